/** What is told of filings: of their JSON, their pictures, and what the rules of their form say of them. */
import type { Message } from '../message.ts';
import { error, note, warning } from './severity.ts';

export const FILINGS = {
  'filing/other-form': error(
    'This is a filing of “{found}”, not of “{form}”; it has not been checked.',
    '这是“{found}”的申报数据，不是“{form}”的，未予校验。',
  ),
  'filing/duplicate-key': error(
    '“{key}” is given twice; all but the last one would be lost.',
    '“{key}”重复出现，前面的值会丢失。',
  ),
  'filing/half-character': error(
    '“{escape}” is half of a character; the other half is missing.',
    '“{escape}”只是半个字符，缺少另一半。',
  ),
  'filing/no-character': error(
    '“{escape}” is no character (U+FFFE, U+FFFF): no document can hold it.',
    '“{escape}”不是字符（U+FFFE、U+FFFF），任何文件都写不进去。',
  ),
  'filing/more': error('There {count?is|are} {count} more like this.', '此类问题另有 {count} 处，未列出。'),
  'filing/too-deep': error(
    '“{file}” is nested deeper than {limit} levels here.',
    '“{file}”从此处起嵌套超过 {limit} 层。',
  ),
  'filing/too-many': error(
    '“{file}” has more than {limit} values; this is the first one too many.',
    '“{file}”的值超过 {limit} 个，此处起超出。',
  ),
  'filing/not-json': error('“{file}” is not JSON: it goes wrong here.', '“{file}”不是合法的 JSON：从此处起出错。'),
  'filing/too-large': error(
    '“{file}” is too large: a filing has at most {limit} bytes.',
    '“{file}”过大：申报数据最多 {limit} 字节。',
  ),
  'filing/issue': error('{message} [{field}, {issue}]', '{message}〔{field}，{issue}〕'),
  'filing/warning': warning('{message} [{field}, {issue}]', '{message}〔{field}，{issue}〕'),
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
