/** What a control holds, as plain data: enough to print a value of it and to read a text back, without the form. */
import type { CatalogueEntry } from '../../model/catalogue.ts';
import type { TypeHolding } from '../../model/field-types.ts';
import type { Option } from '../../model/form.ts';
import type { IndustryLevel, SingleOf } from '../../model/value-shape.ts';

/** JSON as filing data hold it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Whether it is JSON as filings hold it: objects in a list at most. What a program hands in may be anything, and may hold itself. */
export const isJson = (value: unknown, depth = 3): value is Json => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  return typeof value === 'object' && depth > 0 && Object.values(value).every((inner) => isJson(inner, depth - 1));
};

export interface TextHolds {
  readonly type:
    | 'text'
    | 'prose'
    | 'creditCode'
    | 'organisationCode'
    | 'phone'
    | 'mobile'
    | 'fax'
    | 'contact'
    | 'email'
    | 'signature'
    | 'seal';
}

/** Types of fields whose numbers are printed as such. */
const NUMBERS = { integer: true, decimal: true, percent: true, money: true } as const satisfies Partial<
  Record<TypeHolding<SingleOf<'number' | 'whole'>>, true>
>;
type NumberType = keyof typeof NUMBERS;

export interface NumberHolds {
  readonly type: NumberType;
  /** Printed with the label; people write it behind the number too. */
  readonly unit?: string;
}

/** A place for a number in the pattern of a date. */
export interface DateSlot {
  readonly part: 'year' | 'month' | 'day';
  /** At least so many digits. */
  readonly digits: number;
}

/** All of them: what is new among those is missing here. */
const DATES: Readonly<Record<SingleOf<'day'>, true>> = { date: true, month: true, year: true };

/** A day, or the month or year that it lies in, whatever the type of the field. */
export interface DateHolds {
  readonly type: SingleOf<'day'>;
  /** date: a month suffices. */
  readonly dayOptional?: boolean;
  /** Two digits do for the year. */
  readonly shortYear?: boolean;
  /** Numbers and the texts around them, as the form prints them: 2022 年 10 月 25 日. */
  readonly pattern: readonly (string | DateSlot)[];
}

/** One of a list. */
export interface CodeHolds {
  readonly type: 'choice' | 'stage' | 'scenario' | 'reportingUnit';
  readonly options: readonly Option[];
  /** Others may be named. */
  readonly open: boolean;
}

/** Several of a list. */
export interface CodesHolds {
  readonly type: 'choices';
  readonly options: readonly Option[];
}

export interface AnswerHolds {
  readonly type: 'yesNo';
  readonly yes: string;
  readonly no: string;
  /** No is offered before yes. */
  readonly noFirst?: boolean;
  /** What the label asks whether it is so, 在 of 是否在园区: people answer 在 and 不在. */
  readonly verb?: string;
}

/** A code of GB/T 4754. */
export interface IndustryHolds {
  readonly type: 'industry';
  readonly level: IndustryLevel;
  /** What the catalogue lists, at any level. */
  readonly entries: readonly CatalogueEntry[];
  /** How it is cited: `{code} {name}`. */
  readonly cites: string;
}

/** How scenarios are cited. */
export interface Cites {
  /** How each is cited: `{item}. {stage}——{number}. {scenario}`. */
  readonly cites: string;
  /** Each with the name of its instance: objects instead of codes. */
  readonly instances: boolean;
  /** Others may be named. */
  readonly open: boolean;
  /** The guide: what holds entries is a stage, a leaf a scenario. */
  readonly guide: readonly CatalogueEntry[];
}

/** Scenarios of a list, one to a line. */
export interface CitationHolds extends Cites {
  readonly type: 'scenarios';
}

/** One scenario, cited. */
export interface CitedHolds extends Cites {
  readonly type: 'cited';
  /** Its place in the list, from 1: that of the record in which it stands. */
  readonly item: string;
  /** Those of the guide, as they are cited. */
  readonly options: readonly Option[];
}

/** One picture: what stands below it, and where its bytes are not at hand its name. */
export interface PictureHolds {
  readonly type: 'pictures';
}

/** Files by their names; what else is known of them no paper shows. */
export interface EvidenceHolds {
  readonly type: 'evidence';
}

/** What there is of a field that holds one value, or of a part of it. */
export type HoldsOne = TextHolds | NumberHolds | DateHolds | CodeHolds | AnswerHolds | IndustryHolds | CitedHolds;

/** What there is of a field that holds several: all of them in one control, or in one each. */
export type HoldsSeveral = CodesHolds | CitationHolds | EvidenceHolds | PictureHolds;

export type Holds = HoldsOne | HoldsSeveral;

export const isNumber = (holds: Holds): holds is NumberHolds => Object.hasOwn(NUMBERS, holds.type);

export const isDate = (holds: Holds): holds is DateHolds => Object.hasOwn(DATES, holds.type);

/** Why a text is no value of what the control holds. */
export type Unread =
  | 'several-lines'
  | 'no-number'
  | 'no-whole-number'
  | 'other-unit'
  | 'no-date'
  | 'no-such-day'
  | 'short-year'
  | 'part-of-date-missing'
  | 'more-than-asked'
  | 'no-option'
  | 'no-industry'
  | 'several-chosen'
  | 'no-answer'
  | 'no-citation'
  | 'several-cited'
  | 'several-readings'
  | 'unknown-file'
  | 'no-picture'
  | 'failed-formula'
  | 'rounded';

/** What a text says: a value, nothing where it is blank, or why it is none. */
export type Reading =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'unread';
      readonly why: Unread;
      /** The part of the text that it is about: a line of several, a name. */
      readonly text: string;
      /** Labels of what there is to choose from. */
      readonly choices?: readonly string[];
    };

/** One way of printing values and of reading them back: readAs(print(v)) is v wherever the page can hold v. */
export interface Printing<Held extends Holds> {
  /** As printed; undefined where the value is none that is held. */
  readonly print: (holds: Held, value: unknown) => string | undefined;
  /**
   * @param text not blank, without blanks at its ends
   * @param filed what was filed there, for what no page shows of it
   */
  readonly read: (holds: Held, text: string, filed: Json | undefined) => Reading;
}

export const readAs = (value: Json): Reading => ({ kind: 'value', value });
/** @param options what could have been chosen */
export const unread = (why: Unread, text: string, options?: readonly Option[]): Reading => ({
  kind: 'unread',
  why,
  text,
  ...(options && { choices: options.map(({ label }) => label) }),
});
