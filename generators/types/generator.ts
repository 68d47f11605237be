/** The types of filing data, in TypeScript and as what a compiler would give for them, as the compiler sees them. */
import { defineGenerator } from '../../compiler/generator.ts';
import { VERSION } from '../../compiler/model/version.ts';

export const types = defineGenerator({
  name: 'types',
  version: VERSION,
  says: { en: 'types of the filing in TypeScript', zh: '申报数据的 TypeScript 类型' },
  committed: true,
  form: async (form) => (await import('./types.ts')).generateTypes(form),
});

/** A part of npm packages: Node loads no `.ts` from there. */
export const compiledTypes = defineGenerator({
  name: 'compiled-types',
  version: VERSION,
  says: { en: 'the same types as declarations and JavaScript', zh: '同样的类型：声明文件与 JavaScript' },
  committed: false,
  form: async (form) => (await import('./types.ts')).generateCompiledTypes(form),
});
