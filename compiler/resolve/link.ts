/** What a project knows of the packages that it depends on: their definitions under its own keys, and what names mean in what extends them. */
import type { Definition, FormDefinition, PackDefinition } from '../definition/definition.ts';
import type { Name } from '../definition/node.ts';
import { type Diagnostics, related } from '../diagnostics/diagnostic.ts';
import { type InstalledPackage, versioned } from '../diagnostics/source.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { ResolvedForm } from '../model/form.ts';
import { isBase, packOf } from '../model/form-key.ts';
import type { Pack } from '../model/pack.ts';
import { editionsUpon } from './editions.ts';
import { withFormerNames } from './former-entries.ts';
import { rulesUpon } from './pack-rules.ts';
import { isInstalled, type Project } from './project.ts';
import type { Linked } from './resolution.ts';
import type { Tree } from './tree.ts';

/** The project with what is taken from packages, and what these have resolved, by the same keys. */
export interface Links {
  readonly project: Project;
  readonly trees: ReadonlyMap<string, Tree>;
  readonly published: ReadonlyMap<string, Tree>;
  readonly packs: ReadonlyMap<string, Pack>;
  readonly forms: readonly ResolvedForm[];
}

/**
 * A package gives its pack, its forms and their bases, blocks and catalogues, each where the project has none of that key. Of two versions the
 * one that bears its own name gives them; any form is also known by the package, as it is imported: `@shenbao/hebei-2026/basic-factory-list`.
 * Reports `resolve/two-packs`.
 */
export const link = (project: Project, linked: readonly Linked[], diagnostics: Diagnostics): Links => {
  const owners = ownersOf(linked, diagnostics);
  const isFrom = (pack: string, of: Linked): boolean => !project.packs.has(pack) && owners.get(pack) === of;
  const forms = new Map(project.forms);
  const packs = new Map(project.packs);
  const blocks = new Map(project.blocks);
  const catalogues = new Map(project.catalogues);
  const trees = new Map<string, Tree>();
  const ofForms = new Map<string, Tree>();
  const ofPacks = new Map<string, Pack>();
  const given: ResolvedForm[] = [];
  const foreign = new Set<Definition>();
  const add = <D extends Definition>(to: Map<string, D>, key: string, definition: D): boolean => {
    if (to.has(key)) return false;
    to.set(key, definition);
    foreign.add(definition);
    return true;
  };
  const addForm = (key: string, definition: FormDefinition, { resolution }: Linked): void => {
    const { name } = definition.key;
    const [tree, published] = [resolution.trees.get(name), resolution.published.get(name)];
    if (!tree || !add(forms, key, called(definition, key))) return;
    trees.set(key, { ...tree, key: { ...tree.key, name: key } });
    if (key !== name || !published) return;
    ofForms.set(key, published);
    given.push(...resolution.forms.filter((form) => form.key === key));
  };
  const addPack = (key: string, definition: PackDefinition, of: Linked): void => {
    const { extends: _, ...pack } = of.resolution.packs.get(definition.key.name) ?? {};
    if ('key' in pack && add(packs, key, called(withInherited(definition, of), key)))
      ofPacks.set(key, { ...pack, key });
  };

  for (const each of linked) {
    const { project: theirs } = each.resolution;
    if (![...theirs.packs.keys()].some((key) => isFrom(key, each))) continue;
    for (const [key, pack] of theirs.packs) if (isFrom(key, each)) addPack(key, pack, each);
    for (const [key, form] of theirs.forms)
      if (isFrom(packOf(key), each) || (isBase(key) && !isInstalled(form.key))) addForm(key, form, each);
    for (const [key, block] of theirs.blocks) if (!isInstalled(block.key)) add(blocks, key, block);
    for (const [key, catalogue] of theirs.catalogues) if (!isInstalled(catalogue.key)) add(catalogues, key, catalogue);
  }
  for (const [key, form] of project.forms) {
    const meant = form.extends && !forms.has(form.extends.name) && importedForm(form.extends.name, linked);
    if (!meant || !form.extends) continue;
    if (isFrom(packOf(meant.key), meant.of) && forms.has(meant.key))
      forms.set(key, extending(form, form.extends, meant.key));
    else addForm(form.extends.name, meant.definition, meant.of);
  }
  for (const [key, pack] of project.packs) {
    const of = pack.extends && !packs.has(pack.extends.name) ? packageCalled(pack.extends.name, linked) : undefined;
    const meant = of?.resolution.project.packs.get(of.package.pack ?? '');
    if (!of || !meant || !pack.extends) continue;
    if (isFrom(meant.key.name, of)) packs.set(key, extending(pack, pack.extends, meant.key.name));
    else addPack(pack.extends.name, meant, of);
  }
  return {
    project: { ...project, forms, packs, blocks, catalogues, foreign },
    trees,
    published: ofForms,
    packs: ofPacks,
    forms: given,
  };
};

const extending = <D extends FormDefinition | PackDefinition>(definition: D, parent: Name, name: string): D => ({
  ...definition,
  extends: { ...parent, name },
});

const called = <D extends FormDefinition | PackDefinition>(definition: D, name: string): D => ({
  ...definition,
  key: { ...definition.key, name },
});

export const packageCalled = (name: string, linked: readonly Linked[]): Linked | undefined =>
  linked.find((each) => each.package.calledAs === name);

