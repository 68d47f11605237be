/** Definitions of forms that nobody has seen, made up from a seed: fields of all kinds, and rules that can be kept together. */
import { type Random, randomFrom } from '../../generators/sample/random.ts';

type Definition = Readonly<Record<string, unknown>>;

/** Ids are unique in a form, and so are labels. */
interface Part {
  readonly fields: Readonly<Record<string, Definition>>;
  /** Conditions on them. */
  readonly rules: readonly string[];
  /** Of the document; grids print fields by their ids. */
  readonly printed?: readonly unknown[];
}

type MakePart = (random: Random) => Part;

const some = (random: Random, rules: readonly string[]): readonly string[] => rules.filter(() => random.happens(0.55));

const options = { one: '种植', two: '养殖', three: '加工', four: '流通' };
const optional = (random: Random): Definition => (random.happens(0.5) ? { optional: true } : {});

const texts: MakePart = (random) => ({
  fields: {
    title: { label: random.pick(['合作社名称', '课题名称', '校名', '医院名称']), type: 'text', words: 40 },
    number: {
      label: '批准文号',
      type: 'text',
      pattern: random.pick(['[甲乙丙]字〔20\\d{2}〕[1-9]\\d{0,2}号', 'K-[0-9A-F]{6}', '(?:北|南)\\d{4}(?:-\\d{2})?']),
      patternSays: '批准的文号',
    },
    aim: { label: '目的', type: 'prose', words: random.whole(60, 600), ...optional(random) },
    story: { label: '沿革', type: 'prose', about: random.whole(30, 900) },
    leader: { label: '带头人', type: 'text', words: random.whole(4, 12) },
  },
  rules: [
    ...some(random, ['size(title) >= 6']),
    random.pick([
      'title.endsWith("合作社")',
      'title.contains("示范")',
      'title.startsWith("河西")',
      'size(leader) >= 2',
    ]),
  ],
});

const people: MakePart = (random) => ({
  fields: {
    code: { label: '统一社会信用代码', type: random.pick(['creditCode', 'organisationCode']) },
    phone: { label: '办公电话', type: 'phone' },
    mobile: { label: '手机', type: 'mobile', ...optional(random) },
    contact: { label: '联系人及电话', type: 'contact' },
    email: { label: '邮箱', type: 'email', ...optional(random) },
    fax: { label: '传真', type: 'fax', optional: true },
    trade: { label: '行业', type: 'industry', level: random.pick(['section', 'division', 'group', 'class']) },
  },
  rules: random.happens(0.3) ? ['code.startsWith("9")', 'has(form.fax)'] : some(random, ['has(form.fax)']),
});

const choices: MakePart = (random) => ({
  fields: {
    kind: { label: '类型', type: 'choice', options },
    modes: { label: '做法', type: 'choices', options: { a: '轮作', b: '套种', c: '直播', d: '移栽', e: '免耕' } },
    listed: { label: '是否备案', type: 'yesNo', ...(random.happens(0.3) ? { noFirst: true } : {}) },
    prize: { label: '是否获奖', type: 'yesNo', yes: '是（奖项：{}）', no: '否', detail: '奖项' },
    reason: { label: '加工说明', type: 'text', only: 'kind=three', words: 80 },
    catch: { label: '养殖品种', type: 'text', only: 'kind=two,four', ...optional(random), words: 30 },
    filed: {
      label: '备案情况',
      only: 'listed=true',
      fields: {
        on: { label: '备案日期', type: 'date' },
        office: { label: '备案机关', type: 'text', words: 40 },
        grade: { label: '备案等级', type: 'choice', options: { high: '甲级', low: '乙级' } },
        why: { label: '乙级缘由', type: 'text', only: 'filed.grade=low', words: 60 },
      },
    },
  },
  rules: some(random, [
    'kind != "one" || listed',
    'size(modes) >= 2',
    '"a" in modes || "b" in modes',
    '!("e" in modes && "d" in modes)',
    'kind == "three" ? size(modes) <= 3 : size(modes) >= 1',
  ]),
});

