/** The blank form as PDF, as the compiler sees it. */
import { defineGenerator, type Generator } from '../../compiler/generator.ts';
import { VERSION } from '../../compiler/model/version.ts';
import type { FontSource } from './fonts/source.ts';

export const MISSING_GLYPH = {
  severity: 'error',
  en: 'No font has “{characters}” ({form}, {place}).',
  zh: '没有字体含有“{characters}”（{form}，{place}）。',
} as const;

export const pdf = (fonts: FontSource): Generator =>
  defineGenerator({
    name: 'pdf',
    version: VERSION,
    says: { en: 'the blank form as PDF', zh: 'PDF 空白表' },
    committed: false,
    messages: { 'missing-glyph': MISSING_GLYPH },
    form: async (form, context) => {
      const { printForm } = await import('./print-form.ts');
      const { content, missing } = await printForm(await context.layout(form), fonts);
      for (const { character, places } of missing) {
        const place = context.originOf(form, places[0] ?? '', 'label');
        context.report('missing-glyph', place, { characters: character, form: form.key, place: places[0] ?? '' });
      }
      return content ? [{ path: `${form.key}/blank.pdf`, content }] : [];
    },
  });
