/** What a pattern of citations may be, so that paper can be read back, and what reading takes. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdsOf } from '../../compiler/filing/printing/of-field.ts';
import { printValue, readValue } from '../../compiler/filing/printing/printing.ts';
import { type Citing, citationFaults } from '../../compiler/model/citation.ts';
import { fieldsIn } from '../../compiler/model/field-walk.ts';
import { realForm } from '../forms/real-forms.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a pattern of citations', () => {
  it.each<[string, Citing, readonly object[]]>([
    ['{stage}——{scenario}', {}, []],
    ['{item}. {stage}——{number}. {scenario}', {}, []],
    ['{scenario}（{instance}）', { instances: true }, []],
    ['{stage}：{scenario}', { instances: true, open: true }, [{ kind: 'lacks', part: 'instance' }]],
    ['{scenario}-{instance}', { instances: true, open: true }, [{ kind: 'lacks', part: 'stage' }]],
    ['{stage}', {}, [{ kind: 'lacks', part: 'scenario' }]],
    ['{scenario}——{scenario}', {}, [{ kind: 'twice', part: 'scenario' }]],
    ['{stage}{scenario}', {}, [{ kind: 'unparted', one: 'stage', other: 'scenario' }]],
    ['{number}. {stage}——{scenario}', {}, []],
    ['{number}. {stage} {scenario}', {}, [{ kind: 'unparted', one: 'stage', other: 'scenario' }]],
    ['{stage}\n{scenario}', {}, [{ kind: 'unparted', one: 'stage', other: 'scenario' }]],
    ['{number}{stage}——{scenario}', {}, [{ kind: 'unparted', one: 'number', other: 'stage' }]],
    ['{else}{scenario}', {}, []],
    ['{code}-{name}', { type: 'industry', level: 'group' }, []],
    ['{section}-{division}-{name}', { type: 'industry', level: 'group' }, []],
    ['{division}-{name}', { type: 'industry', level: 'group' }, [{ kind: 'lacks', part: 'section' }]],
    ['{code} {name}', { type: 'industry', level: 'group' }, []],
    ['{code}\n{name}', { type: 'industry', level: 'group' }, [{ kind: 'unparted', one: 'code', other: 'name' }]],
    ['{section} {code}', { type: 'industry', level: 'group' }, [{ kind: 'unparted', one: 'section', other: 'code' }]],
    ['{code}{name}', { type: 'industry', level: 'class' }, [{ kind: 'unparted', one: 'code', other: 'name' }]],
  ])('%s', (pattern, field, faults) => {
    expect(citationFaults(pattern, field)).toEqual(faults);
  });
});

it('a line is held against the scenarios that it names, not against all of the guide', () => {
  const form = realForm('hebei/2026/basic-factory-list');
  const field = fieldsIn(form.fields).find(({ type }) => type === 'scenarios');
  const holds = field && holdsOf(field, form.catalogues);
  if (holds?.type !== 'scenarios') throw new Error('no scenarios');
  const [stage] = holds.guide.slice(-1);
  const [scenario] = stage?.entries.slice(-1) ?? [];
  const value = [{ stage: stage?.code, scenario: scenario?.code, instance: '甲线' }];
  const text = printValue(holds, value) ?? '';
  readValue(holds, text); // what the guide says is made once
  const matched = vi.spyOn(RegExp.prototype, 'exec');
  const compared = vi.spyOn(String.prototype, 'normalize');
  expect(readValue(holds, text)).toMatchObject({
    kind: 'value',
    value: [{ scenario: scenario?.code, instance: '甲线' }],
  });
  expect(matched.mock.calls.length).toBeLessThan(100);
  expect(compared.mock.calls.length).toBeLessThan(10);
});
