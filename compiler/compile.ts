/** The compiler on one page: read → parse → resolve → check → generate → write. */
import { Diagnostics } from './diagnostics/diagnostic.ts';
import type { Source } from './diagnostics/source.ts';
import { admit, type GivenOptions } from './generate/admit.ts';
import { agree } from './generate/agree.ts';
import type { Run } from './generate/context.ts';
import { generate } from './generate/generate.ts';
import { type Generated, PROJECT, packsOf, type Unit, type UnitName, unitsOf, withForms } from './generate/units.ts';
import type { Generator, PackDefinitions } from './generator.ts';
import type { Host } from './host/host.ts';
import { type Root, read } from './read/read.ts';
import { standsOn } from './resolve/stands-on.ts';
import { resources } from './resources.ts';
import { choose, type Known } from './select.ts';
import type { Selected } from './understand-selected.ts';
import { claimsAfter, standing } from './write/claims.ts';
import {
  changeFrom,
  due,
  filesOf,
  isOutside,
  isUpToDate,
  type LastBuild,
  lastBuild,
  manifestAfter,
  type Present,
  packFilesAfter,
  sameInputs,
  toUnderstand,
} from './write/incremental.ts';
import { checkApart, compare, reportLoose, write } from './write/write.ts';

export interface CompileRequest {
  readonly roots: readonly Root[];
  /** Absolute path of the output folder. */
  readonly output: string;
  /** Forms to build: keys, packs, globs; none means all of the project. */
  readonly selectors: readonly string[];
  readonly generators: readonly Generator[];
  /** Names of the generators that are asked; all, unless said. */
  readonly only?: readonly string[];
  /** Options of generators, by their names. */
  readonly options?: GivenOptions;
  /** Nothing is built while anything is pending. */
  readonly release?: boolean;
  /** Only compare what is there with what would be built. */
  readonly check?: boolean;
  /** Changes whenever the tool does: what another version built is built again. */
  readonly tool: string;
  readonly progress?: (done: number, all: number, unit: Unit) => void;
}

export interface Compilation {
  readonly diagnostics: Diagnostics;
  /** Keys of the forms that were selected. */
  readonly forms: readonly string[];
  /** Paths that were written, relative to the output folder. */
  readonly written: readonly string[];
  /** Nothing had changed, so nothing was done. */
  readonly upToDate: boolean;
}

/** What the phases work on. */
interface Build {
  readonly request: CompileRequest;
  readonly host: Host;
  readonly diagnostics: Diagnostics;
  readonly sources: readonly Source[];
  /** The generators that are asked. */
  readonly asked: readonly Generator[];
  readonly last: LastBuild;
}

/** Output is written whole or not at all: with any error it stays as it was. */
export const compile = async (request: CompileRequest, host: Host): Promise<Compilation> => {
  const diagnostics = new Diagnostics();
  const { roots, output, tool, generators, only, check = false, release = false } = request;
  const sources = roots.flatMap((root) => read(root, host, diagnostics));
  const options = admit(generators, only ?? [], request.options ?? {}, diagnostics);
  const asked = only ? generators.filter(({ name }) => only.includes(name)) : generators;
  const build = {
    request,
    host,
    diagnostics,
    sources,
    asked,
    last: lastBuild({ output, tool, host, options }, sources),
  };
  checkApart(
    output,
    roots.map(({ folder }) => folder),
    diagnostics,
  );
  const idle = check || release ? undefined : await unchanged(build);
  if (idle) return idle;

  const selected = await understood(build);
  const pending = diagnostics.list().filter(({ code }) => code === 'check/pending').length;
  if (release && pending > 0) diagnostics.report('write/pending', undefined, { count: pending });
  const forms = await chosen(build, selected.known);
  if (diagnostics.hasErrors) return { diagnostics, forms, written: [], upToDate: false };

  const present = await presentOf(build, selected, forms);
  const due = whatIsDue(build, selected, present, forms);
  const generated = await generate(due, runOf(build, selected, present), (done, unit) =>
    request.progress?.(done, due.length, unit),
  );
  const written = deliver(build, selected, present, generated);
  return { diagnostics, forms, written, upToDate: check && !diagnostics.hasErrors };
};

/** What the last build tells where nothing has changed since: no definition is parsed then. */
const unchanged = async (build: Build): Promise<Compilation | undefined> => {
  const { request, diagnostics, asked, last } = build;
  const known = diagnostics.hasErrors ? undefined : sameInputs(last);
  if (!known) return undefined;
  const forms = await chosen(build, known);
  const units = unitsOf(asked, known.forms, forms, request.selectors.length === 0);
  const upToDate = !diagnostics.hasErrors && isUpToDate(last, units);
  return upToDate || diagnostics.hasErrors ? { diagnostics, forms, written: [], upToDate } : undefined;
};

