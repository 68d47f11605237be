/** How a filled form cites scenarios of a guide and industries of GB/T 4754. */
import type { Field } from './form.ts';
import { INDUSTRY_LEVELS, type IndustryLevel } from './value-shape.ts';

/** What may stand in braces: the place in the list, then what the guide says of the scenario, then what the applicant named. */
const parts = ['item', 'stage', 'number', 'scenario'] as const;

/** Of an industry: its code, its name, and the names of the coarser levels that it lies within. */
export type IndustryPart = 'code' | 'name' | IndustryLevel;

export type CitationPart = (typeof parts)[number] | 'instance' | IndustryPart;

/** What of a field decides what it can cite. */
export type Citing = Partial<Pick<Field, 'type' | 'instances' | 'open' | 'level'>>;

const levelsAbove = ({ level = 'class' }: Citing): readonly IndustryLevel[] =>
  INDUSTRY_LEVELS.slice(0, INDUSTRY_LEVELS.indexOf(level));

export const citationParts = (field: Citing): readonly CitationPart[] =>
  field.type === 'industry'
    ? ['code', 'name', ...levelsAbove(field)]
    : [...parts, ...(field.instances === true ? (['instance'] as const) : [])];

/** What stands in braces, in between the texts around it: `{item}.{stage}` → ['', 'item', '.', 'stage', '']. */
export const splitCitation = (pattern: string): readonly string[] => pattern.split(/\{([^{}]*)\}/);

/** What is known of one scenario. */
export type Cited = { readonly [Part in CitationPart]?: string | undefined };

/** A text of the pattern, or a part that is filled in. */
export type CitationPiece = string | { readonly part: string };

/** A part with brackets of its own. */
const BRACKETED = /[（(〔【《“]\{([^{}]*)\}[）)〕】》”]/g;

/** The pattern with the parts that are known; what stands between two parts goes with the one that is not, as its own brackets do. */
export const citationPieces = (pattern: string, isKnown: (part: string) => boolean): readonly CitationPiece[] => {
  const bare = pattern.replace(BRACKETED, (whole, part: string) => (isKnown(part) ? whole : ''));
  const [before = '', ...rest] = splitCitation(bare);
  const known = rest.flatMap((part, at) =>
    at % 2 === 0 && isKnown(part) ? [{ part, after: rest[at + 1] ?? '' }] : [],
  );
  const last = rest.at(-1) ?? '';
  if (known.length === 0) return [before + last];
  return [before, ...known.flatMap(({ part, after }, at) => [{ part }, at < known.length - 1 ? after : last])];
};

export const fillCitation = (pattern: string, cited: Cited): string => {
  const known = new Map(Object.entries(cited));
  const isKnown = (part: string): boolean => known.get(part) !== undefined;
  return citationPieces(pattern, isKnown)
    .map((piece) => (typeof piece === 'string' ? piece : known.get(piece.part)))
    .join('');
};

/** Parts a citation from the next one. */
const PARTER = /[；;，,、]$/;

/** A pattern or its text without what parts it from the next one. */
export const withoutParter = (text: string): string => text.replace(PARTER, '');

/** The last one of several that are so cited, behind which none is to be parted; a name that ends as if another one followed keeps what shows where it ends. */
export const lastCitation = (text: string, cites: string): string => {
  const last = withoutParter(text);
  return cites !== withoutParter(cites) && last === withoutParter(last) ? last : text;
};

/** As the field says; else as the national summary tables show it: that of 2022, and with instances that of 2024. */
export const citationOf = ({ cites, instances = false }: Pick<Field, 'cites' | 'instances'>): string =>
  cites ?? (instances ? '{item}.{stage}—{scenario}—{instance}' : '{item}. {stage}——{number}. {scenario}');

/** An industry, unless its field says. */
export const INDUSTRY_CITATION = '{code} {name}';

/** Without its code an industry is told by its name below those of all coarser levels. */
const neededIn = (field: Citing, named: readonly string[]): readonly CitationPart[] => {
  if (field.type === 'industry') return named.includes('code') ? [] : [...levelsAbove(field), 'name'];
  const { instances = false, open = false } = field;
  return [
    ...(instances && open ? (['stage'] as const) : []),
    'scenario',
    ...(instances ? (['instance'] as const) : []),
  ];
};

/** Why a pattern cannot be read back. */
export type CitationFault =
  | { readonly kind: 'lacks'; readonly part: CitationPart }
  | { readonly kind: 'twice'; readonly part: string }
  | { readonly kind: 'unparted'; readonly one: string; readonly other: string };

/** Digits and blanks stand in what they would part. */
const PARTS_NOTHING = /^[\s\d]*$/;

/** What keeps a person, or a program, from telling what was filed by what such a pattern prints. */
export const citationFaults = (pattern: string, field: Citing): readonly CitationFault[] => {
  const pieces = splitCitation(pattern);
  const named = pieces.filter((_, at) => at % 2 === 1);
  const known: readonly string[] = citationParts(field);
  return [
    ...neededIn(field, named)
      .filter((part) => !named.includes(part))
      .map((part) => ({ kind: 'lacks', part }) as const),
    ...named.filter((part, at) => named.indexOf(part) < at).map((part) => ({ kind: 'twice', part }) as const),
    ...named.slice(1).flatMap((other, at) => {
      const between = pieces[2 * at + 2] ?? '';
      // a code has no blank in it
      const isBehindCode = field.type === 'industry' && named[at] === 'code' && /^\s+$/.test(between);
      const unparted = (PARTS_NOTHING.test(between) && !isBehindCode) || between.includes('\n');
      return unparted && known.includes(other) && known.includes(named[at] ?? '')
        ? [{ kind: 'unparted', one: named[at] ?? '', other } as const]
        : [];
    }),
  ];
};
