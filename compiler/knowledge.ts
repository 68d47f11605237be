/** What is known of all definitions since they were last understood together, and what changed since. */
import { WHOLE_CODES } from './check/check.ts';
import { factsOf, factsText } from './check/facts.ts';
import { applicationsNamed } from './definition/named.ts';
import type { Diagnostic, Diagnostics } from './diagnostics/diagnostic.ts';
import type { Source, Span } from './diagnostics/source.ts';
import type { ProjectFacts } from './generator.ts';
import { isBase, nameInPack, packOf } from './model/form-key.ts';
import { type FormOutline, outlineOf } from './model/outline.ts';
import type { Pack } from './model/pack.ts';
import { meaningOf } from './parse/meaning.ts';
import { definedIn } from './parse/survey.ts';
import type { Resolution } from './resolve/resolve.ts';
import { type SizeFacts, sizeFactsOf, sizesAfter, sizesOf } from './resolve/size.ts';
import type { ProjectPart } from './understand-parts.ts';
import type { Changed, Knowledge, KnownDiagnostic, KnownForm, KnownSource, KnownSpan } from './write/known.ts';
import { hash } from './write/manifest.ts';

/** What is kept of forms that were understood. */
export interface Learnt {
  readonly forms: Readonly<Record<string, KnownForm>>;
  readonly outlines: Knowledge['outlines'];
  readonly packs: readonly Pack[];
  readonly sizes: SizeFacts;
  /** Nothing was wrong in any. */
  readonly isSound: boolean;
}

export const learntOf = ({ resolution, isOwn }: ProjectPart): Learnt => ({
  forms: formsIn(resolution),
  outlines: resolution.forms.flatMap((form) => (isOwn(form.key) ? [{ ...outlineOf(form), pack: form.pack.key }] : [])),
  packs: [...resolution.packs.values()],
  sizes: sizeFactsOf(resolution, isOwn),
  isSound: [...resolution.trees.keys()].every((key) => resolution.sound.has(key)),
});

/** What was understood, and of what. */
export interface Understood {
  readonly inputs: string;
  readonly tool: string;
  readonly sources: readonly Source[];
  /** All, or what changed since the knowledge that there was and what that is made of. */
  readonly learnt: readonly Learnt[];
  readonly diagnostics: Diagnostics;
}

/** Can what is known now be gone by? Not where there are errors, nor where packages are installed, which the project may call by other names. */
export const isCertain = ({ sources, learnt, diagnostics }: Understood): boolean =>
  !diagnostics.hasErrors &&
  new Set(sources.map(({ path }) => path)).size === sources.length &&
  sources.every((source) => source.package === undefined) &&
  learnt.every(({ isSound }) => isSound);

export const knowledgeAfter = (before: Knowledge | undefined, understood: Understood): Knowledge => {
  const { inputs, tool, sources, learnt, diagnostics } = understood;
  const outlines = byKey([...(before?.outlines ?? []), ...learnt.flatMap((each) => each.outlines)]);
  const forms = Object.assign({ ...before?.forms }, ...learnt.map((each) => each.forms));
  const sizes = learnt.map((each) => each.sizes);
  return {
    inputs,
    tool: hash(tool),
    sources: Object.fromEntries(sources.map((source) => [source.path, knownSource(source, before)])),
    forms: Object.fromEntries(Object.entries<KnownForm>(forms).sort(([one], [other]) => (one < other ? -1 : 1))),
    outlines,
    packs: before?.packs ?? byKey(learnt.flatMap((each) => each.packs)),
    sizes: before ? sizesAfter(before.sizes, sizes) : sizesOf(sizes),
    said: diagnostics.list().map(withoutSources),
  };
};

/** Each once, the last of its key. */
const byKey = <Keyed extends { readonly key: string }>(all: readonly Keyed[]): readonly Keyed[] =>
  [...new Map(all.map((each) => [each.key, each])).values()].sort((one, other) => (one.key < other.key ? -1 : 1));

