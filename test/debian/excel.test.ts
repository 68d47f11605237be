/** Excel files as openpyxl reads them: every value of a filing stands in a cell, numbers as numbers, and they print as the page. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { excelOf } from '../../compiler/targets.ts';
import { folderWith } from '../cli/run.ts';
import { realForm } from '../forms/real-forms.ts';

const READ = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
print(json.dumps({
  'values': [cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None],
  'kinds': sorted({cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}),
  'orientation': sheet.page_setup.orientation,
  'titles': sheet.print_title_rows,
  'fits': [sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight],
}))
`;

/** Numbers and texts that are printed as they are filed. */
const plainIn = (data: unknown): readonly (string | number)[] => {
  if (typeof data === 'number' || typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(plainIn) : [];
};

it('holds every number and text of 60 records, signs of formulas as text', async () => {
  const form = realForm('gansu/2026/projects-under-construction');
  const sample = sampleOf(form, 1) as { readonly projects: readonly Record<string, unknown>[] };
  const projects = Array.from({ length: 60 }, (_, at) => ({
    ...sample.projects[0],
    project: ['=1+1', '+2', '-3', '@4', `项目${at}`][Math.min(at, 4)],
  }));
  const file = join(folderWith({}), 'x.xlsx');
  writeFileSync(file, (await excelOf(form, { projects })) ?? '');
  const read = JSON.parse(execFileSync('/usr/bin/python3', ['-c', READ, file], { encoding: 'utf8' }));
  // a name stands above its telephone
  const there = new Set(
    read.values.map((value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ') : value)),
  );
  const { affiliation: _, inPark: __, ...printed }: Readonly<Record<string, unknown>> = projects[0] ?? {};
  expect(plainIn([printed, projects.map(({ project }) => project)]).filter((each) => !there.has(each))).toEqual([]);
  expect(read).toMatchObject({ kinds: ['n', 's'], orientation: 'landscape', titles: '$4:$6', fits: [true, 1, 0] });
});
