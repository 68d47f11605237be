/** How a filled form cites the scenarios of a list. */
import type { Field } from './form.ts';

/** What may stand in braces: the place in the list, then what the guide says of the scenario, then what the applicant named. */
const parts = ['item', 'stage', 'number', 'scenario'] as const;

export type CitationPart = (typeof parts)[number] | 'instance';

export const citationParts = ({ instances = false }: Pick<Field, 'instances'>): readonly CitationPart[] => [
  ...parts,
  ...(instances ? (['instance'] as const) : []),
];

/** What stands in braces, in between the texts around it: `{item}.{stage}` → ['', 'item', '.', 'stage', '']. */
export const splitCitation = (pattern: string): readonly string[] => pattern.split(/\{([^{}]*)\}/);

/** What is known of one scenario. */
export type Cited = { readonly [Part in CitationPart]?: string | undefined };

/** The citation with its parts filled in; what stands between two parts goes with the one that is not known. */
export const fillCitation = (pattern: string, cited: Cited): string => {
  const [before = '', ...rest] = splitCitation(pattern);
  const known = new Map(Object.entries(cited));
  const filled = rest.flatMap((part, at) => {
    const value = at % 2 === 0 ? known.get(part) : undefined;
    return value === undefined ? [] : [{ value, after: rest[at + 1] ?? '' }];
  });
  const last = rest.at(-1) ?? '';
  return before + filled.map(({ value, after }, at) => value + (at < filled.length - 1 ? after : last)).join('');
};

/** As the field says; else as the national summary tables show it: that of 2022, and with instances that of 2024. */
export const citationOf = ({ cites, instances = false }: Pick<Field, 'cites' | 'instances'>): string =>
  cites ?? (instances ? '{item}.{stage}—{scenario}—{instance}' : '{item}. {stage}——{number}. {scenario}');
