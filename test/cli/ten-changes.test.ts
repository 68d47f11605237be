/**
 * How long a new year's notice is: Hebei's of 2027 (made up, `hebei-2027`), ten changes of ten kinds after that of 2026. The files are clean and no more lines
 * than it takes; 128 an author wrote before editions were said once and exceptions by number.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, project, shenbao } from './run.ts';

const folder = join(project, 'test/cli/hebei-2027');
const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

describe('ten changes', async () => {
  const cwd = folderWith(Object.fromEntries(files.map(([name, text]) => [`forms/hebei/2027/${name}`, text])));

  test('have nothing wrong with them', async () => {
    const { status, stdout, stderr } = await shenbao(['check', 'hebei/2027'], { cwd });
    expect([status, stdout + stderr]).toEqual([0, '4 forms: no problems\n']);
  });

  test('reach every form that takes from the guide, beside the guide itself', async () => {
    const { stdout } = await shenbao(['diff', 'hebei/2026', 'hebei/2027', '--format', 'json'], { cwd });
    const { sections } = JSON.parse(stdout) as { sections: { after: { key: string }; findings: unknown[] }[] };
    const follow = sections.filter(({ findings }) => JSON.stringify(findings).includes('scenario-guide/2027'));
    expect(follow.map(({ after }) => after.key)).toEqual([
      'hebei/2027/advanced-factory-application',
      'hebei/2027/advanced-recommendation-summary',
      'hebei/2027/basic-factory-list',
      'scenario-guide/2027',
    ]);
  });

  test('are no longer than they need be, and no line is too long to read', () => {
    const lines = files.flatMap(([, text]) => text.trimEnd().split('\n'));
    expect(lines.length).toBe(91);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(155);
  });
});
