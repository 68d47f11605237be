/** The functions of rules made true, by what each of them means. */

import type { ASTNode } from '@marcbachmann/cel-js';
import { limitedBy } from '../../compiler/model/pack.ts';
import type { RuleFunctionName } from '../../compiler/model/rule-functions.ts';
import { assign, search } from './assign.ts';
import { putAt } from './change.ts';
import { creditCode, organisationCode } from './credit-code.ts';
import { appended } from './items.ts';
import { type Data, found } from './json.ts';
import { stageBeside } from './places.ts';
import type { Random } from './random.ts';
import { addressOf, officeOf } from './regions.ts';
import { itemsOf, macroOf, partValue, pathOf, type RuleWorld, type Scope, textIn } from './scope.ts';

type Aim = (world: RuleWorld, given: readonly ASTNode[], scope: Scope, data: Data) => Data | undefined;

const picked = <Item>(random: Random, items: readonly Item[]): Item | undefined => {
  const [first, ...others] = items;
  return first === undefined ? undefined : random.pick([first, ...others]);
};

const labelsIn = ({ context }: RuleWorld, catalogue: string): readonly string[] =>
  context.codes.leaves(catalogue).map(({ label }) => label);

const isPlace = (name: string): boolean => /[省市区县州盟]$/.test(name);

/** The one who recommends for a place is its authority. */
const nameOf = (label: string): string => (isPlace(label) ? officeOf(label) : label);

/** To a text that is one of these, or names it. */
const assignOne = (
  world: RuleWorld,
  node: ASTNode | undefined,
  texts: readonly string[],
  scope: Scope,
  data: Data,
): Data | undefined => {
  const text = picked(world.context.random, texts);
  return node === undefined || text === undefined ? undefined : assign(world, node, text, scope, data);
};

/** A unit of the pack whose quota has room, of this place first. */
const withinQuota: Aim = (world, [count, unit, limit], scope, data) => {
  if (count === undefined || unit === undefined) return undefined;
  const { form, context } = world;
  const { place } = context.subject;
  const name = textIn(world, limit, scope, data);
  const number = partValue(world, count, scope, data);
  if (typeof number !== 'number') return undefined;
  const listed = form.pack.quotas
    .filter(({ exempt }) => !exempt)
    .flatMap(limitedBy)
    .flatMap(({ members, limits }) => members.map((member) => ({ member, most: limits[name] ?? -1 })));
  const own = listed.filter(({ member }) => member === place.province || member === place.city);
  const room = (own.length > 0 ? own : listed.filter(({ member }) => isPlace(member))).filter(
    ({ most }) => most >= number,
  );
  if (room.length > 0)
    return assignOne(
      world,
      unit,
      room.map(({ member }) => nameOf(member)),
      scope,
      data,
    );
  const most = Math.max(...(own.length > 0 ? own : listed).map((each) => each.most));
  return most < 0 ? undefined : assign(world, count, most, scope, data);
};

const holders = (world: RuleWorld, code: string, catalogue: string): readonly string[] =>
  world.context.codes
    .entries(catalogue)
    .find((entry) => entry.code === code)
    ?.entries.map((entry) => entry.code) ?? [];

interface Cited {
  readonly node: ASTNode;
  readonly scope: Scope;
  /** None where the guide does not list it. */
  readonly stage: string | undefined;
}

