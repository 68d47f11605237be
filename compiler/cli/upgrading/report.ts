/** What an upgrade leaves to a person, as diagnostics at their places in the app, with the change of the definitions beside each. */
import type { Difference } from '../../compare/difference.ts';
import type { Section } from '../../compare/review.ts';
import { differenceText, subjectText } from '../../compare/telling.ts';
import {
  type Diagnostics,
  type Hint,
  hint,
  type Language,
  type Related,
  related,
} from '../../diagnostics/diagnostic.ts';
import type { Source, Span } from '../../diagnostics/source.ts';
import { isBeneath } from '../../resolve/tree.ts';
import type { SucceededSubject } from '../../upgrade/succession.ts';
import type { AppLeft, UnreadPlace, Upgrade } from '../../upgrade/upgrade.ts';

export interface Telling {
  readonly upgrade: Upgrade;
  readonly sections: readonly Section[];
  readonly keys: readonly [before: string, after: string];
  /** What a person calls the folder of the app. */
  readonly folder: string;
  readonly sourceOf: (path: string) => Source;
  readonly language: Language;
}

export const reportUpgrade = (telling: Telling, diagnostics: Diagnostics): void => {
  const { upgrade, keys, folder, sourceOf } = telling;
  const spanOf = ({
    file,
    start,
    end,
  }: {
    readonly file: string;
    readonly start: number;
    readonly end: number;
  }): Span => ({
    source: sourceOf(file),
    start,
    end,
  });
  for (const { config, reason } of upgrade.damaged)
    diagnostics.report('upgrade/config', undefined, { file: sourceOf(config).path, reason });
  if (!upgrade.hasConfig) diagnostics.report('upgrade/no-config', undefined, { folder });
  if (!upgrade.importsPack && upgrade.unread.length === 0)
    diagnostics.report('upgrade/not-imported', undefined, { folder, pack: keys[0] });
  for (const left of upgrade.left) reportLeft(left, spanOf(left), telling, diagnostics);
  for (const place of upgrade.otherwise) {
    const { difference } = place.finding;
    const change = changeText(difference, telling.language);
    const address = (difference.before ?? difference.after).address;
    const span = spanOf(place);
    const what = span.source.text.slice(span.start, span.end).replace(/^['"`]|['"`]$/g, '');
    diagnostics.report(
      'upgrade/otherwise',
      span,
      { what, change, address },
      { related: [changeAt(difference, telling)] },
    );
  }
  for (const unread of upgrade.unread) diagnostics.report(UNREAD[unread.why], spanOf(unread), {});
  for (const error of upgrade.errors.caused) {
    const { message, code: number, finding } = error;
    const beside = finding ? [changeAt(finding.difference, telling)] : [];
    diagnostics.report('upgrade/error', spanOf(error), { message, number }, { related: beside });
  }
  for (const error of upgrade.errors.own)
    diagnostics.report('upgrade/own-error', spanOf(error), { message: error.message, number: error.code });
};

const UNREAD = {
  javascript: 'upgrade/javascript',
  'not-in-project': 'upgrade/not-in-project',
  language: 'upgrade/language',
  outside: 'upgrade/outside',
} as const satisfies Record<UnreadPlace['why'], string>;

const reportLeft = (left: AppLeft, span: Span, telling: Telling, diagnostics: Diagnostics): void => {
  const { what, subjects } = left;
  const address = addressesText(subjects, telling.language);
  const change = changeOf(subjects, telling, (each) => (left.why !== 'year' && isShift(each)) || isOfYears(each));
  const details = { related: change ? [changeAt(change, telling)] : [], hints: [pairHint(subjects, telling)] };
  switch (left.why) {
    case 'gone':
      diagnostics.report('upgrade/gone', span, { what, address }, details);
      break;
    case 'moved':
      diagnostics.report('upgrade/moved', span, { what, to: left.to, address }, details);
      break;
    case 'remade':
      diagnostics.report('upgrade/remade', span, { what, address }, details);
      break;
    case 'divided': {
      const names = left.names.join(COMMA[telling.language]);
      diagnostics.report('upgrade/divided', span, { what, names, address }, details);
      break;
    }
    case 'year':
      diagnostics.report(
        'upgrade/year',
        span,
        { what, years: left.years.join(COMMA[telling.language]), address },
        details,
      );
      break;
    case 'computed':
      diagnostics.report(
        'upgrade/computed',
        span,
        { what, names: left.names.join(COMMA[telling.language]), address },
        details,
      );
      break;
    case 'form':
      diagnostics.report('upgrade/form-gone', span, { what, pack: telling.keys[1] });
      break;
    case 'mention':
      diagnostics.report('upgrade/mention', span, { what });
      break;
    case 'path':
      diagnostics.report('upgrade/path', span, { what, pack: telling.keys[1] });
      break;
  }
};

const COMMA: Readonly<Record<Language, string>> = { en: ', ', zh: '、' };

const addressesText = (subjects: readonly SucceededSubject[], language: Language): string =>
  [...new Set(subjects.map(({ form, address }) => (address === '' ? form : address)))].join(COMMA[language]);

const ofForm = ({ sections }: Telling, form: string): readonly Section[] =>
  sections.filter(({ comparisons }) => comparisons.some(({ before }) => before.form.key === form));

const isShift = ({ kind }: Difference): boolean => kind !== 'changed' && kind !== 'reordered';

const isOfYears = (difference: Difference): boolean =>
  difference.kind === 'changed' && difference.attribute === 'years';

/** Of the thing itself, or of what it stood in. */
const changeOf = (
  subjects: readonly SucceededSubject[],
  telling: Telling,
  isMeant: (difference: Difference) => boolean,
): Difference | undefined => {
  for (const { form, address } of subjects) {
    const all = ofForm(telling, form).flatMap(({ findings }) => findings.map(({ difference }) => difference));
    const shifts = all.filter(isMeant);
    for (let at = address; at !== ''; at = at.slice(0, Math.max(0, at.search(/[.=][^.=]*$/)))) {
      const found = shifts.find(({ before }) => before?.address === at);
      if (found) return found;
    }
  }
  return undefined;
};

const pairHint = (subjects: readonly SucceededSubject[], telling: Telling): Hint | undefined => {
  for (const { form, address } of subjects)
    for (const { proposals } of ofForm(telling, form)) {
      // what stands in what may be the same goes with it
      const proposed = proposals.find(
        ({ before }) => before === address || isBeneath(address.replace('=', '.'), before),
      );
      if (proposed) return hint('upgrade/pair', { from: proposed.before, to: proposed.after });
    }
  return undefined;
};

const changeText = (difference: Difference, language: Language): string => {
  const colon = { en: ': ', zh: '：' }[language];
  return `${subjectText(difference.after ?? difference.before, language)}${colon}${differenceText(difference, language)}`;
};

/** Where the definitions say it. */
const changeAt = (difference: Difference, { language }: Telling): Related => {
  const item = difference.after ?? difference.before;
  const said = difference.kind === 'changed' ? item.attributes.get(difference.attribute)?.span : undefined;
  return related('upgrade/change', said ?? item.span, { change: changeText(difference, language) });
};
