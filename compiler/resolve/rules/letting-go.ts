/** How a rule that a form takes over is let go: of its notice in the pack, of the form that it extends in its changes. */
import type { Node } from '../../definition/node.ts';
import { type Hint, hint } from '../../diagnostics/diagnostic.ts';
import type { Source } from '../../diagnostics/source.ts';
import type { Tree } from '../tree.ts';

/** @param tree the form without the rules of its notice; @param own files of the form and its pack, where a rule is simply deleted */
export const lettingGo =
  ({ rules }: Tree, own: readonly (Source | undefined)[]) =>
  ({ id, span }: Node): Hint | undefined => {
    if (own.includes(span.source)) return undefined;
    const braces = { open: '{', close: '}' };
    return rules.some((rule) => rule.id === id)
      ? hint('form-rule-goes-too', { rule: id, ...braces })
      : hint('pack-rule-goes-too', { rule: id, ...braces });
  };
