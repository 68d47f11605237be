/** Texts that a rule writes out beside a value of the form: the codes, days and years that this can have. */
import { isDay } from '../../model/day.ts';
import type { Texts, Written } from '../../model/rule-shape.ts';
import { pathOf, type TextNode, type Value } from './values.ts';
import { put, type Walk } from './walk.ts';

const isWritten: Readonly<Record<Written, (text: string) => boolean>> = {
  date: isDay,
  month: (text) => isDay(`${text}-01`),
  year: (text) => /^\d{4}$/.test(text),
  section: (text) => /^[A-T]$/.test(text),
  division: (text) => /^\d{2}$/.test(text),
  group: (text) => /^\d{3}$/.test(text),
  class: (text) => /^\d{4}$/.test(text),
};

/** How such a text is written, to who wrote another. */
const examples: Readonly<Record<Written, string>> = {
  date: '2022-10-25',
  month: '2022-10',
  year: '2022',
  section: 'C',
  division: '35',
  group: '351',
  class: '3511',
};

/** Two values that are compared with each other. */
export const compare = (one: Value | undefined, other: Value | undefined, walk: Walk): void => {
  if (one === undefined || other === undefined) return;
  if (one.kind === 'items' && other.kind === 'items') compare(one.of, other.of, walk);
  else if (one.kind === 'written') checkTexts(one, other, walk);
  else if (other.kind === 'written') checkTexts(other, one, walk);
};

const checkTexts = ({ nodes }: Extract<Value, { kind: 'written' }>, beside: Value, walk: Walk): void => {
  if (beside.kind !== 'text' || beside.texts === undefined) return;
  const path = pathOf(beside);
  const of = path ?? ('giver' in beside ? beside.giver : undefined) ?? '';
  for (const node of nodes) checkText(node, beside.texts, of, path, walk);
};

const checkText = (
  node: TextNode,
  texts: Texts,
  of: string,
  path: string | undefined,
  { codes, misfits }: Walk,
): void => {
  const text = node.args;
  if ('written' in texts) {
    if (!isWritten[texts.written](text))
      misfits.push({ kind: 'notWritten', node, text, of, wanted: examples[texts.written] });
    return;
  }
  if (path !== undefined) put(codes, path, text);
  if (texts.codes.includes(text)) return;
  misfits.push({ kind: 'code', node, code: text, of, ...(path !== undefined && { path }), others: texts.codes });
};
