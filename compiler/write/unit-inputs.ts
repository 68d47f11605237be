/** Hashes of what units are made of: the forms as they resolve, facts of the project, the tool. */
import type { Unit } from '../generate/units.ts';
import type { Generator } from '../generator.ts';
import type { ResolvedForm } from '../model/form.ts';
import type { LastBuild, PresentProject } from './last-build.ts';
import { hash } from './manifest.ts';

const hashes = { placed: new WeakMap<ResolvedForm, string>(), placeless: new WeakMap<ResolvedForm, string>() };

const hashOf = (form: ResolvedForm, places: keyof typeof hashes): string => {
  const known =
    hashes[places].get(form) ?? hash(JSON.stringify(places === 'placed' ? form : { ...form, provenance: said(form) }));
  hashes[places].set(form, known);
  return known;
};

/** Who says what, not where. */
const said = ({ provenance }: ResolvedForm) =>
  Object.entries(provenance).map(([address, attributes]) => [
    address,
    Object.entries(attributes).map(([attribute, origins]) => [
      attribute,
      origins.map(({ file, operation, value }) => [file, operation, value]),
    ]),
  ]);

/** Of the forms that it is of and of those that these extend; of a project its facts, of what gathers for a pack the definitions. */
export const madeOf = (
  { tool }: LastBuild,
  { step, subject, forms, bases }: Pick<Unit, 'step' | 'subject' | 'forms' | 'bases'>,
  generator: Generator | undefined,
  { project, definitionsOf }: PresentProject,
): string => {
  const places = generator?.placeless ? 'placeless' : 'placed';
  const facts = step === 'project' ? project : step === 'pack' && generator?.gathers ? definitionsOf(subject) : null;
  return hash(tool, JSON.stringify(facts), ...[...forms, ...bases].map((form) => hashOf(form, places)));
};
