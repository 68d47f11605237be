import { describe, expect, test } from 'vitest';
import { STYLES, typeWidth } from '../../generators/layout/styles.ts';
import { typeArea } from '../../generators/pdf/flow.ts';
import { layPages } from '../../generators/pdf/pages.ts';
import { cell, formDocument, label, note, paragraph, prose, row, section, table, value } from './documents.ts';
import { fonts } from './fonts.ts';
import { textOf } from './placed.ts';

/** So many lines of text fill a page. */
const FULL = Math.floor(typeArea('portrait').height / STYLES.body.line);
const body = (count: number) => Array.from({ length: count }, (_, i) => paragraph('body', `段${i}`));
const lay = (...sections: Parameters<typeof formDocument>[0]) => layPages(formDocument(sections), fonts).pages;

describe('page numbers', () => {
  const pages = lay(
    section(body(1), { numbered: false }),
    section(body(60), { restart: true }),
    section(body(1), { orientation: 'landscape' }),
    section(body(1), { restart: true }),
  );
  const numbers = pages.map((page) => page.lines.find(({ line }) => textOf(line).includes('—')));

  test('are left out on the cover, restart, and count on through sections', () => {
    expect(numbers.map((placed) => placed && textOf(placed.line).trim())).toEqual([
      undefined,
      '— 1 —',
      '— 2 —',
      '— 3 —',
      '— 4 —',
      '— 1 —',
    ]);
  });

  test('stand right on odd pages, left on even ones, below the type area', () => {
    for (const [index, placed] of numbers.entries()) {
      if (placed === undefined) continue;
      const { left, top, width, height } = typeArea(pages[index]?.orientation ?? 'portrait');
      const middle = placed.x + (placed.line.spans[0]?.x ?? 0) - left;
      expect(middle > width / 2).toBe(Number(/\d+/.exec(textOf(placed.line))?.[0]) % 2 === 1);
      expect(placed.top).toBeGreaterThan(top + height);
    }
  });
});

test('a section turns the page; tables fill its width', () => {
  const [page] = lay(
    section([table([1, 1], [row([label(0, '一'), value(1, '二')])], 0, 'landscape')], { orientation: 'landscape' }),
  );
  expect(page?.orientation).toBe('landscape');
  const right = Math.max(...(page?.boxes.map((box) => box.x + box.width) ?? []));
  expect(right - typeArea('landscape').left).toBeCloseTo(typeWidth('landscape') / 20, 1);
});

test('a heading stays with what follows it', () => {
  for (let lines = FULL - 8; lines < FULL + 2; lines++) {
    for (const block of [paragraph('body', prose(200)), table([1], [row([value(0, '值')])])]) {
      const pages = lay(
        section([...body(lines), paragraph('heading1', '一、标题'), paragraph('heading2', '（一）标题'), block]),
      );
      const last = pages[0]?.lines.filter(({ line }) => !textOf(line).includes('—')).at(-1);
      expect(last && textOf(last.line)).not.toContain('标题');
    }
  }
});

test.each([40, 60, 90, 150])('no paragraph of %i characters leaves its first or last line alone', (length) => {
  for (let lines = FULL - 6; lines < FULL + 2; lines++) {
    const pages = lay(section([...body(lines), paragraph('body', prose(length, '长'))]));
    const counts = pages.map((page) => page.lines.filter(({ line }) => !/段|—/.test(textOf(line))).length);
    expect(counts.filter((count) => count === 1)).toEqual([]);
  }
});

test('a paragraph of four lines is parted in the middle, one of three is not', () => {
  const counts = (length: number) =>
    lay(section([...body(FULL - 2), paragraph('body', prose(length, '长'))])).map(
      (page) => page.lines.filter(({ line }) => !/段|—/.test(textOf(line))).length,
    );
  expect(counts(110)).toEqual([2, 2]);
  expect(counts(80)).toEqual([0, 3]);
});

test('space above is kept where a section begins and lost where a page overflows', () => {
  const tops = lay(
    section([paragraph('title', '标题')]),
    section([...body(FULL), paragraph('heading1', '标题')]),
  ).flatMap((page) =>
    page.lines.filter(({ line }) => textOf(line) === '标题').map(({ top }) => top - typeArea('portrait').top),
  );
  expect(tops).toEqual([STYLES.title.before, 0]);
});

