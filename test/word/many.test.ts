/** What there may be any number of is written however many there are. */
import { expect, test } from 'vitest';
import type { FormDocument } from '../../generators/layout/document.ts';
import { bindingsAddition } from '../../generators/word/custom-xml.ts';
import type { Binding } from '../../generators/word/tags.ts';

/** More than a call takes arguments. */
const MANY = 150_000;
const DOCUMENT = { form: 'test/2022/list' } as FormDocument;

const partOf = (bindings: readonly Binding[]): string =>
  bindingsAddition(DOCUMENT, bindings).parts['customXml/item1.xml'] ?? '';

test('the controls of a list of 10,000 rows and more', () => {
  const bindings = Array.from({ length: MANY }, (_, at) => ({ tag: `t${at}`, path: 'a', input: 'text' as const }));
  expect(partOf(bindings).split('<control ')).toHaveLength(MANY + 1);
  expect(partOf([])).toMatch(/<controls [^>]*\/>$/);
});
