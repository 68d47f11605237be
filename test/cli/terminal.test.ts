/** How commands speak to a terminal: in columns, in colours, in the language of the environment; and with which status they end. */
import { expect, test } from 'vitest';
import { table } from '../../compiler/cli/table.ts';
import { type GlobalOptions, inkOf, languageOf, progressLine, statusOf } from '../../compiler/cli/terminal.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';

test('a table has columns as wide as what stands in them, its head in bold, and no blanks at the ends of its lines', () => {
  const rows = [
    ['form', 'title', ''],
    ['a', '中文标题', 'x'],
    ['longer', '', ''],
  ];
  expect(table(rows, (colour, text) => `<${colour}>${text}</>`)).toBe(
    '<bold>form    title</>\na       中文标题  x\nlonger',
  );
  expect(table([], (_, text) => text)).toBe('');
  const unseen = [['a\u2028\u202eb', 'c\u200b\u001b']];
  expect(table(unseen, (_, text) => text)).toBe('a\\u2028\\u202eb  c\\u200b\\u001b');
});

/** What is done while the terminal and the environment are so. */
const where = <Value>(isTTY: boolean, environment: NodeJS.ProcessEnv, done: () => Value): Value => {
  const { stdout, stderr, env } = process;
  const before = [stdout.isTTY, stderr.isTTY];
  const write = stderr.write;
  try {
    process.env = environment;
    [stdout.isTTY, stderr.isTTY] = [isTTY, isTTY];
    return done();
  } finally {
    process.env = env;
    [stdout.isTTY, stderr.isTTY] = [before[0] ?? false, before[1] ?? false];
    stderr.write = write;
  }
};

const OPTIONS: GlobalOptions = { forms: 'forms', color: true };

test.each<[boolean, NodeJS.ProcessEnv, boolean, string, string]>([
  [true, {}, true, 'a', '\u001b[1ma\u001b[0m'],
  [true, { NO_COLOR: '', TERM: 'xterm' }, true, 'a', '\u001b[1ma\u001b[0m'],
  [true, {}, true, '', ''],
  [false, {}, true, 'a', 'a'],
  [true, {}, false, 'a', 'a'],
  [true, { NO_COLOR: '1' }, true, 'a', 'a'],
  [true, { TERM: 'dumb' }, true, 'a', 'a'],
])(
  'colours where there is a terminal (%s), %j does not forbid them, nor --no-color (%s)',
  (isTTY, env, color, text, shown) => {
    expect(where(isTTY, env, () => inkOf({ ...OPTIONS, color })('bold', text))).toBe(shown);
  },
);

test.each<[NodeJS.ProcessEnv, string]>([
  [{}, 'en'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN' }, 'zh'],
  [{ LANG: 'zh_CN', LC_ALL: 'C' }, 'en'],
  [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_TW' }, 'zh'],
])('the language of %j is %s, unless another is asked for', (env, language) => {
  expect(where(false, env, () => languageOf({}))).toBe(language);
  expect(where(false, env, () => languageOf({ lang: 'zh' }))).toBe('zh');
});

test('progress is one line, on a terminal only', () => {
  const shown = (isTTY: boolean): string[] =>
    where(isTTY, {}, () => {
      const written: string[] = [];
      process.stderr.columns = 8;
      process.stderr.write = (text) => written.push(String(text)) > 0;
      const line = progressLine();
      line.show('a\u001b中文中文');
      line.clear();
      return written;
    });
  expect(shown(true)).toEqual(['\r\u001b[2Ka\\u001b', '\r\u001b[2K']);
  expect(shown(false)).toEqual([]);
});

test('the status is 0 without errors, 3 where the tool could not do its work, else 1', () => {
  const diagnostics = new Diagnostics();
  diagnostics.report('check/pending', undefined, { why: '' });
  expect(statusOf(diagnostics)).toBe(0);
  diagnostics.report('cli/no-file', undefined, { file: '' });
  expect(statusOf(diagnostics)).toBe(1);
  diagnostics.report('write/failed', undefined, { path: '', reason: '' });
  expect(statusOf(diagnostics)).toBe(3);
});