test('newPage begins a page, unless one has just begun', () => {
  const fresh = { ...paragraph('body', '新'), newPage: true };
  expect(lay(section([fresh, ...body(2), fresh])).map((page) => page.lines.length - 1)).toEqual([3, 1]);
});

describe('an answer that is to be written', () => {
  const hint = (lines: number) => paragraph('answer', prose(lines * 31 - 4, '示'));
  const hintLines = (pages: ReturnType<typeof lay>) =>
    pages.map((page) => page.lines.filter(({ line }) => /[^段—\d\s]/.test(textOf(line))).length).filter(Boolean);

  test('is whole up to ten lines, which a page number would part where text is taken from the file', () => {
    for (let before = FULL - 10; before < FULL; before++) {
      expect(hintLines(lay(section([...body(before), hint(10)])))).toEqual([10]);
    }
    expect(hintLines(lay(section([...body(FULL - 5), hint(11)])))).toEqual([5, 6]);
  });

  test('needs no room below it at the foot of a page', () => {
    expect(STYLES.answer.after).toBeGreaterThan(0);
    expect(lay(section([...body(FULL - 1), paragraph('answer', '答')]))).toHaveLength(1);
    expect(lay(section([...body(FULL - 3), paragraph('heading3', '题'), paragraph('answer', '答')]))).toHaveLength(1);
  });
});

test('a title with a line break is two lines', () => {
  const [page] = lay(section([paragraph('title', '湖北省智能制造\n推荐汇总表')]));
  expect(page?.lines.map(({ line }) => textOf(line)).slice(0, 2)).toEqual(['湖北省智能制造', '推荐汇总表']);
});

test('a line that serves as a heading stays with what follows it', () => {
  for (let lines = FULL - 4; lines < FULL + 2; lines++) {
    const heading = { ...paragraph('body', '3.1.1 场景名称'), keepNext: true } as const;
    const pages = lay(section([...body(lines), heading, paragraph('answer', prose(100))]));
    const shown = pages.map((page) => page.lines.map(({ line }) => textOf(line)).join('|'));
    const [with_] = shown.filter((text) => text.includes('场景名称'));
    expect(with_, `${lines}`).toContain('场景名称|');
    expect(with_?.split('场景名称|')[1], `${lines}`).toMatch(/文1工厂/);
  }
});

test('no row of a table stands alone at the end of a page or behind it', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => row([value(0, `行${index}`)]));
  for (let lines = FULL - 12; lines < FULL; lines++) {
    const pages = lay(
      section([...body(lines), table([1], [row([label(0, '栏', { role: 'header' })]), ...rows(8)], 1)]),
    );
    const counts = pages.map((page) => page.lines.filter(({ line }) => textOf(line).includes('行')).length);
    expect(counts.includes(1), `${lines}: ${counts}`).toBe(false);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(8);
  }
});

test('a heading stays with a table whose first rows cite a note', () => {
  const cited = row([label(0, '名称'), cell(1, paragraph('value', '一', note('n')))]);
  for (let lines = FULL - 10; lines < FULL + 1; lines++) {
    const blocks = [...body(lines), paragraph('heading2', '（二）标题'), table([1, 1], [cited, cited, cited])];
    const { pages } = layPages(formDocument([section(blocks)], { n: prose(200, '注') }), fonts);
    const [found] = pages.filter((page) => page.lines.some(({ line }) => textOf(line).includes('标题')));
    expect(found?.boxes.length, `${lines}`).toBeGreaterThan(0);
  }
});

test('a table that keeps what follows has its last row on the page of that', () => {
  const whereIs = (keepNext: boolean, above: number) => {
    const rows = {
      ...table(
        [1],
        Array.from({ length: 10 }, (_, at) => row([value(0, `行${at}`)])),
      ),
      ...(keepNext && { keepNext: true as const }),
    };
    const pages = lay(section([...body(above), rows, paragraph('body', '联系人')]));
    return ['行9', '联系人'].map((text) =>
      pages.findIndex(({ lines }) => lines.some(({ line }) => textOf(line) === text)),
    );
  };
  const parted = Array.from({ length: 10 }, (_, at) => FULL - at).filter((above) => {
    const [last, line] = whereIs(false, above);
    return last !== line;
  });
  expect(parted.length).toBeGreaterThan(0);
  for (const above of parted) expect(whereIs(true, above)).toEqual([1, 1]);
});
