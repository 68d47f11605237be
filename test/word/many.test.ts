/** What there may be any number of is written however many there are. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { FormDocument } from '../../generators/layout/document.ts';
import { packed } from '../../generators/office/parts.ts';
import { Zip } from '../../generators/office/zip.ts';
import { bindingsAddition } from '../../generators/word/custom-xml.ts';
import type { Binding } from '../../generators/word/tags.ts';

/** More than a call takes arguments. */
const MANY = 150_000;
const DOCUMENT = { form: 'test/2022/list' } as FormDocument;

const ITEM = 'customXml/item1.xml';

/** As it stands in a package of it alone, and whether each part's size stands behind it. */
const partOf = (bindings: readonly Binding[]): { readonly text: string; readonly isInTurn: boolean } => {
  const made = new Map([
    ['[Content_Types].xml', strToU8('<Types></Types>')],
    ['word/_rels/document.xml.rels', strToU8('<Relationships></Relationships>')],
  ]);
  const bytes = packed(made, 'word/document.xml', [bindingsAddition(DOCUMENT, bindings)], {});
  const text = strFromU8(new Zip(bytes).part(ITEM) ?? new Uint8Array());
  expect(strFromU8(unzipSync(bytes)[ITEM] ?? new Uint8Array())).toBe(text);
  return { text, isInTurn: ((bytes[6] ?? 0) & 8) !== 0 };
};

test('the controls of a list of 10,000 rows and more', () => {
  const bindings = Array.from({ length: MANY }, (_, at) => ({
    tag: `t${at}`,
    path: `records[${at}].name`,
    input: 'text' as const,
  }));
  const { text, isInTurn } = partOf(bindings);
  expect(text.split('<control ')).toHaveLength(MANY + 1);
  expect(text).toMatch(/<control tag="t149999" [^>]*\/><\/controls>$/);
  expect(isInTurn).toBe(true);
  const none = partOf([]);
  expect(none.text).toMatch(/<controls [^>]*\/>$/);
  expect(none.isInTurn).toBe(false);
});
