/** TypeScript types of filing data. */

import type { Artifact } from '../../compiler/model/artifact.ts';
import { GENERATED } from '../../compiler/model/artifact.ts';
import { cataloguesChosenFrom } from '../../compiler/model/asked.ts';
import { type Catalogue, latestEditions } from '../../compiler/model/catalogue.ts';
import { titleOf } from '../../compiler/model/description.ts';
import { nodesIn } from '../../compiler/model/field-walk.ts';
import type { FieldNode, Group, RecordList, ResolvedForm } from '../../compiler/model/form.ts';
import { fileNamed } from '../../compiler/model/form-key.ts';
import type { ModuleExports } from '../../compiler/model/module-exports.ts';
import type { NameInCode } from '../../compiler/model/name-in-code.ts';
import { formTypeName, LANGUAGE_TYPES } from '../../compiler/model/type-name.ts';
import { inPaperOrder } from '../layout/paper-order.ts';
import { declareTypes, type FileContext } from './declare.ts';
import { sharingShapes } from './equal-shapes.ts';
import { levelsOf } from './field-type.ts';
import { importsBeside } from './imports.ts';
import type { Codes, Declaration, Same, TypesModule } from './module.ts';
import { blockTypeName, type Clash, clashesIn, type NamedNode, nameTypes, type Root } from './names.ts';
import { namesInModule, withoutEnding } from './names-in-code.ts';
import { declarationPath, declarationsText, labelsName, printCompiled, printModule } from './print-module.ts';
import { valuesText } from './values.ts';

type Block = (Group | RecordList) & { readonly block: string };

const isBlock = (node: FieldNode): node is Block =>
  (node.kind === 'group' || node.kind === 'list') && node.block !== undefined;

/** Blocks below the nodes, each once, those inside other blocks too. */
const blocksOf = (nodes: readonly FieldNode[]): Block[] => {
  const byKey = new Map<string, Block>();
  for (const node of nodesIn(nodes)) if (isBlock(node) && !byKey.has(node.block)) byKey.set(node.block, node);
  return [...byKey.values()];
};

const cataloguesOf = ({ fields, catalogues }: ResolvedForm): readonly Catalogue[] =>
  cataloguesChosenFrom(fields, catalogues);

const sharedPath = (form: ResolvedForm, key: string): string => `${form.pack.key}/shared/${fileNamed(key)}.ts`;

/** A file of a form or of a block, before its declarations are printed. */
interface File {
  readonly head: Pick<TypesModule, 'path' | 'header' | 'of'>;
  readonly root: Root;
  readonly nodes: readonly FieldNode[];
  readonly names: ReadonlyMap<NamedNode, string>;
}

const fileOf = (head: File['head'], root: Root, nodes: readonly FieldNode[]): File => ({
  head,
  root,
  nodes,
  names: nameTypes(nodes, root),
});

const formFile = (form: ResolvedForm): File => {
  const head = { path: `${form.key}/types.ts`, header: `${form.key}, ${GENERATED}` };
  return fileOf(head, { name: formTypeName(form.key), isBlock: false }, inPaperOrder(form));
};

const blockFile = (form: ResolvedForm, { block, children }: Block): File => {
  const of = { role: 'block', key: block } as const;
  const head = { path: sharedPath(form, block), of, header: `Block ${block} of ${form.pack.key}, ${GENERATED}` };
  return fileOf(head, { name: blockTypeName(block), isBlock: true }, children);
};

/** Declares a file's types; what they refer to elsewhere becomes its imports. */
const moduleOf = (
  form: ResolvedForm,
  file: File,
  declare: (context: FileContext) => readonly Declaration[],
): TypesModule => {
  const { root, names } = file;
  const { importing, sorted } = importsBeside([root.name, `${root.name}Draft`, ...names.values(), ...LANGUAGE_TYPES]);
  const declarations = declare({
    catalogues: form.catalogues,
    value: (name) => importing(sharedPath(form, 'values'), name),
    catalogue: ({ key }, name) => importing(sharedPath(form, key), name),
    block: (_, block) => importing(sharedPath(form, block), blockTypeName(block)),
  });
  return { ...file.head, imports: sorted(), declarations };
};

const formModule = (form: ResolvedForm): TypesModule => {
  const file = formFile(form);
  const { name } = file.root;
  const title = form.attachment === undefined ? titleOf(form) : `${titleOf(form)}，${form.attachment}`;
  const key = { name: '$form', doc: 'Key of the form.', type: 'typeof FORM', optional: false, readOnly: false };
  const aside = {
    name: '$aside',
    doc: 'Kept by a migration; no part of what is filed.',
    type: 'object',
    optional: true,
    readOnly: false,
  };
  return moduleOf(form, file, (context) => {
    const draft = `${context.value('Draft')}<${name}>`;
    const root = { name, of: '', doc: `${title}\n\nA complete filing.`, first: [key, aside] };
    const [filing, ...nested] = declareTypes(root, file.nodes, file.names, context);
    return [
      { kind: 'constant', name: 'FORM', doc: `Key of ${title}`, value: form.key },
      ...(filing === undefined ? [] : [filing]),
      { kind: 'alias', name: `${name}Draft`, doc: 'The same as far as it is filled in.', type: draft },
      ...nested,
    ];
  });
};

