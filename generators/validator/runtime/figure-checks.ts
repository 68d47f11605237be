/** Figures whose decimal point or unit may have slipped: one stands far from those beside it, which are alike, or percents are given as shares of one. */
import { type Path, valueAt } from '../../../compiler/filing/path.ts';
import type { FieldFacts } from './field-facts.ts';
import type { Report } from './issues.ts';

/** A year like the others lies within twice of them; one that is so many times as much, or as little, does not. */
const alike = 2;
const strayOf: Readonly<Partial<Record<FieldFacts['type'], number>>> = {
  money: 8,
  decimal: 8,
  integer: 8,
  percent: 50,
};

/** Before and after: no work makes so much of a difference. */
const strayAfter = 20;

type Figures = readonly (readonly [key: string, figure: number])[];

const figuresIn = (cells: object): Figures =>
  Object.entries(cells).flatMap(([key, figure]) => (typeof figure === 'number' && figure > 0 ? [[key, figure]] : []));

/** How many times as much the one is as the other, or as little. */
const times = (one: number, other: number): number => Math.max(one / other, other / one);

const report = (path: Path, to: Report, actual: number, by: number): void =>
  to(path, 'outOfLine', { actual, limit: Math.floor(by + 1e-9) });

/** Of three years or more, the one that the others are no neighbours of; the year of founding is none to go by. */
export const checkYears = (
  cells: object,
  path: Path,
  founded: string | undefined,
  to: Report,
  facts: FieldFacts,
): void => {
  const stray = facts.steady === true ? strayOf[facts.type] : undefined;
  if (stray === undefined) return;
  const figures = figuresIn(cells).filter(([year]) => founded === undefined || year > founded);
  if (figures.length < 3) return;
  for (const [year, figure] of figures) {
    const others = figures.flatMap(([other, beside]) => (other === year ? [] : [beside]));
    const by = Math.min(...others.map((other) => times(figure, other)));
    if (by >= stray && times(Math.max(...others), Math.min(...others)) <= alike)
      report([...path, year], to, figure, by);
  }
};

/** A percentage that is given as a share of one: no equipment is networked by 0.85 %. */
const isShareOfOne = (figure: unknown): figure is number => typeof figure === 'number' && figure > 0 && figure < 1;

/** A rate by itself, or one that rose: what fell to so little may be one of defects. */
export const checkShare = (rate: unknown, path: Path, to: Report, { rate: isRate }: FieldFacts): void => {
  if (isRate !== true) return;
  const [before, after] = [valueAt(rate, ['before']), valueAt(rate, ['after'])];
  const hasRisen = isShareOfOne(after) && (before === 0 || (isShareOfOne(before) && before <= after));
  const [at, actual] = hasRisen ? [[...path, 'after'], after] : [[...path, 'level'], valueAt(rate, ['level'])];
  if (isShareOfOne(actual)) to(at, 'shareOfOne', { actual });
};

/** Money, a weight, a time, or what is counted: no unit of a rate, unless it is one of its kind. */
const unitOfNoRate = /^(?!.*(?:[%％‰]|[百千]分)).*[元吨克米天时秒分年月人台套件个次项]/;

export const checkUnit = (rate: unknown, path: Path, to: Report, { rate: isRate }: FieldFacts): void => {
  const unit = isRate === true ? valueAt(rate, ['unit']) : undefined;
  if (typeof unit === 'string' && unitOfNoRate.test(unit)) to([...path, 'unit'], 'otherUnit', { actual: unit });
};

/** Of a rate over the years, where all of them are so. What may be near nothing, as profits are, is not so little three years long. */
export const checkShares = (cells: object, path: Path, to: Report, { rate, type }: FieldFacts): void => {
  const figures = Object.entries(cells);
  const [least, below] = rate === true ? [2, 1] : type === 'percent' ? [3, 0.2] : [1, 0];
  if (figures.length < least || !figures.every(([, figure]) => isShareOfOne(figure) && figure < below)) return;
  const [year = '', actual] = figures[0] ?? [];
  to([...path, year], 'shareOfOne', { actual });
};

/** Of changes beside each other, where all of them are so: one may be, four hardly. */
export const checkChanges = (changes: readonly (readonly [key: string, change: unknown])[], path: Path, to: Report) => {
  const [key = '', actual] = changes[0] ?? [];
  if (changes.length > 3 && changes.every(([, change]) => isShareOfOne(change)) && isShareOfOne(actual))
    to([...path, key, 'change'], 'shareOfOne', { actual });
};

/** What is so many times as much after as before. */
export const checkAfter = (pair: unknown, path: Path, to: Report, { steady }: FieldFacts): void => {
  if (steady !== true) return;
  const [before, after] = [valueAt(pair, ['before']), valueAt(pair, ['after'])];
  if (typeof before !== 'number' || typeof after !== 'number' || before <= 0 || after <= 0) return;
  const by = times(before, after);
  if (by >= strayAfter) report([...path, 'after'], to, after, by);
};
