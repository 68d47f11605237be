/** Forms and packs of a resolution, compared by their keys; the real ones. */
import { type Comparison, compareForms } from '../../compiler/compare/compare.ts';
import { comparedForm } from '../../compiler/compare/form-items.ts';
import { comparedPack } from '../../compiler/compare/pack-items.ts';
import { type Review, reviewForms, reviewPacks } from '../../compiler/compare/review.ts';
import type { Resolution } from '../../compiler/resolve/resolve.ts';
import { realSources, understandSources } from '../compiler/project.ts';

export const compared = (resolution: Resolution, before: string, after: string): Comparison => {
  const [one, other] = [comparedForm(resolution, before), comparedForm(resolution, after)];
  if (!one || !other) throw new Error(`${before} or ${after} is no form`);
  return compareForms(one, other);
};

/** Of two forms or two packs. */
export const reviewed = (resolution: Resolution, before: string, after: string): Review => {
  const [one, other] = [comparedForm(resolution, before), comparedForm(resolution, after)];
  if (one && other) return reviewForms(one, other);
  const [pack, next] = [comparedPack(resolution, before), comparedPack(resolution, after)];
  if (pack && next) return reviewPacks(pack, next);
  throw new Error(`${before} or ${after} is no form and no pack`);
};

export const real = understandSources(realSources()).resolution;

/** Each real form with the one that it extends. */
export const overlays = real.forms.flatMap((form) =>
  form.extends === undefined ? [] : [[form.extends, form.key] as const],
);
