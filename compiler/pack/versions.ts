/** Versions of packs: which is later, and the least that a change asks for. https://semver.org */

/** What a change breaks, adds, or leaves as it was to those who rely on the pack. */
export const CHANGES = ['breaking', 'adding', 'other'] as const;
export type ChangeKind = (typeof CHANGES)[number];

interface Version {
  readonly numbers: readonly [major: number, minor: number, patch: number];
  /** `draft.1`; empty where it is final. */
  readonly ahead: readonly string[];
}

const VERSION = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;

const parsed = (text: string): Version | undefined => {
  const [, major, minor, patch, ahead = ''] = VERSION.exec(text) ?? [];
  if (major === undefined) return undefined;
  return { numbers: [Number(major), Number(minor), Number(patch)], ahead: ahead === '' ? [] : ahead.split('.') };
};

/** Not final yet: what is pending may stand in it. */
export const isDraft = (version: string): boolean => (parsed(version)?.ahead.length ?? 0) > 0;

/** Below 0 where one is the earlier; what is no version is earlier than any. */
export const compareVersions = (one: string, other: string): number => {
  const [a, b] = [parsed(one), parsed(other)];
  if (!a || !b) return Number(a !== undefined) - Number(b !== undefined);
  for (const [at, number] of a.numbers.entries()) if (number !== b.numbers[at]) return number - (b.numbers[at] ?? 0);
  return compareAhead(a.ahead, b.ahead);
};

/** What is final comes after all that was ahead of it; numbers are less than words. */
const compareAhead = (one: readonly string[], other: readonly string[]): number => {
  if (one.length === 0 || other.length === 0) return other.length - one.length;
  for (const [at, word] of one.entries()) {
    const against = other[at];
    if (against === undefined) return 1;
    if (word === against) continue;
    const [a, b] = [word, against].map((text) => (/^\d+$/.test(text) ? Number(text) : Number.NaN)) as [number, number];
    if (Number.isNaN(a) !== Number.isNaN(b)) return Number.isNaN(a) ? 1 : -1;
    return Number.isNaN(a) ? (word < against ? -1 : 1) : a - b;
  }
  return one.length - other.length;
};

/**
 * The least version that may follow: `1.4.2` is followed by 2.0.0 where something breaks, 1.5.0 where something is added, else 1.4.3; before 1.0.0
 * the places are one lower, as npm's `^` reads them. What was no final version promised nothing: its final one will do.
 */
export const leastAfter = (before: string, change: ChangeKind): string => {
  const version = parsed(before);
  if (!version) return '0.0.1';
  const { numbers, ahead } = version;
  if (ahead.length > 0) return numbers.join('.');
  const place = Math.min(2, CHANGES.indexOf(change) + (numbers[0] === 0 ? 1 : 0));
  return numbers.map((number, at) => (at < place ? number : at === place ? number + 1 : 0)).join('.');
};

/** Whether one may follow another: a draft of what would do does too. */
export const isEnough = (version: string, before: string, change: ChangeKind): boolean => {
  if (compareVersions(version, before) <= 0) return false;
  if (isDraft(before)) return true;
  return compareVersions(version.replace(/[-+].*$/, ''), leastAfter(before, change)) >= 0;
};
