/** What of the last build still stands, and what a new one must make and write. */
import type { Source } from '../diagnostics/source.ts';
import type { Resources } from '../generate/context.ts';
import { packFiles, type Share } from '../generate/pack-files.ts';
import {
  basesOf,
  formsBySubject,
  type Generated,
  isGathering,
  PROJECT,
  packsOf,
  type Unit,
  type UnitName,
} from '../generate/units.ts';
import type { Generator, Given, Options, PackDefinitions, PackFile, ProjectFacts } from '../generator.ts';
import type { Host } from '../host/host.ts';
import type { Artifact } from '../model/artifact.ts';
import type { ResolvedForm } from '../model/form.ts';
import { packOf } from '../model/form-key.ts';
import { abandoned, type Placed } from './aside.ts';
import { gatheredOf, sharesOf } from './gathered.ts';
import type { Changed, Knowledge } from './known.ts';
import {
  type BuiltUnit,
  generatorOf,
  hash,
  hashSources,
  inTransition,
  isIntact,
  type Manifest,
  manifestArtifact,
  readSealed,
  subjectOf,
  unitKey,
} from './manifest.ts';
import type { Change } from './write.ts';

export interface LastBuild {
  readonly output: string;
  readonly tool: string;
  readonly host: Host;
  readonly options: ReadonlyMap<string, Given<Options>>;
  /** Hash of what is built now: definitions and tool. */
  readonly inputs: string;
  readonly manifest: Manifest | undefined;
  /** The manifest as it stands there. */
  readonly before: Artifact | undefined;
}

export const lastBuild = (
  surroundings: Pick<LastBuild, 'output' | 'tool' | 'host' | 'options'>,
  sources: readonly Source[],
): LastBuild => {
  const sealed = readSealed(surroundings.output, surroundings.host);
  const inputs = hashSources(surroundings.tool, sources);
  return { ...surroundings, inputs, manifest: sealed?.manifest, before: sealed?.file };
};

/** The manifest, where it is of the very definitions and tool that are here now. */
export const sameInputs = ({ manifest, inputs }: LastBuild): Manifest | undefined =>
  manifest?.inputs === inputs ? manifest : undefined;

export const keyOf = ({ subject, generator }: UnitName): string => unitKey(subject, generator.name);

/** Of each generator once: all of its units ask. */
const digests = new WeakMap<LastBuild, Map<Generator, string>>();

export const digestOf = (last: LastBuild, generator: Generator): string => {
  const known = digests.get(last) ?? new Map<Generator, string>();
  digests.set(last, known);
  const digest = known.get(generator) ?? hash(generator.version, JSON.stringify(last.options.get(generator.name)));
  known.set(generator, digest);
  return digest;
};

/** What there is of a part of the project, or of the project as such. */
export interface Present {
  /** Keys of all forms, of other parts too. */
  readonly forms: readonly string[];
  readonly resolved: readonly ResolvedForm[];
  readonly resources: Resources;
  readonly generators: readonly Generator[];
  /** What else is as it was, where that is known. */
  readonly changed: Changed | undefined;
  /** Where the project as such is told of. */
  readonly project?: ProjectFacts;
  readonly definitionsOf: (pack: string) => PackDefinitions;
}

/** What there is of all: keys of all forms, of the project's own. */
export interface Whole extends Pick<Manifest, 'forms' | 'own'> {
  /** Keys of the units of the last build that would be made of the same now. */
  readonly asBefore: ReadonlySet<string>;
  /** What the next build may go by. */
  readonly knowledge?: Knowledge | undefined;
}

/** What was made, without what it was made of. */
export interface Built {
  readonly unit: UnitName;
  readonly artifacts: readonly Placed[];
  readonly built: BuiltUnit;
}

const hashes = { placed: new WeakMap<ResolvedForm, string>(), placeless: new WeakMap<ResolvedForm, string>() };

const hashOf = (form: ResolvedForm, places: keyof typeof hashes): string => {
  const known =
    hashes[places].get(form) ?? hash(JSON.stringify(places === 'placed' ? form : { ...form, provenance: said(form) }));
  hashes[places].set(form, known);
  return known;
};

/** Who says what, not where. */
const said = ({ provenance }: ResolvedForm) =>
  Object.entries(provenance).map(([address, attributes]) => [
    address,
    Object.entries(attributes).map(([attribute, origins]) => [
      attribute,
      origins.map(({ file, operation, value }) => [file, operation, value]),
    ]),
  ]);

