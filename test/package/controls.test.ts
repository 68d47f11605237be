/** What an app needs to fill a form in with controls of its own: captions, the text of a box and the value that it stands for, when something is asked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { describeForm } from '../../generators/package/describe.ts';
import { type Field, type FormNode, nodesIn } from '../../generators/package/description.ts';
import { captionOf, type Input, inputOf, textFrom, valueFrom } from '../../generators/package/inputs.ts';
import { askedWhen, wordingIn, wordingOf } from '../../generators/package/words.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { createValidator } from '../../generators/validator/validator.ts';
import { field, formOf } from '../fixtures/build-form.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { fieldsOf } from './fields-of.ts';

const described = (form: Parameters<typeof describeForm>[0]): readonly FormNode[] =>
  describeForm(form).map((node) => JSON.parse(JSON.stringify(node)) as FormNode);

const application = realForm('hebei/2026/advanced-factory-application');
const nodes = described(application);
const fieldAt = (path: string): Field => {
  const node = nodesIn(nodes).find((each) => each.path === path);
  if (node?.kind !== 'field') throw new Error(`no field ${path}`);
  return node;
};

describe('the text of a control', () => {
  const number: Input = { kind: 'number' };

  test.each([
    ['1200', 1200],
    [' 1,200.50 ', 1200.5],
    ['１，２００', 1200],
    ['-3', -3],
    ['.5', 0.5],
    ['2.', 2],
    ['', ''],
    ['  ', '  '],
    ['约1200', '约1200'],
    ['1,20', '1,20'],
    ['1e3', '1e3'],
    ['0x10', '0x10'],
    ['12345678901234567890', '12345678901234567890'],
  ])('%j is the number %j, or stays what it is', (text, value) => {
    expect(valueFrom(number, text)).toBe(value);
  });

  test('is a number again that was one', () => {
    const seed = Date.now();
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (exact) => {
        const value = Number(exact.toFixed(3)) + 0;
        expect(valueFrom(number, textFrom(number, value))).toBe(value);
      }),
      { seed },
    );
  });

  test('is the answer or the code of what is chosen', () => {
    const answer = inputOf(field('listed', 'yesNo', '是否上市') as unknown as Field);
    expect(answer.kind).not.toBe('one');
    const truth: Input = {
      kind: 'one',
      few: true,
      choices: [
        { label: '是', value: true },
        { label: '否', value: false },
      ],
    };
    expect([valueFrom(truth, 'true'), valueFrom(truth, 'false'), valueFrom(truth, '')]).toEqual([true, false, '']);
    expect([textFrom(truth, true), textFrom(truth, undefined), textFrom(truth, null)]).toEqual(['true', '', '']);
    const ownership = inputOf(fieldAt('enterprise.ownership'));
    expect(valueFrom(ownership, '民营企业')).toBe('private');
    expect(valueFrom(ownership, 'private')).toBe('private');
    expect(textFrom(ownership, 'private')).toBe('private');
    const names: Input = { kind: 'names', choices: [{ label: '工艺设计', value: 'process-design' }] };
    expect(valueFrom(names, ' 工艺设计\n\n自己的场景 ')).toEqual(['process-design', '自己的场景']);
    expect(textFrom(names, ['process-design', '自己的场景'])).toBe('工艺设计\n自己的场景');
    expect(textFrom(number, Number.NaN)).toBe('');
  });

  test('gives every value of a sample back', { timeout: 120_000 }, async () => {
    const back = (input: Input, value: unknown): unknown => {
      if (value === undefined || input.kind === 'files') return value;
      if (input.kind !== 'parts') return valueFrom(input, textFrom(input, value));
      const parts = (each: object): object =>
        Object.fromEntries(
          input.parts.flatMap(({ key, input: of }) =>
            Object.hasOwn(each, key) ? [[key, back(of, Reflect.get(each, key))]] : [],
          ),
        );
      return Array.isArray(value) ? value.map(parts) : parts(value as object);
    };
    for (const form of realForms) {
      const walk = (node: FormNode, value: unknown): unknown => {
        if (value === undefined) return value;
        if (node.kind === 'field') return back(inputOf(node), value);
        if (node.kind === 'list') return (value as object[]).map((each) => all(node.children, each));
        if (node.kind === 'group') return all(node.children, value as object);
        return Object.fromEntries(
          Object.entries(value as object).map(([key, each]) => {
            const row = node.rows.find((one) => one.key === key);
            if (row === undefined) throw new Error(key);
            if (row.across) return [key, back(inputOf(row), each)];
            return [key, Object.fromEntries(Object.entries(each).map(([year, of]) => [year, back(inputOf(row), of)]))];
          }),
        );
      };
      const all = (of: readonly FormNode[], value: object): object => ({
        ...value,
        ...Object.fromEntries(
          of.flatMap((node) =>
            Object.hasOwn(value, node.key) ? [[node.key, walk(node, Reflect.get(value, node.key))]] : [],
          ),
        ),
      });
      const sample = sampleOf(form, 2) as object;
      expect(all(await fieldsOf(form), sample), form.key).toEqual(sample);
    }
  });
});

test('a caption has what is printed around the label, the unit, and * where something must be filled in', () => {
  expect(captionOf(fieldAt('enterprise.name'))).toBe('企业名称 *');
  expect(captionOf(fieldAt('enterprise.indicators.totalAssets'))).toMatch(/（万元）/);
  expect(captionOf({ ...fieldAt('enterprise.name'), english: 'Name', unit: '个', mark: '＊' }, 'en')).toBe(
    'Name (个)＊',
  );
});

test('the words of a record have its number', () => {
  const text = { parts: ['{n}.\t', { field: 'a' }, '等'], style: 'body' } as const;
  expect(wordingIn(text, ['scenarios', 1, 'suppliers', 4])).toBe('5. ____等');
  expect(wordingOf(text)).toBe('{n}. ____等');
});

describe('when something is asked', () => {
  test('is said as the validator says it', () => {
    const { validate } = createValidator(application, schemaOf(application));
    const sample = sampleOf(application, 1) as { scenarios: object[] };
    const [scenario] = sample.scenarios;
    const data = { ...sample, scenarios: [{ ...scenario, usesAi: false, aiUse: '用于质检' }] };
    const words = { zh: '只在是否应用人工智能“是”时填写', en: 'is asked only with ' };
    for (const lang of ['zh', 'en'] as const) {
      const said = askedWhen(fieldAt('scenarios.aiUse'), nodes, lang) ?? '';
      expect(said).toContain(words[lang]);
      const { issues = [], warnings = [] } = validate(data, { lang }) as {
        issues?: readonly { text: string }[];
        warnings?: readonly { text: string }[];
      };
      expect([...issues, ...warnings].map(({ text }) => text).filter((text) => text.includes(said))).toHaveLength(1);
    }
  });

  test('names no code, of whatever form, and nothing of what is always asked', () => {
    for (const form of realForms) {
      const all = described(form);
      for (const node of nodesIn(all)) {
        const said = askedWhen(node, all);
        expect(said === undefined, node.path).toBe(node.only === undefined);
        expect(said ?? '', node.path).not.toMatch(/“[a-z-]+”/);
      }
    }
  });

  test('names all choices, with their English where the form gives it', () => {
    const form = formOf('note', '说明', [
      field('kind', 'choice', '类型', {
        english: 'Kind',
        options: [
          { code: 'a', label: '甲', english: 'First' },
          { code: 'b', label: '乙' },
        ],
      } as object),
      field('detail', 'text', '说明', { only: { field: 'kind', codes: ['a', 'b'] } } as object),
    ]);
    const all = described(form);
    const detail = all.find(({ key }) => key === 'detail');
    if (detail === undefined) throw new Error('no detail');
    expect(askedWhen(detail, all)).toBe('只在类型“甲”、“乙”时填写');
    expect(askedWhen(detail, all, 'en')).toBe('is asked only with Kind “First”, “乙”');
  });
});
