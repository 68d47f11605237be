/** Made-up regular expressions, most of them in the syntax of RE2, and texts in which they may find something. */
import fc from 'fast-check';

// biome-ignore format: a list to read
const characters = [
  'a', 'b', 'c', 'k', 's', 'A', 'B', 'K', 'Z', '0', '7', '_', '-', ' ', '\n', '\t', '中', '厂', 'é', 'É', 'ſ', 'K', 'ß', 'ẞ', 'σ', 'ς', 'Σ',
  'ǆ', 'ǅ', 'İ', 'ı', '😀', '𐐀', '𐐨', '\u0345', 'ι', '\u2028', '\r', '!', ']', '}',
];
const character = fc.constantFrom(...characters);

// biome-ignore format: a list to read
const names = [
  'Han', 'Latin', 'Greek', 'Cyrillic', 'Common', 'Hiragana', 'L', 'Lu', 'Ll', 'Lt', 'M', 'N', 'Nd', 'P', 'S', 'Z', 'C', 'Cc', 'Any', 'So',
];
const posix = [
  'alpha',
  'digit',
  'space',
  'upper',
  'lower',
  'punct',
  'word',
  'print',
  'cntrl',
  'xdigit',
  'blank',
  'graph',
  'ascii',
  'alnum',
];

const namedClass = fc.oneof(
  fc.constantFrom('\\d', '\\D', '\\s', '\\S', '\\w', '\\W', '\\pL', '\\PN'),
  fc
    .tuple(fc.constantFrom('\\p', '\\P'), fc.constantFrom('', '', '', '^'), fc.constantFrom(...names))
    .map(([sign, negation, name]) => `${sign}{${negation}${name}}`),
);
const posixClass = fc
  .tuple(fc.constantFrom('', '', '^'), fc.constantFrom(...posix))
  .map(([negation, name]) => `[:${negation}${name}:]`);

// biome-ignore format: a list to read
const escaped = fc.constantFrom(
  '\\n', '\\t', '\\r', '\\.', '\\*', '\\[', '\\]', '\\\\', '\\-', '\\_', '\\ ', '\\x41', '\\x{4e2d}', '\\x{1F600}', '\\101', '\\07', '\\0', '\\a',
  '\\f', '\\v', '\\x{d83d}', '\\x{de00}',
);
const inClass = character.map((each) => (/[\]^-]/.test(each) ? `\\${each}` : each));
const range = fc
  .tuple(character, character)
  .map(([one, other]) => [one, other].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)))
  .map((pair) => pair.map((each) => (/[\]^-]/.test(each) ? `\\${each}` : each)).join('-'));
const characterClass = fc
  .tuple(
    fc.constantFrom('', '', '^'),
    fc.array(fc.oneof(inClass, range, namedClass, posixClass, escaped), { minLength: 1, maxLength: 4 }),
  )
  .map(([negation, parts]) => `[${negation}${parts.join('')}]`);

const literal = character.map((each) => (/[\\^$.|?*+()[\]{}]/.test(each) ? `\\${each}` : each));
const place = fc.constantFrom('^', '$', '\\b', '\\B', '\\A', '\\z');
const atom = fc.oneof(
  { weight: 8, arbitrary: literal },
  { weight: 2, arbitrary: fc.constant('.') },
  { weight: 3, arbitrary: characterClass },
  { weight: 2, arbitrary: namedClass },
  { weight: 1, arbitrary: escaped },
  { weight: 2, arbitrary: place },
  { weight: 1, arbitrary: fc.array(character, { maxLength: 3 }).map((all) => `\\Q${all.join('')}\\E`) },
);

const times = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.constantFrom('*', '+', '?', '*?', '+?', '??') },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(4), fc.constantFrom('}', ',}', ',2}', ',5}', '}?'))
      .map(([least, end]) => `{${least}${end}`),
  },
);
const opening = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('(', '(?:') },
  { weight: 2, arbitrary: fc.constantFrom('(?i:', '(?s:', '(?m:', '(?im-s:', '(?-i:', '(?U:', '(?i-i:', '(?sU-m:') },
  { weight: 1, arbitrary: fc.nat(99).map((n) => `(?P<n${n}>`) },
);

const { pattern } = fc.letrec<{ pattern: string; sequence: string; part: string }>((tie) => ({
  pattern: fc
    .array(tie('sequence'), { minLength: 1, maxLength: 3, depthIdentifier: 'pattern' })
    .map((all) => all.join('|')),
  sequence: fc.array(tie('part'), { maxLength: 4, depthIdentifier: 'pattern' }).map((all) => all.join('')),
  part: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'pattern' },
    { weight: 6, arbitrary: fc.tuple(atom, times).map(([one, often]) => `${one}${often}`) },
    { weight: 1, arbitrary: fc.constantFrom('(?i)', '(?s)', '(?m)', '(?-i)', '(?)', '(?U)') },
    {
      weight: 2,
      arbitrary: fc.tuple(opening, tie('pattern'), times).map(([open, inner, often]) => `${open}${inner})${often}`),
    },
  ),
}));

/** Pieces of the syntax put together anyhow, and of what other engines know. */
// biome-ignore format: a list to read
const pieces = [
  '(', ')', '[', ']', '{', '}', '|', '*', '+', '?', '\\', '^', '$', '.', '-', ':', ',', '<', '>', '=', '!', '#', 'P', 'p', 'x', 'Q', 'E', 'i', 'U',
  'a', 'b', '0', '1', '2', '9', '中', '(?', '(?i', '(?P<', '(?<', '[:', ':]', '\\p', '\\P', '{1', ',2}', '{1001}', '{1000}', '\\x', '\\C', '\\Z', '\\1',
  '[^', '[]', '\\Q', '\\E', '(?=', '(?!', '(?<=', '(?>', '\\k<a>', '\\u4e00', '\\G', '\\h', '\\R', '\\X', '\\cA', '{L}', '{Han}', '{Hani}', '{^L}',
  '{Letter}', '{Script=Han}', '{Emoji}', '[[:alpha:]]', '[[:foo:]]', '*+', '++', '{2}', '{,3}', '{01}', '(?x)', '(?#c)', '(?P=a)', '(?P>a)', '(?i)*',
];
const jumble = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((all) => all.join(''));

/** A pattern with one character dropped, doubled, or another one put in. */
const spoilt = fc
  .tuple(pattern, fc.nat(1000), fc.constantFrom('', '(', ')', '[', '\\', '*', '?', '{', '}', '+', '|', '-'))
  .map(([text, place_, other]) => {
    const at = text.length === 0 ? 0 : place_ % text.length;
    return `${text.slice(0, at)}${other}${text.slice(at + (place_ % 2))}`;
  });

export const anyPattern = fc.oneof(
  { weight: 7, arbitrary: pattern },
  { weight: 1, arbitrary: spoilt },
  { weight: 2, arbitrary: jumble },
);

export const anyText = fc
  .array(
    fc.oneof({ weight: 12, arbitrary: character }, { weight: 1, arbitrary: fc.constantFrom('\ud83d', '\ude00') }),
    {
      maxLength: 10,
    },
  )
  .map((all) => all.join(''));
