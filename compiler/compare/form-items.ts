/** A form and the catalogues that it points to → what is compared of them. */
import type { Attribute, Node } from '../definition/node.ts';
import type { Span } from '../diagnostics/source.ts';
import type { Kind } from '../language/kind-spec.ts';
import { answersAsking } from '../model/answer.ts';
import { type Catalogue, type CatalogueEntry, catalogueSubject } from '../model/catalogue.ts';
import { nodesIn } from '../model/field-walk.ts';
import type { ResolvedForm } from '../model/form.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes, codeAddress, referenceOf, type Tree } from '../resolve/tree.ts';
import { type Inventory, type Item, inventoryOf, type Said, UNSAID } from './item.ts';

/** A form as it is compared: what a pack publishes, and the tree that it was made of. */
export interface ComparedForm {
  readonly form: ResolvedForm;
  readonly tree: Tree;
  readonly resolution: Resolution;
}

/** Undefined where no pack publishes a form of that key. */
export const comparedForm = (resolution: Resolution, key: string): ComparedForm | undefined => {
  const form = resolution.forms.find((each) => each.key === key);
  const tree = resolution.published.get(key);
  return form && tree && { form, tree, resolution };
};

export const formItems = ({ form, tree }: ComparedForm): Inventory => {
  const addresses = new Map(allNodes(tree).map(({ node, address }) => [node, address]));
  const renamedAt = new Map([...tree.renamed.values()].map(({ to, span }) => [to, span]));
  const labels = new Map(nodesIn(form.fields).map(({ path, label }) => [path, label]));
  const itemOf = (node: Node, owner: string): Item => {
    const address = addresses.get(node) ?? codeAddress(owner, node.id);
    const called = labels.get(String(referenceOf(node)?.attribute.value));
    const named = renamedAt.get(address);
    return {
      kind: kindOfItem(node.kind),
      address,
      id: node.id,
      owner,
      attributes: saidIn(node.attributes, form.pack.year),
      ...(called !== undefined && { called }),
      children: node.children.map((child) => itemOf(child, address)),
      span: node.span,
      ...(named && { renamedAt: named }),
    };
  };
  const part = (kind: 'form' | 'document' | 'notes' | 'rules', nodes: readonly Node[]): Item => ({
    kind,
    address: kind,
    id: kind,
    attributes: kind === 'form' ? saidIn(tree.head, form.pack.year) : new Map(),
    children: nodes.map((node) => itemOf(node, kind)),
    span: tree.key.span,
  });
  // a note that nothing cites is printed nowhere
  const cited = new Set(form.notes.map(({ id }) => id));
  return inventoryOf(
    [
      part('form', tree.fields),
      part('document', tree.document),
      part(
        'notes',
        tree.notes.filter(({ id }) => cited.has(id)),
      ),
      part('rules', tree.rules),
    ],
    new Map([...tree.renamed].map(([from, { to }]) => [from, to])),
  );
};

/** Blocks have been put in the place of their uses. */
const kindOfItem = (kind: Kind): Item['kind'] => {
  if (kind === 'use') throw new Error('a resolved form uses no block');
  return kind;
};

/** That something is not certain yet, what it continues (pairing reads that), or what holds where nothing is said, is no attribute of what is published. */
const saidIn = (attributes: ReadonlyMap<string, Attribute>, year: number): ReadonlyMap<string, Said> =>
  new Map(
    [...attributes].flatMap(([name, { value, mark, span }]): [string, Said][] => {
      if (name === 'pending' || name === 'from' || value === false || value === UNSAID[name]) return [];
      const stated =
        name === 'years' && typeof value === 'number'
          ? yearsBefore(year, value)
          : name === 'detail'
            ? detailOf(String(value), attributes)
            : value;
      return [[name, { value: stated, span, ...(mark && { mark }) }]];
    }),
  );

/** A matrix says how many years before the notice's it asks: as they are printed. */
const yearsBefore = (year: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => String(year - count + at));

/** With the answers that must name it, unless a yes alone must: they follow from the words of both. */
const detailOf = (detail: string, attributes: ReadonlyMap<string, Attribute>): string => {
  const wordsOf = (answer: string): string => String(attributes.get(answer)?.value ?? '');
  const asking = answersAsking({ detail, yes: wordsOf('yes'), no: wordsOf('no') });
  return asking.includes(false) ? `${asking.map((answer) => (answer ? '是' : '否')).join('、')}：${detail}` : detail;
};

/** An edition of a catalogue; entries are addressed by subject and code, so that editions are alike. */
export const catalogueItems = (catalogue: Catalogue, { project }: Resolution): Inventory => {
  const defined = project.catalogues.get(catalogue.key);
  const places = new Map(defined?.names.map((name) => [name.code.name, name]));
  const nowhere: Span = { source: { path: '', text: '' }, start: 0, end: 0 };
  const span = defined?.key.span ?? nowhere;
  const subject = catalogueSubject(catalogue.key);
  const addressOf = (code: string): string => `${subject}/${code}`;
  const renamed = new Map<string, string>();
  const claimed = new Set<string>();
  // of several that continue one, nobody can tell which
  const rename = (from: string, to: string): void => {
    if (claimed.has(from)) renamed.delete(from);
    else renamed.set(from, to);
    claimed.add(from);
  };
  const itemOf = (entry: CatalogueEntry, owner: string): Item => {
    const { code, label, number, formerly = [], facts = {}, entries } = entry;
    const place = places.get(code);
    const here = place?.code.span ?? span;
    const address = addressOf(code);
    for (const former of formerly) rename(addressOf(former), address);
    const stated = Object.entries({ label, ...(number !== undefined && { number }), ...factsOf(facts) });
    return {
      kind: 'entry',
      address,
      id: code,
      owner,
      attributes: new Map(stated.map(([name, value]) => [name, { value, span: place?.anew?.get(name) ?? here }])),
      children: entries.map((inner) => itemOf(inner, address)),
      span: place?.anew?.get('place') ?? here,
    };
  };
  const stated = { edition: catalogue.key, title: catalogue.title, source: catalogue.source };
  const root: Item = {
    kind: 'catalogue',
    address: subject,
    id: subject,
    attributes: new Map(Object.entries(stated).map(([name, value]) => [name, { value, span }])),
    children: catalogue.entries.map((entry) => itemOf(entry, subject)),
    span,
  };
  return inventoryOf([root], renamed);
};

/** The facts of an entry are one attribute: a notice states them together. */
const factsOf = (facts: NonNullable<CatalogueEntry['facts']>): { readonly facts?: readonly string[] } => {
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  return lines.length > 0 ? { facts: lines.sort() } : {};
};
