/** parse(print(d)) = d: over all files of the package and over seeded ones; fast-check prints the seed of what fails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition, FormDefinition } from '../../compiler/definition/definition.ts';
import { formExtending, packExtending } from '../../compiler/definition/unwritten.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { parse } from '../../compiler/parse/parse.ts';
import { print } from '../../compiler/print/print.ts';
import { canonical } from '../../compiler/resolve/canonical.ts';
import { diff } from '../../compiler/resolve/overlay/diff.ts';
import type { Resolution } from '../../compiler/resolve/resolve.ts';
import type { Tree } from '../../compiler/resolve/tree.ts';
import { chanceOf, filesOf, randomOverlay, seeds, VARIANT } from '../compiler/laws/random-project.ts';
import { treeOf } from '../compiler/laws/resolved.ts';
import { realSources, understandFiles, understandSources } from '../compiler/project.ts';
import { shown, shownOfData } from '../compiler/shown.ts';
import { randomFile } from './random-definition.ts';
import { said } from './said.ts';

const parsed = (text: string, path = 'file.yaml'): Definition => {
  const diagnostics = new Diagnostics();
  const [definition] = parse([{ path, text }], diagnostics).definitions;
  if (!definition) throw new Error(`${shown(diagnostics.list())}\n${text}`);
  return definition;
};

const schemaOf = (text: string): string => /^# yaml-language-server: \$schema=(\S+)/.exec(text)?.[1] ?? '';
const withoutComments = (text: string): string =>
  text
    .split('\n')
    .filter((line, at) => at === 0 || !/^\s*#/.test(line))
    .join('\n');

describe('what is printed', () => {
  it.each(realSources().map((source) => [source.path, source] as const))('reads back as the same: %s', (_, source) => {
    const definition = parsed(source.text, source.path);
    expect(said(parsed(print(definition)))).toEqual(said(definition));
  });

  it.each(realSources().map((source) => [source.path, source] as const))(
    'is what the package has, comments aside: %s',
    (_, { path, text }) => {
      expect(print(parsed(text, path), { schema: schemaOf(text) })).toBe(withoutComments(text));
    },
  );

  it('reads back as the same whatever texts, names and numbers a definition holds', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const definition = parsed(JSON.stringify(randomFile(chanceOf(seed))));
        const text = print(definition);
        expect(said(parsed(text))).toEqual(said(definition));
        expect(print(parsed(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

/** The overlay that diff finds between two forms. */
const overlayBetween = (from: Tree, to: Tree, { project }: Resolution): FormDefinition => ({
  ...formExtending(to.key.name, from.key.name, diff(from, to, project)),
  key: to.key,
});

describe('what diff finds, printed as an overlay', { timeout: 60_000 }, () => {
  it('leads from a random form to its variant', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changes } = randomOverlay(chanceOf(seed), 12);
        const files = filesOf(base, changes);
        const { resolution } = understandFiles(files);
        const to = treeOf(resolution, VARIANT);
        const text = print(overlayBetween(treeOf(resolution, base.form), to, resolution));
        const again = understandFiles({ ...files, 'variant.yaml': text });
        expect(shownOfData(again.diagnostics.list())).toBe('');
        expect(canonical(treeOf(again.resolution, VARIANT))).toEqual(canonical(to));
      }),
      { numRuns: 30 },
    );
  });

  it('leads from each real form to those that extend it', () => {
    const sources = realSources();
    const { resolution } = understandSources(sources);
    const overlays = [...resolution.project.forms.values()].flatMap(({ key, extends: parent }) =>
      parent ? [overlayBetween(treeOf(resolution, parent.name), treeOf(resolution, key.name), resolution)] : [],
    );
    const written = new Map(overlays.map((overlay) => [overlay.key.span.source.path, print(overlay)]));
    const again = understandSources(sources.map(({ path, text }) => ({ path, text: written.get(path) ?? text })));
    expect(again.diagnostics.list().filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const { key } of overlays)
      expect([key.name, canonical(treeOf(again.resolution, key.name))]).toEqual([
        key.name,
        canonical(treeOf(resolution, key.name)),
      ]);
  });
});

describe('what is new', () => {
  it('is a pack and forms that say what they extend, and nothing is wrong with them', () => {
    const parent = understandSources(realSources()).resolution.packs.get('hebei/2026');
    if (!parent) throw new Error('no hebei/2026');
    const pack = print(packExtending('hebei/2027', parent, '河北省2027年度智能工厂梯度培育工作', '待2027年通知'));
    const form = print(formExtending('hebei/2027/basic-factory-list', 'hebei/2026/basic-factory-list'), {
      schema: '../../language.schema.json',
    });
    expect(pack).toMatch(
      /^pack: hebei\/2027\nextends: hebei\/2026\ntitle: 河北省2027年度智能工厂梯度培育工作\nconfirms:/,
    );
    expect(pack).toContain('  advancedOnline: { on: 2026-04-10, pending: 待2027年通知 }\n');
    expect(pack).toContain('{ fact: quotas.leading, pending: 待2027年通知 }');
    expect(form).toBe(
      '# yaml-language-server: $schema=../../language.schema.json\nform: hebei/2027/basic-factory-list\nextends: hebei/2026/basic-factory-list\n',
    );
    const { resolution, diagnostics } = understandSources([
      ...realSources(),
      { path: 'hebei/2027/pack.yaml', text: pack },
      { path: 'hebei/2027/basic-factory-list.yaml', text: form },
    ]);
    expect(shown(diagnostics.list().filter(({ severity }) => severity === 'error'))).toBe('');
    const pending = diagnostics.list().filter(({ code }) => code === 'check/pending');
    expect(pending).toHaveLength(parent.deadlines.length + parent.quotas.length + parent.targets.length);
    expect(resolution.packs.get('hebei/2027')?.targets).toEqual(parent.targets);
    expect(resolution.trees.has('hebei/2027/basic-factory-list')).toBe(true);
  });
});
