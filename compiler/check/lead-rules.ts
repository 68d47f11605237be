/** A sign before the labels of what must be filled in (`*`), and a form that changes what must be. */
import type { Node } from '../definition/node.ts';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { addressNow } from '../resolve/overlay/targets.ts';
import { isInstalled } from '../resolve/project.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { indexOf } from '../resolve/tree.ts';

const isOptional = ({ attributes }: Node): boolean => attributes.get('optional')?.value === true;

/** The sign that stands before those of the fields that are required, and before no other. */
const leadOf = (fields: readonly Node[]): string | undefined => {
  const signs = new Set(fields.flatMap(({ attributes }) => attributes.get('lead')?.value ?? []));
  const [sign] = signs;
  const isTelling = fields.every((each) => each.attributes.has('lead') !== isOptional(each));
  return signs.size === 1 && isTelling ? String(sign) : undefined;
};

/** Reports `check/lead-missing` and `check/lead-of-optional` where the signs of all siblings tell what is required, and no more that of one that the form changes. */
export const leadsTellWhatIsRequired = ({ project, trees, sound }: Resolution, diagnostics: Diagnostics): void => {
  for (const { key, changes } of project.forms.values()) {
    const tree = sound.has(key.name) ? trees.get(key.name) : undefined;
    if (!tree || isInstalled(key)) continue;
    const index = indexOf(tree);
    const changed = changes.flatMap((operation) => {
      if (operation.verb !== 'set') return [];
      const optional = operation.attributes.get('optional');
      const located = optional && index.get(addressNow(operation.target.name, tree));
      return optional && located?.node.kind === 'field' ? [{ span: optional.span, located }] : [];
    });
    const nodes = new Set(changed.map(({ located }) => located.node));
    for (const { span, located } of changed) {
      const { address, node, siblings } = located;
      const lead = leadOf(siblings.filter((each) => each.kind === 'field' && !nodes.has(each)));
      if (lead === undefined || node.attributes.has('lead') !== isOptional(node)) continue;
      diagnostics.report(isOptional(node) ? 'check/lead-of-optional' : 'check/lead-missing', span, {
        path: address,
        lead,
      });
    }
  }
};
