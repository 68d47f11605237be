/** What is told of the words of a command line, of font files, and of what `new` writes. */
import type { Message } from '../message.ts';
import { error, note, warning } from './severity.ts';

export const COMMANDS = {
  'fonts/no-file': error('There is no font file “{file}”.', '没有字体文件“{file}”。'),
  'fonts/no-font': error(
    '“{file}” is no font that a PDF can be set in: a TrueType or OpenType file of one face is needed (.ttf or .otf, not .ttc or .woff).',
    '“{file}”不是可用于 PDF 的字体：须为单一字体的 TrueType 或 OpenType 文件（.ttf 或 .otf，不是 .ttc 或 .woff）。',
  ),
  'fonts/too-large': error(
    'The font file “{file}” has {bytes} bytes; it may have {limit} at most.',
    '字体文件“{file}”有 {bytes} 字节；最多 {limit} 字节。',
  ),
  'new/exists': error('“{name}” is there already.', '“{name}”已经存在。'),
  'new/key': error(
    '“{key}” cannot be the key of what is begun: it is to be like {like}, and a form is of a pack that there is.',
    '不能以“{key}”为键：应如 {like}，表单须属于已有的通知包。',
  ),
  'new/kept': note('“{file}” is there already and stays as it is.', '“{file}”已经存在，保持原样。'),
  'new/to-add': warning(
    'Add to “{file}” what could not be put there without changing the rest: {what}',
    '“{file}”中还应自行添加（代为添加会改动其他内容）：{what}',
  ),
  'cli/no-folder-here': error('The current folder cannot be used: {reason}', '当前文件夹无法使用：{reason}'),
  'select/no-form': error('No form matches “{selector}”.', '没有与“{selector}”匹配的表单。'),
  'cli/no-field': error('“{form}” has no “{path}”.', '“{form}”没有“{path}”。'),
  'cli/no-file': error('There is no file “{file}”.', '没有文件“{file}”。'),
  'cli/failed': error(
    'shenbao fails on “{file}”, which is a bug of shenbao: {reason}',
    '处理“{file}”时出错，这是 shenbao 的缺陷：{reason}',
  ),
  'cli/not-a-file': error(
    '“{file}” is no file but a folder, a pipe, a socket or a device: it is not read. The standard input is “-”.',
    '“{file}”不是文件，而是文件夹、管道、套接字或设备，不予读取。标准输入写作“-”。',
  ),
  'cli/folder-link': error(
    '“{file}” is a link to a folder, which is not followed: name the folder itself. Nothing in it is read.',
    '“{file}”是指向文件夹的链接，不予跟随：请直接写该文件夹。其中的文件均未读取。',
  ),
  'cli/broken-link': error(
    '“{file}” is a link that leads nowhere: it is not read.',
    '“{file}”是失效的链接，所指的文件不存在，不予读取。',
  ),
  'cli/over-itself': error(
    'The document would take the place of “{file}”, whose data are to be in it: name another.',
    '文件会覆盖其数据来源“{file}”，请另取名称。',
  ),
  'cli/same-name': error(
    'What is made of “{one}” and of “{other}” would be one file, “{file}”: nothing has been written.',
    '由“{one}”和“{other}”生成的会是同一个文件“{file}”，未写出任何文件。',
  ),
  'cli/no-pictures-folder': error(
    '“{folder}” is no folder that pictures could be in.',
    '“{folder}”不是存放图片的文件夹。',
  ),
  'cli/no-match': error('No file matches “{pattern}”.', '没有与“{pattern}”匹配的文件。'),
  'cli/no-list': error(
    '“{form}” is no list: only a form whose page is a table of records can be written as Excel.',
    '“{form}”不是清单：只有版面为逐行填写的表格的表单才能写成 Excel。',
  ),
} as const satisfies Record<string, Message>;
