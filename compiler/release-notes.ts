/** Differences as Markdown, for the page of a release and the reference page of a form: what of filings, of rules, of paper and wording is new, changed and gone. */

import type { DataVerdict, Effects } from './compare/finding.ts';
import { comparedForm } from './compare/form-items.ts';
import { type Item, PARTS, wordsOf } from './compare/item.ts';
import { KIND_NAMES } from './compare/names.ts';
import { comparedPack } from './compare/pack-items.ts';
import { type Named, reviewForms, reviewPacks } from './compare/review.ts';
import { differenceText, effectTexts, quoted } from './compare/telling.ts';
import type { Language } from './diagnostics/diagnostic.ts';
import { countsText, isAlong, isCounted, toldIn } from './difference-counts.ts';
import { followingText, followingYears } from './following-years.ts';
import type { DifferenceList } from './generator.ts';
import { isFieldKind, isKind } from './language/kinds.ts';
import type { ResolvedForm } from './model/form.ts';
import { codeSpan, escaped } from './model/markdown.ts';
import type { Resolution } from './resolve/resolve.ts';
import { type JudgedFinding, type JudgedReview, type JudgedSection, judged } from './witness.ts';

const SAID = {
  zh: {
    title: ({ title, key, package: from }: Named) =>
      `${escaped(title)}（${codeSpan(key)}${from ? `，${escaped(from)}` : ''}）`,
    counts: '合计',
    fields: '填报内容',
    rules: '校验规则',
    print: '版面与文字',
    facts: '通知事项',
    forms: '表单',
    catalogue: '目录',
    proposals: '可能是同一项，待确认',
    nothing: '没有差异。',
    semicolon: '；',
    stop: '。',
    open: '（',
    close: '）',
    colon: '：',
  },
  en: {
    title: ({ title, key, package: from }: Named) =>
      `${escaped(title)} (${codeSpan(key)}${from ? `, ${escaped(from)}` : ''})`,
    counts: 'In all',
    fields: 'What is filed',
    rules: 'Rules',
    print: 'Paper and wording',
    facts: 'The notice',
    forms: 'Forms',
    catalogue: 'Catalogue',
    proposals: 'May be the same, to be confirmed',
    nothing: 'Nothing differs.',
    semicolon: '; ',
    stop: '.',
    open: ' (',
    close: ')',
    colon: ': ',
  },
} as const;

/** Whether a page has sections one below the other, or shows of each how much it says until a reader opens it. */
export type Shown = 'open' | 'folded';

/** As `shenbao diff --format markdown` prints it, and folded in a CHANGELOG. */
export const releaseNotes = (review: JudgedReview, language: Language, shown: Shown = 'open'): string => {
  const say = SAID[language];
  const { before, after } = review;
  const years = followingYears(review);
  const sections = toldIn(review.sections, (finding) => isCounted(finding) && !years?.findings.has(finding));
  const all = toldIn(review.sections, isCounted);
  const lines = [
    `# ${say.title(before)} → ${say.title(after)}`,
    ...(all.length === 0 ? [say.nothing] : [`${say.counts}${say.colon}${countsText(all, language)}`]),
    ...(years ? [`${followingText(years, language)}${say.stop}`] : []),
    ...sections.flatMap((section) =>
      sectionLines(section, section.before.key === before.key && section.after.key === after.key, language, shown),
    ),
  ];
  return `${lines.join('\n\n')}\n`;
};

/** The pack beside the one that it extends; undefined where it extends none. */
export const notesOfPack = (key: string, resolution: Resolution, language: Language): string | undefined => {
  const base = resolution.project.packs.get(key)?.extends?.name;
  const [before, after] = [comparedPack(resolution, base ?? ''), comparedPack(resolution, key)];
  return before && after && releaseNotes(judged(reviewPacks(before, after)), language, 'folded');
};

/** The form beside the one that it extends; undefined where it extends none that a pack publishes. */
export const differencesOfForm = (
  { key, extends: base }: Pick<ResolvedForm, 'key' | 'extends'>,
  resolution: Resolution,
  language: Language,
): readonly DifferenceList[] | undefined => {
  const [before, after] = [comparedForm(resolution, base ?? ''), comparedForm(resolution, key)];
  if (!before || !after) return undefined;
  const { sections } = judged(reviewForms(before, after));
  return sections.flatMap((section) => listsOf(section, language));
};

/** Markdown between tags is read as such where blank lines part it from them. */
const folded = (section: JudgedSection, lines: readonly string[], language: Language): readonly string[] => {
  const summary = section.findings.length > 0 ? countsText([section], language) : SAID[language].proposals;
  return ['<details>', `<summary>${summary}</summary>`, ...lines, '</details>'];
};

