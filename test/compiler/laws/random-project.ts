/** Random small forms and random overlays over them, as data that is written out as YAML (of which JSON is a part). */
import fc from 'fast-check';
import type { Located } from '../../../compiler/resolve/tree.ts';
import { allNodes } from '../../../compiler/resolve/tree.ts';
import { type Files, understandFiles } from '../project.ts';

/** A number below `n`, and one of several. */
export interface Chance {
  readonly below: (n: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  readonly shuffled: <T>(of: readonly T[]) => T[];
}

export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  // mulberry32: small, and the same everywhere.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = (n: number): number => next() % n;
  return {
    below,
    one: <T>(of: readonly T[]): T => of[below(of.length)] as T,
    shuffled: <T>(of: readonly T[]): T[] => {
      const rest = [...of];
      return Array.from(of, () => rest.splice(below(rest.length), 1)[0] as T);
    },
  };
};

/** Seeds: fast-check prints the one that fails. */
export const seeds = fc.integer({ min: 0, max: 0x7fffffff });

export type Data = { [key: string]: unknown };

export interface RandomForm extends Data {
  readonly form: string;
  readonly title: string;
  readonly fields: Data;
  readonly document: unknown[];
  readonly notes?: Data;
}

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

export const randomForm = (chance: Chance): RandomForm => {
  let labels = 0;
  const label = (): string => `标签${++labels}`;
  const { below, one } = chance;
  const leaf = (): Data => {
    switch (below(5)) {
      case 0:
        return { label: label(), type: 'prose', words: 100 + below(5) * 100 };
      case 1:
        return { label: label(), type: 'choice', options: { x: '甲', y: '乙', z: '丙' } };
      case 2:
        return { label: label(), type: 'integer', minimum: below(5) };
      case 3:
        return { label: label(), type: 'text', optional: true, hint: '（{{year}}年）' };
      default:
        return { label: label(), type: 'text' };
    }
  };
  const leaves = (): Data => Object.fromEntries(LETTERS.slice(0, 1 + below(3)).map((id) => [id, leaf()]));

  const fields: Data = {};
  const document: unknown[] = [];
  const rows: unknown[] = [];
  for (const id of LETTERS.slice(0, 2 + below(4))) {
    switch (below(6)) {
      case 0: {
        const inner = leaves();
        const nested = { label: label(), fields: leaves() };
        fields[id] = { label: label(), fields: { ...inner, n: nested } };
        rows.push({ group: id, rows: [...Object.keys(inner), { group: 'n', rows: [Object.keys(nested.fields)] }] });
        break;
      }
      case 1: {
        const inner = leaves();
        fields[id] = { label: label(), records: inner };
        if (below(2) === 0) rows.push({ repeat: id, rows: Object.keys(inner) });
        else
          document.push({ records: id, columns: [{ number: `${id}.number`, label: '序号' }, ...Object.keys(inner)] });
        break;
      }
      case 2:
        fields[id] = {
          label: label(),
          years: 3,
          rows: { p: { label: label(), type: 'money' }, q: { label: label(), type: 'percent' } },
        };
        rows.push({ matrix: id });
        break;
      case 3: {
        fields[id] = {
          label: label(),
          fields: { s: { label: label(), type: 'signature' }, t: { label: label(), type: 'date' } },
        };
        rows.push({
          group: id,
          rows: [{ lines: `${id}.lines`, says: { one: '签章：{s}', two: { text: '{t}', align: 'right' } } }],
        });
        break;
      }
      default:
        fields[id] = leaf();
        if (below(3) === 0) document.push({ place: id, number: '一、' });
        else rows.push(id);
    }
  }
  const grid = { grid: 'grid', rows: [{ band: 'band', text: '基本信息' }, ...rows] };
  document.push({ paragraph: 'intro', text: '说明', style: 'note' });
  document.splice(
    below(document.length),
    0,
    below(2) === 0 ? grid : { section: 'section', heading: '一、信息', content: [grid] },
  );
  const cited = one(Object.keys(fields));
  const noted = below(2) === 0;
  if (noted) fields[cited] = { ...(fields[cited] as Data), notes: ['note'] };
  return { form: 'test/2022/base', title: '申报书', fields, document, ...(noted && { notes: { note: '脚注。' } }) };
};

/** Verb → what it does; lists for add and remove, maps by target for the others. */
export interface Changes {
  readonly add: Data[];
  readonly remove: string[];
  readonly set: Data;
  readonly rename: Data;
  readonly move: Data;
  readonly order: Data;
  readonly values: Data;
}

export const noChanges = (): Changes => ({ add: [], remove: [], set: {}, rename: {}, move: {}, order: {}, values: {} });

export const isEmptyChange = (changes: Changes): boolean =>
  Object.values(changes).every((verb) => Object.keys(verb).length === 0);

const written = (changes: Changes): Data =>
  Object.fromEntries(Object.entries(changes).filter(([, verb]) => Object.keys(verb).length > 0));

export const VARIANT = 'test/2022/variant';

export const filesOf = (base: RandomForm, changes: Changes): Files => ({
  'pack.yaml': 'pack: test/2022\ntitle: 试验\n',
  'base.yaml': JSON.stringify(base),
  'variant.yaml': JSON.stringify({
    form: VARIANT,
    extends: base.form,
    ...(!isEmptyChange(changes) && { changes: written(changes) }),
  }),
});

