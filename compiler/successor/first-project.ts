/** What a project of forms begins with: a pack with one form, what editors and a workflow need, and what to do next. */
import type { WantedManifest } from './manifest.ts';

export interface NewFile {
  /** From the folder of the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The first pack; then what stands around the definitions, and may be there already. @param year of the notice */
export const firstProject = (
  year: number,
): { readonly pack: readonly NewFile[]; readonly around: readonly NewFile[] } => ({
  pack: firstPack(`example/${year}`, 'forms', '../../../node_modules/shenbao/forms/language.schema.json'),
  around: [
    { path: '.vscode/settings.json', text: settings },
    { path: '.github/workflows/forms.yml', text: workflow },
    { path: '.gitignore', text: 'node_modules/\n*.docx\n*.pdf\n' },
    { path: 'README.md', text: readme(year) },
  ],
});

/** What its package.json has to have. @param version of the package */
export const wantedOf = (version: string): WantedManifest => ({
  scripts: { check: 'shenbao check', build: 'shenbao build', verify: 'shenbao build --check' },
  dependency: ['shenbao', `^${version}`],
});

/** One form to change into one's own. @param key `example/2026`; @param folder of definitions; @param schema path to it from those of the pack, where it is there */
export const firstPack = (key: string, folder: string, schema?: string): readonly NewFile[] => {
  const head = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`;
  const year = Number(key.slice(-4));
  return [
    { path: `${folder}/${key}/pack.yaml`, text: head + pack(key, year) },
    { path: `${folder}/${key}/application.yaml`, text: head + application(key) },
  ];
};

const pack = (key: string, year: number): string => `pack: ${key}
title: ${year}年度示例项目申报
deadlines:
  online: { on: ${year}-12-31, what: 完成线上申报, who: 申报企业, forms: [application] }
`;

const application = (key: string): string => `form: ${key}/application
title: 示例项目申报书
fields:
  enterprise:
    label: 申报单位
    fields:
      name: { label: 企业名称, type: text }
      creditCode: { label: 统一社会信用代码, type: creditCode }
  summary: { label: 项目简述, type: prose, words: 500, hint: （500字以内） }
  appliedOn: { label: 申报日期, type: date, blank: "{{year}}年  月  日" }
document:
  - cover: cover
    prints:
      - { place: enterprise.name, as: cover.applicant, label: 申报单位：, below: （盖章） }
      - { place: appliedOn, label: 申报日期： }
  - section: basics
    heading: 一、基本信息
    content:
      - grid: applicant
        rows: [enterprise.name, enterprise.creditCode]
  - { place: summary, number: 二、 }
`;

const settings = `${JSON.stringify(
  { 'yaml.schemas': { 'node_modules/shenbao/forms/language.schema.json': 'forms/**/*.yaml' } },
  null,
  2,
)}\n`;

const workflow = `name: forms
on: [push, pull_request]
jobs:
  forms:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 }
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npm install
      - run: npx shenbao check --format github
      - run: npx shenbao build --check
      - run: npx shenbao diff --against origin/\${{ github.base_ref }} --format github --fail-on data types
        if: github.event_name == 'pull_request'
`;

const readme = (year: number): string => `# 表单

    npm install
    npx shenbao check        # 检查 forms/ 下的定义
    npx shenbao build        # 生成 output/：类型、JSON Schema、校验器、Word、PDF、字段说明页

\`forms/example/${year}\` 是一个通知的全部表单：\`pack.yaml\` 写期限、名额、份数和联系方式，其余每个文件是一张表单。
语言的全部内容见 \`node_modules/shenbao/forms/LANGUAGE.md\`；可沿用的国家和各省表单见 \`npx shenbao list\`。

下一年度：\`npx shenbao new example/${year + 1} --from example/${year}\`，再按新通知逐项核实标有 \`pending\` 的内容；
\`npx shenbao diff example/${year} example/${year + 1}\` 列出两年之间的差异。
`;