const days: MakePart = (random) => ({
  fields: {
    founded: { label: '成立日期', type: 'date', ...(random.happens(0.4) ? { dayOptional: true } : {}) },
    begun: { label: '开始年月', type: 'month' },
    since: { label: '起始年份', type: 'year' },
    period: { label: '起止日期', type: 'dateRange' },
    due: { label: '预计完成日期', type: 'date', ...optional(random) },
  },
  rules: some(random, [
    'founded < "2029-01-01"',
    'begun >= "2027-06"',
    'period.start >= "2028-01-01"',
    'period.end < due',
    'since >= "2026"',
    'founded < period.start',
  ]),
});

const money: MakePart = (random) => ({
  fields: {
    total: { label: '总预算', type: 'money', unit: random.pick(['万元', '元', '亿元']), minimum: 0 },
    grant: { label: '其中：补助', type: 'money', unit: '万元', minimum: 0 },
    own: { label: '其中：自有', type: 'money', unit: '万元', minimum: 0 },
    share: { label: '补助占比', type: 'percent', minimum: 0, maximum: 100 },
    heads: { label: '参加户数', type: 'integer', unit: '户', minimum: 1, maximum: random.whole(200, 9000) },
    area: { label: '种植面积', type: 'decimal', unit: '亩', minimum: 0 },
    score: { label: '自评得分', type: 'decimal', minimum: 0, maximum: random.pick([5, 10, 100]) },
    yield: { label: '亩产提升', type: 'indicator', measure: random.pick(['level', 'change']), unit: '%' },
    output: { label: '产量', type: 'indicator', measure: 'pair' },
  },
  rules: some(random, [
    'grant + own == total',
    'isShare(share, grant, total)',
    `total >= ${random.whole(100, 5000)}.0`,
    'grant <= own',
    'heads > 50',
    'area * 2.0 >= 40.0',
    'output.after > output.before',
    'score >= 3.0',
  ]),
});

const records: MakePart = (random) => {
  const most = random.happens(0.4) ? { most: random.whole(5, 12) } : {};
  return {
    fields: {
      plots: {
        label: '地块',
        least: random.whole(0, 2),
        ...most,
        records: {
          name: { label: '地块名称', type: 'text', words: 30, ...(random.happens(0.4) ? { distinct: true } : {}) },
          sort: { label: '地块类型', type: 'choice', options: { dry: '旱地', wet: '水田' } },
          size: { label: '地块面积', type: 'decimal', unit: '亩', minimum: 0 },
          cost: { label: '地块投入', type: 'money', unit: '万元', minimum: 0 },
          main: { label: '是否主地块', type: 'yesNo' },
          water: { label: '水源', type: 'text', only: 'plots.sort=wet', words: 20 },
        },
      },
    },
    rules: [
      ...some(random, [
        'plots.all(p, p.size > 0.0)',
        'plots.exists(p, p.sort == "wet")',
        'size(plots) >= 2',
        'sum(plots.map(p, p.cost)) <= 100000.0',
        'plots.all(p, p.sort != "dry" || p.size >= 5.0)',
      ]),
      random.pick([
        'plots.exists_one(p, p.main)',
        'size(plots.filter(p, p.main)) == 2',
        'plots.all(p, p.main == (p.cost > 500.0))',
        'size(plots.filter(p, p.main)) * 2 <= size(plots)',
      ]),
    ],
    printed: [{ records: 'plots', columns: ['name', 'sort', 'size', 'cost', 'main', 'water'] }],
  };
};

