/** The blank form as PDF, as the compiler sees it. */
import { defineGenerator, type Generator } from '../../compiler/generator.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { VERSION } from '../../compiler/model/version.ts';
import type { FontSource } from './fonts/source.ts';

const TEXTS = {
  en: 'No font has “{characters}” ({form}, {place}), so its PDF is not made. Give a TrueType or OpenType font that has it: --font <file>, or a file in forms/fonts/. Word needs none.',
  zh: '没有字体含有“{characters}”（{form}，{place}），因此没有生成它的 PDF。请提供含有该字的 TrueType 或 OpenType 字体：--font <文件>，或把文件放入 forms/fonts/。Word 不需要。',
} as const;

/** Of a filing: nothing is left to make. */
export const MISSING_GLYPH = { severity: 'error', ...TEXTS } as const;

/** The node and its attribute that the form prints the character of: a label, a heading, an option. */
const saying = ({ provenance }: ResolvedForm, character: string): readonly [string, string] | undefined => {
  for (const [address, attributes] of Object.entries(provenance))
    for (const [attribute, [origin]] of Object.entries(attributes))
      if (typeof origin?.value === 'string' && origin.value.includes(character)) return [address, attribute];
  return undefined;
};

export const pdf = (fonts: FontSource): Generator =>
  defineGenerator({
    name: 'pdf',
    version: [VERSION, fonts.digest].filter(Boolean).join('+'),
    says: { en: 'the blank form as PDF', zh: 'PDF 空白表' },
    committed: false,
    placeless: true,
    // One form's, whose other files and whose fellows are made all the same.
    messages: { 'missing-glyph': { severity: 'warning', ...TEXTS } },
    form: async (form, context) => {
      const { printForm } = await import('./print-form.ts');
      const { content, missing } = await printForm(await context.layout(form), fonts);
      for (const { character, places } of missing) {
        const [address = '', attribute = ''] = saying(form, character) ?? [];
        const place = context.originOf(form, address, attribute);
        context.report('missing-glyph', place, { characters: character, form: form.key, place: places[0] ?? '' });
      }
      return content ? [{ path: `${form.key}/blank.pdf`, content, published: true }] : [];
    },
  });
