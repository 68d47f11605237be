/** The compiler on one page: read → parse → resolve → check → generate → write. */
import { Diagnostics } from './diagnostics/diagnostic.ts';
import { type Generator, generate, type Unit } from './generate/generate.ts';
import { generatePack, type PackUnit, packsOf, packUnits } from './generate/packs.ts';
import type { Host } from './host/host.ts';
import type { Artifact } from './model/artifact.ts';
import type { ResolvedForm } from './model/form.ts';
import { type Root, read } from './read/read.ts';
import type { Resolution } from './resolve/resolve.ts';
import { select } from './select.ts';
import {
  changeFrom,
  filesOf,
  isBuilt,
  isUpToDate,
  lastBuild,
  OVERVIEW,
  type Summary,
  sameInputs,
} from './write/incremental.ts';
import { unitKey } from './write/manifest.ts';
import { compare, reportLoose, write } from './write/write.ts';

export interface CompileRequest {
  readonly roots: readonly Root[];
  /** Absolute path of the output folder. */
  readonly output: string;
  /** Forms to build: keys, packs, globs; none means all of the project. */
  readonly selectors: readonly string[];
  readonly generators: readonly Generator[];
  /** Pages about all forms of the project. */
  readonly overview?: (resolution: Resolution, forms: readonly ResolvedForm[]) => Promise<readonly Artifact[]>;
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

/** Output is written whole or not at all: with any error it stays as it was. */
export const compile = async (request: CompileRequest, host: Host): Promise<Compilation> => {
  const { roots, output, selectors, generators, tool } = request;
  const diagnostics = new Diagnostics();
  const sources = roots.flatMap((root) => read(root, host, diagnostics));
  const last = lastBuild(output, tool, sources, host);
  const known = request.check || diagnostics.hasErrors ? undefined : sameInputs(last);
  if (known) {
    const forms = await chosen(known.forms, known.own, selectors, diagnostics);
    const units = [
      ...forms.flatMap((form) => generators.map(({ target }) => unitKey(form, target))),
      ...packUnits(known.forms, forms, generators).map(packKey),
      ...(hasOverview(request) ? [OVERVIEW] : []),
    ];
    const upToDate = !diagnostics.hasErrors && isUpToDate(last, units);
    if (upToDate || diagnostics.hasErrors) return { diagnostics, forms, written: [], upToDate };
  }

  const { understand } = await import('./understand.ts');
  const resolution = understand(sources, diagnostics);
  const keys = keysOf(resolution.forms);
  const forms = diagnostics.hasErrors ? [] : await chosen(keys, [...resolution.own], selectors, diagnostics);
  const unwritten = { diagnostics, forms, written: [], upToDate: false };
  if (diagnostics.hasErrors) return unwritten;

  const selected = resolution.forms.filter((form) => forms.includes(form.key));
  const units = selected.flatMap((form) => generators.map((generator) => ({ form, generator })));
  const pending = request.check ? units : units.filter((unit) => !isBuilt(last, unit));
  const progress = (done: number, unit: Unit): void => request.progress?.(done, pending.length, unit);
  const generated = await generate(pending, diagnostics, progress);
  if (diagnostics.hasErrors) return unwritten;
  const summaries = await summarise(request, resolution, selected);
  const made = [...generated, ...summaries].flatMap((one) => one.artifacts);
  const artifacts = [...new Map(made.map((artifact) => [artifact.path, artifact])).values()];

  if (request.check) {
    compare(output, artifacts, host, diagnostics);
    const given = [...artifacts.map(({ path }) => path), ...filesOf(last, packsOf(keys))];
    if (selectors.length === 0) reportLoose(output, foldersOf(keys), given, host, diagnostics);
    return { ...unwritten, upToDate: !diagnostics.hasErrors };
  }
  const change = changeFrom(last, { keys, packs: packsOf(keys), own: resolution.own, generated, summaries, artifacts });
  return { ...unwritten, written: write(output, change, host, diagnostics) };
};

/** It tells of the whole project, so it is made when that is built. */
const hasOverview = (request: CompileRequest): request is CompileRequest & Required<Pick<CompileRequest, 'overview'>> =>
  request.selectors.length === 0 && request.overview !== undefined;

/** What tells of several forms. */
const summarise = async (
  request: CompileRequest,
  resolution: Resolution,
  selected: readonly ResolvedForm[],
): Promise<Summary[]> => {
  const summaries: Summary[] = [];
  for (const unit of packUnits(keysOf(resolution.forms), keysOf(selected), request.generators))
    summaries.push({ unit: packKey(unit), artifacts: await generatePack(unit, selected) });
  if (hasOverview(request)) summaries.push({ unit: OVERVIEW, artifacts: await request.overview(resolution, selected) });
  return summaries;
};

const keysOf = (forms: readonly ResolvedForm[]): string[] => forms.map(({ key }) => key);
const packKey = ({ pack, generator }: PackUnit): string => unitKey(pack, generator.target);

/** What the selectors choose; without any the project's own forms, or all where it has none. Reports `cli/no-form`. */
const chosen = async (
  keys: readonly string[],
  own: readonly string[],
  selectors: readonly string[],
  diagnostics: Diagnostics,
): Promise<readonly string[]> => {
  if (selectors.length > 0) return select(keys, selectors, diagnostics);
  return own.length > 0 ? keys.filter((key) => own.includes(key)) : keys;
};

/** Where forms are built to: a folder each, and what those of a pack share. */
const foldersOf = (keys: readonly string[]): string[] => [...keys, ...packsOf(keys).map((pack) => `${pack}/shared`)];
