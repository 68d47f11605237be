/** A portal of two packs: what there is, what a form asks, and filings of whatever form. */
import { readFileSync } from 'node:fs';
import * as cn from '@shenbao/cn-2022';
import * as hebei from '@shenbao/hebei-2026';
import { ENTRIES } from '@shenbao/hebei-2026/catalogues/gb-t-4754-2017.js';

const FORMS = [...cn.FORMS, ...hebei.FORMS];
const MODULES = { ...cn.MODULES, ...hebei.MODULES };

type Key = keyof typeof MODULES;

const isKey = (key: unknown): key is Key => typeof key === 'string' && Object.hasOwn(MODULES, key);

/** A label and how it is filled in, for each field. */
const asked = (nodes: readonly cn.FormNode[]): string[] =>
  cn.nodesIn(nodes).flatMap((node) => {
    if (node.kind !== 'field') return [];
    const choices = node.options?.map(({ label }) => label).join('/');
    return [[node.sections?.at(-1), node.label, node.unit, choices].filter((part) => part !== undefined).join('|')];
  });

const answer = async (data: { readonly $form?: unknown }): Promise<string> => {
  if (!isKey(data.$form)) return 'unknown';
  const { FIELDS, validate } = await MODULES[data.$form]();
  const { issues } = validate(data);
  if (issues === undefined) return `valid ${asked(FIELDS).length}`;
  return cn.nodesAlong(FIELDS, issues[0]?.path ?? [])[0]?.label ?? '';
};

export const exact = async (): Promise<string> => {
  const { validate } = await hebei.load('hebei/2026/overseas-factory-list');
  const result = validate({});
  return result.issues === undefined ? result.value.overseasFactories.map(({ factory }) => factory).join('') : '';
};

/** What the discriminant tells. */
export const named = (filing: hebei.Filing): string =>
  filing.$form === 'hebei/2026/overseas-factory-list' ? filing.reporter : filing.$form;

export const told = (data: unknown): hebei.FormKey | undefined =>
  hebei.isOf(data, 'hebei/2026/overseas-factory-list') ? data.$form : hebei.formOf(data);

/** A draft is narrowed to that of its form. */
export const factories = (draft: hebei.FilingDraft): number =>
  hebei.isOf(draft, 'hebei/2026/basic-factory-list') ? (draft.factories?.length ?? 0) : 0;

const packs: readonly cn.PackModule[] = [cn, hebei];

/** Of whatever pack. */
export const issuesOf = async (data: unknown): Promise<readonly cn.Issue[]> => {
  for (const pack of packs) {
    const key = pack.formOf(data);
    if (key !== undefined) return (await pack.load(key)).validate(data).issues ?? [];
  }
  return [];
};

// @ts-expect-error a form of another pack
export const other: hebei.FormKey = 'cn/2022/recommendation-summary';

const filings: readonly { readonly $form?: unknown }[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const { FIELDS } = await hebei.load('hebei/2026/overseas-factory-list');
process.stdout.write(
  JSON.stringify({
    forms: FORMS.map(({ key, title, filedBy }) => [key, title, filedBy]),
    deadlines: hebei.PACK.deadlines.map(({ on }) => on),
    asked: asked(FIELDS),
    divisions: hebei
      .levelOf(ENTRIES, 1)
      .slice(0, 2)
      .map(({ code }) => code),
    answers: await Promise.all(filings.map(answer)),
  }),
);
