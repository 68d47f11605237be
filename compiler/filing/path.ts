/** Places in filing data: as keys and indexes from the root, as text, and what stands there. Data may be wrong: nothing here throws. */

/** A key, or the index of a record. */
export type Step = string | number;
export type Path = readonly Step[];

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** `scenarios[0].name`, `enterprise.indicators.totalAssets["2019"]`. */
export const pathText = (path: Path): string => {
  let text = '';
  for (const [at, step] of path.entries()) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!IDENTIFIER.test(step)) text += `[${JSON.stringify(step)}]`;
    else text += at === 0 ? step : `.${step}`;
  }
  return text;
};

/** What `pathText` makes a text of. */
export const parsePath = (text: string): Path =>
  [...text.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)].map(([, index, quoted, name = '']) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? name : String(JSON.parse(quoted));
  });

/** Own members only: a field called `constructor` must not find the prototype's. */
const memberOf = (value: unknown, step: Step): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== (typeof step === 'number'))
    return undefined;
  return Object.hasOwn(value, step) ? (value as Readonly<Record<Step, unknown>>)[step] : undefined;
};

/** Undefined where the path leads nowhere. */
export const valueAt = (data: unknown, path: Path): unknown => {
  let value = data;
  for (const step of path) value = memberOf(value, step);
  return value;
};
