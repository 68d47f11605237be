/** `shenbao sample`: a made-up filing of a form. */
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { defineCommand, type Option, Refused } from '../command.ts';
import { findForm } from '../forms.ts';
import { FORM } from '../options.ts';
import { put } from '../output.ts';
import { EXIT, languageOf, show } from '../terminal.ts';

const SEED: Option<number> = {
  says: { en: 'the same seed gives the same data', zh: '随机种子，相同的种子得到相同的数据' },
  takes: { en: 'number', zh: '数字' },
  otherwise: '1',
  read: (given) => {
    const text = given.at(-1) ?? '1';
    if (/^\d{1,9}$/.test(text)) return Number(text);
    return new Refused({
      en: 'A whole number of at most nine digits is needed.',
      zh: '须为不超过九位的整数。',
    });
  },
};

export default defineCommand({
  name: 'sample',
  says: { en: 'Print valid filing data, made up from a seed', zh: '按随机种子编造一份合格的申报数据' },
  arguments: [FORM],
  options: { seed: SEED },
  examples: [{ line: 'shenbao sample cn/2022/recommendation-summary --seed 7 > data.json' }],
  exits: {
    0: { en: 'printed', zh: '已输出' },
    1: {
      en: 'no such form, problems in definitions, or rules that no filing satisfies',
      zh: '没有这个表单，或定义有问题，或有规则无法满足',
    },
  },
  /** Reports `select/no-form`, `sample/rule`, `sample/field`, `sample/remark`. */
  run: async ([key = ''], { seed }, globals) => {
    const form = findForm(key, 'text', globals);
    if (!form) return EXIT.problems;
    const { sampleFiling } = await import('../../sample-filing.ts');
    const diagnostics = new Diagnostics();
    const filing = sampleFiling(form, seed, diagnostics, languageOf(globals));
    show(diagnostics, 'text', globals);
    if (filing === undefined) return EXIT.problems;
    put(`${JSON.stringify(filing, null, 2)}\n`);
    return EXIT.fine;
  },
});
