import { describe, expect, it } from 'vitest';
import { generateForm } from '../../generators/docs/form-json.ts';
import { scenarioForm } from '../layout/scenario-form.ts';
import { referenceForm } from './reference-form.ts';

const json = (form: Parameters<typeof generateForm>[0]): string => String(generateForm(form)[0]?.content);

/** The same value with keys in the opposite order. */
const reversed = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  ) as T;
};

describe('form.json', () => {
  it('is the form, with its rules as they are written, and files and operations for provenance', () => {
    expect(generateForm(referenceForm)[0]?.path).toBe('test/2022/form/form.json');
    const parsed = JSON.parse(json(referenceForm));
    const { rules, ...others } = referenceForm;
    expect({ ...parsed, provenance: referenceForm.provenance }).toEqual({
      ...others,
      rules: rules.map(({ plain: _, uses: __, ...rule }) => rule),
    });
    expect(parsed.provenance['scenarios.name']).toEqual({
      label: [{ file: 'forms/test/form.yaml', operation: 'set' }],
      open: [
        { file: 'forms/test/form.yaml', operation: 'set' },
        { file: 'forms/base/form.yaml', operation: 'define' },
      ],
      type: [{ file: 'forms/base/form.yaml', operation: 'use scenario' }],
    });
  });

  it('does not depend on the order of keys', () => {
    for (const form of [referenceForm, scenarioForm]) expect(json(reversed(form))).toBe(json(form));
  });

  it('puts what identifies first, and what fits on one line', () => {
    const lines = json(referenceForm).split('\n');
    expect(lines.slice(0, 3)).toEqual(['{', '  "key": "test/2022/form",', '  "title": "申报书",']);
    expect(lines).toContain(
      '  "notes": [{"id": "unused", "text": "没有引用"}, {"id": "kind", "text": "1. 见*办法*"}],',
    );
    expect(json(referenceForm).endsWith('}\n')).toBe(true);
  });

  it('has on one line what holds others only where it is 120 wide with its indentation, key and comma aside', () => {
    const holders = json(scenarioForm)
      .split('\n')
      .filter((line) => /^ *(?:"\w+": )?[[{].*[\]}],?$/.test(line));
    const widths = holders.map((line) => line.replace(/^( *)(?:"\w+": )?[[{](.*)[\]}],?$/, '$1$2').length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(120);
    expect(Math.max(...widths)).toBeGreaterThan(110);
  });

  it('leaves out what is undefined', () => {
    const loose = { ...referenceForm, platform: undefined };
    expect(json(loose)).toBe(json(referenceForm));
  });
});
