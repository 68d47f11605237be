/** What an app needs to show a form: what each asks, its choices in order, the facts of the notice, and the modules by their keys. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOf, isDemanded } from '../../compiler/model/asked.ts';
import type { Catalogue, CatalogueEntry } from '../../compiler/model/catalogue.ts';
import { fieldsIn, nodesIn } from '../../compiler/model/field-walk.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { describeForm } from '../../generators/package/describe.ts';
import type { FormFacts, FormNode, PackFacts, Text } from '../../generators/package/description.ts';
import * as description from '../../generators/package/description.ts';
import { generateFields } from '../../generators/package/fields-module.ts';
import { Expression, literal } from '../../generators/package/literal.ts';
import { inNoticeOrder } from '../../generators/package/notice-order.ts';
import { blankOf, byPaper, onPaper } from '../../generators/package/paper.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { createValidator } from '../../generators/validator/validator.ts';
import { field, formOf, list } from '../fixtures/build-form.ts';
import { everyType } from '../fixtures/every-type.ts';
import { askedInOrder } from '../forms/asked-in-order.ts';
import { realForms } from '../forms/real-forms.ts';
import { buildPackages } from './built.ts';

const output = await buildPackages();
/** As an app reads it, without what catalogues list. */
const described = (form: ResolvedForm): readonly FormNode[] =>
  describeForm(form).map((node) => JSON.parse(JSON.stringify(node)) as FormNode);
const moduleAt = (path: string) => import(pathToFileURL(join(output, path)).href);
const fieldsOf = async (key: string): Promise<readonly FormNode[]> => (await moduleAt(`${key}/fields.js`)).FIELDS;

