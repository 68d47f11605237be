/** Data on both sides of a rule's edge. */
export type Values = Readonly<Record<string, unknown>>;

export interface Case {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** Each holds. */
  readonly holds: readonly Values[];
  /** Each fails, at the path that is said. */
  readonly fails: readonly (readonly [string, Values])[];
}

/** The sample with each path, as `rows[0].name`, set; what is undefined is taken away. */
export const withValues = (sample: object, values: Values): unknown => {
  const data: unknown = structuredClone(sample);
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<unknown>((at, key) => (isHolder(at) ? at[key] : undefined), data);
    if (!isHolder(holder)) throw new Error(`the sample has no ${path}`);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return data;
};
const isHolder = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** An applicant has reached the second level. */
export const applicantMaturity: Case = {
  rule: 'maturity',
  severity: 'warning',
  holds: [{ 'enterprise.maturity.level': 'two' }],
  fails: [['enterprise.maturity.level', { 'enterprise.maturity.level': 'one' }]],
};
