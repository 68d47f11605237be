/** What people do to a filled-in file: exactly the edited filing comes back, or it is told at the place. Files changed as Word leaves them. */
import { describe, expect, it } from 'vitest';
import { Diagnostics, messageOf } from '../../compiler/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../compiler/diagnostics/formats.ts';
import { parsePath, pathText, valueAt } from '../../compiler/filing/path.ts';
import { realForm } from '../forms/real-forms.ts';
import { edited, editedText, rowAt, runOf, ticked, typed, withControl } from './edited.ts';
import { type Data, filedAt, filledWith, type ReadBack, readBack } from './filled.ts';

const form = realForm('hubei/2023/scenario-application');
const filed = filedAt(form, 16);
const file = await filledWith(form, filed);

const list = realForm('cn/2022/recommendation-summary');
const filedList = filedAt(list, 35);
const listFile = await filledWith(list, filedList);

/** A copy of the data with other values at paths; undefined takes away what is there. */
const changed = (data: Data, values: Readonly<Record<string, unknown>>): Data => {
  const copy = structuredClone(data);
  for (const [path, value] of Object.entries(values)) {
    const steps = parsePath(path);
    const holder = valueAt(copy, steps.slice(0, -1)) as Record<string, unknown>;
    const last = String(steps.at(-1));
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return copy;
};

const afterEdit = (edit: (xml: string) => string): Promise<ReadBack> => readBack(form, editedText(file, edit));
const afterListEdit = (edit: (xml: string) => string): Promise<ReadBack> => readBack(list, editedText(listFile, edit));

const messages = ({ diagnostics }: ReadBack): readonly string[] =>
  diagnostics.list().map((diagnostic) => messageOf(diagnostic, 'en'));

const factories = (data: Data): readonly Data[] => data.recommendedFactories as readonly Data[];

describe('a value', () => {
  it('that is typed over is the new one, and told as changed', async () => {
    const { data, codes, extraction } = await afterEdit(withControl('enterprise.address', typed('武汉市洪山区1号')));
    expect(data).toEqual(changed(filed, { 'enterprise.address': '武汉市洪山区1号' }));
    expect(codes).toEqual([]);
    expect(extraction?.changes).toEqual([
      {
        label: '申报主体 单位地址',
        before: ['enterprise', 'address'],
        after: ['enterprise', 'address'],
        from: (filed.enterprise as Data).address,
        to: '武汉市洪山区1号',
        place: { table: 1, row: 7, cell: 2 },
      },
    ]);
  });

  it('is read as people write it', async () => {
    const mobile = String(valueAt(filed, ['enterprise', 'contact', 'mobile']));
    const edit = (xml: string): string =>
      [
        ['enterprise.foundedOn', '二〇一二年五月十日'],
        ['scenarios[0].investment', '２，４５０．５ 万元'],
        ['enterprise.contact.mobile', mobile.replace(/^(.{3})(.{4})/, '$1 $2 ')],
      ].reduce((text, [tag = '', words = '']) => withControl(tag, typed(words))(text), xml);
    const { data, codes } = await afterEdit(edit);
    expect(data).toEqual(changed(filed, { 'enterprise.foundedOn': '2012-05-10', 'scenarios[0].investment': 2450.5 }));
    expect(codes).toEqual([]);
  });

  it('that is blanked is absent, and told', async () => {
    const { data, codes, extraction } = await afterEdit(withControl('enterprise.address', typed('')));
    expect(data).toEqual(changed(filed, { 'enterprise.address': undefined }));
    expect(codes).toEqual(['extract/blanked']);
    expect(extraction?.changes).toMatchObject([{ before: ['enterprise', 'address'] }]);
  });

  it('whose control is gone is absent, and told', async () => {
    const gone = (xml: string): string =>
      withControl('enterprise.creditRating', () => '')(xml).replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/g, '');
    const { data, codes } = await afterEdit(gone);
    expect(data).toEqual(changed(filed, { 'enterprise.creditRating': undefined }));
    expect(codes).toEqual(['extract/gone']);
  });

  it('of two placements that differ is that which was changed', async () => {
    const { data, codes, ...rest } = await afterEdit(withControl('enterprise.name', typed('襄阳新石化有限公司'), 1));
    expect(data).toEqual(changed(filed, { 'enterprise.name': '襄阳新石化有限公司' }));
    expect(codes).toEqual(['extract/differ']);
    expect(messages({ data, codes, ...rest })[0]).toContain('paragraph 3');
  });

  it.each([0, 1])('that is blanked in one of its two places stays, and is told', async (nth) => {
    const read = await afterEdit(withControl('enterprise.name', typed(''), nth));
    expect(read.data).toEqual(filed);
    expect(read.codes).toEqual(['extract/half-blanked']);
    expect(messages(read)[0]).toContain(`says “${(filed.enterprise as Data).name}” elsewhere (`);
    const both = await afterEdit((xml) =>
      [0, 1].reduce((edited, each) => withControl('enterprise.name', typed(''), each)(edited), xml),
    );
    expect(both.codes).toContain('extract/blanked');
    expect(both.codes).not.toContain('extract/half-blanked');
  });

  it('that is none is not told as missing besides', async () => {
    const { checkFiling } = await import('../../compiler/check-filing.ts');
    const at = 'scenarios[0].investment';
    const missingAt = async (words: string): Promise<boolean> => {
      const { extraction } = await afterEdit(withControl(at, typed(words)));
      const diagnostics = new Diagnostics();
      if (extraction) await checkFiling(form, extraction.filing, { lang: 'en' }, diagnostics);
      return diagnostics.list().some(({ rule, parameters }) => rule === 'filing/required' && parameters.field === at);
    };
    expect(await missingAt('')).toBe(true);
    expect(await missingAt('约两千')).toBe(false);
  });

  it('that is none is told at its place, and kept aside', async () => {
    const read = await afterEdit(withControl('scenarios[0].investment', typed('约两千')));
    expect(read.data).toEqual(changed(filed, { 'scenarios[0].investment': undefined }));
    expect(read.codes).toEqual(['extract/unread']);
    expect(formatDiagnostics(read.diagnostics.list(), 'text', { language: 'en', colours: false })).toMatch(
      /^x\.docx: table 1, row 27, cell 2 error .*it is no number.*约两千.*\[scenarios\[0\]\.investment\] extract\/unread\n +\| .*约两千\n/,
    );
    for (const format of ['json', 'sarif', 'github'] as const)
      expect(formatDiagnostics(read.diagnostics.list(), format, { language: 'en', colours: false })).toContain(
        format === 'github' ? 'table 1, row 27, cell 2' : '"table 1, row 27, cell 2"',
      );
    expect(read.extraction?.doubts).toMatchObject([{ code: 'unread', text: '约两千', why: 'no-number' }]);
  });
});

