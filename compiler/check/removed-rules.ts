/** What an overlay takes away or calls otherwise, and what the texts that it keeps still say of it. */
import type { Attribute, Name } from '../definition/node.ts';
import type { Operation } from '../definition/operation.ts';
import { type Diagnostics, related } from '../diagnostics/diagnostic.ts';
import { isInstalled } from '../resolve/project.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes, codeAddress, slotsOf, type Tree } from '../resolve/tree.ts';

/** Attributes that hold sentences; the words of a label mean what they label. */
const TEXTS = ['text', 'hint'] as const;
/** A label of so many characters says what it means also in the midst of others: 质量管理体系认证证书. */
const TELLING = 4;

interface Labelled {
  readonly address: string;
  readonly label: Attribute;
}

/** Labels of fields and options, titles of appendices. */
const labelled = (tree: Tree): readonly Labelled[] =>
  allNodes(tree).flatMap(({ address, node }) => {
    const options = node.children.filter(({ kind }) => kind === 'option');
    const named = [{ at: address, of: node }, ...options.map((of) => ({ at: codeAddress(address, of.id), of }))];
    return named.flatMap(({ at, of }) => {
      const label = of.attributes.get('label') ?? (of.attributes.has('mark') ? of.attributes.get('title') : undefined);
      return label ? [{ address: at, label }] : [];
    });
  });

const labelsIn = (tree: Tree): readonly (readonly [string, string])[] =>
  labelled(tree).map(({ address, label }) => [address, String(label.value)]);

/** As a word of its own: 传真 in “电话、传真”, and not in 传真号码. */
const isNamed = (label: string, text: string): boolean => {
  const parts = text.split(label);
  if (parts.length > 1 && label.length >= TELLING) return true;
  return parts.some(
    (part, at) => at > 0 && !/[\p{L}\p{N}]$/u.test(parts[at - 1] ?? '') && !/^[\p{L}\p{N}]/u.test(part),
  );
};

/** Where an operation removes fields or options. */
const removedBy = (operation: Operation): Name[] => {
  if (operation.verb === 'remove') return [operation.target];
  if (operation.verb !== 'values') return [];
  return operation.remove.map(({ name, span }) => ({ name: codeAddress(operation.target.name, name), span }));
};

/** What an address stands in, itself first: `a.b=c`, `a.b`, `a`. */
const ownersOf = (address: string): readonly string[] =>
  [...address.matchAll(/[.=]|$/g)].map(({ index }) => address.slice(0, index)).reverse();

/** Labels of what each target was, and of all that it held, by target; what else has the label is still there to be named. */
const labelsGone = (targets: readonly Name[], before: Tree, tree: Tree): ReadonlyMap<Name, readonly string[]> => {
  const byName = new Map(targets.map((target) => [target.name, target]));
  const kept = new Set(labelsIn(tree).map(([, label]) => label));
  const gone = new Map<Name, string[]>(targets.map((target) => [target, []]));
  for (const [address, label] of targets.length > 0 ? labelsIn(before) : [])
    for (const owner of label === '' || kept.has(label) ? [] : ownersOf(address)) {
      const target = byName.get(owner);
      if (target) gone.get(target)?.push(label);
    }
  return gone;
};

/** What the form calls otherwise than before; a name that holds the former one is not told from it. */
const calledAnew = (tree: Tree, key: Name): readonly (Labelled & { readonly was: string })[] => {
  const kept = new Set(labelsIn(tree).map(([, label]) => label));
  return labelled(tree).flatMap(({ address, label }) => {
    const was = String(label.before?.value ?? '');
    const isAnother = label.span.source === key.span.source && was !== '' && !kept.has(was);
    return isAnother && !String(label.value).includes(was) ? [{ address, label, was }] : [];
  });
};

/** Reports `check/removed-named` and `check/renamed-named`. */
export const removedAreNotNamed = ({ project, trees }: Resolution, diagnostics: Diagnostics): void => {
  for (const { key, extends: parent, changes } of project.forms.values()) {
    const [tree, before] = [trees.get(key.name), parent && trees.get(parent.name)];
    if (!tree || !before || isInstalled(key)) continue;
    const texts = allNodes(tree).flatMap(({ address, node }) =>
      TEXTS.flatMap((name) => {
        const found = node.attributes.get(name);
        const isKept = found && found.span.source !== key.span.source;
        return isKept ? [{ address, text: String(found.value), found, slots: slotsOf(node) }] : [];
      }),
    );
    for (const [target, labels] of labelsGone(changes.flatMap(removedBy), before, tree))
      for (const label of labels)
        for (const { address, text, found } of texts)
          if (isNamed(label, text))
            diagnostics.report(
              'check/removed-named',
              target.span,
              { label, address },
              { related: [related('set-here', found.span, { name: address })] },
            );
    // a line that prints the field is one of its places: `check/label-unprinted`
    for (const { address: of, label, was } of calledAnew(tree, key))
      for (const { address, text, found, slots } of texts)
        if (isNamed(was, text) && !slots.includes(of))
          diagnostics.report(
            'check/renamed-named',
            label.span,
            { label: was, now: String(label.value), address },
            { related: [related('set-here', found.span, { name: address })] },
          );
  }
};
