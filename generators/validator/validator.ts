/** A validator of filing data: as one file of JavaScript that imports nothing, and made without its text. */
import type { Validator } from '../../compiler/filing/validator.ts';
import type { Artifact } from '../../compiler/model/artifact.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import { formTypeName } from '../../compiler/model/type-name.ts';
import type { Declarations } from './code.ts';
import { compileRules } from './compile-rules.ts';
import { compileSchema } from './compile-schema.ts';
import { validatorDeclarations } from './declarations.ts';
import { knowledgeOf } from './knowledge.ts';
import { printDeclarations } from './print-code.ts';
import { runDeclarations } from './run-code.ts';
import * as runtime from './runtime/main.ts';
import type { Check } from './runtime/structure.ts';
import type { Facts } from './runtime/validate.ts';
import { runtimeText } from './runtime-bundle.js';

/** What the runtime makes a validator of beside facts: `check` after the constants that it needs, and `rules`. */
const codeOf = (form: ResolvedForm, schema: JsonSchema): Declarations => [
  ...compileSchema(schema),
  ['rules', compileRules(form.rules)],
];

const validatorCode = (
  form: ResolvedForm,
  schema: JsonSchema,
): string => `// Validator of ${form.key}, generated: change the definition instead.

${runtimeText}
${printDeclarations(codeOf(form, schema))}
const facts = ${JSON.stringify(knowledgeOf(form))};

export const validate = createValidate(check, { ...facts, rules });
export const is${formTypeName(form.key)} = createGuard(validate);
export const schema = createStandardSchema(validate, {});
export const draftSchema = createStandardSchema(validate, { draft: true });
export default schema;
`;

/**
 * `<form key>/validator.js` and `validator.d.ts`, with what forms of a pack share of it: `validate(data, options)`, a type
 * guard, and Standard Schemas of the final filing and of the draft.
 * @param schema JSON Schema of the form's final filing, as `schemaOf(form)` gives it.
 */
export const generateValidator = (form: ResolvedForm, schema: JsonSchema): Artifact[] => [
  { path: `${form.key}/validator.js`, content: validatorCode(form, schema) },
  ...validatorDeclarations(form),
];

/** The same validator without a text to be evaluated, for pages that forbid that. @param schema as of `generateValidator` */
export const createValidator = (form: ResolvedForm, schema: JsonSchema): Validator => {
  const declared = runDeclarations(codeOf(form, schema), { ...runtime });
  // as compile-schema.ts and compile-rules.ts declare them
  const check = declared.get('check') as Check;
  const rules = declared.get('rules') as Facts['rules'];
  return { validate: runtime.createValidate(check, { ...knowledgeOf(form), rules }) };
};
