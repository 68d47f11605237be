/**
 * What each way of reading a filled-in file back loses, by type of field: `npm run losses`, `-- 3` for so many seeds a form. Of Word by controls, by
 * bookmarks alone, by tables and labels alone, of list forms as workbook, each without the filing that a file carries. What has been counted is kept beside the bundle:
 * a run that is broken off, or asked for more seeds, goes on where the last one ended, but for forms that have changed. The table is of all of it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { extract } from '../../compiler/extract-filing.ts';
import { normalise } from '../../compiler/filing/normalise.ts';
import { type Path, valueAt } from '../../compiler/filing/path.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import type { FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import { openDocument } from '../../compiler/open-document.ts';
import { read } from '../../compiler/read/read.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { excelOf, wordOf } from '../../compiler/targets.ts';
import { understand } from '../../compiler/understand.ts';
import { editedText } from './edited.ts';

type Edit = (xml: string) => string;

const untagged: Edit = (xml) => xml.replace(/<w:tag [^>]*>/g, '');
const unmarked: Edit = (xml) => untagged(xml).replace(/<w:bookmark(?:Start|End) [^>]*>/g, '');
const WAYS = ['controls', 'bookmarks', 'cells', 'workbook'] as const;

/** Each value of a filing with the type of its field. */
const valuesIn = (nodes: readonly FieldNode[], data: unknown, path: Path = []): readonly (readonly [string, Path])[] =>
  nodes.flatMap((node): readonly (readonly [string, Path])[] => {
    const value = valueAt(data, [node.id]);
    const at = [...path, node.id];
    if (value === undefined) return [];
    if (node.kind === 'field') return [[node.type, at]];
    if (node.kind === 'group') return valuesIn(node.children, value, at);
    if (node.kind === 'list')
      return Array.isArray(value) ? value.flatMap((each, index) => valuesIn(node.children, each, [...at, index])) : [];
    return node.rows.flatMap((row) =>
      valueAt(value, [row.id]) === undefined ? [] : [['matrix', [...at, row.id]] as const],
    );
  });

/** What is chosen of several is the same in any order, and so are the parts of a value. */
const shown = (value: unknown): string => {
  if (Array.isArray(value)) return JSON.stringify(value.map(shown).sort());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const parts = Object.entries(value).map(([key, inner]) => `${key}:${shown(inner)}`);
  return JSON.stringify(parts.sort());
};

/** A form that asks nothing has no controls. */
const unless = (file: Uint8Array, edit: Edit): Uint8Array => {
  try {
    return editedText(file, edit);
  } catch {
    return file;
  }
};

/** The file of each way; none where the form is no list, as a workbook. */
const filesOf = async (form: ResolvedForm, data: unknown): Promise<readonly (Uint8Array | undefined)[]> => {
  const word = await wordOf(form, data);
  return [word, unless(word, untagged), unless(word, unmarked), await excelOf(form, data)];
};

const readBack = async (form: ResolvedForm, bytes: Uint8Array): Promise<unknown> => {
  const diagnostics = new Diagnostics();
  const document = await openDocument('x.docx', bytes, diagnostics);
  return (document && (await extract(form, document, {}, diagnostics)))?.filing.data;
};

/** By type, of each way: how many values its files have, and how many it loses. */
type Counts = Record<string, { readonly values: number[]; readonly lost: number[] }>;

const none = () => ({ values: WAYS.map(() => 0), lost: WAYS.map(() => 0) });
const plus = (one: readonly number[], other: readonly number[]): number[] =>
  one.map((each, way) => each + (other[way] ?? 0));

interface Counted {
  /** Of the form as it was. */
  readonly digest: string;
  seeds: number;
  readonly counts: Counts;
}

const count = async (form: ResolvedForm, seed: number, counts: Counts): Promise<void> => {
  const { data } = normalise(form, sampleOf(form, seed));
  for (const [way, file] of (await filesOf(form, data)).entries()) {
    if (file === undefined) continue;
    const found = await readBack(form, file);
    for (const [type, path] of valuesIn(form.fields, data)) {
      counts[type] ??= none();
      const { values, lost } = counts[type];
      values[way] = (values[way] ?? 0) + 1;
      if (shown(valueAt(found, path)) !== shown(valueAt(data, path))) lost[way] = (lost[way] ?? 0) + 1;
    }
  }
};

const folder = join(process.cwd(), 'forms');
const { forms } = understand(read({ folder, prefix: 'forms/' }, nodeHost, new Diagnostics()), new Diagnostics());
const seeds = Number(process.argv[2] ?? 1);
const kept = join(process.cwd(), 'test/.tmp/losses/counted.json');
const counted: Record<string, Counted> = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};

const keep = (): void => {
  writeFileSync(`${kept}.new`, JSON.stringify(counted));
  renameSync(`${kept}.new`, kept);
};

for (const form of forms) {
  const digest = createHash('sha256')
    .update(JSON.stringify([WAYS, form.fields, form.document]))
    .digest('hex');
  const known = counted[form.key];
  const own = known?.digest === digest ? known : { digest, seeds: 0, counts: {} };
  counted[form.key] = own;
  while (own.seeds < seeds) {
    // What a run that is broken off has half counted is counted anew.
    const counts = structuredClone(own.counts);
    await count(form, own.seeds + 1, counts);
    Object.assign(own.counts, counts);
    own.seeds += 1;
    keep();
  }
}

const all: Counts = {};
for (const form of forms)
  for (const [type, { values, lost }] of Object.entries(counted[form.key]?.counts ?? {})) {
    const sum = all[type] ?? none();
    all[type] = { values: plus(sum.values, values), lost: plus(sum.lost, lost) };
  }

process.stdout.write(
  `Values lost, of so many:\n\n| type | ${WAYS.join(' | ')} |\n|---|${WAYS.map(() => '---|').join('')}\n`,
);
for (const [type, { values, lost }] of Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)))
  process.stdout.write(`| ${type} | ${WAYS.map((_, way) => `${lost[way]} / ${values[way]}`).join(' | ')} |\n`);
