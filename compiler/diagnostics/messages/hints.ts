/** What a message says of other places, and what would help. */
export const RELATED = {
  'diff/before': { en: 'it was here', zh: '原在此处' },
  'upgrade/change': { en: '{change}', zh: '{change}' },
  'changed-by': { en: 'it fits until the changes of “{key}”', zh: '在表单“{key}”改动之前并无问题' },
  defined: { en: '“{name}” is defined here', zh: '“{name}”定义于此' },
  first: { en: 'the first one is here', zh: '第一处在此' },
  form: { en: 'the form “{key}” begins here', zh: '表单“{key}”始于此' },
  ordered: { en: 'they stand in this order: {ids}', zh: '现有顺序：{ids}' },
  removed: { en: '“{path}” is removed here', zh: '“{path}”在此删除' },
  renamed: { en: '“{path}” is renamed to “{to}” here', zh: '“{path}”在此改名为“{to}”' },
  'set-here': { en: '“{name}” is set here', zh: '“{name}”在此设定' },
} as const;

export const HINTS = {
  'sample/written': { en: 'The rule is written at {file}:{line}.', zh: '规则写在 {file}:{line}。' },
  'upgrade/pair': {
    en: 'If it goes on as “{to}”, add --pair {from}={to}.',
    zh: '如果它就是现在的“{to}”，请加 --pair {from}={to}。',
  },
  nearest: { en: 'Did you mean “{name}”?', zh: '是否指“{name}”？' },
  allowed: { en: 'Possible: {names}', zh: '可用：{names}' },
  'limit-so': {
    en: 'Say of “{path}” what is printed, `{attribute}: {printed}`.',
    zh: '在“{path}”处写明所印的限额：{attribute}: {printed}。',
  },
  'limit-either': {
    en: 'Let “{address}” print it, `{name}: {text}`, or set back “{path}”, `{attribute}: {printed}`.',
    zh: '在“{address}”处改为 {name}: {text}，或在“{path}”处改回 {attribute}: {printed}。',
  },
  'other-id': {
    en: 'Another id, or a group around it, lets rules name it.',
    zh: '换一个名称，或放入一个字段组，规则即可引用。',
  },
  'has-form': {
    en: 'Of a field at the top of the form write has(form.{id}).',
    zh: '表单第一层的字段写 has(form.{id})。',
  },
  'has-field': {
    en: '`has` takes the path of one field and asks whether it is filled in: has(enterprise.name), has(form.pledge), list.all(r, has(r.name)); of a year of a matrix, "2025" in indicators.revenue.',
    zh: 'has 只取一个字段的路径，判断是否已填：has(enterprise.name)、has(form.pledge)、list.all(r, has(r.name))；指标表的某一年写 "2025" in indicators.revenue。',
  },
  years: {
    en: 'Say `years({matrix})` for all of its years, `year({last})` for the last one: next year they follow.',
    zh: '可用 years({matrix}) 指其全部年份，year({last}) 指其最后一年，次年自动顺延。',
  },
  takes: { en: 'It is {signature}.', zh: '其写法为 {signature}。' },
  'argument-count': {
    en: 'It takes {taken} {taken?argument|arguments}; here {given?is|are} {given}.',
    zh: '它要 {taken} 个参数，此处有 {given} 个。',
  },
  'wants-number': { en: 'Argument {at} should be a number: {part}', zh: '第 {at} 个参数应为一个数：{part}' },
  'wants-whole': { en: 'Argument {at} should be a whole number: {part}', zh: '第 {at} 个参数应为整数：{part}' },
  'wants-text': { en: 'Argument {at} should be a text: {part}', zh: '第 {at} 个参数应为文本：{part}' },
  'wants-numbers': {
    en: 'Argument {at} should be a list of numbers, list.map(r, r.cost), in which whole ones are written 1.0 or 1.0 * size(…): {part}',
    zh: '第 {at} 个参数应为一列数，如 list.map(r, r.cost)；其中的整数写作 1.0 或 1.0 * size(…)：{part}',
  },
  'wants-texts': {
    en: 'Argument {at} should be a list of texts, list.map(r, r.name): {part}',
    zh: '第 {at} 个参数应为一列文本，如 list.map(r, r.name)：{part}',
  },
  'no-conversion': {
    en: 'Whole numbers and others go together: {part} is enough.',
    zh: '整数与其他数可以混用，写 {part} 即可。',
  },
  'year-of-row': {
    en: '“{row}” has a number for each year: {row}[year({last})] is the last, years({matrix}).all(y, … {row}[y] …) asks each, sum(years({matrix}).map(y, {row}[y])) adds them up.',
    zh: '“{row}”各年各有一个数：最后一年写 {row}[year({last})]，逐年判断写 years({matrix}).all(y, … {row}[y] …)，各年合计写 sum(years({matrix}).map(y, {row}[y]))。',
  },
  'text-or-number': {
    en: 'A text is here beside a number. Days, months, years and codes are texts: "2027-01-01", "2027".',
    zh: '此处一为文本，一为数。日期、年月、年份和代码都是文本，如 "2027-01-01"、"2027"。',
  },
  'within-list': {
    en: 'What stands in “{list}” is named within it: “{path}”.',
    zh: '“{list}”之内的路径从其内写起，写“{path}”。',
  },
  'name-the-day': {
    en: 'A text that says {open}{fact}{close}, a rule that says {call}, follows the notice.',
    zh: '文字写 {open}{fact}{close}、规则写 {call}，即随通知改变。',
  },
  'new-edition': {
    en: 'A new edition is a file of its own, with `catalogue: {key}` and `extends: {extends}`.',
    zh: '新的一版自成文件，写明 catalogue: {key} 和 extends: {extends}。',
  },
  'editions-taken': {
    en: 'Leave it out, or name an edition of a catalogue that its forms take from: {taken}',
    zh: '请删去，或改写其表单所取目录的版本：{taken}',
  },
  'edition-of-form': {
    en: 'What a file of the form itself names stays: {others}.',
    zh: '表单文件自己写明的版本不随之改变：{others}。',
  },
  'units-of-pack': {
    en: 'A rule that names “{name}” in the place of the catalogue follows its pack.',
    zh: '规则在目录处写“{name}”，即随包的推荐单位目录。',
  },
  'units-as-edition': {
    en: 'What is taken over reads it where pack.yaml says `editions: [{catalogue}]`.',
    zh: '在 pack.yaml 写 editions: [{catalogue}]，沿用的规则和字段即取自该目录。',
  },
  'units-named-alike': {
    en: 'What is taken over reads an edition of its own subject: call “{catalogue}” “{renamed}” instead, and say `editions: [{renamed}]` in pack.yaml.',
    zh: '沿用的规则和字段只取自同一主题的目录：请将“{catalogue}”改名为“{renamed}”，并在 pack.yaml 写 editions: [{renamed}]。',
  },
  'written/id': {
    en: 'An id has English letters and digits and begins with a small letter: enterpriseName.',
    zh: '标识由英文字母和数字组成，以小写字母开头，如 enterpriseName。',
  },
  'written/placed': {
    en: 'An id is one word; where it stands is said beside it: {id}, with in: {owner}, or before or after what stands there.',
    zh: '标识不含路径，位置另写：{id}，并写 in: {owner}，或用 before、after 写明前后的一项。',
  },
  'written/reserved': {
    en: '“{name}” names a part of every form.',
    zh: '“{name}”是每个表单自有部分的名称，不能作标识。',
  },
  'written/path': {
    en: 'A path is made of ids with dots between them: enterprise.name.',
    zh: '路径由标识以点相连，如 enterprise.name。',
  },
  'written/code': {
    en: 'A code has English letters, digits, strokes and dots and begins with a letter or digit: flexible-line.',
    zh: '代码由英文字母、数字、连字符和点组成，以字母或数字开头，如 flexible-line。',
  },
  'written/key': {
    en: 'A key has parts of small letters, digits and strokes with / between them: hebei/2026/basic-factory-list.',
    zh: '键由小写字母、数字和连字符组成的各段以 / 相连，如 hebei/2026/basic-factory-list。',
  },
  'written/address': {
    en: 'An address is the path of a field, or document/, notes/ or rules/ with an id; `shenbao explain <form>` lists them.',
    zh: '地址是字段的路径，或 document/、notes/、rules/ 加标识；shenbao explain <表单> 可列出。',
  },
  'written/fact': {
    en: 'One fact is deadlines., quotas. or copies. with its id: deadlines.online; all of them are deadlines, quotas, copies; besides there are platform, materials, recipients, contacts.',
    zh: '一项内容写作 deadlines.、quotas. 或 copies. 加标识，如 deadlines.online；全部期限、名额、份数写作 deadlines、quotas、copies；另有 platform、materials、recipients、contacts。',
  },
  'pack/version-so': {
    en: 'Write `{line}` in pack.yaml.',
    zh: '请在 pack.yaml 中写 {line}。',
  },
  'pack/changed': { en: 'It is asked for by {what}', zh: '原因：{what}' },
  'pack/more-changed': {
    en: 'and by {count} more: `shenbao diff` lists them.',
    zh: '以及另外 {count} 处：shenbao diff 可列出全部。',
  },
  'pack/raise': {
    en: 'Raise publish.version in pack.yaml; if it has never been published, remove the file.',
    zh: '请提高 pack.yaml 中 publish.version 的版本号；如从未发布，可删除该文件。',
  },
  'written/package': {
    en: 'The name of a package is of small letters, digits and hyphens, with the name of its publisher before it: @hebei/forms-2026.',
    zh: '软件包名称由小写字母、数字和连字符组成，可在前面写发布者，如 @hebei/forms-2026。',
  },
  'written/version': {
    en: 'A version has three numbers, 1.2.0; what is not final yet says so behind them: 1.2.0-draft.1.',
    zh: '版本号由三段数字组成，如 1.2.0；未定稿的在其后注明，如 1.2.0-draft.1。',
  },
  'written/licence': {
    en: 'A licence is named as in the list of SPDX: MIT, CC-BY-4.0, MulanPSL-2.0.',
    zh: '许可证按 SPDX 列表的名称书写，如 MIT、CC-BY-4.0、MulanPSL-2.0。',
  },
  'written/web': { en: 'An address of the web begins with https://.', zh: '网址以 https:// 开头。' },
  'written/date': { en: 'A day is written as 2026-03-06.', zh: '日期写作 2026-03-06。' },
  'values/of-catalogue': {
    en: 'Its codes are those of the catalogue “{catalogue}”: `set` gives it another edition.',
    zh: '其代码出自目录“{catalogue}”：请用 set 改用另一版目录。',
  },
  'values/of-choices': {
    en: '`values` changes the options of a `choice` or `choices`; this is of type {type}.',
    zh: 'values 用于改动 choice 或 choices 的选项；此字段的类型是 {type}。',
  },
  'quote-text': {
    en: 'A text with colons, commas, quotes or brackets stands in quotes, or on lines of its own behind >-.',
    zh: '文本中含冒号、逗号、引号或括号的，请加引号，或写在 >- 之后的各行。',
  },
  'explain-it': { en: '`shenbao explain {key}` lists what there is.', zh: 'shenbao explain {key} 可列出其全部内容。' },
  'quote-sign': {
    en: 'A text that begins with ! & * % @ or ` stands in quotes.',
    zh: '文本以 !、&、*、%、@ 或 ` 开头的，请加引号。',
  },
  fullwidth: {
    en: 'YAML takes “{meant}” instead of the fullwidth “{found}”.',
    zh: '应使用英文标点“{meant}”（其后空一格），而不是全角的“{found}”。',
  },
  indentation: {
    en: 'What stands in one map or list begins at the same column: look at the indentation of this line and the next.',
    zh: '同一映射或列表的各行应从同一列开始：请检查此行和下一行的缩进。',
  },
  'quote-word': {
    en: 'Here stands a text, what is to be printed; if that is the word “{word}”, put it in quotes.',
    zh: '此处应为文本，即所要印出的文字；如就是“{word}”一词，请加引号。',
  },
  'belongs-to': { en: '`{name}` is said of: {owners}.', zh: '{name} 只用于：{owners}。' },
  'until-counted': {
    en: '`until` is counted from the notice’s year: 0 is that year, 1 the next. Left out, the last year is the one before.',
    zh: 'until 从通知年份算起：0 为当年，1 为次年；不写则到上一年为止。',
  },
  quote: { en: 'Put it in quotes.', zh: '请加引号。' },
  'name-it': { en: 'Give the second printing a name of its own with `as`.', zh: '请用 as 给第二处另取名称。' },
  'limit-by-name': {
    en: 'Say of which it is: `{unit}: {open} {limit}: {number} {close}`.',
    zh: '请写明是哪一项：{unit}: {open} {limit}: {number} {close}。',
  },
  'of-options': { en: '{count} is the number of its options.', zh: '{count} 是其选项的个数。' },
  'printed-by': {
    en: 'In the rows of a grid `{open} {keyword}: {path} {close}` prints it.',
    zh: '在 grid 的 rows 中写 {open} {keyword}: {path} {close} 即可印出。',
  },
  'say-which-units': {
    en: '`{open}each: …{close}` stands for each unit of the catalogue, `{open}unlisted: …{close}` for units that it does not list.',
    zh: '{open}each: …{close} 指目录中的每个单位，{open}unlisted: …{close} 指目录未列的单位。',
  },
  'name-the-limit': {
    en: 'A limit of which the pack says no number has its name under `names`: `names: {open}{limit}: …{close}`.',
    zh: '限额未写明数目的，在 names 中给出名称：names: {open}{limit}: …{close}。',
  },
  'say-exempt': {
    en: 'Say from which limits: `quotas: {open}{quota}: {open}exempt: [{limits}]{close}{close}`; `exempt: true`, where from all.',
    zh: '请写明不占哪些名额：quotas: {open}{quota}: {open}exempt: [{limits}]{close}{close}；确实全都不占的，写 exempt: true。',
  },
  'confirm-it': {
    en: 'Those that hold: `confirms: [{facts}]`. What is new stands under its own key, `{part}: {open} {id}: … {close}`; what there is no more is `{id}: null` there.',
    zh: '仍有效的写 confirms: [{facts}]；有变动的在各自的键下写新的，如 {part}: {open} {id}: … {close}；不再有的在其中写 {id}: null。',
  },
  'say-what-was': {
    en: 'Say what it is there: `expect: {was}`.',
    zh: '请写明该层所定的值：expect: {was}。',
  },
  'beside-choice': {
    en: 'In an option stands the id of a field beside its choice, without what is before it.',
    zh: '选项文字中写与该选择项同级的字段的标识，不写其上级。',
  },
  'say-word': {
    en: 'Give “{path}” its `type: {type}` and `means: …` under “vocabulary:”, as a rule in forms/vocabulary.yaml.',
    zh: '请在 vocabulary: 之下（通常在 forms/vocabulary.yaml）为“{path}”写明 type: {type} 和 means: …。',
  },
  'say-why': { en: 'Say why with `loosens: …`.', zh: '请用 loosens: … 说明理由。' },
  'replace-in-pack': {
    en: 'Choose another id; where it takes the place of the rule of the notice, it stands in pack.yaml: `rules: {open} {rule}: {open} replaces: true, … {close} {close}`.',
    zh: '请另选标识；如要替换通知的规则，请写在 pack.yaml：rules: {open} {rule}: {open} replaces: true, … {close} {close}。',
  },
  'choose-another': { en: 'Choose another id.', zh: '请另选标识。' },
  'year-of-key': { en: 'Here it is {year}.', zh: '此处为 {year}。' },
  'filing/validate-as': { en: 'Run `shenbao validate {form} {file}`.', zh: '请运行 shenbao validate {form} {file}。' },
  'migrate/from': {
    en: 'Run `shenbao migrate {form} {after} {file}`.',
    zh: '请运行 shenbao migrate {form} {after} {file}。',
  },
  'filing/save-as-utf-8': {
    en: 'It seems to be {encoding}: save it as UTF-8.',
    zh: '似为 {encoding} 编码，请另存为 UTF-8。',
  },
  'filing/json-empty': { en: 'The file is empty.', zh: '文件是空的。' },
  'filing/json-ends': { en: 'The text ends too early.', zh: '内容不完整，提前结束。' },
  'filing/json-number': {
    en: 'JSON has no {found}: leave out what has no value.',
    zh: 'JSON 中没有 {found}：没有值的项请不要填写。',
  },
  'filing/json-comma': {
    en: 'Nothing follows the comma before it: remove it.',
    zh: '前面的逗号之后没有内容，请删去逗号。',
  },
  'filing/json-comment': { en: 'JSON has no comments: remove it.', zh: 'JSON 中不能有注释，请删去。' },
  'filing/json-quotes': { en: 'JSON takes straight double quotes: "…".', zh: 'JSON 使用英文双引号："…"。' },
  'filing/json-punctuation': {
    en: 'JSON takes “{meant}” instead of “{found}”.',
    zh: '应使用英文标点“{meant}”，而不是“{found}”。',
  },
  'generate/thrown-at': { en: 'thrown {place}', zh: '出错位置：{place}' },
  'generate/built-earlier': {
    en: '“{other}” was built earlier; if it is used no more, delete {manifest} in the output folder.',
    zh: '“{other}”是早先生成的；如已不再使用，请删除输出文件夹中的 {manifest}。',
  },
  'pattern/backreference': { en: 'RE2 does not refer back to groups.', zh: 'RE2 不支持反向引用。' },
  'pattern/bracket': { en: 'Its closing ] is missing.', zh: '缺少与之相配的 ]。' },
  'pattern/className': {
    en: 'Scripts and categories have their names of Unicode, such as Han and Lu; classes of ASCII are such as [:alpha:].',
    zh: '文字和类别用 Unicode 的名称，如 Han、Lu；ASCII 字符类如 [:alpha:]。',
  },
  'pattern/escape': {
    en: 'There is no such escape; write the character as it is.',
    zh: '没有这种转义，请直接写出该字符。',
  },
  'pattern/groupKind': {
    en: 'Groups are (…), (?:…), (?i:…) and (?P<name>…).',
    zh: '分组有 (…)、(?:…)、(?i:…)、(?P<name>…)。',
  },
  'pattern/groupName': {
    en: 'A group is named with letters, digits and low lines, as in (?P<name>…).',
    zh: '分组名称由字母、数字和下划线组成，如 (?P<name>…)。',
  },
  'pattern/groupNameTwice': { en: 'Another group has this name.', zh: '已有同名的分组。' },
  'pattern/lookaround': { en: 'RE2 looks neither ahead nor behind.', zh: 'RE2 不支持向前、向后查看。' },
  'pattern/nothingRepeated': { en: 'There is nothing before it to repeat.', zh: '前面没有可以重复的内容。' },
  'pattern/parenthesis': { en: 'The other parenthesis is missing.', zh: '缺少与之相配的括号。' },
  'pattern/range': {
    en: 'A range goes from the lower character to the higher one.',
    zh: '范围应从小的字符到大的字符。',
  },
  'pattern/repeatRepeated': { en: 'To repeat a repeat, put it in a group.', zh: '要再次重复，请先用括号分组。' },
  'pattern/tooLarge': {
    en: 'A search may take five thousand steps for a character at most: repeat less, or split the rule.',
    zh: '每个字符最多搜索五千步：请减少重复，或拆分规则。',
  },
  'pattern/tooOften': {
    en: 'Repeats go up to a thousand, those inside of others multiplied, and from the lower number to the higher one.',
    zh: '重复次数最多一千（嵌套的相乘），且从小到大。',
  },
  'generate/more-memory': {
    en: 'Build fewer forms or targets at once, or allow more megabytes: NODE_OPTIONS=--max-old-space-size=8192',
    zh: '请分批生成，或放宽内存上限（兆字节）：NODE_OPTIONS=--max-old-space-size=8192',
  },
  'nothing-there': {
    en: 'Nothing stands there any more: delete “{key}” with it.',
    zh: '其中已无内容：请将“{key}”一并删去。',
  },
  'no-more': { en: '`{name}: null` drops what it said before.', zh: '{name}: null 可去掉其原有内容。' },
  'lacks-to-check': {
    en: 'Set `lacks: null`, a `severity` and a `check` of “rules/{rule}”, or remove it.',
    zh: '请在 set 中为“rules/{rule}”写 lacks: null、severity 和 check，或删去该规则。',
  },
  'pack-rule-goes-too': {
    en: 'If “{rule}” goes with it: `rules: {open} {rule}: null {close}` in pack.yaml; if other forms keep it, `{rule}: {open} replaces: true, forms: […], loosens: … {close}` names them.',
    zh: '规则“{rule}”如随之取消，请在 pack.yaml 写 rules: {open} {rule}: null {close}；其他表单仍适用的，写 {rule}: {open} replaces: true, forms: […], loosens: … {close}。',
  },
  'form-rule-goes-too': {
    en: 'If “{rule}” goes with it: `remove: [{open} target: rules/{rule}, loosens: … {close}]`.',
    zh: '规则“{rule}”如随之取消，请写 remove: [{open} target: rules/{rule}, loosens: … {close}]。',
  },
  'takes-otherwise': {
    en: 'Say in “{form}” what it takes now: `set: {open} {path}: {open} takes: […] {close} {close}`, or `remove: [{path}]`.',
    zh: '请在“{form}”中写明改取什么：set: {open} {path}: {open} takes: […] {close} {close}，或删去该列：remove: [{path}]。',
  },
  'group-goes-too': {
    en: 'It is all that “{owner}” holds: `remove: [{owner}]`.',
    zh: '“{owner}”中只有这一项：请写 remove: [{owner}]。',
  },
  'printed-so': {
    en: 'Change one of them; where the notice itself prints it so, say what it means: `{open} printed: …, means: … {close}`.',
    zh: '请改其中一处；通知原文如此的，写明其意：{open} printed: …, means: … {close}。',
  },
  'for-each': {
    en: 'A table for each, below what names it: `{open} per: {list}, content: [{open} place: {name} {close}, {open} records: {records} {close}] {close}`.',
    zh: '可逐条各印一表，表前印出其名称：{open} per: {list}, content: [{open} place: {name} {close}, {open} records: {records} {close}] {close}。',
  },
  'has-room': { en: 'It can stand here: `{place}`.', zh: '可放在：{place}。' },
  'goes-too': {
    en: 'What is asked for it alone goes too: `remove: [{address}]`.',
    zh: '只为它填写的内容也应删除：remove: [{address}]。',
  },
  'line-goes-too': {
    en: 'The line that it stands in goes with it, `remove: [{address}]`, or has another text: `set`.',
    zh: '所在的行随之删去（remove: [{address}]），或用 set 改写其文字。',
  },
  'named-before': {
    en: 'Within these changes it is called as before them: “{name}”.',
    zh: '在同一 changes 之内仍用改名前的名称：“{name}”。',
  },
  'set-where-printed': {
    en: 'It is said where the field is printed: `{address}: {open} {attribute}: … {close}`.',
    zh: '这一项写在印出该字段之处：{address}: {open} {attribute}: … {close}。',
  },
  'citing-goes-too': {
    en: 'What cites it goes too: `set: {open} {address}: {open} notes: null {close} {close}`.',
    zh: '引用它的标记也应删去：set: {open} {address}: {open} notes: null {close} {close}。',
  },
  'two-ids': {
    en: 'Two meanings have two ids: `rename` gives an inherited field one of its own.',
    zh: '含义不同须用不同标识：继承的字段用 rename 改名。',
  },
  'place-it': { en: 'Name it in the document, or remove it.', zh: '请在 document 中放置它，或将其删除。' },
} as const;
