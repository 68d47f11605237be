/** What a document of a form has no place for. */
import { parsePath } from '../../compiler/filing/path.ts';
import { childrenOf } from '../../compiler/model/field-walk.ts';
import type { Field, FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import type { Block, Control } from './document.ts';
import { layout } from './layout.ts';

const controlsIn = (block: Block): readonly Control[] =>
  block.kind === 'paragraph'
    ? block.inlines.filter((inline) => inline.kind === 'control')
    : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(controlsIn)));

/** The path of a control without its records, years and parts, and all paths above it. */
const pathsTo = ({ path }: Control): readonly string[] => {
  const ids = parsePath(path).filter((step) => typeof step === 'string');
  return ids.map((_, at) => ids.slice(0, at + 1).join('.'));
};

/** Fields that are always asked; whether another is, the validator tells. */
const askedAlways = (nodes: readonly FieldNode[]): readonly Field[] =>
  nodes.flatMap((node) => {
    if (node.only !== undefined) return [];
    return node.kind === 'field' ? [node] : askedAlways(childrenOf(node));
  });

/** The fields of a form, but for what depends on a choice, that no control holds: files that are handed in beside the paper, mostly. */
export const unprintedFields = (form: ResolvedForm): readonly Field[] => {
  const controls = layout(form).sections.flatMap(({ blocks }) => blocks.flatMap(controlsIn));
  const printed = new Set(controls.flatMap(pathsTo));
  return askedAlways(form.fields).filter(
    ({ path, illustrates = path }) => !printed.has(path) && !printed.has(illustrates),
  );
};
