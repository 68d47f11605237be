/** What a pattern of citations may be, so that paper can be read back. */
import { describe, expect, it } from 'vitest';
import { citationFaults } from '../../compiler/model/citation.ts';

describe('a pattern of citations', () => {
  it.each([
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
  ])('%s', (pattern, field, faults) => {
    expect(citationFaults(pattern, field)).toEqual(faults);
  });
});
