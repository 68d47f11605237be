/** What parts a value from what stands before it: a blank where they would run into each other, none where a mark or nothing does. */
import { describe, expect, it } from 'vitest';
import { BETWEEN, parting } from '../../generators/layout/apart.ts';
import { run } from '../../generators/layout/inlines.ts';
import { control } from '../word/pieces.ts';

const value = control('name', { value: '甲' });

describe('a value', () => {
  it.each([
    ['a label', '名称', [run(BETWEEN)]],
    // a bracket ends what it encloses, and parts nothing from what follows
    ['a bracket', '名称（全称）', [run(BETWEEN)]],
    ['a bracket of half width', '名称(全称)', [run(BETWEEN)]],
    ['a colon', '名称：', []],
    ['a blank', '名称 ', []],
    ['nothing', '', []],
  ])('behind %s', (_, before, between) => {
    expect(parting([run(before)], [value])).toEqual(between);
  });

  it('behind what is filled in runs into that', () => {
    expect(parting([value], [value])).toEqual([run(BETWEEN)]);
    expect(parting([control('name', {})], [value])).toEqual([]);
    expect(parting([], [value])).toEqual([]);
  });
});

it('nothing that is printed, and no control that is empty, is parted from a label', () => {
  expect(parting([run('名称')], [run('甲')])).toEqual([]);
  expect(parting([run('名称')], [control('name', {})])).toEqual([]);
  expect(parting([run('名称')], [])).toEqual([]);
});
