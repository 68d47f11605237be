/** The words that a form prints between its fields, as packages give them: pledges, instructions, remarks. */
import { choicesWith } from '../../compiler/model/choice.ts';
import { titleOf } from '../../compiler/model/description.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { Line, Paragraph } from '../../compiler/model/placement.ts';
import { present } from '../../compiler/model/present.ts';
import { printedOrder, type Reading, type Words } from '../layout/reading-order.ts';
import type { Text } from './description.ts';

const styleOf = (words: Paragraph | Line): Text['style'] => {
  if (words.invites) return 'hint';
  return 'parts' in words || words.style === 'answer' ? 'body' : words.style;
};

/** Of a line that is nothing but a place to write, no words. */
const saysNothing = (parts: Text['parts']): boolean =>
  parts.every((part) => typeof part !== 'string' || part.trim() === '');

/** In the order of the paper. The title of the form is among them where a footnote is cited behind it. */
export const textsOf = (form: ResolvedForm): readonly Text[] => {
  const footnotes = new Map(form.notes.map(({ id, text }) => [id, text]));

  const textOf = (
    { words, headings, labels, cover, list, only }: Words,
    next: Reading | undefined,
    last: string | undefined,
  ): Text => {
    // what follows on a cover stands on it
    const before = cover && next?.cover === false ? undefined : next?.field;
    const cited = 'parts' in words ? [] : (words.notes ?? []).flatMap((id) => footnotes.get(id) ?? []);
    const parts =
      'parts' in words
        ? words.parts.map((part) => (typeof part === 'string' ? part : { field: part.field }))
        : [words.text ?? (cited.length > 0 ? titleOf(form) : '')];
    const sections = [...headings, ...labels.map(({ label }) => label)];
    const conditions = only.reduce(choicesWith, []);
    return {
      parts,
      style: styleOf(words),
      ...present({
        before,
        behind: cover && before === undefined ? last : undefined,
        sections: sections.length > 0 ? sections : undefined,
        cover: cover ? (true as const) : undefined,
        list,
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
    return each;
  });
  let last: string | undefined;
  /** What is asked for last before each. */
  const lastBefore = all.map((each) => {
    if (!('words' in each)) last = each.field;
    return last;
  });
  const texts: Text[] = [];
  let next: Reading | undefined;
  for (const [at, each] of [...all.entries()].reverse()) {
    next = first[at] ?? next;
    if ('words' in each) texts.unshift(textOf(each, next, lastBefore[at]));
  }
  return texts.filter(({ parts }) => !saysNothing(parts));
};
