/**
 * The body of a document as it reads once all tracked changes are accepted: paragraphs, tables, and in them the controls and bookmarks
 * with what stands in each. One pass; nothing is kept but text.
 */
import type { FoundComment, FoundDocument, FoundPlace } from '../../layout/found.ts';
import { type Tag, walkXml } from '../../office/walk-xml.ts';
import { Equation } from './equation.ts';
import { isSymbolFont, symbolOf } from './glyphs.ts';
import { isOn } from './on-off.ts';
import { Pages } from './pages.ts';
import type { PictureAt } from './pictures.ts';
import type { Said } from './said.ts';
import { SEEN, toggled, type Unseen } from './unseen.ts';

/** What is not on the page, with all that is in it: what has been deleted or moved away, the second version of a drawing, the reading of characters. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:rt',
  'w:instrText',
  'w:delText',
]);

/** What four hexadecimal digits stand for (ISO/IEC 29500-1 17.3.3.30, 17.18.50); nothing where that is no character. */
const characterOf = (code: string): string => {
  const character = /^[\dA-F]{1,4}$/i.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : '';
  return character < ' ' || /[\ud800-\udfff\ufffe\uffff]/.test(character) ? '' : character;
};

/** Fields that show the number of a note. */
const NOTE_FIELD = /^\s*(?:NOTEREF|FOOTNOTEREF|PAGEREF|PAGE)\b/i;

/** Drawings of charts and diagrams, other files that are put in, ink (ISO/IEC 29500-1 21.2.2.26, 21.4.2.20, 17.17.2.1, 17.3.3.2). */
const OBJECTS: ReadonlySet<string> = new Set([':chart', ':relIds', 'w:altChunk', 'w:contentPart']);

type Body = Pick<FoundDocument, 'values' | 'blocks' | 'odd' | 'revisions' | 'comments' | 'nested'>;

