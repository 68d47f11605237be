/** Names of exported types: whatever field is added to a form, those that were there stay. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fontsFrom, generatorsWith, make, messageOf, positionAt } from '../../compiler/core.ts';
import { memoryHost } from '../../compiler/host/memory-host.ts';
import type { Catalogue } from '../../compiler/model/catalogue.ts';
import { nodesIn } from '../../compiler/model/field-walk.ts';
import type { FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import { formTypeName } from '../../compiler/model/type-name.ts';
import { generateIndex, sameExports } from '../../generators/package/index-module.ts';
import { sameNames, typeExports } from '../../generators/types/types.ts';
import { valueNames } from '../../generators/types/values.ts';
import { validatorExports } from '../../generators/validator/declarations.ts';
import { field, group, list } from '../fixtures/build-form.ts';
import { everyType } from '../fixtures/every-type.ts';
import { realForms } from '../forms/real-forms.ts';

const modulesOf = (form: ResolvedForm) => [...typeExports(form), ...validatorExports(form)];

/** `path name` of each module, and what the index calls it. */
const exportsOf = (form: ResolvedForm): string[] => [
  ...modulesOf(form).flatMap(({ path, types, values }) => [...types, ...values].map((name) => `${path} ${name}`)),
  ...generateIndex(form, modulesOf(form)).flatMap(({ content }) =>
    [...String(content).matchAll(/\{([^}]*)\} from '([^']+)'/g)].flatMap(([, names = '', from = '']) =>
      names.split(',').map((name) => `index ${name.trim()} from ${from}`),
    ),
  ),
];

const isTold = (form: ResolvedForm): boolean =>
  sameNames(form).length > 0 || sameExports(form, modulesOf(form)).length > 0;

const lower = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** Ids that the forms have somewhere, and those whose types would be called as something else is. */
const ids = [
  ...new Set(realForms.flatMap(({ fields }) => nodesIn(fields).map(({ id }) => id))),
  ...[...valueNames, 'Issue', 'Options', 'Partial', 'Record', ...realForms.map(({ key }) => formTypeName(key))].map(
    lower,
  ),
];

const options = [{ code: 'a', label: '甲' }];
const added: fc.Arbitrary<FieldNode> = fc
  .tuple(
    fc.constantFrom(...ids),
    fc.constantFrom(...ids),
    fc.constantFrom('choice', 'choices', 'group', 'list', 'date', 'dateRange', 'yesNo', 'evidence'),
  )
  .map(([id, inner, kind]) => {
    if (kind === 'choice' || kind === 'choices') return field(id, kind, '添加的', { options });
    if (kind !== 'group' && kind !== 'list')
      return field(id, kind, '添加的', kind === 'yesNo' ? { detail: '请说明' } : {});
    const wrap = kind === 'group' ? group : list;
    return wrap(id, '添加的', [field(inner, 'choice', '其中', { options })]);
  });

/** Puts the node at a place among the nodes or below one of them; undefined where its id is taken there. */
const insert = (nodes: readonly FieldNode[], node: FieldNode, where: readonly number[]): FieldNode[] | undefined => {
  const [at = 0, ...deeper] = where;
  const chosen = nodes[at % Math.max(1, nodes.length)];
  if (deeper.length > 0 && (chosen?.kind === 'group' || chosen?.kind === 'list')) {
    const children = insert(chosen.children, node, deeper);
    return children && nodes.map((each) => (each === chosen ? { ...chosen, children } : each));
  }
  if (nodes.some(({ id }) => id === node.id)) return undefined;
  return [...nodes.slice(0, at % (nodes.length + 1)), node, ...nodes.slice(at % (nodes.length + 1))];
};

test.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  const before = exportsOf(form);
  expect(isTold(form)).toBe(false);
  let kept = 0;
  fc.assert(
    fc.property(added, fc.array(fc.nat(40), { minLength: 1, maxLength: 3 }), (node, where) => {
      const fields = insert(form.fields, node, where);
      if (!fields) return;
      const grown = { ...form, fields };
      if (isTold(grown)) return;
      kept += 1;
      expect(exportsOf(grown)).toEqual(expect.arrayContaining(before));
    }),
    { numRuns: 60 },
  );
  expect(kept).toBeGreaterThan(30);
});

/** What is told where the types and the package of one form are made. */
const told = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const bytes = Object.entries({ 'pack.yaml': 'pack: t/2022\ntitle: 试验\n', ...files }).map(
    ([path, text]): [string, Uint8Array] => [`/forms/${path}`, new TextEncoder().encode(text)],
  );
  const { diagnostics, artifacts } = await make(
    { roots: [{ folder: '/forms', prefix: 'forms/' }], selectors: [], generators },
    memoryHost(new Map(bytes)),
  );
  expect(artifacts).toEqual([]);
  return diagnostics.list().map((each) => {
    const { line } = each.span ? positionAt(each.span.source, each.span.start) : { line: 0 };
    const others = each.related.map(({ span }) => ` ${positionAt(span.source, span.start).line}`);
    return `${line} ${each.code} ${messageOf(each, 'en')}${others.join('')}`;
  });
};

const noFont = (file: string): never => {
  throw new Error(`no font ${file}`);
};
const generators = generatorsWith(fontsFrom(noFont)).filter(({ name }) => name === 'types' || name === 'package');

