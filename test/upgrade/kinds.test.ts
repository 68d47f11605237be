/** What is of another kind in the next pack is listed at each use, though TypeScript takes it there; what only may be more or less is not. */
import { expect, test, vi } from 'vitest';
import { CONFIG, follow, worldOf } from './made.ts';

vi.setConfig({ testTimeout: 600_000 });

const guide = (year: number, more = ''): string => `catalogue: guide/${year}
title: 指引
source: 附件
entries: { cutting: { label: 切割 }, welding: { label: 焊接 }${more} }
`;
const DEFINITIONS = {
  'forms/2030/pack.yaml': 'pack: kinds/2030\ntitle: 试验\n',
  'forms/2030/guide.yaml': guide(2030),
  'forms/2030/form.yaml': `form: kinds/2030/form
title: 表
fields:
  size: { label: 规模, type: choice, options: { large: 大, small: 小 } }
  count: { label: 数量, type: decimal }
  step: { label: 主要环节, type: choice, catalogue: guide/2030 }
  accident: { label: 事故, type: yesNo }
  gain: { label: 成效, type: indicator, measure: level }
  figures: { label: 指标, years: 2, rows: { staff: { label: 人数, type: decimal }, sales: { label: 收入, type: decimal } } }
  limited: { label: 简介, type: prose, words: 300 }
  wider: { label: 环节, type: choices, catalogue: guide/2030 }
document: [{ grid: form, rows: [size, count, step, accident, gain, limited, wider, { matrix: figures }] }]
`,
  'forms/2031/pack.yaml': 'pack: kinds/2031\ntitle: 次年\n',
  'forms/2031/guide.yaml': guide(2031, ', painting: { label: 喷涂 }'),
  'forms/2031/form.yaml': `form: kinds/2031/form
title: 表
fields:
  scale: { label: 规模, type: text }
  number: { label: 数量, type: text }
  stages: { label: 主要环节, type: choices, catalogue: guide/2031 }
  mishap: { label: 事故, type: yesNo, detail: 情况 }
  effect: { label: 成效, type: indicator, measure: pair }
  table: { label: 指标, years: 3, rows: { people: { label: 人数, type: decimal, across: true }, income: { label: 收入, type: decimal } } }
  brief: { label: 简介, type: prose, words: 100 }
  others: { label: 环节, type: choices, catalogue: guide/2031 }
document: [{ grid: form, rows: [scale, number, stages, mishap, effect, brief, others, { matrix: table }] }]
`,
};

const said = new Map(
  Object.entries({
    'kinds/2030/form': 'kinds/2031/form',
    size: 'scale',
    count: 'number',
    step: 'stages',
    accident: 'mishap',
    gain: 'effect',
    figures: 'table',
    'figures.staff': 'table.people',
    'figures.sales': 'table.income',
    limited: 'brief',
    wider: 'others',
  }),
);

test('codes, numbers, answers and rows of years', async () => {
  const { wrong, ...world } = worldOf(DEFINITIONS);
  expect(wrong).toEqual([]);
  const { told } = await follow(
    {
      'tsconfig.json': CONFIG,
      'src/app.ts': `import type { Form } from '@shenbao/kinds-2030/form';
export const size = (form: Form): string => \`\${form.size}\`;
export const count = ({ count }: Form) => String(count);
export const step = (form: Form) => form['step'].length;
export const accident = (form: Form) => (form.accident ? '有' : '无');
export const gain = (form: Form) => JSON.stringify(form.gain);
export const staff = ({ figures: { staff } }: Form) => \`\${staff}\`;
export const same = (form: Form) => [form.limited, form.wider, form.figures.sales];
`,
    },
    { world, from: 'kinds/2030', to: 'kinds/2031', said },
  );
  expect(told.map((each) => each.replace(/ \|.*/, ''))).toEqual([
    'src/app.ts:2:53 upgrade/otherwise “size” is not what it was: field “规模”: type: choice → text [size].',
    'src/app.ts:3:25 upgrade/otherwise “count” is not what it was: field “数量”: type: number → text [count].',
    'src/app.ts:4:42 upgrade/otherwise “step” is not what it was: field “主要环节”: type: choice → choices [step].',
    'src/app.ts:5:47 upgrade/otherwise “accident” is not what it was: field “事故”: what the answer must name: (none) → “情况” [accident].',
    'src/app.ts:6:57 upgrade/otherwise “gain” is not what it was: field “成效”: measure: level → before and after [gain].',
    'src/app.ts:7:36 upgrade/otherwise “staff” is not what it was: field “人数”: one number for all years: no → yes [figures.staff].',
  ]);
});
