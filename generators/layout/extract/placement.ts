/** What one place on the page says of a value. */
import type { Json, Unread } from '../../../compiler/filing/printing/holds.ts';
import type { FoundValue } from '../found.ts';

/** One place on the page where a value is printed: a control, or all boxes of a choice. */
export interface Placement {
  readonly found: FoundValue;
  readonly text: string;
  readonly says:
    | { readonly kind: 'value'; readonly value: Json }
    | { readonly kind: 'blank' }
    | { readonly kind: 'unread'; readonly why: Unread; readonly about: string; readonly choices?: readonly string[] };
}
