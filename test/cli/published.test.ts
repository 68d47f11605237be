/** What `npm run build` makes beside JavaScript says the same as the sources. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { differencesSchema } from '../../compiler/cli/differences/json-schema.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { languageSchema } from '../../compiler/language/schema.ts';
import { validateShape } from '../../compiler/parse/shape-validator.js';
import { read } from '../../compiler/read/read.ts';
import { understand } from '../../compiler/understand.ts';
import { layout } from '../../generators/layout/layout.ts';
import { renderWord } from '../../generators/word/word.ts';
import { project } from './run.ts';

const definitions = readdirSync(join(project, 'forms'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .sort();

test('the language’s schema in forms/ is current', () => {
  const published = readFileSync(join(project, 'forms/language.schema.json'), 'utf8');
  expect(published).toBe(`${JSON.stringify(languageSchema(), undefined, 2)}\n`);
});

test('and so is the schema of what diff prints', () => {
  const published = readFileSync(join(project, 'forms/diff.schema.json'), 'utf8');
  expect(published).toBe(`${JSON.stringify(differencesSchema(), undefined, 2)}\n`);
});

test('every definition points editors to it', () => {
  for (const path of definitions) {
    const text = readFileSync(join(project, 'forms', path), 'utf8');
    const [, target] = /^# yaml-language-server: \$schema=(\S+)/.exec(text) ?? [];
    expect(join('forms', path, '..', target ?? 'none'), path).toBe('forms/language.schema.json');
  }
});

test('the parser’s validator in dist/ is current, and says what one compiled by the letter says', () => {
  const module = 'compiler/parse/shape-validator.js';
  expect(readFileSync(join(project, 'dist', module), 'utf8')).toBe(readFileSync(join(project, module), 'utf8'));
  const plain = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false, strictRequired: false });
  const reference = plain.compile(languageSchema());
  const said = (validate: ValidateFunction, data: unknown): string[] => {
    validate(data);
    const errors = validate.errors ?? [];
    return errors.map(({ schema: _, schemaPath: __, ...error }) => JSON.stringify(error)).sort();
  };
  const data = definitions.map((path) => parse(readFileSync(join(project, 'forms', path), 'utf8')));
  for (const definition of data) expect(said(validateShape, definition)).toEqual([]);
  const wrong = fc.constantFrom(null, 5, true, '', '§', [], {}, { label: 3 }, ['a'], { unknown: 1 });
  fc.assert(
    fc.property(fc.constantFrom(...data), fc.nat(), wrong, (definition, at, value) => {
      const copy = structuredClone(definition);
      const spots = spotsOf(copy);
      spots[at % spots.length]?.(value);
      expect(said(validateShape, copy)).toEqual(said(reference, copy));
    }),
    { numRuns: 300, verbose: true },
  );
});

/** For every value within: puts another in its place. */
const spotsOf = (data: unknown): ((value: unknown) => void)[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, child]) => [
        (value: unknown) => void Object.assign(data, { [key]: value }),
        ...spotsOf(child),
      ])
    : [];

test('the Word generator in dist/, bundled with what it uses of docx, writes the same bytes', async () => {
  const file = join(project, 'dist/generators/word/word.js');
  expect(readFileSync(file, 'utf8')).not.toMatch(/from ["']docx["']/);
  expect(existsSync(join(file, '../table.js'))).toBe(false);
  const built: { renderWord: typeof renderWord } = await import(pathToFileURL(file).href);
  const diagnostics = new Diagnostics();
  const root = { folder: join(project, 'forms'), prefix: 'forms/' };
  const { forms } = understand(read(root, nodeHost, diagnostics), diagnostics);
  const form = forms.find(({ key }) => key === 'cn/2022/demonstration-factory-application');
  if (!form) throw new Error('the form is not there');
  const [ours, theirs] = await Promise.all([renderWord(layout(form)), built.renderWord(layout(form))]);
  expect(Buffer.compare(ours, theirs)).toBe(0);
});
