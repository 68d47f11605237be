/** A validator of filing data as one file of JavaScript that imports nothing. */
import type { Artifact } from '../../compiler/model/artifact.ts';
import type { Catalogue } from '../../compiler/model/catalogue.ts';
import { leavesOf } from '../../compiler/model/filing.ts';
import type { Field, FieldNode, Option, ResolvedForm } from '../../compiler/model/form.ts';
import { formTypeName } from '../../compiler/model/type-name.ts';
import { compileRules } from './compile-rules.ts';
import { compileSchema } from './compile-schema.ts';
import { validatorDeclarations } from './declarations.ts';
import type { Entry, Guide } from './runtime/catalogues.ts';
import type { FieldFacts, Fields } from './runtime/path.ts';
import { runtimeText } from './runtime-text.ts';

type Present<Facts> = { readonly [Name in keyof Facts]?: Exclude<Facts[Name], undefined> };

const present = <Facts extends object>(facts: Facts): Present<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Present<Facts>;

const factsOf = (field: Field): FieldFacts => {
  const { label, type, detail, words, about, catalogue } = field;
  const options = field.options === undefined ? undefined : labelsOf(field.options);
  const level = type === 'industry' ? (field.level ?? 'class') : undefined;
  const open = field.open ? true : undefined;
  return { label, type, ...present({ detail, words, about, level, options, catalogue, open }) };
};

const labelsOf = (options: readonly Option[]): Readonly<Record<string, string>> =>
  Object.fromEntries(options.map(({ code, label }) => [code, label]));

/** What the form says of its fields and of what holds them, by path. */
const fieldsOf = (nodes: readonly FieldNode[]): Fields =>
  Object.fromEntries(
    nodes.flatMap((node): [string, Fields[string]][] => {
      const { path, label } = node;
      switch (node.kind) {
        case 'field':
          return [[path, factsOf(node)]];
        case 'matrix':
          return [[path, { label, type: node.kind, years: node.years }], ...Object.entries(fieldsOf(node.rows))];
        default:
          return [[path, { label, type: node.kind }], ...Object.entries(fieldsOf(node.children))];
      }
    }),
  );

const guideOf = ({ entries }: Catalogue): Guide => ({
  stages: Object.fromEntries(entries.map(({ code, label }) => [code, { label }])),
  entries: Object.fromEntries(
    entries.flatMap((stage) =>
      leavesOf([stage]).map((entry): [string, Entry] => {
        const { code, label, formerly, formerNames = [] } = entry;
        const former = formerly === undefined ? undefined : [...formerly, ...formerNames];
        return [code, { label, ...present({ stage: entry === stage ? undefined : stage.code, formerly: former }) }];
      }),
    ),
  ),
});

/** Of the catalogue that the form's scenarios come from: a form follows one edition of the guide. */
const guideKey = (nodes: readonly FieldNode[]): string | undefined => {
  for (const node of nodes) {
    if (node.kind === 'field' && (node.type === 'scenario' || node.type === 'scenarios')) return node.catalogue;
    const inside = node.kind === 'group' || node.kind === 'list' ? guideKey(node.children) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
};

const validatorCode = (
  form: ResolvedForm,
  schema: object,
): string => `// Validator of ${form.key}, generated: change the definition instead.

${runtimeText}
${compileSchema(schema)}

const fields = ${JSON.stringify(fieldsOf(form.fields))};

const catalogues = ${JSON.stringify(Object.fromEntries(Object.entries(form.catalogues).map(([key, each]) => [key, guideOf(each)])))};

const functions = createRuleFunctions(catalogues, ${JSON.stringify(guideKey(form.fields))});
const rules = ${compileRules(form.rules)};

export const validate = createValidate(check, { fields, catalogues, rules });
export const is${formTypeName(form.key)} = (data) => validate(data).issues === undefined;
export const schema = createStandardSchema(validate, {});
export const draftSchema = createStandardSchema(validate, { draft: true });
export default schema;
`;

/**
 * `<form key>/validator.js` and `validator.d.ts`: `validate(data, { lang, draft })`, a type guard, and Standard Schemas
 * of the final filing and of the draft.
 * @param schema JSON Schema of the form's final filing, as `schemaOf(form)` gives it.
 */
export const generateValidator = (form: ResolvedForm, schema: object): Artifact[] => [
  { path: `${form.key}/validator.js`, content: validatorCode(form, schema) },
  { path: `${form.key}/validator.d.ts`, content: validatorDeclarations(form) },
];
