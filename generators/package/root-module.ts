/** What an app imports by the name of the pack: the facts of its notice, its forms, and each form's module where it is asked for. */

import type { Artifact } from '../../compiler/model/artifact.ts';
import { GENERATED } from '../../compiler/model/artifact.ts';
import { cataloguesChosenFrom } from '../../compiler/model/asked.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { fileNamed, nameInPack } from '../../compiler/model/form-key.ts';
import { type Deadline, filerOf, type Pack } from '../../compiler/model/pack.ts';
import { present } from '../../compiler/model/present.ts';
import { formTypeName } from '../../compiler/model/type-name.ts';
import type { BlankDocument, Counted, Fact, Filer, FormFacts, PackFacts } from './description.ts';
import { Expression, literal, quoted } from './literal.ts';
import { inNoticeOrder } from './notice-order.ts';
import { packageName } from './package-name.ts';

const counted = (counts: Readonly<Record<string, number>>, names: Pack['names']): readonly Counted[] =>
  Object.entries(counts).map(([id, count]) => ({ id, ...nameOf(id, names), count }));

const nameOf = (id: string, names: Pack['names']): { readonly name?: string } => {
  const name = Object.hasOwn(names, id) ? names[id] : undefined;
  return name === undefined ? {} : { name };
};

const isDue = ({ key }: ResolvedForm, { forms }: Deadline): boolean => forms.includes(nameInPack(key));

const binding = (deadline: Deadline): { readonly binds?: Filer } => {
  const binds = filerOf(deadline);
  return binds === undefined ? {} : { binds };
};

const FACTS = [
  'notice',
  'platform',
  'selfAssessmentPlatform',
  'deadlines',
  'quotas',
  'copies',
  'targets',
  'materials',
  'recipients',
  'contacts',
] as const satisfies readonly Fact[];

/** What the definition does not say where the letter was not at hand. */
const unknownOf = (pack: Pack): readonly Fact[] =>
  pack.notice === undefined ? FACTS.filter((fact) => Object.keys(pack[fact] ?? {}).length === 0) : [];

const packFacts = (pack: Pack, forms: readonly ResolvedForm[]): PackFacts => {
  const { key, jurisdiction, year, title, notice, platform, selfAssessmentPlatform, names } = pack;
  return {
    key,
    package: packageName(pack),
    jurisdiction,
    year,
    ...(pack.extends !== undefined && { extends: pack.extends }),
    title,
    unknown: unknownOf(pack),
    ...(notice !== undefined && { notice }),
    ...(platform !== undefined && { platform }),
    ...(selfAssessmentPlatform !== undefined && { selfAssessmentPlatform }),
    deadlines: pack.deadlines.map((deadline) => ({
      ...deadline,
      ...binding(deadline),
      forms: forms.filter((form) => isDue(form, deadline)).map((form) => form.key),
    })),
    quotas: pack.quotas.map(({ id, units, limits, except, exempt }) => ({
      id,
      units,
      limits: counted(limits, names),
      ...(except && { except: except.map((other) => ({ unit: other.unit, limits: counted(other.limits, names) })) }),
      ...(exempt && { exempt: exempt === true || exempt.map((limit) => ({ id: limit, ...nameOf(limit, names) })) }),
    })),
    copies: counted(pack.copies, names),
    targets: pack.targets.map(({ id, units }) => ({ id, name: names[id] ?? id, units })),
    materials: pack.materials,
    recipients: pack.recipients,
    contacts: pack.contacts,
  };
};

/** Those of a form. */
export type Documents = (form: ResolvedForm) => readonly BlankDocument[];

const formFacts = (form: ResolvedForm, documents: Documents): FormFacts => {
  const { key, title, subtitle, attachment, kind, filedBy, pack } = form;
  return {
    key,
    name: nameInPack(key),
    title,
    ...present({ subtitle, attachment, kind, filedBy }),
    deadlines: pack.deadlines.filter((deadline) => isDue(form, deadline)).map(({ id }) => id),
    documents: documents(form),
  };
};

