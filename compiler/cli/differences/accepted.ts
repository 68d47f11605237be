/** Findings that someone has accepted, with a reason each: `- { rule: field/removed, at: enterprise.sector, reason: … }`. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Diagnostics } from '../../diagnostics/diagnostic.ts';
import type { Source, Span } from '../../diagnostics/source.ts';
import { nodeHost } from '../../host/node-host.ts';
import { reasonOf } from '../../host/reason.ts';
import type { JudgedFinding, JudgedReview } from '../../witness.ts';

interface Accepted {
  readonly rule: string;
  /** Address of the item, on either side. */
  readonly at: string;
  /** Key of the form, the pack or the catalogue, on either side; of all where it is not said. */
  readonly form: string | undefined;
  readonly reason: string;
  readonly span: Span;
}

/**
 * The reasons of those that are accepted. Reports `diff/unreadable`, `diff/accepted-shape`, and `diff/accepted-stale` for what
 * accepts nothing any more.
 */
export const acceptedIn = (
  file: string | undefined,
  { sections }: JudgedReview,
  diagnostics: Diagnostics,
): ReadonlyMap<JudgedFinding, string> => {
  const accepted = file === undefined ? [] : readAccepted(file, diagnostics);
  const reasons = new Map<JudgedFinding, string>();
  for (const { rule, at, form, reason, span } of accepted) {
    const found = sections
      .filter(({ before, after }) => form === undefined || before.key === form || after.key === form)
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.rule === rule && addressesOf(finding).includes(at));
    if (found.length === 0) diagnostics.report('diff/accepted-stale', span, { rule, at });
    for (const finding of found) reasons.set(finding, reason);
  }
  return reasons;
};

const addressesOf = ({ difference: { before, after } }: JudgedFinding): readonly string[] =>
  [before, after].flatMap((item) => (item ? [item.address] : []));

const readAccepted = (file: string, diagnostics: Diagnostics): readonly Accepted[] => {
  let text: string;
  try {
    text = new TextDecoder('utf-8').decode(nodeHost.readFile(file)).replaceAll('\r\n', '\n');
  } catch (error) {
    diagnostics.report('diff/unreadable', undefined, { file, reason: reasonOf(error) });
    return [];
  }
  const source: Source = { path: file, text };
  const { contents, errors } = parseDocument(text);
  const whole: Span = { source, start: 0, end: text.length };
  const items = errors.length === 0 && isSeq(contents) ? contents.items : [];
  if (contents !== null && items.length === 0) diagnostics.report('diff/accepted-shape', whole, {});
  return items.flatMap((item): Accepted[] => {
    const [start = 0, end = 0] = (isMap(item) && item.range) || [];
    const span = isMap(item) ? { source, start, end } : whole;
    const said = (name: string): string | undefined => {
      const value = isMap(item) ? item.get(name, true) : undefined;
      return isScalar(value) && typeof value.value === 'string' && value.value !== '' ? value.value : undefined;
    };
    const [rule, at, reason] = [said('rule'), said('at'), said('reason')];
    if (rule !== undefined && at !== undefined && reason !== undefined)
      return [{ rule, at, form: said('form'), reason, span }];
    diagnostics.report('diff/accepted-shape', span, {});
    return [];
  });
};
