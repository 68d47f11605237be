/** Paths that name fields: a field is there, and of the kind that is meant. */
import { type Diagnostics, hint, related } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../diagnostics/source.ts';
import type { Kind } from '../language/kind-spec.ts';
import { parentPath } from '../model/field-path.ts';
import { whereabouts } from './overlay/targets.ts';
import { type Located, referenceOf, type Tree } from './tree.ts';

/** What each document kind can refer to. */
export const REFERS_TO: Partial<Record<Kind, readonly Kind[]>> = {
  place: ['field'],
  matrixRows: ['matrix'],
  rowGroup: ['group', 'list'],
  repeat: ['list'],
  records: ['list'],
  per: ['list'],
  sheet: ['group'],
};

/** Paths named by the owners of a document node that are not there, or nothing to stand in. */
export const strandedIn = ({ owner }: Located, fields: ReadonlyMap<string, Located>): string[] => {
  if (!owner) return [];
  const path = referenceOf(owner.node)?.attribute.value;
  const kind = path === undefined ? undefined : fields.get(String(path))?.node.kind;
  const stands = path === undefined || (kind && REFERS_TO[owner.node.kind]?.includes(kind));
  return [...(stands ? [] : [String(path)]), ...strandedIn(owner, fields)];
};

/** What stands in a list is named within it: whoever writes the list as well says it twice. */
const saidTwice = (
  path: string,
  fields: ReadonlyMap<string, Located>,
): { readonly written: string; readonly list: string } | undefined => {
  for (let list = parentPath(path); list !== ''; list = parentPath(list))
    if (fields.has(list) && path.startsWith(`${list}.${list}.`)) return { written: path.slice(list.length + 1), list };
  return undefined;
};

/** What is printed otherwise than a field is, by the keyword of that. */
const PRINTED_BY: Partial<Record<Kind, string>> = { matrix: 'matrix', list: 'records', group: 'group' };

/** @param line address of a text that has the field in it @param isPlaced it is named for its place on paper */
export const checkField = (
  path: string,
  span: Span,
  wanted: readonly Kind[],
  fields: ReadonlyMap<string, Located>,
  tree: Tree,
  diagnostics: Diagnostics,
  { line, isPlaced = false }: { readonly line?: string; readonly isPlaced?: boolean } = {},
): void => {
  const target = fields.get(path);
  const kind = target?.owner?.node.kind === 'matrix' ? 'row of a matrix' : target?.node.kind;
  const twice = target ? undefined : saidTwice(path, fields);
  if (twice) {
    const { written, list } = twice;
    const inList = [...fields.keys()].filter((each) => each.startsWith(`${list}.`));
    const meant = fields.has(written) ? written : nearest(written, inList);
    const hints = meant === undefined ? [] : [hint('within-list', { list, path: meant.slice(list.length + 1) })];
    diagnostics.report('resolve/unknown-field', span, { path: written }, { hints });
  } else if (!target) {
    const details = whereabouts(path, fields, tree);
    const isRemoved = details.related?.some(({ code }) => code === 'removed');
    const hints = isRemoved && line !== undefined ? [hint('line-goes-too', { address: line })] : details.hints;
    diagnostics.report('resolve/unknown-field', span, { path }, { ...details, ...(hints && { hints }) });
  } else if (kind !== undefined && !wanted.some((each) => each === kind)) {
    const keyword = isPlaced && wanted.includes('field') ? PRINTED_BY[target.node.kind] : undefined;
    diagnostics.report(
      'resolve/wrong-reference',
      span,
      { path, kind, wanted: wanted.join(', ') },
      {
        related: [related('defined', target.node.span, { name: path })],
        hints: keyword === undefined ? [] : [hint('printed-by', { keyword, path, open: '{', close: '}' })],
      },
    );
  }
};

/** The innermost list that holds the field. */
export const listAbove = (path: string, fields: ReadonlyMap<string, Located>): string => {
  for (let at = parentPath(path); at !== ''; at = parentPath(at)) if (fields.get(at)?.node.kind === 'list') return at;
  return '';
};
