/** The pack that another stands on, and where its package is: installed, or packed into the same folder. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageName, packageVersion } from '../../../generators/package/package-name.ts';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { packOf } from '../../model/form-key.ts';
import { digestOf, listingIn, type PackBase } from '../../pack/listing.ts';
import type { GivenPack } from '../../pack/verify.ts';
import { packageCalled } from '../../resolve/link.ts';
import type { Resolution } from '../../resolve/resolve.ts';
import { archiveName, installedAs, packAt } from './pack-at.ts';

/** Of the project, of the tool, or of a package that is installed. */
export const baseOf = async (
  key: string,
  resolution: Resolution,
  places: { readonly output: string; readonly project: string },
  diagnostics: Diagnostics,
): Promise<PackBase | undefined> => {
  const parent = resolution.project.packs.get(key)?.extends?.name;
  if (parent === undefined) return undefined;
  const definition = resolution.project.packs.get(parent);
  const installed = definition?.key.span.source.package ?? packageCalled(parent, resolution.linked)?.package;
  const pack = resolution.packs.get(parent);
  if (!installed && (!pack || !hasForms(parent, resolution))) return { pack: parent };
  const base = installed
    ? { pack: installed.pack ?? parent, name: installed.name, version: installed.version }
    : { pack: parent, name: packageName(pack ?? { key: parent }), version: packageVersion(pack ?? {}) };
  const given = packageOf(base, [places.output], places.project, installed?.calledAs);
  if (given) return { ...base, digest: await digestOf(given.contents) };
  diagnostics.report('pack/base-not-packed', undefined, { base: base.pack, name: base.name, version: base.version });
  return base;
};

const hasForms = (pack: string, { forms }: Resolution): boolean => forms.some(({ key }) => packOf(key) === pack);

/** The archive of that name and version in one of the folders, else the package that is installed, where `pack` has published it. @param from folder of the project */
export const packageOf = (
  { name = '', version = '' }: PackBase,
  folders: readonly string[],
  from: string,
  calledAs = name,
): GivenPack | undefined => {
  const archives = folders.map((folder) => join(folder, `${archiveName(name, version)}.tgz`)).filter(existsSync);
  const found = archives[0] ?? installedAs(calledAs, from);
  const given = found === undefined ? undefined : packAt(found, new Diagnostics());
  return given && 'wrong' in listingIn(given.contents) ? undefined : given;
};

/** Of an archive or a folder: what stands beside it. */
export const beside = (file: string): string => dirname(file);
