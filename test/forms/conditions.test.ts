/** What is asked and printed only where something is chosen, or once per record: both sides of each condition. */
import { describe, expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { renderWord } from '../../generators/word/word.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { filing } from './documents.ts';
import { realForm } from './real-forms.ts';
import { bodyParagraphs } from './word-structure.ts';

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

const groupAt = (data: Data, id: string): Data => {
  const group = data[id];
  if (!isData(group)) throw new Error(`${id} holds no fields`);
  return group;
};

const recordsAt = (data: Data, id: string): readonly Data[] => {
  const records = data[id];
  if (!Array.isArray(records) || records.length === 0) throw new Error(`${id} holds no records`);
  return records.filter(isData);
};

const without = (data: Data, id: string): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => key !== id));

const complaints = async (key: string, data: Data): Promise<readonly string[]> => {
  const { validate } = await loadValidator(realForm(key));
  return (validate(data).issues ?? []).map(({ path = [] }) => path.join('.'));
};

const printed = async (key: string, data: Data | undefined): Promise<readonly string[]> =>
  bodyParagraphs(await renderWord(layout(realForm(key), data))).map(({ text }) => text);

describe('what Gansu’s advanced application asks for each 模式', () => {
  const key = 'gansu/2026/advanced-factory-application';
  const form = realForm(key);
  const MODES = {
    discrete: ['模式一：离散型智能制造', 7],
    process: ['模式二：流程型智能制造', 7],
    collaborative: ['模式三：网络协同制造', 6],
    customised: ['模式四：大规模个性化定制', 4],
    remote: ['模式五：远程运维服务', 5],
  } as const;
  const modes = Object.keys(MODES) as (keyof typeof MODES)[];
  const details = form.fields.find(({ id }) => id === 'details');
  const items = (mode: keyof typeof MODES) =>
    (details?.kind === 'group' ? details.children : []).flatMap((group) =>
      group.kind === 'group' && group.id === mode ? group.children : [],
    );
  const filled = filing(form);
  const choosing = (chosen: readonly string[], described: readonly (keyof typeof MODES)[]): Data => ({
    ...filled,
    project: { ...groupAt(filled, 'project'), modes: chosen },
    details: Object.fromEntries(
      described.map((mode) => [mode, Object.fromEntries(items(mode).map(({ id }) => [id, `${mode}的${id}`]))]),
    ),
  });

  it.each(modes)('%s: its own items and no others', async (mode) => {
    expect(items(mode)).toHaveLength(MODES[mode][1]);
    expect(await complaints(key, choosing([mode], [mode]))).toEqual([]);
    const others = modes.filter((other) => other !== mode);
    expect(await complaints(key, choosing([mode], others))).toEqual([`details.${mode}`]);
    expect(await complaints(key, choosing(others, others))).toEqual([]);
  });

  it('each item of a chosen one', async () => {
    const data = choosing(['remote'], ['remote']);
    const remote = groupAt(groupAt(data, 'details'), 'remote');
    expect(await complaints(key, { ...data, details: { remote: without(remote, 'experts') } })).toEqual([
      'details.remote.experts',
    ]);
  });

  it('prints the items of those that are chosen, in the order of the notice, and none while blank', async () => {
    const headings = (texts: readonly string[]) => texts.filter((text) => /^模式[一二三四五]：/.test(text));
    expect(headings(await printed(key, undefined))).toEqual([]);
    const data = choosing(['remote', 'process'], ['process', 'remote']);
    expect(headings(await printed(key, data))).toEqual([MODES.process[0], MODES.remote[0]]);
  });
});

describe('是否完成CMMM认证', () => {
  const key = 'gansu/2026/evaluation-recommendation';
  const filled = filing(realForm(key));
  const row = (category: string, certified: boolean): Data => {
    const [first = {}] = recordsAt(filled, 'evaluations');
    const record = { ...without(first, 'maturityCertified'), category };
    return { ...filled, evaluations: [certified ? { ...record, maturityCertified: true } : record] };
  };

  it('is asked of factories, not of scenarios', async () => {
    for (const category of ['advanced', 'basic']) {
      expect(await complaints(key, row(category, true))).toEqual([]);
      expect(await complaints(key, row(category, false))).toEqual(['evaluations.0.maturityCertified']);
    }
    expect(await complaints(key, row('scenario', false))).toEqual([]);
  });
});

describe('the scenarios of Hebei’s advanced application', () => {
  const key = 'hebei/2026/advanced-factory-application';
  const filled = filing(realForm(key));
  const scenarios = recordsAt(filled, 'scenarios');
  const using = (usesAi: boolean, aiUse?: string): Data => ({
    ...filled,
    scenarios: scenarios.map((each) => ({
      ...without(each, 'aiUse'),
      usesAi,
      ...(aiUse === undefined ? {} : { aiUse }),
    })),
  });

  it('say how they use 人工智能 where they do', async () => {
    expect(await complaints(key, using(true, '以视觉模型检测缺陷'))).toEqual([]);
    expect(await complaints(key, using(true))).toEqual(scenarios.map((_, at) => `scenarios.${at}.aiUse`));
    expect(await complaints(key, using(false))).toEqual([]);
  });

  it('have a section each, one while blank', async () => {
    const numbers = (texts: readonly string[]) =>
      texts.flatMap((text) => /^(3\.1\.\d+) 场景名称：/.exec(text)?.slice(1) ?? []);
    const sections = (texts: readonly string[]) => texts.filter((text) => text.startsWith('（1）场景解决方案供应商'));
    expect(scenarios.length).toBeGreaterThan(1);
    const full = await printed(key, filled);
    expect(numbers(full)).toEqual(scenarios.map((_, at) => `3.1.${at + 1}`));
    expect(sections(full)).toHaveLength(scenarios.length);
    const blank = await printed(key, undefined);
    expect(sections(blank)).toHaveLength(1);
    expect(numbers(blank)).toEqual(['3.1.1', '3.1.2']);
  });
});
