/** What is told while definitions are read and parsed. */
import type { Message } from '../message.ts';
import { error, warning } from './severity.ts';

export const READING = {
  'read/no-folder': error('There is no folder “{folder}” with definitions.', '没有存放定义的文件夹“{folder}”。'),
  'read/no-forms': error('“{folder}” defines no form.', '“{folder}”中没有表单的定义。'),
  'read/unreadable': error('Cannot read “{file}”: {reason}', '无法读取“{file}”：{reason}'),
  'read/link': error(
    '“{file}” is a link; definitions are not read through links: put what it leads to in its place.',
    '“{file}”是链接；不通过链接读取定义，请将所指的文件放在此处。',
  ),
  'read/not-a-file': error(
    '“{file}” is no file but a folder, a pipe, a socket or a device: it is not read.',
    '“{file}”不是文件，而是文件夹、管道、套接字或设备，不予读取。',
  ),
  'read/too-large': error(
    'This file has {bytes} bytes; at most {limit} are read.',
    '文件有 {bytes} 字节；最多读取 {limit} 字节。',
  ),
  'read/too-much': error(
    '“{folder}” holds more than {files} definitions or {bytes} bytes of them: none is read.',
    '“{folder}”中的定义超过 {files} 个或 {bytes} 字节，均不读取。',
  ),
  'read/no-pack': warning(
    'The package “{name}” is not read as a pack: there is no {what}, or none that can be used.',
    '软件包“{name}”不能作为通知包读取：没有可用的 {what}。',
  ),
  'read/no-manifest': warning(
    'Cannot read “{file}”, so that no pack is found by it: {reason}',
    '无法读取“{file}”，不能由此找到通知包：{reason}',
  ),
  'read/pack-language': warning(
    '“{name}” is written in version {needs} of the language of definitions; this shenbao knows {knows}. A newer one reads it.',
    '“{name}”使用第 {needs} 版定义语言；本 shenbao 只识别到第 {knows} 版，请升级后读取。',
  ),
  'read/not-installed': warning(
    'Of package.json these are not installed: {names}. `npm install` does so.',
    'package.json 所列的下列软件包尚未安装：{names}。请运行 npm install。',
  ),
  'read/tool-older': warning(
    'shenbao was compiled before its source “{file}” was changed, and may not know what definitions say now. `npm run build` compiles it.',
    'shenbao 编译之后，其源文件“{file}”又有改动，可能不认识定义中的新写法。请运行 npm run build 重新编译。',
  ),
  'read/not-utf8': error(
    '“{file}” is not UTF-8: byte {offset} starts no character.',
    '“{file}”不是 UTF-8 编码：第 {offset} 字节不成字符。',
  ),
  // parse
  'parse/yaml': error('This is not YAML: {reason}', '不是合法的 YAML：{reason}'),
  'parse/duplicate-key': error('This key was already given in the same map.', '同一映射中该键已经出现过。'),
  'parse/alias': error(
    'Anchors and aliases are not part of the language; say it where it is meant, or make a block.',
    '本语言不使用锚点和别名；请直接写出，或定义为块。',
  ),
  'parse/tag': error('Tags are not part of the language.', '本语言不使用标签。'),
  'parse/character': error(
    'This text has the character {character}, which can be neither read nor printed.',
    '文本含有无法辨读、也无法印出的字符 {character}。',
  ),
  'parse/too-deep': error('Nested deeper than {limit} levels.', '嵌套超过 {limit} 层。'),
  'parse/not-a-map': error('A definition is a map of keys and values.', '定义应是键值映射。'),
  'parse/unknown-file': error('A definition begins with one of {roles}.', '定义应以下列键之一开头：{roles}。'),
  'parse/unknown-key': error('“{key}” means nothing here.', '此处没有“{key}”这个键。'),
  'parse/missing-key': error('“{key}” is missing.', '缺少“{key}”。'),
  'parse/unknown-kind': error('This needs one of {kinds}.', '此处需要下列键之一：{kinds}。'),
  'parse/not-one-of': error('“{value}” is not one of the values possible here.', '“{value}”不是此处允许的值。'),
  'parse/wrong-type': error('Expected {expected}, found {found}.', '应为 {expected}，实为 {found}。'),
  'parse/malformed': error('“{value}” cannot stand here as it is written.', '“{value}”的写法在此不允许。'),
  'parse/out-of-range': error('{value} is not {comparison} {limit}.', '{value} 不满足 {comparison} {limit}。'),
  'parse/too-few': error('At least {limit} of these {limit?is|are} needed.', '此处至少需要 {limit} 项。'),
  'parse/too-long': error(
    'At most {limit} {limit?character is|characters are} possible here.',
    '此处最多 {limit} 个字符。',
  ),
  'parse/too-many': error('At most {limit} of these {limit?is|are} possible.', '此处最多允许 {limit} 项。'),
  'parse/anchor': error(
    'One place is needed ({sides}); {count} are given.',
    '需要且只需一个位置（{sides}）；给出了 {count} 个。',
  ),
} as const satisfies Record<string, Message>;
