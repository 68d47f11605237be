/** What react-jsonschema-form needs beside a form's schema: labels, order and widgets, what is hidden, and errors at their fields. */
import { type Field, type FormNode, isAsked, optionsFor, type Part } from './description.ts';
import { type Input, inputOf, inputOfPart, type Language } from './inputs.ts';

/** As `uiSchema` of `Form`. */
export interface UiSchema {
  readonly [key: string]: unknown;
}

export interface UiOptions {
  /** What is filled in so far: what it does not ask for is hidden. */
  readonly data?: unknown;
  readonly lang?: Language;
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
    default:
      return {};
  }
};

/** The schema has the label in Chinese. */
const titled = ({ english }: FormNode | Part, lang: Language): UiSchema =>
  lang === 'en' && english !== undefined ? { 'ui:title': english } : {};

const ordered = (nodes: readonly { readonly key: string }[]): UiSchema => ({
  'ui:order': [...nodes.map(({ key }) => key), '*'],
});

const partsOf = (field: Field, parts: readonly Part[], lang: Language): UiSchema => ({
  ...ordered(parts),
  ...Object.fromEntries(
    parts.map((part) => {
      // the only part of a value is called as its field is
      const title = parts.length === 1 ? { 'ui:label': false } : titled(part, lang);
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

const fieldOf = (field: Field, path: Path, { data, lang = 'zh' }: UiOptions): UiSchema => {
  const { parts, several, options, hint } = field;
  // choices that are seen need not be described; what is empty would leave the schema's description
  const described = options === undefined || field.open ? {} : { 'ui:description': hint ?? [] };
  if (parts === undefined) return { ...described, ...widgetOf(inputOf(field, lang)), ...disabled(field, path, data) };
  return several ? { items: partsOf(field, parts, lang) } : partsOf(field, parts, lang);
};

const nodeOf = (node: FormNode, path: Path, options: UiOptions): UiSchema => {
  const { data, lang = 'zh' } = options;
  if (!isAsked(node, data, path)) return hidden;
  const about = { ...titled(node, lang), ...(node.footnotes && { 'ui:help': node.footnotes.join('\n') }) };
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
const rowOf = (row: FormNode, path: Path, options: UiOptions): UiSchema => {
  const ui = nodeOf(row, path, options);
  return ui === hidden || (row.kind === 'field' && row.across) ? ui : { ...ui, 'ui:options': { expandable: false } };
};

const within = (nodes: readonly FormNode[], path: Path, options: UiOptions, of = nodeOf): UiSchema => ({
  ...ordered(nodes),
  ...Object.fromEntries(nodes.map((node) => [node.key, of(node, [...path, node.key], options)])),
});

/**
 * The `uiSchema` of a form, made anew whenever its data change: `uiSchemaOf(FIELDS, { data })`. Its records need RJSF 6, where `items` may
 * be a function.
 * @param nodes `FIELDS` of the form
 */
export const uiSchemaOf = (nodes: readonly FormNode[], options: UiOptions = {}): UiSchema => ({
  $form: hidden,
  $aside: hidden,
  ...within(nodes, [], options),
});

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
