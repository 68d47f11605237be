/** What is made once in a run for all generators that need it. */
import type { Context } from './generator.ts';
import type { ResolvedForm } from './model/form.ts';
import type { Resolution } from './resolve/resolve.ts';

/** Forms are told apart by identity: those of another run are others. */
const oncePerForm = <Value>(make: (form: ResolvedForm) => Promise<Value>): ((form: ResolvedForm) => Promise<Value>) => {
  const known = new WeakMap<ResolvedForm, Promise<Value>>();
  return (form) => {
    const value = known.get(form) ?? make(form);
    known.set(form, value);
    return value;
  };
};

/** In Chinese, as all that is published. */
export const resources = (
  resolution: Resolution,
): Pick<Context, 'schema' | 'layout' | 'differences'> & {
  readonly releaseNotesOf: (pack: string) => Promise<string | undefined>;
} => ({
  schema: oncePerForm(async (form) => (await import('../generators/schema/schema.ts')).schemaOf(form)),
  layout: oncePerForm(async (form) => (await import('../generators/layout/layout.ts')).layout(form)),
  differences: oncePerForm(async (form) =>
    (await import('./release-notes.ts')).differencesOfForm(form, resolution, 'zh'),
  ),
  releaseNotesOf: async (pack) => (await import('./release-notes.ts')).notesOfPack(pack, resolution, 'zh'),
});
