/** The controls of a field and the words that stand between them. */
import { valueAt } from '../../compiler/filing/path.ts';
import { pictureFile } from '../../compiler/filing/pictures/given.ts';
import { choicesIn } from '../../compiler/filing/printing/answers.ts';
import { rangeOf } from '../../compiler/filing/printing/dates.ts';
import { answersAsking, DETAIL } from '../../compiler/model/answer.ts';
import type { FieldType } from '../../compiler/model/field-types.ts';
import type { Field, Option } from '../../compiler/model/form.ts';
import type { MeasuredPart } from '../../compiler/model/value-shape.ts';
import { BETWEEN, parting } from './apart.ts';
import type { Context } from './context.ts';
import { occurrences, type Scope, stepsTo } from './data.ts';
import type { Control, Inline } from './document.ts';
import { run, wholeRun } from './inlines.ts';
import {
  behind,
  box,
  control,
  type FieldSpot,
  heldBy,
  invitation,
  type OwnOfControl,
  type Standing,
  spaced,
} from './spot.ts';

const DETAIL_GAP = 8;
/** Of each of two controls that share a line. */
const PART_GAP = 5;

/** What is written within an option. */
const BLANK_GAP = 6;

/** A field beside that of the spot. */
const besideControls = ({ context, field, steps }: FieldSpot, id: string, width = BLANK_GAP): Inline[] => {
  const located = context.nodes.get([...field.path.split('.').slice(0, -1), id].join('.'));
  if (located?.node.kind !== 'field') return [];
  const standing = { gap: width, hint: located.node.hint ?? '' };
  const beside = { context, field: located.node, located, steps: [...steps.slice(0, -1), id], standing };
  return DRAWN[located.node.type](beside);
};

/** The words behind the box of an option, with what is written among them. */
const optionWords = (spot: FieldSpot, { code, label }: Option): Inline[] => {
  const parts = spot.field.options?.find((option) => option.code === code)?.parts;
  if (parts === undefined) return [wholeRun(` ${label}`)];
  const words = typeof parts[0] === 'string' ? parts : ['', ...parts];
  return words.flatMap((part, at) =>
    typeof part === 'string' ? [wholeRun(at === 0 ? ` ${part}` : part)] : besideControls(spot, part.field, part.width),
  );
};

/** Where a list is chosen from, what is written in its options stands behind it. */
const blanksBehind = (spot: FieldSpot): Inline[] =>
  (spot.field.options ?? []).flatMap(({ parts = [] }) =>
    parts.flatMap((part) =>
      typeof part === 'string' ? [] : [run(BETWEEN), ...besideControls(spot, part.field, part.width)],
    ),
  );

const boxes = (spot: FieldSpot): Inline[] => {
  const groups = choicesIn(heldBy(spot)).map((option) => [box(spot, option), ...optionWords(spot, option)]);
  return [...spaced(groups, spot.standing.stacked ? '\n' : BETWEEN), ...behind(spot)];
};

/** A yes/no has its answer beside the detail that it asks for. */
const answerPart = ({ detail }: Field): 'answer' | undefined => (detail === undefined ? undefined : 'answer');

/** The detail that is filed stands with the answer that is given: in its blank, behind a yes that has none; that of a no without a blank in the one there is. */
const yesNo = (spot: FieldSpot): Inline[] => {
  const { detail, yes = '是', no = '否' } = spot.field;
  const boxOf = (code: 'true' | 'false', label: string): Control => box(spot, { code, label }, answerPart(spot.field));
  const [yesBox, noBox] = [boxOf('true', '是'), boxOf('false', '否')];
  const [asked] = answersAsking(spot.field).map((answer) => (answer ? yes : no));
  const given = noBox.checked && no.includes(DETAIL) ? no : yesBox.checked ? yes : asked;
  const words = (label: string): Inline[] => {
    const [before = '', after] = label.split(DETAIL);
    if (detail === undefined) return [wholeRun(` ${label}`)];
    const { value, filed, ...empty } = control(spot, 'text', { part: 'detail', detail, gap: DETAIL_GAP });
    const isFiled = label === given && value !== undefined && filed !== undefined;
    if (after === undefined && label !== asked && !isFiled) return [wholeRun(` ${label}`)];
    const written = isFiled ? { ...empty, value, filed } : empty;
    const words = run(` ${before}`);
    return after === undefined ? [words, ...parting([words], [written]), written] : [words, written, run(after)];
  };
  const answers: Inline[][] = [
    [yesBox, ...words(yes)],
    [noBox, ...words(no)],
  ];
  return [...spaced(spot.field.noFirst ? answers.reverse() : answers, BETWEEN), ...behind(spot)];
};