/** As an app would ask of an issue. */
const labelsAlong = (nodes: readonly FormNode[], path: readonly (string | number)[]): string[] =>
  description.nodesAlong(nodes, path).map(({ label }) => label.trim());

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (key, form) => {
  test('describes every node once, with its choices in the order of the form', async () => {
    const nodes = description.nodesIn(await fieldsOf(key));
    expect(nodes.map(({ path }) => path).sort()).toEqual(
      nodesIn(form.fields)
        .map(({ path }) => path)
        .sort(),
    );
    const described = new Map(nodes.map((node) => [node.path, node]));
    for (const each of fieldsIn(form.fields)) {
      const codes = codesOf(each, form.catalogues)?.map(({ code, label }) => ({ code, label }));
      const node = described.get(each.path);
      const options = node?.kind === 'field' ? node.options?.map(({ code, label }) => ({ code, label })) : [];
      expect(options, each.path).toEqual(codes);
    }
  });

  test('has siblings in the order of the paper', async () => {
    const places = new Map(askedInOrder(form).map((path, place) => [path, place]));
    for (const { path, illustrates } of fieldsIn(form.fields)) {
      const beside = places.get(illustrates ?? '');
      if (beside !== undefined && !places.has(path)) places.set(path, beside);
    }
    const placeOf = (node: FormNode): number =>
      Math.min(...description.nodesIn([node]).map(({ path }) => places.get(path) ?? Number.POSITIVE_INFINITY));
    const inOrder = (nodes: readonly FormNode[]): void => {
      const own = nodes.map(placeOf);
      expect(own).toEqual(own.toSorted((one, other) => (one === other ? 0 : one - other)));
      for (const node of nodes) if (node.kind !== 'matrix') inOrder(description.childrenOf(node));
    };
    inOrder(await fieldsOf(key));
  });

  test('says of each field how many the paper asks for before it, whatever stands between the members of an object', async () => {
    const nodes = await fieldsOf(key);
    const all = description.nodesIn(nodes);
    const leaves = all.filter(({ kind }) => kind === 'field');
    const placed = leaves.toSorted((one, other) => one.place - other.place);
    expect(placed.map(({ place }) => place)).toEqual(leaves.map((_, at) => at));
    const asked = askedInOrder(form);
    const known = new Set(placed.map(({ path }) => path));
    const printed = new Set(asked);
    expect(placed.map(({ path }) => path).filter((path) => printed.has(path))).toEqual(
      asked.filter((path) => known.has(path)),
    );
    for (const node of all) {
      const own = description.nodesIn([node]).flatMap((each) => (each.kind === 'field' ? [each.place] : []));
      expect(node.place, node.path).toBe(Math.min(...own));
    }
    const drawn = onPaper(nodes);
    expect(drawn.map(({ place }) => place)).toEqual(drawn.map(({ place }) => place).toSorted((a, b) => a - b));
    expect(description.nodesIn(drawn).filter(({ kind }) => kind === 'field')).toHaveLength(leaves.length);
  });

  test('has its issues in the order of the paper by `byPaper`, records whole', async () => {
    const nodes = await fieldsOf(key);
    const { validate } = await moduleAt(`${key}/validator.js`);
    const sample = sampleOf(form, 1) as Readonly<Record<string, unknown>>;
    const emptied = (value: unknown): unknown => {
      if (Array.isArray(value)) return [...value, ...value].map((each) => (typeof each === 'object' ? {} : '\u0001'));
      return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, emptied(each)]))
        : undefined;
    };
    const { issues = [] } = validate({ ...(emptied(sample) as object), $form: key });
    const sorted = [...issues].sort(byPaper(nodes));
    expect(sorted).toHaveLength(issues.length);
    const firsts = sorted.map(({ path, code }) => {
      if (code === 'more') return Number.POSITIVE_INFINITY;
      const along = description.nodesAlong(nodes, path);
      return (along.find(({ kind }) => kind === 'list') ?? along.at(-1))?.place ?? -1;
    });
    expect(firsts).toEqual(firsts.toSorted((one, other) => one - other));
    const records = sorted.filter(
      ({ path }) => path.length > 2 && path.some((step: unknown) => typeof step === 'number'),
    );
    const numbersIn = (list: string): number[] =>
      records.flatMap(({ path }) => (path[0] === list && typeof path[1] === 'number' ? [path[1]] : []));
    for (const { key: list } of nodes.filter(({ kind }) => kind === 'list'))
      expect(numbersIn(list)).toEqual(numbersIn(list).toSorted((one, other) => one - other));
  });

  test('has a blank filing to begin with, in which what is missing is told where a page shows it', async () => {
    const nodes = described(form);
    const { FORM, validate } = await moduleAt(`${key}/index.js`);
    const blank = { $form: FORM, ...blankOf(nodes) };
    const draft = validate(blank, { draft: true });
    expect([draft.issues, draft.warnings]).toEqual([undefined, undefined]);
    const shown = description.nodesIn(nodes).filter(({ kind }) => kind !== 'group');
    const places = new Set(shown.map(({ path }) => path));
    for (const { path } of validate(blank).issues ?? []) {
      const at = path.filter((step: unknown) => typeof step === 'string');
      const along = at.map((_: string, end: number) => at.slice(0, end + 1).join('.'));
      expect(
        along.filter((each: string) => places.has(each)),
        at.join('.'),
      ).not.toEqual([]);
    }
  });

  test('names for every issue what it is about', async () => {
    const nodes = await fieldsOf(key);
    const { validate } = await moduleAt(`${key}/validator.js`);
    const { issues = [] } = validate({ $form: key });
    expect(issues.length > 0).toBe(form.fields.some(isDemanded));
    for (const { path, label, code } of issues) {
      if (code === 'more') continue;
      const labels = labelsAlong(nodes, path);
      expect(labels.length, path.join('.')).toBeGreaterThan(0);
      expect(label).toContain(labels.at(-1));
    }
  });
});

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (key, form) => {
  test('is judged the same by what its package shares and by the validator that stands alone', async () => {
    const [alone, shared] = [await moduleAt(`${key}/validator.js`), await moduleAt(`${key}/validate.js`)];
    const sample = sampleOf(form, 1) as Readonly<Record<string, unknown>>;
    const names = Object.keys(sample).filter((name) => name !== '$form');
    const broken = names.map((name) => ({ ...sample, [name]: [{ [name]: '1' }] }));
    for (const data of [sample, { $form: key }, ...broken])
      for (const lang of ['zh', 'en']) expect(shared.validate(data, { lang })).toEqual(alone.validate(data, { lang }));
    expect(shared.validate(sample).issues).toBeUndefined();
  });
});

test('a field says what its type admits, and what it holds', async () => {
  const [module] = generateFields(everyType);
  const text = String(module?.content);
  expect(text).toContain("holds: 'creditCode'");
});

