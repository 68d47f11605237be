import { describe, expect, test } from 'vitest';
import { dateHolds } from '../../compiler/filing/printing/dates.ts';
import { printValue } from '../../compiler/filing/printing/printing.ts';
import type { Control, Inline } from '../../generators/layout/document.ts';
import { bookmarkName, controlName, controlTag } from '../../generators/word/tags.ts';
import { renderWord } from '../../generators/word/word.ts';
import { openXmlErrors } from './open-xml.ts';
import { control, documentOf, paragraph } from './pieces.ts';
import { readBookmarks } from './read-bookmarks.ts';
import { printed, readPart, readWordControls, type WordControl } from './read-word.ts';
import { descendants, find, value } from './xml.ts';

const OPTIONS = [
  { code: 'steel', label: '钢铁' },
  { code: 'cement', label: '建材' },
];

const render = (...inlines: readonly Inline[]): Promise<Uint8Array> =>
  renderWord(documentOf(paragraph('value', ...inlines)));

const readBack = async (rest: Partial<Control>): Promise<WordControl> => {
  const bytes = await render(control('field', { label: '名称', ...rest }));
  expect(await openXmlErrors(bytes)).toEqual([]);
  const [only] = readWordControls(bytes);
  if (only === undefined) throw new Error('no control');
  return only;
};

describe('each kind of control', () => {
  test.each([
    ['text', '河北某某公司', {}],
    ['multiline', '第一行\n第二行', {}],
    ['date', '2022年9月1日', {}],
    ['dropdown', '钢铁', { holds: { type: 'choice', options: OPTIONS, open: false } }],
    ['combo', '别的', { holds: { type: 'choice', options: OPTIONS, open: true } }],
  ] as const)('%s, blank and filled', async (input, text, rest) => {
    const listed = 'holds' in rest ? { options: rest.holds.options } : {};
    const expected = { id: 1, tag: 'field', alias: '名称', input, path: 'field', ...listed };
    expect(await readBack({ input, placeholder: '（提示）\n（续）', ...rest })).toEqual({
      ...expected,
      text: '（提示）\n（续）',
      placeholder: '（提示）\n（续）',
      empty: true,
    });
    expect(await readBack({ input, placeholder: '（提示）', value: text, ...rest })).toEqual({
      ...expected,
      text,
      placeholder: '（提示）',
      empty: false,
    });
  });

  test.each([
    [false, '□', '宋体'],
    [true, '☑', 'Segoe UI Symbol'],
  ])('check: %s is %s', async (checked, text, font) => {
    const bytes = await render(control('field', { label: '钢铁', input: 'check', code: 'steel', checked }));
    expect(await openXmlErrors(bytes)).toEqual([]);
    expect(readWordControls(bytes)).toEqual([
      {
        id: 1,
        tag: 'field=steel',
        alias: '钢铁',
        input: 'check',
        path: 'field',
        code: 'steel',
        text,
        checked,
        empty: !checked,
      },
    ]);
    const [box] = descendants(readPart(bytes, 'word/document.xml'), 'w14:checkbox');
    const state = find(box, checked ? 'w14:checkedState' : 'w14:uncheckedState');
    expect(String.fromCodePoint(Number.parseInt(value(state, 'w14:val') ?? '', 16))).toBe(text);
    expect(value(state, 'w14:font')).toBe(font);
  });

  test('a filed date is a date for Word whatever its pattern, and so is what is picked from its calendar', async () => {
    const dates = ['2022 年 月 日', 'XXXX年XX月XX日', 'xxxx.xx.xx', '（date） 年 月 日', undefined];
    const controls = dates.map((blank, at): Control => {
      const holds = dateHolds('date', blank);
      return control(`d${at}`, {
        input: 'date',
        holds,
        filed: '2022-09-01',
        value: printValue(holds, '2022-09-01') ?? '',
      });
    });
    const draft = control('draft', { input: 'date', filed: '2022-09', value: '2022年9月' });
    const bytes = await render(...controls, draft, control('empty', { input: 'date' }));
    expect(await openXmlErrors(bytes)).toEqual([]);
    const found = descendants(readPart(bytes, 'word/document.xml'), 'w:date');
    const day = '2022-09-01T00:00:00Z';
    expect(found.map((date) => [value(date, 'w:fullDate'), value(find(date, 'w:dateFormat'))])).toEqual([
      [day, 'yyyy 年 M 月 d 日'],
      [day, 'yyyy年M月d日'],
      [day, 'yyyy.MM.dd'],
      [day, "'（date）'yyyy 年 M 月 d 日"],
      [day, 'yyyy年M月d日'],
      [undefined, 'yyyy年M月d日'],
      [undefined, 'yyyy年M月d日'],
    ]);
    expect(
      readWordControls(bytes)
        .map(({ text }) => text)
        .slice(0, 3),
    ).toEqual(['2022 年 9 月 1 日', '2022年9月1日', '2022.09.01']);
  });

  test('what is typed stands in rich text, which LibreOffice 7.4 writes once', async () => {
    const kinds = ['text', 'multiline'] as const;
    const bytes = await render(
      ...kinds.flatMap((input) => [control(input, { input }), control(input, { input, value: '河北' })]),
    );
    const properties = descendants(readPart(bytes, 'word/document.xml'), 'w:sdtPr');
    expect(properties.map((each) => find(each, 'w:richText') !== undefined)).toEqual([true, true, true, true]);
  });

  test('is locked against removal, its words are not', async () => {
    const kinds = [{}, { input: 'check', code: 'a' }, { input: 'date' }] as const;
    const bytes = await render(...kinds.map((rest, at) => control(`f${at}`, rest)));
    expect(await openXmlErrors(bytes)).toEqual([]);
    const locks = descendants(readPart(bytes, 'word/document.xml'), 'w:sdtPr').map((each) =>
      value(find(each, 'w:lock')),
    );
    expect(locks).toEqual(['sdtLocked', 'sdtLocked', 'sdtLocked']);
  });

  test('a list without options, or with one twice, is refused', async () => {
    await expect(render(control('a', { input: 'dropdown' }))).rejects.toThrow('dropdown a has no options');
    const options = [...OPTIONS, { code: 'steel', label: '不锈钢' }];
    const holds = { type: 'choice', options, open: true } as const;
    await expect(render(control('a', { input: 'combo', holds }))).rejects.toThrow('combo a repeats an option');
  });
});

