/** Editions of a catalogue that say what they change of another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../compiler/model/catalogue.ts';
import { understandFiles } from './project.ts';

const guide = `
catalogue: guide/2026
title: 指引
source: 附件2
entries:
  design:
    label: 研发设计
    entries: { digital-design: { label: 产品数字化设计, number: "1", formerly: drawing, facts: { models: 2, part: a } } }
  production:
    label: 生产作业
    entries: { human-machine: { label: 人机协同作业, number: "2" }, flexible: { label: 柔性生产, number: "3" } }
`;

const shown = (entries: readonly CatalogueEntry[]): unknown[] =>
  entries.map(({ code, label, entries: inside }) => (inside.length > 0 ? [code, label, shown(inside)] : [code, label]));

const entriesOf = (files: Readonly<Record<string, string>>, key: string): readonly CatalogueEntry[] => {
  const { resolution, diagnostics } = understandFiles({ 'guide.yaml': guide, ...files });
  expect(diagnostics.list().filter(({ severity }) => severity === 'error')).toEqual([]);
  return resolution.project.catalogues.get(key)?.catalogue.entries ?? [];
};

const edition = (year: number, of: number, changes: string): string =>
  `catalogue: guide/${year}\nextends: guide/${of}\ntitle: 指引\nsource: 附件2\nchanges:\n${changes}\n`;

describe('an edition that extends another', () => {
  it('is that but for what it removes, sets, adds and moves, whatever their order in the file', () => {
    const verbs = [
      '  move: { flexible: { before: human-machine } }',
      '  add: [{ entry: energy, label: 能源, in: production }, { entry: water, label: 用水, after: energy }, { entry: service, label: 服务 }]',
      '  remove: [digital-design]',
      '  set: { human-machine: { label: 人机协同 } }',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(verbs, { minLength: 4 }), (order) => {
        const entries = entriesOf({ 'next.yaml': edition(2027, 2026, order.join('\n')) }, 'guide/2027');
        expect(shown(entries)).toEqual([
          ['design', '研发设计'],
          [
            'production',
            '生产作业',
            [
              ['flexible', '柔性生产'],
              ['human-machine', '人机协同'],
              ['energy', '能源'],
              ['water', '用水'],
            ],
          ],
          ['service', '服务'],
        ]);
      }),
    );
  });

  it('takes away what is set to null, one fact alone too', () => {
    const set =
      '  set: { digital-design: { number: null, formerly: null, facts: { models: 3, part: null, year: 2027 } } }';
    expect(entriesOf({ 'next.yaml': edition(2027, 2026, set) }, 'guide/2027')[0]?.entries).toEqual([
      { code: 'digital-design', label: '产品数字化设计', facts: { models: 3, year: 2027 }, entries: [] },
    ]);
  });

  it('is extended in turn, and takes an entry with what it holds', () => {
    const files = {
      'a.yaml': edition(2028, 2027, '  move: { production: { in: design } }'),
      'b.yaml': edition(2027, 2026, '  add: [{ entry: first, label: 一, first: design }]'),
    };
    expect(shown(entriesOf(files, 'guide/2028'))).toEqual([
      [
        'design',
        '研发设计',
        [
          ['first', '一'],
          ['digital-design', '产品数字化设计'],
          [
            'production',
            '生产作业',
            [
              ['human-machine', '人机协同作业'],
              ['flexible', '柔性生产'],
            ],
          ],
        ],
      ],
    ]);
    expect(shown(entriesOf(files, 'guide/2026'))).toHaveLength(2);
  });
});
