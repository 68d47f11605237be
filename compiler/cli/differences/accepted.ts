/** Findings that someone has accepted, with a reason each: `- { rule: field/removed, at: enterprise.sector, reason: … }`. */
import { resolve } from 'node:path';
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Diagnostics } from '../../diagnostics/diagnostic.ts';
import type { Source, Span } from '../../diagnostics/source.ts';
import { nodeHost } from '../../host/node-host.ts';
import { reasonOf } from '../../host/reason.ts';
import { readText } from '../../read/read.ts';
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
 * The reasons of those that are accepted. Reports `diff/unreadable`, `parse/yaml`, `diff/accepted-shape`, what `readText` does,
 * `diff/accepted-stale` for what accepts nothing any more, and `diff/accepted-twice` for what others before it accept.
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
    const further = found.filter((finding) => !reasons.has(finding));
    if (found.length === 0) diagnostics.report('diff/accepted-stale', span, { rule, at });
    else if (further.length === 0) diagnostics.report('diff/accepted-twice', span, { rule, at });
    for (const finding of further) reasons.set(finding, reason);
  }
  return reasons;
};

const addressesOf = ({ difference: { before, after } }: JudgedFinding): readonly string[] =>
  [before, after].flatMap((item) => (item ? [item.address] : []));

const readAccepted = (file: string, diagnostics: Diagnostics): readonly Accepted[] => {
  const path = resolve(file);
  try {
    nodeHost.fileSize(path);
  } catch (error) {
    diagnostics.report('diff/unreadable', undefined, { file, reason: reasonOf(error) });
    return [];
  }
  const source = readText(path, file, nodeHost, diagnostics);
  return source ? acceptedOf(source, diagnostics) : [];
};

/** A list, or nothing at all. */
const acceptedOf = (source: Source, diagnostics: Diagnostics): readonly Accepted[] => {
  const { contents, errors } = parseDocument(source.text);
  for (const { message, pos } of errors) {
    const [start, end] = pos;
    diagnostics.report('parse/yaml', { source, start, end }, { reason: message.split('\n')[0] ?? '' });
  }
  if (errors.length > 0 || contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (isSeq(contents)) return contents.items.flatMap((item) => acceptedAt(item, source, diagnostics) ?? []);
  diagnostics.report('diff/accepted-shape', spanOf(contents, source), {});
  return [];
};

const KEYS = ['rule', 'at', 'reason', 'form'] as const;
type Key = (typeof KEYS)[number];

const isKey = (name: unknown): name is Key => KEYS.some((key) => key === name);

/** What is misread would accept more than is said: every key and value that is not as it should be is told. */
const acceptedAt = (item: unknown, source: Source, diagnostics: Diagnostics): Accepted | undefined => {
  const said: Partial<Record<Key, string>> = {};
  let isWhole = isMap(item);
  const refuse = (node: unknown): void => {
    diagnostics.report('diff/accepted-shape', spanOf(isNode(node) ? node : item, source), {});
    isWhole = false;
  };
  for (const { key, value } of isMap(item) ? item.items : []) {
    const name = isScalar(key) ? key.value : undefined;
    if (!isKey(name)) refuse(key);
    else if (isScalar(value) && typeof value.value === 'string' && value.value.trim() !== '') said[name] = value.value;
    else refuse(isScalar(value) && value.value === null ? key : value);
  }
  if (!isWhole && isMap(item)) return undefined;
  const { rule, at, reason, form } = said;
  if (rule !== undefined && at !== undefined && reason !== undefined)
    return { rule, at, form, reason, span: spanOf(item, source) };
  refuse(item);
  return undefined;
};

const spanOf = (node: unknown, source: Source): Span => {
  const [start = 0, end = source.text.length] = (isNode(node) && node.range) || [];
  return { source, start, end };
};
