/** Pack definitions → packs: a pack takes over the facts of the one it extends, entry by entry, and overrides by id. */

import type { DeadlineDefinition, PackDefinition } from '../definition/definition.ts';
import type { Name } from '../definition/node.ts';
import { allowedHint, type Diagnostics, hint, nearestHint } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { allEntries } from '../model/asked.ts';
import { type CatalogueEntry, catalogueSubject } from '../model/catalogue.ts';
import type { Deadline, Pack, Publishing, Target } from '../model/pack.ts';
import { checkCarried, withoutDropped } from './carried-facts.ts';
import { editionsThere, editionsUpon } from './editions.ts';
import { nearestEdition } from './nearest-edition.ts';
import { rulesOfPack } from './pack-rules.ts';
import { isCatalogue, type Project, parentsFirst } from './project.ts';
import { checkExceptions, checkExemptions, resolveQuota } from './quotas.ts';
import { checkPackRules } from './replaced-rules.ts';

/**
 * Reports `resolve/unknown-parent`, `resolve/cycle`, `resolve/pack-key`, `resolve/reserved-parameter`, `resolve/unknown-catalogue`,
 * `resolve/unknown-unit`, `resolve/unlisted-unit`, `resolve/unknown-quota`, `resolve/no-units`, `resolve/unknown-fact`, `resolve/unknown-form`, `resolve/deadline-without`, and what `checkPackRules` and `checkCarried` do.
 * @param foreign packs of installed packages, by the keys that they have here
 * @param viewOf what the names in a definition mean
 */
export const resolvePacks = (
  project: Project,
  foreign: ReadonlyMap<string, Pack>,
  viewOf: (definition: PackDefinition) => { readonly project: Project },
  diagnostics: Diagnostics,
): Map<string, Pack> => {
  const packs = new Map(foreign);
  const isBroken = (key: string): boolean => project.broken.has(`pack ${key}`);
  for (const definition of parentsFirst(project.packs, isBroken, diagnostics, project.foreign)) {
    const parent = definition.extends && packs.get(definition.extends.name);
    const taken = parent ? rulesOfPack(parent.key, project, packs) : [];
    checkPackRules(definition, taken, (name) => isFormOf(definition.key.name, project, name), diagnostics);
    const pack = resolvePack(definition, parent, viewOf(definition).project, diagnostics);
    if (pack) packs.set(pack.key, pack);
  }
  return packs;
};

const resolvePack = (
  definition: PackDefinition,
  extended: Pack | undefined,
  project: Project,
  diagnostics: Diagnostics,
): Pack | undefined => {
  const [jurisdiction, year, ...rest] = definition.key.name.split('/');
  if (!jurisdiction || !year || !/^[0-9]{4}$/.test(year) || rest.length > 0) {
    diagnostics.report('resolve/pack-key', definition.key.span, { key: definition.key.name });
    return undefined;
  }
  for (const { name } of definition.parameters)
    if (name.name === 'year')
      diagnostics.report(
        'resolve/reserved-parameter',
        name.span,
        { name: name.name },
        { hints: [hint('year-of-key', { year })] },
      );
  checkForms(definition, project, diagnostics);
  checkCarried(definition, extended, project, diagnostics);
  const parent = extended && withoutDropped(extended, definition);
  const named = unitsNamed(definition, project);
  const units = reportingUnits(named, project, diagnostics);
  for (const edition of definition.editions) tellUnknown(edition, project, diagnostics);
  tellTwice(definition.editions, diagnostics);
  const editions = editionsUpon(
    editionsThere(definition, project).map(({ name }) => name),
    parent?.editions ?? [],
    (name) => name,
  );
  const platform = definition.platform ?? parent?.platform;
  const selfAssessmentPlatform = definition.selfAssessmentPlatform ?? parent?.selfAssessmentPlatform;
  const own = Object.fromEntries(definition.parameters.map(({ name, value }) => [name.name, value]));
  const pack = {
    key: definition.key.name,
    jurisdiction,
    year: Number(year),
    ...(parent && { extends: parent.key }),
    title: definition.title,
    ...(definition.notice && { notice: certain(definition.notice) }),
    parameters: { ...parent?.parameters, ...own, year: Number(year) },
    ...(platform !== undefined && { platform }),
    ...(selfAssessmentPlatform !== undefined && { selfAssessmentPlatform }),
    deadlines: overridden(
      parent?.deadlines,
      definition.deadlines.flatMap((own) =>
        completed(own, extended?.deadlines ?? [], definition, project, diagnostics),
      ),
    ),
    ...(named && { reportingUnits: named.name }),
    ...(editions.length > 0 && { editions }),
    quotas: overridden(
      parent?.quotas,
      definition.quotas.flatMap((quota) => resolveQuota(quota, extended?.quotas ?? [], definition, units, diagnostics)),
    ),
    copies: {
      ...parent?.copies,
      ...Object.fromEntries(definition.copies.map(({ id, number }) => [id, number])),
    },
    names: { ...parent?.names, ...Object.fromEntries(definition.names.map(({ id, name }) => [id, name])) },
    materials: overridden(parent?.materials, definition.materials.map(certain)),
    targets: units ? definition.targets.flatMap((target) => resolveTarget(target, units, diagnostics)) : [],
    recipients: definition.recipients ?? parent?.recipients ?? [],
    contacts: definition.contacts.length > 0 ? definition.contacts.map(certain) : (parent?.contacts ?? []),
    ...publishing(definition, parent, jurisdiction),
  };
  checkExemptions(definition.quotas, pack, diagnostics);
  checkExceptions(definition.quotas, pack, diagnostics);
  return pack;
};

