/** A checkout whose definitions are newer than the tool that was compiled in it: read/tool-older. */
import { cpSync, symlinkSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, inProcess, small } from './run.ts';

const installed = dirname(dirname(dirname(dirname(small))));
const checkout = folderWith({
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
  utimesSync(join(checkout, 'forms/note.yaml'), at, at);
  const { status, stderr } = await inProcess(['check', 'test/2030/note'], { cwd }, tool);
  expect(status).toBe(1);
  expect(stderr).toContain('tomorrow');
  return stderr;
};

test('in the checkout itself, and where its definitions stand under those of a project', async () => {
  const project = folderWith({
    'forms/pack.yaml': 'pack: test/2031\ntitle: 试\n',
    'forms/note.yaml': 'form: test/2031/note\nextends: test/2030/note\n',
  });
  for (const [cwd, path] of [
    [checkout, 'forms/note.yaml'],
    [project, 'shenbao/forms/note.yaml'],
  ] as const) {
    const warning = `“${path}” is newer than shenbao itself`;
    expect(await told(cwd, 2199)).toContain(warning);
    expect(await told(cwd, 2001)).not.toContain('newer than shenbao');
  }
});
