/** What is not certain yet, wherever it is said: a warning each, and no release while there is one. */
import type { BlockDefinition, FormDefinition, PackDefinition } from '../definition/definition.ts';
import type { Name, Node } from '../definition/node.ts';
import type { Operation } from '../definition/operation.ts';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Resolution } from '../resolve/resolve.ts';

export const nothingIsPending = ({ project }: Resolution, diagnostics: Diagnostics): void => {
  const marks = [
    ...[...project.forms.values()].flatMap(ofForm),
    ...[...project.blocks.values()].flatMap(ofBlock),
    ...[...project.packs.values()].flatMap(ofPack),
  ];
  for (const { name, span } of marks) diagnostics.report('check/pending', span, { why: name });
};

const ofNodes = (nodes: readonly Node[]): Name[] =>
  nodes.flatMap(({ attributes, children }) => {
    const pending = attributes.get('pending');
    const own = pending ? [{ name: String(pending.value), span: pending.span }] : [];
    return [...own, ...ofNodes(children)];
  });

const ofOperation = (operation: Operation): Name[] => {
  if (operation.verb === 'add') return ofNodes([operation.node]);
  const set = operation.verb === 'set' ? operation.attributes.get('pending')?.attribute : undefined;
  return [
    ...(set ? [{ name: String(set.value), span: set.span }] : []),
    ...(operation.pending ? [operation.pending] : []),
  ];
};

/** Notes are texts: nothing more is said of them. */
const ofForm = ({ fields, document, rules, changes }: FormDefinition): Name[] => [
  ...ofNodes([...fields, ...document, ...rules]),
  ...changes.flatMap(ofOperation),
];

const ofBlock = ({ fields, rows, content, rules }: BlockDefinition): Name[] =>
  ofNodes([...fields, ...rows, ...content, ...rules]);

const ofPack = ({
  notice,
  reportingUnits,
  editions,
  confirms,
  deadlines,
  quotas,
  targets,
  copies,
  materials,
  contacts,
  rules,
}: PackDefinition): Name[] => [
  ...[notice, reportingUnits].flatMap((said) => said?.pending ?? []),
  ...[...editions, ...confirms, ...deadlines, ...quotas, ...targets, ...copies, ...materials, ...contacts].flatMap(
    ({ pending }) => pending ?? [],
  ),
  ...ofNodes(rules.map(({ node }) => node)),
];