describe('a control that was removed', () => {
  const without = (tag: string, text: string) => withControl(tag, (control) => (control === '' ? '' : runOf(text)));
  const unmarked = (xml: string): string => xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/g, '');

  it('is read by what is written in its place, and told', async () => {
    const read = await afterEdit((xml) => unmarked(without('enterprise.creditRating', 'AA')(xml)));
    expect(read.data).toEqual(changed(filed, { 'enterprise.creditRating': 'AA' }));
    expect(read.codes).toEqual(['extract/by-cells', 'extract/beside']);
    expect(read.extraction?.doubts).toMatchObject([{ code: 'beside', place: { table: 1, row: 12 }, text: 'AA' }]);
  });

  it('of all of them the whole is read by its tables and labels, also of a blank that was typed into', async () => {
    const plain = (xml: string): string =>
      unmarked(xml).replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs, '$1');
    const read = await afterEdit(plain);
    expect(read.data).toEqual(filed);
    expect(read.codes).toEqual(['extract/by-cells']);
    expect(new Set(read.extraction?.places.map(({ ground }) => ground))).toEqual(new Set(['cell']));
    const blank = await filledWith(form, undefined, false);
    expect((await readBack(form, editedText(blank, plain))).data).toEqual({ $form: form.key });
    const typedIn = (xml: string): string =>
      ['enterprise.creditRating', 'enterprise.address', 'scenarios[0].address']
        .map((tag) => withControl(tag, typed(tag)))
        .reduce((text, edit) => edit(text), xml);
    expect(
      (
        await readBack(
          form,
          editedText(blank, (xml) => plain(typedIn(xml))),
        )
      ).data,
    ).toEqual({
      $form: form.key,
      enterprise: { address: 'enterprise.address', creditRating: 'enterprise.creditRating' },
      scenarios: [{ address: 'scenarios[0].address' }],
    });
  });
});

describe('a file without controls', () => {
  it('that is too long to be read by its tables is told', async () => {
    const long = (xml: string): string =>
      xml.replace(/<w:body>.*<\/w:body>/s, `<w:body>${`<w:p>${runOf('一')}</w:p>`.repeat(60_000)}</w:body>`);
    const { data, codes } = await afterEdit(long);
    expect(data).toEqual({ $form: form.key });
    expect(new Set(codes)).toEqual(new Set(['extract/too-long', 'extract/gone', 'extract/record-removed']));
  });
});

