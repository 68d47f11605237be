/** What of the last build still stands, and what a new one must understand and make. */
import { basesOf, formsBySubject, isGathering, PROJECT, packsOf, type Unit, type UnitName } from '../generate/units.ts';
import type { Generator } from '../generator.ts';
import { packOf } from '../model/form-key.ts';
import { abandoned } from './aside.ts';
import { gatheredOf } from './gathered.ts';
import type { Changed } from './known.ts';
import { generatorDigest, keyOfUnit, type LastBuild, type PresentProject, withoutOthers } from './last-build.ts';
import { type BuiltUnit, generatorOf, isIntact, unitSubject } from './manifest.ts';
import { madeOf } from './unit-inputs.ts';

/** Is the unit there as definitions of this hash gave it, by this version of its generator and with these options? */
const isAsMadeOf = (last: LastBuild, unit: UnitName, inputs: string | undefined): boolean => {
  const { output, host, manifest } = last;
  const built = manifest?.units[keyOfUnit(unit)];
  return (
    manifest !== undefined &&
    built !== undefined &&
    built.madeOf !== '' &&
    built.inputs === inputs &&
    built.generator === generatorDigest(last, unit.generator) &&
    (!isGathering(unit) || built.gathered === gatheredOf(unit, manifest)) &&
    isIntact(built, output, host)
  );
};

/** Are these units there, of these definitions, of this version and with these options, and nothing of a killed build beside them? */
export const isUpToDate = (last: LastBuild, units: readonly UnitName[]): boolean =>
  units.every((unit) => isAsMadeOf(last, unit, last.inputs)) && abandoned(last.output, last.host).length === 0;

/** Is nothing of it otherwise, whatever changed? */
export const isOutside = (subject: string, { forms, packs }: Changed): boolean =>
  subject !== PROJECT && !forms.has(subject) && !packs.has(subject);

/** Does a generator tell of what changes with a comment? One that is not known may. */
const isOtherwiseBy = (generator: Generator | undefined, { isCommented }: Changed): boolean =>
  isCommented && (!generator?.placeless || generator.gathers === true);

/**
 * What changed, and what is asked for and does not stand there as what is known now makes it: to be understood anew.
 * Nothing where that is most of it.
 */
export const toUnderstand = (last: LastBuild, changed: Changed, units: readonly UnitName[]): Changed | undefined => {
  const known = last.manifest?.known;
  if (!known || units.some(({ generator }) => isOtherwiseBy(generator, changed))) return undefined;
  const fallen = units.filter((unit) => isOutside(unit.subject, changed) && !isAsMadeOf(last, unit, known.inputs));
  const of = (step: UnitName['step']): string[] => fallen.flatMap((unit) => (unit.step === step ? [unit.subject] : []));
  const forms = new Set([...changed.forms, ...of('form')]);
  const packs = new Set([...changed.packs, ...packsOf([...forms]), ...of('pack')]);
  return 2 * forms.size > known.outlines.length ? undefined : { ...changed, forms, packs };
};

/** Those that the last build did not make of the same, or whose files are not there; what gathers also where others of its pack are due. */
export const due = (last: LastBuild, units: readonly Unit[], present: PresentProject): Unit[] => {
  const isStale = (unit: Unit): boolean => {
    const built = last.manifest?.units[keyOfUnit(unit)];
    return (
      built?.madeOf !== madeOf(last, unit, unit.generator, present) ||
      built.generator !== generatorDigest(last, unit.generator) ||
      !isIntact(built, last.output, last.host)
    );
  };
  const stale = new Set(units.filter(isStale));
  const touched = new Set([...stale].flatMap(({ subject }) => [subject, packOf(subject)]));
  const before = last.manifest && withoutOthers(last.manifest, present.forms);
  const isDue = (unit: Unit): boolean =>
    stale.has(unit) ||
    (isGathering(unit) &&
      (touched.has(unit.subject) || !before || before.units[keyOfUnit(unit)]?.gathered !== gatheredOf(unit, before)));
  return units.filter(isDue);
};

/** Of what was built what would be made of the same now, by whatever version of its generator: keys of units. */
export const asBefore = (last: LastBuild, present: PresentProject): readonly string[] => {
  const { changed, forms, resolved, generators, project } = present;
  const byName = new Map(generators.map((generator) => [generator.name, generator]));
  const [bySubject, byKey] = [formsBySubject(resolved), new Map(resolved.map((form) => [form.key, form]))];
  const keys = new Set(forms);
  const isAsBefore = ([key, built]: [string, BuiltUnit]): boolean => {
    const subject = unitSubject(key);
    const generator = byName.get(generatorOf(key));
    if (changed && isOutside(subject, changed))
      return built.inputs === last.manifest?.known?.inputs && !isOtherwiseBy(generator, changed);
    const own = bySubject.get(subject);
    if (subject === PROJECT ? !project : !own) return false;
    const unit = { step: stepOf(subject, keys), subject, forms: own ?? [], bases: basesOf(own ?? [], byKey) };
    return built.madeOf === madeOf(last, unit, generator, present);
  };
  return Object.entries(last.manifest?.units ?? {}).flatMap((each) => (isAsBefore(each) ? [each[0]] : []));
};

/** @param forms keys of all of them */
export const stepOf = (subject: string, forms: ReadonlySet<string>): Unit['step'] => {
  if (subject === PROJECT) return 'project';
  return forms.has(subject) ? 'form' : 'pack';
};
