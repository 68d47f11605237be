/** What a page of all forms tells of each. */
import type { ResolvedForm } from './form.ts';

/** A form without its fields and its document. */
export type FormOutline = Pick<
  ResolvedForm,
  'key' | 'pack' | 'title' | 'subtitle' | 'attachment' | 'extends' | 'marks'
>;

export const outlineOf = ({
  key,
  pack,
  title,
  subtitle,
  attachment,
  extends: parent,
  marks,
}: FormOutline): FormOutline => ({
  key,
  pack,
  title,
  ...(subtitle !== undefined && { subtitle }),
  ...(attachment !== undefined && { attachment }),
  ...(parent !== undefined && { extends: parent }),
  marks,
});
