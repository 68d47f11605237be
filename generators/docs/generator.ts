/** Reference pages and resolved forms as data, as the compiler sees them. */
import { defineGenerator, type Generator } from '../../compiler/generator.ts';
import { VERSION } from '../../compiler/model/version.ts';

export const form = defineGenerator({
  name: 'form',
  version: VERSION,
  says: { en: 'the resolved form with its provenance', zh: '解析后的表单及每项属性的出处' },
  committed: true,
  placeless: true,
  form: async (form) => (await import('./form-json.ts')).generateForm(form),
});

/** @param targets names of what each form is made into, as the page of the whole project tells */
export const docs = (targets: () => readonly string[]): Generator =>
  defineGenerator({
    name: 'docs',
    version: VERSION,
    says: { en: 'a reference page of each form, and one of all', zh: '每个表单的字段说明页与覆盖情况总页' },
    committed: true,
    placeless: true,
    form: async (form, context) => {
      const { generateDocs } = await import('./docs.ts');
      const cited = form.notes.length > 0 ? (await context.layout(form)).footnotes : [];
      return generateDocs(form, cited, await context.differences(form));
    },
    project: async ({ forms, sizes: { forms: all, shared } }) => {
      const { generateCoverage } = await import('./coverage.ts');
      const keys = new Set(forms.map(({ key }) => key));
      const sizes = all.filter((size) => keys.has(size.form));
      return [generateCoverage(forms, { targets: targets(), sizes, shared })];
    },
  });
