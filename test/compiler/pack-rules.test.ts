/** What a notice demands of its forms: it holds for the pack's own forms and for those of the packs that extend it, for no others. */
import { describe, expect, it } from 'vitest';
import { type Files, understandFiles } from './project.ts';

const rule = (forms: string, message: string): string =>
  `{ forms: [${forms}], severity: error, check: 'name != ""', message: ${message}, source: 通知 }`;
const form = (key: string, parent?: string): string =>
  parent === undefined
    ? `form: ${key}\ntitle: 表\nfields:\n  name: { label: 名称, type: text }\ndocument: [name]\nrules:\n  own: { severity: error, check: 'name != "x"', message: 表内, source: 附件1 }\n`
    : `form: ${key}\nextends: ${parent}\n`;

const files: Files = {
  'vocabulary.yaml': 'vocabulary:\n  name: { type: text, means: 名称 }\n',
  'cn/pack.yaml': `pack: cn/2022\ntitle: 国家\nrules:\n  first: ${rule('application, summary', '国家一')}\n  second: ${rule('application', '国家二')}\n`,
  'cn/application.yaml': form('cn/2022/application'),
  'cn/summary.yaml': form('cn/2022/summary'),
  'north/pack.yaml': `pack: north/2022\nextends: cn/2022\ntitle: 北省\nrules:\n  second: ${rule('application', '北省二').replace('{', '{ replaces: true, english: Second,')}\n`,
  'north/application.yaml': form('north/2022/application', 'cn/2022/application'),
  'next/pack.yaml': `pack: north/2023
extends: north/2022
title: 次年
rules:
  first: null
  second: { replaces: true, message: 次年二 }
`,
  'next/application.yaml': form('north/2023/application', 'north/2022/application'),
  'later/pack.yaml': `pack: north/2024
extends: north/2023
title: 再次年
rules:
  first: ${rule('application', '再一')}
  second: { replaces: true, attests: name, english: Vouched for, loosens: 改由企业承诺 }
`,
  'later/application.yaml': form('north/2024/application', 'north/2023/application'),
  'renamed/pack.yaml': `pack: north/2025
extends: north/2024
title: 又一年
rules:
  first: { replaces: true, message: 又一 }
`,
  'renamed/application.yaml': `${form('north/2025/application', 'north/2024/application')}changes:\n  rename: { name: legalName }\n`,
  'last/pack.yaml': 'pack: north/2026\nextends: north/2025\ntitle: 末年\n',
  'last/application.yaml': form('north/2026/application', 'north/2025/application'),
  'south/pack.yaml': 'pack: south/2023\ntitle: 南省\n',
  'south/application.yaml': form('south/2023/application', 'cn/2022/application'),
};

const { resolution, diagnostics } = understandFiles(files);
const messagesOf = (key: string) =>
  Object.fromEntries(
    resolution.forms.find((each) => each.key === key)?.rules.map(({ id, message }) => [id, message]) ?? [],
  );

describe('rules of a notice', () => {
  it('are sound', () => {
    expect(diagnostics.list()).toEqual([]);
  });

  it('hold for the forms that they name, beside those of the form', () => {
    expect(messagesOf('cn/2022/application')).toEqual({ own: '表内', first: '国家一', second: '国家二' });
    expect(messagesOf('cn/2022/summary')).toEqual({ own: '表内', first: '国家一' });
  });

  it('are taken over by a pack that extends it, which may put another in the place of one', () => {
    expect(messagesOf('north/2022/application')).toEqual({ own: '表内', first: '国家一', second: '北省二' });
  });

  it('are dropped by null, and are free to be said anew after that', () => {
    expect(messagesOf('north/2023/application')).toEqual({ own: '表内', second: '次年二' });
    expect(messagesOf('north/2024/application')).toEqual({ own: '表内', first: '再一', second: '次年二' });
  });

  it('say but what is new where they replace another: another message is not what its English says, another demand has no severity', () => {
    const rulesOf = (key: string) => resolution.forms.find((each) => each.key === key)?.rules ?? [];
    const second = (key: string) => rulesOf(key).find(({ id }) => id === 'second');
    const next = second('north/2023/application');
    expect(next).toMatchObject({ kind: 'condition', severity: 'error', check: 'name != ""', source: '通知' });
    expect(next?.english).toBeUndefined();
    expect(second('north/2024/application')).toMatchObject({
      kind: 'attestation',
      attests: 'name',
      message: '次年二',
      english: 'Vouched for',
    });
  });

  it('follow the renames of the form, whatever pack they are taken over from', () => {
    const rulesOf = (key: string) => resolution.forms.find((each) => each.key === key)?.rules ?? [];
    for (const key of ['north/2025/application', 'north/2026/application']) {
      expect(rulesOf(key).find(({ id }) => id === 'first')).toMatchObject({
        check: 'legalName != ""',
        message: '又一',
      });
      expect(rulesOf(key).find(({ id }) => id === 'second')).toMatchObject({ attests: 'legalName' });
    }
  });

  it('name fields as the form does where they are its own notice’s', () => {
    const pack = `${files['renamed/pack.yaml']}  third: { forms: [application], severity: error, check: 'name != ""', message: 三, source: 通知 }\n`;
    const { diagnostics: told } = understandFiles({ ...files, 'renamed/pack.yaml': pack });
    expect(told.list().map(({ code, span }) => [code, span?.source.path])).toContainEqual([
      'resolve/unknown-field',
      expect.stringMatching(/renamed\/pack\.yaml$/),
    ]);
  });

  it('are not those of a form that another notice takes over', () => {
    expect(messagesOf('south/2023/application')).toEqual({ own: '表内' });
  });

  it('know where they are said', () => {
    const north = resolution.forms.find(({ key }) => key === 'north/2022/application');
    const origin = (id: string) => north?.provenance[`rules/${id}`]?.message?.[0];
    expect(origin('first')).toMatchObject({ file: 'cn/pack.yaml', value: '国家一' });
    expect(origin('second')).toMatchObject({ file: 'north/pack.yaml', value: '北省二' });
    const next = resolution.forms.find(({ key }) => key === 'north/2023/application')?.provenance['rules/second'];
    expect(next?.message?.map(({ file }) => file)).toEqual(['next/pack.yaml', 'north/pack.yaml', 'cn/pack.yaml']);
    expect(next?.check?.map(({ file }) => file)).toEqual(['north/pack.yaml', 'cn/pack.yaml']);
  });
});
