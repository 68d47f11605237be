/** The last build, and what there is of the project now: what a new build goes by. */
import type { Source } from '../diagnostics/source.ts';
import type { Resources } from '../generate/context.ts';
import { PROJECT, packsOf, type UnitName } from '../generate/units.ts';
import type { Generator, Given, Options, PackDefinitions, ProjectFacts } from '../generator.ts';
import type { Host } from '../host/host.ts';
import type { Artifact } from '../model/artifact.ts';
import type { ResolvedForm } from '../model/form.ts';
import type { Changed } from './known.ts';
import { hash, hashSources, type Manifest, readSealed, unitKey, unitSubject } from './manifest.ts';

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

export const keyOfUnit = ({ subject, generator }: UnitName): string => unitKey(subject, generator.name);

/** Of each generator once: all of its units ask. */
const digests = new WeakMap<LastBuild, Map<Generator, string>>();

/** Of its version, its options, and those of what it uses. */
export const generatorDigest = (last: LastBuild, generator: Generator): string => {
  const known = digests.get(last) ?? new Map<Generator, string>();
  digests.set(last, known);
  const before = known.get(generator);
  if (before !== undefined) return before;
  const { version, name, options = {}, uses = [] } = generator;
  // what uses itself in a circle is refused when it asks
  known.set(generator, '');
  const used = uses.map((other) => generatorDigest(last, other));
  const digest = hash(version, JSON.stringify(last.options.get(name) ?? options), ...used);
  known.set(generator, digest);
  return digest;
};

/** What there is of a part of the project, or of the project as such. */
export interface PresentProject {
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

/** What is known of forms and packs that are there. */
export const withoutOthers = (manifest: Manifest, forms: readonly string[]): Manifest => {
  const subjects = new Set([PROJECT, ...forms, ...packsOf(forms)]);
  const units = Object.entries(manifest.units).filter(([key]) => subjects.has(unitSubject(key)));
  return { ...manifest, forms, units: Object.fromEntries(units) };
};
