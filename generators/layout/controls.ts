/** The controls of a field and the words that stand between them. */

import { pathText, type Step, valueAt } from '../../compiler/filing/path.ts';
import type { Field } from '../../compiler/model/form.ts';
import type { Measure } from '../../compiler/model/value-shape.ts';
import type { Context, Located } from './context.ts';
import { occurrences, type Scope, stepsTo } from './data.ts';
import type { Control, Inline } from './document.ts';
import { run } from './inlines.ts';
import { controlLabel } from './label.ts';
import { dateValue, numberValue, optionsOf, printedValue, textValue } from './values.ts';

/** How a control stands where it is printed. */
export interface Standing {
  /** Width of an empty control without hint, in Chinese characters; 0 in a cell of its own. */
  readonly gap: number;
  /** Printed while nothing is filled in; empty where it stands elsewhere, as in a column's header. */
  readonly hint: string;
  readonly underlined?: boolean;
  /** A list to choose from instead of boxes, where the form names the options elsewhere. */
  readonly listed?: boolean;
  /** Boxes one below the other, in a narrow column. */
  readonly stacked?: boolean;
}

/** A field that occurs at one place in the data. */
interface Spot {
  readonly context: Context;
  readonly field: Field;
  readonly located: Located;
  readonly steps: readonly Step[];
  readonly standing: Standing;
}

const DETAIL_GAP = 8;
/** Between the choices: as wide as a character, so that each box is seen to belong to what follows it. */
const BETWEEN = '　';
/** Of each of two controls that share a line. */
const PART_GAP = 5;

const control = (
  { context, located, standing }: Spot,
  steps: readonly Step[],
  details: readonly string[],
  rest: Pick<Control, 'input'> & {
    readonly placeholder?: string | undefined;
    readonly gap?: number;
    readonly options?: Control['options'];
    readonly print: (value: unknown) => string | undefined;
  },
): Control => {
  const value = rest.print(valueAt(context.data, steps));
  const placeholder = rest.placeholder ?? '';
  return {
    kind: 'control',
    path: pathText(steps),
    input: rest.input,
    label: controlLabel(located, ...details),
    ...(rest.options === undefined ? {} : { options: rest.options }),
    ...(value === undefined ? {} : { value }),
    placeholder,
    gap: placeholder === '' ? (rest.gap ?? standing.gap) : 0,
    // A blank date brings its own 年 月 日, which nobody underlines.
    ...(standing.underlined === true && placeholder === '' ? { underlined: true } : {}),
  };
};

const box = (
  { located }: Spot,
  steps: readonly Step[],
  option: { readonly code: string; readonly label: string },
  checked: boolean,
): Control => ({
  kind: 'control',
  path: pathText(steps),
  input: 'check',
  label: controlLabel(located, option.label),
  code: option.code,
  checked,
  placeholder: '',
  gap: 0,
});

const behind = ({ standing: { hint } }: Spot): Inline[] => (hint === '' ? [] : [run(` ${hint}`)]);

const spaced = (groups: readonly (readonly Inline[])[], separator: string): Inline[] =>
  groups.flatMap((group, place) => (place === 0 ? group : [run(separator), ...group]));

const boxes = (spot: Spot): Inline[] => {
  const value = valueAt(spot.context.data, spot.steps);
  const chosen = (code: string): boolean =>
    spot.field.type === 'choices' ? Array.isArray(value) && value.includes(code) : value === code;
  const groups = optionsOf(spot.context, spot.field).map((option) => [
    box(spot, spot.steps, option, chosen(option.code)),
    run(` ${option.label}`),
  ]);
  return [...spaced(groups, spot.standing.stacked ? '\n' : BETWEEN), ...behind(spot)];
};

/** Where the detail of a yes/no is written. */
const DETAIL = '{}';

const yesNo = (spot: Spot): Inline[] => {
  const { field, steps } = spot;
  const { detail, yes = '是', no = '否' } = field;
  const said = yes.includes(DETAIL) || no.includes(DETAIL);
  const answerSteps = detail === undefined ? steps : [...steps, 'answer'];
  const filed = valueAt(spot.context.data, answerSteps);
  const words = (label: string): Inline[] => {
    const place = label.indexOf(DETAIL);
    if (detail === undefined || place < 0) return [run(` ${label}`)];
    return [
      run(` ${label.slice(0, place)}`),
      control(spot, [...steps, 'detail'], [detail], { input: 'text', gap: DETAIL_GAP, print: textValue }),
      run(label.slice(place + DETAIL.length)),
    ];
  };
  const answer = (value: boolean, name: string, label: string): Inline[] => [
    box(spot, answerSteps, { code: String(value), label: name }, filed === value),
    ...words(label),
  ];
  const yesLabel = detail === undefined || said ? yes : yes + DETAIL;
  return [...spaced([answer(true, '是', yesLabel), answer(false, '否', no)], BETWEEN), ...behind(spot)];
};

