/** The generators that come with the package. */
import { expect, test } from 'vitest';
import { GENERATORS } from '../../compiler/installed-targets.ts';

test('what people review is committed, what is built from it is not', () => {
  expect(Object.fromEntries(GENERATORS.map(({ name, committed }) => [name, committed]))).toEqual({
    types: true,
    schema: true,
    rules: true,
    form: true,
    docs: true,
    validator: false,
    package: false,
    word: false,
    pdf: false,
  });
});
