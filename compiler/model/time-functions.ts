/** Functions of the years and days of the notice. They are written out when a form is resolved, so that what evaluates rules never sees them. */

export const yearFunctions = {
  years: {
    signatures: ['years(dyn): list<string>', 'years(dyn, int): list<string>'],
    meaning: 'The years of a matrix, earliest first; with a number, the last so many of them.',
  },
  year: {
    signatures: ['year(int): string'],
    meaning:
      "The notice's year and so many more: `year(-1)` is the last year of a matrix without `until`, `year(-2)` the one before; of a matrix with `until: 2` the last is `year(2)`.",
  },
} as const;

/** Days of the notice, written out as years are. In texts they are `{{issuedOn}}` and `{{deadlines.online}}`. */
export const dayFunctions = {
  issuedOn: {
    signatures: ['issuedOn(): string'],
    meaning: 'The day of the notice, `issuedOn` of its `notice`: `"2026-02-15"`.',
  },
  deadline: {
    signatures: ['deadline(string): string'],
    meaning: 'The day of a deadline of the pack, by its id, written out.',
  },
} as const;
