/** What is told of generators, of fonts, and of what is written. */
import type { Message } from '../message.ts';
import { error, warning } from './severity.ts';

export const OUTPUT = {
  'generate/name': error(
    '“{name}” cannot be the name of a generator: small letters, digits and hyphens, and none of {reserved}.',
    '“{name}”不能用作生成器的名称：应由小写字母、数字和连字符组成，且不是 {reserved} 之一。',
  ),
  'generate/name-twice': error('Two generators are called “{name}”.', '有两个生成器都叫“{name}”。'),
  'generate/unknown-generator': error('There is no generator “{name}”.', '没有生成器“{name}”。'),
  'generate/unknown-option': error(
    'The generator “{generator}” has no option “{option}”.',
    '生成器“{generator}”没有选项“{option}”。',
  ),
  'generate/wrong-option': error(
    'The option “{option}” of the generator “{generator}” is a {expected}; a {found} is given.',
    '生成器“{generator}”的选项“{option}”应为 {expected}，给出的是 {found}。',
  ),
  'generate/no-memory': error(
    'Memory ends where “{generator}” makes “{subject}”: it is too little for all that is built at once.',
    '“{generator}”生成“{subject}”时内存不足，一次容不下这么多内容。',
  ),
  'generate/failed': error(
    'The generator “{generator}” failed at “{subject}”: {reason}',
    '生成器“{generator}”处理“{subject}”时出错：{reason}',
  ),
  'generate/disagree': error(
    '“{path}” would be two things: what “{generator}” makes of {subject}, and what “{other}” makes of {otherSubject}.',
    '“{path}”会有两种内容：“{generator}”由{subject}生成的，和“{other}”由{otherSubject}生成的。',
  ),
  'generate/case': error(
    '“{path}” (“{generator}”) and “{otherPath}” (“{other}”) are one file where capitals do not count.',
    '“{path}”（“{generator}”）与“{otherPath}”（“{other}”）在不区分大小写的磁盘上是同一个文件。',
  ),
  'generate/file-and-folder': error(
    '“{path}” (“{generator}”) is a file where “{otherPath}” (“{other}”) needs a folder.',
    '“{path}”（“{generator}”）是文件，而“{otherPath}”（“{other}”）需要同名文件夹。',
  ),
  'generate/path': error(
    '“{path}”, which “{generator}” makes, cannot be the name of a file on every system: {part}',
    '“{generator}”生成的“{path}”不能在所有系统上用作文件名：{part}',
  ),
  'write/forms-gone': error(
    'The output folder holds forms of this project ({forms}), and no definition of any is left; it stays as it is.',
    '输出文件夹中有本项目的表单（{forms}），而它们的定义都已不在；输出文件夹保持原样。',
  ),
  'write/around-forms': error(
    'The output folder holds the definitions ({folder}): its files could take the place of yours. Name a folder of its own.',
    '输出文件夹包含定义文件夹（{folder}），可能覆盖您的文件；请另指定一个文件夹。',
  ),
  'write/pending': error(
    'What is not certain yet stands at {count} {count?place|places}; a release has none.',
    '尚有 {count} 项待确定；正式发布前须全部确定。',
  ),
  'write/stale': error(
    '“{path}” is not what the definitions give; run `shenbao build`.',
    '“{path}”与定义不一致；请运行 shenbao build。',
  ),
  'write/missing': error(
    '“{path}” is not in the output folder; run `shenbao build`.',
    '输出文件夹中没有“{path}”；请运行 shenbao build。',
  ),
  'write/loose': warning(
    '“{path}” is in the output folder but no definition gives it.',
    '“{path}”在输出文件夹中，但没有定义生成它。',
  ),
  'write/link': error(
    '“{path}” in the output folder is a link; nothing is written where it leads.',
    '输出文件夹中的“{path}”是链接；不会写入它所指的位置。',
  ),
  'write/failed': error('Cannot write “{path}”: {reason}', '无法写入“{path}”：{reason}'),
  'write/outside': error(
    '“{path}”, which “{generator}” makes, leads outside the output folder.',
    '“{generator}”生成的“{path}”指向输出文件夹之外。',
  ),
  'sample/rule': error(
    'No filing of “{form}” could be made up that keeps its rule “{rule}”: {message}',
    '编造不出满足“{form}”的规则“{rule}”的申报数据：{message}',
  ),
  'sample/field': error(
    'No value could be made up for “{field}” of “{form}”: {message}',
    '编造不出“{form}”的“{field}”的合格数据：{message}',
  ),
  'sample/remark': warning(
    'The filing made up for “{form}” does not keep “{rule}”: {message}',
    '为“{form}”编造的申报数据未能满足“{rule}”：{message}',
  ),
} as const satisfies Record<string, Message>;
