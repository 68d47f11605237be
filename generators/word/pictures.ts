/** Pictures in a line of text (ISO/IEC 29500-1 20.4.2.8), and the parts of the package that hold their bytes. */
import { type Picture, type Turn, turned } from '../../compiler/filing/pictures/picture.ts';
import type { DrawnPicture } from '../layout/document.ts';
import { relationship } from '../office/parts.ts';
import { element } from './element.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** English Metric Units of a twip. */
const EMU = 635;

const EXTENSIONS = { 'image/png': 'png', 'image/jpeg': 'jpeg' } as const;

/** The pictures of one document, each kept once. */
export class PictureRegister {
  readonly #names = new Map<Uint8Array, { readonly id: string; readonly part: string }>();

  /** Gives the id of the relationship that leads to it. */
  enter({ bytes, mediaType }: Picture): string {
    const number = this.#names.size + 1;
    const known = this.#names.get(bytes) ?? {
      id: `picture${number}`,
      part: `media/picture${number}.${EXTENSIONS[mediaType]}`,
    };
    this.#names.set(bytes, known);
    return known.id;
  }

  /** Name → bytes. */
  get parts(): readonly (readonly [string, Uint8Array])[] {
    return [...this.#names].map(([bytes, { part }]) => [`word/${part}`, bytes]);
  }

  get relationships(): readonly string[] {
    return [...this.#names.values()].map(({ id, part }) => relationship(id, 'image', part));
  }
}

/** 60,000 to a degree. */
const QUARTER = 90 * 60_000;

/** Mirrored first, then turned (ISO/IEC 29500-1 20.1.7.6): what Word does of itself with a photograph that is put in, as it draws pixels as they lie. */
const transform = (turn: Turn | undefined) => ({
  ...(turn && turn.quarters > 0 && { rot: turn.quarters * QUARTER }),
  ...(turn?.mirrored && { flipH: 1 }),
});

/** A run with the picture. @param id unique in the document */
export const drawing = (
  { name, alt, width, height, picture: { turn } }: DrawnPicture,
  id: number,
  relationshipId: string,
): string => {
  const extent = { cx: width * EMU, cy: height * EMU };
  // The line has the room of what is seen; what is turned in it is as large as before.
  const before = turned({ width, height }, turn);
  const own = { cx: before.width * EMU, cy: before.height * EMU };
  const picture = element('pic:pic', { 'xmlns:pic': `${DRAWING}/picture` }, [
    element('pic:nvPicPr', {}, [element('pic:cNvPr', { id, name, descr: alt }), element('pic:cNvPicPr')]),
    element('pic:blipFill', {}, [
      element('a:blip', { 'r:embed': relationshipId }),
      element('a:stretch', {}, [element('a:fillRect')]),
    ]),
    element('pic:spPr', {}, [
      element('a:xfrm', transform(turn), [element('a:off', { x: 0, y: 0 }), element('a:ext', own)]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
    ]),
  ]);
  return element('w:r', {}, [
    element('w:drawing', {}, [
      element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
        element('wp:extent', extent),
        element('wp:docPr', { id, name, descr: alt }),
        element('wp:cNvGraphicFramePr', {}, [
          element('a:graphicFrameLocks', { 'xmlns:a': `${DRAWING}/main`, noChangeAspect: 1 }),
        ]),
        element('a:graphic', { 'xmlns:a': `${DRAWING}/main` }, [
          element('a:graphicData', { uri: `${DRAWING}/picture` }, [picture]),
        ]),
      ]),
    ]),
  ]);
};
