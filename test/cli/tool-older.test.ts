/** A checkout whose sources are newer than the tool that was compiled of them: read/tool-older. */
import { cpSync, symlinkSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, inProcess, small } from './run.ts';

const installed = dirname(dirname(dirname(dirname(small))));
const SOURCE = 'compiler/compile.ts';
const checkout = folderWith({
  [SOURCE]: '',
  'forms/pack.yaml': 'pack: test/2030\ntitle: 试\n',
  'forms/note.yaml':
    'form: test/2030/note\ntitle: 表\nfields:\n  unit: { label: 单位, type: tomorrow }\ndocument: [unit]\n',
});
for (const name of ['package.json', 'dist/compiler', 'dist/generators'])
  cpSync(join(installed, name), join(checkout, name), { recursive: true });
for (const name of ['node_modules', 'dist/fonts']) symlinkSync(join(installed, name), join(checkout, name));
const tool = join(checkout, 'dist/compiler/cli/main.js');

const told = async (cwd: string, year: number): Promise<string> => {
  const at = new Date(`${year}-01-01`);
  utimesSync(join(checkout, SOURCE), at, at);
  const { status, stderr } = await inProcess(['check', 'test/2030/note'], { cwd }, tool);
  expect(status).toBe(1);
  expect(stderr).toContain('tomorrow');
  return stderr;
};

test('in the checkout itself, and where its definitions stand under those of a project; not where definitions alone are new', async () => {
  const project = folderWith({
    'forms/pack.yaml': 'pack: test/2031\ntitle: 试\n',
    'forms/note.yaml': 'form: test/2031/note\nextends: test/2030/note\n',
  });
  for (const cwd of [checkout, project]) {
    expect(await told(cwd, 2199)).toContain(`compiled before its source “${SOURCE}” was changed`);
    expect(await told(cwd, 2001)).not.toContain('compiled before');
  }
});
