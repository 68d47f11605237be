/** Attachments of a notice, and appendices of a form: each number is one's own. */
import { type Diagnostics, related } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes } from '../resolve/tree.ts';

interface Marked {
  readonly name: string;
  readonly mark: string;
  /** Where the form says it, else the form. */
  readonly span: Span;
  readonly isOwn: boolean;
}

/** The one that the form gives its mark itself is told, of two the later. */
const tellTwice = (all: readonly Marked[], diagnostics: Diagnostics): void => {
  const first = new Map<string, Marked>();
  for (const marked of all) {
    const known = first.get(marked.mark);
    first.set(marked.mark, known ?? marked);
    if (!known) continue;
    const [told, other] = known.isOwn && !marked.isOwn ? [known, marked] : [marked, known];
    const there = [related('set-here', other.span, { name: other.name })];
    const { mark, name, span } = told;
    diagnostics.report('check/mark-twice', span, { mark, name, other: other.name }, { related: there });
  }
};

/** Reports `check/mark-twice`, of the forms of a pack and within each form. */
export const marksDiffer = ({ forms, published, own }: Resolution, diagnostics: Diagnostics): void => {
  const byPack = new Map<string, Marked[]>();
  for (const { key, pack, attachment } of forms) {
    const tree = own.has(key) ? published.get(key) : undefined;
    if (!tree) continue;
    const place = (span: Span | undefined): Pick<Marked, 'span' | 'isOwn'> =>
      span?.source === tree.key.span.source ? { span, isOwn: true } : { span: tree.key.span, isOwn: false };
    if (attachment !== undefined)
      byPack.set(pack.key, [
        ...(byPack.get(pack.key) ?? []),
        { name: key, mark: attachment, ...place(tree.head.get('attachment')?.span) },
      ]);
    const sections = allNodes(tree).flatMap(({ address, node }): Marked[] => {
      const mark = node.kind === 'section' ? node.attributes.get('mark') : undefined;
      return mark ? [{ name: address, mark: String(mark.value), ...place(mark.span) }] : [];
    });
    tellTwice(sections, diagnostics);
  }
  for (const all of byPack.values()) tellTwice(all, diagnostics);
};
