/** Filing data as it is printed. What has not the shape that the field asks for is not printed; validators report it. */

import { valueAt } from '../../compiler/filing/path.ts';
import type { CatalogueEntry } from '../../compiler/model/catalogue.ts';
import { type Cited, citationOf, fillCitation } from '../../compiler/model/citation.ts';
import { codesOf, leavesOf } from '../../compiler/model/filing.ts';
import type { Field, Option } from '../../compiler/model/form.ts';
import type { Context } from './context.ts';

/** What XML 1.0 cannot hold; no document could carry it. */
const UNPRINTABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export const textValue = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(UNPRINTABLE, '').replace(/\r\n?/g, '\n');
  return text === '' ? undefined : text;
};

/** All digits, no exponent, no thousands separators. */
export const numberValue = (value: unknown): string | undefined => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const sign = value < 0 ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const shift = Number(exponent);
  if (shift > 0) return `${sign}${whole}${fraction.padEnd(shift, '0')}`;
  return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
};

/** In the way of the blank form, `2022 年 10 月 25 日`, where that asks for as much as is filed; else ISO 8601. */
export const dateValue = (value: unknown, blank: string | undefined): string | undefined => {
  const text = textValue(value);
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text ?? '') ?? [];
  const asked = /年\s*月\s*(日?)\s*$/.exec(blank ?? '');
  if (asked === null || year === undefined || (day !== undefined) !== (asked[1] === '日')) return text;
  return `${year} 年 ${Number(month)} 月${day === undefined ? '' : ` ${Number(day)} 日`}`;
};

/** What the field offers to choose from. */
export const optionsOf = (context: Context, field: Field): readonly Option[] =>
  (codesOf(field, context.form.catalogues) ?? []).map(({ code, label }) => ({ code, label }));

const entryLabel = (entries: readonly CatalogueEntry[], code: unknown): string | undefined => {
  for (const entry of entries) {
    const label = entry.code === code ? entry.label : entryLabel(entry.entries, code);
    if (label !== undefined) return label;
  }
  return undefined;
};

const labelOfCode = (context: Context, field: Field, code: unknown): string | undefined => {
  // A class is at any level of its catalogue, not among what is chosen from.
  if (field.type === 'industry') return entryLabel(context.form.catalogues[field.catalogue ?? '']?.entries ?? [], code);
  return optionsOf(context, field).find((option) => option.code === code)?.label;
};

const items = (value: unknown, text: (item: unknown) => string | undefined, separator: string): string | undefined => {
  const texts = Array.isArray(value) ? value.map(text).filter((item) => item !== undefined) : [];
  return texts.length > 0 ? texts.join(separator) : undefined;
};

/** 环节, number and name of a scenario as the guide has them. */
const listedScenario = (stages: readonly CatalogueEntry[], code: unknown): Cited | undefined => {
  for (const stage of stages) {
    const entry = leavesOf([stage]).find((each) => each.code === code);
    if (entry === undefined) continue;
    return { ...(entry !== stage && { stage: stage.label }), number: entry.number, scenario: entry.label };
  }
  return undefined;
};

/** One scenario to a line, as the form cites them. */
const citations = (context: Context, field: Field, value: unknown): string | undefined => {
  const stages = context.form.catalogues[field.catalogue ?? '']?.entries ?? [];
  const filedOf = (item: unknown): Cited => {
    if (!field.instances) return { scenario: textValue(item) };
    const [stage, scenario, instance] = ['stage', 'scenario', 'instance'].map((part) =>
      textValue(valueAt(item, [part])),
    );
    return { stage: stages.find(({ code }) => code === stage)?.label ?? stage, scenario, instance };
  };
  const citedOf = (item: unknown): Cited[] => {
    const filed = filedOf(item);
    if (filed.scenario === undefined && filed.instance === undefined) return [];
    const listed = listedScenario(stages, filed.scenario);
    return [{ ...filed, ...listed, stage: filed.stage ?? listed?.stage }];
  };
  const cited = Array.isArray(value) ? value.flatMap(citedOf) : [];
  const lines = cited.map((each, at) => fillCitation(citationOf(field), { ...each, item: String(at + 1) }));
  return lines.length > 0 ? lines.join('\n') : undefined;
};

/** The value of a field that has one control. */
export const printedValue = (context: Context, field: Field, value: unknown): string | undefined => {
  switch (field.type) {
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'money':
      return numberValue(value);
    case 'date':
    case 'month':
      return dateValue(value, field.blank);
    case 'choice':
      return labelOfCode(context, field, value);
    case 'industry':
    case 'reportingUnit':
    case 'stage':
    case 'scenario':
      return labelOfCode(context, field, value) ?? textValue(value);
    case 'scenarios':
      return citations(context, field, value);
    case 'evidence':
      return items(value, (file) => textValue(valueAt(file, ['name'])), '、');
    default:
      return textValue(value);
  }
};
