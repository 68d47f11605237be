/** Samples with values taken away and put in others' places: of the right shape, but not in agreement. */
import { type Random, randomFrom } from '../../generators/sample/random.ts';

type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Few numbers, so that sums and equalities hold now and then. */
const numbers = [0, 0.1, 0.2, 0.3, 1, 2, 3, 50, 100] as const;

const disturb = (value: unknown, random: Random): unknown => {
  if (typeof value === 'number') return random.happens(0.5) ? random.pick(numbers) : value;
  if (typeof value === 'string' && /^(?:two|three|four|five)$/.test(value)) return random.happens(0.2) ? 'one' : value;
  if (typeof value === 'boolean') return random.happens(0.3) ? !value : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => disturb(item, random));
    return random.happens(0.1) ? items.slice(1) : items;
  }
  if (!isData(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key === '$form' || !random.happens(0.03))
      .map(([key, inner]) => [key, disturb(inner, random)]),
  );
};

/** The same for the same seed. */
export const disturbed = (data: object, seed: number): Data => {
  const found = disturb(data, randomFrom(seed));
  return isData(found) ? found : {};
};
