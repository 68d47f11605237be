/** What a rule writes out beside a value of the form: the codes, days, years and numbers that this can have. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { isDay } from '../../model/day.ts';
import { INDUSTRY_CODES, isIndustryWithin, sectionOf } from '../../model/industry.ts';
import type { Texts, Written } from '../../model/rule-shape.ts';
import { pathOf, type RuleValue, sourceOf, type TextNode } from './values.ts';
import { addTo, type Walk } from './walk.ts';

const isWritten: Readonly<Record<Written, (text: string) => boolean>> = {
  date: isDay,
  month: (text) => isDay(`${text}-01`),
  year: (text) => /^\d{4}$/.test(text),
  section: (text) => INDUSTRY_CODES.section.test(text),
  division: (text) => INDUSTRY_CODES.division.test(text),
  group: (text) => INDUSTRY_CODES.group.test(text),
  class: (text) => INDUSTRY_CODES.class.test(text),
};

/** How such a text is written, to who wrote another. */
const examples: Readonly<Record<Written, string>> = {
  date: '2022-10-25',
  month: '2022-10',
  year: '2022',
  section: 'C',
  division: '35',
  group: '351',
  class: '3511',
};

const EQUALITIES: ReadonlySet<string> = new Set(['==', '!=', 'in']);

/** Two values that are compared with each other at the node. */
export const compare = (node: ASTNode, one: RuleValue | undefined, other: RuleValue | undefined, walk: Walk): void => {
  if (one === undefined || other === undefined) return;
  if (one.kind === 'items' && other.kind === 'items') compare(node, one.of, other.of, walk);
  else if (EQUALITIES.has(node.op) && one.kind === 'number' && other.kind === 'number') checkNumbers(one, other, walk);
  else if (one.kind === 'written') checkTexts(one, other, walk);
  else if (other.kind === 'written') checkTexts(other, one, walk);
  else if (EQUALITIES.has(node.op) && one.kind === 'text' && other.kind === 'text')
    checkCodes(node, one.texts, other, walk);
};

/** Of two choices without a code in common none is ever the other. */
const checkCodes = (
  node: ASTNode,
  texts: Texts | undefined,
  other: Extract<RuleValue, { kind: 'text' }>,
  { misfits }: Walk,
): void => {
  const beside = other.texts;
  if (texts === undefined || beside === undefined || !('codes' in texts) || !('codes' in beside)) return;
  if (!beside.codes.some((code) => texts.codes.includes(code)))
    misfits.push({ kind: 'always', node, of: sourceOf(other), others: beside.codes });
};

type Numbers = Extract<RuleValue, { kind: 'number' }>;

/** What has no fraction is none of these numbers. */
const checkNumbers = (one: Numbers, other: Numbers, { misfits }: Walk): void => {
  for (const [field, written] of [
    [one, other],
    [other, one],
  ] as const) {
    if (!('whole' in field) || !('nodes' in written)) continue;
    for (const node of written.nodes ?? [])
      if (!Number.isInteger(node.args)) misfits.push({ kind: 'always', node, of: sourceOf(field), others: [] });
  }
};

type Finding = (text: string, part: string) => boolean;
const FINDINGS: Readonly<Record<string, Finding>> = {
  contains: (text, part) => text.includes(part),
  startsWith: (text, part) => text.startsWith(part),
  endsWith: (text, part) => text.endsWith(part),
};

/** Values of each format of which one ends what a text begins that begins any. */
const ENDS: Readonly<Partial<Record<Written, readonly string[]>>> = {
  date: ['2024-01-01', '2020-10-10', '2020-12-29'],
  month: ['2024-01', '2020-10'],
  year: ['2024'],
  section: ['C'],
  division: ['35', '01'],
};

const canBegin = (written: Written, part: string): boolean =>
  ENDS[written]?.some((end) => isWritten[written](part + end.slice(part.length))) ?? true;

/** A method that looks for a part in a text of the form: one that none can have is never found, nothing always. */
export const checkPart = (name: string, value: RuleValue | undefined, part: TextNode, { misfits }: Walk): void => {
  const finds = FINDINGS[name];
  if (finds === undefined || value?.kind !== 'text') return;
  if (part.args === '') misfits.push({ kind: 'always', node: part, of: sourceOf(value), others: [] });
  if (part.args === '' || value.texts === undefined) return;
  const { texts } = value;
  const isFound =
    'codes' in texts
      ? texts.codes.some((code) => finds(code, part.args))
      : name !== 'startsWith' || canBegin(texts.written, part.args);
  const others = 'codes' in texts ? texts.codes : [];
  if (!isFound) misfits.push({ kind: 'always', node: part, of: sourceOf(value), others });
};

/** A code of GB/T 4754-2017 within which an industry of the form may lie. */
export const checkIndustry = (inner: RuleValue | undefined, outer: TextNode, { misfits }: Walk): void => {
  const code = outer.args;
  const isCode = Object.values(INDUSTRY_CODES).some((codes) => codes.test(code));
  if (!isCode || (/^\d/.test(code) && sectionOf(code) === '')) {
    misfits.push({ kind: 'code', node: outer, code, of: 'GB/T 4754-2017', others: [] });
    return;
  }
  if (inner?.kind !== 'text' || inner.texts === undefined) return;
  const { texts } = inner;
  const isPossible =
    'codes' in texts
      ? texts.codes.some((each) => isIndustryWithin(each, code))
      : code.length <= examples[texts.written].length;
  if (!isPossible) misfits.push({ kind: 'always', node: outer, of: sourceOf(inner), others: [] });
};

/** What is filled in has no blanks around it. */
const checkBlanks = (nodes: readonly TextNode[], of: string, { misfits }: Walk): void => {
  for (const node of nodes) if (node.args !== node.args.trim()) misfits.push({ kind: 'always', node, of, others: [] });
};

const checkTexts = ({ nodes }: Extract<RuleValue, { kind: 'written' }>, beside: RuleValue, walk: Walk): void => {
  if (beside.kind !== 'text') return;
  if (beside.texts === undefined) {
    if (pathOf(beside) !== undefined) checkBlanks(nodes, sourceOf(beside), walk);
    return;
  }
  for (const node of nodes) checkText(node, beside.texts, sourceOf(beside), pathOf(beside), walk);
};

const checkText = (
  node: TextNode,
  texts: Texts,
  of: string,
  path: string | undefined,
  { codes, misfits }: Walk,
): void => {
  const text = node.args;
  if ('written' in texts) {
    if (!isWritten[texts.written](text))
      misfits.push({ kind: 'notWritten', node, text, of, wanted: examples[texts.written] });
    return;
  }
  if (path !== undefined) addTo(codes, path, text);
  if (texts.codes.includes(text)) return;
  misfits.push({ kind: 'code', node, code: text, of, ...(path !== undefined && { path }), others: texts.codes });
};
