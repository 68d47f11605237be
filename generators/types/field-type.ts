/** The TypeScript type of one field's value. */

import { answersAsking } from '../../compiler/model/answer.ts';
import { areSame, catalogueOf, codesOf, leavesOf, stagesOf } from '../../compiler/model/asked.ts';
import type { Catalogue } from '../../compiler/model/catalogue.ts';
import { shapeOf } from '../../compiler/model/field-types.ts';
import type { Field, Option } from '../../compiler/model/form.ts';
import { identifier, pascalCase } from '../../compiler/model/type-name.ts';
import { INDUSTRY_LEVELS, type IndustryLevel, type PartsName, type Single } from '../../compiler/model/value-shape.ts';
import { singular } from './names.ts';
import { answerType, isValueName, partTypes, singleTypes, type ValueName } from './values.ts';

/** How a file refers to what is declared elsewhere: each gives the name and imports it. */
export interface References {
  readonly value: (name: ValueName) => string;
  readonly catalogue: (catalogue: Catalogue, name: string) => string;
}

/** Codes of a catalogue that have a type: all of one level. */
export interface CatalogueLevel {
  readonly name: string;
  readonly options: readonly Option[];
}

/** 国民经济行业分类, whose levels have names of their own: 门类, 大类, 中类, 小类. */
const industries = 'gb-t-4754';

const editionOf = ({ key }: Catalogue): readonly string[] => key.split('/').slice(1);

const industryName = (level: IndustryLevel, edition: readonly string[]): string =>
  pascalCase(['industry', level, ...edition].join('/'));

const isOfIndustries = ({ key }: Catalogue): boolean => key.split('/')[0] === industries;

const industryLevelsOf = (catalogue: Catalogue, edition: readonly string[]): CatalogueLevel[] => {
  const levels: CatalogueLevel[] = [];
  let options = catalogue.entries;
  for (const level of INDUSTRY_LEVELS) {
    if (options.length > 0) levels.push({ name: industryName(level, edition), options });
    options = options.flatMap(({ entries }) => entries);
  }
  return levels;
};

const isNested = (catalogue: Catalogue): boolean => catalogue.entries.some(({ entries }) => entries.length > 0);

/**
 * Name of the union of a catalogue's codes: `equipment-kinds/2022` → `EquipmentKind2022`. Where entries hold others, the
 * outer ones are `ScenarioGuide2022Group`, and those that hold no more `ScenarioGuide2022Entry`.
 */
const catalogueTypeName = (catalogue: Catalogue, level: 'Group' | 'Entry', edition: readonly string[]): string => {
  const [subject = ''] = catalogue.key.split('/');
  const name = identifier(pascalCase([singular(subject), ...edition].join('/')));
  return isNested(catalogue) ? `${name}${level}` : name;
};

/**
 * All that a catalogue's file declares; of 国民经济行业分类 also `IndustrySection2017` and so on, as far as it goes.
 * @param edition as the names have it: that of the catalogue, or none
 */
export const levelsOf = (catalogue: Catalogue, edition = editionOf(catalogue)): readonly CatalogueLevel[] => {
  if (isOfIndustries(catalogue)) return industryLevelsOf(catalogue, edition);
  const entries = { name: catalogueTypeName(catalogue, 'Entry', edition), options: leavesOf(catalogue.entries) };
  if (!isNested(catalogue)) return [entries];
  return [{ name: catalogueTypeName(catalogue, 'Group', edition), options: stagesOf(catalogue) }, entries];
};

/** @param union name of the field's own union of codes, if it has options */
export const fieldType = (
  field: Field,
  union: string | undefined,
  catalogues: Readonly<Record<string, Catalogue>>,
  { value, catalogue }: References,
): string => {
  /** The union of what the catalogue lists for the field; undefined where it lists nothing, or not all of a level. */
  const listedFor = (asked: Field): string | undefined => {
    const listed = catalogueOf(asked, catalogues);
    if (listed === undefined) return undefined;
    const codes = codesOf(asked, catalogues) ?? [];
    const level = levelsOf(listed).find(({ options }) => areSame(options, codes));
    return level === undefined ? undefined : catalogue(listed, level.name);
  };
  /** @param unlisted type of codes that are not known */
  const code = (unlisted: () => string): string => {
    const name = listedFor(field);
    if (name === undefined) return union ?? unlisted();
    return field.open ? `${value('Open')}<${name}>` : name;
  };
  const instance = (): string => {
    const scenario = listedFor(field) ?? 'string';
    if (!field.open) return `${value('ScenarioInstance')}<${scenario}>`;
    return `${value('OpenScenarioInstance')}<${scenario}, ${listedFor({ ...field, type: 'stage' }) ?? 'string'}>`;
  };
  const single = (holds: Single): string => {
    if (holds === 'code') return code(() => 'string');
    if (holds === 'industry') return code(() => value('IndustryCode'));
    if (holds === 'date' && field.dayOptional) return `${value('IsoDate')} | ${value('IsoMonth')}`;
    const name = singleTypes[holds];
    return isValueName(name) ? value(name) : name;
  };
  const asking = answersAsking(field);
  const parts = (name: PartsName): string => {
    if (name === 'instance') return instance();
    return asking.includes(false) ? answerType(asking) : value(partTypes[name]);
  };
  const shape = shapeOf(field);
  const each = 'one' in shape ? single(shape.one) : parts(shape.parts);
  return shape.several ? `${each}[]` : each;
};
