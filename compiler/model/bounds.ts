/** How much a value may hold, whatever a form says. */
import type { Field } from './form.ts';
import type { Single } from './value-shape.ts';

/** Bounds that no form states; they keep what a program reads finite. */
export const bounds = {
  /** Characters of one 字: a run of letters or digits counts as one. */
  charactersPerWord: 20,
  lineCharacters: 1_000,
  proseCharacters: 100_000,
  nameCharacters: 200,
  records: 1_000,
  /** New names in a list of scenarios, or instances of them. */
  names: 200,
  files: 200,
  /** Doubles keep fifteen significant digits. */
  number: 1e15,
} as const;

const inWords = ({ words }: Pick<Field, 'words'>, otherwise: number): number =>
  words === undefined ? otherwise : words * bounds.charactersPerWord;

/** The most characters of a text that a person writes; undefined of what has a length of its own. */
export const mostCharacters = (field: Pick<Field, 'words'>, single: Single): number | undefined => {
  switch (single) {
    case 'line':
      return inWords(field, bounds.lineCharacters);
    case 'name':
      return bounds.nameCharacters;
    case 'paragraphs':
      return inWords(field, bounds.proseCharacters);
    default:
      return undefined;
  }
};
