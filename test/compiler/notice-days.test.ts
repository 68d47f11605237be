/** Days of the notice in rules and texts: another day another year, with nothing said anew. */
import { expect, test } from 'vitest';
import { text } from '../../compiler/cli/differences/text.ts';
import { reviewVersions } from '../../compiler/pack-changes.ts';
import { understandFiles } from './project.ts';
import { shown } from './shown.ts';

const files = {
  '2026.yaml': `pack: test/2026
title: 前
notice: { title: 前, issuedOn: 2026-02-05, issuers: [厅] }
deadlines:
  online: { on: 2026-04-10, what: 申报 }
rules:
  timely:
    forms: [application]
    severity: warning
    check: on >= issuedOn() && on <= deadline("online")
    message: "应在{{issuedOn}}至{{deadlines.online}}"
    english: "From {{issuedOn}} to {{deadlines.online}}"
    source: inferred
`,
  'application.yaml':
    'form: test/2026/application\ntitle: 表\nfields: { on: { label: 日期, type: date } }\ndocument: [on]\n',
  '2027.yaml':
    'pack: test/2027\nextends: test/2026\ntitle: 后\nnotice: { title: 后, issuedOn: 2027-12-20, issuers: [厅] }\ndeadlines: { online: { on: 2028-01-09 } }\n',
  'next.yaml': 'form: test/2027/application\nextends: test/2026/application\n',
};

test('a rule and its message follow the notice', () => {
  const { resolution, diagnostics } = understandFiles(files);
  expect(shown(diagnostics.list())).toBe('');
  expect(
    resolution.forms.map(({ rules }) => rules.map(({ plain, message, english }) => [plain.check, message, english])),
  ).toEqual([
    [['on >= "2026-02-05" && on <= "2026-04-10"', '应在2026年2月5日至2026年4月10日', 'From 2026-02-05 to 2026-04-10']],
    [['on >= "2027-12-20" && on <= "2028-01-09"', '应在2027年12月20日至2028年1月9日', 'From 2027-12-20 to 2028-01-09']],
  ]);
});

test('what follows the notice is told as one, the days as its facts', () => {
  const { resolution } = understandFiles(files);
  const review = reviewVersions([resolution, 'test/2026'], [resolution, 'test/2027']);
  const told = review && text(review, new Map(), 'en', (_, plain) => plain);
  expect(told).toContain(
    'years that follow the notice: 2026 → 2027, 2 places\n  test/2027/application: rules/timely\n',
  );
  expect(told).toContain('+ 2028-01-09  2027.yaml:5:');
  expect(told).not.toContain('\nrule ');
});