describe('boxes', () => {
  it('say what is ticked now', async () => {
    const edit = (xml: string): string =>
      withControl(
        'enterprise.ownership=foreign',
        ticked(true),
      )(withControl('enterprise.ownership=private', ticked(false))(xml));
    const { data, codes } = await afterEdit(edit);
    expect(data).toEqual(changed(filed, { 'enterprise.ownership': 'foreign' }));
    expect(codes).toEqual([]);
  });

  it('two of one choice are told', async () => {
    const read = await afterEdit(withControl('enterprise.ownership=foreign', ticked(true)));
    expect(read.data).toEqual(changed(filed, { 'enterprise.ownership': undefined }));
    expect(read.codes).toEqual(['extract/unread']);
    expect(messages(read)[0]).toContain('several are chosen');
  });

  it('whose glyph says otherwise are told, and are what the file says', async () => {
    const read = await afterEdit(
      withControl(`enterprise.scale=${valueAt(filed, ['enterprise', 'scale'])}`, (xml) => xml.replace('☑', '□')),
    );
    expect(read.data).toEqual(filed);
    expect(read.codes).toEqual(['extract/glyph']);
    expect(messages(read)[0]).toMatch(/^申报主体 企业类型: the box shows “□ \p{L}+”.* \[enterprise\.scale\]$/u);
  });

  it('that are drawn by hand in place of controls are read by what they look like', async () => {
    const drawn = (xml: string): string =>
      xml.replace(
        /<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*enterprise\.scale=(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr><w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs,
        '$1',
      );
    const { data, codes } = await afterEdit(drawn);
    expect(data).toEqual(filed);
    expect(codes).toEqual([]);
  });
});

describe('records', () => {
  it('that a person copied are further ones, in the order of the page', async () => {
    const edit = (xml: string): string => {
      const [start, end] = rowAt(xml, 'recommendedFactories[0].enterprise');
      const row = xml.slice(start, end).replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '');
      const copy = withControl('recommendedFactories[0].factory', typed('第二工厂'))(row);
      return xml.slice(0, end) + copy + xml.slice(end);
    };
    const { data, codes, extraction } = await afterListEdit(edit);
    const [first, ...others] = factories(filedList);
    expect(factories(data ?? {})).toEqual([first, { ...first, factory: '第二工厂' }, ...others]);
    expect(codes).toEqual(['extract/record-added']);
    expect(extraction?.doubts).toMatchObject([{ place: { table: expect.any(Number), row: expect.any(Number) } }]);
  });

  it('whose row is deleted are gone, and told', async () => {
    const read = await afterListEdit((xml) => {
      const [start, end] = rowAt(xml, 'recommendedFactories[1].enterprise');
      return xml.slice(0, start) + xml.slice(end);
    });
    expect(factories(read.data ?? {})).toEqual(factories(filedList).filter((_, at) => at !== 1));
    expect(read.codes).toEqual(['extract/record-removed']);
    expect(messages(read)[0]).toContain('[recommendedFactories[1] as it was filed]');
    expect(read.extraction?.doubts).toMatchObject([{ place: { table: expect.any(Number) } }]);
    const blanked = await afterListEdit((xml) => {
      const [start, end] = rowAt(xml, 'recommendedFactories[1].enterprise');
      const row = xml.slice(start, end).replaceAll(/<w:t( [^>]*)?>[^<]*<\/w:t>/g, '');
      return xml.slice(0, start) + row + xml.slice(end);
    });
    expect(blanked.codes).toEqual(['extract/record-removed']);
    const [gone] = blanked.extraction?.doubts ?? [];
    expect(gone?.place).toMatchObject({ table: expect.any(Number), row: expect.any(Number) });
    expect(gone?.place).not.toHaveProperty('cell');
  });

  it('of one list that were added, or deleted, are told together', async () => {
    const rows = (xml: string) => [0, 1].map((at) => rowAt(xml, `recommendedFactories[${at}].enterprise`));
    const gone = await afterListEdit((xml) => {
      const [[start] = [0], [, end] = [0, 0]] = rows(xml);
      return xml.slice(0, start) + xml.slice(end);
    });
    expect(gone.codes).toEqual(['extract/record-removed']);
    expect(messages(gone)[0]).toMatch(
      / 1, 2 were filled in, and their rows are blank or gone: they are left out\. \[recommendedFactories as it was filed\]$/,
    );
    const copied = await afterListEdit((xml) => {
      const [[start] = [0], [, end] = [0, 0]] = rows(xml);
      return (
        xml.slice(0, end) + xml.slice(start, end).replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '') + xml.slice(end)
      );
    });
    expect(copied.codes).toEqual(['extract/record-added']);
    expect(messages(copied)[0]).toContain(' 3, 4: rows that were added by hand.');
  });

  it('that are moved stand in the order of the page', async () => {
    const { data, codes } = await afterListEdit((xml) => {
      const [start, end] = rowAt(xml, 'recommendedFactories[0].enterprise');
      const [, next] = rowAt(xml, 'recommendedFactories[1].enterprise');
      return xml.slice(0, start) + xml.slice(end, next) + xml.slice(start, end) + xml.slice(next);
    });
    const [first, second, ...others] = factories(filedList);
    expect(factories(data ?? {})).toEqual([second, first, ...others]);
    expect(codes).toEqual([]);
  });

  it('that are typed into rows left free are read', async () => {
    const { data, codes } = await afterListEdit(withControl('recommendedScenarios[3].enterprise', typed('襄阳乙公司')));
    expect(data).toEqual({ ...filedList, recommendedScenarios: [{ enterprise: '襄阳乙公司' }] });
    expect(codes).toEqual([]);
  });

  it('of several rows are copied whole, with the records within them', async () => {
    const { data, codes } = await afterEdit((xml) => {
      const [start] = rowAt(xml, 'scenarios[1].name');
      const [, end] = rowAt(xml, 'scenarios[1].investment');
      return (
        xml.slice(0, end) + xml.slice(start, end).replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '') + xml.slice(end)
      );
    });
    const [first, second, third] = filed.scenarios as readonly Data[];
    expect(data?.scenarios).toEqual([first, second, second, third]);
    expect(codes).toEqual(['extract/record-added']);
  });
});

