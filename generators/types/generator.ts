/** The types of filing data, in TypeScript and as what a compiler would give for them, as the compiler sees them. */
import { type Context, defineGenerator } from '../../compiler/generator.ts';
import { VERSION } from '../../compiler/model/version.ts';

type Place = ReturnType<Context['originOf']>;

export const types = defineGenerator({
  name: 'types',
  version: VERSION,
  says: { en: 'types of the filing in TypeScript', zh: '申报数据的 TypeScript 类型' },
  committed: true,
  placeless: true,
  messages: {
    'same-name': {
      severity: 'error',
      en: '“{path}” and “{first}” would both have the type “{name}”; choose another id for “{path}”, such as “{free}”.',
      zh: '“{path}”和“{first}”的类型会同名，都是“{name}”，请给“{path}”换一个标识，如“{free}”。',
    },
  },
  form: async (form, context) => {
    const { generateTypes, sameNames } = await import('./types.ts');
    const own = context.definitionOf({ role: 'form', key: form.key })?.source;
    /** What the form itself adds to another, else what stands further down in its file. */
    const isLater = (one: Place, other: Place): boolean =>
      one?.source === other?.source
        ? (one?.start ?? 0) > (other?.start ?? 0)
        : one?.source === own || other?.source !== own;
    for (const { name, node, first, freeId } of sameNames(form)) {
      const [at, atFirst] = [node, first].map(({ path }) => context.originOf(form, path, 'label'));
      const [added, place, before, there] = isLater(at, atFirst)
        ? [node, at, first, atFirst]
        : [first, atFirst, node, at];
      const said = { name, path: added.path, first: before.path, free: freeId(added) };
      context.report('same-name', place, said, there);
    }
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
  uses: [types],
  form: async (form, context) => {
    await context.made(types, form); // names that are the same are told there
    return (await import('./types.ts')).generateCompiledTypes(form);
  },
});
