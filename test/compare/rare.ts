/** Two forms that differ in what hardly ever differs: a field that is a group now, one that moved, a misprint that means something else. */
import type { Files } from '../compiler/project.ts';

export const RARE: Files = {
  'pack.yaml': 'pack: test/2030\ntitle: 试验\n',
  'a.yaml': `form: test/2030/a
title: 甲表
fields:
  one: { label: 一, fields: { x: { label: 子, type: text }, y: { label: 丑, type: text, optional: true } } }
  two: { label: 二, fields: { z: { label: 寅, type: text } } }
  who: { label: 谁, type: text }
  wrong: { label: { printed: 按装, means: 安装 }, type: text }
  kind: { label: 类别, type: choice, options: { a: 甲, b: 乙 }, listed: true }
  sum: { label: 金额, type: money, unit: 万元, optional: true }
document:
  - paragraph: p
    text: 说明
  - { grid: g, rows: [one.x, one.y, two.z, who, wrong, kind, sum] }
`,
  'b.yaml': `form: test/2030/b
title: 乙表
fields:
  two: { label: 二, fields: { z: { label: 寅, type: text }, x: { label: 子, type: text } } }
  one: { label: 一, fields: { y: { label: 丑, type: text } } }
  who: { label: 谁, fields: { name: { label: 姓名, type: text } } }
  wrong: { label: { printed: 按装, means: 安上 }, type: text }
  kind: { label: 类别, type: choice, options: { b: 乙, a: 甲 } }
  sum: { label: 金额, type: money, unit: 亿元 }
  list: { label: 清单, records: { n: { label: 项；, type: prose, words: 100, optional: true } } }
document:
  - paragraph: p
    text: |
      说明
      二
    align: center
  - { grid: g, labels: 30, rows: [two.z, two.x, one.y, who.name, wrong, kind, sum] }
  - { records: list, columns: [n] }
`,
};
