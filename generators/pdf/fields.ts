/**
 * The fields of a file (ISO 32000-1, 12.7), a widget for each control, named by its place in the data. Boxes are check boxes of
 * their own, `path=code` as in Word, and no group of radio buttons: as on paper all of them may be cleared again, several may be
 * ticked where the form asks for one, which whoever reads it can tell, and each has its name.
 */
import { choicesIn } from '../../compiler/filing/printing/answers.ts';
import type { Control } from '../layout/document.ts';
import type { PageField } from './content.ts';
import type { EmbeddedFonts } from './embedded-fonts.ts';
import { INSET } from './field-lines.ts';
import { nameOf } from './field-name.ts';
import type { Line, LineField } from './lines.ts';
import { number, TextOperators } from './operators.ts';
import type { PdfKitDocument, PdfReference } from './pdfkit-bundle.js';
import type { Element } from './structure.ts';

/** Of fields (tables 221, 226, 228 and 230). */
const FLAGS = {
  readOnly: 1,
  required: 2,
  multiline: 1 << 12,
  combo: 1 << 17,
  edit: 1 << 18,
  noSpelling: 1 << 22,
} as const;
/** Annotations that are printed (table 165). */
const PRINTED = 4;
const HIDDEN = 2;
/** States of a check box. */
const ON = 'Yes';
const OFF = 'Off';
/**
 * The font in which viewers set what is typed. By this name pdfium (Chromium, Edge) takes the font that the file brings for every
 * character that it has; by another it sets Chinese in one of the machine, or in none where that has none.
 */
const TYPED = 'Wingdings';

/** Of a box that is drawn as a character: below and above its baseline, in ems. */
const BOX_FOOT = 0.12;

interface Rectangle {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const rectangleOf = ({ field, placed: { line, x, top, area } }: PageField): Rectangle => {
  if (field.fills) return area ?? { x: x + field.x, top, width: field.width, height: line.height };
  const { size } = field.style;
  if (field.control.input !== 'check') return { x: x + field.x, top, width: field.width, height: line.height };
  return { x: x + field.x, top: top + line.baseline - size * (1 - BOX_FOOT), width: field.width, height: size };
};

/** Says what a field is, and what may be typed. */
const toolTip = ({ label, required, readOnly, placeholder, input, words }: Control): string => {
  const marks = [required && '必填', readOnly && '由受理方填写', words && `不超过${words}字`].filter(Boolean);
  const typed = input === 'text' || input === 'multiline' || input === 'combo' ? '可输入 GB/T 2312 的汉字和符号' : '';
  const hint = placeholder.replace(/\s+/g, ' ').trim();
  return [`${label}${marks.length > 0 ? `（${marks.join('，')}）` : ''}`, hint, typed].filter(Boolean).join('。');
};

const flagsOf = (control: Control, isTall: boolean): number => {
  const { input, required, readOnly } = control;
  const own =
    input === 'dropdown'
      ? FLAGS.combo
      : input === 'combo'
        ? FLAGS.combo | FLAGS.edit
        : input === 'check'
          ? 0
          : FLAGS.noSpelling | (isTall ? FLAGS.multiline : 0);
  return own | (required && input !== 'check' ? FLAGS.required : 0) | (readOnly ? FLAGS.readOnly : 0);
};

interface Widget {
  readonly reference: PdfReference;
  readonly page: number;
  readonly element?: Element;
}

/** A part of a name: a field, or what fields have in common. */
interface Node {
  readonly kids: Map<string, Node>;
  readonly widgets: PdfReference[];
  /** What is said of a field once, wherever it stands. */
  entries: Record<string, unknown>;
}

export class Fields {
  readonly #pdf: PdfKitDocument;
  readonly #fonts: EmbeddedFonts;
  readonly #roots = new Map<string, Node>();
  readonly #lists = new Map<string, PdfReference>();
  readonly #appearances = new Map<string, PdfReference>();
  /** In reading order. */
  readonly widgets: Widget[] = [];

  constructor(pdf: PdfKitDocument, fonts: EmbeddedFonts) {
    this.#pdf = pdf;
    this.#fonts = fonts;
  }

  /** Adds a field of the last page, which is `height` points high; gives its widget. */
  add(of: PageField, page: number, height: number): PdfReference {
    const { field, element } = of;
    const { control, style, shown } = field;
    const rectangle = rectangleOf(of);
    const { x, top, width } = rectangle;
    const node = this.#nodeOf(nameOf(control));
    const { hidden } = field;
    const isTall = control.input === 'multiline' || shown.length > 1 || rectangle.height >= 2.2 * style.line;
    const widget = this.#pdf.ref({
      Type: 'Annot',
      Subtype: 'Widget',
      Rect: [x, height - top - rectangle.height, x + width, height - top],
      F: hidden ? HIDDEN : PRINTED,
      P: this.#pdf.page.dictionary,
      ...(!hidden && this.#looks(field, rectangle, isTall)),
    });
    const asked = hidden ? { ...control, readOnly: true as const } : control;
    // of two blanks of one value, as in 是（{}） and 否（{}）, one is filled in
    const isFirst = node.widgets.length === 0 || (asked.value !== undefined && !('V' in node.entries));
    if (isFirst) node.entries = this.#entries(asked, isTall);
    node.widgets.push(widget);
    this.widgets.push({ reference: widget, page, ...(element && { element }) });
    return widget;
  }

