/** A throw is a bug of the compiler: whatever stands in a definition, it is answered with diagnostics, and soon. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { exampleFolder } from '../../compiler/cli/language-reference.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../compiler/diagnostics/formats.ts';
import type { Source } from '../../compiler/diagnostics/source.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { parse } from '../../compiler/parse/parse.ts';
import { read } from '../../compiler/read/read.ts';
import { oneOfEach, sampled, told } from '../laws.ts';
import { chanceOf, filesOf, randomOverlay, seeds } from './laws/random-project.ts';
import { realSources, understandFiles, understandSources } from './project.ts';

const codesOf = (text: string): string[] =>
  understandFiles({ 'pack.yaml': 'pack: test/2022\ntitle: 试验\n', 'form.yaml': text })
    .diagnostics.list()
    .map(({ code }) => code);

const rule = (expression: string): string =>
  `form: test/2022/a\ntitle: 甲\nfields:\n  a: { label: 甲, type: text }\ndocument: [a]\nrules:\n  r: { severity: warning, check: ${JSON.stringify(expression)}, message: 不符, source: inferred }\n`;

it('what is cut off anywhere is told where there is still text', () => {
  const [{ text } = { text: '' }] = realSources().filter(({ path }) => path.endsWith('hebei/2026/pack.yaml'));
  for (let end = 0; end < text.length; end += 23) {
    const { diagnostics } = understandFiles({ 'pack.yaml': text.slice(0, end) });
    for (const { span } of diagnostics.list()) expect(span?.end ?? 0).toBeLessThanOrEqual(end);
  }
});

describe('what is built to hurt', () => {
  it.each([
    ['nested flow lists', `form: ${'['.repeat(50_000)}`, 'parse/too-deep'],
    ['nested flow maps', `form: ${'{a: '.repeat(50_000)}`, 'parse/too-deep'],
    ['nested block lists', `form:\n  ${'- '.repeat(100_000)}x`, 'parse/too-deep'],
    ['nested keys', `${'? '.repeat(100_000)}x`, 'parse/too-deep'],
    ['nested values on a line', `form:\n  a: 1\n  b: ${': '.repeat(100_000)}x`, 'parse/too-deep'],
    ['nothing but colons in a map', `form: {${': '.repeat(400_000)}}`, 'parse/yaml'],
    ['nested maps', Array.from({ length: 1200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'parse/too-deep'],
    [
      '60,000 keys',
      `form: x/2022/y\n${Array.from({ length: 60_000 }, (_, i) => `k${i}: 1\n`).join('')}`,
      'parse/unknown-key',
    ],
    ['60,000 times one key', `form: x/2022/y\n${'title: a\n'.repeat(60_000)}`, 'parse/duplicate-key'],
    ['a million of one letter', `form: ${'a'.repeat(1_000_000)}`, 'parse/malformed'],
    ['a key of a million letters', `form: x/2022/y\n${'a'.repeat(1_000_000)}: 1`, 'parse/yaml'],
    ['thousands of errors', `form: ]${' ]'.repeat(20_000)}`, 'parse/yaml'],
    ['a condition of parentheses', rule('('.repeat(1000)), 'resolve/cel-syntax'],
    ['a condition of negations', rule(`${'!'.repeat(50_000)}true`), 'parse/too-long'],
    ['a long condition', rule(`${'a == "" && '.repeat(20_000)}true`), 'parse/too-long'],
    ['a template of braces', rule('true').replace('title: 甲', `title: "${'{{'.repeat(50_000)}"`), 'resolve/template'],
    [
      'a template of slots',
      rule('true').replace('title: 甲', `title: "${'{{x}}'.repeat(5_000)}"`),
      'resolve/unknown-parameter',
    ],
  ])('%s', { timeout: 60_000 }, (_, text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  it('conditions of many parts, as long as they may be', () => {
    expect(codesOf(rule(`${'!'.repeat(996)}true`))).toEqual(['resolve/always-same']);
    expect(codesOf(rule(`${'!'.repeat(997)}true`))).toEqual(['parse/too-long']);
    expect(codesOf(rule(`${'!!a.b||'.repeat(140)}true`))).toContain('resolve/cel-type');
    expect(codesOf(rule(`${'a==""&&'.repeat(120)}a==""`))).toEqual([]);
  });

  it('blocks in blocks in blocks', { timeout: 60_000 }, () => {
    const blocks = Array.from({ length: 2_000 }, (_, i): [string, string] => [
      `${i}.yaml`,
      `block: b${i}\nuse: [b${i + 1}]\nrows:\n  - use: b${i + 1}\n`,
    ]);
    const { diagnostics } = understandFiles({
      ...Object.fromEntries(blocks),
      'pack.yaml': 'pack: test/2022\ntitle: 试验\n',
      'form.yaml': 'form: test/2022/a\ntitle: 甲\nuse: [b0]\ndocument:\n  - grid: g\n    rows:\n      - use: b0\n',
    });
    expect(diagnostics.list().map(({ code }) => code)).toEqual(['parse/too-deep']);
  });

  it('a chain of thousands of forms', { timeout: 60_000 }, () => {
    const forms = Array.from({ length: 20_000 }, (_, i) => [
      `${i}.yaml`,
      `form: test/2022/f${i}\nextends: test/2022/f${i + 1}\n`,
    ]);
    const { diagnostics } = understandFiles(Object.fromEntries(forms));
    expect(diagnostics.list().map(({ code }) => code)).toContain('resolve/unknown-parent');
  });
});

/** In the place of a value; a name that every object has is among them. */
const WRONG = [null, true, false, 0, -1.5, '', 'true', '__proto__', [], [null], ['x', ['x']], {}, { printed: 'x' }];

