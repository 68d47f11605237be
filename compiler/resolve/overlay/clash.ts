/** An overlay is a set of operations: two that touch one thing clash, whatever their order. */

import type { Operation } from '../../definition/operation.ts';
import { type Diagnostics, related } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/source.ts';

interface Touch {
  /** Address and part: `enterprise.name label`. */
  readonly thing: string;
  readonly span: Span;
}

const touches = (operation: Operation): Touch[] => {
  switch (operation.verb) {
    case 'set':
      return [...operation.attributes].map(([name, { span }]) => ({ thing: `${operation.target.name} ${name}`, span }));
    case 'values': {
      const { target, add, remove, relabel, order } = operation;
      const codes = [
        ...add.map((n) => ({ name: n.id, span: n.span })),
        ...remove,
        ...relabel.map((n) => ({ name: n.id, span: n.span })),
      ];
      const ordered = order[0] ? [{ thing: `${target.name} order`, span: order[0].span }] : [];
      return [...codes.map(({ name, span }) => ({ thing: `${target.name} = ${name}`, span })), ...ordered];
    }
    case 'add':
      return operation.anchor
        ? [{ thing: `${operation.anchor.at.name} ${operation.anchor.side}`, span: operation.node.span }]
        : [];
    case 'use':
      return [{ thing: `${operation.anchor.at.name} ${operation.anchor.side}`, span: operation.block.span }];
    case 'move':
      return [
        { thing: `${operation.target.name} place`, span: operation.target.span },
        { thing: `${operation.anchor.at.name} ${operation.anchor.side}`, span: operation.anchor.at.span },
      ];
    default:
      return [{ thing: `${operation.target.name} ${operation.verb}`, span: operation.target.span }];
  }
};

/** Reports `resolve/clash`: one attribute, value or position twice. What one operation takes from another is seen when all are applied. */
export const reportClashes = (operations: readonly Operation[], diagnostics: Diagnostics): void => {
  const first = new Map<string, Span>();
  for (const { thing, span } of operations.flatMap(touches)) {
    const known = first.get(thing);
    if (known) diagnostics.report('resolve/clash', span, { thing }, { related: [related('first', known, {})] });
    else first.set(thing, span);
  }
};
