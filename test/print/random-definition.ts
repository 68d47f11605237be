/** Random files of every role, as data of the shape that the language's table of kinds describes, full of texts that YAML takes for something else. */
import {
  type AttributeSpec,
  DOCUMENT_KINDS,
  FIELD_KINDS,
  type Kind,
  ROW_KINDS,
} from '../../compiler/language/kind-spec.ts';
import { ADDED_KINDS, FORM_ATTRIBUTES, kindOf } from '../../compiler/language/kinds.ts';
import type { Chance, Data } from '../compiler/laws/random-project.ts';

/** Texts that a careless writer of YAML would change or break. */
// biome-ignore format: a list to read
export const TEXTS = [
  '名称', 'a: b', 'a :b', ': ', ':', 'x:', '#', 'a # b', 'a#b', '- ', '-', '- a', '--- ', '---', '...', '......', ' lead', 'trail ', '  ', '',
  '　全角　', '\ttab', 'a\tb', '1', '01', '1.0', '-0', '0x1F', '0o7', '1e3', '1_000', '.5', '.inf', '-.INF', '.nan', '2026-03-06', '12:30', 'yes', 'no', 'on',
  'Y', 'true', 'False', 'null', 'NULL', '~', '=', '<<', '"', "'", "it's", '"quoted"', '\\', '\\n', 'a\nb', '\n', 'a\n', '\na', 'a\n\nb',
  '一\n二\n三\n四', '一\n 二\n三', '一\n\n\n三\n', '一\n二 \n三', '😀', 'a😀\nb\nc', '{', '}', '[', ']', ',', 'a, b', '{a}', '[a]', '{{year}}年', '年{{year}}', '{{', '*', '*a',
  '&a', '!', '!!str x', '%', '%YAML 1.1', '@', '`', '|', '|-', '>', '>-', '> a', '? ', '?', '? a', '！', '：', '，', '＃', '\u00a0', '\u2028', '\u2029',
  '\ufeff', 'a\ufeffb', '\u200b', '  x\n  y\n  z', 'x'.repeat(200), `${'word '.repeat(60)}end`, `${'two  blanks '.repeat(20)}end`, `${'很长的文字'.repeat(40)}`,
  `${'a: b # c '.repeat(30)}d`, `${'第一行很长很长很长'.repeat(12)}\n第二行\n第三行`, `${'x'.repeat(160)}\n- y\n# z`, '__proto__', 'constructor',
];

// biome-ignore format: a list to read
const IDS = ['a', 'b', 'name', 'null', 'true', 'false', 'yes', 'no', 'on', 'y', 'n', 'e1', 'constructor', 'toString', 'valueOf', 'x1E5', 'nan', 'inf'];
// biome-ignore format: a list to read
const CODES = ['1', '01', '1.0', '1e3', '0x1F', '0o7', '2026-03-06', 'null', 'true', 'No', 'NULL', 'a', 'a-b', 'A.1', '1-', '1.', '9.-', '12345678901234567890'];
const NUMBERS = [0, -0, 1, -1, 0.5, 0.1, 2, 99, 1e21, 1e-7, 123456789.125, 28];
const KEYS = ['a/2026', 'a-b/2026/c', '1/2', '0x1/2', 'null/null'];

interface Random extends Chance {
  readonly maybe: (n: number) => boolean;
}

export const randomFile = (chance: Chance): Data => {
  const random: Random = { ...chance, maybe: (n) => chance.below(n) === 0 };
  return random.one([form, form, overlay, block, pack, catalogue, vocabulary])(random);
};

const text = ({ one, maybe }: Random): string => (maybe(3) ? one(TEXTS) + one(TEXTS) : one(TEXTS));
const nonEmpty = (random: Random): string => text(random) || 'x';
const path = ({ one, below }: Random): string => Array.from({ length: 1 + below(3) }, () => one(IDS)).join('.');
const several = <T>({ below }: Random, most: number, make: () => T): T[] =>
  Array.from({ length: 1 + below(most) }, () => make());
