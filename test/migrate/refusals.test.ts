/** What no value is to blame for is told, and there is no draft: `migrate/invalid`. */
import { expect, it } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { readJson } from '../../compiler/filing/read-json.ts';
import { migrateFiling } from '../../compiler/migrate-filing.ts';
import { plan } from './two-forms.ts';

const text = { label: '甲', type: 'text' };
const two = plan({ a: text }, { a: text });

const issue = (path: readonly string[]) =>
  ({
    path,
    field: path.join('.'),
    label: '甲',
    code: 'rule',
    severity: 'error',
    message: '甲不行',
    text: '不行',
    rule: 'never',
  }) as const;

it('an issue of the whole filing', () => {
  const diagnostics = new Diagnostics();
  const filing = readJson('a.json', new TextEncoder().encode('{"a": "x"}'), diagnostics);
  if (!filing) throw new Error('no filing');
  const strict = { ...two, validate: () => ({ issues: [issue([])] }) };
  expect(migrateFiling(strict, filing, {}, diagnostics)).toBeUndefined();
  expect(diagnostics.list().map(({ code }) => code)).toEqual(['migrate/invalid']);
});

it('an issue of a value takes that out, once', () => {
  let rounds = 0;
  const diagnostics = new Diagnostics();
  const filing = readJson('a.json', new TextEncoder().encode('{"a": "x"}'), diagnostics);
  if (!filing) throw new Error('no filing');
  const strict = {
    ...two,
    validate: (data: unknown) => {
      rounds += 1;
      return JSON.stringify(data).includes('"a"') ? { issues: [issue(['a'])] } : { value: data };
    },
  };
  const migrated = migrateFiling(strict, filing, {}, diagnostics);
  expect(rounds).toBe(2);
  expect(migrated?.draft.$aside).toEqual({ filed: { 'test/2030/note': { a: 'x' } } });
  expect(diagnostics.list().map(({ code }) => code)).toEqual(['migrate/refused']);
});

it.each([
  [1000, 10],
  [5, 4],
])('an issue of a list of %i takes out records until there are at most %i, many at a time', (count, most) => {
  const rows = { rows: { label: '行', least: 0, records: { name: text } } };
  let rounds = 0;
  const diagnostics = new Diagnostics();
  const data = { rows: Array.from({ length: count }, (_, at) => ({ name: `${at}` })) };
  const filing = readJson('a.json', new TextEncoder().encode(JSON.stringify(data)), diagnostics);
  if (!filing) throw new Error('no filing');
  const left = (draft: unknown): number => (draft as { rows?: readonly unknown[] }).rows?.length ?? 0;
  const strict = {
    ...plan(rows, rows),
    validate: (draft: unknown) => {
      rounds += 1;
      return left(draft) > most ? { issues: [issue(['rows'])] } : { value: draft };
    },
  };
  expect(left(migrateFiling(strict, filing, {}, diagnostics)?.draft)).toBe(most);
  expect(rounds).toBeLessThan(60);
});
