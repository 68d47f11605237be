/** A form with a bit of everything, and overlays of it. */
import type { Files } from './project.ts';

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
