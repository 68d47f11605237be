/** What differences weigh: each in both directions, and of types as TypeScript has it. Property tests print their seed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, levelsOf } from '../../compiler/compare/finding.ts';
import { comparedForm } from '../../compiler/compare/form-items.ts';
import { comparedPack } from '../../compiler/compare/pack-items.ts';
import { type Review, reviewForms, reviewLonePack } from '../../compiler/compare/review.ts';
import { nodeOf, sideOf } from '../../compiler/compare/sides.ts';
import { ATTRIBUTE_WEIGHTS, FATES } from '../../compiler/compare/weights.ts';
import { isDemanded } from '../../compiler/model/asked.ts';
import type { Resolution } from '../../compiler/resolve/resolve.ts';
import { base, beside, packOf, variants, variantText } from '../assignability/made-up.ts';
import { compileEach, handedOver } from '../assignability/type-pairs.ts';
import {
  type Changes,
  chanceOf,
  filesOf,
  isEmptyChange,
  randomOverlay,
  seeds,
  VARIANT,
} from '../compiler/laws/random-project.ts';
import { RUNS } from '../compiler/laws/resolved.ts';
import { understandFiles } from '../compiler/project.ts';
import { part, sampled } from '../laws.ts';
import { overlays, real, reviewed } from './compared.ts';
import { mirrored, mirrorOf } from './mirror.ts';

const findingsOf = ({ sections }: Review): readonly Finding[] => sections.flatMap(({ findings }) => findings);

const packs = [
  ['hebei/2022', 'hebei/2026'],
  ['cn/2022', 'gansu/2026'],
  ['cn/2022', 'hebei/2022'],
  ['cn/2024', 'inner-mongolia/2024'],
] as const;

/** Of any other two packs nobody asks: the law holds of them all the same. */
const keys = [...real.packs.keys()];
const others = keys.flatMap((one, at) =>
  keys
    .slice(at + 1)
    .flatMap((other) => (packs.some((pair) => pair.join() === [one, other].join()) ? [] : [[one, other] as const])),
);

/** What must be so of the other side; whether a filing is safe is not, and what names a thing that is gone breaks both ways. */
const seenFrom = ({ rule, difference, effects }: Finding, isMirrored: boolean) => {
  const { before, after } = isMirrored ? mirrored(difference) : difference;
  const { paper, wording, meaning, producers, consumers } = effects;
  const comes = difference.kind === 'added' || difference.kind === 'removed';
  return JSON.stringify({
    rule: isMirrored ? mirrorOf(rule) : rule,
    before: before?.address,
    after: after?.address,
    paper,
    wording,
    meaning,
    ...(!comes && { types: isMirrored ? [consumers, producers] : [producers, consumers] }),
  });
};

const expectMirror = (resolution: Resolution, before: string, after: string): void => {
  const there = findingsOf(reviewed(resolution, before, after)).map((finding) => seenFrom(finding, true));
  const back = findingsOf(reviewed(resolution, after, before)).map((finding) => seenFrom(finding, false));
  expect([...back].sort()).toEqual([...there].sort());
};

describe('a finding', { timeout: 3_600_000 }, () => {
  it('has its mirror the other way round: rule, paper, wording, meaning, and types with producers as consumers', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changes } = randomOverlay(chanceOf(seed), 10);
        expectMirror(understandFiles(filesOf(base, changes)).resolution, base.form, VARIANT);
      }),
      RUNS,
    );
  });

  for (const [before, after] of [...overlays, ...packs, ...sampled(others, 12)])
    part(`${before} → ${after} has its mirror`, () => expectMirror(real, before, after));

  it('is none between a pack and itself', () => {
    for (const key of real.packs.keys()) expect(findingsOf(reviewed(real, key, key))).toEqual([]);
  });

  it('is never safe where what is asked for goes up, and never suspect where it goes down', () => {
    for (const [before, after] of [...overlays, ...packs]) {
      const findings = findingsOf(reviewed(real, before, after));
      /** Of these no value of before can stand there anyway. */
      const otherwise = new Set(
        findings.flatMap(({ rule, difference }) =>
          /^field\/(?:type|measure)-/.test(rule) ? [difference.after?.address] : [],
        ),
      );
      for (const { rule, effects, difference } of findings) {
        const address = difference.after?.address;
        if (rule.endsWith('-loosened')) expect([rule, effects.data, address]).not.toContain('suspect');
        if (/^field\/(?:words|maximum|minimum)-tightened$/.test(rule))
          expect([address, effects.data]).toEqual([address, otherwise.has(address) ? 'safe' : 'suspect']);
      }
    }
  });
});

