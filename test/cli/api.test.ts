/** The library as published: what `import … from 'shenbao'` gives, and that it does what its docstring says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith, project, SMALL_PROJECT } from './run.ts';

const { exports } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const api: typeof import('../../compiler/index.ts') = await import(
  pathToFileURL(join(project, exports['.'].default)).href
);

test('exports what the sources do', async () => {
  expect(Object.keys(api).sort()).toEqual(Object.keys(await import('../../compiler/index.ts')).sort());
});

test('shenbao/core exports the same, but for what reads and writes files', async () => {
  const core: object = await import(pathToFileURL(join(project, exports['./core'].default)).href);
  const files = ['GENERATORS', 'compile', 'installedPacks', 'nodeHost', 'packagedForms', 'pdfOf'];
  expect(Object.keys(core).sort()).toEqual(
    Object.keys(api)
      .filter((name) => !files.includes(name))
      .sort(),
  );
});

test('the types stand beside it', () => {
  expect(readFileSync(join(project, exports['.'].types), 'utf8')).toContain('export { type Compilation');
});

test('compiles a project, in memory as on a disk', async () => {
  const folder = folderWith(SMALL_PROJECT);
  const files = new Map(
    Object.entries(SMALL_PROJECT).map(([path, text]) => [`/project/${path}`, new TextEncoder().encode(text)]),
  );
  const request = (base: string) => ({
    roots: [{ folder: join(base, 'forms'), prefix: 'forms/' }],
    output: join(base, 'output'),
    selectors: [],
    generators: api.GENERATORS.filter(({ name }) => name === 'types' || name === 'schema'),
    tool: 'a test',
  });
  const [onDisk, inMemory] = [
    await api.compile(request(folder), api.nodeHost),
    await api.compile(request('/project'), api.memoryHost(files)),
  ];
  expect(onDisk.diagnostics.list()).toEqual([]);
  expect(inMemory.written).toEqual(onDisk.written);
  for (const path of onDisk.written)
    expect(Buffer.from(files.get(`/project/output/${path}`) ?? []).toString()).toBe(
      readFileSync(join(folder, 'output', path), 'utf8'),
    );
});

test('resolves the packaged forms, makes data for them and fills them in', async () => {
  const diagnostics = new api.Diagnostics();
  const { forms } = api.understand(api.read(api.packagedForms(), api.nodeHost, diagnostics), diagnostics);
  expect(diagnostics.list()).toEqual([]);
  const form = forms.find(({ key }) => key === 'cn/2022/recommendation-summary');
  if (!form) throw new Error('the form is not there');
  const word = await api.wordOf(form, api.sampleOf(form, 1));
  expect(Buffer.from(word.subarray(0, 2)).toString()).toBe('PK');
});

test('heavy libraries are loaded when they are used, not before', () => {
  const heavy = /^(?:ts-morph|docx|pdfkit|ajv|handlebars)(?:\/|$)/;
  const followed = new Set<string>();
  const found: string[] = [];
  const follow = (file: string): void => {
    if (followed.has(file)) return;
    followed.add(file);
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\b(?:[^;'"]*?from )? ?['"]([^'"]+)['"]/gm,
    )) {
      if (specifier.startsWith('.')) follow(join(file, '..', specifier));
      else if (heavy.test(specifier)) found.push(`${specifier} from ${file}`);
    }
  };
  follow(join(project, 'dist/compiler/cli/main.js'));
  const [run = ''] = [...followed].filter((file) => /\/run-[^/]+$/.test(file));
  for (const command of ['build', 'validate']) {
    const [, part = ''] = new RegExp(`${command}: \\(\\) => import\\("(.+?)"\\)`).exec(readFileSync(run, 'utf8')) ?? [];
    follow(join(run, '..', part));
  }
  expect(followed.size).toBeGreaterThan(10);
  expect(found).toEqual([]);
});
