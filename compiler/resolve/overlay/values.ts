/** The verb `values`, and `order`. */

import type { Name, Node } from '../../definition/node.ts';
import type { ValuesOperation } from '../../definition/operation.ts';
import { type Diagnostics, hint, nearestHint, related } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { cloneNode, codeAddress, type Located, type Tree } from '../tree.ts';
import { isSame } from './set.ts';

const labelOf = (option: Node): string => String(option.attributes.get('label')?.value);

/** Codes of a choice; one that was removed comes back only as what it was. Reports `resolve/no-values`, `resolve/unknown-code`, `resolve/code-twice`, `resolve/reused-id`, `resolve/no-permutation`, `resolve/clash` and what `set` reports of effect and loosening. */
export const changeValues = (
  operation: ValuesOperation,
  { node }: Located,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  const { target, add, places, remove, relabel, order } = operation;
  const there = related('defined', node.span, { name: target.name });
  if (node.kind !== 'field' || node.children.length === 0) {
    const catalogue = node.attributes.get('catalogue')?.value;
    const type = String(node.attributes.get('type')?.value ?? node.kind);
    const advice =
      catalogue === undefined
        ? hint('values/of-choices', { type })
        : hint('values/of-catalogue', { catalogue: String(catalogue) });
    diagnostics.report(
      'resolve/no-values',
      target.span,
      { target: target.name },
      { related: [there], hints: [advice] },
    );
    return;
  }
  const find = ({ name, span }: Name): Node | undefined => {
    const option = node.children.find((candidate) => candidate.id === name);
    if (!option) {
      const codes = node.children.map((candidate) => candidate.id);
      const near = nearest(name, codes);
      diagnostics.report(
        'resolve/unknown-code',
        span,
        { code: name, target: target.name },
        {
          related: [there],
          hints: [nearestHint(near) ?? hint('allowed', { names: codes.join(', ') })],
        },
      );
    }
    return option;
  };
  for (const changed of relabel) {
    const option = find({ name: changed.id, span: changed.span });
    const label = changed.attributes.get('label');
    const before = option?.attributes.get('label');
    if (!option || !label || !before) continue;
    if (isSame(before, label))
      diagnostics.report(
        'resolve/no-effect',
        changed.span,
        { target: `${target.name} = ${changed.id}` },
        { related: [related('set-here', before.span, { name: changed.id })] },
      );
    else option.attributes.set('label', { ...label, before });
  }
  const removed = remove.flatMap((code) => {
    const option = find(code);
    if (option) {
      tree.removed.set(codeAddress(target.name, code.name), code.span);
      tree.formerCodes.set(codeAddress(target.name, code.name), labelOf(option));
    }
    return option ?? [];
  });
  for (const option of add) {
    const known = node.children.find((candidate) => candidate.id === option.id);
    if (known)
      diagnostics.report(
        'resolve/code-twice',
        option.span,
        { code: option.id },
        { related: [related('first', known.span, {})] },
      );
    else {
      const address = codeAddress(target.name, option.id);
      const before = tree.removed.get(address);
      if (before && tree.formerCodes.get(address) !== labelOf(option))
        diagnostics.report(
          'resolve/reused-id',
          option.span,
          { id: address },
          { related: [related('removed', before, { path: address })], hints: [hint('choose-another', {})] },
        );
      node.children.push(cloneNode(option));
      tree.removed.delete(address);
    }
  }
  if (order.length > 0 && places.size > 0)
    for (const { at } of places.values())
      diagnostics.report('resolve/clash', at.span, { thing: `${target.name} order` });
  else placeAll(add, places, node, find);
  node.children = node.children.filter((option) => !removed.includes(option));
  if (order.length > 0) reorder(node.children, order, target, diagnostics);
  const widens = add.length > 0;
  if (widens && !operation.loosens)
    diagnostics.report(
      'resolve/unsaid-loosening',
      add[0]?.span ?? target.span,
      { attribute: 'options', target: target.name },
      { related: [there], hints: [hint('say-why', {})] },
    );
  if (!widens && operation.loosens)
    diagnostics.report('resolve/loosens-nothing', operation.loosens.span, { target: target.name });
};

/** Puts what was added where it says; what stands beside another addition waits for that. @param find reports a code that there is not */
const placeAll = (
  added: readonly Node[],
  places: ValuesOperation['places'],
  { children }: Node,
  find: (code: Name) => Node | undefined,
): void => {
  const isAdded = (id: string): boolean => added.some((option) => option.id === id);
  const done = new Set<string>();
  const place = (id: string, above: readonly string[]): void => {
    const anchor = places.get(id);
    if (done.has(id) || !anchor || above.includes(id)) return;
    if (isAdded(anchor.at.name)) place(anchor.at.name, [...above, id]);
    done.add(id);
    const from = children.findIndex((option) => option.id === id);
    const at = find(anchor.at);
    const [option] = at && from >= 0 ? children.splice(from, 1) : [];
    if (at && option) children.splice(children.indexOf(at) + (anchor.side === 'before' ? 0 : 1), 0, option);
  };
  for (const { id } of added) place(id, []);
};

/** Puts siblings into the order of a permutation of their ids. Reports `resolve/no-permutation`, `resolve/no-effect`. */
export const reorder = (siblings: Node[], ids: readonly Name[], target: Name, diagnostics: Diagnostics): void => {
  const before = siblings.map((node) => node.id);
  const after = ids.map((id) => id.name);
  const missing = before.filter((id) => !after.includes(id));
  const extra = after.filter((id, i) => !before.includes(id) || after.indexOf(id) !== i);
  const first = siblings[0];
  const there = first ? [related('ordered', first.span, { ids: before.join(', ') })] : [];
  if (missing.length > 0 || extra.length > 0) {
    diagnostics.report(
      'resolve/no-permutation',
      target.span,
      { target: target.name, missing: missing.join(', ') || '–', extra: extra.join(', ') || '–' },
      { related: there },
    );
    return;
  }
  if (after.every((id, i) => id === before[i])) {
    diagnostics.report('resolve/no-effect', target.span, { target: target.name }, { related: there });
    return;
  }
  siblings.sort((a, b) => after.indexOf(a.id) - after.indexOf(b.id));
};
