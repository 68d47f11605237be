/** How the parts of a document hang together (Open Packaging Conventions, ISO/IEC 29500-2): what leads out of the file is never followed. */
import { Refusal } from './refusal.ts';
import { walkXml } from './xml.ts';
import type { Zip } from './zip.ts';

interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of a part. */
  readonly target: string;
}

/** The last step of a type: transitional and strict ones, and those of Microsoft, differ before it. */
const kindOf = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

/** `../customXml/item1.xml` from `word/document.xml` is `customXml/item1.xml`. */
const resolved = (from: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

const relationshipsOf = (zip: Zip, part: string): readonly Relationship[] => {
  const at = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  const bytes = zip.part(name);
  const found: Relationship[] = [];
  if (bytes === undefined) return found;
  walkXml(bytes, name, {
    open: ({ name: element, get }) => {
      const [id = '', type, target] = [get('Id'), get('Type'), get('Target')];
      if (element !== 'Relationship' || type === undefined || target === undefined) return;
      if (get('TargetMode') !== 'External') found.push({ id, type: kindOf(type), target: resolved(part, target) });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return found;
};

/** Content types by name of part. */
const typesOf = (zip: Zip): ReadonlyMap<string, string> => {
  const bytes = zip.part('[Content_Types].xml');
  if (bytes === undefined) throw new Refusal({ why: 'not-word', detail: '[Content_Types].xml' });
  const types = new Map<string, string>();
  walkXml(bytes, '[Content_Types].xml', {
    open: ({ name, get }) => {
      if (name === 'Override') types.set((get('PartName') ?? '').replace(/^\//, ''), get('ContentType') ?? '');
    },
    text: () => undefined,
    close: () => undefined,
  });
  return types;
};

/** The parts of a document that say something of a filing. */
export interface WordPackage {
  /** Name of the document itself, `word/document.xml` mostly. */
  readonly document: string;
  readonly bytes: Uint8Array;
  readonly glossary: readonly string[];
  readonly comments: readonly string[];
  readonly properties: readonly string[];
  readonly customXml: readonly string[];
  /** Names of parts by the id that the document calls them by. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly macros: boolean;
}

/** Throws a `Refusal` where it is no Word document, or is damaged. */
export const packageOf = (zip: Zip): WordPackage => {
  if (zip.names.includes('EncryptedPackage')) throw new Refusal({ why: 'encrypted' });
  const types = typesOf(zip);
  const root = relationshipsOf(zip, '');
  const document = root.find(({ type }) => type === 'officeDocument')?.target;
  if (document === undefined) throw new Refusal({ why: 'not-word', detail: 'officeDocument' });
  const type = types.get(document) ?? '';
  if (type !== '' && !type.includes('wordprocessingml') && !type.includes('ms-word'))
    throw new Refusal({ why: 'not-word', detail: type });
  const bytes = zip.part(document);
  if (bytes === undefined) throw new Refusal({ why: 'no-part', part: document });
  const own = relationshipsOf(zip, document);
  const named = (all: readonly Relationship[], kind: string): readonly string[] =>
    all.filter(({ type }) => type === kind).map(({ target }) => target);
  return {
    document,
    bytes,
    glossary: named(own, 'glossaryDocument'),
    comments: named(own, 'comments'),
    properties: named(root, 'custom-properties'),
    customXml: named(own, 'customXml'),
    pictures: new Map(own.flatMap(({ id, type, target }) => (type === 'image' ? [[id, target]] : []))),
    macros: type.includes('macroEnabled') || own.some(({ type }) => type === 'vbaProject'),
  };
};
