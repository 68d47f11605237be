import { strFromU8, unzipSync } from 'fflate';
import { descendants, type Element, elements, find, parseXml, value } from './xml.ts';

/** What a docx says, read from its own XML with nothing of the renderer. */
export interface WordControl {
  readonly id: number;
  readonly tag: string;
  readonly alias: string;
  readonly input: 'text' | 'multiline' | 'date' | 'dropdown' | 'combo' | 'check';
  /** By the custom XML part of the document. */
  readonly path: string;
  readonly code?: string;
  /** What is printed in it: the value, or while it is empty the hint. */
  readonly text: string;
  readonly empty: boolean;
  /** check. */
  readonly checked?: boolean;
  /** dropdown, combo. */
  readonly options?: readonly { readonly code: string; readonly label: string }[];
  /** What Word shows once it is cleared, by the glossary. */
  readonly placeholder?: string;
}

export interface WordCell {
  /** First column of the grid, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Everything printed, hints included, citations of notes not; paragraphs and lines are divided by `\n`. */
  readonly text: string;
  readonly controls: readonly WordControl[];
  /** Numbers of the footnotes cited. */
  readonly notes: readonly number[];
  readonly vertical: 'top' | 'middle';
  /** Paragraph styles. */
  readonly styles: readonly string[];
}

export interface WordRow {
  /** Twips, at least. */
  readonly height: number;
  readonly splittable: boolean;
  readonly cells: readonly WordCell[];
}

export interface WordTable {
  /** Twips. */
  readonly widths: readonly number[];
  readonly headerRows: number;
  readonly rows: readonly WordRow[];
}

/** Parts of a package as text, by name. */
export const readParts = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

export const readPart = (bytes: Uint8Array, name: string): Element => {
  const part = readParts(bytes).get(name);
  if (part === undefined) throw new Error(`there is no part ${name}`);
  return parseXml(part);
};

/** Printed text below an element; results of NOTEREF fields aside. */
export const printed = (element: Element): string =>
  elements(element)
    .map((child) => {
      if (child.name === 'w:t') return child.children.join('');
      if (child.name === 'w:br') return '\n';
      if (child.name === 'w:tab') return '\t';
      if (child.name === 'w:fldSimple' || child.name === 'w:sdtPr' || child.name === 'w:pPr') return '';
      return printed(child);
    })
    .join('');

/** Paragraphs of a cell or section, with the controls that hold whole blocks opened. */
const paragraphs = (element: Element): Element[] =>
  elements(element).flatMap((child) => {
    if (child.name === 'w:p') return [child];
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' ? paragraphs(child) : [];
  });

const printedBlocks = (element: Element): string => paragraphs(element).map(printed).join('\n');

/** @param meant by the custom XML part: rich text is what either of these may be */
const inputOf = (properties: Element, meant: string): WordControl['input'] => {
  if (find(properties, 'w:richText') !== undefined) return meant === 'multiline' ? 'multiline' : 'text';
  const kinds = [
    ['w:text', 'text'],
    ['w:date', 'date'],
    ['w:dropDownList', 'dropdown'],
    ['w:comboBox', 'combo'],
    ['w14:checkbox', 'check'],
  ] as const;
  const kind = kinds.find(([name]) => find(properties, name) !== undefined);
  if (kind === undefined) throw new Error('a control of no known kind');
  return kind[1];
};

interface Meaning {
  readonly path: string;
  readonly code?: string;
  readonly input: string;
}

interface Context {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly placeholders: ReadonlyMap<string, string>;
}

const readMeanings = (bytes: Uint8Array): ReadonlyMap<string, Meaning> =>
  new Map(
    elements(readPart(bytes, 'customXml/item1.xml'), 'control').map((control) => {
      const code = value(control, 'code');
      const meaning = { path: value(control, 'path') ?? '', input: value(control, 'input') ?? '' };
      return [value(control, 'tag') ?? '', code === undefined ? meaning : { ...meaning, code }];
    }),
  );

/** Building blocks by name; a document without controls has no glossary. */
const readPlaceholders = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const glossary = readParts(bytes).get('word/glossary/document.xml');
  if (glossary === undefined) return new Map();
  return new Map(
    descendants(parseXml(glossary), 'w:docPart').map((part) => {
      const body = find(part, 'w:docPartBody');
      return [value(find(part, 'w:docPartPr', 'w:name')) ?? '', body === undefined ? '' : printedBlocks(body)];
    }),
  );
};

const contextOf = (bytes: Uint8Array): Context => ({
  meanings: readMeanings(bytes),
  placeholders: readPlaceholders(bytes),
});

const required = (found: string | undefined, what: string): string => {
  if (found === undefined) throw new Error(`a control without ${what}`);
  return found;
};