/** Names of document nodes, and the order of what is not printed, are seen by authors only. */
const isForAuthors = ({ rename, order, move }: Changes): boolean =>
  Object.keys(rename).some((address) => address.includes('/')) ||
  [...Object.keys(order), ...Object.keys(move)].some((address) => !address.startsWith('document'));

describe('every verb of an overlay', { timeout: 600_000 }, () => {
  it('shows up at some level', () => {
    const seen = new Map<string, Set<string>>();
    const look = (seed: number): void => {
      const { base: form, changes } = randomOverlay(chanceOf(seed), 1);
      if (isEmptyChange(changes) || isForAuthors(changes)) return;
      const { resolution } = understandFiles(filesOf(form, changes));
      const findings = findingsOf(reviewed(resolution, form.form, VARIANT));
      const levels = findings.flatMap(({ effects }) => levelsOf(effects));
      const [verb = ''] = Object.entries(changes).flatMap(([name, said]) =>
        Object.keys(said).length > 0 ? [name] : [],
      );
      expect({ changes, levels: levels.length > 0 }).toEqual({ changes, levels: true });
      seen.set(verb, new Set([...(seen.get(verb) ?? []), ...levels]));
    };
    fc.assert(fc.property(seeds, look), { numRuns: 100 });
    // always the same ones, so that chance leaves out no level
    for (const seed of fc.sample(seeds, { numRuns: 300, seed: 2026 })) look(seed);
    // what each can do at all
    expect([...(seen.get('remove') ?? [])].sort()).toEqual(['data', 'paper', 'types', 'wording']);
    expect([...(seen.get('rename') ?? [])]).toEqual(['types']);
    for (const verb of ['move', 'order']) expect([verb, seen.get(verb)?.has('paper')]).toEqual([verb, true]);
    for (const verb of ['add', 'set', 'values']) expect([verb, (seen.get(verb)?.size ?? 0) >= 3]).toEqual([verb, true]);
  });
});

describe('a form that is gone', () => {
  const form = (name: string, more = ''): string =>
    `form: ${name}\ntitle: ${name}\n${more}fields:\n  name: { label: 名称, type: prose, optional: true }\ndocument: [name]\n`;
  const { resolution } = understandFiles({
    'then.yaml': 'pack: test/2030\ntitle: 前\n',
    'now.yaml': 'pack: test/2031\ntitle: 后\n',
    'gone.yaml': form('test/2030/gone'),
    'sheet.yaml': form('test/2030/sheet', 'instructs: true\n'),
  });
  const lostOf = (review: Review): readonly (readonly [string, boolean])[] =>
    findingsOf(review).flatMap(({ difference, rule, effects: { lost } }) => {
      const at = difference.before?.address ?? difference.after?.address ?? '';
      return rule.startsWith('form/') ? [[`${rule} ${at}`, lost] as const] : [];
    });

  it('takes along what was filed, if anything; one that comes takes nothing', () => {
    const removed = [
      ['form/removed test/2030/gone', true],
      ['form/removed test/2030/sheet', false],
    ];
    expect(lostOf(reviewed(resolution, 'test/2030', 'test/2031'))).toEqual(removed);
    const pack = comparedPack(resolution, 'test/2030');
    expect(pack && lostOf(reviewLonePack(pack, 'before'))).toEqual(removed);
    expect(lostOf(reviewed(resolution, 'test/2031', 'test/2030')).map(([, lost]) => lost)).toEqual([false, false]);
  });
});

describe('the weights', () => {
  it('of every kind of thing say what its coming and going does', () => {
    expect(Object.keys(FATES).sort()).toEqual(Object.keys(ATTRIBUTE_WEIGHTS).sort());
    const silent = Object.entries(FATES).filter(([, { comes }]) => Object.keys(comes).length === 0);
    expect(silent.map(([kind]) => kind)).toEqual([]);
  });
});

/** What is gone, or has another name, breaks whoever names it; a type without it may still serve where it could be missing, or of an option. */
const isNamedOnly = ({ difference }: Finding, before: ReturnType<typeof sideOf>): boolean => {
  if (difference.kind !== 'removed' && difference.kind !== 'renamed') return false;
  if (difference.before.kind === 'option' || difference.before.kind === 'entry') return difference.kind === 'removed';
  const node = nodeOf(before, difference.before);
  return node !== undefined && !isDemanded(node);
};

