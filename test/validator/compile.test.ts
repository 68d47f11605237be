/** Schemas and rules as the code of a validator, keyword by keyword and operator by operator. */
import { parse } from '@marcbachmann/cel-js';
import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import { compilePart } from '../../generators/validator/compile-rules.ts';
import { compileSchema } from '../../generators/validator/compile-schema.ts';
import { printCode, printDeclarations } from '../../generators/validator/print-code.ts';

const checkOf = (schema: JsonSchema) => printDeclarations(compileSchema(schema)).replaceAll('\n', ' ').trim();

test.each<[JsonSchema, string]>([
  [{}, 'anything'],
  [{ title: 'x', description: 'y', examples: ['z'], $comment: 'c' }, 'anything'],
  [{ type: 'boolean' }, 'boolean()'],
  [{ type: 'string' }, 'string()'],
  [{ type: 'string', maxLength: 5, pattern: '^a' }, 'string({ longest: 5, matching: /^a/u })'],
  [{ type: 'string', not: { pattern: '[\\n]' } }, 'string({ without: /[\\n]/u })'],
  [{ type: 'string', not: { pattern: '[\\x00-\\x1f]' } }, 'string({ without: /[\\x00-\\x1f]/u })'],
  [{ type: 'number', minimum: 0, maximum: 5 }, 'number({ least: 0, most: 5 })'],
  [{ type: 'integer', maximum: 5 }, 'integer({ most: 5 })'],
  [{ const: 'a' }, 'constant("a")'],
  [{ enum: ['a', true] }, 'oneOf("a", true)'],
  [{ type: 'string', enum: ['a'] }, 'together(string(), oneOf("a"))'],
  [{ type: 'array' }, 'array()'],
  [
    {
      type: 'array',
      maxItems: 5,
      minItems: 1,
      uniqueItems: true,
      items: { type: 'boolean' },
      contains: { const: 'a' },
    },
    'array({ most: 5, least: 1, unique: true, each: boolean(), some: constant("a") })',
  ],
  [{ type: 'object' }, 'object()'],
  [{ type: 'object', properties: {} }, 'object()'],
  [{ type: 'object', required: ['a'], properties: { a: {} }, additionalProperties: false }, 'record({ a: anything })'],
  [
    { type: 'object', required: ['a', 'c'], properties: { a: {}, b: {}, c: {}, d: {} }, additionalProperties: false },
    'record({ a: anything, b: anything, c: anything, d: anything }, "b", "d")',
  ],
  // what is required is told in its own order, and may be no field
  [
    { type: 'object', required: ['b', 'a'], properties: { a: {}, b: {} }, additionalProperties: false },
    'object({ required: ["b","a"], others: unknownField, fields: { a: anything, b: anything } })',
  ],
  [
    { type: 'object', required: ['b'], properties: { a: {} }, additionalProperties: false },
    'object({ required: ["b"], others: unknownField, fields: { a: anything } })',
  ],
  [{ type: 'object', required: ['a'], properties: { a: {} } }, 'object({ required: ["a"], fields: { a: anything } })'],
  [
    { type: 'object', additionalProperties: { type: 'number' }, propertyNames: { type: 'string', pattern: '^2' } },
    'object({ names: string({ matching: /^2/u }), others: number() })',
  ],
  // what is of the object itself comes last
  [
    { type: 'object', required: ['a'], allOf: [{ required: ['b'] }] },
    'together(object({ required: ["b"] }), object({ required: ["a"] }))',
  ],
  [
    { type: 'object', if: { type: 'object', required: ['a'] }, then: { required: ['b'] } },
    'together(when(object({ required: ["a"] }), object({ required: ["b"] })), object())',
  ],
  [{ type: 'string', allOf: [{}] }, 'together(string(), anything)'],
])('%j', (schema, code) => {
  expect(checkOf(schema)).toBe(`const check = ${code};`);
});

describe('what several share', () => {
  const $defs: JsonSchema['$defs'] = {
    'type.text': { type: 'string', pattern: 'a' },
    'type-text': { type: 'boolean' },
    'type.line': { type: 'string', maxLength: 9 },
    both: { allOf: [{ $ref: '#/$defs/type.text' }] },
  };
  const of = (schema: JsonSchema) => checkOf({ ...schema, $defs });

  test('is declared once, after what it needs', () => {
    const $ref = '#/$defs/type.text';
    expect(of({ type: 'array', items: { $ref }, contains: { $ref } })).toBe(
      'const type_text = string({ matching: /a/u }); const check = array({ each: type_text, some: type_text });',
    );
    expect(of({ allOf: [{ $ref: '#/$defs/both' }, { $ref }] })).toBe(
      'const type_text = string({ matching: /a/u }); const both = type_text; const check = together(both, type_text);',
    );
    expect(of({ allOf: [{ $ref }, { $ref: '#/$defs/type-text' }] })).toBe(
      'const type_text = string({ matching: /a/u }); const type_text_1 = boolean(); const check = together(type_text, type_text_1);',
    );
  });

  test('with another length is declared for each', () => {
    const each = (items: JsonSchema) => of({ type: 'array', items });
    const $ref = '#/$defs/type.text';
    expect(each({ $ref, type: 'string', maxLength: 5 })).toBe(
      'const type_text_5 = string({ longest: 5, matching: /a/u }); const check = array({ each: type_text_5 });',
    );
    expect(each({ $ref: '#/$defs/type.line', type: 'string', maxLength: 5 })).toBe(
      'const type_line = string({ longest: 9 }); const check = array({ each: together(string({ longest: 5 }), type_line) });',
    );
    expect(each({ $ref, type: 'string', maxLength: 5, enum: ['a'] })).toContain(
      'each: together(string({ longest: 5 }), type_text, oneOf("a"))',
    );
    expect(each({ $ref, type: 'string' })).toContain('each: together(string(), type_text)');
  });

  test('is there', () => {
    expect(() => of({ $ref: '#/$defs/gone' })).toThrow('#/$defs/gone');
  });
});

