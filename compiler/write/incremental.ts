/** What of the last build still stands, and what a new one must write. */
import type { Source } from '../diagnostics/source.ts';
import type { Generated, Unit } from '../generate/generate.ts';
import type { Host } from '../host/host.ts';
import type { Artifact } from '../model/artifact.ts';
import {
  type BuiltUnit,
  hash,
  hashSources,
  inTransition,
  isIntact,
  type Manifest,
  manifestArtifact,
  readManifest,
  subjectOf,
  unitKey,
} from './manifest.ts';
import { type Change, unfinished } from './write.ts';

export interface LastBuild {
  readonly output: string;
  readonly tool: string;
  readonly host: Host;
  /** Hash of what is built now: definitions and tool. */
  readonly inputs: string;
  readonly manifest: Manifest | undefined;
}

/** The unit of the pages about all forms. */
export const OVERVIEW = 'overview';

/** What tells of several forms. */
export interface Summary {
  readonly unit: string;
  readonly artifacts: readonly Artifact[];
}

export const lastBuild = (output: string, tool: string, sources: readonly Source[], host: Host): LastBuild => ({
  output,
  tool,
  host,
  inputs: hashSources(tool, sources),
  manifest: readManifest(output, host),
});

/** The manifest, where it is of the very definitions and tool that are here now. */
export const sameInputs = ({ manifest, inputs }: LastBuild): Manifest | undefined =>
  manifest?.inputs === inputs ? manifest : undefined;

/** Are all these units there, and nothing of a killed build beside them? */
export const isUpToDate = ({ output, host, manifest }: LastBuild, units: readonly string[]): boolean =>
  units.every((key) => isIntact(manifest?.units[key], output, host)) && unfinished(output, host).length === 0;

/** Paths of what the last build made of forms or packs. */
export const filesOf = ({ manifest }: LastBuild, keys: readonly string[]): string[] =>
  Object.entries(manifest?.units ?? {}).flatMap(([unit, { files }]) =>
    keys.includes(subjectOf(unit)) ? Object.keys(files) : [],
  );

const inputOf = ({ tool }: LastBuild, { form }: Unit): string => hash(tool, JSON.stringify(form));

/** Was the form by this generator the same, and is what came of it still there? */
export const isBuilt = (last: LastBuild, unit: Unit): boolean => {
  const built = last.manifest?.units[unitKey(unit.form.key, unit.generator.target)];
  return built?.input === inputOf(last, unit) && isIntact(built, last.output, last.host);
};

const builtUnit = (input: string, files: readonly Artifact[]): BuiltUnit => ({
  input,
  files: Object.fromEntries(files.map(({ path, content }) => [path, hash(content)])),
});

export interface Built {
  /** Keys of all forms, of their packs; the project's own forms. */
  readonly keys: readonly string[];
  readonly packs: readonly string[];
  readonly own: ReadonlySet<string>;
  readonly generated: readonly Generated[];
  readonly summaries: readonly Summary[];
  /** Of all of these, each path once. */
  readonly artifacts: readonly Artifact[];
}

/** From what stands there to what was built; units of forms that are gone go too. */
export const changeFrom = (last: LastBuild, { keys, packs, own, generated, summaries, artifacts }: Built): Change => {
  const before = last.manifest;
  const now = generated.map(({ unit, artifacts: files }): [string, BuiltUnit] => [
    unitKey(unit.form.key, unit.generator.target),
    builtUnit(inputOf(last, unit), files),
  ]);
  for (const { unit, artifacts: files } of summaries) now.push([unit, builtUnit(last.inputs, files)]);
  const units = Object.entries({ ...before?.units, ...Object.fromEntries(now) });
  const subjects = new Set([OVERVIEW, ...keys, ...packs]);
  const after: Manifest = {
    inputs: last.inputs,
    forms: keys,
    own: [...own].sort(),
    units: Object.fromEntries(units.filter(([key]) => subjects.has(subjectOf(key)))),
  };
  return {
    artifacts,
    stale: gone(before, after),
    begun: manifestArtifact(inTransition(before, after)),
    done: manifestArtifact(after),
  };
};

/** Files of earlier builds that no unit gives any more. */
const gone = (before: Manifest | undefined, after: Manifest): string[] => {
  const files = (manifest: Manifest | undefined): string[] =>
    Object.values(manifest?.units ?? {}).flatMap((unit) => Object.keys(unit.files));
  const kept = new Set(files(after));
  return files(before).filter((path) => !kept.has(path));
};
