/** What a pack is that extends another: fact by fact, with what is told of each edge. */
import { expect, test } from 'vitest';
import { type Files, understandFiles } from './project.ts';
import { shown } from './shown.ts';

const UNITS =
  'catalogue: units/2021\ntitle: 单位\nsource: 甲\nentries: { north: { label: 北市, facts: { jobs: 2, plants: 3 } }, south: { label: 南市, entries: { east: { label: 东区, facts: { jobs: 4 } }, west: { label: 西区, facts: { jobs: many } } } } }\n';
const PARENT = `pack: t/2021
title: 旧
notice: { title: 旧通知, number: 1号, issuedOn: 2021-01-01, issuers: [部] }
parameters: { edition: 一, count: 3 }
platform: https://old
selfAssessmentPlatform: https://self
deadlines:
  online: { on: 2021-05-01, what: 提交, forms: [a] }
  paper: { on: 2021-06-01, what: 报送, who: 市局 }
reportingUnits: units/2021
quotas:
  all: { units: [north, south], limits: { notes: 1 } }
  more: { units: [东区], limits: { others: 4, extra: 2 } }
targets: [jobs]
copies: { paper: 2, disc: 1 }
names: { notes: 名额 }
materials: { list: { what: 清单 }, file: { what: 文件, who: 企业 } }
recipients: [市局]
contacts: [{ office: 处, phone: "1" }]
`;
const FORM = 'title: 甲{{edition}}{{count}}{{year}}\nfields: { name: { label: 名称, type: text } }\ndocument: [name]\n';

const understood = (child: string, others: Files = {}) =>
  understandFiles({
    'units.yaml': UNITS,
    'old.yaml': PARENT,
    'a.yaml': `form: t/2021/a\n${FORM}`,
    'new.yaml': child,
    ...others,
  });

const CONFIRMED = 'confirms: [deadlines.online, deadlines.paper, quotas.all, quotas.more, copies.paper, copies.disc]\n';

