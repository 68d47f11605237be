/** A JSON Schema as JavaScript that depends on nothing. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const annotations: ReadonlySet<string> = new Set([
  '$schema',
  '$comment',
  'title',
  'description',
  'examples',
  'readOnly',
]);
const isAnnotation = (keyword: string): boolean => annotations.has(keyword) || keyword.startsWith('x-');

/** Keywords whose value names schemas: below them a `title` is a field. */
const ofSchemas: ReadonlySet<string> = new Set(['properties', '$defs']);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema without what asserts nothing, so that the code does not carry it. */
const assertionsOf = (schema: object): object =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !isAnnotation(keyword))
      .map(([keyword, value]) => {
        if (!isObject(value)) return [keyword, value];
        if (!ofSchemas.has(keyword)) return [keyword, assertionsOf(value)];
        return [keyword, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, assertionsOf(each)]))];
      }),
  );

/** The one part of ajv's runtime that these schemas need; the validator brings its own. */
const ajvLength = /require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g;

/**
 * Declares `check`, a function of the data that gives whether the schema holds and leaves all errors on itself.
 * The code expects a function `countCharacters` beside it.
 */
export const compileSchema = (schema: object): string => {
  const ajv = new Ajv2020({
    allErrors: true,
    // fields are own properties: a field named like one of Object.prototype is missing unless it is given
    ownProperties: true,
    messages: false,
    meta: false,
    validateSchema: false,
    schemas: { check: assertionsOf(schema) },
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone
    .default(ajv, { check: 'check' })
    .replace('"use strict";', '')
    .replace('export const check =', 'const check =')
    .replaceAll(ajvLength, 'countCharacters');
  if (code.includes('require(')) throw new Error('The compiled schema needs a part of ajv that the validator lacks');
  return code.trim();
};