/** `@shenbao/hebei-2026/basic-factory-list`, as an app imports it. */
export const importedForm = (
  name: string,
  linked: readonly Linked[],
): { readonly of: Linked; readonly key: string; readonly definition: FormDefinition } | undefined => {
  for (const of of linked) {
    const { calledAs, pack } = of.package;
    if (!name.startsWith(`${calledAs}/`)) continue;
    const within = name.slice(calledAs.length + 1);
    for (const key of [`${pack}/${within}`, within]) {
      const definition = of.resolution.project.forms.get(key);
      if (definition) return { of, key, definition };
    }
  }
  return undefined;
};

/** Key of a pack → the package that gives it. Two publishers of one pack are an error, two versions of one package are not. */
const ownersOf = (linked: readonly Linked[], diagnostics: Diagnostics): ReadonlyMap<string, Linked> => {
  const owners = new Map<string, Linked>();
  for (const each of linked) {
    const { pack } = each.package;
    const keys = pack === undefined ? each.resolution.project.packs.keys() : [pack];
    for (const key of keys) {
      const known = owners.get(key);
      if (!known) owners.set(key, each);
      else if (pack !== undefined) {
        if (known.package.name !== each.package.name && contentOf(known, key) !== contentOf(each, key))
          reportTwo(key, known, each, diagnostics);
        if (isAlias(known.package) && !isAlias(each.package)) owners.set(key, each);
      }
    }
  }
  return owners;
};

const isAlias = ({ calledAs, name }: InstalledPackage): boolean => calledAs !== name;

/** What the pack and its forms say. */
const contentOf = ({ resolution: { project } }: Linked, pack: string): string =>
  [...project.packs.values(), ...project.forms.values()]
    .filter(({ key }) => key.name === pack || packOf(key.name) === pack)
    .map(({ key }) => `${key.name}\0${key.span.source.text}`)
    .sort()
    .join('\0');

const reportTwo = (pack: string, one: Linked, other: Linked, diagnostics: Diagnostics): void => {
  const [first, span] = [one, other].map(({ resolution }) => resolution.project.packs.get(pack)?.key.span);
  diagnostics.report(
    'resolve/two-packs',
    span,
    { pack, one: versioned(one.package), other: versioned(other.package) },
    { related: first ? [related('first', first, {})] : [] },
  );
};

/** With what it takes over of packs that only its package knows. */
const withInherited = (definition: PackDefinition, of: Linked): PackDefinition => {
  const { packs } = of.resolution.project;
  const { extends: parent, ...own } = definition;
  const above = parent && packs.get(parent.name);
  if (!above) return own;
  const inherited = withInherited(above, of);
  const units = own.reportingUnits ?? inherited.reportingUnits;
  return {
    ...own,
    rules: rulesUpon(own, inherited.rules),
    facts: [...own.facts, ...inherited.facts],
    places: [...own.places, ...inherited.places],
    ...(units && { reportingUnits: units }),
    editions: editionsUpon(own.editions, inherited.editions, ({ name }) => name),
  };
};

/** What names mean in a definition. */
export interface View {
  readonly project: Project;
  /** With what their entries were called in other editions. */
  readonly catalogues: ReadonlyMap<string, Catalogue>;
}

/** In what extends a definition of a package, blocks and catalogues are the package's, unless the project has its own. */
export const viewsOf = (project: Project, linked: readonly Linked[]) => {
  const views = new Map<InstalledPackage | undefined, View>();
  return (definition: FormDefinition | PackDefinition): View => {
    const from = homeOf(definition, project);
    const home = from && linked.find((each) => each.package === from);
    const view = views.get(home?.package) ?? viewWith(home ? seenFrom(home, project) : project);
    views.set(home?.package, view);
    return view;
  };
};

/** The package of what it comes from. */
const homeOf = (definition: FormDefinition | PackDefinition, project: Project): InstalledPackage | undefined => {
  const above: ReadonlyMap<string, FormDefinition | PackDefinition> =
    definition.role === 'form' ? project.forms : project.packs;
  if (project.foreign.size === 0) return undefined;
  const seen = new Set<unknown>();
  for (let at: FormDefinition | PackDefinition | undefined = definition; at && !seen.has(at); ) {
    if (project.foreign.has(at)) return at.key.span.source.package;
    seen.add(at);
    at = at.extends && above.get(at.extends.name);
  }
  return undefined;
};

const seenFrom = ({ resolution }: Linked, project: Project): Project => {
  const isOwn = (definition: Definition): boolean => !project.foreign.has(definition) && !isInstalled(definition.key);
  const over = <D extends Definition>(ours: ReadonlyMap<string, D>, theirs: ReadonlyMap<string, D>): Map<string, D> =>
    new Map([...ours, ...theirs, ...[...ours].filter(([, definition]) => isOwn(definition))]);
  return {
    ...project,
    blocks: over(project.blocks, resolution.project.blocks),
    catalogues: over(project.catalogues, resolution.project.catalogues),
  };
};

const viewWith = (project: Project): View => {
  const editions = [...project.catalogues.values()].map(({ catalogue }) => catalogue);
  return {
    project,
    catalogues: new Map(editions.map((catalogue) => [catalogue.key, withFormerNames(catalogue, editions)])),
  };
};
