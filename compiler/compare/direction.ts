/** Which way a change of an attribute goes. */
import { loosens } from '../resolve/overlay/loosening.ts';
import type { Difference } from './difference.ts';

/** `changed` where it may ask both for more and for less, or asks nothing. */
export type Direction = 'tightened' | 'loosened' | 'changed';

export const directionOf = ({ attribute, from, to }: Difference & { readonly kind: 'changed' }): Direction => {
  // an instruction sheet asks nothing
  if (attribute === 'instructs') return to === true ? 'loosened' : 'tightened';
  const [less, more] = [loosens(attribute, from, to), loosens(attribute, to, from)];
  return less === more ? 'changed' : less ? 'loosened' : 'tightened';
};
