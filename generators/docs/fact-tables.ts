/** Tables of what a notice states, in Handlebars: the page of a form and that of the coverage have the same, under headings of their own. */

export const DEADLINES = `| 截止日期 | 事项 | 负责单位 | 约束 |
|---|---|---|---|
{{#each deadlines}}
| {{on}} | {{what}} | {{who}} | {{binds}} |
{{/each}}`;

export const quotaTable = (limit: string): string => `| 单位 | ${limit} |
|---|---|
{{#each quotas}}
| {{units}} | {{limits}} |
{{/each}}`;

export const TARGETS = `{{#each targets}}
{{line}}
{{/each}}`;

export const materialTable = (material: string): string => `| ${material} | 报送人 |
|---|---|
{{#each materials}}
| {{what}} | {{who}} |
{{/each}}`;

export const CONTACTS = `| 单位 | 联系方式 |
|---|---|
{{#each contacts}}
| {{office}} | {{reached}} |
{{/each}}`;
