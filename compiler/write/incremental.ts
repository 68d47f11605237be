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
const OVERVIEW = 'overview';

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

/** Are all these forms there by all these targets, and nothing of a killed build beside them? */
export const isUpToDate = (
  last: LastBuild,
  forms: readonly string[],
  targets: readonly string[],
  overview: boolean,
): boolean => {
  const { output, host } = last;
  const units = forms.flatMap((form) => targets.map((target) => unitKey(form, target)));
  return (
    [...units, ...(overview ? [OVERVIEW] : [])].every((key) => isIntact(last.manifest?.units[key], output, host)) &&
    unfinished(output, host).length === 0
  );
};

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
  /** Keys of all forms; the project's own. */
  readonly keys: readonly string[];
  readonly own: ReadonlySet<string>;
  readonly generated: readonly Generated[];
  readonly overview: readonly Artifact[];
  /** Of all of these, each path once. */
  readonly artifacts: readonly Artifact[];
}

/** From what stands there to what was built; units of forms that are gone go too. */
export const changeFrom = (last: LastBuild, { keys, own, generated, overview, artifacts }: Built): Change => {
  const before = last.manifest;
  const now = generated.map(({ unit, artifacts: files }): [string, BuiltUnit] => [
    unitKey(unit.form.key, unit.generator.target),
    builtUnit(inputOf(last, unit), files),
  ]);
  if (overview.length > 0) now.push([OVERVIEW, builtUnit(last.inputs, overview)]);
  const units = Object.entries({ ...before?.units, ...Object.fromEntries(now) });
  const after: Manifest = {
    inputs: last.inputs,
    forms: keys,
    own: [...own].sort(),
    units: Object.fromEntries(units.filter(([key]) => key === OVERVIEW || keys.includes(key.split(' ')[0] ?? ''))),
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
