/** How `fill` tells what it has written, and what not. */
import { basename } from 'node:path';
import type { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../model/visible.ts';
import { countsOf } from '../counts.ts';
import { put } from '../output.ts';
import { phrasesOf } from '../phrases.ts';
import { type GlobalOptions, inkOf, show } from '../terminal.ts';

/** What came of a filing. */
export interface Filled {
  readonly file: string;
  readonly diagnostics: Diagnostics;
  /** Paths; none where something was wrong. */
  readonly written: readonly string[];
  /** `--force` would write it. */
  readonly isForcible?: true;
  /** Errors in spite of which it was written. */
  readonly overridden: number;
}

export interface Report {
  readonly file: (filled: Filled) => void;
  readonly end: () => void;
}

/** Of one filing that is not written it is said beside what is wrong. */
export const reportOf = (files: number, globals: GlobalOptions): Report => {
  const say = phrasesOf(globals);
  const ink = inkOf(globals);
  let isApart = true;
  const sum = { files, written: 0, overridden: 0, warnings: 0 };
  const verdictOf = ({ diagnostics, written, isForcible, overridden }: Filled, warnings: number): string => {
    const { errors, isMore } = countsOf(diagnostics);
    if (written.length === 0)
      return ink(
        'red',
        [
          ...(errors > 0 ? [say.errors(errors, isMore)] : []),
          isForcible ? say.notWrittenUnforced : say.notWritten,
        ].join(say.comma),
      );
    return [
      ink('green', visible(say.filled(written.map((path) => (files > 1 ? basename(path) : path))))),
      ...(overridden > 0 ? [ink('red', say.overridden(overridden))] : []),
      ...(warnings > 0 && files > 1 ? [ink('yellow', say.warnings(warnings))] : []),
    ].join(say.comma);
  };
  return {
    file: (filled) => {
      const { file, diagnostics, written, overridden } = filled;
      if (!isApart) process.stderr.write('\n');
      isApart = !show(diagnostics, 'text', globals) || files === 1;
      const warnings = countsOf(diagnostics).warnings - overridden;
      if (written.length > 0) {
        sum.written += 1;
        sum.warnings += warnings;
        if (overridden > 0) sum.overridden += 1;
      }
      if (files > 1) put(`${visible(file)}${say.colon}${verdictOf(filled, warnings)}\n`);
      else if (written.length > 0) put(`${verdictOf(filled, warnings)}\n`);
      else process.stderr.write(`\n${verdictOf(filled, warnings)}\n`);
    },
    end: () => {
      if (files > 1) put(`\n${ink('bold', say.fillings(sum))}\n`);
    },
  };
};
