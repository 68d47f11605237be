/** The language reference is current, quotes only what compiles, and leaves nothing of the language out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleFolder, languageReference } from '../../compiler/cli/language-reference.ts';
import { compile } from '../../compiler/compile.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { memoryHost } from '../../compiler/host/memory-host.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { GENERATORS } from '../../compiler/installed-targets.ts';
import type { Kind } from '../../compiler/language/kind-spec.ts';
import { KINDS, kindOf } from '../../compiler/language/kinds.ts';
import { VERBS } from '../../compiler/language/overlay-schema.ts';
import { FILES } from '../../compiler/language/schema.ts';
import { fieldTypes } from '../../compiler/model/field-types.ts';
import { ruleFunctions } from '../../compiler/model/rule-functions.ts';
import { ruleMethods } from '../../compiler/model/rule-operators.ts';
import { dayFunctions, yearFunctions } from '../../compiler/model/time-functions.ts';
import { parse } from '../../compiler/parse/parse.ts';
import { print } from '../../compiler/print/print.ts';
import { read } from '../../compiler/read/read.ts';
import { examplesOf } from '../../compiler/reference/examples.ts';
import { calling } from '../../compiler/reference/rules-chapter.ts';
import { projectFolder } from '../compiler/project.ts';
import { shown } from '../compiler/shown.ts';

const sources = read({ folder: exampleFolder(), prefix: '' }, nodeHost, new Diagnostics());
const { definitions } = parse(sources, new Diagnostics());
const examples = examplesOf(definitions);
const published = readFileSync(join(projectFolder, 'forms/LANGUAGE.md'), 'utf8');

const compileFiles = (files: readonly (readonly [path: string, text: string])[]) =>
  compile(
    {
      roots: [{ folder: '/forms', prefix: 'forms/' }],
      output: '/output',
      selectors: [],
      generators: GENERATORS,
      tool: 'test',
    },
    memoryHost(new Map(files.map(([path, text]) => [`/forms/${path}`, new TextEncoder().encode(text)]))),
  );

/** Lines without what places them in a file. */
const plainLines = (text: string): string[] =>
  text.split('\n').flatMap((line) => line.replace(/^\s*(?:- )*/, '').trimEnd() || []);

const blocks = [...published.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, block = '']) => block);

