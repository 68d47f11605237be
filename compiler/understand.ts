/** Sources → resolved forms, checked: the phases that need no generator. */
import { check } from './check/check.ts';
import type { Diagnostics } from './diagnostics/diagnostic.ts';
import type { Source } from './diagnostics/source.ts';
import { parse } from './parse/parse.ts';
import { assemble } from './resolve/project.ts';
import { type Resolution, resolve } from './resolve/resolve.ts';

export const understand = (sources: readonly Source[], diagnostics: Diagnostics): Resolution => {
  const parsed = parse(sources, diagnostics);
  const resolution = resolve(assemble(parsed, diagnostics), diagnostics);
  check(resolution, diagnostics);
  return resolution;
};
