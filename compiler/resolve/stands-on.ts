/** All definitions that a pack stands on, so that it can be extended wherever it is installed: its forms, what these extend and use, the catalogues they name. */
import type { Definition, FormDefinition, PackDefinition } from '../definition/definition.ts';
import { blocksNamed, cataloguesNamed } from '../definition/named.ts';
import { isUnderlying, type Source, type Span, versioned } from '../diagnostics/source.ts';
import { packOf } from '../model/form-key.ts';
import type { PackDefinitions } from '../model/pack-definitions.ts';
import { importedForm, packageCalled, viewsOf } from './link.ts';
import { blockNamed, type Project } from './project.ts';
import type { Linked, Resolution } from './resolution.ts';

/** @param pack key of a pack that has forms */
export const standsOn = (pack: string, resolution: Resolution): PackDefinitions => {
  const found = new Set<Definition>();
  const words = new Set<Source>();
  const bases = new Map<string, string>();
  const start = resolution.project.packs.get(pack);
  gather(start, resolution, { found, words, bases });
  const here = start?.key.span.source;
  const isCarried = (source: Source): boolean =>
    source.package !== here?.package || (isUnderlying(source) && !(here && isUnderlying(here)));
  const files = new Map<string, Source>();
  for (const definition of found) {
    const { source } = definition.key.span;
    const path = `${isCarried(source) ? 'bases' : 'forms'}/${pathOf(definition)}`;
    const known = files.get(path);
    if (known && known.text !== source.text) {
      const clash = { key: definition.key.name, one: originOf(known), other: originOf(source) };
      return { files: [], bases: {}, clash };
    }
    files.set(path, source);
  }
  for (const folder of ['forms', 'bases'])
    for (const [at, source] of [...words].filter((each) => isCarried(each) === (folder === 'bases')).entries())
      files.set(`${folder}/vocabulary${at === 0 ? '' : `-${at + 1}`}.yaml`, source);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return { files: sorted.map(([path, { text }]) => ({ path, text })), bases: Object.fromEntries([...bases].sort()) };
};

const originOf = (source: Source): string => (source.package ? versioned(source.package) : source.path);

const FOLDERS = { form: '', pack: '', block: 'blocks/', catalogue: 'catalogues/', vocabulary: '' } as const;

/** By what it is, wherever its author put it. */
const pathOf = ({ role, key: { name } }: Definition): string =>
  `${FOLDERS[role]}${name}${role === 'pack' ? '/pack' : ''}.yaml`;

/** Where definitions were resolved: the project, or what came in a package, by itself. */
interface Home {
  readonly project: Project;
  readonly linked: readonly Linked[];
}

const homeOf = ({ package: origin }: Source, { project, linked }: Home): Home => {
  const from = linked.find((each) => each.package === origin);
  return from ? { project: from.resolution.project, linked: [] } : { project, linked };
};

interface Gathered {
  readonly found: Set<Definition>;
  /** Vocabularies, which hold for all that is written beside them. */
  readonly words: Set<Source>;
  readonly bases: Map<string, string>;
}

/** Adds the definition, and whatever it is made of. */
const gather = (start: Definition | undefined, { project, linked }: Home, gathered: Gathered): void => {
  const { found, words, bases } = gathered;
  const viewOf = viewsOf(project, linked);
  // one after the other: a chain may be longer than the stack is deep
  const due: [Definition, Project][] = [];
  const visit = (definition: Definition | undefined, from: Project): void => {
    if (definition && !found.has(definition)) due.push([definition, from]);
  };
  const add = (definition: Definition, from: Project): void => {
    if (found.has(definition)) return;
    const isForm = definition.role === 'form' || definition.role === 'pack';
    const seenFrom = isForm ? viewOf(definition).project : from;
    if (project.foreign.has(definition)) {
      const home = homeOf(definition.key.span.source, { project, linked });
      gather(originalOf(definition, home.project), home, gathered);
      return;
    }
    found.add(definition);
    for (const block of blocksNamed(definition)) visit(blockNamed(block, seenFrom), seenFrom);
    if (definition.role === 'form') visitForm(definition);
    if (definition.role === 'pack') visitPack(definition);
    visitCatalogues(definition, seenFrom);
  };
  const visitForm = (form: FormDefinition): void => {
    visitParent(form, project.forms);
    visit(project.packs.get(packOf(form.key.name)), project);
  };
  const visitPack = (pack: PackDefinition): void => {
    for (const form of project.forms.values()) if (packOf(form.key.name) === pack.key.name) visit(form, project);
    visitParent(pack, project.packs);
  };
  const visitParent = (
    definition: FormDefinition | PackDefinition,
    among: ReadonlyMap<string, FormDefinition | PackDefinition>,
  ): void => {
    if (!definition.extends) return;
    visit(among.get(definition.extends.name), project);
    const written = textAt(definition.extends.span).replace(/^["']|["']$/g, '');
    const of = definition.role === 'form' ? importedForm(written, linked)?.of : packageCalled(written, linked);
    if (of?.package.pack !== undefined) bases.set(of.package.calledAs, of.package.pack);
  };
  const visitCatalogues = ({ key }: Definition, seenFrom: Project): void => {
    for (const name of cataloguesNamed(key.span.source.text, [...seenFrom.catalogues.keys()]))
      visit(seenFrom.catalogues.get(name), seenFrom);
  };
  visit(start, project);
  for (let next = due.pop(); next; next = due.pop()) add(...next);
  for (const { path } of [...project.words.values(), ...project.installed.words.values()]) words.add(path.span.source);
};

/** As its package has it: a project may know it by another key, and a pack with what it takes over. */
const originalOf = (definition: Definition, { packs, forms }: Project): Definition | undefined => {
  const { source } = definition.key.span;
  const among = definition.role === 'pack' ? packs : definition.role === 'form' ? forms : undefined;
  return among ? [...among.values()].find(({ key }) => key.span.source === source) : definition;
};

const textAt = ({ source, start, end }: Span): string => source.text.slice(start, end);
