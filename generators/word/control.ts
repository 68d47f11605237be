/** Controls as content controls of Word: text, lists, dates and boxes. */
import { choicesIn } from '../../compiler/filing/printing/answers.ts';
import type { DateHolds, DateSlot } from '../../compiler/filing/printing/holds.ts';
import { isDay } from '../../compiler/model/day.ts';
import { BLANK, BOX, gapBehind, wordsOf } from '../layout/control-text.ts';
import type { Control } from '../layout/document.ts';
import { ems } from '../layout/ems.ts';
import { element } from './element.ts';
import { BOX_FONTS } from './fonts.ts';
import { drawing, type PictureRegister } from './pictures.ts';
import { type ControlIdentity, type ControlRegister, clickableText, controlName } from './tags.ts';
import { textRuns } from './text.ts';

const codePoint = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase();

const listItems = (control: Control): readonly string[] => {
  const options = choicesIn(control.holds);
  if (options.length === 0) throw new Error(`word: ${control.input} ${control.path} has no options`);
  const codes = new Set(options.map((option) => option.code));
  // Word takes a list with a repeated entry for damage.
  if (codes.size < options.length) throw new Error(`word: ${control.input} ${control.path} repeats an option`);
  return options.map(({ code, label }) => element('w:listItem', { 'w:displayText': label, 'w:value': code }));
};

/** The form's own pattern of a date in Word's letters: what is picked from its calendar is printed like what is filed. */
const FORMATS: Readonly<Record<DateSlot['part'], string>> = { year: 'y', month: 'M', day: 'd' };

const dateFormat = (holds: DateHolds): string =>
  holds.pattern
    .map((piece) => {
      if (typeof piece !== 'string') return FORMATS[piece.part].repeat(piece.digits);
      return /[A-Za-z']/.test(piece) ? `'${piece.replaceAll("'", "''")}'` : piece;
    })
    .join('');

const dateKind = ({ holds, filed }: Control): string => {
  if (holds.type !== 'date') throw new Error(`word: a date that holds ${holds.type}`);
  const day = typeof filed === 'string' && isDay(filed) ? { 'w:fullDate': `${filed}T00:00:00Z` } : {};
  return element('w:date', day, [
    element('w:dateFormat', { 'w:val': dateFormat(holds) }),
    element('w:lid', { 'w:val': 'zh-CN' }),
    element('w:storeMappedDataAs', { 'w:val': 'date' }),
    element('w:calendar', { 'w:val': 'gregorian' }),
  ]);
};

const boxKind = (checked: boolean): string =>
  element('w14:checkbox', {}, [
    element('w14:checked', { 'w14:val': checked ? 1 : 0 }),
    element('w14:checkedState', { 'w14:val': codePoint(BOX.ticked), 'w14:font': BOX_FONTS.ticked }),
    element('w14:uncheckedState', { 'w14:val': codePoint(BOX.empty), 'w14:font': BOX_FONTS.empty }),
  ]);

/**
 * The property that says what may be entered. Never plain text: LibreOffice 7.4 writes what stands in one several times,
 * runs its lines together and drops its underline; Word takes pictures in a rich one only. Nor is a control ever around
 * paragraphs, where the same LibreOffice repeats rich text too.
 */
const kindOf = (control: Control): string => {
  switch (control.input) {
    case 'text':
    case 'multiline':
    case 'picture':
      return element('w:richText');
    case 'date':
      return dateKind(control);
    case 'dropdown':
      return element('w:dropDownList', {}, listItems(control));
    case 'combo':
      return element('w:comboBox', {}, listItems(control));
    case 'check':
      return boxKind(control.checked === true);
  }
};

/** A value that is shorter than its line leaves the rest of the line, outside the control so that it is no part of the value. */
const restOfLine = (control: Control): string => {
  const { value = '' } = control;
  const rest = value === '' ? 0 : Math.floor(gapBehind(control, ems(value)));
  return rest > 0 ? textRuns(BLANK.repeat(rest), 'Blank') : '';
};

/** Around the control rather than in it, where Word would replace it with the hint. */
const marked = ({ id, name }: ControlIdentity['bookmark'], control: string): string =>
  element('w:bookmarkStart', { 'w:id': id, 'w:name': name }) + control + element('w:bookmarkEnd', { 'w:id': id });

const structuredTag = (properties: readonly string[], content: readonly string[]): string =>
  element('w:sdt', {}, [element('w:sdtPr', {}, properties), element('w:sdtContent', {}, content)]);

/**
 * A content control within a paragraph (ISO/IEC 29500-1 17.5.2). Its tag leads back to the data; while it is empty it
 * shows the form's own hint or blanks, and shows them again once cleared.
 */
export const contentControl = (control: Control, register: ControlRegister, pictures: PictureRegister): string => {
  const { id, tag, bookmark } = register.enter(control);
  const name = [
    element('w:alias', { 'w:val': controlName(control.label) }),
    element('w:tag', { 'w:val': tag }),
    element('w:id', { 'w:val': id }),
    // Its words can be edited, itself not be removed.
    element('w:lock', { 'w:val': 'sdtLocked' }),
  ];
  if (control.input === 'check') {
    const box = textRuns(wordsOf(control), control.checked === true ? 'BoxTicked' : 'BoxEmpty');
    return marked(bookmark, structuredTag([...name, kindOf(control)], [box]));
  }
  const style = control.underlined === true ? 'Blank' : undefined;
  const { value = '', picture } = control;
  const isEmpty = value === '' && picture === undefined;
  const properties = [
    // What a user types takes this style.
    ...(style === undefined ? [] : [element('w:rPr', {}, [element('w:rStyle', { 'w:val': style })])]),
    ...name,
    element('w:placeholder', {}, [element('w:docPart', { 'w:val': register.placeholder(control) })]),
    ...(isEmpty ? [element('w:showingPlcHdr')] : []),
    kindOf(control),
  ];
  const content = [
    ...(picture ? [drawing(picture, id, pictures.enter(picture.picture))] : []),
    // A caption begins a line below its picture.
    ...(picture && value === ''
      ? []
      : [textRuns((picture ? '\n' : '') + (isEmpty ? clickableText(control) : value), style)]),
  ];
  return marked(bookmark, structuredTag(properties, content)) + restOfLine(control);
};