const mapOf = (keys: readonly string[], make: (key: string) => unknown): Data =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, make(key)]));
const named = (random: Random, of: readonly string[], most: number, make: () => unknown): Data =>
  mapOf(
    several(random, most, () => random.one(of)),
    make,
  ); // prettier

const marked = (random: Random): unknown =>
  random.maybe(4)
    ? { printed: text(random), [random.one(['means', 'repaired', 'reconstructed'])]: text(random) }
    : text(random);

const value = (random: Random, { type, range }: AttributeSpec): unknown => {
  const { one, below, maybe } = random;
  if (typeof type !== 'string') return one(type);
  switch (type) {
    case 'text':
      return marked(random);
    case 'string':
    case 'expression':
      return text(random).slice(0, 900);
    case 'flag':
      return maybe(2);
    case 'names':
      return several(random, 3, () => one(IDS));
    case 'origins':
      return several(random, 3, () => one(['none', 'cn/2022/summary factories.name']));
    case 'applications':
      return several(random, 2, () => one(['none', 'application', 'basic-application']));
    case 'takings':
      return several(random, 3, () =>
        one(['none', 'enterprise.name', 'basic-application figures.revenue[-1]', 'basic-application=basic']),
      );
    case 'count':
      return (range?.[0] ?? 0) + below(5);
    case 'number':
      return range ? one([range[0], range[1], 2.5]) : one(NUMBERS);
  }
};

const attributes = (random: Random, specs: Readonly<Record<string, AttributeSpec>>): Data =>
  Object.fromEntries(
    random
      .shuffled(Object.entries(specs))
      .filter(([, spec]) => spec.required || random.maybe(4))
      .map(([name, spec]) => [name, value(random, spec)]),
  );

const DEEPEST = 4;

const option = (random: Random): unknown =>
  random.maybe(3) ? attributes(random, kindOf('option').attributes) : marked(random);

const children = (random: Random, kind: Kind, depth: number): Data => {
  const spec = kindOf(kind).children;
  if (!spec || (!spec.required && random.maybe(2))) return {};
  if (spec.shape === 'list') return { [spec.key]: several(random, 3, () => listed(random, spec.of, depth + 1)) };
  const [only, more] = spec.of;
  if (!more && only === 'option') return { [spec.key]: named(random, CODES, 4, () => option(random)) };
  if (!more && only === 'line')
    return {
      [spec.key]: named(random, IDS, 3, () =>
        random.maybe(2) ? text(random) : attributes(random, kindOf('line').attributes),
      ),
    };
  const empty = random.maybe(6) || depth > DEEPEST;
  return { [spec.key]: empty ? {} : named(random, IDS, 3, () => field(random, spec.of, depth + 1)) };
};

const field = (random: Random, kinds: readonly Kind[], depth: number): Data => {
  const kind = random.one(kinds);
  return { ...attributes(random, kindOf(kind).attributes), ...children(random, kind, depth) };
};

const written = (random: Random, kind: Kind, depth: number): Data => {
  const { keyword = kind, refersBy } = kindOf(kind);
  return {
    [keyword]: kind === 'use' ? random.one(CODES) : path(random),
    ...(refersBy && random.maybe(3) && { as: path(random) }),
    ...attributes(random, kindOf(kind).attributes),
    ...children(random, kind, depth),
  };
};

const without = (data: Data, key: string): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));

const cell = (random: Random, depth: number): unknown => listed(random, ['place', 'lines'], depth);

const listed = (random: Random, kinds: readonly Kind[], depth: number): unknown => {
  const leaves = kinds.filter((kind) => !kindOf(kind).children);
  const kind = random.one(depth > DEEPEST && leaves.length > 0 ? leaves : kinds);
  if (kind === 'row') return random.maybe(2) ? several(random, 3, () => cell(random, depth)) : cell(random, depth);
  if (kind === 'place' && random.maybe(2)) return path(random);
  // Among columns `number` says the kind.
  return without(written(random, kind, depth), kind === 'place' && kinds.includes('number') ? 'number' : '');
};

const uses = (random: Random): unknown[] =>
  several(random, 3, () => (random.maybe(2) ? random.one(CODES) : { block: random.one(CODES), in: path(random) }));