/** Whoever published last year's pack publishes this one; what another jurisdiction says of its own is not taken over, nor a name or a version. */
const publishing = (
  { publish: own }: PackDefinition,
  parent: Pack | undefined,
  jurisdiction: string,
): { readonly publish?: Publishing } => {
  const { name: _, version: __, ...taken } = (parent?.jurisdiction === jurisdiction && parent.publish) || {};
  const publish = { ...taken, ...own };
  return Object.keys(publish).length > 0 ? { publish } : {};
};

/** Units keep reporting until a notice names others. */
const unitsNamed = (
  { reportingUnits, extends: parent }: PackDefinition,
  { packs }: Pick<Project, 'packs'>,
): Name | undefined => {
  const above = parent && packs.get(parent.name);
  return reportingUnits ?? (above && unitsNamed(above, { packs }));
};

/** The entries of the pack's reporting units by code, groups of them included; undefined where that catalogue is broken. */
const reportingUnits = (
  named: Name | undefined,
  project: Project,
  diagnostics: Diagnostics,
): ReadonlyMap<string, CatalogueEntry> | undefined => {
  if (!named) return new Map();
  const found = project.catalogues.get(named.name);
  if (found) return new Map(allEntries(found.catalogue.entries).map((entry) => [entry.code, entry]));
  tellUnknown(named, project, diagnostics);
  return undefined;
};

/** Reports `resolve/edition-twice`. */
const tellTwice = (editions: readonly Name[], diagnostics: Diagnostics): void => {
  for (const [at, { name, span }] of editions.entries()) {
    const first = editions.slice(0, at).find((other) => catalogueSubject(other.name) === catalogueSubject(name));
    if (first) diagnostics.report('resolve/edition-twice', span, { edition: name, first: first.name });
  }
};

/** Reports `resolve/unknown-catalogue`. */
const tellUnknown = ({ name, span }: Name, project: Project, diagnostics: Diagnostics): void => {
  if (isCatalogue(name, project)) return;
  const { hints } = nearestEdition(name, project.catalogues.keys());
  diagnostics.report('resolve/unknown-catalogue', span, { key: name }, { hints });
};

/** Pages and programs are made of what is said; that it is pending is said by `check`. */
const certain = <T extends { readonly pending?: Name }>({ pending: _, ...fact }: T): Omit<T, 'pending'> => fact;

const resolveTarget = (
  { name, span }: Name,
  units: ReadonlyMap<string, CatalogueEntry>,
  diagnostics: Diagnostics,
): Target[] => {
  const stated = [...units.values()].flatMap(({ label, facts }) => {
    const target = facts?.[name];
    return typeof target === 'number' ? [{ unit: label, target }] : [];
  });
  if (stated.length > 0) return [{ id: name, units: stated }];
  const near = nearest(
    name,
    [...units.values()].flatMap(({ facts }) => Object.keys(facts ?? {})),
  );
  const hints = [nearestHint(near)];
  diagnostics.report('resolve/unknown-fact', span, { fact: name }, { hints });
  return [];
};

const checkForms = ({ key, namedForms }: PackDefinition, project: Project, diagnostics: Diagnostics): void => {
  const broken = [...project.broken].flatMap((name) => (name.startsWith('form ') ? [name.slice('form '.length)] : []));
  const own = [...project.forms.keys(), ...broken].flatMap((form) =>
    form.startsWith(`${key.name}/`) ? [form.slice(key.name.length + 1)] : [],
  );
  for (const form of namedForms.filter(({ name }) => !isFormOf(key.name, project, name))) {
    const near = nearest(form.name, own);
    const hints = [nearestHint(near)];
    diagnostics.report('resolve/unknown-form', form.span, { pack: key.name, form: form.name }, { hints });
  }
};

/** The names of the pack's forms, those included whose files are broken. */
const isFormOf = (pack: string, { forms, broken }: Project, name: string): boolean =>
  forms.has(`${pack}/${name}`) || broken.has(`form ${pack}/${name}`);

/** What a deadline does not say is that of the one which it takes the place of, its notice too where the day is that one's, but for forms that the pack has not. */
const completed = (
  { id, pending: _, ...own }: DeadlineDefinition,
  inherited: readonly Deadline[],
  { key, notice, facts }: PackDefinition,
  project: Project,
  diagnostics: Diagnostics,
): Deadline[] => {
  const former = inherited.find((deadline) => deadline.id === id);
  const { on = former?.on, what = former?.what, who = former?.who } = own;
  if (on === undefined || what === undefined) {
    const span = facts.find(({ name }) => name === `deadlines.${id}`)?.span ?? key.span;
    const near = nearest(
      id,
      inherited.map((deadline) => deadline.id),
    );
    const hints = [nearestHint(near) ?? allowedHint(inherited.map((deadline) => deadline.id))];
    for (const [part, value] of Object.entries({ on, what }))
      if (value === undefined)
        diagnostics.report('resolve/deadline-without', span, { deadline: id, key: part }, { hints });
    return [];
  }
  const stated = own.on === undefined ? former?.notice : notice && (notice.number ?? notice.title);
  const forms = own.forms ?? former?.forms.filter((name) => isFormOf(key.name, project, name)) ?? [];
  return [
    {
      id,
      on,
      what,
      ...(who !== undefined && { who }),
      forms,
      ...(stated !== undefined && { notice: stated }),
    },
  ];
};

const overridden = <T extends { readonly id: string }>(parent: readonly T[] = [], own: readonly T[]): T[] => [
  ...parent.map((entry) => own.find((candidate) => candidate.id === entry.id) ?? entry),
  ...own.filter((entry) => !parent.some((candidate) => candidate.id === entry.id)),
];
