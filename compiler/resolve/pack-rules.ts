/** The rules of a notice: its own, and those that it takes over as they are, changed, or not at all. */
import type { PackDefinition, PackRule } from '../definition/definition.ts';
import type { Attribute } from '../definition/node.ts';
import type { Pack } from '../model/pack.ts';
import type { Project } from './project.ts';

/** The rules that the pack, or one that it extends, has. @param asTaken what becomes of one that it takes over */
export const rulesOfPack = (
  key: string,
  project: Pick<Project, 'packs'>,
  packs: ReadonlyMap<string, Pack>,
  asTaken: (rule: PackRule) => PackRule = (rule) => rule,
): readonly PackRule[] => {
  const definition = project.packs.get(key);
  const parent = packs.get(key)?.extends;
  const taken = parent === undefined ? [] : rulesOfPack(parent, project, packs).map(asTaken);
  return definition ? rulesUpon(definition, taken) : taken;
};

/** A pack's own rules, each with what it does not say itself and the one that it replaces does, and those that it takes over and does not drop. */
export const rulesUpon = (
  { rules, drops }: Pick<PackDefinition, 'rules' | 'drops'>,
  taken: readonly PackRule[],
): readonly PackRule[] => {
  const isGone = ({ node }: PackRule): boolean =>
    rules.some((own) => own.node.id === node.id) || drops.some(({ name }) => name === `rules.${node.id}`);
  return [...rules.map((own) => withFormer(own, formerOf(own, taken))), ...taken.filter((rule) => !isGone(rule))];
};

/** The rule of its id that is taken over. */
export const formerOf = ({ node }: PackRule, taken: readonly PackRule[]): PackRule | undefined =>
  taken.find((rule) => rule.node.id === node.id);

/** Of what a rule demands one is said, the first with its severity. */
const DEMANDS = ['check', 'attests', 'lacks'];

/** What goes with what a replacement says anew: another message is not what the English of the former says. */
const isSuperseded = (name: string, own: ReadonlyMap<string, Attribute>): boolean => {
  if (name === 'pending') return true;
  if (name === 'english') return own.has('message');
  const demand = DEMANDS.find((each) => own.has(each));
  if (DEMANDS.includes(name)) return demand !== undefined;
  return name === 'severity' && demand !== undefined && demand !== 'check';
};

/** With what it does not say itself of the one that it replaces. */
export const withFormer = (own: PackRule, former: PackRule | undefined): PackRule => {
  if (!former) return own;
  const { attributes } = own.node;
  const kept = [...former.node.attributes].filter(([name]) => !attributes.has(name) && !isSuperseded(name, attributes));
  const said = [...attributes].map(([name, attribute]): [string, Attribute] => {
    const before = former.node.attributes.get(name);
    return [name, before ? { ...attribute, before } : attribute];
  });
  const whole = new Map([...kept, ...said]);
  return {
    ...own,
    forms: own.forms.length > 0 ? own.forms : former.forms,
    node: { ...own.node, attributes: whole },
  };
};
