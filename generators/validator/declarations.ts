/** The types of a generated validator. */
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { formTypeName } from '../../compiler/model/type-name.ts';
import { messages } from './runtime/messages.ts';

/** `validator.d.ts`; the types of the data come from `types.ts` beside it. */
export const validatorDeclarations = (form: ResolvedForm): string => {
  const type = formTypeName(form.key);
  const codes = Object.keys(messages).map((code) => `\n  | '${code}'`);
  return `// Types of the validator of ${form.key}, generated: change the definition instead.
import type { ${type}, ${type}Draft } from './types.js';

export type IssueCode =${codes.join('')};

export interface Issue {
  /** Keys and indexes from the root, as in Standard Schema. */
  readonly path: readonly (string | number)[];
  /** The same as one text: \`scenarios[0].name\`. */
  readonly field: string;
  /** Labels from the outermost group: \`优秀场景 1 › 场景名称\`. */
  readonly label: string;
  readonly code: IssueCode;
  /** Warnings never make a filing invalid. */
  readonly severity: 'error' | 'warning';
  /** The label and what is wrong there. */
  readonly message: string;
  /** Id of the rule that does not hold. */
  readonly rule?: string;
  /** Clause that states the rule, or \`inferred\`. */
  readonly source?: string;
}

/** A rule that could not be checked, or not everywhere. */
export interface Unchecked {
  readonly rule: string;
  readonly message: string;
  readonly source: string;
  /** The values that it needs and the filing lacks. */
  readonly missing: readonly { readonly field: string; readonly label: string }[];
}

export interface Options {
  /** Of the messages; Chinese unless said. */
  readonly lang?: 'zh' | 'en';
  /** Nothing is missing in a draft; what is filled in must still be right. */
  readonly draft?: boolean;
}

/** What does not make a filing invalid; absent where there is none. */
export interface Remarks {
  readonly warnings?: readonly Issue[];
  readonly unchecked?: readonly Unchecked[];
}

/** Issues are errors only. */
export type Result<Value> = Remarks &
  ({ readonly value: Value; readonly issues?: undefined } | { readonly issues: readonly Issue[] });

/** Standard Schema v1, https://standardschema.dev */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'shenbao';
    readonly validate: (data: unknown) => Result<Value>;
    readonly types?: { readonly input: Value; readonly output: Value };
  };
}

/** Checks a filing; all issues, at most a hundred of them. No JSON makes it throw. */
export declare const validate: {
  (data: unknown, options: Options & { readonly draft: true }): Result<${type}Draft>;
  (data: unknown, options?: Options & { readonly draft?: false }): Result<${type}>;
};

/** Whether it is a complete and valid filing. */
export declare const is${type}: (data: unknown) => data is ${type};

export declare const schema: StandardSchema<${type}>;
export declare const draftSchema: StandardSchema<${type}Draft>;
export default schema;
`;
};
