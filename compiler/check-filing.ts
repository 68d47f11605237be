/** A filing against its form: what is wrong is told at its place. */
import type { Diagnostics } from './diagnostics/diagnostic.ts';
import { judge, tellOtherForm } from './filing/judge.ts';
import type { Filing } from './filing/read-json.ts';
import type { Options, Result } from './filing/validation.ts';
import type { Validator } from './filing/validator.ts';
import type { ResolvedForm } from './model/form.ts';

/** The form's validator, made in memory and without any text that is evaluated; once for each form. */
export const validatorOf = async (form: ResolvedForm): Promise<Validator> => {
  const { formValidator } = await import('./form-validator.ts');
  return formValidator(form);
};

export type Judgement = Result<unknown>;

/** As `validate` of a generated validator takes them. */
export interface Circumstances extends Options {
  /** Keys of the forms that there are: a filing that says it is of another of them is not judged. */
  readonly forms?: readonly string[];
}

/**
 * Reports what `shenbao validate` does of a filing that `readJson` gives, each at its place: `filing/issue`, `filing/warning`,
 * `filing/attested`, `filing/unchecked`; or `filing/other-form`, and then gives nothing.
 */
export const checkFiling = async (
  form: ResolvedForm,
  filing: Filing,
  { forms = [], ...options }: Circumstances,
  diagnostics: Diagnostics,
): Promise<Judgement | undefined> => {
  if (await tellOtherForm(filing, form.key, () => forms, diagnostics)) return undefined;
  return judge(filing, await validatorOf(form), options, diagnostics);
};