/** Scenarios of the stages that are lacking: in place of such as cover none of their own, else more of them. */
const coverStages = (world: RuleWorld, names: ASTNode, lacking: readonly string[], scope: Scope, data: Data): Data => {
  const { random, codes } = world.context;
  const macro = names.op === 'rcall' && names.args[0] === 'map' ? macroOf(names) : undefined;
  const citing = (at: Data): readonly Cited[] =>
    macro === undefined || names.op !== 'rcall'
      ? []
      : itemsOf(world, names.args[1], scope, at).map((item) => {
          const inner: Scope = new Map([...scope, [macro.variable, item]]);
          return {
            node: macro.body,
            scope: inner,
            stage: codes.stageOf(partValue(world, macro.body, inner, at)),
          };
        });
  return lacking.reduce((now, stage) => {
    const code = picked(random, codes.scenariosOf(stage));
    if (code === undefined) return now;
    if (macro === undefined) return withCode(world, names, code, scope, now);
    const cited = citing(now);
    const spare = cited.find(
      (each, at) => cited.findIndex((other) => other.stage === each.stage) < at || each.stage === undefined,
    );
    if (spare !== undefined) return cite(world, spare, stage, code, now);
    const grown = names.op === 'rcall' ? appended(world, names.args[1], scope, now) : undefined;
    const last = grown === undefined ? undefined : citing(grown.data).at(-1);
    return grown === undefined || last === undefined ? now : cite(world, last, stage, code, grown.data);
  }, data);
};

/** The scenario, and the stage that the record says beside it. */
const cite = (world: RuleWorld, { node, scope }: Cited, stage: string, code: string, data: Data): Data => {
  const cited = assign(world, node, code, scope, data);
  const path = pathOf(world, node, scope, cited);
  const beside = path && stageBeside(world.form.fields, path);
  return beside === undefined ? cited : putAt(world, cited, beside, stage);
};

/** One more code of a list of them. */
const withCode = (world: RuleWorld, names: ASTNode, code: string, scope: Scope, data: Data): Data => {
  const path = pathOf(world, names, scope, data);
  const now = path === undefined ? undefined : found(data, path);
  return path === undefined ? data : putAt(world, data, path, [...(Array.isArray(now) ? now : []), code]);
};

const stagesCovered = (world: RuleWorld, names: ASTNode, scope: Scope, data: Data): ReadonlySet<string> => {
  const named = partValue(world, names, scope, data);
  return new Set(Array.isArray(named) ? named.flatMap((code: unknown) => world.context.codes.stageOf(code) ?? []) : []);
};

const coversStages: Aim = (world, [names, least], scope, data) => {
  const { codes, random } = world.context;
  if (names === undefined || least === undefined) return undefined;
  const covered = stagesCovered(world, names, scope, data);
  const open = codes.stages.filter((stage) => !covered.has(stage));
  const count = Number(partValue(world, least, scope, data)) - covered.size;
  return coverStages(world, names, random.several(open, count), scope, data);
};

const coversParts: Aim = (world, [names, level, levels, parts], scope, data) => {
  if (names === undefined) return undefined;
  const covered = stagesCovered(world, names, scope, data);
  const [code, key, partKey] = [level, levels, parts].map((each) => textIn(world, each, scope, data));
  const lacking = holders(world, code ?? '', key ?? '').flatMap((part) => {
    const stages = holders(world, part, partKey ?? '');
    return stages.some((stage) => covered.has(stage)) ? [] : (picked(world.context.random, stages) ?? []);
  });
  return coverStages(world, names, lacking, scope, data);
};

const isShare: Aim = (world, [percent, part, whole], scope, data) => {
  if (percent === undefined || part === undefined || whole === undefined) return undefined;
  const [some, all] = [part, whole].map((each) => Number(partValue(world, each, scope, data) ?? 0));
  const share = all ? Math.round((1000 * (some ?? 0)) / all) / 10 : 0;
  if (share <= 100 || (some ?? 0) <= 0) return assign(world, percent, share, scope, data);
  return assign(world, whole, some ?? 0, scope, data);
};

const liesIn: Aim = (world, [code, holder, catalogue], scope, data) => {
  const key = textIn(world, catalogue, scope, data);
  const inside = holders(world, textIn(world, holder, scope, data), key);
  if (world.context.random.happens(0.8)) return assignOne(world, code, inside, scope, data);
  const now = textIn(world, code, scope, data);
  const around = world.context.codes.entries(key).filter(({ entries }) => entries.some((entry) => entry.code === now));
  return assignOne(
    world,
    holder,
    around.map((entry) => entry.code),
    scope,
    data,
  );
};

