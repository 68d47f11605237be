/** What react-jsonschema-form needs beside a form's schema: labels, order and widgets, what is hidden, and errors at their fields. */
import { type Field, type FormNode, isAsked, optionsFor, type Part, type Text } from './description.ts';
import { calledWithUnit, formatIn, type Input, inputOf, inputOfPart, type Language } from './inputs.ts';
import { headingOf, linesOf, tellingTexts, type Words, wordsBefore } from './words.ts';

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

/** The schema has the label in Chinese, without what is printed before it and the unit behind. */
const titled = (node: FormNode, { lang = 'zh', words }: Showing): UiSchema => {
  const called = calledWithUnit(lang, node);
  if (lang === 'en' && node.english !== undefined) return { 'ui:title': called };
  const before = (node.number ?? '') + (node.kind === 'field' ? (node.lead ?? '') : '');
  const title = headingOf(node, words) ?? before + called;
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

/** Choices that are seen need not be described, nor what says the label once more. */
const saidOf = (node: FormNode): readonly string[] => {
  if (node.kind !== 'field') return [];
  const said = node.options === undefined || node.open ? (node.says ?? node.hint) : node.hint;
  return said === undefined || said === node.label ? [] : [said];
};

const described = (node: FormNode, path: Path, { lang = 'zh', words }: Showing): UiSchema => {
  const title = lang === 'en' && node.english !== undefined ? undefined : headingOf(node, words);
  const lines = [...linesOf(words.get(node.path)).filter((line) => line !== title), ...saidOf(node)];
  if (lines.length > 0) return { 'ui:description': numbered(lines.join('\n'), path) };
  // what is empty would leave the schema's, which only fields have
  return node.kind === 'field' ? { 'ui:description': [] } : {};
};

/** What the paper prints in the blank, as an example or as what begins a record; else a value that is written as it must be. */
const placeholder = ({ example, each, ...field }: Field, path: Path, input: Input): UiSchema => {
  const printed = example ?? (each === undefined ? formatIn(input, field)?.example : numbered(each, path));
  return printed === undefined ? {} : { 'ui:placeholder': printed };
};

const formatOfPart = (part: Part, input: Input, lang: Language): UiSchema => {
  const format = formatIn(input, part);
  return {
    ...(format && { 'ui:help': format[lang] }),
    ...(format?.example && { 'ui:placeholder': format.example }),
  };
};

/** Below the box: footnotes, and how the value is written. */
const helpOf = (node: FormNode, lang: Language): UiSchema => {
  const format = node.kind === 'field' ? formatIn(inputOf(node, lang), node) : undefined;
  const lines = [...(node.footnotes ?? []), ...(format ? [format[lang]] : [])];
  return lines.length === 0 ? {} : { 'ui:help': lines.join('\n') };
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
      const input = inputOfPart(field, part, lang);
      return [part.key, { ...title, ...formatOfPart(part, input, lang), ...widgetOf(input) }];
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
  if (input.kind === 'files' && files !== undefined)
    return { 'ui:field': files, ...(input.accept !== undefined && { 'ui:options': { accept: input.accept } }) };
  if (parts === undefined)
    return { ...placeholder(field, path, input), ...widgetOf(input), ...disabled(field, path, data) };
  return several ? { items: partsOf(field, parts, lang) } : partsOf(field, parts, lang);
};

const nodeOf = (node: FormNode, path: Path, options: Showing): UiSchema => {
  if (!isAsked(node, options.data, path)) return hidden;
  const about = {
    ...titled(node, options),
    ...described(node, path, options),
    ...helpOf(node, options.lang ?? 'zh'),
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
    linesOf({ headings: [], texts: texts.filter(({ cover = false }) => cover === isCover) });
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
  const { texts, data } = options;
  const words: Words = texts === undefined ? new Map() : wordsBefore(nodes, tellingTexts(nodes, texts), data);
  const submit = options.lang === 'en' ? {} : { 'ui:submitButtonOptions': { submitText: '提交' } };
  return { $form: hidden, $aside: hidden, ...submit, ...around(words), ...within(nodes, [], { ...options, words }) };
};

/** Of a schema of RJSF, as far as it is looked into. */
interface Shaped {
  readonly items?: unknown;
  readonly $defs?: unknown;
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** Whether it lists files: by the digest that each has. */
const listsFiles = ({ items }: Shaped, root: Shaped | undefined): boolean => {
  const shared = String(memberOf(items, '$ref') ?? '').replace('#/$defs/', '');
  const item = shared === '' ? items : memberOf(root?.$defs, shared);
  return memberOf(memberOf(item, 'properties'), 'sha256') !== undefined;
};

/** As `experimental_defaultFormStateBehavior` of `Form`: no question is answered and no file listed before somebody does; a list begins with a record to fill in. */
export const formState = {
  requiredBooleanDefault: 'skip',
  arrayMinItems: {
    computeSkipPopulate: (_: unknown, schema: Shaped, root: Shaped | undefined): boolean => listsFiles(schema, root),
  },
} as const;

/** RJSF's own words by its English ones, `%1` and `%2` being filled in. */
const WORDS: Readonly<Record<string, string>> = {
  Item: '项',
  'Missing items definition': '没有定义各项',
  'No items yet. Use the button below to add some.': '尚无内容，请用下方按钮添加。',
  Yes: '是',
  No: '否',
  Close: '关闭',
  Errors: '问题',
  'New Value': '新值',
  Add: '添加',
  'Add Item': '添加一项',
  Copy: '复制',
  'Expand Cycle': '展开',
  'Move down': '下移',
  'Move up': '上移',
  Remove: '删除',
  Now: '现在',
  Clear: '清除',
  'Select a date': '选择日期',
  Preview: '预览',
  'Decrease value by 1': '减 1',
  'Increase value by 1': '加 1',
  'Add data for optional field': '填写选填项',
  'Remove data for optional field': '删除选填项的内容',
  'No data for optional field': '选填项未填',
  Type: '类型',
  Value: '值',
  'clear input': '清除',
  'Unknown field type %1': '未知的栏目类型 %1',
  'Option %1': '选项 %1',
  '%1 option %2': '%1 选项 %2',
  '%1 Key': '%1 的键',
  '%1 (deprecated)': '%1（已停用）',
  'Circular reference ($ref cycle) detected for field "%1". You may choose to expand to the next cycle break':
    '栏目“%1”循环引用，可展开下一层',
  'Invalid "%1" object field configuration: _%2_.': '对象栏目“%1”的配置有误：_%2_。',
  'Unsupported field schema.': '不支持此栏目。',
  'Unsupported field schema for field `%1`.': '不支持栏目 `%1`。',
  'Unsupported field schema: _%1_.': '不支持此栏目：_%1_。',
  'Unsupported field schema for field `%1`: _%2_.': '不支持栏目 `%1`：_%2_。',
  '**%1** (%2, %3 bytes)': '**%1**（%2，%3 字节）',
};

/** As `translateString` of `Form`: its buttons and other words in Chinese. In English RJSF has them itself. */
export const translateString = (words: string, params: readonly string[] = []): string =>
  (WORDS[words] ?? words).replace(/%(\d)/g, (place, at: string) => params[Number(at) - 1] ?? place);

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
