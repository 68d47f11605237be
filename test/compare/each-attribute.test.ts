/** Each attribute that filings may break by: made stricter it breaks one, which is shown; made less strict it is safe. */
import { expect, test } from 'vitest';
import { comparedForm } from '../../compiler/compare/form-items.ts';
import { reviewForms } from '../../compiler/compare/review.ts';
import { ATTRIBUTE_WEIGHTS, type Weight } from '../../compiler/compare/weights.ts';
import { type JudgedFinding, judged } from '../../compiler/witness.ts';
import { type Files, understandFiles } from '../compiler/project.ts';
import { shown } from '../compiler/shown.ts';

/** A form with one field `it`, beside a choice and a date that it may depend on. */
const form = (key: string, field: string, rules = '', head = ''): string => `form: test/${key}/form
title: 表
${head}
fields:
  kind: { label: 类别, type: choice, options: { large: 大, small: 小 } }
  began: { label: 日期, type: date }
  it: ${field}
document: [{ paragraph: title, style: title }]
${rules && `rules: ${rules}\n`}`;
const guide = (edition: string, code: string): string =>
  `catalogue: guide/${edition}\ntitle: 指引\nsource: 附件\nentries: { ${code}: { label: 甲 }, both: { label: 乙 } }\n`;

const rule = (more: string): string => `{ r: { message: 说明, source: 附件, ${more} } }`;

interface Case {
  readonly before: string;
  readonly after: string;
  readonly rules?: readonly [before: string, after: string];
  readonly head?: readonly [before: string, after: string];
  /** Both ways something else is asked. */
  readonly either?: true;
}

const TEXT = '{ label: 它, type: text }';
const one = (type: string, before: string, after: string, more: Partial<Case> = {}): Case => ({
  before: `{ label: 它, type: ${type}${before && `, ${before}`} }`,
  after: `{ label: 它, type: ${type}${after && `, ${after}`} }`,
  ...more,
});
const held = (before: string, after: string): Case => ({ before, after, either: true });
const list = (before: string, after: string): Case => ({
  before: `{ label: 它, ${before}${before && ', '}records: { name: { label: 名称, type: text, optional: true } } }`,
  after: `{ label: 它, ${after}${after && ', '}records: { name: { label: 名称, type: text, optional: true } } }`,
});
const matrix = (before: string, after: string, more: Partial<Case> = {}): Case => ({
  before: `{ label: 它, ${before}, rows: { p: { label: 甲, type: decimal } } }`,
  after: `{ label: 它, ${after}, rows: { p: { label: 甲, type: decimal } } }`,
  ...more,
});
const ruled = (before: string, after: string): Case => ({
  before: TEXT,
  after: TEXT,
  rules: [rule(before), rule(after)],
});

const GUIDE = 'catalogue: guide/2029';

const CASES: Readonly<Record<string, Case>> = {
  'field.type': held(TEXT, '{ label: 它, type: date }'),
  'field.optional': one('text', 'optional: true', ''),
  'field.readOnly': one('text', 'readOnly: true', ''),
  'field.words': one('prose', 'words: 300', 'words: 100'),
  'field.pattern': one('text', '', 'pattern: "[A-Z]{2}[0-9]{6}", patternSays: 两个字母和六位数字'),
  'field.minimum': one('integer', '', 'minimum: 5'),
  'field.maximum': one('decimal', 'maximum: 100', 'maximum: 50'),
  'field.whole': one('indicator', 'measure: level', 'measure: level, whole: true'),
  'field.across': held(
    '{ label: 它, years: 2, rows: { p: { label: 甲, type: decimal } } }',
    '{ label: 它, years: 2, rows: { p: { label: 甲, type: decimal, across: true } } }',
  ),
  'field.dayOptional': one('date', 'dayOptional: true', ''),
  'field.detail': held('{ label: 它, type: yesNo }', '{ label: 它, type: yesNo, detail: 名称 }'),
  'field.measure': held(
    '{ label: 它, type: indicator, measure: level }',
    '{ label: 它, type: indicator, measure: pair }',
  ),
  'field.level': held('{ label: 它, type: industry, level: class }', '{ label: 它, type: industry, level: section }'),
  'field.catalogue': held(
    `{ label: 它, type: choice, ${GUIDE} }`,
    '{ label: 它, type: choice, catalogue: guide/2030 }',
  ),
  'field.open': one('choice', `${GUIDE}, open: true`, GUIDE),
  'field.instances': held(
    `{ label: 它, type: scenarios, ${GUIDE} }`,
    `{ label: 它, type: scenarios, ${GUIDE}, instances: true }`,
  ),
  'field.least': one('choices', 'options: { a: 甲, b: 乙 }', 'options: { a: 甲, b: 乙 }, least: 2'),
  'field.most': one('choices', 'options: { a: 甲, b: 乙 }', 'options: { a: 甲, b: 乙 }, most: 1'),
  'field.only': one('text', 'only: kind=large', ''),
  'group.only': {
    before: '{ label: 它, only: kind=large, fields: { name: { label: 名称, type: text } } }',
    after: '{ label: 它, fields: { name: { label: 名称, type: text } } }',
  },
  'list.least': list('least: 0', ''),
  'list.most': list('', 'most: 2'),
  'list.ranked': list('', 'ranked: true'),
  'list.only': list('only: kind=large', ''),
  'matrix.years': matrix('years: 1', 'years: 2'),
  'matrix.since': matrix('years: 2, since: began', 'years: 2'),
  'rule.severity': ruled('severity: warning, check: kind == "large"', 'severity: error, check: kind == "large"'),
  'rule.check': ruled(
    'severity: error, check: kind == "large" || kind == "small"',
    'severity: error, check: kind == "large"',
  ),
  'rule.when': ruled(
    'severity: error, when: it == "无", check: kind == "large"',
    'severity: error, check: kind == "large"',
  ),
  'form.instructs': { before: TEXT, after: TEXT, head: ['instructs: true', ''] },
};

