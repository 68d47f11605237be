/** The version before, and whether what has changed since allows the one that the pack says. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostics, hint, type Language } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/source.ts';
import { carriedIn } from '../../pack/definitions.ts';
import { digestOf, LISTING, type Since } from '../../pack/listing.ts';
import { type GivenPack, verifyContents } from '../../pack/verify.ts';
import { compareVersions, isEnough, leastAfter } from '../../pack/versions.ts';
import { changeOf, findingText, notesSince, reviewVersions, understandCarried } from '../../pack-changes.ts';
import type { Resolution } from '../../resolve/resolve.ts';
import type { JudgedReview } from '../../witness.ts';
import { archiveName, packAt } from './pack-at.ts';

export interface Version {
  /** Key of the pack. */
  readonly pack: string;
  readonly name: string;
  readonly version: string;
  /** Where it is said. */
  readonly span: Span | undefined;
}

export interface Before {
  readonly since: Since;
  readonly review: JudgedReview;
}

/** How many of the differences that ask for a version are named. */
const MOST_NAMED = 5;

/** Versions of the package whose archives are in a folder, the earliest first. */
const versionsIn = (folder: string, name: string): readonly string[] => {
  if (!existsSync(folder)) return [];
  const begins = archiveName(name, '');
  return readdirSync(folder)
    .flatMap((file) => (file.startsWith(begins) && file.endsWith('.tgz') ? [file.slice(begins.length, -4)] : []))
    .filter((version) => /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(version))
    .sort(compareVersions);
};

/** The latest archive of the package in a folder that is earlier than the version. Reports `pack/later-there`. */
export const latestBefore = (
  { name, version, span }: Version,
  folder: string,
  diagnostics: Diagnostics,
): string | undefined => {
  const versions = versionsIn(folder, name);
  const later = versions.findLast((each) => compareVersions(each, version) > 0);
  if (later !== undefined) diagnostics.report('pack/later-there', span, { version, later });
  const latest = versions.findLast((each) => compareVersions(each, version) < 0);
  return latest === undefined ? undefined : join(folder, `${archiveName(name, latest)}.tgz`);
};

/** An earlier version of the pack, and what has changed since. Reports `pack/since`, and what `packAt` and `verifyContents` do. */
export const reviewSince = async (
  word: string,
  version: Version,
  resolution: Resolution,
  diagnostics: Diagnostics,
): Promise<Before | undefined> => {
  const given = packAt(word, diagnostics);
  return given && reviewOf(given, version, resolution, diagnostics);
};

const reviewOf = async (
  given: GivenPack,
  { pack }: Version,
  resolution: Resolution,
  diagnostics: Diagnostics,
): Promise<Before | undefined> => {
  const { file, contents } = given;
  // what `build` has made is not listed, and taken as it is
  const isListed = contents.has(LISTING);
  if (isListed && !(await verifyContents(given, diagnostics))) return undefined;
  const refuse = (reason: string): undefined => void diagnostics.report('pack/since', undefined, { file, reason });
  const { version, of } = saidIn(contents.get('package.json'));
  if (version === undefined) return refuse('package.json');
  if (of !== pack) return refuse(`${of} ≠ ${pack}`);
  const carried = carriedIn(contents);
  if (!carried.files.some(({ path }) => path === `forms/${pack}/pack.yaml`)) return refuse(`forms/${pack}/pack.yaml`);
  const understood = understandCarried(carried);
  const review = reviewVersions([understood.resolution, pack], [resolution, pack]);
  if (!review) return refuse(understood.diagnostics.list()[0]?.code ?? pack);
  return { since: { version, ...(isListed && { digest: await digestOf(contents) }) }, review };
};

/** Which version of which pack. */
const saidIn = (manifest: Uint8Array | undefined): { readonly version?: string; readonly of?: string } => {
  try {
    const { version, shenbao } = JSON.parse(new TextDecoder().decode(manifest));
    if (typeof version !== 'string' || compareVersions(version, 'none') <= 0) return {};
    return { version, of: String(shenbao?.pack) };
  } catch {
    return {};
  }
};

/** Reports `pack/least-version`, with what asks for it. */
export const checkVersion = (
  { since, review }: Before,
  { version, span }: Version,
  language: Language,
  diagnostics: Diagnostics,
): void => {
  const { kind, by } = changeOf(review);
  if (isEnough(version, since.version, kind)) return;
  const named = by
    .slice(0, MOST_NAMED)
    .map((finding) => hint('pack/changed', { what: findingText(finding, language) }));
  const more = by.length - named.length;
  const least = leastAfter(since.version, kind);
  diagnostics.report(
    'pack/least-version',
    span,
    { least, before: since.version, version },
    {
      hints: [
        hint('pack/version-so', { line: `publish: { version: ${least} }` }),
        ...named,
        more > 0 ? hint('pack/more-changed', { count: more }) : undefined,
      ],
    },
  );
};

/** What its CHANGELOG begins with. */
export const notesOf = ({ since, review }: Before, { version }: Version): string =>
  notesSince(review, [since.version, version]);
