/** "A new year's notice" in CONTRIBUTING.md: its files are written and its commands run, in their order, and print what it says. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, project, shenbao } from './run.ts';

const contributing = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8');
const sectionOf = (heading: string): string => contributing.split(`\n## ${heading}\n`)[1]?.split(/\n## /)[0] ?? '';

type Step =
  | { readonly file: string; readonly text: string }
  | { readonly command: string; readonly printed: readonly string[] };

/** A file is a block of YAML that begins with its name; a command a line of a listing, before what it prints. */
const stepsIn = (guide: string): readonly Step[] =>
  [...guide.matchAll(/^ {3}```yaml\n {3}# (\S+)\n(.*?)^ {3}```|^ {8}\$ ([^\n]*)\n((?: {8}[^\n]*\n)*)/gms)].map(
    ([, file, text = '', command = '', printed = '']): Step =>
      file === undefined
        ? { command, printed: printed.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(8)])) }
        : { file, text: `# ${file}\n${text.replaceAll(/^ {3}/gm, '')}` },
  );

/** Whatever stands for …, a stretch of lines, or the end of one. */
const expectPrinted = (output: string, printed: readonly string[]): void => {
  let left = output.split('\n');
  let isNext = true;
  for (const line of printed) {
    if (line === '…') {
      isNext = false;
      continue;
    }
    const start = line.endsWith('…') ? line.slice(0, -1) : undefined;
    const at = left.findIndex((each) => (start === undefined ? each === line : each.startsWith(start)));
    expect({ line, found: isNext ? at === 0 : at >= 0, output }).toEqual({ line, found: true, output });
    left = left.slice(at + 1);
    isNext = true;
  }
};

describe('the guide', () => {
  const steps = stepsIn(sectionOf("A new year's notice"));

  test('is true, step by step', async () => {
    const cwd = folderWith();
    for (const step of steps)
      if ('file' in step) {
        mkdirSync(dirname(join(cwd, step.file)), { recursive: true });
        writeFileSync(join(cwd, step.file), step.text);
      } else {
        const [, ...words] = step.command.split(' ');
        const { stdout, stderr } = await shenbao(words, { cwd });
        expectPrinted(stdout + stderr, step.printed);
      }
    expect(steps.length).toBe(7);
  });

  test('names the same commands in Chinese', () => {
    const chinese = sectionOf('新一年的通知');
    for (const step of steps) if ('command' in step) expect(chinese).toContain(step.command.replace(' -t types', ''));
  });
});
