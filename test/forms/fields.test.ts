/** How many facts the forms ask for, where; counted by hand in the notices. */
import { describe, expect, it } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { foldWording } from '../fixtures/read-fixtures.ts';
import { readWordControls } from '../word/read-word.ts';
import { wordFile } from './documents.ts';
import { expectedOf } from './expected.ts';
import { leavesOf, type Standing, standingsOf, withoutIndexes } from './placements.ts';
import { realForms } from './real-forms.ts';
import { bodyParagraphs } from './word-structure.ts';

type Found = readonly (readonly [title: string, path: string])[];
type Run = readonly [title: string, paths: readonly string[]];

/** Paths one behind the other under one title, each once. */
const runsOf = (found: Found): Run[] => {
  const runs: [string, string[]][] = [];
  for (const [title, path] of found) {
    const last = runs.at(-1);
    if (last === undefined || last[0] !== title) runs.push([title, [path]]);
    else if (!last[1].includes(path)) last[1].push(path);
  }
  return runs;
};

const counted = (runs: readonly Run[]) => runs.map(([title, paths]) => [title, paths.length]);

const sorted = (runs: readonly Run[]): Run[] => runs.map(([title, paths]) => [title, [...paths].sort()]);

/** Paths in a docx under each of the titles, by the paragraphs that print these in their order. */
const printedIn = (file: Uint8Array, titles: readonly string[]): Found => {
  const controls = readWordControls(file);
  const waiting = [...titles];
  let title = '';
  let at = 0;
  return bodyParagraphs(file).flatMap((paragraph) => {
    if (waiting[0] !== undefined && foldWording(paragraph.text) === foldWording(waiting[0])) {
      title = waiting.shift() ?? '';
    }
    at += paragraph.controls;
    return controls.slice(at - paragraph.controls, at).map(({ path }) => [title, withoutIndexes(path)] as const);
  });
};

const leaves = (standings: readonly Standing[], title: (standing: Standing) => string): Found =>
  standings.flatMap((standing) => leavesOf(standing).map((leaf) => [title(standing), leaf] as const));

const blankStandings = (form: ResolvedForm) => standingsOf(form).filter(({ only }) => only === undefined);

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  const { counts } = expectedOf(form);
  const runs = runsOf(leaves(blankStandings(form), ({ title }) => title));

  it('asks under each title for as many facts as the notice', () => {
    expect(counted(runs)).toEqual(counts);
  });

  it('has a control for each of them there in the docx', async () => {
    const titles = counts.map(([title]) => title).filter((title) => title !== '');
    expect(sorted(runsOf(printedIn(await wordFile(form), titles)))).toEqual(sorted(runs));
  });
});

const grouped = realForms.flatMap((form) => {
  const { groups } = expectedOf(form);
  return groups === undefined ? [] : [[form.key, form, groups] as const];
});

describe.each(grouped)('%s', (_, form, groups) => {
  it('asks in each block of its table for as many facts as the notice', () => {
    const inTable = blankStandings(form).filter(({ table }) => table);
    expect(counted(runsOf(leaves(inTable, (standing) => standing.groups[0] ?? '')))).toEqual(groups);
  });
});
