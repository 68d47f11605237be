/** The pictures of a filing, with the bytes that are given for them: each checked against what the filing says of it. */
import type { Diagnostics } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/source.ts';
import type { FieldNode, ResolvedForm } from '../../model/form.ts';
import { sha256 } from '../../model/sha256.ts';
import { jsonPlaces } from '../json-places.ts';
import { placeOf } from '../judge.ts';
import { type Path, pathText, valueAt } from '../path.ts';
import type { Filing } from '../read-json.ts';
import { MOST_PICTURE_BYTES, type Picture, type Pictures } from './picture.ts';
import { readPicture } from './read-picture.ts';

/** What a filing says of a picture. */
export interface PictureFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly caption?: string;
  /** `data:image/png;base64,…` */
  readonly data?: string;
}

/**
 * The bytes of a picture: of a folder, a request, a file that a user has chosen; undefined where there are none, a text why they cannot be had.
 * Nothing is fetched but by it.
 */
export type PictureSource = (file: PictureFile) => Given | Promise<Given>;
type Given = Uint8Array | string | undefined;

const holder = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Undefined where it is no such thing, which validators tell. */
export const pictureFile = (value: unknown): PictureFile | undefined => {
  const { name, mediaType, bytes, sha256, caption, data } = holder(value);
  const isFile =
    typeof name === 'string' &&
    typeof mediaType === 'string' &&
    typeof bytes === 'number' &&
    typeof sha256 === 'string';
  if (!isFile) return undefined;
  return {
    name,
    mediaType,
    bytes,
    sha256,
    ...(typeof caption === 'string' && { caption }),
    ...(typeof data === 'string' && { data }),
  };
};

/** The places of all pictures of a filing, in the order of the form. */
export const picturePaths = ({ fields }: Pick<ResolvedForm, 'fields'>, data: unknown): readonly Path[] => {
  const within = (nodes: readonly FieldNode[], path: Path): readonly Path[] =>
    nodes.flatMap((node): readonly Path[] => {
      const own = [...path, node.id];
      const value = valueAt(data, own);
      const items = Array.isArray(value) ? [...value.keys()].map((at) => [...own, at]) : [];
      if (node.kind === 'field') return node.type === 'pictures' ? items : [];
      if (node.kind === 'group') return within(node.children, own);
      return node.kind === 'list' ? items.flatMap((item) => within(node.children, item)) : [];
    });
  return within(fields, []);
};

const BASE64 = /^data:[^,]*;base64,/;

const fromBase64 = (data: string): Uint8Array | undefined => {
  try {
    return Uint8Array.from(atob(data.replace(BASE64, '')), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
};

/**
 * The pictures of a filing that can be drawn. Each stands in the filing itself (`data`) or comes from the source. Reports at its place
 * `filing/picture-missing`, `filing/picture-other` (its bytes are not those that the filing says), `filing/picture-none`,
 * `filing/picture-damaged`, `filing/picture-unsupported`, `filing/picture-too-large`; `filing/picture-not-given`, a warning, where there is no source:
 * a document keeps a place with its name.
 */
export const picturesOf = async (
  form: Pick<ResolvedForm, 'fields'>,
  { data, source, placeAt }: Filing,
  from: PictureSource | undefined,
  diagnostics: Diagnostics,
): Promise<Pictures> => {
  const pictures = new Map<string, Picture>();
  const paths = picturePaths(form, data);
  if (paths.length === 0) return pictures;
  const places = jsonPlaces(placeAt ? '' : source.text, paths);
  for (const path of paths) {
    const file = pictureFile(valueAt(data, path));
    if (file === undefined) continue;
    const { name } = file;
    const span: Span = { source, ...(placeAt?.(path) ?? placeOf(source.text, places, path, false)) };
    const said = { name, field: pathText(path) };
    const given = file.data === undefined ? await from?.(file) : fromBase64(file.data);
    if (typeof given === 'string') diagnostics.report('filing/picture-missing', span, { ...said, reason: given });
    else if (given === undefined && from === undefined && file.data === undefined)
      diagnostics.report('filing/picture-not-given', span, said);
    else if (given === undefined)
      diagnostics.report('filing/picture-missing', span, { ...said, reason: file.data === undefined ? '' : 'base64' });
    else {
      const picture = readPicture(given);
      if (picture === 'too-large')
        diagnostics.report('filing/picture-too-large', span, { ...said, limit: MOST_PICTURE_BYTES >> 20 });
      else if (typeof picture === 'string') diagnostics.report(`filing/picture-${picture}`, span, said);
      else if (given.length !== file.bytes || (await sha256(given)) !== file.sha256)
        diagnostics.report('filing/picture-other', span, { ...said, what: 'SHA-256' });
      else if (picture.mediaType !== file.mediaType)
        diagnostics.report('filing/picture-other', span, { ...said, what: picture.mediaType });
      else pictures.set(file.sha256, picture);
    }
  }
  return pictures;
};
