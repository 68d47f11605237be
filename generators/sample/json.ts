/** Filing data as they are made up: plain, and changed by making them anew. */
import type { Path, Step } from '../../compiler/filing/path.ts';
import { isObject } from '../../compiler/model/members.ts';

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type Data = Readonly<Record<string, Json>>;

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** What stands there. */
export const found = (value: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((holder, step) => {
    if (typeof step === 'number') return isList(holder) ? holder[step] : undefined;
    return isObject(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined;
  }, value);

const put = (holder: Json | undefined, [step, ...inner]: Path, value: Json | undefined): Json | undefined => {
  if (step === undefined) return value;
  return typeof step === 'number' ? putItem(holder, step, inner, value) : putMember(holder, step, inner, value);
};

const putItem = (holder: Json | undefined, at: number, inner: Path, value: Json | undefined): Json => {
  const items = isList(holder) ? holder : [];
  const item = put(items[at], inner, value);
  return item === undefined
    ? items.filter((_, index) => index !== at)
    : [...items.slice(0, at), item, ...items.slice(at + 1)];
};

const putMember = (holder: Json | undefined, key: Step, inner: Path, value: Json | undefined): Json => {
  const members = isObject(holder) ? holder : {};
  const item = put(found(members, [key]), inner, value);
  if (item !== undefined) return { ...members, [key]: item };
  return Object.fromEntries(Object.entries(members).filter(([name]) => name !== key));
};

/** The data with that value there, or without any. What should hold it is there. */
export const withValue = (data: Data, path: Path, value: Json | undefined): Data => {
  const changed = put(data, path, value);
  return isObject(changed) ? changed : data;
};
