/** Equations of Office (ISO/IEC 29500-1 22.1) as lines of text. */
import { expect, it } from 'vitest';
import { walkXml } from '../../generators/office/walk-xml.ts';
import { Equation } from '../../generators/word/read/equation.ts';

const run = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;

const lineOf = (inner: string): string | undefined => {
  const xml = `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inner}</m:oMath>`;
  const equation = new Equation();
  let line: string | undefined;
  walkXml(new TextEncoder().encode(xml), 'document.xml', {
    open: (tag) => equation.open(tag),
    text: (text) => equation.text(text),
    close: () => {
      line = equation.close();
    },
  });
  return line;
};

const sum = (property: string): string =>
  `<m:nary><m:naryPr>${property}</m:naryPr><m:sub>${run('i=1')}</m:sub><m:sup>${run('n')}</m:sup><m:e>${run('x')}</m:e></m:nary>`;

it.each([
  ['a sum', sum('<m:chr m:val="∑"/>'), '∑_(i=1)^nx'],
  ['an integral, which is what no sign means', sum(''), '∫_(i=1)^nx'],
  ['a sum behind an integral', sum('') + sum('<m:chr m:val="∏"/>'), '∫_(i=1)^nx∏_(i=1)^nx'],
  [
    'a sign of something else',
    `<m:acc><m:accPr><m:chr m:val="̂"/></m:accPr><m:e>${run('x')}</m:e></m:acc>${sum('')}`,
    'x∫_(i=1)^nx',
  ],
  ['a root', `<m:rad><m:deg/><m:e>${run('a+b')}</m:e></m:rad>`, '√(a+b)'],
  ['a root of a degree', `<m:rad><m:deg>${run('3')}</m:deg><m:e>${run('x')}</m:e></m:rad>`, '3√x'],
  ['brackets', `<m:d><m:e>${run('a')}</m:e></m:d>`, '(a)'],
])('%s', (_, xml, line) => {
  expect(lineOf(xml)).toBe(line);
});
