/** Units are printed, and where an overlay changes one, what it takes over is in the new one. */
import type { Attribute } from '../definition/node.ts';
import { type Diagnostics, related } from '../diagnostics/diagnostic.ts';
import type { Kind } from '../language/kind-spec.ts';
import { packOf } from '../model/form-key.ts';
import { isInstalled } from '../resolve/project.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { comparedWithNumbers } from '../resolve/rules/numbers-compared.ts';
import { allNodes, isBeneath, type Tree } from '../resolve/tree.ts';

interface Bound {
  /** `rules/investment`, `investment minimum` */
  readonly name: string;
  readonly span: Attribute['span'];
}

/** Reports `check/unit-changed`, once for each unit, at it. */
export const numbersFollowTheirUnits = ({ project, trees, published }: Resolution, diagnostics: Diagnostics): void => {
  for (const { key } of project.forms.values()) {
    const tree = published.get(key.name) ?? trees.get(key.name);
    if (tree === undefined || isInstalled(key)) continue;
    const own = new Set([key, project.packs.get(packOf(key.name))?.key].map((name) => name?.span.source));
    const isTaken = ({ span }: Attribute): boolean => !own.has(span.source);
    for (const { address, node } of allNodes(tree)) {
      const unit = node.attributes.get('unit');
      if (!unit?.before || unit.span.source !== key.span.source || unit.before.value === unit.value) continue;
      const bounds = [...limitsIn(address, node, isTaken), ...rulesOn(address, tree, isTaken)];
      if (bounds.length === 0) continue;
      const [from, to] = [String(unit.before.value), String(unit.value)];
      const there = bounds.map(({ name, span }) => related('set-here', span, { name }));
      const names = bounds.map(({ name }) => name).join(', ');
      diagnostics.report('check/unit-changed', unit.span, { from, to, names }, { related: there });
    }
  }
};

/** 0 is the same in every unit. */
const limitsIn = (
  address: string,
  { attributes }: Tree['fields'][number],
  isTaken: (attribute: Attribute) => boolean,
): readonly Bound[] =>
  ['minimum', 'maximum'].flatMap((name) => {
    const limit = attributes.get(name);
    return limit && limit.value !== 0 && isTaken(limit) ? [{ name: `${address} ${name}`, span: limit.span }] : [];
  });

/** Rules of which nothing is set anew. */
const rulesOn = (field: string, { rules }: Tree, isTaken: (attribute: Attribute) => boolean): readonly Bound[] =>
  rules
    .filter(({ attributes }) => [...attributes.values()].every(isTaken))
    .flatMap(({ id, attributes }) =>
      ['when', 'check'].flatMap((name) => {
        const condition = attributes.get(name);
        const compared = condition ? [...comparedWithNumbers(String(condition.value))] : [];
        const isOn = compared.some((path) => isBeneath(path, field));
        return condition && isOn ? [{ name: `rules/${id} ${name}`, span: condition.span }] : [];
      }),
    );

/** Reports `check/unit-beside-column` and `check/unit-cell-empty` of rows that leave their cell in the column of units empty. */
export const unitsStandInTheirColumn = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const { address, node, owner } of allNodes(tree)) {
    const column = owner?.node.kind === 'matrix' ? owner.node.attributes.get('unitColumn') : undefined;
    if (column === undefined) continue;
    const [unit, at] = [node.attributes.get('unit'), node.attributes.get('unitAt')];
    const said = { path: address, column: String(column.value) };
    if (unit === undefined) diagnostics.report('check/unit-cell-empty', node.span, said);
    else if (at?.value === 'value') diagnostics.report('check/unit-beside-column', at.span, said);
  }
};

/** What prints words of its own. */
const PRINTS: readonly Kind[] = ['paragraph', 'line', 'band', 'section'];

/** Reports `check/unit-unprinted`, at each unit that is said to stand above a table. */
export const unitsArePrinted = (tree: Tree, diagnostics: Diagnostics): void => {
  const nodes = allNodes(tree).map(({ node }) => node);
  const printed = nodes
    .filter(({ kind }) => PRINTS.includes(kind))
    .flatMap(({ attributes }) => ['text', 'heading', 'title'].map((name) => String(attributes.get(name)?.value ?? '')));
  for (const { attributes } of nodes) {
    const unit = attributes.get('unit');
    if (unit === undefined || attributes.get('unitAt')?.value !== 'above') continue;
    if (!printed.some((text) => text.includes(String(unit.value))))
      diagnostics.report('check/unit-unprinted', unit.span, { unit: String(unit.value) });
  }
};
