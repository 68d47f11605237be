/** Records of lists and items of fields that hold several: how many there are is changed, one by one or to a number. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Path } from '../../compiler/filing/path.ts';
import { drawnAt, dropAt, putAt, resizeAt } from './change.ts';
import { type Data, found, type Json, withValue } from './json.ts';
import { placedAt } from './places.ts';
import { type Binding, baseOf, type RuleWorld, type Scope } from './scope.ts';

/** So often something else is tried where nothing tells what would do. */
export const TRIES = 24;

/** A list of codes or of parts, as long as that. */
export const assignItems = (world: RuleWorld, path: Path, now: readonly Json[], target: number, data: Data): Data => {
  let items = now;
  for (let left = TRIES; left > 0 && items.length < target; left -= 1) {
    const drawn = drawnAt(world, data, path);
    const fresh = Array.isArray(drawn)
      ? drawn.filter((each: Json) => !items.some((item) => JSON.stringify(item) === JSON.stringify(each)))
      : [];
    items = [...items, ...fresh];
  }
  const node = placedAt(world.form.fields, path)?.node;
  const { least = 1, most = items.length } = node?.kind === 'field' ? node : {};
  return putAt(world, data, path, items.slice(0, Math.min(most, Math.max(least, Math.round(target)))));
};

/** So many records of a list, or items of a field that holds several. */
const moreAt = (world: RuleWorld, data: Data, path: Path, count: number): Data => {
  const now = found(data, path);
  return placedAt(world.form.fields, path)?.node.kind === 'list'
    ? resizeAt(world, data, path, count)
    : assignItems(world, path, Array.isArray(now) ? now : [], count, data);
};

/** One more record or item of what is selected, or none where there is no room. */
export const appended = (
  world: RuleWorld,
  list: ASTNode,
  scope: Scope,
  data: Data,
): { readonly data: Data; readonly item: Binding } | undefined => {
  const base = baseOf(world, list, scope, data);
  if (base === undefined) return undefined;
  const now = found(data, base);
  const count = Array.isArray(now) ? now.length : 0;
  const grown = moreAt(world, data, base, count + 1);
  const records = found(grown, base);
  if (!Array.isArray(records) || records.length <= count) return undefined;
  return { data: grown, item: { path: [...base, count] } };
};

/** Without an item, where it stands in a list. */
export const withoutItem = (world: RuleWorld, item: Binding, data: Data): Data =>
  'path' in item ? dropAt(world, data, item.path) : data;

/** Without what stands there. */
export const without = (data: Data, path: Path): Data =>
  found(data, path) === undefined ? data : withValue(data, path, undefined);