test('a pack takes over what it does not say, and says in place what it does', () => {
  const { resolution, diagnostics } = understood(
    `pack: t/2022
extends: t/2021
title: 新
notice: { title: 新通知, issuers: [厅], pending: 待发 }
parameters: { count: 4 }
platform: https://new
confirms: [quotas.all, copies.paper]
deadlines:
  online: { on: 2022-05-01, what: 提交 }
  late: { on: 2022-07-01, what: 补报, forms: [b] }
  paper: null
quotas:
  more: { units: [{ each: 各市 }], limits: { wide: 5 } }
  new: { units: [{ unlisted: 央企 }, south], limits: { notes: 6 }, exempt: true }
targets: [plants, { fact: jobs, pending: 待 }]
copies: { disc: null, letter: 7 }
names: { others: 其他 }
materials: { file: { what: 新文件, pending: 待 }, extra: { what: 附件 } }
`,
    { 'b.yaml': `form: t/2022/b\n${FORM}`.replace('甲', '乙') },
  );
  expect(shown(diagnostics.list().filter(({ code }) => !/pending|unlisted-word|names-nothing/.test(code)))).toBe('');
  expect(resolution.packs.get('t/2022')).toEqual({
    key: 't/2022',
    jurisdiction: 't',
    year: 2022,
    extends: 't/2021',
    title: '新',
    notice: { title: '新通知', issuers: ['厅'] },
    parameters: { edition: '一', count: 4, year: 2022 },
    platform: 'https://new',
    selfAssessmentPlatform: 'https://self',
    deadlines: [
      { id: 'online', on: '2022-05-01', what: '提交', forms: [], notice: '新通知' },
      { id: 'late', on: '2022-07-01', what: '补报', forms: ['b'], notice: '新通知' },
    ],
    quotas: [
      { id: 'all', limits: { notes: 1 }, exempt: false, units: ['北市', '南市'], members: ['北市', '东区', '西区'] },
      { id: 'more', limits: { wide: 5 }, exempt: false, units: ['各市'], members: ['北市', '东区', '西区'] },
      {
        id: 'new',
        limits: { notes: 6 },
        exempt: true,
        units: ['央企', '南市'],
        members: ['央企', '东区', '西区'],
        unlisted: ['央企'],
      },
    ],
    reportingUnits: 'units/2021',
    copies: { paper: 2, letter: 7 },
    names: { notes: '名额', others: '其他' },
    materials: [
      { id: 'list', what: '清单' },
      { id: 'file', what: '新文件' },
      { id: 'extra', what: '附件' },
    ],
    targets: [
      { id: 'plants', units: [{ unit: '北市', target: 3 }] },
      {
        id: 'jobs',
        units: [
          { unit: '北市', target: 2 },
          { unit: '东区', target: 4 },
        ],
      },
    ],
    recipients: ['市局'],
    contacts: [{ office: '处', phone: '1' }],
  });
  expect(resolution.packs.get('t/2021')).toEqual({
    key: 't/2021',
    jurisdiction: 't',
    reportingUnits: 'units/2021',
    year: 2021,
    title: '旧',
    notice: { title: '旧通知', number: '1号', issuedOn: '2021-01-01', issuers: ['部'] },
    parameters: { edition: '一', count: 3, year: 2021 },
    platform: 'https://old',
    selfAssessmentPlatform: 'https://self',
    deadlines: [
      { id: 'online', on: '2021-05-01', what: '提交', forms: ['a'], notice: '1号' },
      { id: 'paper', on: '2021-06-01', what: '报送', who: '市局', forms: [], notice: '1号' },
    ],
    quotas: [
      { id: 'all', limits: { notes: 1 }, exempt: false, units: ['北市', '南市'], members: ['北市', '东区', '西区'] },
      { id: 'more', limits: { others: 4, extra: 2 }, exempt: false, units: ['东区'], members: ['东区'] },
    ],
    copies: { paper: 2, disc: 1 },
    names: { notes: '名额' },
    materials: [
      { id: 'list', what: '清单' },
      { id: 'file', what: '文件', who: '企业' },
    ],
    targets: [
      {
        id: 'jobs',
        units: [
          { unit: '北市', target: 2 },
          { unit: '东区', target: 4 },
        ],
      },
    ],
    recipients: ['市局'],
    contacts: [{ office: '处', phone: '1' }],
  });
  expect(resolution.forms.map(({ title }) => title)).toEqual(['甲一32021', '乙一42022']);
});

