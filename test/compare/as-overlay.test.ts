/** The overlay that is printed, put in the place of the one that was written, makes the same form. */
import { expect, it } from 'vitest';
import { overlayBetween } from '../../compiler/compare/as-overlay.ts';
import { print } from '../../compiler/print/print.ts';
import { canonical } from '../../compiler/resolve/canonical.ts';
import { treeOf } from '../compiler/laws/resolved.ts';
import { realSources, understandSources } from '../compiler/project.ts';
import { shown } from '../compiler/shown.ts';

const sources = realSources();
const { resolution } = understandSources(sources);
const overlays = resolution.forms.flatMap(({ key, extends: base }) =>
  base === undefined ? [] : [[base, key] as const],
);

it.each(overlays)('%s → %s', (before, after) => {
  const overlay = overlayBetween(before, after, '待说明理由', resolution);
  if (!overlay) throw new Error('there is an overlay: it was written');
  const path = `forms/${after}.yaml`;
  const again = understandSources(sources.map((each) => (each.path === path ? { path, text: print(overlay) } : each)));
  expect(shown(again.diagnostics.list())).toBe('');
  expect(canonical(treeOf(again.resolution, after))).toEqual(canonical(treeOf(resolution, after)));
});

it('is none where a field became a group, which no overlay says', () => {
  const form = (key: string, field: string): string =>
    `form: test/2030/${key}\ntitle: 表\nfields: { who: ${field} }\ndocument: [{ paragraph: title, style: title }]\n`;
  const made = understandSources([
    { path: 'pack.yaml', text: 'pack: test/2030\ntitle: 试验\n' },
    { path: 'a.yaml', text: form('a', '{ label: 谁, type: text }') },
    { path: 'b.yaml', text: form('b', '{ label: 谁, fields: { name: { label: 姓名, type: text } } }') },
  ]);
  expect(overlayBetween('test/2030/a', 'test/2030/b', '理由', made.resolution)).toBe(undefined);
});

it('moves cells out of a row into one of their own, wherever that stands', () => {
  const form = (key: string, rows: string): string =>
    `form: test/2030/${key}\ntitle: 表\nfields: { one: { label: 甲, type: text }, two: { label: 乙, type: text }, three: { label: 丙, type: text } }\ndocument: [{ grid: g, rows: ${rows} }]\n`;
  const made = understandSources([
    { path: 'pack.yaml', text: 'pack: test/2030\ntitle: 试验\n' },
    { path: 'a.yaml', text: form('a', '[[one, two, three]]') },
    { path: 'b.yaml', text: form('b', '[[one, two], [three]]') },
    { path: 'c.yaml', text: form('c', '[[two, three], [one]]') },
  ]);
  const changes = (before: string, after: string): readonly string[] => {
    const overlay = overlayBetween(`test/2030/${before}`, `test/2030/${after}`, '理由', made.resolution);
    return overlay ? print(overlay).split('\n').slice(2, -1) : ['none'];
  };
  expect(changes('b', 'a')).toEqual(['changes:', '  move:', '    document/three: { after: document/two }']);
  expect(changes('a', 'b')).toEqual(['changes:', '  move:', '    document/three: { after: document/row.one }']);
  expect(changes('a', 'c')).toEqual([
    'changes:',
    '  move:',
    '    document/two: { before: document/row.one }',
    '    document/three: { after: document/two }',
  ]);
});
