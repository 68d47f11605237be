/** A form as Formily's schema: labels, order, components, choices, and what is asked only under a condition. */
import { type Field, type FormNode, isAsked, optionsFor, type Part } from './description.ts';
import { type Choice, calledIn, formatIn, type Input, inputOf, inputOfPart, type Language } from './inputs.ts';

/** As `schema` of `SchemaField`; components as `@formily/antd` and `@formily/antd-v5` call them. */
export interface FormilySchema {
  readonly [key: string]: unknown;
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
}

const placeOf = ({ path }: Reacting): readonly (string | number)[] =>
  path.segments.map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key));

/** As functions: an expression would be evaluated as text, which pages forbid. */
const reacting = (node: FormNode, lang: Language): FormilySchema => {
  const shows = (field: Reacting): void =>
    field.setDisplay(isAsked(node, field.form.values, placeOf(field)) ? 'visible' : 'none');
  const offers = (field: Reacting): void => {
    if (node.kind !== 'field') return;
    const input = inputOf({ ...node, options: optionsFor(node, field.form.values, placeOf(field)) }, lang);
    if ('choices' in input) field.setDataSource?.(input.choices);
  };
  const reactions = [
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

const fieldOf = (field: Field, lang: Language): FormilySchema => {
  const { parts, several, required, readOnly, unit } = field;
  const about = {
    ...(required && { required }),
    ...(readOnly && { 'x-pattern': 'readOnly' }),
    ...(unit && { 'x-decorator-props': { addonAfter: unit } }),
  };
  if (parts === undefined) return { ...componentOf(inputOf(field, lang)), ...decorated, ...about };
  const members = partsOf(field, parts, lang);
  return { ...(several ? listOf(members, lang) : objectOf(members)), ...about };
};

const aboutOf = (node: FormNode, lang: Language): FormilySchema => {
  const said = node.kind === 'field' ? [node.says ?? node.hint, formatIn(inputOf(node, lang), node)?.[lang]] : [];
  const notes = [...said.filter((each) => each !== undefined), ...(node.footnotes ?? [])];
  return {
    title: calledIn(lang, node),
    ...(notes.length > 0 && { description: notes.join('\n') }),
    ...reacting(node, lang),
  };
};

const holding = (node: FormNode, lang: Language): FormilySchema => {
  switch (node.kind) {
    case 'field':
      return fieldOf(node, lang);
    case 'group':
      return objectOf(membersOf(node.children, lang));
    case 'list':
      return listOf(membersOf(node.children, lang), lang);
    case 'matrix':
      return objectOf(
        node.rows.map((row) => {
          if (row.across) return [row.key, nodeOf(row, lang)];
          const years = node.years.map(
            (year) => [String(year), { title: String(year), ...fieldOf(row, lang) }] as const,
          );
          return [row.key, { ...aboutOf(row, lang), ...objectOf(years) }];
        }),
      );
  }
};

const nodeOf = (node: FormNode, lang: Language): FormilySchema => ({ ...aboutOf(node, lang), ...holding(node, lang) });

const membersOf = (nodes: readonly FormNode[], lang: Language): Members =>
  nodes.map((node) => [node.key, nodeOf(node, lang)]);

/**
 * The schema of a form: `formilySchemaOf(FIELDS)`. Limits and rules are for its validator to say; `errorsOf` puts at the fields what
 * that says.
 * @param nodes `FIELDS` of the form
 */
export const formilySchemaOf = (
  nodes: readonly FormNode[],
  { lang = 'zh' }: { readonly lang?: Language } = {},
): FormilySchema => objectOf(membersOf(nodes, lang));

/** What is wrong at one field. */
export interface FieldErrors {
  /** `scenarios.0.name` */
  readonly path: string;
  readonly errors: string[];
}

/** Issues of a validator by field: `for (const { path, errors } of errorsOf(validate(data).issues)) form.setFieldState(path, { selfErrors: errors })`. */
export const errorsOf = (
  issues: readonly { readonly path: readonly PropertyKey[]; readonly text: string }[] = [],
): readonly FieldErrors[] => {
  const texts = new Map<string, string[]>();
  for (const { path, text } of issues) {
    const place = path.map(String).join('.');
    texts.set(place, [...(texts.get(place) ?? []), text]);
  }
  return [...texts].map(([path, errors]) => ({ path, errors }));
};