  /** Writes all of them; `parents` says at which place of the structure's tree of parents the first widget stands. */
  write(typed: PdfReference, parents: number): void {
    if (this.widgets.length === 0) return;
    const field = (name: string, { kids, widgets, entries }: Node, Parent?: PdfReference): PdfReference => {
      const said = { T: new String(name), ...(Parent && { Parent }), ...entries };
      const [only] = widgets;
      // A field of one widget is that.
      if (only !== undefined && widgets.length === 1 && kids.size === 0) {
        Object.assign(only.data, said);
        return only;
      }
      const reference = this.#pdf.ref(said);
      for (const widget of widgets) Object.assign(widget.data, { Parent: reference, TU: entries.TU });
      reference.data.Kids = [...widgets, ...Array.from(kids, ([kid, node]) => field(kid, node, reference))];
      reference.end();
      return reference;
    };
    const Fields = Array.from(this.#roots, ([name, node]) => field(name, node));
    for (const [at, { reference, element }] of this.widgets.entries()) {
      if (element) reference.data.StructParent = parents + at;
      reference.end();
    }
    for (const list of this.#lists.values()) list.end();
    const form = this.#pdf.ref({ Fields, DA: new String(`/${TYPED} 10.5 Tf 0 g`), DR: { Font: { [TYPED]: typed } } });
    form.end();
    this.#pdf._root.data.AcroForm = form;
    this.#pdf.endAcroForm = () => {};
  }

  #nodeOf(names: readonly string[], among = this.#roots): Node {
    const [name = '', ...rest] = names;
    const node: Node = among.get(name) ?? { kids: new Map(), widgets: [], entries: {} };
    among.set(name, node);
    return rest.length === 0 ? node : this.#nodeOf(rest, node.kids);
  }

  /** What is said once of a field, wherever it stands. */
  #entries(control: Control, isTall: boolean): Record<string, unknown> {
    const { input, value, checked } = control;
    const said = { TU: new String(toolTip(control)), Ff: flagsOf(control, isTall) };
    if (input === 'check') return { ...said, FT: 'Btn', V: checked ? ON : OFF };
    const filed = value === undefined ? {} : { V: new String(value) };
    if (input !== 'dropdown' && input !== 'combo') return { ...said, ...filed, FT: 'Tx' };
    return { ...said, ...filed, FT: 'Ch', Opt: this.#listOf(control) };
  }

  #listOf({ holds }: Control): PdfReference {
    const labels = choicesIn(holds).map(({ label }) => label);
    const key = labels.join('\n');
    const list = this.#lists.get(key) ?? this.#pdf.ref(labels.map((label) => new String(label)));
    this.#lists.set(key, list);
    return list;
  }

  #looks(
    { control, style, shown, fills }: LineField,
    { width, height }: Rectangle,
    isTall: boolean,
  ): Record<string, unknown> {
    const appearance = (lines: readonly Line[], inset: number, top: number): PdfReference =>
      this.#appearance(lines, width, height, inset, top);
    if (control.input === 'check') {
      const [off, on] = shown.map((line) => appearance([line], 0, style.size * (1 - BOX_FOOT) - line.baseline));
      return { AS: control.checked ? ON : OFF, AP: { N: { [ON]: on, [OFF]: off } } };
    }
    const lines = shown.reduce((sum, line) => sum + line.height, 0);
    const covers = !fills && control.value === undefined && control.placeholder !== '';
    return {
      DA: new String(`/${TYPED} ${number(style.size)} Tf 0 g`),
      // What is typed covers the hint of the form below it.
      ...(covers && { MK: { BG: [1] } }),
      AP: { N: appearance(shown, INSET, isTall ? INSET : (height - lines) / 2) },
    };
  }

  #appearance(lines: readonly Line[], width: number, height: number, inset: number, top: number): PdfReference {
    const text = new TextOperators(this.#fonts, height);
    let y = top;
    for (const line of lines) {
      for (const span of line.spans) text.show('/Tx BMC', span, inset + span.x, y + line.baseline);
      y += line.height;
    }
    const drawn = text.operators.length > 0 ? ['q', '0 g', ...text.operators, 'Q'].join('\n') : '/Tx BMC EMC';
    // Boxes look alike, and so do all empty fields, however large.
    const key = lines.length === 0 ? '' : `${width} ${height} ${drawn}`;
    const known = this.#appearances.get(key);
    if (known !== undefined) return known;
    const form = this.#pdf.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: { Font: this.#fonts.resourcesOf(text.fonts) },
    });
    form.end(drawn);
    this.#appearances.set(key, form);
    return form;
  }
}