const ROWS: readonly (readonly [text: string, told: string])[] = [
  [`pack: t/2022\nextends: t/2021\ntitle: 新\n${CONFIRMED}`, ``],
  [
    'pack: t/2022\nextends: t/2021\ntitle: 新\n',
    `resolve/unconfirmed-fact new.yaml:2:10 t/2022 t/2021 6 deadlines.online, deadlines.paper, quotas.all, quotas.more, copies.paper, copies.disc
  defined old.yaml:8:3
  defined old.yaml:9:3
  defined old.yaml:12:3
  defined old.yaml:13:3
  defined old.yaml:15:11
  defined old.yaml:15:21
  → confirm-it deadlines.online, deadlines.paper, quotas.all, quotas.more, copies.paper, copies.disc deadlines online { }
`,
  ],
  ['pack: x/2021\nextends: t/2021\ntitle: 新\n', ``],
  [
    `pack: t/2022\nextends: t/2021\ntitle: 新\n${CONFIRMED.replace('quotas.more', 'quotas.mroe')}`,
    `resolve/unconfirmed-fact new.yaml:2:10 t/2022 t/2021 1 quotas.more
  defined old.yaml:13:3
  → confirm-it quotas.more quotas more { }
resolve/no-such-fact new.yaml:4:59 t/2022 quotas.mroe
  → nearest quotas.more
`,
  ],
  [
    `pack: t/2022\nextends: t/2021\ntitle: 新\n${CONFIRMED}copies: { paper: 3, disc: null }\n`,
    `resolve/own-fact new.yaml:4:72 copies.paper
resolve/own-fact new.yaml:4:86 copies.disc
`,
  ],
  [
    'pack: t/2022\ntitle: 新\nconfirms: [copies.paper]\ncopies: { disc: null }\n',
    `resolve/no-such-fact new.yaml:3:12 t/2022 copies.paper
resolve/no-such-fact new.yaml:4:11 t/2022 copies.disc
`,
  ],
  [
    'pack: t/2022\ntitle: 新\nconfirms: [platform, recipients, materials]\nplatform: https://new\nrecipients: [省厅]\nmaterials: { lst: null }\n',
    `resolve/own-fact new.yaml:3:12 platform
resolve/own-fact new.yaml:3:22 recipients
resolve/no-such-fact new.yaml:6:14 t/2022 materials.lst
`,
  ],
  [
    `pack: t/2022\nextends: t/2021\ntitle: 新\n${CONFIRMED.replace(']', ', platform, materials, contacts]')}materials: { lst: null }\n`,
    `resolve/no-such-fact new.yaml:5:14 t/2022 materials.lst
  → nearest materials.list
`,
  ],
  [
    'pack: t\ntitle: 新\n',
    `parse/malformed new.yaml:1:7 t
  → written/key
`,
  ],
  [
    'pack: t/22\ntitle: 新\n',
    `resolve/pack-key new.yaml:1:7 t/22
`,
  ],
  [
    'pack: t/2022/x\ntitle: 新\n',
    `resolve/pack-key new.yaml:1:7 t/2022/x
`,
  ],
  [
    'pack: t/20222\ntitle: 新\n',
    `resolve/pack-key new.yaml:1:7 t/20222
`,
  ],
  [
    'pack: t/2022\ntitle: 新\nparameters: { year: 3 }\n',
    `resolve/reserved-parameter new.yaml:3:15 year
  → year-of-key 2022
`,
  ],
  [
    'pack: t/2022\nextends: t/2020\ntitle: 新\n',
    `resolve/unknown-parent new.yaml:2:10 t/2020
  defined old.yaml:1:7
  → nearest t/2021
`,
  ],
  [
    'pack: t/2022\nextends: t/2022\ntitle: 新\n',
    `resolve/cycle new.yaml:2:10 t/2022 → t/2022
`,
  ],
  [
    'pack: t/2022\ntitle: 新\nreportingUnits: units/2022\n',
    `resolve/unknown-catalogue new.yaml:3:17 units/2022
  → nearest units/2021
  → new-edition units/2022 units/2021
`,
  ],
  [
    'pack: t/2022\ntitle: 新\nreportingUnits: units/2021\ntargets: [jbos]\n',
    `resolve/unknown-fact new.yaml:4:11 jbos
  → nearest jobs
`,
  ],
  [
    'pack: t/2022\ntitle: 新\nreportingUnits: units/2021\ntargets: [zzzzzz]\n',
    `resolve/unknown-fact new.yaml:4:11 zzzzzz
`,
  ],
  [
    'pack: t/2022\ntitle: 新\ntargets: [jobs]\n',
    `resolve/unknown-fact new.yaml:3:11 jobs
`,
  ],
  [
    'pack: t/2022\ntitle: 新\nreportingUnits: units/2021\nquotas: { q: { units: [nroth], limits: { n: 1 } } }\n',
    `resolve/unknown-unit new.yaml:4:24 nroth
  → nearest north
`,
  ],
  [
    'pack: t/2022\ntitle: 新\nreportingUnits: units/2021\nquotas: { q: { units: [北省], limits: { n: 1 } } }\n',
    `resolve/unlisted-unit new.yaml:4:24 北省
  → nearest 北市
  → say-which-units {   }
`,
  ],
  [
    'pack: t/2022\ntitle: 新\nreportingUnits: units/2021\nquotas: { q: { units: [北省], limits: { n: 1 }, exempt: true } }\n',
    ``,
  ],
  ['pack: t/2022\ntitle: 新\nquotas: { q: { units: [北市], limits: { n: 1 } } }\n', ``],
  [
    'pack: t/2022\ntitle: 新\nquotas: { q: { units: [north], limits: { n: 1 } } }\n',
    `resolve/unknown-unit new.yaml:3:24 north
`,
  ],
  [
    'pack: t/2022\ntitle: 新\nquotas: { q: { units: [{ each: 各市 }], limits: { n: 1 } } }\n',
    `resolve/no-units new.yaml:3:32 各市
`,
  ],
  [
    'pack: t/2022\ntitle: 新\nreportingUnits: units/2021\nquotas: { q: { units: [south], limits: { n: 1 } }, r: { units: [east], limits: { n: 1, m: 1 } } }\n',
    `check/two-quotas new.yaml:4:65 1 n q 东区
`,
  ],
  [
    'pack: t/2022\ntitle: 新\nreportingUnits: units/2021\nquotas: { q: { units: [south], limits: { n: 1 } }, r: { units: [east], limits: { m: 1 } } }\n',
    ``,
  ],
  [
    'pack: t/2022\ntitle: 新\nreportingUnits: units/2021\nquotas: { q: { units: [south], limits: { n: 1 } }, r: { units: [east], limits: { n: 1 }, exempt: true } }\n',
    ``,
  ],
  [
    `pack: x/2021\nextends: t/2021\ntitle: 新\nquotas: { r: { units: [east], limits: { others: 1 } } }\n`,
    `check/two-quotas new.yaml:4:24 1 others more 东区
`,
  ],
  [
    'pack: t/2022\ntitle: 新\ndeadlines: { d: { on: 2022-02-29, what: 交, forms: [x] } }\nnotice: { title: 通, issuedOn: 2022-13-01, issuers: [厅] }\n',
    `check/deadline new.yaml:3:23 2022-02-29
resolve/unknown-form new.yaml:3:52 t/2022 x
check/deadline new.yaml:4:31 2022-13-01
`,
  ],
  [
    `pack: x/2021\nextends: t/2021\ntitle: 新\ndeadlines: { online: { on: 2021-05-02, what: 交, forms: [aa] } }\n`,
    `resolve/unknown-form new.yaml:4:57 x/2021 aa
`,
  ],
];