export const bodyOf = (bytes: Uint8Array, part: string, said: Said, pictureAt: PictureAt): Body => {
  const pages = new Pages(said);
  const parents: string[] = [];
  const comments: FoundComment[] = [];
  const commented = new Map<string, FoundPlace>();
  const revisions = { inserted: 0, deleted: 0 };
  /** Depth of what is passed over. */
  let passed = 0;
  let isText = false;
  /** Of the run that is open: what styles make of it, or what it says itself. */
  let [{ isHidden, isStruck }, isStruckDirectly, font]: [Unseen, boolean, string | undefined] = [
    SEEN,
    false,
    undefined,
  ];
  /** What their styles make of the paragraphs that are open, the innermost last: text boxes stand in others. */
  const styled: Unseen[] = [];
  const equation = new Equation();
  /** The object that is open, of its program's name as far as it says. */
  let object: string | undefined;
  /** Fields that are open: their instruction, and whether their result has begun. */
  const fields: { instruction: string; isResult: boolean }[] = [];
  let isInstruction = false;
  /** Of the picture that is open: the file that it was made of, as far as it says. */
  let pictureName = '';

  const isPassedOver = (): boolean =>
    passed > 0 || fields.some(({ instruction, isResult }) => !isResult || NOTE_FIELD.test(instruction));

  const say = (text: string): void => {
    if (isPassedOver()) return;
    if (isHidden) pages.odd('hidden', text);
    else if (isStruck) pages.odd('struck', text);
    else pages.text(text);
  };

  const field = (kind: string | undefined): void => {
    const last = fields.at(-1);
    if (kind === 'begin') fields.push({ instruction: '', isResult: false });
    else if (kind === 'separate' && last) last.isResult = true;
    else if (kind === 'end') fields.pop();
  };

  /** Children of the properties of paragraphs, rows, cells and controls. */
  const property = (tag: Tag, parent: string): void => {
    if (parent === 'w:rPr' && parents.at(-3) === 'w:pPr' && tag.name === 'del') pages.joinNext();
    else if (parent === 'w:rPr' && parents.at(-3) === 'w:r') {
      if (tag.name === 'rStyle')
        ({ isHidden, isStruck } = toggled(styled.at(-1) ?? SEEN, said.unseenBy(tag.get('val') ?? '')));
      if (tag.name === 'vanish') isHidden = isOn(tag);
      if (tag.name === 'strike' || tag.name === 'dstrike') {
        isStruckDirectly ||= isOn(tag);
        isStruck = isStruckDirectly;
      }
      if (tag.name === 'rFonts') font = tag.get('ascii') ?? tag.get('hAnsi');
    } else if (parent === 'w:pPr' && parents.at(-3) === 'w:p' && tag.name === 'pStyle')
      styled.splice(-1, 1, said.unseenBy(tag.get('val') ?? ''));
    else if (parent === 'w:trPr' && tag.name === 'del') pages.rowIsDeleted();
    else if (parent === 'w:tcPr' && tag.name === 'gridSpan') pages.spans(Number(tag.get('val')));
    else if (parent === 'w:tcPr' && tag.name === 'vMerge') pages.covers((tag.get('val') ?? 'continue') === 'continue');
    else pages.property(tag, parents.includes('w:sdtPr'));
  };

  const open = (tag: Tag): void => {
    const { space, name, get } = tag;
    const called = `${space}:${name}`;
    const parent = parents.at(-1) ?? '';
    parents.push(called);
    if (space === 'w' && (name === 'ins' || name === 'moveTo')) revisions.inserted += 1;
    if (space === 'w' && (name === 'del' || name === 'moveFrom')) revisions.deleted += 1;
    if (parent.endsWith('Pr') || parents.includes('w:sdtPr')) property(tag, parent);
    if (passed > 0 || (PASSED_OVER.has(called) && !parent.endsWith('Pr'))) {
      passed += 1;
      isInstruction = called === 'w:instrText';
      return;
    }
    // Drawings and the older kind of pictures (ISO/IEC 29500-1 20.1.8.13, 29500-4 19.1.2.11).
    if (name === 'docPr') pictureName = get('name') ?? '';
    if (OBJECTS.has(called) && !isPassedOver()) pages.odd('object', pictureName);
    if (name === 'OLEObject') object = get('ProgID') ?? '';
    if ((name === 'blip' || name === 'imagedata') && !isPassedOver() && !isHidden && object === undefined)
      pages.picture(pictureAt(get('embed') ?? get('id') ?? '', pictureName));
    if (space === 'm') {
      equation.open(tag);
      isText = name === 't';
    }
    if (space !== 'w') return;
    switch (name) {
      case 't':
        isText = true;
        return;
      case 'r':
        [{ isHidden, isStruck }, isStruckDirectly, font] = [styled.at(-1) ?? SEEN, false, undefined];
        return;
      case 'p':
        styled.push(said.unseenBy(undefined));
        pages.open(name);
        return;
      case 'object':
        object = '';
        return;
      case 'tab':
        if (parent === 'w:r') say('\t');
        return;
      case 'br':
      case 'cr':
        if (get('type') === undefined || get('type') === 'textWrapping') say('\n');
        return;
      case 'noBreakHyphen':
        say('-');
        return;
      case 'sym':
        say(symbolOf(get('font') ?? '', characterOf(get('char') ?? '')));
        return;
      case 'fldChar':
        field(get('fldCharType'));
        return;
      case 'fldSimple':
        fields.push({ instruction: get('instr') ?? '', isResult: true });
        return;
      case 'commentReference':
        commented.set(get('id') ?? '', pages.place());
        return;
      case 'bookmarkStart':
        pages.bookmark(get('id') ?? '', get('name') ?? '');
        return;
      case 'bookmarkEnd':
        pages.endBookmark(get('id') ?? '');
        return;
      default:
        pages.open(name);
    }
  };

  const close = ({ space, name }: Tag): void => {
    parents.pop();
    if (passed > 0) {
      passed -= 1;
      isInstruction = false;
      return;
    }
    if (space === 'm') {
      isText = false;
      const line = equation.close();
      if (line !== undefined && line !== '' && !isPassedOver()) {
        pages.text(line);
        pages.odd('equation', line);
      }
    }
    if (space !== 'w') return;
    if (name === 't') isText = false;
    else if (name === 'r') ({ isHidden, isStruck } = SEEN);
    else if (name === 'object') {
      if (!isPassedOver()) pages.odd('object', object ?? '');
      object = undefined;
    } else if (name === 'fldSimple') fields.pop();
    else {
      if (name === 'p') styled.pop();
      pages.close(name);
    }
  };

  const text = (found: string): void => {
    const last = fields.at(-1);
    if (isInstruction && last && !last.isResult) last.instruction += found;
    if (isText && passed === 0 && parents.at(-1) === 'm:t') equation.text(found);
    else if (isText && passed === 0)
      say(isSymbolFont(font) ? [...found].map((each) => symbolOf(font ?? '', each)).join('') : found);
  };

  walkXml(bytes, part, { open, text, close });
  for (const [id, place] of commented) {
    const comment = said.comments.get(id);
    if (comment) comments.push({ ...comment, place });
  }
  return { ...pages.end(), revisions, comments };
};
