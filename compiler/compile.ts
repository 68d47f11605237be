/** The compiler on one page: read → parse → resolve → check → generate → write. */
import type { Build, Compilation, CompileRequest } from './build.ts';
import { Diagnostics } from './diagnostics/diagnostic.ts';
import { admitGenerators } from './generate/admit.ts';
import { agree } from './generate/agree.ts';
import { PROJECT, packsOf, type Unit, type UnitName, unitsOf, withForms } from './generate/units.ts';
import type { Host } from './host/host.ts';
import { read } from './read/read.ts';
import { choose, type Known } from './select.ts';
import type { StagedBuild } from './staged-build.ts';
import type { ProjectPart } from './understand-parts.ts';
import { changeFrom, filesOf, manifestAfter } from './write/after-build.ts';
import { claimsAfter, standing } from './write/claims.ts';
import { due, isOutside, isUpToDate, toUnderstand } from './write/due.ts';
import { lastBuild, type PresentProject, sameInputs } from './write/last-build.ts';
import { checkApart, reportLoose, write } from './write/write.ts';

export type { Compilation, CompileRequest } from './build.ts';

/** Output is written whole or not at all: with any error it stays as it was. */
export const compile = async (request: CompileRequest, host: Host): Promise<Compilation> => {
  const diagnostics = new Diagnostics();
  const { roots, output, tool, generators, only, check = false, release = false } = request;
  const sources = roots.flatMap((root) => read(root, host, diagnostics));
  const options = admitGenerators(generators, only ?? [], request.options ?? {}, diagnostics);
  const asked = only ? generators.filter(({ name }) => only.includes(name)) : generators;
  const last = lastBuild({ output, tool, host, options }, sources);
  const build = { request, host, diagnostics, sources, asked, last };
  checkApart(
    output,
    roots.map(({ folder }) => folder),
    diagnostics,
  );
  const idle = check || release ? undefined : await unchanged(build);
  if (idle) return idle;

  const { StagedBuild } = await import('./staged-build.ts');
  let making: StagedBuild | undefined;
  for await (const part of understood(build)) {
    making ??= new StagedBuild(build, part, await chosen(build, part.known));
    if (diagnostics.hasErrors) continue;
    const present = making.learn(part);
    if (!release || pendingIn(diagnostics) === 0)
      await making.make(whatIsDue(build, making.unitsOf(part), present), present);
  }
  const pending = release ? pendingIn(diagnostics) : 0;
  if (pending > 0) diagnostics.report('write/pending', undefined, { count: pending });
  if (!making || diagnostics.hasErrors) {
    making?.giveUp();
    return { diagnostics, forms: [], written: [], upToDate: false };
  }
  const project = making.learnt();
  await making.make(whatIsDue(build, making.unitsOf('project'), project), project);
  const written = deliver(build, making);
  return { diagnostics, forms: making.chosen, written, upToDate: check && !diagnostics.hasErrors };
};

const pendingIn = (diagnostics: Diagnostics): number =>
  diagnostics.list().filter(({ code }) => code === 'check/pending').length;

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

/** Part by part; of a whole build no more than what can be otherwise than it was, where that is known. */
async function* understood(build: Build): AsyncGenerator<ProjectPart> {
  const { request, host, diagnostics, sources, asked, last } = build;
  const { check = false, release = false, selectors, tool } = request;
  const { manifest, manifest: { known } = {} } = last;
  const wholePacks = asked.some((generator) => generator.pack);
  if (manifest && known && !check && !release && selectors.length === 0 && !diagnostics.hasErrors) {
    const { changedSince } = await import('./knowledge.ts');
    const since = changedSince(known, tool, sources);
    const units = since && unitsOf(asked, manifest.forms, await chosen(build, manifest), true);
    const changed = since && toUnderstand(last, since, units ?? []);
    const { understandChanged } = await import('./understand-changed.ts');
    const selected = changed && understandChanged(sources, known, changed, wholePacks, diagnostics);
    if (selected) return yield { ...selected, isOwn: () => true };
  }
  if (selectors.length > 0) {
    const { understandSelected } = await import('./understand-selected.ts');
    yield { ...(await understandSelected(sources, selectors, diagnostics)), isOwn: () => true };
  } else {
    host.settleIn?.();
    const { PART, understandParts } = await import('./understand-parts.ts');
    yield* understandParts(sources, { size: request.part ?? PART, wholePacks, host }, diagnostics);
  }
}

/** Never other forms in place of those that were built: reports `write/forms-gone`, and what `choose` reports. */
const chosen = async ({ request, diagnostics, last }: Build, known: Known): Promise<readonly string[]> => {
  const before = last.manifest?.own ?? [];
  if (diagnostics.hasErrors || known.own.length > 0 || before.length === 0) return choose(request, known, diagnostics);
  diagnostics.report('write/forms-gone', undefined, { forms: before.join(', ') });
  return [];
};

/** All that is asked for where it is only compared; else what is not there as it would be made now. */
const whatIsDue = ({ request, last }: Build, names: readonly UnitName[], present: PresentProject): Unit[] => {
  const { changed, resolved } = present;
  const units = withForms(
    names.filter(({ subject }) => !changed || !isOutside(subject, changed)),
    resolved,
  );
  return request.check ? units : due(last, units, present);
};

/** Paths that were written: none where only compared, or where anything is wrong. */
const deliver = ({ request, host, diagnostics, last }: Build, making: StagedBuild): readonly string[] => {
  const { output, check, selectors, only, generators } = request;
  const { made, whole, definitionOf } = making;
  const after = manifestAfter(last, whole, made);
  const earlier = check ? [] : standing(last, after, made, generators);
  diagnostics.include(making.told.list());
  agree(claimsAfter(after, earlier, made), definitionOf, diagnostics);
  if (diagnostics.hasErrors) return making.giveUp();
  const change = changeFrom(last, after, made);
  if (!check) return making.put((aside) => write(output, change, aside, host, diagnostics));
  diagnostics.include(making.differing.list());
  const packs = packsOf(after.forms);
  const given = [
    ...change.artifacts.map(({ path }) => path),
    ...filesOf(last, new Set([PROJECT, ...packs, ...after.forms])),
  ];
  const folders = { forms: after.forms, packs, others: only !== undefined };
  if (selectors.length === 0) reportLoose(output, folders, given, host, diagnostics);
  return [];
};