interface Place {
  readonly key: string;
  readonly value: unknown;
  readonly put: (value: unknown) => void;
}

/** Each value in the data, at any depth. */
const placesIn = (holder: object): readonly Place[] =>
  Object.entries(holder).flatMap(([key, value]: [string, unknown]) => [
    { key, value, put: (other) => Object.assign(holder, { [key]: other }) },
    ...(typeof value === 'object' && value !== null ? placesIn(value) : []),
  ]);

describe(`a value of another kind in the example, ${told}`, () => {
  const files = read({ folder: exampleFolder(), prefix: '' }, nodeHost, new Diagnostics());
  const definitions = files.map(({ path, text }) => ({ path, data: parseYaml(text) as object }));
  const places = definitions.flatMap(({ path, data }) => placesIn(data).map((place) => ({ path, data, place })));

  /** The project with the value in the place of what stands there. */
  const withValue = ({ path, data, place }: (typeof places)[number], value: unknown): readonly Source[] => {
    place.put(value);
    const text = JSON.stringify(data);
    place.put(place.value);
    return [{ path, text }, ...files.filter((file) => file.path !== path)];
  };
  const each = oneOfEach(places, ({ place }) => place.key).flatMap((place) =>
    WRONG.map((value) => [place, value] as const),
  );

  it('is said and not thrown where it is read', { timeout: 600_000 }, () => {
    for (const [place, value] of sampled(each, 11)) {
      const diagnostics = new Diagnostics();
      parse(withValue(place, value).slice(0, 1), diagnostics);
      formatDiagnostics(diagnostics.list(), 'text', { language: 'zh', colours: false });
    }
  });

  it('is said and not thrown where it is understood', { timeout: 3_600_000 }, () => {
    for (const [place, value] of sampled(each, 197)) understandSources(withValue(place, value));
  });

  it('may be a catalogue that is called as what every object has', () => {
    const [named] = places.filter(({ place }) => place.key === 'catalogue' && typeof place.value === 'string');
    if (named === undefined) throw new Error('the example names no catalogue');
    for (const name of ['__proto__', 'constructor'])
      expect(understandSources(withValue(named, name)).diagnostics.hasErrors).toBe(true);
  });
});

const INSERTED = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ' ',
  '\n',
  '"',
  "'",
  '- ',
  '? ',
  '&a ',
  '*a',
  '!!str ',
  '|\n',
  '>\n',
  '#',
  '%',
  '\t',
  '{{',
  '}}',
  '{x}',
  '\u0000',
  '\u{1F600}',
  'null',
  '01',
  '.nan',
  '__proto__',
  'constructor',
  'expect: {}\n',
  'loosens: x\n',
  '---\n',
];

describe('damage', () => {
  it('of a small project, anywhere, is said and not thrown', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = chanceOf(seed);
        const { base, changes } = randomOverlay(chance, 4);
        const files = Object.entries(filesOf(base, changes)).map(([path, text]) => ({ path, text: pretty(text) }));
        for (let n = 0; n < 10; n++) understands(files, chance);
      }),
      { numRuns: 40 },
    );
  });

  it('of the real definitions, anywhere, is said and not thrown', { timeout: 120_000 }, () => {
    const sources = realSources().filter(({ path }) => /cn\/2022|hebei\/2022|blocks|vocabulary/.test(path));
    const small = sources.filter(({ text }) => text.length < 20_000);
    fc.assert(
      fc.property(seeds, (seed) => understands(small, chanceOf(seed))),
      { numRuns: 60 },
    );
  });

  const pretty = (text: string): string => (text.startsWith('{') ? JSON.stringify(JSON.parse(text), null, 1) : text);

  const understands = (files: readonly { path: string; text: string }[], chance: ReturnType<typeof chanceOf>): void => {
    const target = chance.below(files.length);
    const damaged = files.map((file, i) => (i === target ? { ...file, text: damage(file.text, chance) } : file));
    const { diagnostics } = understandSources(damaged);
    formatDiagnostics(diagnostics.list(), 'text', { language: 'zh', colours: false });
  };

  const damage = (text: string, chance: ReturnType<typeof chanceOf>): string => {
    const from = chance.below(text.length);
    const to = Math.min(text.length, from + chance.below(40));
    const other = chance.below(text.length);
    const put = chance.one([
      '',
      chance.one(INSERTED),
      text.slice(from, to).repeat(2),
      text.slice(other, other + chance.below(60)),
      [...text.slice(from, to)].reverse().join(''),
    ]);
    return text.slice(0, from) + put + text.slice(to);
  };
});
