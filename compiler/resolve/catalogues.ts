/** Editions of catalogues that say what they change of another: each as a whole. */
import type {
  CatalogueDefinition,
  EntryChanges,
  EntryName,
  EntryPlace,
  EntrySettings,
} from '../definition/definition.ts';
import type { Name } from '../definition/node.ts';
import { type Diagnostics, hint, nearestHint, related } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../diagnostics/source.ts';
import { allEntries } from '../model/asked.ts';
import type { CatalogueEntry } from '../model/catalogue.ts';
import { type Project, parentsFirst } from './project.ts';

type Entries = readonly CatalogueEntry[];

/** Puts something in the place of each entry of that code, wherever it stands: a code has one meaning. */
const replaced = (entries: Entries, code: string, by: (entry: CatalogueEntry) => Entries): Entries =>
  entries.flatMap((entry) =>
    entry.code === code ? by(entry) : [{ ...entry, entries: replaced(entry.entries, code, by) }],
  );

const put = (entries: Entries, entry: CatalogueEntry, place: EntryPlace | undefined): Entries => {
  if (place === undefined) return [...entries, entry];
  return replaced(entries, place.at.name, (at) => {
    switch (place.side) {
      case 'before':
        return [entry, at];
      case 'after':
        return [at, entry];
      case 'first':
        return [{ ...at, entries: [entry, ...at.entries] }];
      case 'in':
        return [{ ...at, entries: [...at.entries, entry] }];
    }
  });
};

const factsWith = (entry: CatalogueEntry, settings: EntrySettings): NonNullable<CatalogueEntry['facts']> =>
  Object.fromEntries(
    Object.entries({ ...entry.facts, ...settings.facts }).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    ),
  );

const changed = (entry: CatalogueEntry, settings: EntrySettings): CatalogueEntry => {
  const { label = entry.label, number = entry.number, formerly = entry.formerly } = settings;
  const facts = factsWith(entry, settings);
  return {
    code: entry.code,
    label,
    ...(number != null && { number }),
    ...(formerly != null && { formerly }),
    ...(Object.keys(facts).length > 0 && { facts }),
    entries: entry.entries,
  };
};

/** What is set as it is already. */
const unchanged = (entry: CatalogueEntry, { facts = {}, ...settings }: EntrySettings): readonly string[] => [
  ...(['label', 'number', 'formerly'] as const).filter(
    (name) =>
      settings[name] !== undefined && JSON.stringify(settings[name] ?? undefined) === JSON.stringify(entry[name]),
  ),
  ...Object.entries(facts).flatMap(([name, value]) => ((entry.facts?.[name] ?? null) === value ? [name] : [])),
];

/** Where the codes are written, of all that the edition and those before it name. */
type Places = ReadonlyMap<string, Name>;
/** By code, what of it is said anew, and where. */
type Anew = ReadonlyMap<string, ReadonlyMap<string, Span>>;

const namesOf = (entries: Entries, places: Places, anew: Anew, level = 0): EntryName[] =>
  entries.flatMap(({ code, label, entries: inside }) => {
    const [name, said] = [places.get(code), anew.get(code)];
    const inner = namesOf(inside, places, anew, level + 1);
    const isLeaf = inside.length === 0;
    return name === undefined ? inner : [{ code: name, label, ...(said && { anew: said }), level, isLeaf }, ...inner];
  });

/** An edition while its changes are made. */
interface Edition {
  readonly parent: CatalogueDefinition;
  entries: Entries;
  readonly places: Map<string, Name>;
  readonly anew: Map<string, ReadonlyMap<string, Span>>;
  /** What removed them, by code. */
  readonly removed: Map<string, Name>;
  readonly diagnostics: Diagnostics;
}

const entryAt = ({ entries }: Edition, code: string): CatalogueEntry | undefined =>
  allEntries(entries).find((entry) => entry.code === code);

const isKnown = ({ name, span }: Name, { parent, places, removed, diagnostics }: Edition): boolean => {
  if (places.has(name)) return true;
  const gone = removed.get(name);
  const near = gone ? undefined : nearest(name, places.keys());
  const there = gone
    ? related('removed', gone.span, { path: name })
    : related('defined', parent.key.span, { name: parent.key.name });
  const hints = [nearestHint(near) ?? (gone ? undefined : hint('explain-it', { key: parent.key.name }))];
  const about = { target: parent.key.name, code: name };
  diagnostics.report('resolve/unknown-code', span, about, { related: [there], hints });
  return false;
};

/** @param changing the codes that are set or moved */
const removeEntry = (edition: Edition, code: Name, changing: ReadonlyMap<string, Name>): void => {
  const other = changing.get(code.name);
  if (other) {
    const details = { related: [related('first', other.span, {})] };
    edition.diagnostics.report('resolve/clash', code.span, { thing: code.name }, details);
    return;
  }
  if (!isKnown(code, edition)) return;
  const gone = entryAt(edition, code.name);
  edition.entries = replaced(edition.entries, code.name, () => []);
  for (const each of gone ? allEntries([gone]) : []) {
    edition.removed.set(each.code, code);
    edition.places.delete(each.code);
  }
};

