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

/** A part of npm packages: what the validators of a pack have in common is there once. */
export const sharedValidator = defineGenerator({
  name: 'shared-validator',
  version: VERSION,
  says: { en: 'the same validator in files that forms share', zh: '同样的校验器：各表单共用的部分单独成文件' },
  committed: false,
  form: async (form, context) =>
    (await import('./validator.ts')).generateSharedValidator(form, await context.schema(form)),
});
