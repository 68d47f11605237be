/** What follows from the draft itself, or can be nothing else, is filled in where nothing led there. */

import type { Held } from '../compare/holding.ts';
import type { Path } from '../filing/path.ts';
import { pathText } from '../filing/path.ts';
import { catalogueOf } from '../model/asked.ts';
import type { Field, FieldNode, ResolvedForm } from '../model/form.ts';
import { industryAt } from '../model/industry.ts';
import { isObject } from '../model/members.ts';
import { INDUSTRY_LEVELS } from '../model/value-shape.ts';
import { type Mutable, put } from './aside.ts';
import { choicesOf, nameOfCode, stageHolding } from './codes.ts';
import { member } from './outcome.ts';
import { because, type Reason } from './reasons.ts';

export interface Defaulted {
  readonly path: Path;
  readonly field: Field;
  readonly reason: Reason;
}

interface Found {
  readonly value: string;
  readonly reason: Reason;
}

/** Changes the draft. */
export const fillIn = (
  { fields, catalogues }: ResolvedForm,
  draft: Mutable,
  mayStand: (at: string) => boolean,
): readonly Defaulted[] => {
  const defaulted: Defaulted[] = [];
  const visit = (nodes: readonly FieldNode[], record: Mutable, path: Path): void => {
    for (const node of nodes) {
      const [value, at] = [member(record, node.id), [...path, node.id]];
      if (node.kind === 'group' && isObject(value)) visit(node.children, value, at);
      if (node.kind === 'list' && Array.isArray(value))
        for (const [index, each] of value.entries()) if (isObject(each)) visit(node.children, each, [...at, index]);
      if (node.kind !== 'field' || value !== undefined || node.readOnly) continue;
      const found = followsIn({ field: node, catalogues }, nodes, record) ?? onlyChoice({ field: node, catalogues });
      if (found === undefined || !mayStand(pathText(at))) continue;
      put(record, node.id, found.value);
      defaulted.push({ path: at, field: node, reason: found.reason });
    }
  };
  visit(fields, draft, []);
  return defaulted;
};

/** From what stands beside it. */
const followsIn = ({ field, catalogues }: Held, siblings: readonly FieldNode[], record: Mutable): Found | undefined => {
  if (field.type !== 'stage' && field.type !== 'industry') return undefined;
  for (const sibling of siblings) {
    const value = sibling.kind === 'field' ? member(record, sibling.id) : undefined;
    if (sibling.kind !== 'field' || typeof value !== 'string') continue;
    if (field.type === 'stage' && sibling.type === 'scenario' && field.catalogue === sibling.catalogue) {
      const stage = stageHolding(catalogueOf(field, catalogues), value);
      const scenario = nameOfCode({ field: sibling, catalogues }, value);
      if (stage) return { value: stage.code, reason: because('stageOf', { scenario }) };
    }
    if (field.type === 'industry' && sibling.type === 'industry' && depth(field) < depth(sibling)) {
      const code = industryAt(value, field.level ?? 'class');
      if (code !== undefined) return { value: code, reason: because('levelOf', { code: value }) };
    }
  }
  return undefined;
};

const depth = ({ level = 'class' }: Field): number => INDUSTRY_LEVELS.indexOf(level);

const onlyChoice = (held: Held): Found | undefined => {
  const { type, required, open } = held.field;
  if (!required || open || (type !== 'choice' && type !== 'reportingUnit')) return undefined;
  const [only, ...others] = choicesOf(held);
  return only && others.length === 0 ? { value: only.code, reason: because('onlyChoice') } : undefined;
};
