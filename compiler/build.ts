/** What is asked of a build, what comes of it, and what its phases work on. */
import type { Diagnostics } from './diagnostics/diagnostic.ts';
import type { Source } from './diagnostics/source.ts';
import type { GivenOptions } from './generate/admit.ts';
import type { Unit } from './generate/units.ts';
import type { Generator } from './generator.ts';
import type { Host } from './host/host.ts';
import type { Root } from './read/read.ts';
import type { LastBuild } from './write/last-build.ts';

export interface CompileRequest {
  readonly roots: readonly Root[];
  /** Absolute path of the output folder. */
  readonly output: string;
  /** Forms to build: keys, packs, globs; none means all of the project. */
  readonly selectors: readonly string[];
  readonly generators: readonly Generator[];
  /** Names of the generators that are asked; all, unless said. */
  readonly only?: readonly string[];
  /** Options of generators, by their names. */
  readonly options?: GivenOptions;
  /** Nothing is built while anything is pending. */
  readonly release?: boolean;
  /** Only compare what is there with what would be built. */
  readonly check?: boolean;
  /** Changes whenever the tool does: what another version built is built again. */
  readonly tool: string;
  readonly progress?: (done: number, all: number, unit: Unit) => void;
  /** Forms of a large project that are understood and made together, if packs hold no more: for less memory, and more time. */
  readonly part?: number;
}

export interface Compilation {
  readonly diagnostics: Diagnostics;
  /** Keys of the forms that were selected. */
  readonly forms: readonly string[];
  /** Paths that were written, relative to the output folder. */
  readonly written: readonly string[];
  /** Nothing had changed, so nothing was done. */
  readonly upToDate: boolean;
}

export interface Build {
  readonly request: CompileRequest;
  readonly host: Host;
  /** What is told of definitions, and of what could not be written. */
  readonly diagnostics: Diagnostics;
  readonly sources: readonly Source[];
  /** The generators that are asked. */
  readonly asked: readonly Generator[];
  readonly last: LastBuild;
}
