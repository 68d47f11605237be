import { Diagnostics, hint } from '../diagnostics/diagnostic.ts';
import { columns } from '../diagnostics/frame.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { childrenOf } from '../model/field-walk.ts';
import type { FieldNode, ResolvedForm } from '../model/form.ts';
import type { Origin } from '../model/provenance.ts';
import { findForm } from './forms.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { table } from './table.ts';
import { EXIT, type GlobalOptions, type Ink, inkOf, show } from './terminal.ts';

/**
 * A field or another node with its attributes and, for each, who set it and what that overrode; without an address, the
 * form's outline. Reports `cli/no-form`, `cli/no-field`.
 */
export const explain = async (key: string, address: string | undefined, globals: GlobalOptions): Promise<number> => {
  const form = findForm(key, 'text', globals);
  if (!form) return EXIT.problems;
  const [say, ink] = [phrasesOf(globals), inkOf(globals)];
  const node = address === undefined ? undefined : findNode(form.fields, address);
  if (address !== undefined && !node && !Object.hasOwn(form.provenance, address)) {
    reportNoField(form, address, globals);
    return EXIT.problems;
  }
  const parts =
    address === undefined
      ? [headOf(form, say, ink), outline(form.fields, say, ink)]
      : [
          ink('bold', node ? `${address}  ${node.label}` : address),
          ...originsOf(form, address, say, ink),
          ...(node && node.kind !== 'field' ? [outline(childrenOf(node), say, ink)] : []),
        ];
  process.stdout.write(`${parts.join('\n\n')}\n`);
  return EXIT.fine;
};

const findNode = (nodes: readonly FieldNode[], path: string): FieldNode | undefined => {
  const on = nodes.find((node) => path === node.path || path.startsWith(`${node.path}.`));
  return on === undefined || on.path === path ? on : findNode(childrenOf(on), path);
};

const headOf = ({ key, title, subtitle, extends: base }: ResolvedForm, say: Phrases, ink: Ink): string =>
  [ink('bold', `${key}  ${title}${subtitle ?? ''}`), ...(base ? [say.extends(base)] : [])].join('\n');

const outline = (nodes: readonly FieldNode[], say: Phrases, ink: Ink): string => {
  const rows = (among: readonly FieldNode[], depth: number): string[][] =>
    among.flatMap((node) => [
      ['  '.repeat(depth) + node.id, typeText(node, say), node.label.replaceAll('\n', ' ')],
      ...rows(childrenOf(node), depth + 1),
    ]);
  return table([[say.field, say.type, say.label], ...rows(nodes, 0)], ink);
};

const typeText = (node: FieldNode, say: Phrases): string => {
  if (node.kind !== 'field') return node.kind;
  const unit = node.unit ? ` ${node.unit}` : '';
  return `${node.type}${unit}${node.required ? '' : `, ${say.optional}`}`;
};

/** The node's own attributes, then those of its options, one paragraph each. */
const originsOf = ({ provenance }: ResolvedForm, address: string, say: Phrases, ink: Ink): string[] => {
  const option = `${address}=`;
  const own = Object.entries(provenance[address] ?? {});
  const options = Object.entries(provenance).flatMap(([known, attributes]) =>
    known.startsWith(option)
      ? Object.values(attributes).map((chain): [string, readonly Origin[]] => [known.slice(option.length), chain])
      : [],
  );
  return [own, options].filter((rows) => rows.length > 0).map((rows) => attributesText(rows, say, ink));
};

const attributesText = (rows: readonly (readonly [string, readonly Origin[]])[], say: Phrases, ink: Ink): string => {
  const width = Math.max(columns(say.was) + 2, ...rows.map(([name]) => columns(name)));
  const start = (text: string): string => text + ' '.repeat(width - columns(text));
  return rows
    .flatMap(([name, chain]) =>
      chain.flatMap((origin, i) => [
        `${i === 0 ? ink('cyan', start(name)) : ink('dim', start(`  ${say.was}`))}  ${valueText(origin.value, width + 2)}`,
        `${' '.repeat(width + 2)}${ink('dim', originText(origin))}`,
      ]),
    )
    .join('\n');
};

const valueText = (value: Origin['value'], indent: number): string => {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return text.replaceAll('\n', `\n${' '.repeat(indent)}`);
};

const originText = ({ operation, file, line, column }: Origin): string => `${operation}, ${file}:${line}:${column}`;

const reportNoField = (form: ResolvedForm, address: string, globals: GlobalOptions): void => {
  const diagnostics = new Diagnostics();
  const known = Object.keys(form.provenance);
  const near = nearest(address, known) ?? known.find((candidate) => candidate.includes(address));
  const hints = [near ? hint('nearest', { name: near }) : undefined];
  diagnostics.report('cli/no-field', undefined, { form: form.key, path: address }, { hints });
  show(diagnostics, 'text', globals);
};