const sectionLines = (
  section: JudgedSection,
  isTitled: boolean,
  language: Language,
  shown: Shown,
): readonly string[] => {
  const say = SAID[language];
  const { role, proposals } = section;
  const lists = role === 'catalogue' ? [] : listsOf(section, language);
  const entries = role === 'catalogue' ? listsOf(section, language) : [];
  const proposed = proposals.map(
    ({ before: one, after: other, labels: [label, now], score }) =>
      `- ${codeSpan(one)} ${escaped(label)} → ${codeSpan(other)} ${escaped(now)}${say.open}${Math.round(score * 100)} %${say.close}`,
  );
  // of two forms, or of the facts of two packs, the title of the page says it
  const heads = isTitled || entries.length > 0 ? [] : [`## ${headOf(section, language)}`];
  const body = [
    ...lists.flatMap(({ heading, items }) => [`### ${heading}`, items.join('\n')]),
    ...(proposed.length > 0 ? [`### ${say.proposals}`, proposed.join('\n')] : []),
  ];
  return [
    ...heads,
    ...entries.flatMap(({ heading, items }) => [`## ${heading}`, items.join('\n')]),
    ...(shown === 'folded' && heads.length > 0 && body.length > 0 ? folded(section, body, language) : body),
  ];
};

const headOf = ({ role, before, after }: JudgedSection, language: Language): string => {
  const say = SAID[language];
  const isSame = before.key === after.key && before.package === after.package;
  const name = isSame ? say.title(after) : `${say.title(before)} → ${say.title(after)}`;
  return `${role === 'catalogue' ? `${say.catalogue}${say.colon}` : ''}${name}`;
};

/** Of a form or of facts by what they are about, of a catalogue all together. */
const listsOf = (section: JudgedSection, language: Language): readonly DifferenceList[] =>
  TOPICS.flatMap((topic) => {
    const told = section.findings.filter((finding) => topicOf(finding) === topic);
    if (told.length === 0) return [];
    const heading = section.role === 'catalogue' ? headOf(section, language) : SAID[language][topic];
    return [{ heading, items: bullets(told, language) }];
  });

const TOPICS = ['facts', 'forms', 'fields', 'rules', 'print'] as const;
type Topic = (typeof TOPICS)[number];

const topicOf = (finding: JudgedFinding): Topic | undefined => {
  const { difference } = finding;
  const { kind, owner, address } = difference.after ?? difference.before;
  // what is printed of a field that came or went is told with the field
  if (!isCounted(finding) || isAlong(difference)) return undefined;
  if (kind === 'rule' || kind === 'rules') return 'rules';
  if (kind === 'option' || kind === 'entry' || kind === 'catalogue' || (isKind(kind) && isFieldKind(kind)))
    return 'fields';
  if (kind === 'pack' || owner === 'pack') return 'facts';
  if (kind === 'form') return address === 'form' ? (difference.kind === 'reordered' ? 'fields' : 'print') : 'forms';
  return 'print';
};

/** All that is said of one thing in one line; what has no effect that anybody would see is left out. */
const bullets = (findings: readonly JudgedFinding[], language: Language): readonly string[] => {
  const say = SAID[language];
  const groups = new Map<string, JudgedFinding[]>();
  for (const finding of findings) {
    const { kind, before, after } = finding.difference;
    const key = kind === 'added' || kind === 'removed' ? `${kind} ${(after ?? before)?.address}` : `${after?.address}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((group) => {
    const texts = group.map(({ difference }) => escaped(differenceText(difference, language)));
    const effects = new Set(effectTexts(...together(group), language));
    const told = effects.size > 0 ? `${say.open}**${[...effects].join(say.semicolon)}**${say.close}` : '';
    const item = group[0]?.difference.after ?? group[0]?.difference.before;
    return `- ${item ? subject(item, language) : ''}${say.colon}${texts.join(say.semicolon)}${told}`;
  });
};

/** Whatever any of them does. */
const together = (group: readonly JudgedFinding[]): readonly [Effects, DataVerdict] => {
  const is = (name: Exclude<keyof Effects, 'data'>): boolean => group.some(({ effects }) => effects[name]);
  const worst = (['breaking', 'undecided', 'safe'] as const).find((data) => group.some((each) => each.data === data));
  return [
    {
      data: 'untouched',
      lost: is('lost'),
      meaning: is('meaning'),
      reshaped: is('reshaped'),
      producers: is('producers'),
      consumers: is('consumers'),
      paper: is('paper'),
      wording: is('wording'),
    },
    worst ?? 'untouched',
  ];
};

/** 字段“企业名称” `enterprise.name`; the parts of a form are there in every form. */
const subject = (item: Item, language: Language): string => {
  const kind = KIND_NAMES[item.kind][language];
  const words = item.kind === 'contact' ? item.id : wordsOf(item);
  const isPart = PARTS.some((part) => part === item.address) || item.kind === 'pack';
  const named =
    isPart || words === '' ? kind : `${kind}${language === 'zh' ? '' : ' '}${escaped(quoted(words, language))}`;
  return isPart || item.owner === 'pack' ? named : `${named} ${codeSpan(item.address)}`;
};
