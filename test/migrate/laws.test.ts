/** The laws of migrating, on seeded filings along the pairs of real forms: a sample here, 200 each in `npm run laws`, with the table. */
import { describe, expect, it } from 'vitest';
import { validatorOf } from '../../compiler/check-filing.ts';
import { type Path, pathText, valueAt } from '../../compiler/filing/path.ts';
import { type Counts, countsOf, VALUE_CLASSES } from '../../compiler/migrate/fate.ts';
import { isObject } from '../../compiler/migrate/outcome.ts';
import { real } from '../compare/compared.ts';
import { countOf, sampled, told } from '../laws.ts';
import { migrated, type Pair, pairs, planBetween, sampleFor, ways } from './migrated.ts';

const seeds = Array.from({ length: countOf({ sample: 2, whole: 200 }) }, (_, at) => at + 1);
const few = seeds.slice(0, countOf({ sample: 2, whole: 40 }));

/** Every value of a filing with its place, by what JSON holds and nothing else: objects of parts and lists of codes are one. */
const valuesIn = (key: string, data: unknown): ReadonlyMap<string, unknown> => {
  const paths = planBetween(key, key).before.nodes;
  const found = new Map<string, unknown>();
  const visit = (value: unknown, path: Path): void => {
    const node = paths.get(path.filter((step) => typeof step === 'string').join('.'));
    const isList = node?.kind === 'list' && Array.isArray(value);
    const isYears =
      node?.kind === 'field' &&
      !node.across &&
      paths.get(node.path.split('.').slice(0, -1).join('.'))?.kind === 'matrix';
    const isHolder = path.length === 0 || isYears || (node !== undefined && node.kind !== 'field');
    if (isList) {
      for (const [at, each] of value.entries()) visit(each, [...path, at]);
    } else if (isHolder && isObject(value)) {
      for (const [name, each] of Object.entries(value)) if (!name.startsWith('$')) visit(each, [...path, name]);
    } else found.set(pathText(path), value);
  };
  visit(data, []);
  return found;
};

/** What is kept anywhere in a draft of a form: ids without indexes, and the value. */
const keptIn = (draft: unknown, form: string): readonly string[] => {
  const kept: string[] = [];
  const flat = (value: unknown, ids: readonly string[]): void => {
    kept.push(`${ids.join('.')} ${JSON.stringify(value)}`);
    if (Array.isArray(value)) for (const each of value) flat(each, ids);
    else if (isObject(value)) for (const [id, each] of Object.entries(value)) flat(each, [...ids, id]);
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    if (!isObject(value)) return;
    const aside = valueAt(value, ['$aside', 'filed', form]);
    if (aside !== undefined) flat(aside, []);
    for (const [id, each] of Object.entries(value)) if (id !== '$aside') visit(each);
  };
  visit(draft);
  return kept;
};

const withoutAside = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutAside);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, each]) => (id === '$aside' ? [] : [[id, withoutAside(each)]])),
  );
};

const counted = new Map<string, Counts>();
const count = (pair: Pair, counts: Counts): void => {
  const before = counted.get(pair.join(' → '));
  counted.set(
    pair.join(' → '),
    before
      ? {
          carried: before.carried + counts.carried,
          converted: before.converted + counts.converted,
          defaulted: before.defaulted + counts.defaulted,
          dropped: before.dropped + counts.dropped,
          needed: before.needed + counts.needed,
        }
      : counts,
  );
};

/** Share of what was filed, and what is put or to be put beside it. */
const tableOf = (): string => {
  const rows = [...counted].map(([pair, counts]) => {
    const filed = counts.carried + counts.converted + counts.dropped;
    const share = filed === 0 ? '–' : `${((100 * (counts.carried + counts.converted)) / filed).toFixed(1)} %`;
    return [pair, share, ...VALUE_CLASSES.map((each) => String(counts[each]))].join(' | ');
  });
  return ['pair | carried or converted | carried | converted | defaulted | dropped | needed', ...rows].join('\n');
};

describe(`filings along ${pairs.length} pairs of forms, ${told}`, { timeout: 3_600_000 }, () => {
  it('end with every value in one class, nothing lost, as valid drafts; what is needed is what the validator misses', async () => {
    for (const pair of pairs) {
      const [before, after] = pair;
      const form = real.forms.find(({ key }) => key === after);
      if (!form) throw new Error(after);
      const validator = await validatorOf(form);
      for (const seed of seeds) {
        const data = sampleFor(before, seed);
        const { draft, fates, issues } = migrated(pair, data);
        count(pair, countsOf(fates));
        const where = `${pair.join(' → ')}, seed ${seed}`;
        const filed = fates.flatMap(({ from }) => (from ? [pathText(from.path)] : []));
        const values = valuesIn(before, data);
        expect([where, ...filed.toSorted()]).toEqual([where, ...[...values.keys()].sort()]);
        const kept = new Set(keptIn(draft, before));
        for (const { class: of, from, to } of fates) {
          const value = from && values.get(pathText(from.path));
          const ids = from?.path.filter((step) => typeof step === 'string').join('.');
          if (of === 'carried') expect([where, valueAt(draft, to ?? [])]).toEqual([where, value]);
          if (of === 'dropped' || of === 'converted')
            expect([where, ids, kept.has(`${ids} ${JSON.stringify(value)}`)]).toEqual([where, ids, true]);
        }
        expect([where, issues, validator.validate(draft, { draft: true }).issues]).toEqual([where, [], undefined]);
        const lacking = (validator.validate(draft).issues ?? []).filter(({ code }) => code === 'required');
        const needed = fates.flatMap((fate) => (fate.class === 'needed' && fate.to ? [pathText(fate.to)] : []));
        for (const { field } of lacking)
          expect([
            where,
            field,
            needed.some((each) => each === field || each.startsWith(`${field}.`) || each.startsWith(`${field}[`)),
          ]).toEqual([where, field, true]);
      }
    }
    console.log(tableOf());
  });

  it('are what they were, of the same form', () => {
    for (const { key } of sampled(real.forms, 4))
      for (const seed of few) {
        const data = sampleFor(key, seed);
        const { draft, fates } = migrated([key, key], data);
        expect(draft).toEqual(data);
        expect(countsOf(fates)).toMatchObject({ converted: 0, defaulted: 0, dropped: 0 });
      }
  });

  it('come back as they were: what was kept is taken first', () => {
    for (const [before, after] of sampled(pairs, 4))
      for (const seed of few) {
        const data = sampleFor(before, seed);
        const back = migrated([after, before], migrated([before, after], data).draft);
        const where = `${before} ⇄ ${after}, seed ${seed}`;
        expect([where, withoutAside(back.draft)]).toEqual([where, data]);
      }
  });

  it('agree, straight and through a year between', () => {
    for (const [one, middle, other] of sampled(ways, 4))
      for (const seed of few) {
        const data = sampleFor(one, seed);
        const where = `${one} → ${middle} → ${other}, seed ${seed}`;
        const straight = migrated([one, other], data);
        const through = migrated([middle, other], migrated([one, middle], data).draft);
        expect([where, withoutAside(through.draft)]).toEqual([where, withoutAside(straight.draft)]);
        const filed = new Set(valuesIn(one, data).keys());
        expect([where, through.fates.filter(({ from }) => from).length]).toEqual([where, filed.size]);
      }
  });
});