describe('types that would have one name are told', () => {
  test('in one file', async () => {
    const form = `form: t/2022/a
title: 甲
fields:
  a: { label: 一, fields: { bC: { label: 二, type: choice, options: { x: 甲 } } } }
  aB: { label: 三, fields: { c: { label: 四, type: choice, options: { x: 甲 } } } }
document: [{ grid: g, rows: [a.bC, aB.c] }]
`;
    expect(await told({ 'a.yaml': form })).toEqual([
      '5 types/same-name “aB.c” and “a.bC” would both have the type “ABC”; choose another id for “aB.c”, such as “cKind”. 4',
    ]);
  });

  test('at the field that a form adds to another, with an id that is free', async () => {
    const base = `form: t/2022/a
title: 甲
fields:
  factories: { label: 一, records: { name: { label: 二, type: text } } }
  factoryDetails: { label: 三, fields: { name: { label: 四, type: text } } }
document:
  - { records: factories, columns: [name] }
  - { grid: g, rows: [factoryDetails.name] }
`;
    const form = `form: t/2022/b
extends: t/2022/a
changes:
  add:
    - { field: factory, label: 五, fields: { name: { label: 六, type: text } }, before: factories }
    - { place: factory.name, after: document/row.factoryDetails.name }
`;
    expect(await told({ 'a.yaml': base, 'b.yaml': form })).toEqual([
      '5 types/same-name “factory” and “factories” would both have the type “Factory”; choose another id for “factory”, such as “factoryDetails2”. 4',
    ]);
  });

  test('of a field and of a block', async () => {
    const block = `block: supplier
fields: { list: { label: 供应商, fields: { name: { label: 名称, type: text } } } }
rows: [list.name]
`;
    const form = `form: t/2022/a
title: 甲
use: [supplier]
fields:
  supplier: { label: 一, fields: { code: { label: 二, type: text } } }
document: [{ grid: g, rows: [{ use: supplier }, supplier.code] }]
`;
    expect(await told({ 'a.yaml': form, 'b.yaml': block })).toEqual([
      '1 package/same-name “Supplier” would be exported twice by the package of “t/2022/a”: from “t/2022/shared/supplier” and from “t/2022/a/types”; choose another id.',
    ]);
  });
});

describe('another edition of a catalogue', () => {
  const edition = (year: string) => {
    const catalogue = { ...everyType.catalogues['scenario-guide/2022'], key: `scenario-guide/${year}` } as Catalogue;
    const moved = (nodes: readonly FieldNode[]): FieldNode[] =>
      nodes.map((node) => {
        if (node.kind === 'matrix') return node;
        if (node.kind !== 'field') return { ...node, children: moved(node.children) };
        return node.catalogue === 'scenario-guide/2022' ? { ...node, catalogue: catalogue.key } : node;
      });
    const catalogues = { ...everyType.catalogues, [catalogue.key]: catalogue };
    return { form: { ...everyType, fields: moved(everyType.fields), catalogues }, catalogue };
  };
  const given = (form: ResolvedForm): string[] =>
    generateIndex(form, modulesOf(form)).flatMap(({ path, content }) =>
      [...String(content).matchAll(/\{([^}]*)\}/g)].flatMap(([, names = '']) =>
        names.split(',').flatMap((name) => (name.trim() === '' ? [] : [`${path} ${name.trim().split(' as ').at(-1)}`])),
      ),
    );

  test('goes on under the names without an edition', () => {
    const [one, other] = [given(edition('2022').form), given(edition('2025').form)];
    const lost = one.filter((name) => !other.includes(name));
    expect(lost.length).toBeGreaterThan(0);
    for (const name of lost) expect(name).toContain('2022');
    const index = 'test/2022/every-type-application/index';
    expect(other).toEqual(
      expect.arrayContaining([
        `${index}.js scenarioGuideGroupLabels`,
        `${index}.d.ts ScenarioGuideEntry`,
        `${index}.d.ts ScenarioGuide2025Entry`,
        `${index}.d.ts SectorEntry`,
      ]),
    );
  });

  const beside = (form: ResolvedForm, { key }: Catalogue, catalogues: ResolvedForm['catalogues']): ResolvedForm => ({
    ...form,
    fields: [field('further', 'scenario', '另一版', { catalogue: key }), ...form.fields],
    catalogues: { ...form.catalogues, ...catalogues },
  });

  test('beside the one that a form follows takes no name away, and the latest has the short ones', () => {
    const [former, later] = [edition('2022'), edition('2025')];
    const all = { [former.catalogue.key]: former.catalogue, [later.catalogue.key]: later.catalogue };
    const meaning = (form: ResolvedForm): string | undefined =>
      /ScenarioGuide(\d+)Entry as ScenarioGuideEntry|ScenarioGuide(\d+)Entry, ScenarioGuideEntry/
        .exec(
          generateIndex(form, modulesOf(form))
            .map(({ content }) => String(content).replace(/\s+/g, ' '))
            .join(),
        )
        ?.slice(1)
        .find((year) => year !== undefined);
    for (const [one, other] of [
      [former, later],
      [later, former],
    ] as const) {
      const grown = beside(one.form, other.catalogue, all);
      expect(given(grown)).toEqual(expect.arrayContaining(given(one.form)));
      expect(meaning(grown)).toBe('2025');
    }
  });
});
