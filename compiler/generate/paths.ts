/** Which paths may stand in an output folder, on any system. */

/** What the last build made of what. */
export const MANIFEST = '.build.json';

/** What ends a file that is not yet in its place. */
export const UNFINISHED = '.shenbao-unfinished';

/** Relative, with `/`, and nowhere above the folder. */
export const isInside = (path: string): boolean =>
  path !== '' && !path.startsWith('/') && !/(?:^|[\\/])\.\.(?:[\\/]|$)|[\\:\0]/.test(path);

/** Devices of Windows, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;

/** The part of a path that some system takes for another or for none, or that builds keep for themselves. */
export const impossiblePart = (path: string): string | undefined => {
  if (path.toLowerCase() === MANIFEST) return MANIFEST;
  return path
    .split('/')
    .find(
      (part) =>
        part === '' ||
        DEVICE.test(part) ||
        /[. ]$/.test(part) ||
        /[<>"|?*\p{Cc}\p{Cs}]/u.test(part) ||
        part.toLowerCase().endsWith(UNFINISHED),
    );
};