const read = (text: string): string => shown(understood(text).diagnostics.list());

for (const [text, expected] of ROWS)
  test(JSON.stringify(text), () => {
    expect(read(text)).toBe(expected);
  });

test('how a package is published is taken over within a jurisdiction, but for the name and the version', () => {
  const publish = 'publish: { name: a, version: 1.2.3, licence: CC-BY-4.0, homepage: https://a.b, maintainer: 处 }\n';
  const { resolution, diagnostics } = understandFiles({
    'one.yaml': `pack: t/2021\ntitle: 旧\n${publish}`,
    'next.yaml': 'pack: t/2022\nextends: t/2021\ntitle: 新\npublish: { version: 2.0.0, maintainer: 厅 }\n',
    'third.yaml': 'pack: t/2023\nextends: t/2022\ntitle: 又\n',
    'other.yaml': 'pack: u/2023\nextends: t/2022\ntitle: 别处\n',
  });
  expect(diagnostics.list()).toEqual([]);
  expect(['t/2022', 't/2023', 'u/2023'].map((key) => resolution.packs.get(key)?.publish)).toEqual([
    { version: '2.0.0', licence: 'CC-BY-4.0', homepage: 'https://a.b', maintainer: '厅' },
    { licence: 'CC-BY-4.0', homepage: 'https://a.b', maintainer: '厅' },
    undefined,
  ]);
});

test('a material that is asked no more is dropped', () => {
  const { resolution, diagnostics } = understood(
    `pack: t/2022\nextends: t/2021\ntitle: 新\n${CONFIRMED}materials: { list: null }\n`,
  );
  expect(diagnostics.errors).toBe(0);
  expect(resolution.packs.get('t/2022')?.materials).toEqual([{ id: 'file', what: '文件', who: '企业' }]);
});
