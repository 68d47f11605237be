/** Years of a matrix in rules: written out, or meant from the notice's, so that next year's form keeps the rule. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { yearFunctions } from '../../model/time-functions.ts';
import { type RuleValue, wholeIn } from './values.ts';
import { addTo, type Names, type Scope, type Walk } from './walk.ts';

type Row = Extract<RuleValue, { kind: 'row' }>;

export const isYearFunction = (name: string): name is keyof typeof yearFunctions => Object.hasOwn(yearFunctions, name);

/** Years have four digits. */
const most = 9999;

/** A form that is only extended has no year: its own is 0, and the one before it is `year(-1)`. */
const shown = (year: number, { names }: Walk): string => (names.year === undefined ? `year(${year})` : String(year));

/** What `year` takes for the last year of a matrix: -1 unless its `until` says another. */
export const lastOf = (years: readonly number[], { year = 0 }: Pick<Names, 'year'>): number =>
  (years.at(-1) ?? year) - year;

const outside = (node: ASTNode, year: string, { matrix, years }: Pick<Row, 'matrix' | 'years'>, walk: Walk): void => {
  const all = years.map((each) => shown(each, walk)).join(', ');
  walk.misfits.push({ kind: 'year', node, year, matrix, years: all, last: lastOf(years, walk.names) });
};

/** What `years(matrix)`, `years(matrix, 2)` or `year(-1)` is; undefined where its arguments are none that it takes. */
export const yearsOfCall = (node: ASTNode & { op: 'call' }, scope: Scope, walk: Walk): RuleValue | undefined => {
  const [name, given] = node.args;
  if (name === 'year') {
    const by = given.length === 1 ? wholeIn(given[0]) : undefined;
    for (const each of by === undefined ? given : []) walk.read(each, scope);
    const year = (walk.names.year ?? 0) + (by ?? 0);
    return by === undefined || Math.abs(by) > most ? undefined : { kind: 'yearText', years: [year] };
  }
  const [matrix, last, ...more] = given;
  const value = matrix === undefined ? undefined : walk.read(matrix, scope);
  const all = value?.kind === 'members' || value?.kind === 'row' ? value.years : undefined;
  if (value === undefined || !('path' in value) || all === undefined || more.length > 0) return undefined;
  if (last === undefined) return { kind: 'items', of: { kind: 'yearText', years: all } };
  const count = wholeIn(last);
  if (count === undefined || count < 1) return undefined;
  const first = (walk.names.year ?? 0) - count;
  if (count > all.length) outside(last, shown(first, walk), { matrix: value.path, years: all }, walk);
  return { kind: 'items', of: { kind: 'yearText', years: all.slice(-count) } };
};

/** Years by which a row is asked for its numbers; those that only the filing tells are not known here. */
export const checkYears = (node: ASTNode, key: RuleValue | undefined, row: Row, walk: Walk): void => {
  if (key?.kind === 'yearText') {
    const gone = key.years.find((year) => !row.years.includes(year));
    if (gone !== undefined) outside(node, shown(gone, walk), row, walk);
  } else if (key?.kind === 'written' && walk.names.year !== undefined)
    for (const each of key.nodes) {
      addTo(walk.years, row.matrix, Number(each.args));
      if (!row.years.some((year) => String(year) === each.args)) outside(each, each.args, row, walk);
    }
};
