/** Pictures as they are found: each in a control of its own behind the prose that they illustrate, or put by a person into the prose itself. */

import { type Path, pathText } from '../../../compiler/filing/path.ts';
import { pictureFile } from '../../../compiler/filing/pictures/given.ts';
import type { Json } from '../../../compiler/filing/printing/holds.ts';
import { PLACE } from '../../../compiler/filing/printing/pictures.ts';
import { fieldsIn } from '../../../compiler/model/field-walk.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { FoundPicture, FoundValue } from '../found.ts';
import { append } from './append.ts';
import { idsOf, illustrationsOf } from './illustrations.ts';
import type { Located } from './located.ts';
import type { Placement } from './placement.ts';

/** What of a control is a picture: its bytes with the words below it, the place that is kept for one, or neither, which is told. */
const picturesOf = ({ pictures = [], text }: FoundValue): readonly FoundPicture[] => {
  const written = text.trim();
  if (pictures.length === 0) {
    if (written === '') return [];
    const [, name, caption = ''] = PLACE.exec(written) ?? [];
    if (name === undefined) return [{ name: written }];
    return [{ name, isPlace: true, ...(caption !== '' && { caption: oneLine(caption) }) }];
  }
  return pictures.map((picture, at) => ({
    ...picture,
    ...(at === pictures.length - 1 && written !== '' && { caption: oneLine(written) }),
  }));
};

const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ');

/** The pictures of each place of the data as one, behind the prose that they illustrate. */
export const gathered = (form: ResolvedForm, located: readonly Located[]): readonly Located[] => {
  const fields = new Map(fieldsIn(form.fields).map((field) => [field.path, field]));
  const latest = new Map<string, { found: FoundValue & { pictures: FoundPicture[] }; last: number }>();
  return located.flatMap((each): readonly Located[] => {
    const { path, found } = each;
    const begin = (own: Path): Located => {
      const place = { ...found, text: '', pictures: [] as FoundPicture[] };
      latest.set(pathText(own), { found: place, last: -1 });
      return { path: own, found: place };
    };
    if (fields.get(idsOf(path))?.type === 'pictures') {
      const own = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
      const number = Number(path.at(-1));
      const known = latest.get(pathText(own));
      // A copied row begins again.
      const begun = known === undefined || number <= known.last ? [begin(own)] : [];
      const into = latest.get(pathText(own));
      if (into === undefined) return [];
      into.last = number;
      append(into.found.pictures, picturesOf(found));
      return begun;
    }
    const illustrations = each.code === undefined ? (illustrationsOf(form).get(idsOf(path)) ?? []) : [];
    const begun = illustrations.map(({ id }) => begin([...path.slice(0, -1), id]));
    const [first] = begun;
    if (first !== undefined) latest.get(pathText(first.path))?.found.pictures.push(...(found.pictures ?? []));
    return [each, ...begun];
  });
};

const EXTENSIONS = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

/** What the document calls its file, without a path; a number where it calls it nothing that could be one. */
const fileName = ({ name }: FoundPicture, mediaType: keyof typeof EXTENSIONS, number: number): string => {
  const plain = name
    .replace(/^.*[/\\]/su, '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200);
  const called = plain === '' || /^\.+$/.test(plain) ? `图${number}` : plain;
  return /\.(?:png|jpe?g)$/i.test(called) ? called : `${called}.${EXTENSIONS[mediaType]}`;
};

/** As the filing says them: what was filed by its digest, or by its name where it is not drawn, with the caption of the page. */
export const readPictures = (found: FoundValue, filed: Json | undefined): Placement => {
  const { pictures = [] } = found;
  const left = (Array.isArray(filed) ? filed : []).flatMap((file) => pictureFile(file) ?? []);
  const text = pictures.map(({ name }) => name).join('、');
  if (pictures.length === 0) return { found, text, says: { kind: 'blank' } };
  const value: Json[] = [];
  for (const [at, each] of pictures.entries()) {
    const { name, picture, caption, isPlace } = each;
    const known = left.findIndex((file) =>
      picture === undefined ? isPlace && file.name === name : file.sha256 === picture.sha256,
    );
    const [file] = known < 0 ? [] : left.splice(known, 1);
    if (file === undefined && picture === undefined)
      return { found, text, says: { kind: 'unread', why: isPlace ? 'unknown-file' : 'no-picture', about: name } };
    const own =
      file === undefined && picture !== undefined
        ? {
            name: fileName(each, picture.mediaType, at + 1),
            mediaType: picture.mediaType,
            bytes: picture.bytes.length,
            sha256: picture.sha256,
          }
        : file;
    if (own === undefined) continue;
    const { name: called, mediaType, bytes, sha256 } = own;
    value.push({ name: called, mediaType, bytes, sha256, ...(caption !== undefined && { caption }) });
  }
  return { found, text, says: { kind: 'value', value: sameAs(value, filed) } };
};

/** In the order of its parts, so that it is the same text. */
const sameAs = (value: readonly Json[], filed: Json | undefined): Json => {
  const inOrder = (file: Json): string =>
    JSON.stringify(Object.entries(file ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
  const same =
    Array.isArray(filed) &&
    filed.length === value.length &&
    value.every((each, at) => inOrder(each) === inOrder(filed[at]));
  return same ? (filed as Json) : value;
};
