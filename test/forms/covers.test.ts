/** Covers on pages: one page each, however long what is filled in; a value hangs under its own start. */
import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { layout } from '../../generators/layout/layout.ts';
import { layPages } from '../../generators/pdf/pages.ts';
import { fonts } from '../pdf/fonts.ts';
import { realForms } from './real-forms.ts';

const LONG = '中国建筑材料集团新型建材有限责任公司兰州新区分公司第二水泥厂';

/** Names and addresses as long as the longest. */
const long = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return /^(name|address|recommender)$/.test(key) ? LONG : value;
  if (Array.isArray(value)) return value.map((each) => long(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, long(each, inner)]));
};

const covered = realForms.filter((form) => form.document.some(({ kind }) => kind === 'cover'));

describe.each(covered.map((form) => [form.key, form] as const))('%s', (_, form) => {
  it('has its cover on one page', () => {
    const [cover] = layout(form, long(sampleOf(form, 1))).sections;
    if (cover === undefined) throw new Error('there is no cover');
    const { pages } = layPages({ form: form.key, title: form.title, sections: [cover], footnotes: [] }, fonts);
    expect(pages).toHaveLength(1);
  });

  it('prints the colons of its labels', () => {
    const [cover] = layout(form).sections;
    const printed = cover?.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.hang !== undefined ? block.inlines.slice(0, 1) : [],
    );
    const colons = printed?.map((part) => part.kind === 'run' && part.text.includes('：'));
    expect(new Set(colons)).toEqual(new Set([!form.key.startsWith('gansu')]));
  });
});
