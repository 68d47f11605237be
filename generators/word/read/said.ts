/** What a file says of itself beside its pages: its form, what its tags mean, the filing that it carries, hints, comments. */
import type { FoundFiling } from '../../layout/found.ts';
import { BINDINGS_NAMESPACE, FILING_NAMESPACE } from '../custom-xml.ts';
import { digest } from '../digest.ts';
import { type Binding, FORM_PROPERTY } from '../tags.ts';
import type { WordPackage } from './package.ts';
import { type Tag, walkXml } from './xml.ts';
import type { Zip } from './zip.ts';

export interface Said {
  readonly form?: string;
  readonly filing?: FoundFiling;
  /** By tag. */
  readonly bindings: ReadonlyMap<string, Omit<Binding, 'tag' | 'input'>>;
  /** Texts of building blocks by name. */
  readonly hints: ReadonlyMap<string, string>;
  /** By the number that the document cites it by. */
  readonly comments: ReadonlyMap<string, { readonly author: string; readonly text: string }>;
}

/** The value of the property, in whatever type of text. */
const formProperty = (zip: Zip, part: string): string | undefined => {
  const bytes = zip.part(part);
  let [isMeant, value] = [false, ''];
  if (bytes === undefined) return undefined;
  walkXml(bytes, part, {
    open: ({ name, get }) => {
      if (name === 'property') isMeant = get('name') === FORM_PROPERTY;
    },
    text: (text) => {
      if (isMeant) value += text;
    },
    close: () => undefined,
  });
  return value.trim() || undefined;
};

/** What a part of custom XML says: of the many kinds that there are these two. */
const customXml = (zip: Zip, part: string): Pick<Said, 'form' | 'filing'> & { readonly bindings: Said['bindings'] } => {
  const bytes = zip.part(part);
  const bindings = new Map<string, Omit<Binding, 'tag' | 'input'>>();
  let [form, sha256, json]: (string | undefined)[] = [];
  if (bytes === undefined) return { bindings };
  walkXml(bytes, part, {
    open: ({ name, uri, get }) => {
      if (uri === BINDINGS_NAMESPACE && name === 'controls') form = get('form');
      if (uri === BINDINGS_NAMESPACE && name === 'control') {
        const [tag, path, code] = [get('tag'), get('path'), get('code')];
        if (tag !== undefined && path !== undefined) bindings.set(tag, { path, ...(code !== undefined && { code }) });
      }
      if (uri === FILING_NAMESPACE && name === 'filing') [form, sha256, json] = [get('form'), get('sha256'), ''];
    },
    text: (text) => {
      if (json !== undefined) json += text;
    },
    close: () => undefined,
  });
  if (json === undefined) return { ...(form !== undefined && { form }), bindings };
  const text = json;
  const filing = { form: form ?? '', sha256: sha256 ?? '', text, whole: digest(text) === sha256 };
  return { ...(form !== undefined && { form }), filing, bindings };
};

/** Texts of elements that have names or numbers: building blocks, comments. Lines and paragraphs are parted by `\n`. */
const textsIn = (
  zip: Zip,
  part: string,
  elements: string,
  told: (key: string, tag: Tag, text: string) => void,
  keyIn: (tag: Tag) => string | undefined,
): void => {
  const bytes = zip.part(part);
  if (bytes === undefined) return;
  let [key, text, isText]: [string | undefined, string, boolean] = [undefined, '', false];
  walkXml(bytes, part, {
    open: (tag) => {
      if (tag.space !== 'w') return;
      if (tag.name === elements) [key, text] = [undefined, ''];
      key ??= keyIn(tag);
      isText = tag.name === 't';
      if ((tag.name === 'p' && text !== '') || tag.name === 'br') text += '\n';
    },
    text: (found) => {
      if (isText) text += found;
    },
    close: (tag) => {
      isText = false;
      if (tag.space === 'w' && tag.name === elements && key !== undefined) told(key, tag, text);
    },
  });
};

/** Throws a `Refusal` where a part is damaged. */
export const saidIn = (zip: Zip, parts: WordPackage): Said => {
  const custom = parts.customXml.map((part) => customXml(zip, part));
  const filing = custom.find((each) => each.filing !== undefined)?.filing;
  const form =
    parts.properties.map((part) => formProperty(zip, part)).find((key) => key !== undefined) ??
    custom.find((each) => each.form !== undefined)?.form;
  const hints = new Map<string, string>();
  for (const part of parts.glossary)
    textsIn(
      zip,
      part,
      'docPart',
      (key, _, text) => hints.set(key, text),
      // the first name is that of the block, the next that of its category
      ({ name, get }) => (name === 'name' ? get('val') : undefined),
    );
  const comments = new Map<string, { readonly author: string; readonly text: string }>();
  for (const part of parts.comments)
    textsIn(
      zip,
      part,
      'comment',
      (key, { get }, text) => comments.set(key, { author: get('author') ?? '', text }),
      ({ name, get }) => (name === 'comment' ? get('id') : undefined),
    );
  return {
    ...(form !== undefined && { form }),
    ...(filing !== undefined && { filing }),
    bindings: new Map(custom.flatMap(({ bindings }) => [...bindings])),
    hints,
    comments,
  };
};
