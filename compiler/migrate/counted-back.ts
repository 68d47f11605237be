/** Fields whose years are counted back from that of the form: 上年销售, 近三年是否发生事故, one number for all years of a matrix. */
import { childrenOf } from '../model/field-walk.ts';
import type { FieldNode } from '../model/form.ts';

/** Neither 以上年产值 nor 上年龄. */
const BACK = /(?<!以)上一?年(?!龄)|去年|近[\d一二两三四五六七八九十几]+个?(?:完整)?(?:会计|财务)?年/;

/** Paths, by what the label says or that of what it stands in; a number that says its year is none. */
export const countedBackIn = (
  nodes: readonly FieldNode[],
  within: { readonly isSaid: boolean; readonly isMatrix: boolean } = { isSaid: false, isMatrix: false },
): ReadonlySet<string> =>
  new Set(
    nodes.flatMap((node) => {
      const isSaid = within.isSaid || BACK.test(node.label);
      if (node.kind !== 'field')
        return [...countedBackIn(childrenOf(node), { isSaid, isMatrix: node.kind === 'matrix' })];
      return (within.isMatrix ? node.across : isSaid) ? [node.path] : [];
    }),
  );
