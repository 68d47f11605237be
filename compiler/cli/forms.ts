/** Resolved forms for the commands that look at them. */
import { type ComparedPack, comparedPack } from '../compare/pack-items.ts';
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Format } from '../diagnostics/formats.ts';
import type { Source } from '../diagnostics/source.ts';
import { nodeHost } from '../host/node-host.ts';
import type { ResolvedForm } from '../model/form.ts';
import { nameInPack } from '../model/form-key.ts';
import { surveyOf } from '../parse/survey.ts';
import { read } from '../read/read.ts';
import { importedForm, packageCalled } from '../resolve/link.ts';
import type { Resolution } from '../resolve/resolve.ts';
import type { Tree } from '../resolve/tree.ts';
import { reportNoForm } from '../select.ts';
import { understand, understandReached } from '../understand.ts';
import { PART, understandParts } from '../understand-parts.ts';
import { understandSelected } from '../understand-selected.ts';
import { type GlobalOptions, rootsOf, show, tellCauses } from './terminal.ts';

export interface Understood {
  readonly resolution: Resolution;
  readonly diagnostics: Diagnostics;
  /** Of every form, as a command line may name it: of a package that has no key to itself, as it is imported. */
  readonly names: readonly string[];
}

const sourcesOf = (globals: GlobalOptions, diagnostics: Diagnostics): readonly Source[] =>
  rootsOf(globals).flatMap((root) => read(root, nodeHost, diagnostics));

export const understandForms = (globals: GlobalOptions): Understood => {
  const diagnostics = new Diagnostics();
  const resolution = understand(sourcesOf(globals, diagnostics), diagnostics, nodeHost.hasRoom);
  tellCauses(globals, diagnostics);
  return { resolution, diagnostics, names: formNames(resolution) };
};

/** All is understood, and no more of it held than a part: keys of the forms. */
export const checkForms = (globals: GlobalOptions): Pick<Understood, 'diagnostics' | 'names'> => {
  const diagnostics = new Diagnostics();
  const keys = new Set<string>();
  for (const { resolution } of understandParts(
    sourcesOf(globals, diagnostics),
    { size: PART, host: nodeHost },
    diagnostics,
  ))
    for (const { key } of resolution.forms) keys.add(key);
  tellCauses(globals, diagnostics);
  return { diagnostics, names: [...keys].sort() };
};

/** What the forms are made of that selectors choose; all without any. */
export const understandChosen = async (selectors: readonly string[], globals: GlobalOptions): Promise<Understood> => {
  const diagnostics = new Diagnostics();
  const { resolution, known } = await understandSelected(sourcesOf(globals, diagnostics), selectors, diagnostics);
  tellCauses(globals, diagnostics);
  return { resolution, diagnostics, names: namesWith(known.forms, resolution) };
};

/** What forms, or packs with their forms, are made of; what is wrong elsewhere is not told. @param keys as a command line names them */
export const understandOnly = (keys: readonly string[], globals: GlobalOptions): Understood => {
  const diagnostics = new Diagnostics();
  const survey = surveyOf(sourcesOf(globals, diagnostics));
  const resolution = understandReached(survey, { keys: keys.map((key) => key.replace(/\/+$/, '')) }, diagnostics);
  tellCauses(globals, diagnostics);
  return { resolution, diagnostics, names: namesWith(survey.forms, resolution) };
};

/** Names of all forms, of which some are not understood. */
const namesWith = (known: readonly string[], resolution: Resolution): readonly string[] => {
  const keys = new Set([...known, ...resolution.forms.map(({ key }) => key)]);
  return [...[...keys].sort(), ...formNames(resolution).filter((name) => !keys.has(name))];
};

/** Keys of all forms, those of packages too: none is understood for that. */
export const formKeys = (globals: GlobalOptions): readonly string[] =>
  surveyOf(sourcesOf(globals, new Diagnostics()).map(({ path, text }) => ({ path, text }))).forms;

export interface FoundForm {
  readonly form: ResolvedForm;
  /** With everything that has an address. */
  readonly tree: Tree | undefined;
  /** Where it is defined. */
  readonly from?: Source;
}

/** A pack by its key, or by the name of its package. */
export const packNamed = (name: string, resolution: Resolution): ComparedPack | undefined => {
  const own = comparedPack(resolution, name);
  const of = own ? undefined : packageCalled(name, resolution.linked);
  return own ?? (of && comparedPack(of.resolution, of.package.pack ?? ''));
};

/** The form of that key; without it the reason is shown. Reports `select/no-form`. */
export const findForm = (key: string, format: Format, globals: GlobalOptions): ResolvedForm | undefined =>
  findFormAndTree(key, format, globals)?.form;

/** The same, with the tree that it was made from. */
const findFormAndTree = (key: string, format: Format, globals: GlobalOptions): FoundForm | undefined =>
  formIn(understandOnly([key], globals), key, format, globals);

/** The same, of what is understood already. */
export const formIn = (
  { resolution, diagnostics, names }: Understood,
  key: string,
  format: Format,
  globals: GlobalOptions,
): FoundForm | undefined => {
  const found = formNamed(key, resolution);
  if (!found && !diagnostics.hasErrors) reportNoForm(key, names, diagnostics);
  // what may be wrong with other definitions is told by check
  if (!found || diagnostics.hasErrors)
    show(diagnostics, format, globals, ({ severity, code }) => severity === 'error' || code.startsWith('cli/'));
  return diagnostics.hasErrors ? undefined : found;
};

/** By its key, or as it is imported from a package. */
const formNamed = (name: string, resolution: Resolution): FoundForm | undefined => {
  const meant = resolution.forms.some(({ key }) => key === name) ? undefined : importedForm(name, resolution.linked);
  const [key, home] = meant ? [meant.key, meant.of.resolution] : [name, resolution];
  const form = home.forms.find((candidate) => candidate.key === key);
  const from = home.project.forms.get(key)?.key.span.source;
  return form && { form, tree: home.trees.get(key), ...(from && { from }) };
};

export const formNames = (resolution: Resolution): readonly string[] => listedForms(resolution).map(({ name }) => name);

export interface ListedForm {
  readonly name: string;
  readonly form: ResolvedForm;
  /** Where it is defined. */
  readonly from: Source | undefined;
}

/** The project's, those that packages and the tool give, then those of packages whose keys others have. */
export const listedForms = ({ forms, project, linked }: Resolution): readonly ListedForm[] => [
  ...forms.map((form) => ({ name: form.key, form, from: project.forms.get(form.key)?.key.span.source })),
  ...linked.flatMap(({ package: { calledAs, pack }, resolution }) =>
    resolution.forms
      .filter((form) => form.pack.key === pack && !forms.includes(form))
      .map((form) => ({
        name: `${calledAs}/${nameInPack(form.key)}`,
        form,
        from: resolution.project.forms.get(form.key)?.key.span.source,
      })),
  ),
];
