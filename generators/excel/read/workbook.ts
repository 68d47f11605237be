/** What a workbook says of its sheets and cells before any is read: their names and parts, formats, the form, comments. */
import type { FoundComment, FoundParagraph } from '../../layout/found.ts';
import { type OfficeFile, relationshipsOf, targetsOf } from '../../office/package.ts';
import { walkXml } from '../../office/walk-xml.ts';
import type { Zip } from '../../office/zip.ts';
import { addressOf } from '../address.ts';
import { FORM_NAME } from '../form-name.ts';
import { type Shown, shownBy } from './formats.ts';
import { Text } from './strings.ts';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

export interface Workbook {
  /** Those that are seen. */
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904. */
  readonly from1904: boolean;
  /** The form, by a name that stands for its key. */
  readonly form?: string;
}

/** Throws a `Refusal` where it is damaged. */
export const workbookOf = ({ bytes, main, relationships }: OfficeFile): Workbook => {
  const targets = new Map(
    relationships.flatMap(({ id, type, target }) => (type === 'worksheet' ? [[id, target]] : [])),
  );
  const sheets: SheetPart[] = [];
  let [from1904, isForm, form] = [false, false, ''];
  walkXml(bytes, main, {
    open: ({ space, name, get }) => {
      if (space !== 'x') return;
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(get('date1904') ?? '');
      const part = name === 'sheet' ? targets.get(get('id') ?? '') : undefined;
      if (part !== undefined && (get('state') ?? 'visible') === 'visible')
        sheets.push({ name: get('name') ?? '', part });
      isForm = name === 'definedName' && get('name') === FORM_NAME;
    },
    text: (text) => {
      if (isForm) form += text;
    },
    close: () => {
      isForm = false;
    },
  });
  const key = /^"(.+)"$/.exec(form)?.[1];
  return { sheets, from1904, ...(key !== undefined && { form: key }) };
};

/** By the number of a cell's style. Throws a `Refusal` where they are damaged. */
export const formatsOf = ({ zip, relationships }: OfficeFile): readonly Shown[] => {
  const [part] = targetsOf(relationships, 'styles');
  const bytes = part === undefined ? undefined : zip.part(part);
  const codes = new Map<number, string>();
  const ids: number[] = [];
  if (part === undefined || bytes === undefined) return [];
  let isOfCells = false;
  walkXml(bytes, part, {
    open: ({ name, get }) => {
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'numFmt') codes.set(Number(get('numFmtId')), get('formatCode') ?? '');
      if (name === 'xf' && isOfCells) ids.push(Number(get('numFmtId') ?? 0));
    },
    text: () => undefined,
    close: ({ name }) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return ids.map((id) => shownBy(id, codes.get(id)));
};

/** What people have noted at the cells of a sheet. Throws a `Refusal` where that is damaged. */
export const commentsOf = (zip: Zip, { name: sheet, part }: SheetPart): readonly FoundComment[] =>
  targetsOf(relationshipsOf(zip, part), 'comments').flatMap((target) => {
    const bytes = zip.part(target);
    const comments: FoundComment[] = [];
    if (bytes === undefined) return comments;
    const authors: string[] = [];
    const text = new Text();
    let [address, author, isAuthor] = ['', 0, false];
    walkXml(bytes, target, {
      open: (tag) => {
        if (tag.name === 'author') authors.push('');
        isAuthor = tag.name === 'author';
        if (tag.name === 'comment') {
          [address, author] = [tag.get('ref') ?? '', Number(tag.get('authorId') ?? 0)];
          text.begin();
        }
        text.open(tag);
      },
      text: (found) => {
        if (isAuthor) authors[authors.length - 1] += found;
        text.text(found);
      },
      close: (tag) => {
        text.close(tag);
        isAuthor = false;
        if (tag.name === 'comment')
          comments.push({ author: authors[author] ?? '', text: text.end(), place: { sheet, address } });
      },
    });
    return comments;
  });

/** Where pictures stand on a sheet: no value of a list is one. Throws a `Refusal` where that is damaged. */
export const picturesOf = (zip: Zip, { name: sheet, part }: SheetPart): readonly FoundParagraph[] =>
  targetsOf(relationshipsOf(zip, part), 'drawing').flatMap((target) => {
    const bytes = zip.part(target);
    const pictures: FoundParagraph[] = [];
    if (bytes === undefined) return pictures;
    let [column, row, digits] = [0, 0, ''];
    let isFrom = false;
    walkXml(bytes, target, {
      open: ({ name }) => {
        if (name === 'from') isFrom = true;
        if (name === 'pic')
          pictures.push({
            kind: 'paragraph',
            place: { sheet, address: addressOf(row, column) },
            pieces: [],
            pictured: true,
          });
        digits = '';
      },
      text: (found) => {
        digits += found;
      },
      close: ({ name }) => {
        if (name === 'from') isFrom = false;
        if (isFrom && name === 'col') column = Number(digits) || 0;
        if (isFrom && name === 'row') row = Number(digits) || 0;
      },
    });
    return pictures;
  });
