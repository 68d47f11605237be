/** What two words of the command line mean: two forms or two packs, of the definitions now or of a revision. */
import type { ComparedForm } from '../../compare/form-items.ts';
import { comparedForm } from '../../compare/form-items.ts';
import { type ComparedPack, comparedPack } from '../../compare/pack-items.ts';
import type { SaidPairs } from '../../compare/pairing.ts';
import { type Review, reviewForms, reviewLonePack, reviewPacks } from '../../compare/review.ts';
import type { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { packOf } from '../../model/form-key.ts';
import { importedForm } from '../../resolve/link.ts';
import type { Resolution } from '../../resolve/resolve.ts';
import { reportNoForm } from '../../select.ts';
import { formNames, packNamed } from '../forms.ts';

/** One side: the definitions, and what they are called where something is not in them. */
export interface Definitions {
  readonly resolution: Resolution;
  readonly revision?: string;
}

type Subject = { readonly form: ComparedForm } | { readonly pack: ComparedPack };

const subjectIn = (
  { resolution, revision }: Definitions,
  key: string,
  diagnostics: Diagnostics,
): Subject | undefined => {
  const plain = key.replace(/\/+$/, '');
  const form = comparedForm(resolution, plain) ?? formOfPackage(plain, resolution);
  if (form) return { form };
  const pack = packNamed(plain, resolution);
  if (pack) return { pack };
  if (revision !== undefined) diagnostics.report('diff/one-side-only', undefined, { key, revision });
  else reportNoForm(key, formNames(resolution), diagnostics);
  return undefined;
};

const formOfPackage = (name: string, { linked }: Resolution): ComparedForm | undefined => {
  const meant = importedForm(name, linked);
  return meant && comparedForm(meant.of.resolution, meant.key);
};

/** Reports `select/no-form`, `diff/one-side-only`, `diff/unlike`, `diff/nothing-in-common`. */
export const reviewOf = (
  [before, after]: readonly [Definitions, Definitions],
  [one, other]: readonly [string, string],
  said: SaidPairs,
  diagnostics: Diagnostics,
): Review | undefined => {
  const [then, now] = [subjectIn(before, one, diagnostics), subjectIn(after, other, diagnostics)];
  if (!then || !now) return undefined;
  if ('pack' in then && 'pack' in now) return reviewPacks(then.pack, now.pack, said);
  if (!('form' in then && 'form' in now)) {
    diagnostics.report('diff/unlike', undefined, { before: one, after: other });
    return undefined;
  }
  const review = reviewForms(then.form, now.form, said);
  if (hasCommon(review, then.form, now.form)) return review;
  diagnostics.report('diff/nothing-in-common', undefined, { before: one, after: other });
  return undefined;
};

/** A form that asks nothing has its wording in common with any other. */
const hasCommon = ({ sections }: Review, before: ComparedForm, after: ComparedForm): boolean => {
  if (before.form.fields.length === 0 || after.form.fields.length === 0) return true;
  const now = sections.flatMap(({ role, comparisons }) => (role === 'form' ? comparisons : []))[0]?.pairing.now;
  return now === undefined || before.form.fields.some(({ path }) => now.has(path));
};

/** Every pack of the project with what it was, and those that only one side has. */
export const reviewsOfAll = (before: Definitions, after: Definitions, said: SaidPairs): readonly Review[] => {
  const own = new Set([...before.resolution.own, ...after.resolution.own].map(packOf));
  return [...own].sort().flatMap((key): readonly Review[] => {
    const [then, now] = [comparedPack(before.resolution, key), comparedPack(after.resolution, key)];
    if (then && now) return [reviewPacks(then, now, said)];
    if (now) return [reviewLonePack(now, 'after')];
    return then ? [reviewLonePack(then, 'before')] : [];
  });
};