/** 是/否 as a list to choose from; the detail of a yes is a field of its own then. */
const yesNoList = (spot: Spot): Inline[] => {
  const { yes = '是', no = '否', detail } = spot.field;
  const options = [
    { code: 'true', label: yes },
    { code: 'false', label: no },
  ];
  const labelOfAnswer = (value: unknown): string | undefined =>
    options.find(({ code }) => code === String(value))?.label;
  const answer = control(spot, detail === undefined ? spot.steps : [...spot.steps, 'answer'], [], {
    input: 'dropdown',
    placeholder: spot.standing.hint,
    options,
    print: labelOfAnswer,
  });
  return [answer];
};

/** Between the two dates, where the form prints how they are written. */
const UNTIL = '至';

const dates = (spot: Spot): Inline[] => {
  const { field, steps } = spot;
  const [from, to] = field.blank?.split(UNTIL) ?? [];
  const end = (id: string, name: string, blank: string | undefined): Inline[] => [
    control(spot, [...steps, id], [name], {
      input: 'date',
      placeholder: blank,
      gap: PART_GAP,
      print: (value) => dateValue(value, blank),
    }),
  ];
  return [
    ...spaced([end('start', '开始', from), end('end', '结束', to)], to === undefined ? '—' : UNTIL),
    ...behind(spot),
  ];
};

const MEASURED: Readonly<Record<Measure, readonly { readonly id: string; readonly name: string }[]>> = {
  change: [{ id: 'change', name: '' }],
  level: [{ id: 'level', name: '' }],
  count: [{ id: 'count', name: '' }],
  pair: [
    { id: 'before', name: '前' },
    { id: 'after', name: '后' },
  ],
};

const measured = (spot: Spot): Inline[] => {
  const parts = MEASURED[spot.field.measure ?? 'change'];
  const single = parts.length === 1;
  const controls = parts.map(({ id, name }) => [
    control(spot, [...spot.steps, id], [name], {
      input: 'text',
      ...(single ? { placeholder: spot.standing.hint } : { gap: PART_GAP }),
      print: numberValue,
    }),
  ]);
  return [...spaced(controls, '—'), ...(single ? [] : behind(spot))];
};

/** One part of an indicator: its value before, or after. */
export const measureControl = (context: Context, path: string, part: 'before' | 'after', scope: Scope): Inline[] => {
  const located = context.nodes.get(path);
  const field = located?.node;
  if (located === undefined || field?.kind !== 'field') return [];
  const steps = stepsTo(context, path, scope);
  const spot: Spot = { context, field, located, steps, standing: { gap: 0, hint: '' } };
  const name = MEASURED.pair.find(({ id }) => id === part)?.name ?? '';
  return [control(spot, [...steps, part], [name], { input: 'text', print: numberValue })];
};

const single = (spot: Spot, input: Control['input'], options?: Control['options']): Inline[] => [
  control(spot, spot.steps, [], {
    input,
    placeholder: spot.field.blank ?? spot.standing.hint,
    ...(options === undefined ? {} : { options }),
    print: (value) => printedValue(spot.context, spot.field, value),
  }),
  ...(spot.field.blank === undefined ? [] : behind(spot)),
];

const fromList = (spot: Spot): Inline[] => {
  const options = optionsOf(spot.context, spot.field);
  if (options.length === 0) return single(spot, 'text');
  return single(spot, spot.field.open ? 'combo' : 'dropdown', options);
};

const atSpot = (spot: Spot): Inline[] => {
  switch (spot.field.type) {
    case 'choice':
      return spot.standing.listed || spot.field.listed || spot.field.options === undefined
        ? fromList(spot)
        : boxes(spot);
    case 'choices':
      return boxes(spot);
    case 'yesNo':
      return spot.field.listed ? yesNoList(spot) : yesNo(spot);
    case 'dateRange':
      return dates(spot);
    case 'indicator':
      return measured(spot);
    case 'stage':
    case 'scenario':
    case 'reportingUnit':
      return fromList(spot);
    case 'date':
      return single(spot, 'date');
    // Evidence is added, not written: where nothing is, no room is needed.
    case 'evidence':
      return single({ ...spot, standing: { ...spot.standing, gap: 0 } }, 'text');
    case 'prose':
    case 'scenarios':
      return single(spot, 'multiline');
    default:
      return single(spot, 'text');
  }
};

/**
 * What is printed for the field at `path`: its controls with options and hint; nothing for a path that is no field.
 * A field of a list that is printed outside of its records (the cover names all scenarios) has a control for each record,
 * joined by 、, and they share the gap.
 */
export const controlsOf = (context: Context, path: string, scope: Scope, standing: Standing): Inline[] => {
  const located = context.nodes.get(path);
  const field = located?.node;
  if (located === undefined || field?.kind !== 'field') return [];
  const scopes = occurrences(context, path, scope);
  const shared = { ...standing, gap: Math.floor(standing.gap / scopes.length) };
  return spaced(
    scopes.map((each) => atSpot({ context, field, located, steps: stepsTo(context, path, each), standing: shared })),
    '、',
  );
};

/** The cell of a matrix. */
export const matrixControl = (context: Context, located: Located, row: Field, year: number, scope: Scope): Control => {
  const steps = [...stepsTo(context, located.node.path, scope), row.id, String(year)];
  const spot = { context, field: row, located: { node: row, parents: [] }, steps, standing: { gap: 0, hint: '' } };
  return control(spot, steps, [`${year} 年`], { input: 'text', print: numberValue });
};
