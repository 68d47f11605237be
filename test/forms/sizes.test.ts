/** How small forms that extend others are to be. */
import { describe, expect, it } from 'vitest';
import type { ComparedSize, FormSize } from '../../compiler/model/sizes.ts';
import { comparedSize, sizes } from '../../compiler/resolve/size.ts';
import { realSources, understandFiles, understandSources } from '../compiler/project.ts';
import { resolution } from './real-forms.ts';

const measured = sizes(resolution);
const overlays = measured.forms.filter((form) => form.extends !== undefined);

/** `hebei/2022/x` of `cn/2022/x`. */
const isReissue = (form: FormSize): boolean => form.extends === form.form.replace(/^[^/]+/, 'cn');

const named = (forms: readonly FormSize[]) => forms.map((form) => [form.form, form] as const);

/** A form, and one that extends it and says of itself what is given. */
const sizeOfExtending = (head: string, changes: string): ComparedSize | undefined => {
  const { resolution: own } = understandFiles({
    'pack.yaml': 'pack: test/2022\ntitle: 试验\n',
    'next.yaml': 'pack: test/2023\ntitle: 试验\n',
    'base.yaml': 'form: test/2022/note\ntitle: 情况\nfields:\n  name: { label: 名称, type: text }\ndocument: [name]\n',
    'form.yaml': `form: test/2023/note\nextends: test/2022/note\n${head}${changes}`,
  });
  const size = sizes(own).forms.find(({ form }) => form === 'test/2023/note');
  return size && comparedSize(size, own);
};

/** Of ascending shares. */
const median = (shares: readonly number[]): number => {
  const upper = Math.floor(shares.length / 2);
  const lower = shares.length % 2 === 0 ? upper - 1 : upper;
  return ((shares[lower] ?? 0) + (shares[upper] ?? 0)) / 2;
};

describe('size of the definitions', () => {
  it('counts every form that is published', () => {
    expect(measured.forms.map(({ form }) => form)).toEqual(resolution.forms.map(({ key }) => key));
    for (const { resolved, authored } of measured.forms) {
      expect(authored).toBeGreaterThan(0);
      expect(resolved).toBeGreaterThan(0);
    }
  });

  it.each([
    ['', '', 0],
    ['title: 新情况\n', '', 1],
    ['title: 新情况\nsubtitle: （试行）\n', '', 1],
    ['', 'changes: { set: { name: { label: 全称 } } }\n', 1],
    ['title: 新情况\n', 'changes: { set: { name: { label: 全称 } } }\n', 2],
  ])('what a form says of itself, %j, is one operation, beside its changes, %j', (head, changes, operations) => {
    const size = sizeOfExtending(head, changes);
    expect([size?.operations, size?.minimal]).toEqual([operations, operations]);
  });

  it('counts nothing that comes with the package as written by a project', () => {
    const own = [
      { path: 'pack.yaml', text: 'pack: test/2026\ntitle: 试验\n' },
      { path: 'form.yaml', text: 'form: test/2026/note\nextends: hebei/2026/basic-factory-list\ntitle: 名单\n' },
    ];
    const { resolution: all } = understandSources([
      ...realSources().map((source) => ({ ...source, installed: true })),
      ...own,
    ]);
    const { forms, shared } = sizes(all);
    expect(shared).toBe(0);
    expect(forms.find(({ form }) => form === 'test/2026/note')?.authored).toBe(2);
  });

  it.each(named(overlays))('%s has no more operations than it needs', (_, size) => {
    expect(size.operations).toBeLessThanOrEqual(comparedSize(size, resolution).minimal);
  });

  it('writes at most 55 % of what the forms hold', () => {
    const sum = measured.forms.reduce((total, { resolved }) => total + resolved, 0);
    const written = measured.forms.reduce((total, { authored }) => total + authored, measured.shared);
    expect(written / sum).toBeLessThanOrEqual(0.55);
    expect(measured.reuse).toBeCloseTo(written / sum, 12);
  });

  it.each(named(overlays.filter(isReissue)))('%s: a reissue is at most 3 lines', (_, { lines }) => {
    expect(lines).toBeLessThanOrEqual(3);
  });

  it('writes of a variant at most half, and of most at most 35 %', () => {
    const shares = overlays
      .filter((form) => !isReissue(form))
      .map(({ authored, resolved }) => authored / resolved)
      .sort((a, b) => a - b);
    expect(Math.max(0, ...shares)).toBeLessThanOrEqual(0.5);
    expect(median(shares)).toBeLessThanOrEqual(0.35);
  });
});
