/** What there is to make: each form, each pack and the project, by each generator that has a step for it. */
import type { Generator } from '../generator.ts';
import type { Artifact } from '../model/artifact.ts';
import type { ResolvedForm } from '../model/form.ts';
import { packOf } from '../model/form-key.ts';

export interface Unit {
  readonly generator: Generator;
  readonly step: 'form' | 'pack' | 'project';
  /** Key of the form or of the pack. */
  readonly subject: string;
  /** The form; all forms of the pack; those of the project. */
  readonly forms: readonly ResolvedForm[];
  /** The forms that these extend: what is made may tell how they differ. */
  readonly bases: readonly ResolvedForm[];
}

export interface Generated {
  readonly unit: Unit;
  readonly artifacts: readonly Artifact[];
  /** It had something to say, which the next build has to say again. */
  readonly said: boolean;
}

/** Stands where a key stands: no key is without a slash. */
export const PROJECT = 'project';

export const packsOf = (forms: readonly string[]): string[] => [...new Set(forms.map(packOf))];

/** A unit without its forms: what an up-to-date build knows of it. */
export type UnitName = Omit<Unit, 'forms' | 'bases'>;

/**
 * Packs are told of where every form of them is chosen, the project where it is built as a whole: of others it would not be true.
 * @param keys of all forms
 * @param chosen keys of those that are built
 */
export const unitsOf = (
  generators: readonly Generator[],
  keys: readonly string[],
  chosen: readonly string[],
  isWhole: boolean,
): UnitName[] => {
  const unbuilt = new Set(packsOf(keys.filter((key) => !chosen.includes(key))));
  const packs = packsOf(chosen).filter((pack) => !unbuilt.has(pack));
  const by = (step: Unit['step'], subjects: readonly string[]): UnitName[] =>
    subjects.flatMap((subject) =>
      generators.filter((generator) => generator[step]).map((generator) => ({ generator, step, subject })),
    );
  return [...by('form', chosen), ...by('pack', packs), ...by('project', isWhole ? [PROJECT] : [])];
};

/** The form, those of the pack, all for the project. */
export const formsOf = (subject: string, forms: readonly ResolvedForm[]): readonly ResolvedForm[] =>
  subject === PROJECT ? forms : forms.filter(({ key }) => key === subject || packOf(key) === subject);

/** @param forms keys of all of them */
export const stepOf = (subject: string, forms: readonly string[]): Unit['step'] => {
  if (subject === PROJECT) return 'project';
  return forms.includes(subject) ? 'form' : 'pack';
};

/**
 * @param forms those that are built
 * @param all those that there are
 */
export const withForms = (unit: UnitName, forms: readonly ResolvedForm[], all: readonly ResolvedForm[]): Unit => {
  const own = formsOf(unit.subject, forms);
  return { ...unit, forms: own, bases: basesOf(own, all) };
};

export const basesOf = (forms: readonly ResolvedForm[], all: readonly ResolvedForm[]): readonly ResolvedForm[] => {
  const keys = new Set(forms.map((form) => form.extends));
  return all.filter(({ key }) => keys.has(key));
};

/** Comes after the others: it tells of what they make. */
export const isGathering = ({ generator, step }: UnitName): boolean => step === 'pack' && generator.gathers === true;
