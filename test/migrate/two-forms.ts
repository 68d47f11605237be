/** Two made-up forms, of 2030 and 2031, whose fields of one id are the same, and filings on their way from the first to the second. */
import { migrate, type Plan } from '../../compiler/migrate/migrate.ts';
import type { Resolution } from '../../compiler/resolve/resolve.ts';
import { understandFiles } from '../compiler/project.ts';
import { planBetween } from './migrated.ts';

export type Fields = Readonly<Record<string, unknown>>;

const BEFORE = 'test/2030/note';
const AFTER = 'test/2031/note';

const leaves = (fields: Fields, prefix = ''): readonly unknown[] =>
  Object.entries(fields).flatMap(([id, node]) => {
    const at = `${prefix}${id}`;
    const { fields: inner, records, years } = node as { fields?: Fields; records?: Fields; years?: number };
    if (inner) return leaves(inner, `${at}.`);
    if (records) return [{ records: at, columns: Object.keys(records) }];
    return years === undefined ? [{ place: at }] : [{ grid: `${id}Table`, rows: [{ matrix: at }] }];
  });

const formOf = (form: string, fields: Fields): string =>
  JSON.stringify({ form, title: '情况说明', fields, document: leaves(fields) });

const understood = (before: Fields, after: Fields, catalogues: Readonly<Record<string, unknown>>): Resolution => {
  const { resolution, diagnostics } = understandFiles({
    '2030/pack.yaml': 'pack: test/2030\ntitle: 试验\n',
    '2031/pack.yaml': 'pack: test/2031\ntitle: 试验\n',
    '2030/note.yaml': formOf(BEFORE, before),
    '2031/note.yaml': formOf(AFTER, after),
    ...Object.fromEntries(
      Object.entries(catalogues).map(([key, entries]) => [
        `${key.replace('/', '-')}.yaml`,
        JSON.stringify({ catalogue: key, title: '目录', source: '试验', entries }),
      ]),
    ),
  });
  // that one id has two types is what is tried here
  const wrong = diagnostics.list().filter(({ code }) => !/^check\/(?:unlisted-word|meaning-differs)$/.test(code));
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong.map(({ code, parameters }) => [code, parameters])));
  return resolution;
};

export const plan = (before: Fields, after: Fields, catalogues: Readonly<Record<string, unknown>> = {}): Plan =>
  planBetween(BEFORE, AFTER, understood(before, after, catalogues));

/** From the second to the first. */
export const planBack = (before: Fields, after: Fields): Plan =>
  planBetween(AFTER, BEFORE, understood(before, after, {}));

/** What becomes of one field `a`: its value in the draft, its class, and the code of why. */
export const ended = (
  before: unknown,
  after: unknown,
  value: unknown,
  catalogues?: Readonly<Record<string, unknown>>,
): readonly [class_: string | undefined, value: unknown, why: string | undefined] => {
  const { draft, fates } = migrate(plan({ a: before }, { a: after }, catalogues), { a: value });
  const fate = fates.find(({ from }) => from !== undefined);
  return [fate?.class, draft.a, fate?.reason?.code];
};
