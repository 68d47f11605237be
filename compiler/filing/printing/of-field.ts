/** What the controls of a field hold, type by type: its value in one place, or its parts. */

import { DETAIL } from '../../model/answer.ts';
import { catalogueOf, codesOf } from '../../model/asked.ts';
import type { Catalogue, CatalogueEntry } from '../../model/catalogue.ts';
import { citationOf, INDUSTRY_CITATION } from '../../model/citation.ts';
import type { FieldType, ShapesOf } from '../../model/field-types.ts';
import type { Field, Option } from '../../model/form.ts';
import type { Measure, PartName, PartsName, Shape, VALUE_PARTS } from '../../model/value-shape.ts';
import { citedOptions } from './citations.ts';
import { dateHolds, rangeOf } from './dates.ts';
import type {
  AnswerHolds,
  CitedHolds,
  Cites,
  CodeHolds,
  DateHolds,
  Holds,
  HoldsOne,
  HoldsSeveral,
  NumberHolds,
  TextHolds,
} from './holds.ts';

type Catalogues = Readonly<Record<string, Catalogue>>;

interface Held {
  /** Of a value that is printed in one place. */
  readonly whole?: Holds;
  /** By the id of the part in the data. */
  readonly parts?: { readonly [Part in PartName]?: Holds };
}

interface Whole<Own extends Holds> extends Held {
  readonly whole: Own;
}

/** One control for each of the parts: a part of the table that has none does not compile. */
type HeldParts<Name extends PartsName> = { readonly [Part in keyof (typeof VALUE_PARTS)[Name]]: HoldsOne };

/** A list is printed in one place, whatever it is of, and by what holds several. */
export type HeldOf<Each extends Shape> = Each extends { readonly several: true }
  ? Whole<HoldsSeveral>
  : Each extends { readonly parts: infer Name extends PartsName }
    ? { readonly parts: HeldParts<Name> }
    : Whole<HoldsOne>;

const entriesFor = (field: Field, catalogues: Catalogues): readonly CatalogueEntry[] =>
  catalogueOf(field, catalogues)?.entries ?? [];

/** What the field offers to choose from, in the order printed; none where any name may stand. */
export const optionsOf = (field: Field, catalogues: Catalogues): readonly Option[] =>
  (codesOf(field, catalogues) ?? []).map(({ code, label }) => ({ code, label }));

const text = (type: TextHolds['type']) => (): Whole<TextHolds> => ({ whole: { type } });

const numberHolds = (type: NumberHolds['type'], { unit }: Field): NumberHolds => ({
  type,
  ...(unit !== undefined && { unit }),
});

const number =
  (type: NumberHolds['type']) =>
  (field: Field): Whole<NumberHolds> => ({ whole: numberHolds(type, field) });

const date =
  (type: DateHolds['type']) =>
  ({ blank, dayOptional }: Field): Whole<DateHolds> => ({ whole: dateHolds(type, blank, dayOptional) });

const code =
  (type: CodeHolds['type']) =>
  (field: Field, catalogues: Catalogues): Whole<CodeHolds> => {
    const options = optionsOf(field, catalogues);
    return { whole: { type, options, open: field.open || options.length === 0 } };
  };

const citesOf = (field: Field, catalogues: Catalogues): Cites => ({
  cites: citationOf(field),
  instances: field.instances === true,
  open: field.open,
  guide: entriesFor(field, catalogues),
});

const citedHolds = (field: Field, catalogues: Catalogues, item: string): CitedHolds => {
  const cites = citesOf(field, catalogues);
  return { type: 'cited', ...cites, item, options: citedOptions(cites, item) };
};

const VERB = /是否(在|有|属于|具有|具备)/;

const answerOf = ({ yes = '是', no = '否', noFirst, label }: Field): AnswerHolds => {
  const [, verb] = VERB.exec(label) ?? [];
  return {
    type: 'yesNo',
    yes: yes.replace(DETAIL, ''),
    no: no.replace(DETAIL, ''),
    ...(noFirst && { noFirst }),
    ...(verb !== undefined && { verb }),
  };
};

