/** A catalogue as it is written: its entries, or what it changes of another edition. */
import type { CatalogueDefinition, EntryChanges, EntryPlace } from '../definition/definition.ts';
import type { CatalogueEntry } from '../model/catalogue.ts';
import { openList, openMap, type Yaml, type YamlEntry, yamlList, yamlMap, yamlOf } from './yaml.ts';

const lineage = (codes: readonly string[] | null): Yaml => {
  if (codes === null) return null;
  return codes.length === 1 ? (codes[0] ?? '') : yamlList(codes);
};

/** What is said of an entry, in the order of the forms; `null` where it is taken away. */
const saying = ({
  label,
  number,
  formerly,
  facts,
}: {
  readonly label?: string;
  readonly number?: string | null;
  readonly formerly?: readonly string[] | null;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}): YamlEntry[] => [
  ...(label === undefined ? [] : [['label', label] as const]),
  ...(number === undefined ? [] : [['number', number] as const]),
  ...(formerly === undefined ? [] : [['formerly', lineage(formerly)] as const]),
  ...(facts === undefined ? [] : [['facts', yamlOf(facts)] as const]),
];

const entriesYaml = (entries: readonly CatalogueEntry[]): Yaml =>
  openMap(
    entries.map((entry) => {
      const said = saying(entry);
      const { code, entries: inner } = entry;
      return [code, inner.length > 0 ? openMap([...said, ['entries', entriesYaml(inner)]]) : yamlMap(said)];
    }),
  );

const placed = (place: EntryPlace | undefined): YamlEntry[] => (place ? [[place.side, place.at.name]] : []);

const additionYaml = ({ entry, place }: EntryChanges['add'][number]): Yaml => {
  const said: YamlEntry[] = [['entry', entry.code], ...saying(entry), ...placed(place)];
  return entry.entries.length > 0 ? openMap([...said, ['entries', entriesYaml(entry.entries)]]) : yamlMap(said);
};

const changesYaml = ({ add, set, remove, move }: EntryChanges): Yaml =>
  openMap([
    ...(add.length > 0 ? [['add', openList(add.map(additionYaml))] as const] : []),
    ...(set.length > 0
      ? [['set', openMap(set.map(({ code, settings }) => [code.name, yamlMap(saying(settings))]))] as const]
      : []),
    ...(remove.length > 0 ? [['remove', yamlList(remove.map(({ name }) => name))] as const] : []),
    ...(move.length > 0
      ? [['move', openMap(move.map(({ code, place }) => [code.name, yamlMap(placed(place))]))] as const]
      : []),
  ]);

export const catalogueEntries = ({
  key,
  extends: parent,
  catalogue,
  totals,
  changes,
}: CatalogueDefinition): YamlEntry[] => [
  ['catalogue', key.name],
  ...(parent ? [['extends', parent.name] as const] : []),
  ['title', catalogue.title],
  ['source', catalogue.source],
  ...(totals.length > 0 ? [['totals', yamlMap(totals.map(({ fact, total }) => [fact.name, total]))] as const] : []),
  ...(catalogue.entries.length > 0 ? [['entries', entriesYaml(catalogue.entries)] as const] : []),
  ...(changes ? [['changes', changesYaml(changes)] as const] : []),
];
