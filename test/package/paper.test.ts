/** A form as an app draws it: all words of its paper in their places, and a draft filled up with what the page's controls stand in. */
import { expect, test } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { describeForm } from '../../generators/package/describe.ts';
import { childrenOf, type FormNode, nodesIn, pathOf, type Text } from '../../generators/package/description.ts';
import { allOnPaper, blankOf, byPaper } from '../../generators/package/paper.ts';
import { textsOf } from '../../generators/package/texts.ts';
import { field, formOf, group, list } from '../fixtures/build-form.ts';
import { realForm, realForms } from '../forms/real-forms.ts';

const described = (form: Parameters<typeof describeForm>[0]): readonly FormNode[] =>
  describeForm(form).map((node) => JSON.parse(JSON.stringify(node)) as FormNode);

/** As a page has them, with what each record has where the list is. */
const drawn = (nodes: readonly FormNode[], texts: readonly Text[]): readonly string[] =>
  allOnPaper(nodes, texts).flatMap((item) => {
    if (item.kind === 'text') return [JSON.stringify(item.parts)];
    return item.kind === 'list' ? [item.path, ...drawn(item.children, texts)] : [item.path];
  });

const wordsOf = (form: Parameters<typeof describeForm>[0]): readonly string[] => drawn(described(form), textsOf(form));

test.each(realForms.map((form) => [form.key, form] as const))(
  '%s: each text is drawn once, before what it is printed before',
  (_, form) => {
    const [nodes, texts] = [described(form), textsOf(form)];
    const words = drawn(nodes, texts);
    expect(words.filter((each) => each.startsWith('[')).sort()).toEqual(
      texts.map(({ parts }) => JSON.stringify(parts)).sort(),
    );
    for (const { parts, before } of texts) {
      if (before === undefined) continue;
      const rest = words.slice(words.indexOf(JSON.stringify(parts)));
      const along = before.split('.').map((_, at, keys) => keys.slice(0, at + 1).join('.'));
      expect(
        rest.some((each) => along.includes(each)),
        before,
      ).toBe(true);
    }
    expect(words.filter((each) => !each.startsWith('['))).toEqual(drawn(nodes, []));
  },
);

test('words behind all that a cover asks stand there, and those behind all fields at the end', () => {
  const words = wordsOf(realForm('hebei/2026/advanced-factory-application'));
  const made = words.indexOf('["河北省工业和信息化厅编制"]');
  expect(words.slice(made - 1, made + 3)).toEqual([
    'appliedOn',
    '["河北省工业和信息化厅编制"]',
    '["二〇二六年"]',
    words[made + 2],
  ]);
  expect(words[made + 2]).not.toBe(words.at(-1));
  expect(wordsOf(realForm('cn/2024/excellence-recommendation-summary')).at(-1)).toContain('注：1.');
});

test('a draft is filled up as deep as it goes, and keeps all that has a place', () => {
  const form = realForm('hebei/2026/advanced-factory-application');
  const nodes = described(form);
  const draft = {
    $form: form.key,
    enterprise: { name: '甲', indicators: null },
    scenarios: [{ name: 'a' }, null, '乙'],
    unknown: [1],
    pledge: '丙',
  };
  const blank = blankOf(nodes) as Record<string, Record<string, object>>;
  expect(blankOf(nodes, draft)).toMatchObject({
    ...draft,
    enterprise: { ...blank.enterprise, name: '甲' },
    scenarios: [{ name: 'a', suppliers: [{}] }, { suppliers: [{}] }, { suppliers: [{}] }],
    kpis: blank.kpis,
    pledge: blank.pledge,
  });
  // a library would make an array of 2025 numbers of it
  const { indicators } = blankOf(nodes, { enterprise: { indicators: { totalAssets: 5 } } }).enterprise as typeof blank;
  expect(indicators).toMatchObject({ totalAssets: { 2025: '' } });
  expect(Object.keys(blank.enterprise?.indicators ?? {})).toContain('totalAssets');
  const sample = sampleOf(form, 1) as object;
  expect(blankOf(nodes, sample)).toMatchObject(sample);
  expect(blankOf(nodes, blankOf(nodes))).toEqual(blank);
  // what is added to a list is blank throughout, as libraries look elsewhere for what is not there
  const [scenarios] = blankOf(nodes).scenarios as Record<string, unknown>[];
  expect(scenarios).toMatchObject({ name: '' });
  expect(blankOf(nodes, { enterprise: [] }).enterprise).toEqual(blank.enterprise);
  expect(blankOf(nodes, '丁')).toEqual(blank);
  // what a store has that holds nothing yet
  expect(blankOf(nodes, null)).toEqual(blank);
});

test('a draft cannot reach what it does not own', () => {
  const nodes = described(formOf('note', '说明', [group('constructor', '甲', [field('name', 'text', '名称')])]));
  const filled = blankOf(nodes, JSON.parse('{"__proto__": {"polluted": 1}}'));
  expect(filled).toMatchObject({ constructor: {} });
  expect(Object.keys(filled).sort()).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(filled)).toBe(Object.prototype);
});

test('what is said of the whole form comes first, and that there is more comes last', () => {
  const nodes = described(formOf('note', '说明', [field('name', 'text', '名称'), field('more', 'text', '其他')]));
  const [other, name, inMore, more] = [
    { path: [], code: 'wrongForm' },
    { path: ['name'], code: 'required' },
    { path: ['more'], code: 'required' },
    { path: [], code: 'more' },
  ];
  expect([more, inMore, more, name, other].sort(byPaper(nodes))).toEqual([other, name, inMore, more, more]);
});

test('a path of the data is that of the node with the places of its records', () => {
  const form = formOf('note', '说明', [
    list('scenarios', '场景', [
      list('suppliers', '供应商', [group('contact', '联系人', [field('name', 'text', '姓名')])]),
    ]),
  ]);
  const nodes = nodesIn(described(form));
  const name = nodes.find(({ path }) => path === 'scenarios.suppliers.contact.name');
  if (name === undefined) throw new Error('no name');
  expect(pathOf(name, ['scenarios', 0, 'suppliers', 2])).toEqual(['scenarios', 0, 'suppliers', 2, 'contact', 'name']);
  expect(pathOf(name)).toEqual(['scenarios', 'suppliers', 'contact', 'name']);
  // as seen from a record, what stands outside of it too
  expect(pathOf({ path: 'enterprise.name' }, ['scenarios', 0, 'stage'])).toEqual(['enterprise', 'name']);
  expect(pathOf({ path: 'scenarios.stage' }, ['scenarios', 0, 'suppliers', 2])).toEqual(['scenarios', 0, 'stage']);
  expect(childrenOf(name)).toEqual([]);
});
