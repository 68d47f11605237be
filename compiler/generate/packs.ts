/** Packs: forms whose keys differ in the last part only, and what generators tell of all of them together. */
import type { Artifact } from '../model/artifact.ts';
import type { ResolvedForm } from '../model/form.ts';
import { packOf } from '../model/form-key.ts';
import type { Generator } from './generate.ts';

export const packsOf = (forms: readonly string[]): string[] => [...new Set(forms.map(packOf))];

export interface PackUnit {
  readonly pack: string;
  readonly generator: Generator;
}

/**
 * What is told of packs of which every form is chosen: of others it would not be true.
 * @param keys of all forms
 * @param chosen keys of those that are built
 */
export const packUnits = (
  keys: readonly string[],
  chosen: readonly string[],
  generators: readonly Generator[],
): PackUnit[] => {
  const unbuilt = new Set(packsOf(keys.filter((key) => !chosen.includes(key))));
  const whole = packsOf(chosen).filter((pack) => !unbuilt.has(pack));
  return generators
    .filter(({ generatePack }) => generatePack !== undefined)
    .flatMap((generator) => whole.map((pack) => ({ pack, generator })));
};

/** @param forms those that are built */
export const generatePack = async (
  { pack, generator }: PackUnit,
  forms: readonly ResolvedForm[],
): Promise<readonly Artifact[]> => {
  const own = forms.filter(({ key }) => packOf(key) === pack);
  return own[0] === undefined ? [] : ((await generator.generatePack?.(own[0].pack, own)) ?? []);
};
