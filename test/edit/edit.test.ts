/** An edit changes what it names and nothing else: by example, and on the package's own files with seeded changes. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Definition, FormDefinition } from '../../compiler/definition/definition.ts';
import type { Node } from '../../compiler/definition/node.ts';
import type { Operation } from '../../compiler/definition/operation.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { type Change, edit } from '../../compiler/edit/edit.ts';
import { addressed } from '../../compiler/edit/locate.ts';
import { kindOf } from '../../compiler/language/kinds.ts';
import { parse } from '../../compiler/parse/parse.ts';
import { type Chance, chanceOf, seeds } from '../compiler/laws/random-project.ts';
import { realSources } from '../compiler/project.ts';
import { shown } from '../compiler/shown.ts';
import { TEXTS } from '../print/random-definition.ts';
import { said } from '../print/said.ts';

const parsed = (text: string): Definition => {
  const diagnostics = new Diagnostics();
  const [definition] = parse([{ path: 'file.yaml', text }], diagnostics).definitions;
  if (!definition || diagnostics.hasErrors) throw new Error(`${shown(diagnostics.list())}\n${text}`);
  return definition;
};

const formOf = (text: string): FormDefinition => parsed(text) as FormDefinition;
const operationsOf = (yaml: string): readonly Operation[] =>
  formOf(`form: a/1/b\nextends: c/1/b\nchanges: ${yaml}\n`).changes;
const fieldOf = (yaml: string): Node => formOf(`form: a/1/b\nfields: { ${yaml} }\n`).fields[0] as Node;
const nodeOf = (yaml: string): Node => formOf(`form: a/1/b\ndocument: [${yaml}]\n`).document[0] as Node;

const FORM = `# yaml-language-server: $schema=../language.schema.json
# What this form is.
form: test/2022/form
title:   申报书   # as printed

fields:
  # Who applies.
  enterprise:
    label: 企业
    fields:
      name: { label: 名称, type: text } # the legal name
      code:   { label: 代码,   type: text,
                hint: 十八位 }

      kind:
        label: 性质
        # Four of them.
        type: choice
        options:
          a: 甲
          b: 乙   # the second
  # When.
  on: { label: 日期, type: date }

document:
  - grid: facts # the only one
    rows:
      - enterprise.name
      # Side by side.
      - [enterprise.code, { place: enterprise.kind, width: 2 }]
  - paragraph: end
    # Small print.
    text: 完
`;

const OVERLAY = `form: test/2022/variant
extends: test/2022/form
changes:
  # Not asked here.
  remove: [enterprise.code]
  set:
    # As the province prints it.
    enterprise.name: { label: 企业名称 } # 附件1
    enterprise.kind:
      label: 企业性质
      hint: null
`;

/** The lines that an edit took away and put in. */
const changed = (before: string, change: Change): string => {
  const after = edit(before, change);
  if (after === undefined) return 'nothing';
  parsed(after);
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const lines = (sign: string, of: string[]): string[] =>
    of.slice(start, of.length - end).map((line) => `${sign} ${line}`);
  return [...lines('-', old), ...lines('+', now)].join('\n');
};

const set = (address: string, attribute: string, value?: string | number | boolean | readonly string[]): Change => ({
  kind: 'set',
  address,
  attribute,
  value: value === undefined ? undefined : { value },
});

