/** What is read from each rule: in plain CEL, what it uses, or what is told of it, marked from where to where. */
import { expect, test } from 'vitest';
import { type Files, understandFiles } from './project.ts';
import { shown } from './shown.ts';

const FILES: Files = {
  'units.yaml':
    'catalogue: units/2022\ntitle: 单位\nsource: 甲\nentries: { one: { label: 一, facts: { jobs: 2 }, entries: { inner: { label: 内, facts: { plants: 1 } } } }, two: { label: 二 } }\n',
  'pack.yaml':
    'pack: t/2022\ntitle: 试验\nreportingUnits: units/2022\nquotas: { all: { units: [one], limits: { notes: 1 } }, few: { units: [two], limits: { others: 1 } } }\n',
};
const form = (check: string, key: string): string => `form: ${key}
title: 甲
fields:
  name: { label: 名称, type: text }
  other: { label: 它, type: text }
  count: { label: 数, type: integer }
  a: { label: 甲, type: decimal }
  b: { label: 乙, type: decimal }
  c: { label: 丙, type: decimal }
  yes: { label: 否, type: yesNo, yes: 有, no: 无 }
  on: { label: 日, type: date }
  month: { label: 月, type: month }
  since: { label: 年, type: year }
  kind: { label: 类, type: choice, options: { x: 一, y: 二 } }
  kinds: { label: 诸, type: choices, options: { x: 一, z: 三 } }
  unit: { label: 位, type: reportingUnit, catalogue: units/2022 }
  site: { label: 场, fields: { city: { label: 市, type: text }, area: { label: 积, type: decimal } } }
  staff: { label: 人, records: { person: { label: 姓, type: text }, pay: { label: 薪, type: decimal } } }
  sums: { label: 表, years: 3, rows: { total: { label: 计, type: money }, part: { label: 分, type: money, unit: 亿元 } } }
  yuan: { label: 元, type: money, unit: 元 }
document: [name, other, count, a, b, c, yuan, "yes", "on", month, since, kind, kinds, unit, site.city, site.area, { records: staff, columns: [person, pay] }, { grid: g, rows: [{ matrix: sums }] }]
rules:
  r:
    severity: error
    check: |-
      ${check}
    message: 须
    source: 甲
`;

/** The plain text where it is another, and what is used; or what is told. */
const read = (check: string, key = 't/2022/a'): string => {
  const { resolution, diagnostics } = understandFiles({ ...FILES, 'a.yaml': form(check, key) });
  const told = diagnostics.list().filter(({ code }) => code.startsWith('resolve/'));
  if (told.length > 0)
    return told
      .map((each) => {
        const { source, start, end } = each.span ?? { source: { text: '' }, start: 0, end: 0 };
        const [first = '', ...more] = shown([each]).trimEnd().split('\n');
        return [`${first.replace(/ a\.yaml:\d+:\d+/, '')} «${source.text.slice(start, end)}»`, ...more].join('\n');
      })
      .join('\n');
  const [rule] = resolution.forms[0]?.rules ?? [];
  const { plain, uses } = rule ?? { plain: {}, uses: {} };
  const used = Object.entries(uses).filter(([, all]) => Object.keys(all).length > 0);
  return [
    ...(plain.check === check ? [] : [plain.check]),
    ...used.map(([name, all]) => `${name} ${JSON.stringify(all)}`),
  ].join('\n');
};

