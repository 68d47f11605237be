/** What stands in a file otherwise than as text that is meant to be read: each is told at its place, with what has become of it. */
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { FoundDocument } from '../found.ts';
import { isNothing } from './around.ts';
import { textOf } from './cells/units.ts';
import type { Doubt } from './doubt.ts';
import type { Located } from './located.ts';
import { spotAt } from './spots.ts';

/** @param located by the names of controls */
export const oddities = (
  form: ResolvedForm,
  { odd = [], margins = [] }: FoundDocument,
  located: readonly Located[],
): readonly Doubt[] => {
  const byValue = new Map(located.map((each) => [each.found, each]));
  const told = odd.flatMap(({ kind, place, text, value }): Doubt[] => {
    const own = value && byValue.get(value);
    const label = own ? (spotAt(form, own.path, own.code)?.label ?? '') : '';
    if (kind !== 'object' && text.trim() === '') return [];
    return [{ code: kind, label, ...(own && { path: own.path }), place, text: text.trim() }];
  });
  // the form prints numbers of pages there, and nothing else
  const aside = margins.flatMap((paragraph): Doubt[] => {
    const text = textOf(paragraph).trim();
    return isNothing(text) ? [] : [{ code: 'astray', label: '', place: paragraph.place, text }];
  });
  return [...told, ...aside];
};