describe('forms/LANGUAGE.md', () => {
  it('is current: `npm run compile` prints it', () => {
    expect(published).toBe(languageReference());
  });

  it('quotes nothing in its blocks but the example project', () => {
    const written = new Set(definitions.flatMap((definition) => plainLines(print(definition))));
    const own = ['changes:', 'notes:', 'only: factory.modes=discrete'];
    const strange = blocks
      .flatMap(plainLines)
      .filter((line) => !written.has(line) && !own.includes(line) && !line.startsWith('# yaml-language-server:'));
    // What stands in a flow map or a list in its file is quoted on a line of its own, a rule that is added by its id.
    const everywhere = definitions.map((definition) => print(definition)).join('\n');
    const isThere = (line: string): boolean =>
      everywhere.includes(line.replace(/^row: /, '')) || everywhere.includes(`- rule: ${line.replace(/:$/, '')}\n`);
    expect(strange.filter((line) => !isThere(line))).toEqual([]);
    expect(blocks.length).toBeGreaterThan(60);
  });

  it('shows a whole project in its whole files', { timeout: 120_000 }, async () => {
    const files = blocks.filter((block) => /^(?:vocabulary:\n|(?:form|block|pack|catalogue): \S)/.test(block));
    expect(files).toHaveLength(definitions.length);
    const { diagnostics } = await compileFiles(files.map((file, at) => [`${at}.yaml`, `${file}\n`]));
    const said = diagnostics.list().map(({ code }) => code);
    expect(said, shown(diagnostics.list())).toEqual(['check/pending', 'check/pending']);
  });

  it('calls what an address leads to by its keyword', () => {
    const named = [...published.matchAll(/^\| `document\/[^`]*` \| `([^`]*)` \|$/gm)].map(([, keyword]) => keyword);
    const keywords = Object.keys(KINDS)
      .filter((name): name is Kind => Object.hasOwn(KINDS, name))
      .map((kind) => kindOf(kind).keyword);
    expect(named).toContain('header');
    expect(named.filter((keyword) => ![...keywords, '[…]', 'line'].includes(keyword))).toEqual([]);
  });

  it('tells every kind, type, attribute, verb, key and function', () => {
    const names = [
      ...Object.values(KINDS).flatMap(({ attributes }) => Object.keys(attributes)),
      ...fieldTypes,
      ...Object.keys(VERBS),
      ...Object.values(FILES).flatMap(({ properties }) => Object.keys(properties)),
    ];
    expect(names.filter((name) => !published.includes(`\`${name}\``))).toEqual([]);
    const signatures = [
      ...ruleFunctions.map(({ signature }) => signature),
      ...Object.values(ruleMethods).map(({ signature }) => signature),
      ...Object.values({ ...yearFunctions, ...dayFunctions }).flatMap(({ signatures: all }): string[] => [...all]),
    ];
    expect(signatures.filter((signature) => !published.includes(`\`${signature}\``))).toEqual([]);
  });

  it('leaves no cell of a table and no link empty', () => {
    expect(published).not.toMatch(/\| `` \|/);
    expect(published).not.toContain('undefined');
    const anchors = new Set(
      [...published.matchAll(/^## (.*)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-')),
    );
    for (const [, anchor = ''] of published.matchAll(/\]\(#([^)]*)\)/g)) expect(anchors).toContain(anchor);
  });
});

describe('the example project', () => {
  it('compiles to everything without a diagnostic', { timeout: 120_000 }, async () => {
    const { diagnostics, written } = await compileFiles(sources.map(({ path, text }) => [path, text]));
    expect(shown(diagnostics.list())).toBe(
      'check/pending forms/2027/pack.yaml:8:42 新通知未写明份数\ncheck/pending forms/2027/pack.yaml:16:39 待公布培育目标\n',
    );
    expect(written.filter((path) => path.endsWith('blank.docx'))).toHaveLength(4);
  });

  it('shows every attribute of every kind', () => {
    const kinds = Object.keys(KINDS).filter((name): name is Kind => Object.hasOwn(KINDS, name));
    const missing = kinds.flatMap((kind) =>
      Object.keys(kindOf(kind).attributes).flatMap((name) =>
        examples.attribute(kind, name) === undefined ? [`${kind}.${name}`] : [],
      ),
    );
    expect(missing.filter((name) => !name.endsWith('.pending'))).toEqual([]);
    for (const kind of kinds) expect(examples.node(kind)).not.toBe('');
  });

  it('has a field of every type, an operation of every verb, a rule with every function', () => {
    for (const type of fieldTypes) expect(examples.node('field', type)).not.toBe('');
    const functions = [
      ...ruleFunctions.map(({ name }) => name),
      ...Object.keys(ruleMethods),
      ...Object.keys({ ...yearFunctions, ...dayFunctions }),
    ];
    expect(functions.filter((name) => examples.rule(calling(name)) === undefined)).toEqual([]);
    const verbs = definitions.flatMap((one) => (one.role === 'form' ? one.changes.map(({ verb }) => verb) : []));
    expect(Object.keys(VERBS).filter((verb) => !verbs.some((each) => each === verb))).toEqual([]);
  });

  it('has every key that a file may have', () => {
    const texts = definitions.map((definition) => print(definition));
    for (const [role, { properties }] of Object.entries(FILES)) {
      const own = texts.filter((text) => text.startsWith(`${role}:`)).join('\n');
      const missing = Object.keys(properties).filter((key) => !new RegExp(`^${key}:`, 'm').test(own));
      expect([role, missing]).toEqual([role, []]);
    }
  });
});
