/** What is told of comparing two forms or packs, beside how they differ. */
import type { Message } from '../message.ts';
import { error, note } from './severity.ts';

export const COMPARING = {
  'diff/failing': error('{text} [{address}]', '{text}〔{address}〕'),
  'diff/found': note('{text} [{address}]', '{text}〔{address}〕'),
  'diff/unlike': error(
    '“{before}” and “{after}” cannot be compared: one is a form, the other a pack.',
    '“{before}”与“{after}”无法比较：一个是表单，一个是通知包。',
  ),
  'diff/nothing-in-common': error(
    '“{before}” and “{after}” ask nothing that is the same.',
    '“{before}”与“{after}”没有相同的填报内容。',
  ),
  'diff/one-side-only': error('“{key}” is not in “{revision}”.', '“{revision}”中没有“{key}”。'),
  'diff/no-such-pair': error('“{pair}” names nothing that the two sides have.', '“{pair}”所指的两项不存在。'),
  'diff/no-overlay': error(
    'No overlay makes “{after}” out of “{before}”: it cannot say what differs.',
    '没有能由“{before}”得到“{after}”的改动写法。',
  ),
  'diff/git-failed': error('git could not give “{revision}”: {reason}', 'git 未能取得“{revision}”：{reason}'),
  'diff/unreadable': error('“{file}” cannot be read: {reason}', '“{file}”无法读取：{reason}'),
  'diff/accepted-shape': error(
    'An accepted finding has `rule`, `at` and `reason`, and `form` where it is of one form only.',
    '每项接受的差异须有 rule、at、reason，只关某一表单的另写 form。',
  ),
  'diff/accepted-stale': error(
    'Nothing is found any more of “{rule}” at “{at}”.',
    '“{at}”处已没有“{rule}”，此项应删去。',
  ),
} as const satisfies Record<string, Message>;