/** Of a whole build no more than what can be otherwise than it was, where that is known. */
const understood = async (build: Build): Promise<Selected> => {
  const { request, host, diagnostics, sources, asked, last } = build;
  const { check = false, release = false, selectors, tool } = request;
  const { manifest, manifest: { known } = {} } = last;
  if (manifest && known && !check && !release && selectors.length === 0 && !diagnostics.hasErrors) {
    const { changedSince } = await import('./knowledge.ts');
    const since = changedSince(known, tool, sources);
    const units = since && unitsOf(asked, manifest.forms, await chosen(build, manifest), true);
    const changed = since && toUnderstand(last, since, units ?? []);
    const { understandChanged } = await import('./understand-changed.ts');
    const wholePacks = asked.some((generator) => generator.pack);
    const selected = changed && understandChanged(sources, known, changed, wholePacks, diagnostics);
    if (selected) return selected;
  }
  const { understandSelected } = await import('./understand-selected.ts');
  return understandSelected(sources, selectors, diagnostics, host.hasRoom);
};

/** Never other forms in place of those that were built: reports `write/forms-gone`, and what `choose` reports. */
const chosen = async ({ request, diagnostics, last }: Build, known: Known): Promise<readonly string[]> => {
  const before = last.manifest?.own ?? [];
  if (diagnostics.hasErrors || known.own.length > 0 || before.length === 0) return choose(request, known, diagnostics);
  diagnostics.report('write/forms-gone', undefined, { forms: before.join(', ') });
  return [];
};

/** All units that are chosen where they are only compared; else those that are not there as they would be made now. */
const whatIsDue = (
  { request, asked, last }: Build,
  { known, resolution: { forms } }: Selected,
  present: Present,
  chosen: readonly string[],
): Unit[] => {
  const keys = new Set(chosen);
  const selected = forms.filter(({ key }) => keys.has(key));
  const names = unitsOf(asked, known.forms, chosen, request.selectors.length === 0);
  const isOtherwise = ({ subject }: UnitName): boolean => !present.changed || !isOutside(subject, present.changed);
  const units = withForms(names.filter(isOtherwise), selected, forms);
  return request.check ? units : due(last, units, present);
};

const presentOf = async (
  { request, sources, diagnostics, last }: Build,
  { resolution, known, changed }: Selected,
  chosen: readonly string[],
): Promise<Present> => {
  const { isCertain, knowledgeAfter, projectFacts } = await import('./knowledge.ts');
  const before = last.manifest?.known;
  const what = { inputs: last.inputs, tool: request.tool, sources, resolution, diagnostics };
  const now = knowledgeAfter(changed && before, what);
  const whole = isCertain(what) ? now : undefined;
  const definitions = new Map<string, PackDefinitions>();
  return {
    ...known,
    resolved: resolution.forms,
    generators: request.generators,
    changed,
    knowledge: request.selectors.length === 0 ? whole : before,
    project: projectFacts(now, chosen),
    definitionsOf: (pack) => {
      const found = definitions.get(pack) ?? standsOn(pack, resolution);
      definitions.set(pack, found);
      return found;
    },
  };
};

const runOf = (
  { sources, diagnostics, last, host }: Build,
  { resolution, definitionOf }: Selected,
  present: Present,
): Run => ({
  ...resources(resolution),
  sources,
  diagnostics,
  options: last.options,
  definitionOf,
  definitionsOf: present.definitionsOf,
  project: () => present.project,
  filesOf: (pack, asking, generated) => packFilesAfter(pack, asking, manifestAfter(last, present, generated)),
  made: new WeakMap(),
  hasRoom: host.hasRoom ?? (() => true),
});

/** Paths that were written: none where only compared, or where anything is wrong. */
const deliver = (
  { request, host, diagnostics, last }: Build,
  { definitionOf }: Selected,
  present: Present,
  generated: readonly Generated[],
): readonly string[] => {
  const { output, check, selectors, only, generators } = request;
  const after = manifestAfter(last, present, generated);
  const earlier = check ? [] : standing(last, after, generated, generators);
  agree(claimsAfter(after, earlier, generated), definitionOf, diagnostics);
  if (diagnostics.hasErrors) return [];
  const change = changeFrom(last, after, generated);
  if (!check) return write(output, change, host, diagnostics);
  compare(output, change.artifacts, host, diagnostics);
  const packs = packsOf(after.forms);
  const given = [...change.artifacts.map(({ path }) => path), ...filesOf(last, [PROJECT, ...packs, ...after.forms])];
  const folders = { forms: after.forms, packs, others: only !== undefined };
  if (selectors.length === 0) reportLoose(output, folders, given, host, diagnostics);
  return [];
};
