/** The verb `set`: leaves of a node, or of the form itself. */

import type { Attribute, Name, Value } from '../../definition/node.ts';
import type { Expectation, SetOperation } from '../../definition/operation.ts';
import { type Diagnostics, hint, nearestHint, type Related, related } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Span } from '../../diagnostics/source.ts';
import { type AttributeSpec, type Kind, MAX_EXPRESSION } from '../../language/kind-spec.ts';
import { FORM_ATTRIBUTES, isFieldKind, kindOf } from '../../language/kinds.ts';
import { yearOf } from '../../model/form-key.ts';
import { type Located, placementsOf, referenceOf, type Tree, withPaths } from '../tree.ts';
import { loosens, sparesDetail } from './loosening.ts';

const sameValue = (a: Value | undefined, b: Value | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Of value and mark: what the form says, not where it was said. A flag that is not set is false. */
export const isSame = (a: Attribute | undefined, b: Attribute | undefined, spec?: AttributeSpec): boolean =>
  spec?.type === 'flag'
    ? (a?.value === true) === (b?.value === true)
    : sameValue(a?.value, b?.value) && JSON.stringify(a?.mark) === JSON.stringify(b?.mark);

/** Leaves of the form itself are kept in its head. */
export const setHead = (operation: SetOperation, tree: Tree, diagnostics: Diagnostics): void =>
  setAttributes(
    operation,
    { attributes: tree.head, specs: FORM_ATTRIBUTES, span: tree.key.span, asksLess: () => false, layered: false },
    diagnostics,
  );

/** Is a node of the kind data or a rule, not how they are printed? */
export const asksOf = (kind: Kind): boolean => isFieldKind(kind) || kind === 'rule';

/** @param now paths by the names that the overlay gives: it may write them by those before or after; @param tree of the form */
export const setNode = (
  operation: SetOperation,
  { address, node: { kind, attributes, span } }: Located,
  now: (path: string) => string,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  const year = yearOf(tree.key.name);
  const called = (name: string, value: Value | undefined): Value | undefined =>
    value === undefined ? undefined : withPaths(kind, name, value, now);
  const asksLess: Leaves['asksLess'] = (name, before, after) =>
    asksOf(kind) && loosens(name, called(name, before), called(name, after), year);
  const printed = (attribute: string): string | undefined =>
    isFieldKind(kind)
      ? placementsOf(tree, address).find((place) => isSaidOf(place, address, attribute))?.address
      : undefined;
  const { attributes: specs } = kindOf(kind);
  setAttributes(operation, { attributes, specs, span, asksLess, layered: true, printed }, diagnostics);
};

/** A place of this field, not of one within it, that may say it. */
const isSaidOf = ({ node }: Located, field: string, attribute: string): boolean =>
  referenceOf(node)?.attribute.value === field && Object.hasOwn(kindOf(node.kind).attributes, attribute);

interface Leaves {
  readonly attributes: Map<string, Attribute>;
  readonly specs: Readonly<Record<string, AttributeSpec>>;
  readonly span: Span;
  /** Of data and rules, not of how they are printed. */
  readonly asksLess: (name: string, before: Value | undefined, after: Value | undefined) => boolean;
  /** What another layer has changed is not changed again without a word: of all but the head, which each form has of its own. */
  readonly layered: boolean;
  /** Of an attribute that data have not: where the field is printed, if it is said there. */
  readonly printed?: (attribute: string) => string | undefined;
}

/** Reports `resolve/unknown-attribute`, `resolve/wrong-value`, `resolve/needed`, `resolve/nothing-to-add-to`, `resolve/no-effect`, `resolve/unsaid-loosening`, `resolve/loosens-nothing`, `resolve/unsaid-layer`, `resolve/expectation`. */
const setAttributes = (operation: SetOperation, leaves: Leaves, diagnostics: Diagnostics): void => {
  const { target } = operation;
  checkExpectations(operation, leaves, diagnostics);
  if (operation.attributes.size === 0) {
    const there = related('defined', leaves.span, { name: target.name });
    diagnostics.report('resolve/no-effect', target.span, { target: target.name }, { related: [there] });
    return;
  }
  const errors = diagnostics.errors;
  const before = new Map(leaves.attributes);
  let loosening = false;
  for (const name of operation.attributes.keys()) if (setOne(operation, name, leaves, diagnostics)) loosening = true;
  // which answer names the detail the words of both tell
  const words = ['yes', 'no'].find((name) => operation.attributes.has(name));
  if (words !== undefined && sparesDetail(before, leaves.attributes)) {
    const { span } = operation.attributes.get(words) ?? target;
    if (!operation.loosens) unsaid(words, span, before.get(words)?.span ?? leaves.span, target, diagnostics);
    loosening = true;
  }
  if (operation.loosens && !loosening && diagnostics.errors === errors)
    diagnostics.report('resolve/loosens-nothing', operation.loosens.span, { target: target.name });
};

const reportUnknown = (
  attribute: string,
  at: Span,
  target: string,
  { specs, printed }: Pick<Leaves, 'specs' | 'printed'>,
  there: readonly Related[],
  diagnostics: Diagnostics,
): void => {
  const known = Object.keys(specs);
  const near = nearest(attribute, known);
  const address = printed?.(attribute);
  const elsewhere = address && hint('set-where-printed', { address, attribute, open: '{', close: '}' });
  const hints = [elsewhere || (nearestHint(near) ?? hint('allowed', { names: known.join(', ') }))];
  diagnostics.report('resolve/unknown-attribute', at, { attribute, target }, { hints, related: there });
};

const unsaid = (attribute: string, at: Span, before: Span, target: Name, diagnostics: Diagnostics): void => {
  diagnostics.report(
    'resolve/unsaid-loosening',
    at,
    { attribute, target: target.name },
    { related: [related('set-here', before, { name: target.name })], hints: [hint('say-why', {})] },
  );
};

/** Sets one leaf where that is possible; says whether less is asked than before. */
const setOne = (operation: SetOperation, name: string, leaves: Leaves, diagnostics: Diagnostics): boolean => {
  const { attributes, specs } = leaves;
  const target = operation.target.name;
  const { span, attribute: written } = operation.attributes.get(name) ?? { span: leaves.span, attribute: undefined };
  const before = attributes.get(name);
  const attribute = written?.adds ? extended(written, before) : written;
  const there = [
    before ? related('set-here', before.span, { name: target }) : related('defined', leaves.span, { name: target }),
  ];
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (!spec) {
    reportUnknown(name, span, target, leaves, there, diagnostics);
    return false;
  }
  if (written?.adds && (spec.type !== 'text' || attribute === written)) {
    diagnostics.report('resolve/nothing-to-add-to', written.span, { attribute: name, target }, { related: there });
    return false;
  }
  const expected = attribute && wanted(spec, attribute);
  if (expected) {
    diagnostics.report('resolve/wrong-value', attribute.span, { attribute: name, expected }, { related: there });
    return false;
  }
  if (!attribute && spec.required) {
    diagnostics.report('resolve/needed', span, { attribute: name, target }, { related: there });
    return false;
  }
  if (isSame(before, attribute, spec)) {
    diagnostics.report('resolve/no-effect', span, { target: `${target} ${name}` }, { related: there });
    return false;
  }
  if (leaves.layered && before?.before && !isSaid(operation, name, written))
    diagnostics.report(
      'resolve/unsaid-layer',
      span,
      { attribute: name, target },
      { related: there, hints: [hint('say-what-was', { was: `{ ${name}: ${String(before.value)} }` })] },
    );
  if (attribute) attributes.set(name, { ...attribute, ...(before && { before }) });
  else attributes.delete(name);
  if (!leaves.asksLess(name, before?.value, attribute?.value)) return false;
  const details = { related: there, hints: [hint('say-why', {})] };
  if (!operation.loosens) diagnostics.report('resolve/unsaid-loosening', span, { attribute: name, target }, details);
  return true;
};

/** An operation that knows what another layer has made of the attribute: by saying its value, or by adding to it. */
const isSaid = ({ expect }: SetOperation, name: string, written: Attribute | undefined): boolean =>
  written?.adds !== undefined || expect.some(({ attribute }) => attribute === name);

/** The text that is inherited, with more; the addition itself where there is none. What a misprint means has more of it too. */
const extended = (written: Attribute, before: Attribute | undefined): Attribute => {
  if (typeof before?.value !== 'string') return written;
  const { prepend = '', append = '' } = written.adds ?? {};
  const { span, operation } = written;
  const around = (text: string): string => prepend + text + append;
  const { mark } = before;
  const remark = mark?.kind === 'misprint' ? around(mark.remark) : (mark?.remark ?? '');
  return { value: around(before.value), span, operation, ...(mark && { mark: { ...mark, remark } }) };
};

const JSON_TYPES = {
  text: 'string',
  string: 'string',
  expression: 'string',
  number: 'number',
  count: 'number',
  flag: 'boolean',
  names: 'object',
  origins: 'object',
  applications: 'object',
  takings: 'object',
} as const;

/** What the attribute would take, where this is none of it; the language's schema says the same of definitions. */
const wanted = ({ type, range }: AttributeSpec, { value, mark }: Attribute): string | undefined => {
  if (typeof type !== 'string') return type.includes(String(value)) && !mark ? undefined : type.join(', ');
  const name = JSON_TYPES[type] === 'object' ? 'array' : type === 'count' ? 'integer' : JSON_TYPES[type];
  if (typeof value !== JSON_TYPES[type] || (mark && type !== 'text')) return name;
  if (type === 'expression' && String(value).length > MAX_EXPRESSION) return `${name} ≤ ${MAX_EXPRESSION}`;
  if (typeof value !== 'number' || !range) return undefined;
  const fits = value >= range[0] && value <= range[1] && (type !== 'count' || Number.isInteger(value));
  return fits ? undefined : `${name} ${range[0]}–${range[1]}`;
};

/** What the operation believes to be there. Reports `resolve/expectation`, `resolve/unknown-attribute`. */
export const checkExpectations = (
  { expect, target }: { readonly expect: readonly Expectation[]; readonly target: Name },
  { attributes, specs, span }: Omit<Leaves, 'asksLess' | 'layered'>,
  diagnostics: Diagnostics,
): void => {
  for (const { attribute, value, span: at } of expect) {
    if (!Object.hasOwn(specs, attribute)) {
      reportUnknown(
        attribute,
        at,
        target.name,
        { specs },
        [related('defined', span, { name: target.name })],
        diagnostics,
      );
      continue;
    }
    const found = attributes.get(attribute);
    if (sameValue(found?.value, value)) continue;
    diagnostics.report(
      'resolve/expectation',
      at,
      { attribute, expected: String(value ?? '–'), found: String(found?.value ?? '–') },
      { related: [related('set-here', found?.span ?? span, { name: attribute })] },
    );
  }
};