describe('the filing that a file carries', () => {
  it('is left aside where it has been changed', async () => {
    const bytes = edited(file, { 'customXml/item2.xml': (xml) => xml.replace('襄阳', '宜昌') });
    const { data, codes } = await readBack(form, bytes);
    expect(data).toEqual(filed);
    expect(codes).toEqual(['extract/broken-filing']);
  });

  it('is left aside where the pages are another enterprise’s', async () => {
    const edit = (xml: string): string =>
      [0, 1].reduce(
        (text, nth) => withControl('enterprise.name', typed('武汉甲有限公司'), nth)(text),
        withControl('enterprise.creditCode', typed('91420100MA4KLH8X0U'))(xml),
      );
    const { codes, extraction } = await afterEdit(edit);
    expect(codes).toEqual(['extract/other-enterprise']);
    expect(extraction?.changes).toEqual([]);
  });

  it('is left aside where it is of another form', async () => {
    const { strFromU8, unzipSync } = await import('fflate');
    const other = unzipSync(listFile)['customXml/item2.xml'] ?? new Uint8Array();
    const read = await readBack(form, edited(file, { 'customXml/item2.xml': () => strFromU8(other) }));
    expect(read.data).toEqual(filed);
    expect(read.codes).toEqual(['extract/other-filing']);
  });
});

describe('what else is in a file', () => {
  it('tracked changes are told, and comments listed at their places', async () => {
    const comments =
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="审核员"><w:p><w:r><w:t>请核对</w:t></w:r></w:p></w:comment></w:comments>';
    const { strToU8 } = await import('fflate');
    const bytes = edited(
      file,
      {
        'word/document.xml': withControl('enterprise.address', (xml) =>
          typed('')(xml).replace(
            '<w:sdtContent>',
            `<w:sdtContent><w:ins w:id="1" w:author="x">${runOf('新址')}</w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>旧址</w:delText></w:r></w:del><w:r><w:commentReference w:id="0"/></w:r>`,
          ),
        ),
        'word/_rels/document.xml.rels': (xml) =>
          xml.replace(
            '</Relationships>',
            '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="notes/comments.xml"/></Relationships>',
          ),
      },
      { 'word/notes/comments.xml': strToU8(comments) },
    );
    const read = await readBack(form, bytes);
    expect(valueAt(read.data, ['enterprise', 'address'])).toBe('新址');
    expect(read.codes).toEqual(['extract/revisions', 'extract/comment']);
    expect(messages(read)[1]).toBe('Comment of 审核员: 请核对');
  });

  it('controls of others are told where something stands in them', async () => {
    const strange = `<w:p><w:sdt><w:sdtPr><w:tag w:val="pc"/></w:sdtPr><w:sdtContent>${runOf('内部编号 7')}</w:sdtContent></w:sdt></w:p>`;
    const { data, codes } = await afterEdit((xml) => xml.replace('<w:sectPr', `${strange}<w:sectPr`));
    expect(data).toEqual(filed);
    expect(codes).toEqual(['extract/strange']);
  });

  it('a file of another form says which', async () => {
    const read = await readBack(form, listFile);
    expect(read.data).toBeUndefined();
    expect(read.codes).toEqual(['extract/other-form']);
    expect(messages(read)[0]).toContain('cn/2022/recommendation-summary');
  });

  it('a whole filing is judged at its places in the document', async () => {
    const { checkFiling } = await import('../../compiler/check-filing.ts');
    const { extraction, diagnostics } = await afterEdit(
      withControl('enterprise.creditCode', typed('914206005120682950')),
    );
    if (!extraction) throw new Error('nothing was read');
    await checkFiling(form, extraction.filing, { lang: 'en', draft: true }, diagnostics);
    const issue = diagnostics.list().find(({ rule }) => rule === 'filing/creditCheck');
    expect(formatDiagnostics(issue ? [issue] : [], 'text', { language: 'en', colours: false })).toMatch(
      /^x\.docx: table 1, row 3, cell 2 error /,
    );
    const [missing] = extraction.places.filter(({ value }) => value === undefined).map(({ path }) => pathText(path));
    expect(missing).toBe('enterprise.accident.detail');
  });
});

