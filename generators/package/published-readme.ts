/** The page that a registry shows of a pack, in Chinese: what the notice says, its forms as pictures and files, how code uses them. */
import type { PackDefinitions, PackFile } from '../../compiler/generator.ts';
import { titleOf } from '../../compiler/model/description.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { nameInPack } from '../../compiler/model/form-key.ts';
import { escaped } from '../../compiler/model/markdown.ts';
import type { Pack } from '../../compiler/model/pack.ts';
import { inNoticeOrder } from './notice-order.ts';
import { packageLicence, packageName } from './package-name.ts';
import { uses } from './uses/uses.ts';

const copiesOf = ({ copies, names }: Pack): string =>
  Object.entries(copies)
    .map(([id, count]) => `${escaped((Object.hasOwn(names, id) ? names[id] : undefined) ?? id)}${count}份`)
    .join('、');

/** Of a section, where there is anything in it. */
const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines];

const reached = ({ phone, email, address, hours }: Pack['contacts'][number]): string =>
  [phone, email, address, hours].flatMap((part) => (part === undefined ? [] : [escaped(part)])).join('，');

const noticeLines = (pack: Pack): readonly string[] => {
  const { notice, publish, platform, selfAssessmentPlatform, recipients, copies, deadlines, contacts } = pack;
  const facts = [
    ...(notice ? [`印发单位：${notice.issuers.map(escaped).join('、')}`] : []),
    ...(notice?.issuedOn === undefined ? [] : [`印发日期：${notice.issuedOn}`]),
    ...(platform === undefined ? [] : [`申报平台：${platform}`]),
    ...(selfAssessmentPlatform === undefined ? [] : [`自评估平台：${selfAssessmentPlatform}`]),
    ...(recipients.length === 0 ? [] : [`报送至：${recipients.map(escaped).join('、')}`]),
    ...(Object.keys(copies).length === 0 ? [] : [`份数：${copiesOf(pack)}`]),
    ...(publish?.maintainer === undefined ? [] : [`维护单位：${escaped(publish.maintainer)}`]),
  ];
  return [
    ...(notice ? [] : ['', '通知原件未见：`PACK.unknown` 所列各项不详，并非没有。']),
    ...(notice
      ? ['', `《${escaped(notice.title)}》${notice.number === undefined ? '' : `（${escaped(notice.number)}）`}`]
      : []),
    ...(facts.length === 0 ? [] : ['', ...facts.map((fact) => `- ${fact}`)]),
    ...section(
      '时间节点',
      deadlines.length === 0
        ? []
        : [
            '| 截止日期 | 事项 | 责任主体 |',
            '|---|---|---|',
            ...deadlines.map(({ on, what, who = '' }) => `| ${on} | ${escaped(what)} | ${escaped(who)} |`),
          ],
    ),
    ...section(
      '联系单位',
      contacts.map(
        (contact) => `- ${[escaped(contact.office), reached(contact)].filter((part) => part !== '').join('：')}`,
      ),
    ),
  ];
};

/** Documents of a form by their endings, and its first page as a picture. */
const formLines = (form: ResolvedForm, paths: readonly string[]): readonly string[] => {
  const name = nameInPack(form.key);
  const title = escaped(titleOf(form));
  const documents = paths.filter((path) => new RegExp(`^${name}/blank\\.(?:docx|pdf|xlsx)$`).test(path)).sort();
  const pages = paths.filter((path) => path.startsWith(`${name}/`) && path.endsWith('.svg')).sort();
  const links = documents.map((path) => `[${path.slice(path.lastIndexOf('.') + 1)}](./${path})`);
  return [
    '',
    `### ${form.attachment === undefined ? '' : `${escaped(form.attachment)} `}${title}`,
    '',
    ...[
      ...(links.length > 0 ? [`空白表：${links.join('、')}`] : []),
      `填报说明：[${name}/README.md](./${name}/README.md)`,
    ].map((line) => `- ${line}`),
    ...(pages[0] === undefined ? [] : ['', `![${title}](./${pages[0]})`]),
  ];
};

/** @param files of the pack's folder */
export const publishedReadme = (
  pack: Pack,
  forms: readonly ResolvedForm[],
  files: readonly PackFile[],
  definitions: PackDefinitions,
): string => {
  const name = packageName(pack);
  const paths = files.map(({ path }) => path.slice(pack.key.length + 1));
  const [first] = forms;
  const hasBases = definitions.files.some(({ path }) => path.startsWith('bases/'));
  const lines = [
    `# ${escaped(pack.title)}`,
    ...noticeLines(pack),
    '',
    '## 表单',
    ...inNoticeOrder(forms).flatMap((form) => formLines(form, paths)),
    '',
    '## 在程序中使用',
    '',
    '各表单的 TypeScript 类型、校验器、栏目（`FIELDS`）、JSON Schema；通知的期限、名额见 `PACK`，表单目录见 `FORMS`。ESM，无依赖，不用 eval，没有安装脚本。',
    '',
    '```sh',
    `npm install ${name}`,
    '```',
    '',
    ...(first ? uses(first.key, name) : []),
    '',
    '## 继承和核验',
    '',
    `定义在 \`forms/\`${hasBases ? '（所依据的在 `bases/`）' : ''}：转发的省份或下一年度可用 \`extends: ${pack.key}\` 继承。`,
    '`shenbao.pack.json` 列出每个文件的用途和 SHA-256；`shenbao verify <本包.tgz>` 逐一核对，加 `--rebuild` 由定义重新生成并比较。',
    '',
    `许可证：${packageLicence(pack)}`,
  ];
  return `${lines.join('\n')}\n`;
};