/** Of the forms that it is of and of those that these extend; of a project its facts, of what gathers for a pack the definitions. */
const inputOf = (
  { tool }: LastBuild,
  { step, subject, forms, bases }: Pick<Unit, 'step' | 'subject' | 'forms' | 'bases'>,
  generator: Generator | undefined,
  { project, definitionsOf }: Present,
): string => {
  const places = generator?.placeless ? 'placeless' : 'placed';
  const facts = step === 'project' ? project : step === 'pack' && generator?.gathers ? definitionsOf(subject) : null;
  return hash(tool, JSON.stringify(facts), ...[...forms, ...bases].map((form) => hashOf(form, places)));
};

/** Is the unit there as definitions of this hash gave it, by this version of its generator and with these options? */
const isAsMadeOf = (last: LastBuild, unit: UnitName, inputs: string | undefined): boolean => {
  const { output, host, manifest } = last;
  const built = manifest?.units[keyOf(unit)];
  return (
    manifest !== undefined &&
    built !== undefined &&
    built.input !== '' &&
    built.inputs === inputs &&
    built.generator === digestOf(last, unit.generator) &&
    (!isGathering(unit) || built.gathered === gatheredOf(unit, manifest)) &&
    isIntact(built, output, host)
  );
};

/** Are these units there, of these definitions, of this version and with these options, and nothing of a killed build beside them? */
export const isUpToDate = (last: LastBuild, units: readonly UnitName[]): boolean =>
  units.every((unit) => isAsMadeOf(last, unit, last.inputs)) && abandoned(last.output, last.host).length === 0;

/** Is nothing of it otherwise, whatever changed? */
export const isOutside = (subject: string, { forms, packs }: Changed): boolean =>
  subject !== PROJECT && !forms.has(subject) && !packs.has(subject);

/** Does a generator tell of what changes with a comment? One that is not known may. */
const isOtherwiseBy = (generator: Generator | undefined, { isCommented }: Changed): boolean =>
  isCommented && (!generator?.placeless || generator.gathers === true);

/**
 * What changed, and what is asked for and does not stand there as what is known now makes it: to be understood anew.
 * Nothing where that is most of it.
 */
export const toUnderstand = (last: LastBuild, changed: Changed, units: readonly UnitName[]): Changed | undefined => {
  const known = last.manifest?.known;
  if (!known || units.some(({ generator }) => isOtherwiseBy(generator, changed))) return undefined;
  const fallen = units.filter((unit) => isOutside(unit.subject, changed) && !isAsMadeOf(last, unit, known.inputs));
  const of = (step: UnitName['step']): string[] => fallen.flatMap((unit) => (unit.step === step ? [unit.subject] : []));
  const forms = new Set([...changed.forms, ...of('form')]);
  const packs = new Set([...changed.packs, ...packsOf([...forms]), ...of('pack')]);
  return 2 * forms.size > known.outlines.length ? undefined : { ...changed, forms, packs };
};

/** Those that the last build did not make of the same, or whose files are not there; what gathers also where others of its pack are due. */
export const due = (last: LastBuild, units: readonly Unit[], present: Present): Unit[] => {
  const isStale = (unit: Unit): boolean => {
    const built = last.manifest?.units[keyOf(unit)];
    return (
      built?.input !== inputOf(last, unit, unit.generator, present) ||
      built.generator !== digestOf(last, unit.generator) ||
      !isIntact(built, last.output, last.host)
    );
  };
  const stale = new Set(units.filter(isStale));
  const touched = new Set([...stale].flatMap(({ subject }) => [subject, packOf(subject)]));
  const before = last.manifest && withoutOthers(last.manifest, present.forms);
  const isDue = (unit: Unit): boolean =>
    stale.has(unit) ||
    (isGathering(unit) &&
      (touched.has(unit.subject) || !before || before.units[keyOf(unit)]?.gathered !== gatheredOf(unit, before)));
  return units.filter(isDue);
};

/** What is known of forms and packs that are there. */
const withoutOthers = (manifest: Manifest, forms: readonly string[]): Manifest => {
  const subjects = new Set([PROJECT, ...forms, ...packsOf(forms)]);
  const units = Object.entries(manifest.units).filter(([key]) => subjects.has(subjectOf(key)));
  return { ...manifest, forms, units: Object.fromEntries(units) };
};

