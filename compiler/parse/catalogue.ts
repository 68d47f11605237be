/** A catalogue's file → its definition. */
import type {
  CatalogueDefinition,
  EntryChanges,
  EntryName,
  EntryPlace,
  EntrySettings,
} from '../definition/definition.ts';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Source } from '../diagnostics/source.ts';
import { ENTRY_SIDES } from '../language/catalogue-schema.ts';
import type { CatalogueEntry } from '../model/catalogue.ts';
import { nameOf } from './nodes.ts';
import { entriesOf, itemsOf, scalarOf, textIn } from './yaml.ts';

type Parts = ReadonlyMap<string, unknown>;
type Fact = string | number | boolean;

const partsOf = (node: unknown): Parts => new Map(entriesOf(node).map(({ key, value }) => [key, value]));
const isNone = (node: unknown): boolean => scalarOf(node) === null;

const codesOf = (node: unknown): readonly string[] =>
  scalarOf(node) === undefined ? itemsOf(node).map(textIn) : [textIn(node)];

const factsOf = (node: unknown): Record<string, Fact> =>
  Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, (scalarOf(value) ?? '') as Fact]));

const entryOf = (code: string, parts: Parts): CatalogueEntry => ({
  code,
  label: textIn(parts.get('label')),
  ...(parts.has('number') && { number: textIn(parts.get('number')) }),
  ...(parts.has('formerly') && { formerly: codesOf(parts.get('formerly')) }),
  ...(parts.has('facts') && { facts: factsOf(parts.get('facts')) }),
  entries: readEntries(parts.get('entries')),
});

const readEntries = (node: unknown): CatalogueEntry[] =>
  entriesOf(node).map(({ key, value }) => entryOf(key, partsOf(value)));

const nameOfEntry = (source: Source, codeNode: unknown, parts: Parts, level: number): EntryName[] => {
  const inside = entryNames(source, parts.get('entries'), level + 1);
  const code = nameOf(source, codeNode);
  return [{ code, label: textIn(parts.get('label')), level, isLeaf: inside.length === 0 }, ...inside];
};

const entryNames = (source: Source, node: unknown, level = 0): EntryName[] =>
  entriesOf(node).flatMap(({ keyNode, value }) => nameOfEntry(source, keyNode, partsOf(value), level));

/** Reports `parse/anchor`. */
const placeOf = (source: Source, node: unknown, diagnostics: Diagnostics): EntryPlace | undefined => {
  const parts = partsOf(node);
  const [side, another] = ENTRY_SIDES.filter((each) => parts.has(each));
  if (side === undefined) return undefined;
  const at = nameOf(source, parts.get(side));
  if (another === undefined) return { side, at };
  const count = ENTRY_SIDES.filter((each) => parts.has(each)).length;
  diagnostics.report('parse/anchor', nameOf(source, parts.get(another)).span, { count, sides: ENTRY_SIDES.join(', ') });
  return undefined;
};

const settingsOf = (parts: Parts): EntrySettings => {
  const [number, formerly] = [parts.get('number'), parts.get('formerly')];
  const facts = entriesOf(parts.get('facts')).map(({ key, value }) => [key, scalarOf(value) as Fact | null] as const);
  return {
    ...(parts.has('label') && { label: textIn(parts.get('label')) }),
    ...(parts.has('number') && { number: isNone(number) ? null : textIn(number) }),
    ...(parts.has('formerly') && { formerly: isNone(formerly) ? null : codesOf(formerly) }),
    ...(parts.has('facts') && { facts: Object.fromEntries(facts) }),
  };
};

const readChanges = (source: Source, node: unknown, diagnostics: Diagnostics): EntryChanges => {
  const verbs = partsOf(node);
  return {
    add: itemsOf(verbs.get('add')).map((item) => {
      const parts = partsOf(item);
      const code = parts.get('entry');
      const place = placeOf(source, item, diagnostics);
      return {
        entry: entryOf(textIn(code), parts),
        names: nameOfEntry(source, code, parts, 0),
        ...(place && { place }),
      };
    }),
    set: entriesOf(verbs.get('set')).map(({ keyNode, value }) => ({
      code: nameOf(source, keyNode),
      settings: settingsOf(partsOf(value)),
    })),
    remove: itemsOf(verbs.get('remove')).map((item) => nameOf(source, item)),
    move: entriesOf(verbs.get('move')).flatMap(({ keyNode, value }) => {
      const place = placeOf(source, value, diagnostics);
      return place ? [{ code: nameOf(source, keyNode), place }] : [];
    }),
  };
};

export const readCatalogue = (source: Source, file: Parts, diagnostics: Diagnostics): CatalogueDefinition => {
  const key = nameOf(source, file.get('catalogue'));
  const parent = file.get('extends');
  return {
    role: 'catalogue',
    key,
    ...(parent !== undefined && { extends: nameOf(source, parent) }),
    ...(file.has('changes') && { changes: readChanges(source, file.get('changes'), diagnostics) }),
    catalogue: {
      key: key.name,
      title: textIn(file.get('title')),
      source: textIn(file.get('source')),
      entries: readEntries(file.get('entries')),
    },
    names: entryNames(source, file.get('entries')),
    totals: entriesOf(file.get('totals')).map(({ keyNode, value }) => ({
      fact: nameOf(source, keyNode),
      total: Number(scalarOf(value)),
    })),
  };
};
