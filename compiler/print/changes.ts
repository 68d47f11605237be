/** Operations of an overlay → what is written of them, grouped by verb. */
import type { Attribute, Node } from '../definition/node.ts';
import type { AddOperation, Anchor, Expectation, Operation } from '../definition/operation.ts';
import { isFieldKind } from '../language/kinds.ts';
import { leafYaml, namedMap, namedYaml, partEntries, rowYaml, valueYaml, writtenEntries } from './nodes.ts';
import { openMap, type Yaml, type YamlEntry, yamlList, yamlMap } from './yaml.ts';

/** A verb's operations are a list, or a map by what they are about. */
export type WrittenOperation =
  | { readonly verb: 'add' | 'remove' | 'use'; readonly item: Yaml }
  | { readonly verb: 'set' | 'rename' | 'move' | 'order' | 'values'; readonly target: string; readonly body: Yaml };

/** Verbs in the order in which they first occur: it means nothing, and is the author's. */
export const changesYaml = (operations: readonly Operation[]): Yaml => {
  const verbs = [...new Set(operations.map(({ verb }) => verb))];
  return openMap(
    verbs.map((verb): YamlEntry => {
      const written = operations.filter((operation) => operation.verb === verb).map(operationYaml);
      const items = written.flatMap((one) => ('item' in one ? [one.item] : []));
      const entries = written.flatMap((one): YamlEntry[] => ('item' in one ? [] : [[one.target, one.body]]));
      return [verb, entries.length > 0 ? openMap(entries) : yamlList(items)];
    }),
  );
};

export const operationYaml = (operation: Operation): WrittenOperation => {
  switch (operation.verb) {
    case 'add':
      return { verb: 'add', item: additionYaml(operation) };
    case 'use':
      return {
        verb: 'use',
        item: yamlMap([
          ['block', operation.block.name],
          ...(operation.into ? [['mount', operation.into.name] as const] : []),
          ...anchorEntries(operation.anchor),
          ...pendingEntries(operation),
        ]),
      };
    case 'remove': {
      const { target, expect } = operation;
      const said = [...expectEntries(expect), ...loosensEntries(operation), ...pendingEntries(operation)];
      return { verb: 'remove', item: said.length === 0 ? target.name : yamlMap([['target', target.name], ...said]) };
    }
    default:
      return { verb: operation.verb, target: operation.target.name, body: bodyYaml(operation) };
  }
};

const bodyYaml = (operation: Exclude<Operation, { verb: 'add' | 'use' | 'remove' }>): Yaml => {
  switch (operation.verb) {
    case 'rename':
      return operation.pending ? yamlMap([['to', operation.id.name], ...pendingEntries(operation)]) : operation.id.name;
    case 'move':
      return yamlMap([...anchorEntries(operation.anchor), ...pendingEntries(operation)]);
    case 'order': {
      const ids = yamlList(operation.ids.map(({ name }) => name));
      return operation.pending ? yamlMap([['ids', ids], ...pendingEntries(operation)]) : ids;
    }
    case 'set':
      return yamlMap([
        ...[...operation.attributes].map(([name, { attribute }]): YamlEntry => [name, settingYaml(attribute)]),
        ...expectEntries(operation.expect),
        ...loosensEntries(operation),
      ]);
    case 'values': {
      const { add, places, remove, relabel, order } = operation;
      const codes = (key: string, names: typeof remove): YamlEntry[] =>
        names.length > 0 ? [[key, yamlList(names.map(({ name }) => name))]] : [];
      return yamlMap([
        ...(add.length > 0 ? [['add', optionsYaml(add, places)] as const] : []),
        ...codes('remove', remove),
        ...(relabel.length > 0 ? [['relabel', namedMap(relabel)] as const] : []),
        ...codes('order', order),
        ...loosensEntries(operation),
        ...pendingEntries(operation),
      ]);
    }
  }
};

/** One that says where it stands says its label by name. */
const optionsYaml = (options: readonly Node[], places: ReadonlyMap<string, Anchor>): Yaml =>
  yamlMap(
    options.map((option): YamlEntry => {
      const place = places.get(option.id);
      return [option.id, place ? yamlMap([...partEntries(option), ...anchorEntries(place)]) : namedYaml(option)];
    }),
  );

const settingYaml = (attribute: Attribute | undefined): Yaml => {
  if (!attribute) return null;
  const { adds } = attribute;
  return adds ? yamlMap(Object.entries(adds)) : leafYaml(attribute);
};

const loosensEntries = ({ loosens }: { readonly loosens?: { readonly name: string } }): YamlEntry[] =>
  loosens ? [['loosens', loosens.name]] : [];

const pendingEntries = ({ pending }: { readonly pending?: { readonly name: string } }): YamlEntry[] =>
  pending ? [['pending', pending.name]] : [];

const expectEntries = (expect: readonly Expectation[]): YamlEntry[] =>
  expect.length === 0
    ? []
    : [
        [
          'expect',
          yamlMap(expect.map(({ attribute, value }) => [attribute, value === undefined ? null : valueYaml(value)])),
        ],
      ];

/** `in` is what an author says for the last place within. */
const anchorEntries = ({ side, at }: Anchor): YamlEntry[] => [[side === 'last' ? 'in' : side, at.name]];

const additionYaml = ({ node, anchor }: AddOperation): Yaml => {
  const entries = [...addedEntries(node), ...(anchor ? anchorEntries(anchor) : [])];
  return yamlMap(entries);
};

const addedEntries = (node: AddOperation['node']): YamlEntry[] => {
  if (isFieldKind(node.kind)) return [['field', node.id], ...partEntries(node)];
  if (node.kind === 'note' || node.kind === 'rule') return [[node.kind, node.id], ...partEntries(node)];
  return node.kind === 'row' ? [['row', rowYaml(node)]] : writtenEntries(node);
};
