/** A validator of filing data as one file of JavaScript that imports nothing. */
import type { Artifact } from '../../compiler/model/artifact.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import { formTypeName } from '../../compiler/model/type-name.ts';
import { compileRules } from './compile-rules.ts';
import { compileSchema } from './compile-schema.ts';
import { validatorDeclarations } from './declarations.ts';
import { knowledgeOf } from './knowledge.ts';
import { runtimeText } from './runtime-bundle.js';

const validatorCode = (
  form: ResolvedForm,
  schema: JsonSchema,
): string => `// Validator of ${form.key}, generated: change the definition instead.

${runtimeText}
${compileSchema(schema)}

const facts = ${JSON.stringify(knowledgeOf(form))};

const rules = (functions) => ${compileRules(form.rules)};

export const validate = createValidate(check, { ...facts, rules });
export const is${formTypeName(form.key)} = (data) => validate(data).issues === undefined;
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
