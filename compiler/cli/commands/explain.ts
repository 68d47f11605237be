/** `shenbao explain`: what a form, a field, a pack or a catalogue says, and where each of that comes from. */
import type { CatalogueDefinition } from '../../definition/definition.ts';
import type { Node } from '../../definition/node.ts';
import { type Details, Diagnostics, nearestHint } from '../../diagnostics/diagnostic.ts';
import { columns } from '../../diagnostics/frame.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { positionAt, type Source, versioned } from '../../diagnostics/source.ts';
import { kindOf } from '../../language/kinds.ts';
import { childrenOf } from '../../model/field-walk.ts';
import type { FieldNode, ResolvedForm } from '../../model/form.ts';
import type { Origin } from '../../model/provenance.ts';
import { visible, visibleLines } from '../../model/visible.ts';
import { departure } from '../../resolve/overlay/targets.ts';
import { allNodes, indexOf, type Located } from '../../resolve/tree.ts';
import { defineCommand } from '../command.ts';
import { explainedCatalogue } from '../explained-catalogue.ts';
import { explainedFact, explainedPack, packRows } from '../explained-pack.ts';
import { formIn, packNamed, type Understood, understandOnly } from '../forms.ts';
import { namedCatalogues } from '../named-catalogues.ts';
import { put } from '../output.ts';
import { type Phrases, phrasesOf } from '../phrases.ts';
import { table } from '../table.ts';
import { EXIT, type GlobalOptions, type Ink, inkOf, languageOf, show } from '../terminal.ts';

export default defineCommand({
  name: 'explain',
  says: {
    en: 'Show the fields and addresses of a form, where each attribute of one of them comes from, what a notice states, or what a catalogue lists',
    zh: '列出表单的字段和位置，或说明其中一个的每项属性出自何处，或列出通知所定的事项、目录的条目',
  },
  arguments: [
    {
      name: { en: 'form, pack or catalogue', zh: '表单、通知包或目录' },
      says: {
        en: 'form key, as shenbao list prints it, or that of a pack or a catalogue',
        zh: '表单键，如 shenbao list 所列，或通知包、目录的键',
      },
    },
    {
      name: { en: 'address', zh: '位置' },
      says: {
        en: 'path of a field, or another address: form, document/pledge, notes/accident',
        zh: '字段路径，或其他位置，如 form、document/pledge、notes/accident',
      },
      optional: true,
    },
  ],
  options: {},
  examples: [
    {
      line: 'shenbao explain cn/2022/excellent-scenario-application',
      says: { en: 'all that it asks', zh: '要填的全部内容' },
    },
    {
      line: 'shenbao explain cn/2022/excellent-scenario-application enterprise.accident',
      says: { en: 'one field', zh: '其中一个字段' },
    },
    {
      line: 'shenbao explain hebei/2026',
      says: { en: 'deadlines, quotas, rules of a notice', zh: '通知的期限、名额和要求' },
    },
    {
      line: 'shenbao explain scenario-guide/2025',
      says: { en: 'what a catalogue lists', zh: '目录的条目' },
    },
  ],
  exits: {
    0: { en: 'explained', zh: '已说明' },
    1: { en: 'no such form or field, or problems in definitions', zh: '没有这个表单或字段，或定义有问题' },
  },
  /**
   * A field or another node with its attributes and, for each, who set it and what that overrode; without an address, the
   * form's outline and the addresses of what it prints; of a pack what it states. Reports `select/no-form`, `cli/no-field`.
   */
  run: async ([key = '', address], _, globals) => {
    const understood = understandOnly([key], globals);
    const [say, ink] = [phrasesOf(globals), inkOf(globals)];
    const pack = packNamed(key.replace(/\/+$/, ''), understood.resolution);
    if (pack && !understood.diagnostics.hasErrors) {
      const language = languageOf(globals);
      const parts =
        address === undefined ? explainedPack(pack, say, ink, language) : explainedFact(pack, address, ink, language);
      if (parts) {
        print(parts);
        return EXIT.fine;
      }
      const names = packRows(pack, language).flatMap((rows) => rows.map(({ name }) => name));
      reportNoField(pack.pack.key, address ?? '', nearestOf(address ?? '', names), globals);
      return EXIT.problems;
    }
    const catalogue = understood.resolution.project.catalogues.get(key.replace(/\/+$/, ''));
    if (catalogue && address === undefined && isRight(catalogue, understood)) {
      print(explainedCatalogue(catalogue, say, ink));
      return EXIT.fine;
    }
    const found = formIn(understood, key, 'text', globals);
    if (!found) return EXIT.problems;
    const { form, tree, from } = found;
    const located = tree ? allNodes(tree) : [];
    if (address === undefined) {
      const printed = located.filter(({ address: other }) => other.includes('/'));
      print([headOf(form, from, say, ink), outline(form.fields, say, ink), addressTable(printed, say, ink)]);
      return EXIT.fine;
    }
    const field = findNode(form.fields, address);
    const node = located.find((candidate) => candidate.address === address);
    if (!field && !node && !Object.hasOwn(form.provenance, address)) {
      const known = [...Object.keys(form.provenance), ...located.map((candidate) => candidate.address)];
      const gone = tree && departure(address, indexOf(tree), tree);
      reportNoField(form.key, address, gone ?? nearestOf(address, known), globals);
      return EXIT.problems;
    }
    const inside = located.filter(({ owner }) => !field && owner !== undefined && owner.node === node?.node);
    print([
      ink(
        'bold',
        field ? visible(`${address}  ${field.label}`) : [address, ...(node ? [keywordOf(node.node)] : [])].join('  '),
      ),
      ...originsOf(form, inForce(form, address, understood), address, say, ink),
      ...(field && field.kind !== 'field' ? [outline(childrenOf(field), say, ink)] : []),
      ...(inside.length > 0 ? [addressTable(inside, say, ink)] : []),
    ]);
    return EXIT.fine;
  },
});

