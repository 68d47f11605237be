import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import type { MessageCode } from '../../compiler/diagnostics/messages.ts';
import { type Generator, generate, type Unit } from '../../compiler/generate/generate.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { pdfOf } from '../../compiler/targets.ts';
import { projectFolder, understandFiles } from './project.ts';
import { DEFINITIONS } from './small-build.ts';

const formsOf = (files: Readonly<Record<string, string>>): readonly ResolvedForm[] =>
  understandFiles(files).resolution.forms;

describe('generate', () => {
  const numbered = (target: string): Generator => ({
    target,
    committed: true,
    generate: async ({ key }) => [{ path: `${key}/${target}`, content: target }],
  });
  const units: Unit[] = formsOf(DEFINITIONS).flatMap((form) =>
    ['x', 'y'].map((target) => ({ form, generator: numbered(target) })),
  );

  it('gives the artifacts of each unit, in order, and tells how far it is', async () => {
    const seen: string[] = [];
    const generated = await generate(units, new Diagnostics(), (done, { form, generator }) =>
      seen.push(`${done} ${form.key} ${generator.target}`),
    );
    expect(generated.map(({ artifacts }) => artifacts.map(({ path }) => path))).toEqual(
      units.map(({ form, generator }) => [`${form.key}/${generator.target}`]),
    );
    expect(seen).toEqual(units.map(({ form, generator }, i) => `${i} ${form.key} ${generator.target}`));
  });

  it('lets two units give one file, if it is the same', async () => {
    const shared = (content: string): Generator => ({
      target: content,
      committed: true,
      generate: async () => [{ path: 'test/2022/shared/x', content }],
    });
    const [form] = formsOf(DEFINITIONS);
    if (!form) throw new Error('no form');
    const twice = (a: string, b: string) =>
      generate(
        [a, b].map((content) => ({ form, generator: shared(content) })),
        new Diagnostics(),
        () => {},
      );
    await expect(twice('same', 'same')).resolves.toHaveLength(2);
    await expect(twice('one', 'another')).rejects.toThrow('test/2022/shared/x');
  });
});

describe.skipIf(!existsSync(join(projectFolder, 'dist/fonts')))('pdf', () => {
  it('is none where no font has a character: that is said with the form and the place', async () => {
    const [form] = formsOf({
      'pack.yaml': 'pack: test/2022\ntitle: 试验\n',
      'form.yaml':
        'form: test/2022/a\ntitle: 申报书\u{e001}\nfields:\n  a: { label: 甲, type: text }\ndocument:\n  - cover: cover\n    prints: [a]\n',
    });
    if (!form) throw new Error('no form');
    const diagnostics = new Diagnostics();
    expect(await pdfOf(form, undefined, diagnostics)).toBeUndefined();
    const code: MessageCode = 'generate/missing-glyph';
    expect(diagnostics.list()).toMatchObject([{ code, parameters: { characters: '\u{e001}', form: 'test/2022/a' } }]);
  });
});
