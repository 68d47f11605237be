/** The npm package of a pack, as the compiler sees it. */
import { defineGenerator, type Generator } from '../../compiler/generator.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { ModuleExports } from '../../compiler/model/module-exports.ts';
import { VERSION } from '../../compiler/model/version.ts';

/** What a package holds of each form. */
export interface FormPart {
  readonly generator: Generator;
  /** What the form's module exports of it. */
  readonly exports?: (form: ResolvedForm) => Promise<readonly ModuleExports[]>;
}

export const npmPackage = (parts: readonly FormPart[]): Generator =>
  defineGenerator({
    name: 'package',
    version: VERSION,
    says: { en: 'an npm package of each notice', zh: '每个通知的 npm 包' },
    committed: false,
    placeless: true,
    gathers: true,
    uses: parts.map(({ generator }) => generator),
    options: {
      // as it is published by `pack`: with all that stands there, listed in shenbao.pack.json
      sealed: false,
      // what has changed since the version before, in Markdown
      since: '',
    },
    messages: {
      'same-name': {
        severity: 'error',
        en: '“{name}” would be exported twice by the package of “{form}”: from “{path}” and from “{first}”; choose another id.',
        zh: '“{form}”的 npm 包会两次导出“{name}”：分别来自“{path}”和“{first}”，请换一个标识。',
      },
      'two-bases': {
        severity: 'warning',
        en: 'No project will be able to extend the package of “{pack}”: it stands on two “{key}”, of {one} and of {other}.',
        zh: '其他项目将不能继承“{pack}”的软件包：它依据了两个不同的“{key}”，分别出自 {one} 和 {other}。',
      },
    },
    form: async (form, context) => {
      const { generateIndex, sameExports } = await import('./index-module.ts');
      const { fieldExports, generateFields } = await import('./fields-module.ts');
      const { generateSchemaModule } = await import('./schema-module.ts');
      const files = await Promise.all(parts.map(({ generator }) => context.made(generator, form)));
      const made = (await Promise.all(parts.map(({ exports }) => exports?.(form) ?? []))).flat();
      const modules = [...made, fieldExports(form)];
      const place = context.definitionOf({ role: 'form', key: form.key });
      for (const { name, path, firstPath: first } of sameExports(form, modules))
        context.report('same-name', place, { name, form: form.key, path, first });
      const all = files.flat();
      return [...all, ...generateSchemaModule(form, all), ...generateFields(form), ...generateIndex(form, modules)];
    },
    pack: async (pack, forms, context) => {
      const { changelog, generatePackage } = await import('./package.ts');
      const definitions = context.definitions();
      const { key } = pack;
      if (definitions.clash) {
        const { key: base, one, other } = definitions.clash;
        context.report('two-bases', context.definitionOf({ role: 'pack', key }), { pack: key, key: base, one, other });
      }
      const { sealed, since } = context.options;
      const changes = changelog(since, await context.releaseNotes());
      return generatePackage(pack, forms, context.files, definitions, { changes, sealed });
    },
  });
