/** The npm package of a pack, as the compiler sees it. */
import { defineGenerator, type Generator } from '../../compiler/generator.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { ModuleExports } from '../../compiler/model/module-exports.ts';
import { VERSION } from '../../compiler/model/version.ts';

/** What a package holds of each form. */
export interface Part {
  readonly generator: Generator;
  /** What the form's module exports of it. */
  readonly exports?: (form: ResolvedForm) => Promise<readonly ModuleExports[]>;
}

export const npmPackage = (parts: readonly Part[]): Generator =>
  defineGenerator({
    name: 'package',
    version: VERSION,
    says: { en: 'an npm package of each notice', zh: '每个通知的 npm 包' },
    committed: false,
    gathers: true,
    form: async (form, context) => {
      const { generateIndex } = await import('./index-module.ts');
      const files = await Promise.all(parts.map(({ generator }) => context.made(generator, form)));
      const modules = await Promise.all(parts.map(({ exports }) => exports?.(form) ?? []));
      return [...files.flat(), ...generateIndex(form, modules.flat())];
    },
    pack: async (pack, forms, { files }) => (await import('./package.ts')).generatePackage(pack, forms, files),
  });
