/** What the table of kinds says of one: its attributes, its children, how it is written; and which kinds there are. */

export const FIELD_KINDS = ['field', 'group', 'list', 'matrix'] as const;
export const ROW_KINDS = ['row', 'band', 'rowGroup', 'repeat', 'matrixRows', 'records', 'sheet', 'use'] as const;
export const COLUMN_KINDS = ['place', 'number', 'columnGroup'] as const;
export const SHEET_KINDS = ['number', 'part'] as const;
export const DOCUMENT_KINDS = [
  'cover',
  'section',
  'per',
  'paragraph',
  'lines',
  'grid',
  'records',
  'sheet',
  'place',
  'use',
] as const;

export type Kind =
  | (typeof FIELD_KINDS)[number]
  | (typeof ROW_KINDS)[number]
  | (typeof COLUMN_KINDS)[number]
  | (typeof DOCUMENT_KINDS)[number]
  | (typeof SHEET_KINDS)[number]
  | 'option'
  | 'note'
  | 'rule'
  | 'line';

export type AttributeType =
  | 'text'
  | 'string'
  | 'number'
  | 'count'
  | 'flag'
  | 'names'
  | 'origins'
  | 'applications'
  | 'takings'
  | 'expression'
  | readonly string[];

/** Letters of a condition; a longer one cannot be read by people, nor by a parser that calls itself. */
export const MAX_EXPRESSION = 1000;

export interface AttributeSpec {
  readonly type: AttributeType;
  readonly says: string;
  readonly required?: true;
  /** number, count: least and greatest value. */
  readonly range?: readonly [number, number];
  /** It begins with the path of a field, which follows a rename. */
  readonly path?: true;
  /** What its node must stand in for it to say anything; anything where nothing is said. */
  readonly where?: readonly AttributePlace[];
  /** Of one of a few words: likewise. */
  readonly wordsWhere?: Readonly<Record<string, readonly AttributePlace[]>>;
  /** What braces in the text may hold; where nothing is said they are printed as they stand. */
  readonly slots?: readonly SlotKind[];
}

/** What a node stands in: the top, or a node of this kind. */
export type AttributePlace = Kind | 'form' | 'document';

/** The path of a field, whose control stands there; the number of the record that is printed, `{n}`; where a detail is written, `{}`. */
export type SlotKind = 'path' | 'n' | 'detail';

export interface ChildrenSpec {
  readonly key: string;
  readonly of: readonly Kind[];
  /** `map`: named by key. `list`: by each node's keyword. */
  readonly shape: 'map' | 'list';
  readonly required?: true;
  /** Required, but made where they are left out: the columns of a list. */
  readonly made?: true;
}

export interface KindSpec {
  readonly says: string;
  /** Listed nodes: the key that names kind and id. */
  readonly keyword?: string;
  /** The keyword's value is a path to a field: kept in this attribute; `as` names the node otherwise. */
  readonly refersBy?: 'field' | 'list';
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  readonly children?: ChildrenSpec;
}
