/** The blank list form in Excel, as the compiler sees it. */
import { defineGenerator } from '../../compiler/generator.ts';
import { VERSION } from '../../compiler/model/version.ts';

export const excel = defineGenerator({
  name: 'excel',
  version: VERSION,
  says: { en: 'the blank list form (汇总表, 名单) in Excel', zh: 'Excel 空白表（汇总表、名单类）' },
  committed: false,
  placeless: true,
  form: async (form, context) => {
    const document = await context.layout(form);
    const { isList } = await import('./sheets.ts');
    if (!isList(document)) return [];
    const { renderExcel } = await import('./excel.ts');
    return [{ path: `${form.key}/blank.xlsx`, content: await renderExcel(document), published: true }];
  },
});