describe('an edit', () => {
  it('sets an attribute where it stands, with the comment behind it', () => {
    expect(changed(FORM, set('form', 'title', '表: 一'))).toBe(
      '- title:   申报书   # as printed\n+ title: "表: 一"   # as printed',
    );
    expect(changed(FORM, set('enterprise.name', 'label', '全称'))).toBe(
      '-       name: { label: 名称, type: text } # the legal name\n+       name: { label: 全称, type: text } # the legal name',
    );
    expect(changed(FORM, set('enterprise.code', 'hint', 'a, b'))).toBe(
      '-                 hint: 十八位 }\n+                 hint: "a, b" }',
    );
    expect(changed(FORM, set('document/end', 'text', '一'))).toBe('-     text: 完\n+     text: 一');
  });

  it('puts a new attribute where print would put it', () => {
    expect(changed(FORM, set('enterprise.name', 'optional', true))).toBe(
      '-       name: { label: 名称, type: text } # the legal name\n+       name: { label: 名称, type: text, optional: true } # the legal name',
    );
    expect(changed(FORM, set('enterprise.kind', 'listed', true))).toBe('+         listed: true');
    expect(changed(FORM, set('enterprise', 'notes', ['x']))).toBe('+     notes: [x]');
    expect(changed(FORM, set('form', 'attachment', '附件'))).toBe('+ attachment: 附件');
    expect(changed(FORM, set('document/facts', 'labels', 30))).toBe('+     labels: 30');
  });

  it('writes a placement that is its name alone as a map', () => {
    expect(changed(FORM, set('document/enterprise.name', 'width', 2))).toBe(
      '-       - enterprise.name\n+       - { place: enterprise.name, width: 2 }',
    );
    expect(changed(FORM, set('document/enterprise.code', 'labelled', 'none'))).toBe(
      '-       - [enterprise.code, { place: enterprise.kind, width: 2 }]\n+       - [{ place: enterprise.code, labelled: none }, { place: enterprise.kind, width: 2 }]',
    );
  });

  it('takes away an attribute, a field, an item, and what is left empty by that', () => {
    expect(changed(FORM, set('enterprise.code', 'hint'))).toBe(
      '-       code:   { label: 代码,   type: text,\n-                 hint: 十八位 }\n+       code:   { label: 代码,   type: text }',
    );
    expect(changed(FORM, { kind: 'remove', address: 'enterprise.name' })).toBe(
      '-       name: { label: 名称, type: text } # the legal name',
    );
    expect(changed(FORM, { kind: 'remove', address: 'document/enterprise.kind' })).toBe(
      '-       - [enterprise.code, { place: enterprise.kind, width: 2 }]\n+       - [enterprise.code]',
    );
    expect(changed(FORM, { kind: 'remove', address: 'document/facts' })).toBe(
      `- ${'  - grid: facts # the only one\n    rows:\n      - enterprise.name\n      # Side by side.\n      - [enterprise.code, { place: enterprise.kind, width: 2 }]'.split('\n').join('\n- ')}`,
    );
    const one = 'form: test/2022/a\nfields: { a: { label: 甲, fields: { b: { label: 乙, type: text } } } }\n';
    expect(edit(one, { kind: 'remove', address: 'a.b' })).toBe(
      'form: test/2022/a\nfields: { a: { label: 甲, fields: {} } }\n',
    );
    expect(edit(one, { kind: 'remove', address: 'a' })).toBe('form: test/2022/a\n');
  });

  it('adds a field, a paragraph, a note', () => {
    const ids = formOf(FORM).fields[0]?.children.map(({ id }) => id) ?? [];
    const on = fieldOf('tax: { label: 税金, type: money, unit: 万元 }');
    expect(changed(FORM, { kind: 'add', node: on, to: 'enterprise', after: 'enterprise.name' })).toBe(
      '+       tax: { label: 税金, type: money, unit: 万元 }',
    );
    expect(changed(FORM, { kind: 'add', node: on, to: 'form', after: 'first' })).toBe(
      '+   tax: { label: 税金, type: money, unit: 万元 }',
    );
    expect(edit(FORM, { kind: 'add', node: on, to: 'form', after: 'first' })).toContain(
      '  tax: { label: 税金, type: money, unit: 万元 }\n  # Who applies.',
    );
    expect(changed(FORM, { kind: 'add', node: nodeOf('{ paragraph: p, text: 注 }'), to: 'document' })).toBe(
      '+   - { paragraph: p, text: 注 }',
    );
    // Without a place, behind all that is there.
    const last = edit(FORM, { kind: 'add', node: on, to: 'enterprise' }) ?? '';
    expect(formOf(last).fields[0]?.children.map(({ id }) => id)).toEqual([...ids, 'tax']);
    const noted = formOf('form: a/1/b\nnotes: { n: 脚注 }\n').notes[0] as Node;
    expect(changed(FORM, { kind: 'add', node: noted, to: 'notes' })).toBe('+ notes:\n+   n: 脚注');
  });

  it('adds an operation to its verb, to its target, or with a verb of its own', () => {
    const operate = (yaml: string): Change => ({ kind: 'operate', operation: operationsOf(yaml)[0] as Operation });
    expect(changed(OVERLAY, operate('{ remove: [enterprise.on] }'))).toBe(
      '-   remove: [enterprise.code]\n+   remove: [enterprise.code, enterprise.on]',
    );
    expect(changed(OVERLAY, operate('{ set: { on: { label: 时间 } } }'))).toBe('+     on: { label: 时间 }');
    expect(changed(OVERLAY, operate('{ set: { enterprise.name: { label: 全称, hint: 全 } } }'))).toBe(
      '-     enterprise.name: { label: 企业名称 } # 附件1\n+     enterprise.name: { label: 全称, hint: 全 } # 附件1',
    );
    expect(changed(OVERLAY, operate('{ order: { form: [on, enterprise] } }'))).toBe(
      '+   order:\n+     form: [on, enterprise]',
    );
    expect(edit('form: a/1/b\nextends: c/1/b # why\n', operate('{ rename: { a: b } }'))).toBe(
      'form: a/1/b\nextends: c/1/b # why\nchanges:\n  rename:\n    a: b\n',
    );
  });

  it('takes an operation back', () => {
    expect(changed(OVERLAY, { kind: 'withdraw', verb: 'remove', target: 'enterprise.code' })).toBe(
      '-   remove: [enterprise.code]',
    );
    expect(changed(OVERLAY, { kind: 'withdraw', verb: 'set', target: 'enterprise.kind' })).toBe(
      '-     enterprise.kind:\n-       label: 企业性质\n-       hint: null',
    );
  });

  it('changes an entry of a pack', () => {
    const pack = 'pack: a/2026\ntitle: 通知\ndeadlines:\n  # By mail.\n  summary: { on: 2026-04-15, what: 报送 }\n';
    expect(edit(pack, { kind: 'entry', path: ['deadlines', 'summary', 'on'], value: '2027-04-15' })).toBe(
      pack.replace('2026-04', '2027-04'),
    );
    expect(edit(pack, { kind: 'entry', path: ['parameters', 'edition'], value: '2025年版' })).toBe(
      pack.replace('deadlines:', 'parameters:\n  edition: 2025年版\ndeadlines:'),
    );
  });

  it('keeps the line breaks of the file', () => {
    const text = FORM.replaceAll('\n', '\r\n');
    expect(edit(text, set('enterprise.kind', 'listed', true))).toBe(
      edit(FORM, set('enterprise.kind', 'listed', true))?.replaceAll('\n', '\r\n'),
    );
  });

  it('is none where there is no such place, and none of a text that is no definition', () => {
    expect(edit(FORM, set('enterprise.nam', 'label', 'x'))).toBeUndefined();
    expect(edit(FORM, { kind: 'remove', address: 'document/nothing' })).toBeUndefined();
    expect(edit(OVERLAY, { kind: 'withdraw', verb: 'set', target: 'on' })).toBeUndefined();
    expect(edit('form: [', set('form', 'title', 'x'))).toBeUndefined();
  });
});

