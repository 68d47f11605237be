/** What files are called that people are handed. */
import { titleOf } from './description.ts';
import type { ResolvedForm } from './form.ts';

/** Without what no system has in the name of a file, and what begins or ends none; no ending. */
export const fileName = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80);

/** As offices name the form: `附件5 河北省先进级智能工厂申报书`. */
export const documentName = (form: Pick<ResolvedForm, 'attachment' | 'title' | 'subtitle'>): string =>
  fileName([form.attachment ?? '', titleOf(form)].join(' '));
