/** What of a filing is to be changed so that it shows a difference: values that were allowed and are so no more. */

import type { Data, Json } from '../generators/sample/json.ts';
import { found, withValue } from '../generators/sample/json.ts';
import type { Difference } from './compare/difference.ts';
import type { Path } from './filing/path.ts';
import { answersAsking } from './model/answer.ts';
import { codesOf } from './model/asked.ts';
import { holdsWhole, partsOf, shapeOf } from './model/field-types.ts';
import { fieldsIn, nodesIn } from './model/field-walk.ts';
import type { Field, FieldNode, Matrix, ResolvedForm } from './model/form.ts';
import { isObject } from './model/members.ts';
import { limitedBy } from './model/pack.ts';
import type { Rule } from './model/rule.ts';
import { isCalendar, isNumeric, type Single } from './model/value-shape.ts';
import { isBeneath } from './resolve/tree.ts';

/** A value to put there; undefined takes away what is there. */
export interface FilingEdit {
  readonly path: Path;
  readonly value: Json | undefined;
}

/** Where the path of a field leads in the filing: once for each record. */
export const placesIn = (data: Json | undefined, ids: readonly string[], at: Path = []): readonly Path[] => {
  if (Array.isArray(data)) return data.flatMap((record: Json, i) => placesIn(record, ids, [...at, i]));
  const [id, ...inner] = ids;
  if (id === undefined) return [at];
  if (!isObject(data)) return [];
  return inner.length === 0 ? [[...at, id]] : placesIn(found(data, [id]), inner, [...at, id]);
};

const nodeAt = ({ fields }: ResolvedForm, path: string): FieldNode | undefined =>
  nodesIn(fields).find((node) => node.path === path);

/** The most likely first; none where nothing tells what would do. */
export const editsFor = (
  difference: Difference,
  before: ResolvedForm,
  after: ResolvedForm,
  data: Data,
): readonly FilingEdit[] => {
  const { kind, address = '', owner = '', id = '' } = difference.before ?? {};
  if (kind === 'option') return placed(data, owner, codeIn(nodeAt(before, owner), id));
  if (kind === 'entry') return entryEdits(address, id, before, data);
  const [then, now] = [nodeAt(before, address), nodeAt(after, difference.after?.address ?? '')];
  if (difference.kind !== 'changed' || !then || !now) return [];
  if (then.kind === 'list' && now.kind === 'list') return listEdits(data, address, now.minRecords, now.maxRecords);
  if (then.kind === 'matrix' && difference.attribute === 'since') return [sinceTomorrow(then, data)];
  if (then.kind !== 'field' || now.kind !== 'field') return placed(data, address, [undefined]);
  const values = difference.attribute === 'catalogue' ? lostCodes(then, now, before, after) : undefined;
  return placed(data, address, values ?? valuesFor(difference.attribute, then, now, after.catalogues));
};

/** The whole filing of an enterprise that is younger than all years: it has none of the numbers. */
const sinceTomorrow = ({ path, rows, years, since = '' }: Matrix, data: Data): FilingEdit => {
  const dated = withValue(data, since.split('.'), `${(years.at(-1) ?? 0) + 1}-01-01`);
  return { path: [], value: withValue(dated, path.split('.'), Object.fromEntries(rows.map(({ id }) => [id, {}]))) };
};

/** So many codes are tried. */
const MOST_CODES = 40;

/** Codes that only the catalogue before lists. */
const lostCodes = (then: Field, now: Field, before: ResolvedForm, after: ResolvedForm): readonly Json[] => {
  const left = new Set(codesOf(now, after.catalogues)?.map(({ code }) => code));
  const lost = (codesOf(then, before.catalogues) ?? []).filter(({ code }) => !left.has(code));
  return lost.slice(0, MOST_CODES).flatMap(({ code }) => codeIn(then, code));
};

const placed = (data: Data, path: string, values: readonly (Json | undefined)[]): readonly FilingEdit[] =>
  placesIn(data, path.split('.')).flatMap((at) => values.map((value) => ({ path: at, value })));

/** A code as the field holds it. */
const codeIn = (node: FieldNode | undefined, code: string): readonly Json[] =>
  node?.kind !== 'field' ? [] : oneCode(node, code).map((value): Json => (shapeOf(node).several ? [value] : value));

/** Alone, or as that of the parts which is one; none where no part is. */
const oneCode = (field: Field, code: string): readonly Json[] => {
  if ('one' in shapeOf(field)) return [code];
  const due = Object.entries(partsOf(field)).filter(([, { optional }]) => !optional);
  if (!due.some(([, { holds }]) => holds === 'code')) return [];
  const example = (holds: Single): Json => (holds === 'code' ? code : isNumeric(holds) ? 1 : '一号产线');
  return [Object.fromEntries(due.map(([part, { holds }]) => [part, example(holds)]))];
};

