/** What a form's package exports under the form's name: types, label maps, validator. */

import type { Artifact } from '../../compiler/model/artifact.ts';
import { GENERATED } from '../../compiler/model/artifact.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { ModuleExports } from '../../compiler/model/module-exports.ts';
import { formTypeName, identifier, pascalCase } from '../../compiler/model/type-name.ts';

const prefixed = (prefix: string, name: string): string => {
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return capital === name ? `${prefix}${name}` : `${prefix.charAt(0).toLowerCase()}${prefix.slice(1)}${capital}`;
};

interface Exported {
  readonly module: ModuleExports;
  readonly name: string;
  /** What the form's module calls it. */
  readonly as: string;
  readonly isType: boolean;
}

/** `hebei/2026/basic-factory-list/types` → `BasicFactoryList`, `hebei/2026/shared/contact` → `Contact` */
const moduleName = (form: ResolvedForm, path: string): string =>
  path.startsWith(`${form.key}/`)
    ? formTypeName(form.key)
    : identifier(pascalCase(path.slice(path.lastIndexOf('/') + 1)));

/** The form's own type comes first, then what every form has; of the others, those that are called alike have their module's name before them. */
const exportsOf = (form: ResolvedForm, modules: readonly ModuleExports[]): Exported[] => {
  const root = formTypeName(form.key);
  const ofForm = new Set([root, `${root}Draft`]);
  const ofEvery = new Set(
    modules.flatMap(({ isOfEveryForm, types, values }) => (isOfEveryForm ? [...types, ...values] : [])),
  );
  return modules.flatMap((module) => {
    const yields = (name: string): boolean => {
      if (ofForm.has(name)) return !module.path.startsWith(`${form.key}/`);
      return ofEvery.has(name) && !module.isOfEveryForm;
    };
    const exported =
      (isType: boolean) =>
      (name: string): Exported[] => {
        const own = yields(name) ? prefixed(moduleName(form, module.path), name) : name;
        const names = [own, ...(module.also?.[name] === undefined ? [] : [module.also[name]])];
        return names.map((as) => ({ module, name, as, isType }));
      };
    return [...module.types.flatMap(exported(true)), ...module.values.flatMap(exported(false))];
  });
};

/** One name for what two modules export: `index.js` cannot give both. */
export interface SameExport {
  readonly name: string;
  readonly path: string;
  readonly firstPath: string;
}

/** Two of one module are not told here: what makes the module knows better what they are. */
export const sameExports = (form: ResolvedForm, modules: readonly ModuleExports[]): SameExport[] => {
  const owners = new Map<string, string>();
  return exportsOf(form, modules).flatMap(({ module: { path }, as: name, isType }) => {
    const firstPath = owners.get(name);
    if (firstPath === undefined) owners.set(name, path);
    return isType && firstPath !== undefined && firstPath !== path ? [{ name, path, firstPath }] : [];
  });
};

const statement = (kind: 'export' | 'export type', names: readonly string[], from: string): string[] => {
  if (names.length === 0) return [];
  const line = `${kind} { ${names.join(', ')} } from '${from}';\n`;
  return line.length <= 121
    ? [line]
    : [`${kind} {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';\n`];
};

/**
 * `<form key>/index.js` and `index.d.ts`: nothing of their own.
 * @param modules what there is to export
 */
export const generateIndex = (form: ResolvedForm, modules: readonly ModuleExports[]): Artifact[] => {
  const all = exportsOf(form, modules);
  const header = `// ${form.key}, ${GENERATED}\n\n`;
  const statements = (kind: 'export' | 'export type', module: ModuleExports, isType: boolean): string[] => {
    const from = module.path.startsWith(`${form.key}/`)
      ? `.${module.path.slice(form.key.length)}.js`
      : `..${module.path.slice(form.pack.key.length)}.js`;
    const names = all.filter((each) => each.module === module && each.isType === isType);
    return statement(
      kind,
      names.map(({ name, as }) => (name === as ? name : `${name} as ${as}`)),
      from,
    );
  };
  const values = modules.flatMap((module) => statements('export', module, false));
  const types = modules.flatMap((module) => [
    ...statements('export', module, false),
    ...statements('export type', module, true),
  ]);
  return [
    { path: `${form.key}/index.js`, content: `${header}${values.join('')}` },
    { path: `${form.key}/index.d.ts`, content: `${header}${types.join('')}` },
  ];
};
