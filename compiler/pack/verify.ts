/** Whether a published pack is what its listing says, and stands on the base that is given; whether another made of its definitions is the same. */
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { mediaTypeOf } from '../model/media-type.ts';
import { sha256 } from '../model/sha256.ts';
import { digestOf, LISTING, type ListedFile, listingIn, type PackContents, type PackListing } from './listing.ts';
import { roleOf } from './roles.ts';
import { MOST, Refusal, untar } from './untar.ts';
import { compareVersions } from './versions.ts';

/** A pack, as messages call it. */
export interface GivenPack {
  readonly file: string;
  readonly contents: PackContents;
}

/**
 * Reports `verify/too-large`, `verify/damaged`, `verify/too-many-files`, `verify/not-a-file`, `verify/outside`, `verify/odd-name`, `verify/twice`,
 * `verify/behind-the-end`.
 * @param file as messages call it
 */
export const unpacked = (archive: Uint8Array, file: string, diagnostics: Diagnostics): PackContents | undefined => {
  try {
    return untar(archive);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { fault, entry = '' } = error;
    const place = entry === '' ? file : `${file} › ${entry}`;
    diagnostics.report(`verify/${fault}`, undefined, { file, entry, place, bytes: MOST.bytes, count: MOST.files });
    return undefined;
  }
};

/**
 * Every file has its listed digest, none is missing, none too many, and package.json says the same. Reports `verify/no-listing`, `verify/differs`,
 * `verify/missing`, `verify/extra`, `verify/listed-otherwise`, `verify/other-package`.
 */
export const verifyContents = async (
  { file, contents }: GivenPack,
  diagnostics: Diagnostics,
): Promise<PackListing | undefined> => {
  const listing = listingIn(contents);
  if ('wrong' in listing) {
    diagnostics.report('verify/no-listing', undefined, { file, wrong: listing.wrong });
    return undefined;
  }
  const listed = new Map(listing.files.map((each) => [each.path, each]));
  const isTwice = listed.size < listing.files.length || listed.has(LISTING);
  if (isTwice) diagnostics.report('verify/listed-otherwise', undefined, { file, entry: twiceIn(listing.files) });
  for (const entry of contents.keys())
    if (entry !== LISTING && !listed.has(entry)) diagnostics.report('verify/extra', undefined, { file, entry });
  for (const [entry, said] of listed) {
    const bytes = contents.get(entry);
    if (!bytes) {
      diagnostics.report('verify/missing', undefined, { file, entry });
      continue;
    }
    const found = await sha256(bytes);
    if (found !== said.sha256)
      diagnostics.report('verify/differs', undefined, { file, entry, found, listed: said.sha256 });
    else if (said.bytes !== bytes.length || said.role !== roleOf(entry) || said.type !== mediaTypeOf(entry))
      diagnostics.report('verify/listed-otherwise', undefined, { file, entry });
  }
  const key = otherwiseIn(listing, contents.get('package.json'));
  if (key !== undefined) diagnostics.report('verify/other-package', undefined, { file, key });
  return diagnostics.hasErrors ? undefined : listing;
};

const twiceIn = (files: readonly ListedFile[]): string => {
  const paths = files.map(({ path }) => path);
  return paths.find((path, at) => paths.indexOf(path) < at) ?? LISTING;
};

/** What packs say there, and nothing that a package manager would run or fetch. */
const KEYS = new Set(
  'name version description keywords license author homepage repository type sideEffects engines exports files shenbao'.split(
    ' ',
  ),
);

/** The key of package.json that says something else. */
const otherwiseIn = (
  { name, version, pack, language }: PackListing,
  manifest: Uint8Array | undefined,
): string | undefined => {
  let said: Readonly<Record<string, unknown>>;
  try {
    said = JSON.parse(new TextDecoder().decode(manifest));
    const { shenbao } = said;
    const about = typeof shenbao === 'object' && shenbao !== null ? shenbao : {};
    if (said.name !== name) return 'name';
    if (said.version !== version) return 'version';
    if (Reflect.get(about, 'pack') !== pack || Reflect.get(about, 'language') !== language) return 'shenbao';
  } catch {
    return 'JSON';
  }
  return Object.keys(said).find((key) => !KEYS.has(key));
};

/**
 * The package of the base is the one that the pack stands on: name, version and digest; where no digest was recorded, each of its definitions.
 * Reports `verify/no-base`, `verify/base-older`, `verify/base-other`, `verify/base-swapped`, `verify/base-definition`, and of the base what `verifyContents` does.
 */
export const verifyBase = async (
  { base }: PackListing,
  { contents }: Pick<GivenPack, 'contents'>,
  given: GivenPack,
  diagnostics: Diagnostics,
): Promise<void> => {
  const { file } = given;
  if (base?.name === undefined || base.version === undefined) {
    diagnostics.report('verify/no-base', undefined, { file });
    return;
  }
  const wanted = `${base.name}@${base.version}`;
  const listing = listingIn(given.contents);
  if (!('wrong' in listing)) {
    const found = `${listing.name}@${listing.version}`;
    if (listing.name !== base.name || listing.pack !== base.pack)
      return diagnostics.report('verify/base-other', undefined, { file, found, wanted });
    if (listing.version !== base.version) {
      const code = compareVersions(listing.version, base.version) < 0 ? 'verify/base-older' : 'verify/base-other';
      return diagnostics.report(code, undefined, { file, found, wanted });
    }
  }
  if (!(await verifyContents(given, diagnostics))) return;
  const found = await digestOf(given.contents);
  if (base.digest !== undefined) {
    if (found !== base.digest)
      diagnostics.report('verify/base-swapped', undefined, { file, wanted, found, digest: base.digest });
    return;
  }
  for (const [entry, bytes] of given.contents) {
    if (roleOf(entry) !== 'definition' || /\/vocabulary[\w-]*\.yaml$/.test(entry)) continue;
    const own = contents.get(entry) ?? contents.get(entry.replace(/^forms\//, 'bases/'));
    if (!own || (await sha256(own)) !== (await sha256(bytes)))
      diagnostics.report('verify/base-definition', undefined, { file, entry });
  }
};

/** Reports `verify/not-of-definitions`, `verify/missing` and `verify/extra` of what was made otherwise of the definitions. */
export const compareRebuilt = (
  { file, contents }: GivenPack,
  rebuilt: PackContents,
  diagnostics: Diagnostics,
): void => {
  const isSame = (entry: string): boolean => {
    const [one, other] = [contents.get(entry), rebuilt.get(entry)];
    return one?.length === other?.length && one?.every((byte, at) => byte === other?.[at]) === true;
  };
  const entries = [...new Set([...contents.keys(), ...rebuilt.keys()])].sort();
  const different = entries.filter((entry) => !isSame(entry));
  // the listing differs with any file
  const told = different.length > 1 ? different.filter((entry) => entry !== LISTING) : different;
  for (const entry of told) diagnostics.report('verify/not-of-definitions', undefined, { file, entry });
};
