/** The text that validators carry is made from generators/validator/runtime; `npx vitest run test/validator -u` writes it. */
import { readFileSync } from 'node:fs';
import { ts } from 'ts-morph';
import { expect, test } from 'vitest';

/** In the order in which they need each other. */
const modules = [
  '../../../compiler/model/identity-code',
  '../../../compiler/model/word-count',
  'characters',
  'messages',
  'path',
  'catalogues',
  'functions',
  'issues',
  'field-checks',
  'rules',
  'rule-issues',
  'size',
  'validate',
];

const scriptOf = (module: string): string => {
  const source = readFileSync(new URL(`../../generators/validator/runtime/${module}.ts`, import.meta.url), 'utf8');
  return ts
    .transpileModule(source, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true },
    })
    .outputText.replace(/^import [^;]*;\n/gm, '')
    .replace(/^export (?=const|class|function)/gm, '')
    .replace(/^export \{\};\n/gm, '');
};

test('the embedded runtime is current', async () => {
  const script = modules.map(scriptOf).join('');
  expect(script).not.toMatch(/^(im|ex)port /m);
  const escaped = script.replace(/\\|`|\$\{/g, '\\$&');
  const text = `/** generators/validator/runtime as JavaScript, written by test/validator/runtime-text.test.ts. */\nexport const runtimeText = \`${escaped}\`;\n`;
  await expect(text).toMatchFileSnapshot('../../generators/validator/runtime-text.ts');
});
