/** What a validator knows of its form beside schema and rules, as plain data. */

import { hasShortYear } from '../../compiler/filing/short-year.ts';
import { absentLists } from '../../compiler/model/absent-lists.ts';
import { answersAsking } from '../../compiler/model/answer.ts';
import { allEntries, codesOf, guideKeyOf, leavesOf, unitsKeyOf } from '../../compiler/model/asked.ts';
import type { Catalogue, CatalogueEntry } from '../../compiler/model/catalogue.ts';
import { emptiesIn } from '../../compiler/model/empties.ts';
import { heldParts } from '../../compiler/model/field-types.ts';
import { fieldsIn } from '../../compiler/model/field-walk.ts';
import { fingerprint } from '../../compiler/model/fingerprint.ts';
import type { Field, FieldNode, Option, ResolvedForm } from '../../compiler/model/form.ts';
import { nameInPack } from '../../compiler/model/form-key.ts';
import { filerOf, limitedBy, type Pack } from '../../compiler/model/pack.ts';
import { parsePattern } from '../../compiler/model/pattern/parse-pattern.ts';
import { present } from '../../compiler/model/present.ts';
import { ruleFunctions } from '../../compiler/model/rule-functions.ts';
import type { Entry, Guide } from './runtime/catalogues.ts';
import type { FieldFacts, Fields } from './runtime/field-facts.ts';
import type { Quotas } from './runtime/informed-functions.ts';
import type { Facts } from './runtime/validate.ts';

/** What a message calls it: a label may begin with blanks that set it below another. */
const calledOf = ({ label }: Pick<FieldNode, 'label'>): string => label.trim();

/** What a message calls an option with a blank: 已上市（股票代码：____） is 已上市, 其他：____ is 其他. One whose words go on behind it, as it is. */
const optionName = ({ label, parts }: Option): string => {
  if (parts === undefined) return label;
  const name = label.replace(/[（(][^（）()]*____[^（）()]*[）)]$/u, '').replace(/[：:\s]*____$/u, '');
  return name === '' || name.includes('____') ? label : name;
};

const labelsOf = (options: readonly Option[]): Readonly<Record<string, string>> =>
  Object.fromEntries(options.map((option) => [option.code, optionName(option)]));

/** The whole text is the expression. */
const writtenAs = ({ pattern: expression, patternSays: says = '' }: Field): FieldFacts['written'] => {
  if (expression === undefined) return undefined;
  const parsed = parsePattern(expression);
  // what is none has been told where it is defined
  if ('refusal' in parsed) return undefined;
  const pattern = [{ at: 'start' }, parsed.pattern, { at: 'end' }] as const;
  return { source: `\\A(?:${expression})\\z`, pattern, says };
};

/** The whole hint, and each of its lines where it has more. */
const promptsOf = ({ type, hint }: Field): FieldFacts['prompts'] => {
  if (hint === undefined || (type !== 'prose' && type !== 'text')) return undefined;
  const found = [hint, ...hint.split('\n')].flatMap((text) => fingerprint(text) ?? []);
  return found.length === 0 ? undefined : [...new Set(found)];
};

/** Before and after: a rate or a count may begin near nothing, and what may be negative is of no order. */
const isSteady = ({ measure, minimum, maximum, whole = false }: Field): boolean =>
  measure === 'quantities' && minimum === 0 && maximum === undefined && !whole;

/** What it measures is a part of a whole, in percents. */
const isRate = ({ type, measure, minimum, maximum }: Field): boolean =>
  type === 'indicator' && measure !== 'change' && measure !== 'count' && minimum === 0 && maximum === 100;

/** Written in words: those that say nothing answer none of them where they are asked for. */
const ANSWERED: ReadonlySet<string> = new Set(['text', 'prose', 'signature', 'seal']);

const factsOf = (field: Field): FieldFacts => {
  const { type, detail, words, about, catalogue, dayOptional } = field;
  const options = field.options === undefined ? undefined : labelsOf(field.options);
  const english = field.options?.flatMap(({ code, english: called }) => (called === undefined ? [] : [[code, called]]));
  const level = type === 'industry' ? (field.level ?? 'class') : undefined;
  const open = field.open ? true : undefined;
  const asking = answersAsking(field);
  const shortYear = hasShortYear(field.blank) ? true : undefined;
  return {
    label: calledOf(field),
    type,
    ...present({
      english: field.english,
      detail,
      asking: asking.includes(false) ? asking : undefined,
      words,
      about,
      written: writtenAs(field),
      level,
      options,
      englishOptions: english === undefined || english.length === 0 ? undefined : Object.fromEntries(english),
      catalogue,
      open,
      dayOptional,
      shortYear,
      unit: field.unit,
      told: field.required && ANSWERED.has(type) && !field.mayBeNone ? true : undefined,
      prompts: promptsOf(field),
      steady: isSteady(field) ? true : undefined,
      rate: isRate(field) ? true : undefined,
      ...heldParts(field),
    }),
  };
};

