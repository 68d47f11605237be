/** `shenbao diff`: how two forms or packs differ, and what that does. */
import { resolve } from 'node:path';

import { LEVELS, type Level } from '../../compare/finding.ts';
import type { SaidPairs } from '../../compare/pairing.ts';
import type { Review } from '../../compare/review.ts';
import { Diagnostics, type Language } from '../../diagnostics/diagnostic.ts';
import { nodeHost } from '../../host/node-host.ts';
import { packAt } from '../../pack/installed.ts';
import { isUnread, read } from '../../read/read.ts';
import { releaseNotes } from '../../release-notes.ts';
import { understand } from '../../understand.ts';
import type { JudgedFinding, JudgedReview } from '../../witness.ts';
import { defineCommand, type Text } from '../command.ts';
import { acceptedIn } from '../differences/accepted.ts';
import { json } from '../differences/json.ts';
import { type Format, OPTIONS } from '../differences/options.ts';
import { reportFindings } from '../differences/reported.ts';
import { type Definitions, reviewOf, reviewsOfAll } from '../differences/subjects.ts';
import { text } from '../differences/text.ts';
import { understandForms } from '../forms.ts';
import { put } from '../output.ts';
import { sourcesAt } from '../revision.ts';
import { EXIT, type Exit, type GlobalOptions, inkOf, languageOf, show, statusOf } from '../terminal.ts';
import { missingArgument } from '../usage.ts';

const BEFORE: Text = { en: 'before', zh: '前' };

export default defineCommand({
  name: 'diff',
  says: {
    en: 'Tell how two forms or packs differ, and what that does to filings, to code, to paper and wording',
    zh: '比较两个表单或通知包，说明差异对已填数据、代码、版面和文字的影响',
  },
  arguments: [
    {
      name: BEFORE,
      says: {
        en: 'form or pack, or the package of one; with --against the one to compare, and none means all packs of the project',
        zh: '表单或通知包，或其软件包；用 --against 时为要比较的一个，不写则为项目的全部通知包',
      },
      optional: true,
    },
    {
      name: { en: 'after', zh: '后' },
      says: { en: 'form or pack; the same unless said', zh: '表单或通知包，不写则与前者相同' },
      optional: true,
    },
  ],
  options: OPTIONS,
  examples: [
    {
      line: 'shenbao diff cn/2022/excellent-scenario-application gansu/2026/excellent-scenario-application',
      says: { en: 'two forms', zh: '两个表单' },
    },
    { line: 'shenbao diff hebei/2022 hebei/2026 --format markdown', says: { en: 'two packs', zh: '两个通知包' } },
    {
      line: 'shenbao diff @shenbao/hebei-2026 hebei/2026',
      says: { en: 'what is installed against what comes next', zh: '已安装的与即将发布的' },
    },
    {
      line: 'shenbao diff --against main --fail-on data types',
      says: { en: 'what has changed since', zh: '自某版本以来的改动' },
    },
  ],
  notes: {
    en: 'Levels: data (whether filings that were valid are so still, whether values are lost or mean something else), types (whether code that writes or reads filings still compiles), paper (columns, rows, order, pages), wording. What cannot be decided fails with --fail-on data.',
    zh: '层次：data（原来合格的数据是否仍然合格，有无丢失或改变含义的值）、types（读写数据的代码是否仍能编译）、paper（列、行、顺序、页面）、wording（文字）。未能判定的按 --fail-on data 处理。',
  },
  exits: {
    0: { en: 'compared', zh: '已比较' },
    1: {
      en: 'findings of --fail-on, no such form, or problems in definitions',
      zh: '有 --fail-on 所列层次的差异，或没有这个表单，或定义有问题',
    },
    3: { en: 'git or a file could not be read, or a file not be written', zh: 'git 或文件读不出，或文件写不进去' },
  },
  run: async ([one, other = one], options, globals) => {
    if (one === undefined && options.against === undefined) throw missingArgument(BEFORE);
    const diagnostics = new Diagnostics();
    const here = understandForms(globals);
    const [former, latter] = [packageIn(one), packageIn(other)];
    const now = latter ?? here;
    const then = former ?? (options.against === undefined ? here : definitionsAt(options.against, globals));
    for (const { diagnostics: found } of new Set([then, now]))
      if (found.hasErrors) {
        show(found, 'text', globals);
        return statusOf(found);
      }
    if (options['as-overlay']) return printOverlay(one, other, now.resolution, globals);
    const before: Definitions = { ...then, ...(options.against !== undefined && { revision: options.against }) };
    const named = [former?.pack ?? one, latter?.pack ?? other] as const;
    const reviews = reviewsOf([before, now], named, options.pair, diagnostics);
    const pages = options.pages === undefined ? undefined : await import('../differences/pages.ts');
    if (options.pages !== undefined) pages?.checkPages(options.pages, diagnostics);
    for (const pair of unmet(options.pair, reviews)) diagnostics.report('diff/no-such-pair', undefined, { pair });
    if (reviews.length === 0 && !diagnostics.hasErrors)
      diagnostics.report('read/no-forms', undefined, { folder: globals.forms });
    if (diagnostics.hasErrors) {
      // why a folder is no pack
      for (const side of [former, latter])
        if (side?.pack === undefined) diagnostics.include(side?.diagnostics.list() ?? []);
      show(diagnostics, 'text', globals);
      return statusOf(diagnostics);
    }
    const { judged } = await import('../../witness.ts');
    const review = joined(reviews.map(judged), options.against, languageOf(globals));
    const reasons = acceptedIn(options.accept, review, diagnostics);
    const levels = options['fail-on'] ?? [];
    const fails = (finding: JudgedFinding): boolean =>
      !reasons.has(finding) && LEVELS.some((level) => levels.includes(level) && isAt(finding, level));
    tell(review, reasons, fails, options.format, globals);
    if (options.pages !== undefined) pages?.writePages(options.pages, review, languageOf(globals), diagnostics);
    show(diagnostics, 'text', globals);
    if (diagnostics.hasErrors) return statusOf(diagnostics);
    return review.sections.some(({ findings }) => findings.some(fails)) ? EXIT.problems : EXIT.fine;
  },
});

