/** Which record of the filing data a table row prints. */
import { pathText } from '../../compiler/filing/path.ts';
import type { Context } from './context.ts';
import { type Scope, stepsTo } from './data.ts';
import type { RecordPlace } from './document.ts';
import type { CutRow } from './tiling.ts';

/** Rows that are printed within the records of a scope, the innermost of which is theirs; one that has a record of its own keeps it. */
export const inRecord = (context: Context, scope: Scope, rows: readonly CutRow[]): readonly CutRow[] => {
  const innermost = [...scope].at(-1);
  if (innermost === undefined) return rows;
  const [list, index] = innermost;
  const record: RecordPlace = { list: pathText(stepsTo(context, list, scope)), index };
  return rows.map((row) => ({ record, ...row }));
};
