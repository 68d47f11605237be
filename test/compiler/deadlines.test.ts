/** Deadlines that change by what is new of them: what they do not say is that of the pack which is extended. */
import { expect, test } from 'vitest';
import { understandFiles } from './project.ts';

const FORM = `title: 申报书
fields:
  name: { label: 名称, type: text }
document: [name]
`;

test('a day that is not set anew is that of the notice which set it', () => {
  const { resolution } = understandFiles({
    '2022.yaml': `pack: test/2022
title: 试验
notice: { title: 国家通知, issuers: [某部] }
deadlines:
  online: { on: 2022-04-10, what: 线上申报, forms: [application] }
`,
    'application.yaml': `form: test/2022/application\n${FORM}`,
    'other.yaml': `pack: other/2022
extends: test/2022
title: 转发
notice: { title: 省通知, issuers: [某厅] }
deadlines:
  online: { what: 线上申报（国家的期限） }
`,
    'forwarded.yaml': 'form: other/2022/application\nextends: test/2022/application\n',
  });
  expect(resolution.packs.get('other/2022')?.deadlines).toMatchObject([{ on: '2022-04-10', notice: '国家通知' }]);
});

test('the new day is enough, and what is not said any more is taken over', () => {
  const { resolution, diagnostics } = understandFiles({
    '2022.yaml': `pack: test/2022
title: 试验
deadlines:
  online: { on: 2022-04-10, what: 线上申报, who: 企业, forms: [application, list] }
  paper: { on: 2022-04-15, what: 报送纸质材料 }
`,
    'application.yaml': `form: test/2022/application\n${FORM}`,
    'list.yaml': 'form: test/2022/list\nextends: test/2022/application\n',
    '2023.yaml': `pack: test/2023
extends: test/2022
title: 试验
notice: { title: 通知, issuers: [某厅] }
deadlines:
  online: { on: 2023-04-09 }
  paper: { on: 2023-04-14, who: 各市, forms: [application] }
`,
    'next.yaml': 'form: test/2023/application\nextends: test/2022/application\n',
  });
  expect(diagnostics.list()).toEqual([]);
  expect(resolution.packs.get('test/2023')?.deadlines).toEqual([
    { id: 'online', on: '2023-04-09', what: '线上申报', who: '企业', forms: ['application'], notice: '通知' },
    { id: 'paper', on: '2023-04-14', what: '报送纸质材料', who: '各市', forms: ['application'], notice: '通知' },
  ]);
});