const knownSource = (source: Source, before: Knowledge | undefined): KnownSource => {
  const known = before?.sources[source.path];
  const now = hash(source.text);
  if (known?.hash === now) return known;
  const defines = definedIn(source);
  const meaning = isOfForm(defines) ? undefined : meaningOf(source);
  return {
    hash: now,
    ...(defines !== undefined && { defines }),
    ...(meaning !== undefined && { meaning: hash(meaning) }),
  };
};

/** A form is understood anew whatever changed in it. */
const isOfForm = (defines: string | undefined): boolean =>
  defines?.startsWith('form ') === true && !isBase(defines.slice('form '.length));

/** Of all forms whose trees there are, by key. */
export const formsIn = (resolution: Resolution): Readonly<Record<string, KnownForm>> => {
  const { forms } = resolution.project;
  const names = [...new Set([...forms.keys()].map(nameInPack))];
  const parentOf = (key: string): string | undefined => forms.get(key)?.extends?.name;
  const taken = new Map<string, ReadonlySet<string>>();
  const known = factsOf(resolution).map((facts): [string, KnownForm] => {
    const key = facts.key.name;
    const parent = parentOf(key);
    const own = applicationsNamed(forms.get(key)?.key.span.source.text ?? '', names);
    // trees stand in the order in which they are made of one another
    const all = new Set([...own, ...(taken.get(parent ?? '') ?? [])]);
    taken.set(key, all);
    const applications = all.size === 0 ? [] : applicationsOf(key, all, forms, parentOf);
    return [
      key,
      { facts: hash(factsText(facts)), madeOf: [...(parent === undefined ? [] : [parent]), ...applications] },
    ];
  });
  return Object.fromEntries(known);
};

/** Forms of these names in the packs of the form and of those that it extends. */
const applicationsOf = (
  key: string,
  names: ReadonlySet<string>,
  forms: ReadonlyMap<string, unknown>,
  parentOf: (key: string) => string | undefined,
): readonly string[] => {
  const packs = new Set<string>();
  for (let at: string | undefined = key; at !== undefined; at = parentOf(at)) packs.add(packOf(at));
  return [...packs].flatMap((pack) =>
    [...names].map((name) => `${pack}/${name}`).filter((each) => each !== key && forms.has(each)),
  );
};

const withoutSources = ({ span, related, ...said }: Diagnostic): KnownDiagnostic => ({
  ...said,
  ...(span && { span: placeOf(span) }),
  related: related.map((each) => ({ ...each, span: placeOf(each.span) })),
});

const placeOf = ({ source, start, end }: Span): KnownSpan => ({ path: source.path, start, end });

/**
 * Of what was said before what stands: what is said of definitions that were not looked at anew. Nothing where that cannot be told: where it is of one
 * that was, and may come of others, or tells of a place that may have moved.
 * @param resolution of what was looked at anew
 */
export const standingOf = (
  { said, sources: known }: Knowledge,
  { forms }: Changed,
  sources: readonly Source[],
  { project }: Resolution,
): readonly Diagnostic[] | undefined => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const isAsItWas = (source: Source | undefined): boolean =>
    source !== undefined && known[source.path]?.hash === hash(source.text);
  const definitions = [project.forms, project.blocks, project.packs, project.catalogues].flatMap((all) => [
    ...all.values(),
  ]);
  const looked = new Set(
    [...definitions.map(({ key }) => key), ...[...project.words.values()].map(({ path }) => path)].map(
      ({ span }) => span.source.path,
    ),
  );
  const changed = new Set(
    definitions.flatMap(({ role, key }) => (role === 'form' && forms.has(key.name) ? [key.span.source.path] : [])),
  );
  const standing: Diagnostic[] = [];
  for (const { span, related, ...each } of said) {
    const source = byPath.get(span?.path ?? '');
    const others = related.map(({ span: { path } }) => byPath.get(path));
    if (!span || !source || !others.every(isAsItWas)) return undefined;
    if (looked.has(source.path)) {
      const isOfItself = changed.has(source.path) || each.code === 'check/pending';
      if (isOfItself && !WHOLE_CODES.has(each.code)) continue;
      return undefined;
    }
    if (!isAsItWas(source)) return undefined;
    standing.push({
      ...each,
      span: { source, start: span.start, end: span.end },
      related: related.flatMap(({ span: { path, start, end }, ...one }) => {
        const there = byPath.get(path);
        return there ? [{ ...one, span: { source: there, start, end } }] : [];
      }),
    });
  }
  return standing;
};

