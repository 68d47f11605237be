/** What things are called on the other side, and what of a filing goes there. Seeds are printed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carry } from '../../compiler/compare/carry.ts';
import { lineage } from '../../compiler/compare/lineage.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { understandFiles } from '../compiler/project.ts';
import { compared, real } from './compared.ts';

const renamed = (steps: Readonly<Record<string, string>>) => ({ renamed: new Map(Object.entries(steps)) });

describe('lineage', () => {
  test.each([
    ['a later rename', {}, { a: 'b' }, 'a', 'b'],
    ['two of them', {}, { a: 'b', b: 'c' }, 'a', 'c'],
    ['what stands in what was renamed', {}, { a: 'b', 'b.x': 'b.y' }, 'a.x', 'b.y'],
    ['a rename that both have', { a: 'b' }, { a: 'b' }, 'b', 'b'],
    ['one that only the side before has', { a: 'b' }, {}, 'b', 'a'],
    ['one of each from a common ancestor', { a: 'b' }, { a: 'c' }, 'b', 'c'],
    ['a document node, by its whole name', {}, { 'document/a': 'document/b' }, 'document/a.x', 'document/a.x'],
  ])('follows %s', (_, before, after, address, wanted) => {
    expect(lineage(renamed(before), renamed(after))(address)).toBe(wanted);
    expect(lineage(renamed(after), renamed(before))(wanted)).toBe(address);
  });

  test('ends, also where renames go in a circle', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'a.b', 'b.c', 'a.b.c');
    const steps = fc.dictionary(names, names, { maxKeys: 5 });
    fc.assert(
      fc.property(steps, steps, names, (before, after, address) => {
        expect(lineage(renamed(before), renamed(after))(address)).toMatch(/^[abc]/);
      }),
    );
  });
});

describe('a filing', () => {
  test('carried to its own form is what it was', () => {
    for (const form of real.forms) {
      const filing = sampleOf(form, 3);
      expect(carry(filing, compared(real, form.key, form.key))).toEqual(filing);
    }
  });

  test('that is none is carried as an empty one', () => {
    const [form] = real.forms;
    const key = form?.key ?? '';
    for (const nothing of [undefined, null, 1, 'x', [], [{}]])
      expect(carry(nothing, compared(real, key, key))).toEqual({ $form: key });
  });

  test('goes under new names, in the codes of the other edition, without what has no place', () => {
    const guide = (edition: string, entries: string): string =>
      `catalogue: guide/${edition}\ntitle: 指引\nsource: 附件\nentries: { work: { label: 作业, entries: { ${entries} } } }\n`;
    const { resolution, diagnostics } = understandFiles({
      'pack.yaml': 'pack: test/2030\ntitle: 试验\n',
      'old.yaml': guide(
        '2029',
        'by-hand: { label: 人工 }, together: { label: 人机协同制造 }, beside: { label: 人机并行 }, split: { label: 拆分前 }',
      ),
      'new.yaml': guide(
        '2030',
        'by-hand: { label: 人工 }, jointly: { label: 人机协同作业, formerly: [together, beside] }, one: { label: 其一, formerly: split }, other: { label: 其二, formerly: split }',
      ),
      'a.yaml': `form: test/2030/a
title: 甲
fields:
  firm: { label: 企业, fields: { name: { label: 名称, type: text }, fax: { label: 传真, type: fax } } }
  works: { label: 场景, records: { scenario: { label: 场景, type: scenario, catalogue: guide/2029 } } }
document: [{ grid: a, rows: [firm.name, firm.fax] }, { records: works, columns: [scenario] }]
`,
      'b.yaml': `form: test/2030/b
extends: test/2030/a
changes:
  rename: { firm: company, works.scenario: name }
  remove: [firm.fax]
  set: { works.scenario: { catalogue: guide/2030, loosens: 新版 } }
`,
    });
    expect(diagnostics.list().filter(({ severity }) => severity === 'error')).toEqual([]);
    const filing = {
      $form: 'test/2030/a',
      firm: { name: '某厂', fax: '无' },
      works: ['together', 'by-hand', 'beside', 'split'].map((scenario) => ({ scenario })),
    };
    const there = carry(filing, compared(resolution, 'test/2030/a', 'test/2030/b'));
    expect(there).toEqual({
      $form: 'test/2030/b',
      company: { name: '某厂' },
      // two became one; of what one was parted into, nobody can tell which
      works: ['jointly', 'by-hand', 'jointly', 'split'].map((name) => ({ name })),
    });
    const back = carry(there, compared(resolution, 'test/2030/b', 'test/2030/a'));
    const works = ['beside', 'by-hand', 'beside', 'split'].map((scenario) => ({ scenario }));
    expect(back).toEqual({ ...filing, firm: { name: '某厂' }, works });
  });
});