const MEASURED: { readonly [Name in Measure]: (field: Field) => HeldOf<{ readonly parts: Name }> } = {
  change: (field) => ({ parts: { change: numberHolds('decimal', field) } }),
  level: (field) => ({ parts: { level: numberHolds('decimal', field) } }),
  count: (field) => ({ parts: { count: numberHolds('integer', field) } }),
  pair: (field) => ({ parts: { before: numberHolds('decimal', field), after: numberHolds('decimal', field) } }),
  quantities: (field) => ({
    parts: {
      before: numberHolds('decimal', field),
      after: numberHolds('decimal', field),
      unit: { type: 'text' },
    },
  }),
};

const HELD: {
  readonly [Type in FieldType]: (field: Field, catalogues: Catalogues, item: string) => HeldOf<ShapesOf<Type>>;
} = {
  text: text('text'),
  prose: text('prose'),
  integer: number('integer'),
  decimal: number('decimal'),
  percent: number('percent'),
  money: number('money'),
  date: date('date'),
  month: date('month'),
  year: date('year'),
  dateRange: ({ blank, dayOptional }) => {
    const range = blank === undefined ? undefined : rangeOf(blank);
    const half = (part: 'start' | 'end'): DateHolds => dateHolds('date', range?.[part], dayOptional);
    return { parts: { start: half('start'), end: half('end') } };
  },
  choice: code('choice'),
  choices: (field, catalogues) => ({ whole: { type: 'choices', options: optionsOf(field, catalogues) } }),
  yesNo: (field) =>
    field.detail === undefined
      ? { whole: answerOf(field) }
      : { parts: { answer: answerOf(field), detail: { type: 'text' } } },
  creditCode: text('creditCode'),
  organisationCode: text('organisationCode'),
  phone: text('phone'),
  mobile: text('mobile'),
  fax: text('fax'),
  contact: text('contact'),
  email: text('email'),
  industry: (field, catalogues) => ({
    whole: {
      type: 'industry',
      level: field.level ?? 'class',
      entries: entriesFor(field, catalogues),
      cites: field.cites ?? INDUSTRY_CITATION,
    },
  }),
  reportingUnit: code('reportingUnit'),
  stage: code('stage'),
  scenario: (field, catalogues, item) =>
    field.cites === undefined ? code('scenario')(field, catalogues) : { whole: citedHolds(field, catalogues, item) },
  scenarios: (field, catalogues) => ({
    whole: {
      type: 'scenarios',
      ...citesOf(field, catalogues),
    },
  }),
  indicator: (field) => MEASURED[field.measure ?? 'level'](field),
  evidence: () => ({ whole: { type: 'evidence' } }),
  pictures: () => ({ whole: { type: 'pictures' } }),
  signature: text('signature'),
  seal: text('seal'),
};

const made = new WeakMap<Field, { readonly catalogues: Catalogues; readonly held: Held }>();

/** The same object for all records of a list, but where it says which of them it is of. */
const heldBy = (field: Field, catalogues: Catalogues, item: string): Held => {
  if (field.type === 'scenario' && field.cites !== undefined) return HELD.scenario(field, catalogues, item);
  const known = made.get(field);
  if (known?.catalogues === catalogues) return known.held;
  const held = HELD[field.type](field, catalogues, item);
  made.set(field, { catalogues, held });
  return held;
};

/** Whether the field has such a control: of its own, or of the part. */
export const isHeld = (field: Field, catalogues: Catalogues, part?: string): part is PartName | undefined => {
  const { whole, parts = {} } = heldBy(field, catalogues, '1');
  return part === undefined ? whole !== undefined : Object.hasOwn(parts, part);
};

/**
 * What the control of a field holds, or that of one part of its value; `item` is its place in a list, from 1.
 * Throws where the field has no such part, or has parts and none is named: a bug of who asks.
 */
export const holdsOf = (field: Field, catalogues: Catalogues, part?: PartName, item = 1): Holds => {
  const { whole, parts = {} } = heldBy(field, catalogues, String(item));
  const holds = part === undefined ? whole : parts[part];
  if (holds === undefined)
    throw new Error(`${field.path} of type ${field.type} has no control of ${part ?? 'its own'}`);
  return holds;
};