const HELPERS = `export { childrenOf, isAsked, leavesOf, levelOf, nodesAlong, nodesIn, optionsFor, pathOf } from './shared/description.js';
export { describeFile, describeFiles, filesIn, withFiles } from './shared/files.js';
export { calledIn, captionOf, formatIn, inputOf, inputOfPart, textFrom, valueFrom } from './shared/inputs.js';
export { allOnPaper, blankOf, byPaper, onPaper } from './shared/paper.js';
export { askedWhen, isHeading, tellingTexts, wordingIn, wordingOf, wordsBefore } from './shared/words.js';
`;

const scriptOf = (pack: Pack, forms: readonly ResolvedForm[], documents: Documents): string => {
  const catalogues = [
    ...new Set(
      forms.flatMap(({ fields, catalogues }) => cataloguesChosenFrom(fields, catalogues).map(({ key }) => key)),
    ),
  ].sort();
  const lists = catalogues.map((key) => `  ${quoted(key)}: () => import('./catalogues/${fileNamed(key)}.js'),\n`);
  const modules = forms.map(({ key }) => `  ${quoted(key)}: () => import('./${nameInPack(key)}/index.js'),\n`);
  const schemas = forms.map(
    ({ key }) =>
      `  ${quoted(key)}: () => import('./${nameInPack(key)}/json-schema.js').then(({ JSON_SCHEMA }) => JSON_SCHEMA),\n`,
  );
  const files = forms.map((form) => {
    const module = `import('./${nameInPack(form.key)}/documents.js').then(({ DOCUMENTS }) => DOCUMENTS)`;
    return `  ${quoted(form.key)}: () => ${documents(form).length === 0 ? 'Promise.resolve([])' : module},\n`;
  });
  return `export const PACK = ${literal(packFacts(pack, forms))};

export const FORMS = ${literal(inNoticeOrder(forms).map((form) => formFacts(form, documents)))};

export const MODULES = {
${modules.join('')}};

export const JSON_SCHEMAS = {
${schemas.join('')}};

export const DOCUMENTS = {
${files.join('')}};

export const CATALOGUES = {
${lists.join('')}};

export const formOf = (data) => {
  const key = typeof data === 'object' && data !== null ? data.$form : undefined;
  return typeof key === 'string' && Object.hasOwn(MODULES, key) ? key : undefined;
};

export const isOf = (data, key) => formOf(data) === key;

export const load = (key) =>
  Object.hasOwn(MODULES, key) ? MODULES[key]() : Promise.reject(new RangeError(PACK.key + ' has no form ' + key));

${HELPERS}`;
};

