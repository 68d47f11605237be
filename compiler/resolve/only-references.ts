/** What decides whether a node is asked: the choice that its `only` names, with its codes. */
import type { Node } from '../definition/node.ts';
import { type Diagnostics, hint, nearestHint, related } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { CatalogueEntry } from '../model/catalogue.ts';
import { parentPath } from '../model/field-path.ts';
import { fieldTypes, isFieldType, specOf } from '../model/field-types.ts';
import { listAbove } from './field-references.ts';
import { whereabouts } from './overlay/targets.ts';
import type { Project } from './project.ts';
import { codeAddress, type Located, type Tree } from './tree.ts';

/** The nodes that must be asked before this one can be: what decides it and all around that, and what these wait for. */
const awaited = (
  address: string,
  fields: ReadonlyMap<string, Located>,
  seen = new Set<string>(),
): ReadonlySet<string> => {
  const only = fields.get(address)?.node.attributes.get('only');
  for (let at = String(only?.value ?? '').split('=')[0] ?? ''; at !== ''; at = parentPath(at))
    if (!seen.has(at)) awaited(at, fields, seen.add(at));
  return seen;
};

/** Of nodes that wait for each other the first tells. */
const waitsForItself = (address: string, fields: ReadonlyMap<string, Located>): boolean => {
  const waiting = awaited(address, fields);
  const isInCircle = (path: string): boolean => waiting.has(path) && awaited(path, fields).has(address);
  return isInCircle(address) && [...fields.keys()].find(isInCircle) === address;
};

/**
 * `factory.modes=discrete`: the choice and its codes exist, and it can be answered first. Reports `resolve/unknown-field`,
 * `resolve/wrong-reference`, `resolve/waits-for-itself`, `resolve/unknown-code`.
 */
export const checkOnly = (
  address: string,
  node: Node,
  fields: ReadonlyMap<string, Located>,
  tree: Tree,
  project: Project,
  diagnostics: Diagnostics,
): void => {
  const attribute = node.attributes.get('only');
  if (!attribute) return;
  const [path = '', codes = ''] = String(attribute.value).split('=');
  const target = fields.get(path);
  const type = String(target?.node.attributes.get('type')?.value);
  if (!target) {
    diagnostics.report('resolve/unknown-field', attribute.span, { path }, whereabouts(path, fields, tree));
    return;
  }
  const there = { related: [related('defined', target.node.span, { name: path })] };
  if (!isFieldType(type) || specOf(type).decides === undefined) {
    diagnostics.report(
      'resolve/wrong-reference',
      attribute.span,
      { path, kind: type, wanted: fieldTypes.filter((each) => specOf(each).decides).join(', ') },
      there,
    );
    return;
  }
  if (waitsForItself(address, fields)) {
    diagnostics.report('resolve/waits-for-itself', attribute.span, { id: address, path }, there);
    return;
  }
  // A choice of another record says nothing about this one; a document node is printed for the form as a whole.
  const record = address.includes('/') ? '' : listAbove(address, fields);
  if (listAbove(path, fields) !== record) {
    diagnostics.report('resolve/misplaced', attribute.span, { id: path, target: address, side: 'only' }, there);
    return;
  }
  const listed = target.node.children.map((option) => option.id);
  const key = String(target.node.attributes.get('catalogue')?.value ?? '');
  if (key !== '' && !project.catalogues.has(key)) return;
  const { holds } = specOf(type);
  const answers = 'one' in holds && holds.one === 'boolean' ? ['true', 'false'] : [];
  const known = [...answers, ...listed, ...codesOfCatalogue(project, key)];
  for (const code of codes.split(',').filter((written) => !known.includes(written))) {
    const near = nearest(code, known);
    const removal = tree.removed.get(codeAddress(path, code));
    const details = removal
      ? {
          related: [related('removed', removal, { path: codeAddress(path, code) })],
          hints: [codes === code ? hint('goes-too', { address }) : undefined],
        }
      : { ...there, hints: [nearestHint(near) ?? hint('allowed', { names: known.join(', ') })] };
    diagnostics.report('resolve/unknown-code', attribute.span, { code, target: path }, details);
  }
};

const codesOfCatalogue = (project: Project, key: string): string[] => {
  const codes = (entries: readonly CatalogueEntry[]): string[] =>
    entries.flatMap((entry) => [entry.code, ...codes(entry.entries)]);
  return codes(project.catalogues.get(key)?.catalogue.entries ?? []);
};