/** What a page of all forms tells. @param keys of those that it tells of */
export const projectFacts = ({ outlines, packs, sizes }: Knowledge, keys: readonly string[]): ProjectFacts => {
  const packsByKey = new Map(packs.map((pack) => [pack.key, pack]));
  const forms = new Map(
    outlines.flatMap(({ pack: key, ...outline }): [string, FormOutline][] => {
      const pack = packsByKey.get(key);
      return pack ? [[outline.key, { ...outline, pack }]] : [];
    }),
  );
  return { forms: keys.flatMap((key) => forms.get(key) ?? []), sizes };
};

/** Nothing where something else changed, but for comments, than forms of the project's own that packs publish, each staying what it is called. */
export const changedSince = (known: Knowledge, tool: string, sources: readonly Source[]): Changed | undefined => {
  const paths = new Set(sources.map(({ path }) => path));
  if (known.tool !== hash(tool) || paths.size < sources.length || paths.size < Object.keys(known.sources).length)
    return undefined;
  const published = new Set(known.outlines.map(({ key }) => `form ${key}`));
  const changed = new Set<string>();
  let isCommented = false;
  for (const source of sources) {
    const before = known.sources[source.path];
    if (before === undefined || source.package) return undefined;
    if (before.hash === hash(source.text)) continue;
    const defines = definedIn(source);
    if (source.installed || defines !== before.defines) return undefined;
    if (defines !== undefined && published.has(defines)) changed.add(defines.slice('form '.length));
    else if (isOfSameMeaning(source, before)) isCommented = true;
    else return undefined;
  }
  return { forms: madeOfThem(known, changed), packs: standingOn(known, changed), isCommented };
};

const isOfSameMeaning = (source: Source, { meaning }: KnownSource): boolean => {
  const now = meaning === undefined ? undefined : meaningOf(source);
  return now !== undefined && hash(now) === meaning;
};

const madeOfThem = ({ forms }: Knowledge, changed: ReadonlySet<string>): ReadonlySet<string> =>
  reaching(
    changed,
    Object.entries(forms).flatMap(([key, { madeOf }]) => madeOf.map((each): Arrow => [key, each])),
  );

const standingOn = ({ forms, packs, outlines }: Knowledge, changed: ReadonlySet<string>): ReadonlySet<string> =>
  reaching(new Set([...changed].map(packOf)), [
    ...packs.flatMap(({ key, extends: parent }): Arrow[] => (parent === undefined ? [] : [[key, parent]])),
    ...outlines.flatMap(({ key, pack }) => (forms[key]?.madeOf ?? []).map((each): Arrow => [pack, packOf(each)])),
  ]);

/** From what is made of something to that. */
type Arrow = readonly [string, string];

/** These, and whatever arrows lead from to them. */
const reaching = (ends: ReadonlySet<string>, arrows: readonly Arrow[]): ReadonlySet<string> => {
  const from = new Map<string, string[]>();
  for (const [key, end] of arrows) {
    const known = from.get(end);
    if (known) known.push(key);
    else from.set(end, [key]);
  }
  const found = new Set(ends);
  for (const end of found) for (const key of from.get(end) ?? []) found.add(key);
  return found;
};
