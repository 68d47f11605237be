/** The validator of a form, made in memory and without any text that is evaluated; once for each form. */
import { schemaOf } from '../generators/schema/schema.ts';
import { createValidator } from '../generators/validator/validator.ts';
import type { Validator } from './filing/validator.ts';
import type { ResolvedForm } from './model/form.ts';

const made = new WeakMap<ResolvedForm, Validator>();

export const formValidator = (form: ResolvedForm): Validator => {
  const validator = made.get(form) ?? createValidator(form, schemaOf(form));
  made.set(form, validator);
  return validator;
};
