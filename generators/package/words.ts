/** Headings and words of the paper, by the field, group, list or matrix that a page shows them before. */
import {
  type Condition,
  childrenOf,
  type Described,
  type FormNode,
  isAsked,
  nodesAlong,
  nodesIn,
  type Text,
} from './description.ts';
import { calledIn, type Language } from './inputs.ts';

/** What stands before a node, each line by itself: headings that begin there, then words that are printed between the fields. */
export interface Before {
  readonly headings: readonly string[];
  readonly texts: readonly Text[];
}

/** By path; at `''` the words of the cover that stand behind what is asked there, and those behind all fields. */
export type Words = ReadonlyMap<string, Before>;

const NOTHING: Before = { headings: [], texts: [] };

type Asks = (what: FormNode | Text) => boolean;

/** Those that are asked for; of records any. */
const askedIn = (nodes: readonly FormNode[], asks: Asks): readonly FormNode[] =>
  nodes.flatMap((node) => {
    if (!asks(node)) return [];
    return [node, ...(node.kind === 'list' ? nodesIn(node.children) : askedIn(childrenOf(node), asks))];
  });

/** What begins with the field: the outermost, but none outside the list whose records have the words each. */
const beginningWith = (along: readonly FormNode[], asked: ReadonlySet<FormNode>, list: string | undefined): string => {
  let at = along.length - 1;
  for (; at > 0; at -= 1) {
    const holder = along[at - 1];
    if (holder === undefined || holder.path === list) break;
    if (holder.kind !== 'list' && childrenOf(holder).find((child) => asked.has(child)) !== along[at]) break;
  }
  return along[at]?.path ?? '';
};

/** Headings that are new at each node, but for what is called so itself or is held by what is. */
const headingsBy = (
  nodes: readonly FormNode[],
  asked: ReadonlySet<FormNode>,
): readonly (readonly [path: string, headings: readonly string[]])[] => {
  let open: readonly string[] = [];
  const within = (
    all: readonly FormNode[],
    labels: readonly string[],
  ): readonly (readonly [string, readonly string[]])[] =>
    all.flatMap((node) => {
      if (!asked.has(node)) return [];
      const { sections = open, label, path } = node;
      const differs = sections.findIndex((heading, at) => heading !== open[at]);
      const own = differs < 0 ? [] : sections.slice(differs).filter((heading) => ![...labels, label].includes(heading));
      open = sections;
      return [[path, own] as const, ...within(childrenOf(node), [...labels, label])];
    });
  return within(nodes, []);
};

/** Words before what is not asked stand before what comes next on the paper. */
const wordsWhere = (nodes: readonly FormNode[], texts: readonly Text[], asks: Asks): Words => {
  const all = askedIn(nodes, asks);
  const asked = new Set(all);
  const fields = all
    .filter(({ kind }) => kind === 'field' || kind === 'matrix')
    .sort((one, other) => one.place - other.place);
  const words = new Map(headingsBy(nodes, asked).map(([path, headings]) => [path, { ...NOTHING, headings }]));
  const known = new Map(nodesIn(nodes).map((node) => [node.path, node]));
  for (const text of texts) {
    if (!asks(text)) continue;
    const { place = Number.POSITIVE_INFINITY } = known.get(text.before ?? '') ?? {};
    const next = fields.find((field) => field.place >= place);
    const path = next ? beginningWith(nodesAlong(nodes, next.path.split('.')), asked, text.list) : '';
    const before = words.get(path) ?? NOTHING;
    words.set(path, { ...before, texts: [...before.texts, text] });
  }
  return words;
};

/**
 * What to show before what: of a form whose objects are shown whole, as libraries of forms do.
 * @param nodes `FIELDS` of the form
 * @param texts `TEXTS` of the form
 * @param data what is filled in so far: words before what is not asked stand before what comes next on the paper
 */
export const wordsBefore = (nodes: readonly FormNode[], texts: readonly Text[], data?: unknown): Words =>
  wordsWhere(nodes, texts, (each) => isAsked(each, data));

/** The same whatever is filled in: each text before what it is printed before. */
export const allWordsBefore = (nodes: readonly FormNode[], texts: readonly Text[]): Words =>
  wordsWhere(nodes, texts, () => true);

