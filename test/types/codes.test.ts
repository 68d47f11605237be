/** A field whose codes are known has their union for a type, and label maps beside it. */
import { expect, test } from 'vitest';
import type { Catalogue, CatalogueEntry } from '../../compiler/model/catalogue.ts';
import type { IndustryLevel } from '../../compiler/model/value-shape.ts';
import { generateTypes } from '../../generators/types/types.ts';
import { field, formOf } from '../fixtures/build-form.ts';

const entry = (code: string, ...entries: CatalogueEntry[]): CatalogueEntry => ({ code, label: `${code} 业`, entries });

const LEVELS: readonly IndustryLevel[] = ['section', 'division', 'group', 'class'];

const formWith = (key: string, entries: readonly CatalogueEntry[]) => {
  const catalogue: Catalogue = { key, title: '行业', source: '标准', entries };
  const fields = [
    ...LEVELS.map((level) => field(level, 'industry', level, { level, catalogue: key })),
    field('any', 'choice', '任一', { catalogue: key }),
  ];
  return formOf('note', '说明', fields, { catalogues: { [key]: catalogue } });
};

/** Property → type. */
const typesIn = (artifacts: ReturnType<typeof generateTypes>): Record<string, string> =>
  Object.fromEntries(
    [...String(artifacts[0]?.content).matchAll(/^ {2}(\w+)\?: ([^;]+);$/gm)].map(([, name = '', type = '']) => [
      name,
      type,
    ]),
  );

const unionsIn = (artifacts: ReturnType<typeof generateTypes>): string[] =>
  [...String(artifacts[1]?.content).matchAll(/^export type (.*;)$/gm)].map(([, text]) => text ?? '');

const twoLevels = [entry('C', entry('35'), entry('36')), entry('I', entry('65'))];

test('industries: as far as the classification goes', () => {
  const artifacts = generateTypes(formWith('gb-t-4754/2017', twoLevels));
  expect(typesIn(artifacts)).toEqual({
    section: 'IndustrySection2017',
    division: 'IndustryDivision2017',
    group: 'IndustryCode',
    class: 'IndustryCode',
    any: 'IndustryDivision2017',
  });
  expect(unionsIn(artifacts)).toEqual([
    "IndustrySection2017 = 'C' | 'I';",
    "IndustryDivision2017 = '35' | '36' | '65';",
  ]);
  expect(artifacts[1]?.content).toContain("export const industryDivision2017Labels = {\n  '35': '35 业',");
});

test('industries: all four levels of a full table', () => {
  const artifacts = generateTypes(formWith('gb-t-4754/2027', [entry('C', entry('35', entry('351', entry('3511'))))]));
  expect(typesIn(artifacts)).toEqual({
    section: 'IndustrySection2027',
    division: 'IndustryDivision2027',
    group: 'IndustryGroup2027',
    class: 'IndustryClass2027',
    any: 'IndustryClass2027',
  });
  expect(unionsIn(artifacts)).toHaveLength(4);
});

test('industries: entries that end earlier than others are of no one level', () => {
  const artifacts = generateTypes(formWith('gb-t-4754/2017', [...twoLevels, entry('T')]));
  expect(typesIn(artifacts)).toMatchObject({
    section: 'IndustrySection2017',
    division: 'IndustryDivision2017',
    any: 'string',
  });
});

test('industries of another classification, and of none', () => {
  expect(typesIn(generateTypes(formWith('isic/4', twoLevels)))).toEqual({
    section: 'Isic4Group',
    division: 'Isic4Entry',
    group: 'IndustryCode',
    class: 'IndustryCode',
    any: 'Isic4Entry',
  });
  const alone = formOf('note', '说明', [field('industry', 'industry', '行业', { level: 'section' })]);
  expect(typesIn(generateTypes(alone))).toEqual({ industry: 'IndustryCode' });
});

test('a comment does not say the label twice', () => {
  const form = formOf('note', '说明', [
    field('name', 'text', '场景名称', { hint: '场景名称' }),
    field('unit', 'text', '单位', { hint: '全称' }),
  ]);
  const [{ content } = { content: '' }] = generateTypes(form);
  expect(content).toContain('  /** 场景名称 */\n  name?: string;');
  expect(content).toContain('  /** 单位：全称 */\n  unit?: string;');
});