const sayAnew = ({ anew }: Edition, { name, span }: Name, what: readonly string[]): void => {
  anew.set(name, new Map([...(anew.get(name) ?? []), ...what.map((each) => [each, span] as const)]));
};

const setEntry = (edition: Edition, { code, settings }: EntryChanges['set'][number]): void => {
  if (!isKnown(code, edition)) return;
  sayAnew(edition, code, Object.keys(settings));
  edition.entries = replaced(edition.entries, code.name, (entry) => {
    for (const name of unchanged(entry, settings))
      edition.diagnostics.report('resolve/no-effect', code.span, { target: `${code.name} ${name}` });
    return [changed(entry, settings)];
  });
};

const addEntry = (edition: Edition, { entry, names, place }: EntryChanges['add'][number]): void => {
  const taken = names.find(({ code }) => edition.places.has(code.name));
  const first = taken && edition.places.get(taken.code.name);
  if (taken && first) {
    const details = { related: [related('first', first.span, {})] };
    edition.diagnostics.report('resolve/id-twice', taken.code.span, { id: taken.code.name }, details);
  } else if (place === undefined || isKnown(place.at, edition)) {
    edition.entries = put(edition.entries, entry, place);
    for (const { code } of names) edition.places.set(code.name, code);
  }
};

const moveEntry = (edition: Edition, { code, place }: EntryChanges['move'][number]): void => {
  if (!isKnown(code, edition) || !isKnown(place.at, edition)) return;
  const moved = entryAt(edition, code.name);
  if (!moved) return;
  if (allEntries([moved]).some((entry) => entry.code === place.at.name)) {
    const said = { id: code.name, side: place.side, target: place.at.name };
    edition.diagnostics.report('resolve/misplaced', place.at.span, said);
  } else {
    sayAnew(edition, code, ['place']);
    edition.entries = put(
      replaced(edition.entries, code.name, () => []),
      moved,
      place,
    );
  }
};

/** Reports `resolve/unknown-code`, `resolve/id-twice`, `resolve/no-effect`, `resolve/clash`, `resolve/misplaced`. */
const applied = (
  parent: CatalogueDefinition,
  { add, set, remove, move }: EntryChanges,
  diagnostics: Diagnostics,
): Edition => {
  const places = new Map(parent.names.map(({ code }) => [code.name, code]));
  const anew = new Map(parent.names.flatMap(({ code, anew: said }) => (said ? [[code.name, said] as const] : [])));
  const edition: Edition = { parent, entries: parent.catalogue.entries, places, anew, removed: new Map(), diagnostics };
  const changing = new Map([...set, ...move].map(({ code }) => [code.name, code]));
  for (const code of remove) removeEntry(edition, code, changing);
  for (const each of set) setEntry(edition, each);
  for (const each of add) addEntry(edition, each);
  for (const each of move) moveEntry(edition, each);
  return edition;
};

/** Reports `resolve/body-and-parent`, `resolve/needed` and what its changes report. */
const whole = (
  definition: CatalogueDefinition,
  parent: CatalogueDefinition | undefined,
  diagnostics: Diagnostics,
): CatalogueDefinition => {
  const { key, catalogue, names, changes } = definition;
  if (!parent) {
    const lacking = changes ? 'extends' : names.length === 0 ? 'entries' : undefined;
    if (lacking) diagnostics.report('resolve/needed', key.span, { target: key.name, attribute: lacking });
    return definition;
  }
  const [own] = names;
  if (own) {
    const details = { related: [related('defined', parent.key.span, { name: parent.key.name })] };
    diagnostics.report('resolve/body-and-parent', own.code.span, {}, details);
  }
  const { entries, places, anew } = applied(
    parent,
    { add: [], set: [], remove: [], move: [], ...changes },
    diagnostics,
  );
  return { ...definition, catalogue: { ...catalogue, entries }, names: namesOf(entries, places, anew) };
};

/** The project with each catalogue whole; one whose parent is not to be had counts as broken. Reports `resolve/unknown-parent`, `resolve/cycle`. */
export const withWholeCatalogues = (project: Project, diagnostics: Diagnostics): Project => {
  const done = new Map([...project.catalogues].filter(([, definition]) => project.foreign.has(definition)));
  const isBroken = (key: string): boolean => project.broken.has(`catalogue ${key}`);
  for (const definition of parentsFirst(project.catalogues, isBroken, diagnostics, project.foreign)) {
    const parent = definition.extends && done.get(definition.extends.name);
    done.set(definition.key.name, whole(definition, parent, diagnostics));
  }
  const keys = [...project.catalogues.keys()];
  const lost = keys.filter((key) => !done.has(key)).map((key) => `catalogue ${key}`);
  const catalogues = keys.flatMap((key) => {
    const definition = done.get(key);
    return definition ? [[key, definition] as const] : [];
  });
  return { ...project, catalogues: new Map(catalogues), broken: new Set([...project.broken, ...lost]) };
};
