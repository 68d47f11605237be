/** A filing of one form as the draft of another; what is to be told stands at its place in the file. */
import type { ComparedForm } from './compare/form-items.ts';
import type { SaidPairs } from './compare/pairing.ts';
import { type Diagnostics, hint } from './diagnostics/diagnostic.ts';
import { jsonPlaces } from './filing/json-places.ts';
import { checkDraft, formOf, placeOf, shellWord, spanOf } from './filing/judge.ts';
import { pathText } from './filing/path.ts';
import type { Filing } from './filing/read-json.ts';
import { formValidator } from './form-validator.ts';
import type { Fate } from './migrate/fate.ts';
import { type Migrated, type MigrateOptions, migrate, type Plan, planOf } from './migrate/migrate.ts';
import { type ReasonCode, reasonText } from './migrate/reasons.ts';

/**
 * How filings of the form before become drafts of the form after: made once for the two, then given to `migrate`.
 * @param said addresses before → after that are the same, whatever their names
 */
export const migrationPlan = (before: ComparedForm, after: ComparedForm, said?: SaidPairs): Plan =>
  planOf(before, after, formValidator, said);

/**
 * Reports `migrate/other-form`, `migrate/no-field`, `migrate/aside`, `filing/issue` of what is no valid draft of its own form, and
 * `migrate/invalid`, and then gives nothing; and what needs a look,
 * `migrate/no-code`, `migrate/refused` and `migrate/misfit`.
 */
export const migrateFiling = (
  plan: Plan,
  filing: Filing,
  options: MigrateOptions,
  diagnostics: Diagnostics,
): Migrated | undefined => {
  const { form } = plan.before;
  const { data, source } = filing;
  const found = formOf(data);
  if (found !== undefined && found !== form.key) {
    const command = options.forms?.includes(found)
      ? hint('migrate/from', { form: found, after: plan.after.key, file: shellWord(source.path) })
      : undefined;
    diagnostics.report(
      'migrate/other-form',
      spanOf(source, ['$form']),
      { found, form: form.key },
      { hints: [command] },
    );
    return undefined;
  }
  const migrated = migrate(plan, data, options);
  const { fates, issues, wrong } = migrated;
  for (const path of wrong) diagnostics.report('migrate/aside', spanOf(source, path), {});
  if (!fates.some(isKnown)) diagnostics.report('migrate/no-field', spanOf(source, []), { form: form.key });
  if (wrong.length > 0 || !fates.some(isKnown)) return undefined;
  if (!checkDraft(filing, plan.validator, options, diagnostics)) return undefined;
  for (const { message } of issues) diagnostics.report('migrate/invalid', spanOf(source, []), { message });
  if (issues.length > 0) return undefined;
  tell(fates, form.key, filing, options, diagnostics);
  return migrated;
};

/** What somebody filed, and the form has a field for. */
const isKnown = ({ from, reason }: Fate): boolean => from !== undefined && reason?.code !== 'unknown';

/** What needs a look, beside what the form simply does not ask. */
const TOLD: { readonly [Code in ReasonCode]?: 'migrate/no-code' | 'migrate/refused' | 'migrate/misfit' } = {
  noCode: 'migrate/no-code',
  noCodeOf: 'migrate/no-code',
  some: 'migrate/no-code',
  refused: 'migrate/refused',
  misfit: 'migrate/misfit',
  unknown: 'migrate/misfit',
  otherUnit: 'migrate/misfit',
  noUnit: 'migrate/misfit',
  notWhole: 'migrate/misfit',
  unread: 'migrate/misfit',
  several: 'migrate/misfit',
  tooMany: 'migrate/misfit',
};

/** Each at its value; what an earlier migration kept at the key that it is kept under. */
const tell = (
  fates: readonly Fate[],
  form: string,
  { source, placeAt }: Filing,
  { lang = 'zh' }: MigrateOptions,
  diagnostics: Diagnostics,
): void => {
  const told = fates.flatMap(({ from, label, reason }) => {
    const code = reason && TOLD[reason.code];
    if (from === undefined || reason === undefined || code === undefined) return [];
    const path = from.form === form ? from.path : ['$aside'];
    return [{ code, path, label, field: pathText(from.path), why: reasonText(reason, lang) }];
  });
  const places = jsonPlaces(
    source.text,
    told.map(({ path }) => path),
  );
  for (const { code, path, ...parameters } of told)
    diagnostics.report(code, { source, ...(placeAt?.(path) ?? placeOf(source.text, places, path, false)) }, parameters);
};