const namesOneOf: Aim = (world, [text, catalogue], scope, data) => {
  const { place } = world.context.subject;
  const labels = labelsIn(world, textIn(world, catalogue, scope, data));
  // a list may have 兰州 for 兰州市
  const own = labels.some((label) => place.city.startsWith(label));
  return assignOne(world, text, own ? [officeOf(place.city)] : labels.map(nameOf), scope, data);
};

const mayBeIn: Aim = (world, [text, catalogue], scope, data) => {
  const { place } = world.context.subject;
  const labels = labelsIn(world, textIn(world, catalogue, scope, data));
  const own = labels.some((label) => [place.province, place.city].some((name) => name.startsWith(label)));
  return assignOne(world, text, own ? [addressOf(place)] : labels, scope, data);
};

/** Each as it is written now, of the place of the applicant. */
const mayBeOfOne: Aim = (world, [texts], scope, data) => {
  const { place } = world.context.subject;
  const ofPlace = (text: string): string => {
    if (/[局厅委办府]/.test(text)) return officeOf(place.city);
    if (text.length > 6) return addressOf(place);
    return /[区县]$/.test(text) ? place.district : place.city;
  };
  if (texts?.op !== 'list') return undefined;
  return texts.args.reduce(
    (now, each) => assign(world, each, ofPlace(textIn(world, each, scope, now)), scope, now),
    data,
  );
};

/** The second code and more digits of it, as long as the first. */
const isIndustryWithin: Aim = (world, [inner, outer], scope, data) => {
  if (inner === undefined || outer === undefined) return undefined;
  const [within, around] = [textIn(world, inner, scope, data), textIn(world, outer, scope, data)];
  const { industry } = world.context.subject.trade;
  if (/^[A-T]$/.test(around)) return assign(world, inner, industry.class.slice(0, within.length || 4), scope, data);
  return assign(
    world,
    inner,
    `${around}${industry.class.slice(around.length)}`.slice(0, within.length || 4),
    scope,
    data,
  );
};

/** The first is named as the second. */
const isSameName: Aim = (world, [name, other], scope, data) => {
  const text = textIn(world, other, scope, data);
  return name === undefined || text === '' ? undefined : assign(world, name, text, scope, data);
};

/** How each is made true; what is not here is searched for. */
const functions: Readonly<Record<string, Aim>> = {
  withinQuota,
  coversStages,
  coversParts,
  isShare,
  liesIn,
  namesOneOf,
  mayBeIn,
  mayBeOfOne,
  isIndustryWithin,
  isSameName,
  isNamedIn: (world, [text, catalogue], scope, data) =>
    assignOne(world, text, labelsIn(world, textIn(world, catalogue, scope, data)), scope, data),
  isListed: (world, [code], scope, data) =>
    assignOne(world, code, world.context.codes.stages.flatMap(world.context.codes.scenariosOf), scope, data),
  isCreditCode: (world, [code], scope, data) => {
    const { random, subject } = world.context;
    return assignOne(world, code, [creditCode(random, subject.place.region)], scope, data);
  },
  isOrganisationCode: (world, [code], scope, data) =>
    assignOne(world, code, [organisationCode(world.context.random)], scope, data),
} satisfies Partial<Record<RuleFunctionName, Aim>>;

export const aimAtFunction = (
  world: RuleWorld,
  node: ASTNode & { op: 'call' },
  wanted: boolean,
  scope: Scope,
  data: Data,
): Data => {
  const [name, given] = node.args;
  const aim = wanted && Object.hasOwn(functions, name) ? functions[name] : undefined;
  const aimed = aim?.(world, given, scope, data);
  if (aimed !== undefined && partValue(world, node, scope, aimed) === wanted) return aimed;
  return search(world, node, (value) => value === wanted, scope, aimed ?? data);
};
