/** What stands of a pack, for the generators that gather: from what a manifest knows of its units. */
import { packFiles, type Share } from '../generate/pack-files.ts';
import type { UnitName } from '../generate/units.ts';
import { packOf } from '../model/form-key.ts';
import { type BuiltUnit, generatorOf, hash, type Manifest, unitSubject } from './manifest.ts';

type Units = Manifest['units'];

/** By pack, of whatever manifests are asked: there may be as many packs as units. */
const unitsByPack = new WeakMap<Units, ReadonlyMap<string, readonly (readonly [string, BuiltUnit])[]>>();

/** Those of the pack and of its forms. */
const unitsOfPack = (pack: string, units: Units): readonly (readonly [string, BuiltUnit])[] => {
  const byPack = unitsByPack.get(units) ?? groupedByPack(units);
  unitsByPack.set(units, byPack);
  return byPack.get(pack) ?? [];
};

const groupedByPack = (units: Units): Map<string, [string, BuiltUnit][]> => {
  const byPack = new Map<string, [string, BuiltUnit][]>();
  for (const unit of Object.entries(units)) {
    const subject = unitSubject(unit[0]);
    for (const pack of [subject, packOf(subject)]) {
      const others = byPack.get(pack);
      if (others) others.push(unit);
      else byPack.set(pack, [unit]);
    }
  }
  return byPack;
};

/** What each unit of a pack gives that gathers nothing itself. */
export const sharesOf = (pack: string, units: Units): Share[] =>
  unitsOfPack(pack, units).flatMap(([key, { files, published = [], gathered }]) => {
    if (gathered !== undefined) return [];
    const paths = Object.keys(files).map((path) => ({ path, published: published.includes(path) }));
    return [{ generator: generatorOf(key), subject: unitSubject(key), files: paths }];
  });

/** Hash of what one that gathers is told of. */
export const gatheredOf = (
  { subject, generator }: UnitName,
  { forms, units }: Pick<Manifest, 'forms' | 'units'>,
): string => hash(JSON.stringify(packFiles(subject, generator.name, forms, sharesOf(subject, units))));
