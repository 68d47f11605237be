/** The npm package of a pack: no dependencies, a subpath for each form. */
import type { PackDefinitions, PackFile } from '../../compiler/generator.ts';
import type { Artifact } from '../../compiler/model/artifact.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { nameInPack } from '../../compiler/model/form-key.ts';
import { LICENCE, LICENCE_TEXT } from '../../compiler/model/licence.ts';
import type { Pack } from '../../compiler/model/pack.ts';
import { LANGUAGE_VERSION } from '../../compiler/model/version.ts';
import { blanksOf, FILE_TYPES, isFile } from './documents.ts';
import { packageLicence, packageName, packageVersion } from './package-name.ts';
import { publishedReadme } from './published-readme.ts';
import { readmeOf } from './readme.ts';
import { generateRoot } from './root-module.ts';

/** Libraries of forms for which packages carry a module. */
const LIBRARIES = ['formily', 'rjsf'];

const typesOf = (path: string): string => path.replace(/\.js$/, '.d.ts');

const asExport = (path: string): [string, unknown] => [
  `./${path}`,
  isFile(path) ? { types: './shared/file.d.ts', default: `./${path}` } : `./${path}`,
];

/** A form's module, and what is published of it; of the pack itself, the latter. */
const exportsOf = (published: readonly string[], all: ReadonlySet<string>): [string, unknown][] =>
  published.map((path) => {
    const types = typesOf(path);
    return types !== path && all.has(types)
      ? [`./${path}`, { types: `./${types}`, default: `./${path}` }]
      : asExport(path);
  });

/** `.ts` stands beside `.d.ts`, and documents beside both: neither is loaded from a package. */
const modulesIn = (folder: string): string[] => [`${folder}/*.js`, `${folder}/*.d.ts`];

/** What the patterns for modules leave out. */
const filesOf = (published: readonly string[], all: ReadonlySet<string>, folders: ReadonlySet<string>): string[] =>
  published
    .flatMap((path) => (typesOf(path) !== path && all.has(typesOf(path)) ? [path, typesOf(path)] : [path]))
    .filter((path) => !(folders.has(path.slice(0, path.lastIndexOf('/'))) && /\.(?:js|d\.ts)$/.test(path)));

/** What a compiler asks: which pack it is, and whether its definitions can be understood. */
const asPack = (pack: Pack, { bases }: PackDefinitions): object => ({
  pack: pack.key,
  language: LANGUAGE_VERSION,
  ...(Object.keys(bases).length > 0 && { bases }),
});

/** Who publishes it, and where it is kept; what is said nowhere is left out. */
const publisher = ({ publish = {} }: Pack): object => ({
  ...(publish.maintainer !== undefined && { author: { name: publish.maintainer } }),
  ...(publish.homepage !== undefined && { homepage: publish.homepage }),
  ...(publish.repository !== undefined && { repository: { type: 'git', url: `git+${publish.repository}` } }),
});

/** The code is the tool's; definitions and documents are given on as their publisher says. */
const licenceText = ({ publish }: Pack): string =>
  publish?.licence === undefined || publish.licence === LICENCE
    ? LICENCE_TEXT
    : `The definitions and documents: ${publish.licence}, https://spdx.org/licenses/${publish.licence}.html\n\nThe code:\n\n${LICENCE_TEXT}`;

/** What is told of a package beside the pack itself. */
export interface Publication {
  /** `CHANGELOG.md`, where there is anything to tell. */
  readonly changes: string | undefined;
  /** All that stands in the folder is published, as `shenbao pack` lists it. */
  readonly sealed: boolean;
}

/** Between what has changed since the version before and how the pack differs from the one that it extends. */
export const RULE = '\n---\n\n';

/** @param since empty where there is no version before; @param upon undefined where the pack extends none */
export const changelog = (since: string, upon: string | undefined): string | undefined =>
  since === '' ? upon : [since, ...(upon === undefined ? [] : [upon])].join(RULE);

/** Sources in TypeScript stand beside their declarations: Node loads none from a package. */
export const isPublished = (path: string): boolean => !/(?<!\.d)\.ts$/.test(path);

/** What no module stands for: resolved forms, samples, previews, what lists all of it. */
const exportsOfSealed = (paths: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...paths.filter((path) => /\.(?:json|svg)$/.test(path)), 'shenbao.pack.json'].map(asExport));

