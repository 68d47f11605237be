/** What the example project shows of each part of the language: quoted in the reference as `print` writes it. */
import type { BlockDefinition, Definition, FormDefinition } from '../definition/definition.ts';
import type { Attribute, Node } from '../definition/node.ts';
import type { Operation } from '../definition/operation.ts';
import type { Kind } from '../language/kind-spec.ts';
import { isFieldKind, kindOf } from '../language/kinds.ts';
import { changesYaml } from '../print/changes.ts';
import { leafYaml, listed, namedYaml } from '../print/nodes.ts';
import { print } from '../print/print.ts';
import { entryLines, inBlock, inFlow, itemLines, yamlMap } from '../print/yaml.ts';

export interface Examples {
  /** The whole file that defines it. */
  readonly file: (key: string) => string;
  /** The smallest node of the kind that shows what it is, or field of the type. */
  readonly node: (kind: Kind, type?: string) => string;
  /** The attribute as some node of the kind gives it. */
  readonly attribute: (kind: Kind, name: string) => string | undefined;
  /** The head of some form. */
  readonly head: (name: string) => string | undefined;
  /** The operations of the verb. */
  readonly verb: (verb: Operation['verb']) => string;
  /** The smallest rule whose condition has the text in it. */
  readonly rule: (holding: RegExp) => string | undefined;
  /** The condition of that rule alone. */
  readonly expression: (holding: RegExp) => string | undefined;
  /** The smallest node with the attribute. */
  readonly saying: (name: string) => string;
  /** Texts with a mark, one of each kind. */
  readonly marked: readonly string[];
}

type Written = FormDefinition | BlockDefinition;

const isWritten = (definition: Definition): definition is Written =>
  definition.role === 'form' || definition.role === 'block';

const nodesIn = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...nodesIn(node.children)]);

/** Every node that a definition writes, those within others among them. */
export const nodesOf = (definition: Definition): Node[] => {
  if (definition.role === 'pack') return definition.rules.map(({ node }) => node);
  if (!isWritten(definition)) return [];
  const { fields, notes, rules } = definition;
  const printed = definition.role === 'form' ? definition.document : [...definition.rows, ...definition.content];
  const added = definition.role === 'form' ? definition.changes : [];
  return nodesIn([
    ...fields,
    ...printed,
    ...notes,
    ...rules,
    ...added.flatMap((one) => (one.verb === 'add' ? one.node : one.verb === 'values' ? one.add : [])),
  ]);
};

const textOf = (node: Node): string => {
  const isListed = !isFieldKind(node.kind) && (node.kind === 'row' || kindOf(node.kind).keyword !== undefined);
  return (isListed ? itemLines(listed(node), '') : entryLines([node.id, namedYaml(node)], '')).join('\n');
};

const smallest = (texts: readonly string[]): string | undefined =>
  texts.reduce<string | undefined>(
    (least, text) => (least !== undefined && least.length <= text.length ? least : text),
    undefined,
  );

/** The smallest that shows more than a name, and is not empty. */
const clearest = (texts: readonly string[]): string | undefined =>
  smallest(texts.filter((text) => /[:[]/.test(text) && !text.includes('{}'))) ?? smallest(texts);

const entry = (name: string, attribute: Attribute | undefined): string | undefined =>
  attribute && inFlow(yamlMap([[name, leafYaml(attribute)]])).slice(2, -2);

const markedNotes = (nodes: readonly Node[]): string[] => {
  const notes = nodes.filter(({ kind, attributes }) => kind === 'note' && attributes.get('text')?.mark);
  const kinds = new Map(notes.map((note) => [note.attributes.get('text')?.mark?.kind, note]));
  return [...kinds.values()].map(textOf);
};

/** A whole condition: `check` and `when` in one text. */
const conditionOf = ({ attributes }: Node): string =>
  ['when', 'check'].map((name) => String(attributes.get(name)?.value ?? '')).join('\n');

export const examplesOf = (definitions: readonly Definition[]): Examples => {
  const nodes = definitions.flatMap(nodesOf);
  const forms = definitions.filter((definition) => definition.role === 'form');
  const rules = nodes.filter(({ kind }) => kind === 'rule');
  return {
    marked: markedNotes(nodes),
    file: (key) => {
      const found = definitions.find((definition) => definition.key.name === key);
      if (!found) throw new Error(`the examples have no ${key}`);
      return print(found).trimEnd();
    },
    node: (kind, type) => {
      const among = nodes.filter(
        (node) => node.kind === kind && (type === undefined || node.attributes.get('type')?.value === type),
      );
      const found = clearest(among.map(textOf));
      if (found === undefined)
        throw new Error(`the examples have no ${kind}${type === undefined ? '' : ` of type ${type}`}`);
      return found;
    },
    attribute: (kind, name) =>
      smallest(nodes.flatMap((node) => (node.kind === kind ? (entry(name, node.attributes.get(name)) ?? []) : []))),
    head: (name) => forms.flatMap(({ head }) => entry(name, head.get(name)) ?? [])[0],
    verb: (verb) => {
      const operations = forms.flatMap(({ changes }) => changes).filter((operation) => operation.verb === verb);
      const yaml = changesYaml(operations);
      return typeof yaml === 'object' && yaml !== null ? inBlock(yaml, '').join('\n') : '';
    },
    expression: (holding) =>
      smallest(
        rules.flatMap(({ attributes }) =>
          ['when', 'check']
            .map((name) => String(attributes.get(name)?.value ?? ''))
            .filter((text) => holding.test(text)),
        ),
      ),
    saying: (name) => {
      const found = smallest(nodes.filter(({ attributes }) => attributes.has(name)).map(textOf));
      if (found === undefined) throw new Error(`the examples have no node with ${name}`);
      return found;
    },
    rule: (holding) => smallest(rules.filter((rule) => holding.test(conditionOf(rule))).map(textOf)),
  };
};
