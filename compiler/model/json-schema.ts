/** The part of JSON Schema 2020-12 that a form's schema uses; keywords in `x-` are annotations of this project. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly readOnly?: true;
  readonly examples?: readonly string[];
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly const?: string | boolean;
  readonly enum?: readonly (string | boolean)[];
  readonly contains?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  /** Unit of the number as the form prints it: 万元, %. */
  readonly 'x-unit'?: string;
  /** Upper limit in 字数 as Word counts them. */
  readonly 'x-words'?: number;
  /** 字数 to aim at. */
  readonly 'x-about'?: number;
  /** What the whole text must be, in RE2; `pattern` says the same where every engine reads it alike. */
  readonly 'x-pattern'?: string;
  /** Code → label as the form prints it. */
  readonly 'x-labels'?: Readonly<Record<string, string>>;
  /** Key of the catalogue that the codes come from. */
  readonly 'x-catalogue'?: string;
}
