/** Filled-in forms that a person changes in LibreOffice and saves as Word, by its own interface: exactly the edited filing comes back, or it is told at the place. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Data, filedAt, filledWith, readBack } from '../extract/filled.ts';
import { realForm } from '../forms/real-forms.ts';
import { run } from './program.ts';

type Edit = readonly [what: string, ...given: unknown[]];

interface Case {
  readonly key: string;
  readonly seed: number;
  readonly edits: (filed: Data) => readonly Edit[];
  readonly becomes: (filed: Data) => Data;
  readonly codes: readonly string[];
}

const enterpriseOf = (filed: Data): Data => filed.enterprise as Data;
const textOf = (filed: Data, id: string): string => String(enterpriseOf(filed)[id]);
const withEnterprise = (filed: Data, values: Data): Data => ({
  ...filed,
  enterprise: Object.fromEntries(
    Object.entries({ ...enterpriseOf(filed), ...values }).filter(([, value]) => value !== undefined),
  ),
});
const factories = (filed: Data): readonly Data[] => filed.recommendedFactories as readonly Data[];

/** In the words of a row that somebody types, and as a record. */
const typed = ['2', '襄阳新石化有限公司', '襄阳新石化智能工厂', '', '王磊', '15021100913'];
const put = { enterprise: typed[1], factory: typed[2], contact: typed[4], mobile: typed[5] };

const application = { key: 'hubei/2023/scenario-application', seed: 16 };
const list = { key: 'cn/2022/recommendation-summary', seed: 35 };

const cases: Readonly<Record<string, Case>> = {
  'nothing is changed': { ...application, edits: () => [], becomes: (filed) => filed, codes: [] },
  'a name is replaced wherever it stands': {
    ...application,
    edits: (filed) => [['replace', textOf(filed, 'name'), '襄阳新石化有限公司']],
    becomes: (filed) => ({
      ...withEnterprise(filed, { name: '襄阳新石化有限公司' }),
      pledge: { ...(filed.pledge as Data), seal: '襄阳新石化有限公司' },
    }),
    codes: [],
  },
  'a name is replaced in one of two places': {
    ...application,
    edits: (filed) => [['replace-first', textOf(filed, 'name'), '襄阳新石化有限公司']],
    becomes: (filed) => withEnterprise(filed, { name: '襄阳新石化有限公司' }),
    codes: ['extract/differ'],
  },
  'a name is blanked in one of two places': {
    ...application,
    edits: (filed) => [['replace-first', textOf(filed, 'name'), '']],
    becomes: (filed) => filed,
    codes: ['extract/half-blanked'],
  },
  'an address is blanked': {
    ...application,
    edits: (filed) => [['replace', textOf(filed, 'address'), '']],
    becomes: (filed) => withEnterprise(filed, { address: undefined }),
    codes: ['extract/blanked'],
  },
  'the glyph of a box is typed over, which does not tick it': {
    ...application,
    edits: () => [
      ['box', '大型企业', '□'],
      ['box', '中型企业', '☑'],
    ],
    becomes: (filed) => filed,
    codes: ['extract/glyph', 'extract/glyph'],
  },
  'a row is put in': {
    ...list,
    edits: (filed) => [['insert-row', String(factories(filed)[0]?.enterprise), typed]],
    becomes: (filed) => ({
      ...filed,
      recommendedFactories: [factories(filed)[0], put, ...factories(filed).slice(1)],
    }),
    codes: ['extract/by-cells', 'extract/record-added'],
  },
  'a row is removed': {
    ...list,
    edits: (filed) => [['remove-row', String(factories(filed)[1]?.enterprise)]],
    becomes: (filed) => ({ ...filed, recommendedFactories: factories(filed).filter((_, at) => at !== 1) }),
    codes: ['extract/record-removed'],
  },
  'a name in a row is replaced': {
    ...list,
    edits: (filed) => [['replace', String(factories(filed)[0]?.enterprise), '襄阳新石化有限公司']],
    becomes: (filed) => ({
      ...filed,
      recommendedFactories: factories(filed).map((factory, at) =>
        at === 0 ? { ...factory, enterprise: '襄阳新石化有限公司' } : factory,
      ),
    }),
    codes: [],
  },
};

/** Of the system whose LibreOffice it is: another one is tried by `OFFICE_PYTHON`, a program that runs that system's Python. */
const python = process.env.OFFICE_PYTHON ?? '/usr/bin/python3';

const folder = mkdtempSync(join(tmpdir(), 'shenbao-edited-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const named = Object.entries(cases).map(([name, each], at) => ({ name, at, ...each }));

beforeAll(async () => {
  const jobs = [];
  for (const { at, key, seed, edits } of named) {
    const form = realForm(key);
    const filed = filedAt(form, seed);
    const [from, to] = [join(folder, `${at}.docx`), join(folder, `${at}-saved.docx`)];
    writeFileSync(from, await filledWith(form, filed));
    jobs.push({ from, to, edits: edits(filed) });
  }
  writeFileSync(join(folder, 'jobs.json'), JSON.stringify(jobs));
  const program = new URL('edit.py', import.meta.url).pathname;
  await run(python, [program, join(folder, 'profile'), join(folder, 'jobs.json')], folder);
}, 300_000);

test.each(named)('$name', async ({ at, key, seed, becomes, codes }) => {
  const form = realForm(key);
  const read = await readBack(form, readFileSync(join(folder, `${at}-saved.docx`)));
  expect(read.codes).toEqual(codes);
  expect(read.data).toEqual(becomes(filedAt(form, seed)));
});
