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
  'diff/submodule': error(
    '“{folder}” is a submodule: what it held then is not read.',
    '“{folder}”是子模块，其当时的内容不予读取。',
  ),
  'diff/unreadable': error('“{file}” cannot be read: {reason}', '“{file}”无法读取：{reason}'),
  'diff/not-pages': error(
    '“{file}” is there and is no page that `diff --pages` made: name another file.',
    '“{file}”已经存在，且不是 diff --pages 生成的页面，请另取文件名。',
  ),
  'diff/accepted-shape': error(
    'Accepted findings are a list; each has `rule`, `at` and `reason`, and `form` where it is of one form only: all of them text, and nothing else.',
    '接受的差异是一个清单，每项须有 rule、at、reason，只关某一表单的另写 form；均为文字，不得有其他内容。',
  ),
  'diff/accepted-twice': error(
    'What is found of “{rule}” at “{at}” is accepted before.',
    '“{at}”处的“{rule}”前面已经接受，此项应删去。',
  ),
  'diff/accepted-stale': error(
    'Nothing is found any more of “{rule}” at “{at}”.',
    '“{at}”处已没有“{rule}”，此项应删去。',
  ),
} as const satisfies Record<string, Message>;