test('what is asked under a condition says which', async () => {
  const all = realForms.flatMap((form) => fieldsIn(form.fields).map((each) => [form.key, each] as const));
  const [key = '', conditional] = all.find(([, { only }]) => only !== undefined) ?? [];
  const described = description.nodesIn(await fieldsOf(key)).find(({ path }) => path === conditional?.path);
  expect(described?.only).toContainEqual({ field: conditional?.only?.field, codes: conditional?.only?.codes });
});

test('what is asked in a group of a condition is asked under it too, as `isAsked` tells', () => {
  const only = { field: 'list.kind', codes: ['a'] };
  const options = [
    { code: 'a', label: '甲' },
    { code: 'b', label: '乙' },
  ];
  const inner = { kind: 'group', id: 'more', path: 'more', label: '详情', notes: [], only } as const;
  const form = formOf('note', '说明', [
    list('list', '项', [
      field('kind', 'choice', '类别', { options }),
      { ...inner, children: [field('text', 'text', '说明')] },
    ]),
  ]);
  const text = description.nodesIn(described(form)).find(({ path }) => path === 'list.more.text');
  expect(text?.only).toEqual([only]);
  const data = { list: [{ kind: 'b' }, { kind: 'a' }, { kind: ['b', 'a'] }, { kind: { answer: 'a' } }, {}] };
  const asked = data.list.map((_, at) => text && description.isAsked(text, data, ['list', at, 'more', 'text']));
  expect(asked).toEqual([false, true, true, true, false]);
});

test('a text that is written in one way only says how, in the words of messages, with an example that is right', () => {
  const { validate } = createValidator(everyType, schemaOf(everyType));
  const outsideLists = (nodes: readonly FormNode[]): readonly FormNode[] =>
    nodes.flatMap((node) => (node.kind === 'group' ? outsideLists(node.children) : [node]));
  const holding = (path: string, value: unknown): object =>
    path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;
  const written = outsideLists(described(everyType)).flatMap((node) =>
    node.kind === 'field' && node.format !== undefined ? [{ ...node, format: node.format }] : [],
  );
  expect(written.map(({ type }) => type)).toEqual(
    expect.arrayContaining([
      'phone',
      'mobile',
      'fax',
      'contact',
      'email',
      'creditCode',
      'organisationCode',
      'date',
      'year',
    ]),
  );
  for (const { path: at, format } of written)
    for (const lang of ['zh', 'en'] as const) {
      const of = (value: unknown): readonly string[] =>
        (validate({ $form: everyType.key, ...holding(at, value) }, { draft: true, lang }).issues ?? [])
          .filter(({ field, code }) => field === at && code === 'format')
          .map(({ message }) => message);
      expect(of('！').join()).toContain(format[lang]);
      if (format.example !== undefined) expect(of(format.example)).toEqual([]);
    }
});

test('a finer industry that its catalogue lists is chosen within the coarser one; what it does not list is written, with words that say how', () => {
  const listed = (code: string, label: string, entries: readonly CatalogueEntry[] = []) =>
    ({ code, label, entries }) as CatalogueEntry;
  const groups = listed('35', '专用设备制造业', [
    listed('351', '采矿、冶金、建筑专用设备制造'),
    listed('352', '化工专用设备制造'),
  ]);
  const form = (divisions: readonly CatalogueEntry[]): ResolvedForm => ({
    ...formOf('trade', '表', [
      field('division', 'industry', '大类', { level: 'division', catalogue: 'gb-t-4754/2017' }),
      field('group', 'industry', '中类', { level: 'group', catalogue: 'gb-t-4754/2017' }),
    ]),
    catalogues: {
      'gb-t-4754/2017': {
        ...realForms.flatMap(({ catalogues }) => catalogues['gb-t-4754/2017'] ?? [])[0],
        key: 'gb-t-4754/2017',
        entries: [listed('C', '制造业', divisions)],
      } as Catalogue,
    },
  });
  const [, chosen] = described(form([groups, listed('36', '汽车制造业', [listed('361', '汽车整车制造')])]));
  expect(chosen).toMatchObject({ parentField: 'division' });
  expect(chosen).not.toHaveProperty('format');
  const [, written] = described(form([{ ...groups, entries: [] }]));
  expect(written).toMatchObject({
    format: { zh: expect.stringMatching(/^国民经济行业中类代码/), example: '301-水泥、石灰和石膏制造' },
  });
});

