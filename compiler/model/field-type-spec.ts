/** What the table of field types says of one. */
import type { Measure, Shape } from './value-shape.ts';

/** Attributes that only some types admit; `options` are its children. */
// biome-ignore format: a list to read
export type TypedAttribute =
  | 'words' | 'about' | 'unit' | 'minimum' | 'maximum' | 'options' | 'catalogue' | 'open' | 'listed' | 'yes' | 'no' | 'detail'
  | 'measure' | 'level' | 'instances' | 'cites' | 'distinct' | 'blank' | 'whole' | 'dayOptional'
  | 'pattern' | 'patternSays' | 'mayBeNone' | 'unitAt' | 'noFirst' | 'illustrates' | 'least' | 'most';

/** Where a field's codes come from: its options, else of its catalogue all that holds no more, the same but no stages, the stages, or one level. */
export type CodeSource = 'entries' | 'scenarios' | 'stages' | 'level';

export type Example = string | number | boolean | readonly Example[] | { readonly [part: string]: Example };

export interface FieldTypeSpec {
  readonly label: { readonly zh: string; readonly en: string };
  readonly says: string;
  readonly holds: Shape;
  readonly example: Example;
  /** Where the attribute is given, or given as `is`, the value is this instead. */
  readonly cases?: readonly {
    readonly attribute: 'detail' | 'instances' | 'measure';
    readonly is?: Measure;
    readonly holds: Shape;
    readonly example: Example;
  }[];
  readonly codes?: CodeSource;
  /** What it cannot be without; one of these suffices. */
  readonly needs?: readonly TypedAttribute[];
  readonly admits: readonly TypedAttribute[];
  /** `only` may ask for its codes. */
  readonly decides?: true;
  /** Forms have some of it in many places: which one it is, is said by what it stands in. */
  readonly recurs?: true;
  /** Given anew with every filing: no draft takes it along. */
  readonly anew?: true;
}
