/** Whether filings that were valid are so still: what breaks is shown by a filing, what is safe holds for all that are drawn. Seeds are printed. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { carry } from '../../compiler/compare/carry.ts';
import type { Section } from '../../compiler/compare/review.ts';
import { valueAt } from '../../compiler/filing/path.ts';
import type { Issue } from '../../compiler/filing/validation.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { drawSample } from '../../compiler/sample-filing.ts';
import { decide } from '../../compiler/witness.ts';
import { shows } from '../../compiler/witness-trial.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { createValidator } from '../../generators/validator/validator.ts';
import { chanceOf, filesOf, randomOverlay, seeds, VARIANT } from '../compiler/laws/random-project.ts';
import { understandFiles } from '../compiler/project.ts';
import { countOf, part, sampled, told } from '../laws.ts';
import { pairs as lineal } from '../migrate/migrated.ts';
import { real, reviewed } from './compared.ts';

const issuesOf = (form: ResolvedForm, filing: unknown): readonly Issue[] =>
  createValidator(form, schemaOf(form)).validate(filing, { exempt: [] }).issues ?? [];

/** What is wrong with a carried filing is what some finding tells of, and one that is not safe. */
const expectSafe = (sections: readonly Section[], count: number): void => {
  const suspects = sections.flatMap(({ findings }) => findings.filter(({ effects }) => effects.data === 'suspect'));
  for (const comparison of sections.flatMap(({ role, comparisons }) => (role === 'form' ? comparisons : [])))
    for (let seed = 1; seed <= count; seed += 1) {
      const { before, after } = comparison;
      const { data, issues } = drawSample(before.form, seed);
      if (issues.length > 0) continue;
      const carried = carry(data, comparison);
      const untold = issuesOf(after.form, carried).filter(
        (issue) =>
          issue.code !== 'more' &&
          !suspects.some((finding) => shows({ issue, value: valueAt(carried, issue.path) }, finding, comparison)),
      );
      expect(untold.map(({ message }) => `${after.form.key}, seed ${seed}: ${message}`)).toEqual([]);
    }
};

/** Each witness is valid before, and not after. */
const expectShown = (section: Section): number => {
  const { breaking, safe } = decide(section);
  for (const [{ rule, difference }, { filing, issue }] of breaking) {
    const shown = section.comparisons.some(
      (comparison) =>
        issuesOf(comparison.before.form, filing).length === 0 &&
        issuesOf(comparison.after.form, carry(filing, comparison)).length > 0,
    );
    expect({ rule, address: difference.after?.address, issue: issue.message, shown }).toMatchObject({ shown: true });
  }
  const suspects = section.findings.filter(({ effects }) => effects.data === 'suspect');
  return suspects.filter((finding) => !breaking.has(finding) && !safe.has(finding)).length;
};

describe('random overlays', { timeout: 3_600_000 }, () => {
  it('leave filings valid but for what a finding tells of, and a filing shows what breaks', () => {
    let undecided = 0;
    let all = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changes } = randomOverlay(chanceOf(seed), 12);
        const { resolution } = understandFiles(filesOf(base, changes));
        for (const [before, after] of [
          [base.form, VARIANT],
          [VARIANT, base.form],
        ] as const) {
          const { sections } = reviewed(resolution, before, after);
          expectSafe(sections, 2);
          for (const section of sections) {
            undecided += expectShown(section);
            all += section.findings.filter(({ effects }) => effects.data !== 'untouched').length;
          }
        }
      }),
      { numRuns: countOf({ sample: 40, whole: 200 }) },
    );
    expect(all).toBeGreaterThan(30);
    expect(undecided / all).toBeLessThanOrEqual(0.05);
  });
});

describe('a filing shows just that', () => {
  const forms = (changes: string) =>
    understandFiles({
      'pack.yaml': 'pack: test/2030\ntitle: 通知\n',
      'a.yaml': `form: test/2030/a
title: 表
fields:
  project: { label: 项目, fields: { period: { label: 起止, type: dateRange } } }
  rows: { label: 行, records: { name: { label: 名称, type: text } } }
  share: { label: 占比, type: decimal }
document: [{ grid: main, rows: [project.period, share, { records: rows, columns: [name] }] }]
`,
      'b.yaml': `form: test/2030/b\nextends: test/2030/a\ntitle: 表二\nchanges:\n${changes}`,
    }).resolution;
  const shownIn = (changes: string): string[] => {
    const { sections } = reviewed(forms(changes), 'test/2030/a', 'test/2030/b');
    return sections.flatMap((section) =>
      [...decide(section).breaking].map(([{ rule }, { issue }]) => `${rule} ${issue.code}`),
    );
  };

  it.each(['end <= "2019-06-30"', 'start >= "2100-01-01"'])('a rule on a part of a value, %s', (check) => {
    const rule = `{ rule: late, severity: error, check: project.period.${check}, message: 晚, source: 通知 }`;
    expect(shownIn(`  add: [${rule}]\n`)).toEqual(['rule/added rule']);
  });

  it('of two limits of one field each is shown by what it refuses', () => {
    expect(shownIn('  set: { rows: { least: 5, most: 15 }, share: { minimum: 10, maximum: 20 } }\n').sort()).toEqual(
      [
        'list/least-tightened tooFew',
        'list/most-tightened tooMany',
        'field/maximum-tightened tooGreat',
        'field/minimum-tightened tooSmall',
      ].sort(),
    );
  });
});

