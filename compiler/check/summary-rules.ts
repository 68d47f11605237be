/** What a summary takes is there in the applications, and can stand in its columns; each column says where it comes from. */
import { type Details, type Diagnostics, hint, nearestHint, related } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../diagnostics/source.ts';
import { choicesOf } from '../migrate/codes.ts';
import { catalogueSubject } from '../model/catalogue.ts';
import { nodesIn } from '../model/field-walk.ts';
import type { Field, FieldNode, ResolvedForm } from '../model/form.ts';
import { nameInPack, packOf } from '../model/form-key.ts';
import { departure } from '../resolve/overlay/targets.ts';
import { isBrokenForm } from '../resolve/resolution.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes, indexOf, type Tree } from '../resolve/tree.ts';
import { type Mapping, type MappingFault, mappingOf } from '../summarize/mapping.ts';

/**
 * Reports `check/unknown-application`, `check/unknown-taken`, `check/not-carried`, `check/column-unsaid`, `check/takes-nothing`,
 * `check/inner-summary`, `check/no-row-key`, `check/summary-edition`, each once for the place where it is written.
 */
export const summariesTakeWhatIsThere = (resolution: Resolution, diagnostics: Diagnostics): void => {
  const { trees, sound } = resolution;
  const forms = new Map(resolution.forms.map((form) => [form.key, form]));
  const isBroken = (key: string): boolean => isBrokenForm(resolution, key);
  const told = new Set<string>();
  for (const [key, tree] of trees) {
    const form = forms.get(key);
    if (!form || !sound.has(key)) continue;
    const spans = spansIn(tree);
    const mapping = mappingOf(form, (wanted) => forms.get(wanted));
    tellEditions(form.key, mapping, trees, diagnostics);
    for (const fault of mapping.faults) {
      const span = spans(fault);
      const at = `${fault.code} ${span.source.path} ${span.start} ${'name' in fault ? fault.name : ''}`;
      const isElsewhere = fault.code === 'check/unknown-application' && isUnread(fault.name, form, isBroken, forms);
      if (told.has(at) || isElsewhere) continue;
      told.add(at);
      tell(fault, span, form, [...forms.keys()], trees, diagnostics);
    }
  }
};

interface Use {
  readonly catalogue: string;
  readonly address: string;
  /** Absent of a form of a package. */
  readonly span?: Span;
}

/** Reports `check/summary-edition` where the later of both editions is named: what the other one lacks would be refused in the table. */
const tellEditions = (
  summary: string,
  { summaries, head }: Mapping,
  trees: Resolution['trees'],
  diagnostics: Diagnostics,
): void => {
  const useOf = (key: string, { path, catalogue = '' }: Field): Use => {
    const tree = trees.get(key);
    const node = tree && indexOf(tree).get(path)?.node;
    const span = node && (node.attributes.get('catalogue')?.span ?? node.span);
    return { catalogue, address: `${nameInPack(key)} ${path}`, ...(span && { span }) };
  };
  for (const { field, takes } of [...head, ...summaries.flatMap(({ columns }) => columns)])
    for (const [key, takings] of takes)
      for (const taking of takings) {
        const taken = taking.kind === 'path' && taking.node.kind === 'field' ? taking.node : undefined;
        const [one, other] = [field, taken].map((each) => each?.catalogue);
        if (!taken || one === undefined || other === undefined || one === other) continue;
        if (catalogueSubject(one) !== catalogueSubject(other)) continue;
        const uses = [useOf(summary, field), useOf(key, taken)];
        const [later, earlier] = one > other ? uses : uses.toReversed();
        if (!later || !earlier) continue;
        diagnostics.report(
          'check/summary-edition',
          later.span ?? earlier.span,
          { address: later.address, catalogue: later.catalogue, place: earlier.address, other: earlier.catalogue },
          { related: earlier.span ? [related('set-here', earlier.span, { name: earlier.address })] : [] },
        );
      }
};

/** What is wrong with it is told there. */
const isUnread = (
  name: string,
  form: ResolvedForm,
  isBroken: (key: string) => boolean,
  forms: ReadonlyMap<string, ResolvedForm>,
): boolean => {
  if (isBroken(`${packOf(form.key)}/${name}`)) return true;
  const parent = form.extends === undefined ? undefined : forms.get(form.extends);
  return parent !== undefined && isUnread(name, parent, isBroken, forms);
};

/** Where an attribute is written, or the node where it says nothing. */
const spansIn = (tree: Tree): ((fault: MappingFault) => Span) => {
  const nodes = new Map(allNodes(tree).map(({ address, node }) => [address, node]));
  return ({ address, attribute }) => {
    const node = nodes.get(address);
    return node?.attributes.get(attribute)?.span ?? node?.span ?? tree.key.span;
  };
};

const outsideMatrices = (nodes: readonly FieldNode[]): readonly FieldNode[] =>
  nodes.flatMap((node) => [
    node,
    ...(node.kind === 'group' || node.kind === 'list' ? outsideMatrices(node.children) : []),
  ]);

/** As `takes` names them: of a row of a matrix with its year. */
const pathsTaken = (node: FieldNode): readonly string[] => {
  if (node.kind === 'matrix') return node.rows.map(({ path, across }) => (across ? path : `${path}[-1]`));
  return node.kind === 'group' ? [] : [node.path];
};

/** An application has been changed since: where, and what the summary may say instead. */
const goneFrom = (tree: Tree | undefined, taken: string, form: ResolvedForm, path: string): Details | undefined => {
  const gone = tree && departure(taken, indexOf(tree), tree);
  const cure = hint('takes-otherwise', { form: nameInPack(form.key), path, open: '{', close: '}' });
  return gone && { ...gone, hints: [...(gone.hints ?? []), cure] };
};

const tell = (
  fault: MappingFault,
  span: Span,
  form: ResolvedForm,
  forms: readonly string[],
  trees: Resolution['trees'],
  diagnostics: Diagnostics,
): void => {
  const near = (name: string, among: Iterable<string>) => {
    const found = nearest(name, [...among]);
    return { hints: [nearestHint(found)] };
  };
  switch (fault.code) {
    case 'check/unknown-application': {
      const siblings = forms.filter((key) => packOf(key) === packOf(form.key) && key !== form.key).map(nameInPack);
      diagnostics.report(fault.code, span, { form: fault.name }, near(fault.name, siblings));
      return;
    }
    case 'check/unknown-taken': {
      const paths = outsideMatrices(fault.form.fields).flatMap(pathsTaken);
      const field = nodesIn(form.fields).find(({ path }) => path === fault.address);
      const codes =
        field?.kind === 'field' ? choicesOf({ field, catalogues: form.catalogues }).map(({ code }) => code) : [];
      const among = fault.taking.includes('=') ? codes : paths;
      const gone = goneFrom(trees.get(fault.form.key), fault.path, form, fault.address);
      diagnostics.report(
        fault.code,
        span,
        { taking: fault.taking, form: fault.form.key },
        {
          ...gone,
          hints: [...near(fault.path, among).hints, ...(gone?.hints ?? [])],
        },
      );
      return;
    }
    case 'check/not-carried':
      diagnostics.report(fault.code, span, { taking: fault.taking, from: fault.from, to: fault.to });
      return;
    case 'check/column-unsaid':
      diagnostics.report(fault.code, span, { path: fault.path, forms: fault.forms.join(', ') });
      return;
    default:
      diagnostics.report(fault.code, span, { path: fault.path });
  }
};