/** A scenario, its stage and its instance inside of a list of instances, as if they were fields; where the guide lists no scenarios, none is unknown. */
const instanceFacts = (field: Field, catalogues: ResolvedForm['catalogues']): Fields => {
  const { catalogue } = field;
  const open = field.open ? true : undefined;
  const listed = codesOf(field, catalogues) === undefined ? undefined : catalogue;
  return {
    stage: { type: 'stage', ...present({ catalogue, open }) },
    scenario: { type: 'scenario', ...present({ catalogue: listed, open }) },
    instance: { type: 'text', told: true },
  };
};

/** Keys from a record to what no two records should say alike. */
const distinctIn = (nodes: readonly FieldNode[]): readonly (readonly string[])[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'group') return distinctIn(node.children).map((keys) => [node.id, ...keys]);
    return node.kind === 'field' && node.distinct === true ? [[node.id]] : [];
  });

const factsOfNode = (node: FieldNode): FieldFacts => {
  const named = { label: calledOf(node), ...present({ english: node.english }) };
  switch (node.kind) {
    case 'field':
      return node.instances ? { ...named, type: node.type, ...heldParts(node) } : factsOf(node);
    case 'matrix':
      return { ...named, type: node.kind, years: node.years, ...present({ since: node.since?.split('.') }) };
    case 'list': {
      const distinct = distinctIn(node.children);
      return {
        ...named,
        type: node.kind,
        ...present({ ranked: node.ranked, distinct: distinct.length > 0 ? distinct : undefined }),
      };
    }
    case 'group':
      return { ...named, type: node.kind };
  }
};

/** Of a row that is of no sign: a 利润率 may be anything near nothing. */
const figuresOf = (row: Field | undefined): Pick<FieldFacts, 'steady' | 'rate'> =>
  row?.minimum === 0 ? { steady: true, ...(row.type === 'percent' && { rate: true }) } : {};

type Known = Pick<ResolvedForm, 'catalogues'> & { readonly empties: ReturnType<typeof emptiesIn> };

const insideOf = (node: FieldNode, known: Known): Fields | undefined => {
  if (node.kind === 'field') return node.instances ? instanceFacts(node, known.catalogues) : undefined;
  if (node.kind !== 'matrix') return fieldsOf(node.children, known);
  const rows = Object.entries(fieldsOf(node.rows, known));
  return Object.fromEntries(rows.map(([id, facts], at) => [id, { ...facts, ...figuresOf(node.rows[at]) }]));
};

/** What the form says of its fields and of what holds them, by id, each inside of what holds it. */
const fieldsOf = (nodes: readonly FieldNode[], known: Known): Fields =>
  Object.fromEntries(
    nodes.map((node) => {
      const { id, path, only } = node;
      const more = { only, empty: known.empties.get(path), inside: insideOf(node, known) };
      return [id, { ...factsOfNode(node), ...present(more) }];
    }),
  );

const entryOf = (
  { code, label, formerly, formerNames = [], facts }: CatalogueEntry,
  stage?: string,
): [string, Entry] => {
  const former = formerly === undefined ? undefined : [...formerly, ...formerNames];
  return [code, { label, ...present({ stage, formerly: former, facts }) }];
};

/**
 * What holds nothing is an entry; it is a stage too where a field chooses among these.
 * @param isAsked whether a field is filled in from it: of others, rules ask what stands in what
 * @param isOfIndustries whether what holds more may be filled in too
 */
const guideOf = ({ entries }: Catalogue, isAsked: boolean, isOfIndustries: boolean): Guide => ({
  stages: Object.fromEntries(
    entries
      .filter(({ entries: inner }) => isAsked || inner.length > 0)
      .map(({ code, label, facts, entries: inner }) => {
        const holds = isAsked ? undefined : inner.map((each) => each.code);
        return [code, { label, ...present({ holds, facts: inner.length === 0 ? undefined : facts }) }];
      }),
  ),
  entries: Object.fromEntries(
    entries.flatMap((stage) =>
      (isOfIndustries ? allEntries(stage.entries) : leavesOf([stage])).map((entry) =>
        entryOf(entry, entry === stage ? undefined : stage.code),
      ),
    ),
  ),
});

/** Functions that ask for the entry of a code. */
const CODE_READERS: ReadonlySet<string> = new Set(
  ruleFunctions.flatMap(({ name, catalogues, readsNames }) => (catalogues && !readsNames ? name : [])),
);

/** Nobody asks for their codes: they are numbered. */
const placesOf = ({ entries }: Catalogue): Guide => ({
  stages: {},
  entries: Object.fromEntries(
    allEntries(entries).map(({ label, facts }, at) => [at, { label, ...present({ facts }) }]),
  ),
});

/** What a form does with a catalogue: it chooses from it, or industries of any depth, or its rules ask what stands in what, or for names alone. */
export type GuideUse = 'choices' | 'industries' | 'holdings' | 'names';

