/** What a notice may do with a rule that it takes over. */
import type { PackDefinition, PackRule } from '../definition/definition.ts';
import { type Diagnostics, hint, nearestHint, related } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { kindOf } from '../language/kinds.ts';
import { yearOf } from '../model/form-key.ts';
import { loosens } from './overlay/loosening.ts';
import { isSame } from './overlay/set.ts';
import { formerOf, withFormer } from './pack-rules.ts';

/**
 * A rule that is taken over is replaced or dropped only where that is said, weakened only where it is said why, and one of its own is whole.
 * Reports `resolve/unsaid-replacement`, `resolve/replaces-nothing`, `resolve/no-such-fact`, `resolve/rule-without`,
 * `resolve/no-effect`, `resolve/unsaid-loosening`, `resolve/loosens-nothing`.
 * @param isOfPack of the name of a form, whether the pack has it
 */
export const checkPackRules = (
  { key, rules, drops }: PackDefinition,
  taken: readonly PackRule[],
  isOfPack: (form: string) => boolean,
  diagnostics: Diagnostics,
): void => {
  const ids = taken.map(({ node }) => node.id);
  for (const { name, span } of drops) {
    if (!name.startsWith('rules.') || ids.includes(name.slice('rules.'.length))) continue;
    const near = nearest(
      name,
      ids.map((id) => `rules.${id}`),
    );
    const hints = [nearestHint(near)];
    diagnostics.report('resolve/no-such-fact', span, { pack: key.name, fact: name }, { hints });
  }
  for (const rule of rules) {
    const former = formerOf(rule, taken);
    if (former) checkReplacement(rule, former, isOfPack, yearOf(key.name), diagnostics);
    else checkAlone(rule, ids, diagnostics);
  }
};

const checkAlone = (rule: PackRule, taken: readonly string[], diagnostics: Diagnostics): void => {
  const { node, forms, replaces, loosens: reason } = rule;
  if (replaces) {
    const near = nearest(node.id, taken);
    const hints = [nearestHint(near)];
    diagnostics.report('resolve/replaces-nothing', node.span, { rule: node.id }, { hints });
    return;
  }
  if (reason) diagnostics.report('resolve/loosens-nothing', reason.span, { target: `rules.${node.id}` });
  const needed = Object.entries(kindOf('rule').attributes).flatMap(([name, { required }]) => (required ? [name] : []));
  const lacking = [...(forms.length === 0 ? ['forms'] : []), ...needed.filter((name) => !node.attributes.has(name))];
  for (const name of lacking) diagnostics.report('resolve/rule-without', node.span, { rule: node.id, key: name });
};

const checkReplacement = (
  rule: PackRule,
  former: PackRule,
  isOfPack: (form: string) => boolean,
  year: number | undefined,
  diagnostics: Diagnostics,
): void => {
  const { node, replaces, loosens: reason } = rule;
  const target = `rules.${node.id}`;
  const there = [related('defined', former.node.span, { name: former.node.id })];
  if (!replaces) {
    diagnostics.report('resolve/unsaid-replacement', node.span, { rule: node.id }, { related: there });
    return;
  }
  if (rule.forms.length === 0 && node.attributes.size === 0) {
    diagnostics.report('resolve/no-effect', node.span, { target }, { related: there });
    return;
  }
  const weaker = weakened(withFormer(rule, former), former, isOfPack, year);
  if (weaker.length === 0 && reason)
    diagnostics.report('resolve/loosens-nothing', reason.span, { target }, { related: there });
  if (reason) return;
  const details = { related: there, hints: [hint('say-why', {})] };
  for (const attribute of weaker) {
    const { span } = (attribute === 'forms' ? rule.forms[0] : node.attributes.get(attribute)) ?? node;
    diagnostics.report('resolve/unsaid-loosening', span, { attribute, target }, details);
  }
};

/** By what of it less is demanded than before: `check`, or of fewer of the forms that the pack has. */
const weakened = (
  rule: PackRule,
  former: PackRule,
  isOfPack: (form: string) => boolean,
  year: number | undefined,
): readonly string[] => {
  const [before, after] = [former.node.attributes, rule.node.attributes];
  const asked = Object.entries(kindOf('rule').attributes).flatMap(([name, spec]) => {
    const [was, is] = [before.get(name), after.get(name)];
    return !isSame(was, is, spec) && loosens(name, was?.value, is?.value, year) ? [name] : [];
  });
  const isLeft = former.forms.some(({ name }) => isOfPack(name) && !rule.forms.some((form) => form.name === name));
  return isLeft ? [...asked, 'forms'] : asked;
};
