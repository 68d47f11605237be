/** Random placement trees with the fields that they place, for property tests. */
import fc from 'fast-check';
import { type FieldType, fieldTypes } from '../../compiler/model/field-types.ts';
import type { FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import type { Column, DocumentNode, GridRow, Lines, Placement } from '../../compiler/model/placement.ts';
import { columns, field, formOf, list, matrix, place, rows, section } from './definition.ts';

type Shape =
  | {
      kind: 'item';
      type: FieldType;
      labelled: Placement['labelled'] | 'lines';
      width: number | undefined;
      hint: boolean;
    }
  | { kind: 'band' }
  | { kind: 'row' | 'group' | 'repeat' | 'columns' | 'records'; children: Shape[]; split: number | undefined }
  | {
      kind: 'matrix';
      years: number;
      rows: readonly { readonly across: boolean; readonly under: string | undefined }[];
    };

const { gridRow } = fc.letrec<{ gridRow: Shape; column: Shape; item: Shape }>((tie) => ({
  item: fc.record({
    kind: fc.constant('item' as const),
    type: fc.constantFrom(...fieldTypes),
    labelled: fc.constantFrom('beside', 'beside', 'inside', 'none', 'lines'),
    width: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    hint: fc.boolean(),
  }),
  column: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('item'),
    fc.record({
      kind: fc.constant('columns' as const),
      children: fc.array(tie('column'), { maxLength: 3 }),
      split: fc.constant(undefined),
    }),
  ),
  gridRow: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({
      kind: fc.constant('row' as const),
      children: fc.array(tie('item'), { maxLength: 4 }),
      split: fc.constant(undefined),
    }),
    fc.record({
      kind: fc.constantFrom('group' as const, 'repeat' as const),
      children: fc.array(tie('gridRow'), { maxLength: 3 }),
      split: fc.option(fc.integer({ min: 10, max: 80 }), { nil: undefined }),
    }),
    fc.constant<Shape>({ kind: 'band' }),
    fc.record({
      kind: fc.constant('matrix' as const),
      years: fc.integer({ min: 1, max: 5 }),
      rows: fc.array(
        fc.record({ across: fc.boolean(), under: fc.constantFrom(undefined, undefined, '其中', '其中（不含税）') }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    fc.record({
      kind: fc.constant('records' as const),
      children: fc.array(tie('column'), { minLength: 1, maxLength: 4 }),
      split: fc.constant(undefined),
    }),
  ),
}));

/** Gives every shape ids, labels and fields of its own; labels are unique, so that tests can find their cells. */
class Naming {
  private count = 0;
  next(): number {
    this.count += 1;
    return this.count;
  }
}

interface Scope {
  readonly prefix: string;
  readonly fields: FieldNode[];
}

const OPTIONS = [
  { code: 'a', label: '甲' },
  { code: 'b', label: '乙' },
];

const newField = (naming: Naming, { prefix, fields }: Scope, type: FieldType, hint: boolean): string => {
  const number = naming.next();
  const path = `${prefix}f${number}`;
  fields.push(
    field(path, `标签${number}。`, type, {
      ...(hint ? { hint: `（提示${number}）` } : {}),
      ...(type === 'choice' || type === 'choices' ? { options: OPTIONS } : {}),
      ...(type === 'indicator' ? { measure: number % 2 ? 'pair' : 'change' } : {}),
      ...(type === 'yesNo' && number % 2 ? { detail: '名称', yes: '有（{}）' } : {}),
    }),
  );
  return path;
};

const itemOf = (naming: Naming, scope: Scope, shape: Shape): (Placement | Lines)[] => {
  if (shape.kind !== 'item') return [];
  const path = newField(naming, scope, shape.type, shape.hint);
  const width = shape.width === undefined ? {} : { width: shape.width };
  if (shape.labelled !== 'lines') return [place(path, { labelled: shape.labelled, ...width })];
  return [{ kind: 'lines', id: path, lines: [{ parts: ['文字', { field: path }] }, { parts: ['完'] }], ...width }];
};

const columnOf = (naming: Naming, scope: Scope, shape: Shape): Column[] => {
  if (shape.kind === 'columns') {
    return [
      columns(
        'c',
        `列${naming.next()}。`,
        shape.children.flatMap((child) => columnOf(naming, scope, child)),
      ),
    ];
  }
  return itemOf(naming, scope, shape).map((item) => (item.kind === 'place' ? item : place(item.id)));
};

const newList = (naming: Naming, scope: Scope): Scope & { readonly path: string } => {
  const path = `${scope.prefix}l${naming.next()}`;
  const children: FieldNode[] = [];
  scope.fields.push(list(path, '表', children));
  return { path, prefix: `${path}.`, fields: children };
};

const rowOf = (naming: Naming, scope: Scope, shape: Shape): GridRow[] => {
  switch (shape.kind) {
    case 'band':
      return [{ kind: 'band', id: 'band', text: `横栏${naming.next()}。` }];
    case 'row':
      return [{ kind: 'row', id: 'row', items: shape.children.flatMap((child) => itemOf(naming, scope, child)) }];
    case 'group': {
      const split = shape.split === undefined ? {} : { split: shape.split };
      const inner = shape.children.flatMap((child) => rowOf(naming, scope, child));
      return [rows({ label: `组${naming.next()}。`, ...split }, ...inner)];
    }
    case 'repeat': {
      const records = newList(naming, scope);
      const inner = shape.children.flatMap((child) => rowOf(naming, records, child));
      return [{ kind: 'repeat', id: 'repeat', list: records.path, rows: inner }];
    }
    case 'matrix': {
      const path = `${scope.prefix}m${naming.next()}`;
      const years = Array.from({ length: shape.years }, (_, year) => 2019 + year);
      const inner = shape.rows.map(({ across, under }) => {
        const number = naming.next();
        const said = { ...(across && { across }), ...(under !== undefined && { under }) };
        return field(`${path}.r${number}`, `行${number}。`, 'decimal', said);
      });
      scope.fields.push(matrix(path, `矩阵${naming.next()}。`, years, inner));
      return [{ kind: 'matrix', id: 'matrix', field: path }];
    }
    case 'records': {
      const records = newList(naming, scope);
      const inner = shape.children.flatMap((child) => columnOf(naming, records, child));
      const number = { kind: 'number' as const, id: 'n', label: '序号' };
      return [{ kind: 'records', id: 'records', list: records.path, rows: 2, more: '……', columns: [number, ...inner] }];
    }
    default:
      return [];
  }
};

const documentOf = (naming: Naming, scope: Scope, shapes: readonly Shape[], labels: number): DocumentNode[] => {
  const grid = (part: readonly Shape[], id: string): DocumentNode => ({
    kind: 'grid',
    id,
    labels,
    rows: part.flatMap((shape) => rowOf(naming, scope, shape)),
  });
  const [first, ...further] = shapes;
  const alone = first === undefined ? [] : rowOf(naming, scope, first).filter((row) => row.kind === 'records');
  const flowing = place(newField(naming, scope, first?.kind === 'band' ? 'prose' : 'text', true));
  return [
    flowing,
    ...alone,
    grid(first === undefined || alone.length > 0 ? [] : [first], 'first'),
    section('wide', { orientation: 'landscape', content: [grid(further, 'further')] }),
  ];
};

export const randomForm: fc.Arbitrary<ResolvedForm> = fc
  .record({
    shapes: fc.array(gridRow, { minLength: 1, maxLength: 6 }),
    labels: fc.integer({ min: 10, max: 40 }),
  })
  .map(({ shapes, labels }) => {
    const fields: FieldNode[] = [];
    return formOf(fields, documentOf(new Naming(), { prefix: '', fields }, shapes, labels));
  });

const anyValue = fc.anything({ maxDepth: 2, withNullPrototype: true });

const valueFor = (node: FieldNode): fc.Arbitrary<unknown> => {
  switch (node.kind) {
    case 'group':
      return dataOf(node.children);
    case 'list':
      return fc.oneof(anyValue, fc.array(dataOf(node.children), { maxLength: 3 }));
    case 'matrix':
      return fc.oneof(anyValue, fc.constant({ [node.rows[0]?.id ?? '']: { 2019: 1 } }));
    case 'field':
      return fc.oneof(anyValue, fc.constantFrom<unknown>('a', '文字', 12, true, ['a'], { answer: true }, '2022-10-25'));
  }
};

const dataOf = (nodes: readonly FieldNode[]): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(nodes.map((node) => [node.id, valueFor(node)])), { requiredKeys: [] });

/** Filing data for a form: partly right, partly of any shape. */
export const randomData = (form: ResolvedForm): fc.Arbitrary<unknown> => fc.oneof(dataOf(form.fields), anyValue);