const fieldsOf = (random: Random): Data => named(random, IDS, 4, () => field(random, FIELD_KINDS, 0));
const notesOf = (random: Random): Data => named(random, IDS, 3, () => marked(random));
const rule = (random: Random): Data => attributes(random, kindOf('rule').attributes);

const body = (random: Random): Data => ({
  ...(random.maybe(2) && { use: uses(random) }),
  ...(random.maybe(2) && { fields: fieldsOf(random) }),
  ...(random.maybe(3) && { notes: notesOf(random) }),
  ...(random.maybe(3) && { rules: named(random, IDS, 2, () => rule(random)) }),
});

const form = (random: Random): Data => ({
  form: random.one(KEYS),
  ...attributes(random, FORM_ATTRIBUTES),
  ...body(random),
  document: several(random, 4, () => listed(random, DOCUMENT_KINDS, 0)),
});

const address = (random: Random): string => random.one(['', '', 'document/', 'notes/', 'rules/']) + path(random);
const addresses = (random: Random): string[] => several(random, 3, () => address(random));

const anchor = (random: Random): Data => ({
  [random.one(['in', 'before', 'after', 'beside', 'first', 'last'])]: address(random),
});

/** Attributes as an overlay sets them: of any kind, `null` takes one away. */
const settings = (random: Random): Data => {
  const specs = { ...kindOf(random.one<Kind>(['field', 'place', 'records', 'section'])).attributes };
  const set = Object.entries(attributes(random, specs)).filter(([name]) => name !== 'type');
  return Object.fromEntries(
    [['label', marked(random)], ...set].map(([name, to]) => [name, random.maybe(5) ? null : to]),
  );
};

/** More of a text that is inherited. */
const addedText = (random: Random): Data => ({
  ...(random.maybe(2) && { prepend: nonEmpty(random) }),
  append: nonEmpty(random),
});

const addition = (random: Random): Data => {
  switch (random.below(5)) {
    case 0:
      return { field: random.one(IDS), ...field(random, FIELD_KINDS, 2), ...anchor(random) };
    case 1:
      return { note: random.one(IDS), text: marked(random) };
    case 2:
      return { rule: random.one(IDS), ...rule(random) };
    case 3:
      return { row: several(random, 3, () => cell(random, 3)), ...anchor(random) };
    default: {
      const kind = random.one(ADDED_KINDS);
      // `header` is a column group's keyword.
      return { ...without(written(random, kind, 2), kind === 'part' ? 'header' : ''), ...anchor(random) };
    }
  }
};

const reasons = (random: Random): Data => ({ ...(random.maybe(3) && { loosens: nonEmpty(random) }) });

const VERBS: Readonly<Record<string, (random: Random) => unknown>> = {
  add: (random) => several(random, 4, () => addition(random)),
  use: (random) =>
    several(random, 2, () => ({
      block: random.one(CODES),
      ...(random.maybe(2) && { mount: path(random) }),
      ...anchor(random),
      ...pending(random),
    })),
  remove: (random) =>
    several(random, 4, () =>
      random.maybe(3) ? { target: address(random), expect: settings(random), ...pending(random) } : address(random),
    ),
  set: (random) =>
    mapOf(addresses(random), () => ({
      ...settings(random),
      ...(random.maybe(3) && { hint: addedText(random) }),
      ...(random.maybe(4) && { expect: settings(random) }),
      ...reasons(random),
    })),
  rename: (random) =>
    mapOf(addresses(random), () =>
      random.maybe(3) ? { to: random.one(IDS), ...pending(random, 2) } : random.one(IDS),
    ),
  move: (random) => mapOf(addresses(random), () => ({ ...anchor(random), ...pending(random) })),
  order: (random) =>
    mapOf(addresses(random), () => {
      const ids = several(random, 3, () => path(random));
      return random.maybe(3) ? { ids, ...pending(random, 2) } : ids;
    }),
  values: (random) =>
    mapOf(addresses(random), () => ({
      add: named(random, CODES, 3, () => marked(random)),
      ...(random.maybe(2) && { remove: several(random, 2, () => random.one(CODES)) }),
      ...(random.maybe(2) && { relabel: named(random, CODES, 3, () => marked(random)) }),
      ...(random.maybe(2) && { order: several(random, 2, () => random.one(CODES)) }),
      ...reasons(random),
      ...pending(random),
    })),
};

