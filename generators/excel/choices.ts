/** What may be chosen in cells, as rules of a sheet; what no rule can hold stands in a hidden sheet. */
import type { DataValidation } from 'hucre';
import { addressOf, columnName } from './address.ts';
import type { DrawnSheet } from './rows.ts';
import type { CellFormat } from './values.ts';

/** Characters that a list written into its rule may have; a longer one, or one with a comma, stands in a sheet of its own. */
const MOST_WRITTEN = 255;
const CHOICES = '选项';

/** `E5:E8 E10`. */
const rangesOf = (column: number, rows: readonly number[]): string => {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const at = (row: number): string => addressOf(row, column);
  return runs.map(([first, last]) => (first === last ? at(first) : `${at(first)}:${at(last)}`)).join(' ');
};

type Choices = NonNullable<CellFormat['choices']>;

export interface Offered {
  readonly choices: Choices;
  readonly row: number;
  readonly column: number;
}

export class ChoiceLists {
  readonly #lists = new Map<string, readonly string[]>();

  /** Cells of a column that offer the same share one rule. */
  validations(offered: readonly Offered[]): DataValidation[] {
    const groups = new Map<string, { readonly choices: Choices; readonly column: number; readonly rows: number[] }>();
    const texts = new Map<Choices, string>();
    for (const { choices, row, column } of offered) {
      const text = texts.get(choices) ?? JSON.stringify(choices);
      texts.set(choices, text);
      const key = `${column} ${text}`;
      const group = groups.get(key) ?? { choices, column, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
    return [...groups.values()].map(({ choices, column, rows }) => this.#validation(choices, rangesOf(column, rows)));
  }

  #validation({ labels, open }: Choices, range: string): DataValidation {
    const text = labels.join(',');
    const isWritten =
      text.length <= MOST_WRITTEN && !labels.some((label) => /[,"\n]/.test(label) || label !== label.trim());
    return {
      type: 'list',
      allowBlank: true,
      range,
      showErrorMessage: !open,
      ...(isWritten ? { values: [...labels] } : { formula1: this.#rangeOf(labels) }),
      ...(!open && { errorTitle: CHOICES, errorMessage: '请从列表中选择。' }),
    };
  }

  #rangeOf(labels: readonly string[]): string {
    const key = JSON.stringify(labels);
    if (!this.#lists.has(key)) this.#lists.set(key, labels);
    const column = columnName([...this.#lists.keys()].indexOf(key));
    return `'${CHOICES}'!$${column}$1:$${column}$${labels.length}`;
  }

  /** Hidden: what the lists of the other sheets point to. */
  sheet(): DrawnSheet | undefined {
    const lists = [...this.#lists.values()];
    if (lists.length === 0) return undefined;
    const longest = Math.max(...lists.map(({ length }) => length));
    const rows = Array.from({ length: longest }, (_, row) => ({
      cells: lists.map((labels) => {
        const value = labels[row];
        return value === undefined ? undefined : { value };
      }),
    }));
    return { around: { name: CHOICES, veryHidden: true }, rows };
  }
}
