/** What is told of an app that follows from one pack to another. */
import type { Message } from '../message.ts';
import { error, note, warning } from './severity.ts';

export const UPGRADING = {
  'upgrade/no-app': error('There is no folder “{folder}”.', '没有文件夹“{folder}”。'),
  'upgrade/no-pack': error('“{name}” is no pack that can be seen from here.', '此处没有“{name}”这个通知包。'),
  'upgrade/same-pack': error(
    '“{name}” is both the pack before and the one after.',
    '“{name}”既是原通知包又是新通知包。',
  ),
  'upgrade/config': error('“{file}” cannot be read: {reason}', '“{file}”无法读取：{reason}'),
  'upgrade/not-utf8': error('“{file}” is no UTF-8 and cannot be changed.', '“{file}”不是 UTF-8 编码，无法改写。'),
  'upgrade/no-config': note(
    'There is no tsconfig.json in “{folder}”: all of its TypeScript is read together, strictly.',
    '“{folder}”中没有 tsconfig.json：其全部 TypeScript 一并按严格模式读取。',
  ),
  'upgrade/not-imported': note('Nothing in “{folder}” imports “{pack}”.', '“{folder}”中没有引用“{pack}”之处。'),
  'upgrade/gone': error('“{what}” is no more [{address}].', '“{what}”已不存在〔{address}〕。'),
  'upgrade/moved': error('“{what}” stands at “{to}” now [{address}].', '“{what}”现在位于“{to}”〔{address}〕。'),
  'upgrade/remade': error('“{what}” is something else now [{address}].', '“{what}”已改为另一种内容〔{address}〕。'),
  'upgrade/divided': error(
    'What “{what}” is called now depends on where it is used: {names} [{address}].',
    '“{what}”现在的名称因所用之处而异：{names}〔{address}〕。',
  ),
  'upgrade/year': error(
    'The next form does not ask “{what}”: {years} [{address}].',
    '新表单不填“{what}”年，所填为：{years}〔{address}〕。',
  ),
  'upgrade/computed': error(
    '“{what}” is computed: it may be what is called otherwise now, or is no more: {names} [{address}].',
    '“{what}”须运行时才知，可能是现已改名或不再有的：{names}〔{address}〕。',
  ),
  'upgrade/otherwise': error(
    '“{what}” is not what it was: {change} [{address}].',
    '“{what}”已不同以往：{change}〔{address}〕。',
  ),
  'upgrade/form-gone': error('No form of “{pack}” takes the place of “{what}”.', '“{pack}”中没有接替“{what}”的表单。'),
  'upgrade/mention': error(
    '“{what}” names the pack before where nothing tells what for: it is not changed.',
    '“{what}”指原通知包，但用途不明，未改。',
  ),
  'upgrade/path': error(
    '“{what}” leads to the pack before by another name: let that name lead to “{pack}”.',
    '“{what}”以别名指向原通知包，请把该别名改为指向“{pack}”。',
  ),
  'upgrade/javascript': error(
    'This is JavaScript whose types nobody checks: it is not changed (`checkJs` or `// @ts-check` would have it read).',
    '这是未作类型检查的 JavaScript，未改（加 checkJs 或 // @ts-check 即可处理）。',
  ),
  'upgrade/not-in-project': error(
    'This file is none of those that tsconfig.json names: it is not changed.',
    '此文件不在 tsconfig.json 所列之中，未改。',
  ),
  'upgrade/language': error('This file is no TypeScript: it is not changed.', '此文件不是 TypeScript，未改。'),
  'upgrade/outside': error(
    'This file stands outside of the app, or behind a link: it is not changed.',
    '此文件在应用之外或在链接之后，未改。',
  ),
  'upgrade/dependency': error(
    '“{before}” is a dependency still: “{after}” has to be installed instead.',
    '依赖项仍是“{before}”，须改装“{after}”。',
  ),
  'upgrade/error': error(
    'With the next pack this is wrong: {message} (TS{number})',
    '改用新包后此处有误：{message}（TS{number}）',
  ),
  'upgrade/own-error': warning(
    'This was wrong before the upgrade: {message} (TS{number})',
    '升级之前即有此错误：{message}（TS{number}）',
  ),
} as const satisfies Record<string, Message>;
