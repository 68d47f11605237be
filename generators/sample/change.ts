/** Single changes of a filing that keep it in the form: a value put, drawn anew or left out, records more or fewer. */
import type { Path } from '../../compiler/filing/path.ts';
import { partsOf } from '../../compiler/model/field-types.ts';
import type { Field, RecordList, ResolvedForm } from '../../compiler/model/form.ts';
import { isNumeric } from '../../compiler/model/value-shape.ts';
import { drawNode, drawRecord, withChosen } from './draw.ts';
import { type Data, found, type Json, withValue } from './json.ts';
import { withinBounds, worsened } from './numbers.ts';
import { type Placed, placedAt, stageBeside } from './places.ts';
import type { ValueContext } from './value.ts';

export interface World {
  readonly form: ResolvedForm;
  readonly context: ValueContext;
}

/** The stage that the record says, for the scenario beside it. */
const stageSaid = ({ form }: World, data: Data, path: Path): string | undefined => {
  const beside = stageBeside(form.fields, path);
  const code = beside === undefined ? undefined : found(data, beside);
  return typeof code === 'string' ? code : undefined;
};

const contextAt = (world: World, data: Data, { path, around }: Placed): ValueContext => ({
  ...world.context,
  random: world.context.random.anew(),
  around,
  stage: stageSaid(world, data, path),
});

/** What would stand there, drawn anew. */
export const drawnAt = (world: World, data: Data, path: Path): Json | undefined => {
  const placed = placedAt(world.form.fields, path);
  if (placed === undefined || (placed.node.kind === 'field' && placed.node.readOnly)) return undefined;
  const { node, inside, matrix } = placed;
  const context = contextAt(world, data, placed);
  if (node.kind === 'list' && typeof inside[0] === 'number') return drawRecord(context, node);
  if (matrix !== undefined) {
    const rows = drawNode(context, { ...matrix, rows: matrix.rows.map((row) => ({ ...row, required: true })) });
    return found(rows, [node.id, ...inside]);
  }
  const drawn = drawNode(context, node);
  return inside.length === 0
    ? drawn
    : (found(drawn, inside) ??
        found(
          drawn,
          inside.map((step) => (typeof step === 'number' ? 0 : step)),
        ));
};

/** What holds the place, made where it is not there. */
const withHolder = (world: World, data: Data, path: Path): Data => {
  const above = path.slice(0, -1);
  if (above.length === 0 || found(data, above) !== undefined) return data;
  const held = withHolder(world, data, above);
  const drawn = drawnAt(world, held, above);
  return drawn === undefined ? held : withValue(held, above, drawn);
};

const isNumber = (field: Field, inside: Path): boolean => {
  const part = partsOf(field)[String(inside[0])];
  return part === undefined || isNumeric(part.holds);
};

/** The value as the field may hold it. */
const fitted = (placed: Placed, value: Json): Json => {
  const { node, inside } = placed;
  if (typeof value !== 'number' || node.kind !== 'field' || !isNumber(node, inside)) return value;
  return withinBounds(node, value);
};

/** The matrix asks nothing of the year. */
const isOfAnotherYear = ({ matrix, node, inside: [year] }: Placed): boolean =>
  matrix !== undefined &&
  year !== undefined &&
  node.kind === 'field' &&
  !node.across &&
  !matrix.years.map(String).includes(String(year));

export const putAt = (world: World, data: Data, path: Path, value: Json): Data => {
  const placed = placedAt(world.form.fields, path);
  if (placed === undefined || (placed.node.kind === 'field' && placed.node.readOnly)) return data;
  if (isOfAnotherYear(placed)) return data;
  const put = withValue(withHolder(world, data, path), path, fitted(placed, value));
  return path.at(-1) === 'after' ? withBefore(world, placed, put, path) : put;
};

/** What a number was before is no better than what it has become. */
const withBefore = ({ context }: World, { node }: Placed, data: Data, path: Path): Data => {
  const beside = [...path.slice(0, -1), 'before'];
  const [before, after] = [found(data, beside), found(data, path)];
  if (node.kind !== 'field' || typeof before !== 'number' || typeof after !== 'number') return data;
  const worse = worsened(context.random, node, before, after);
  return worse === undefined ? data : withValue(data, beside, worse);
};

/** Something there, where nothing is. */
export const giveAt = (world: World, data: Data, path: Path): Data => {
  const held = withHolder(world, data, path);
  if (found(held, path) !== undefined) return held;
  const drawn = drawnAt(world, held, path);
  return drawn === undefined ? held : withValue(held, path, drawn);
};

/** Something else there. */
export const redrawAt = (world: World, data: Data, path: Path): Data => {
  const placed = placedAt(world.form.fields, path);
  const drawn = drawnAt(world, data, path);
  if (placed === undefined || drawn === undefined) return data;
  return withValue(withHolder(world, data, path), path, drawn);
};

const listAt = (world: World, path: Path): RecordList | undefined => {
  const placed = placedAt(world.form.fields, path);
  return placed?.node.kind === 'list' && placed.inside.length === 0 ? placed.node : undefined;
};

/** So many records at most are made, whatever a rule asks for. */
const mostRecords = 400;

/** As many records as that, within what the list allows; of what is no list the data as they are. */
export const resizeAt = (world: World, data: Data, path: Path, count: number): Data => {
  const list = listAt(world, path);
  if (list === undefined) return data;
  const most = Math.min(list.maxRecords ?? mostRecords, mostRecords);
  const size = Math.max(list.minRecords, Math.min(most, Math.round(count)));
  const records = found(data, path);
  const there = Array.isArray(records) ? records.slice(0, size) : [];
  const context = { ...world.context, random: world.context.random.anew(), around: list.label };
  const grown = Array.from({ length: size - there.length }).reduce<readonly Json[]>(
    (all) => [...all, drawRecord(context, list, all)],
    there,
  );
  return withValue(withHolder(world, data, path), path, grown);
};

/** Without the record, or the item of a field that holds several, where there may be fewer. */
export const dropAt = (world: World, data: Data, path: Path): Data => {
  const node = placedAt(world.form.fields, path.slice(0, -1))?.node;
  const list = listAt(world, path.slice(0, -1));
  const items = found(data, path.slice(0, -1));
  const least = Math.max(1, list?.minRecords ?? (node?.kind === 'field' ? (node.least ?? 0) : 0));
  return !Array.isArray(items) || items.length <= least ? data : withValue(data, path, undefined);
};

/** What depends on choices follows them. */
export const settled = ({ form, context }: World, data: Data): Data => withChosen(context, form.fields, '', data);