const blockModule = (form: ResolvedForm, block: Block): TypesModule => {
  const file = blockFile(form, block);
  return moduleOf(form, file, (context) =>
    declareTypes({ name: file.root.name, of: block.path, doc: '' }, file.nodes, file.names, context),
  );
};

/** Types of the form's own file and of its blocks that would have one name. */
export const sameNames = (form: ResolvedForm): Clash[] =>
  [formFile(form), ...blocksOf(form.fields).map((block) => blockFile(form, block))].flatMap(({ names }) =>
    clashesIn(names),
  );

const catalogueModule = (form: ResolvedForm, catalogue: Catalogue): TypesModule => ({
  path: sharedPath(form, catalogue.key),
  of: { role: 'catalogue', key: catalogue.key },
  header: `Catalogue ${catalogue.key}, ${GENERATED}`,
  imports: [],
  declarations: levelsOf(catalogue).map(({ name, options }, at): Codes => {
    const of = levelsOf(catalogue, [])[at]?.name ?? name;
    return { kind: 'codes', name, of, doc: `${catalogue.title}（${catalogue.source}）`, options };
  }),
});

/** By path of the module: the names without the edition, which are those of the latest one that the form follows of each subject. */
const undatedNames = (form: ResolvedForm): ReadonlyMap<string, Readonly<Record<string, string>>> => {
  const namesOf = (catalogue: Catalogue): Record<string, string> => {
    const plain = levelsOf(catalogue, []);
    const pairs = levelsOf(catalogue).map(({ name }, at) => [name, plain[at]?.name ?? name] as const);
    return Object.fromEntries(
      pairs.flatMap(([name, also]) => [
        [name, also],
        [labelsName(name), labelsName(also)],
      ]),
    );
  };
  return new Map(
    latestEditions(cataloguesOf(form)).map((catalogue) => [
      withoutEnding(sharedPath(form, catalogue.key)),
      namesOf(catalogue),
    ]),
  );
};

/** The form's own file, then those that it shares with other forms of the pack, but for the values; each type by itself. */
const modulesOf = (form: ResolvedForm): TypesModule[] => [
  formModule(form),
  ...blocksOf(form.fields).map((block) => blockModule(form, block)),
  ...cataloguesOf(form).map((catalogue) => catalogueModule(form, catalogue)),
];

const inShapes = (module: TypesModule): TypesModule<Declaration | Same> => ({
  ...module,
  declarations: sharingShapes(module.declarations),
});

/**
 * `<form key>/types.ts`, and what the forms of a pack share in `<pack key>/shared/`: values, blocks, catalogues.
 * Another form of the pack gives the same bytes for the same shared path.
 */
export const generateTypes = (form: ResolvedForm): Artifact[] => [
  ...modulesOf(form).map(inShapes).map(printModule),
  { path: sharedPath(form, 'values'), content: valuesText },
];

/** The same files as a compiler would give them for what loads no TypeScript: `.d.ts`, and `.js` where there are values. */
export const generateCompiledTypes = (form: ResolvedForm): Artifact[] => [
  ...modulesOf(form).map(inShapes).flatMap(printCompiled),
  { path: declarationPath(sharedPath(form, 'values')), content: valuesText },
];

/** The same declarations, and types that say the same each by itself, for whatever tells them apart: by path below the output folder. */
export const typesApart = (form: ResolvedForm): ReadonlyMap<string, string> =>
  new Map(modulesOf(form).map((module) => [declarationPath(module.path), declarationsText(module)]));

const exportsOf = ({ path, declarations }: TypesModule): ModuleExports => ({
  path: withoutEnding(path),
  types: declarations.flatMap(({ kind, name }) => (kind === 'constant' ? [] : [name])),
  values: declarations.flatMap(({ kind, name }) => {
    if (kind === 'constant') return [name];
    return kind === 'codes' ? [labelsName(name)] : [];
  }),
});

/** What the form's types are made of: its own file first, and of the values those that it uses. */
export const typeExports = (form: ResolvedForm): ModuleExports[] => {
  const modules = modulesOf(form);
  const values = sharedPath(form, 'values');
  const used = modules.flatMap(({ imports }) =>
    imports.flatMap(({ path, names }) => (path === values ? names.map(({ name }) => name) : [])),
  );
  const undated = undatedNames(form);
  return [
    ...modules.map(exportsOf).map((module) => {
      const also = undated.get(module.path);
      return also === undefined ? module : { ...module, also };
    }),
    { path: withoutEnding(values), types: [...new Set(used)].sort(), values: [], isOfEveryForm: true },
  ];
};

/** What the form's own file and those that it shares call its parts; a block's once for each place where it stands. */
export const typeNames = (form: ResolvedForm): readonly NameInCode[] =>
  [
    formModule(form),
    ...nodesIn(form.fields)
      .filter(isBlock)
      .map((block) => blockModule(form, block)),
    ...cataloguesOf(form).map((catalogue) => catalogueModule(form, catalogue)),
  ].flatMap(namesInModule);
