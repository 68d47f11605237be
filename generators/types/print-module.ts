/**
 * A file of types as text: TypeScript, formatted as biome does (two spaces, single quotes, 120 columns), and the same as
 * JavaScript and declarations, for what loads no TypeScript.
 */
import type { Artifact } from '../../compiler/model/artifact.ts';
import { UNSEEN, visibleLines } from '../../compiler/model/visible.ts';
import type { Codes, Constant, Declaration, Import, Interface, Property, Same, TypesModule } from './module.ts';

type Printed = TypesModule<Declaration | Same>;

const width = 120;

/** What nobody sees, but for the tab. */
const unwritable = new RegExp(`(?!\\t)${UNSEEN.source}`, 'gu');

const escaped = (character: string): string =>
  character === '\n' ? '\\n' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** In single quotes, or in double ones where that escapes less. */
const quoted = (text: string): string => {
  const [singles, doubles] = ["'", '"'].map((quote) => text.split(quote).length - 1);
  const quote = (singles ?? 0) > (doubles ?? 0) ? '"' : "'";
  const inside = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replace(unwritable, escaped);
  return `${quote}${inside}${quote}`;
};

const propertyName = (code: string): string => (/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(code) ? code : quoted(code));

/** A comment before what is indented so far; a text with line breaks takes several lines, and `*`+`/` would end it. */
const comment = (doc: string, indent = ''): string => {
  if (doc === '') return '';
  const [first = '', ...others] = visibleLines(doc.replaceAll('\t', ' ')).replaceAll('*/', '*\\/').split('\n');
  if (others.length === 0) return `${indent}/** ${first} */\n`;
  const lines = [first, ...others].map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`);
  return `${indent}/**\n${lines.join('')}${indent} */\n`;
};

const scriptPath = (path: string): string => path.replace(/\.ts$/, '.js');
export const declarationPath = (path: string): string => path.replace(/\.ts$/, '.d.ts');

const relative = (from: string, to: string): string => {
  const [base, target] = [from.split('/').slice(0, -1), to.split('/')];
  const common = base.findIndex((folder, at) => folder !== target[at]);
  const shared = common === -1 ? base.length : common;
  const up = base.slice(shared).map(() => '..');
  return scriptPath([...(up.length === 0 ? ['.'] : up), ...target.slice(shared)].join('/'));
};

const importText = (from: string, { path, names: imported }: Import): string => {
  const source = quoted(relative(from, path));
  const names = imported.map(({ name, as }) => (name === as ? name : `${name} as ${as}`));
  const line = `import type { ${names.join(', ')} } from ${source};`;
  return line.length <= width
    ? line
    : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from ${source};`;
};

const propertyText = ({ name, doc, type, optional, readOnly }: Property): string =>
  `${comment(doc, '  ')}  ${readOnly ? 'readonly ' : ''}${propertyName(name)}${optional ? '?' : ''}: ${type};\n`;

const interfaceText = ({ name, doc, properties }: Interface): string =>
  `${comment(doc)}export interface ${name} {\n${properties.map(propertyText).join('')}}`;

const constantText = ({ name, doc, value }: Constant, ambient: boolean): string =>
  `${comment(doc)}export ${ambient ? 'declare ' : ''}const ${name} = ${quoted(value)};`;

/** `Ownership` → `ownershipLabels` */
export const labelsName = (codes: string): string => `${codes.charAt(0).toLowerCase()}${codes.slice(1)}Labels`;

const unionText = ({ name, doc, options }: Codes): string => {
  const codes = options.map(({ code }) => quoted(code));
  const line = `export type ${name} = ${codes.join(' | ')};`;
  const lines = `export type ${name} =${codes.map((code) => `\n  | ${code}`).join('')};`;
  return `${comment(doc.replaceAll('\n', ' '))}${line.length <= width ? line : lines}`;
};

const labelLines = ({ options }: Codes, before: string, after: string): string =>
  options.map(({ code, label }) => `  ${before}${propertyName(code)}: ${quoted(label)}${after}\n`).join('');

const labelsText = (codes: Codes): string =>
  `export const ${labelsName(codes.name)} = {\n${labelLines(codes, '', ',')}} as const satisfies Record<${codes.name}, string>;`;

const labelsDeclaration = (codes: Codes): string =>
  `export declare const ${labelsName(codes.name)}: {\n${labelLines(codes, 'readonly ', ';')}};`;

const sameLabels = ({ name, as }: Same): string => `export const ${labelsName(name)} = ${labelsName(as)};`;

const sameText = (same: Same, ambient: boolean): string => {
  const { name, as, declaration } = same;
  const type = `${comment(declaration.doc.replaceAll('\n', ' '))}export type ${name} = ${as};`;
  if (declaration.kind === 'interface') return type;
  const labels = `export declare const ${labelsName(name)}: typeof ${labelsName(as)};`;
  return `${type}\n\n${ambient ? labels : sameLabels(same)}`;
};

/** @param ambient as in a `.d.ts`: what is there, without how it comes about */
const declarationText = (declaration: Declaration | Same, ambient: boolean): string => {
  switch (declaration.kind) {
    case 'interface':
      return interfaceText(declaration);
    case 'alias':
      return `${comment(declaration.doc)}export type ${declaration.name} = ${declaration.type};`;
    case 'constant':
      return constantText(declaration, ambient);
    case 'same':
      return sameText(declaration, ambient);
    case 'codes':
      return `${unionText(declaration)}\n\n${ambient ? labelsDeclaration(declaration) : labelsText(declaration)}`;
  }
};

/** Header, imports and each declaration are a blank line apart. */
const printed = ({ path, header, imports, declarations }: Printed, ambient: boolean): string =>
  [
    `// ${header}`,
    ...(imports.length === 0 ? [] : [imports.map((each) => importText(path, each)).join('\n')]),
    ...declarations.map((each) => declarationText(each, ambient)),
  ]
    .map((part) => `${part}\n`)
    .join('\n');

/** As a compiler would declare it, `.d.ts`. */
export const declarationsText = (module: Printed): string => printed(module, true);

const ofModule = ({ of }: Printed) => of && { of };

/** Same module, same bytes. */
export const printModule = (module: Printed): Artifact => ({
  path: module.path,
  content: printed(module, false),
  ...ofModule(module),
});

/** What a compiler would give for the same file: `.d.ts`, and `.js` where there are values. */
export const printCompiled = (module: Printed): Artifact[] => {
  const values = module.declarations.flatMap((declaration): string[] => {
    if (declaration.kind === 'constant') return [`export const ${declaration.name} = ${quoted(declaration.value)};\n`];
    if (declaration.kind === 'same')
      return declaration.declaration.kind === 'codes' ? [`${sameLabels(declaration)}\n`] : [];
    if (declaration.kind !== 'codes') return [];
    return [`export const ${labelsName(declaration.name)} = {\n${labelLines(declaration, '', ',')}};\n`];
  });
  const types = { path: declarationPath(module.path), content: declarationsText(module), ...ofModule(module) };
  if (values.length === 0) return [types];
  const script = {
    path: scriptPath(module.path),
    content: [`// ${module.header}\n`, ...values].join('\n'),
    ...ofModule(module),
  };
  return [types, script];
};
