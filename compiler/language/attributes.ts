/** Attributes of the language by their type, and those that several kinds have. */
import type { AttributePlace, AttributeSpec, SlotKind } from './kind-spec.ts';

export const text = (says: string): AttributeSpec => ({ type: 'text', says });
export const string = (says: string): AttributeSpec => ({ type: 'string', says });
export const number = (says: string, range?: readonly [number, number]): AttributeSpec => ({
  type: 'number',
  says,
  ...(range && { range }),
});
/** A whole number. The bounds are far beyond any form and keep a slip of the pen from filling the memory. */
export const count = (says: string, range: readonly [number, number]): AttributeSpec => ({
  type: 'count',
  says,
  range,
});
export const slotted = (spec: AttributeSpec, ...slots: readonly SlotKind[]): AttributeSpec => ({ ...spec, slots });
/** A path of a field, or a choice that begins with one. */
export const path = (says: string): AttributeSpec => ({ type: 'string', says, path: true });
export const flag = (says: string): AttributeSpec => ({ type: 'flag', says });
export const required = (spec: AttributeSpec): AttributeSpec => ({ ...spec, required: true });
export const within = (where: readonly AttributePlace[], spec: AttributeSpec): AttributeSpec => ({ ...spec, where });
/** Not in a table. */
export const CONTENT = ['document', 'section', 'per'] as const;
export const COLUMNS = ['records', 'columnGroup'] as const;
/** Where a label has a cell or a line of its own. */
export const LABELLED = [...CONTENT, 'row'] as const;

export const label = text('What the form prints, word for word.');
export const english = string('What it is called in English, in messages; no form prints it.');
export const notes: AttributeSpec = { type: 'names', says: 'Footnotes that the label cites.' };
export const only = path('Asked only where a choice has this code: `factory.modes=discrete`.');
/** Of whatever holds data. */
export const from: AttributeSpec = {
  type: 'origins',
  says: 'What it continues in another form, by form and path: `cn/2022/summary factories.name`; what stands in a group or list follows by id. `none` where it is given anew in every filing. Migration and diff go by it, beside renames and ids that are the same.',
};
/** Of a list of a summary. */
export const summarizes: AttributeSpec = {
  type: 'applications',
  says: 'In a summary, the forms whose filings its records are made of, one of each: by name, of the same pack, else of that of the form that it extends. `none` where a pack has none of those that it takes over. The fields of its records say by `takes` what comes from there; those that are `distinct` tell a record that was there before.',
};
/** Of a field of a summary. */
export const takes: AttributeSpec = {
  type: 'takings',
  says: 'In a summary, where its value comes from in the applications: a path, of several those that are there with a blank between; behind the name of a form what is taken from that form alone, `basic-application factory.name`; `[-1]` behind a row of a matrix is the last year; `basic-application=basic` a code for each filing of that form. `none` is given by hand.',
};
export const width = number('Width relative to its neighbours; 1 unless said.', [0.1, 100]);
export const split = (says: string): AttributeSpec => number(says, [1, 99]);
export const invites = flag('Printed in the blank form only: …… or 3.1.N.');
export const align: AttributeSpec = { type: ['left', 'center', 'right'], says: 'Alignment, unless the style says it.' };
