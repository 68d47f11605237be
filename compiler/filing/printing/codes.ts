/** One code, or several, by their labels; codes of GB/T 4754 beside their names. */
import { fillCitation, splitCitation } from '../../model/citation.ts';
import type { Option } from '../../model/form.ts';
import { industryAt, industryNames, readIndustry } from '../../model/industry.ts';
import { INDUSTRY_LEVELS } from '../../model/value-shape.ts';
import { plain } from '../plain.ts';
import { stageName } from '../spelling.ts';
import { type CodeHolds, type CodesHolds, type IndustryHolds, type Printing, readAs, unread } from './holds.ts';
import { optionsCalled } from './option-names.ts';
import { printedText } from './texts.ts';

/** The options that a text names: the one of that label or code, else those whose label it is but for blanks and width. */
const named = (options: readonly Option[], text: string): readonly Option[] => {
  const same = options.filter(({ label }) => label === text);
  if (same.length > 0) return same;
  const code = options.filter((option) => option.code === text);
  if (code.length > 0) return code;
  const wanted = plain(text);
  return options.filter(({ label }) => plain(label) === wanted);
};

/** Names of units and scenarios are their own; those of choices are made short. */
const calledIn = (holds: CodeHolds | CodesHolds, text: string): readonly Option[] => {
  const found = named(holds.options, text);
  if (found.length > 0) return found;
  if (holds.type === 'stage') return named(holds.options, stageName(text));
  const isNamed = holds.type === 'choices' || (holds.type === 'choice' && !holds.open);
  return isNamed ? optionsCalled(holds.options, text) : [];
};

export const CODE: Printing<CodeHolds> = {
  print: ({ options, open }, value) => {
    const label = options.find(({ code }) => code === value)?.label;
    return label ?? (open || options.length === 0 ? printedText(value) : undefined);
  },
  read: (holds, text) => {
    const { options, open } = holds;
    const [option, ...others] = calledIn(holds, text);
    if (option !== undefined && others.length > 0) return unread('several-readings', text, [option, ...others]);
    if (option !== undefined) return readAs(option.code);
    if (!open && options.length > 0) return unread('no-option', text, options);
    return text.includes('\n') ? unread('several-lines', text) : readAs(text);
  },
};

const BETWEEN = '、';
const SEPARATOR = /\s*[、，,；;\n]\s*/y;

/** Where the name that begins after a separator at `at` begins; undefined where none stands there. */
const afterSeparator = (text: string, at: number): number | undefined => {
  SEPARATOR.lastIndex = at;
  return SEPARATOR.test(text) ? SEPARATOR.lastIndex : undefined;
};

/**
 * The names that a list is made of, the longest where one begins another: a name may hold what parts them.
 * Undefined where some part of the text is none of them. From the end, so that each place is looked at once.
 */
export const namesIn = (text: string, names: readonly string[]): readonly string[] | undefined => {
  const longestFirst = names.filter((name) => name !== '').sort((one, other) => other.length - one.length);
  const steps = new Map<number, { readonly name: string; readonly next: number }>();
  for (let at = text.length - 1; at >= 0; at -= 1) {
    for (const name of longestFirst) {
      if (!text.startsWith(name, at)) continue;
      const end = at + name.length;
      const next = end === text.length ? end : afterSeparator(text, end);
      if (next !== end && (next === undefined || !steps.has(next))) continue;
      steps.set(at, { name, next });
      break;
    }
  }
  const found: string[] = [];
  for (let step = steps.get(0); step !== undefined; step = steps.get(step.next)) found.push(step.name);
  return found.length > 0 ? found : undefined;
};

/** A longer list is read only where each name is an option's own. */
const LONGEST = 1000;

const partsOf = (text: string): readonly string[] =>
  text
    .split(/[、，,；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What is written in place of the names that are known. */
export const otherThan = (text: string, names: readonly string[]): string =>
  partsOf(text).find((part) => !names.includes(part)) ?? text;

export const CODES: Printing<CodesHolds> = {
  print: ({ options }, value) => {
    if (!Array.isArray(value)) return undefined;
    const labels = value.map((code) => options.find((option) => option.code === code)?.label);
    const known = labels.filter((label) => label !== undefined);
    return known.length > 0 ? known.join(BETWEEN) : undefined;
  },
  read: (holds, text) => {
    const { options } = holds;
    const labels = options.map(({ label }) => label);
    const known = namesIn(text, labels)?.map((name) => named(options, name));
    const parts = text.length > LONGEST ? [text] : partsOf(text);
    const codes = known ?? parts.map((part) => calledIn(holds, part));
    const stranger = codes.findIndex(({ length }) => length === 0);
    if (stranger >= 0) return unread('no-option', parts[stranger] ?? text, options);
    if (codes.some(({ length }) => length > 1)) return unread('several-readings', text, codes.flat());
    return readAs(codes.flatMap((each) => each.map(({ code }) => code)));
  },
};

/** Its name is the catalogue's, else that which it comes with. What has none where no code is cited stands as it is, and so does what is no code. */
const citedIndustry = ({ cites, entries }: IndustryHolds, industry: string): string => {
  const [, code, named] = /^([A-T]|\d+)(?:-(.+))?$/s.exec(industry) ?? [];
  const names = industryNames(entries);
  const name = names[code ?? ''] ?? named;
  if (code === undefined || (name === undefined && !splitCitation(cites).includes('code'))) return industry;
  const above = INDUSTRY_LEVELS.map((level) => [level, names[industryAt(code, level) ?? '']]);
  return fillCitation(cites, { ...Object.fromEntries(above), code, name });
};

export const INDUSTRY: Printing<IndustryHolds> = {
  print: (holds, value) => {
    const industry = printedText(value);
    return industry === undefined ? undefined : citedIndustry(holds, industry);
  },
  read: ({ entries, level }, text) => {
    const found = readIndustry(text, level, industryNames(entries));
    if (found === undefined) return unread('no-industry', text);
    return 'value' in found ? readAs(found.value) : unread('several-readings', text);
  },
};