/** 是/否 as a list to choose from; the detail of a yes stands behind it. */
const yesNoList = (spot: FieldSpot): Inline[] => {
  const { detail } = spot.field;
  const list = control(spot, 'dropdown', { part: answerPart(spot.field), placeholder: invitation(spot) });
  if (detail === undefined) return [list];
  return [list, run(BETWEEN), control(spot, 'text', { part: 'detail', detail, gap: DETAIL_GAP })];
};

/** Between the two dates of a period, unless the form prints how they are written. */
const UNTIL = '—';

const dates = (spot: FieldSpot): Inline[] => {
  const range = rangeOf(spot.field.blank ?? '');
  const end = (part: 'start' | 'end', detail: string): Control =>
    control(spot, 'date', { part, detail, placeholder: range?.[part], gap: PART_GAP });
  const [start, finish] = [end('start', '开始'), end('end', '结束')];
  // An empty cell is left free, for one who writes by hand too.
  const until = spot.standing.gap > 0 || (start.value ?? finish.value) !== undefined ? UNTIL : BETWEEN;
  const period = spaced([[start], [finish]], range?.until ?? until);
  const hint = behind(spot);
  // In an empty cell of its own what is asked stands where it begins.
  const isOpen = spot.standing.gap === 0 && range === undefined && (start.value ?? finish.value) === undefined;
  return isOpen && hint.length > 0 ? [run(spot.standing.hint), run(BETWEEN), ...period] : [...period, ...hint];
};

/** Room before a unit in a cell that has no words of its own. */
const UNIT_GAP = 4;

/** A control of a number, and its unit where it stands behind it. */
const number = (spot: FieldSpot, own: OwnOfControl): Inline[] => {
  const { unit, unitAt } = spot.field;
  if (unit === undefined || unitAt !== 'value') return [control(spot, 'text', own)];
  const gap = own.gap ?? (spot.standing.gap || UNIT_GAP);
  return [control(spot, 'text', { ...own, gap }), wholeRun(unit)];
};

/** Between the two numbers of a pair. */
const TO = '—';
/** Said behind the label, where there are two. */
const MEASURE_NAMES: Readonly<Record<MeasuredPart, string>> = {
  change: '',
  level: '',
  count: '',
  before: '前',
  after: '后',
  unit: '单位',
};

/** The unit that quantities are written in, behind each; no form has a place of its own for it. */
const unitWritten = (spot: FieldSpot): Inline[] => {
  if (spot.field.measure !== 'quantities') return [];
  const unit = control(spot, 'text', { part: 'unit', detail: MEASURE_NAMES.unit, gap: 0 });
  return unit.value === undefined ? [] : [{ ...unit, joined: true, unit: true }];
};

const measure = (
  spot: FieldSpot,
  part: MeasuredPart,
  rest: { readonly placeholder?: string; readonly gap?: number },
): Inline[] => [...number(spot, { part, detail: MEASURE_NAMES[part], ...rest }), ...unitWritten(spot)];

const measured = (spot: FieldSpot): Inline[] => {
  const { measure: asked = 'change' } = spot.field;
  if (asked !== 'pair' && asked !== 'quantities') return measure(spot, asked, { placeholder: invitation(spot) });
  const [before, after] = (['before', 'after'] as const).map((part) => measure(spot, part, { gap: PART_GAP }));
  return [...spaced([before ?? [], after ?? []], TO), ...behind(spot)];
};

/** One part of an indicator: its value before, or after. */
export const measureControl = (context: Context, path: string, part: 'before' | 'after', scope: Scope): Inline[] => {
  const located = context.nodes.get(path);
  const field = located?.node;
  if (located === undefined || field?.kind !== 'field') return [];
  const steps = stepsTo(context, path, scope);
  return measure({ context, field, located, steps, standing: { gap: 0, hint: '' } }, part, {});
};

const single =
  (input: Control['input']) =>
  (spot: FieldSpot): Inline[] => [
    control(spot, input, { placeholder: spot.field.blank ?? invitation(spot) }),
    ...(spot.field.blank === undefined ? [] : behind(spot)),
  ];

const amount = (spot: FieldSpot): Inline[] => number(spot, { placeholder: invitation(spot) });

