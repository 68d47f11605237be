/** What is made once in a run for all generators that need it. */
import type { Resources } from './generate/context.ts';
import type { ResolvedForm } from './model/form.ts';
import type { Resolution } from './resolve/resolve.ts';

/** Forms are told apart by identity: those of another run are others. */
class OncePerForm<Value> {
  readonly #known = new WeakMap<ResolvedForm, Promise<Value>>();
  readonly #make: (form: ResolvedForm) => Promise<Value>;

  constructor(make: (form: ResolvedForm) => Promise<Value>) {
    this.#make = make;
  }

  readonly of = (form: ResolvedForm): Promise<Value> => {
    const value = this.#known.get(form) ?? this.#make(form);
    this.#known.set(form, value);
    return value;
  };

  forget(form: ResolvedForm): void {
    this.#known.delete(form);
  }
}

/** In Chinese, as all that is published. @param resolution none where no form is told of */
export const resources = (resolution: Resolution | undefined): Resources => {
  const schema = new OncePerForm(async (form) => (await import('../generators/schema/schema.ts')).schemaOf(form));
  const layout = new OncePerForm(async (form) => (await import('../generators/layout/layout.ts')).layout(form));
  const differences = new OncePerForm(
    async (form) => resolution && (await import('./release-notes.ts')).differencesOfForm(form, resolution, 'zh'),
  );
  return {
    schema: schema.of,
    layout: layout.of,
    differences: differences.of,
    releaseNotesOf: async (pack) =>
      resolution && (await import('./release-notes.ts')).notesOfPack(pack, resolution, 'zh'),
    forget: (form) => {
      for (const each of [schema, layout, differences]) each.forget(form);
    },
  };
};
