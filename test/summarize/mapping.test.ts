/** What summaries say of the applications that they are made of: against both forms, inherited, printed, and told by diff. */
import { describe, expect, it } from 'vitest';
import { comparedForm } from '../../compiler/compare/form-items.ts';
import { reviewForms } from '../../compiler/compare/review.ts';
import { mappingOf } from '../../compiler/summarize/mapping.ts';
import { understandFiles } from '../compiler/project.ts';
import { shown } from '../compiler/shown.ts';
import { realForms } from '../forms/real-forms.ts';

const forms = realForms;
const mappingIn = (key: string) => {
  const form = forms.find((each) => each.key === key);
  if (!form) throw new Error(`there is no ${key}`);
  return mappingOf(form, (wanted) => forms.find((each) => each.key === wanted));
};

describe('the summaries of the notices', () => {
  it('are made of the applications of their own pack, also where they are taken over', () => {
    const made = forms.flatMap(({ key }) =>
      mappingIn(key).summaries.map(({ list, applications, key: identity }) => [
        key,
        list.path,
        applications.map((form) => form.key).join(' '),
        identity.map(({ field }) => field.id).join(' '),
      ]),
    );
    expect(made).toEqual([
      [
        'cn/2022/recommendation-summary',
        'recommendedScenarios',
        'cn/2022/excellent-scenario-application',
        'enterprise',
      ],
      [
        'cn/2022/recommendation-summary',
        'recommendedFactories',
        'cn/2022/demonstration-factory-application',
        'enterprise',
      ],
      [
        'gansu/2026/evaluation-recommendation',
        'evaluations',
        'gansu/2026/advanced-factory-application gansu/2026/basic-factory-application gansu/2026/excellent-scenario-application',
        'enterpriseAndProject',
      ],
      [
        'hebei/2022/recommendation-summary',
        'recommendedScenarios',
        'hebei/2022/excellent-scenario-application',
        'enterprise',
      ],
      [
        'hebei/2022/recommendation-summary',
        'recommendedFactories',
        'hebei/2022/demonstration-factory-application',
        'enterprise',
      ],
      [
        'hebei/2026/advanced-recommendation-summary',
        'recommendedFactories',
        'hebei/2026/advanced-factory-application',
        'factory',
      ],
      ['hubei/2023/recommendation-summary', 'recommendedScenarios', 'hubei/2023/scenario-application', 'enterprise'],
    ]);
  });

  it('take nothing that is not there', () => {
    expect(forms.flatMap(({ key }) => mappingIn(key).faults)).toEqual([]);
  });
});

const application = (key: string, fields: string): string =>
  `form: ${key}\ntitle: 申报书\nfields: { ${fields} }\ndocument: [{ paragraph: title, style: title }]\n`;
const summary = (takes: string, more = ''): string =>
  `form: test/2030/summary\ntitle: 汇总表\nfields: { rows: { label: 行, summarizes: [application], records: { firm: { label: 企业, type: text, distinct: true, takes: [${takes}] }${more} } } }\ndocument: [{ paragraph: title, style: title }]\n`;
const PACKS = {
  'pack.yaml': 'pack: test/2030\ntitle: 试验\n',
  'next.yaml': 'pack: test/2031\nextends: test/2030\ntitle: 试验\n',
};
const understood = (files: Readonly<Record<string, string>>) => {
  const { resolution, diagnostics } = understandFiles({ ...PACKS, ...files });
  const told = diagnostics.list().filter(({ code }) => code !== 'check/unplaced-field');
  return { resolution, told: shown(told) };
};

describe('a form that extends a summary', () => {
  const OVERLAY = 'form: test/2031/summary\nextends: test/2030/summary\n';

  it('takes the applications of the pack whose form it is, until its own has some', () => {
    const base = {
      'a.yaml': application('test/2030/application', 'firm: { label: 企业, type: text }'),
      's.yaml': summary('firm'),
    };
    const { resolution } = understood({ ...base, 'o.yaml': OVERLAY });
    const [, own] = [resolution.forms[0], resolution.forms.find(({ key }) => key === 'test/2031/summary')];
    const applicationsOf = ({ forms: all }: typeof resolution) =>
      own &&
      mappingOf(own, (key) => all.find((each) => each.key === key)).summaries[0]?.applications.map(({ key }) => key);
    expect(applicationsOf(resolution)).toEqual(['test/2030/application']);
    const later = understood({
      ...base,
      'o.yaml': OVERLAY,
      'b.yaml': 'form: test/2031/application\nextends: test/2030/application\n',
    });
    expect([applicationsOf(later.resolution), later.told]).toEqual([['test/2031/application'], '']);
  });

  it('follows what its application has renamed, and tells what that has lost', () => {
    const base = {
      'a.yaml': application('test/2030/application', 'firm: { label: 企业, type: text }'),
      's.yaml': summary('firm'),
      'o.yaml': OVERLAY,
    };
    const renamed =
      'form: test/2031/application\nextends: test/2030/application\nchanges: { rename: { firm: company } }\n';
    expect(understood({ ...base, 'b.yaml': renamed }).told).toBe('');
    // a group, and then what stands in it
    const twice = {
      'a.yaml': application(
        'test/2030/application',
        'unit: { label: 单位, fields: { name: { label: 企业, type: text } } }',
      ),
      's.yaml': summary('unit.name'),
      'o.yaml': OVERLAY,
      'b.yaml': 'form: test/2031/application\nextends: test/2030/application\nchanges: { rename: { unit: firm } }\n',
      'c.yaml':
        'form: test/2032/application\nextends: test/2031/application\nchanges: { rename: { firm.name: title } }\n',
      'last.yaml': 'pack: test/2032\nextends: test/2031\ntitle: 试验\n',
      'p.yaml': 'form: test/2032/summary\nextends: test/2031/summary\n',
    };
    expect(understood(twice).told).toBe('');
    const removed =
      'form: test/2031/application\nextends: test/2030/application\nchanges: { remove: [firm], add: [{ field: firms, label: 企业, type: text, in: form }] }\n';
    expect(understood({ ...base, 'b.yaml': removed }).told).toBe(
      'check/unknown-taken s.yaml:3:121 firm test/2031/application\n  removed b.yaml:3:21\n  → nearest firms\n  → takes-otherwise summary rows.firm { }\n',
    );
  });
});

it('a difference in what is taken is told, and does nothing to filings, types or paper', () => {
  const files = {
    'a.yaml': application(
      'test/2030/application',
      'firm: { label: 企业, type: text }, other: { label: 另, type: text }',
    ),
    's.yaml': summary('firm'),
    'o.yaml':
      'form: test/2031/summary\nextends: test/2030/summary\nchanges: { set: { rows.firm: { takes: [other] }, rows: { summarizes: [application, second] } } }\n',
    'c.yaml': application('test/2031/second', 'other: { label: 另, type: text }'),
  };
  const { resolution, told } = understood(files);
  const [one, other] = ['test/2030/summary', 'test/2031/summary'].map((key) => comparedForm(resolution, key));
  if (!one || !other) throw new Error(told);
  const findings = reviewForms(one, other).sections.flatMap((section) => section.findings);
  expect(
    findings.map(({ difference, effects }) => [difference.kind === 'changed' && difference.attribute, effects]),
  ).toEqual(
    ['summarizes', 'takes'].map((attribute) => [attribute, expect.objectContaining({ paper: false, wording: false })]),
  );
});
