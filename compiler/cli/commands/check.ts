/** `shenbao check`: what is wrong with the definitions; nothing is generated. */

import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { select } from '../../select.ts';
import { defineCommand } from '../command.ts';
import { checkForms, understandChosen } from '../forms.ts';
import { FORMAT, SELECTORS } from '../options.ts';
import { put } from '../output.ts';
import { phrasesOf } from '../phrases.ts';
import { show, statusOf } from '../terminal.ts';

export default defineCommand({
  name: 'check',
  says: {
    en: 'Tell what is wrong with the definitions, and generate nothing',
    zh: '检查定义有什么问题，不生成任何文件',
  },
  arguments: [SELECTORS],
  options: { format: FORMAT },
  examples: [
    { line: 'shenbao check' },
    {
      line: 'shenbao check hebei/2026',
      says: { en: 'what these forms are made of, and no more', zh: '只检查这些表单所用的定义' },
    },
    { line: 'shenbao check --format sarif > shenbao.sarif', says: { en: 'for code scanning', zh: '供代码扫描使用' } },
  ],
  notes: {
    en: `Without a selection all definitions are looked at, also whether each block and catalogue is used and whether an id means one
thing in all forms.`,
    zh: '不指定时检查全部定义，包括定义块等是否用到、同一标识在各表单中是否同义。',
  },
  exits: { 0: { en: 'no errors', zh: '没有错误' }, 1: { en: 'problems in definitions', zh: '定义有问题' } },
  /** Reports `select/no-form`. */
  run: async (selectors, { format }, globals) => {
    const isWhole = selectors.length === 0;
    const { diagnostics, names } = isWhole ? checkForms(globals) : await understandChosen(selectors, globals);
    const missed = new Diagnostics();
    const forms = isWhole ? names : await select(names, selectors, missed);
    diagnostics.include(missed.list());
    show(diagnostics, format, globals);
    if (!diagnostics.hasErrors && format === 'text') {
      const warnings = diagnostics.list().filter(({ severity }) => severity === 'warning');
      put(`${phrasesOf(globals).noErrors(forms.length, warnings.length)}\n`);
    }
    return statusOf(diagnostics);
  },
});
