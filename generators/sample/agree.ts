/** What a filing says in several places, or in numbers that belong together, made to agree as the rules of the forms want it. */
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { plausible } from './plausible.ts';
import type { Random } from './random.ts';
import { nameUnit } from './units.ts';
import type { Json } from './value.ts';

type Data = Readonly<Record<string, Json>>;

const isData = (value: Json | undefined): value is Data => typeof value === 'object' && !Array.isArray(value);
const groupAt = (data: Data, id: string): Data => {
  const group = data[id];
  return isData(group) ? group : {};
};
const recordsAt = (data: Data, id: string): readonly Data[] => {
  const records = data[id];
  return Array.isArray(records) ? records.filter(isData) : [];
};
const numberAt = (data: Data, id: string): number => Number(data[id] ?? 0);

/** Money in hundredths, so that parts add up. */
const cents = (amount: number): number => Math.round(amount * 100);
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);

/** The group with these values where the sample has given any. */
const replaced = (data: Data, id: string, values: (group: Data) => Data): Data =>
  isData(data[id]) ? { ...data, [id]: { ...groupAt(data, id), ...values(groupAt(data, id)) } } : data;

/** The lists of scenarios repeat what the scenario blocks say. */
const listScenarios = (data: Data): Data => {
  if (!Array.isArray(groupAt(data, 'factory').scenarios)) return data;
  const blocks = recordsAt(data, 'scenarios');
  const named = (records: readonly Data[]): Json[] =>
    records.map(({ stage = '', name = '', instance = '' }) => ({ stage, name, instance }));
  const withAi = blocks.filter(({ usesAi }) => usesAi === true);
  const total = blocks.reduce((sum, block) => sum + cents(numberAt(block, 'investment')), 0);
  const factory = replaced(data, 'factory', ({ investment }) => ({
    scenarios: named(blocks),
    aiScenarios: named(withAi),
    investment: Math.max(cents(Number(investment ?? 0)), total) / 100,
  }));
  return replaced(factory, 'kpis', (kpis) => ({
    aiScenarioRate: { ...groupAt(kpis, 'aiScenarioRate'), after: share(withAi.length, blocks.length) },
  }));
};

/** Of all machines some are automated, and of these some are networked. */
const countMachines = (data: Data): Data =>
  replaced(data, 'line', (line) => {
    if (!isData(line.automation) || !isData(line.networking)) return {};
    const counts = [line.equipmentCount, line.automation.count, line.networking.count].map(Number);
    const [all = 0, automated = 0, networked = 0] = counts.sort((a, b) => b - a);
    const [startedOn = '', completedOn = ''] = [line.startedOn, line.completedOn].map(String).sort();
    return {
      startedOn,
      completedOn,
      equipmentCount: all,
      robotCount: Math.min(numberAt(line, 'robotCount'), all),
      automation: { count: automated, share: share(automated, all) },
      networking: { count: networked, share: share(networked, automated) },
    };
  });

/** What a project costs is what it is spent on, and where it comes from. */
const addUpFunds = (data: Data): Data => {
  if (!Array.isArray(data.projects)) return data;
  const projects = recordsAt(data, 'projects').map((project) =>
    replaced(project, 'funds', (funds) => {
      const [fixed, working] = [cents(numberAt(funds, 'fixed')), cents(numberAt(funds, 'workingCapital'))];
      const total = fixed + working;
      const [loans, ownFunds] = [Math.round(total * 0.4), Math.round(total * 0.5)];
      const parts = { total, equipment: Math.round(fixed * 0.7), loans, ownFunds, other: total - loans - ownFunds };
      return Object.fromEntries(Object.entries(parts).map(([id, amount]) => [id, amount / 100]));
    }),
  );
  return { ...data, projects };
};

/** A reviewed application passes: 是 in every row but the one that asks for secrets. */
const passReview = (data: Data): Data =>
  replaced(data, 'review', (review) => Object.fromEntries(Object.keys(review).map((id) => [id, id !== 'secret'])));

/** Scenarios that use AI are among those that the row lists. */
const listAiScenarios = (data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).map(([id, value]) => {
      if (!Array.isArray(value)) return [id, value];
      return [id, value.map((record: Json) => (isData(record) ? withAiAmongListed(record) : record))];
    }),
  );

const withAiAmongListed = (record: Data): Data => {
  const { scenarios, aiScenarios } = record;
  if (!Array.isArray(scenarios) || !Array.isArray(aiScenarios)) return record;
  return { ...record, aiScenarios: scenarios.slice(0, Math.max(1, aiScenarios.length)) };
};

/** Where only the enterprises that a notice names may apply, they do, each once. */
const nameCandidates = (data: Data, { catalogues }: ResolvedForm, random: Random): Data => {
  const key = Object.keys(catalogues).find((each) => each.startsWith('excellence-candidates/'));
  const candidates = (key === undefined ? undefined : catalogues[key]?.entries) ?? [];
  const factories = recordsAt(data, 'recommendedFactories');
  if (candidates.length < factories.length || factories.length === 0) return data;
  const names = random.several(candidates, factories.length).map(({ label }) => label);
  return {
    ...data,
    recommendedFactories: factories.map((factory, at) => ({ ...factory, enterprise: names[at] ?? '' })),
  };
};

/** What tells the records of a list apart differs. */
const tellApart = (data: Data, { fields }: ResolvedForm): Data =>
  fields.reduce((told, list) => {
    if (list.kind !== 'list') return told;
    const distinct = list.children.flatMap((node) =>
      node.kind === 'field' && node.distinct === true ? [node.id] : [],
    );
    return distinct.reduce((all, id) => withDistinct(all, list.id, id), told);
  }, data);

const withDistinct = (data: Data, list: string, id: string): Data => {
  if (!Array.isArray(data[list])) return data;
  const seen = new Set<string>();
  const records = recordsAt(data, list).map((record, at) => {
    const value = String(record[id] ?? '');
    if (value === '' || !seen.has(value)) {
      seen.add(value);
      return record;
    }
    return { ...record, [id]: `${value}（${at + 1}）` };
  });
  return { ...data, [list]: records };
};

/** Fields of one path mean the same in every form, so that each of these knows the ones that it speaks of. */
export const agree = (data: Data, form: ResolvedForm, random: Random): Data => {
  const steps = [listScenarios, countMachines, addUpFunds, passReview, listAiScenarios];
  const agreed = steps.reduce((each, step) => step(each), data);
  const named = nameUnit(tellApart(nameCandidates(agreed, form, random), form), form, random);
  return plausible(named, form, random);
};
