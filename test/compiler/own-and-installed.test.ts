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

const OWN = [
  { path: 'pack.yaml', text: 'pack: x/2022\ntitle: 省\n' },
  { path: 'block.yaml', text: 'block: firm\nfields: { g: { label: 量, type: integer } }\n' },
  { path: 'form.yaml', text: 'form: x/2022/a\ntitle: 表\nuse: [firm]\ndocument: [g]\n' },
];

it('a block of the same name, and an id that means something else, leave them alone', () => {
  expect(shown(understandSources([...OWN, ...PACKAGE]).diagnostics.list())).toBe('');
});

it('an id that the project has in two meanings is told, with the form that has the other one', () => {
  const taken = {
    path: 'b.yaml',
    text: 'form: x/2022/b\nextends: cn/2022/a\nchanges: { set: { form: { title: 乙 } } }\n',
  };
  const { diagnostics } = understandSources([...OWN, taken, ...PACKAGE]);
  expect(shown(diagnostics.list())).toBe(
    'check/meaning-elsewhere block.yaml:2:32 g integer group x/2022/b\n  first p/block.yaml:2:11\n',
  );
  expect(diagnostics.hasErrors).toBe(false);
});