const PLAIN = 'form: a/1/b\nfields: { a: { label: 甲, type: text } }\n';
const LISTED = 'pack: a/2026\ntitle: 通知\nrecipients: [甲, 乙]\n';
const CHANGING = `form: a/1/b
extends: c/1/b
changes:
  add:
    - { field: x, label: 甲, type: text, after: y }
    - { place: z, after: document/y }
  values:
    k: { remove: [a] }
`;
const tax = fieldOf('tax: { label: 税, type: text }');
const paragraph = nodeOf('{ paragraph: q, text: 乙 }');
const entry = (path: readonly (string | number)[], value?: string): Change => ({ kind: 'entry', path, value });
const adding = (node: Node, to: string, after?: string): Change => ({ kind: 'add', node, to, ...(after && { after }) });

describe('an edit at the edge', () => {
  test.each<[string, string, Change, string | undefined]>([
    [
      'puts an attribute between those that print puts around it',
      PLAIN,
      set('a', 'english', 'A'),
      PLAIN.replace('甲, ', '甲, english: A, '),
    ],
    [
      'puts an attribute behind the name and before what stands in it',
      `${PLAIN}document: [{ grid: g, rows: [a] }]\n`,
      set('document/g', 'labels', 30),
      `${PLAIN}document: [{ grid: g, labels: 30, rows: [a] }]\n`,
    ],
    ['takes away no attribute that is not there', PLAIN, set('a', 'hint'), undefined],
    [
      'finds no attribute of a row',
      `${PLAIN}document: [{ grid: g, rows: [[a]] }]\n`,
      set('document/row.a', 'label', 'x'),
      undefined,
    ],
    [
      'begins the fields of a form',
      'form: a/1/b\n',
      adding(tax, 'form'),
      'form: a/1/b\nfields:\n  tax: { label: 税, type: text }\n',
    ],
    [
      'begins the fields of a group',
      'form: a/1/b\nfields: { a: { label: 甲, fields: {} } }\n',
      adding(tax, 'a'),
      'form: a/1/b\nfields: { a: { label: 甲, fields: { tax: { label: 税, type: text } } } }\n',
    ],
    [
      'adds before all in one line',
      PLAIN,
      adding(tax, 'form', 'first'),
      'form: a/1/b\nfields: { tax: { label: 税, type: text }, a: { label: 甲, type: text } }\n',
    ],
    [
      'adds behind one in one line',
      PLAIN,
      adding(tax, 'form', 'a'),
      'form: a/1/b\nfields: { a: { label: 甲, type: text }, tax: { label: 税, type: text } }\n',
    ],
    ['adds behind nothing that is not there', PLAIN, adding(tax, 'form', 'nobody'), undefined],
    ['adds to nothing that is not there', PLAIN, adding(tax, 'nobody'), undefined],
    [
      'adds an item above the comment of the first',
      'form: a/1/b\ndocument:\n  # above\n  - { paragraph: p, text: 甲 }\n',
      adding(paragraph, 'document', 'first'),
      'form: a/1/b\ndocument:\n  - { paragraph: q, text: 乙 }\n  # above\n  - { paragraph: p, text: 甲 }\n',
    ],
    [
      'adds an item behind the comment of another',
      'form: a/1/b\ndocument:\n  - { paragraph: p, text: 甲 } # it\n  - { paragraph: r, text: 丙 }\n',
      adding(paragraph, 'document', 'document/p'),
      'form: a/1/b\ndocument:\n  - { paragraph: p, text: 甲 } # it\n  - { paragraph: q, text: 乙 }\n  - { paragraph: r, text: 丙 }\n',
    ],
    [
      'begins a list of removals',
      'form: a/1/b\nextends: c/1/b\n',
      { kind: 'operate', operation: operationsOf('{ remove: [x] }')[0] as Operation },
      'form: a/1/b\nextends: c/1/b\nchanges:\n  remove: [x]\n',
    ],
    [
      'adds to the codes that are removed',
      CHANGING,
      {
        kind: 'operate',
        operation: operationsOf('{ values: { k: { remove: [b], add: { c: 丙 } } } }')[0] as Operation,
      },
      CHANGING.replace('[a]', '[a, b], add: { c: 丙 }'),
    ],
    [
      'takes an addition back by what it prints',
      CHANGING,
      { kind: 'withdraw', verb: 'add', target: 'z' },
      CHANGING.replace('    - { place: z, after: document/y }\n', ''),
    ],
    [
      'takes an addition back by its name',
      CHANGING,
      { kind: 'withdraw', verb: 'add', target: 'x' },
      CHANGING.replace('    - { field: x, label: 甲, type: text, after: y }\n', ''),
    ],
    ['takes nothing back of another verb', CHANGING, { kind: 'withdraw', verb: 'set', target: 'x' }, undefined],
    [
      'takes nothing back in a block',
      'block: b\nfields: { a: { label: 甲, type: text } }\nrows: [a]\n',
      { kind: 'withdraw', verb: 'set', target: 'a' },
      undefined,
    ],
    [
      'removes the only row of a block',
      'block: b\nfields: { a: { label: 甲, type: text } }\nrows: [a]\n',
      { kind: 'remove', address: 'document/a' },
      'block: b\nfields: { a: { label: 甲, type: text } }\n',
    ],
    ['replaces an item', LISTED, entry(['recipients', 1], '丙'), LISTED.replace('乙', '丙')],
    ['removes the first item', LISTED, entry(['recipients', 0]), LISTED.replace('甲, ', '')],
    ['removes the last item', LISTED, entry(['recipients', 1]), LISTED.replace(', 乙', '')],
    ['replaces nothing behind the last item', LISTED, entry(['recipients', 2], '丁'), undefined],
    ['removes nothing behind the last item', LISTED, entry(['recipients', 2]), undefined],
    [
      'removes a list with its only item',
      LISTED.replace(', 乙', ''),
      entry(['recipients', 0]),
      'pack: a/2026\ntitle: 通知\n',
    ],
    [
      'makes the maps around an entry',
      'pack: a/2026\ntitle: 通知\n',
      entry(['deadlines', 'online', 'on'], '2026-01-01'),
      'pack: a/2026\ntitle: 通知\ndeadlines:\n  online:\n    on: 2026-01-01\n',
    ],
    [
      'replaces a text of several lines',
      'pack: a/2026\ntitle: |\n  通知\n  二\n\nplatform: x\n',
      entry(['title'], '新'),
      'pack: a/2026\ntitle: 新\n\nplatform: x\n',
    ],
    [
      'adds behind a last line without an end',
      'pack: a/2026\ntitle: 甲',
      entry(['platform'], 'x'),
      'pack: a/2026\ntitle: 甲\nplatform: x',
    ],
    [
      'removes a last line without an end',
      'pack: a/2026\ntitle: 甲\nplatform: x',
      entry(['platform']),
      'pack: a/2026\ntitle: 甲\n',
    ],
    [
      'finds a key that looks like a number',
      'catalogue: c/1\ntitle: 甲\nsource: 乙\nentries:\n  01: { label: 一 }\n  1: { label: 二 }\n',
      entry(['entries', '01', 'label'], '壹'),
      'catalogue: c/1\ntitle: 甲\nsource: 乙\nentries:\n  01: { label: 壹 }\n  1: { label: 二 }\n',
    ],
    [
      'removes the first entry of an item: the next one stands behind the hyphen',
      'form: a/1/b\ndocument:\n  - text: 甲\n    # why\n    paragraph: p\n    style: note\n',
      set('document/p', 'text'),
      'form: a/1/b\ndocument:\n    # why\n  - paragraph: p\n    style: note\n',
    ],
    [
      'removes the last entry of an item',
      'form: a/1/b\ndocument:\n  - paragraph: p\n    # why\n    text: 甲\n    style: note\n',
      set('document/p', 'style'),
      'form: a/1/b\ndocument:\n  - paragraph: p\n    # why\n    text: 甲\n',
    ],
    [
      'writes a marked text anew',
      'form: a/1/b\ntitle: { printed: 甲, means: 乙 }\n',
      set('form', 'title', '丙'),
      'form: a/1/b\ntitle: 丙\n',
    ],
  ])('%s', (_, text, change, after) => {
    expect(edit(text, change)).toBe(after);
  });
});

