/** What differs, seen from the other side: what diff(b, a) has to say where diff(a, b) is known. */
import type { Difference } from '../../compiler/compare/difference.ts';

const MIRRORS: readonly (readonly [RegExp, string])[] = [
  [/\/added$/, '/removed'],
  [/\/removed$/, '/added'],
  [/-tightened$/, '-loosened'],
  [/-loosened$/, '-tightened'],
];

/** The rule of the same difference, seen from the other side. */
export const mirrorOf = (rule: string): string => {
  const [pattern, mirror] = MIRRORS.find(([each]) => each.test(rule)) ?? [/$/, ''];
  return rule.replace(pattern, mirror);
};

/** The same difference. */
export const mirrored = (difference: Difference): Difference => {
  switch (difference.kind) {
    case 'added': {
      const { after, ...rest } = difference;
      return { ...rest, kind: 'removed', before: after };
    }
    case 'removed': {
      const { before, ...rest } = difference;
      return { ...rest, kind: 'added', after: before };
    }
    case 'changed': {
      const { before, after, from, to } = difference;
      return { ...difference, before: after, after: before, from: to, to: from };
    }
    case 'moved': {
      const { before, after, out, into } = difference;
      const records = { left: 'joined', joined: 'left', changed: 'changed' } as const;
      const back = difference.records && records[difference.records];
      return { ...difference, before: after, after: before, out: into, into: out, records: back };
    }
    default: {
      const { before, after } = difference;
      return { ...difference, before: after, after: before };
    }
  }
};
