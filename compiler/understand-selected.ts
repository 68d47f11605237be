/** Sources → what a selection of forms is made of, and which forms there are beside it. */
import type { Diagnostics } from './diagnostics/diagnostic.ts';
import type { Source, Span } from './diagnostics/source.ts';
import { packsOf } from './generate/units.ts';
import type { Subject } from './model/artifact.ts';
import { packOf } from './model/form-key.ts';
import { definedAt, type Survey, surveyOf } from './parse/survey.ts';
import { placeIn } from './resolve/place.ts';
import type { Resolution } from './resolve/resolve.ts';
import { type Known, matching } from './select.ts';
import { understand, understandReached } from './understand.ts';
import type { Changed } from './write/known.ts';

export interface Selected {
  /** Of what is selected at least. */
  readonly resolution: Resolution;
  readonly known: Known;
  /** Of a whole project where all else is as it was. */
  readonly changed?: Changed;
  /** Where a form, a pack, a block or a catalogue is defined, one that was not looked at among them. */
  readonly definitionOf: (subject: Subject) => Span | undefined;
}

/**
 * Without selectors all is understood. A pack that is selected as a whole comes with what its package holds: all forms of the packs that it stands on.
 * Reports what `understand` does, of what is reached.
 */
export const understandSelected = async (
  sources: readonly Source[],
  selectors: readonly string[],
  diagnostics: Diagnostics,
  hasRoom?: () => boolean,
): Promise<Selected> => {
  if (selectors.length === 0) return allOf(understand(sources, diagnostics, hasRoom));
  const survey = surveyOf(sources);
  const keys = await matching(survey.forms, selectors);
  const partly = new Set(survey.forms.filter((key) => !keys.includes(key)).map(packOf));
  const wholePacks = packsOf(keys).some((pack) => !partly.has(pack));
  return selectedOf(survey, understandReached(survey, { keys, wholePacks }, diagnostics));
};

/** @param resolution of all */
export const allOf = (resolution: Resolution): Selected => ({
  resolution,
  known: { forms: resolution.forms.map(({ key }) => key), own: [...resolution.own].sort() },
  definitionOf: placeIn(resolution.project),
});

/** @param resolution of a part of what was surveyed */
export const selectedOf = (survey: Survey, resolution: Resolution): Selected => {
  const forms = new Set([...survey.forms, ...resolution.forms.map(({ key }) => key)]);
  const own = new Set([...survey.own, ...resolution.own]);
  const placed = placeIn(resolution.project);
  return {
    resolution,
    known: { forms: [...forms].sort(), own: [...own].sort() },
    definitionOf: (subject) => placed(subject) ?? definedAt(survey, `${subject.role} ${subject.key}`),
  };
};
