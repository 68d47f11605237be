/** Two numbers and the unit that is written behind each: `25.3万元/人` and `31万元/人` are 25.3 and 31 in 万元/人. */
import { numberText } from './number-text.ts';
import { plain } from './plain.ts';

/** What is behind the number is nothing, or begins as a unit does: `25-30天`, `25至30天` and `1e3` have none. */
const UNIT = /^(?:(?![至到约]|e[+-]?\d)[\p{L}%‰°].*)?$/iu;

interface Quantity {
  readonly number: number;
  readonly unit: string;
}

const quantityOf = (text: string): Quantity | undefined => {
  const { number, behind } = numberText(text) ?? {};
  const unit = behind?.replace(/^\(?(.*?)\)?$/, '$1') ?? '';
  return number === undefined || !UNIT.test(unit) ? undefined : { number, unit };
};

/** The parts that change: numbers alone, and their unit. None where there is nothing to take apart, or the units are not one. */
export const quantitiesOf = (value: object): Readonly<Record<string, string | number>> => {
  const { before, after, unit: given }: { before?: unknown; after?: unknown; unit?: unknown } = { ...value };
  const texts = Object.entries({ before, after }).filter(([, part]) => typeof part === 'string' && part.trim() !== '');
  const read = texts.map(([name, part]) => [name, quantityOf(String(part))] as const);
  if (read.some(([, quantity]) => quantity === undefined)) return {};
  const said = typeof given === 'string' ? plain(given) : '';
  const [unit = '', ...others] = new Set([said, ...read.map(([, quantity]) => quantity?.unit ?? '')].filter(Boolean));
  if (others.length > 0) return {};
  const numbers = read.flatMap(([name, quantity]) => (quantity === undefined ? [] : [[name, quantity.number]]));
  return { ...Object.fromEntries(numbers), ...(said === '' && unit !== '' && { unit }) };
};