/** One more operation, likely a valid one. */
const withOneMore = (changes: Changes, nodes: readonly Located[], serial: number, chance: Chance): Changes => {
  const { below, one, shuffled } = chance;
  const located = one(nodes);
  const { node, address, siblings } = located;
  const isField = !address.includes('/');
  const other = one(nodes).address;
  const side = one(['before', 'after', 'first', 'last', 'beside']);
  const fresh = `x${serial}`;
  switch (below(9)) {
    case 0:
      return { ...changes, remove: [...changes.remove, address] };
    case 1:
      return { ...changes, rename: { ...changes.rename, [address]: fresh } };
    case 2:
      return { ...changes, move: { ...changes.move, [address]: { [side]: other } } };
    case 3: {
      const near = one(siblings);
      const to = address.slice(0, address.length - node.id.length) + near.id;
      return { ...changes, move: { ...changes.move, [address]: { [one(['before', 'after'])]: to } } };
    }
    case 4: {
      const ordered = node.children.length > 1 && node.kind !== 'field';
      const ids = shuffled((ordered ? node.children : siblings).map((child) => child.id));
      const top = isField ? 'form' : 'document';
      return { ...changes, order: { ...changes.order, [ordered ? address : (located.owner?.address ?? top)]: ids } };
    }
    case 5: {
      const choices = nodes.filter((choice) => choice.node.children.some((child) => child.kind === 'option'));
      if (choices.length === 0) return changes;
      const value = one<Data>([
        { relabel: { x: `改${serial}` } },
        { add: { w: '丁' }, loosens: '理由' },
        { remove: ['y'] },
        { order: ['z', 'x', 'y'] },
        { add: { w: '丁' }, remove: ['x'], order: ['w', 'z', 'y'], loosens: '理由' },
      ]);
      return { ...changes, values: { ...changes.values, [one(choices).address]: value } };
    }
    case 6: {
      const field = one<Data>([
        { type: 'text' },
        { type: 'prose', words: 300 },
        { fields: { a: { label: `内甲${serial}`, type: 'text' }, b: { label: `内乙${serial}`, type: 'date' } } },
      ]);
      return {
        ...changes,
        add: [...changes.add, { field: fresh, label: `新${serial}`, ...field, [side]: isField ? address : 'form' }],
      };
    }
    case 7: {
      const added = one<Data>([
        { paragraph: fresh, text: `段${serial}` },
        { band: fresh, text: `带${serial}` },
        { place: isField ? address : 'a', as: fresh, label: `再${serial}` },
        { section: fresh, heading: `节${serial}`, content: [{ paragraph: `${fresh}.text`, text: '文' }] },
      ]);
      return {
        ...changes,
        add: [...changes.add, { ...added, [side]: other.startsWith('document/') ? other : 'document' }],
      };
    }
    default: {
      const set = one(SETTINGS[node.kind] ?? [{ label: '改' }]);
      return { ...changes, set: { ...changes.set, [address]: { ...(changes.set[address] as Data), ...set } } };
    }
  }
};

/** What a kind of node can be set to; not all of it fits every node. */
const SETTINGS: Readonly<Record<string, readonly Data[]>> = {
  field: [
    { label: '改名' },
    { hint: '提示' },
    { hint: null },
    { words: 50 },
    { words: 5000, loosens: '理由' },
    { optional: true, loosens: '理由' },
    { optional: null },
    { minimum: 7 },
    { notes: null },
    { label: { printed: '错字', means: '本意' } },
  ],
  group: [{ label: '改组' }],
  list: [{ label: '改表' }, { least: 2 }, { least: 0, loosens: '理由' }, { most: 9 }],
  matrix: [{ label: '改年' }, { years: 2 }],
  note: [{ text: '改注。' }],
  section: [{ heading: { printed: '二、节', means: '二、' } }, { heading: null, newPage: true }],
  paragraph: [{ text: '改文' }, { style: 'body' }, { style: null, align: 'center' }],
  line: [{ text: '（略）{s}{t}' }, { align: 'left' }],
  grid: [{ labels: 40 }],
  band: [{ text: '改带' }],
  records: [{ rows: 4 }, { more: '……' }],
  number: [{ label: '编号', width: 2 }],
  place: [{ width: 2 }, { labelled: 'inside' }, { label: '另名' }],
};

/** A base and an overlay in which nothing is wrong, of up to `size` operations. */
export const randomOverlay = (
  chance: Chance,
  size: number,
): { readonly base: RandomForm; readonly changes: Changes } => {
  const base = randomForm(chance);
  const { resolution, diagnostics } = understandFiles(filesOf(base, noChanges()));
  if (diagnostics.hasErrors)
    throw new Error(
      `a random form is wrong: ${diagnostics.list().map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`)}\n${JSON.stringify(base, null, 1)}`,
    );
  const tree = resolution.trees.get(base.form);
  const nodes = tree ? allNodes(tree) : [];
  let changes = noChanges();
  for (let serial = 1; serial <= size; serial++) {
    const more = withOneMore(changes, nodes, serial, chance);
    if (!understandFiles(filesOf(base, more)).diagnostics.hasErrors) changes = more;
  }
  return { base, changes };
};