/** To be chosen from a list; a text where nothing is listed. */
const fromList = (spot: FieldSpot): Inline[] => {
  const isListed = choicesIn(heldBy(spot)).length > 0;
  const input = isListed ? (spot.field.open ? 'combo' : 'dropdown') : 'text';
  return [...single(input)(spot), ...blanksBehind(spot)];
};

const choice = (spot: FieldSpot): Inline[] =>
  spot.field.listed || spot.field.options === undefined ? fromList(spot) : boxes(spot);

/** Evidence is added, not written: where nothing is, no room is needed; where files are, they are named below what they are asked to show. */
const evidence = (spot: FieldSpot): Inline[] => {
  const files = single('text')({ ...spot, standing: { ...spot.standing, gap: 0 } });
  const hint = invitation(spot);
  const isNamed = files.some((part) => part.kind === 'control' && part.value !== undefined);
  return isNamed && hint !== '' ? [run(`${hint}\n`), ...files] : files;
};

/** One picture of a field, with its caption below it; without its bytes its name stands there. */
const pictureControl = (spot: FieldSpot, at: number): Control => {
  const { context, steps } = spot;
  const own = control({ ...spot, steps: [...steps, at] }, 'picture', { gap: 0 });
  const file = pictureFile(own.filed);
  if (file === undefined) return own;
  const picture = context.pictures.get(file.sha256);
  const { caption = '', name } = file;
  if (picture === undefined) return own;
  const drawn = { picture, name, alt: caption || own.label, width: 0, height: 0 };
  return { ...own, value: caption, picture: drawn };
};

const pictureControls = (spot: FieldSpot): readonly Control[] => {
  const filed = valueAt(spot.context.data, spot.steps);
  const count = Array.isArray(filed) ? filed.length : 0;
  return Array.from({ length: count }, (_, at) => pictureControl(spot, at)).filter(({ value }) => value !== undefined);
};

/** In a place of its own: blank, there is room for one. */
const pictures = (spot: FieldSpot): Inline[] => {
  const all = pictureControls(spot);
  return spaced(
    (all.length > 0 ? all : [pictureControl(spot, 0)]).map((each) => [each]),
    '\n',
  );
};

/** Behind prose stand the pictures that illustrate it. */
const prose = (spot: FieldSpot): Inline[] => {
  const drawn = (spot.context.illustrations.get(spot.field.path) ?? []).flatMap((located) =>
    pictureControls({
      ...spot,
      field: located.node,
      located,
      steps: [...spot.steps.slice(0, -1), located.node.id],
    }),
  );
  return [...single('multiline')(spot), ...drawn.flatMap((each): Inline[] => [run('\n'), each])];
};

/** What is printed of a field, by its type. */
const DRAWN: { readonly [Type in FieldType]: (spot: FieldSpot) => Inline[] } = {
  text: single('text'),
  prose,
  integer: amount,
  decimal: amount,
  percent: amount,
  money: amount,
  date: single('date'),
  month: single('text'),
  year: single('text'),
  dateRange: dates,
  choice,
  choices: boxes,
  yesNo: (spot) => (spot.field.listed ? yesNoList(spot) : yesNo(spot)),
  creditCode: single('text'),
  organisationCode: single('text'),
  phone: single('text'),
  mobile: single('text'),
  fax: single('text'),
  contact: single('text'),
  email: single('text'),
  industry: single('text'),
  reportingUnit: fromList,
  stage: fromList,
  scenario: fromList,
  scenarios: single('multiline'),
  indicator: measured,
  evidence,
  pictures,
  signature: single('text'),
  seal: single('text'),
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
  const shared = scopes.length === 1 ? standing : { ...standing, gap: Math.floor(standing.gap / scopes.length) };
  return spaced(
    scopes.map((each) =>
      DRAWN[field.type]({ context, field, located, steps: stepsTo(context, path, each), standing: shared }),
    ),
    '、',
  );
};

/** The cell of a matrix: of one year, or of all. */
export const matrixControl = (context: Context, path: string, year: number | undefined, scope: Scope): Inline[] => {
  const located = context.nodes.get(path);
  const field = located?.node;
  if (located === undefined || field?.kind !== 'field') return [];
  const steps = [...stepsTo(context, path, scope), ...(year === undefined ? [] : [String(year)])];
  const spot = { context, field, located, steps, standing: { gap: 0, hint: '' } };
  return number(spot, year === undefined ? {} : { detail: `${year} 年` });
};
