/** What was made → the manifest that tells of it, and what is to be written and removed. */
import { packFiles, type Share } from '../generate/pack-files.ts';
import { type Generated, isGathering, type UnitName } from '../generate/units.ts';
import type { PackFile } from '../generator.ts';
import type { StagedArtifact } from './aside.ts';
import { gatheredOf, sharesOf } from './gathered.ts';
import type { Knowledge } from './known.ts';
import { generatorDigest, keyOfUnit, type LastBuild, type PresentProject, withoutOthers } from './last-build.ts';
import { type BuiltUnit, inTransition, type Manifest, manifestArtifact, unitKey, unitSubject } from './manifest.ts';
import { madeOf } from './unit-inputs.ts';
import type { OutputChange } from './write.ts';

/** What there is of all: keys of all forms, of the project's own. */
export interface WholeProject extends Pick<Manifest, 'forms' | 'own'> {
  /** Keys of the units of the last build that would be made of the same now. */
  readonly asBefore: ReadonlySet<string>;
  /** What the next build may go by. */
  readonly knowledge?: Knowledge | undefined;
}

/** What was made, without what it was made of. */
export interface Built {
  readonly unit: UnitName;
  readonly artifacts: readonly StagedArtifact[];
  readonly built: BuiltUnit;
}

/** What is kept of a unit that was made. @param artifacts what is kept of its files */
export const builtOf = (
  last: LastBuild,
  { unit, said }: Generated,
  artifacts: readonly StagedArtifact[],
  present: PresentProject,
): Built => {
  const { generator, step, subject } = unit;
  const published = artifacts.flatMap(({ path, published }) => (published ? [path] : []));
  const built = {
    madeOf: said ? '' : madeOf(last, unit, generator, present),
    inputs: last.inputs,
    generator: generatorDigest(last, generator),
    files: Object.fromEntries(artifacts.map(({ path, hash }) => [path, hash])),
    ...(published.length > 0 && { published }),
  };
  return { unit: { generator, step, subject }, artifacts, built };
};

/** What is known once this is made: of all forms, of their packs and of the project, and of nothing else. */
export const manifestAfter = (last: LastBuild, whole: WholeProject, made: readonly Built[]): Manifest => {
  const { forms, own, knowledge } = whole;
  const before = { inputs: last.inputs, forms, own, units: unitsAfter(last, whole, made) };
  const told = made.flatMap(({ unit, built }): [string, BuiltUnit][] =>
    isGathering(unit) ? [[keyOfUnit(unit), { ...built, gathered: gatheredOf(unit, before) }]] : [],
  );
  const units = inOrder({ ...before.units, ...Object.fromEntries(told) });
  return { ...before, units, ...(knowledge && { known: knowledge }) };
};

/** What stands, and what was made but for what gathers. */
const unitsAfter = (last: LastBuild, { forms, asBefore }: WholeProject, made: readonly Built[]): Manifest['units'] => {
  const standing = Object.entries(last.manifest ? withoutOthers(last.manifest, forms).units : {}).map(
    ([key, built]): [string, BuiltUnit] => [key, asBefore.has(key) ? { ...built, inputs: last.inputs } : built],
  );
  const now = made.flatMap(({ unit, built }): [string, BuiltUnit][] =>
    isGathering(unit) ? [] : [[keyOfUnit(unit), built]],
  );
  return Object.fromEntries([...standing, ...now]);
};

/** By their keys: whatever was built before, in whatever steps. */
const inOrder = (units: Manifest['units']): Manifest['units'] =>
  Object.fromEntries(Object.entries(units).sort(([one], [other]) => (one < other ? -1 : 1)));

/** What stands of a pack once this is made. @param forms keys of all @param made of the pack and of its forms */
export const packFilesAfter = (
  { manifest }: LastBuild,
  forms: readonly string[],
  made: readonly Built[],
  pack: string,
  asking: string,
): PackFile[] => {
  const given = made.filter(({ unit }) => !isGathering(unit));
  const anew = new Set(given.map(({ unit }) => keyOfUnit(unit)));
  const before = manifest ? sharesOf(pack, manifest.units) : [];
  const standing = before.filter(({ subject, generator }) => !anew.has(unitKey(subject, generator)));
  return packFiles(pack, asking, forms, [...standing, ...given.map(shareOf)]);
};

const shareOf = ({ unit: { generator, subject }, artifacts }: Built): Share => ({
  generator: generator.name,
  subject,
  files: artifacts.map(({ path, published }) => ({ path, published: published === true })),
});

/** From what stands there to what was built; units of forms that are gone go too. */
export const changeFrom = (last: LastBuild, after: Manifest, made: readonly Built[]): OutputChange => ({
  artifacts: [...new Map(made.flatMap(({ artifacts }) => artifacts).map((each) => [each.path, each])).values()],
  stale: gone(last.manifest, after),
  before: last.before,
  begun: manifestArtifact(inTransition(last.manifest, after)),
  done: manifestArtifact(after),
});

/** Files of earlier builds that no unit gives any more. */
const gone = (before: Manifest | undefined, after: Manifest): string[] => {
  const files = (manifest: Manifest | undefined): string[] =>
    Object.values(manifest?.units ?? {}).flatMap((unit) => Object.keys(unit.files));
  const kept = new Set(files(after));
  return files(before).filter((path) => !kept.has(path));
};

/** Paths of what the last build made of forms, packs or the project. */
export const filesOf = ({ manifest }: LastBuild, subjects: ReadonlySet<string>): string[] =>
  Object.entries(manifest?.units ?? {}).flatMap(([unit, { files }]) =>
    subjects.has(unitSubject(unit)) ? Object.keys(files) : [],
  );
