/** `.js` and `.d.ts` say what `types.ts` says: held against the TypeScript compiler, file by file. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { Artifact } from '../../compiler/model/artifact.ts';
import { generateCompiledTypes, generateTypes } from '../../generators/types/types.ts';
import { everyType, summary } from '../fixtures/every-type.ts';
import { realForms } from '../forms/real-forms.ts';

const folder = mkdtempSync(join(tmpdir(), 'shenbao-compiled-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (top: string, artifacts: readonly Artifact[]): void => {
  for (const { path, content } of artifacts) {
    mkdirSync(dirname(join(folder, top, path)), { recursive: true });
    writeFileSync(join(folder, top, path), content);
  }
};

const tsc = (...args: string[]): string =>
  spawnSync(fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url)), args, {
    cwd: folder,
    encoding: 'utf8',
  }).stdout;

const forms = [everyType, summary, ...realForms];
const sources = forms.flatMap(generateTypes);
const compiled = new Map(forms.flatMap(generateCompiledTypes).map((artifact) => [artifact.path, artifact]));
const modules = [...new Set(sources.map(({ path }) => path.replace(/\.ts$/, '')))].sort();

test('the same types under the same names', () => {
  write('source', sources);
  write('compiled', [...compiled.values()]);
  const namesOf = (content: string): string[] =>
    [...content.matchAll(/^export (?:declare )?(interface|type|const) (\w+)/gm)].map(
      ([, kind, name]) => `${kind} ${name}`,
    );
  const checks = modules.flatMap((module, at) => {
    const source = String(sources.find(({ path }) => path === `${module}.ts`)?.content);
    const names = namesOf(source);
    expect(namesOf(String(compiled.get(`${module}.d.ts`)?.content)), module).toEqual(names);
    return [
      `import type * as A${at} from './source/${module}.js';`,
      `import type * as B${at} from './compiled/${module}.js';`,
      ...names
        // These take parameters: what they give is compared where they are used.
        .filter((name) => !/ (?:ByYear|Open|ScenarioInstance|OpenScenarioInstance|Draft|DraftValue)$/.test(name))
        .map((name) => {
          const [kind, id] = name.split(' ');
          const of = (side: string): string => (kind === 'const' ? `typeof ${side}${at}.${id}` : `${side}${at}.${id}`);
          return `export const ${id}_${at}: Same<${of('A')}, ${of('B')}> = true;`;
        }),
    ];
  });
  const same = 'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;';
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'checks.ts'), [same, ...checks].join('\n'));
  expect(checks.length).toBeGreaterThan(700);
  const options =
    '--strict --noEmit --skipLibCheck false --target es2022 --module nodenext --exactOptionalPropertyTypes';
  expect(tsc(...options.split(' '), '--types', '', 'checks.ts')).toBe('');
});

test('the same values, in a script where there are any', async () => {
  write('run', sources);
  const files = modules.map((module) => `run/${module}.ts`);
  tsc('--target', 'es2022', '--module', 'nodenext', '--types', '', '--outDir', 'emitted', '--rootDir', 'run', ...files);
  write(
    'script',
    [...compiled.values()].filter(({ path }) => path.endsWith('.js')),
  );
  const load = async (top: string, module: string): Promise<object> => ({
    ...(await import(pathToFileURL(join(folder, top, `${module}.js`)).href)),
  });
  for (const module of modules) {
    const emitted = await load('emitted', module);
    const has = Object.keys(emitted).length > 0;
    expect(compiled.has(`${module}.js`), module).toBe(has);
    if (has) expect(await load('script', module)).toEqual(emitted);
  }
});
