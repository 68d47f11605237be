/** What the overlay of a form changed, as the rows of its reference page: attributes from provenance, all else from its layer. */
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { type LayerChange, withoutVersion } from '../../compiler/model/provenance.ts';
import { code } from './markdown.ts';

/** An operation of the overlay and what it changed of one node. Texts are Markdown. */
export interface Difference {
  readonly address: string;
  /** The attributes that it set, or what became of the node. */
  readonly attributes: string;
  readonly operation: string;
  readonly file: string;
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const RESULTS: Readonly<Record<string, string>> = { remove: '删去', values: '删去', move: '移动', order: '调整顺序' };

const resultOf = ({ operation, without, renamedTo }: LayerChange): string => {
  if (renamedTo !== undefined) return `改为 ${code(renamedTo)}`;
  return without ? `删去 ${without.map(code).join(' ')}` : (RESULTS[operation] ?? '');
};

/** By address; file and operation only, so that a comment in a definition rewrites no page. What the layers before changed is told on their pages. */
export const differences = ({ provenance, layer }: Pick<ResolvedForm, 'provenance' | 'layer'>): Difference[] => {
  if (!layer) return [];
  const { file, changes } = layer;
  const set = Object.entries(provenance).flatMap(([address, attributes]) => {
    const byOperation = new Map<string, string[]>();
    for (const [attribute, [origin]] of Object.entries(attributes)) {
      if (origin?.file !== file) continue;
      byOperation.set(origin.operation, [...(byOperation.get(origin.operation) ?? []), attribute]);
    }
    return [...byOperation].map(([operation, names]) => ({
      address,
      attributes: names.toSorted().map(code).join(' '),
      operation,
    }));
  });
  const done = changes.map((change) => ({ ...change, attributes: resultOf(change) }));
  return [...set, ...done]
    .toSorted((one, other) => byCodeUnits(one.address, other.address))
    .map(({ address, attributes, operation }) => ({
      address: code(address),
      attributes,
      operation: code(operation),
      file: code(withoutVersion(file)),
    }));
};