const ROWS: readonly (readonly [text: string, told: string])[] = [
  [
    'name != "" || namesOneOf(name, "reportingUnits") && factOf(name, "reportingUnits", "plants") > 0',
    `name != "" || namesOneOf(name, "units/2022") && factOf(name, "units/2022", "plants") > 0
functions ["namesOneOf","factOf"]
catalogues ["units/2022"]
fields ["name"]`,
  ],
  [
    'factOf(name, "reportingUnits", "jbos") > 0',
    `resolve/unknown-code jbos units/2022 «"jbos"»
  → nearest jobs`,
  ],
  ['name != ""', `fields ["name"]`],
  ['name == other', `fields ["name","other"]`],
  ['!(name == "" || other == "")', `fields ["name","other"]`],
  ['has(site.city)', `fields ["site.city"]`],
  [
    'has(form.site)',
    `fields ["site"]
asked ["site"]`,
  ],
  [
    'withinQuota(size(staff.filter(p, p.pay > 0)), name, "notes") && isShare(a, 1, size(staff))',
    `withinQuota(1.0 * size(staff.filter(p, p.pay > 0)), name, "notes") && isShare(a, 1.0, 1.0 * size(staff))
functions ["withinQuota","isShare"]
quotas [{"function":"withinQuota","limit":"notes","unit":"name"}]
fields ["staff","staff.pay","name","a"]`,
  ],
  [
    'double(count) > 1.5',
    `resolve/cel-unsupported double(count) «double(count)»
  → no-conversion count`,
  ],
  [
    'double(size(staff)) > 1.5',
    `resolve/cel-unsupported double(size(staff)) «double(size(staff))»
  → no-conversion size(staff)`,
  ],
  ['int(count) > 1', `resolve/cel-unsupported int(count) «int(count)»`],
  ['has(name)', `resolve/cel-type «name»\n  → has-form name`],
  [
    'a + b > c',
    `sum([a, b]) > c
functions ["sum"]
fields ["a","b","c"]`,
  ],
  [
    'a - (b + c) > 0',
    `sum([a, -b, -c]) > 0
functions ["sum"]
fields ["a","b","c"]`,
  ],
  [
    'a - (b - -c) > 1',
    `sum([a, -b, -c]) > 1
functions ["sum"]
fields ["a","b","c"]`,
  ],
  [
    '-a - b < 1.5',
    `sum([-a, -b]) < 1.5
functions ["sum"]
fields ["a","b"]`,
  ],
  [
    'a * 2.0 - b / c > 0',
    `sum([product([a, 2.0]), -quotient(b, c)]) > 0
functions ["product","quotient","sum"]
fields ["a","b","c"]`,
  ],
  [
    'a - b * c > 0',
    `sum([a, -product([b, c])]) > 0
functions ["product","sum"]
fields ["a","b","c"]`,
  ],
  [
    '(a + b) * c > 0',
    `product([sum([a, b]), c]) > 0
functions ["sum","product"]
fields ["a","b","c"]`,
  ],
  [
    'a * (b + c) > -(a + b)',
    `product([a, sum([b, c])]) > -sum([a, b])
functions ["sum","product"]
fields ["a","b","c"]`,
  ],
  [
    'a - (yes ? b : c) > 0',
    `sum([a, -(yes ? b : c)]) > 0
functions ["sum"]
fields ["a","yes","b","c"]`,
  ],
  [
    '(yes ? a + b : c) > 0',
    `(yes ? sum([a, b]) : c) > 0
functions ["sum"]
fields ["yes","a","b","c"]`,
  ],
  [
    'yes ? a + b > 0 : name == ""',
    `yes ? sum([a, b]) > 0 : name == ""
functions ["sum"]
fields ["yes","a","b","name"]`,
  ],
  [
    'count + 1 > 2',
    `sum([count, 1.0]) > 2
functions ["sum"]
fields ["count"]`,
  ],
  [
    'count + 1 - a > 2',
    `sum([count, 1.0, -a]) > 2
functions ["sum"]
fields ["count","a"]`,
  ],
  ['size(name) + 1 > 2', `fields ["name"]`],
  ['size(name) - 1 > 2', `fields ["name"]`],
  ['size(name) * 2 > 3', `fields ["name"]`],
  ['size(name) / 2 > 3', `resolve/cel-unsupported size(name) / 2 «size(name) / 2»`],
  [
    'size(name) - a > 2',
    `sum([1.0 * size(name), -a]) > 2
functions ["sum"]
fields ["name","a"]`,
  ],
  [
    'a - size(name) * 2 > 2',
    `sum([a, -1.0 * (size(name) * 2)]) > 2
functions ["sum"]
fields ["a","name"]`,
  ],
  [
    'a + (size(name) - 1) > 2',
    `sum([a, 1.0 * (size(name) - 1)]) > 2
functions ["sum"]
fields ["a","name"]`,
  ],
  ['name + other == "x"', `fields ["name","other"]`],
  [
    '[a + b, c] == [1.0, 2.0]',
    `[sum([a, b]), c] == [1.0, 2.0]
functions ["sum"]
fields ["a","b","c"]`,
  ],
  ['kinds + ["x"] == kinds', `fields ["kinds"]`],
  [
    '(a + b > 0 || yes) && c > 0',
    `(sum([a, b]) > 0 || yes) && c > 0
functions ["sum"]
fields ["a","b","yes","c"]`,
  ],
  [
    'a + b > 0 || yes && c > 0',
    `sum([a, b]) > 0 || yes && c > 0
functions ["sum"]
fields ["a","b","yes","c"]`,
  ],
  [
    '!(a + b > 0)',
    `!(sum([a, b]) > 0)
functions ["sum"]
fields ["a","b"]`,
  ],
  [
    'name in ["a", "b"] && a + b > 0',
    `name in ["a", "b"] && sum([a, b]) > 0
functions ["sum"]
fields ["name","a","b"]`,
  ],
  ['staff.all(s, s.person != "")', `fields ["staff","staff.person"]`],
  [
    'staff.exists(s, s.pay + a > 0)',
    `staff.exists(s, sum([s.pay, a]) > 0)
functions ["sum"]
fields ["staff","staff.pay","a"]`,
  ],
  ['staff.filter(s, s.pay > 0).size() > 1', `fields ["staff","staff.pay"]`],
  [
    'sum(staff.map(s, s.pay)) == a + b',
    `sum(staff.map(s, s.pay)) == sum([a, b])
functions ["sum"]
fields ["staff","staff.pay","a","b"]`,
  ],
  ['staff[0].pay > 0', `fields ["staff.pay"]`],
  ['staff[0].none > 0', `resolve/unknown-field staff.none «none»`],
  [
    'staff.map(s, s.pay)[0] + a > 0',
    `sum([staff.map(s, s.pay)[0], a]) > 0
functions ["sum"]
fields ["staff","staff.pay","a"]`,
  ],
  ['site.exists(s, s == "")', `resolve/cel-type «site»`],
  ['staff.all(1, true)', `resolve/cel-syntax «1»`],
  [
    'kind == "x"',
    `codes {"kind":["x"]}
fields ["kind"]`,
  ],
  [
    'kind == "z"',
    `resolve/unknown-code z kind «"z"»
  defined a.yaml:14:3
  → allowed`,
  ],
  [
    '"w" != kind',
    `resolve/unknown-code w kind «"w"»
  defined a.yaml:14:3
  → allowed`,
  ],
  [
    'kind in ["x", "w"]',
    `resolve/unknown-code w kind «"w"»
  defined a.yaml:14:3
  → allowed`,
  ],
  [
    '"x" in kinds && "w" in kinds',
    `resolve/unknown-code w kinds «"w"»
  defined a.yaml:15:3
  → allowed`,
  ],
  [
    'kinds == ["x", "w"]',
    `resolve/unknown-code w kinds «"w"»
  defined a.yaml:15:3
  → allowed`,
  ],
  [
    '(yes ? "x" : "w") == kind',
    `resolve/unknown-code w kind «"w"»
  defined a.yaml:14:3
  → allowed`,
  ],
  [
    'kind == (yes ? "x" : "y")',
    `codes {"kind":["x","y"]}
fields ["kind","yes"]`,
  ],
  [
    'unit == "inner"',
    `codes {"unit":["inner"]}
fields ["unit"]`,
  ],
  [
    'unit == "onne"',
    `resolve/unknown-code onne unit «"onne"»
  defined a.yaml:16:3
  → allowed`,
  ],
  [
    'on == "2022-02-30"',
    `resolve/not-written-so 2022-02-30 on 2022-10-25 «"2022-02-30"»
  defined a.yaml:11:3`,
  ],
  ['on >= "2022-02-28"', `fields ["on"]`],
  [
    'month == "2022-13"',
    `resolve/not-written-so 2022-13 month 2022-10 «"2022-13"»
  defined a.yaml:12:3`,
  ],
  ['month == "2022-12"', `fields ["month"]`],
  [
    'since == "22"',
    `resolve/not-written-so 22 since 2022 «"22"»
  defined a.yaml:13:3`,
  ],
  ['since == "2022"', `fields ["since"]`],
  [
    'enterpriseClass(a, b) == "large"',
    `functions ["enterpriseClass"]
fields ["a","b"]`,
  ],
  [
    'enterpriseClass(a, b) == "huge"',
    `resolve/unknown-code huge enterpriseClass() «"huge"»
  → allowed`,
  ],
  ...['enterpriseClass(a, yuan) == name', 'mayBeOfClass(kind, name, yuan)'].map((check): [string, string] => [
    check,
    `resolve/other-unit yuan 元 ${check.slice(0, check.indexOf('('))}() 万元 «yuan»
  defined a.yaml:20:3`,
  ]),
  [
    'mayBeOfClass(kind, name, sums.part[year(-1)])',
    `resolve/other-unit sums.part 亿元 mayBeOfClass() 万元 «sums.part[year(-1)]»
  defined a.yaml:19:73`,
  ],
  [
    'mayBeOfClass(kind, name, yuan / 10000)',
    `mayBeOfClass(kind, name, quotient(yuan, 10000.0))
functions ["quotient","mayBeOfClass"]
fields ["kind","name","yuan"]`,
  ],
  [
    'enterpriseClass(a, b) == name',
    `functions ["enterpriseClass"]
fields ["a","b","name"]`,
  ],
  [
    'isNamedIn(name, "units/2022")',
    `functions ["isNamedIn"]
catalogues ["units/2022"]
fields ["name"]`,
  ],
  [
    'isNamedIn(name, "units/2023")',
    `resolve/unknown-catalogue units/2023 «"units/2023"»
  → nearest units/2022
  → new-edition units/2023 units/2022`,
  ],
  ['isNamedIn(name, name)', `resolve/cel-unsupported isNamedIn(name, name) «isNamedIn(name, name)»`],
  [
    'factOf(name, "units/2022", "jobs") > 0',
    `functions ["factOf"]
catalogues ["units/2022"]
fields ["name"]`,
  ],
  [
    'factOf(name, "units/2022", "plants") > 0',
    `functions ["factOf"]
catalogues ["units/2022"]
fields ["name"]`,
  ],
  [
    'factOf(name, "units/2022", "plant") > 0',
    `resolve/unknown-code plant units/2022 «"plant"»
  → nearest plants`,
  ],
  ['none == ""', `resolve/unknown-field none «none»`],
  [
    'nme == ""',
    `resolve/unknown-field nme «nme»
  → nearest name`,
  ],
  [
    'site.cty == ""',
    `resolve/unknown-field site.cty «cty»
  → nearest city`,
  ],
  ['site.city.x == ""', `resolve/cel-type «x»`],
  ['site["city"] == ""', `fields ["site.city"]`],
  [
    'site["cty"] == ""',
    `resolve/unknown-field site.cty «site["cty"]»
  → nearest city`,
  ],
  ['site[name] == ""', `resolve/cel-unsupported site[name] «site[name]»`],
  [
    'sums.total["2021"] > 0',
    `years {"sums":[2021]}
fields ["sums.total"]`,
  ],
  [
    'sums.total["2022"] > 0',
    `resolve/year-outside 2022 sums 2019, 2020, 2021 «"2022"»
  form a.yaml:1:7
  → years sums -1`,
  ],
  [
    'sums.total["2018"] > 0',
    `resolve/year-outside 2018 sums 2019, 2020, 2021 «"2018"»
  form a.yaml:1:7
  → years sums -1`,
  ],
  [
    'sums.total[2021] > 0',
    `resolve/year-number 2021 «2021»
  → years sums -1`,
  ],
  ['sums.total[name] > 0', `fields ["name","sums.total"]`],
  [
    'sums.total[year(-1)] > sums.part[year(-2)]',
    `sums.total["2021"] > sums.part["2020"]
fields ["sums.total","sums.part"]`,
  ],
  [
    'sums.total[year(-3)] + sums.part[year(-3)] > 0',
    `sum([sums.total["2019"], sums.part["2019"]]) > 0
functions ["sum"]
fields ["sums.total","sums.part"]`,
  ],
  [
    'sums.total[year(-4)] > 0',
    `resolve/year-outside 2018 sums 2019, 2020, 2021 «year(-4)»
  form a.yaml:1:7
  → years sums -1`,
  ],
  [
    'sums.total[year(0)] > 0',
    `resolve/year-outside 2022 sums 2019, 2020, 2021 «year(0)»
  form a.yaml:1:7
  → years sums -1`,
  ],
  [
    'sums.total[year(-9999)] > 0',
    `resolve/year-outside -7977 sums 2019, 2020, 2021 «year(-9999)»
  form a.yaml:1:7
  → years sums -1`,
  ],
  ['sums.total[year(-10000)] > 0', `resolve/cel-unsupported year(-10000) «year(-10000)»`],
  [
    'sums.total[year(a)] > 0',
    `resolve/other-arguments year(a) «year(a)»\n  → takes year(int): string\n  → wants-whole 1 a`,
  ],
  [
    'sums.total[yearBefore(year(-1))] > 0',
    `sums.total[yearBefore("2021")] > 0
functions ["yearBefore"]
fields ["sums.total"]`,
  ],
  [
    '"2021" in sums.total',
    `years {"sums":[2021]}
fields ["sums.total"]`,
  ],
  [
    '"2011" in sums.total',
    `resolve/year-outside 2011 sums 2019, 2020, 2021 «"2011"»
  form a.yaml:1:7
  → years sums -1`,
  ],
  [
    'year(-1) in sums.total',
    `"2021" in sums.total
fields ["sums.total"]`,
  ],
  [
    'years(sums).all(y, sums.total[y] > 0)',
    `["2019", "2020", "2021"].all(y, sums.total[y] > 0)
fields ["sums","sums.total"]`,
  ],
  [
    'years(sums, 2).all(y, sums.total[y] > 0)',
    `["2020", "2021"].all(y, sums.total[y] > 0)
fields ["sums","sums.total"]`,
  ],
  [
    'years(sums, 3).all(y, sums.total[y] > 0)',
    `["2019", "2020", "2021"].all(y, sums.total[y] > 0)
fields ["sums","sums.total"]`,
  ],
  [
    'years(sums, 4).all(y, sums.total[y] > 0)',
    `resolve/year-outside 2018 sums 2019, 2020, 2021 «4»
  form a.yaml:1:7
  → years sums -1`,
  ],
  ['years(sums, 0).all(y, sums.total[y] > 0)', `resolve/cel-unsupported years(sums, 0) «years(sums, 0)»`],
  ['years(sums, -1).all(y, sums.total[y] > 0)', `resolve/cel-unsupported years(sums, -1) «years(sums, -1)»`],
  [
    'years(sums.total).all(y, sums.total[y] > 0)',
    `["2019", "2020", "2021"].all(y, sums.total[y] > 0)
fields ["sums.total"]`,
  ],
  ['years(name).all(y, y == "")', `resolve/cel-unsupported years(name) «years(name)»`],
  ['sums.total.all(y, y != "")', `resolve/cel-unsupported sums.total.all(y, y != "") «sums.total.all(y, y != "")»`],
  ['year(-1) == "2021"', `"2021" == "2021"`],
  [
    'countApplicants([name, other]) > 0.0',
    `functions ["countApplicants"]
fields ["name","other"]`,
  ],
  [
    'withinQuota(a, unit, "notes")',
    `functions ["withinQuota"]
quotas [{"function":"withinQuota","limit":"notes","unit":"unit"}]
fields ["a","unit"]`,
  ],
  [
    'withinQuota(a, unit, "nots")',
    `resolve/unknown-quota t/2022 nots «"nots"»
  → nearest notes`,
  ],
  [
    'withinQuota(a, site.city, "others") && withinQuota(b, unit, "notes")',
    `functions ["withinQuota"]
quotas [{"function":"withinQuota","limit":"others","unit":"site.city"},{"function":"withinQuota","limit":"notes","unit":"unit"}]
fields ["a","site.city","b","unit"]`,
  ],
  ['withinQuota(a, unit, name)', `resolve/cel-unsupported withinQuota(a, unit, name) «withinQuota(a, unit, name)»`],
  [
    'name.matches("[a")',
    `resolve/pattern [ «[»
  → pattern/bracket`,
  ],
  [
    'name.matches("中文[a-z")',
    `resolve/pattern [ «[»
  → pattern/bracket`,
  ],
  ['name.matches("[a-z]+")', `fields ["name"]`],
  ['name.startsWith(other) && name.size() > 1', `fields ["name","other"]`],
  ['name.contains()', `resolve/other-arguments name.contains() «name.contains()»\n  → takes text.contains(part)`],
  [
    'name',
    `resolve/cel-not-a-condition string «|-
      name
»`,
  ],
  [
    'a + b',
    `resolve/cel-not-a-condition double «|-
      a + b
»`,
  ],
  ['name == 5', `resolve/operator-values == name == 5 «name == 5»\n  → text-or-number`],
  ['name ==', `resolve/cel-syntax «»`],
  ['a > b > c', `resolve/operator-values > a > b > c «a > b > c»`],
  ['{"a": 1} == {"a": 1}', `resolve/cel-unsupported {"a": 1} «{"a": 1}»`],
  ['null == name', `resolve/operator-values == null == name «null == name»`],
  ['a % 2.0 == 0.0', `resolve/operator-values % a % 2.0 «a % 2.0»`],
];

for (const [text, expected] of ROWS)
  test(text, () => {
    expect(read(text)).toBe(expected);
  });
