/** Yes and no in the words of the form, and what is ticked of several boxes. */
import type { Option } from '../../model/form.ts';
import { plain } from '../plain.ts';
import { type AnswerHolds, type Holds, type Printing, type Reading, readAs, unread } from './holds.ts';

export const ANSWER: Printing<AnswerHolds> = {
  print: ({ yes, no }, value) => (typeof value === 'boolean' ? (value ? yes : no) : undefined),
  read: ({ yes, no, verb }, text) => {
    const written = plain(text);
    if (written === plain(yes)) return readAs(true);
    if (written === plain(no)) return readAs(false);
    if (written === '是' || written === verb) return readAs(true);
    const isDenied = verb !== undefined && [`不${verb}`, `没${verb}`, `没有${verb}`].includes(written);
    return written === '否' || isDenied ? readAs(false) : unread('no-answer', text);
  },
};

/** What is chosen from, by boxes or a list, in the order printed; the codes of an answer are `true` and `false`. */
export const choicesIn = (holds: Holds): readonly Option[] => {
  if (holds.type === 'yesNo') {
    const answers = [
      { code: 'true', label: holds.yes },
      { code: 'false', label: holds.no },
    ];
    return holds.noFirst ? answers.reverse() : answers;
  }
  return 'options' in holds ? holds.options : [];
};

const codeOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;

/** Whether the box of that code is ticked. */
export const isTicked = (holds: Holds, value: unknown, code: string): boolean =>
  holds.type === 'choices' ? Array.isArray(value) && value.includes(code) : codeOf(value) === code;

/** The value that ticked boxes say, several of a choice in the order of its options. */
export const readTicks = (holds: Holds, codes: readonly string[]): Reading => {
  const ticked = [...new Set(codes)];
  const [only, ...others] = ticked;
  if (only === undefined) return { kind: 'blank' };
  if (holds.type === 'choices')
    return readAs(holds.options.map(({ code }) => code).filter((code) => ticked.includes(code)));
  if (others.length > 0) return unread('several-chosen', ticked.join('、'));
  return readAs(holds.type === 'yesNo' ? only === 'true' : only);
};