const findingsBetween = ({ before, after, rules = ['', ''], head = ['', ''] }: Case): readonly JudgedFinding[] => {
  const files: Files = {
    'pack.yaml': 'pack: test/2030\ntitle: 试验\n',
    'before.yaml': form('2030', before, rules[0], head[0]).replace('test/2030/form', 'test/2030/before'),
    'after.yaml': form('2030', after, rules[1], head[1]).replace('test/2030/form', 'test/2030/after'),
    'a.yaml': guide('2029', 'old'),
    'b.yaml': guide('2030', 'new'),
  };
  const { resolution, diagnostics } = understandFiles(files);
  const grave = diagnostics.list().filter(({ severity, code }) => severity === 'error' && !code.startsWith('check/'));
  expect(shown(grave)).toBe('');
  const [one, other] = [comparedForm(resolution, 'test/2030/before'), comparedForm(resolution, 'test/2030/after')];
  if (!one || !other) throw new Error('there are two forms');
  return judged(reviewForms(one, other)).sections.flatMap(({ role, findings }) => (role === 'form' ? findings : []));
};

const verdictOf = (findings: readonly JudgedFinding[], attribute: string): string | undefined =>
  findings.find(({ difference }) => difference.kind === 'changed' && difference.attribute === attribute)?.data;

test.each(Object.entries(CASES))('%s', (name, made) => {
  const [, attribute = ''] = name.split('.');
  const there = findingsBetween(made);
  expect([attribute, verdictOf(there, attribute)]).toEqual([attribute, 'breaking']);
  const { before, after, rules, head, either } = made;
  const back = findingsBetween({
    before: after,
    after: before,
    ...(rules && { rules: [rules[1], rules[0]] }),
    ...(head && { head: [head[1], head[0]] }),
  });
  if (!either) expect([attribute, verdictOf(back, attribute)]).toEqual([attribute, 'safe']);
});

test('which answer must name the detail follows from the words of both', () => {
  const asked = (words: string): string => `{ label: 它, type: yesNo, detail: 原因, ${words} }`;
  const yes = asked('yes: "是（{}）"');
  const verdict = (after: string): string | undefined => verdictOf(findingsBetween({ before: yes, after }), 'detail');
  expect(verdict(asked('no: "否（{}）"'))).toBe('breaking');
  expect(verdict(asked('yes: 有'))).toBeUndefined();
});

test('no attribute that filings may break by is left out', () => {
  const weights: Readonly<Record<string, Readonly<Record<string, Weight>>>> = ATTRIBUTE_WEIGHTS;
  const heavy = Object.entries(weights).flatMap(([kind, attributes]) =>
    Object.entries(attributes).flatMap(([name, { data }]) => (data === undefined ? [] : [`${kind}.${name}`])),
  );
  // of a notice and of a catalogue: what rules make of them, witness.test.ts shows with the real ones
  const elsewhere = ['entry.facts', 'quota.units', 'quota.limits', 'quota.except', 'quota.exempt'];
  expect(heavy.filter((name) => !elsewhere.includes(name)).sort()).toEqual(Object.keys(CASES).sort());
});
