/** Who files what with whom by when, as Markdown text. */
import type { Pack } from '../../compiler/model/pack.ts';
import { code, escaped } from './markdown.ts';

export type NamedText = readonly [name: string, text: string | undefined];

/** Rows that have something to say. */
export const filled = (rows: readonly NamedText[]): { readonly name: string; readonly text: string }[] =>
  rows.flatMap(([name, text]) => (text === undefined || text === '' ? [] : [{ name, text }]));

const limits = (record: Readonly<Record<string, number>>): string =>
  Object.keys(record)
    .sort()
    .map((key) => `${code(key)} ${record[key]}`)
    .join('，');

export const facts = ({ notice, title, platform, recipients, copies }: Pack): NamedText[] => [
  ['通知', escaped(notice?.title ?? title)],
  ['文号', escaped(notice?.number ?? '')],
  ['印发日期', notice?.issuedOn],
  ['印发单位', notice?.issuers.map(escaped).join('、')],
  ['申报平台', escaped(platform ?? '')],
  ['报送单位', recipients.map(escaped).join('<br>')],
  ['份数', limits(copies)],
];

/** By day; those of one day as the pack gives them. */
export const deadlines = (pack: Pack) =>
  pack.deadlines
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .map(({ on, what, who }) => ({ on, what: escaped(what), who: escaped(who ?? '') }));

export const quotas = (pack: Pack) =>
  pack.quotas.map((quota) => ({
    units: quota.units.map(escaped).join('、'),
    limits: quota.exempt ? '不占名额' : limits(quota.limits),
  }));
