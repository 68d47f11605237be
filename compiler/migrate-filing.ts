/** A filing of one form as the draft of another, as the command line makes it. */
import { schemaOf } from '../generators/schema/schema.ts';
import { createValidator } from '../generators/validator/validator.ts';
import type { ComparedForm } from './compare/form-items.ts';
import { type MigrateOptions, type Migrated, migrate, type Plan, planOf } from './migrate/migrate.ts';

/** Made once for two forms. */
const plans = new WeakMap<ComparedForm['form'], WeakMap<ComparedForm['form'], Plan>>();

/** How filings of the form before become drafts of the form after. */
export const migrationPlan = (before: ComparedForm, after: ComparedForm): Plan => {
  const those = plans.get(before.form) ?? new WeakMap<ComparedForm['form'], Plan>();
  const plan = those.get(after.form) ?? planOf(before, after, createValidator(after.form, schemaOf(after.form)));
  plans.set(before.form, those.set(after.form, plan));
  return plan;
};

/**
 * Last year's filing as this year's draft, or one of another province. Each value that was filed is carried, converted or dropped; what
 * was not carried as it was stands under `$aside`, where the next migration takes it from. The draft is valid as a draft.
 */
export const migrateFiling = (
  before: ComparedForm,
  after: ComparedForm,
  data: unknown,
  options: MigrateOptions = {},
): Migrated => migrate(migrationPlan(before, after), data, options);
