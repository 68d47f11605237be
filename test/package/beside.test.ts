/** What a field takes from what stands beside it: headings, and its choices. */
import { describe, expect, test } from 'vitest';
import type { FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import type { FormNode } from '../../generators/package/description.ts';
import * as description from '../../generators/package/description.ts';
import { field, formOf, list } from '../fixtures/build-form.ts';
import { everyType } from '../fixtures/every-type.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { fieldsOf } from './fields-of.ts';

test('rows of a matrix and pictures stand under the headings of what they are printed with', async () => {
  let [rows, pictures] = [0, 0];
  for (const form of realForms) {
    const nodes = description.nodesIn(await fieldsOf(form));
    const sectionsAt = new Map(nodes.map(({ path, sections, cover }) => [path, { sections, cover }]));
    for (const node of nodes) {
      if (node.kind === 'matrix') {
        rows += node.rows.length;
        for (const { path } of node.rows) expect(sectionsAt.get(path), path).toEqual(sectionsAt.get(node.path));
      }
      if (node.kind !== 'field' || node.illustrates === undefined) continue;
      pictures += 1;
      expect(sectionsAt.get(node.path), node.path).toEqual(sectionsAt.get(node.illustrates));
    }
    // what is printed is printed somewhere
    const isSectioned = nodes.some(({ sections }) => sections !== undefined);
    const loose = nodes.filter(({ kind, sections, cover }) => kind === 'matrix' && !sections && !cover);
    if (isSectioned)
      expect(
        loose.map(({ path }) => path),
        form.key,
      ).toEqual([]);
  }
  expect(rows).toBeGreaterThan(10);
  expect(pictures).toBeGreaterThan(4);
});

describe('choices that depend on another field', () => {
  const fieldAt = (nodes: readonly FormNode[], path: string): description.Field => {
    const found = description.nodesIn(nodes).find((node) => node.path === path);
    if (found?.kind !== 'field') throw new Error(`no field ${path}`);
    return found;
  };

  test('say which, and are those that stand in what it says', async () => {
    const subsector = fieldAt(await fieldsOf(realForm('cn/2022/demonstration-factory-application')), 'task.subsector');
    expect(subsector.parentField).toBe('task.sector');
    const codes = (sector?: string) =>
      description.optionsFor(subsector, { task: { sector } }, ['task', 'subsector']).map(({ code }) => code);
    expect(codes('raw-materials')).toContain('steel');
    expect(codes('raw-materials')).not.toContain('ships');
    expect(codes('equipment')).toContain('ships');
    for (const nothing of [undefined, '']) expect(codes(nothing)).toEqual(subsector.options?.map(({ code }) => code));
  });

  const chosen = { catalogue: 'scenario-guide/2022' };
  const named = (name: string, nodes: FieldNode[]): ResolvedForm => ({
    ...formOf(name, '表', nodes),
    catalogues: everyType.catalogues,
  });
  const stage = field('stage', 'stage', '环节', chosen);
  const scenario = field('scenario', 'scenario', '场景', chosen);

  test('of a record on that record’s; of two that are as near on neither', async () => {
    const inList = await fieldsOf(named('inside', [list('lines', '各项', [stage, scenario])]));
    const inner = fieldAt(inList, 'lines.scenario');
    expect(inner.parentField).toBe('lines.stage');
    const [first, second] = [...new Set(inner.options?.map(({ parent }) => parent))];
    const data = { lines: [{ stage: first }, { stage: second }] };
    const offered = [0, 1].map((at) => [
      ...new Set(description.optionsFor(inner, data, ['lines', at, 'scenario']).map(({ parent }) => parent)),
    ]);
    expect(offered).toEqual([[first], [second]]);
    // a stage of some record says nothing of what stands outside
    expect(
      fieldAt(await fieldsOf(named('outside', [list('lines', '各项', [stage]), scenario])), 'scenario').parentField,
    ).toBe(undefined);
    const another = { ...stage, id: 'another', path: 'another' };
    expect(fieldAt(await fieldsOf(named('both', [stage, another, scenario])), 'scenario').parentField).toBe(undefined);
  });
});
