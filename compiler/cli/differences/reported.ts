/** Findings as diagnostics: at the place after, or where what is gone was, with the other side beside it. */
import type { Item } from '../../compare/item.ts';
import { type Diagnostics, type Language, related } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/source.ts';
import { findingText } from '../../pack-changes.ts';
import type { JudgedFinding, JudgedReview } from '../../witness.ts';

/** Reports `diff/failing` of those that fail, `diff/found` of others. */
export const reportFindings = (
  { sections }: JudgedReview,
  fails: (finding: JudgedFinding) => boolean,
  language: Language,
  diagnostics: Diagnostics,
): void => {
  for (const finding of sections.flatMap(({ findings }) => findings)) {
    const { difference, rule } = finding;
    const { before, after } = difference;
    const item = after ?? before;
    const attribute = difference.kind === 'changed' ? difference.attribute : undefined;
    const text = findingText(finding, language);
    const there = after && before ? [related('diff/before', placeOf(before, attribute), {})] : [];
    const code = fails(finding) ? 'diff/failing' : 'diff/found';
    diagnostics.report(
      code,
      placeOf(item, attribute),
      { text, address: item.address },
      { rule: `diff/${rule}`, related: there },
    );
  }
};

const placeOf = (item: Item, attribute: string | undefined): Span =>
  (attribute === undefined ? undefined : item.attributes.get(attribute)?.span) ?? item.span;
