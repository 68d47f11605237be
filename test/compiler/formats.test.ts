/** The four formats of diagnostics, whole: for people, tools, code scanning and workflow logs. */
import { expect, test } from 'vitest';
import { Diagnostics, hint, related } from '../../compiler/diagnostics/diagnostic.ts';
import { type Format, formatDiagnostics } from '../../compiler/diagnostics/formats.ts';

const diagnostics = new Diagnostics();
const source = { path: 'forms/a b.yaml', text: 'one: 1\ntwo: [2,\n  3]\n' };
const at = (start: number, end: number) => ({ source, start, end });
diagnostics.report('check/pending', at(0, 3), { why: '50 %, 甲:\n乙' });
diagnostics.report(
  'resolve/no-effect',
  at(12, 20),
  { target: 'two' },
  { related: [related('defined', at(0, 3), { name: 'one' })], hints: [undefined, hint('say-why', {})] },
);
diagnostics.report(
  'filing/attested',
  at(7, 10),
  { message: '属实', field: 'a', rule: 'r' },
  { rule: 'filing/attested/r' },
);
diagnostics.report(
  'filing/unchecked',
  at(0, 3),
  { message: '缺', field: 'a', rule: 'q' },
  { rule: 'filing/attested/r' },
);
diagnostics.report('cli/no-file', undefined, { file: 'x,y' });
diagnostics.report('select/no-form', undefined, { selector: 'z' });
// the same at the same place
diagnostics.report('select/no-form', undefined, { selector: 'z' }, { hints: [hint('say-why', {})] });

const formatted = (format: Format, colours = false): string =>
  formatDiagnostics(diagnostics.list(), format, { language: 'en', colours });

test('text: at the place, with hints and what is related, notes last; in colours where they are wanted', () => {
  expect(formatted('text')).toBe(`error There is no file “x,y”. cli/no-file

error No form matches “z”. select/no-form

forms/a b.yaml:1:1 warning Not certain yet: 50 %, 甲:\\u000a乙 check/pending
    1 | one: 1
      | ^^^

forms/a b.yaml:2:6 error This changes nothing: “two” is so already. resolve/no-effect
    2 | two: [2,
      |      ^^^
      → Say why with \`loosens: …\`.
      “one” is defined here: forms/a b.yaml:1:1
    1 | one: 1
      | ^^^

forms/a b.yaml:1:1 note 缺 [a, q] filing/unchecked
forms/a b.yaml:2:1 note 属实 [a, r] filing/attested
`);
  expect(formatted('text', true)).toContain(
    '\u001b[1mforms/a b.yaml:1:1\u001b[0m \u001b[33mwarning\u001b[0m Not certain yet: 50 %, 甲:\\u000a乙 \u001b[2mcheck/pending\u001b[0m\n    1 | one: 1\n\u001b[31m      | ^^^\u001b[0m\n',
  );
  expect(formatDiagnostics([], 'text', { language: 'en', colours: false })).toBe('');
});

test('json: what is known of each, and no more', () => {
  expect(JSON.parse(formatted('json'))).toEqual([
    {
      code: 'cli/no-file',
      severity: 'error',
      message: 'There is no file “x,y”.',
      file: 'x,y',
      parameters: { file: 'x,y' },
      hints: [],
      related: [],
    },
    {
      code: 'select/no-form',
      severity: 'error',
      message: 'No form matches “z”.',
      parameters: { selector: 'z' },
      hints: [],
      related: [],
    },
    {
      code: 'check/pending',
      severity: 'warning',
      message: 'Not certain yet: 50 %, 甲:\n乙',
      ...{ file: 'forms/a b.yaml', line: 1, column: 1, endLine: 1, endColumn: 4 },
      parameters: { why: '50 %, 甲:\n乙' },
      hints: [],
      related: [],
    },
    expect.objectContaining({ code: 'filing/unchecked', rule: 'filing/attested/r' }),
    expect.objectContaining({ code: 'filing/attested', rule: 'filing/attested/r' }),
    {
      code: 'resolve/no-effect',
      severity: 'error',
      message: 'This changes nothing: “two” is so already.',
      ...{ file: 'forms/a b.yaml', line: 2, column: 6, endLine: 3, endColumn: 5 },
      parameters: { target: 'two' },
      hints: ['Say why with `loosens: …`.'],
      related: [
        {
          message: '“one” is defined here',
          ...{ file: 'forms/a b.yaml', line: 1, column: 1, endLine: 1, endColumn: 4 },
        },
      ],
    },
  ]);
});

test('sarif: each rule once, places by escaped names, none where there is none', () => {
  const [run] = JSON.parse(formatted('sarif')).runs;
  const artifactLocation = { uri: 'forms/a%20b.yaml' };
  const head = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 };
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
    'check/pending',
    'cli/no-file',
    'filing/attested/r',
    'resolve/no-effect',
    'select/no-form',
  ]);
  expect(run.results.map((each: { locations: unknown }) => each.locations).slice(0, 3)).toEqual([
    [{ physicalLocation: { artifactLocation: { uri: 'x%2Cy' } } }],
    [],
    [{ physicalLocation: { artifactLocation, region: head } }],
  ]);
  expect(run.results.at(-1)).toEqual({
    ruleId: 'resolve/no-effect',
    level: 'error',
    message: { text: 'This changes nothing: “two” is so already. Say why with `loosens: …`.' },
    locations: [
      { physicalLocation: { artifactLocation, region: { startLine: 2, startColumn: 6, endLine: 3, endColumn: 5 } } },
    ],
    relatedLocations: [
      { id: 0, message: { text: '“one” is defined here' }, physicalLocation: { artifactLocation, region: head } },
    ],
  });
});

test('github: a line each, with what would end it or its properties escaped', () => {
  expect(formatted('github')).toBe(`::error file=x%2Cy,title=cli/no-file::There is no file “x,y”.
::error title=select/no-form::No form matches “z”.
::warning file=forms/a b.yaml,line=1,col=1,endLine=1,endColumn=4,title=check/pending::Not certain yet: 50 %25, 甲:%0A乙
::notice file=forms/a b.yaml,line=1,col=1,endLine=1,endColumn=4,title=filing/attested/r::缺 [a, q]
::notice file=forms/a b.yaml,line=2,col=1,endLine=2,endColumn=4,title=filing/attested/r::属实 [a, r]
::error file=forms/a b.yaml,line=2,col=6,endLine=3,endColumn=5,title=resolve/no-effect::This changes nothing: “two” is so already.%0ASay why with \`loosens: …\`.
`);
});
