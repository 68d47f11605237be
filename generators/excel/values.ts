/** What stands in a cell, as Excel holds it: real numbers and days with the form's pattern, all else as text. */
import { type DateHolds, type Holds, isDate, isNumber } from '../../compiler/filing/printing/holds.ts';
import { holdsWhole } from '../../compiler/model/field-types.ts';
import { BOX, shownText } from '../layout/control-text.ts';
import type { Cell, Control, Inline, Paragraph } from '../layout/document.ts';

/** How a value stands in its cell; cells of a column share it. */
export interface CellFormat {
  /** Number format: `@` is text, whatever it begins with. */
  readonly format: string;
  /** What may be chosen, and whether another name may stand there. */
  readonly choices?: { readonly labels: readonly string[]; readonly open: boolean };
}

export interface ExcelValue {
  readonly value: string | number | null;
  readonly shown: CellFormat;
}

const TEXT = '@';
/** Text of which nothing is chosen. */
export const WORDS: CellFormat = { format: TEXT };
const COUNT: CellFormat = { format: '0' };

/** @param noteOf the number of a footnote */
export const excelValueOf = (
  { blocks }: Pick<Cell, 'blocks'>,
  isRecord: boolean,
  noteOf: (note: string) => number,
): ExcelValue => {
  const [first] = blocks;
  const [only] = first?.inlines ?? [];
  if (blocks.length === 1 && first?.inlines.length === 1 && only?.kind === 'control') return controlValue(only);
  const inlines = blocks.flatMap((block) => block.inlines);
  const controls = inlines.filter((inline) => inline.kind === 'control');
  const words = inlines.filter((inline) => inline.kind === 'run' && inline.text.trim() !== '');
  const [control] = controls;
  const isAlone = control !== undefined && words.length === 0 && controls.length === 1;
  if (isAlone) return controlValue(control);
  const chosen = control && choiceOf(controls, inlines);
  if (chosen) return chosen;
  const text = blocks.map((block) => textOf(block, noteOf)).join('\n');
  if (isRecord && controls.length === 0 && /^[1-9]\d{0,5}$/.test(text)) return { value: Number(text), shown: COUNT };
  return { value: text, shown: WORDS };
};

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export const raised = (number: number): string =>
  [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');

const textOf = ({ inlines }: Paragraph, noteOf: (note: string) => number): string =>
  inlines.map((inline) => wordsOf(inline, noteOf)).join('');

const wordsOf = (inline: Inline, noteOf: (note: string) => number): string => {
  switch (inline.kind) {
    case 'run':
      return inline.text;
    case 'note':
      return raised(noteOf(inline.note));
    case 'tab':
      return '\u3000\u3000';
    case 'control':
      return shownText(inline);
  }
};

/** What a control holds, as what it is and as text. */
interface Ways {
  readonly own: CellFormat;
  readonly text: CellFormat;
}

const known = new WeakMap<Holds, Ways>();

/** Records share what their controls hold. */
const waysOf = (holds: Holds): Ways => {
  const before = known.get(holds);
  if (before !== undefined) return before;
  const choices = choicesIn(holds);
  const own = { format: formatOf(holds), ...(choices && { choices }) };
  const ways = { own, text: { ...own, format: TEXT } };
  known.set(holds, ways);
  return ways;
};

const controlValue = (control: Control): ExcelValue => {
  const { holds, filed, value, placeholder } = control;
  const { own, text } = waysOf(holds);
  if (value === undefined) return { value: placeholder === '' ? null : placeholder, shown: own };
  if (typeof filed === 'number') return { value: filed, shown: own };
  const day = typeof filed === 'string' && isDate(holds) ? serialOf(filed, holds) : undefined;
  return day === undefined ? { value, shown: text } : { value: day, shown: own };
};

const choicesIn = (holds: Holds): CellFormat['choices'] | undefined => {
  if (holds.type === 'yesNo')
    return { labels: holds.noFirst ? [holds.no, holds.yes] : [holds.yes, holds.no], open: false };
  if (!('options' in holds) || holds.type === 'choices' || holds.options.length === 0) return undefined;
  return { labels: holds.options.map(({ label }) => label), open: 'open' in holds && holds.open };
};

/** Boxes of one choice, and nothing else: a list to choose from says the same in a cell. */
const choiceOf = (controls: readonly Control[], inlines: readonly Inline[]): ExcelValue | undefined => {
  const [first] = controls;
  if (first === undefined || (first.holds.type !== 'choice' && first.holds.type !== 'yesNo')) return undefined;
  const choices = choicesIn(first.holds);
  const isOne = controls.every(({ input, path }) => input === 'check' && path === first.path);
  const labels = new Set(choices?.labels);
  const words = inlines.flatMap((inline) =>
    inline.kind === 'run' && inline.text.trim() !== '' ? [inline.text.trim()] : [],
  );
  if (!isOne || choices === undefined || !words.every((word) => labels.has(word))) return undefined;
  const ticked = controls.find(({ checked }) => checked);
  return { value: ticked ? (labelOf(ticked) ?? BOX.ticked) : null, shown: { format: TEXT, choices } };
};

const labelOf = ({ holds, code }: Control): string | undefined => {
  if (holds.type === 'yesNo') return code === 'true' ? holds.yes : holds.no;
  return 'options' in holds ? holds.options.find((option) => option.code === code)?.label : undefined;
};

const formatOf = (holds: Holds): string => {
  if (isNumber(holds)) return holdsWhole(holds.type) ? '0' : 'General';
  return isDate(holds) && holds.type !== 'year' ? dateFormat(holds) : TEXT;
};

const LETTERS = { year: 'y', month: 'm', day: 'd' } as const;

/** `yyyy"年"m"月"d"日"`, as the form prints it. */
const dateFormat = ({ pattern, shortYear }: DateHolds): string =>
  pattern
    .map((part) => {
      if (typeof part === 'string') return part === '' ? '' : `"${part.replaceAll('"', '')}"`;
      const digits = part.part === 'year' ? (shortYear && part.digits < 4 ? 2 : 4) : Math.max(1, part.digits);
      return LETTERS[part.part].repeat(digits);
    })
    .join('');

/** Days since 1899-12-30. Of a day that Excel counts wrongly, before March 1900, and of a month where a day is asked there is none. */
const serialOf = (filed: string, { type }: DateHolds): number | undefined => {
  const [, year = '', month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(filed) ?? [];
  if (year === '' || (type === 'date') !== (day !== undefined)) return undefined;
  const serial = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)) / 86_400_000 + 25_569;
  return serial >= 61 ? serial : undefined;
};