describe('blanks', () => {
  test('are as wide as the gap, one character where none is asked', async () => {
    expect((await readBack({ gap: 4 })).text).toBe('\u3000\u3000\u3000\u3000');
    expect((await readBack({ gap: 0 })).text).toBe('\u3000');
    expect((await readBack({ gap: 4, value: '' })).empty).toBe(true);
  });

  test('are underlined, and so is what is filled in, with the rest of the line outside the control', async () => {
    const underlined = async (rest: Partial<Control>) => {
      const bytes = await render(control('field', { gap: 6, ...rest }));
      return descendants(readPart(bytes, 'word/document.xml'), 'w:r').map((part) => [
        printed(part),
        value(find(part, 'w:rPr', 'w:rStyle')),
      ]);
    };
    expect(await underlined({ underlined: true })).toEqual([['\u3000'.repeat(6), 'Blank']]);
    expect(await underlined({})).toEqual([['\u3000'.repeat(6), undefined]]);
    expect(await underlined({ underlined: true, value: '河北AB' })).toEqual([
      ['河北AB', 'Blank'],
      ['\u3000\u3000\u3000', 'Blank'],
    ]);
    expect(await underlined({ underlined: true, value: '河北省工业和信息化厅' })).toEqual([
      ['河北省工业和信息化厅', 'Blank'],
    ]);
    expect((await readBack({ underlined: true, gap: 6, value: '河北' })).text).toBe('河北');
  });

  test('that look alike share a building block', async () => {
    const bytes = await render(
      control('a', { placeholder: '（提示）' }),
      control('b', { placeholder: '（提示）' }),
      control('c', { placeholder: '（提示）', underlined: true }),
      control('d', { gap: 2 }),
    );
    expect(descendants(readPart(bytes, 'word/glossary/document.xml'), 'w:docPart')).toHaveLength(3);
    expect(readWordControls(bytes).map(({ placeholder }) => placeholder)).toEqual([
      '（提示）',
      '（提示）',
      '（提示）',
      '\u3000\u3000',
    ]);
  });
});

