/** How the parts of an Office file hang together (Open Packaging Conventions, ISO/IEC 29500-2): what leads out of the file is never followed. */
import { beginsWith } from '../../compiler/model/signature-bytes.ts';
import { MOST_FILE_BYTES } from '../layout/found.ts';
import { Refusal } from '../layout/refusal.ts';
import { walkXml } from './walk-xml.ts';
import { Zip } from './zip.ts';

export interface Relationship {
  readonly id: string;
  /** The last step of it: transitional and strict ones, and those of Microsoft, differ before that. */
  readonly type: string;
  /** Name of a part. */
  readonly target: string;
}

/** `../customXml/item1.xml` from `word/document.xml` is `customXml/item1.xml`. */
const resolved = (from: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

/** Those of a part that stay in the file. Throws a `Refusal` where they are damaged. */
export const relationshipsOf = (zip: Zip, part: string): readonly Relationship[] => {
  const at = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  const bytes = zip.part(name);
  const found: Relationship[] = [];
  if (bytes === undefined) return found;
  walkXml(bytes, name, {
    open: ({ name: element, get }) => {
      const [id = '', type, target] = [get('Id'), get('Type'), get('Target')];
      if (element !== 'Relationship' || type === undefined || target === undefined) return;
      if (get('TargetMode') !== 'External')
        found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolved(part, target) });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return found;
};

/** Names of the parts that relationships of a kind lead to. */
export const targetsOf = (all: readonly Relationship[], kind: string): readonly string[] =>
  all.filter(({ type }) => type === kind).map(({ target }) => target);

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

/** An Office file that has been opened: the part that it is about, and how to come to the others. */
export interface OfficeFile {
  readonly kind: 'word' | 'excel';
  readonly zip: Zip;
  /** `word/document.xml`, `xl/workbook.xml` mostly. */
  readonly main: string;
  readonly bytes: Uint8Array;
  /** From the main part. */
  readonly relationships: readonly Relationship[];
  /** Parts with properties of the file's own. */
  readonly properties: readonly string[];
  /** Parts of custom XML. */
  readonly customXml: readonly string[];
  readonly macros: boolean;
}

/** By the content type of the main part, where there is none by its name. Binary workbooks are no XML. */
const kindOf = (type: string, main: string): OfficeFile['kind'] | undefined => {
  if (type === '') return main.startsWith('xl/') ? 'excel' : 'word';
  if (/wordprocessingml|ms-word/.test(type)) return 'word';
  return /spreadsheetml|ms-excel/.test(type) && !type.includes('.binary.') ? 'excel' : undefined;
};

/** Compound files: what Office encrypts, and files of Office before 2007. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Throws a `Refusal` where it is neither Word document nor Excel workbook (Office Open XML), or is damaged. */
export const openOffice = (bytes: Uint8Array): OfficeFile => {
  if (bytes.length > MOST_FILE_BYTES) throw new Refusal({ why: 'too-large', detail: `${MOST_FILE_BYTES}` });
  if (beginsWith(bytes, COMPOUND)) throw new Refusal({ why: 'encrypted' });
  if (!beginsWith(bytes, ZIP)) throw new Refusal({ why: 'not-zip' });
  const zip = new Zip(bytes);
  if (zip.names.includes('EncryptedPackage')) throw new Refusal({ why: 'encrypted' });
  const types = typesOf(zip);
  const root = relationshipsOf(zip, '');
  const main = root.find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) throw new Refusal({ why: 'not-word', detail: 'officeDocument' });
  const type = types.get(main) ?? '';
  const kind = kindOf(type, main);
  if (kind === undefined) throw new Refusal({ why: 'not-word', detail: type });
  const part = zip.part(main);
  if (part === undefined) throw new Refusal({ why: 'no-part', part: main });
  const relationships = relationshipsOf(zip, main);
  return {
    kind,
    zip,
    main,
    bytes: part,
    relationships,
    properties: targetsOf(root, 'custom-properties'),
    customXml: targetsOf(relationships, 'customXml'),
    macros: type.includes('macroEnabled') || relationships.some((each) => each.type === 'vbaProject'),
  };
};
