/** Sources → definitions. A file whose shape is wrong gives diagnostics and no definition. */
import type { YAMLMap } from 'yaml';
import type {
  BlockDefinition,
  Body,
  Confirmation,
  Definition,
  FormDefinition,
  PackDefinition,
  Parsed,
  QuotaUnits,
  Use,
  VocabularyDefinition,
} from '../definition/definition.ts';
import { atHome } from '../definition/named.ts';
import type { Attribute, Name } from '../definition/node.ts';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { reportNoMemory } from '../diagnostics/no-memory.ts';
import type { Source } from '../diagnostics/source.ts';
import { DOCUMENT_KINDS, FIELD_KINDS, ROW_KINDS } from '../language/kind-spec.ts';
import { FORM_ATTRIBUTES } from '../language/kinds.ts';
import { CARRIED, PUBLISHING, type Publishing } from '../model/pack.ts';
import { readCatalogue } from './catalogue.ts';
import { readChanges } from './changes.ts';
import { nameOf, readAttribute, readList, readMap, readNamed } from './nodes.ts';
import { checkShape } from './shape.ts';
import { entriesOf, itemsOf, parseYaml, scalarOf, textIn, toData } from './yaml.ts';

/** @param hasRoom where it says no, `resolve/no-memory` is reported and what is left is not parsed */
export const parse = (sources: readonly Source[], diagnostics: Diagnostics, hasRoom = (): boolean => true): Parsed => {
  const definitions: Definition[] = [];
  const broken = new Set<string>();
  let isFull = false;
  for (const source of sources) {
    if (!isFull && !hasRoom()) {
      isFull = true;
      reportNoMemory(source.path, diagnostics);
    }
    const yaml = isFull ? undefined : parseYaml(source, diagnostics);
    const fits = yaml !== undefined && checkShape(source, yaml.root, diagnostics);
    if (fits && yaml.isPlain)
      definitions.push(atHome(readDefinition(source, yaml.root, diagnostics), source.calls ?? new Map()));
    else {
      if (!isFull) diagnostics.leave(source);
      for (const [, role, key] of source.text.matchAll(/^(form|block|pack|catalogue):\s*["']?([^\s"'#]+)/gm))
        broken.add(`${role} ${key}`);
    }
  }
  return { definitions, broken };
};

const readDefinition = (source: Source, root: YAMLMap, diagnostics: Diagnostics): Definition => {
  const file = new Map(entriesOf(root).map(({ key, value }) => [key, value]));
  if (file.has('form')) return readForm(source, file, diagnostics);
  if (file.has('block')) return readBlock(source, file);
  if (file.has('pack')) return readPack(source, file);
  return file.has('catalogue') ? readCatalogue(source, file, diagnostics) : readVocabulary(source, file);
};

type File = ReadonlyMap<string, unknown>;

const readBody = (source: Source, file: File, operation: string): Body => ({
  uses: itemsOf(file.get('use')).map((item) => readUse(source, item)),
  fields: readMap(source, file.get('fields'), FIELD_KINDS, operation),
  notes: readMap(source, file.get('notes'), ['note'], operation),
  rules: readMap(source, file.get('rules'), ['rule'], operation),
});

const readUse = (source: Source, item: unknown): Use => {
  if (scalarOf(item) !== undefined) return { block: nameOf(source, item) };
  const parts = new Map(entriesOf(item).map(({ key, value }) => [key, value]));
  const into = parts.get('in');
  return { block: nameOf(source, parts.get('block')), ...(into ? { into: nameOf(source, into) } : {}) };
};

const readForm = (source: Source, file: File, diagnostics: Diagnostics): FormDefinition => {
  const parent = file.get('extends');
  const head = Object.keys(FORM_ATTRIBUTES).flatMap((name): [string, Attribute][] => {
    const attribute = file.has(name) ? readAttribute(source, file.get(name), parent ? 'set' : 'define') : undefined;
    return attribute ? [[name, attribute]] : [];
  });
  return {
    role: 'form',
    key: nameOf(source, file.get('form')),
    ...(parent ? { extends: nameOf(source, parent) } : {}),
    head: new Map(head),
    ...readBody(source, file, 'define'),
    document: readList(source, file.get('document'), DOCUMENT_KINDS, 'define'),
    changes: readChanges(source, file.get('changes'), diagnostics),
  };
};

const readBlock = (source: Source, file: File): BlockDefinition => {
  const key = nameOf(source, file.get('block'));
  const operation = `use ${key.name}`;
  return {
    role: 'block',
    key,
    ...readBody(source, file, operation),
    rows: readList(source, file.get('rows'), ROW_KINDS, operation),
    content: readList(source, file.get('content'), DOCUMENT_KINDS, operation),
  };
};

const optional = <Key extends string>(key: Key, node: unknown): { [K in Key]?: string } =>
  (node === undefined ? {} : { [key]: textIn(node) }) as { [K in Key]?: string };
const texts = (node: unknown): string[] => itemsOf(node).map(textIn);
const names = (source: Source, node: unknown): Name[] => itemsOf(node).map((item) => nameOf(source, item));

const readPending = (source: Source, parts: ReadonlyMap<string, unknown>): { readonly pending?: Name } =>
  parts.has('pending') ? { pending: nameOf(source, parts.get('pending')) } : {};

const readUnits = (source: Source, item: unknown): QuotaUnits => {
  for (const { key, value } of entriesOf(item))
    if (key === 'each' || key === 'unlisted') return { ...nameOf(source, value), word: key };
  return nameOf(source, item);
};

/** `true`, or names of quotas and limits. */
const readExempt = (source: Source, node: unknown): boolean | readonly Name[] => {
  const all = scalarOf(node);
  return typeof all === 'boolean' ? all : names(source, node);
};

/** A name, or with why it is not certain yet. @param key under which the name then stands */
const readConfirmation = (source: Source, node: unknown, key: string): Confirmation => {
  if (scalarOf(node) !== undefined) return nameOf(source, node);
  const parts = new Map(entriesOf(node).map((part) => [part.key, part.value]));
  return { ...nameOf(source, parts.get(key)), ...readPending(source, parts) };
};

/** `quotas.cities`, or as a map. */
const confirmations = (source: Source, node: unknown, key: 'fact' | 'catalogue'): Confirmation[] =>
  itemsOf(node).map((item) => readConfirmation(source, item, key));

/** A map says its things by id; of a list facts by name, what else is in it by its place. */
const placesIn = (source: Source, address: string, value: unknown): Name[] => {
  const { span } = nameOf(source, value);
  const inner = [
    ...entriesOf(value).flatMap(({ key, keyNode, value: of }) => [
      { name: `${address}.${key}`, span: nameOf(source, keyNode).span },
      ...entriesOf(of).map((part) => ({
        name: `${address}.${key}.${part.key}`,
        span: nameOf(source, part.value).span,
      })),
    ]),
    ...itemsOf(value).map((item, at) => {
      const fact =
        scalarOf(item) ?? scalarOf(new Map(entriesOf(item).map((part) => [part.key, part.value])).get('fact'));
      return { name: `${address}.${fact ?? at}`, span: nameOf(source, item).span };
    }),
  ];
  return [{ name: address, span }, ...inner];
};

const readPublishing = (node: unknown): Publishing => {
  const parts = new Map(entriesOf(node).map(({ key, value }) => [key, value]));
  return Object.assign({}, ...PUBLISHING.map((part) => optional(part, parts.get(part))));
};

const readPack = (source: Source, file: File): PackDefinition => {
  const parent = file.get('extends');
  const reportingUnits = file.get('reportingUnits');
  const notice = new Map(entriesOf(file.get('notice')).map(({ key, value }) => [key, value]));
  const named = (key: string): { id: string; name: Name; value: unknown; parts: ReadonlyMap<string, unknown> }[] =>
    entriesOf(file.get(key)).map((entry) => ({
      id: entry.key,
      name: nameOf(source, entry.keyNode),
      value: entry.value,
      parts: new Map(entriesOf(entry.value).map(({ key: k, value }) => [k, value])),
    }));
  const present = (key: string) => named(key).filter(({ value }) => scalarOf(value) !== null);
  const said = (key: string) =>
    named(key).map(({ id, name, value }) => ({
      name: `${key}.${id}`,
      span: name.span,
      isNone: scalarOf(value) === null,
    }));
  const carried = CARRIED.flatMap(said);
  const dates = [notice.get('issuedOn'), ...present('deadlines').map(({ parts }) => parts.get('on'))];
  return {
    role: 'pack',
    key: nameOf(source, file.get('pack')),
    ...(parent ? { extends: nameOf(source, parent) } : {}),
    title: textIn(file.get('title')),
    ...(notice.size > 0 && {
      notice: {
        title: textIn(notice.get('title')),
        ...optional('number', notice.get('number')),
        ...optional('issuedOn', notice.get('issuedOn')),
        issuers: texts(notice.get('issuers')),
        ...readPending(source, notice),
      },
    }),
    parameters: entriesOf(file.get('parameters')).map(({ keyNode, value }) => ({
      name: nameOf(source, keyNode),
      value: (scalarOf(value) ?? '') as string | number,
    })),
    ...optional('platform', file.get('platform')),
    ...optional('selfAssessmentPlatform', file.get('selfAssessmentPlatform')),
    confirms: confirmations(source, file.get('confirms'), 'fact'),
    drops: [...carried, ...said('materials'), ...said('rules')].flatMap(({ name, span, isNone }) =>
      isNone ? [{ name, span }] : [],
    ),
    facts: carried.flatMap(({ name, span, isNone }) => (isNone ? [] : [{ name, span }])),
    places: [...file].flatMap(([key, value]) => placesIn(source, key, value)),
    deadlines: present('deadlines').map(({ id, parts }) => ({
      id,
      ...optional('on', parts.get('on')),
      ...optional('what', parts.get('what')),
      ...optional('who', parts.get('who')),
      ...(parts.has('forms') && { forms: texts(parts.get('forms')) }),
      ...readPending(source, parts),
    })),
    namedForms: [...named('deadlines'), ...named('rules')].flatMap(({ parts }) => names(source, parts.get('forms'))),
    rules: present('rules').map(({ name, value, parts }) => ({
      node: readNamed(source, name, value, ['rule'], 'define'),
      forms: names(source, parts.get('forms')),
      replaces: scalarOf(parts.get('replaces')) === true,
      ...(parts.has('loosens') && { loosens: nameOf(source, parts.get('loosens')) }),
    })),
    ...(reportingUnits !== undefined && { reportingUnits: readConfirmation(source, reportingUnits, 'catalogue') }),
    editions: confirmations(source, file.get('editions'), 'catalogue'),
    dates: dates.flatMap((date) => (date === undefined ? [] : [nameOf(source, date)])),
    quotas: present('quotas').map(({ id, parts }) => ({
      id,
      ...(parts.has('units') && { units: itemsOf(parts.get('units')).map((item) => readUnits(source, item)) }),
      ...(parts.has('limits') && { limits: toData(parts.get('limits')) as Record<string, number> }),
      limitNames: [parts.get('limits'), ...entriesOf(parts.get('except')).map(({ value }) => value)].flatMap((limits) =>
        entriesOf(limits).map(({ keyNode }) => nameOf(source, keyNode)),
      ),
      ...(parts.has('except') && {
        except: entriesOf(parts.get('except')).map(({ keyNode, value }) => ({
          unit: nameOf(source, keyNode),
          limits: toData(value) as Record<string, number> | number,
        })),
      }),
      ...(parts.has('exempt') && { exempt: readExempt(source, parts.get('exempt')) }),
      ...readPending(source, parts),
    })),
    targets: confirmations(source, file.get('targets'), 'fact'),
    copies: present('copies').map(({ id, value, parts }) => ({
      id,
      number: Number(scalarOf(value) ?? scalarOf(parts.get('number'))),
      ...readPending(source, parts),
    })),
    names: entriesOf(file.get('names')).map(({ key: id, value }) => ({ id, name: textIn(value) })),
    materials: present('materials').map(({ id, parts }) => ({
      id,
      what: textIn(parts.get('what')),
      ...optional('who', parts.get('who')),
      ...readPending(source, parts),
    })),
    contacts: itemsOf(file.get('contacts')).map((item) => {
      const parts = new Map(entriesOf(item).map(({ key, value }) => [key, value]));
      return {
        office: textIn(parts.get('office')),
        ...optional('phone', parts.get('phone')),
        ...optional('email', parts.get('email')),
        ...optional('address', parts.get('address')),
        ...optional('hours', parts.get('hours')),
        ...readPending(source, parts),
      };
    }),
    ...(file.has('recipients') && { recipients: texts(file.get('recipients')) }),
    ...(file.has('publish') && { publish: readPublishing(file.get('publish')) }),
  };
};

const readVocabulary = (source: Source, file: File): VocabularyDefinition => {
  const entries = entriesOf(file.get('vocabulary'));
  return {
    role: 'vocabulary',
    key: { name: 'vocabulary', span: { source, start: 0, end: 'vocabulary'.length } },
    words: entries.map(({ keyNode, value }) => {
      const parts = new Map(entriesOf(value).map((entry) => [entry.key, entry.value]));
      return { path: nameOf(source, keyNode), type: textIn(parts.get('type')), means: textIn(parts.get('means')) };
    }),
  };
};
