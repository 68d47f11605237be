/** What a validator says becomes diagnostics, each at the value, the key, or what should hold what is missing. */
import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { admit, judge, type Strictness, tellOtherForm, tellUnprinted } from '../../compiler/filing/judge.ts';
import type { Issue, IssueCode, Options, Result } from '../../compiler/filing/validation.ts';
import { field, formOf } from '../fixtures/build-form.ts';

const text = '{ "$form": "a/2026/b", "works": { "name": "甲", "lines": [{ "n": 1 }, {}] }, "flat": [] }';
const filing = { data: JSON.parse(text), source: { path: 'a.json', text } };

const issue = (path: Issue['path'], code: IssueCode, more: Partial<Issue> = {}): Issue => ({
  ...{ path, field: path.join('.'), label: '', code, severity: 'error', message: `${code}!`, text: `${code}!` },
  ...more,
});

const told = (say: (diagnostics: Diagnostics) => unknown) => {
  const diagnostics = new Diagnostics();
  const given = say(diagnostics);
  const list = diagnostics.list().map(({ code, rule, span, parameters, hints }) => ({
    ...{ code, rule, parameters, at: span && text.slice(span.start, span.end) },
    hints: hints.map((each) => each.parameters),
  }));
  return { given, list };
};

const judged = (result: Result<unknown>, options: Options = {}) => {
  let asked: unknown;
  const validate = (data: unknown, given?: Options) => {
    asked = [data, given];
    return result;
  };
  const { given, list } = told((diagnostics) => judge(filing, { validate }, options, diagnostics));
  expect(given).toBe(result);
  expect(asked).toEqual([filing.data, options]);
  return list;
};

test.each<[Issue['path'], IssueCode, string]>([
  [['works', 'name'], 'format', '"甲"'],
  // what should hold it, by its key
  [['works', 'missing'], 'required', '"works"'],
  [['works', 'missing', 'deeper'], 'required', '"works"'],
  [['missing'], 'required', '{'],
  [[], 'rule', '{'],
  // what holds much, by its key
  [['works'], 'wrongType', '"works"'],
  [['flat'], 'tooFew', '"flat"'],
  [['works', 'lines', 0], 'rule', '{'],
  [['works', 'lines', 0, 'n'], 'wrongType', '1'],
  // what should not be there, by its key
  [['works', 'name'], 'unknownField', '"name"'],
  [['works', 'lines', 1, 'n'], 'required', '{'],
])('%j %s is told at %s', (path, code, at) => {
  const found = judged({ issues: [issue(path, code)] });
  expect(found.map((each) => each.at)).toEqual([at]);
  expect(found[0]).toMatchObject({
    code: 'filing/issue',
    rule: `filing/${code}`,
    parameters: { message: `${code}!`, field: path.join('.') || '$', issue: code },
  });
});

test('issues, warnings, what is attested and what could not be checked, by their places', () => {
  const options = { draft: true, lang: 'en' } as const;
  const found = judged(
    {
      issues: [issue(['flat'], 'rule', { rule: 'few' })],
      warnings: [issue(['works', 'name'], 'repeated', { severity: 'warning' })],
      unchecked: [
        {
          rule: 'sum',
          message: 'u',
          source: 's',
          missing: [
            { field: 'works.lines[0].n', label: '' },
            { field: 'x', label: '' },
          ],
        },
        { rule: 'whole', message: 'w', source: 's', missing: [] },
      ],
      attested: [{ rule: 'true', message: 'a', source: 's', field: 'works.name', label: '' }],
    },
    options,
  );
  const shown = found.map(({ code, rule, at, parameters }) => [code, rule, at, ...Object.values(parameters)].join(' '));
  expect(shown).toEqual([
    'filing/unchecked filing/unchecked/whole { w $ whole',
    'filing/attested filing/attested/true "甲" a works.name true',
    'filing/warning filing/repeated "甲" repeated! works.name repeated',
    'filing/unchecked filing/unchecked/sum 1 u works.lines[0].n sum',
    'filing/issue filing/rule/few "flat" rule! flat few',
  ]);
  expect(judged({ value: 1 })).toEqual([]);
});

