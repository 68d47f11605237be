/** The coverage page, in Handlebars. What is filled in is Markdown already, so nothing is escaped here. */
import { CONTACTS, DEADLINES, materialTable, quotaTable, TARGETS } from './fact-tables.ts';

export const COVERAGE_TEMPLATE = `# 表单覆盖情况

共 {{packs}} 份通知、{{forms}} 张表单，每张表单生成：{{targets}}。多张表单共用的块与基础表单 {{shared}} 项属性；编写量占解析量 {{reuse}}。

“编写 / 解析”按属性计：只为该表单编写的，与解析后的。
{{#each notices}}

## {{key}} {{title}}

{{#each facts}}
- {{name}}：{{text}}
{{/each}}
{{#if base}}
- 未另行说明的事项沿用 {{base}}
{{/if}}

| 表单 | 附件 | 名称 | 沿用 | 编写 / 解析 | 占比 | 原文笔误 | 转换损坏 | 原文缺失 |
|---|---|---|---|---|---|---|---|---|
{{#each rows}}
| [{{name}}]({{link}}) | {{attachment}} | {{title}} | {{base}} | {{size}} | {{share}} | {{misprints}} | {{repaired}} | {{reconstructed}} |
{{/each}}
{{#if deadlines}}

${DEADLINES}
{{/if}}
{{#if quotas}}

${quotaTable('名额上限')}
{{/if}}
{{#if targets}}

${TARGETS}
{{/if}}
{{#if materials}}

${materialTable('一并报送的材料')}
{{/if}}
{{#if contacts}}

${CONTACTS}
{{/if}}
{{/each}}
`;
