/** The validator of a form, as the compiler sees it. */
import { defineGenerator } from '../../compiler/generator.ts';
import { VERSION } from '../../compiler/model/version.ts';

export const validator = defineGenerator({
  name: 'validator',
  version: VERSION,
  says: { en: 'a validator in JavaScript that imports nothing', zh: '无依赖的 JavaScript 校验器' },
  committed: false,
  placeless: true,
  form: async (form, context) => (await import('./validator.ts')).generateValidator(form, await context.schema(form)),
});
