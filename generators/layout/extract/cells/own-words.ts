/** The words that a form itself prints, wherever they stand. */
import { fieldsIn } from '../../../../compiler/model/field-walk.ts';
import type { ResolvedForm } from '../../../../compiler/model/form.ts';
import { versionsOf } from './by-cells.ts';
import { wordsIn } from './grid.ts';
import { ended, isOfOwnCells, ownCellsOf, withoutNumbers } from './units.ts';

interface OwnWords {
  readonly all: string;
  /** Rows in which nothing is filled in: examples, ……. */
  readonly rows: ReadonlySet<string>;
  /** The cells of these, each by itself. */
  readonly cells: ReadonlySet<string>;
  /** What begins a line outside of tables on which something is filled in: 联系人：. */
  readonly leads: readonly string[];
}

const made = new WeakMap<ResolvedForm, OwnWords>();

const ownWordsOf = (form: ResolvedForm): OwnWords => {
  const known = made.get(form);
  if (known) return known;
  const units = versionsOf(form).versions.flat();
  const rows = units.filter(
    ({ kind, cells }) =>
      kind === 'row' && cells.every(({ pieces }) => pieces.every((piece) => typeof piece === 'string')),
  );
  const own = {
    all: [
      ...new Set(units.flatMap(({ cells }) => cells.map(({ words }) => words))),
      ...form.notes.map(({ text }) => withoutNumbers(wordsIn(text))),
      // what is asked may stand beside its answer
      ...fieldsIn(form.fields).flatMap(({ hint }) => (hint === undefined ? [] : withoutNumbers(wordsIn(hint)))),
    ].join('\n'),
    leads: units.flatMap(({ kind, cells }) => {
      const [first] = kind === 'paragraph' ? (cells[0]?.pieces ?? []) : [];
      return typeof first === 'string' && first.endsWith(':') ? first : [];
    }),
    cells: ownCellsOf(units),
    rows: new Set(rows.map(({ cells }) => withoutNumbers(cells.map(({ exact }) => exact).join('')))),
  };
  made.set(form, own);
  return own;
};

/** Whether it is printed by the form, or part of what is; sentences, labels and hints may stand together that the form prints apart. */
export const isFormsOwn = (form: ResolvedForm, text: string): boolean => {
  const { all } = ownWordsOf(form);
  const isPrinted = (part: string): boolean => all.includes(ended(withoutNumbers(wordsIn(part))));
  return isPrinted(text) || text.split(/(?<=[。；])|(?=[（(])/u).every(isPrinted);
};

/** Whether a row is one that the form prints without anything to fill in, by all that stands in it; of a header columns may be moved or gone. */
export const isFormsRow = (form: ResolvedForm, texts: readonly string[]): boolean => {
  const { rows, cells } = ownWordsOf(form);
  const words = texts.map((text) => withoutNumbers(wordsIn(text)));
  return rows.has(words.join('')) || isOfOwnCells(cells, words.map(ended));
};

/** Whether it begins as such a line does. */
export const isFormsLine = (form: ResolvedForm, text: string): boolean => {
  const words = wordsIn(text);
  return ownWordsOf(form).leads.some((lead) => words.startsWith(lead));
};
