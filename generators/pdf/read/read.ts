/**
 * A PDF as what is found in it: its fields, and the filing that it carries. A reader of its own, of the little that is needed: objects,
 * fields and one attachment; nothing of pages, fonts and pictures, and nothing runs.
 */

import { BOX } from '../../layout/control-text.ts';
import {
  type FoundComment,
  type FoundDocument,
  type FoundFiling,
  type FoundValue,
  MOST_FILE_BYTES,
  type Unreadable,
} from '../../layout/found.ts';
import { Refusal, unlessRefused } from '../../layout/refusal.ts';
import { FILING_NAME, INFO } from '../carried.ts';
import { nameOf } from '../field-name.ts';
import { isDictionary, Objects } from './objects.ts';
import { type Dictionary, textOf, type Value } from './syntax.ts';

/** Parts of a name, and pages within pages. */
const DEEPEST = 40;
const MOST_FIELDS = 50_000;
const MOST_PAGES = 5000;
/** Of all names and values together. */
const MOST_CHARACTERS = 16 << 20;

/** The text that a value is; nothing where it is none. */
type Text = (value: Value | undefined) => string | undefined;

/** Each text is read once, and counted each time that it is met. */
const textsIn = (objects: Objects) => {
  const known = new Map<Value, string | undefined>();
  let length = 0;
  const counted = (text: string): string => {
    length += text.length;
    if (length > MOST_CHARACTERS) throw new Refusal({ why: 'too-large', detail: `${MOST_CHARACTERS} characters` });
    return text;
  };
  const text: Text = (value) => {
    const found = objects.of(value);
    if (found === undefined) return undefined;
    if (!known.has(found)) known.set(found, textOf(found));
    const read = known.get(found);
    return read === undefined ? undefined : counted(read);
  };
  /** The text of a field, whatever its kind; of a list that several are chosen from, a line each. */
  const shown = (value: Value | undefined): string => {
    const found = objects.of(value);
    if (found === undefined) return '';
    if (!known.has(found)) known.set(found, shownText(objects, found, text));
    return counted(known.get(found) ?? '');
  };
  return { text, shown, counted };
};

type Texts = ReturnType<typeof textsIn>;

/** What a field has of the one that it is a part of. */
interface Above {
  readonly name: string;
  readonly kind: string | undefined;
  readonly value: Value | undefined;
}

const rootOf = (objects: Objects): Dictionary => {
  if (objects.trailers.some((trailer) => trailer.has('Encrypt'))) throw new Refusal({ why: 'encrypted' });
  if (objects.isDamaged) throw new Refusal({ why: 'damaged', detail: 'objects' });
  const root = objects.trailers.map((trailer) => objects.dictionary(trailer.get('Root'))).find(Boolean);
  if (root === undefined) throw new Refusal({ why: 'damaged', detail: 'no catalog' });
  return root;
};

const pagesOf = (objects: Objects, root: Dictionary): readonly Dictionary[] => {
  const pages: Dictionary[] = [];
  const seen = new Set<Dictionary>();
  const visit = (value: Value | undefined, depth: number): void => {
    objects.visit();
    const node = objects.dictionary(value);
    if (node === undefined || seen.has(node) || depth > DEEPEST || pages.length > MOST_PAGES) return;
    seen.add(node);
    const kids = objects.list(node.get('Kids'));
    if (kids.length === 0) pages.push(node);
    for (const kid of kids) visit(kid, depth + 1);
  };
  visit(root.get('Pages'), 0);
  return pages;
};

/** Widget → its page from 1, and its place among all widgets. */
const widgetsOf = (
  objects: Objects,
  pages: readonly Dictionary[],
): ReadonlyMap<Dictionary, { readonly page: number; readonly at: number }> => {
  const widgets = new Map<Dictionary, { page: number; at: number }>();
  for (const [at, page] of pages.entries())
    for (const annotation of objects.list(page.get('Annots'))) {
      objects.visit();
      const widget = objects.dictionary(annotation);
      if (widget && !widgets.has(widget)) widgets.set(widget, { page: at + 1, at: widgets.size });
    }
  return widgets;
};

const commentsOf = (
  objects: Objects,
  { text: textAt }: Texts,
  widgets: ReadonlyMap<Dictionary, { readonly page: number }>,
): readonly FoundComment[] =>
  [...widgets].flatMap(([annotation, { page }]) => {
    const isComment = ['Text', 'FreeText', 'Highlight'].includes(objects.name(annotation.get('Subtype')) ?? '');
    const text = isComment ? textAt(annotation.get('Contents')) : undefined;
    return text ? [{ author: textAt(annotation.get('T')) ?? '', text, place: { page } }] : [];
  });

const shownText = (objects: Objects, found: Value, text: Text): string => {
  if (Array.isArray(found)) return (found as readonly Value[]).map((each) => text(each) ?? '').join('\n');
  const stream = isDictionary(found) ? objects.stream(found) : undefined;
  return stream ? new TextDecoder().decode(stream) : (textOf(found) ?? '');
};

