/** What react-jsonschema-form needs beside a form's schema: labels, order and widgets, what is hidden, and errors at their fields. */
import { type Field, type FormNode, isAsked, nodesIn, optionsFor, type Part, type Text } from './description.ts';
import { type Input, inputOf, inputOfPart, type Language } from './inputs.ts';
import { headingOf, saysLabel, type Words, wordingOf, wordsBefore } from './words.ts';

/** As `uiSchema` of `Form`. */
export interface UiSchema {
  readonly [key: string]: unknown;
}

export interface UiOptions {
  /** What is filled in so far: what it does not ask for is hidden. */
  readonly data?: unknown;
  readonly lang?: Language;
  /** `TEXTS` of the form: what it prints between its fields, pledges among it, is described where it is printed, and so are headings. */
  readonly texts?: readonly Text[];
  /** A field of RJSF of the app's own that files are chosen with, instead of boxes for their names, types, bytes and digests: `describeFile` makes its values. */
  readonly files?: unknown;
}

/** What is shown before what, looked up once for all nodes. */
interface Showing extends UiOptions {
  readonly words: Words;
}

type Path = readonly PropertyKey[];

/** Rendered as nothing, whatever the theme. */
const hidden: UiSchema = { 'ui:widget': 'hidden', 'ui:field': () => null };

const widgetOf = (input: Input): UiSchema => {
  switch (input.kind) {
    case 'one':
    case 'several': {
      const seen = input.kind === 'one' ? 'radio' : 'checkboxes';
      const names = input.choices.map(({ label }) => label);
      return { 'ui:widget': input.few ? seen : 'select', 'ui:enumNames': names };
    }
    case 'paragraphs':
      return { 'ui:widget': 'textarea' };
    case 'day':
      return { 'ui:widget': 'date' };
    case 'month':
      return { 'ui:options': { inputType: 'month' } };
    case 'telephone':
      return { 'ui:options': { inputType: 'tel' } };
    case 'email':
      return { 'ui:options': { inputType: 'email' } };
    default:
      return {};
  }
};

/** The schema has the label in Chinese, without what is printed before it. */
const titled = (node: FormNode, { lang = 'zh', words }: Showing): UiSchema => {
  if (lang === 'en' && node.english !== undefined) return { 'ui:title': node.english };
  const before = (node.number ?? '') + (node.kind === 'field' ? (node.lead ?? '') : '');
  const title = headingOf(node, words) ?? before + node.label;
  return title === node.label ? {} : { 'ui:title': title.replaceAll('\n', ' ') };
};

/** So of a part of a value. */
const partTitled = ({ english }: Part, lang: Language): UiSchema =>
  lang === 'en' && english !== undefined ? { 'ui:title': english } : {};

/** Of a record, with its number. */
const numbered = (text: string, path: Path): string => {
  const place = path.findLast((step) => typeof step === 'number');
  return place === undefined ? text : text.replaceAll('{n}', String(Number(place) + 1));
};

const linesBefore = (path: string, words: Words): readonly string[] => {
  const { headings = [], texts = [] } = words.get(path) ?? {};
  // the schema is called as the form is
  const printed = texts.filter(({ style }) => style !== 'title');
  return [...headings, ...printed.flatMap((text) => [wordingOf(text), ...(text.footnotes ?? [])])];
};

/** Choices that are seen need not be described. */
const saidOf = (node: FormNode): readonly string[] => {
  if (node.kind !== 'field') return [];
  const said = node.options === undefined || node.open ? (node.says ?? node.hint) : node.hint;
  return said === undefined ? [] : [said];
};

const described = (node: FormNode, path: Path, { lang = 'zh', words }: Showing): UiSchema => {
  const title = lang === 'en' && node.english !== undefined ? undefined : headingOf(node, words);
  const lines = [...linesBefore(node.path, words).filter((line) => line !== title), ...saidOf(node)];
  if (lines.length > 0) return { 'ui:description': numbered(lines.join('\n'), path) };
  // what is empty would leave the schema's, which only fields have
  return node.kind === 'field' ? { 'ui:description': [] } : {};
};

/** What the paper prints in the blank, as an example or as what begins a record. */
const placeholder = ({ example, each }: Field, path: Path): UiSchema => {
  const printed = example ?? (each === undefined ? undefined : numbered(each, path));
  return printed === undefined ? {} : { 'ui:placeholder': printed };
};

const ordered = (nodes: readonly { readonly key: string }[]): UiSchema => ({
  'ui:order': [...nodes.map(({ key }) => key), '*'],
});

const partsOf = (field: Field, parts: readonly Part[], lang: Language): UiSchema => ({
  ...ordered(parts),
  ...Object.fromEntries(
    parts.map((part) => {
      // the only part of a value is called as its field is
      const title = parts.length === 1 ? { 'ui:label': false } : partTitled(part, lang);
      return [part.key, { ...title, ...widgetOf(inputOfPart(field, part, lang)) }];
    }),
  ),
});

