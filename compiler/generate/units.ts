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
  /** The form; all forms of the pack; none of a project, which is told of by its facts. */
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
  const built = new Set(chosen);
  const unbuilt = new Set(packsOf(keys.filter((key) => !built.has(key))));
  const packs = packsOf(chosen).filter((pack) => !unbuilt.has(pack));
  const by = (step: Unit['step'], subjects: readonly string[]): UnitName[] =>
    subjects.flatMap((subject) =>
      generators.filter((generator) => generator[step]).map((generator) => ({ generator, step, subject })),
    );
  return [...by('form', chosen), ...by('pack', packs), ...by('project', isWhole ? [PROJECT] : [])];
};

/** By subject: the form, those of the pack. */
export const formsBySubject = (forms: readonly ResolvedForm[]): ReadonlyMap<string, readonly ResolvedForm[]> => {
  const bySubject = new Map<string, ResolvedForm[]>();
  for (const form of forms)
    for (const subject of [form.key, packOf(form.key)]) {
      const known = bySubject.get(subject);
      if (known) known.push(form);
      else bySubject.set(subject, [form]);
    }
  return bySubject;
};

/** What the forms extend, each once, in the order of their keys. @param all those that there are, by key */
export const basesOf = (
  forms: readonly ResolvedForm[],
  all: ReadonlyMap<string, ResolvedForm>,
): readonly ResolvedForm[] => {
  const keys = new Set(forms.flatMap((form) => form.extends ?? []));
  return [...keys].sort().flatMap((key) => all.get(key) ?? []);
};

/** @param forms those of the units, and those that they extend */
export const withForms = (units: readonly UnitName[], forms: readonly ResolvedForm[]): Unit[] => {
  const [bySubject, byKey] = [formsBySubject(forms), new Map(forms.map((form) => [form.key, form]))];
  return units.map((unit) => {
    const own = bySubject.get(unit.subject) ?? [];
    return { ...unit, forms: own, bases: basesOf(own, byKey) };
  });
};

/** Comes after the others: it tells of what they make. */
export const isGathering = ({ generator, step }: UnitName): boolean => step === 'pack' && generator.gathers === true;