test('a rule that lacks nothing but what is told as missing is not told besides', () => {
  const lacking = (rule: string, fields: readonly string[], reason?: string) => ({
    ...{ rule, message: rule, source: 's', missing: fields.map((field) => ({ field, label: '' })) },
    ...(reason !== undefined && { reason }),
  });
  const of = (result: Result<unknown>) => {
    const { given, list } = told((diagnostics) => judge(filing, { validate: () => result }, {}, diagnostics));
    return [given, list.map(({ parameters }) => parameters.rule ?? parameters.issue)];
  };
  const missing = [issue(['works', 'lines', 0, 'name'], 'required'), issue(['period'], 'required')];
  const gone = [lacking('one', ['works.lines[0].name']), lacking('both', ['works.lines[0].name', 'period.start'])];
  const kept = [
    lacking('optional', ['works.lines[0].name', 'x']),
    lacking('other', ['works.lines[1].name']),
    lacking('reasoned', ['period.start'], 'why'),
    lacking('nothing', []),
  ];
  const [given, rules] = of({ issues: missing, unchecked: [...gone, ...kept] });
  expect(given).toEqual({ issues: missing, unchecked: kept });
  expect(rules).not.toContain('one');
  expect(rules).toContain('reasoned');
  expect(of({ issues: missing, unchecked: gone })[0]).toEqual({ issues: missing });
  // what is wrong and what is missing are two
  const refused = { issues: [issue(['period'], 'wrongType')], unchecked: [lacking('one', ['period.start'])] };
  expect(of(refused)[0]).toBe(refused);
});

describe('a document', () => {
  const form = formOf('b', '表', [field('name', 'text', '名称')]);
  const admitted = (
    issues: readonly Issue[],
    strictness: Partial<Strictness> = {},
    warnings: readonly Issue[] = [],
  ) => {
    let asked: unknown;
    const validate = (_: unknown, options?: Options): Result<unknown> => {
      asked = options;
      return issues.length > 0 ? { issues, warnings } : { value: 1, warnings };
    };
    const { given, list } = told((diagnostics) =>
      admit(form, filing, { validate }, { final: false, force: false, ...strictness }, diagnostics),
    );
    return [asked, given, ...list.map(({ code, parameters }) => `${code} ${parameters.issue}`)];
  };
  const refused = { isAdmitted: false, overridden: 0 };

  test('is not made of a draft in which something is wrong, nor of a final filing that lacks something', () => {
    const found = [issue(['flat'], 'format')];
    expect(admitted(found)).toEqual([{ draft: true }, refused, 'filing/issue format']);
    expect(admitted(found, { final: true, lang: 'en' })).toEqual([
      { draft: false, lang: 'en' },
      refused,
      'filing/issue format',
    ]);
    expect(admitted([])).toEqual([{ draft: true }, { isAdmitted: true, overridden: 0, data: 1 }]);
  });

  test('tells what is warned of', () => {
    const warnings = [issue(['flat'], 'notAsked'), issue(['flat'], 'repeated')];
    const [, ...said] = admitted([], {}, warnings);
    expect(said).toEqual([
      { isAdmitted: true, overridden: 0, data: 1 },
      'filing/warning notAsked',
      'filing/warning repeated',
    ]);
  });

  test.each<[IssueCode, Issue['path'], boolean]>([
    ['required', ['flat'], true],
    ['format', ['flat'], true],
    ['unknownField', ['flat'], true],
    ['wrongType', ['flat'], true],
    ['wrongType', [], false],
    ['wrongForm', ['$form'], false],
    ['controlCharacter', ['flat'], false],
    ['halfCharacter', ['flat'], false],
    ['tooLarge', ['flat'], false],
    ['more', [], false],
  ])('is made by force of what has %s at %j: %s', (code, path, isMade) => {
    const [, given, ...said] = admitted([issue(path, code), issue(['flat'], 'rule')], { force: true });
    expect(given).toEqual(
      isMade ? { isAdmitted: true, overridden: 2, data: filing.data } : { isAdmitted: false, overridden: 1 },
    );
    expect(new Set(said)).toEqual(
      new Set([isMade ? `filing/overridden ${code}` : `filing/issue ${code}`, 'filing/overridden rule']),
    );
  });

  test('is made by force of the canonical filing: the data themselves where the validator tells no change', () => {
    const [data, source] = [{ name: ' 甲 ' }, { path: 'a.json', text: '' }];
    const made = (changes: Pick<Result<unknown>, 'changes'>) => {
      const validate = (): Result<unknown> => ({ issues: [issue(['name'], 'rule')], ...changes });
      const strictness = { final: false, force: true };
      return admit(form, { data, source }, { validate }, strictness, new Diagnostics());
    };
    const changes = [{ path: ['name'], field: 'name', from: ' 甲 ', to: '甲' }];
    expect(made({ changes })).toEqual({ isAdmitted: true, overridden: 1, data: { name: '甲' } });
    const asIs = made({});
    expect(asIs.isAdmitted && asIs.data).toBe(data);
  });

  test('that has no place for fields leaves out what they hold: told where that stands first', () => {
    const paths = ['works.name', 'works.lines.n', 'works.lines.m', 'works', 'flat', 'flat.n', 'gone'];
    const { list } = told((diagnostics) =>
      tellUnprinted(
        filing,
        paths.map((path) => ({ path, label: `l ${path}` })),
        diagnostics,
      ),
    );
    expect(list.map(({ code, at, parameters }) => [code, at, parameters.field, parameters.label].join(' '))).toEqual([
      'filing/not-printed "works" works l works',
      'filing/not-printed "甲" works.name l works.name',
      'filing/not-printed 1 works.lines.n l works.lines.n',
      'filing/not-printed "flat" flat l flat',
    ]);
    const second = { data: { l: [{}, { n: 1 }, { n: 2 }] }, source: { path: '', text: '{"l":[{},{"n":1},{"n":2}]}' } };
    const diagnostics = new Diagnostics();
    tellUnprinted(second, [{ path: 'l.n', label: '' }], diagnostics);
    expect(diagnostics.list().map(({ span }) => span?.start)).toEqual([14]);
  });
});

