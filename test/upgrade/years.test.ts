/** Years by which an app reads a row of figures, and which the next form does not ask, are listed; those that it asks are not. */
import { expect, test, vi } from 'vitest';
import { CONFIG, follow, worldOf } from './made.ts';

vi.setConfig({ testTimeout: 600_000 });

const DEFINITIONS = {
  'forms/2030/pack.yaml': 'pack: years/2030\ntitle: 试验\n',
  'forms/2030/form.yaml': `form: years/2030/form
title: 表
fields:
  figures:
    label: 指标
    years: 2
    rows: { sales: { label: 收入, type: decimal }, profit: { label: 利润, type: decimal, optional: true } }
document: [{ grid: form, rows: [{ matrix: figures }] }]
`,
  'forms/2031/pack.yaml': 'pack: years/2031\ntitle: 次年\n',
  'forms/2031/form.yaml':
    'form: years/2031/form\nextends: years/2030/form\nchanges: { rename: { figures.sales: revenue } }\n',
};

test('by text and by number, taken apart, asked for and written', async () => {
  const { wrong, ...world } = worldOf(DEFINITIONS);
  expect(wrong).toEqual([]);
  const { files, told } = await follow(
    {
      'tsconfig.json': CONFIG,
      'src/app.ts': `import type { Form, FormDraft } from '@shenbao/years-2030/form';
export const first = (form: Form): number => form.figures.sales['2028'];
export const last = (form: Form) => [form.figures.sales['2029'], form.figures.profit?.[2028], form.figures.sales['2020']];
export const apart = ({ figures: { sales: { '2028': then, 2029: now } } }: Form) => [then, now];
export const each = (form: Form) => {
  const { sales: row } = form.figures;
  return '2028' in row ? row[2028] : row[2029];
};
export const draft: FormDraft = { figures: { sales: { 2028: 1, '2029': 2 } } };
export type Then = Form['figures']['sales']['2028'];
export const other = ['2028', 2028].length;
`,
    },
    { world, from: 'years/2030', to: 'years/2031' },
  );
  expect(files['src/app.ts']).toContain("form.figures.revenue['2028']");
  const text =
    'upgrade/year The next form does not ask “2028”: 2029, 2030 [figures]. | figures by year “指标”: years: 2028, 2029 → 2029, 2030';
  expect(told).toEqual(
    ['2:65', '3:88', '4:45', '7:10', '7:30', '9:55', '10:45'].map((place) => `src/app.ts:${place} ${text}`),
  );
});

test('and fields, by a name that the app computes: with what it may be; not by one whose texts stay', async () => {
  const { wrong, ...world } = worldOf(DEFINITIONS);
  expect(wrong).toEqual([]);
  const { told } = await follow(
    {
      'tsconfig.json': CONFIG,
      'src/app.ts': `import type { Figures, Form } from '@shenbao/years-2030/form';
type Row = Form['figures']['sales'];
export const any = (row: Row, year: number) => [row[year], String(year) in row];
export const some = (row: Row) => (['2028', '2029'] as const).map((year) => row[year]);
export const last = (row: Row, year: '2029' | '2031') => row[year];
export const made = (year: string): Partial<Row> => ({ [year]: 1 });
export const taken = ({ figures: { sales: { ['20' + 28]: then } } }: Form) => then;
export const field = (figures: Figures, name: string) => [figures[name as keyof Figures], (figures as unknown as Record<string, unknown>)[name]];
export const each = <K extends keyof Figures>(figures: Figures, name: K) => figures[name];
export const none = (names: readonly string[], at: number) => names[at];
`,
    },
    { world, from: 'years/2030', to: 'years/2031' },
  );
  const year = (what: string): string =>
    `“${what}” is computed: it may be what is called otherwise now, or is no more: 2028 [figures]. | figures by year “指标”: years: 2028, 2029 → 2029, 2030`;
  const name =
    '“name as keyof Figures” is computed: it may be what is called otherwise now, or is no more: sales [figures.sales]. | field “收入”: renamed: sales → revenue';
  expect(told).toEqual([
    `src/app.ts:3:53 upgrade/computed ${year('year')}`,
    `src/app.ts:3:60 upgrade/computed ${year('String(year)')}`,
    `src/app.ts:4:81 upgrade/computed ${year('year')}`,
    `src/app.ts:6:57 upgrade/computed ${year('year')}`,
    `src/app.ts:7:46 upgrade/computed ${year("'20' + 28")}`,
    `src/app.ts:8:67 upgrade/computed ${name}`,
    `src/app.ts:8:139 upgrade/computed ${name.replace(' as keyof Figures', '')}`,
  ]);
});
