/** A form as Formily's schema: labels, order, components, choices, and what is asked only under a condition. */
import { type Field, type FormNode, isAsked, type Matrix, optionsFor, type Part, type Text } from './description.ts';
import { type Choice, calledIn, formatIn, type Input, inputOf, inputOfPart, type Language } from './inputs.ts';
import { allWordsBefore, type Before, headingOf, linesOf, tellingTexts, type Words } from './words.ts';

/** As `schema` of `SchemaField`; components as `@formily/antd` and `@formily/antd-v5` call them. */
export interface FormilySchema {
  readonly [key: string]: unknown;
}

export interface FormilyOptions {
  readonly lang?: Language;
  /** `TEXTS` of the form: what it prints between its fields, pledges among it, describes what it stands before, and so do headings. */
  readonly texts?: readonly Text[];
  /** Name of a component of the app's own that files are chosen with, instead of boxes for their names, types, bytes and digests: `describeFile` makes its values. */
  readonly files?: string;
}

/** What is shown before what, looked up once for all nodes. */
interface Showing extends FormilyOptions {
  readonly lang: Language;
  readonly words: Words;
}

type Members = readonly (readonly [key: string, schema: FormilySchema])[];

const decorated = { 'x-decorator': 'FormItem' } as const;

const component = (type: string, name: string, props?: object): FormilySchema => ({
  type,
  'x-component': name,
  ...(props && { 'x-component-props': props }),
});

const componentOf = (input: Input): FormilySchema => {
  switch (input.kind) {
    case 'one': {
      const type = typeof input.choices[0]?.value === 'boolean' ? 'boolean' : 'string';
      return { ...component(type, input.few ? 'Radio.Group' : 'Select'), enum: input.choices };
    }
    case 'several':
      return {
        ...(input.few ? component('array', 'Checkbox.Group') : component('array', 'Select', { mode: 'multiple' })),
        enum: input.choices,
      };
    case 'names':
      return { ...component('array', 'Select', { mode: 'tags' }), enum: input.choices };
    case 'paragraphs':
      return component('string', 'Input.TextArea');
    case 'number':
      return component('number', 'NumberPicker');
    case 'whole':
      return component('number', 'NumberPicker', { precision: 0 });
    case 'count':
      return component('number', 'NumberPicker', { precision: 0, min: 0 });
    case 'day':
      return component('string', 'DatePicker');
    case 'month':
      return component('string', 'DatePicker', { picker: 'month' });
    case 'files':
    case 'parts':
      return {};
    default:
      return component('string', 'Input');
  }
};

/** What a reaction needs of a field of Formily. */
interface Reacting {
  readonly form: { readonly values: unknown };
  readonly path: { readonly segments: readonly (string | number)[] };
  readonly setDisplay: (display: 'visible' | 'none') => void;
  readonly setDataSource?: (choices: readonly Choice[]) => void;
  readonly setDescription?: (description: string) => void;
}

const placeOf = ({ path }: Reacting): readonly (string | number)[] =>
  path.segments.map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key));

/** What is printed before it, what it takes, and its footnotes. */
const describing = (node: FormNode, before: Before | undefined, lang: Language): readonly string[] => {
  const said = node.kind === 'field' ? [node.says ?? node.hint, formatIn(inputOf(node, lang), node)?.[lang]] : [];
  const title = before && headingOf(node, new Map([[node.path, before]]));
  return [
    ...linesOf(before).filter((line) => line !== title),
    ...said.filter((each) => each !== undefined && each !== node.label),
    ...(node.footnotes ?? []),
  ].filter((line) => line !== undefined);
};

/** As functions: an expression would be evaluated as text, which pages forbid. */
const reacting = (node: FormNode, { lang, words }: Showing): FormilySchema => {
  const shows = (field: Reacting): void =>
    field.setDisplay(isAsked(node, field.form.values, placeOf(field)) ? 'visible' : 'none');
  const offers = (field: Reacting): void => {
    if (node.kind !== 'field') return;
    const input = inputOf({ ...node, options: optionsFor(node, field.form.values, placeOf(field)) }, lang);
    if ('choices' in input) field.setDataSource?.(input.choices);
  };
  const before = words.get(node.path);
  const says = (field: Reacting): void => {
    const texts = before?.texts.filter((text) => isAsked(text, field.form.values, placeOf(field)));
    field.setDescription?.(describing(node, before && { ...before, texts: texts ?? [] }, lang).join('\n'));
  };
  const reactions = [
    ...(before?.texts.some(({ only }) => only !== undefined) ? [says] : []),
    ...(node.only === undefined ? [] : [shows]),
    ...(node.kind === 'field' && node.parentField !== undefined ? [offers] : []),
  ];
  return reactions.length === 0 ? {} : { 'x-reactions': reactions };
};

const objectOf = (members: Members): FormilySchema => ({
  type: 'object',
  ...decorated,
  properties: Object.fromEntries(members.map(([key, schema], at) => [key, { ...schema, 'x-index': at }])),
});

