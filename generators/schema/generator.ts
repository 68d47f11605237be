/** The JSON Schema of a form, as the compiler sees it, and what a package has beside it. */
import { defineGenerator } from '../../compiler/generator.ts';
import { VERSION } from '../../compiler/model/version.ts';

export const schema = defineGenerator({
  name: 'schema',
  version: VERSION,
  says: { en: 'a JSON Schema of the filing', zh: '申报数据的 JSON Schema' },
  committed: true,
  placeless: true,
  form: async (form, context) => (await import('./schema.ts')).generateSchema(form, await context.schema(form)),
});

/** A part of npm packages. */
export const structure = defineGenerator({
  name: 'structure',
  version: VERSION,
  says: { en: 'the same without conditions, for readers that know none', zh: '不含条件的结构，供不识条件者读取' },
  committed: false,
  placeless: true,
  form: async (form, context) => (await import('./structure.ts')).generateStructure(form, await context.schema(form)),
});
