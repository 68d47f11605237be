/** Who files what with whom by when, as Markdown text. */
import { FILER_NAMES } from '../../compiler/model/form-kind.ts';
import { codeSpan, escaped } from '../../compiler/model/markdown.ts';
import { filerOf, type Pack, type Target } from '../../compiler/model/pack.ts';

export type NamedText = readonly [name: string, text: string | undefined];

/** Rows that have something to say. */
export const filled = (rows: readonly NamedText[]): { readonly name: string; readonly text: string }[] =>
  rows.flatMap(([name, text]) => (text === undefined || text === '' ? [] : [{ name, text }]));

/** 示范工厂 10 个，优秀场景 30 个 */
const counted = (record: Readonly<Record<string, number>>, { names }: Pack, measure: string): string =>
  Object.keys(record)
    .sort()
    .map((key) => `${named(key, names)} ${record[key]} ${measure}`)
    .join('，');

const named = (key: string, names: Pack['names']): string => {
  const name = names[key];
  return name === undefined ? codeSpan(key) : escaped(name);
};

export const facts = (pack: Pack): NamedText[] => [
  ['通知', escaped(pack.notice?.title ?? pack.title)],
  ['文号', escaped(pack.notice?.number ?? '')],
  ['印发日期', pack.notice?.issuedOn],
  ['印发单位', pack.notice?.issuers.map(escaped).join('、')],
  ['申报平台', escaped(pack.platform ?? '')],
  ['自评估平台', escaped(pack.selfAssessmentPlatform ?? '')],
  ['报送至', pack.recipients.map(escaped).join('<br>')],
  ['份数', counted(pack.copies, pack, '份')],
];

export const materials = (pack: Pack) =>
  pack.materials.map(({ what, who }) => ({ what: escaped(what), who: escaped(who ?? '') }));

const CONTACT_PARTS = { phone: '电话', email: '邮箱', address: '地址', hours: '时间' } as const;
const contactParts = ['phone', 'email', 'address', 'hours'] as const;

export const contacts = (pack: Pack) =>
  pack.contacts.map((contact) => ({
    office: escaped(contact.office),
    reached: contactParts
      .flatMap((part) => (contact[part] === undefined ? [] : [`${CONTACT_PARTS[part]}：${escaped(contact[part])}`]))
      .join('<br>'),
  }));

/** Lines of a table: the units, what each is to reach of every target, and their sums. */
export const targets = ({ targets: all, names }: Pack): { readonly line: string }[] => {
  if (all.length === 0) return [];
  const units = [...new Set(all.flatMap((target) => target.units.map(({ unit }) => unit)))];
  const line = (first: string, cell: (target: Target) => string): { readonly line: string } => ({
    line: `| ${[first, ...all.map(cell)].join(' | ')} |`,
  });
  return [
    line('单位', ({ id }) => `${named(id, names)}（个）`),
    { line: `|${'---|'.repeat(1 + all.length)}` },
    ...units.map((name) =>
      line(escaped(name), ({ units: of }) => String(of.find(({ unit }) => unit === name)?.target ?? '')),
    ),
    line('合计', ({ units: of }) => String(of.reduce((sum, { target }) => sum + target, 0))),
  ];
};

/** By day; those of one day as the pack gives them. */
export const deadlines = (pack: Pack) =>
  pack.deadlines
    .toSorted((a, b) => Date.parse(a.on) - Date.parse(b.on))
    .map((deadline) => {
      const { on, what, who } = deadline;
      const filer = filerOf(deadline);
      return { on, what: escaped(what), who: escaped(who ?? ''), binds: filer ? FILER_NAMES[filer].zh : '' };
    });

const uncounted = (exempt: true | readonly string[], { names }: Pack): string =>
  exempt === true ? '不占名额' : `不占${exempt.map((limit) => named(limit, names)).join('、')}的名额`;

export const quotas = (pack: Pack) =>
  pack.quotas.flatMap(({ units, limits, except = [], exempt }) => [
    { units: units.map(escaped).join('、'), limits: exempt ? uncounted(exempt, pack) : counted(limits, pack, '个') },
    ...except.map((other) => ({ units: `其中${escaped(other.unit)}`, limits: counted(other.limits, pack, '个') })),
  ]);
