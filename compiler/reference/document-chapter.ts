/** The chapter about what is printed: every node of a document, what may stand in it, and how it is addressed. */
import { DOCUMENT_KINDS, type Kind, ROW_KINDS } from '../language/kind-spec.ts';
import { ADDED_KINDS, FORM_ATTRIBUTES, kindOf } from '../language/kinds.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes } from '../resolve/tree.ts';
import type { Examples } from './examples.ts';
import { attributeTable, code, table, yaml } from './tables.ts';

const TITLES: Readonly<Partial<Record<Kind, string>>> = {
  cover: '封面',
  section: '标题与小节',
  per: '逐条记录',
  paragraph: '段落',
  lines: '带填空的文字行',
  line: '一行',
  grid: '表格',
  row: '并排',
  band: '通栏标题',
  rowGroup: '合并的左侧标题',
  repeat: '逐条记录的行',
  matrixRows: '年度指标',
  records: '清单',
  number: '序号列',
  columnGroup: '合并的列标题',
  place: '填写处',
  sheet: '逐项的表',
  part: '逐项表的列',
  use: '公用块',
};

const isPrinted = (kind: string): kind is Kind => Object.hasOwn(TITLES, kind);
const PRINTED: readonly Kind[] = Object.keys(TITLES).filter(isPrinted);

const keywordOf = (kind: Kind): string => (kind === 'row' ? '[…]' : (kindOf(kind).keyword ?? kind));

const kindText = (kind: Kind, examples: Examples): string => {
  const { says, keyword, refersBy, children } = kindOf(kind);
  const names = refersBy
    ? `\`${keyword}\` is the path of ${refersBy === 'list' ? 'the list' : 'what it prints'}, which names it too; \`as\` gives it another name.`
    : keyword && kind !== 'use'
      ? `\`${keyword}\` is its name.`
      : '';
  const holds = children
    ? `\`${children.key}\`${children.required && !children.made ? ' *' : ''} holds ${children.of.map((inner) => code(keywordOf(inner))).join(', ')}.`
    : '';
  const attributes = attributeTable(kind, examples);
  const parts = [
    `### \`${keywordOf(kind)}\` ${TITLES[kind] ?? ''}`,
    [says, names, holds].filter((text) => text !== '').join(' '),
    ...(attributes ? [attributes] : []),
    yaml(examples.node(kind)),
  ];
  return parts.join('\n\n');
};

const addressRows = (resolution: Resolution, key: string): string[][] => {
  const tree = resolution.trees.get(key);
  if (!tree) throw new Error(`the examples have no ${key}`);
  return allNodes(tree).map(({ address, node }) => [code(address), code(keywordOf(node.kind))]);
};

export const documentChapter = (examples: Examples, resolution: Resolution): string => `
What is printed, under \`document\`: a list whose items say by their keyword what they are. A bare path places a field; a field may be placed
several times, each time with another name (\`as\`). At the top and in sections stand ${DOCUMENT_KINDS.map((kind) => code(keywordOf(kind))).join(', ')};
in a grid ${ROW_KINDS.map((kind) => code(keywordOf(kind))).join(', ')}, and placements, which are rows of their own.

Paths in a \`group\`, \`repeat\`, \`records\`, \`sheet\` or \`per\` are relative to what it prints.

${PRINTED.map((kind) => kindText(kind, examples)).join('\n\n')}

### Addresses 地址

An overlay names what it changes by address, and \`shenbao explain <form>\` lists them all:

| address | of |
| --- | --- |
| \`form\` | the form itself: ${Object.keys(FORM_ATTRIBUTES).map(code).join(', ')} |
| \`enterprise.name\` | a field, group, list or matrix, by its path |
| \`document/<name>\` | what is printed: by its name, or by the path of the field that it prints where it has no other |
| \`document/row.<name>\` | a row, by what it begins with |
| \`document/<lines>.<line>\` | a line of \`lines\` |
| \`notes/<id>\`, \`rules/<id>\` | a footnote, a rule |

Those of ${code('example/2026/summary')} above:

${table(['address', 'what it is'], addressRows(resolution, 'example/2026/summary'))}

An overlay may \`add\` ${[...new Set(ADDED_KINDS.map((kind) => code(keywordOf(kind))))].join(', ')} one by one.`;
