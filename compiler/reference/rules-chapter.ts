/** The chapter about rules: attributes, what an expression may say, and every function with a rule of the examples that calls it. */
import { type RuleFunction, ruleFunctions } from '../model/rule-functions.ts';
import { ruleMethods, ruleOperators } from '../model/rule-operators.ts';
import { dayFunctions, yearFunctions } from '../model/time-functions.ts';
import type { Examples } from './examples.ts';
import { attributeTable, code, table, yaml } from './tables.ts';

/** Operators as they are written; the rest of the list are parts of the tree. */
const operators = [...ruleOperators]
  .filter((operator) => !['value', 'id', 'call', 'rcall', 'list'].includes(operator))
  .map((operator) => code(operator.replace('_', '')));

/** Functions that rules call by an operator. */
const written: Readonly<Record<string, RegExp>> = { product: / \* /, quotient: / \/ / };

/** How a rule is known that calls a function or a method. */
export const calling = (name: string): RegExp => written[name] ?? new RegExp(`\\b${name}\\(`);

const example = (name: string, examples: Examples): string => {
  const rule = examples.rule(calling(name));
  return rule === undefined ? '' : `\n\n${yaml(rule)}`;
};

const vectorsOf = ({ name, vectors = [] }: RuleFunction): string =>
  vectors.length === 0
    ? ''
    : `\n\n${vectors.map(({ given, gives }) => code(`${name}(${given.map((value) => JSON.stringify(value)).join(', ')}) == ${JSON.stringify(gives)}`)).join(', ')}.`;

const functionText = (described: RuleFunction, examples: Examples): string =>
  `#### \`${described.signature}\`\n\n${described.meaning}${vectorsOf(described)}${example(described.name, examples)}`;

const noticeText = (name: string, examples: Examples): string => {
  const described = Object.entries({ ...yearFunctions, ...dayFunctions }).find(([known]) => known === name)?.[1];
  if (!described) return '';
  return `#### ${described.signatures.map(code).join(', ')}\n\n${described.meaning}${example(name, examples)}`;
};

/** What a form holds, what that is in a rule, and how a rule that shows it is known. */
const OPERANDS: readonly (readonly [what: string, how: string, holding: RegExp])[] = [
  [
    'a number, money, a percentage',
    'a `double`; `3` and `3.0` are the same, and a function that takes a `double` takes what is counted, `size(…)`. `+`, `-` and `*` are exact; `/` is to 20 digits, of `a / b * c` as of `a * c / b`',
    /investment - /,
  ],
  ['a text, month or year', 'a `string`', /factory\.name\./],
  [
    'a date or period',
    'a `string`; days compare as they follow each other; a period has `start` and `end`',
    /period\.start/,
  ],
  ['a choice', 'its code; one that the choice lacks is an error', /kind == /],
  ['choices', 'a list of codes', /" in /],
  ['yes or no', 'a `bool`; with a detail its `answer` and `detail`', /\.answer/],
  ['an indicator', 'its parts: `before` and `after`, `change`, `level` or `count`', /\.before/],
  [
    'a list',
    'a list of records; each has the fields by their ids. One that may be left out (`least: 0`) is empty then, but not there: `has(form.devices)` is false; one that is needed is not filled in yet',
    /scenarios\.map/,
  ],
  ['one of its records', 'by position, from 0', /\[0\]/],
  ['whether it is filled in', '`has(…)`; of a field at the top of the form `has(form.…)`', /has\(/],
];

export const rulesChapter = (examples: Examples, longest: number): string => `
What must hold across fields, under \`rules\` by id: in the form that states it, or in the pack where the notice does.

${attributeTable('rule', examples)}

A rule has one of \`check\`, \`attests\` and \`lacks\`. It ends as fulfilled or not, as “cannot check” where a field that it needs is not filled in or a name
is new, or as attested: a person vouches for it.

${[examples.saying('attests'), examples.saying('lacks')].map(yaml).join('\n\n')}

### Expressions 表达式

\`when\` and \`check\` are [CEL](https://cel.dev), at most ${longest} characters, type-checked against the form: ${operators.join(' ')}.

${table(
  ['in the form', 'in a rule', 'example'],
  OPERANDS.map(([what, how, holding]) => [what, how, code(examples.expression(holding) ?? '')]),
)}

A rule whose \`when\` does not hold says nothing. One that \`all\` of a list must keep is told at each record that does not; of years, which are no records,
once for all of them, with the first and how many they are. A rule that needs what is not filled in, or an item where there is none, cannot be checked, which
is told. A code, a day or a year that a field cannot have, and one that an overlay takes away, is an error where the rule names it; so is a condition
that comes out the same whatever is filled in: a part that no code has, or none at all, two choices without a code in common, a fraction of a whole number, one that names
nothing of the form, and one that compares something with itself; what follows from the limits of fields (\`minimum\`) is not looked for. An overlay that
removes a rule or changes what it checks says \`loosens: reason\`, unless the new one is seen to ask no less: a higher bound, one more condition.

Two words about lists need no rule: \`ranked: true\` on a list, and \`distinct: true\` on a field of it.

### Matrices 年度指标

A number of a matrix stands under its row and a year: \`indicators.revenue[year(-1)]\`. Years are meant from the notice's, so that next year's form keeps
the rule; a year written out, \`["2025"]\`, must be among those of every form that takes the rule over.

${noticeText('year', examples)}

${noticeText('years', examples)}

### Days of the notice 通知的日期

The day of the notice and its deadlines have names too: next year's pack keeps the rule, and its message, which names them as a text does.

${noticeText('issuedOn', examples)}

${noticeText('deadline', examples)}

### Lists and texts 列表与文字

${table(
  ['', 'meaning', 'example'],
  Object.entries(ruleMethods).map(([name, { signature, meaning }]) => [
    code(signature),
    meaning,
    code(examples.expression(calling(name)) ?? ''),
  ]),
)}

### Functions 函数

${ruleFunctions.map((described) => functionText(described, examples)).join('\n\n')}`;
