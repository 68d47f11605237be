/** One id, one meaning: what several forms define on their own stands in the vocabulary, with one type. */

import type { Word } from '../definition/definition.ts';
import { type Diagnostics, hint, related } from '../diagnostics/diagnostic.ts';
import { isUnderlying, type Source } from '../diagnostics/source.ts';
import { isInstalled, vocabularyWord } from '../resolve/project.ts';
import type { Resolution } from '../resolve/resolve.ts';
import type { FormFacts, IdFact, Whole } from './facts.ts';

/** Every definition of each field path: a block's field counts once, however many forms use it, unless one changes its type. */
const definitionsByPath = (forms: readonly FormFacts[]): ReadonlyMap<string, readonly IdFact[]> => {
  const byPath = new Map<string, IdFact[]>();
  const known = new Map<Source, Set<string>>();
  for (const { ids } of forms)
    for (const id of ids) {
      if (!id.isOfPackage) continue;
      const { path, type, span } = id;
      const places = known.get(span.source) ?? new Set();
      known.set(span.source, places);
      const place = `${path} ${span.start} ${type}`;
      if (places.has(place)) continue;
      places.add(place);
      const others = byPath.get(path);
      if (others) others.push(id);
      else byPath.set(path, [id]);
    }
  return byPath;
};

const worldsOf = (forms: readonly FormFacts[]): readonly ReadonlyMap<string, readonly IdFact[]>[] => [
  definitionsByPath(forms.filter(({ isIndependent }) => !isIndependent)),
  definitionsByPath(forms.filter(({ isIndependent }) => isIndependent)),
];

export const vocabularyHolds = (
  { project }: Resolution,
  diagnostics: Diagnostics,
  forms: readonly FormFacts[],
): void => {
  const [bound, independent] = worldsOf(forms);
  const check = ({ path, type, typeSpan, span }: IdFact, word: Word | undefined): void => {
    if (word && type !== word.type)
      diagnostics.report(
        'check/vocabulary-type',
        typeSpan ?? span,
        { path, type, expected: word.type },
        { related: [related('defined', word.path.span, { name: path })] },
      );
  };
  for (const [path, ids] of bound ?? []) for (const id of ids) check(id, vocabularyWord(path, id.span, project));
  for (const [path, ids] of independent ?? []) {
    const word = project.words.get(path);
    for (const id of ids) check(id, word && isInstalled(word.path) ? undefined : word);
  }
};

const isForeign = ({ span }: IdFact): boolean => isUnderlying(span.source);

export const sharedIdsMeanOneThing = (
  forms: readonly FormFacts[],
  { project }: Whole,
  diagnostics: Diagnostics,
): void => {
  for (const world of worldsOf(forms))
    for (const [path, ids] of world) {
      // what came with the tool was there first, and can be changed by nobody here
      const [first, ...others] = ids.toSorted((one, other) => Number(isForeign(other)) - Number(isForeign(one)));
      if (!first) continue;
      for (const other of others) {
        if (vocabularyWord(path, first.span, project) ?? vocabularyWord(path, other.span, project)) continue;
        const there = { related: [related('first', first.span, {})] };
        if (other.type !== first.type)
          diagnostics.report(
            'check/meaning-differs',
            other.typeSpan ?? other.span,
            { path, type: other.type, other: first.type },
            { ...there, hints: [hint('two-ids', {})] },
          );
        else if (other.kind === 'field')
          diagnostics.report(
            'check/unlisted-word',
            other.span,
            { path },
            { ...there, hints: [hint('say-word', { path, type: other.type })] },
          );
      }
    }
};

/**
 * An id that means something else in a form of the same project, where this one takes nothing from what that one is made of: fine, and
 * good to know. What the package alone calls so concerns nobody who reads the project.
 */
export const idsElsewhere = (forms: readonly FormFacts[], _: Whole, diagnostics: Diagnostics): void => {
  const own = forms.filter(({ key }) => !isInstalled(key));
  const bound = own
    .filter(({ isIndependent }) => !isIndependent)
    .map(({ key, ids }) => ({ key, byPath: new Map(ids.map((id) => [id.path, id])) }));
  for (const [path, [id]] of definitionsByPath(own.filter(({ isIndependent }) => isIndependent)))
    for (const { key, byPath } of bound) {
      const other = byPath.get(path);
      if (!id || !other || other.type === id.type) continue;
      diagnostics.report(
        'check/meaning-elsewhere',
        id.typeSpan ?? id.span,
        { path, type: id.type, other: other.type, form: key.name },
        { related: [related('first', other.span, {})] },
      );
      break;
    }
};
