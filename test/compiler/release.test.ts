/** What is pending is told, and never released. */
import { expect, it } from 'vitest';
import { shown } from './shown.ts';
import { build, DEFINITIONS, define, type FileSystem, outputOf, SHEETS } from './small-build.ts';

const pendingIn = (files: FileSystem): FileSystem =>
  define(files, {
    ...DEFINITIONS,
    'a.yaml': (DEFINITIONS['a.yaml'] ?? '').replace('type: text', 'type: text, pending: 待定'),
  });

it('is built with a warning, and not where a release is asked for, also when nothing has changed since', async () => {
  const files = pendingIn(new Map());
  const generators = [SHEETS];
  const refused = await build(files, { generators, release: true });
  expect(refused.diagnostics.list().map(({ code }) => code)).toEqual(['write/pending', 'check/pending']);
  expect(outputOf(files)).toEqual({});

  const draft = await build(files, { generators });
  expect(shown(draft.diagnostics.list())).toMatch(/^check\/pending \S+ 待定\n$/);
  expect(Object.keys(outputOf(files))).not.toEqual([]);
  expect((await build(files, { generators, release: true })).diagnostics.hasErrors).toBe(true);

  define(files, DEFINITIONS);
  const released = await build(files, { generators, release: true });
  expect(shown(released.diagnostics.list())).toBe('');
});
