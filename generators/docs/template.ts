/** The reference page, in Handlebars. What is filled in is Markdown already, so nothing is escaped here. */
import { CONTACTS, DEADLINES, materialTable, quotaTable, TARGETS } from './fact-tables.ts';

export const TEMPLATE = `# {{title}}

{{#each facts}}
- {{name}}：{{text}}
{{/each}}
{{#if deadlines}}

## 时间

${DEADLINES}
{{/if}}
{{#if quotas}}

## 名额

${quotaTable('上限')}
{{/if}}
{{#if targets}}

## 培育目标

${TARGETS}
{{/if}}
{{#if materials}}

## 一并报送的材料

${materialTable('材料')}
{{/if}}
{{#if contacts}}

## 联系方式

${CONTACTS}
{{/if}}

## 字段
{{#each tables}}

### {{heading}}

| 路径 | 名称 | 类型 | 必填 | 单位 | 选项 | 说明 |
|---|---|---|---|---|---|---|
{{#each rows}}
| {{path}} | {{label}} | {{type}} | {{required}} | {{unit}} | {{options}} | {{description}} |
{{/each}}
{{/each}}
{{#if notes}}

## 注释

{{#each notes}}
{{number}}. {{text}}
{{/each}}
{{/if}}
{{#if rules}}

## 校验规则

| 规则 | 级别 | 要求 | 条件 | 依据 |
|---|---|---|---|---|
{{#each rules}}
| {{id}} | {{severity}} | {{message}} | {{condition}} | {{source}} |
{{/each}}
{{/if}}
{{#if errata}}

## 勘误

| 位置 | 情况 | 印出的文字 | 说明 |
|---|---|---|---|
{{#each errata}}
| {{place}} | {{kind}} | {{printed}} | {{remark}} |
{{/each}}
{{/if}}
{{#if base}}

## 与 {{base}} 的差异
{{#each differences}}

### {{heading}}

{{#each items}}
{{text}}
{{/each}}
{{else}}

没有差异。
{{/each}}
{{/if}}
`;
