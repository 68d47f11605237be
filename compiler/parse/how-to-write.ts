/** What an id, a path, a code must look like, in words, and what one that is not so may have meant. */
import { type Hint, hint, nearestHint } from '../diagnostics/diagnostic.ts';
import {
  ADDRESS,
  CODE_PATTERN,
  DATE,
  FACT,
  ID,
  KEY,
  PACKAGE,
  PACKAGE_VERSION,
  PARENT,
  PATH,
  SPDX,
  TOP_ID,
  WEB,
} from '../language/kind-schema.ts';
import { ROOTS } from '../language/kinds.ts';

type Written = 'id' | 'path' | 'code' | 'key' | 'address' | 'fact' | 'date' | 'package' | 'version' | 'licence' | 'web';

const WRITTEN: ReadonlyMap<string, `written/${Written}`> = new Map([
  [ID, 'written/id'],
  [TOP_ID, 'written/id'],
  [PATH, 'written/path'],
  [CODE_PATTERN, 'written/code'],
  [KEY, 'written/key'],
  [PARENT, 'written/key'],
  [ADDRESS, 'written/address'],
  [FACT, 'written/fact'],
  [DATE, 'written/date'],
  [PACKAGE, 'written/package'],
  [PACKAGE_VERSION, 'written/version'],
  [SPDX, 'written/licence'],
  [WEB, 'written/web'],
]);

/** In the letters of an id: `the-name`, `Name` and `the name` are theName and name. */
const asId = (value: string): string =>
  value
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word, at) => (at === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join('');

const asKey = (key: string): string => key.toLowerCase().replace(/[^a-z0-9/]+/g, '-');

/** As the pattern asks, by letters and signs that it takes instead. */
const meant = (value: string, pattern: string): string | undefined => {
  const ways: Readonly<Record<string, (value: string) => string>> = {
    [ID]: asId,
    [TOP_ID]: asId,
    [PATH]: (path) => path.split('.').map(asId).filter(Boolean).join('.'),
    [CODE_PATTERN]: (code) => code.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^[-.]+|-+$/g, ''),
    [KEY]: asKey,
    [PARENT]: asKey,
  };
  // what has other letters is no slip in these
  const made = /^[\x20-\x7e]+$/.test(value) ? ways[pattern]?.(value) : undefined;
  const isSlip = made !== undefined && made !== value && !/(?:^|[/.])-|-(?:$|[/.])/.test(made);
  return isSlip && new RegExp(pattern).test(made) ? made : undefined;
};

export const howToWrite = (value: string, pattern: string): readonly (Hint | undefined)[] => {
  if (pattern === TOP_ID && Object.hasOwn(ROOTS, value)) return [hint('written/reserved', { name: value })];
  if (pattern === ID && value.includes('.') && new RegExp(PATH).test(value))
    return [
      hint('written/placed', { id: value.split('.').at(-1) ?? value, owner: value.split('.').slice(0, -1).join('.') }),
    ];
  const name = meant(value, pattern);
  const written = WRITTEN.get(pattern);
  return [written && hint(written, {}), nearestHint(name)];
};
