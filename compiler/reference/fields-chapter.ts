/** The chapter about what is asked: fields, their types, and what holds them. */
import { fieldTypes } from '../model/field-types.ts';
import type { Examples } from './examples.ts';
import { attributeTable, code, typesWith, typeTable, yaml } from './tables.ts';

export const fieldsChapter = (examples: Examples): string => `
What is asked, under \`fields\`. A field has a \`type\`, a group \`fields\`, a list \`records\`, a matrix \`years\` and \`rows\`; they may stand in each
other. Data follow the paths: \`enterprise.name\` is \`{ "enterprise": { "name": … } }\`, a list is an array of objects, a matrix
\`{ "revenue": { "2023": 120.5 } }\`.

### Field 字段

${attributeTable('field', examples)}

\`options\` are the codes and labels of a choice, in the order printed; an option that says more is a map, \`{ label: 大型, english: Large }\`.
An option may have a blank in it, as □其他：____:
\`other: 其他：{otherKind}\` prints the control of the field \`otherKind\` there, which stands beside the choice and is asked only then
(\`only: factory.kind=other\`); that field may be a choice too. An attribute that the type does not admit is an error. A final filing
needs every field that is not \`optional\`.

### Types 类型

${typeTable()}

${typeExamples(examples)}

### Group 字段组

${attributeTable('group', examples)}

${yaml(examples.node('group'))}

### List 可重复的记录

${attributeTable('list', examples)}

${yaml(examples.node('list'))}

### Matrix 按年度填写的指标

${attributeTable('matrix', examples)}

${yaml(examples.node('matrix'))}

The years end with the one before the notice's, unless \`until\` says another: ${code('years: 4, until: 0')} are the last three and the notice's own. Data name them: \`"2025"\`. What
stands under \`totalColumn\` is computed once all years are filled in, but for percentages, and is no part of the data. A row that is \`across\` is one number instead, in data and rules too:
\`indicators.invested\`.

### \`only\`: asked only where 条件字段

${yaml('only: factory.modes=discrete')}

The path of a field (${typesWith((spec) => 'decides' in spec)}) and one of its codes, or several with commas: \`category=advanced,basic\`; of a yes or no
\`true\` or \`false\`. A field, group or list with \`only\` is asked where the choice has one of the codes; what is filled in elsewhere is told, and
not printed. A choice that is itself not asked has no code, at any depth. A section with \`only\` is printed only then, so never in a blank form.`;

/** A field of each type. */
const typeExamples = (examples: Examples): string =>
  yaml(fieldTypes.map((type) => examples.node('field', type)).join('\n'));
