/** What a definition says, without where it says so: plain data to be compared. */
import type { Definition } from '../../compiler/definition/definition.ts';

const plain = (value: unknown): unknown => {
  if (value instanceof Map) return [...value].map(([key, inner]) => [key, plain(inner)]);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'span' || key === 'places' ? [] : [[key, plain(inner)]])),
  );
};

export const said = (definition: Definition): unknown => plain(definition);
