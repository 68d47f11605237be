/** Resolved forms for the commands that look at them. */
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Format } from '../diagnostics/formats.ts';
import { nodeHost } from '../host/node-host.ts';
import type { ResolvedForm } from '../model/form.ts';
import { read } from '../read/read.ts';
import type { Resolution } from '../resolve/resolve.ts';
import type { Tree } from '../resolve/tree.ts';
import { reportNoForm } from '../select.ts';
import { understand } from '../understand.ts';
import { type GlobalOptions, rootsOf, show, tellNotInstalled } from './terminal.ts';

export interface Understood {
  readonly resolution: Resolution;
  readonly diagnostics: Diagnostics;
}

export const understandForms = (globals: GlobalOptions): Understood => {
  const diagnostics = new Diagnostics();
  const sources = rootsOf(globals).flatMap((root) => read(root, nodeHost, diagnostics));
  const resolution = understand(sources, diagnostics);
  tellNotInstalled(globals, diagnostics);
  return { resolution, diagnostics };
};

export interface FoundForm {
  readonly form: ResolvedForm;
  /** With everything that has an address. */
  readonly tree: Tree | undefined;
}

/** The form of that key; without it the reason is shown. Reports `cli/no-form`. */
export const findForm = (key: string, format: Format, globals: GlobalOptions): ResolvedForm | undefined =>
  findFormAndTree(key, format, globals)?.form;

/** The same, with the tree that it was made from. */
export const findFormAndTree = (key: string, format: Format, globals: GlobalOptions): FoundForm | undefined => {
  const { resolution, diagnostics } = understandForms(globals);
  const form = resolution.forms.find((candidate) => candidate.key === key);
  if (!form && !diagnostics.hasErrors) {
    const keys = resolution.forms.map((candidate) => candidate.key);
    reportNoForm(key, keys, diagnostics);
  }
  if (!form || diagnostics.hasErrors) show(diagnostics, format, globals);
  return diagnostics.hasErrors || !form ? undefined : { form, tree: resolution.trees.get(key) };
};
