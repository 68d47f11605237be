/** `shenbao check` */
import { defineCommand } from '../command.ts';
import { FORMAT } from '../common-options.ts';
import { understandForms } from '../forms.ts';
import { put } from '../output.ts';
import { phrasesOf } from '../phrases.ts';
import { show, statusOf } from '../terminal.ts';

export default defineCommand({
  name: 'check',
  says: {
    en: 'Tell what is wrong with the definitions, and generate nothing',
    zh: '检查定义有什么问题，不生成任何文件',
  },
  arguments: [],
  options: { format: FORMAT },
  examples: [
    { line: 'shenbao check' },
    { line: 'shenbao check --format sarif > shenbao.sarif', says: { en: 'for code scanning', zh: '供代码扫描使用' } },
  ],
  exits: { 0: { en: 'no errors', zh: '没有错误' }, 1: { en: 'problems in definitions', zh: '定义有问题' } },
  run: async (_, { format }, globals) => {
    const { resolution, diagnostics } = understandForms(globals);
    show(diagnostics, format, globals);
    if (!diagnostics.hasErrors && format === 'text') {
      const warnings = diagnostics.list().filter(({ severity }) => severity === 'warning');
      put(`${phrasesOf(globals).noErrors(resolution.forms.length, warnings.length)}\n`);
    }
    return statusOf(diagnostics);
  },
});