const overlay = (random: Random): Data => ({
  form: random.one(KEYS),
  extends: random.one(KEYS),
  ...(random.maybe(2) && { title: marked(random) }),
  ...body(random),
  changes: Object.fromEntries(
    random
      .shuffled(Object.entries(VERBS))
      .slice(0, 1 + random.below(5))
      .map(([verb, make]) => [verb, make(random)]),
  ),
});

const block = (random: Random): Data => ({
  block: random.one(CODES),
  ...body(random),
  ...(random.maybe(2) && { rows: several(random, 3, () => listed(random, ROW_KINDS, 0)) }),
  ...(random.maybe(2) && { content: several(random, 3, () => listed(random, DOCUMENT_KINDS, 0)) }),
});

const numbers = (random: Random): Data => named(random, IDS, 3, () => random.below(20));

const pending = (random: Random, of = 3): Data => (random.maybe(of) ? { pending: nonEmpty(random) } : {});
const orNone = (random: Random, fact: unknown): unknown => (random.maybe(5) ? null : fact);

const pack = (random: Random): Data => ({
  pack: random.one(KEYS),
  ...(random.maybe(2) && { extends: random.one(KEYS) }),
  title: text(random),
  ...(random.maybe(2) && {
    notice: {
      title: text(random),
      ...(random.maybe(2) && { number: text(random) }),
      ...(random.maybe(2) && { issuedOn: '2026-02-15' }),
      issuers: several(random, 3, () => text(random)),
      ...pending(random),
    },
  }),
  ...(random.maybe(2) && {
    parameters: named(random, IDS, 3, () => random.one<unknown>([text(random), random.one(NUMBERS)])),
  }),
  ...(random.maybe(2) && { platform: text(random) }),
  ...(random.maybe(2) && { selfAssessmentPlatform: text(random) }),
  ...(random.maybe(2) && {
    confirms: several(random, 3, () => {
      const fact = `${random.one(['deadlines', 'quotas', 'copies'])}.${random.one(IDS)}`;
      return random.maybe(2) ? fact : { fact, ...pending(random, 1) };
    }),
  }),
  ...(random.maybe(2) && {
    deadlines: named(random, IDS, 3, () =>
      orNone(random, {
        on: '2026-03-06',
        ...(random.maybe(2) && { what: text(random) }),
        ...(random.maybe(2) && { who: text(random) }),
        ...(random.maybe(2) && { forms: several(random, 2, () => random.one(CODES)) }),
        ...pending(random),
      }),
    ),
  }),
  ...(random.maybe(2) && {
    reportingUnits: random.maybe(2) ? random.one(KEYS) : { catalogue: random.one(KEYS), ...pending(random, 1) },
  }),
  ...(random.maybe(2) && {
    editions: several(random, 2, () =>
      random.maybe(2) ? random.one(KEYS) : { catalogue: random.one(KEYS), ...pending(random, 1) },
    ),
  }),
  ...(random.maybe(2) && {
    quotas: named(random, IDS, 2, () =>
      orNone(random, {
        units: several(random, 3, () =>
          random.maybe(2) ? text(random) : { [random.one(['each', 'unlisted'])]: text(random) },
        ),
        ...(random.maybe(2) && { limits: numbers(random) }),
        ...(random.maybe(2) && { except: { north: random.maybe(2) ? 2 : numbers(random) } }),
        ...(random.maybe(2) && {
          exempt: random.maybe(2) ? random.maybe(2) : several(random, 2, () => random.one(IDS)),
        }),
        ...pending(random),
      }),
    ),
  }),
  ...(random.maybe(2) && {
    rules: named(random, IDS, 2, () =>
      orNone(random, {
        ...rule(random),
        ...(random.maybe(2) && { forms: several(random, 2, () => random.one(CODES)) }),
        ...(random.maybe(3) && { replaces: true }),
        ...(random.maybe(3) && { loosens: text(random) }),
      }),
    ),
  }),
  ...(random.maybe(2) && {
    targets: several(random, 2, () => {
      const fact = random.one(IDS);
      return random.maybe(2) ? fact : { fact, ...pending(random) };
    }),
  }),
  ...(random.maybe(2) && {
    copies: named(random, IDS, 3, () =>
      orNone(random, random.maybe(2) ? random.below(20) : { number: random.below(20), ...pending(random, 1) }),
    ),
  }),
  ...(random.maybe(2) && { names: named(random, IDS, 3, () => text(random)) }),
  ...(random.maybe(2) && {
    materials: named(random, IDS, 2, () => ({
      what: text(random),
      ...(random.maybe(2) && { who: text(random) }),
      ...pending(random),
    })),
  }),
  ...(random.maybe(2) && { recipients: several(random, 2, () => text(random)) }),
  ...(random.maybe(2) && {
    contacts: several(random, 2, () => ({
      office: text(random),
      phone: text(random),
      ...(random.maybe(2) && { email: text(random) }),
      ...(random.maybe(2) && { address: text(random) }),
      ...(random.maybe(2) && { hours: text(random) }),
      ...pending(random),
    })),
  }),
  ...(random.maybe(2) && {
    publish: {
      name: random.one(['@hebei/forms-2026', 'forms']),
      ...(random.maybe(2) && { version: random.one(['1.0.0', '0.3.1-draft.2']) }),
      ...(random.maybe(2) && { licence: 'CC-BY-4.0' }),
      ...(random.maybe(2) && { repository: 'https://example.org/a.git' }),
      ...(random.maybe(2) && { homepage: 'http://example.org/' }),
      ...(random.maybe(2) && { maintainer: text(random) }),
    },
  }),
});

