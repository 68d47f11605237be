/** The rules of a form as data, for platforms that evaluate CEL themselves. */
import { absentLists } from '../../compiler/model/absent-lists.ts';
import type { Artifact } from '../../compiler/model/artifact.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { Rule } from '../../compiler/model/rule.ts';
import { ruleFunctions } from '../../compiler/model/rule-functions.ts';
import { wideningOperators } from '../../compiler/model/rule-operators.ts';
import { type RuleShape, ruleShapes } from '../../compiler/model/rule-shape.ts';

/** CEL's type of a field's value, or of what stands in it by name; a list is an array of its one shape. */
type CelType = string | { readonly [name: string]: CelType } | readonly [CelType];

const SIMPLE = { number: 'double', truth: 'bool', text: 'string', row: 'map<string, double>' } as const;

const celType = (shape: RuleShape): CelType => {
  if (shape.kind === 'items') return [celType(shape.of)];
  return shape.kind === 'members' ? celTypes(shape.of) : SIMPLE[shape.kind];
};

const celTypes = (shapes: Readonly<Record<string, RuleShape>>): Readonly<Record<string, CelType>> =>
  Object.fromEntries(Object.entries(shapes).map(([id, shape]) => [id, celType(shape)]));

/** The variables that the rules name; `form` is the form as a whole, of which they ask only what it has. */
const variablesOf = ({ fields, catalogues, rules }: ResolvedForm): CelType => {
  const paths = rules.flatMap((rule) => [...rule.uses.fields, ...(rule.kind === 'attestation' ? [rule.attests] : [])]);
  const named = new Set(paths.map((path) => path.split('.')[0]));
  const isAsked = rules.some(({ uses }) => uses.asked.length > 0);
  const variables = celTypes(
    ruleShapes(
      fields.filter(({ id }) => named.has(id)),
      catalogues,
    ),
  );
  return { ...variables, ...(isAsked && { form: 'map<string, dyn>' }) };
};

const ruleData = (rule: Rule) => {
  const { id, plain, message, english, source, final } = rule;
  const asked =
    rule.kind === 'condition'
      ? { severity: rule.severity, ...plain }
      : { ...plain, ...(rule.kind === 'attestation' ? { attests: rule.attests } : { lacks: rule.lacks }) };
  return { id, ...asked, message, english, source, final: final || undefined };
};

/**
 * `<form key>/rules.json`: the rules in plain CEL, the CEL types of what they name, and the functions that a platform registers with its
 * CEL; `lists` are paths of lists that a filing may leave out, which are empty then. What the functions look up, catalogues, quotas and deadlines, is in the form.json of a build; npm packages leave that out.
 */
export const generateRules = (form: ResolvedForm): Artifact[] => {
  const called = new Set(form.rules.flatMap(({ uses }) => uses.functions));
  const used = ruleFunctions.filter(({ name }) => called.has(name));
  const isJudged = form.rules.some(({ plain }) => plain.when !== undefined || plain.check !== undefined);
  const content = {
    form: form.key,
    language: 'https://cel.dev',
    variables: variablesOf(form),
    // absent as good as empty: what runs the rules gives `[]` for these, but to a rule that asks by `has` whether one is there
    lists: absentLists(form),
    functions: used.map(({ signature, meaning, vectors }) => ({ signature, meaning, vectors })),
    // numbers are doubles, and a whole number beside one is one too
    operators: isJudged ? wideningOperators : [],
    rules: form.rules.map(ruleData),
  };
  return [{ path: `${form.key}/rules.json`, content: `${JSON.stringify(content, null, 2)}\n`, published: true }];
};