const definitionsAt = (revision: string, globals: GlobalOptions) => {
  const diagnostics = new Diagnostics();
  const sources = sourcesAt(revision, globals, diagnostics);
  return { resolution: understand(sources, diagnostics), diagnostics };
};

/** The pack whose package a folder holds: `node_modules/@shenbao/hebei-2026`, or one that was unpacked elsewhere. */
const packageIn = (folder: string | undefined) => {
  const roots = folder === undefined ? [] : packAt(resolve(folder), undefined, nodeHost);
  const [root] = roots;
  if (!root) return undefined;
  const diagnostics = new Diagnostics();
  const sources = roots.flatMap((each) => read(each, nodeHost, diagnostics));
  for (const source of sources) if (isUnread(source)) diagnostics.include(source.unread);
  return { resolution: understand(sources, diagnostics), diagnostics, pack: root.package?.pack };
};

/** Of two that are named; else of every pack of the project with what it was. */
const reviewsOf = (
  sides: readonly [Definitions, Definitions],
  [one, other]: readonly [string | undefined, string | undefined],
  said: SaidPairs,
  diagnostics: Diagnostics,
): readonly Review[] => {
  if (one === undefined || other === undefined) return reviewsOfAll(...sides, said);
  const review = reviewOf(sides, [one, other], said, diagnostics);
  return review ? [review] : [];
};

/** Pairs that were said and that nothing took. */
const unmet = (said: SaidPairs, reviews: readonly Review[]): readonly string[] => {
  const comparisons = reviews.flatMap(({ sections }) => sections.flatMap((section) => section.comparisons));
  return [...said].flatMap(([one, other]) => {
    const isMet = comparisons.some(
      ({ before, after, pairing }) =>
        pairing.now.get(one) === other || (before.form.key === one && after.form.key === other),
    );
    return isMet ? [] : [`${one}=${other}`];
  });
};

/** Of several packs: the revision, and what is there now. */
const joined = (reviews: readonly JudgedReview[], revision = '', language: Language): JudgedReview => {
  const [first, ...others] = reviews;
  if (first && others.length === 0) return first;
  return {
    before: { key: revision, title: { en: 'Definitions', zh: '定义' }[language] },
    after: { key: 'forms', title: { en: 'Definitions now', zh: '现有定义' }[language] },
    sections: reviews.flatMap(({ sections }) => sections),
  };
};

const isAt = ({ data, effects }: JudgedFinding, level: Level): boolean => {
  switch (level) {
    case 'data':
      return data === 'breaking' || data === 'undecided' || effects.lost || effects.meaning;
    case 'types':
      return effects.producers || effects.consumers;
    default:
      return effects[level];
  }
};

const tell = (
  review: JudgedReview,
  reasons: ReadonlyMap<JudgedFinding, string>,
  fails: (finding: JudgedFinding) => boolean,
  format: Format,
  globals: GlobalOptions,
): void => {
  const language = languageOf(globals);
  if (format === 'text') put(text(review, reasons, language, inkOf(globals)));
  else if (format === 'json') put(json(review, reasons));
  else if (format === 'markdown') put(releaseNotes(review, language));
  else {
    const found = new Diagnostics();
    reportFindings(review, fails, language, found);
    show(found, format, globals);
  }
};

const printOverlay = async (
  one: string | undefined,
  other: string | undefined,
  resolution: Definitions['resolution'],
  globals: GlobalOptions,
): Promise<Exit> => {
  const diagnostics = new Diagnostics();
  const [{ overlayBetween }, { print }] = await Promise.all([
    import('../../compare/as-overlay.ts'),
    import('../../print/print.ts'),
  ]);
  const [before = '', after = ''] = [one, other];
  const review = reviewOf([{ resolution }, { resolution }], [before, after], new Map(), diagnostics);
  const why = { en: 'to be said', zh: '待说明理由' }[languageOf(globals)];
  const overlay = review && overlayBetween(before, after, why, resolution);
  if (review && !overlay) diagnostics.report('diff/no-overlay', undefined, { before, after });
  if (overlay) put(print(overlay, { schema: '../../language.schema.json' }));
  show(diagnostics, 'text', globals);
  return statusOf(diagnostics);
};
