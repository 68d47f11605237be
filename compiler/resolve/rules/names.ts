/** What the rules of a form may name. */

import { guideKeyOf } from '../../model/asked.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { fieldsIn } from '../../model/field-walk.ts';
import type { FieldNode } from '../../model/form.ts';
import { daysOf, type Pack } from '../../model/pack.ts';
import { ruleShapes } from '../../model/rule-shape.ts';
import type { Names } from './walk.ts';

/** @param pack none of a form that is only extended, never published */
export const ruleNames = (
  fields: readonly FieldNode[],
  catalogues: ReadonlyMap<string, Catalogue>,
  pack: Pack | undefined,
): Names => {
  const guide = catalogues.get(guideKeyOf(fields) ?? '');
  return {
    fields: ruleShapes(fields, Object.fromEntries(catalogues)),
    catalogues,
    stages: guide?.entries.map(({ code }) => code),
    limits: pack && [...new Set(pack.quotas.flatMap((quota) => Object.keys(quota.limits)))],
    year: pack?.year,
    days: pack && daysOf(pack),
    reportingUnits: pack && (pack.reportingUnits ?? null),
    editions: pack?.editions ?? [],
    units: new Map(fieldsIn(fields).flatMap(({ path, unit }) => (unit === undefined ? [] : [[path, unit] as const]))),
  };
};
