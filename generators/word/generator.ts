/** The blank form in Word, as the compiler sees it. */
import { defineGenerator } from '../../compiler/generator.ts';
import { VERSION } from '../../compiler/model/version.ts';

export const word = defineGenerator({
  name: 'word',
  version: VERSION,
  says: { en: 'the blank form in Word', zh: 'Word 空白表' },
  committed: false,
  placeless: true,
  form: async (form, context) => {
    const { renderWord } = await import('./word.ts');
    return [{ path: `${form.key}/blank.docx`, content: await renderWord(await context.layout(form)), published: true }];
  },
});
