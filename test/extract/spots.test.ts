/** What a place of the data holds, asked of its path alone. */
import { expect, test } from 'vitest';
import { spotAt } from '../../generators/layout/extract/spots.ts';
import { realForm } from '../forms/real-forms.ts';

test('a citation with the number of its record knows which record it is', () => {
  const form = realForm('hubei/2023/scenario-case-outline');
  const cited = [0, 2, 1].map((at) => spotAt(form, ['scenarios', at, 'name'])?.holds);
  expect(cited).toMatchObject([0, 2, 1].map((at) => ({ type: 'cited', item: `${at + 1}` })));
});

test('every other place holds what it holds, whatever its record', () => {
  const form = realForm('hubei/2023/scenario-case-outline');
  const [first, third] = [0, 2].map((at) => spotAt(form, ['scenarios', at, 'problem']));
  expect(first?.holds).toMatchObject({ type: 'prose' });
  expect(third).toBe(first);
  expect(spotAt(form, ['scenarios', 0, 'nothing'])).toBeUndefined();
});