/** Neither the edition nor one that it extends is wrong; other editions are looked at too, and do not matter. */
const isRight = ({ key, extends: parent }: CatalogueDefinition, understood: Understood): boolean => {
  const { resolution, diagnostics } = understood;
  const before = parent && resolution.project.catalogues.get(parent.name);
  const isWrong = diagnostics
    .list()
    .some(({ severity, span }) => severity === 'error' && span?.source === key.span.source);
  return !isWrong && (before === undefined || isRight(before, understood));
};

const print = (parts: readonly string[]): void => {
  put(`${parts.join('\n\n')}\n`);
};

/** What a node of the document is, by the word that an author writes. */
const keywordOf = ({ kind }: Node): string => kindOf(kind).keyword ?? kind;

/** The attributes that say best which one it is, the best first. */
const NAMING = ['heading', 'title', 'label', 'text', 'header', 'message'];

const textOf = ({ attributes }: Node): string =>
  String(NAMING.flatMap((name) => attributes.get(name)?.value ?? [])[0] ?? '').replaceAll('\n', ' ');

const depthOf = ({ owner }: Located): number => (owner ? 1 + depthOf(owner) : 0);

const addressTable = (nodes: readonly Located[], say: Phrases, ink: Ink): string => {
  const least = Math.min(...nodes.map(depthOf));
  return table(
    [
      [say.address, say.kind, say.text],
      ...nodes.map((located) => [
        '  '.repeat(depthOf(located) - least) + located.address,
        keywordOf(located.node),
        textOf(located.node),
      ]),
    ],
    ink,
  );
};

const findNode = (nodes: readonly FieldNode[], path: string): FieldNode | undefined => {
  const on = nodes.find((node) => path === node.path || path.startsWith(`${node.path}.`));
  return on === undefined || on.path === path ? on : findNode(childrenOf(on), path);
};

const headOf = (
  { key, title, subtitle, extends: base }: ResolvedForm,
  from: Source | undefined,
  say: Phrases,
  ink: Ink,
): string =>
  [
    ink('bold', visible(`${key}  ${title}${subtitle ?? ''}`)),
    ...(from?.package ? [say.from(versioned(from.package))] : []),
    ...(base ? [say.extends(base)] : []),
  ].join('\n');

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

type OriginRow = readonly [name: string, chain: readonly Origin[]];

/** Catalogues that the pack names and the rule reads, whatever it names itself. */
const inForce = ({ pack, rules }: ResolvedForm, address: string, { resolution }: Understood): readonly OriginRow[] => {
  const read = rules.find(({ id }) => address === `rules/${id}`)?.uses.catalogues ?? [];
  return namedCatalogues(pack, resolution.project.packs).flatMap(({ by, catalogue, span }): readonly OriginRow[] => {
    const place = { file: span.source.path, ...positionAt(span.source, span.start) };
    return read.includes(catalogue) ? [[by, [{ ...place, operation: by, value: catalogue }]]] : [];
  });
};

/** The node's own attributes, then those of its options, one paragraph each. @param inForce what holds beside them */
const originsOf = (
  { provenance }: ResolvedForm,
  inForce: readonly OriginRow[],
  address: string,
  say: Phrases,
  ink: Ink,
): string[] => {
  const option = `${address}=`;
  const own = [...Object.entries(provenance[address] ?? {}), ...inForce];
  const options = Object.entries(provenance).flatMap(([known, attributes]) =>
    known.startsWith(option)
      ? Object.values(attributes).map((chain): OriginRow => [known.slice(option.length), chain])
      : [],
  );
  return [own, options].filter((rows) => rows.length > 0).map((rows) => attributesText(rows, say, ink));
};

const attributesText = (rows: readonly OriginRow[], say: Phrases, ink: Ink): string => {
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
  return visibleLines(text).replaceAll('\n', `\n${' '.repeat(indent)}`);
};

const originText = ({ operation, file, line, column }: Origin): string => `${operation}, ${file}:${line}:${column}`;

const nearestOf = (address: string, known: readonly string[]): Details => {
  const near = nearest(address, known) ?? known.find((candidate) => candidate.includes(address));
  return { hints: [nearestHint(near)] };
};

const reportNoField = (key: string, address: string, details: Details, globals: GlobalOptions): void => {
  const diagnostics = new Diagnostics();
  diagnostics.report('cli/no-field', undefined, { form: key, path: address }, details);
  show(diagnostics, 'text', globals);
};
