/** A small part of `npm run samples`: forms that nobody has seen are sampled, whatever their fields and rules. */
import { expect, it } from 'vitest';
import { foreignProject } from '../foreign/foreign-form.ts';
import { sampled } from '../foreign/sampled.ts';

const forms = Array.from({ length: 12 }, (_, at) => 101 + at);

it.each(forms)('form %i with 8 seeds', async (form) => {
  const { accepted, told } = await sampled(form, 8);
  expect(told).toEqual([]);
  expect(accepted).toBe(8);
});

it('they have many kinds of fields and rules', () => {
  const all = forms.map((form) => JSON.stringify(foreignProject(form))).join('');
  const wanted = [
    '"choices',
    '"indicator',
    '"scenario',
    'pattern',
    '"only',
    'across',
    'dayOptional',
    'isShare',
    'exists_one',
    'coversStages',
    'years(',
  ];
  expect(wanted.filter((word) => !all.includes(word.replace('"', '')))).toEqual([]);
});
