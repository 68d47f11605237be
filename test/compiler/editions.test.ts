/** Editions that a pack names once: its forms take from them in fields and rules, and so do packs that extend it. */
import { describe, expect, it } from 'vitest';
import { fieldsIn } from '../../compiler/model/field-walk.ts';
import { understandFiles } from './project.ts';
import { shown } from './shown.ts';

const FILES = {
  'guide22.yaml': 'catalogue: guide/2022\ntitle: 指引\nsource: 附件\nentries: { a: { label: 甲 } }\n',
  'guide23.yaml':
    'catalogue: guide/2023\nextends: guide/2022\ntitle: 指引\nsource: 附件\nchanges: { add: [{ entry: b, label: 乙 }] }\n',
  'kinds.yaml':
    'block: kinds\nfields:\n  second: { label: 次类, type: choice, catalogue: guide/2022, optional: true }\nrows: [second]\n',
  'pack22.yaml': `pack: test/2022
title: 试验
rules:
  named: { forms: [note], severity: warning, check: 'isNamedIn(name, "guide/2022")', message: 应列入目录, source: inferred }
`,
  'note22.yaml': `form: test/2022/note
title: 表
use: [kinds]
fields:
  name: { label: 名称, type: text }
  kind: { label: 类别, type: choice, catalogue: guide/2022 }
document: [{ grid: g, rows: [name, kind, { use: kinds }] }]
rules:
  own: { severity: warning, check: "namesOneOf(name, 'guide/2022')", message: 应为目录所列, source: inferred }
`,
  'pack23.yaml': 'pack: test/2023\nextends: test/2022\ntitle: 试验\neditions: [guide/2023]\n',
  'note23.yaml': 'form: test/2023/note\nextends: test/2022/note\n',
  'pack24.yaml': 'pack: test/2024\nextends: test/2023\ntitle: 试验\n',
  'note24.yaml': 'form: test/2024/note\nextends: test/2023/note\n',
};

describe('an edition that a pack names', () => {
  const { resolution, diagnostics } = understandFiles(FILES);
  const takes = (key: string) => {
    const form = resolution.forms.find((each) => each.key === key);
    if (!form) throw new Error(`there is ${key}`);
    return {
      fields: fieldsIn(form.fields).flatMap(({ catalogue }) => catalogue ?? []),
      rules: form.rules.map(({ id, uses, plain }) => [
        id,
        uses.catalogues,
        JSON.stringify(plain).includes('guide/2022'),
      ]),
      catalogues: Object.keys(form.catalogues),
    };
  };
  const of = (edition: string) => ({
    fields: [edition, edition],
    rules: [
      ['own', [edition], edition === 'guide/2022'],
      ['named', [edition], edition === 'guide/2022'],
    ],
    catalogues: [edition],
  });

  it('is what fields, of blocks too, and rules, of the notice too, take from', () => {
    expect(shown(diagnostics.list())).toBe('');
    expect(takes('test/2022/note')).toEqual(of('guide/2022'));
    expect(takes('test/2023/note')).toEqual(of('guide/2023'));
  });

  it('is that of a pack that extends it', () => expect(takes('test/2024/note')).toEqual(of('guide/2023')));

  it('leaves a field alone of which the file of the form names another', () => {
    const { resolution: two } = understandFiles({
      ...FILES,
      'note23.yaml':
        'form: test/2023/note\nextends: test/2022/note\nchanges: { add: [{ field: third, label: 三, type: choice, catalogue: guide/2022, after: kind }] }\n',
    });
    const form = two.forms.find(({ key }) => key === 'test/2023/note');
    expect(fieldsIn(form?.fields ?? []).map(({ path, catalogue }) => [path, catalogue])).toEqual([
      ['name', undefined],
      ['kind', 'guide/2023'],
      ['third', 'guide/2022'],
      ['second', 'guide/2023'],
    ]);
  });
});