const typesOf = (forms: readonly ResolvedForm[]): string => {
  const named = forms.map(({ key }) => ({ key: quoted(key), name: nameInPack(key), type: formTypeName(key) }));
  const imports = named.map(({ name, type }) => `import type { ${type}, ${type}Draft } from './${name}/types.js';\n`);
  const members = (ending: string) => named.map(({ key, type }) => `  ${key}: ${type}${ending};\n`).join('');
  return `${imports.join('')}import type {
  DocumentFile,
  Entry,
  FormFacts,
  FormNode,
  JsonSchema,
  PackFacts,
  Text,
} from './shared/description.js';
import type { Controlled, Normal, SchemaWith, StandardSchema, Validate } from './shared/validation.js';

/** What the notice says. */
export declare const PACK: PackFacts;

/** Complete filings by the key of their form. */
export interface Filings {
${members('')}}

/** The same as far as they are filled in. */
export interface Drafts {
${members('Draft')}}

export type FormKey = keyof Filings;

/** Of whatever form; \`$form\` tells which. */
export type Filing = Filings[FormKey];
export type FilingDraft = Drafts[FormKey];

/** In the order of the notice's attachments. */
export declare const FORMS: readonly FormFacts<FormKey>[];

/** What every form's module exports; the module of a form itself exports its types and labels too. */
export interface FormModule<Value, Draft, Key extends string = string> {
  /** Key of the form. */
  readonly FORM: Key;
  /** What the form asks, by where the paper first asks for it, members of an object together. */
  readonly FIELDS: readonly FormNode[];
  /** What it prints between its fields. */
  readonly TEXTS: readonly Text[];
  readonly validate: Validate<Value, Draft>;
  readonly normalise: (data: unknown) => Normal;
  readonly schema: StandardSchema<Value, Controlled<Draft>>;
  readonly draftSchema: StandardSchema<Draft, Controlled<Draft>>;
  readonly schemaWith: SchemaWith<Value, Draft>;
}

/** Loads what is asked for; packs of several years side by side: \`{ ...one.MODULES, ...other.MODULES }\`. */
export declare const MODULES: { readonly [Key in FormKey]: () => Promise<FormModule<Filings[Key], Drafts[Key], Key>> };

/** The module of a form; rejects with a RangeError where the pack has none of that key. */
export declare const load: {
  <Key extends FormKey>(key: Key): Promise<FormModule<Filings[Key], Drafts[Key], Key>>;
  (key: string): Promise<FormModule<Filing, FilingDraft>>;
};

/** Loads the JSON Schema of a form, \`schema.json\`; the \`schema\` of its module is a Standard Schema. */
export declare const JSON_SCHEMAS: { readonly [Key in FormKey]: () => Promise<JsonSchema> };

/** Loads where the documents of a form are: in a page that shows them, as Vite and webpack put them beside it. */
export declare const DOCUMENTS: { readonly [Key in FormKey]: () => Promise<readonly DocumentFile[]> };

/** What the package of every pack exports, for apps that take several: \`const packs: readonly PackModule[] = [one, other]\`. */
export interface PackModule {
  readonly PACK: PackFacts;
  readonly FORMS: readonly FormFacts[];
  readonly load: (key: string) => Promise<FormModule<object, object>>;
  readonly formOf: (data: unknown) => string | undefined;
  readonly JSON_SCHEMAS: { readonly [key: string]: () => Promise<JsonSchema> };
  readonly DOCUMENTS: { readonly [key: string]: () => Promise<readonly DocumentFile[]> };
}

/** The catalogues that the forms choose from, by the keys that their fields have. */
export declare const CATALOGUES: {
  readonly [key: string]: () => Promise<{
    readonly CATALOGUE: string;
    readonly TITLE: string;
    readonly SOURCE: string;
    readonly ENTRIES: readonly Entry[];
  }>;
};

/** Which form of the pack the data says that it is. */
export declare const formOf: (data: unknown) => FormKey | undefined;

/** Whether the data says that it is of that form; what else it holds is for the validator to say. */
export declare const isOf: {
  <Key extends FormKey>(data: FilingDraft, key: Key): data is Drafts[Key];
  <Key extends FormKey>(data: unknown, key: Key): data is { readonly $form: Key };
};

${HELPERS}export type * from './shared/description.js';
export type * from './shared/files.js';
export type * from './shared/inputs.js';
export type * from './shared/paper.js';
export type * from './shared/validation.js';
export type * from './shared/values.js';
export type * from './shared/words.js';
`;
};

/** `<form key>/documents.js`: a bundler finds a file by `new URL` of a name that is written out; whoever does not load the module has none of them. */
const documentsModule = ({ key }: ResolvedForm, documents: readonly BlankDocument[]): Artifact[] => {
  const files = documents.map((document) => {
    const url = `new URL(${quoted(`.${document.file.slice(nameInPack(key).length)}`)}, import.meta.url).href`;
    return { ...document, url: new Expression(url) };
  });
  const content = `// Documents of ${key}, ${GENERATED}\n\nexport const DOCUMENTS = ${literal(files)};\n`;
  return files.length === 0 ? [] : [{ path: `${key}/documents.js`, content }];
};

/** `<pack key>/index.js` and `index.d.ts`, and where the documents of its forms are. @param forms all forms of the pack */
export const generateRoot = (pack: Pack, forms: readonly ResolvedForm[], documents: Documents): Artifact[] => {
  const header = `// ${pack.key}, ${GENERATED}\n\n`;
  return [
    { path: `${pack.key}/index.js`, content: header + scriptOf(pack, forms, documents) },
    { path: `${pack.key}/index.d.ts`, content: header + typesOf(forms) },
    ...forms.flatMap((form) => documentsModule(form, documents(form))),
  ];
};
