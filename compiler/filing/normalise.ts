/** Filing data of a form in their canonical form, which its schema describes. */
import { catalogueOf } from '../model/asked.ts';
import { emptiesIn } from '../model/empties.ts';
import { heldParts } from '../model/field-types.ts';
import { nodesIn } from '../model/field-walk.ts';
import type { ResolvedForm } from '../model/form.ts';
import { industryNames } from '../model/industry.ts';
import { type Canonical, canonicalOf, type NodeKind } from './canonical.ts';
import { hasShortYear } from './short-year.ts';

/**
 * Blanks (`""`, null, NaN, a period without days, a group, list or table that is empty and asks for nothing, what is not asked and has nothing) become absent; texts lose the blanks around them, those of one line their line breaks; telephone numbers, codes, dates and e-mail addresses
 * are written in one way: `（0931）8888888 转 801` as `0931-8888888转801`, `80210043-3` as `802100433`. What has another shape than
 * the form asks for stays as it is. The same as the form's validator does before it judges; the data given are not changed.
 */
export const normalise = (form: Asked, data: unknown): Canonical => {
  const kinds = KINDS.get(form) ?? kindsIn(form);
  KINDS.set(form, kinds);
  return canonicalOf(data, (path) => kinds.get(path));
};

type Asked = Pick<ResolvedForm, 'fields' | 'catalogues' | 'rules'>;
type Kinds = ReadonlyMap<string, NodeKind>;

/** Filings are many, forms few. */
const KINDS = new WeakMap<Asked, Kinds>();

const kindsIn = (form: Asked): Kinds => {
  const { fields, catalogues } = form;
  const empties = emptiesIn(form);
  return new Map(
    nodesIn(fields).map((node): [string, NodeKind] => {
      const { only, path } = node;
      const empty = empties.get(path);
      if (node.kind !== 'field') return [path, { type: node.kind, only, empty }];
      const { type, level, blank } = node;
      const { entries = [] } = catalogueOf(node, catalogues) ?? {};
      if (type === 'industry') return [path, { type, level, names: industryNames(entries), only, empty }];
      const names = Object.fromEntries(entries.map(({ code, label }) => [code, label]));
      return [path, { type, ...heldParts(node), names, shortYear: hasShortYear(blank), only, empty }];
    }),
  );
};
