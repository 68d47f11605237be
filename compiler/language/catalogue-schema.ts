/** The entries of a catalogue, and what an edition changes of those of another, as JSON Schema. */
import {
  CODE_PATTERN,
  closed,
  ID,
  list,
  mapOf,
  named,
  orNone,
  ref,
  type Schema,
  said,
  stringSchema,
} from './kind-schema.ts';

const lineage: Schema = { type: ['string', 'array'], pattern: CODE_PATTERN, items: named(CODE_PATTERN) };
const fact: Schema = { type: ['string', 'number', 'boolean'] };

/** What an entry says. */
const saying = {
  label: said('As printed.', stringSchema),
  number: said('As printed before it.', stringSchema),
  formerly: said('Code of the entry of an earlier edition that it continues, or of several.', lineage),
  facts: said('What the catalogue states of it, for rules.', mapOf(fact, ID)),
} as const;
const beneath = said('Entries beneath it.', ref('entries'));

/** Entries of a catalogue may hold others. */
export const entries: Schema = mapOf(closed({ ...saying, entries: beneath }, ['label']), CODE_PATTERN);

/** Where an entry can be put. */
export const ENTRY_PLACES = {
  in: 'At the end of what the entry holds.',
  first: 'At its beginning.',
  before: 'Before it.',
  after: 'Behind it.',
} as const;
export const ENTRY_SIDES = Object.keys(ENTRY_PLACES) as readonly (keyof typeof ENTRY_PLACES)[];

const places = Object.fromEntries(ENTRY_SIDES.map((side) => [side, said(ENTRY_PLACES[side], named(CODE_PATTERN))]));

export const ENTRY_VERBS = {
  add: 'Adds an entry, with what it holds; at the end of the catalogue unless its place is said.',
  set: 'Sets what an entry says; `null` takes it away, one fact alone too.',
  remove: 'Removes an entry, with what it holds.',
  move: 'Puts an entry elsewhere, with what it holds.',
} as const;

export const entryChanges: Schema = {
  ...closed({
    add: said(
      ENTRY_VERBS.add,
      list(
        closed({ entry: said('Its code.', named(CODE_PATTERN)), ...saying, entries: beneath, ...places }, [
          'entry',
          'label',
        ]),
      ),
    ),
    set: said(
      ENTRY_VERBS.set,
      mapOf(
        {
          ...closed({
            label: saying.label,
            number: orNone(saying.number),
            formerly: orNone(saying.formerly),
            facts: said('Facts, one by one.', mapOf(orNone(fact), ID)),
          }),
          minProperties: 1,
        },
        CODE_PATTERN,
      ),
    ),
    remove: said(ENTRY_VERBS.remove, list(named(CODE_PATTERN))),
    move: said(ENTRY_VERBS.move, mapOf({ ...closed(places), minProperties: 1 }, CODE_PATTERN)),
  }),
  minProperties: 1,
};
