/** What validators take and give: the same for every form. */

/** What is wrong; `rule` where a rule of the form does not hold. */
export type IssueCode =
  | 'required'
  | 'blank'
  | 'unknownField'
  | 'wrongForm'
  | 'wrongType'
  | 'notAnOption'
  | 'notAYear'
  | 'format'
  | 'pattern'
  | 'controlCharacter'
  | 'halfCharacter'
  | 'noCharacter'
  | 'tooLong'
  | 'tooSmall'
  | 'tooGreat'
  | 'tooFew'
  | 'tooMany'
  | 'duplicate'
  | 'tooManyWords'
  | 'tooManyCharacters'
  | 'aboutWords'
  | 'creditCheck'
  | 'bodyCheck'
  | 'rangeReversed'
  | 'detailOfNo'
  | 'detailOfYes'
  | 'notAsked'
  | 'otherYear'
  | 'yearBefore'
  | 'outOfLine'
  | 'shareOfOne'
  | 'otherUnit'
  | 'saysNothing'
  | 'hintRepeated'
  | 'unknownIndustry'
  | 'otherIndustry'
  | 'otherName'
  | 'unlisted'
  | 'otherStage'
  | 'wrongStage'
  | 'gap'
  | 'repeated'
  | 'pastDeadline'
  | 'noDocument'
  | 'rule'
  | 'tooLarge'
  | 'more';

export interface Issue {
  /** Keys and indexes from the root, as in Standard Schema. */
  readonly path: readonly (string | number)[];
  /** The same as one text: `scenarios[0].name`. */
  readonly field: string;
  /** Labels from the outermost group: `优秀场景 1 › 场景名称`. */
  readonly label: string;
  readonly code: IssueCode;
  /** Warnings never make a filing invalid. */
  readonly severity: 'error' | 'warning';
  /** The label and what is wrong there; of a rule also what it has read and which clause states it. */
  readonly message: string;
  /** What is wrong, for a place that the label stands at: `必填`. */
  readonly text: string;
  /** Id of the rule that does not hold. */
  readonly rule?: string;
  /** Clause that states the rule, or `inferred`. */
  readonly source?: string;
}

/** A rule that could not be checked, or not everywhere. */
export interface Unchecked {
  readonly rule: string;
  readonly message: string;
  /** Clause that states the rule; where it is inferred the words for that, in the language of the message. */
  readonly source: string;
  /** The values that it needs and the filing lacks. */
  readonly missing: readonly { readonly field: string; readonly label: string }[];
  /** Why, where it is not for a value that is missing. */
  readonly reason?: string;
}

/** What nothing in the filing can show: a person vouches for it. */
export interface Attested {
  readonly rule: string;
  readonly message: string;
  readonly source: string;
  /** Which field it is about, without indexes, and what the form calls it. */
  readonly field: string;
  readonly label: string;
}

export interface Options {
  /** Of the messages; Chinese unless said. */
  readonly lang?: 'zh' | 'en';
  /** Nothing is missing in a draft; what is filled in must still be right. */
  readonly draft?: boolean;
  /** Day of filing, such as `2022-10-25`: deadlines are checked against it, and only then. What is no day is a RangeError. */
  readonly at?: string;
  /** Names of the enterprises that count towards no quota. */
  readonly exempt?: readonly string[];
}

/** What was written in another way than the one in which filings are kept. */
export interface Normalised {
  /** Keys and indexes from the root. */
  readonly path: readonly (string | number)[];
  /** The same as one text. */
  readonly field: string;
  readonly from: unknown;
  /** Absent where nothing is left: it was blank. */
  readonly to?: string;
}

/** What does not make a filing invalid; each absent where there is none. */
export interface Remarks {
  /** How `value` differs from what was given; issues are about `value`. */
  readonly changes?: readonly Normalised[];
  readonly warnings?: readonly Issue[];
  readonly unchecked?: readonly Unchecked[];
  readonly attested?: readonly Attested[];
}

/** The filing in its canonical form: the data as given where nothing had to be changed. */
export interface Valid<Value> extends Remarks {
  readonly value: Value;
  readonly issues?: undefined;
}

export interface Invalid extends Remarks {
  /** Errors only, at most a hundred and a word about the others. */
  readonly issues: readonly Issue[];
}

export type Result<Value> = Valid<Value> | Invalid;

/** Checks a filing. No JSON makes it throw. */
export interface Validate<Filing, Draft> {
  (data: unknown, options: Options & { readonly draft: true }): Result<Draft>;
  (data: unknown, options?: Options & { readonly draft?: false }): Result<Filing>;
  (data: unknown, options?: Options): Result<Filing> | Result<Draft>;
}

/** What data are in the one form in which filings are kept, whether or not they are right. */
export interface Normal {
  readonly value: unknown;
  /** How it differs from what was given; absent where it does not. */
  readonly changes?: readonly Normalised[];
}

/** A draft as the controls of a page hold it: what is not filled in may be an empty text, null or NaN. */
export type Controlled<Draft> = Draft extends string | number | boolean
  ? Draft | '' | null
  : Draft extends readonly (infer Item)[]
    ? Controlled<Item>[]
    : { [Key in keyof Draft]?: Controlled<Draft[Key]> | null | undefined };

/** Standard Schema v1, https://standardschema.dev: what form libraries and routers take. */
export interface StandardSchema<Output, Input = Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'shenbao';
    readonly validate: (data: unknown) => Result<Output>;
    readonly types?: { readonly input: Input; readonly output: Output };
  };
}

/** What `validate` is asked with, and what libraries that show the `message` of an issue beside its label are to show: its `text`. */
export interface SchemaOptions extends Options {
  readonly says?: 'message' | 'text';
}

/** The same with what `validate` is asked with: `schemaWith({ lang: 'en', at: '2026-03-06' })`. */
export interface SchemaWith<Filing, Draft> {
  (options: SchemaOptions & { readonly draft: true }): StandardSchema<Draft, Controlled<Draft>>;
  (options?: SchemaOptions & { readonly draft?: false }): StandardSchema<Filing, Controlled<Draft>>;
  (options?: SchemaOptions): StandardSchema<Filing | Draft, Controlled<Draft>>;
}