test('a catalogue says which notice or standard it is from, whatever pack it comes in', () => {
  for (const { catalogues } of realForms)
    for (const { key, source } of Object.values(catalogues))
      expect([key, source]).toEqual([
        key,
        expect.stringMatching(/《.+通知》|^甘肃省2026年度智能工厂梯度培育工作通知|^GB\/T /),
      ]);
});

test('parts of a value have the names that messages give them', () => {
  const period = description
    .nodesIn(described(everyType))
    .find((node) => node.kind === 'field' && node.type === 'dateRange');
  expect(period).toMatchObject({
    parts: [
      { key: 'start', label: '开始日期', english: 'start', holds: 'date' },
      { key: 'end', label: '结束日期', english: 'end', holds: 'date' },
    ],
  });
});

test('headings are those of the paper, the outermost first, and a number that makes a label one', async () => {
  const nodes = description.nodesIn(await fieldsOf('hebei/2026/advanced-factory-application'));
  const numbered = nodes.filter(({ number }) => number !== undefined).map(({ number, label }) => number + label);
  expect(numbered.some((heading) => heading.startsWith('四、'))).toBe(true);
  const trails = nodes.flatMap(({ sections }) => (sections === undefined ? [] : [sections]));
  expect(trails.some(({ length }) => length > 1)).toBe(true);
  const groups = description.nodesIn(await fieldsOf('gansu/2026/advanced-factory-application'));
  const details = groups.find(({ path }) => path === 'details');
  expect(details?.sections?.join()).not.toContain('模式一');
});

test('what stands on the cover and within has the headings within; what stands behind a label of a table is under it', async () => {
  const at = async (key: string, path: string): Promise<FormNode | undefined> =>
    description.nodesIn(await fieldsOf(key)).find((node) => node.path === path);
  const name = await at('hebei/2026/advanced-factory-application', 'enterprise.name');
  expect(name).toMatchObject({ cover: true, sections: ['一、申报单位和工厂基本信息', '（一）申报单位基本信息'] });
  const key = 'gansu/2026/basic-factory-application';
  const label = (await at(key, 'enterprise'))?.label;
  expect(await at(key, 'enterprise')).not.toHaveProperty('sections');
  expect(await at(key, 'enterprise.industry.group')).toMatchObject({ sections: [label] });
  const status = await at(key, 'line.monitoring.status');
  expect(status?.sections).toEqual([
    '代表产线有关信息',
    '生产过程实现实时调度',
    (await at(key, 'line.monitoring'))?.label,
  ]);
  // the columns of a list without a heading
  const bare = description
    .nodesIn(await fieldsOf(key))
    .filter((node) => node.kind === 'field' && !node.sections && !node.cover);
  expect(bare.map(({ path }) => path)).toEqual(['scenarios.name', 'scenarios.description']);
});

test('forms ask for something else between the members of an object, which the order of `FIELDS` cannot say', () => {
  const parted = realForms.filter((form) => {
    const places = description.nodesIn(described(form)).flatMap(({ kind, place }) => (kind === 'field' ? [place] : []));
    return places.some((place, at) => place !== at);
  });
  expect(parted.map(({ key }) => key)).toContain('gansu/2026/basic-factory-application');
});

test('issues of a record come by its number, those of the list and of the whole before them', () => {
  const form = formOf('note', '说明', [
    list('lines', '各项', [field('one', 'text', '一'), list('inner', '内', [field('two', 'text', '二')])]),
    field('last', 'text', '末'),
  ]);
  const ordered = [
    [],
    ['lines'],
    ['lines', 0, 'inner', 0, 'two'],
    ['lines', 0, 'inner', 10, 'two'],
    ['lines', 2],
    ['lines', 2, 'one'],
    ['lines', 10, 'one'],
    ['last'],
  ].map((path) => ({ path }));
  expect([...ordered].reverse().sort(byPaper(described(form)))).toEqual(ordered);
  expect(ordered.toSorted(byPaper(described(form)))).toEqual(ordered);
});