describe('what is typed where nothing is to be filled in', () => {
  it('is told: beside a control, in a paragraph of its own', async () => {
    const beside = await afterEdit(withControl('enterprise.address', (control) => control + runOf('（待核实）')));
    expect(beside.data).toEqual(filed);
    expect(messages(beside)).toEqual([
      'What is written here stands in nothing that is filled in (申报主体 单位地址): it is not read, and kept aside in the report: “（待核实）”',
    ]);
    expect(beside.extraction?.doubts).toMatchObject([{ code: 'astray', place: { table: 1, row: 7, cell: 2 } }]);
    const alone = await afterEdit((xml) => xml.replace(/(<w:body>)/, `$1<w:p>${runOf('本表由张三代填')}</w:p>`));
    expect(alone.data).toEqual(filed);
    expect(alone.codes).toEqual(['extract/astray']);
  });

  it('is the value where its control was left empty, and told', async () => {
    const beside = (tag: string, text: string, before = false) =>
      withControl(tag, (control) => {
        const empty = typed('')(control);
        return before ? runOf(text) + empty : empty + runOf(text);
      });
    for (const isBefore of [false, true]) {
      const read = await afterEdit(beside('enterprise.address', '武汉市洪山区1号', isBefore));
      expect(read.data).toEqual(changed(filed, { 'enterprise.address': '武汉市洪山区1号' }));
      expect(read.codes).toEqual(['extract/typed-beside']);
      const place = { table: 1, row: 7, cell: 2 };
      expect(read.extraction?.doubts).toMatchObject([{ code: 'typed-beside', place, text: '武汉市洪山区1号' }]);
      const ofField = read.extraction?.places.find(({ path }) => pathText(path) === 'enterprise.address');
      expect(ofField).toMatchObject({ ground: 'beside', place });
    }
    const number = await afterEdit(beside('scenarios[0].investment', '约两千'));
    expect(number.data).toEqual(changed(filed, { 'scenarios[0].investment': undefined }));
    expect(number.codes).toEqual(['extract/typed-beside', 'extract/unread']);
  });

  it('is the value of the control of its line where a cell has several lines', async () => {
    const application = realForm('hebei/2026/advanced-factory-application');
    const blank = await filledWith(application, undefined, false);
    const beside = (tag: string, text: string) => withControl(tag, (control) => control + runOf(text));
    const read = await readBack(
      application,
      editedText(blank, (xml) => beside('enterprise.maturity.score', '4.9')(xml)),
    );
    expect(valueAt(read.data, ['enterprise', 'maturity', 'score'])).toBe(4.9);
    expect(read.codes).toEqual(['extract/typed-beside']);
    const period = await readBack(application, editedText(blank, beside('factory.period.start', '2024年9月27日')));
    expect(period.codes, 'two on one line').toEqual(['extract/astray']);
  });

  it('is not told of what the form says itself, however an editor has parted it', async () => {
    const parted = await afterEdit((xml) =>
      xml.replace(/<w:t([^>]*)>单位地址<\/w:t>/, '<w:t$1>单位</w:t></w:r><w:r><w:t>地址</w:t>'),
    );
    expect(parted.data).toEqual(filed);
    expect(parted.codes).toEqual([]);
  });
});

