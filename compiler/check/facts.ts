/** What rules look at in a form that look at several forms together: where none of it changed, they find what they found before. */
import { blocksNamed } from '../definition/named.ts';
import type { Node } from '../definition/node.ts';
import { isBeneath } from '../diagnostics/source.ts';
import { isFieldKind } from '../language/kinds.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes, indexOf, type Tree } from '../resolve/tree.ts';
import { isIndependent, typeOf } from './vocabulary-rules.ts';

/**
 * By key, of each form whose tree there is; equal texts stand for equal facts: the blocks it names and what it extends (`blocksAreUsed`), notes
 * and whether it cites them (`notesAreCited`), parameters (`parametersAreUsed`), limits that its rules ask for (`limitsAreAsked`), the
 * meaning of its ids and where that is defined (`sharedIdsMeanOneThing`, `idsElsewhere`), its codes and what it continues (`originsAreThere`,
 * which looks at the forms that others continue).
 */
export const factsOf = (resolution: Resolution): ReadonlyMap<string, string> => {
  const resolved = new Map(resolution.forms.map((form) => [form.key, form]));
  return new Map(
    [...resolution.trees].map(([key, tree]) => {
      const definition = resolution.project.forms.get(key);
      const limits = resolved.get(key)?.rules.flatMap(({ uses }) => uses.quotas.map(({ limit }) => limit)) ?? [];
      const facts = {
        extends: definition?.extends?.name,
        blocks: inOrder(
          definition ? blocksNamed(definition).map(({ name, span }) => [name, isBeneath(span.source)]) : [],
        ),
        notes: notesIn(tree),
        parameters: inOrder([...(resolution.usedParameters.get(key) ?? [])]),
        limits: inOrder([...new Set(limits)]),
        independent: isIndependent(tree),
        ids: idsIn(tree),
      };
      return [key, JSON.stringify(facts)];
    }),
  );
};

const inOrder = (facts: readonly unknown[]): readonly string[] => facts.map((fact) => JSON.stringify(fact)).sort();

const notesIn = (tree: Tree): readonly string[] => {
  const cited = new Set(
    allNodes(tree).flatMap(({ node }) => (node.attributes.get('notes')?.value as readonly string[] | undefined) ?? []),
  );
  return inOrder(tree.notes.map(({ id, span }) => [id, span.source.path, cited.has(id)]));
};

const idsIn = (tree: Tree): readonly string[] =>
  inOrder(
    [...indexOf(tree)].flatMap(([path, { node }]) =>
      isFieldKind(node.kind)
        ? [[path, node.kind, typeOf(node), node.span.source.path, originsOf(node), node.children.flatMap(codeIn)]]
        : [],
    ),
  );

const originsOf = ({ attributes }: Node): unknown => attributes.get('from')?.value ?? null;

const codeIn = (node: Node): readonly unknown[] => (node.kind === 'option' ? [[node.id, originsOf(node)]] : []);
