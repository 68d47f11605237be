/** What two words of the command line say: one form that becomes another, or the forms of one pack that become those of the next. */
import { comparePacks } from '../../compare/compare-packs.ts';
import { type ComparedForm, comparedForm } from '../../compare/form-items.ts';
import { comparedPack } from '../../compare/pack-items.ts';
import type { SaidPairs } from '../../compare/pairing.ts';
import type { Diagnostics } from '../../diagnostics/diagnostic.ts';
import type { Plan } from '../../migrate/migrate.ts';
import { migrationPlan } from '../../migrate-filing.ts';
import { reportNoForm } from '../../select.ts';
import type { Understood } from '../forms.ts';

/** By the form that a filing says it is of; of two forms those that do not say it are taken for the first. */
export interface Plans {
  readonly before: string;
  readonly after: string;
  readonly of: (form: string | undefined) => Plan | undefined;
  /** A form of the pack before that none of the pack after continues. */
  readonly isGone: (form: string) => boolean;
  /** Names of all forms, these or others. */
  readonly known: readonly string[];
}

/** Reports `select/no-form`, `migrate/unlike`, `migrate/nothing-in-common`. */
export const plansOf = (
  before: string,
  after: string,
  said: SaidPairs,
  understood: Pick<Understood, 'resolution' | 'names'>,
  diagnostics: Diagnostics,
): Plans | undefined => {
  const [then, now] = [before, after].map((key) => subjectOf(key.replace(/\/+$/, ''), understood, diagnostics));
  if (!then || !now) return undefined;
  const pairs = pairsOf(then, now, said);
  if (pairs === undefined) {
    diagnostics.report('migrate/unlike', undefined, { before, after });
    return undefined;
  }
  const plans = new Map<string, Plan>();
  const of = (form: string | undefined): Plan | undefined => {
    const pair =
      form === undefined
        ? pairs.length === 1
          ? pairs[0]
          : undefined
        : (pairs.find(([one]) => one.form.key === form) ?? homeOf(form, pairs));
    if (pair === undefined) return undefined;
    const key = pair[0].form.key;
    const plan = plans.get(key) ?? migrationPlan(...pair, said);
    plans.set(key, plan);
    return plan;
  };
  const [only, ...others] = pairs;
  const isBarren = only === undefined || (others.length === 0 && of(undefined)?.before.former.size === 0);
  if (isBarren) diagnostics.report('migrate/nothing-in-common', undefined, { before, after });
  const former = then.pack?.pack.key;
  const isGone = (form: string): boolean =>
    former !== undefined &&
    of(form) === undefined &&
    understood.resolution.forms.some(({ key, pack }) => key === form && pack.key === former);
  return isBarren ? undefined : { before, after, of, isGone, known: understood.names };
};

type Pair = readonly [before: ComparedForm, after: ComparedForm];

/** A filing that is of the form after already. */
const homeOf = (form: string, pairs: readonly Pair[]): Pair | undefined => {
  const after = pairs.find(([, other]) => other.form.key === form)?.[1];
  return after && [after, after];
};

type Subject = ReturnType<typeof subjectOf>;

const subjectOf = (
  key: string,
  { resolution, names }: Pick<Understood, 'resolution' | 'names'>,
  diagnostics: Diagnostics,
) => {
  const [form, pack] = [comparedForm(resolution, key), comparedPack(resolution, key)];
  if (form || pack) return { form, pack };
  reportNoForm(key, names, diagnostics);
  return undefined;
};

const pairsOf = (
  then: NonNullable<Subject>,
  now: NonNullable<Subject>,
  said: SaidPairs,
): readonly Pair[] | undefined => {
  if (then.form && now.form) return [[then.form, now.form]];
  if (!then.pack || !now.pack) return undefined;
  return comparePacks(then.pack, now.pack, said).forms.map((each): Pair => [each.before, each.after]);
};