describe('types', { timeout: 120_000 }, () => {
  it('break for whom the TypeScript compiler says that they do, over every overlay of the package', () => {
    const pairs = overlays.flatMap(([before, after]) => {
      const [one, other] = [comparedForm(real, before), comparedForm(real, after)];
      if (!one || !other) return [];
      const side = sideOf([one.form]);
      const findings = findingsOf(reviewForms(one, other)).filter((finding) => !isNamedOnly(finding, side));
      return [{ one: one.form, other: other.form, findings }];
    });
    // who reads takes the form after for the one before, who writes hands over one before
    const consumers = compileEach(pairs.map(({ one, other }) => handedOver({ base: one, variant: other })));
    const producers = compileEach(pairs.map(({ one, other }) => handedOver({ base: other, variant: one })));
    expect(pairs.map(({ findings }) => !findings.some(({ effects }) => effects.consumers))).toEqual(consumers);
    const written = pairs.map(
      ({ findings }) => !findings.some(({ effects, difference }) => effects.producers && difference.kind !== 'removed'),
    );
    expect(written).toEqual(producers);
  });

  it('of what is gone break whoever names it, a producer or a consumer, required or not', () => {
    const form = (name: string, options: string, more: string): string => `form: test/2030/${name}
title: 表
fields:
  kind: { label: 类别, type: choice, options: { ${options} } }
${more}document: [{ paragraph: title, style: title }]
`;
    const { resolution } = understandFiles({
      'pack.yaml': packOf(2030),
      'one.yaml': form('one', 'large: 大, small: 小', '  remark: { label: 备注, type: text, optional: true }\n'),
      'other.yaml': form('other', 'large: 大', ''),
    });
    const [one, other] = [comparedForm(resolution, 'test/2030/one'), comparedForm(resolution, 'test/2030/other')];
    if (!one || !other) throw new Error('there are two forms');
    const naming = ["keyof FFinal = 'remark'", "FFinal['kind'] = 'small'"].flatMap((text) =>
      [one, other].map(({ form }) => ({ forms: { F: form }, text: `export const named: ${text};` })),
    );
    expect(compileEach(naming)).toEqual([true, false, true, false]);
    const told = findingsOf(reviewForms(one, other)).filter(({ difference }) => difference.kind === 'removed');
    expect(told.map(({ rule, effects: { producers, consumers } }) => [rule, producers, consumers])).toEqual([
      ['option/removed', true, true],
      ['field/removed', true, true],
    ]);
    const back = findingsOf(reviewForms(other, one)).filter(({ difference }) => difference.kind === 'added');
    expect(back.map(({ rule, effects: { producers, consumers } }) => [rule, producers, consumers])).toEqual([
      ['option/added', false, true],
      ['field/added', false, false],
    ]);
  });

  it('that packages call by the subject of a catalogue break where a later edition comes to it, not where an earlier one does', () => {
    const form = (name: string, ...editions: readonly string[]): string => `form: test/2022/${name}
title: 表
fields:
${editions.map((year) => `  of${year}: { label: 场景, type: scenario, catalogue: guide/${year}, optional: true }\n`).join('')}document: [${editions.map((year) => `of${year}`).join(', ')}]
`;
    const { resolution } = understandFiles({
      'pack.yaml': packOf(2022),
      ...beside,
      'former.yaml': form('former', '2022'),
      'latter.yaml': form('latter', '2023'),
      'both.yaml': form('both', '2022', '2023'),
    });
    const broken = (before: string) =>
      findingsOf(reviewed(resolution, `test/2022/${before}`, 'test/2022/both'))
        .filter(({ rule }) => rule === 'field/added')
        .map(({ effects: { producers, consumers } }) => [producers, consumers]);
    expect(broken('former')).toEqual([[true, true]]);
    expect(broken('latter')).toEqual([[false, false]]);
  });

  /** What the compiler says of them, test/assignability holds. */
  it.each(variants.map((variant) => [variant.what, variant] as const))('of a variant that %s', (_, variant) => {
    const key = 'test/2022/variant';
    const written = { 'base.yaml': base, 'variant.yaml': variantText(key, [variant]), 'pack.yaml': packOf(2022) };
    const { resolution } = understandFiles({ ...written, ...beside });
    const one = comparedForm(resolution, 'test/2022/base');
    const other = comparedForm(resolution, key);
    if (!one || !other) throw new Error('there are two forms');
    const side = sideOf([one.form]);
    const breaking = findingsOf(reviewForms(one, other)).filter(
      (finding) => finding.effects.consumers && !isNamedOnly(finding, side),
    );
    expect([breaking.map(({ rule }) => rule), breaking.length === 0]).toEqual([
      breaking.map(({ rule }) => rule),
      variant.assignable,
    ]);
  });
});
