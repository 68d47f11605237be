/** What rules look at in a form that look at all forms together: no more than this, so that where none of it changed they find what they found. */
import { blocksNamed } from '../definition/named.ts';
import type { Name, Node } from '../definition/node.ts';
import { isUnderlying, type Span } from '../diagnostics/source.ts';
import { isFieldKind } from '../language/kinds.ts';
import { fieldsIn } from '../model/field-walk.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes, indexOf, type Tree } from '../resolve/tree.ts';

export interface FormFacts {
  readonly key: Name;
  readonly extends?: string;
  /** Where it says that it uses them. */
  readonly blocks: readonly Name[];
  readonly notes: readonly NoteFact[];
  /** Those of its pack that its texts name. */
  readonly parameters: readonly string[];
  /** Those that its fields and rules take from. */
  readonly catalogues: readonly string[];
  /** Those that its rules ask quotas for. */
  readonly limits: readonly string[];
  /** It takes nothing from the package: what ids mean there does not bind it. */
  readonly isIndependent: boolean;
  readonly ids: readonly IdFact[];
}

export interface NoteFact {
  readonly id: string;
  readonly span: Span;
  readonly isCited: boolean;
}

/** What a field path means. */
export interface IdFact {
  readonly path: string;
  readonly kind: Node['kind'];
  readonly type: string;
  /** Of the node, and of its type where that is written. */
  readonly span: Span;
  readonly typeSpan?: Span;
  /** What is taken from another package keeps the meaning that it has there. */
  readonly isOfPackage: boolean;
  /** What it and its codes continue in other forms. */
  readonly origins: string;
}

/** What these rules are handed beside. */
export interface Whole extends Pick<Resolution, 'packs'> {
  readonly project: Pick<Resolution['project'], 'blocks' | 'packs' | 'words' | 'installed'>;
}

/** Of each form whose tree there is, in that order. */
export const factsOf = ({ project, trees, forms, usedParameters }: Resolution): readonly FormFacts[] => {
  const resolved = new Map(forms.map((form) => [form.key, form]));
  return [...trees].map(([key, tree]) => {
    const definition = project.forms.get(key);
    const { fields = [], rules = [] } = resolved.get(key) ?? {};
    const catalogues = [
      ...fieldsIn(fields).flatMap(({ catalogue }) => catalogue ?? []),
      ...rules.flatMap(({ uses }) => uses.catalogues),
    ];
    const limits = rules.flatMap(({ uses }) => uses.quotas.map(({ limit }) => limit));
    return {
      key: tree.key,
      ...(definition?.extends && { extends: definition.extends.name }),
      blocks: definition ? blocksNamed(definition) : [],
      notes: notesIn(tree),
      parameters: [...(usedParameters.get(key) ?? [])].sort(),
      catalogues: [...new Set(catalogues)].sort(),
      limits: [...new Set(limits)].sort(),
      isIndependent: isIndependent(tree),
      ids: idsIn(tree),
    };
  });
};

/** Equal texts stand for equal facts, wherever in their files these are written. */
export const factsText = ({ key, ...facts }: FormFacts): string =>
  JSON.stringify(facts, (name, value) => (name === 'span' || name === 'typeSpan' ? value.source.path : value));

const notesIn = (tree: Tree): readonly NoteFact[] => {
  const cited = new Set(
    allNodes(tree).flatMap(({ node }) => (node.attributes.get('notes')?.value as readonly string[] | undefined) ?? []),
  );
  return tree.notes.map(({ id, span }) => ({ id, span, isCited: cited.has(id) }));
};

const isOfSamePackage = (node: Node, tree: Tree): boolean => node.span.source.package === tree.key.span.source.package;

const isIndependent = (tree: Tree): boolean =>
  !isUnderlying(tree.key.span.source) &&
  !allNodes(tree).some(({ node }) => isOfSamePackage(node, tree) && isUnderlying(node.span.source));

const idsIn = (tree: Tree): readonly IdFact[] =>
  [...indexOf(tree)].flatMap(([path, { node }]) => {
    const { kind, span, attributes, children } = node;
    if (!isFieldKind(kind)) return [];
    const type = kind === 'field' ? attributes.get('type') : undefined;
    const codes = children.flatMap((child) => (child.kind === 'option' ? [child] : []));
    return [
      {
        path,
        kind,
        type: kind === 'field' ? String(type?.value) : kind,
        span,
        ...(type && { typeSpan: type.span }),
        isOfPackage: isOfSamePackage(node, tree),
        origins: originsIn(node, codes),
      },
    ];
  });

/** One text for all that continue nothing and have no codes, which are nearly all. */
const originsIn = (node: Node, codes: readonly Node[]): string => {
  const origins = [node, ...codes].map(({ attributes }) => attributes.get('from')?.value ?? null);
  return codes.length === 0 && origins[0] === null ? '' : JSON.stringify([codes.map(({ id }) => id), origins]);
};
