/** What the changes of a kind have come to, and where two judges differ. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { Filing } from './filings.ts';
import { type Kind, type KindName, kinds } from './kinds.ts';

/** Whether a filing holds. */
export type Judge = (data: unknown) => boolean;

/** A filing and whether it holds, in the eyes of two who should agree. */
export interface Judged extends Pick<Filing, 'seed' | 'kind'> {
  readonly form: string;
  readonly one: boolean;
  readonly other: boolean;
}

/** The schema as any consumer would use it. */
export const underAjv = (schema: object): Judge => new Ajv2020({ strict: false }).compile(schema);

export const judge = (form: ResolvedForm, filings: readonly Filing[], one: Judge, other: Judge): readonly Judged[] =>
  filings.map(({ seed, kind, text }) => {
    const data: unknown = JSON.parse(text);
    return { form: form.key, seed, kind, one: one(data), other: other(data) };
  });

/** A filing named so that it can be made again. */
const named = ({ form, seed, kind }: Judged): string => `${form}, seed ${seed}: ${kind ?? 'a sample'}`;

export const disagreements = (judged: readonly Judged[]): string[] =>
  judged.filter(({ one, other }) => one !== other).map((each) => `${named(each)}: ${each.one} and ${each.other}`);

/** Samples are valid, and changes of some kinds never are. */
export const surprises = (judged: readonly Judged[]): string[] =>
  judged.filter(({ kind, one }) => (kind === undefined ? !one : one && !kinds[kind].mayHold)).map(named);

export interface Tally {
  readonly holds: number;
  readonly breaks: number;
}

export const tallyOf = (judged: readonly Judged[], kind: KindName | undefined): Tally => {
  const ofKind = judged.filter((each) => each.kind === kind);
  const holds = ofKind.filter(({ one }) => one).length;
  return { holds, breaks: ofKind.length - holds };
};

/** Kinds that are not tried enough to tell: each must break filings, and leave some as they should be where it may. */
export const untried = (judged: readonly Judged[], least: number): string[] =>
  (Object.entries(kinds) as [KindName, Kind][]).flatMap(([name, { mayHold }]) => {
    const { holds, breaks } = tallyOf(judged, name);
    return breaks < least || (mayHold && holds < least) ? [`${name}: ${holds} hold, ${breaks} do not`] : [];
  });
