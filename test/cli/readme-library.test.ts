/** README: the examples of the library, one after the other, do what they say. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { realForm } from '../forms/real-forms.ts';
import { folderWith, project } from './run.ts';

const readme = readFileSync(join(project, 'README.md'), 'utf8');
const part = /^### Filings$.*?^## /ms.exec(readme)?.[0] ?? '';
const examples = [...part.matchAll(/^```ts\n(.*?)^```/gms)].map(([, text]) => text ?? '');
const NAMES = 'resolution, judgement, told, word, pdf, extraction, migrated, counts, changes, diagnostics';

/** What the examples take as given. */
const given = (): { readonly files: Map<string, Uint8Array>; readonly bytes: Uint8Array; readonly sample: object } => {
  const root = join(project, 'forms');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  const sample = sampleOf(realForm('cn/2022/recommendation-summary'), 3) as object;
  return {
    files: new Map(paths.map((path) => [`/forms/${path}`, readFileSync(join(root, path))])),
    bytes: new TextEncoder().encode(JSON.stringify(sample)),
    sample,
  };
};

/** What an app's own module would say. */
const GIVEN = `declare const files: Map<string, Uint8Array>;
declare const bytes: Uint8Array;
declare const fontOf: (file: string) => Promise<Uint8Array>;
`;

const STRICT = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

test('as one module they compile in an app that is as strict as TypeScript can be', { timeout: 300_000 }, () => {
  const code = examples.join('\n');
  const app = folderWith({
    'package.json': '{ "type": "module" }',
    'examples.ts': `${GIVEN}${code}`,
    'tsconfig.json': JSON.stringify({ compilerOptions: STRICT, files: ['examples.ts'] }),
  });
  mkdirSync(join(app, 'node_modules'));
  symlinkSync(project, join(app, 'node_modules/shenbao'));
  const { stdout } = spawnSync(join(project, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: app, encoding: 'utf8' });
  expect(stdout).toBe('');
});

test('each example follows from the ones before', async () => {
  expect(examples).toHaveLength(6);
  const { exports } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const core = pathToFileURL(join(project, exports['./core'].default)).href;
  const code = examples.join('\n').replaceAll("'shenbao/core'", JSON.stringify(core));
  const imports = [...code.matchAll(/^import .*$/gm)].map(([line]) => line).join('\n');
  const rest = code.replace(/^import .*$/gm, '');
  const script = `${imports}\nexport const run = async (files, bytes, fontOf) => {\n${rest}\nreturn { ${NAMES} };\n};\n`;
  const path = join(folderWith({}), 'examples.mjs');
  writeFileSync(path, script);
  const { files, bytes, sample } = given();
  const { run } = await import(pathToFileURL(path).href);
  const fontOf = async (file: string) => new Uint8Array(readFileSync(join(project, 'dist', 'fonts', file)));
  const made = await run(files, bytes, fontOf);
  expect(made.diagnostics.hasErrors).toBe(false);
  expect(made.resolution.forms).toHaveLength(29);
  expect(made.judgement.issues).toBeUndefined();
  expect(typeof made.told).toBe('string');
  expect(new TextDecoder('latin1').decode(made.pdf.slice(0, 5))).toBe('%PDF-');
  expect(made.extraction.filing.data).toEqual(sample);
  expect(made.extraction.doubts).toEqual([]);
  expect(made.migrated.draft).toMatchObject({ $form: 'gansu/2026/excellence-recommendation-summary' });
  expect(made.counts.carried).toBeGreaterThan(0);
  expect(made.changes).toContainEqual({
    rule: expect.any(String),
    data: expect.any(String),
    says: expect.stringMatching(/./),
  });
});
