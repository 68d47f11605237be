/** A field that leaves the records of a list, or comes into them: what was filed is lost, and what is asked must be given. */
import { expect, test } from 'vitest';
import { comparedForm } from '../../compiler/compare/form-items.ts';
import { reviewForms } from '../../compiler/compare/review.ts';
import { judged } from '../../compiler/witness.ts';
import { understandFiles } from '../compiler/project.ts';

const form = (key: string, fields: string): string => `form: test/${key}
title: 表
fields:
  a: { label: 甲, fields: { other: { label: 另, type: text } } }
  b: { label: 乙, least: 0, records: { other: { label: 另, type: text } } }
${fields}document: [{ paragraph: title, style: title }]
`;
const name = (more = '', type = 'text'): string => `name: { label: 名称, type: ${type}${more} }`;
const OF = ', options: { a: 甲, b: 乙 }';
const from = (path: string): string => `, from: [test/2030/form ${path}]`;
const group = (id: string, inside: string): string => `  ${id}: { label: 组, fields: { ${inside} } }\n`;
const list = (id: string, inside: string, least = 0): string =>
  `  ${id}: { label: 表, least: ${least}, records: { ${inside} } }\n`;

test.each([
  ['out of a list that is gone', list('l', name()), group('g', name(from('l.name'))), 'breaking', false],
  [
    'out of one, where one date is asked',
    list('l', name('', 'date')),
    group('g', name(from('l.name'), 'date')),
    'breaking',
    true,
  ],
  [
    'out of one, where any number of codes is',
    list('l', name(OF, 'choices')),
    group('g', name(OF + from('l.name'), 'choices')),
    'breaking',
    false,
  ],
  [
    'out of one, and may be missing',
    list('l', name()),
    group('g', name(`${from('l.name')}, optional: true`)),
    'safe',
    false,
  ],
  ['into a list', group('g', name('', 'date')), list('k', name(from('g.name'), 'date'), 1), 'breaking', false],
  ['from list to list', list('l', name('', 'date'), 1), list('k', name(from('l.name'), 'date'), 1), 'breaking', true],
  [
    'within a list that goes on',
    list('l', name()),
    list('k', group('g', name(from('l.name'))).trim()).replace('{ label: 表', '{ from: [test/2030/form l], label: 表'),
    'untouched',
    false,
  ],
  ['from group to group', group('g', name()), group('h', name(from('g.name'))), 'untouched', false],
])('%s', (_, before, after, data, lost) => {
  const { resolution } = understandFiles({
    '2030.yaml': form('2030/form', before),
    '2031.yaml': form('2031/form', after),
    'pack-2030.yaml': 'pack: test/2030\ntitle: 通知\n',
    'pack-2031.yaml': 'pack: test/2031\ntitle: 通知\n',
  });
  const [one, other] = [comparedForm(resolution, 'test/2030/form'), comparedForm(resolution, 'test/2031/form')];
  if (!one || !other) throw new Error('there are two forms');
  const findings = judged(reviewForms(one, other)).sections.flatMap((section) => section.findings);
  const moved = findings.find(({ rule, difference }) => rule === 'field/moved' && difference.after?.id === 'name');
  expect([moved?.data, moved?.effects.lost]).toEqual([data, lost]);
});

test('a code that takes in another one is still itself', () => {
  const kind = (options: string): string => `  kind: { label: 类, type: choice, options: { ${options} } }\n`;
  const { resolution } = understandFiles({
    '2030.yaml': form('2030/form', kind('own: 自有, other: 其他, foreign: 外资')),
    '2031.yaml': form(
      '2031/form',
      kind(
        'own: 自有, other: { label: 其他, from: [test/2030/form kind=foreign] }, new: { label: 新, from: [test/2030/form kind=own] }',
      ),
    ),
    'pack-2030.yaml': 'pack: test/2030\ntitle: 通知\n',
    'pack-2031.yaml': 'pack: test/2031\ntitle: 通知\n',
  });
  const told = (before: string, after: string): readonly string[] => {
    const [one, other] = [comparedForm(resolution, before), comparedForm(resolution, after)];
    if (!one || !other) throw new Error('there are two forms');
    const { sections } = reviewForms(one, other);
    return sections.flatMap(({ findings }) =>
      findings.map(
        ({ rule, difference: { before: then, after: now } }) => `${rule} ${then?.id ?? ''} ${now?.id ?? ''}`,
      ),
    );
  };
  expect(told('test/2030/form', 'test/2031/form').filter((each) => each.startsWith('option'))).toEqual([
    'option/removed foreign ',
    'option/added  new',
  ]);
  expect(told('test/2031/form', 'test/2030/form').filter((each) => each.startsWith('option'))).toEqual([
    'option/removed new ',
    'option/added  foreign',
  ]);
});