const figures: MakePart = (random) => ({
  fields: {
    figures: {
      label: '近年指标',
      years: random.whole(2, 4),
      rows: {
        income: { label: '收入', type: 'money', unit: '万元', minimum: 0 },
        crops: { label: '种植收入', type: 'money', unit: '万元', minimum: 0, under: '其中' },
        loss: { label: '损失率', type: 'percent', minimum: 0, maximum: 100, ...optional(random) },
        sum: { label: '累计投入', type: 'money', unit: '万元', across: true, minimum: 0 },
      },
    },
  },
  rules: some(random, [
    'years(figures).all(y, figures.crops[y] <= figures.income[y])',
    'years(figures.income, 1).all(y, figures.income[y] >= figures.income[yearBefore(y)])',
    'figures.income[year(-1)] > 1000.0',
    'figures.sum >= figures.crops[year(-1)]',
  ]),
  printed: [{ matrix: 'figures' }],
});

const scenes: MakePart = (random) => ({
  fields: {
    scenes: {
      label: '做法清单',
      least: 1,
      records: {
        step: { label: '环节', type: 'stage', catalogue: 'guide/2031' },
        scene: { label: '场景', type: 'scenario', catalogue: 'guide/2031' },
        told: { label: '场景说明', type: 'prose', words: 200 },
      },
    },
    proof: { label: '证明材料', type: 'evidence', ...optional(random) },
  },
  rules: some(random, [
    `coversStages(scenes.map(s, s.scene), ${random.whole(1, 3)}.0)`,
    'scenes.all(s, wordCount(s.told) >= 40.0)',
    'scenes.exists(s, s.step == "sowing")',
  ]),
  printed: [{ records: 'scenes', columns: ['step', 'scene', 'told'] }, 'proof'],
});

const catalogue = {
  catalogue: 'guide/2031',
  title: '做法指引',
  source: '附件2',
  entries: Object.fromEntries(
    ['sowing', 'growing', 'harvest', 'selling'].map((stage, at) => [
      stage,
      {
        label: ['播种', '田管', '收获', '销售'][at],
        entries: Object.fromEntries(
          [1, 2, 3].map((number) => [
            `${stage}-${number}`,
            { label: `${['播种', '田管', '收获', '销售'][at]}法${number}` },
          ]),
        ),
      },
    ]),
  ),
};

const parts = [texts, people, choices, days, money, records, figures, scenes];

const ruleOf = (random: Random, check: string, at: number): Definition => ({
  severity: random.happens(0.75) ? 'error' : 'warning',
  check,
  message: `第${at + 1}条要求不符`,
  source: `第${at + 1}条`,
});

/** A whole project: path → text. JSON is YAML. */
export const foreignProject = (seed: number): Readonly<Record<string, string>> => {
  const random = randomFrom(seed * 7919);
  const taken = random.several(parts, random.whole(3, parts.length)).map((make) => make(random));
  const fields = Object.assign({}, ...taken.map((part) => part.fields));
  const blocks = taken.flatMap(({ printed = [] }) => printed);
  const ownRow = (printed: unknown): boolean =>
    typeof printed === 'string' || JSON.stringify(printed).startsWith('{"matrix');
  const named = new Set(blocks.flatMap((printed) => Object.values(Object(printed))));
  const rows = Object.entries<Definition>(fields).flatMap(([id, { fields: inner }]): unknown[] => {
    if (named.has(id) || blocks.includes(id)) return [];
    return inner === undefined ? [id] : [{ group: id, rows: Object.keys(Object(inner)) }];
  });
  const form = {
    form: `foreign/2031/form-${seed}`,
    title: '申报书',
    fields,
    document: [
      { grid: 'g', rows: [...rows, ...blocks.filter(ownRow)] },
      ...blocks.filter((printed) => !ownRow(printed)),
    ],
    rules: Object.fromEntries(
      taken.flatMap((part) => part.rules).map((check, at) => [`rule${at + 1}`, ruleOf(random, check, at)]),
    ),
  };
  return {
    'pack.yaml': JSON.stringify({ pack: 'foreign/2031', title: '某地申报通知' }),
    ...(JSON.stringify(fields).includes('guide/2031') ? { 'guide.yaml': JSON.stringify(catalogue) } : {}),
    'form.yaml': JSON.stringify(form),
  };
};
