/** The JSON Schema of a form, as the compiler sees it. */
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