describe('a filing of another form', () => {
  const other = async (data: unknown, form: string, path = 'a.json') => {
    const diagnostics = new Diagnostics();
    const source = { path, text };
    const given = await tellOtherForm({ data, source }, form, () => ['a/2026/b', 'a/2026/c'], diagnostics);
    return [given, diagnostics.list()] as const;
  };
  test.each<[unknown, string, boolean]>([
    [filing.data, 'a/2026/c', true],
    [filing.data, 'a/2026/b', false],
    [{ $form: 'a/2026/unknown' }, 'a/2026/c', false],
    [{ $form: 1 }, 'a/2026/c', false],
    [{}, 'a/2026/c', false],
    [null, 'a/2026/c', false],
    ['a/2026/b', 'a/2026/c', false],
  ])('%j for %s: %s', async (data, form, is) => {
    const [given, list] = await other(data, form);
    expect([given, list.length]).toEqual([is, is ? 1 : 0]);
  });

  test.each([
    ['a.json', 'a.json'],
    ['中文/a_b-1@x.json', '中文/a_b-1@x.json'],
    ['a b.json', "'a b.json'"],
    ["a'b", "'a'\\''b'"],
    ['', "''"],
  ])('is told at its key, with the command that checks it: %s', async (path, word) => {
    const [, [only]] = await other(filing.data, 'a/2026/c', path);
    expect(only).toMatchObject({
      code: 'filing/other-form',
      parameters: { found: 'a/2026/b', form: 'a/2026/c' },
      hints: [{ code: 'filing/validate-as', parameters: { form: 'a/2026/b', file: word } }],
    });
    expect(text.slice(only?.span?.start, only?.span?.end)).toBe('"a/2026/b"');
  });
});
