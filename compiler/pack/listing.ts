/**
 * `shenbao.pack.json`: what a published pack is, what it stands on, and each of its files with its digest. Its own SHA-256 is the digest of the
 * pack: it depends on the names and bytes of files alone, and `sha256sum package/shenbao.pack.json` gives it.
 */

import { mediaTypeOf } from '../model/media-type.ts';
import { isObject } from '../model/members.ts';
import type { Notice } from '../model/pack.ts';
import { sha256 } from '../model/sha256.ts';
import { visible } from '../model/visible.ts';
import { type FileRole, roleOf } from './roles.ts';

export const LISTING = 'shenbao.pack.json';

/** Path within the package → bytes. */
export type PackContents = ReadonlyMap<string, Uint8Array>;

/** Goes up where what read the last one would misread the new one. */
const FORMAT = 1;

export interface ListedFile {
  readonly path: string;
  readonly role: FileRole;
  /** Media type. */
  readonly type: string;
  readonly bytes: number;
  /** Hexadecimal, as all digests. */
  readonly sha256: string;
}

/** The pack that it stands on. */
export interface PackBase {
  /** Its key. */
  readonly pack: string;
  /** Of its package, exact; absent where it has no form and so no package: it comes along in `bases/` or `forms/`. */
  readonly name?: string;
  readonly version?: string;
  /** Of its package; absent where none was at hand. */
  readonly digest?: string;
}

/** An earlier version; one that was not published by `pack` has no digest. */
export interface Since {
  readonly version: string;
  readonly digest?: string;
}

export interface Facts {
  readonly name: string;
  readonly version: string;
  /** Its key: jurisdiction and year. */
  readonly pack: string;
  readonly jurisdiction: string;
  readonly year: number;
  readonly title: string;
  readonly notice?: Notice;
  /** Of the definitions. */
  readonly language: number;
  readonly compiler: { readonly name: 'shenbao'; readonly version: string };
  /** Digests of further fonts that its PDFs are set in. */
  readonly fonts?: readonly string[];
  readonly base?: PackBase;
  /** The one before it, which its CHANGELOG.md begins with. */
  readonly since?: Since;
}

export interface PackListing extends Facts {
  readonly format: number;
  readonly files: readonly ListedFile[];
}

/** The contents with their listing among them. */
export const withListing = async (facts: Facts, contents: PackContents): Promise<PackContents> => {
  const paths = [...contents.keys()].sort();
  const files = await Promise.all(
    paths.map(async (path): Promise<ListedFile> => {
      const bytes = contents.get(path) ?? new Uint8Array();
      return { path, role: roleOf(path), type: mediaTypeOf(path), bytes: bytes.length, sha256: await sha256(bytes) };
    }),
  );
  const text = written({ format: FORMAT, ...facts, files });
  return new Map([...contents, [LISTING, new TextEncoder().encode(text)]]);
};

/** Of the pack whose listing this is. */
export const digestOf = async (contents: PackContents): Promise<string> =>
  sha256(contents.get(LISTING) ?? new Uint8Array());

/** The listing as it is written, or why it is none: there is none, it is another format, or a key that lacks or is wrong. */
export const listingIn = (contents: PackContents): PackListing | { readonly wrong: string } => {
  const bytes = contents.get(LISTING);
  if (!bytes) return { wrong: LISTING };
  const read = asWritten(bytes);
  if (!isObject(read)) return { wrong: 'JSON' };
  if (read.format !== FORMAT) return { wrong: 'format' };
  const wrong = Object.entries(SHAPE).find(([key, fits]) => !fits(read[key]))?.[0];
  if (wrong !== undefined) return { wrong };
  const listing = read as unknown as PackListing;
  const [jurisdiction, year] = listing.pack.split('/');
  if (listing.jurisdiction !== jurisdiction) return { wrong: 'jurisdiction' };
  return listing.year === Number(year) ? listing : { wrong: 'year' };
};

const written = (listing: unknown): string => `${JSON.stringify(listing, null, 2)}\n`;

/** What a listing holds; undefined where it is not written as `withListing` does: two readers may take a key that stands twice for two things. */
const asWritten = (bytes: Uint8Array): unknown => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const read: unknown = JSON.parse(text);
    return written(read) === text ? read : undefined;
  } catch {
    return undefined;
  }
};

type Fits = (value: unknown) => boolean;
/** It is shown on terminals and pages. */
const isText: Fits = (value) => typeof value === 'string' && value.length <= 1000 && visible(value) === value;
const isDigest: Fits = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isCount: Fits = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const orNone =
  (fits: Fits): Fits =>
  (value) =>
    value === undefined || fits(value);
const all =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits);
const having =
  (shape: Readonly<Record<string, Fits>>): Fits =>
  (value) =>
    isObject(value) && Object.entries(shape).every(([key, fits]) => fits(value[key]));

/** What is believed of one that somebody else wrote. */
const SHAPE: Readonly<Record<keyof PackListing, Fits>> = {
  format: isCount,
  name: isText,
  version: isText,
  pack: (value) => typeof value === 'string' && /^[a-z][a-z0-9-]*\/\d{4}$/.test(value),
  jurisdiction: isText,
  year: isCount,
  title: isText,
  notice: orNone(having({ title: isText, number: orNone(isText), issuedOn: orNone(isText), issuers: all(isText) })),
  language: isCount,
  compiler: having({ name: isText, version: isText }),
  fonts: orNone(all(isDigest)),
  base: orNone(having({ pack: isText, name: orNone(isText), version: orNone(isText), digest: orNone(isDigest) })),
  since: orNone(having({ version: isText, digest: orNone(isDigest) })),
  files: all(having({ path: isText, role: isText, type: isText, bytes: isCount, sha256: isDigest })),
};
