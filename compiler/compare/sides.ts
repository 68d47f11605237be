/** The forms on both sides of a difference, as its verdicts ask for them. */
import { codesOf, isAsked } from '../model/asked.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { fieldsIn, nodesIn } from '../model/field-walk.ts';
import type { FieldNode, ResolvedForm } from '../model/form.ts';
import type { CodeNow, Held } from './holding.ts';
import type { Item } from './item.ts';

export interface Side {
  /** One; of a pack all. */
  readonly forms: readonly ResolvedForm[];
  readonly catalogues: Readonly<Record<string, Catalogue>>;
  /** By path; of a pack none. */
  readonly nodes: ReadonlyMap<string, FieldNode>;
}

/** What findings are judged by. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
  /** What has become of a code of a catalogue. */
  readonly codeNow: CodeNow;
  /** What the address before is after; nothing where it is gone. */
  readonly now: (address: string) => string | undefined;
  /** Whether what has that address after was there before, under whatever name. */
  readonly isKept: (address: string) => boolean;
}

export const sideOf = (forms: readonly ResolvedForm[]): Side => ({
  forms,
  catalogues: Object.assign({}, ...forms.map(({ catalogues }) => catalogues)),
  nodes: new Map(
    forms.length === 1 ? forms.flatMap(({ fields }) => nodesIn(fields).map((node) => [node.path, node])) : [],
  ),
});

export const nodeOf = ({ nodes }: Side, item: Item | undefined): FieldNode | undefined =>
  nodes.get(item?.kind === 'option' ? (item.owner ?? '') : (item?.address ?? ''));

export const heldIn = (side: Side, item: Item | undefined): Held | undefined => heldAs(side, nodeOf(side, item));

export const heldAt = (side: Side, path: string | undefined): Held | undefined =>
  heldAs(side, side.nodes.get(path ?? ''));

const heldAs = (side: Side, field: FieldNode | undefined): Held | undefined =>
  field?.kind === 'field' ? { field, catalogues: side.catalogues } : undefined;

/** Something in it must be filled in, be it only where a choice is made. */
export const asks = (node: FieldNode | undefined): boolean => node !== undefined && isAsked(node);

/** The codes of a catalogue that fields are held to, of all forms that follow an edition of that subject; none where any name may stand. */
export const boundCodes = ({ forms, catalogues }: Side, subject: string): ReadonlySet<string> =>
  new Set(
    forms
      .flatMap(({ fields }) => fieldsIn(fields))
      .filter(({ catalogue, open }) => !open && catalogue?.startsWith(`${subject}/`))
      .flatMap((field) => codesOf(field, catalogues) ?? [])
      .map(({ code }) => code),
  );

/** A rule that may turn a filing away, and for which that holds. */
export const hasStrictRule = ({ forms }: Side, isMeant: (rule: ResolvedForm['rules'][number]) => boolean): boolean =>
  forms.some(({ rules }) =>
    rules.some((rule) => rule.kind === 'condition' && rule.severity === 'error' && isMeant(rule)),
  );
