/** Form and filing data → document: the stage that Word, PDF and pages draw. */
import type { Pictures } from '../../compiler/filing/pictures/picture.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { contextOf } from './context.ts';
import type { FormDocument } from './document.ts';
import { footnotesOf } from './footnotes.ts';
import { withoutInvitations } from './invitations.ts';
import { pagesOf } from './page-sections.ts';
import { fitted } from './picture-sizes.ts';
import { flow } from './pieces.ts';
import { typeWidth } from './styles.ts';
import { balanced } from './titles.ts';
import { toldApart } from './told-apart.ts';

/**
 * The document of a form: pages, tables, cells and controls, blank or with filing data.
 * Drafts may have holes; what the form does not know, or what has not the shape that its field asks for, is not printed.
 */
export const layout = (form: ResolvedForm, data?: unknown, pictures?: Pictures): FormDocument => {
  const pieces = flow(contextOf(data === undefined ? form : toldApart(withoutInvitations(form)), data, pictures));
  const sections = pagesOf(
    pieces.map((piece) => ({
      ...piece,
      block: fitted(balanced(piece.block, typeWidth(piece.orientation)), piece.orientation),
    })),
  );
  return { form: form.key, title: form.title, sections, footnotes: footnotesOf(sections, form.notes) };
};
