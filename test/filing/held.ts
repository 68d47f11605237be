/** Seeded values of every type with what holds them, canonical: trimmed, half width where codes are, and no name that means a listed one. */
import fc from 'fast-check';
import { citedOptions } from '../../compiler/filing/printing/citations.ts';
import { dateHolds } from '../../compiler/filing/printing/dates.ts';
import type { Holds, Json } from '../../compiler/filing/printing/holds.ts';
import type { CatalogueEntry } from '../../compiler/model/catalogue.ts';

export interface HeldValue {
  readonly holds: Holds;
  readonly value: Json;
}

/** Signs that patterns and lists are made of, so that names are likely to hold them. */
const characters = fc.constantFrom(...'甲乙丙丁环节场景年月日一二十AZaz09 .．。、，—–-－（）()%；;:：/\u3000\t');
const wordOf = (inside: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: inside, minLength: 1, maxLength: most })
    .map((text) => text.trim())
    .filter((text) => text !== '');
const line = wordOf(characters, 12);
const paragraphs = wordOf(fc.oneof(characters, fc.constant('\n')), 30);
/** Without what parts the names of a citation: no page tells where one ends. */
const name = line.filter((text) => !/[—–\-－]/.test(text));

const whole = fc.integer({ min: -1e15, max: 1e15 });
const decimal = fc.oneof(
  whole,
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
);
/** JSON has no -0 in its canonical form. */
const number = decimal.map((value) => value + 0).filter((value) => !Object.is(value, -0));
const unit = fc.constantFrom(undefined, '万元', '%', '家', 'm²', '％');
const digits = (least: number, most: number, length: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((value) => String(value).padStart(length, '0'));

const year = digits(1000, 2999, 4);
const month = fc.tuple(year, digits(1, 12, 2)).map((parts) => parts.join('-'));
const day = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const room = fc.constantFrom('', ' ', '   ', 'XX', 'xx', '**', '__', '　');
const around = fc.constantFrom('', '（', '填写日期：', '公章 ');
const behind = fc.constantFrom('', '）', '（盖章）', '前');
const patternOf = (...units: readonly string[]) =>
  fc
    .tuple(around, fc.array(room, { minLength: units.length, maxLength: units.length }), behind)
    .map(([before, rooms, after]) => before + units.map((each, at) => `${rooms[at]}${each}`).join('') + after);
const signs = fc.constantFrom('.', '-', '/').map((sign) => `XXXX${sign}XX${sign}XX`);
const maybe = (pattern: fc.Arbitrary<string>) => fc.option(pattern, { nil: undefined });

const optionsWith = fc
  .uniqueArray(line, { minLength: 1, maxLength: 8, selector: (label) => label.normalize('NFKC').replace(/\s/g, '') })
  .map((labels) => labels.map((label, at) => ({ code: `code-${at}`, label })));
const code = (type: 'choice' | 'stage' | 'scenario' | 'reportingUnit'): fc.Arbitrary<HeldValue> =>
  fc.tuple(optionsWith, fc.boolean(), line, fc.nat()).map(([options, open, other, at]) => {
    const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
    const isNew = open && !options.some(({ label }) => plain(label) === plain(other));
    return { holds: { type, options, open }, value: isNew ? other : `code-${at % options.length}` };
  });

const guide: readonly CatalogueEntry[] = [
  {
    code: 'operations',
    label: '生产作业',
    number: '五',
    entries: [
      { code: 'work', label: '人机协同-制造', number: '14', entries: [] },
      { code: 'line', label: '柔性产线', number: '15', entries: [] },
    ],
  },
  { code: 'innovation', label: '模式创新', entries: [{ code: 'custom', label: '大规模定制（离散）', entries: [] }] },
];
const stagesOnly: readonly CatalogueEntry[] = guide.map((stage) => ({ ...stage, entries: [] }));
const scenario = fc.constantFrom('work', 'line', 'custom');
const isListed = (text: string): boolean => /人机协同|柔性产线|大规模定制|生产作业|模式创新|安全管控/.test(text);
const newName = name.filter((text) => !isListed(text));

const citation = fc
  .constantFrom(undefined, '{item}.{stage}-{number}.{scenario}；', '（{item}）{stage}—{scenario}', '{scenario}')
  .map((cites) => cites ?? '{item}. {stage}——{number}. {scenario}');
const codes = fc
  .record({
    cites: citation,
    open: fc.boolean(),
    names: fc.array(fc.oneof(scenario, newName), { minLength: 1, maxLength: 5 }),
  })
  .map(({ cites, open, names }): HeldValue => {
    const listed = names.filter((each) => ['work', 'line', 'custom'].includes(each));
    const value = open ? names : listed;
    return {
      holds: { type: 'scenarios', cites, instances: false, open, guide },
      value: value.length > 0 ? value : ['work'],
    };
  });
const cited = fc
  .record({ cites: citation, open: fc.boolean(), name: fc.oneof(scenario, newName), item: fc.integer({ min: 1 }) })
  .map(({ cites, open, name: named, item }): HeldValue => {
    const held = { cites, instances: false, open, guide };
    const holds = { type: 'cited', ...held, item: String(item), options: citedOptions(held, String(item)) } as const;
    return { holds, value: open || ['work', 'line', 'custom'].includes(named) ? named : 'work' };
  });
const instance = fc.oneof(
  fc.record({ scenario, instance: line }),
  fc.record({ scenario: newName, instance: newName }),
  fc.record({ stage: fc.constantFrom('operations', 'innovation'), scenario: newName, instance: newName }),
  fc.record({ stage: newName, scenario: newName, instance: newName }),
);
const instances = fc
  .record({
    cites: fc.constantFrom('{item}.{stage}—{scenario}—{instance}', '{item}）{stage}-{scenario}-{instance}。'),
    open: fc.boolean(),
    named: fc.array(instance, { minLength: 1, maxLength: 5 }),
    isGuide: fc.boolean(),
  })
  .map(({ cites, open, named, isGuide }): HeldValue => {
    const isKnown = (each: { readonly scenario: string }): boolean =>
      ['work', 'line', 'custom'].includes(each.scenario);
    const canonical = named.filter((each) => (isGuide ? open || isKnown(each) : open && !isKnown(each)));
    const value = canonical.length > 0 ? canonical : [{ scenario: isGuide ? 'work' : '新场景', instance: '甲' }];
    const holds = { type: 'scenarios', cites, instances: true, open, guide: isGuide ? guide : stagesOnly } as const;
    return { holds, value };
  });

const industries: readonly CatalogueEntry[] = [
  {
    code: 'B',
    label: '采矿业',
    entries: [{ code: '12', label: '其他采矿业', entries: [{ code: '120', label: '其他采矿业', entries: [] }] }],
  },
  { code: 'C', label: '制造业', entries: [{ code: '35', label: '专用设备制造业', entries: [] }] },
];
const industry = (
  level: 'section' | 'division' | 'group' | 'class',
  value: string,
  cites = '{code} {name}',
): HeldValue => ({ holds: { type: 'industry', level, entries: industries, cites }, value });

const texts = (
  type: 'creditCode' | 'organisationCode' | 'mobile' | 'fax' | 'contact' | 'email' | 'phone',
  values: fc.Arbitrary<string>,
) => values.map((value): HeldValue => ({ holds: { type }, value }));
const lines = (type: 'text' | 'signature' | 'seal') => line.map((value): HeldValue => ({ holds: { type }, value }));
const numbers = (type: 'decimal' | 'percent' | 'money') =>
  fc.tuple(number, unit).map(([value, each]): HeldValue => ({ holds: { type, ...(each && { unit: each }) }, value }));

/** Whatever a page can hold exactly; evidence and pictures are none of it. */
export const heldValues: {
  readonly [Type in Exclude<Holds['type'], 'evidence' | 'pictures'>]: fc.Arbitrary<HeldValue>;
} = {
  text: lines('text'),
  signature: lines('signature'),
  seal: lines('seal'),
  prose: paragraphs.map((value) => ({ holds: { type: 'prose' }, value })),
  creditCode: texts('creditCode', fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/)),
  organisationCode: texts('organisationCode', fc.stringMatching(/^[0-9A-Z]{8}[0-9X]$/)),
  mobile: texts('mobile', fc.stringMatching(/^1[3-9][0-9]{9}$/)),
  email: texts('email', fc.stringMatching(/^[0-9A-Za-z._%+-]{1,20}@[a-z]{1,9}\.[a-z]{2,5}$/)),
  phone: texts('phone', fc.constantFrom('0311-87908713', '+85291234567', '0311-87908713转801、13900000000')),
  fax: texts('fax', fc.constantFrom('0311-87908713', '无', '同电话')),
  contact: texts('contact', fc.constantFrom('张三 0311-87908713', 'a@b.cn')),
  integer: fc
    .tuple(whole, unit)
    .map(([value, each]) => ({ holds: { type: 'integer', ...(each && { unit: each }) }, value })),
  decimal: numbers('decimal'),
  percent: numbers('percent'),
  money: numbers('money'),
  date: fc
    .tuple(day, maybe(fc.oneof(patternOf('年', '月', '日'), signs)))
    .map(([value, blank]) => ({ holds: dateHolds('date', blank), value })),
  month: fc
    .tuple(month, maybe(patternOf('年', '月')))
    .map(([value, blank]) => ({ holds: dateHolds('month', blank), value })),
  year: fc.tuple(year, maybe(patternOf('年'))).map(([value, blank]) => ({ holds: dateHolds('year', blank), value })),
  choice: code('choice'),
  stage: code('stage'),
  scenario: code('scenario'),
  reportingUnit: code('reportingUnit'),
  choices: fc.tuple(optionsWith, fc.infiniteStream(fc.boolean())).map(([options, chosen]) => {
    const value = options.map((option) => option.code).filter(() => chosen.next().value === true);
    return { holds: { type: 'choices', options }, value: value.length > 0 ? value : ['code-0'] };
  }),
  yesNo: fc
    .tuple(fc.boolean(), fc.constantFrom(['是', '否'], ['有', '无'], ['已建成', '在建']))
    .map(([value, [yes = '', no = '']]) => ({ holds: { type: 'yesNo', yes, no }, value })),
  industry: fc.constantFrom(
    industry('section', 'C'),
    industry('division', '35'),
    industry('division', '12'),
    industry('group', '120'),
    industry('group', '351'),
    industry('class', '3511'),
    industry('division', '35', '{section}-{name}'),
    industry('group', '351', '{section}-{division}-{name}'),
    industry('group', '制造业-专用设备制造业-采矿设备制造', '{section}-{division}-{name}'),
    industry('group', '351-采矿设备制造', '{code}-{name}'),
    industry('class', '3511-矿山机械制造', '{name}（{code}）'),
  ),
  scenarios: fc.oneof(codes, instances),
  cited,
};
