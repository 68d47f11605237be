/** What differs between two notices because their years and days do: written once, `{{year}}` or `{{issuedOn}}`, and printed with another one in each form and language. */
import type { Attribute, Value } from './definition/node.ts';
import type { Language } from './diagnostics/diagnostic.ts';
import { yearOf } from './model/form-key.ts';
import type { JudgedFinding, JudgedReview } from './witness.ts';

export interface FollowingYears {
  readonly before: number;
  readonly after: number;
  /** They change wording and nothing else. */
  readonly findings: ReadonlySet<JudgedFinding>;
}

export const followingYears = ({ before: one, after: other, sections }: JudgedReview): FollowingYears | undefined => {
  const [before, after] = [yearOf(one.key), yearOf(other.key)];
  if (before === undefined || after === undefined || before === after) return undefined;
  const findings = sections.flatMap((section) =>
    section.findings.filter((finding) => isByYear(finding, after - before)),
  );
  return findings.length === 0 ? undefined : { before, after, findings: new Set(findings) };
};

/** 随通知年份变动：2026 → 2027，30 处 */
export const followingText = ({ before, after, findings: { size } }: FollowingYears, language: Language): string =>
  language === 'zh'
    ? `随通知年份变动：${before} → ${after}，${size} 处`
    : `years that follow the notice: ${before} → ${after}, ${size} ${size === 1 ? 'place' : 'places'}`;

/** Where they stand, a line for each form, so that it is seen what nobody wrote by hand: `hebei/2027/basic-factory-list: form, document/title`. */
export const followingPlaces = ({ findings }: FollowingYears, { sections }: JudgedReview): readonly string[] =>
  sections.flatMap((section) => {
    const places = section.findings.flatMap((finding) =>
      findings.has(finding) ? [(finding.difference.after ?? finding.difference.before).address] : [],
    );
    return places.length > 0 ? [`${section.after.key}: ${[...new Set(places)].join(', ')}`] : [];
  });

const isByYear = ({ difference, effects, data }: JudgedFinding, by: number): boolean => {
  const { lost, meaning, producers, consumers, paper, wording } = effects;
  const isWording = wording && data === 'untouched' && !(lost || meaning || producers || consumers || paper);
  if (!isWording || difference.kind !== 'changed') return false;
  const { before, after, attribute, from, to } = difference;
  const place = after.attributes.get(attribute);
  return isOnePlace(before.attributes.get(attribute), place) && (later(from, by) === to || namesDays(place));
};

/** It says `{{issuedOn}}` or a deadline, which differ as the notices do. */
const namesDays = (text: Pick<Attribute, 'span'> | undefined): boolean =>
  text !== undefined &&
  /\{\{(?:issuedOn|deadlines\.)/.test(text.span.source.text.slice(text.span.start, text.span.end));

/** Written once, whoever takes it over. */
const isOnePlace = (one: Pick<Attribute, 'span'> | undefined, other: Pick<Attribute, 'span'> | undefined): boolean =>
  one !== undefined && one.span.source.path === other?.span.source.path && one.span.start === other.span.start;

const DIGITS = '〇一二三四五六七八九';

/** With each year so many later, in digits of either kind. */
const later = (value: Value | undefined, by: number): Value | undefined =>
  typeof value === 'string'
    ? value
        .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (year) => String(Number(year) + by))
        .replace(/二〇[〇一二三四五六七八九]{2}/g, (year) => {
          const number = Number([...year].map((digit) => DIGITS.indexOf(digit)).join(''));
          return [...String(number + by)].map((digit) => DIGITS[Number(digit)]).join('');
        })
    : value;
