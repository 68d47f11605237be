/** A review for people at a terminal: each finding with both its places, and what differs marked in what was and is said. */
import { levelsOf } from '../../compare/finding.ts';
import type { Item } from '../../compare/item.ts';
import { attributeName } from '../../compare/names.ts';
import { calledWith } from '../../compare/review.ts';
import { differenceText, effectTexts, sidesText, subjectText } from '../../compare/telling.ts';
import type { Language } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/source.ts';
import { countedIn, countsText, isCounted, toldIn } from '../../difference-counts.ts';
import { valueAt } from '../../filing/path.ts';
import { followingPlaces, followingText, followingYears } from '../../following-years.ts';
import { visible } from '../../model/visible.ts';
import type { JudgedFinding, JudgedReview, JudgedSection, Witness } from '../../witness.ts';
import type { Ink } from '../terminal.ts';
import { changedParts } from './changed-parts.ts';

const SAID = {
  zh: {
    nothing: '没有差异。',
    shown: '例',
    perhaps: '可能是同一项',
    accepted: '已接受：',
    pair: '确认后加',
    besides: '另有仅涉及定义的 {count} 处',
  },
  en: {
    nothing: 'Nothing differs.',
    shown: 'as in',
    perhaps: 'may be the same',
    accepted: 'accepted: ',
    pair: 'if so, add',
    besides: '{count} more in the definitions alone',
  },
} as const;

/** @param reasons of findings that are accepted */
export const text = (
  review: JudgedReview,
  reasons: ReadonlyMap<JudgedFinding, string>,
  language: Language,
  ink: Ink,
): string => {
  const years = followingYears(review);
  const isTold = (finding: JudgedFinding): boolean =>
    isSeen(finding) && (reasons.has(finding) || !years?.findings.has(finding));
  const sections = toldIn(review.sections, isTold);
  if (sections.length === 0 && !years) return `${SAID[language].nothing}\n`;
  const parts = sections.map((section) => sectionText(section, reasons, language, ink));
  const following = years
    ? [
        [
          followingText(years, language),
          ...followingPlaces(years, review).map((each) => ink('dim', `  ${visible(each)}`)),
        ].join('\n'),
      ]
    : [];
  return `${[...parts, ...following, totalOf(review, language)].join('\n\n')}\n`;
};

/** As the release notes count, and what only authors see. */
const totalOf = ({ sections }: JudgedReview, language: Language): string => {
  const counted = toldIn(sections, isCounted);
  const besides = countedIn(toldIn(sections, isSeen)).findings - countedIn(counted).findings;
  const more = besides > 0 ? [SAID[language].besides.replace('{count}', String(besides))] : [];
  return [countsText(counted, language), ...more].join(language === 'zh' ? '；' : '; ');
};

/** Not an order that nobody sees. */
const isSeen = ({ difference, effects }: JudgedFinding): boolean =>
  difference.kind !== 'reordered' || levelsOf(effects).length > 0;

const sectionText = (
  { before, after, findings, proposals }: JudgedSection,
  reasons: ReadonlyMap<JudgedFinding, string>,
  language: Language,
  ink: Ink,
): string => {
  const say = SAID[language];
  const [one, other] = [before, after].map(calledWith);
  const names = one === other ? `${other}` : `${one} → ${other}`;
  const told = findings.map((finding) => findingText(finding, reasons.get(finding), language, ink));
  const perhaps = proposals.map(
    ({ before: one, after: other, labels, score }) =>
      `${ink('cyan', `${say.perhaps} ${Math.round(score * 100)} %`)} ${one} ${visible(labels[0])} → ${other} ${visible(labels[1])}  ${ink('dim', `${say.pair} --pair ${one}=${other}`)}`,
  );
  return [ink('bold', `${names}  ${visible(after.title)}`), ...told, ...perhaps].join('\n');
};

const findingText = (finding: JudgedFinding, reason: string | undefined, language: Language, ink: Ink): string => {
  const { difference, effects, data, witness, rule } = finding;
  const item = difference.after ?? difference.before;
  const subject = `${visible(subjectText(item, language))} ${ink('dim', visible(item.address))}`;
  const isShort = difference.kind !== 'changed';
  const what = isShort
    ? visible(differenceText(difference, language))
    : attributeName(item.kind, difference.attribute)[language];
  const told = effectTexts(effects, data, language).map((each) => ink(data === 'breaking' ? 'red' : 'yellow', each));
  const lines = [
    `${subject}  ${what}${told.length > 0 ? `  ${told.join(' · ')}` : ''}  ${ink('dim', rule)}`,
    ...(isShort ? placesOf(difference.before, difference.after, ink) : changeLines(difference, language, ink)),
    ...(witness ? [`    ${SAID[language].shown} ${witnessText(witness)}`] : []),
    ...(reason === undefined ? [] : [`    ${ink('green', `${SAID[language].accepted}${visible(reason)}`)}`]),
  ];
  return lines.join('\n');
};

const placeText = ({ span }: Pick<Item, 'span'>): string => {
  const { line, column } = positionAt(span.source, span.start);
  return `${visible(span.source.path)}:${line}:${column}`;
};

const placesOf = (before: Item | undefined, after: Item | undefined, ink: Ink): readonly string[] => [
  ...(before ? [`    ${ink('red', '-')} ${ink('dim', placeText(before))}`] : []),
  ...(after ? [`    ${ink('green', '+')} ${ink('dim', placeText(after))}`] : []),
];

/** Old words and new ones, what differs in them in bold. */
const changeLines = (
  difference: JudgedFinding['difference'] & { readonly kind: 'changed' },
  language: Language,
  ink: Ink,
): readonly string[] => {
  const { before, after, attribute } = difference;
  const [old, now] = sidesText(difference, language);
  const [was, is] = [old, now].map((said) => visible(said.replaceAll('\n', '⏎')));
  const parts = changedParts(was ?? '', is ?? '');
  const line = (colour: 'red' | 'green', sign: string, changed: string, item: Item): string => {
    const said = item.attributes.get(attribute) ?? item;
    return `    ${ink(colour, `${sign} ${parts.start}`)}${ink('bold', ink(colour, changed))}${ink(colour, parts.end)}  ${ink('dim', placeText(said))}`;
  };
  return [line('red', '-', parts.before, before), line('green', '+', parts.after, after)];
};

/** More of a value nobody reads. */
const MOST = 60;

/** The value that shows it, and what is said of it. */
const witnessText = ({ filing, issue }: Witness): string => {
  const value = JSON.stringify(valueAt(filing, issue.path)) ?? '';
  const shown = value.length > MOST ? `${value.slice(0, MOST)}…` : value;
  return `${issue.field}${shown === '' ? '' : ` = ${visible(shown)}`}: ${visible(issue.message)}`;
};
