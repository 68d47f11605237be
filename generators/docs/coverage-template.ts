/** The coverage page, in Handlebars. What is filled in is Markdown already, so nothing is escaped here. */
export const COVERAGE_TEMPLATE = `# 表单覆盖情况

共 {{packs}} 个通知、{{forms}} 个表单，每个表单生成：{{targets}}。多个表单共用的块与底表 {{shared}} 项属性；编写量占解析量 {{reuse}}。

“编写 / 解析”按属性计：只为该表单编写的，与解析后的。
{{#each notices}}

## {{key}} {{title}}

{{#each facts}}
- {{name}}：{{text}}
{{/each}}
{{#if base}}
- 未另行说明的事项沿用 {{base}}
{{/if}}

| 表单 | 附件 | 名称 | 沿用 | 编写 / 解析 | 占比 | 印误 | 修复 | 补缺 |
|---|---|---|---|---|---|---|---|---|
{{#each rows}}
| [{{name}}]({{link}}) | {{attachment}} | {{title}} | {{base}} | {{size}} | {{share}} | {{misprints}} | {{repaired}} | {{reconstructed}} |
{{/each}}
{{#if deadlines}}

| 截止日期 | 事项 | 负责单位 |
|---|---|---|
{{#each deadlines}}
| {{on}} | {{what}} | {{who}} |
{{/each}}
{{/if}}
{{#if quotas}}

| 单位 | 名额上限 |
|---|---|
{{#each quotas}}
| {{units}} | {{limits}} |
{{/each}}
{{/if}}
{{/each}}
`;
