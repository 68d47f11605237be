/** One file of several may be what nobody thought of: it is told as its error, and the others go on. */
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { reasonOf } from '../host/reason.ts';

/** What the work on a file gives; nothing where it throws. Reports `cli/failed`. */
export const unlessFailed = async <Made>(
  file: string,
  diagnostics: Diagnostics,
  work: () => Made | Promise<Made>,
): Promise<Made | undefined> => {
  try {
    return await work();
  } catch (error) {
    diagnostics.report('cli/failed', undefined, { file, reason: reasonOf(error) });
    return undefined;
  }
};
