/** A form with a bit of everything, overlays of it, and what `diff` writes of these. */
import { expect, test } from 'vitest';
import { formExtending } from '../../compiler/definition/unwritten.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { print } from '../../compiler/print/print.ts';
import { applyOverlay } from '../../compiler/resolve/overlay/apply.ts';
import { diff } from '../../compiler/resolve/overlay/diff.ts';
import { cloneTree } from '../../compiler/resolve/tree.ts';
import { treeOf } from './laws/resolved.ts';
import { type Files, understandFiles } from './project.ts';
import { shown } from './shown.ts';

export const LONG = '包括智能工厂建设起止时间、总投资、集成商';
/** Too short for an addition to be told alone. */
export const SHORT = LONG.slice(0, 19);
const base = `form: t/2022/base
title: 甲
subtitle: 副题
fields:
  name: { label: 名称, type: text, notes: [one] }
  kind: { label: 类型, type: choice, options: { a: 甲, b: 乙, c: 丙 } }
  plan: { label: 概述, type: prose, hint: ${LONG}, words: 300 }
  hint: { label: 说明, type: text, optional: true, hint: ${SHORT} }
  site:
    label: 场地
    fields:
      city: { label: 市, type: text }
      area: { label: 面积, type: integer }
      seal: { label: 公章, type: seal }
  staff:
    label: 人员
    records:
      person: { label: 姓名, type: text }
      phone: { label: 电话, type: text }
document:
  - section: first
    heading: 一、基本情况
    content:
      - grid: facts
        rows:
          - name
          - [kind, plan]
          - group: site
            rows:
              - [city, area]
              - lines: pledge
                says: { seal: "盖章：{seal}", day: 年月日 }
  - records: staff
    columns: [person, phone]
  - section: last
    heading: 二、其他
    content:
      - hint
      - { paragraph: end, text: 完 }
notes: { one: 注一。, two: 注二。 }
rules:
  r: { severity: error, check: name != "", message: 须填, source: 附件 }
  s: { severity: warning, check: hint != "", message: 宜填, source: inferred }
`;

const block =
  'block: office\nfields: { desk: { label: 科室, type: text }, tel: { label: 座机, type: text } }\nrows: [desk, [tel]]\ncontent: [{ paragraph: said, text: 科 }, desk, tel]\n';

/** @param overlay what stands in the form that extends it, below its head: changes by verb, or more of the head */
export const overlaid = (overlay: string): Files => ({
  'pack.yaml': 'pack: t/2022\ntitle: 试验\n',
  'block.yaml': block,
  'base.yaml': base,
  'next.yaml': `form: t/2022/next\nextends: t/2022/base\n${overlay.startsWith('title') ? overlay : `changes:\n  ${overlay.replaceAll('\n', '\n  ')}`}\n`,
});

/** What leads from one form to the other, without the lines above its changes; nothing is wrong with it. */
const found = (changes: string): ((from: 'base' | 'next', to: 'base' | 'next') => string) => {
  const { resolution, diagnostics } = understandFiles(overlaid(changes));
  expect(shown(diagnostics.list().filter(({ code }) => !code.startsWith('check/')))).toBe('');
  return (from, to) => {
    const [before, after] = [treeOf(resolution, `t/2022/${from}`), treeOf(resolution, `t/2022/${to}`)];
    const operations = diff(before, after, resolution.project);
    const wrong = new Diagnostics();
    applyOverlay(cloneTree(before, after.key), operations, resolution.project, wrong);
    expect(shown(wrong.list())).toBe('');
    const [, , , ...lines] = print(formExtending(after.key.name, before.key.name, operations))
      .trim()
      .split('\n');
    return lines.map((line) => line.slice(2)).join('\n');
  };
};

/** What is written, what is found, and what leads back: no overlay takes back what is removed or renamed. */
export type Change = readonly [written: string, there: string, back?: string];

export const lead = (changes: readonly Change[]): void => {
  for (const [written, there, back] of changes)
    test(written, () => {
      const between = found(written);
      expect(between('base', 'next')).toBe(there);
      if (back !== undefined) expect(between('next', 'base')).toBe(back);
    });
};
