/** Functions that a rule calls: which names they are given, and what they give. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { allEntries } from '../../model/asked.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { type RuleFunction, ruleFunction, UNITS_OF_PACK } from '../../model/rule-functions.ts';
import { editionOf } from '../editions.ts';
import { checkIndustry } from './comparisons.ts';
import { dayOfCall, isDayFunction } from './days.ts';
import { isNumericValue, isTextLiteral, pathOf, type RuleValue, type TextNode } from './values.ts';
import { type Names, type Scope, unsupported, type Walk } from './walk.ts';
import { isYearFunction, yearsOfCall } from './years.ts';

export const valueOfCall = (node: ASTNode & { op: 'call' }, scope: Scope, walk: Walk): RuleValue | undefined => {
  const [name, given] = node.args;
  if (name === 'has') {
    const [asked] = given;
    if (asked?.op === '.' || asked?.op === '[]' || asked?.op === 'id') walk.read(asked, scope);
    return asked?.op === '.' && isPath(asked) ? { kind: 'truth' } : unsupported(node, walk);
  }
  if (isYearFunction(name)) return yearsOfCall(node, scope, walk) ?? unsupported(node, walk);
  if (isDayFunction(name)) return dayOfCall(node, walk) ?? unsupported(node, walk);
  if (name === 'double' || name === 'int') return converted(node, scope, walk);
  const known = ruleFunction(name);
  if (name !== 'size' && (known === undefined || !namesAreWritten(known, given))) return unsupported(node, walk);
  const values = given.map((each) => walk.read(each, scope));
  if (known === undefined) return { kind: 'whole' };
  walk.functions.add(name);
  checkCatalogues(known, given, walk);
  checkQuota(known, given, values, walk);
  checkUnits(known, given, values, walk);
  const outer = known.industry && given[known.industry.outer];
  if (known.industry && isTextLiteral(outer)) checkIndustry(values[known.industry.inner], outer, walk);
  return given.length === 0 ? undefined : valueGivenBy(known, values, walk);
};

/** Numbers of a form are as they are needed: of one that is such already nothing is converted. */
const converted = (node: ASTNode & { op: 'call' }, scope: Scope, walk: Walk): undefined => {
  const [name, [given]] = node.args;
  const value = given && walk.read(given, scope);
  const isSuch = name === 'double' ? isNumericValue(value) : value?.kind === 'whole';
  walk.misfits.push({ kind: 'unsupported', node, ...(given && isSuch && { same: given }) });
};

/** `enterprise.name`; the library asks of nothing else whether it is there. */
const isPath = (node: ASTNode): boolean => node.op === 'id' || (node.op === '.' && isPath(node.args[0]));

/** What is looked up by name is written out, so that it can be checked here and need not be searched for later. */
const namesAreWritten = ({ catalogues = [], quota }: RuleFunction, given: readonly ASTNode[]): boolean =>
  [...catalogues, ...(quota === undefined ? [] : [quota.limit])].every((at) => isTextLiteral(given[at]));

/** The key that is written, or that of the pack's reporting units or edition; what is wrong with that one is told at the pack. */
const keyOf = ({ args }: TextNode, { reportingUnits, editions }: Names): string | null | undefined =>
  args === UNITS_OF_PACK ? reportingUnits : editionOf(args, editions);

const checkCatalogues = (
  { catalogues = [], holder, fact }: RuleFunction,
  given: readonly ASTNode[],
  walk: Walk,
): void => {
  const { names, misfits } = walk;
  for (const at of catalogues) {
    const node = given[at];
    const key = isTextLiteral(node) ? keyOf(node, names) : undefined;
    if (!isTextLiteral(node) || key === undefined) continue;
    if (key === null) misfits.push({ kind: 'noUnits', node });
    else if (names.catalogues.has(key)) walk.catalogues.add(key);
    else if (node.args !== UNITS_OF_PACK)
      misfits.push({ kind: 'catalogue', node, name: key, others: [...names.catalogues.keys()] });
    if (typeof key === 'string' && key !== node.args) walk.values.set(node, { kind: 'written', nodes: [node], key });
  }
  const check = (at: number, of: number, codesIn: (catalogue: Catalogue) => readonly string[]): void => {
    const [name, key] = [given[at], given[of]];
    const catalogue = isTextLiteral(key) ? names.catalogues.get(keyOf(key, names) ?? '') : undefined;
    if (!isTextLiteral(name) || catalogue === undefined) return;
    const others = codesIn(catalogue);
    if (!others.includes(name.args))
      misfits.push({ kind: 'code', node: name, code: name.args, of: catalogue.key, others });
  };
  if (holder !== undefined) check(holder.code, holder.catalogue, ({ entries }) => entries.map(({ code }) => code));
  if (fact !== undefined)
    check(fact.name, fact.catalogue, ({ entries }) => [
      ...new Set(allEntries(entries).flatMap(({ facts = {} }) => Object.keys(facts))),
    ]);
};

const checkQuota = (
  { name, quota }: RuleFunction,
  given: readonly ASTNode[],
  values: readonly (RuleValue | undefined)[],
  { names, quotas, misfits }: Walk,
): void => {
  const limit: TextNode | undefined = [quota === undefined ? undefined : given[quota.limit]].find(isTextLiteral);
  if (quota === undefined || limit === undefined) return;
  const unit = pathOf(values[quota.unit]);
  quotas.push({ function: name, limit: limit.args, ...(unit !== undefined && { unit }) });
  if (names.limits !== undefined && !names.limits.includes(limit.args))
    misfits.push({ kind: 'quota', node: limit, name: limit.args, others: names.limits });
};

/** Of what is computed the unit is not known: `revenue / 10000`. */
const checkUnits = (
  { name, units = {} }: RuleFunction,
  given: readonly ASTNode[],
  values: readonly (RuleValue | undefined)[],
  { names, misfits }: Walk,
): void => {
  for (const [at, node] of given.entries()) {
    const [of = '', taken = []] = [pathOf(values[at]), units[at]];
    const [unit, wanted] = [names.units.get(of), taken[0]];
    if (unit !== undefined && wanted !== undefined && !taken.includes(unit))
      misfits.push({ kind: 'unit', node, of, unit, taker: `${name}()`, wanted });
  }
};

const valueGivenBy = (
  { name, signature, gives }: RuleFunction,
  values: readonly (RuleValue | undefined)[],
  walk: Walk,
): RuleValue | undefined => {
  const [first] = values;
  if (name === 'yearBefore' && first?.kind === 'yearText')
    return { kind: 'yearText', years: first.years.map((year) => year - 1) };
  if (signature.endsWith(': double')) return { kind: 'number' };
  if (signature.endsWith(': bool')) return { kind: 'truth' };
  const codes = gives === 'stage' ? walk.names.stages && [...walk.names.stages, ''] : gives;
  return { kind: 'text', giver: `${name}()`, ...(codes && { texts: { codes } }) };
};
