/** Filings as texts of JSON: valid ones, and ones that have been changed in one place. */
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import { randomFrom } from '../../generators/sample/random.ts';
import { generateSchema } from '../../generators/schema/schema.ts';
import { sampleAt } from '../forms/sampled.ts';
import { countOf } from '../laws.ts';
import { type Kind, type KindName, kinds, Written } from './kinds.ts';
import { placesOf } from './places.ts';

export interface Filing {
  readonly seed: number;
  /** What has been done to it; nothing to a sample. */
  readonly kind: KindName | undefined;
  readonly text: string;
}

/** Of each form; half of all are then invalid, as many changes leave a filing valid. */
export const counts = {
  samples: countOf({ sample: 75, whole: 300 }),
  changed: countOf({ sample: 175, whole: 700 }),
} as const;

export const kindNames = Object.keys(kinds) as readonly KindName[];

/** `schema.json`, as it is published. */
export const publishedSchema = (form: ResolvedForm): JsonSchema => {
  const [artifact] = generateSchema(form);
  return JSON.parse(String(artifact?.content));
};

const sign = '\ue000';
const written = new RegExp(`"${sign}([^${sign}]*)${sign}"`, 'g');

const toText = (data: unknown): string =>
  JSON.stringify(data, (_, value) => (value instanceof Written ? `${sign}${value.text}${sign}` : value)).replaceAll(
    written,
    '$1',
  );

/** A sample that has been changed in one place. @param of seed of the sample */
export const changed = (form: ResolvedForm, schema: JsonSchema, seed: number, of = seed % counts.samples): Filing => {
  // through text: a sample may hold one object in two places
  const box: { data: unknown } = { data: JSON.parse(JSON.stringify(sampleAt(form, of))) };
  const random = randomFrom(seed);
  const places = placesOf(box, schema);
  // each kind in its turn, or the next that this filing has a place for
  for (let turn = 0; turn < kindNames.length; turn += 1) {
    const name = kindNames[(seed + turn) % kindNames.length] ?? 'null';
    const kind: Kind = kinds[name];
    const [first, ...others] = places.filter(kind.fits);
    if (first === undefined) continue;
    kind.apply(random.pick([first, ...others]), random);
    return { seed, kind: name, text: toText(box.data) };
  }
  throw new Error(`nothing to change in ${form.key}`);
};

/** As it is drawn. */
export const unchanged = (form: ResolvedForm, seed: number): Filing => ({
  seed,
  kind: undefined,
  text: toText(sampleAt(form, seed)),
});

/** The same for the same form and counts. */
export const filingsOf = (form: ResolvedForm): readonly Filing[] => {
  const schema = publishedSchema(form);
  return Array.from({ length: counts.samples + counts.changed }, (_, seed) =>
    seed < counts.samples ? unchanged(form, seed) : changed(form, schema, seed),
  );
};
