/** What is told of filings on their way into another form. */
import type { Message } from '../message.ts';
import { error, warning } from './severity.ts';

export const MIGRATING = {
  'migrate/unlike': error(
    '“{before}” and “{after}” do not go together: one is a form, the other a pack.',
    '“{before}”与“{after}”不能对应：一个是表单，一个是通知包。',
  ),
  'migrate/nothing-in-common': error(
    'No field of “{after}” continues one of “{before}”.',
    '“{after}”没有一项承接“{before}”的内容。',
  ),
  'migrate/other-form': error(
    'This is a filing of “{found}”, not of “{form}”; nothing has been written.',
    '这是“{found}”的申报数据，不是“{form}”的，未予写出。',
  ),
  'migrate/form-gone': warning(
    'No form of “{after}” continues “{form}”: this filing has no draft.',
    '“{after}”没有承接“{form}”的表单，此份数据没有草稿。',
  ),
  'migrate/which-form': error(
    'It does not say of which form it is: `$form` is missing.',
    '未写明是哪张表单的数据：缺少 $form。',
  ),
  'migrate/no-field': error('Nothing in it is a field of “{form}”.', '其中没有“{form}”的任何一项。'),
  'migrate/aside': error('This is not what a migration keeps under `$aside`.', '这不是迁移时留存在 $aside 中的内容。'),
  'migrate/invalid': error('The draft would not be valid: {message}', '草稿不合格：{message}'),
  'migrate/no-code': warning(
    '{label}: {why}; it is kept aside. [{field}]',
    '{label}：{why}，原值另行留存。〔{field}〕',
  ),
  'migrate/refused': warning('{label} is kept aside: {why} [{field}]', '{label}未填入草稿，另行留存：{why}〔{field}〕'),
  'migrate/misfit': warning(
    '{label} is kept aside: {why}. [{field}]',
    '{label}未填入草稿，另行留存：{why}。〔{field}〕',
  ),
} as const satisfies Record<string, Message>;
