/**
 * How packs differ is what `recorded.txt` says: of the language's example and the next year's, and of what hardly ever differs, word for word in both languages, with what
 * each difference does and what may be the same under another name; of published packs, and of their pages side by side, by a digest a section.
 * Where a change is meant, look at `shenbao diff`, then `npx vitest run test/compare/recorded -u`.
 */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { exampleFolder } from '../../compiler/cli/language-reference.ts';
import { levelsOf } from '../../compiler/compare/finding.ts';
import { comparedForm } from '../../compiler/compare/form-items.ts';
import { comparedPack } from '../../compiler/compare/pack-items.ts';
import type { SaidPairs } from '../../compiler/compare/pairing.ts';
import { type Review, reviewForms, reviewLonePack, type Section } from '../../compiler/compare/review.ts';
import { differenceText, effectTexts, subjectText } from '../../compiler/compare/telling.ts';
import type { Resolution } from '../../compiler/resolve/resolve.ts';
import { sideBySide } from '../../compiler/side-by-side.ts';
import { type JudgedFinding, judged } from '../../compiler/witness.ts';
import { understandFiles, understandFolder } from '../compiler/project.ts';
import { real, reviewed } from './compared.ts';
import { RARE } from './rare.ts';

type Pair = readonly [before: string, after: string];

const EXAMPLES: Pair = ['example/2026', 'example/2027'];
const PAGES: Pair = ['gansu/2026', 'cn/2022'];
const PUBLISHED: readonly Pair[] = [
  ['hebei/2022/demonstration-factory-application', 'hebei/2026/advanced-factory-application'],
  ['hebei/2022', 'hebei/2026'],
  ['cn/2024', 'inner-mongolia/2024'],
  PAGES,
];

const findingLines = ({ rule, difference, effects, data, witness }: JudgedFinding): string => {
  const { before, after } = difference;
  const why = 'because' in difference ? [`because of ${difference.because}`] : [];
  const shown = witness ? [witness.issue.message] : [];
  const [zh, en] = (['zh', 'en'] as const).map((language) =>
    [
      subjectText(after ?? before, language),
      differenceText(difference, language),
      ...effectTexts(effects, data, language),
    ].join(' · '),
  );
  const head = [rule, before?.address, '→', after?.address, data, ...levelsOf(effects), ...why, ...shown];
  return `${head.join(' ')}\n  ${zh}\n  ${en}`;
};

const headOf = ({ role, before, after, comparisons }: Section): string =>
  `${role} ${before.key} ${before.title} → ${after.key} ${after.title}, ${comparisons.length}`;

const linesOf = (section: ReturnType<typeof judged>['sections'][number]): readonly string[] => [
  ...section.findings.map(findingLines),
  ...section.proposals.map(
    ({ before, after, labels, score }) => `${before} ${labels[0]} = ${after} ${labels[1]}? ${score}`,
  ),
];

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Both ways, with and without what a person says is the same, and of a pack that only one side has. */
const rareReviews = (): readonly Review[] => {
  const { resolution } = understandFiles(RARE);
  const [one, other] = [comparedForm(resolution, 'test/2030/a'), comparedForm(resolution, 'test/2030/b')];
  const pack = comparedPack(resolution, 'test/2030');
  if (!one || !other || !pack) throw new Error('there are two forms in a pack');
  const moved: SaidPairs = new Map([['one.x', 'two.x']]);
  return [
    reviewForms(one, other, moved),
    reviewForms(other, one),
    reviewLonePack(pack, 'after'),
    reviewLonePack(pack, 'before'),
  ];
};

it('is as recorded', { timeout: 120_000 }, async () => {
  const example = understandFolder(exampleFolder()).resolution;
  const toldOf = (review: Review) =>
    judged(review).sections.map((each) => ({ head: headOf(each), lines: linesOf(each) }));
  const sectionsOf = (resolution: Resolution, [before, after]: Pair) => toldOf(reviewed(resolution, before, after));
  const words = [sectionsOf(example, EXAMPLES), ...rareReviews().map(toldOf)]
    .flat()
    .flatMap(({ head, lines }) => [`== ${head}`, ...lines]);
  const digests = [sectionsOf(example, [EXAMPLES[1], EXAMPLES[0]]), ...PUBLISHED.map((pair) => sectionsOf(real, pair))]
    .flat()
    .map(({ head, lines }) => `${digest(lines.join('\n'))}  ${head}`);
  const { sections } = reviewed(real, ...PAGES);
  const forms = sections.flatMap(({ role, comparisons }) => (role === 'form' ? comparisons : []));
  const beside = forms.map(({ before, after }) => ({ before: before.form, after: after.form }));
  const pages = (['zh', 'en'] as const).map(
    (language) => `${digest(sideBySide(beside, language))}  ${beside.length} forms side by side, ${language}`,
  );
  await expect(`${[...words, ...digests, ...pages].join('\n')}\n`).toMatchFileSnapshot('recorded.txt');
});
