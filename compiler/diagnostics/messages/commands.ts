/** What is told of the words of a command line and of the filings that it is given. */
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
  'cli/no-form': error('No form matches “{selector}”.', '没有与“{selector}”匹配的表单。'),
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
  'cli/other-form': error(
    'This is a filing of “{found}”, not of “{form}”; it has not been checked.',
    '这是“{found}”的申报数据，不是“{form}”的，未予校验。',
  ),
  'cli/duplicate-key': error(
    '“{key}” is given twice; all but the last one would be lost.',
    '“{key}”重复出现，前面的值会丢失。',
  ),
  'cli/half-character': error(
    '“{escape}” is half of a character; the other half is missing.',
    '“{escape}”只是半个字符，缺少另一半。',
  ),
  'cli/no-character': error(
    '“{escape}” is no character (U+FFFE, U+FFFF): no document can hold it.',
    '“{escape}”不是字符（U+FFFE、U+FFFF），任何文件都写不进去。',
  ),
  'cli/more': error('There {count?is|are} {count} more like this.', '此类问题另有 {count} 处，未列出。'),
  'cli/too-deep': error('“{file}” is nested deeper than {limit} levels here.', '“{file}”从此处起嵌套超过 {limit} 层。'),
  'cli/too-many': error(
    '“{file}” has more than {limit} values; this is the first one too many.',
    '“{file}”的值超过 {limit} 个，此处起超出。',
  ),
  'cli/not-json': error('“{file}” is not JSON: it goes wrong here.', '“{file}”不是合法的 JSON：从此处起出错。'),
  'cli/too-large': error(
    '“{file}” is too large: a filing has at most {limit} bytes.',
    '“{file}”过大：申报数据最多 {limit} 字节。',
  ),
  'filing/issue': error('{message} [{field}, {issue}]', '{message}〔{field}，{issue}〕'),
  'filing/warning': warning('{message} [{field}, {issue}]', '{message}〔{field}，{issue}〕'),
  'cli/no-list': error(
    '“{form}” is no list: only a form whose page is a table of records can be written as Excel.',
    '“{form}”不是清单：只有版面为逐行填写的表格的表单才能写成 Excel。',
  ),
  'filing/overridden': warning(
    'Overridden by --force: {message} [{field}, {issue}]',
    '已按 --force 忽略：{message}〔{field}，{issue}〕',
  ),
  'filing/not-printed': warning(
    '{label} has no place on the paper: what is filed there is not in the document. [{field}]',
    '{label}：纸面上没有填写之处，所填内容不在文件中。〔{field}〕',
  ),
  'filing/not-the-same': warning(
    '{label} is printed as “{text}”, from which what is filed cannot be read back: without --no-data the document carries it. [{field}]',
    '{label}印为“{text}”，据此无法读回所填内容；不用 --no-data 时，文件中附有该内容。〔{field}〕',
  ),
  'filing/picture-missing': error(
    'The picture “{name}” is not there. {reason} [{field}]',
    '图片“{name}”找不到。{reason}〔{field}〕',
  ),
  'filing/picture-not-given': warning(
    'The picture “{name}” is not given and not drawn: its place is kept. [{field}]',
    '未给出图片“{name}”，不予画出，保留其位置。〔{field}〕',
  ),
  'filing/picture-other': error(
    'The picture “{name}” is not the file that the filing says: {what} differs. [{field}]',
    '图片“{name}”与申报数据所述的文件不符：{what} 不一致。〔{field}〕',
  ),
  'filing/picture-none': error(
    '“{name}” is neither PNG nor JPEG, whatever it is called. [{field}]',
    '“{name}”的内容不是 PNG 或 JPEG 图片。〔{field}〕',
  ),
  'filing/picture-damaged': error(
    'The picture “{name}” is damaged or cut off. [{field}]',
    '图片“{name}”已损坏或不完整。〔{field}〕',
  ),
  'filing/picture-unsupported': error(
    'The picture “{name}” is a JPEG of a rare kind that cannot be drawn: save it as PNG or as an ordinary JPEG. [{field}]',
    '图片“{name}”是少见的 JPEG 格式，无法画出：请另存为 PNG 或普通 JPEG。〔{field}〕',
  ),
  'filing/picture-too-large': error(
    'The picture “{name}” is too large: at most {limit} MB and 40 million pixels. [{field}]',
    '图片“{name}”过大：最多 {limit} MB、4000 万像素。〔{field}〕',
  ),
  'filing/attested': note('{message} [{field}, {rule}]', '{message}〔{field}，{rule}〕'),
  'filing/unchecked': note('{message} [{field}, {rule}]', '{message}〔{field}，{rule}〕'),
} as const satisfies Record<string, Message>;
