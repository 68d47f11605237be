/** What of a rule fits nothing, told where it stands, with the nearest name and, where an overlay took it away, that place. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { type Details, type Diagnostics, type Hint, hint, nearestHint, related } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Span } from '../../diagnostics/source.ts';
import { packOf } from '../../model/form-key.ts';
import { nearestEdition } from '../nearest-edition.ts';
import { departure } from '../overlay/targets.ts';
import { reportRefusal } from '../patterns.ts';
import { codeAddress, indexOf, type Tree } from '../tree.ts';
import type { Misfit } from './walk.ts';

/**
 * Reports `resolve/unknown-field`, `resolve/kept-word`, `resolve/cel-unsupported`, `resolve/unknown-catalogue`, `resolve/unknown-quota`, `resolve/unknown-code`,
 * `resolve/not-written-so`, `resolve/year-outside`, `resolve/year-number`, `resolve/pattern`, `resolve/always-same`,
 * `resolve/number-beyond`, `resolve/no-item`, `resolve/other-unit`, `resolve/no-reporting-units`,
 * `resolve/no-notice-day`, `resolve/unknown-deadline`.
 * @param cure what to write where the rule was taken over, and what it reads is gone
 */
export const reportMisfit = (
  misfit: Misfit,
  span: Span,
  tree: Tree,
  cure: Hint | undefined,
  diagnostics: Diagnostics,
): void => {
  switch (misfit.kind) {
    case 'unsupported': {
      const { node, same } = misfit;
      const part = ({ input, range }: ASTNode): string => input.slice(range.start, range.end);
      const hints = same ? [hint('no-conversion', { part: part(same) })] : [];
      diagnostics.report('resolve/cel-unsupported', span, { part: part(node) }, { hints });
      return;
    }
    case 'beyond': {
      const { input, range } = misfit.node;
      diagnostics.report('resolve/number-beyond', span, { number: input.slice(range.start, range.end) });
      return;
    }
    case 'noItem':
      diagnostics.report('resolve/no-item', span, {});
      return;
    case 'noUnits':
      diagnostics.report('resolve/no-reporting-units', span, { pack: packOf(tree.key.name) });
      return;
    case 'noDay':
      diagnostics.report('resolve/no-notice-day', span, { pack: packOf(tree.key.name) });
      return;
    case 'deadline': {
      const { name, others } = misfit;
      const pack = packOf(tree.key.name);
      diagnostics.report('resolve/unknown-deadline', span, { pack, deadline: name }, nearestOf(name, others));
      return;
    }
    case 'always': {
      const { of, others } = misfit;
      diagnostics.report('resolve/always-same', span, {}, { ...definedAt(of, tree), hints: [allowedOf(others)] });
      return;
    }
    case 'field': {
      const there = indexOf(tree).get(misfit.path);
      if (there) {
        const related = definedAt(misfit.path, tree);
        diagnostics.report(
          'resolve/kept-word',
          span,
          { id: misfit.name },
          { ...related, hints: [hint('other-id', {})] },
        );
        return;
      }
      const gone = departure(misfit.path, indexOf(tree), tree);
      diagnostics.report(
        'resolve/unknown-field',
        span,
        { path: misfit.path },
        gone ? { ...gone, hints: gone.hints ?? [cure] } : nearestOf(misfit.name, misfit.others),
      );
      return;
    }
    case 'catalogue':
      diagnostics.report(
        'resolve/unknown-catalogue',
        span,
        { key: misfit.name },
        { hints: nearestEdition(misfit.name, misfit.others).hints },
      );
      return;
    case 'quota': {
      diagnostics.report(
        'resolve/unknown-quota',
        span,
        { pack: packOf(tree.key.name), limit: misfit.name },
        nearestOf(misfit.name, misfit.others),
      );
      return;
    }
    case 'code':
      reportCode(misfit, span, tree, diagnostics);
      return;
    case 'notWritten': {
      const { text, of, wanted } = misfit;
      diagnostics.report('resolve/not-written-so', span, { text, of, wanted }, definedAt(of, tree));
      return;
    }
    case 'unit': {
      const { of, unit, taker, wanted } = misfit;
      diagnostics.report('resolve/other-unit', span, { of, unit, taker, wanted }, definedAt(of, tree));
      return;
    }
    case 'pattern':
      reportRefusal(misfit.pattern, misfit.refusal, span, diagnostics);
      return;
    case 'yearNumber': {
      const { input, range } = misfit.node;
      const year = input.slice(range.start, range.end);
      const { matrix, last } = misfit;
      diagnostics.report('resolve/year-number', span, { year }, { hints: [hint('years', { matrix, last })] });
      return;
    }
    case 'year': {
      const { year, matrix, years, last } = misfit;
      const there = [related('form', tree.key.span, { key: tree.key.name })];
      diagnostics.report(
        'resolve/year-outside',
        span,
        { year, matrix, years },
        { related: there, hints: [hint('years', { matrix, last })] },
      );
      return;
    }
  }
};

const nearestOf = (name: string, others: readonly string[]): Details => {
  const near = nearest(name, others);
  return { hints: [nearestHint(near)] };
};

/** As many codes as one may want to read. */
const MOST = 20;

/** What is none, as the stage of no scenario, is no name. */
const allowedOf = (codes: readonly string[]) => {
  const names = codes.filter((code) => code !== '');
  return names.length > 0 && names.length <= MOST ? hint('allowed', { names: names.join(', ') }) : undefined;
};

const reportCode = (
  { code, of, path, others }: Extract<Misfit, { kind: 'code' }>,
  span: Span,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  const removal = path === undefined ? undefined : tree.removed.get(codeAddress(path, code));
  const near = nearest(code, others);
  const allowed = allowedOf(others);
  const details: Details =
    removal === undefined
      ? // one letter is as near as any other
        { ...definedAt(of, tree), hints: [(code.length > 1 ? nearestHint(near) : undefined) ?? allowed] }
      : { related: [related('removed', removal, { path: codeAddress(of, code) })], hints: [allowed] };
  diagnostics.report('resolve/unknown-code', span, { code, target: of }, details);
};

/** The field, or what has the part: `period.start` is of `period`; what a function gives is of none. */
const definedAt = (path: string, tree: Tree): Details => {
  const index = indexOf(tree);
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = index.get(at);
    if (found) return { related: [related('defined', found.node.span, { name: at })] };
  }
  return {};
};
