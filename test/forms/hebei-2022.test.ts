/** Hebei's reissue of the national forms: a few lines, its own dates, quotas, copies and recipients. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realForm, realForms } from './real-forms.ts';

const FORMS = ['demonstration-factory-application', 'excellent-scenario-application', 'recommendation-summary'];

/** Comments, blank lines and what stands under `rules` aside. */
const linesOf = (file: string): number =>
  readFileSync(new URL(`../../forms/hebei/2022/${file}.yaml`, import.meta.url), 'utf8')
    .replace(/^rules:\n(?:(?: .*|#.*)?\n)*/m, '')
    .split('\n')
    .filter((line) => /^\s*[^\s#]/.test(line)).length;

describe('the definitions', () => {
  it('are the three national forms', () => {
    expect(realForms.filter(({ key }) => key.startsWith('hebei/2022/')).map(({ key }) => key)).toEqual(
      FORMS.map((form) => `hebei/2022/${form}`),
    );
  });

  it('are at most 3 lines a form, 50 with the pack and its facts, rules of its own aside', () => {
    const lines = FORMS.map(linesOf);
    expect(Math.max(...lines)).toBeLessThanOrEqual(3);
    expect(lines.reduce((sum, count) => sum + count, linesOf('pack'))).toBeLessThanOrEqual(50);
  });
});

describe('the facts of the letter', () => {
  const { pack } = realForm('hebei/2022/recommendation-summary');
  const national = realForm('cn/2022/recommendation-summary').pack;

  it('names its notice', () => {
    expect(pack).toMatchObject({ key: 'hebei/2022', jurisdiction: 'hebei', year: 2022, extends: 'cn/2022' });
    expect(pack.notice).toEqual({
      title: '关于转发开展2022年度智能制造试点示范行动的通知',
      number: '冀工信装函〔2022〕625号',
      issuers: ['河北省工业和信息化厅', '河北省发展和改革委员会', '河北省财政厅', '河北省市场监督管理局'],
    });
    expect(national.notice).toMatchObject({
      title: '关于开展2022年度智能制造试点示范行动的通知',
      issuedOn: '2022-09-23',
    });
  });

  it('asks for the paper on 25 October and keeps the national dates', () => {
    const dates = (of: typeof pack) => Object.fromEntries(of.deadlines.map(({ id, on }) => [id, on]));
    expect(dates(national)).toEqual({ onlineFiling: '2022-10-28', review: '2022-11-11' });
    expect(dates(pack)).toEqual({ ...dates(national), localPaper: '2022-10-25' });
    expect(pack.platform).toBe('http://miit-imps.com');
    expect(national.platform).toBe('http://miit-imps.com');
  });

  it('gives cities 5 and 3, 定州, 辛集 and 雄安 2 and 1, central enterprises what they want', () => {
    const limits = (of: typeof pack, unit: string) =>
      of.quotas
        .filter(({ members }) => members.includes(unit))
        .map(({ limits: each, exempt }) => ({ ...each, exempt }));
    expect(limits(pack, '石家庄市')).toEqual([{ scenarios: 5, factories: 3, exempt: false }]);
    for (const unit of ['定州市', '辛集市', '雄安新区']) {
      expect(limits(pack, unit)).toEqual([{ scenarios: 2, factories: 1, exempt: false }]);
    }
    expect(limits(pack, '中央企业')).toEqual([{ exempt: ['city', 'countyLevel'] }]);
    const cities = pack.quotas.find(({ id }) => id === 'city')?.members ?? [];
    expect(cities).toHaveLength(11);
    for (const unit of ['河北省', '内蒙古自治区', '北京市'])
      expect(limits(national, unit)).toEqual([{ scenarios: 30, factories: 10, exempt: false }]);
    expect(national.quotas.find(({ id }) => id === 'province')?.members).toHaveLength(31);
    for (const unit of ['大连市', '宁波市', '厦门市', '青岛市', '深圳市'])
      expect(limits(national, unit)).toEqual([{ scenarios: 15, factories: 5, exempt: false }]);
    expect(limits(national, '新疆生产建设兵团')).toEqual([{ scenarios: 15, factories: 5, exempt: false }]);
  });

  it('wants two copies of each where the ministries want one', () => {
    expect(pack.copies).toEqual({ application: 2, summary: 2 });
    expect(national.copies).toEqual({ application: 1, summary: 1 });
  });

  it('is received by two offices of the province', () => {
    expect(pack.recipients).toEqual(['省工业和信息化厅（装备处）', '省发展改革委（产业发展处）']);
    expect(national.recipients).toEqual(['工业和信息化部（装备工业一司）', '国家发展改革委（产业发展司）']);
  });
});