test('what is printed beside a label, in its place or as an example is told; what only holds a place is no hint', async () => {
  const at = async (key: string, path: string): Promise<FormNode | undefined> =>
    description.nodesIn(await fieldsOf(key)).find((node) => node.path === path);
  const hebei = 'hebei/2026/advanced-factory-application';
  expect(await at(hebei, 'kpis.cncRate')).toMatchObject({ lead: '*' });
  expect(await at(hebei, 'enterprise.name')).toMatchObject({
    label: '企业名称',
    printedAs: [{ label: '申报单位（盖章）', cover: true }],
  });
  expect(await at(hebei, 'project.name')).not.toHaveProperty('printedAs');
  expect(await at('cn/2022/demonstration-factory-application', 'enterprise.name')).toMatchObject({
    printedAs: [{ label: '申报单位', cover: true, below: '（盖章）' }],
  });
  for (const [path, blank] of [
    ['scenarios.investment', 'XXX'],
    ['scenarios.usesAi', '是/否'],
  ] as const) {
    expect(await at(hebei, path)).toMatchObject({ blank });
    expect(await at(hebei, path)).not.toHaveProperty('hint');
  }
  expect(await at('hebei/2026/basic-factory-list', 'factories.scenarios')).toMatchObject({
    example: expect.stringMatching(/^示例：\n1\./),
  });
  expect(await at('gansu/2026/advanced-factory-application', 'scenarios.name')).toMatchObject({ each: '典型场景{n}' });
  expect(await at('gansu/2026/self-assessment-summary', 'assessments.phone')).not.toHaveProperty('example');
});

test('where the letter is not held, its facts are unknown rather than none', async () => {
  const unknownOf = async (pack: string): Promise<readonly string[]> =>
    (await moduleAt(`${pack}/index.js`)).PACK.unknown;
  expect(await unknownOf('hebei/2026')).toEqual([]);
  expect(await unknownOf('gansu/2026')).toEqual(
    expect.arrayContaining(['notice', 'deadlines', 'copies', 'recipients']),
  );
  for (const pack of packs) {
    const { PACK } = await moduleAt(`${pack}/index.js`);
    for (const fact of PACK.unknown) expect(Object.keys(PACK[fact] ?? {}), `${pack} ${fact}`).toEqual([]);
    expect(PACK.unknown.includes('notice')).toBe(PACK.notice === undefined);
  }
});

test('words on the cover stand before what is asked there, or behind all of it', async () => {
  for (const { key } of realForms) {
    const { TEXTS } = await moduleAt(`${key}/fields.js`);
    const nodes = new Map(description.nodesIn(await fieldsOf(key)).map((node) => [node.path, node]));
    for (const { cover, before } of TEXTS as readonly Text[])
      if (cover && before !== undefined) expect(nodes.get(before)?.cover, `${key} ${before}`).toBe(true);
  }
});

test('pictures stand behind the prose that they illustrate', async () => {
  const shown = realForms.filter(({ fields }) => fieldsIn(fields).some(({ illustrates }) => illustrates));
  expect(shown.length).toBeGreaterThan(0);
  for (const { key } of shown) {
    const paths = description.nodesIn(await fieldsOf(key));
    for (const [at, node] of paths.entries())
      if (node.kind === 'field' && node.illustrates) expect(paths[at - 1]?.path, node.path).toBe(node.illustrates);
  }
});

test('an option names the fields that are written in it', () => {
  const options = [{ code: 'listed', label: '已上市（____）', parts: ['已上市（', { field: 'stock' }, '）'] }];
  const form = formOf('note', '说明', [field('state', 'choice', '上市', { options }), field('stock', 'text', '代码')]);
  expect(describeForm(form)[0]).toMatchObject({
    options: [{ code: 'listed', label: '已上市（____）', blanks: ['stock'] }],
  });
});

test('a catalogue is in the order of its publication, with numbers, and each entry knows what holds it', async () => {
  const { ENTRIES, CATALOGUE } = await moduleAt('hebei/2026/catalogues/scenario-guide-2025.js');
  expect(CATALOGUE).toBe('scenario-guide/2025');
  expect(ENTRIES).toHaveLength(8);
  expect(description.leavesOf(ENTRIES)).toHaveLength(40);
  for (const stage of ENTRIES) for (const entry of stage.entries) expect(entry.parent).toBe(stage.code);
  const sections = await moduleAt('hebei/2026/catalogues/gb-t-4754-2017.js');
  expect(sections.ENTRIES[0]).toMatchObject({ code: 'A' });
  const divisions = description.levelOf(sections.ENTRIES, 1).map(({ code }) => code);
  // an object of these keys would begin with 10
  expect(divisions.slice(0, 3)).toEqual(['01', '02', '03']);
});

