/** A filing of one form → the draft of another: values carried by what the definitions say is the same, and nothing made up or lost. */

import { compareForms } from '../compare/compare.ts';
import { type ComparedForm, comparedForm } from '../compare/form-items.ts';
import type { SaidPairs } from '../compare/pairing.ts';
import { normalise } from '../filing/normalise.ts';
import { type Path, pathText } from '../filing/path.ts';
import type { Issue } from '../filing/validation.ts';
import type { Validator } from '../filing/validator.ts';
import type { ResolvedForm } from '../model/form.ts';
import { isObject, type Members } from '../model/members.ts';
import { type Lifted, lift, type Mutable } from './aside.ts';
import { type Defaulted, fillIn } from './defaults.ts';
import type { Fate } from './fate.ts';
import { filedIn } from './filed.ts';
import { keepAside } from './keep.ts';
import { type Leading, leadingOf } from './leading.ts';
import { neededIn } from './needed.ts';
import { because } from './reasons.ts';
import { NO_REFUSALS, refusalsOf } from './refusals.ts';
import type { ValueSource } from './strands.ts';
import { type Walked, walk } from './walk.ts';

/** How filings of one form become drafts of another; made once for the two. */
export interface Plan {
  readonly before: Leading;
  readonly after: ResolvedForm;
  /** Of the form before. */
  readonly validator: Validator;
  /** Of the form after. */
  readonly validate: Validator['validate'];
  /** Of a form whose values an earlier migration kept aside; undefined where there is no such form. */
  readonly leading: (form: string) => Leading | undefined;
}

export interface Migrated {
  /** Valid as a draft of the form after, with what was not carried under `$aside`. */
  readonly draft: Members;
  /** Each value that someone filed in one class; what is defaulted; what is needed. */
  readonly fates: readonly Fate[];
  /** What the form's validator says all the same, of nothing that was carried. */
  readonly issues: readonly Issue[];
  /** Places of a `$aside` that no migration has written: then there is no draft to go by. */
  readonly wrong: readonly Path[];
}

export const planOf = (
  before: ComparedForm,
  after: ComparedForm,
  validatorOf: (form: ResolvedForm) => Validator,
  said?: SaidPairs,
): Plan => {
  const known = new Map<string, Leading | undefined>();
  const leading = (key: string): Leading | undefined => {
    const form = comparedForm(before.resolution, key) ?? comparedForm(after.resolution, key);
    if (!known.has(key)) known.set(key, form && leadingOf(compareForms(form, after)));
    return known.get(key);
  };
  const own = leadingOf(compareForms(before, after, said));
  known.set(before.form.key, own);
  const { validate } = validatorOf(after.form);
  return { before: own, after: after.form, validator: validatorOf(before.form), validate, leading };
};

export interface MigrateOptions {
  /** Of what the validator says. */
  readonly lang?: 'zh' | 'en';
  /** Keys of the forms that there are: of a filing of one of these it is told how it is migrated. */
  readonly forms?: readonly string[];
}

/** Whatever `data` is: nothing here throws. */
export const migrate = (plan: Plan, data: unknown, options: MigrateOptions = {}): Migrated => {
  const { before, after, leading } = plan;
  const canonical = normalise(before.form, data).data;
  const filing = isObject(canonical) ? canonical : {};
  if (before.isHome) return unchanged(filing, before.form);
  const lifted = lift(filing, before.form, (key) => leading(key)?.form);
  const sources = sourcesOf(filing, lifted, plan);
  let refusals = NO_REFUSALS;
  for (;;) {
    const walked = walk(after.fields, sources, refusals);
    const defaulted = fillIn(after, walked.draft, (at) => !refusals.defaults.has(at));
    const { issues = [] } = plan.validate({ $form: after.key, ...walked.draft }, { ...options, draft: true });
    const more = refusalsOf(issues, walked, defaulted, after.fields, refusals);
    if (more === undefined)
      return { ...settled(after, sources, walked, defaulted, lifted), issues, wrong: lifted.wrong };
    refusals = more;
  }
};

const settled = (
  after: ResolvedForm,
  sources: readonly ValueSource[],
  walked: Walked,
  defaulted: readonly Defaulted[],
  { strangers }: Lifted,
): Pick<Migrated, 'draft' | 'fates'> => {
  const draft: Mutable = { $form: after.key, ...walked.draft };
  const needed = neededIn(after.fields, draft);
  keepAside(
    draft,
    sources,
    walked,
    defaulted.map(({ path }) => path),
    strangers,
  );
  return {
    draft,
    fates: [
      ...sources.toReversed().flatMap((source) => fatesOf(source, walked)),
      ...defaulted.map(
        ({ path, field, reason }): Fate => ({ class: 'defaulted', to: path, label: field.label, reason }),
      ),
      ...needed.map(({ path, label }): Fate => ({ class: 'needed', to: path, label, reason: because('empty') })),
    ],
  };
};

/** The newest first: what somebody has written since stands before what was kept. */
const sourcesOf = (filing: Members, { filed, isMade }: Lifted, { before, leading }: Plan): readonly ValueSource[] => [
  { leading: before, data: filing, isMade },
  ...[...filed].toReversed().flatMap(([key, data]): ValueSource[] => {
    const found = leading(key);
    return found ? [{ leading: found, data, isMade: () => false }] : [];
  }),
];

const fatesOf = (source: ValueSource, { marks }: Walked): readonly Fate[] => {
  const { form } = source.leading;
  const of = marks.get(source);
  return filedIn(form.fields, source.data).flatMap(({ path, value, field }): Fate[] => {
    if (source.isMade(path, value)) return [];
    const from = { form: form.key, path };
    const mark = of?.get(pathText(path));
    const label = field?.label ?? pathText(path);
    if (mark) return [{ label, ...mark, from }];
    const why = field === undefined ? 'unknown' : 'noPlace';
    return [{ class: 'dropped', from, label, reason: because(why) }];
  });
};

/** A filing of the form itself. */
const unchanged = (filing: Members, form: ResolvedForm): Migrated => ({
  draft: { $form: form.key, ...filing },
  fates: [
    ...filedIn(form.fields, filing).map(
      ({ path, field }): Fate => ({
        class: 'carried',
        from: { form: form.key, path },
        to: path,
        label: field?.label ?? pathText(path),
      }),
    ),
    ...neededIn(form.fields, filing).map(
      ({ path, label }): Fate => ({ class: 'needed', to: path, label, reason: because('empty') }),
    ),
  ],
  issues: [],
  wrong: [],
});