test.each<[string, object]>([
  ['a keyword without a type', { maxLength: 5 }],
  ['what is not, without a type', { not: { pattern: 'a' } }],
  ['what a text is not beside a pattern', { type: 'string', not: { maxLength: 5 } }],
  ['what a number is not', { type: 'number', not: { pattern: 'a' } }],
])('%s is refused', (_, schema) => {
  expect(() => checkOf(schema as JsonSchema)).toThrow('do not know');
});

test.each([
  ['a', 'read(data, "a")'],
  ['a.b', 'read(data, "a", "b")'],
  ['a["b"]', 'read(data, "a", "b")'],
  ['form', 'read(data)'],
  ['has(form.a)', 'has(data, "a")'],
  ['has(a.b)', 'has(data, "a", "b")'],
  ['x', 'read(variable_0)'],
  ['x.a', 'read(variable_0, "a")'],
  ['1 + 2.5', 'lift(plus, 1, 2.5)'],
  ['a - 1', 'lift(minus, read(data, "a"), 1)'],
  ['a * b', 'lift(times, read(data, "a"), read(data, "b"))'],
  ['product([a, b])', 'lift(product, list(read(data, "a"), read(data, "b")))'],
  ['-a', 'lift(negative, read(data, "a"))'],
  ['!a', 'lift(not, read(data, "a"))'],
  ['a == 1', 'lift(same, read(data, "a"), 1)'],
  ['a != 1', 'lift(differs, read(data, "a"), 1)'],
  ['a < 1', 'lift(less, read(data, "a"), 1)'],
  ['a <= 1', 'lift(atMost, read(data, "a"), 1)'],
  ['a > 1', 'lift(more, read(data, "a"), 1)'],
  ['a >= 1', 'lift(atLeast, read(data, "a"), 1)'],
  ['a in ["x"]', 'lift(within, read(data, "a"), list("x"))'],
  ['a && b', 'and(read(data, "a"), () => read(data, "b"))'],
  ['a || b', 'or(read(data, "a"), () => read(data, "b"))'],
  ['a ? b : 1', 'choose(read(data, "a"), () => read(data, "b"), () => 1)'],
  ['size(a)', 'lift(size, read(data, "a"))'],
  ['a.size()', 'lift(size, read(data, "a"))'],
  ['sum(a)', 'lift(sum, read(data, "a"))'],
  ['a.contains("b")', 'lift(contains, read(data, "a"), "b")'],
  ['a.startsWith("b")', 'lift(startsWith, read(data, "a"), "b")'],
  ['a.endsWith("b")', 'lift(endsWith, read(data, "a"), "b")'],
  ['a.matches("^b")', 'lift(matches, read(data, "a"), "^b", [{"at":"start"},"b"])'],
  ['a.all(i, i.b)', 'all(items(data, "a"), (i_1) => read(i_1, "b"))'],
  ['a.exists(i, i > x)', 'exists(items(data, "a"), (i_1) => lift(more, read(i_1), read(variable_0)))'],
  ['a.exists_one(i, i)', 'existsOne(items(data, "a"), (i_1) => read(i_1))'],
  ['a.map(i, i.b)', 'valuesOf(map(items(data, "a"), (i_1) => at(i_1, "b")))'],
  ['a.filter(i, i.b)', 'valuesOf(filter(items(data, "a"), (i_1) => read(i_1, "b")))'],
  [
    'a.all(i, i.b.all(j, j == i))',
    'all(items(data, "a"), (i_1) => all(items(i_1, "b"), (j_2) => lift(same, read(j_2), read(i_1))))',
  ],
  ['a[b]', 'valueIn(at(data, "a", read(data, "b")))'],
  ['a[b].c', 'valueIn(at(data, "a", read(data, "b"), "c"))'],
  ['[a, 1]', 'list(read(data, "a"), 1)'],
])('%s', (rule, code) => {
  expect(printCode(compilePart(parse(rule).ast, ['x'])).replace(/\n\s*/g, '')).toBe(`(data, variable_0) => ${code}`);
});
