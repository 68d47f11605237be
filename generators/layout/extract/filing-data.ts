/** Values put at their paths, and the filing that they make in the order of its form. */
import type { Path, Step } from '../../../compiler/filing/path.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';

export type Data = { [key: string]: unknown };

/** Paths come from the form: no key is another's. */
export const putValue = (data: Data, path: Path, value: unknown): void => {
  let at: Data | unknown[] = data;
  for (const [place, step] of path.entries()) {
    const next: Step | undefined = path[place + 1];
    const holder = at as Data;
    if (next === undefined) holder[step] = value;
    else {
      if (!Object.hasOwn(holder, step)) holder[step] = typeof next === 'number' ? [] : {};
      at = holder[step] as Data | unknown[];
    }
  }
};

/** With its fields in the order of the form, so that the same page gives the same text. */
export const inOrderOf = (form: ResolvedForm, data: Data): Data => {
  const ordered = (nodes: ResolvedForm['fields'], value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each) => ordered(nodes, each));
    if (typeof value !== 'object' || value === null) return value;
    const own = value as Data;
    const known = nodes.filter(({ id }) => Object.hasOwn(own, id));
    const others = Object.keys(own).filter((key) => !known.some(({ id }) => id === key));
    const inner = (node: ResolvedForm['fields'][number]): unknown =>
      node.kind === 'group' || node.kind === 'list' ? ordered(node.children, own[node.id]) : own[node.id];
    return Object.fromEntries([
      ...others.filter((key) => key === '$form').map((key) => [key, own[key]] as const),
      ...known.map((node) => [node.id, inner(node)] as const),
      ...others.filter((key) => key !== '$form').map((key) => [key, own[key]] as const),
    ]);
  };
  return ordered(form.fields, data) as Data;
};
