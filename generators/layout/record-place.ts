/** Which record of the filing data a table row prints. */
import { pathText } from '../../compiler/filing/path.ts';
import type { Context } from './context.ts';
import { type Scope, stepsTo } from './data.ts';
import type { RecordPlace } from './document.ts';
import type { CutRow } from './tiling.ts';

/** The innermost record of a scope; none outside of records. */
const placeOf = (context: Context, scope: Scope): RecordPlace | undefined => {
  const [list, index] = [...scope].at(-1) ?? [];
  return list === undefined || index === undefined
    ? undefined
    : { list: pathText(stepsTo(context, list, scope)), index };
};

/** Rows that are printed within the records of a scope; one that has a record of its own keeps it. */
export const inRecord = (context: Context, scope: Scope, rows: readonly CutRow[]): readonly CutRow[] => {
  const record = placeOf(context, scope);
  return record === undefined ? rows : rows.map((row) => ({ record, ...row }));
};