/** Files and folders of the package, each as a whole. */
const entriesOf = (paths: readonly string[], definitions: PackDefinitions, hasChanges: boolean): readonly string[] => {
  const given = [...paths.filter(isPublished), ...definitions.files.map(({ path }) => path)].map(
    (path) => path.split('/')[0] ?? '',
  );
  const own = ['index.js', 'index.d.ts', 'shenbao.pack.json', ...(hasChanges ? ['CHANGELOG.md'] : [])];
  return [...new Set([...own, ...given])].sort();
};

const manifest = (
  pack: Pack,
  names: readonly string[],
  files: readonly PackFile[],
  definitions: PackDefinitions,
  { changes, sealed }: Publication,
): Readonly<Record<string, unknown>> & { readonly exports: object } => {
  const inPack = (path: string): string => path.slice(pack.key.length + 1);
  const all = new Set(files.map(({ path }) => inPack(path)));
  const published = files.flatMap(({ path, published }) => (published ? [inPack(path)] : []));
  const folders = new Set(['shared', ...names]);
  const within = (name: string): string[] => published.filter((path) => path.startsWith(`${name}/`));
  const others = published.filter((path) => !names.some((name) => path.startsWith(`${name}/`)));
  const shared = (name: string) => ({ types: `./shared/${name}.d.ts`, default: `./shared/${name}.js` });
  const module = (name: string) => ({ types: `./${name}/index.d.ts`, default: `./${name}/index.js` });
  return {
    name: packageName(pack),
    version: packageVersion(pack),
    description: pack.title,
    keywords: ['申报', 'form', 'json-schema', 'standard-schema', 'validator'],
    license: packageLicence(pack),
    ...publisher(pack),
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      ...Object.fromEntries(names.flatMap((name) => [[`./${name}`, module(name)], ...exportsOf(within(name), all)])),
      ...Object.fromEntries(exportsOf(others, all)),
      ...Object.fromEntries(LIBRARIES.map((name) => [`./${name}`, shared(name)])),
      ...(sealed && exportsOfSealed(files.map(({ path }) => inPack(path)))),
      './package.json': './package.json',
    },
    files: sealed
      ? entriesOf(
          files.map(({ path }) => inPack(path)),
          definitions,
          changes !== undefined,
        )
      : [
          'index.js',
          'index.d.ts',
          ...modulesIn('shared'),
          ...names.flatMap((name) => [...modulesIn(name), ...filesOf(within(name), all, folders)]),
          ...filesOf(others, all, folders),
          ...new Set(definitions.files.map(({ path }) => path.slice(0, path.indexOf('/')))),
          ...(changes === undefined ? [] : ['CHANGELOG.md']),
        ],
    ...(definitions.files.length > 0 && { shenbao: asPack(pack, definitions) }),
  };
};

/**
 * `<pack key>/package.json` with README and licence, the definitions, which another project may extend, and of a pack that extends another
 * `CHANGELOG.md`.
 * @param forms all forms of the pack
 * @param files what stands in the folder of the pack
 */
export const generatePackage = (
  pack: Pack,
  forms: readonly ResolvedForm[],
  files: readonly PackFile[],
  definitions: PackDefinitions,
  publication: Publication,
): Artifact[] => {
  const { changes, sealed } = publication;
  const names = forms.map((form) => nameInPack(form.key));
  const about = manifest(pack, names, files, definitions, publication);
  const exported = new Set(Object.keys(about.exports).map((path) => path.slice('./'.length)));
  const made = new Set(files.map(({ path }) => path.slice(pack.key.length + 1)));
  return [
    ...generateRoot(pack, forms, (form) => blanksOf(form, exported, made)),
    ...([...exported].some(isFile) ? [{ path: `${pack.key}/shared/file.d.ts`, content: FILE_TYPES }] : []),
    ...definitions.files.map(({ path, text }) => ({ path: `${pack.key}/${path}`, content: text })),
    { path: `${pack.key}/package.json`, content: `${JSON.stringify(about, null, 2)}\n` },
    {
      path: `${pack.key}/README.md`,
      content: sealed ? publishedReadme(pack, forms, files, definitions) : readmeOf(pack, forms),
    },
    { path: `${pack.key}/LICENSE`, content: licenceText(pack) },
    ...(changes === undefined ? [] : [{ path: `${pack.key}/CHANGELOG.md`, content: changes }]),
  ];
};