describe('names', () => {
  const deep = 'demonstrationFactory.keyTechnicalEquipmentAndControlSystems[12].supplierName';

  test('a tag is the path, or 64 characters at most that lead to it', async () => {
    expect(deep.length).toBeGreaterThan(64);
    const fits = 'a'.repeat(62);
    const bytes = await render(
      control(deep),
      control(deep.replace('12', '13')),
      control(fits, { input: 'check', code: 'b' }),
      control(fits, { input: 'check', code: 'bc' }),
    );
    const controls = readWordControls(bytes);
    expect(controls.map(({ path, code }) => [path, code])).toEqual([
      [deep, undefined],
      [deep.replace('12', '13'), undefined],
      [fits, 'b'],
      [fits, 'bc'],
    ]);
    expect(controls.map(({ tag }) => tag.length <= 64)).toEqual([true, true, true, true]);
    expect(controls[2]?.tag).toBe(`${fits}=b`);
    expect(new Set(controls.map(({ tag }) => tag)).size).toBe(4);
  });

  test('a tag does not depend on what stands around it', () => {
    expect(controlTag(deep)).toBe('~cb506822e7fa9ecc1c34d308');
  });

  test('a name is cut at 64, never inside a character', () => {
    expect(controlName('名'.repeat(70))).toBe('名'.repeat(64));
    expect(controlName(`${'名'.repeat(63)}𠮷𠮷`)).toBe('名'.repeat(63));
    expect(controlName('企业名称')).toBe('企业名称');
  });

  test('one fact in two places has two ids and one tag', async () => {
    const bytes = await render(control('enterprise.name'), control('enterprise.name', { input: 'multiline' }));
    expect(readWordControls(bytes).map(({ id, tag }) => [id, tag])).toEqual([
      [1, 'enterprise.name'],
      [2, 'enterprise.name'],
    ]);
  });

  test('a bookmark of its tag stands around each, counted where one fact is in two places', async () => {
    const box = control('size', { input: 'check', code: 'large' });
    const document = documentOf(
      paragraph(
        'value',
        '名称',
        { kind: 'note', note: 'a' },
        control('name', { value: '河北', underlined: true, gap: 9 }),
        '，',
      ),
      paragraph('value', control('name', { input: 'multiline', value: '甲\n乙' }), box),
    );
    const bytes = await renderWord({ ...document, footnotes: [{ id: 'a', text: '注' }] });
    expect(await openXmlErrors(bytes)).toEqual([]);
    expect([...readBookmarks(bytes)].filter(([name]) => !name.startsWith('_'))).toEqual([
      [bookmarkName('name', 1), '河北'],
      [bookmarkName('name', 2), '甲\n乙'],
      [bookmarkName('size=large', 1), '□'],
    ]);
    expect(bookmarkName(controlTag(deep), 12)).toMatch(/^F[0-9a-f]{24}_12$/);
  });

  test('a text and a box cannot have one tag', async () => {
    await expect(render(control('size', { input: 'check', code: 'large' }), control('size=large'))).rejects.toThrow(
      'tag size=large means both check size and text size=large',
    );
  });

  test('nor can two boxes of two choices', async () => {
    const box = (path: string, code: string) => control(path, { input: 'check', code });
    await expect(render(box('size', 'a=b'), box('size=a', 'b'))).rejects.toThrow(
      'tag size=a=b means both check size and check size=a',
    );
  });
});

describe('text', () => {
  test('comes back as it went in', async () => {
    const text = ' <w:t>&amp; "引号" \'x\' ]]>\t—…①\n\n  末行 𠮷 ';
    const bytes = await render(
      control('a', { input: 'multiline', value: text, placeholder: text, label: text.slice(0, 60) }),
    );
    expect(await openXmlErrors(bytes)).toEqual([]);
    const [only] = readWordControls(bytes);
    expect(only?.text).toBe(text);
    expect(only?.placeholder).toBe(text);
  });

  test('in both scripts takes the Chinese font', async () => {
    const bytes = await renderWord(documentOf(paragraph('body', '“”——①', control('a', { value: 'GB/T 4754-2017' }))));
    const hints = descendants(readPart(bytes, 'word/document.xml'), 'w:r').map((part) =>
      value(find(part, 'w:rPr', 'w:rFonts'), 'w:hint'),
    );
    expect(hints).toEqual(['eastAsia', undefined]);
  });

  test.each(['\u0000', '\u000b', '\r', '\ud800', '\udc00x', '\uffff'])(
    'that XML cannot hold is refused: %j',
    async (bad) => {
      await expect(render(control('a', { value: `前${bad}后` }))).rejects.toThrow('cannot be written');
      await expect(render(control('a', { label: `前${bad}后` }))).rejects.toThrow('cannot be written');
    },
  );
});
