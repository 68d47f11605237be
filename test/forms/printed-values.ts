/** What a filing must make its document print, from the data and the form alone. */
import { codesOf } from '../../compiler/model/asked.ts';
import type { Field, FieldNode, ResolvedForm } from '../../compiler/model/form.ts';

import { expectedOf } from './expected.ts';

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

const scalars = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(scalars);
  return isData(value) ? Object.values(value).flatMap(scalars) : [value];
};

/** A record of a list, the form itself too. */
interface Place {
  readonly at: number;
  readonly isLast: boolean;
}

const ALONE: Place = { at: 0, isLast: true };

/** As the notice cites them: 环节, number and 场景 of the guide, 实例. Behind the last one nothing parts it from another. */
const citations = (form: ResolvedForm, field: Field, value: unknown, cites: string, place = ALONE): string[] => {
  const stages = form.catalogues[field.catalogue ?? '']?.entries ?? [];
  const all = [value].flat();
  return all.map((each, at) => {
    const filed: Data = isData(each) ? each : { scenario: each };
    const stage = stages.find(
      ({ code, entries }) => code === filed.stage || entries.some((entry) => entry.code === filed.scenario),
    );
    const scenario = stage?.entries.find(({ code }) => code === filed.scenario);
    const isLast = place.isLast && at === all.length - 1;
    return (isLast ? cites.replace(/；$/, '') : cites)
      .replace('{item}', String(place.at + at + 1))
      .replace('{stage}', stage?.label ?? '')
      .replace('{number}', scenario?.number ?? '')
      .replace('{scenario}', scenario?.label ?? String(filed.scenario))
      .replace('{instance}', String(filed.instance));
  });
};

/** Boxes show what is chosen by a tick: they print nothing. */
const valuesOfField = (form: ResolvedForm, field: Field, value: unknown, record: Place): string[] => {
  switch (field.type) {
    case 'choice':
    case 'choices':
      if (field.options !== undefined) return [];
      break;
    case 'yesNo':
      return isData(value) && typeof value.detail === 'string' ? [value.detail] : [];
    case 'scenarios':
      return citations(form, field, value, expectedOf(form).several[field.path]?.cites ?? '');
    case 'scenario':
      if (field.cites !== undefined) return citations(form, field, value, field.cites, record);
      break;
    case 'evidence':
      return Array.isArray(value) ? value.map((file: Data) => String(file.name)) : [];
    case 'pictures':
      // Where the pictures themselves are not at hand: their names, and what stands below them.
      return Array.isArray(value)
        ? value.flatMap(({ name, caption }: Data) => [`〔图：${name}〕`, caption ?? []].flat().map(String))
        : [];
    case 'date':
    case 'month':
    case 'dateRange':
      // 2022-10-25 is 2022 年 10 月 25 日
      return scalars(value).flatMap((each) =>
        String(each)
          .split('-')
          .map((part) => String(Number(part))),
      );
    case 'industry': {
      // 251-精炼石油产品制造 is filed where no table has the name
      const [, code, name] = /^([A-T]|\d+)(?:-(.+))?$/.exec(String(value)) ?? [];
      if (code === undefined) return [String(value)];
      const label = codesOf(field, form.catalogues)?.find((entry) => entry.code === code)?.label ?? name;
      // 制造业-…-精炼石油产品制造 where the notice asks names, 30-非金属矿物制品业 where it shows a hyphen
      if (field.cites?.includes('{code}') === false) {
        const sections = form.catalogues[field.catalogue ?? '']?.entries ?? [];
        const above = sections.flatMap((section) => section.entries.map((division) => [section, division] as const));
        const [section, division] = above.find(([, each]) => code.startsWith(each.code)) ?? [];
        return [[section?.label, division?.label, label].join('-')];
      }
      return [[code, label ?? []].flat().join(field.cites === undefined ? ' ' : '-')];
    }
  }
  const labels = new Map(codesOf(field, form.catalogues)?.map(({ code, label }) => [code, label]));
  return scalars(value).map((each) => labels.get(String(each)) ?? String(each));
};

const valuesAt = (form: ResolvedForm, node: FieldNode, value: unknown, record: Place): string[] => {
  if (value === undefined) return [];
  switch (node.kind) {
    case 'field':
      return valuesOfField(form, node, value, record);
    case 'matrix':
      return scalars(value).map(String);
    case 'group':
      return isData(value) ? valuesOf(form, node.children, value, record) : [];
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((each: Data, at) => {
            return valuesOf(form, node.children, each, { at, isLast: at === value.length - 1 });
          })
        : [];
  }
};

const valuesOf = (form: ResolvedForm, nodes: readonly FieldNode[], data: Data, record = ALONE): string[] =>
  nodes.flatMap((node) => valuesAt(form, node, data[node.id], record));

/** Every value of a filing as it is printed, in the order of the fields; a value filed twice stands twice. */
export const printedValues = (form: ResolvedForm, filing: Data): string[] => valuesOf(form, form.fields, filing);

/** Types whose values mean nothing in pieces. */
const WHOLE: readonly Field['type'][] = ['creditCode', 'phone', 'mobile', 'money', 'percent'];

const onlyWhole = (nodes: readonly FieldNode[]): FieldNode[] =>
  nodes.flatMap((node): FieldNode[] => {
    if (node.kind === 'field') return WHOLE.includes(node.type) ? [node] : [];
    if (node.kind === 'matrix') return [{ ...node, rows: node.rows.filter(({ type }) => WHOLE.includes(type)) }];
    return [{ ...node, children: onlyWhole(node.children) }];
  });

/** Those that must stand on one line: codes, telephone numbers, amounts. */
export const unbrokenValues = (form: ResolvedForm, filing: Data): string[] =>
  valuesOf(form, onlyWhole(form.fields), filing);