const listOf = (members: Members, lang: Language): FormilySchema => {
  const remove = { type: 'void', 'x-component': 'ArrayItems.Remove' };
  const add = { type: 'void', title: lang === 'en' ? 'add' : '添加', 'x-component': 'ArrayItems.Addition' };
  return {
    ...component('array', 'ArrayItems'),
    ...decorated,
    items: objectOf([...members, ['$remove', remove]]),
    properties: { $add: add },
  };
};

const partsOf = (field: Field, parts: readonly Part[], lang: Language): Members =>
  parts.map((part) => {
    // the only part of a value is called as its field is
    const title = parts.length === 1 ? {} : { title: calledIn(lang, part) };
    return [part.key, { ...title, ...componentOf(inputOfPart(field, part, lang)), ...decorated }];
  });

const fieldOf = (field: Field, { lang, files }: Showing): FormilySchema => {
  const { parts, several, required, readOnly, unit } = field;
  const input = inputOf(field, lang);
  const about = {
    ...(required && { required }),
    ...(readOnly && { 'x-pattern': 'readOnly' }),
    ...(unit && { 'x-decorator-props': { addonAfter: unit } }),
  };
  if (input.kind === 'files' && files !== undefined) {
    const props = input.accept === undefined ? undefined : { accept: input.accept };
    return { ...component('array', files, props), ...decorated, ...about };
  }
  if (parts === undefined) return { ...componentOf(input), ...decorated, ...about };
  const members = partsOf(field, parts, lang);
  return { ...(several ? listOf(members, lang) : objectOf(members)), ...about };
};

const aboutOf = (node: FormNode, showing: Showing): FormilySchema => {
  const { lang, words } = showing;
  const lines = describing(node, words.get(node.path), lang);
  const heading = lang === 'en' && node.english !== undefined ? undefined : headingOf(node, words);
  return {
    title: heading ?? calledIn(lang, node),
    ...(lines.length > 0 && { description: lines.join('\n') }),
    ...reacting(node, showing),
  };
};

const yearIn = (lang: Language, year: number, { forecast }: Matrix): string =>
  (lang === 'en' ? String(year) : `${year}年`) + (forecast?.[year] ?? '');

const holding = (node: FormNode, showing: Showing): FormilySchema => {
  const { lang } = showing;
  switch (node.kind) {
    case 'field':
      return fieldOf(node, showing);
    case 'group':
      return objectOf(membersOf(node.children, showing));
    case 'list':
      return listOf(membersOf(node.children, showing), lang);
    case 'matrix':
      return objectOf(
        node.rows.map((row) => {
          if (row.across) return [row.key, nodeOf(row, showing)];
          const years = node.years.map(
            (year) => [String(year), { title: yearIn(lang, year, node), ...fieldOf(row, showing) }] as const,
          );
          return [row.key, { ...aboutOf(row, showing), ...objectOf(years) }];
        }),
      );
  }
};

const nodeOf = (node: FormNode, showing: Showing): FormilySchema => ({
  ...aboutOf(node, showing),
  ...holding(node, showing),
});

const membersOf = (nodes: readonly FormNode[], showing: Showing): Members =>
  nodes.map((node) => [node.key, nodeOf(node, showing)]);

/**
 * The schema of a form: `formilySchemaOf(FIELDS, { texts: TEXTS })`. Limits and rules are for its validator to say; `errorsOf` puts at the
 * fields what that says.
 * @param nodes `FIELDS` of the form
 */
export const formilySchemaOf = (nodes: readonly FormNode[], options: FormilyOptions = {}): FormilySchema => {
  const { lang = 'zh', texts } = options;
  const words: Words = texts === undefined ? new Map() : allWordsBefore(nodes, tellingTexts(nodes, texts));
  const around = linesOf(words.get(''));
  return {
    ...objectOf(membersOf(nodes, { ...options, lang, words })),
    ...(around.length > 0 && { description: around.join('\n') }),
  };
};

/** What is wrong at one field. */
export interface FieldErrors {
  /** `scenarios.0.name` */
  readonly path: string;
  readonly errors: string[];
}

/**
 * Issues of a validator by field, to be put there one by one: `form.setFieldState(path, { selfErrors: errors })`.
 * @param shown what was put there before: a field that is right again has no errors, which takes them away
 */
export const errorsOf = (
  issues: readonly { readonly path: readonly PropertyKey[]; readonly text: string }[] = [],
  shown: readonly FieldErrors[] = [],
): readonly FieldErrors[] => {
  const texts = new Map<string, string[]>();
  for (const { path, text } of issues) {
    const place = path.map(String).join('.');
    texts.set(place, [...(texts.get(place) ?? []), text]);
  }
  for (const { path, errors } of shown) if (errors.length > 0 && !texts.has(path)) texts.set(path, []);
  return [...texts].map(([path, errors]) => ({ path, errors }));
};
