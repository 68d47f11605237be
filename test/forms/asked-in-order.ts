/** What the paper of a form asks for, as a test reads it: records where they stand whole, not where a cover names them. */
import { nodesIn } from '../../compiler/model/field-walk.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { readingOrder } from '../../generators/layout/reading-order.ts';

/** Paths of fields and matrices, each once. */
export const askedInOrder = ({ document, fields }: Pick<ResolvedForm, 'document' | 'fields'>): readonly string[] => {
  const lists = nodesIn(fields).flatMap(({ kind, path }) => (kind === 'list' ? [`${path}.`] : []));
  const readings = readingOrder(document, fields);
  const kept = readings.filter(({ field, cover }) => {
    const isOfRecord = lists.some((list) => field.startsWith(list));
    return !cover || !isOfRecord || readings.every((other) => other.cover || other.field !== field);
  });
  return [...new Set(kept.map(({ field }) => field))];
};
