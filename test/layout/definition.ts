/** Short ways to write resolved forms by hand. */

import type { FieldType } from '../../compiler/model/field-types.ts';
import type { Field, FieldNode, Group, Matrix, RecordList, ResolvedForm } from '../../compiler/model/form.ts';
import type { Pack } from '../../compiler/model/pack.ts';
import type {
  Column,
  DocumentNode,
  GridRow,
  Placement,
  RowGroup,
  SectionPlacement,
} from '../../compiler/model/placement.ts';

const named = (path: string, label: string) => ({
  id: path.slice(path.lastIndexOf('.') + 1),
  path,
  label,
  notes: [] as readonly string[],
});

export const field = (path: string, label: string, type: FieldType = 'text', rest: Partial<Field> = {}): Field => ({
  ...named(path, label),
  kind: 'field',
  type,
  required: false,
  readOnly: false,
  open: false,
  ...rest,
});

export const group = (path: string, label: string, children: readonly FieldNode[], notes: string[] = []): Group => ({
  ...named(path, label),
  kind: 'group',
  children,
  notes,
});

export const list = (path: string, label: string, children: readonly FieldNode[]): RecordList => ({
  ...named(path, label),
  kind: 'list',
  children,
  minRecords: 0,
});

export const matrix = (path: string, label: string, years: number[], rows: readonly Field[]): Matrix => ({
  ...named(path, label),
  kind: 'matrix',
  years,
  rows,
});

export const place = (path: string, rest: Partial<Placement> = {}): Placement => ({
  kind: 'place',
  id: path.replaceAll('.', '-'),
  field: path,
  labelled: 'beside',
  ...rest,
});

export const row = (...items: (Placement | string)[]): GridRow => ({
  kind: 'row',
  id: 'row',
  items: items.map((item) => (typeof item === 'string' ? place(item) : item)),
});

export const rows = (label: { field?: string; label?: string; split?: number }, ...inner: GridRow[]): RowGroup => ({
  kind: 'group',
  notes: [],
  id: 'group',
  ...label,
  rows: inner,
});

export const columns = (id: string, label: string, inner: readonly Column[]): Column => ({
  kind: 'columns',
  id,
  label,
  notes: [],
  columns: inner,
});

export const section = (id: string, rest: Partial<SectionPlacement>): SectionPlacement => ({
  kind: 'section',
  id,
  orientation: 'portrait',
  newPage: false,
  content: [],
  ...rest,
});

export const PACK: Pack = {
  key: 'test/2022',
  jurisdiction: 'test',
  year: 2022,
  title: '试点示范',
  parameters: {},
  deadlines: [],
  quotas: [],
  copies: {},
  names: {},
  materials: [],
  targets: [],
  recipients: [],
  contacts: [],
};

export const formOf = (
  fields: readonly FieldNode[],
  document: readonly DocumentNode[],
  rest: Partial<ResolvedForm> = {},
): ResolvedForm => ({
  key: 'test/2022/form',
  pack: PACK,
  title: '申报书',
  fields,
  document,
  notes: [],
  rules: [],
  marks: [],
  lineage: { removed: [], renamed: {} },
  catalogues: {},
  provenance: {},
  ...rest,
});
