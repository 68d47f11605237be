/** The pictures of one file, each embedded once: JPEG as it is, PNG as it is where PDF has the like, else its pixels. */

import { zlibSync } from 'fflate';
import { readJpeg } from '../../../compiler/filing/pictures/jpeg.ts';
import type { Picture } from '../../../compiler/filing/pictures/picture.ts';
import { type Png, readPng } from '../../../compiler/filing/pictures/png.ts';
import { joinedBytes } from '../../../compiler/model/joined-bytes.ts';
import type { PdfKitDocument, PdfReference } from '../pdfkit-bundle.js';
import { pixelsOf } from './pixels.ts';

const SPACES: Readonly<Record<number, string>> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' };

export class EmbeddedPictures {
  readonly #pdf: PdfKitDocument;
  readonly #pictures = new Map<Uint8Array, { readonly name: string; readonly reference: PdfReference }>();

  constructor(pdf: PdfKitDocument) {
    this.#pdf = pdf;
  }

  /** `I1`, `I2`, … */
  nameOf(picture: Picture): string {
    const known = this.#pictures.get(picture.bytes);
    if (known !== undefined) return known.name;
    const name = `I${this.#pictures.size + 1}`;
    const reference = picture.mediaType === 'image/jpeg' ? this.#jpeg(picture) : this.#png(picture);
    this.#pictures.set(picture.bytes, { name, reference });
    return name;
  }

  /** Name → picture, of those that are used so far. */
  get resources(): Readonly<Record<string, PdfReference>> {
    return Object.fromEntries([...this.#pictures.values()].map(({ name, reference }) => [name, reference]));
  }

  #image({ width, height }: Pick<Picture, 'width' | 'height'>, more: Record<string, unknown>, content: Uint8Array) {
    const reference = this.#pdf.ref({
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      BitsPerComponent: 8,
      ...more,
    });
    reference.end(content);
    return reference;
  }

  #jpeg(picture: Picture): PdfReference {
    const read = readJpeg(picture.bytes);
    if (typeof read === 'string') throw new Error(`pdf: a picture that is ${read}`);
    const negative = read.components === 4 && read.adobe;
    const space = SPACES[read.components] ?? 'DeviceRGB';
    return this.#image(
      read,
      { ColorSpace: space, Filter: 'DCTDecode', ...(negative && { Decode: [1, 0, 1, 0, 1, 0, 1, 0] }) },
      picture.bytes,
    );
  }

  #png(picture: Picture): PdfReference {
    const png = readPng(picture.bytes);
    if (typeof png === 'string') throw new Error(`pdf: a picture that is ${png}`);
    if (png.colour < 4 && png.transparent === undefined && !png.interlaced) return this.#filtered(png);
    const { components, colours, opacity } = pixelsOf(png);
    const deflated = (content: Uint8Array, more: Record<string, unknown>): PdfReference =>
      this.#image(png, { Filter: 'FlateDecode', ...more }, zlibSync(content));
    const mask = opacity && deflated(opacity, { ColorSpace: 'DeviceGray' });
    return deflated(colours, { ColorSpace: SPACES[components], ...(mask && { SMask: mask }) });
  }

  /** Rows as they are filtered: PDF reads them (ISO 32000-1, 7.4.4.4). */
  #filtered(png: Png): PdfReference {
    const { width, bits, colour, samples, data, palette } = png;
    const space = colour === 3 && palette !== undefined ? this.#indexed(palette) : SPACES[samples];
    const rows = { Predictor: 15, Colors: samples, BitsPerComponent: bits, Columns: width };
    const more = { BitsPerComponent: bits, ColorSpace: space, Filter: 'FlateDecode', DecodeParms: rows };
    return this.#image(png, more, joinedBytes(data));
  }

  #indexed(palette: Uint8Array): readonly unknown[] {
    const colours = this.#pdf.ref({});
    colours.end(palette);
    return ['Indexed', 'DeviceRGB', Math.floor(palette.length / 3) - 1, colours];
  }
}