const readControl = (sdt: Element, { meanings, placeholders }: Context): WordControl => {
  const properties = find(sdt, 'w:sdtPr');
  const content = find(sdt, 'w:sdtContent');
  if (properties === undefined || content === undefined) throw new Error('a control without properties or content');
  const tag = required(value(find(properties, 'w:tag')), 'tag');
  const meaning = meanings.get(tag);
  if (meaning === undefined) throw new Error(`tag ${tag} means nothing`);
  const input = inputOf(properties, meaning.input);
  const list = find(properties, 'w:dropDownList') ?? find(properties, 'w:comboBox');
  const hint = value(find(properties, 'w:placeholder', 'w:docPart'));
  const placeholder = hint === undefined ? undefined : required(placeholders.get(hint), `building block ${hint}`);
  const checked = value(find(properties, 'w14:checkbox', 'w14:checked'), 'w14:val');
  return {
    id: Number(required(value(find(properties, 'w:id')), 'id')),
    tag,
    alias: required(value(find(properties, 'w:alias')), 'alias'),
    input,
    path: meaning.path,
    ...(meaning.code !== undefined && { code: meaning.code }),
    text: printed(content),
    empty: input === 'check' ? checked !== '1' : find(properties, 'w:showingPlcHdr') !== undefined,
    ...(checked !== undefined && { checked: checked === '1' }),
    ...(list !== undefined && {
      options: elements(list).map((item) => ({
        code: value(item, 'w:value') ?? '',
        label: value(item, 'w:displayText') ?? '',
      })),
    }),
    ...(placeholder !== undefined && { placeholder }),
  };
};

const controlsIn = (element: Element, context: Context): WordControl[] =>
  descendants(element, 'w:sdt').map((sdt) => readControl(sdt, context));

/** Number of the note a citation shows: the reference's own, or what its field says. */
const notesIn = (element: Element): number[] =>
  elements(element).flatMap((child) => {
    if (child.name === 'w:footnoteReference') return [Number(value(child, 'w:id'))];
    if (child.name === 'w:fldSimple') return [Number(printed(child))];
    return notesIn(child);
  });

const spanOf = (cell: Element): number => Number(value(find(cell, 'w:tcPr', 'w:gridSpan')) ?? 1);

interface Place {
  readonly cell: Element;
  readonly column: number;
  /** Continues the cell above. */
  readonly covered: boolean;
}

const places = (row: Element, columns: number): Place[] => {
  let column = 0;
  const found = elements(row, 'w:tc').map((cell) => {
    const merge = find(cell, 'w:tcPr', 'w:vMerge');
    const place = { cell, column, covered: merge !== undefined && value(merge) !== 'restart' };
    column += spanOf(cell);
    return place;
  });
  if (column !== columns) throw new Error(`a row spans ${column} of ${columns} columns`);
  return found;
};

const readCell = ({ cell, column }: Place, below: readonly (readonly Place[])[], context: Context): WordCell => {
  const end = below.findIndex((row) => !row.some((place) => place.column === column && place.covered));
  return {
    column,
    columnSpan: spanOf(cell),
    rowSpan: 1 + (end === -1 ? below.length : end),
    text: printedBlocks(cell),
    controls: controlsIn(cell, context),
    notes: notesIn(cell),
    vertical: value(find(cell, 'w:tcPr', 'w:vAlign')) === 'center' ? 'middle' : 'top',
    styles: paragraphs(cell).map((paragraph) => value(find(paragraph, 'w:pPr', 'w:pStyle')) ?? 'Normal'),
  };
};

const readTable = (table: Element, context: Context): WordTable => {
  const widths = elements(find(table, 'w:tblGrid'), 'w:gridCol').map((column) => Number(value(column, 'w:w')));
  const rows = elements(table, 'w:tr');
  const grid = rows.map((row) => places(row, widths.length));
  const heads = rows.map((row) => find(row, 'w:trPr', 'w:tblHeader') !== undefined);
  const headerRows = heads.lastIndexOf(true) + 1;
  if (heads.slice(0, headerRows).includes(false)) throw new Error('a header row below the head of its table');
  return {
    widths,
    headerRows,
    rows: rows.map((row, index) => ({
      height: Number(value(find(row, 'w:trPr', 'w:trHeight')) ?? 0),
      splittable: find(row, 'w:trPr', 'w:cantSplit') === undefined,
      cells: (grid[index] ?? [])
        .filter((place) => !place.covered)
        .map((place) => readCell(place, grid.slice(index + 1), context)),
    })),
  };
};

const bodyOf = (bytes: Uint8Array): Element => {
  const body = find(readPart(bytes, 'word/document.xml'), 'w:body');
  if (body === undefined) throw new Error('a document without a body');
  return body;
};

/** The tables of a docx in their order. Throws where a row does not fill its grid. */
export const readWordTables = (bytes: Uint8Array): WordTable[] => {
  const context = contextOf(bytes);
  return elements(bodyOf(bytes), 'w:tbl').map((table) => readTable(table, context));
};

/** All content controls of a docx in their order. Throws where a tag or a hint leads nowhere. */
export const readWordControls = (bytes: Uint8Array): WordControl[] => controlsIn(bodyOf(bytes), contextOf(bytes));

/** What the Open XML SDK does not look at. Empty if all is well. */
export const wordProblems = (bytes: Uint8Array): string[] => {
  const controls = readWordControls(bytes);
  readWordTables(bytes);
  const meanings = readMeanings(bytes);
  const twice = controls.filter(({ id }, index) => controls.findIndex((other) => other.id === id) !== index);
  return [
    ...twice.map(({ id, tag }) => `id ${id} of ${tag} is taken`),
    ...controls
      .filter(({ tag }) => tag.length > 64 || tag === '')
      .map(({ tag }) => `tag ${tag} has ${tag.length} characters`),
    ...controls.filter(({ alias }) => alias.length > 64).map(({ alias }) => `name ${alias} is too long`),
    ...[...meanings.keys()]
      .filter((tag) => !controls.some((control) => control.tag === tag))
      .map((tag) => `no control has tag ${tag}`),
  ];
};
