/** The rules of a form as data, for platforms that evaluate CEL themselves. */
import type { Artifact } from '../../compiler/model/artifact.ts';
import { partsOf, shapeOf } from '../../compiler/model/field-types.ts';
import type { Field, FieldNode, ResolvedForm, Rule } from '../../compiler/model/form.ts';
import { ruleFunctions, wideningOperators } from '../../compiler/model/rule-functions.ts';
import { celType } from '../../compiler/model/value-shape.ts';

/** CEL's type of a field's value, or of what stands in it by name; a list is an array of its one shape. */
type Shape = string | { readonly [name: string]: Shape } | readonly [Shape];

const fieldShape = (field: Field): Shape => {
  const shape = shapeOf(field);
  const each =
    'one' in shape
      ? celType(shape.one)
      : Object.fromEntries(Object.entries(partsOf(field)).map(([name, { holds }]) => [name, celType(holds)]));
  return shape.several ? [each] : each;
};

const shapesOf = (nodes: readonly FieldNode[]): Readonly<Record<string, Shape>> =>
  Object.fromEntries(
    nodes.map((node) => {
      if (node.kind === 'field') return [node.id, fieldShape(node)];
      if (node.kind === 'matrix')
        return [node.id, Object.fromEntries(node.rows.map(({ id }) => [id, 'map<string, double>']))];
      const inside = shapesOf(node.children);
      return [node.id, node.kind === 'list' ? [inside] : inside];
    }),
  );

const expressionsOf = (rule: Rule): readonly string[] => [
  ...(rule.when === undefined ? [] : [rule.when]),
  ...(rule.kind === 'condition' ? [rule.check] : []),
];

/** Ids at the top of the form that the rules name. */
const namedBy = (expressions: readonly string[], attested: readonly string[]): ReadonlySet<string> =>
  new Set([...expressions, ...attested].flatMap((each) => each.match(/[A-Za-z_]\w*/g) ?? []));

/** The variables that the rules name; `form` is the form as a whole, of which they ask only what it has. */
const variablesOf = (
  fields: readonly FieldNode[],
  expressions: readonly string[],
  attested: readonly string[],
): Shape => {
  const named = namedBy(expressions, attested);
  const isAsked = expressions.some((each) => /\bhas\(form\./.test(each));
  return { ...shapesOf(fields.filter(({ id }) => named.has(id))), ...(isAsked && { form: 'map<string, dyn>' }) };
};

const ruleData = (rule: Rule) => {
  const { id, when, message, english, source, final } = rule;
  const asked =
    rule.kind === 'condition'
      ? { severity: rule.severity, when, check: rule.check }
      : { when, ...(rule.kind === 'attestation' ? { attests: rule.attests } : { lacks: rule.lacks }) };
  return { id, ...asked, message, english, source, final: final || undefined };
};

/**
 * `<form key>/rules.json`: the rules word for word, the CEL types of what they name, and the functions that a platform registers with its
 * CEL. What the functions look up, catalogues, quotas and deadlines, is in the form.json of a build; npm packages leave that out.
 */
export const generateRules = (form: ResolvedForm): Artifact[] => {
  const expressions = form.rules.flatMap(expressionsOf);
  const attested = form.rules.flatMap((rule) => (rule.kind === 'attestation' ? [rule.attests] : []));
  const used = ruleFunctions.filter(({ name }) => expressions.some((each) => each.includes(`${name}(`)));
  const content = {
    form: form.key,
    language: 'https://cel.dev',
    variables: variablesOf(form.fields, expressions, attested),
    functions: used.map(({ signature, meaning }) => ({ signature, meaning })),
    // numbers are doubles, and a whole number beside one is one too
    operators: expressions.length === 0 ? [] : wideningOperators,
    rules: form.rules.map(ruleData),
  };
  return [{ path: `${form.key}/rules.json`, content: `${JSON.stringify(content, null, 2)}\n`, published: true }];
};