/** Paths of what the last build made of forms, packs or the project. */
export const filesOf = ({ manifest }: LastBuild, subjects: ReadonlySet<string>): string[] =>
  Object.entries(manifest?.units ?? {}).flatMap(([unit, { files }]) =>
    subjects.has(subjectOf(unit)) ? Object.keys(files) : [],
  );

/** What is kept of a unit that was made. @param artifacts what is kept of its files */
export const builtOf = (
  last: LastBuild,
  { unit, said }: Generated,
  artifacts: readonly Placed[],
  present: Present,
): Built => {
  const { generator, step, subject } = unit;
  const published = artifacts.flatMap(({ path, published }) => (published ? [path] : []));
  const built = {
    input: said ? '' : inputOf(last, unit, generator, present),
    inputs: last.inputs,
    generator: digestOf(last, generator),
    files: Object.fromEntries(artifacts.map(({ path, hash }) => [path, hash])),
    ...(published.length > 0 && { published }),
  };
  return { unit: { generator, step, subject }, artifacts, built };
};

/** What is known once this is made: of all forms, of their packs and of the project, and of nothing else. */
export const manifestAfter = (last: LastBuild, whole: Whole, made: readonly Built[]): Manifest => {
  const { forms, own, knowledge } = whole;
  const before = { inputs: last.inputs, forms, own, units: unitsAfter(last, whole, made) };
  const told = made.flatMap(({ unit, built }): [string, BuiltUnit][] =>
    isGathering(unit) ? [[keyOf(unit), { ...built, gathered: gatheredOf(unit, before) }]] : [],
  );
  const units = inOrder({ ...before.units, ...Object.fromEntries(told) });
  return { ...before, units, ...(knowledge && { known: knowledge }) };
};

/** What stands, and what was made but for what gathers. */
const unitsAfter = (last: LastBuild, { forms, asBefore }: Whole, made: readonly Built[]): Manifest['units'] => {
  const standing = Object.entries(last.manifest ? withoutOthers(last.manifest, forms).units : {}).map(
    ([key, built]): [string, BuiltUnit] => [key, asBefore.has(key) ? { ...built, inputs: last.inputs } : built],
  );
  const now = made.flatMap(({ unit, built }): [string, BuiltUnit][] =>
    isGathering(unit) ? [] : [[keyOf(unit), built]],
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
  const anew = new Set(given.map(({ unit }) => keyOf(unit)));
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
export const changeFrom = (last: LastBuild, after: Manifest, made: readonly Built[]): Change => ({
  artifacts: [...new Map(made.flatMap(({ artifacts }) => artifacts).map((each) => [each.path, each])).values()],
  stale: gone(last.manifest, after),
  before: last.before,
  begun: manifestArtifact(inTransition(last.manifest, after)),
  done: manifestArtifact(after),
});

/** Of what was built what would be made of the same now, by whatever version of its generator: keys of units. */
export const asBefore = (last: LastBuild, present: Present): readonly string[] => {
  const { changed, forms, resolved, generators, project } = present;
  const byName = new Map(generators.map((generator) => [generator.name, generator]));
  const [bySubject, byKey] = [formsBySubject(resolved), new Map(resolved.map((form) => [form.key, form]))];
  const keys = new Set(forms);
  const isAsBefore = ([key, built]: [string, BuiltUnit]): boolean => {
    const subject = subjectOf(key);
    const generator = byName.get(generatorOf(key));
    if (changed && isOutside(subject, changed))
      return built.inputs === last.manifest?.known?.inputs && !isOtherwiseBy(generator, changed);
    const own = bySubject.get(subject);
    if (subject === PROJECT ? !project : !own) return false;
    const unit = { step: stepOf(subject, keys), subject, forms: own ?? [], bases: basesOf(own ?? [], byKey) };
    return built.input === inputOf(last, unit, generator, present);
  };
  return Object.entries(last.manifest?.units ?? {}).flatMap((each) => (isAsBefore(each) ? [each[0]] : []));
};

/** Files of earlier builds that no unit gives any more. */
const gone = (before: Manifest | undefined, after: Manifest): string[] => {
  const files = (manifest: Manifest | undefined): string[] =>
    Object.values(manifest?.units ?? {}).flatMap((unit) => Object.keys(unit.files));
  const kept = new Set(files(after));
  return files(before).filter((path) => !kept.has(path));
};

/** @param forms keys of all of them */
export const stepOf = (subject: string, forms: ReadonlySet<string>): Unit['step'] => {
  if (subject === PROJECT) return 'project';
  return forms.has(subject) ? 'form' : 'pack';
};
