/** What a file says of itself beside its pages: its form, what its tags mean, the filing that it carries, hints, comments. */
import type { FoundFiling } from '../../layout/found.ts';
import { filingIn, formIn } from '../../office/carried.ts';
import { type OfficeFile, targetsOf } from '../../office/package.ts';
import { type Tag, walkXml } from '../../office/walk-xml.ts';
import type { Zip } from '../../office/zip.ts';
import { BINDINGS_NAMESPACE } from '../custom-xml.ts';
import type { Binding } from '../tags.ts';
import { type UnseenBy, unseenIn } from './unseen.ts';

export interface Said {
  readonly form?: string;
  readonly filing?: FoundFiling;
  /** By tag. */
  readonly bindings: ReadonlyMap<string, Omit<Binding, 'tag' | 'input'>>;
  /** Whether a tag is one that the form gave, so far as the file still says. */
  readonly isOwn: (tag: string) => boolean;
  /** Texts of building blocks by name. */
  readonly hints: ReadonlyMap<string, string>;
  /** By the number that the document cites it by. */
  readonly comments: ReadonlyMap<string, { readonly author: string; readonly text: string }>;
  readonly unseenBy: UnseenBy;
}

/** What a part of custom XML says: of the many kinds that there are these two. */
const customXml = (zip: Zip, part: string): Pick<Said, 'form' | 'filing'> & { readonly bindings: Said['bindings'] } => {
  const bindings = new Map<string, Omit<Binding, 'tag' | 'input'>>();
  let form: string | undefined;
  const filing = filingIn(zip, part, ({ name, uri, get }) => {
    if (uri !== BINDINGS_NAMESPACE) return;
    if (name === 'controls') form = get('form');
    if (name !== 'control') return;
    const [tag, path, code] = [get('tag'), get('path'), get('code')];
    if (tag !== undefined && path !== undefined) bindings.set(tag, { path, ...(code !== undefined && { code }) });
  });
  const key = form ?? filing?.form;
  return { ...(key !== undefined && { form: key }), ...(filing && { filing }), bindings };
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
export const saidIn = ({ zip, relationships, properties, customXml: own }: OfficeFile): Said => {
  const custom = own.map((part) => customXml(zip, part));
  const filing = custom.find((each) => each.filing !== undefined)?.filing;
  const form =
    properties.map((part) => formIn(zip, part)).find((key) => key !== undefined) ??
    custom.find((each) => each.form !== undefined)?.form;
  const bindings = new Map(custom.flatMap(({ bindings }) => [...bindings]));
  const hints = new Map<string, string>();
  for (const part of targetsOf(relationships, 'glossaryDocument'))
    textsIn(
      zip,
      part,
      'docPart',
      (key, _, text) => hints.set(key, text),
      // the first name is that of the block, the next that of its category
      ({ name, get }) => (name === 'name' ? get('val') : undefined),
    );
  const comments = new Map<string, { readonly author: string; readonly text: string }>();
  for (const part of targetsOf(relationships, 'comments'))
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
    bindings,
    isOwn: (tag) => bindings.size === 0 || bindings.has(tag),
    hints,
    comments,
    unseenBy: unseenIn(zip, targetsOf(relationships, 'styles')),
  };
};
