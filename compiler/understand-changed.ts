/** Sources and what is known of all → what changed since, and what that is made of: the rest is as it was. */
import { Diagnostics } from './diagnostics/diagnostic.ts';
import type { Source } from './diagnostics/source.ts';
import { formsIn, standingOf } from './knowledge.ts';
import { packOf } from './model/form-key.ts';
import { surveyOf } from './parse/survey.ts';
import { understandReached } from './understand.ts';
import { type Selected, selectedOf } from './understand-selected.ts';
import type { Changed, Knowledge } from './write/known.ts';

/**
 * Nothing where something is wrong, of which others may have more to tell, or the rules of the whole might find something else than they did.
 * Reports what `understand` does.
 * @param wholePacks all forms of the packs that changed are asked for
 */
export const understandChanged = (
  sources: readonly Source[],
  known: Knowledge,
  changed: Changed,
  wholePacks: boolean,
  diagnostics: Diagnostics,
): Selected | undefined => {
  const { forms, packs } = changed;
  const survey = surveyOf(sources);
  const keys = survey.forms.filter((key) => forms.has(key) || (wholePacks && packs.has(packOf(key))));
  const found = new Diagnostics();
  const resolution = understandReached(survey, { keys, wholePacks }, found);
  const isOfSameFacts = Object.entries(formsIn(resolution)).every(
    ([key, { facts }]) => known.forms[key]?.facts === facts,
  );
  const standing = isOfSameFacts && !found.hasErrors ? standingOf(known, changed, sources, resolution) : undefined;
  if (!standing) return undefined;
  diagnostics.include(found.list());
  diagnostics.include(standing);
  return { ...selectedOf(survey, resolution), changed };
};
