/** The generator of reference pages in Markdown. */
import type { DifferenceList } from '../../compiler/generator.ts';
import type { Artifact } from '../../compiler/model/artifact.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { templateOf } from './fill.ts';
import { TEMPLATE } from './template.ts';
import { type Cited, type View, viewOf } from './view.ts';

const page = templateOf<View>(TEMPLATE);

/**
 * The form as a reference page in Markdown, `<key>/README.md`: who files what by when, every field in the order of the document,
 * notes, rules, errata, and how it differs from the form that it extends.
 *
 * @param cited the notes that its document prints, in that order
 * @param differences of a form that extends another
 */
export const generateDocs = (
  form: ResolvedForm,
  cited: readonly Cited[],
  differences?: readonly DifferenceList[],
): Artifact[] => [{ path: `${form.key}/README.md`, content: page(viewOf(form, cited, differences)) }];