describe('a table', () => {
  /** The table of a control with the cells of each row changed; those of a header too. */
  const withCells =
    (tag: string, change: (cells: string[]) => readonly string[]) =>
    (xml: string): string => {
      const [at] = rowAt(xml, tag);
      const [start, end] = [xml.lastIndexOf('<w:tbl>', at), xml.indexOf('</w:tbl>', at)];
      const table = xml.slice(start, end).replace(/<w:tr[ >].*?<\/w:tr>/gs, (row) => {
        const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
        return row.replace(cells.join(''), change(cells).join(''));
      });
      return xml.slice(0, start) + table + xml.slice(end);
    };
  const tag = 'recommendedFactories[0].enterprise';

  it('of which a column is deleted keeps its records, and what stood in it is told once', async () => {
    const read = await afterListEdit(withCells(tag, (cells) => cells.slice(0, -1)));
    const [key = ''] = Object.keys(factories(filedList)[0] ?? {}).filter((each) => {
      return factories(read.data ?? {}).every((factory) => !Object.hasOwn(factory, each));
    });
    expect(key).not.toBe('');
    expect(factories(read.data ?? {})).toEqual(
      factories(filedList).map((factory) => Object.fromEntries(Object.entries(factory).filter(([id]) => id !== key))),
    );
    expect(read.codes).toEqual(['extract/gone']);
    expect(read.extraction?.doubts[0]?.place).toEqual({ table: expect.any(Number), row: expect.any(Number) });
    expect(messages(read)[0]).toMatch(
      / \(1, 2, 3\) was filled in, and its controls are gone: it is left out\. \[recommendedFactories\.\w+\]$/,
    );
  });

  it('of which a column is moved is the same', async () => {
    const read = await afterListEdit(
      withCells(tag, (cells) => [...cells.slice(0, 1), ...cells.slice(2, 3), ...cells.slice(1, 2), ...cells.slice(3)]),
    );
    expect(read.data).toEqual(filedList);
    expect(read.codes).toEqual([]);
  });

  const uncontrolled = (xml: string): string =>
    xml
      .replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/g, '')
      .replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs, '$1');
  const exchanged = (cells: readonly string[]): readonly string[] => {
    const [number = '', one = '', two = '', ...others] = cells;
    return [number, two, one, ...others];
  };

  it('of which a column is moved is the same without controls too: its headings say what it is', async () => {
    const read = await afterListEdit((xml) => uncontrolled(withCells(tag, exchanged)(xml)));
    expect(read.data).toEqual(filedList);
    expect(read.codes).toEqual(['extract/by-cells']);
    const [first] = factories(filedList);
    const place = read.extraction?.places.find(({ value }) => value === first?.enterprise)?.place;
    expect(place).toMatchObject({ cell: 3 });
  });

  it('of which headings are exchanged without controls is read by these; where one is none of the form, its place is told', async () => {
    const headings = (cells: readonly string[]): readonly string[] =>
      cells.some((cell) => cell.includes('<w:sdt>')) ? cells : exchanged(cells);
    const swapped = withCells(tag, headings);
    const read = await afterListEdit((xml) => uncontrolled(swapped(xml)));
    const other = Object.keys(factories(filedList)[0] ?? {}).filter((id) => id !== 'enterprise')[0] ?? '';
    expect(factories(read.data ?? {})).toMatchObject(
      factories(filedList).map((factory) => ({ enterprise: factory[other], [other]: factory.enterprise })),
    );
    const renamed = await afterListEdit((xml) =>
      uncontrolled(
        withCells(tag, (cells) => {
          const [number = '', ...rest] = headings(cells);
          return cells === headings(cells)
            ? cells
            : [number, ...rest.slice(0, -1), `<w:tc><w:p>${runOf('备注')}</w:p></w:tc>`];
        })(xml),
      ),
    );
    expect(renamed.codes).toEqual(expect.arrayContaining(['extract/heading', 'extract/heading']));
  });

  it('of a file without controls is told what stands in none of its cells or lines', async () => {
    const read = await afterListEdit((xml) =>
      uncontrolled(xml)
        .replace('<w:body>', `<w:body><w:p>${runOf('本表由张三代填')}</w:p>`)
        .replace('<w:sectPr', `<w:tbl><w:tr><w:tc><w:p>${runOf('另附两家')}</w:p></w:tc></w:tr></w:tbl><w:sectPr`),
    );
    expect(read.data).toEqual(filedList);
    expect(read.codes).toEqual(['extract/by-cells', 'extract/astray', 'extract/astray']);
    expect(read.extraction?.doubts).toMatchObject([{ text: '本表由张三代填' }, { text: '另附两家' }]);
  });

  it('of figures, without controls, in which labels or years are exchanged is told where it is read by its place', async () => {
    const application = realForm('hebei/2026/advanced-factory-application');
    const data = filedAt(application, 1);
    const whole = await filledWith(application, data, false);
    const swapped = (one: string, other: string): Promise<ReadBack> =>
      readBack(
        application,
        editedText(whole, (xml) => {
          const plain = uncontrolled(xml);
          return plain.replace(
            /(<w:t[^>]*>)([^<]*)/g,
            (_, tag: string, text: string) => tag + text.replace(one, '⇄').replace(other, one).replace('⇄', other),
          );
        }),
      );
    const doubtsOf = ({ extraction }: ReadBack) =>
      extraction?.doubts.filter(({ code }) => code === 'heading').map(({ label, text }) => [label, text]) ?? [];
    expect(doubtsOf(await swapped('主营业务收入', '资产总额'))).toEqual([
      ['资产总额 2023 年', '主营业务收入（万元）'],
      ['主营业务收入 2023 年', '资产总额（万元）'],
    ]);
    expect(doubtsOf(await swapped('2023 年', '2024 年'))).toContainEqual(['资产总额 2023 年', '2024 年']);
    const lost = await swapped('成立时间', '统一社会信用代码');
    expect(lost.extraction?.doubts.map(({ text }) => text)).toContain(
      String(valueAt(data, ['enterprise', 'creditCode'])),
    );
  });

  it('of which two controls of one record are exchanged keeps what they hold, and the headings above them are told', async () => {
    const read = await afterListEdit((xml) => {
      const [start, end] = rowAt(xml, tag);
      const row = xml.slice(start, end);
      const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
      return xml.slice(0, start) + row.replace(cells.join(''), exchanged(cells).join('')) + xml.slice(end);
    });
    expect(read.data).toEqual(filedList);
    expect(read.codes).toEqual(['extract/other-label', 'extract/other-label']);
    expect(read.extraction?.doubts).toMatchObject([{ place: { cell: 2 } }, { place: { cell: 3 } }]);
    const all = await afterListEdit(
      withCells(tag, (cells) => (cells.some((cell) => cell.includes('<w:sdt>')) ? exchanged(cells) : cells)),
    );
    expect(all.data).toEqual(filedList);
    expect(all.codes, 'once a column').toEqual(['extract/other-label', 'extract/other-label']);
  });

  it('that is parted with its header on both parts is the same, also without controls', async () => {
    const parted = (xml: string): string => {
      const [at, end] = rowAt(xml, tag);
      const start = xml.lastIndexOf('<w:tbl>', at);
      return `${xml.slice(0, end)}</w:tbl><w:p/>${xml.slice(start, at)}${xml.slice(end)}`;
    };
    const plain = (xml: string): string =>
      parted(xml)
        .replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/g, '')
        .replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs, '$1');
    const read = await afterListEdit(parted);
    expect(read.data).toEqual(filedList);
    expect(read.codes).toEqual([]);
    const bare = await afterListEdit(plain);
    expect(bare.data).toEqual(filedList);
    expect(bare.codes).toEqual(['extract/by-cells']);
  });

  it('in which cells are merged over rows has their value in each, and says so', async () => {
    const merged = (xml: string): string => {
      const cellAt = (id: number) => {
        const at = xml.indexOf(`<w:tag w:val="recommendedFactories[${id}].enterprise"/>`);
        return [xml.lastIndexOf('<w:tc>', at), xml.indexOf('</w:tc>', at)] as const;
      };
      const [[one, oneEnd], [two, twoEnd]] = [cellAt(0), cellAt(1)];
      const top = xml.slice(one, oneEnd).replace('</w:tcPr>', '<w:vMerge w:val="restart"/></w:tcPr>');
      const below = xml.slice(two, twoEnd).replace(/<\/w:tcPr>.*/s, '<w:vMerge/></w:tcPr><w:p></w:p>');
      return xml.slice(0, one) + top + xml.slice(oneEnd, two) + below + xml.slice(twoEnd);
    };
    const read = await afterListEdit(merged);
    const [first, second, ...others] = factories(filedList);
    expect(factories(read.data ?? {})).toEqual([first, { ...second, enterprise: first?.enterprise }, ...others]);
    expect(read.codes).toEqual(['extract/merged']);
  });

  it('in which two controls have changed places keeps what they hold, and the labels beside them are told', async () => {
    const controlOf = (id: string, xml: string): string => {
      let control = '';
      withControl(id, (own) => {
        control = own;
        return own;
      })(xml);
      return control;
    };
    const read = await afterEdit((xml) => {
      const [one, two] = [controlOf('enterprise.address', xml), controlOf('enterprise.creditRating', xml)];
      return xml.replace(one, '<there/>').replace(two, one).replace('<there/>', two);
    });
    expect(read.data).toEqual(filed);
    expect(read.codes).toEqual(['extract/other-label', 'extract/other-label']);
    expect(messages(read)[0]).toContain('beside “单位地址”');
  });
});

