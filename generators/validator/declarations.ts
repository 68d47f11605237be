/** The types of a generated validator, and what all validators of a pack have in common. */
import type { Artifact } from '../../compiler/model/artifact.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { ModuleExports } from '../../compiler/model/module-exports.ts';
import { formTypeName } from '../../compiler/model/type-name.ts';
import { validationText } from './runtime-bundle.js';

const validationPath = (form: ResolvedForm): string => `${form.pack.key}/shared/validation`;

/** The validator first, then the types that it shares with those of the other forms of the pack. */
export const validatorExports = (form: ResolvedForm): readonly [ModuleExports, ModuleExports] => {
  const guard = `is${formTypeName(form.key)}`;
  const values = ['default', 'draftSchema', guard, 'normalise', 'schema', 'schemaWith', 'validate'];
  const types = [...validationText.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name ?? '');
  return [
    { path: `${form.key}/validate`, types: [], values, isOfEveryForm: true },
    { path: validationPath(form), types: types.sort(), values: [], isOfEveryForm: true },
  ];
};

/** `export declare const name: Type<One, Other>;` as Biome lays it out. */
const declared = (name: string, type: string, given: readonly string[]): string => {
  const head = `export declare const ${name}: validation.${type}<`;
  const line = `${head}${given.join(', ')}>;`;
  return line.length <= 120 ? line : `${head}\n${given.map((each) => `  ${each}`).join(',\n')}\n>;`;
};

const validatorText = (form: ResolvedForm): string => {
  const type = formTypeName(form.key);
  return `// Types of the validator of ${form.key}, generated: change the definition instead.
import type * as validation from '../shared/validation.js';
import type { ${type}, ${type}Draft } from './types.js';

/** Checks a filing; all issues, at most a hundred of them. No JSON makes it throw. */
${declared('validate', 'Validate', [type, `${type}Draft`])}

/** Whether it is a complete and valid filing in its canonical form. */
export declare const is${type}: (data: unknown) => data is ${type};

/** The data as \`validate\` judges them: blanks absent, each value written in one way. They are not changed. */
export declare const normalise: (data: unknown) => validation.Normal;

/** The complete filing as a Standard Schema. */
${declared('schema', 'StandardSchema', [type, `validation.Controlled<${type}Draft>`])}

/** The draft as a Standard Schema: nothing is missing, what is filled in must be right. */
${declared('draftSchema', 'StandardSchema', [`${type}Draft`, `validation.Controlled<${type}Draft>`])}

/** Either with a language, a day or names that count towards no quota. */
${declared('schemaWith', 'SchemaWith', [type, `${type}Draft`])}

export default schema;
`;
};

/** `<module>.d.ts` and what it imports from the pack; the types of the data come from `types.ts` beside it. */
export const validatorDeclarations = (form: ResolvedForm, module: 'validator' | 'validate'): Artifact[] => [
  { path: `${form.key}/${module}.d.ts`, content: validatorText(form) },
  { path: `${validationPath(form)}.d.ts`, content: validationText },
];
