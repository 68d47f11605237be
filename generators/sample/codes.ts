/** The codes of a form and what they belong to, looked up once for all its samples. */
import { codesOf, guideKeyOf, leavesOf } from '../../compiler/model/asked.ts';
import type { CatalogueEntry } from '../../compiler/model/catalogue.ts';
import type { Field, Option, ResolvedForm } from '../../compiler/model/form.ts';

export interface Codes {
  /** Those that a field may hold; none where any may be right. */
  readonly of: (field: Field) => readonly Option[] | undefined;
  /** Of a catalogue, by its key; none where the form has no such one. */
  readonly entries: (catalogue: string) => readonly CatalogueEntry[];
  /** Those of them that hold no others. */
  readonly leaves: (catalogue: string) => readonly CatalogueEntry[];
  /** The stages of the form's guide. */
  readonly stages: readonly string[];
  /** The stage that holds the scenario. */
  readonly stageOf: (scenario: unknown) => string | undefined;
  readonly scenariosOf: (stage: unknown) => readonly string[];
}

export const codesIn = ({ catalogues, fields }: ResolvedForm): Codes => {
  const ofFields = new WeakMap<Field, readonly Option[] | undefined>();
  const entries = (catalogue: string): readonly CatalogueEntry[] => catalogues[catalogue]?.entries ?? [];
  const scenarios = new Map(
    entries(guideKeyOf(fields) ?? '').map((stage) => [stage.code, stage.entries.map(({ code }) => code)]),
  );
  const stages = new Map<unknown, string>(
    [...scenarios].flatMap(([stage, codes]) => codes.map((code): [string, string] => [code, stage])),
  );
  return {
    of: (field) => {
      if (!ofFields.has(field)) ofFields.set(field, codesOf(field, catalogues));
      return ofFields.get(field);
    },
    entries,
    leaves: (catalogue) => leavesOf(entries(catalogue)),
    stages: [...scenarios.keys()],
    stageOf: (scenario) => stages.get(scenario),
    scenariosOf: (stage) => (typeof stage === 'string' ? scenarios.get(stage) : undefined) ?? [],
  };
};
