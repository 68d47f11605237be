/** What resolving gives: of a project, or of the definitions that an installed package brings. */
import type { InstalledPackage } from '../diagnostics/source.ts';
import type { ResolvedForm } from '../model/form.ts';
import type { Pack } from '../model/pack.ts';
import type { Project } from './project.ts';
import type { Tree } from './tree.ts';

export interface Resolution {
  readonly project: Project;
  readonly packs: ReadonlyMap<string, Pack>;
  /** Trees of every form, bases included, by key. */
  readonly trees: ReadonlyMap<string, Tree>;
  /** What each form that a pack publishes was made of: its tree with the rules of its notice, parameters filled in. */
  readonly published: ReadonlyMap<string, Tree>;
  /** Forms that a pack publishes, in the order of their keys. */
  readonly forms: readonly ResolvedForm[];
  /** Keys of those that are the project's own. */
  readonly own: ReadonlySet<string>;
  /** Keys of the trees in which, and in whose parents, nothing was wrong. */
  readonly sound: ReadonlySet<string>;
  /** Parameters that each form named that a pack publishes, by its key. */
  readonly usedParameters: ReadonlyMap<string, ReadonlySet<string>>;
  /** Installed packages, in the order of package.json. */
  readonly linked: readonly Linked[];
}

/** Whether something is wrong with the form, which is told there: nothing is said of what names it. */
export const isBrokenForm = ({ project, sound }: Pick<Resolution, 'project' | 'sound'>, key: string): boolean =>
  project.broken.has(`form ${key}`) || (project.forms.has(key) && !sound.has(key));

/** An installed package, resolved by itself: nothing of the project or of other packages takes part in it. */
export interface Linked {
  readonly package: InstalledPackage;
  readonly resolution: Resolution;
}
