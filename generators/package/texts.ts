/** The words that a form prints between its fields, as packages give them: pledges, instructions, remarks. */
import { choicesWith } from '../../compiler/model/choice.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { Line, Paragraph } from '../../compiler/model/placement.ts';
import { present } from '../../compiler/model/present.ts';
import { printedOrder, type Words } from '../layout/reading-order.ts';
import type { Text } from './description.ts';

const styleOf = (words: Paragraph | Line): Text['style'] => {
  if (words.invites) return 'hint';
  return 'parts' in words || words.style === 'answer' ? 'body' : words.style;
};

/** Of a line that is nothing but a place to write, no words. */
const saysNothing = (parts: Text['parts']): boolean =>
  parts.every((part) => typeof part !== 'string' || part.trim() === '');

/** In the order of the paper. The title of the form is not among them. */
export const textsOf = (form: ResolvedForm): readonly Text[] => {
  const footnotes = new Map(form.notes.map(({ id, text }) => [id, text]));

  const textOf = ({ words, trail, cover, only }: Words, before: string | undefined): Text => {
    const parts =
      'parts' in words
        ? words.parts.map((part) => (typeof part === 'string' ? part : { field: part.field }))
        : [words.text ?? ''];
    const cited = 'parts' in words ? [] : (words.notes ?? []).flatMap((id) => footnotes.get(id) ?? []);
    const conditions = only.reduce(choicesWith, []);
    return {
      parts,
      style: styleOf(words),
      ...present({
        before,
        sections: trail.length > 0 ? trail : undefined,
        cover: cover ? (true as const) : undefined,
        footnotes: cited.length > 0 ? cited : undefined,
        only: conditions.length > 0 ? conditions.map(({ field, codes }) => ({ field, codes })) : undefined,
      }),
    };
  };

  const all = printedOrder(form.document, form.fields);
  const asked = new Set<string>();
  /** Where each field is asked for, which is where it is printed first. */
  const first = all.map((each) => {
    if ('words' in each || asked.has(each.field)) return undefined;
    asked.add(each.field);
    return each.field;
  });
  const texts: Text[] = [];
  let before: string | undefined;
  for (const [at, each] of [...all.entries()].reverse()) {
    before = first[at] ?? before;
    if ('words' in each) texts.unshift(textOf(each, before));
  }
  return texts.filter(({ parts }) => !saysNothing(parts));
};
