/** The modules that say what a form asks, and the catalogues that it chooses from. */

import type { Artifact } from '../../compiler/model/artifact.ts';
import { GENERATED } from '../../compiler/model/artifact.ts';
import { cataloguesChosenFrom } from '../../compiler/model/asked.ts';
import type { Catalogue, CatalogueEntry } from '../../compiler/model/catalogue.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { fileNamed } from '../../compiler/model/form-key.ts';
import type { ModuleExports } from '../../compiler/model/module-exports.ts';
import { carried } from './carried-bundle.js';
import { describeForm, type Listed } from './describe.ts';
import type { Entry } from './description.ts';
import { Expression, literal } from './literal.ts';
import { textsOf } from './texts.ts';

const folderOf = ({ pack }: ResolvedForm, folder: 'shared' | 'catalogues'): string => `${pack.key}/${folder}`;

const entryOf =
  (parent?: string) =>
  ({ code, label, number, entries }: CatalogueEntry): Entry => ({
    code,
    label,
    ...(number !== undefined && { number }),
    ...(parent !== undefined && { parent }),
    ...(entries.length > 0 && { entries: entries.map(entryOf(code)) }),
  });

const catalogueModule = (form: ResolvedForm, { key, title, source, entries }: Catalogue): Artifact[] => {
  const of = { role: 'catalogue', key } as const;
  const path = `${folderOf(form, 'catalogues')}/${fileNamed(key)}`;
  const header = `// Catalogue ${key}, ${GENERATED}\n\n`;
  const about = { CATALOGUE: key, TITLE: title, SOURCE: source };
  const script = Object.entries({ ...about, ENTRIES: entries.map(entryOf()) }).map(
    ([name, value]) => `export const ${name} = ${literal(value)};\n`,
  );
  const types = [
    "import type { Entry } from '../shared/description.js';\n\n",
    ...Object.entries(about).map(([name, value]) => `export declare const ${name} = ${literal(value)};\n`),
    '\n/** As published, in order. */\nexport declare const ENTRIES: readonly Entry[];\n',
  ];
  return [
    { path: `${path}.js`, content: header + script.join(''), of, published: true },
    { path: `${path}.d.ts`, content: header + types.join(''), of },
  ];
};

const isListed = (value: object): value is Listed => 'catalogue' in value && 'at' in value;

/** @param named what the module calls the entries of a catalogue */
const withLists = (value: unknown, named: (catalogue: string) => string): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withLists(each, named));
  if (!isListed(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withLists(each, named)]));
  const entries = named(value.catalogue);
  if (value.at === 0) return new Expression(entries);
  return new Expression(value.at === 'leaves' ? `leavesOf(${entries})` : `levelOf(${entries}, ${value.at})`);
};

const formModule = (form: ResolvedForm): Artifact[] => {
  const used = new Map<string, string>();
  const named = (catalogue: string): string => {
    const name = used.get(catalogue) ?? `entries${used.size + 1}`;
    used.set(catalogue, name);
    return name;
  };
  const fields = literal(withLists(describeForm(form), named));
  const header = `// What ${form.key} asks, ${GENERATED}\n\n`;
  const helpers = ['leavesOf', 'levelOf'].filter((name) => fields.includes(`: ${name}(`));
  const imports = [
    ...[...used].map(([key, name]) => `import { ENTRIES as ${name} } from '../catalogues/${fileNamed(key)}.js';\n`),
    ...(helpers.length > 0 ? [`import { ${helpers.join(', ')} } from '../shared/description.js';\n`] : []),
  ];
  const values = `export const FIELDS = ${fields};\n\nexport const TEXTS = ${literal(textsOf(form))};\n`;
  const script = `${imports.join('')}${imports.length > 0 ? '\n' : ''}${values}`;
  const types = `import type { FormNode, Text } from '../shared/description.js';

/** What the form asks, by where the paper first asks for it, members of an object together. */
export declare const FIELDS: readonly FormNode[];

/** What it prints between its fields, in the same order: pledges, instructions, remarks. */
export declare const TEXTS: readonly Text[];
`;
  return [
    { path: `${form.key}/fields.js`, content: header + script },
    { path: `${form.key}/fields.d.ts`, content: header + types },
  ];
};

/** `<form key>/fields.js`, and what the forms of a pack share of it: `catalogues/`, and in `shared/` the modules that know forms by it, each with its types. */
export const generateFields = (form: ResolvedForm): Artifact[] => [
  ...formModule(form),
  ...cataloguesChosenFrom(form.fields, form.catalogues).flatMap((catalogue) => catalogueModule(form, catalogue)),
  ...Object.entries(carried).flatMap(([name, { script, types }]) => [
    { path: `${folderOf(form, 'shared')}/${name}.js`, content: script },
    { path: `${folderOf(form, 'shared')}/${name}.d.ts`, content: types },
  ]),
];

export const fieldExports = ({ key }: ResolvedForm): ModuleExports => ({
  path: `${key}/fields`,
  types: [],
  values: ['FIELDS', 'TEXTS'],
  isOfEveryForm: true,
});