const packs = [...new Set(realForms.map(({ pack }) => pack.key))];

describe.each(packs)('%s', (pack) => {
  const ofPack = realForms.filter((form) => form.pack.key === pack);

  test('has its forms by their keys, each loaded where it is asked for', async () => {
    const root = await moduleAt(`${pack}/index.js`);
    expect(root.FORMS.map(({ key }: { key: string }) => key).sort()).toEqual(ofPack.map(({ key }) => key).sort());
    for (const { key } of ofPack) {
      const module = await root.load(key);
      expect(module.FORM).toBe(key);
      expect(module.FIELDS).toEqual(await fieldsOf(key));
      expect(root.formOf({ $form: key })).toBe(key);
      expect(root.isOf({ $form: key }, key)).toBe(true);
    }
    for (const data of [undefined, null, 'x', {}, { $form: 'toString' }, { $form: '__proto__' }, { $form: 1 }])
      expect(root.formOf(data)).toBeUndefined();
    for (const { key } of ofPack) {
      const schema = JSON.parse(readFileSync(join(output, key, 'schema.json'), 'utf8'));
      expect(await root.JSON_SCHEMAS[key]()).toEqual(schema);
      expect(await root.DOCUMENTS[key]()).toEqual([]);
    }
    await expect(root.load('toString')).rejects.toThrow(RangeError);
  });

  test('has its catalogues by their keys', async () => {
    const root = await moduleAt(`${pack}/index.js`);
    for (const { key } of ofPack) {
      for (const node of description.nodesIn(await fieldsOf(key))) {
        if (node.kind !== 'field' || node.catalogue === undefined) continue;
        expect((await root.CATALOGUES[node.catalogue]()).CATALOGUE).toBe(node.catalogue);
      }
    }
  });

  test('gives the facts of its notice', async () => {
    const { PACK, FORMS }: { PACK: PackFacts; FORMS: { key: string; deadlines: string[] }[] } = await moduleAt(
      `${pack}/index.js`,
    );
    const facts = ofPack[0]?.pack;
    expect(PACK).toMatchObject({ key: facts?.key, year: facts?.year, title: facts?.title });
    expect(PACK.deadlines.map(({ id, on }) => [id, on])).toEqual(facts?.deadlines.map(({ id, on }) => [id, on]));
    expect(PACK.recipients).toEqual(facts?.recipients);
    expect(PACK.contacts).toEqual(facts?.contacts);
    const limits = PACK.quotas.map(({ limits: each }) => Object.fromEntries(each.map(({ id, count }) => [id, count])));
    expect(limits).toEqual(facts?.quotas.map(({ limits: each }) => each));
    for (const { id, forms } of PACK.deadlines)
      for (const key of forms) expect(FORMS.find((form) => form.key === key)?.deadlines).toContain(id);
  });
});

test('every form says what it is and who files it: enterprises what they apply with, authorities what they report', async () => {
  const all = (await Promise.all(packs.map((pack) => moduleAt(`${pack}/index.js`)))).flatMap(({ FORMS }) => FORMS);
  const filers: Readonly<Record<string, readonly string[]>> = {
    application: ['enterprise'],
    materials: ['enterprise'],
    outline: ['enterprise'],
    summary: ['authority'],
    checklist: ['authority'],
    commitment: ['authority'],
    report: ['authority'],
    instructions: ['nobody'],
  };
  expect(all).toHaveLength(29);
  for (const { key, kind, filedBy = 'nobody' } of all) expect(filers[kind], key).toContain(filedBy);
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(Object.keys(filers)));
});

