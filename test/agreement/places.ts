/** Where something can be made wrong in a filing: each value beside the schema that it is held to. */
import type { JsonSchema } from '../../compiler/model/json-schema.ts';

export type Data = Record<string, unknown>;

export interface Place {
  /** What holds the value: an object by its keys, or an array by its indexes, both as text. */
  readonly holder: Data;
  readonly key: string;
  /** From the root of the filing. */
  readonly path: readonly (string | number)[];
  /** References are followed; beside them stands what the reference itself adds. */
  readonly schema: JsonSchema;
  /** Of the object that holds it; absent in an array and at the root. */
  readonly holderSchema?: JsonSchema;
}

export const isHolder = (value: unknown): value is Data => typeof value === 'object' && value !== null;
export const isObject = (value: unknown): value is Data => isHolder(value) && !Array.isArray(value);

export const valueAt = ({ holder, key }: Place): unknown => holder[key];

/** Sets an own property, whatever its name. */
export const put = (holder: Data, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
};

const followed = (schema: JsonSchema, { $defs = {} }: JsonSchema): JsonSchema => {
  const { $ref, ...beside } = schema;
  return $ref === undefined ? schema : { ...$defs[$ref.slice('#/$defs/'.length)], ...beside };
};

const propertySchema = ({ properties = {}, additionalProperties }: JsonSchema, key: string): JsonSchema | undefined => {
  if (Object.hasOwn(properties, key)) return properties[key];
  return additionalProperties === false ? undefined : additionalProperties;
};

const placesIn = (place: Place, root: JsonSchema): Place[] => {
  const [value, { items }, path] = [valueAt(place), place.schema, place.path];
  if (!isHolder(value)) return [place];
  const inside = Object.keys(value).flatMap((key): Place[] => {
    if (Array.isArray(value))
      return items === undefined
        ? []
        : placesIn({ holder: value, key, path: [...path, Number(key)], schema: followed(items, root) }, root);
    const schema = propertySchema(place.schema, key);
    if (schema === undefined) return [];
    return placesIn(
      { holder: value, key, path: [...path, key], schema: followed(schema, root), holderSchema: place.schema },
      root,
    );
  });
  return [place, ...inside];
};

/** All places of the filing that `box` holds as `data`, the filing itself first. */
export const placesOf = (box: { data: unknown }, schema: JsonSchema): readonly Place[] =>
  placesIn({ holder: box, key: 'data', path: [], schema }, schema);
