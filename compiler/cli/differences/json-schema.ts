/** The JSON Schema (2020-12) of what `shenbao diff --format json` prints. */
import { FATES } from '../../compare/weights.ts';

type Schema = { readonly [key: string]: unknown };

const closed = (properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const list = (items: Schema): Schema => ({ type: 'array', items });
const text: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const count: Schema = { type: 'integer', minimum: 0 };
const value: Schema = {
  anyOf: [text, { type: 'number' }, flag, list(text), { type: 'null' }],
  description: 'null where it is not said.',
};
const named = closed({ key: text, title: text, package: text }, ['key', 'title']);

const side = closed(
  {
    address: {
      ...text,
      description: '`enterprise.name`, `kind=large`, `document/cover`, `rules/quota`, `deadlines.online`.',
    },
    kind: { enum: Object.keys(FATES) },
    file: text,
    line: { type: 'integer', minimum: 1 },
    column: { type: 'integer', minimum: 1 },
  },
  ['address', 'kind', 'file', 'line', 'column'],
);

const effects = closed(
  {
    data: {
      enum: ['untouched', 'safe', 'breaking', 'undecided'],
      description: 'Whether a filing that was valid is so still, once it is carried over.',
    },
    lost: { ...flag, description: 'What was filed there has no place any more.' },
    meaning: { ...flag, description: 'The same value means something else.' },
    producers: { ...flag, description: 'Code that writes filings may no longer compile.' },
    consumers: { ...flag, description: 'Code that reads filings may no longer compile.' },
    paper: flag,
    wording: flag,
  },
  ['data', 'lost', 'meaning', 'producers', 'consumers', 'paper', 'wording'],
);

const finding = closed(
  {
    rule: { ...text, pattern: '^[A-Za-z]+/[A-Za-z-]+$', description: '`field/words-tightened`: stable, for --accept.' },
    kind: { enum: ['added', 'removed', 'renamed', 'moved', 'reordered', 'changed', 'remade'] },
    before: side,
    after: side,
    because: {
      ...text,
      description: 'The field, or the fact of the notice, that came, went or changed, with which this did.',
    },
    attribute: text,
    from: value,
    to: value,
    ids: { ...list(text), description: 'reordered: what stands elsewhere among its siblings.' },
    effects,
    witness: {
      ...closed(
        {
          filing: { ...count, description: 'Its place in `filings`, from 0.' },
          issue: closed({ field: text, message: text }, ['field', 'message']),
        },
        ['filing', 'issue'],
      ),
      description: 'A filing that was valid, and what is wrong with it once it is carried over.',
    },
    accepted: { ...text, description: 'The reason for which it is accepted.' },
  },
  ['rule', 'kind', 'effects'],
);

const proposal = closed(
  {
    before: text,
    after: text,
    labels: { type: 'array', items: text, minItems: 2, maxItems: 2 },
    score: { type: 'number', minimum: 0, maximum: 1 },
  },
  ['before', 'after', 'labels', 'score'],
);

const section = closed(
  {
    role: { enum: ['pack', 'form', 'catalogue'] },
    before: named,
    after: named,
    findings: list(finding),
    proposals: { ...list(proposal), description: 'What may be the same under another name; --pair takes it for that.' },
  },
  ['role', 'before', 'after', 'findings', 'proposals'],
);

const COUNTS = ['findings', 'breaking', 'undecided', 'lost', 'meaning', 'producers', 'consumers', 'paper', 'wording'];

export const differencesSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'How two forms or packs differ',
  ...closed(
    {
      before: named,
      after: named,
      counts: closed(Object.fromEntries(COUNTS.map((name) => [name, count])), COUNTS),
      sections: list(section),
      filings: {
        ...list({ type: 'object' }),
        description: 'Valid before, and not once they are carried over: what findings show it by.',
      },
    },
    ['before', 'after', 'counts', 'sections', 'filings'],
  ),
});
