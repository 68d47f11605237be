/** The catalogues of a form, and which of their entries a name that they lack may mean. */
import { plain } from '../../../compiler/filing/plain.ts';
import { editDistance } from '../../../compiler/model/edit-distance.ts';
import type { IndustryNames } from '../../../compiler/model/industry.ts';
import { own } from './field-facts.ts';

export interface Entry {
  readonly label: string;
  /** Numbers and names that the catalogue states of it. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
  /** Codes of what stands in it, where rules ask. */
  readonly holds?: readonly string[];
  /** Code of the stage that holds it. */
  readonly stage?: string;
  /** Codes and names of what it continues of earlier editions. */
  readonly formerly?: readonly string[];
}
export interface Guide {
  /** What holds entries, by code. */
  readonly stages: Readonly<Record<string, Entry>>;
  /** What holds none, by code. */
  readonly entries: Readonly<Record<string, Entry>>;
}
export type Guides = Readonly<Record<string, Guide>>;

/** A name that is longer is no slip. */
const longest = 60;

/** How an entry is shown whose code is asked for: `消费品（consumer-goods）`. */
export const withCode = (code: string, label: string): string => `${label}（${code}）`;

type Found = readonly (readonly [code: string, label: string])[];

/** The one entry that has the label, its code first: `private（民营）`; of several it could be any. */
export const codeCalled = (name: string, entries: Readonly<Record<string, Entry>>): string | undefined => {
  const [found, ...others] = Object.entries(entries).filter(([, { label }]) => label === plainName(name));
  return found === undefined || others.length > 0 ? undefined : `${found[0]}（${found[1].label}）`;
};

/** The entries of that label, else those that were called so; at most three. */
export const calledSo = (name: string, entries: Readonly<Record<string, Entry>>): Found => {
  const all = Object.entries(entries);
  const same = all.filter(([, { label }]) => label === name);
  const found = same.length > 0 ? same : all.filter(([, { formerly }]) => formerly?.includes(name));
  return found.slice(0, 3).map(([code, { label }]) => [code, label]);
};

/** The entries that a name may mean: those that are or were called so, else the nearest; at most three. */
export const nearestEntries = (name: string, entries: Readonly<Record<string, Entry>>): Found => {
  const found = calledSo(name, entries);
  if (found.length > 0) return found;
  const all = Object.entries(entries);
  if (name.length > longest) return [];
  const measured = all.flatMap(([code, { label }]) => {
    // half of it may differ: names of scenarios are short, and are cited from memory
    const limit = Math.floor(Math.min(label.length, name.length) / 2);
    const far = Math.min(editDistance(name, label, limit), editDistance(name, code, limit));
    return far <= limit ? [{ code, label, far }] : [];
  });
  const least = Math.min(...measured.map(({ far }) => far));
  const near = measured.filter(({ far }) => far === least);
  // 汽车整车 holds the name of 汽车
  const held = all.flatMap(([code, { label }]) => (label.length > 1 && name.includes(label) ? [{ code, label }] : []));
  return (near.length > 0 ? near : held).slice(0, 3).map(({ code, label }) => [code, label]);
};

/** The names of a catalogue of industries, whose middle levels stand among its entries; of others those of the stages. */
export const namesIn = (guides: Guides, key: string | undefined, type = 'industry'): IndustryNames => {
  const { stages = {}, entries = {} } = (key === undefined ? undefined : own(guides, key)) ?? {};
  const all = type === 'industry' ? { ...stages, ...entries } : stages;
  return Object.fromEntries(Object.entries(all).map(([code, { label }]) => [code, label]));
};

/** A name written with other brackets, widths or spaces is the same name. */
export const plainName = plain;

/** 模式创新——43.大规模个性化定制, 1.工艺设计-6.工艺数字化设计, 19网络协同制造: what stands last in it, and the stage before. */
const citation = /^(?:(?:\d+[.、])?(.+?)[-‐-―−]+)?(?:\d+[.、]?)?([^-‐-―−]+)$/;

/** What examples of notices print around names: 典型场景1：…, 模式创新（环节名）——大规模个性化定制（场景名）, …； */
const around = /^(?:典型)?场景\d+:|\((?:环节|场景)名\)|[;,、]$/g;

/** The entry of a name, also where it is cited as notices print it, with its stage, or any, and numbers. */
export const entryNamed = ({ entries, stages }: Guide, name: string, anyStage = false): Entry | undefined => {
  const bare = plainName(name).replace(around, '');
  const all = Object.values(entries);
  const same = all.find(({ label }) => label === bare);
  const [, stage, last] = citation.exec(bare) ?? [];
  return (
    same ??
    all.find(
      (entry) =>
        entry.label === last && (anyStage || stage === undefined || own(stages, entry.stage ?? '')?.label === stage),
    )
  );
};

/** The entries that a field of the type may hold. */
export const entriesOf = (guides: Guides, key: string | undefined, type: string): Guide['entries'] | undefined => {
  const guide = key === undefined ? undefined : own(guides, key);
  return type === 'stage' ? guide?.stages : guide?.entries;
};
