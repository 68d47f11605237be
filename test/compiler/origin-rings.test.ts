/** Fields that continue one another in rings: told of each that stands in one, and of so many only. */
import { expect, test } from 'vitest';
import { understandFiles } from './project.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `f${at}`);

const told = (fieldsOf: Readonly<Record<string, readonly string[]>>): string[] => {
  const files = Object.entries(fieldsOf).flatMap(([year, fields]) => [
    [`test/${year}/pack.yaml`, `pack: test/${year}\ntitle: 通知\n`],
    [
      `test/${year}/note.yaml`,
      `form: test/${year}/note\ntitle: 表\nfields:\n${fields.join('\n')}\ndocument: [${ids(fields.length).join(', ')}]\n`,
    ],
  ]);
  const { diagnostics } = understandFiles(Object.fromEntries(files));
  return diagnostics
    .list()
    .flatMap(({ code, parameters }) => (code === 'check/origin-cycle' ? [String(parameters.cycle)] : []));
};

const field = (id: string, from: string): string => `  ${id}: { label: ${id}项, type: text, from: ['${from}'] }`;

test('what only leads to a ring, or comes from one, is in none', () => {
  expect(
    told({
      2030: [field('f0', 'test/2031/note f0'), field('f1', 'test/2031/note f0')],
      2031: [field('f0', 'test/2030/note f0'), '  f1: { label: 尾, type: text }'],
    }),
  ).toEqual([
    'test/2030/note f0 → test/2031/note f0 → test/2030/note f0',
    'test/2031/note f0 → test/2030/note f0 → test/2031/note f0',
  ]);
});

test('of many rings a hundred places are told', () => {
  const many = (other: number): string[] => ids(80).map((id) => field(id, `test/${other}/note ${id}`));
  expect(told({ 2030: many(2031), 2031: many(2030) })).toHaveLength(100);
});
