/** Previews of the blank form's pages, as the compiler sees them. */
import { defineGenerator, type Generator } from '../../compiler/generator.ts';
import { VERSION } from '../../compiler/model/version.ts';
import type { FontSource } from './fonts/source.ts';

export const svg = (fonts: FontSource): Generator =>
  defineGenerator({
    name: 'svg',
    version: [VERSION, fonts.digest].filter(Boolean).join('+'),
    says: { en: 'each page of the blank form as SVG that needs no font', zh: '空白表各页的 SVG 预览，无需字体' },
    committed: false,
    placeless: true,
    messages: {
      // what no font has at all is told with the PDF
      'no-outlines': {
        severity: 'warning',
        en: 'The pages of {form} are not made as SVG: the font that has “{characters}” has no TrueType outlines.',
        zh: '没有生成 {form} 的 SVG 页面：含有“{characters}”的字体没有 TrueType 轮廓。',
      },
    },
    form: async (form, context) => {
      const [{ fontsFor }, { renderSvg, withoutOutlines }] = await Promise.all([
        import('./fonts-for.ts'),
        import('./svg.ts'),
      ]);
      const document = await context.layout(form);
      const { fonts: set, missing } = await fontsFor(document, fonts);
      if (missing.length > 0) return [];
      const characters = withoutOutlines(document, set);
      if (characters.length > 0) {
        const place = context.definitionOf({ role: 'form', key: form.key });
        context.report('no-outlines', place, { form: form.key, characters: characters.join('') });
        return [];
      }
      return renderSvg(document, set).map((content, at) => ({
        path: `${form.key}/pages/${at + 1}.svg`,
        content,
        published: true,
      }));
    },
  });
