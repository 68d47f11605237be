/** Years and days that are another notice's: on a cover, in a rule beside its message, in what last year's pack said. */
import { saidBy } from '../definition/node.ts';
import { type Diagnostics, hint, related } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source.ts';
import { inChinese } from '../model/day.ts';
import type { ResolvedForm } from '../model/form.ts';
import { packOf } from '../model/form-key.ts';
import { daysOf, type Pack } from '../model/pack.ts';
import { datedTexts } from '../resolve/dated-texts.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes } from '../resolve/tree.ts';

/** What to change stands in the file of the form, or is taken over there. */
const placeOf = (span: Span, own: Span): Span => (span.source === own.source ? span : own);

/** Reports `check/other-year` where a form prints the year of its notice, and that is another one. */
const yearsAreOfTheNotice = ({ forms, published, own }: Resolution, diagnostics: Diagnostics): void => {
  for (const { key, pack } of forms) {
    const tree = own.has(key) ? published.get(key) : undefined;
    for (const { address, text, node, written, year } of tree ? datedTexts(tree) : []) {
      if (!tree || year === pack.year || node?.attributes.has('pending')) continue;
      const there = [related('set-here', text.span, { name: address })];
      const said = { address, printed: written, pack: pack.key };
      diagnostics.report('check/other-year', placeOf(text.span, tree.key.span), said, { related: there });
    }
  }
};

const DAY = /(?<!\d)(20\d{2})(?:-(\d{1,2})-|\s*年\s*(\d{1,2})\s*月\s*)(\d{1,2})(?!\d)/g;

/** Days that a text says, as 2026-02-15 or 2026年2月15日. */
const daysIn = (text: string): readonly string[] =>
  [...text.matchAll(DAY)].map(
    ([, year, one, other, day = '']) => `${year}-${(one ?? other ?? '').padStart(2, '0')}-${day.padStart(2, '0')}`,
  );

const conditionsOf = (form: ResolvedForm, id: string): string => {
  const plain = form.rules.find((rule) => rule.id === id)?.plain;
  return `${plain?.when ?? ''} ${plain?.check ?? ''}`;
};

/** Reports `check/days-differ` where a rule asks for days, and its message says others. */
const messagesSayTheDays = ({ forms, published, own }: Resolution, diagnostics: Diagnostics): void => {
  for (const form of forms) {
    for (const { id, attributes } of (own.has(form.key) && published.get(form.key)?.rules) || []) {
      const asked = daysIn(conditionsOf(form, id));
      for (const name of ['message', 'english']) {
        const text = attributes.get(name);
        const said = text && asked.length > 0 ? daysIn(saidBy(text)) : [];
        const other = said.find((day) => !asked.includes(day));
        if (text && other)
          diagnostics.report('check/days-differ', text.span, { rule: id, said: other, asked: asked.join(', ') });
      }
    }
  }
};

interface Former {
  readonly pack: string;
  readonly fact: string;
  /** Of the notice that is looked at, if it has one. */
  readonly now: string | undefined;
}

/** Days of notices of other years of the same office that the pack goes on from, and that it has no more. */
const formerDays = (pack: Pack, packs: ReadonlyMap<string, Pack>): ReadonlyMap<string, Former> => {
  const found = new Map<string, Former>();
  const now = daysOf(pack);
  const kept = new Set(now.values());
  for (let at = packs.get(pack.extends ?? ''); at; at = packs.get(at.extends ?? '')) {
    if (at.jurisdiction !== pack.jurisdiction || at.year === pack.year) continue;
    for (const [fact, day] of daysOf(at))
      if (!kept.has(day) && !found.has(day)) found.set(day, { pack: at.key, fact, now: now.get(fact) });
  }
  return found;
};

const TEXTS = ['text', 'hint', 'heading', 'message', 'when', 'check'];

/** Reports `check/former-day` where a form says the day of a former notice, and this one has another. */
const daysAreOfTheNotice = ({ forms, packs, project, published, own }: Resolution, diagnostics: Diagnostics): void => {
  for (const { key, pack } of forms) {
    const tree = own.has(key) ? published.get(key) : undefined;
    const former = formerDays(pack, packs);
    const ofPack = project.packs.get(packOf(key))?.key.span;
    for (const { address, node } of tree && former.size > 0 ? allNodes(tree) : []) {
      const said = TEXTS.flatMap((name) => {
        const text = node.attributes.has('pending') ? undefined : node.attributes.get(name);
        return text ? daysIn(saidBy(text)).map((day) => ({ text, day, was: former.get(day) })) : [];
      });
      const found = said.find(({ was }) => was?.now !== undefined);
      if (!tree || !found?.was?.now) continue;
      const { text, day, was } = found;
      const { fact, pack: of, now = '' } = was;
      const isHere = [tree.key.span, ofPack].some((span) => span?.source === text.span.source);
      diagnostics.report(
        'check/former-day',
        isHere ? text.span : tree.key.span,
        { address, day: inChinese(day), fact, pack: of, now: inChinese(now) },
        {
          related: [related('set-here', text.span, { name: address })],
          hints: [hint('name-the-day', { fact, open: '{{', close: '}}', call: callOf(fact) })],
        },
      );
    }
  }
};

/** As a rule names it. */
const callOf = (fact: string): string =>
  fact === 'issuedOn' ? 'issuedOn()' : `deadline("${fact.slice('deadlines.'.length)}")`;

export const datesAreOfTheNotice = (resolution: Resolution, diagnostics: Diagnostics): void => {
  yearsAreOfTheNotice(resolution, diagnostics);
  messagesSayTheDays(resolution, diagnostics);
  daysAreOfTheNotice(resolution, diagnostics);
};
