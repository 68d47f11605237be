/** What is made once in a run for all generators that need it. */
import type { Context } from './generator.ts';
import type { ResolvedForm } from './model/form.ts';

/** Forms are told apart by identity: those of another run are others. */
const oncePerForm = <Value>(make: (form: ResolvedForm) => Promise<Value>): ((form: ResolvedForm) => Promise<Value>) => {
  const known = new WeakMap<ResolvedForm, Promise<Value>>();
  return (form) => {
    const value = known.get(form) ?? make(form);
    known.set(form, value);
    return value;
  };
};

export const resources = (): Pick<Context, 'schema' | 'layout'> => ({
  schema: oncePerForm(async (form) => (await import('../generators/schema/schema.ts')).schemaOf(form)),
  layout: oncePerForm(async (form) => (await import('../generators/layout/layout.ts')).layout(form)),
});
