/** The unit that recommends or reports: one whose quota the sample keeps and whose target it reaches. */
import type { Field, ResolvedForm } from '../../compiler/model/form.ts';
import type { Random } from './random.ts';
import type { Json } from './value.ts';

type Data = Readonly<Record<string, Json>>;

/** The least of the targets of any unit, and the most records of a sample that nothing else asks for. */
export const smallTarget = 6;

interface Asked {
  /** Id of the field that names the unit. */
  readonly field: string;
  readonly catalogue: string;
  readonly fact: string;
}

/** `factOf(reporter, "reporting-units/hebei-2026", "basicFactories")` in a rule: the target of a unit. */
export const targetsOf = ({ rules }: ResolvedForm): readonly Asked[] =>
  rules.flatMap((rule) => {
    const check = rule.kind === 'condition' ? rule.check : '';
    const [, field, catalogue, fact] = /\bfactOf\((\w+), "([^"]+)", "(\w+)"\)/.exec(check) ?? [];
    return field === undefined || catalogue === undefined || fact === undefined ? [] : [{ field, catalogue, fact }];
  });

/** The field that a rule on quotas takes the unit from. */
const quotaFields = ({ rules }: ResolvedForm): readonly string[] =>
  rules.flatMap((rule) => {
    const check = rule.kind === 'condition' ? rule.check : '';
    const [, field] = /\bwithinQuota\(.*, (\w+), "\w+"\)/.exec(check) ?? [];
    return field === undefined ? [] : [field];
  });

const officeOf = (place: string): string => `${place}工业和信息化${/[省区]$/.test(place) ? '厅' : '局'}`;

/** Names of places, not of groups of enterprises. */
const isPlace = (name: string): boolean => /[省市区]$/.test(name);

const mostRecords = (data: Data): number =>
  Math.max(0, ...Object.values(data).map((value) => (Array.isArray(value) ? value.length : 0)));

const picked = (random: Random, units: readonly string[], otherwise: Json): Json => {
  const [first, ...others] = units;
  return first === undefined ? otherwise : random.pick([first, ...others]);
};

/** The sample with such a unit; as it is where no rule asks for one. */
export const nameUnit = (data: Data, form: ResolvedForm, random: Random): Data => {
  const records = mostRecords(data);
  const [target] = targetsOf(form);
  if (target !== undefined) {
    const { field, catalogue, fact } = target;
    const units = (form.catalogues[catalogue]?.entries ?? []).filter((unit) => Number(unit.facts?.[fact]) <= records);
    const asked = form.fields.find((node): node is Field => node.kind === 'field' && node.id === field);
    const names = units.map(({ code, label }) => (asked?.type === 'reportingUnit' ? code : officeOf(label)));
    return { ...data, [field]: picked(random, names, data[field] ?? '') };
  }
  const [field] = quotaFields(form);
  if (field === undefined) return data;
  const units = form.pack.quotas
    .filter(({ exempt, limits }) => !exempt && Object.values(limits).every((most) => records <= most))
    .flatMap(({ members }) => members.filter(isPlace).map(officeOf));
  return { ...data, [field]: picked(random, units, data[field] ?? '') };
};
