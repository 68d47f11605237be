/** The compiler without a folder to write to: read → parse → resolve → check → generate, and what comes of it in memory. */
import { Diagnostics } from './diagnostics/diagnostic.ts';
import { admitGenerators, type GivenOptions } from './generate/admit.ts';
import { agree, claimsOf } from './generate/agree.ts';
import { generate } from './generate/generate.ts';
import { packFiles } from './generate/pack-files.ts';
import { type Generated, isGathering, type Unit, unitsOf, withForms } from './generate/units.ts';
import type { Generator, PackDefinitions } from './generator.ts';
import type { Host } from './host/host.ts';
import type { Artifact } from './model/artifact.ts';
import type { ResolvedForm } from './model/form.ts';
import { outlineOf } from './model/outline.ts';
import { type Root, read } from './read/read.ts';
import { sizes } from './resolve/size.ts';
import { standsOn } from './resolve/stands-on.ts';
import { resources } from './resources.ts';
import { choose } from './select.ts';
import { understandSelected } from './understand-selected.ts';

export interface MakeRequest {
  readonly roots: readonly Root[];
  /** Forms: keys, packs, globs; none means all of the project, or all where it has none. */
  readonly selectors: readonly string[];
  readonly generators: readonly Generator[];
  /** Options of generators, by their names. */
  readonly options?: GivenOptions;
  /** What a pack stands on, where that is known and not to be gathered from all that is read. */
  readonly definitionsOf?: (pack: string) => PackDefinitions;
  readonly progress?: (done: number, all: number, unit: Unit) => void;
}

export interface Making {
  readonly diagnostics: Diagnostics;
  /** Those that were selected. */
  readonly forms: readonly ResolvedForm[];
  /** Each path once; none where anything is wrong. */
  readonly artifacts: readonly Artifact[];
}

/** What `compile` would write where nothing has been built before; the host is only read. */
export const make = async (request: MakeRequest, host: Host): Promise<Making> => {
  const { roots, selectors, generators } = request;
  const diagnostics = new Diagnostics();
  const sources = roots.flatMap((root) => read(root, host, diagnostics));
  const options = admitGenerators(generators, [], request.options ?? {}, diagnostics);
  const { resolution, known, definitionOf } = await understandSelected(sources, selectors, diagnostics, host.hasRoom);
  const chosen = await choose(request, known, diagnostics);
  const forms = resolution.forms.filter(({ key }) => chosen.includes(key));
  if (diagnostics.hasErrors) return { diagnostics, forms, artifacts: [] };

  const names = unitsOf(generators, known.forms, chosen, selectors.length === 0);
  const units = withForms(names, resolution.forms);
  const generated: Generated[] = [];
  const run = {
    ...resources(resolution),
    sources,
    diagnostics,
    options,
    definitionOf,
    definitionsOf: request.definitionsOf ?? ((pack: string) => standsOn(pack, resolution)),
    project: { forms: forms.map(outlineOf), sizes: sizes(resolution) },
    filesOf: (pack: string, asking: string) => packFiles(pack, asking, known.forms, generated.flatMap(shareOf)),
    made: new WeakMap(),
    hasRoom: host.hasRoom ?? (() => true),
  };
  const take = (each: Generated): boolean => generated.push(each) > 0;
  await generate(units, run, take, (done, unit) => request.progress?.(done, units.length, unit));
  agree(claimsOf(generated, contentOf), definitionOf, diagnostics);
  const artifacts = generated.flatMap((each) => each.artifacts);
  const byPath = new Map(artifacts.map((artifact) => [artifact.path, artifact]));
  return { diagnostics, forms, artifacts: diagnostics.hasErrors ? [] : [...byPath.values()] };
};

const shareOf = ({ unit, artifacts }: Generated) =>
  isGathering(unit)
    ? []
    : [
        {
          generator: unit.generator.name,
          subject: unit.subject,
          files: artifacts.map(({ path, published }) => ({ path, published: published === true })),
        },
      ];

/** A character for each byte. */
const contentOf = ({ content }: Artifact): string =>
  new TextDecoder('latin1').decode(typeof content === 'string' ? new TextEncoder().encode(content) : content);