const entries = (random: Random, depth: number): Data =>
  named(random, CODES, 4, () => ({
    label: text(random),
    ...(random.maybe(2) && { number: text(random) }),
    ...(random.maybe(3) && {
      formerly: random.maybe(2) ? random.one(CODES) : several(random, 2, () => random.one(CODES)),
    }),
    ...(random.maybe(3) && {
      facts: named(random, IDS, 2, () => random.one<unknown>([random.one(NUMBERS), text(random), true])),
    }),
    ...(depth < 2 && random.maybe(3) && { entries: entries(random, depth + 1) }),
  }));

/** Where an entry goes, or nowhere in particular. */
const entryPlace = (random: Random): Data => ({ [random.one(['in', 'first', 'before', 'after'])]: random.one(CODES) });

const entryChanges = (random: Random): Data => {
  const verbs: readonly (() => Data)[] = [
    () => ({
      add: several(random, 2, () => ({
        entry: random.one(CODES),
        ...(Object.values(entries(random, 1))[0] as Data),
        ...(random.maybe(2) && entryPlace(random)),
      })),
    }),
    () => ({
      set: named(random, CODES, 2, () => ({
        label: text(random),
        ...(random.maybe(2) && { number: random.one([null, '1']) }),
        ...(random.maybe(3) && { formerly: random.one([null, 'a', ['a', 'b']]) }),
        ...(random.maybe(3) && {
          facts: named(random, IDS, 2, () => random.one([...NUMBERS, null, true, text(random)])),
        }),
      })),
    }),
    () => ({ remove: several(random, 2, () => random.one(CODES)) }),
    () => ({ move: named(random, CODES, 2, () => entryPlace(random)) }),
  ];
  return Object.assign({}, ...several(random, 4, () => random.one(verbs)()));
};

const catalogue = (random: Random): Data => ({
  catalogue: random.one(KEYS),
  ...(random.maybe(2) && { extends: random.one(KEYS) }),
  title: text(random),
  source: text(random),
  ...(random.maybe(2) && { totals: named(random, IDS, 2, () => random.one(NUMBERS)) }),
  ...(random.maybe(2) ? { changes: entryChanges(random) } : { entries: entries(random, 0) }),
});

const vocabulary = (random: Random): Data => ({
  vocabulary: mapOf(
    several(random, 5, () => path(random)),
    () => ({ type: random.one(['text', 'list', 'date']), means: text(random) }),
  ), // prettier
});
