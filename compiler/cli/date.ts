/** The day that `--at today` means. */

/** China has one time zone, eight hours ahead, and no summer time. */
const AHEAD = 8 * 60 * 60 * 1000;

/** The day in China, where the deadlines are, whatever zone the machine is in. @param now milliseconds since 1970, UTC */
export const dayInChina = (now: number): string => new Date(now + AHEAD).toISOString().slice(0, 10);
