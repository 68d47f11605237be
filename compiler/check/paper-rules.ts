/** What is printed can be read back: patterns have room for all that is filed, and what is chosen from has different labels. */
import type { EntryName } from '../definition/definition.ts';
import type { Node } from '../definition/node.ts';
import { type Diagnostics, related } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source.ts';
import { plain } from '../filing/plain.ts';
import { patternMisfit, rangeOf } from '../filing/printing/dates.ts';
import { type Citing, citationFaults, citationParts, splitCitation } from '../model/citation.ts';
import { isFieldType, specOf } from '../model/field-types.ts';
import { INDUSTRY_LEVELS, isCalendar, type SingleOf } from '../model/value-shape.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { fieldNodes, type Tree } from '../resolve/tree.ts';

/** What of a field decides what it can cite. */
const citingOf = ({ attributes }: Node): Citing => {
  const is = (name: string): boolean => attributes.get(name)?.value === true;
  const type = String(attributes.get('type')?.value);
  const level = INDUSTRY_LEVELS.find((each) => each === attributes.get('level')?.value);
  return {
    ...(isFieldType(type) && { type }),
    ...(level && { level }),
    instances: is('instances'),
    open: is('open'),
  };
};

/** A citation names the parts that the data have. */
export const citationsHaveTheirParts = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const { node } of fieldNodes(tree)) {
    const cites = node.attributes.get('cites');
    if (!cites) continue;
    const parts: readonly string[] = citationParts(citingOf(node));
    // a brace outside of a part, as those of {{item}}, is none either
    const unknown = splitCitation(String(cites.value)).flatMap((part, at) =>
      at % 2 === 1 ? (parts.includes(part) ? [] : [part]) : (part.match(/[{}]/g) ?? []),
    );
    for (const part of unknown) diagnostics.report('check/unknown-part', cites.span, { part, parts: parts.join(', ') });
  }
};

export const citationsReadBack = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const { node } of fieldNodes(tree)) {
    const cites = node.attributes.get('cites');
    if (cites === undefined) continue;
    const pattern = String(cites.value);
    for (const fault of citationFaults(pattern, citingOf(node)))
      switch (fault.kind) {
        case 'lacks':
          diagnostics.report('check/pattern-lacks', cites.span, { pattern, part: `{${fault.part}}` });
          break;
        case 'twice':
          diagnostics.report('check/pattern-twice', cites.span, { pattern, part: `{${fault.part}}` });
          break;
        case 'unparted':
          diagnostics.report('check/pattern-unparted', cites.span, {
            pattern,
            one: `{${fault.one}}`,
            other: `{${fault.other}}`,
          });
      }
  }
};

const UNITS = { year: '年', month: '月', day: '日' } as const;

const checkDate = (type: SingleOf<'day'>, pattern: string, span: Span, diagnostics: Diagnostics): void => {
  const { missing, extra } = patternMisfit(type, pattern) ?? { missing: [], extra: [] };
  for (const part of missing) diagnostics.report('check/pattern-lacks', span, { pattern, part: UNITS[part] });
  for (const part of extra) diagnostics.report('check/pattern-exceeds', span, { pattern, part: UNITS[part], type });
};

export const datesReadBack = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const { node } of fieldNodes(tree)) {
    const type = String(node.attributes.get('type')?.value);
    const blank = node.attributes.get('blank');
    if (blank === undefined || !isFieldType(type)) continue;
    const pattern = String(blank.value);
    const { holds } = specOf(type);
    if ('one' in holds && isCalendar(holds.one)) checkDate(holds.one, pattern, blank.span, diagnostics);
    if (!('parts' in holds) || holds.parts !== 'period') continue;
    const range = rangeOf(pattern);
    if (range === undefined) diagnostics.report('check/no-range', blank.span, { pattern });
    for (const half of range === undefined ? [] : [range.start, range.end])
      checkDate('date', half, blank.span, diagnostics);
  }
};

/** Something to choose, where it is written. */
interface Choosable {
  readonly code: string;
  readonly label: string;
  readonly span: Span;
}

const reportSame = (all: readonly Choosable[], diagnostics: Diagnostics): void => {
  const first = new Map<string, Choosable>();
  for (const each of all) {
    const { code, label, span } = each;
    const other = first.get(plain(label));
    if (other === undefined) first.set(plain(label), each);
    else if (other.code !== code)
      diagnostics.report(
        'check/same-option',
        span,
        { code, other: other.code, label },
        { related: [related('defined', other.span, { name: other.code })] },
      );
  }
};

export const optionsReadBack = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const { node } of fieldNodes(tree)) {
    const options = node.children.map((option): Choosable => {
      const label = option.attributes.get('label');
      return { code: option.id, label: String(label?.value), span: label?.span ?? option.span };
    });
    reportSame(options, diagnostics);
    const answers = (['yes', 'no'] as const).flatMap((code) => {
      const label = node.attributes.get(code);
      return label === undefined ? [] : [{ code, label: String(label.value), span: label.span }];
    });
    reportSame(answers, diagnostics);
  }
};

/** Catalogues whose entries a form prints by their labels; an industry has its code beside its name. */
const printedByLabel = ({ trees }: Resolution): ReadonlySet<string> =>
  new Set(
    [...trees.values()].flatMap(fieldNodes).flatMap(({ node }) => {
      const type = String(node.attributes.get('type')?.value);
      const catalogue = node.attributes.get('catalogue')?.value;
      return isFieldType(type) && specOf(type).codes !== 'level' && typeof catalogue === 'string' ? [catalogue] : [];
    }),
  );

const choosable = ({ code, label }: EntryName): Choosable => ({ code: code.name, label, span: code.span });

export const entriesReadBack = (resolution: Resolution, diagnostics: Diagnostics): void => {
  const byLabel = printedByLabel(resolution);
  for (const { key, names } of resolution.project.catalogues.values()) {
    for (const { code, label } of names)
      if (label.trim() === '') diagnostics.report('check/empty-label', code.span, {});
    // What is not chosen from, as the parts that a level demands, may stand under several others.
    if (!byLabel.has(key.name)) continue;
    const [stages, leaves] = [names.filter(({ level }) => level === 0), names.filter(({ isLeaf }) => isLeaf)];
    const first = new Map<string, Span>();
    for (const { code } of leaves) {
      const other = first.get(code.name);
      if (other === undefined) first.set(code.name, code.span);
      else
        diagnostics.report(
          'check/entry-twice',
          code.span,
          { code: code.name },
          { related: [related('defined', other, { name: code.name })] },
        );
    }
    for (const level of [stages, leaves])
      reportSame(level.filter(({ label }) => label.trim() !== '').map(choosable), diagnostics);
  }
};
