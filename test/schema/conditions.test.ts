/** What a schema demands where a choice is made, and of which years where a matrix asks since a date. */
import { describe, expect, test } from 'vitest';
import { conditions, yearsSince } from '../../generators/schema/conditions.ts';
import { field, formOf, group, list, matrix } from '../fixtures/build-form.ts';

const required = { required: true } as const;
const only = (path: string, ...codes: string[]) => ({ ...required, only: { field: path, codes } });
const options = ['a', 'b'].map((code) => ({ code, label: code }));

const nodesOf = (...nodes: Parameters<typeof formOf>[2]) => formOf('f', '表', nodes).fields;

test('by what kind the choice is', () => {
  const nodes = nodesOf(
    field('kind', 'choice', '', { options }),
    field('kinds', 'choices', '', { options }),
    field('plain', 'yesNo', ''),
    field('told', 'yesNo', '', { detail: '说明' }),
    group('g', '', [field('inner', 'choice', '', { options }), field('e', 'text', '', only('g.inner', 'b'))]),
    field('a', 'text', '', only('kind', 'a', 'b')),
    field('b', 'text', '', only('kinds', 'b')),
    field('c', 'text', '', only('plain', 'true')),
    field('d', 'text', '', only('told', 'false')),
    field('free', 'text', '', { only: { field: 'kind', codes: ['a'] } }),
    field('lost', 'text', '', only('l.gone', 'a')),
  );
  const at = (ids: readonly string[], there: object): object =>
    ids.reduceRight<object>((inner, id) => ({ type: 'object', properties: { [id]: inner }, required: [id] }), there);
  expect(conditions(nodes)).toEqual([
    { if: at(['g', 'inner'], { enum: ['b'] }), then: at(['g', 'e'], {}) },
    { if: at(['kind'], { enum: ['a', 'b'] }), then: at(['a'], {}) },
    { if: at(['kinds'], { type: 'array', contains: { enum: ['b'] } }), then: at(['b'], {}) },
    { if: at(['plain'], { enum: [true] }), then: at(['c'], {}) },
    { if: at(['told', 'answer'], { enum: [false] }), then: at(['d'], {}) },
    { if: at(['l', 'gone'], {}), then: at(['lost'], {}) },
  ]);
});

test('in a record by what stands in it', () => {
  const [lines] = nodesOf(
    list('lines', '', [field('kind', 'choice', '', { options }), field('a', 'text', '', only('lines.kind', 'a'))]),
  );
  if (lines?.kind !== 'list') throw new Error('no list');
  expect(conditions(lines.children, lines.path)).toEqual([
    {
      if: { type: 'object', properties: { kind: { enum: ['a'] } }, required: ['kind'] },
      then: { type: 'object', properties: { a: {} }, required: ['a'] },
    },
  ]);
});

describe('since a date', () => {
  const rows = [
    field('all', 'money', '', required),
    field('free', 'money', ''),
    field('once', 'money', '', { ...required, across: true }),
  ];
  const since = (year: number) => ({ ...matrix('m', '', rows, [year]), since: 'founded.on' });
  const schemas = yearsSince(nodesOf(matrix('other', '', rows, [2024]), group('g', '', [since(2024)])));

  test('only what is required of each year', () => {
    expect(schemas).toHaveLength(1);
    expect(schemas[0]?.then).toEqual({
      type: 'object',
      properties: {
        g: {
          type: 'object',
          properties: {
            m: {
              type: 'object',
              properties: { all: { type: 'object', properties: { '2024': {} }, required: ['2024'] } },
            },
          },
        },
      },
    });
  });

  test.each([2024, 2000, 2010, 1999, 2109, 1000])('of that year or before: %i', (year) => {
    const [schema] = yearsSince(nodesOf(since(year)));
    const pattern = schema?.if?.properties?.founded?.properties?.on?.pattern ?? '';
    const found = new RegExp(pattern, 'u');
    for (let each = 1000; each < 3000; each += 1)
      expect([each, found.test(`${each}-05`)]).toEqual([each, each <= year]);
  });
});