test('forms come in the order of the attachments of their notice', async () => {
  const { FORMS } = await moduleAt('gansu/2026/index.js');
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14];
  expect(FORMS.map(({ attachment }: { attachment: string }) => attachment)).toEqual(numbers.map((n) => `附件${n}`));
  const attached = [undefined, '附件十二', '附件4-10', '附件4-2', '附件', '附件4', '附件2'].map((attachment, at) => ({
    ...formOf(`note${at}`, '表', []),
    ...(attachment !== undefined && { attachment }),
  }));
  expect(inNoticeOrder(attached).map(({ attachment }) => attachment)).toEqual([
    '附件2',
    '附件4',
    '附件4-2',
    '附件4-10',
    '附件十二',
    undefined,
    '附件',
  ]);
});

/** What a table merges rows, columns or lines under. */
const mergedLabels = (node: object): readonly string[] => {
  const own = 'kind' in node && 'label' in node && ['group', 'columns', 'lines'].includes(String(node.kind));
  const inside = Object.values(node).filter((each) => typeof each === 'object' && each !== null);
  return [...(own && typeof node.label === 'string' ? [node.label] : []), ...inside.flatMap(mergedLabels)];
};

test('no label of a table and no footnote is lost: each is with what it is said of', async () => {
  for (const form of realForms) {
    const { TEXTS, FIELDS } = await moduleAt(`${form.key}/fields.js`);
    const said: readonly { label?: string; sections?: string[]; footnotes?: string[] }[] = [
      ...description.nodesIn(FIELDS),
      ...TEXTS,
    ];
    const words = new Set(said.flatMap(({ label, sections = [] }) => [label, ...sections]));
    for (const label of mergedLabels(form.document)) expect(words, form.key).toContain(label);
    const footnotes = new Set(said.flatMap((each) => each.footnotes ?? []));
    for (const { text } of form.notes) expect(footnotes, form.key).toContain(text);
  }
  const projects = description.nodesIn(await fieldsOf('gansu/2026/projects-under-construction'));
  expect(projects.find(({ path }) => path === 'projects.funds.loans')?.sections).toEqual(['资金构成', '资金来源']);
  expect(projects.find(({ path }) => path === 'projects.funds')?.sections).toBeUndefined();
  const kpis = (await fieldsOf('hebei/2026/advanced-factory-application')).find(({ key }) => key === 'kpis');
  expect(kpis?.footnotes?.join()).toContain('*为必填项');
  expect(kpis?.sections).not.toContain(kpis?.label);
});

test('a pledge is given word for word, before what is filled in below it, with the fields that stand in it', async () => {
  const { TEXTS } = await moduleAt('gansu/2026/authority-commitment/index.js');
  expect(TEXTS).toEqual([
    {
      parts: [{ field: 'authority' }, '谨就申请工业和信息化领域省级专项项目资金申请事宜，做出以下承诺：'],
      style: 'body',
      before: 'authority',
    },
    { parts: ['1．保证所提交的申请资料全面、真实、准确、有效；'], style: 'body', before: 'commitment.seal' },
    {
      parts: ['2．如有隐瞒、虚假等不实情况，愿负相应的责任，并承担由此产生的一切后果。'],
      style: 'body',
      before: 'commitment.seal',
    },
    { parts: ['（单位公章）', { field: 'commitment.seal' }], style: 'body', before: 'commitment.seal' },
    { parts: ['主要负责人签字：', { field: 'commitment.signature' }], style: 'body', before: 'commitment.signature' },
  ]);
  const hebei = await moduleAt('hebei/2026/advanced-factory-application/index.js');
  const pledge = hebei.TEXTS.find(({ sections }: { sections?: string[] }) => sections?.includes('真实性及保密承诺'));
  expect(pledge).toMatchObject({ parts: ['我单位承诺：'], before: 'pledge.seal' });
});

test('no words of any form are lost, and each stands before a field of the form, or behind the last', async () => {
  for (const form of realForms) {
    const { TEXTS, FIELDS } = await moduleAt(`${form.key}/fields.js`);
    const paths = new Set(description.nodesIn(FIELDS).map(({ path }) => path));
    for (const { before, parts } of TEXTS) {
      if (before !== undefined) expect(paths, form.key).toContain(before);
      for (const part of parts) if (typeof part !== 'string') expect(paths, form.key).toContain(part.field);
    }
    const said = TEXTS.flatMap(({ parts }: Text) => parts.filter((part) => typeof part === 'string')).join('');
    const wording = JSON.stringify(form.document);
    for (const [, text = ''] of wording.matchAll(/"kind":"text"[^{}]*?"text":"([^"\\{]{4,})/g))
      expect(said, form.key).toContain(text);
  }
});

