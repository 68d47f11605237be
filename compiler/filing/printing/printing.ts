/** Values as a page shows them and texts as values: one pair for all that a control holds. read(print(v)) is v wherever the page can hold v. */
import { ANSWER } from './answers.ts';
import { CITATIONS, CITED } from './citations.ts';
import { CODE, CODES, INDUSTRY } from './codes.ts';
import { DATES } from './dates.ts';
import { EVIDENCE } from './evidence.ts';
import type { Holds, Json, Printing, Reading } from './holds.ts';
import { NUMBERS } from './numbers.ts';
import { PICTURES } from './pictures.ts';
import { TEXTS } from './texts.ts';

interface Pair {
  readonly print: (value: unknown) => string | undefined;
  readonly read: (text: string, filed: Json | undefined) => Reading;
}

const pair = <Held extends Holds>(printing: Printing<Held>, holds: Held): Pair => ({
  print: (value) => printing.print(holds, value),
  read: (text, filed) => printing.read(holds, text, filed),
});

const pairFor = (holds: Holds): Pair => {
  switch (holds.type) {
    case 'text':
    case 'prose':
    case 'creditCode':
    case 'organisationCode':
    case 'phone':
    case 'mobile':
    case 'fax':
    case 'contact':
    case 'email':
    case 'signature':
    case 'seal':
      return pair(TEXTS, holds);
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'money':
      return pair(NUMBERS, holds);
    case 'date':
    case 'month':
    case 'year':
      return pair(DATES, holds);
    case 'choice':
    case 'stage':
    case 'scenario':
    case 'reportingUnit':
      return pair(CODE, holds);
    case 'choices':
      return pair(CODES, holds);
    case 'yesNo':
      return pair(ANSWER, holds);
    case 'industry':
      return pair(INDUSTRY, holds);
    case 'scenarios':
      return pair(CITATIONS, holds);
    case 'cited':
      return pair(CITED, holds);
    case 'evidence':
      return pair(EVIDENCE, holds);
    case 'pictures':
      return pair(PICTURES, holds);
  }
};

/** The value as printed; undefined where it is none that the control holds: it is not printed, validators report it. */
export const printValue = (holds: Holds, value: unknown): string | undefined => pairFor(holds).print(value);

/**
 * What a text says that stands in the control.
 * @param filed what was filed there, if that is known: where the text is still what it prints it is the value, exact, with all
 *   that no page shows (a file's digest, the order of what is chosen, a name that looks like another's).
 */
export const readValue = (holds: Holds, text: string, filed?: Json): Reading => {
  const written = text.replace(/\r\n?/g, '\n').trim();
  if (written === '') return { kind: 'blank' };
  if (filed !== undefined && printValue(holds, filed)?.trim() === written) return { kind: 'value', value: filed };
  return pairFor(holds).read(written, filed);
};
