/** What a generator is: a plain object that says what it makes; all that it needs is handed in. */
import type { FormDocument } from '../generators/layout/document.ts';
import type { Message, Values } from './diagnostics/message.ts';
import type { Span } from './diagnostics/source.ts';
import type { Artifact, Subject } from './model/artifact.ts';
import type { ResolvedForm } from './model/form.ts';
import type { JsonSchema } from './model/json-schema.ts';
import type { FormOutline } from './model/outline.ts';
import type { Pack } from './model/pack.ts';
import type { PackDefinitions } from './model/pack-definitions.ts';
import type { Sizes } from './model/sizes.ts';

export type { PackDefinitions };

/** What a generator may say, by the second part of the code: `too-deep` of `outline` is reported as `outline/too-deep`. */
export type Messages = Readonly<Record<string, Message>>;

/** Options with what they are where the caller gives none: `{ depth: 2 }`. */
export type Options = Readonly<Record<string, string | number | boolean>>;

type Widened<Value> = Value extends string ? string : Value extends number ? number : boolean;

/** The options' values: of the types that the defaults have. */
export type Given<Defaults extends Options> = { readonly [Name in keyof Defaults]: Widened<Defaults[Name]> };

export interface Generator<Own extends Messages = Messages, Defaults extends Options = Options> {
  /** Unique; small letters, digits and hyphens. Its diagnostics begin with it. */
  readonly name: string;
  /** Another one for whatever makes it give other files: what an earlier one built is then built anew. */
  readonly version: string;
  /** What it makes, in a few words. */
  readonly says: { readonly en: string; readonly zh: string };
  /** Its files are reviewed and committed, not built where they are needed. */
  readonly committed: boolean;
  readonly messages?: Own;
  readonly options?: Defaults;
  /** Its files tell no line and no column of a definition: where only these change, it is not asked again. */
  readonly placeless?: boolean;
  /** Its pack step tells of files that others make, and of definitions as they are written: it comes after the others, and again when any of these change. */
  readonly gathers?: boolean;
  /** Generators of which it takes what they make, by `made`: it is asked again where one of them is of another version or has other options. */
  readonly uses?: readonly Generator[];
  form?(form: ResolvedForm, context: Context<Own, Defaults>): Made;
  /** @param forms all forms of the pack; the step is left out where some of them are not built */
  pack?(pack: Pack, forms: readonly ResolvedForm[], context: PackContext<Own, Defaults>): Made;
  /** Made when the whole project is built. */
  project?(project: ProjectFacts, context: Context<Own, Defaults>): Made;
}

/** The same input gives the same files: no clock, no randomness, no environment. */
export type Made = readonly Artifact[] | Promise<readonly Artifact[]>;

/** What is handed in to every step. */
export interface Context<Own extends Messages = Messages, Defaults extends Options = Options> {
  readonly options: Given<Defaults>;
  /**
   * Says one of the generator's own messages. With an error nothing is written.
   * @param place `definitionOf` or `originOf` give it; undefined where no definition is to blame
   * @param first where the first of two stands that cannot both be
   */
  report<Code extends keyof Own & string>(
    code: Code,
    place: Span | undefined,
    parameters: Values<Own[Code]['en']>,
    first?: Span,
  ): void;
  /** Where a form, a pack, a block or a catalogue is defined. */
  definitionOf(subject: Subject): Span | undefined;
  /** What set an attribute of a form: of a field path as `enterprise.name`, or of an address as `document/cover`. */
  originOf(form: ResolvedForm, address: string, attribute: string): Span | undefined;
  /** JSON Schema of the form's final filing; made once in a run. */
  schema(form: ResolvedForm): Promise<JsonSchema>;
  /** The blank form as pages, tables and controls; made once in a run. */
  layout(form: ResolvedForm): Promise<FormDocument>;
  /** What the form has other than the one that it extends, as `shenbao diff` tells it; undefined where it extends none. Made once in a run. */
  differences(form: ResolvedForm): Promise<readonly DifferenceList[] | undefined>;
  /** What another generator makes of the form; made once in a run. Throws of one that is not among those that it `uses`. */
  made(generator: Generator, form: ResolvedForm): Promise<readonly Artifact[]>;
}

export interface PackContext<Own extends Messages = Messages, Defaults extends Options = Options>
  extends Context<Own, Defaults> {
  /** Files of the pack and of its forms, the generator's own first; of one that gathers, else none. */
  readonly files: readonly PackFile[];
  /** All definitions that the pack stands on. Throws unless the generator `gathers`. */
  definitions(): PackDefinitions;
  /** What the pack has other than the one that it extends: a page of Markdown, in Chinese; undefined where it extends none. Throws unless the generator `gathers`. */
  releaseNotes(): Promise<string | undefined>;
}

/** Differences of one kind, in Chinese: 填报内容, 校验规则, 版面与文字, or those of a catalogue. */
export interface DifferenceList {
  readonly heading: string;
  /** A line of Markdown for each thing that differs: `- 字段“企业名称” …`. */
  readonly items: readonly string[];
}

/** A file that stands in the output folder once the build is done. */
export interface PackFile {
  readonly path: string;
  readonly published: boolean;
}

export interface ProjectFacts {
  /** The project's own, or all that there are where it has none: no more of each, so that a project is not understood anew for one of them. */
  readonly forms: readonly FormOutline[];
  /** How much was written for them. */
  readonly sizes: Sizes;
}

/**
 * A generator whose messages and options are known by their types.
 *
 * ```ts
 * const outline = defineGenerator({
 *   name: 'outline',
 *   version: '1',
 *   says: { en: 'labels of the fields', zh: '字段名称' },
 *   committed: true,
 *   messages: { 'no-fields': { severity: 'warning', en: '“{title}” asks nothing.', zh: '“{title}”没有字段。' } },
 *   form: (form, context) => {
 *     if (form.fields.length === 0)
 *       context.report('no-fields', context.originOf(form, 'form', 'title'), { title: form.title });
 *     const labels = form.fields.map(({ label }) => label);
 *     return [{ path: `${form.key}/outline.json`, content: JSON.stringify(labels), published: true }];
 *   },
 * });
 * ```
 */
export const defineGenerator = <
  const Own extends Messages = Record<never, never>,
  Defaults extends Options = Record<never, never>,
>(
  generator: Generator<Own, Defaults>,
): Generator => generator;
