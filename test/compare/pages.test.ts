/** Old and new pages side by side: what is alike stands opposite, and what is marked is what differs. Seeds are printed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opposite } from '../../compiler/compare/opposite.ts';
import { sideBySide as pages } from '../../compiler/side-by-side.ts';
import { understandFiles } from '../compiler/project.ts';
import { realForm, realForms } from '../forms/real-forms.ts';

const marksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:p|tr|td|th|table) class="[^"]*?\b(gone|new|other)\b[^"]*"/g)].map(([, mark]) => mark ?? '');

describe('two sequences', () => {
  const words = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 8 });

  test('stand side by side whole, in their order, alike opposite alike', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const rows = opposite(before, after, (one, other) => (one === other ? 1 : 0));
        expect(rows.flatMap((row) => row.before ?? [])).toEqual(before);
        expect(rows.flatMap((row) => row.after ?? [])).toEqual(after);
        for (const { before: one, after: other } of rows)
          if (one !== undefined && other !== undefined) expect(one).toBe(other);
      }),
    );
  });

  test('have as many opposite as can be', () => {
    const rows = opposite([...'abcdef'], [...'xbcyef'], (one, other) => (one === other ? 1 : 0));
    expect(rows.filter(({ before, after }) => before && after).map(({ after }) => after)).toEqual([...'bcef']);
  });
});

describe('pages', () => {
  test('of a form beside itself have no mark', () => {
    for (const form of realForms) expect(marksIn(pages([{ before: form, after: form }], 'zh'))).toEqual([]);
  });

  const html = pages(
    [
      {
        before: realForm('cn/2022/excellent-scenario-application'),
        after: realForm('gansu/2026/excellent-scenario-application'),
      },
    ],
    'zh',
  );
  /** The tag that the text stands in, or the cell around it. */
  const around = (text: string): string => new RegExp(`<[^<]*(?:<p[^<]*)?${text}`).exec(html)?.[0] ?? '';

  test('mark a row that is gone, one that is new, a cell that reads otherwise, and no others', () => {
    expect(html).toMatch(/<tr class="gone"><td class="label"[^>]*><p[^>]*>所属四大行业/);
    expect(html).toMatch(/<tr class="new"><td class="label"[^>]*><p[^>]*>信用等级/);
    expect(around('近三年发展情况')).not.toContain('other');
    expect(html).toMatch(/<td class="value other"[^>]*><p[^>]*>□ 中央企业/);
    expect(html).toMatch(/<p class="new"[^>]*>甘肃省工业和信息化厅编制/);
    // the same words, which break in one of the two
    const labels = [...html.matchAll(/<td class="([^"]*)"[^>]*><p[^>]*>研制周期缩短(.)/gs)].map((match) =>
      match.slice(1),
    );
    expect(labels).toEqual([
      ['label', '<'],
      ['label', '（'],
    ]);
  });

  test('mark, from the other side, as new what was gone', () => {
    const back = pages(
      [
        {
          before: realForm('gansu/2026/excellent-scenario-application'),
          after: realForm('cn/2022/excellent-scenario-application'),
        },
      ],
      'zh',
    );
    const count = (text: string, mark: string): number => marksIn(text).filter((each) => each === mark).length;
    expect(count(back, 'new')).toBe(count(html, 'gone'));
    expect(count(back, 'gone')).toBe(count(html, 'new'));
  });

  test('hold what forms say as text', () => {
    const { resolution } = understandFiles({
      'pack.yaml': 'pack: test/2030\ntitle: 试验\n',
      'note.yaml':
        'form: test/2030/note\ntitle: "<script>alert(1)</script> & \\"x\\""\nfields: { name: { label: "<b>名\\u200b</b>", type: text } }\ndocument: [{ paragraph: title, style: title }, { grid: note, rows: [name] }]\n',
    });
    const [form] = resolution.forms;
    if (!form) throw new Error('there is a form');
    const told = pages([{ before: form, after: form }], 'en');
    expect(told).not.toMatch(/<script|<b>/);
    expect(told).toContain('&lt;b&gt;名\\u200b&lt;/b&gt;');
  });
});