test('a text has the characters that its schema admits', async () => {
  const schema = JSON.parse(readFileSync(join(output, 'hebei/2026/overseas-factory-list/schema.json'), 'utf8'));
  const list = (await fieldsOf('hebei/2026/overseas-factory-list')).find(({ kind }) => kind === 'list');
  if (list?.kind !== 'list') throw new Error('a list of factories');
  const { properties } = schema.properties[list.key].items;
  const texts = list.children.flatMap((node) => (node.kind === 'field' && node.characters ? [node] : []));
  expect(texts.length).toBeGreaterThan(2);
  for (const { key, characters } of texts) expect(properties[key].maxLength, key).toBe(characters);
});

test('a unit that is printed once above the table is that of each field', async () => {
  const nodes = description.nodesIn(await fieldsOf('gansu/2026/projects-under-construction'));
  const units = nodes.map((node) => (node.kind === 'field' && node.type === 'money' ? node.unit : '万元'));
  expect(new Set(units)).toEqual(new Set(['万元']));
});

describe('a literal', () => {
  const read = async (value: unknown): Promise<unknown> =>
    (await import(`data:text/javascript,${encodeURIComponent(`export default ${literal(value)};`)}`)).default;

  test('is read as what was written, whatever the text', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom("'", '"', '\\', '\\u{41}', '\u2028', '\u200b', '\ud800', '`', '\n'),
    );
    const member = fc.oneof(text, fc.integer(), fc.boolean());
    const value = fc.oneof(member, fc.array(member), fc.dictionary(fc.stringMatching(/^[a-z/-]{1,12}$/), member));
    await fc.assert(
      fc.asyncProperty(value, async (each) => {
        expect(await read(each)).toEqual(each);
      }),
      { numRuns: 100 },
    );
  });

  test('holds nothing that a reader does not see', () => {
    const written = literal({ a: '甲\u200b乙\u202e丙\u2028丁' });
    expect(written).toBe("{ a: '甲\\u{200b}乙\\u{202e}丙\\u{2028}丁' }");
    expect(literal([new Expression('leavesOf(entries1)'), undefined])).toBe('[leavesOf(entries1), undefined]');
  });
});

test('documents are exported where they are built, as URLs, and listed by their forms', async () => {
  const built = join(await buildPackages(['package', 'word', 'excel'], ['hebei/2026']), 'hebei/2026');
  const { exports } = JSON.parse(readFileSync(join(built, 'package.json'), 'utf8'));
  const { FORMS, DOCUMENTS } = await import(pathToFileURL(join(built, 'index.js')).href);
  for (const { key, documents } of FORMS as readonly FormFacts[]) {
    const files = await DOCUMENTS[key]();
    expect(files).toEqual(documents.map((each) => ({ ...each, url: pathToFileURL(join(built, each.file)).href })));
    // bundlers find what is written out
    const script = readFileSync(join(built, key.replace('hebei/2026/', ''), 'documents.js'), 'utf8');
    expect(script.match(/new URL\('\.\/[\w./-]+', import\.meta\.url\)\.href/g)).toHaveLength(documents.length);
  }
  const listed = (FORMS as readonly FormFacts[]).flatMap(({ documents }) => documents);
  const paths = listed.map(({ file }) => `./${file}`);
  expect(paths).toContain('./basic-factory-list/blank.xlsx');
  expect(paths.sort()).toEqual(
    Object.keys(exports)
      .filter((path) => /\.(?!js)\w+$/.test(path) && !path.endsWith('.json'))
      .sort(),
  );
  for (const path of paths) {
    expect(exports[path]).toEqual({ types: './shared/file.d.ts', default: path });
    expect(existsSync(join(built, path))).toBe(true);
  }
  expect(readFileSync(join(built, 'shared/file.d.ts'), 'utf8')).toContain('declare const url: string;');
});

test('a form that asks nothing of a catalogue imports none', () => {
  const form = formOf('note', '说明', [field('name', 'text', '名称')]);
  const [module] = generateFields(form);
  expect(String(module?.content)).not.toContain('import');
});
