/** What the notice of a form demands of it, in the names that the form has for its fields. */
import type { PackRule } from '../definition/definition.ts';
import type { Node } from '../definition/node.ts';
import { nameInPack, packOf } from '../model/form-key.ts';
import type { Pack } from '../model/pack.ts';
import { addressNow } from './overlay/targets.ts';
import { rulesOfPack } from './pack-rules.ts';
import type { Project } from './project.ts';
import { changePaths, cloneNode, type Tree } from './tree.ts';

/** Rules of its pack that are about the form; what is taken over calls its fields as the form does now. */
export const packRules = (
  tree: Tree,
  project: Pick<Project, 'packs'>,
  packs: ReadonlyMap<string, Pack>,
): readonly Node[] => {
  const { name: key } = tree.key;
  const form = nameInPack(key);
  const isAbout = ({ forms }: PackRule): boolean => forms.some(({ name }) => name === form);
  const called = (rule: PackRule): PackRule => (isAbout(rule) ? { ...rule, node: withNamesOf(tree, rule.node) } : rule);
  return rulesOfPack(packOf(key), project, packs, called).flatMap((rule) => (isAbout(rule) ? [rule.node] : []));
};

const withNamesOf = (tree: Tree, rule: Node): Node => {
  if (tree.renamed.size === 0) return rule;
  const node = cloneNode(rule);
  changePaths(node, (path) => addressNow(path, tree));
  return node;
};
