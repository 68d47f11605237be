/** `pattern` of a text: from its definition to what validator, schema and sample make of it. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as api from '../../compiler/index.ts';
import { parsePattern } from '../../compiler/model/pattern/parse-pattern.ts';
import { portablePattern } from '../../compiler/model/pattern/portable-pattern.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { fromPattern } from '../../generators/sample/from-pattern.ts';
import { randomFrom } from '../../generators/sample/random.ts';
import { draftSchemaOf, schemaOf } from '../../generators/schema/schema.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { isWhole } from './found.ts';
import { anyPattern, anyText } from './random-pattern.ts';

const definition = String.raw`
form: t/2022/a
title: 甲
fields:
  number: { label: 编号, type: text, pattern: '(?:AB|C)\d{4}-?', patternSays: 字母和四位数字，如AB2026 }
  han: { label: 名称, type: text, optional: true, pattern: '\p{Han}{2,}', patternSays: 两个以上汉字 }
  slow: { label: 其他, type: text, optional: true, pattern: '(a+a+)+b', patternSays: 如aab }
document: [number, han, slow]
`;

const files = Object.entries({ 'pack.yaml': 'pack: t/2022\ntitle: 试验\n', 'a.yaml': definition.trimStart() });
const host = api.memoryHost(new Map(files.map(([name, text]) => [`/p/forms/${name}`, new TextEncoder().encode(text)])));
const diagnostics = new api.Diagnostics();
const [form] = api.understand(api.read({ folder: '/p/forms', prefix: 'forms/' }, host, diagnostics), diagnostics).forms;
if (form === undefined) throw new Error('the form does not compile');

const ajv = new Ajv2020({ strict: true });
const schemas = [schemaOf(form), draftSchemaOf(form)].map((schema) => ajv.compile(schema));

describe('the whole value is what the pattern says', () => {
  test.each([
    ['AB2026', true],
    ['C0001-', true],
    ['xAB2026', false],
    ['AB20261', false],
    ['AB2026\n', false],
    ['ab2026', false],
  ])('number %j', async (number, isRight) => {
    expect(diagnostics.list()).toEqual([]);
    const data = { $form: form.key, number };
    for (const { validate } of [await loadValidator(form), await api.validatorOf(form)])
      for (const draft of [false, true]) {
        const { issues } = validate(data, { draft });
        // blanks around a text are none of it
        expect(issues?.map(({ code }) => code) ?? []).toEqual(isRight || number.endsWith('\n') ? [] : ['pattern']);
      }
    for (const valid of schemas) expect(valid(data)).toBe(isRight);
  });

  test('the message tells it by example', async () => {
    const { validate } = await loadValidator(form);
    const messageIn = (lang: 'zh' | 'en') => validate({ $form: form.key, number: '12' }, { lang }).issues?.[0]?.message;
    expect(messageIn('zh')).toBe('编号：须为字母和四位数字，如AB2026，现为“12”');
    expect(messageIn('en')).toBe('编号: must be 字母和四位数字，如AB2026; it is “12”');
  });

  test('the schema leaves to validators what engines read in different ways', async () => {
    const { properties = {} } = schemaOf(form);
    expect(properties.number).toMatchObject({ pattern: '^(?:(?:AB|C)[0-9]{4}(?:-){0,1})$' });
    expect(properties.han).not.toHaveProperty('pattern');
    expect(properties.han).toMatchObject({ description: '两个以上汉字' });
    const { validate } = await loadValidator(form);
    expect(validate({ $form: form.key, number: 'C0001', han: '甲' }).issues).toMatchObject([{ field: 'han' }]);
  });

  test('no text makes the search slow', async () => {
    const { validate } = await loadValidator(form);
    const slow = 'a'.repeat(900);
    expect(validate({ $form: form.key, number: 'C0001', slow }).issues).toMatchObject([{ code: 'pattern' }]);
  });

  test('samples are written so', async () => {
    const { validate } = await loadValidator(form);
    for (let seed = 0; seed < 100; seed++)
      expect(validate(sampleOf(form, seed)).issues, `seed ${seed}`).toBe(undefined);
  });
});

const portableOf = (source: string): string | undefined => {
  const parsed = parsePattern(source);
  return 'pattern' in parsed ? portablePattern(parsed.pattern) : undefined;
};

test('what the schema says is what RE2 says', () => {
  fc.assert(
    fc.property(anyPattern, anyText, fc.nat(), (source, given, seed) => {
      const portable = portableOf(source);
      fc.pre(portable !== undefined);
      for (const text of [given, given.slice(0, 2), fromPattern(randomFrom(seed), source) ?? ''])
        expect(new RegExp(`^(?:${portable})$`, 'u').test(text), `${source} ${JSON.stringify(text)}`).toBe(
          isWhole(source, text),
        );
    }),
    { numRuns: 1000 },
  );
});

test('a made-up text is what its pattern says, where it asks for no control characters and no neighbours', () => {
  fc.assert(
    fc.property(anyPattern, fc.nat(), (source, seed) => {
      fc.pre(portableOf(source) !== undefined && !/[\n\t\r]|\\[ntrafvxs\d]|:(?:ascii|blank|cntrl|space)/.test(source));
      const made = fromPattern(randomFrom(seed), source) ?? '';
      expect(isWhole(source, made), `${source} ${JSON.stringify(made)}`).toBe(true);
    }),
    { numRuns: 500 },
  );
});