/** Wherever a field took codes of the catalogue. */
const entryEdits = (address: string, code: string, form: ResolvedForm, data: Data): readonly FilingEdit[] => {
  const subject = address.slice(0, address.lastIndexOf('/'));
  return fieldsIn(form.fields)
    .filter(
      (field) =>
        field.catalogue?.startsWith(`${subject}/`) &&
        codesOf(field, form.catalogues)?.some((each) => each.code === code),
    )
    .flatMap((field) => placed(data, field.path, codeIn(field, code)));
};

const listEdits = (data: Data, path: string, least: number, most: number | undefined): readonly FilingEdit[] =>
  placesIn(data, path.split('.')).flatMap((at) => {
    const records = found(data, at);
    if (!Array.isArray(records)) return [];
    const [first] = records as readonly Json[];
    const fewer = { path: at, value: least > 1 ? records.slice(0, least - 1) : undefined };
    const more = most === undefined || first === undefined ? [] : [Array.from({ length: most + 1 }, () => first)];
    return [fewer, ...more.map((value) => ({ path: at, value }))];
  });

/** At the edge of what is allowed now, just beyond it. */
const valuesFor = (
  attribute: string,
  then: Field,
  now: Field,
  catalogues: ResolvedForm['catalogues'],
): readonly (Json | undefined)[] => {
  const step = holdsWhole(now.type) || now.whole ? 1 : 0.5;
  const number = (value: number | undefined, by: number): readonly Json[] => (value === undefined ? [] : [value + by]);
  switch (attribute) {
    case 'words':
      return now.words === undefined ? [] : ['字'.repeat(now.words + 1)];
    case 'least':
    case 'most': {
      const codes = codesOf(now, catalogues)?.map(({ code }) => code) ?? [];
      return [codes.slice(0, (now.least ?? 1) - 1), codes.slice(0, (now.most ?? 0) + 1)];
    }
    case 'minimum':
      return [...number(now.minimum, -step), ...number(then.minimum, 0)].flatMap((value) => inParts(now, value));
    case 'maximum':
      return [...number(now.maximum, step), ...number(then.maximum, 0)].flatMap((value) => inParts(now, value));
    case 'measure':
      return inParts(then, then.minimum ?? 0);
    case 'whole':
      return inParts(now, (then.minimum ?? 0) + 0.5);
    case 'pattern':
      return ['甲', 'A', '1', 'A1', '（无）', ...(now.patternSays ?? '').split(/[^A-Za-z0-9-]+/)].filter(
        (text) => text !== '',
      );
    case 'detail':
      return then.detail === undefined ? [undefined] : answersAsking(now).map((answer) => ({ answer }));
    case 'dayOptional':
      return inParts(now, '2020-01', isCalendar);
    case 'open':
      return codeIn(then, '未列入目录的名称');
    default:
      return [undefined];
  }
};

/** The value alone, or as all the parts that can be one: numbers unless said. */
const inParts = (field: Field, value: Json, is: (single: Single) => boolean = isNumeric): readonly Json[] => {
  const parts = Object.entries(partsOf(field));
  const held = parts.filter(([, { holds }]) => is(holds));
  return parts.length === 0 ? [value] : [Object.fromEntries(held.map(([part]) => [part, value]))];
};

/** Filings in which a unit that has a quota recommends one more than that allows: the same again and again, or each under a name of its own. */
export const overQuota = (rule: Rule, { pack, fields }: ResolvedForm, data: Data): readonly Data[] => {
  const lists = nodesIn(fields).flatMap(({ kind, path }) =>
    kind === 'list' && rule.uses.fields.some((field) => isBeneath(field, path)) ? [path] : [],
  );
  return rule.uses.quotas.flatMap(({ unit, limit }) =>
    pack.quotas.flatMap(limitedBy).flatMap(({ members, limits }) => {
      const most = limits[limit];
      // units that an earlier notice did not name stand behind the others
      const named = new Set(members.slice(0, 1).concat(members.slice(-1)));
      return unit === undefined || most === undefined
        ? []
        : [...named].flatMap((member) =>
            [rule.uses.fields, []].map((read) =>
              lists.reduce(
                (filing, path) => grown(filing, path, most + 1, read),
                withValue(data, unit.split('.'), member),
              ),
            ),
          );
    }),
  );
};

/** The list with so many records, which differ in what is read of them. */
const grown = (data: Data, path: string, size: number, read: readonly string[]): Data => {
  const at = path.split('.');
  const records = found(data, at);
  const [first] = Array.isArray(records) ? (records as readonly Json[]) : [];
  if (!isObject(first)) return data;
  const numbered = (record: Data, number: number): Data =>
    Object.fromEntries(
      Object.entries(record).map(([name, value]) => [
        name,
        typeof value === 'string' && read.includes(`${path}.${name}`) ? `${value}${number}` : value,
      ]),
    );
  return withValue(
    data,
    at,
    Array.from({ length: size }, (_, number) => numbered(first, number)),
  );
};
