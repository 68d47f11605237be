/** The types of filing data, in TypeScript and as what a compiler would give for them, as the compiler sees them. */
import { defineGenerator } from '../../compiler/generator.ts';
import { VERSION } from '../../compiler/model/version.ts';

export const types = defineGenerator({
  name: 'types',
  version: VERSION,
  says: { en: 'types of the filing in TypeScript', zh: '申报数据的 TypeScript 类型' },
  committed: true,
  placeless: true,
  messages: {
    'same-name': {
      severity: 'error',
      en: '“{path}” and “{first}” would both have the type “{name}”; choose another id.',
      zh: '“{path}”和“{first}”的类型会同名，都是“{name}”，请换一个标识。',
    },
  },
  form: async (form, context) => {
    const { generateTypes, sameNames } = await import('./types.ts');
    for (const { name, node, first } of sameNames(form))
      context.report('same-name', context.originOf(form, node.path, 'label'), {
        name,
        path: node.path,
        first: first.path,
      });
    return generateTypes(form);
  },
});

/** A part of npm packages: Node loads no `.ts` from there. */
export const compiledTypes = defineGenerator({
  name: 'compiled-types',
  version: VERSION,
  says: { en: 'the same types as declarations and JavaScript', zh: '同样的类型：声明文件与 JavaScript' },
  committed: false,
  placeless: true,
  form: async (form, context) => {
    await context.made(types, form); // names that are the same are told there
    return (await import('./types.ts')).generateCompiledTypes(form);
  },
});
