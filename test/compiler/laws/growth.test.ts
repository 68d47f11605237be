/** The laws of an overlay, on random forms with random overlays and on the real ones; fast-check prints the seed of what fails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CanonicalTree, canonical } from '../../../compiler/resolve/canonical.ts';
import { realSources, understandFiles, understandSources } from '../project.ts';
import { shown, shownOfData } from '../shown.ts';
import {
  type Changes,
  chanceOf,
  type Data,
  filesOf,
  isEmptyChange,
  type RandomForm,
  randomOverlay,
  seeds,
  VARIANT,
} from './random-project.ts';
import { RUNS, treeOf } from './resolved.ts';

/** Node by id, at any depth. */
const withoutNodes = (value: CanonicalTree, ids: ReadonlySet<string>): CanonicalTree => {
  if (Array.isArray(value))
    return value
      .filter((each) => !ids.has(String((each as { id?: unknown }).id)))
      .map((each) => withoutNodes(each, ids));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutNodes(each, ids)]));
};

describe('a base that grows', { timeout: 60_000 }, () => {
  it('by a field that a variant does not name changes nothing else in it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = chanceOf(seed);
        const { base, changes } = randomOverlay(chance, 8);
        // An order names every child: one that grows has to say where the new one goes.
        const { form: _, document: __, ...order } = changes.order;
        const files = filesOf(base, { ...changes, order });
        if (understandFiles(files).diagnostics.hasErrors) return;
        const fields = Object.entries(base.fields);
        fields.splice(chance.below(fields.length + 1), 0, ['unrelated', { label: '无关', type: 'text' }]);
        const document = [...base.document];
        document.splice(chance.below(document.length + 1), 0, { place: 'unrelated' });
        const grown: RandomForm = { ...base, fields: Object.fromEntries(fields), document };
        const after = understandFiles(filesOf(grown, { ...changes, order }));
        expect(shownOfData(after.diagnostics.list())).toBe('');
        const before = treeOf(understandFiles(files).resolution, VARIANT);
        const both = [canonical(treeOf(after.resolution, VARIANT)), canonical(before)];
        expect(withoutNodes(both[0] as CanonicalTree, new Set(['unrelated']))).toEqual(both[1]);
      }),
      RUNS,
    );
  });
});

describe('a real base that grows', { timeout: 60_000 }, () => {
  const sources = realSources();
  const before = understandSources(sources).resolution;
  const extended = [...new Set([...before.project.forms.values()].flatMap((form) => form.extends?.name ?? []))];
  const own = extended.filter((key) => !before.project.forms.get(key)?.extends);

  it.each(own)('%s', (key) => {
    const file = before.project.forms.get(key)?.key.span.source;
    const text = file?.text
      .replace(/^fields:\n/m, 'fields:\n  unrelated: { label: 无关, type: text }\n')
      .replace(/^document:\n/m, 'document:\n  - unrelated\n');
    const grown = sources.map((source) => (source.path === file?.path ? { ...source, text: text ?? '' } : source));
    const after = understandSources(grown);
    expect(shown(after.diagnostics.list())).toBe('');
    for (const [form, tree] of before.trees) {
      const now = canonical(treeOf(after.resolution, form));
      expect(withoutNodes(now, new Set(['unrelated']))).toEqual(canonical(tree));
    }
  });
});

/** Every address that the overlay names: targets and anchors. */
const namedBy = (changes: Changes): string[] => {
  const maps = [changes.set, changes.rename, changes.move, changes.order, changes.values];
  const anchors = [...changes.add, ...Object.values(changes.move)].flatMap((operation) =>
    Object.entries(operation as Data).flatMap(([key, value]) =>
      ['before', 'after', 'first', 'last', 'beside'].includes(key) ? [String(value)] : [],
    ),
  );
  return [...new Set([...changes.remove, ...maps.flatMap((map) => Object.keys(map)), ...anchors])];
};

/** A copy in which the key of a map that leads to the field is given to `change`. */
const changeField = (
  fields: Data,
  path: readonly string[],
  change: (entries: [string, unknown][], at: number) => void,
): Data => {
  const [id, ...rest] = path;
  const entries = Object.entries(fields);
  const at = entries.findIndex(([key]) => key === id);
  const [key, value] = entries[at] ?? [];
  if (key === undefined) return fields;
  if (rest.length === 0) change(entries, at);
  else {
    const holder = value as Data;
    const part = ['fields', 'records', 'rows'].find((name) => name in holder) ?? '';
    entries[at] = [key, { ...holder, [part]: changeField(holder[part] as Data, rest, change) }];
  }
  return Object.fromEntries(entries);
};

describe('a base that loses what a variant names', { timeout: 60_000 }, () => {
  it.each([
    ['deleted', (entries: [string, unknown][], at: number): unknown => entries.splice(at, 1)],
    [
      'renamed',
      (entries: [string, unknown][], at: number): unknown =>
        entries.splice(at, 1, [`${entries[at]?.[0]}X`, entries[at]?.[1]]),
    ],
  ])('a field %s: each overlay that names it fails, there', (_, change) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changes } = randomOverlay(chanceOf(seed), 6);
        if (isEmptyChange(changes)) return;
        for (const target of namedBy(changes)) {
          if (target.includes('/') || target === 'form' || target === 'document') continue;
          const fields = changeField(base.fields, target.split('.'), change);
          const { diagnostics } = understandFiles(filesOf({ ...base, fields }, changes));
          const misses = diagnostics
            .list()
            .filter(({ code, span }) => code === 'resolve/unknown-target' && span?.source.path === 'variant.yaml')
            .map(({ parameters }) => String(parameters.target));
          // what was to be moved within it is gone with it: the operation is told of once, by what it moves
          const told = misses.filter((miss) => miss === target || miss.startsWith(`${target}.`));
          expect(told, target).not.toEqual([]);
        }
      }),
      RUNS,
    );
  });
});
