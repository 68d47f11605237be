/** What no filing can keep is given up by count, never by the clock: a slow machine gives the same sample. */
import { expect, it, vi } from 'vitest';
import type { Issue } from '../../compiler/filing/validation.ts';
import { codesIn } from '../../generators/sample/codes.ts';
import { type Judge, judgedSample } from '../../generators/sample/sample.ts';
import { createEvaluate } from '../../generators/validator/evaluate.ts';
import { field, formOf, list } from '../layout/definition.ts';

const lines = { ...list('r', '项', [field('r.name', '名称'), field('r.count', '数', 'integer')]), minRecords: 300 };
const form = formOf([lines], []);

const issue: Issue = {
  path: ['r'],
  field: 'r',
  label: '项',
  code: 'required',
  severity: 'error',
  message: '不足',
  text: '不足',
};

/** A validator that accepts nothing, and how much it was asked: filings, and values of all of them. */
const refusing = () => {
  const asked = { filings: 0, values: 0 };
  const judge: Judge = {
    codes: codesIn(form),
    columns: new Set(),
    evaluate: createEvaluate(form),
    validate: (data) => {
      asked.filings += 1;
      asked.values += JSON.stringify(data).split(/[,{[]/).length;
      return { valid: false, issues: [issue], warnings: [], unchecked: [], attested: [] };
    },
  };
  return { judge, asked };
};

it('after so many values, whatever the time', () => {
  const asked = ['slow', 'fast'].map((machine) => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += machine === 'slow' ? 10_000 : 0;
      return now;
    });
    const one = refusing();
    const { data, issues } = judgedSample(form, one.judge, 7);
    clock.mockRestore();
    expect(issues).toEqual([issue]);
    return { ...one.asked, data };
  });
  expect(asked[0]).toEqual(asked[1]);
  expect(asked[0]?.filings).toBeGreaterThan(100);
  expect(asked[0]?.values).toBeLessThan(400_000);
});
