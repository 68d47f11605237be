/** Sources → the definitions that some forms and packs are made of, one after the other as each names the next. */
import type { Definition, Parsed } from '../definition/definition.ts';
import { applicationsNamed, blocksNamed, cataloguesNamed } from '../definition/named.ts';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Source } from '../diagnostics/source.ts';
import { nameInPack, packOf } from '../model/form-key.ts';
import { parse } from './parse.ts';
import type { Survey } from './survey.ts';

export interface WantedKeys {
  /** Of forms, of packs with all of their forms, of catalogues. */
  readonly keys: readonly string[];
  /** Whatever pack is reached comes with all of its forms, as it does where one is published. */
  readonly wholePacks?: boolean;
  /** Whatever else: `block person`, `catalogue regions`. */
  readonly names?: readonly string[];
}

export interface Reached extends Parsed {
  readonly sources: ReadonlySet<Source>;
}

/**
 * Definitions in the order of their sources; what is not reached counts as broken: it is there, and what refers to it is not to blame.
 * Vocabularies, packages and what does not say what it is are reached in any case. Reports what `parse` does.
 */
export const parseReached = (
  survey: Survey,
  { keys, wholePacks = false, names: others = [] }: WantedKeys,
  diagnostics: Diagnostics,
): Reached => {
  const { defining } = survey;
  const here = survey.others.filter((source) => source.package === undefined);
  const sources = new Set(survey.others);
  const due = [...here];
  const names = new Set<string>();
  const reach = (name: string): void => {
    names.add(name);
    for (const source of defining.get(name) ?? [])
      if (!sources.has(source)) {
        sources.add(source);
        due.push(source);
      }
  };
  const ofPack = formsByPack(survey);
  const reachPack = (key: string, isWhole: boolean): void => {
    reach(`pack ${key}`);
    if (isWhole) for (const form of ofPack.get(key) ?? []) reach(form);
  };
  for (const key of keys) {
    reach(`form ${key}`);
    reachPack(key, true);
    reach(`catalogue ${key}`);
  }
  for (const name of others) reach(name);
  const catalogues = [...defining.keys()].flatMap((name) =>
    name.startsWith('catalogue ') ? [name.slice('catalogue '.length)] : [],
  );
  const formNames = [...new Set([...ofPack.values()].flat().map(nameInPack))];
  const packs = new Set<string>();
  const applications = new Set<string>();
  const reachApplications = (pack: string, names: readonly string[]): void => {
    packs.add(pack);
    for (const name of names) applications.add(name);
    for (const each of packs) for (const name of applications) reach(`form ${each}/${name}`);
  };
  const visit = (definition: Definition): void => {
    const { role, key } = definition;
    if (role === 'form') {
      reachPack(packOf(key.name), wholePacks);
      reachApplications(packOf(key.name), applicationsNamed(key.span.source.text, formNames));
    }
    if (role === 'pack' && wholePacks) reachPack(key.name, true);
    if ('extends' in definition && definition.extends) reach(`${role} ${definition.extends.name}`);
    for (const { name } of blocksNamed(definition)) reach(`block ${name}`);
    for (const name of cataloguesNamed(key.span.source.text, catalogues)) reach(`catalogue ${name}`);
  };
  const parsed = new Map<Source, Parsed>();
  for (const source of due) {
    const each = parse([source], diagnostics);
    parsed.set(source, each);
    for (const definition of each.definitions) visit(definition);
  }
  const found = survey.sources.flatMap((source) => parsed.get(source) ?? []);
  return {
    sources,
    definitions: found.flatMap(({ definitions }) => definitions),
    broken: new Set([
      ...found.flatMap(({ broken }) => [...broken]),
      ...[...defining.keys()].filter((name) => !names.has(name)),
    ]),
  };
};

/** Key of a pack → `form <key>` of each of its forms. */
const formsByPack = ({ defining }: Survey): ReadonlyMap<string, readonly string[]> => {
  const byPack = new Map<string, string[]>();
  for (const name of defining.keys()) {
    if (!name.startsWith('form ')) continue;
    const pack = packOf(name.slice('form '.length));
    byPack.set(pack, [...(byPack.get(pack) ?? []), name]);
  }
  return byPack;
};
