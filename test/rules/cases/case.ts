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

/** `rows[*].name` is that of each record there is. */
const pathsIn = (sample: object, path: string): readonly string[] => {
  const [list = '', ...behind] = path.split('[*]');
  if (behind.length === 0) return [path];
  const records = Object.entries(sample).find(([id]) => id === list)?.[1];
  return Array.isArray(records) ? records.map((_, at) => `${list}[${at}]${behind.join('')}`) : [];
};

/** The sample with each path, as `rows[0].name` or `rows[*].name`, set; what is undefined is taken away. */
export const withValues = (sample: object, values: Values): unknown => {
  const data: unknown = structuredClone(sample);
  const each = Object.entries(values).flatMap(([path, value]) =>
    pathsIn(sample, path).map((one) => [one, value] as const),
  );
  for (const [path, value] of each) {
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