/** The words of a text in a line, with ____ where something is filled in between them: what ends in a blank is filled in right behind. */
export const wordingOf = ({ parts }: Text): string => {
  const end = parts.findLastIndex((part) => typeof part === 'string' && part.trim() !== '') + 1;
  const said = end === 0 ? parts : parts.slice(0, end);
  return said.map((part) => (typeof part === 'string' ? part.replaceAll('\t', ' ') : '____')).join('');
};

/** The same with the number of the record that has them: of `['scenarios', 0]` 1. */
export const wordingIn = (text: Text, record: readonly PropertyKey[]): string => {
  const place = record.findLast((step) => typeof step === 'number');
  const wording = wordingOf(text);
  return place === undefined ? wording : wording.replaceAll('{n}', String(Number(place) + 1));
};

/** `是否应用人工智能“是”` */
const choiceMade = ({ field: path, codes }: Condition, nodes: readonly FormNode[], lang: Language): string => {
  const node = nodesAlong(nodes, path.split('.')).at(-1);
  const field = node?.kind === 'field' ? node : undefined;
  const labels = codes.map((code) => {
    const option = field?.options?.find((each) => each.code === code);
    const answer = field?.type === 'yesNo' ? ANSWERS[code]?.[lang] : undefined;
    return `“${option ? calledIn(lang, option) : (answer ?? code)}”`;
  });
  const called = node ? calledIn(lang, node) : path;
  return lang === 'en' ? `${called} ${labels.join(', ')}` : `${called}${labels.join('、')}`;
};

const ANSWERS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};

/**
 * When a node is asked, in the words of the validator: `只在是否应用人工智能“是”时填写`; undefined where it always is.
 * @param nodes `FIELDS` of the form
 */
export const askedWhen = (
  { only = [] }: Pick<Described, 'only'>,
  nodes: readonly FormNode[],
  lang: Language = 'zh',
): string | undefined => {
  if (only.length === 0) return undefined;
  const choices = only.map((condition) => choiceMade(condition, nodes, lang));
  return lang === 'en' ? `is asked only with ${choices.join(' and ')}` : `只在${choices.join('且')}时填写`;
};

/** Without blanks and what stands around them, and the number before it: `1.企业营业执照复印件；____`, `（一）申报单位`, `附件1 清单`. */
const bare = (text: string): string =>
  text
    .replace(/^\s*(?:附件?\s*\d+|[（(]?(?:[一二三四五六七八九十]+|[\d.]+)[）)、.．])[、.．\s]*/u, '')
    .replace(/[\s_{}：:；。、，（）()—–-]/gu, '');

/** Whether a heading says no more than the label: `八、相关证明材料`, `附件1 清单（选填）`. */
export const isHeading = (heading: string, { label }: { readonly label: string }): boolean =>
  bare(heading.replace(/（[^（）]*）\s*$/, '')) === bare(label);

/** The heading that is the label. */
export const headingOf = (node: FormNode, words: Words): string | undefined => {
  const heading = words.get(node.path)?.headings.at(-1);
  return heading !== undefined && isHeading(heading, node) ? heading : undefined;
};

/** A line of the paper that says no more than the labels of what is filled in in it: `评估分数：____`, `联系人：____ 电话：____`, `{n}.____-____`. */
export const saysLabel = ({ parts }: Text, nodes: ReadonlyMap<string, FormNode>): boolean => {
  const words = bare(
    parts
      .filter((part) => typeof part === 'string')
      .join('')
      .replaceAll('{n}', ''),
  );
  if (!/\p{L}/u.test(words)) return true;
  const asked = parts.flatMap((part) => (typeof part === 'string' ? [] : (nodes.get(part.field) ?? [])));
  const called = (node: FormNode): string => bare(node.label);
  const counted = (node: FormNode): string => bare(node.label + (node.kind === 'field' ? (node.unit ?? '') : ''));
  return [called, counted].some((name) => [...asked.map(name), asked.map(name).join('')].includes(words));
};

/** Of the texts those that say more than a label does. */
export const tellingTexts = (nodes: readonly FormNode[], texts: readonly Text[]): readonly Text[] => {
  const known = new Map(nodesIn(nodes).map((node) => [node.path, node]));
  return texts.filter((text) => !saysLabel(text, known));
};

/** Of what stands before a node the lines, texts with their footnotes; a schema is called as the form is, which needs no line. */
export const linesOf = ({ headings, texts }: Before = NOTHING): readonly string[] => [
  ...headings,
  ...texts.filter(({ style }) => style !== 'title').flatMap((text) => [wordingOf(text), ...(text.footnotes ?? [])]),
];
