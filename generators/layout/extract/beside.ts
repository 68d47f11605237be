/** Text where a control of the form was: somebody has removed it and written in its place. */
import { parsePath, pathText } from '../../../compiler/filing/path.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { FoundDocument } from '../found.ts';
import { layout } from '../layout.ts';
import { byCells } from './cells/by-cells.ts';
import type { Doubt } from './doubt.ts';
import type { Located } from './located.ts';
import { isBlank } from './reading.ts';
import { controlsIn, keyOf, paragraphsOf, printedOf, spotAt } from './spots.ts';

/** Places outside of records that every document of the form has. */
const places = new WeakMap<ResolvedForm, readonly string[]>();

const placesOf = (form: ResolvedForm): readonly string[] => {
  const known =
    places.get(form) ??
    layout(form)
      .sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf))
      .flatMap(controlsIn)
      .map(({ path }) => path)
      .filter((path) => parsePath(path).every((step) => typeof step === 'string'));
  places.set(form, known);
  return known;
};

/**
 * What stands where the controls of the rest are gone, outside of records: a row without any control cannot be told from one that a
 * person drew. Each is told.
 */
export const besides = (
  form: ResolvedForm,
  document: FoundDocument,
  located: readonly Located[],
  doubts: Doubt[],
): readonly Located[] => {
  const there = new Set(located.map(({ path }) => pathText(path)));
  const missing = new Set(placesOf(form).filter((path) => !there.has(path)));
  if (missing.size === 0) return [];
  const { hints } = printedOf(form);
  return (byCells(form, document)?.located ?? []).filter(({ found, path, code }) => {
    if (!missing.has(pathText(path))) return false;
    const isSaid = code !== undefined || !isBlank(found, hints.get(keyOf(path, code)));
    const label = spotAt(form, path, code)?.label ?? pathText(path);
    if (isSaid && code === undefined)
      doubts.push({ code: 'beside', label, path, place: found.place, text: found.text.trim() });
    return isSaid;
  });
};
