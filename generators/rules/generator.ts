/** The rules of a form as data, as the compiler sees them. */
import { defineGenerator } from '../../compiler/generator.ts';
import { VERSION } from '../../compiler/model/version.ts';

export const rules = defineGenerator({
  name: 'rules',
  version: VERSION,
  says: { en: 'the rules as data, for other platforms', zh: '供其他平台使用的规则数据' },
  committed: true,
  placeless: true,
  form: async (form) => (await import('./rules.ts')).generateRules(form),
});