/** The schema lists all choices: those that do not go with what another field says cannot be chosen. */
const disabled = (field: Field, path: Path, data: unknown): UiSchema => {
  const fitting = new Set(optionsFor(field, data, path));
  const others = (field.options ?? []).filter((option) => !fitting.has(option));
  return others.length === 0 ? {} : { 'ui:enumDisabled': others.map(({ code }) => code) };
};

const fieldOf = (field: Field, path: Path, { data, lang = 'zh', files }: Showing): UiSchema => {
  const { parts, several } = field;
  const input = inputOf(field, lang);
  if (input.kind === 'files' && files !== undefined) return { 'ui:field': files };
  if (parts === undefined) return { ...placeholder(field, path), ...widgetOf(input), ...disabled(field, path, data) };
  return several ? { items: partsOf(field, parts, lang) } : partsOf(field, parts, lang);
};

const nodeOf = (node: FormNode, path: Path, options: Showing): UiSchema => {
  if (!isAsked(node, options.data, path)) return hidden;
  const about = {
    ...titled(node, options),
    ...described(node, path, options),
    ...(node.footnotes && { 'ui:help': node.footnotes.join('\n') }),
  };
  switch (node.kind) {
    case 'field':
      return { ...about, ...fieldOf(node, path, options) };
    case 'group':
      return { ...about, ...within(node.children, path, options) };
    case 'list': {
      const items = (_: unknown, at: number): UiSchema => ({
        $aside: hidden,
        ...within(node.children, [...path, at], options),
      });
      return { ...about, items, 'ui:options': { orderable: node.ranked === true } };
    }
    case 'matrix':
      return { ...about, ...within(node.rows, path, options, rowOf) };
  }
};

/** A row of a matrix holds numbers by year, and no years but its own are added. */
const rowOf = (row: FormNode, path: Path, options: Showing): UiSchema => {
  const ui = nodeOf(row, path, options);
  return ui === hidden || (row.kind === 'field' && row.across) ? ui : { ...ui, 'ui:options': { expandable: false } };
};

const within = (nodes: readonly FormNode[], path: Path, options: Showing, of = nodeOf): UiSchema => ({
  ...ordered(nodes),
  ...Object.fromEntries(nodes.map((node) => [node.key, of(node, [...path, node.key], options)])),
});

/** Words behind all fields, and on the cover behind those. */
const around = (words: Words): UiSchema => {
  const { texts = [] } = words.get('') ?? {};
  const lines = (isCover: boolean): readonly string[] =>
    linesBefore('', new Map([['', { headings: [], texts: texts.filter(({ cover = false }) => cover === isCover) }]]));
  const [above, below] = [lines(true), lines(false)];
  return {
    ...(above.length > 0 && { 'ui:description': above.join('\n') }),
    ...(below.length > 0 && { 'ui:help': below.join('\n') }),
  };
};

/**
 * The `uiSchema` of a form, made anew whenever its data change: `uiSchemaOf(FIELDS, { data, texts: TEXTS })`. Descriptions have a line for each heading
 * and text; `white-space: pre-line` shows them so. Its records need RJSF 6, where `items` may be a function.
 * @param nodes `FIELDS` of the form
 */
export const uiSchemaOf = (nodes: readonly FormNode[], options: UiOptions = {}): UiSchema => {
  const known = new Map(nodesIn(nodes).map((node) => [node.path, node]));
  const texts = options.texts?.filter((text) => !saysLabel(text, known));
  const words: Words = texts === undefined ? new Map() : wordsBefore(nodes, texts, options.data);
  const submit = options.lang === 'en' ? {} : { 'ui:submitButtonOptions': { submitText: '提交' } };
  return { $form: hidden, $aside: hidden, ...submit, ...around(words), ...within(nodes, [], { ...options, words }) };
};

/** As `extraErrors` of `Form`: what is wrong with a value, and with each that stands in it. */
export type ErrorSchema = { __errors?: string[] } & { [key: string]: ErrorSchema };

const below = (errors: ErrorSchema, key: PropertyKey): ErrorSchema => {
  const name = String(key);
  const known = Object.hasOwn(errors, name) ? errors[name] : undefined;
  if (known !== undefined && !Array.isArray(known)) return known;
  const made: ErrorSchema = {};
  Object.defineProperty(errors, name, { value: made, enumerable: true, configurable: true, writable: true });
  return made;
};

/**
 * Issues of a validator at their fields, which their labels name there: `errorSchemaOf(validate(data).issues)`. RJSF's own list above the form
 * would put keys before them: `showErrorList={false}`, and each `message` of the issues names its field itself.
 */
export const errorSchemaOf = (issues: readonly { readonly path: Path; readonly text: string }[] = []): ErrorSchema => {
  const errors: ErrorSchema = {};
  for (const { path, text } of issues) {
    const place = path.reduce(below, errors);
    place.__errors = [...(place.__errors ?? []), text];
  }
  return errors;
};