export interface UsedGuide {
  readonly use: GuideUse;
  readonly guide: Guide;
}

/** By the key of the catalogue. Forms that use it alike know the same of it. */
export const guidesOf = ({ fields, catalogues, rules }: ResolvedForm): ReadonlyMap<string, UsedGuide> => {
  const asking = fieldsIn(fields);
  const areNamesRead = (key: string): boolean => {
    const readers = rules.filter(({ uses }) => uses.catalogues.includes(key));
    return readers.length > 0 && readers.every(({ uses }) => uses.functions.every((name) => !CODE_READERS.has(name)));
  };
  const useOf = (key: string): GuideUse => {
    const uses = asking.filter(({ catalogue }) => catalogue === key);
    if (uses.some(({ type }) => type === 'industry')) return 'industries';
    if (uses.length > 0) return 'choices';
    return areNamesRead(key) ? 'names' : 'holdings';
  };
  return new Map(
    Object.entries(catalogues).map(([key, catalogue]) => {
      const use = useOf(key);
      const guide =
        use === 'names' ? placesOf(catalogue) : guideOf(catalogue, use !== 'holdings', use === 'industries');
      return [key, { use, guide }];
    }),
  );
};

const quotasOf = ({ quotas }: Pack): Quotas => {
  const exempted = new Set(quotas.flatMap(({ exempt }) => (typeof exempt === 'object' ? exempt : [])));
  const idOf = ({ id }: Pack['quotas'][number]) => exempted.has(id) && { id };
  return {
    units: quotas
      .filter(({ exempt }) => !exempt)
      .flatMap((quota) => limitedBy(quota).map(({ members, limits }) => ({ names: members, limits, ...idOf(quota) }))),
    unlisted: quotas.flatMap((quota) =>
      quota.unlisted === undefined ? [] : [{ who: quota.unlisted.join('、'), limits: quota.limits, ...idOf(quota) }],
    ),
    exempt: quotas
      .filter(({ exempt }) => exempt)
      .map(({ units, exempt }) => ({ who: units.join('、'), ...(typeof exempt === 'object' && { from: exempt }) })),
  };
};

/** What fields were called before, beside what they are called now; nothing for those that are gone. */
const formerOf = ({ removed, renamed }: ResolvedForm['lineage']): Readonly<Record<string, string>> | undefined => {
  const gone = new Set(removed);
  /** The field or what holds it may have been called otherwise since, more than once. */
  const nowOf = (path: string): string => {
    const [last] = Object.keys(renamed)
      .filter((old) => path === old || path.startsWith(`${old}.`))
      .sort((one, other) => other.length - one.length);
    if (last === undefined) return gone.has(path) ? '' : path;
    return nowOf(`${renamed[last]}${path.slice(last.length)}`);
  };
  // What stood in a group that is called otherwise may be looked for there by the name that it had.
  const names = Object.keys(renamed).flatMap((path): [string, string][] => {
    const now = nowOf(path);
    const beside = [...now.split('.').slice(0, -1), path.split('.').at(-1)].join('.');
    return now === ''
      ? [[path, now]]
      : [
          [path, now],
          [beside, now],
        ];
  });
  const former = [...removed.map((path) => [path, ''] as const), ...names].filter(([path, now]) => path !== now);
  return former.length > 0 ? Object.fromEntries(former) : undefined;
};

/** But for its rules, which are code. */
export const knowledgeOf = (form: ResolvedForm): Omit<Facts, 'rules'> => {
  const { key, pack, fields, rules, lineage } = form;
  const guide = guideKeyOf(fields);
  const absent = absentLists(form);
  const counts = rules.some(({ uses }) => uses.quotas.length > 0);
  const due = pack.deadlines.filter(({ forms }) => forms.includes(nameInPack(key)));
  // what an enterprise files by its day an authority forwards by another
  const isOfEnterprises = form.filedBy === 'enterprise' || due.some((deadline) => filerOf(deadline) === 'enterprise');
  return {
    year: pack.year,
    fields: fieldsOf(fields, { catalogues: form.catalogues, empties: emptiesIn(form) }),
    catalogues: Object.fromEntries([...guidesOf(form)].map(([name, { guide: known }]) => [name, known])),
    ...present({
      guide,
      lists: absent.length > 0 ? absent : undefined,
      former: formerOf(lineage),
      units: counts ? unitsKeyOf(fields) : undefined,
      quotas: counts ? quotasOf(pack) : undefined,
      deadlines:
        due.length > 0
          ? due.map((deadline) => {
              const { id, on, what, who = '', notice = pack.title } = deadline;
              const bindsOthers = isOfEnterprises && filerOf(deadline) === 'authority' ? true : undefined;
              return { id, on, who, what, notice, ...present({ bindsOthers }) };
            })
          : undefined,
    }),
  };
};
