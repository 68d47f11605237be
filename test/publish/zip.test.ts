/** What the zip of a pack's documents holds, byte by byte where readers look at it. */
import { expect, test } from 'vitest';
import { zip } from '../../compiler/pack/zip.ts';

/** Of the first entry: how it is compressed, its time and day as MS-DOS counts them. */
const headOf = (path: string): readonly number[] => {
  const bytes = zip(new Map([[path, new TextEncoder().encode('文字'.repeat(200))]]));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint16(8, true), view.getUint16(10, true), view.getUint16(12, true)];
};

const NOON = 12 << 11;
const FIRST_OF_1980 = (1 << 5) | 1;

test.each([
  ['a.docx', 0],
  ['a.xlsx', 0],
  ['a.zip', 0],
  ['a.pdf', 0],
  ['a.txt', 8],
  ['a.docx.txt', 8],
])('%s is compressed by %i, at noon of the first day that zip knows', (path, method) => {
  expect(headOf(path)).toEqual([method, NOON, FIRST_OF_1980]);
});

test('names are UTF-8 for what unzips on Linux too: made by Unix, the flag set', () => {
  const bytes = zip(new Map([['附件5 申报书.txt', new TextEncoder().encode('文字')]]));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const directory = view.getUint32(bytes.length - 6, true);
  expect(view.getUint32(directory, true)).toBe(0x02014b50);
  expect(view.getUint16(directory + 4, true) >> 8).toBe(3);
  expect(view.getUint16(directory + 8, true) & 0x800).toBe(0x800);
  expect(view.getUint32(directory + 38, true) >>> 16).toBe(0o100644);
});
