/** What is told while packs are published, signed and verified. */
import type { Message } from '../message.ts';
import { error, note, warning } from './severity.ts';

export const PACKING = {
  'pack/no-pack': error('There is no pack “{pack}” that has forms.', '没有名为“{pack}”、含有表单的通知包。'),
  'pack/two-bases': error(
    'The pack “{pack}” cannot be published: it stands on two “{key}”, of {one} and of {other}.',
    '“{pack}”不能发布：它依据了两个不同的“{key}”，分别出自 {one} 和 {other}。',
  ),
  'pack/since': error(
    '“{file}” is no pack that changes can be told of since: {reason}',
    '“{file}”不是可据以列出变化的通知包：{reason}',
  ),
  'pack/least-version': error(
    'The version has to be {least} at least after {before}: {version} is less than what has changed asks for.',
    '在 {before} 之后版本号至少应为 {least}：{version} 低于变化所要求的版本。',
  ),
  'pack/later-there': warning(
    'The folder holds {later} of this pack, which is later than {version}.',
    '该文件夹中已有本包更新的版本 {later}，而现为 {version}。',
  ),
  'pack/same-version': error(
    '“{file}” is {version} already, with other content: what is published under a version stays as it is.',
    '“{file}”已是 {version}，但内容不同：以某一版本发布的内容不再改变。',
  ),
  'pack/pending': error(
    '{count} {count?fact is|facts are} not certain yet: only a version that is not final may hold {count?it|them}, such as {draft}.',
    '尚有 {count} 项未确定：只能收入未定稿的版本，如 {draft}。',
  ),
  'pack/base-not-packed': note(
    'The package of {base}, which the pack stands on, is not at hand ({name} {version}): its digest is not recorded. Pack it first into the same folder, or install it.',
    '本包所依据的 {base} 的软件包（{name} {version}）不在手边，未记录其摘要。可先将其打包到同一文件夹，或安装。',
  ),
  'verify/unreadable': error('Cannot read “{file}”: {reason}', '无法读取“{file}”：{reason}'),
  'verify/too-large': error(
    '“{file}” is larger than any pack ({bytes} bytes unpacked at most): it is not read.',
    '“{file}”超过通知包的最大限度（解压后最多 {bytes} 字节），不予读取。',
  ),
  'verify/damaged': error(
    '“{place}” is damaged, or the file is no package of npm.',
    '“{place}”已损坏，或该文件不是 npm 软件包。',
  ),
  'verify/too-many-files': error(
    '“{file}” holds more than {count} files: it is not read.',
    '“{file}”所含文件超过 {count} 个，不予读取。',
  ),
  'verify/not-a-file': error(
    '“{entry}” in “{file}” is a link, a folder or a device: a pack holds files alone.',
    '“{file}”中的“{entry}”是链接、文件夹或设备：通知包只含文件。',
  ),
  'verify/outside': error(
    '“{entry}” in “{file}” would be put outside of the package.',
    '“{file}”中的“{entry}”会写到软件包之外。',
  ),
  'verify/odd-name': error(
    '“{entry}” in “{file}” is no name of a file that every system takes alike.',
    '“{file}”中的“{entry}”不是各系统通用的文件名。',
  ),
  'verify/twice': error('“{entry}” is twice in “{file}”.', '“{file}”中有两个“{entry}”。'),
  'verify/behind-the-end': error('Something stands behind the end of “{file}”.', '“{file}”结尾之后另有内容。'),
  'verify/no-listing': error(
    '“{file}” is no pack that shenbao has published: its shenbao.pack.json cannot be read, at {wrong}.',
    '“{file}”不是 shenbao 发布的通知包：shenbao.pack.json 无法读取，位于 {wrong}。',
  ),
  'verify/differs': error(
    '“{entry}” in “{file}” is not what shenbao.pack.json lists: SHA-256 {found} instead of {listed}.',
    '“{file}”中的“{entry}”与 shenbao.pack.json 所列不符：SHA-256 为 {found}，应为 {listed}。',
  ),
  'verify/missing': error(
    '“{entry}” is listed by shenbao.pack.json and not in “{file}”.',
    'shenbao.pack.json 所列的“{entry}”不在“{file}”中。',
  ),
  'verify/extra': error(
    '“{entry}” is in “{file}” and not listed by shenbao.pack.json.',
    '“{file}”中的“{entry}”未列入 shenbao.pack.json。',
  ),
  'verify/listed-otherwise': error(
    'shenbao.pack.json of “{file}” lists “{entry}” with another role, type or number of bytes than it has, or twice.',
    '“{file}”的 shenbao.pack.json 所列“{entry}”的用途、类型或字节数与实际不符，或重复列出。',
  ),
  'verify/other-package': error(
    'package.json in “{file}” says {key} otherwise than shenbao.pack.json, or as no pack does.',
    '“{file}”中 package.json 的 {key} 与 shenbao.pack.json 不一致，或不是通知包应有的。',
  ),
  'verify/base-older': error(
    '“{file}” is {found}; the pack stands on {wanted}, which is later.',
    '“{file}”是 {found}；本包所依据的是更新的 {wanted}。',
  ),
  'verify/base-other': error(
    '“{file}” is {found}; the pack stands on {wanted}.',
    '“{file}”是 {found}；本包所依据的是 {wanted}。',
  ),
  'verify/base-swapped': error(
    '“{file}” has the name and version of the base, {wanted}, and is another: digest {found} instead of {digest}.',
    '“{file}”的名称和版本与所依据的 {wanted} 相同，但不是同一个包：摘要为 {found}，应为 {digest}。',
  ),
  'verify/base-definition': error(
    '“{entry}” of the base “{file}” is not what the pack stands on.',
    '所依据的“{file}”中的“{entry}”与本包所依据的不同。',
  ),
  'verify/base-not-checked': note(
    'The base, {base}, is not at hand and was not compared: `--base <its tgz>`.',
    '所依据的 {base} 不在手边，未比较：请用 --base <其 tgz> 指定。',
  ),
  'verify/no-base': error(
    'The pack stands on no other that “{file}” could be.',
    '本包没有依据其他通知包，与“{file}”无关。',
  ),
  'verify/compiler': error(
    'The pack was made by shenbao {needs}; this is {version}, and might rightly make other files. To make it again: npx shenbao@{needs} verify --rebuild.',
    '本包由 shenbao {needs} 生成；当前为 {version}，生成的文件可能本就不同。重新生成请用：npx shenbao@{needs} verify --rebuild。',
  ),
  'verify/font': error(
    'The PDFs of the pack are set in a font that is not at hand, SHA-256 {digest}: give it by --font.',
    '本包的 PDF 使用了不在手边的字体，SHA-256 为 {digest}：请用 --font 指定。',
  ),
  'verify/not-of-definitions': error(
    '“{entry}” in “{file}” is not what its definitions give.',
    '“{file}”中的“{entry}”不是由其定义生成的。',
  ),
  'verify/notes-not-rebuilt': note(
    'What CHANGELOG.md tells since {version} is taken as it says: that version is not in the pack.',
    'CHANGELOG.md 中自 {version} 以来的内容按其所写：该版本不在包内，无法重新生成。',
  ),
  'verify/no-signature': error('There is no signature “{file}”.', '没有签名文件“{file}”。'),
  'verify/signature': error(
    'The signature “{file}” is not of this pack by this key: {reason}',
    '签名“{file}”不是此密钥对本包的签名：{reason}',
  ),
  'verify/key': error(
    '“{file}” is no public key of ed25519 in PEM: {reason}',
    '“{file}”不是 PEM 格式的 ed25519 公钥：{reason}',
  ),
  'sign/key': error(
    '“{file}” is no private key of ed25519 in PEM, or one that asks for a password: {reason}',
    '“{file}”不是 PEM 格式的 ed25519 私钥，或须输入口令：{reason}',
  ),
  'sign/over-another': error(
    '“{file}” is there already, and is no signature: it is not written over.',
    '“{file}”已经存在，且不是签名文件：不予覆盖。',
  ),
  'sign/exists': error('“{file}” is there already: a key is never written over.', '“{file}”已经存在：密钥不会被覆盖。'),
} as const satisfies Record<string, Message>;