describe('what is no plain text', () => {
  const address = { table: 1, row: 7, cell: 2 };
  const M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
  const held = (xml: string) => (control: string) =>
    typed('')(control).replace(/<w:sdtContent>.*<\/w:sdtContent>/s, `<w:sdtContent>${xml}</w:sdtContent>`);
  const runWith = (property: string, text: string): string => `<w:r><w:rPr>${property}</w:rPr><w:t>${text}</w:t></w:r>`;

  it('an equation is read as a line in its place, and told', async () => {
    const power = `<m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>3</m:t></m:r></m:sup></m:sSup>`;
    const half = `<m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>`;
    const equation = `<m:oMath ${M}>${power}<m:r><m:t>×</m:t></m:r>${half}</m:oMath>`;
    const read = await afterEdit(withControl('enterprise.address', held(`${runOf('效率')}${equation}${runOf('件')}`)));
    expect(read.data).toEqual(changed(filed, { 'enterprise.address': '效率10^3×(a+b)/2件' }));
    expect(read.codes).toEqual(['extract/equation']);
    expect(read.extraction?.doubts).toMatchObject([
      { place: address, text: '10^3×(a+b)/2', label: '申报主体 单位地址' },
    ]);
  });

  it('text that is struck out or hidden is left out, and told', async () => {
    for (const [code, property] of [
      ['extract/struck', '<w:strike/>'],
      ['extract/struck', '<w:dstrike w:val="true"/>'],
      ['extract/hidden', '<w:vanish/>'],
    ] as const) {
      const parts = runWith(property, '旧') + runWith(property, '址') + runOf('新址');
      const read = await afterEdit(withControl('enterprise.address', held(parts)));
      expect(read.data).toEqual(changed(filed, { 'enterprise.address': '新址' }));
      expect(read.codes).toEqual([code]);
      expect(read.extraction?.doubts).toMatchObject([{ place: address, text: '旧址' }]);
    }
    const off = await afterEdit(withControl('enterprise.address', held(runWith('<w:strike w:val="0"/>', '新址'))));
    expect(off.data).toEqual(changed(filed, { 'enterprise.address': '新址' }));
    expect(off.codes).toEqual([]);
  });

  it('text that a style strikes out or hides is left out, and told; a style within one shows it again', async () => {
    const style = (type: string, id: string, inner: string): string =>
      `<w:style w:type="${type}" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`;
    const styles = (xml: string): string =>
      xml.replace(
        '</w:styles>',
        `${style('character', 'Gone', '<w:rPr><w:strike/></w:rPr>')}${style('character', 'Heir', '<w:basedOn w:val="Gone"/>')}${style('character', 'Secret', '<w:rPr><w:vanish/></w:rPr>')}${style('paragraph', 'Lost', '<w:rPr><w:strike/></w:rPr>')}${style('character', 'Round', '<w:basedOn w:val="Round"/>')}</w:styles>`,
      );
    const reread = (parts: string, paragraph = ''): Promise<ReadBack> =>
      readBack(
        form,
        edited(file, {
          'word/styles.xml': styles,
          'word/document.xml': (xml) => {
            const changed = withControl('enterprise.address', held(parts))(xml);
            const at = changed.lastIndexOf('<w:p>', changed.indexOf('<w:tag w:val="enterprise.address"/>'));
            const inner = changed.slice(at).replace(/<w:pStyle [^>]*>/, (own) => paragraph || own);
            return changed.slice(0, at) + inner;
          },
        }),
      );
    const styled = (id: string): string => runWith(`<w:rStyle w:val="${id}"/>`, '旧址');
    for (const [code, id] of [
      ['extract/struck', 'Gone'],
      ['extract/struck', 'Heir'],
      ['extract/hidden', 'Secret'],
    ] as const) {
      const read = await reread(styled(id) + runOf('新址'));
      expect(read.data, id).toEqual(changed(filed, { 'enterprise.address': '新址' }));
      expect(read.codes, id).toEqual([code]);
      expect(read.extraction?.doubts).toMatchObject([{ place: address, text: '旧址' }]);
    }
    const lost = '<w:pStyle w:val="Lost"/>';
    const paragraph = await reread(runOf('旧址') + styled('Heir') + runWith('<w:strike w:val="0"/>', '新址'), lost);
    expect(paragraph.data).toEqual(changed(filed, { 'enterprise.address': '旧址新址' }));
    expect(paragraph.codes).toEqual(['extract/struck']);
    expect((await reread(styled('Round'))).data).toEqual(changed(filed, { 'enterprise.address': '旧址' }));
  });

  it('an object of another program is told, and its preview is no picture', async () => {
    const object =
      '<w:r><w:object><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata id="rId9"/></v:shape><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Excel.Sheet.12"/></w:object></w:r>';
    const read = await afterEdit(withControl('enterprise.address', held(runOf('新址') + object)));
    expect(read.data).toEqual(changed(filed, { 'enterprise.address': '新址' }));
    expect(read.codes).toEqual(['extract/object']);
    expect(messages(read)[0]).toContain('Excel.Sheet.12');
  });

  it('a control that was put into another is text of that one, and told; what it is of stands elsewhere', async () => {
    const name = 'enterprise.contact.name';
    const copied = (xml: string): string => {
      let control = '';
      withControl(name, (own) => {
        control = own;
        return own;
      })(xml);
      return typed('副总经理')(control);
    };
    for (const [before, after] of [
      ['', '副总经理'],
      ['武汉', '武汉副总经理'],
    ] as const) {
      const read = await afterEdit((xml) =>
        withControl('enterprise.address', held((before && runOf(before)) + copied(xml)))(xml),
      );
      expect(read.data).toEqual(changed(filed, { 'enterprise.address': after }));
      expect(read.codes).toEqual(['extract/nested-control']);
      expect(read.extraction?.doubts).toMatchObject([{ place: address, text: '副总经理', label: '申报主体 单位地址' }]);
    }
  });

  it('what is typed into headers and footers is told', async () => {
    const footer = edited(file, {
      'word/footer1.xml': (xml) => xml.replace('</w:p>', `${runOf('企业更名为甲乙公司')}</w:p>`),
    });
    const read = await readBack(form, footer);
    expect(read.data).toEqual(filed);
    expect(formatDiagnostics(read.diagnostics.list(), 'text', { language: 'en', colours: false })).toMatch(
      /^x\.docx: footer warning What is written here stands in nothing that is filled in: .*企业更名为甲乙公司/,
    );
  });
});
