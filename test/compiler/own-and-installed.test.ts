/** What a project calls its own takes nothing from the forms that came with the package. */
import { expect, it } from 'vitest';
import { understandSources } from './project.ts';
import { shown } from './shown.ts';

const installed = (path: string, text: string) => ({ path, text, installed: true });
const PACKAGE = [
  installed('p/pack.yaml', 'pack: cn/2022\ntitle: 国\n'),
  installed(
    'p/block.yaml',
    'block: firm\nfields: { g: { label: 企业, fields: { name: { label: 名, type: text } } } }\n',
  ),
  installed('p/form.yaml', 'form: cn/2022/a\ntitle: 表\nuse: [firm]\ndocument: [g.name]\n'),
];

it('a block of the same name, and an id that means something else, leave them alone', () => {
  const { diagnostics } = understandSources([
    { path: 'pack.yaml', text: 'pack: x/2022\ntitle: 省\n' },
    { path: 'block.yaml', text: 'block: firm\nfields: { g: { label: 量, type: integer } }\n' },
    { path: 'form.yaml', text: 'form: x/2022/a\ntitle: 表\nuse: [firm]\ndocument: [g]\n' },
    ...PACKAGE,
  ]);
  const code = 'check/meaning-elsewhere';
  expect(shown(diagnostics.list())).toBe(`${code} block.yaml:2:32 g integer group\n  first p/block.yaml:2:11\n`);
  expect(diagnostics.hasErrors).toBe(false);
});
