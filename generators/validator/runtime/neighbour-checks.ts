/** What fields of one record must agree on: a scenario with its stage, a finer industry with the coarser one. */
import type { Path } from '../../../compiler/filing/path.ts';
import { type IndustryNames, industryCodeOf, isIndustryWithin } from '../../../compiler/model/industry.ts';
import { INDUSTRY_LEVELS } from '../../../compiler/model/value-shape.ts';
import { entryNamed, type Guides } from './catalogues.ts';
import { type FieldFacts, own } from './field-facts.ts';
import type { Report } from './issues.ts';

/** Types of fields that must agree with others of their record. */
export const ofNeighbours: ReadonlySet<FieldFacts['type']> = new Set(['stage', 'scenario', 'industry']);

export interface Neighbour {
  readonly key: string;
  readonly value: string;
  readonly facts: FieldFacts;
}

/** The scenario belongs to the stage of the same record. */
export const checkStage = (neighbours: readonly Neighbour[], path: Path, report: Report, guides: Guides): void => {
  const stage = neighbours.find(({ facts }) => facts.type === 'stage');
  const guide = stage?.facts.catalogue === undefined ? undefined : own(guides, stage.facts.catalogue);
  if (stage === undefined || guide === undefined || own(guide.stages, stage.value) === undefined) return;
  for (const { key, value, facts } of neighbours) {
    const entry = facts.type === 'scenario' ? (own(guide.entries, value) ?? entryNamed(guide, value)) : undefined;
    if (entry?.stage === undefined || entry.stage === stage.value) continue;
    const limit = own(guide.stages, entry.stage)?.label ?? entry.stage;
    // where no new name is allowed, names are those of the guide
    report([...path, key], facts.open ? 'otherStage' : 'wrongStage', { actual: entry.label, limit });
  }
};

/** A finer code of the same group lies within the coarser one. */
export const checkIndustry = (
  neighbours: readonly Neighbour[],
  path: Path,
  report: Report,
  namesOf: (catalogue: string | undefined) => IndustryNames,
): void => {
  const given = neighbours.filter(({ facts }) => facts.type === 'industry');
  if (given.length < 2) return;
  const codes = INDUSTRY_LEVELS.flatMap((level) =>
    given.filter(({ facts, value }) => facts.level === level && industryCodeOf(value) !== undefined),
  );
  codes.forEach((inner, at) => {
    const outer = codes[at - 1];
    if (outer === undefined || isIndustryWithin(inner.value, outer.value)) return;
    const name = own(namesOf(outer.facts.catalogue), outer.value);
    const limit = name === undefined ? outer.value : `${outer.value}-${name}`;
    report([...path, inner.key], 'otherIndustry', { actual: inner.value, limit });
  });
};