test('a quota of which a carried filing has nothing to count is safe, whoever the unit is', () => {
  const form = (key: string, fields: string, document: string): string =>
    `form: ${key}\ntitle: 表\nfields:\n  unit: { label: 单位, type: text }\n${fields}document: [unit, ${document}]\n`;
  const list = (id: string): string =>
    `  ${id}: { label: 行, least: 0, records: { name: { label: 名称, type: text } } }\n`;
  const rule = (counted: string, more = ''): string =>
    `rules: { limit: { severity: error, check: 'withinQuota(1.0 * size(${counted}), unit, "rows")${more}', message: 多, source: 通知 } }\n`;
  const { resolution } = understandFiles({
    'then.yaml': 'pack: test/2030\ntitle: 前\n',
    'now.yaml':
      'pack: test/2031\ntitle: 后\nnames: { rows: 行 }\nquotas: { cities: { units: [甲市], limits: { rows: 1 } } }\n',
    'a.yaml': form('test/2030/a', list('some'), '{ records: some, columns: [name] }'),
    'b.yaml': form('test/2031/b', list('others'), '{ records: others, columns: [name] }') + rule('others'),
    'c.yaml': form('test/2031/c', list('some'), '{ records: some, columns: [name] }') + rule('some'),
    'd.yaml':
      form('test/2031/d', list('others'), '{ records: others, columns: [name] }') +
      rule('others', ' && unit != "乙市"'),
  });
  const verdicts = ['b', 'c', 'd'].map((name) =>
    reviewed(resolution, 'test/2030/a', `test/2031/${name}`).sections.flatMap((section) => {
      const { breaking, safe } = decide(section);
      const added = section.findings.filter(({ rule }) => rule === 'rule/added');
      return added.map((finding) => (breaking.has(finding) ? 'breaking' : safe.has(finding) ? 'safe' : 'undecided'));
    }),
  );
  expect(verdicts).toEqual([['safe'], ['breaking'], ['breaking']]);
});

describe(`the real packs, ${told}`, { timeout: 3_600_000 }, () => {
  const pairs = [
    ['hebei/2022/demonstration-factory-application', 'hebei/2026/advanced-factory-application'],
    ['hebei/2022/recommendation-summary', 'hebei/2026/advanced-recommendation-summary'],
    ['cn/2022', 'hubei/2023'],
    ['cn/2022', 'gansu/2026'],
    ['cn/2024', 'gansu/2026'],
    ['cn/2022', 'hebei/2022'],
    ['cn/2024', 'inner-mongolia/2024'],
    ['hubei/2023', 'cn/2022'],
    // and all forms of one lineage
    ...sampled(lineal, 9),
  ] as const;
  const counted = new Map<string, readonly [undecided: number, suspect: number]>();

  for (const [before, after] of pairs) {
    part(`${before} → ${after}: carried samples are wrong only where a finding says so`, () =>
      expectSafe(reviewed(real, before, after).sections, countOf({ sample: 3, whole: 40 })),
    );
    part(
      `${before} → ${after}: what breaks is shown by a filing`,
      () => {
        const { sections } = reviewed(real, before, after);
        const suspects = sections.flatMap(({ findings }) =>
          findings.filter(({ effects }) => effects.data === 'suspect'),
        );
        return [sections.reduce((sum, section) => sum + expectShown(section), 0), suspects.length] as const;
      },
      (figures) => counted.set(`${before} → ${after}`, figures),
    );
  }

  it('at most one in twenty is undecided', () => {
    const figures = [...counted.values()];
    const [undecided, suspect] = [0, 1].map((at) => figures.reduce((sum, each) => sum + (each[at] ?? 0), 0));
    console.log([...counted].map(([pair, [open, all]]) => `${pair}: ${open} of ${all} undecided`).join('\n'));
    expect(suspect).toBeGreaterThan(80);
    expect((undecided ?? 0) / (suspect ?? 1)).toBeLessThanOrEqual(0.05);
  });
});
