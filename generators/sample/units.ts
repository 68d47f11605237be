/** The unit that recommends: one whose quota the sample keeps. */
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { Random } from './random.ts';
import type { Json } from './value.ts';

type Data = Readonly<Record<string, Json>>;

/** The fields at the top that rules on quotas take the unit from. */
const quotaFields = ({ rules }: ResolvedForm): readonly string[] =>
  rules.flatMap(({ uses }) =>
    uses.quotas.flatMap(({ unit }) => (unit === undefined || unit.includes('.') ? [] : [unit])),
  );

const officeOf = (place: string): string => `${place}工业和信息化${/[省区]$/.test(place) ? '厅' : '局'}`;

/** Names of places, not of groups of enterprises. */
const isPlace = (name: string): boolean => /[省市区]$/.test(name);

/** Whether a rule that wants a unit of a catalogue lets it stand: so does one of the province that the pack is of. */
const isListedUnit = (unit: string, { rules, catalogues }: ResolvedForm): boolean => {
  const { uses } = rules.find((rule) => rule.uses.functions.includes('namesOneOf')) ?? {};
  const labels = (uses?.catalogues ?? []).flatMap((key) => (catalogues[key]?.entries ?? []).map(({ label }) => label));
  return uses === undefined || labels.some((label) => unit.includes(label)) || unit.startsWith('河北省');
};

/** A unit of the catalogue that a rule wants to be named. */
const nameListed = (data: Data, { rules, catalogues }: ResolvedForm, random: Random): Data => {
  const { uses } = rules.find((rule) => rule.uses.functions.includes('namesOneOf')) ?? {};
  const [field = ''] = uses?.fields ?? [];
  const units = (uses?.catalogues ?? []).flatMap((key) => catalogues[key]?.entries ?? []);
  const [first, ...others] = units.map(({ label }) => officeOf(label));
  return first === undefined || data[field] === undefined
    ? data
    : { ...data, [field]: random.pick([first, ...others]) };
};

const mostRecords = (data: Data): number =>
  Math.max(0, ...Object.values(data).map((value) => (Array.isArray(value) ? value.length : 0)));

/** The sample with such a unit; as it is where no rule asks for one. */
export const nameUnit = (data: Data, form: ResolvedForm, random: Random): Data => {
  const records = mostRecords(data);
  const [field] = quotaFields(form);
  if (field === undefined) return nameListed(data, form, random);
  const units = form.pack.quotas
    .filter(({ exempt, limits }) => !exempt && Object.values(limits).every((most) => records <= most))
    .flatMap(({ members }) => members.filter(isPlace).map(officeOf))
    .filter((unit) => isListedUnit(unit, form));
  const [first, ...others] = units;
  return first === undefined ? data : { ...data, [field]: random.pick([first, ...others]) };
};
