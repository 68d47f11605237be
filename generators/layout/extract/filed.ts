/** The filing that a file carries: what of it no page shows, what has become of the rest, and whether it is that of the page. */

import { type Path, parsePath, valueAt } from '../../../compiler/filing/path.ts';
import { isJson, type Json } from '../../../compiler/filing/printing/holds.ts';
import { childrenOf } from '../../../compiler/model/field-walk.ts';
import type { Field, FieldNode, ResolvedForm } from '../../../compiler/model/form.ts';
import { isObject } from '../../../compiler/model/members.ts';
import { illustrationsOf } from './illustrations.ts';
import { type Instance, placeKey } from './records.ts';
import { keyOf, type Printed, spotAt } from './spots.ts';

type Steps = readonly (string | Instance)[];

/** Something of the carried filing, with the record of the page that it belongs to in place of each number. */
export interface Carried {
  readonly before: Path;
  readonly steps: Steps;
  readonly value: Json;
}

interface Removed {
  readonly node: FieldNode;
  readonly list: string;
  readonly before: Path;
  readonly value: Json;
}

export interface CarriedFiling {
  /** Without a place on the page. */
  readonly unprinted: readonly Carried[];
  /** That the page prints: each value, or part of one, that has a control of its own. */
  readonly printed: readonly Carried[];
  /** Records of which nothing is left on the page: their list, their number, what was filed. */
  readonly removed: readonly Removed[];
}

/** Nothing of a filing is deeper: records, lists of files, what a migration keeps aside. */
const DEEP = 12;

/** @param instanceOf the record of that number in a list, where it is still on the page */
export const carriedIn = (
  form: ResolvedForm,
  { controls }: Printed,
  filing: unknown,
  instanceOf: (list: string, index: number) => Instance | undefined,
): CarriedFiling => {
  const printedFields = new Set<string>();
  const printedKeys = new Set<string>();
  for (const { path, code } of controls.values()) {
    const steps = parsePath(path);
    const spot = spotAt(form, steps, code);
    if (spot) printedFields.add(spot.field.path);
    printedKeys.add(keyOf(steps));
  }
  for (const [prose, fields] of illustrationsOf(form))
    if (printedFields.has(prose))
      for (const { path: field } of fields) {
        printedFields.add(field);
        printedKeys.add(field);
      }
  const unprinted: Carried[] = [];
  const printed: Carried[] = [];
  const removed: Removed[] = [];
  const holdsPrinted = (node: FieldNode): boolean =>
    node.kind === 'field' ? printedFields.has(node.path) : childrenOf(node).some(holdsPrinted);

  const add = (to: Carried[], before: Path, steps: Steps, value: unknown): void => {
    if (isJson(value, DEEP)) to.push({ before, steps, value });
  };

  const field = (node: Field, value: unknown, before: Path, steps: Steps): void => {
    if (!printedFields.has(node.path)) add(unprinted, before, steps, value);
    else if (printedKeys.has(keyOf(before)) || !isObject(value)) add(printed, before, steps, value);
    else for (const [part, inner] of Object.entries(value)) add(printed, [...before, part], [...steps, part], inner);
  };

  const walk = (nodes: readonly FieldNode[], data: unknown, before: Path, steps: Steps): void => {
    if (!isObject(data)) return;
    for (const [key, value] of Object.entries(data)) {
      const node = nodes.find(({ id }) => id === key);
      const [at, to] = [
        [...before, key],
        [...steps, key],
      ];
      if (key === '$aside') add(unprinted, at, to, value);
      if (node === undefined) continue;
      // A group in which nothing is filled in leaves no trace on the page.
      if (isObject(value) && Object.keys(value).length === 0) add(unprinted, at, to, value);
      else if (node.kind === 'field') field(node, value, at, to);
      else if (!holdsPrinted(node)) add(unprinted, at, to, value);
      else if (node.kind === 'list') records(node, value, at, to);
      else if (node.kind === 'matrix') matrix(node.rows, value, at, to);
      else walk(node.children, value, at, to);
    }
  };

  const matrix = (rows: readonly Field[], data: unknown, before: Path, steps: Steps): void => {
    if (!isObject(data)) return;
    for (const [key, value] of Object.entries(data)) {
      const cells = isObject(value) ? Object.entries(value) : [];
      const own = (rest: readonly string[]): readonly [Path, Steps] => [
        [...before, key, ...rest],
        [...steps, key, ...rest],
      ];
      const row = rows.find(({ id }) => id === key);
      if (row === undefined) continue;
      if (cells.length === 0) add(printedKeys.has(keyOf([...before, key])) ? printed : unprinted, ...own([]), value);
      for (const [year, inner] of cells)
        add(printedKeys.has(keyOf([...before, key, year])) ? printed : unprinted, ...own([year]), inner);
    }
  };

  const records = (node: FieldNode, data: unknown, before: Path, steps: Steps): void => {
    if (!Array.isArray(data)) return;
    for (const [index, record] of data.entries()) {
      const instance = instanceOf(placeKey(steps), index);
      const at = [...before, index];
      if (instance) walk(childrenOf(node), record, at, [...steps, instance]);
      else if (isObject(record) && Object.keys(record).length > 0 && isJson(record, DEEP))
        removed.push({ node, list: placeKey(steps), before: at, value: record });
    }
  };

  walk(form.fields, filing, [], []);
  return { unprinted, printed, removed };
};

/** What says whose filing it is, where the form asks it. */
const IDENTITY = ['enterprise.creditCode', 'enterprise.name'];

/** Whether it says whose filing it is. */
export const isIdentity = (path: Path): boolean => IDENTITY.includes(path.join('.'));

/** Whether the filing is another enterprise's: all that says whose it is stands on the page, and is another. */
export const isOfAnother = (filing: unknown, valueOn: (path: Path) => Json | undefined): boolean => {
  const said = IDENTITY.map((path) => path.split('.')).flatMap((path) => {
    const [filed, now] = [valueAt(filing, path), valueOn(path)];
    return filed === undefined || now === undefined ? [] : [filed === now];
  });
  return said.length === IDENTITY.length && !said.includes(true);
};
