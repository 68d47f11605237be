/** What a pattern of citations may be, so that paper can be read back. */
import { describe, expect, it } from 'vitest';
import { type Citing, citationFaults } from '../../compiler/model/citation.ts';

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
