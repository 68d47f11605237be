/** Parts of Word and Excel files are XML in the encodings that every reader of XML knows (XML 1.0, 4.3.3). */
import { expect, it } from 'vitest';
import { Refusal } from '../../generators/layout/refusal.ts';
import { walkXml } from '../../generators/office/walk-xml.ts';

const textIn = (bytes: Uint8Array): string => {
  const all: string[] = [];
  walkXml(bytes, 'part.xml', { open: () => {}, text: (text) => void all.push(text), close: () => {} });
  return all.join('');
};

const XML = '<a>申报书</a>';
const LITTLE = Buffer.from(`\ufeff${XML}`, 'utf16le');
const ENCODED = {
  'UTF-8': Buffer.from(XML),
  'UTF-16, little end first': LITTLE,
  'UTF-16, big end first': Buffer.from(LITTLE).swap16(),
};

it.each(Object.entries(ENCODED))('%s', (_, bytes) => {
  expect(textIn(bytes)).toBe('申报书');
});

it('no other', () => {
  expect(() => textIn(Buffer.from([0x3c, 0x61, 0x3e, 0xc9, 0xea, 0x3c, 0x2f, 0x61, 0x3e]))).toThrow(Refusal);
});
