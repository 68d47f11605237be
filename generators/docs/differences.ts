/** What overlays changed in a form, as the rows of its reference page, taken from provenance. */
import type { Provenance } from '../../compiler/model/provenance.ts';
import { code } from './markdown.ts';

/** An operation of an overlay and the attributes of one node that it set. Texts are Markdown. */
export interface Difference {
  readonly address: string;
  readonly attributes: string;
  readonly operation: string;
  readonly file: string;
}

/** A form's own definition and the blocks it uses are no change of anything. */
const isChange = (operation: string): boolean => operation !== 'define' && !/^use\b/.test(operation);

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What overlays set, by address; file and operation only, so that a comment in a definition rewrites no page. */
export const differences = (provenance: Provenance): Difference[] =>
  Object.entries(provenance)
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .flatMap(([address, attributes]) => {
      const byOrigin = new Map<string, { operation: string; file: string; attributes: string[] }>();
      for (const [attribute, [origin]] of Object.entries(attributes).toSorted(([a], [b]) => byCodeUnits(a, b))) {
        if (origin === undefined || !isChange(origin.operation)) continue;
        const { operation, file } = origin;
        const key = JSON.stringify([file, operation]);
        const known = byOrigin.get(key) ?? { operation, file, attributes: [] };
        byOrigin.set(key, { ...known, attributes: [...known.attributes, attribute] });
      }
      return [...byOrigin.values()].map((each) => ({
        address: code(address),
        attributes: each.attributes.map(code).join(' '),
        operation: code(each.operation),
        file: code(each.file),
      }));
    });
