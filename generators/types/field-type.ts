/** The TypeScript type of one field's value. */
import type { Catalogue } from '../../compiler/model/catalogue.ts';
import type { Field, Measure } from '../../compiler/model/form.ts';
import { pascalCase } from '../../compiler/model/type-name.ts';
import { singular } from './names.ts';
import type { ValueName } from './values.ts';

/** How a file refers to what is declared elsewhere: each gives the name and imports it. */
export interface References {
  readonly value: (name: ValueName) => string;
  readonly catalogue: (catalogue: Catalogue, name: string) => string;
}

/**
 * Name of the union of a catalogue's codes: `equipment-kinds/2022` → `EquipmentKind2022`. Where entries hold others, the
 * outer ones are `ScenarioGuide2022Group`, and those that hold no more `ScenarioGuide2022Entry`.
 */
export const catalogueTypeName = (catalogue: Catalogue, level: 'stages' | 'entries'): string => {
  const [subject = '', ...edition] = catalogue.key.split('/');
  const name = pascalCase([singular(subject), ...edition].join('/'));
  const nested = catalogue.entries.some(({ entries }) => entries.length > 0);
  if (!nested) return name;
  return `${name}${level === 'stages' ? 'Group' : 'Entry'}`;
};

const measures: Readonly<Record<Measure, ValueName>> = {
  change: 'Change',
  level: 'Level',
  count: 'Count',
  pair: 'BeforeAfter',
};

/** @param union name of the field's own union of codes, if it has options */
export const fieldType = (
  field: Field,
  union: string | undefined,
  catalogues: Readonly<Record<string, Catalogue>>,
  { value, catalogue }: References,
): string => {
  const code = (): string => {
    const listed = field.catalogue === undefined ? undefined : catalogues[field.catalogue];
    if (listed === undefined) return union ?? 'string';
    const name = catalogue(listed, catalogueTypeName(listed, field.type === 'stage' ? 'stages' : 'entries'));
    return field.open ? `${value('Open')}<${name}>` : name;
  };
  switch (field.type) {
    case 'text':
    case 'prose':
    case 'phone':
    case 'mobile':
    case 'email':
    case 'signature':
    case 'seal':
      return 'string';
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'money':
      return 'number';
    case 'date':
      return value('IsoDate');
    case 'month':
      return value('IsoMonth');
    case 'year':
      return value('CalendarYear');
    case 'dateRange':
      return value('DateRange');
    case 'creditCode':
      return value('CreditCode');
    case 'organisationCode':
      return value('OrganisationCode');
    case 'industry':
      return value('IndustryCode');
    case 'yesNo':
      return field.detail === undefined ? 'boolean' : value('Answer');
    case 'choice':
    case 'reportingUnit':
    case 'stage':
    case 'scenario':
      return code();
    case 'choices':
    case 'scenarios':
      return `${code()}[]`;
    case 'indicator':
      return value(measures[field.measure ?? 'level']);
    case 'evidence':
      return `${value('EvidenceFile')}[]`;
  }
};