const fieldsOf = (
  objects: Objects,
  { text, shown, counted }: Texts,
  root: Dictionary,
  widgets: ReadonlyMap<Dictionary, { readonly page: number; readonly at: number }>,
): readonly FoundValue[] => {
  const found: { readonly at: number; readonly value: FoundValue }[] = [];
  const seen = new Set<Dictionary>();
  const visit = (value: Value, above: Above, depth: number): void => {
    objects.visit();
    const field = objects.dictionary(value);
    if (field === undefined || seen.has(field) || depth > DEEPEST) return;
    seen.add(field);
    if (found.length > MOST_FIELDS) throw new Refusal({ why: 'too-large', detail: `${MOST_FIELDS} fields` });
    const part = text(field.get('T'));
    const own: Above = {
      name: part === undefined ? above.name : above.name === '' ? part : `${above.name}.${part}`,
      kind: objects.name(field.get('FT')) ?? above.kind,
      value: field.get('V') ?? above.value,
    };
    const kids = objects.list(field.get('Kids'));
    for (const kid of kids) visit(kid, own, depth + 1);
    if (kids.length > 0 || own.kind === undefined || own.kind === 'Sig') return;
    const { page, at } = widgets.get(field) ?? { page: undefined, at: widgets.size };
    const state = objects.name(field.get('AS')) ?? objects.name(own.value);
    const isButton = own.kind === 'Btn';
    const isOn = state !== undefined && state !== 'Off';
    found.push({
      at,
      value: {
        name: counted(own.name),
        text: isButton ? BOX[isOn ? 'ticked' : 'empty'] : shown(own.value),
        ...(isButton && { checked: isOn }),
        ground: 'field',
        place: page === undefined ? {} : { page },
      },
    });
  };
  const form = objects.dictionary(root.get('AcroForm'));
  for (const field of objects.list(form?.get('Fields')))
    visit(field, { name: '', kind: undefined, value: undefined }, 0);
  // Widgets of one field say the same: it stands where the first does.
  const fields = new Map<string, FoundValue>();
  for (const { value } of found.sort((a, b) => a.at - b.at)) if (!fields.has(value.name)) fields.set(value.name, value);
  return [...fields.values()];
};

/** The attachment of that name. */
const attached = (objects: Objects, { text }: Texts, root: Dictionary): string | undefined => {
  const seen = new Set<Dictionary>();
  const visit = (value: Value | undefined, depth: number): string | undefined => {
    objects.visit();
    const node = objects.dictionary(value);
    if (node === undefined || seen.has(node) || depth > DEEPEST) return undefined;
    seen.add(node);
    const names = objects.list(node.get('Names'));
    for (const [at, name] of names.entries()) {
      objects.visit();
      if (at % 2 === 1 || text(name) !== FILING_NAME) continue;
      const files = objects.dictionary(objects.dictionary(names[at + 1])?.get('EF'));
      const bytes = objects.stream(files?.get('UF') ?? files?.get('F'));
      if (bytes) return new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes);
    }
    for (const kid of objects.list(node.get('Kids'))) {
      const found = visit(kid, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return visit(objects.dictionary(root.get('Names'))?.get('EmbeddedFiles'), 0);
};

const information = (objects: Objects, entry: string): string | undefined => {
  for (const trailer of objects.trailers) {
    const found = textOf(objects.of(objects.dictionary(trailer.get('Info'))?.get(entry)));
    if (found !== undefined) return found;
  }
  return undefined;
};

const filingOf = (
  objects: Objects,
  texts: Texts,
  root: Dictionary,
  form: string | undefined,
): FoundFiling | undefined => {
  const text = attached(objects, texts, root);
  if (text === undefined) return undefined;
  return { form: form ?? '', sha256: information(objects, INFO.sha256) ?? '', text };
};

const hasPrograms = (objects: Objects, root: Dictionary): boolean =>
  objects.dictionary(root.get('Names'))?.has('JavaScript') === true ||
  objects.name(objects.dictionary(root.get('OpenAction'))?.get('S')) === 'JavaScript';

const readFile = (bytes: Uint8Array): FoundDocument => {
  if (bytes.length > MOST_FILE_BYTES) throw new Refusal({ why: 'too-large', detail: `${MOST_FILE_BYTES}` });
  const objects = new Objects(bytes);
  const root = rootOf(objects);
  const texts = textsIn(objects);
  const widgets = widgetsOf(objects, pagesOf(objects, root));
  const form = information(objects, INFO.form);
  const filing = filingOf(objects, texts, root, form);
  const values = fieldsOf(objects, texts, root, widgets);
  if (values.length === 0 && filing === undefined) throw new Refusal({ why: 'no-fields' });
  return {
    ...(form !== undefined && { form }),
    ...(filing !== undefined && { filing }),
    values,
    blocks: [],
    revisions: { inserted: 0, deleted: 0 },
    comments: commentsOf(objects, texts, widgets),
    macros: hasPrograms(objects, root),
    nested: 0,
    namesOf: (path, code) => [nameOf({ path, ...(code !== undefined && { code }) }).join('.')],
  };
};

/** What is found in a PDF, or why it cannot be read: `no-fields` of one that has neither fields nor a filing in it, as scanned pages. */
export const readPdf = (bytes: Uint8Array): FoundDocument | Unreadable => unlessRefused(() => readFile(bytes));
