/**
 * What the compiler says of the language's example with a slip in one line is what `slips.txt` says: as digests of all that is told, in both languages.
 * Where a change is meant, look at what is told before and after, then `npx vitest run test/recorded -u`.
 */
import { expect, it } from 'vitest';
import { exampleFolder } from '../../compiler/cli/language-reference.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { read } from '../../compiler/read/read.ts';
import { type Chance, chanceOf } from '../compiler/laws/random-project.ts';
import { understandSources } from '../compiler/project.ts';
import { digestLine, textsOf } from './digests.ts';

const SLIPS = 320;

type Lines = readonly string[];
/** @param all lines of the whole project: a word of another line is the likeliest wrong one */
type Slip = (line: string, chance: Chance, all: Lines) => string | undefined;

const WORD = /[\p{L}\p{N}_-]+/gu;

/** One of its words becomes what `other` gives for it. */
const withWord = (line: string, chance: Chance, other: (word: string) => string): string | undefined => {
  const words = [...line.matchAll(WORD)];
  if (words.length === 0) return undefined;
  const { 0: word, index } = chance.one(words);
  return line.slice(0, index) + other(word) + line.slice(index + word.length);
};

const exchanged = (word: string): string => (word.length < 2 ? `${word}x` : `${word[1]}${word[0]}${word.slice(2)}`);

const KINDS: Readonly<Record<string, Slip>> = {
  gone: () => '',
  twice: (line) => `${line}\n${line}`,
  mistyped: (line, chance) => withWord(line, chance, exchanged),
  shortened: (line, chance) => withWord(line, chance, (word) => word.slice(0, -1)),
  'another word': (line, chance, all) =>
    withWord(line, chance, (word) => (chance.one(all).match(WORD) ?? [word])[0] ?? word),
  'another line': (_, chance, all) => chance.one(all),
  deeper: (line) => `  ${line}`,
  numbered: (line, chance) => withWord(line, chance, () => String(chance.below(5))),
};

it('slips in the example are told as they were', { timeout: 600_000 }, async () => {
  const files = read({ folder: exampleFolder(), prefix: '' }, nodeHost, new Diagnostics());
  const all = files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [{ path, line, at }])),
  );
  const texts = all.map(({ line }) => line);
  const kinds = Object.entries(KINDS);
  let said = '';
  for (let seed = 0; seed < SLIPS; seed += 1) {
    const chance = chanceOf(seed);
    const { path, line, at } = chance.one(all);
    const [kind, slip] = kinds[seed % kinds.length] ?? expect.fail();
    const slipped = slip(line, chance, texts);
    if (slipped === undefined || slipped === line) continue;
    const sources = files.map((file) => ({
      ...file,
      text: file.path === path ? file.text.split('\n').with(at, slipped).join('\n') : file.text,
    }));
    const { diagnostics, resolution } = understandSources(sources);
    const forms = diagnostics.hasErrors ? '' : JSON.stringify(resolution.forms.map(({ key, fields }) => [key, fields]));
    said += digestLine(`${seed} ${path}:${at + 1} ${kind}`, textsOf(diagnostics.list()), forms);
  }
  await expect(said).toMatchFileSnapshot('slips.txt');
});