const commentsOf = (text: string): string[] => text.split('\n').filter((line) => /^\s*#/.test(line));

/** Address → what stands there, without what stands in it. */
const contents = (definition: Definition): Map<string, unknown> => {
  const nodes = addressed(definition as FormDefinition);
  return new Map(
    [...nodes].map(([address, { kind, attributes }]) => [
      address,
      [kind, [...attributes].map(([name, { value, mark }]) => [name, value, mark]).sort()],
    ]),
  );
};

const sources = realSources().filter(({ text }) => /^(?:form|block):/m.test(text));

describe('a seeded edit of a packaged file', { timeout: 120_000 }, () => {
  const withSeed = (check: (chance: Chance, text: string) => void, numRuns = 40): void =>
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = chanceOf(seed);
        check(chance, chance.one(sources).text);
      }),
      { numRuns },
    );

  it('sets an attribute to any text, and nothing else', () => {
    withSeed((chance, text) => {
      const before = contents(parsed(text));
      if (before.size === 0) return;
      const address = chance.one([...before.keys()].filter((name) => !name.startsWith('document/row.')));
      const { kind } = addressed(parsed(text) as FormDefinition).get(address) as Node;
      const names = Object.entries(kindOf(kind).attributes).flatMap(([name, { type }]) =>
        type === 'text' && name !== 'number' ? [name] : [],
      );
      // A group of rows with a label of its own has another name: it is another node then.
      if (names.length === 0 || kind === 'rowGroup') return;
      const attribute = chance.one(names);
      const value = chance.one(TEXTS);
      const after = edit(text, set(address, attribute, value));
      if (after === undefined) throw new Error(`no ${address}`);
      const now = contents(parsed(after));
      const entries = (at: unknown): unknown[] =>
        (at as [string, [string, unknown][]])[1].filter(([name]) => name !== attribute);
      expect(
        addressed(parsed(after) as FormDefinition)
          .get(address)
          ?.attributes.get(attribute)?.value,
      ).toBe(value);
      expect(entries(now.get(address))).toEqual(entries(before.get(address)));
      for (const [other, what] of before) if (other !== address) expect([other, now.get(other)]).toEqual([other, what]);
      expect(commentsOf(after)).toEqual(expect.arrayContaining(commentsOf(text)));
    });
  });

  it('removes what is named, what stands in it and what is left empty, and nothing else', () => {
    withSeed((chance, text) => {
      const before = contents(parsed(text));
      const address = chance.one([...before.keys()]);
      if (before.size < 2) return;
      const after = edit(text, { kind: 'remove', address });
      if (after === undefined) throw new Error(`no ${address}`);
      const now = contents(parsed(after));
      expect([...now.keys()].filter((name) => !before.has(name) && !name.startsWith('document/row.'))).toEqual([]);
      expect(now.size).toBeLessThanOrEqual(before.size);
      for (const [name, what] of now)
        if (!name.startsWith('document/row.')) expect([name, what]).toEqual([name, before.get(name)]);
      const outside = text.split('\n').filter((line) => !after.split('\n').includes(line));
      expect(outside.length).toBeLessThanOrEqual(text.split('\n').length - after.split('\n').length + 2);
    });
  });

  it('adds a field that can be removed again: the file is as it was', () => {
    withSeed((chance, text) => {
      const fields = [...addressed(parsed(text) as FormDefinition)].filter(([name]) => !name.includes('/'));
      if (fields.length === 0) return;
      const [sibling] = chance.one(fields);
      const owner = sibling.includes('.') ? sibling.slice(0, sibling.lastIndexOf('.')) : 'form';
      const node = fieldOf('zzz: { label: 新, type: text }');
      const added = edit(text, { kind: 'add', node, to: owner, after: sibling });
      if (added === undefined) throw new Error(`no ${sibling}`);
      expect(said(parsed(added))).not.toEqual(said(parsed(text)));
      expect(edit(added, { kind: 'remove', address: owner === 'form' ? 'zzz' : `${owner}.zzz` })).toBe(text);
    });
  });
});
