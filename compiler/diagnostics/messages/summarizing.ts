/** What is told of applications on their way into a summary. */
import type { Message } from '../message.ts';
import { error, note, warning } from './severity.ts';

export const SUMMARIZING = {
  'summary/no-mapping': error(
    '“{form}” does not say of which applications it is made.',
    '“{form}”未说明由哪些申报书汇总而成。',
  ),
  'summary/nothing': error('There is no application to summarize.', '没有可汇总的申报书。'),
  'summary/which-form': error(
    'It does not say of which form it is: `$form` is missing, and may be {forms}.',
    '未写明是哪张表单的数据：缺少 $form，可为 {forms}。',
  ),
  'summary/other-form': error(
    'This is a filing of “{found}”: “{form}” is made of {forms}. It is left out.',
    '这是“{found}”的数据，而“{form}”由 {forms} 汇总而成；未予汇总。',
  ),
  'summary/left-out': warning(
    'This application has errors and is left out; `--force` takes it in.',
    '此份申报书有错误，未予汇总；加 --force 则照样汇总。',
  ),
  'summary/double': warning(
    '{name} has been summarized already, from {first}: this one is left out; `--force` takes it in.',
    '{name}已据{first}汇总，此份未再汇总；加 --force 则照样汇总。',
  ),
  'summary/double-kept': warning('{name} stands there twice: also from {first}.', '{name}重复：{first}也是。'),
  'summary/refused': warning(
    '{label} of {name} is left empty: {why}. [{field}]',
    '{name}的{label}未填：{why}。〔{field}〕',
  ),
  'summary/disagree': warning(
    'The applications do not say the same {label}, which is left as it is: {values} [{field}]',
    '各份申报书的{label}不一致，未据以填写：{values}〔{field}〕',
  ),
  'summary/kept': note(
    '{label} of {name} stays as it was written, {kept}; the application says {found}. [{field}]',
    '{name}的{label}保留手工填写的{kept}，申报书为{found}。〔{field}〕',
  ),
  'summary/kept-record': note(
    '{name} stays as it was: none of the applications given is of it.',
    '{name}照原表保留：本次没有其申报书。',
  ),
  'summary/unknown-order': error(
    '“{column}” is no column that records can be put in order by.',
    '不能按“{column}”排序。',
  ),
} as const satisfies Record<string, Message>;
