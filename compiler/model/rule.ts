/** Rules of a resolved form: what must hold across fields, what a person vouches for, what cannot be checked; and what each uses. */

/** A count against a limit of the pack's quotas. */
export interface QuotaUse {
  /** Name of the function that counts: `withinQuota`. */
  readonly function: string;
  /** Name of the limit: `factories`. */
  readonly limit: string;
  /** Path of the field that names the unit, where a field does. */
  readonly unit?: string;
}

/** What the CEL of a rule names, read off its tree; each once, in the order met. */
export interface Uses {
  /** Functions of rule-functions.ts, those as which decimals are computed with among them. */
  readonly functions: readonly string[];
  /** Keys of catalogues. */
  readonly catalogues: readonly string[];
  readonly quotas: readonly QuotaUse[];
  /** Codes that a field's value is compared with, by the path of the field. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** Calendar years that are written out, by the path of the matrix. */
  readonly years: Readonly<Record<string, readonly number[]>>;
  /** Paths of fields, of their parts, and of what holds them where it is meant as a whole. */
  readonly fields: readonly string[];
  /** Fields of the top that it asks the form for: `has(form.plan)`. */
  readonly asked: readonly string[];
}

/** The expressions of a rule in CEL that any platform runs: years filled in, decimals computed with by functions. */
export interface PlainExpressions {
  readonly when?: string;
  readonly check?: string;
}

interface Stated {
  readonly id: string;
  /** Where this does not hold, the rule says nothing. CEL as written. */
  readonly when?: string;
  /** Judged of final filings only. */
  readonly final: boolean;
  readonly message: string;
  /** The message in English. */
  readonly english?: string;
  /** Clause it is stated in, or `inferred`. */
  readonly source: string;
  readonly plain: PlainExpressions;
  readonly uses: Uses;
}

/** A condition across fields, in CEL. */
export interface Condition extends Stated {
  readonly kind: 'condition';
  readonly severity: 'error' | 'warning';
  /** CEL as written. */
  readonly check: string;
}

/** What nothing in the data can show, so that a person vouches for it. */
export interface Attestation extends Stated {
  readonly kind: 'attestation';
  /** Path of the field that it is about. */
  readonly attests: string;
}

/** What cannot be checked, since the form does not ask for what it takes. */
export interface Unasked extends Stated {
  readonly kind: 'unasked';
  /** What is not asked: 从业人员数. */
  readonly lacks: string;
}

export type Rule = Condition | Attestation | Unasked;
