/** Filing data that a form accepts, for trying things out. */
import { isChosen } from '../../compiler/filing/chosen.ts';
import { conditionalNodes, isDemanded } from '../../compiler/model/asked.ts';
import type { Field, FieldNode, Matrix, RecordList, ResolvedForm } from '../../compiler/model/form.ts';
import { agree } from './agree.ts';
import { randomFrom } from './random.ts';
import { type Json, sampleValue, type ValueContext } from './value.ts';
import { companyName, places } from './wording.ts';

type Data = Readonly<Record<string, Json>>;

/** What need not be filled in is left out now and then; what the receiving system fills in, always. */
const isGiven = ({ random, wanted }: ValueContext, node: FieldNode): boolean => {
  if (node.only !== undefined || (node.kind === 'field' && node.readOnly)) return false;
  return isDemanded(node) || wanted.some((path) => `${path}.`.startsWith(`${node.path}.`)) || random.happens(0.6);
};

/** Paths that rules want to be there: `has(kpis.productivity)` as a whole, `size(recommendedFactories) > 0` among others. */
const wantedBy = ({ rules }: ResolvedForm): readonly string[] =>
  rules.flatMap((rule) => {
    if (rule.kind !== 'condition') return [];
    const [, whole] = /^has\(([\w.]+)\)$/.exec(rule.check) ?? [];
    const counted = [...rule.check.matchAll(/size\((\w+)\) > 0/g)].map(([, list]) => list);
    return [whole, ...counted].filter((path) => path !== undefined);
  });

/** Functions that ask which stages of the guide the scenarios are of. */
const ofStages: ReadonlySet<string> = new Set(['stageOf', 'coversStages', 'coversParts']);

/** As many scenarios as the most stages that a form asks to be covered. */
const coveringScenarios = 8;

/** The stages of the guide that the scenarios of the records come from, from one that is picked by chance. */
const stagesFor = ({ random, catalogues }: ValueContext, { children }: RecordList): readonly string[] => {
  const scenario = children.find((node) => node.kind === 'field' && node.type === 'scenario');
  const guide = scenario?.kind === 'field' && scenario.catalogue ? catalogues[scenario.catalogue] : undefined;
  const stages = guide?.entries.filter(({ entries }) => entries.length > 0).map(({ code }) => code) ?? [];
  const first = random.whole(0, Math.max(0, stages.length - 1));
  return [...stages.slice(first), ...stages.slice(0, first)];
};

const recordsOf = (context: ValueContext, list: RecordList): Data[] => {
  const stages = context.covering ? stagesFor(context, list) : [];
  const least = Math.max(1, list.minRecords, Math.min(coveringScenarios, stages.length));
  const most = Math.min(Math.max(4, least), list.maxRecords ?? Number.POSITIVE_INFINITY);
  return Array.from({ length: context.random.whole(Math.min(least, most), most) }, (_, at) =>
    recordOf({ ...context, stage: stages[at % stages.length] }, list.children, list.path),
  );
};

const rowsOf = (context: ValueContext, matrix: Matrix): Data => {
  const row = (field: Field): Json =>
    field.across
      ? sampleValue(context, field)
      : Object.fromEntries(matrix.years.map((year) => [String(year), sampleValue(context, field)]));
  return Object.fromEntries(
    matrix.rows.filter((field) => isGiven(context, field)).map((field) => [field.id, row(field)]),
  );
};

const nodeValue = (context: ValueContext, node: FieldNode): Json => {
  switch (node.kind) {
    case 'field':
      return sampleValue(context, node);
    case 'group':
      return objectOf(context, node.children);
    case 'list':
      return recordsOf(context, node);
    case 'matrix':
      return rowsOf(context, node);
  }
};

/** A record's stage is chosen before the scenario that must belong to it, wherever the form prints them. */
const objectOf = (context: ValueContext, nodes: readonly FieldNode[]): Data => {
  const given = nodes.filter((node) => isGiven(context, node));
  const stageField = given.find((node) => node.kind === 'field' && node.type === 'stage');
  const chosen = stageField === undefined ? undefined : (context.stage ?? nodeValue(context, stageField));
  const inside = typeof chosen === 'string' ? { ...context, stage: chosen } : context;
  return Object.fromEntries(
    given.map((node) => [node.id, node === stageField && chosen !== undefined ? chosen : nodeValue(inside, node)]),
  );
};

/** The nodes of the form or of one record, then what its choices ask for. `path` is that of the list. */
const recordOf = (context: ValueContext, nodes: readonly FieldNode[], path: string): Data => {
  const within = (whole: string): readonly string[] => whole.slice(path === '' ? 0 : path.length + 1).split('.');
  return conditionalNodes(nodes).reduce(
    (filed, { node, only }) =>
      isChosen(filed, within(only.field), only.codes)
        ? withValue(filed, within(node.path), nodeValue(context, node))
        : filed,
    objectOf(context, nodes),
  );
};

/**
 * A complete filing that the form's schema accepts, in Chinese, the same for the same seed.
 * @param seed a whole number; its lower 32 bits count
 */
export const sampleOf = (form: ResolvedForm, seed: number): Data => {
  const random = randomFrom(seed);
  const place = random.pick(places);
  const subject = { place, company: companyName(random, place), year: form.pack.year };
  const covering = form.rules.some(
    ({ kind, uses }) =>
      kind === 'condition' &&
      (uses.functions.some((name) => ofStages.has(name)) || uses.fields.some((path) => path.endsWith('.stage'))),
  );
  const context: ValueContext = {
    random,
    subject,
    catalogues: form.catalogues,
    stage: undefined,
    covering,
    wanted: wantedBy(form),
  };
  return agree({ $form: form.key, ...recordOf(context, form.fields, '') }, form, random);
};

const isObject = (value: Json | undefined): value is Data => typeof value === 'object' && !Array.isArray(value);

const withValue = (data: Data, [id = '', ...inner]: readonly string[], value: Json): Data => {
  const here = data[id];
  return { ...data, [id]: inner.length === 0 ? value : withValue(isObject(here) ? here : {}, inner, value) };
};
