/** A generator from outside: by the library alone it adds files to each form and to the pack, which an app imports from it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Compilation,
  compile,
  defineGenerator,
  type FormDocument,
  formatDiagnostics,
  GENERATORS,
  type Generator,
  type JsonSchema,
  messageOf,
  nodeHost,
  positionAt,
  type Sizes,
} from '../../compiler/index.ts';

const asked = ({ required = [] }: JsonSchema): string => required.join(' ');
const printed = ({ title, sections }: FormDocument): string => `${title} ${sections.length}`;
const written = ({ forms }: Sizes): string => forms.map(({ form, lines }) => `${form} ${lines}`).join('\n');

const outline = defineGenerator({
  name: 'outline',
  version: '1',
  says: { en: 'labels of the fields', zh: '字段名称' },
  committed: true,
  options: { separator: '、' },
  messages: {
    'label-long': {
      severity: 'warning',
      en: 'The label of “{field}” has {count} characters.',
      zh: '“{field}”的名称有 {count} 个字。',
    },
  },
  form: async (form, context) => {
    for (const { path, label } of form.fields)
      if (label.length > 6)
        context.report('label-long', context.originOf(form, path, 'label'), { field: path, count: label.length });
    const labels = form.fields.map(({ label }) => label);
    return [
      { path: `${form.key}/outline.json`, content: JSON.stringify(labels), published: true },
      {
        path: `${form.key}/outline.js`,
        content: `export const outline = ${JSON.stringify(labels.join(context.options.separator))};\n`,
        published: true,
      },
      { path: `${form.key}/outline.d.ts`, content: 'export declare const outline: string;\n' },
      { path: `${form.key}/outline.txt`, content: `${labels.join('\n')}\n` },
      {
        path: `${form.key}/outline-of-documents.txt`,
        content: `${asked(await context.schema(form))}\n${printed(await context.layout(form))}\n`,
      },
    ];
  },
  pack: (pack, forms) => [
    { path: `${pack.key}/outlines/all.js`, content: `export default ${forms.length};\n`, published: true },
    { path: `${pack.key}/outlines/all.d.ts`, content: 'declare const count: number;\nexport default count;\n' },
  ],
  project: ({ forms, sizes }) => [{ path: 'outlines.txt', content: `${forms.length}\n${written(sizes)}\n` }],
});

const form = (name: string, label: string): string =>
  `form: test/2030/${name}\ntitle: 情况\nfields:\n  ${name}: { label: ${label}, type: text }\ndocument:\n  - ${name}\n`;

const DEFINITIONS = {
  'pack.yaml': 'pack: test/2030\ntitle: 试验\n',
  'note.yaml': form('note', '单位名称'),
  'list.yaml': form('list', '所属行业的门类和大类'),
};

const folder = mkdtempSync(join(tmpdir(), 'shenbao-foreign-'));
afterAll(() => rmSync(folder, { recursive: true }));

const buildWith = (generators: readonly Generator[]): Promise<Compilation> =>
  compile(
    {
      roots: [{ folder: join(folder, 'forms'), prefix: 'forms/' }],
      output: join(folder, 'output'),
      selectors: [],
      generators,
      options: generators.includes(outline) ? { outline: { separator: '，' } } : {},
      tool: 'a test',
    },
    nodeHost,
  );

const house = GENERATORS.filter(({ name }) => name !== 'word' && name !== 'pdf');
const pack = join(folder, 'output/test/2030');
const exportsNow = (): Record<string, unknown> => JSON.parse(readFileSync(join(pack, 'package.json'), 'utf8')).exports;

beforeAll(() => {
  for (const [path, text] of Object.entries(DEFINITIONS)) {
    mkdirSync(dirname(join(folder, 'forms', path)), { recursive: true });
    writeFileSync(join(folder, 'forms', path), text);
  }
});

test('says what is wrong at its place, in both languages', async () => {
  const { diagnostics } = await buildWith([...house, outline]);
  const list = diagnostics.list();
  expect(list.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['outline/label-long warning']);
  const [first] = list;
  if (!first?.span) throw new Error('it has a place');
  expect(messageOf(first, 'en')).toBe('The label of “list” has 10 characters.');
  expect(messageOf(first, 'zh')).toBe('“list”的名称有 10 个字。');
  expect(positionAt(first.span.source, first.span.start)).toEqual({ line: 4, column: 18 });
  const said = formatDiagnostics(list, 'text', { language: 'en', colours: false });
  expect(said).toContain('forms/list.yaml:4:18 warning The label of “list” has 10 characters. outline/label-long');
  expect(said).toContain('^'.repeat(20));
});

test('is handed schemas, documents and sizes, whose types it can name', () => {
  expect(readFileSync(join(pack, 'note/outline-of-documents.txt'), 'utf8')).toBe('$form note\n情况 1\n');
  expect(readFileSync(join(folder, 'output/outlines.txt'), 'utf8')).toBe('2\ntest/2030/list 6\ntest/2030/note 6\n');
});

test('an app imports what it publishes, of each form and of the pack', () => {
  const app = join(folder, 'app');
  mkdirSync(join(app, 'node_modules/@shenbao'), { recursive: true });
  symlinkSync(pack, join(app, 'node_modules/@shenbao/test-2030'));
  writeFileSync(
    join(app, 'app.mjs'),
    `import { readFileSync } from 'node:fs';
import { outline } from '@shenbao/test-2030/note/outline.js';
import count from '@shenbao/test-2030/outlines/all.js';
import { validate } from '@shenbao/test-2030/note';
const labels = JSON.parse(readFileSync(new URL(import.meta.resolve('@shenbao/test-2030/list/outline.json')), 'utf8'));
const refused = await import('@shenbao/test-2030/note/outline.txt').catch(({ code }) => code);
console.log(JSON.stringify({ outline, count, labels, validate: typeof validate, refused }));
`,
  );
  const { stdout, stderr } = spawnSync(process.execPath, ['app.mjs'], { cwd: app, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    outline: '单位名称',
    count: 2,
    labels: ['所属行业的门类和大类'],
    validate: 'function',
    refused: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
  });
  writeFileSync(
    join(app, 'app.mts'),
    `import { outline } from '@shenbao/test-2030/note/outline.js';
import count from '@shenbao/test-2030/outlines/all.js';
export const text: string = outline;
export const number: number = count;
// @ts-expect-error it is a text
export const wrong: number = outline;
`,
  );
  const tsc = join(dirname(new URL(import.meta.resolve('typescript/package.json')).pathname), 'bin/tsc');
  const checked = spawnSync(
    process.execPath,
    [tsc, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', 'app.mts'],
    { cwd: app, encoding: 'utf8' },
  );
  expect(checked.stdout).toBe('');
});

test('what is published is packed', () => {
  const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: pack,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const packed: string[] = JSON.parse(said)[0].files.map(({ path }: { path: string }) => path);
  const own = packed.filter((path) => path.includes('outline'));
  expect(own.sort()).toEqual([
    'list/outline.d.ts',
    'list/outline.js',
    'list/outline.json',
    'note/outline.d.ts',
    'note/outline.js',
    'note/outline.json',
    'outlines/all.d.ts',
    'outlines/all.js',
  ]);
});

test('the package knows of files whenever they were built, and of no others', async () => {
  const withOutline = exportsNow();
  expect(Object.keys(withOutline)).toEqual([
    '.',
    './list',
    './list/validator.js',
    './list/schema.json',
    './list/structure.json',
    './list/rules.json',
    './list/outline.json',
    './list/outline.js',
    './list/pages/1.svg',
    './note',
    './note/validator.js',
    './note/schema.json',
    './note/structure.json',
    './note/rules.json',
    './note/outline.json',
    './note/outline.js',
    './note/pages/1.svg',
    './outlines/all.js',
    './formily',
    './rjsf',
    './package.json',
  ]);
  // Without it nothing changes: its files stand there still.
  await buildWith(house);
  expect(exportsNow()).toEqual(withOutline);
  rmSync(join(folder, 'output'), { recursive: true });
  await buildWith(house);
  expect(Object.keys(exportsNow()).filter((path) => path.includes('outline'))).toEqual([]);
  // Built alone, it is told of by the next build of the package, which is then up to date.
  await buildWith([outline]);
  expect((await buildWith(house)).written).toEqual(['test/2030/package.json']);
  expect(exportsNow()).toEqual(withOutline);
  expect(await buildWith(house)).toMatchObject({ written: [], upToDate: true });
});
