/**
 * Every message of the compiler, once, in both languages; those of generators stand with them. Codes are stable; `{name}` is a
 * parameter, and a call that lacks one does not compile.
 */
import type { Message } from './message.ts';

const error = <const En extends string>(en: En, zh: string) => ({ severity: 'error', en, zh }) as const;
const warning = <const En extends string>(en: En, zh: string) => ({ severity: 'warning', en, zh }) as const;
const note = <const En extends string>(en: En, zh: string) => ({ severity: 'note', en, zh }) as const;

export const MESSAGES = {
  // read
  'read/no-folder': error('There is no folder “{folder}” with definitions.', '没有存放定义的文件夹“{folder}”。'),
  'read/no-forms': error('“{folder}” defines no form.', '“{folder}”中没有表单的定义。'),
  'read/unreadable': error('Cannot read “{file}”: {reason}', '无法读取“{file}”：{reason}'),
  'read/link': error(
    '“{file}” is a link; definitions are not read through links: put what it leads to in its place.',
    '“{file}”是链接；不通过链接读取定义，请将所指的文件放在此处。',
  ),
  'read/too-large': error(
    'This file has {bytes} bytes; a definition has at most {limit}.',
    '文件有 {bytes} 字节；一个定义最多 {limit} 字节。',
  ),
  'read/not-utf8': error(
    '“{file}” is not UTF-8: byte {offset} starts no character.',
    '“{file}”不是 UTF-8 编码：第 {offset} 字节不成字符。',
  ),
  // parse
  'parse/yaml': error('This is not YAML: {reason}', '不是合法的 YAML：{reason}'),
  'parse/duplicate-key': error('This key was already given in the same map.', '同一映射中该键已经出现过。'),
  'parse/alias': error(
    'Anchors and aliases are not part of the language; say it where it is meant, or make a block.',
    '本语言不使用锚点和别名；请直接写出，或定义为块。',
  ),
  'parse/tag': error('Tags are not part of the language.', '本语言不使用标签。'),
  'parse/character': error(
    'This text has the character {character}, which can be neither read nor printed.',
    '文本含有无法辨读、也无法印出的字符 {character}。',
  ),
  'parse/too-deep': error('Nested deeper than {limit} levels.', '嵌套超过 {limit} 层。'),
  'parse/not-a-map': error('A definition is a map of keys and values.', '定义应是键值映射。'),
  'parse/unknown-file': error('A definition begins with one of {roles}.', '定义应以下列键之一开头：{roles}。'),
  'parse/unknown-key': error('“{key}” means nothing here.', '此处没有“{key}”这个键。'),
  'parse/missing-key': error('“{key}” is missing.', '缺少“{key}”。'),
  'parse/unknown-kind': error('This needs one of {kinds}.', '此处需要下列键之一：{kinds}。'),
  'parse/not-one-of': error('“{value}” is not one of the values possible here.', '“{value}”不是此处允许的值。'),
  'parse/wrong-type': error('Expected {expected}, found {found}.', '应为 {expected}，实为 {found}。'),
  'parse/malformed': error('“{value}” is not of the form {pattern}.', '“{value}”不符合格式 {pattern}。'),
  'parse/out-of-range': error('{value} is not {comparison} {limit}.', '{value} 不满足 {comparison} {limit}。'),
  'parse/too-few': error('At least {limit} of these are needed.', '此处至少需要 {limit} 项。'),
  'parse/too-long': error('At most {limit} characters are possible here.', '此处最多 {limit} 个字符。'),
  'parse/too-many': error('At most {limit} of these are possible.', '此处最多允许 {limit} 项。'),
  'parse/anchor': error(
    'One place is needed ({sides}); {count} are given.',
    '需要且只需一个位置（{sides}）；给出了 {count} 个。',
  ),
  // resolve
  'resolve/duplicate-definition': error('The {role} “{key}” is already defined.', '{role}“{key}”已有定义。'),
  'resolve/unknown-parent': error('There is no “{key}” to extend.', '没有可继承的“{key}”。'),
  'resolve/cycle': error('This extends itself: {cycle}', '继承成环：{cycle}'),
  'resolve/unknown-pack': error(
    'The form belongs to the pack “{pack}”, which is not defined.',
    '表单所属的“{pack}”没有定义。',
  ),
  'resolve/pack-key': error(
    '“{key}” is no pack: jurisdiction/year, as hebei/2026.',
    '“{key}”不是合法的包键：应为 地区/年份，如 hebei/2026。',
  ),
  'resolve/reserved-parameter': error('“{name}” comes from the key of the pack.', '“{name}”由包键得出，不能另设。'),
  'resolve/no-title': error('A form has a title.', '表单需要标题。'),
  'resolve/body-and-parent': error(
    'A form that extends another says what it changes under `changes`, nothing beside.',
    '继承其他表单的表单只能在 changes 中说明改动。',
  ),
  'resolve/unknown-block': error('There is no block “{block}”.', '没有块“{block}”。'),
  'resolve/block-cycle': error('The block uses itself: {cycle}', '块的使用成环：{cycle}'),
  'resolve/block-twice': error('The block “{block}” is already used in this form.', '本表单已使用块“{block}”。'),
  'resolve/block-not-used': error(
    'The block “{block}” is printed here, but the form does not use it.',
    '此处要印出块“{block}”，但表单没有使用它。',
  ),
  'resolve/block-without': error(
    'The block “{block}” has no {part} to print here.',
    '块“{block}”没有可在此处印出的 {part}。',
  ),
  'resolve/unknown-mount': error(
    'There is no group or list “{path}” to take the block.',
    '没有可容纳该块的组或列表“{path}”。',
  ),
  'resolve/duplicate-id': error('“{id}” is already there.', '“{id}”已存在。'),
  'resolve/unknown-target': error('There is no “{target}” to change.', '没有可改动的“{target}”。'),
  'resolve/unknown-attribute': error('“{target}” has no “{attribute}”.', '“{target}”没有属性“{attribute}”。'),
  'resolve/wrong-value': error('“{attribute}” takes {expected}.', '“{attribute}”应为 {expected}。'),
  'resolve/nothing-to-add-to': error(
    '“{target}” has no text “{attribute}” to add to.',
    '“{target}”没有可补充的文本“{attribute}”。',
  ),
  'resolve/needed': error('“{target}” cannot be without “{attribute}”.', '“{target}”不能没有“{attribute}”。'),
  'resolve/no-effect': error('This changes nothing: “{target}” is so already.', '此改动没有效果：“{target}”本来如此。'),
  'resolve/expectation': error(
    '“{attribute}” was expected to be “{expected}”; it is “{found}”.',
    '预期“{attribute}”为“{expected}”，实为“{found}”。',
  ),
  'resolve/unsaid-loosening': error(
    'This asks less than before ({attribute} of “{target}”).',
    '此改动放宽了要求（“{target}”的 {attribute}）。',
  ),
  'resolve/loosens-nothing': error('Nothing about “{target}” is loosened.', '“{target}”没有放宽任何要求。'),
  'resolve/clash': error('Two operations touch “{thing}”.', '两项操作同时涉及“{thing}”。'),
  'resolve/misplaced': error('“{id}” cannot stand {side} “{target}”.', '“{id}”不能放在“{target}”的 {side} 位置。'),
  'resolve/id-twice': error('“{id}” is already taken.', '“{id}”已被使用。'),
  'resolve/reused-id': error('“{id}” had another meaning before and keeps it.', '“{id}”曾有别的含义，不得另用。'),
  'resolve/no-values': error('“{target}” is no choice.', '“{target}”不是选择项。'),
  'resolve/unknown-code': error('“{target}” has no code “{code}”.', '“{target}”没有代码“{code}”。'),
  'resolve/code-twice': error('The code “{code}” is already there.', '代码“{code}”已存在。'),
  'resolve/no-permutation': error(
    'The order of “{target}” names every child once: missing {missing}; unknown or repeated {extra}.',
    '“{target}”的顺序应列出每个成员各一次：缺少 {missing}；多余 {extra}。',
  ),
  'resolve/unknown-field': error('There is no field “{path}”.', '没有字段“{path}”。'),
  'resolve/wrong-reference': error(
    '“{path}” is a {kind}; here stands a {wanted}.',
    '“{path}”是 {kind}，此处应为 {wanted}。',
  ),
  'resolve/blank-always-asked': error(
    '“{path}” is written in this option: it needs “only: {only}”.',
    '“{path}”填写在此选项之中，须写明“only: {only}”。',
  ),
  'resolve/no-slot': error('“{slot}” means nothing here.', '“{slot}”在此没有意义。'),
  'resolve/unknown-note': error('There is no note “{note}”.', '没有脚注“{note}”。'),
  'resolve/unknown-form': error('The pack “{pack}” has no form “{form}”.', '包“{pack}”没有表单“{form}”。'),
  'resolve/unknown-unit': error(
    'There is no reporting unit “{unit}”, nor a group of them.',
    '推荐单位目录没有“{unit}”，也没有这样的组。',
  ),
  'resolve/unknown-quota': error(
    'The pack “{pack}” states no quota of “{limit}”.',
    '包“{pack}”没有规定“{limit}”的名额。',
  ),
  'resolve/unknown-fact': error('No reporting unit has a number “{fact}”.', '报送单位目录中没有单位载有数值“{fact}”。'),
  'resolve/unconfirmed-fact': error(
    '“{pack}” takes “{fact}” ({value}) over from “{parent}”, which is of another year; say whether it holds.',
    '“{pack}”沿用了另一年度“{parent}”的“{fact}”（{value}），须说明是否仍然有效。',
  ),
  'resolve/no-such-fact': error(
    '“{pack}” takes over no “{fact}” that it could confirm or drop.',
    '“{pack}”没有沿用“{fact}”，无可确认或取消。',
  ),
  'resolve/own-fact': error(
    'The pack says “{fact}” itself or drops it: there is nothing to confirm.',
    '本包已另行规定或取消“{fact}”，无须确认。',
  ),
  'resolve/unsaid-replacement': error(
    'The pack takes over a rule “{rule}”; say `replaces: true` where this one takes its place.',
    '包已沿用规则“{rule}”；若以此替换，请写明 replaces: true。',
  ),
  'resolve/replaces-nothing': error(
    'The pack takes over no rule “{rule}” that this could replace.',
    '包没有沿用规则“{rule}”，无可替换。',
  ),
  'resolve/rule-form': error(
    'A rule has a check with its severity, or what a person attests, or what it lacks to be checked.',
    '规则应有校验条件 check 与级别 severity，或由人证明的字段 attests，或无从检查的原因 lacks，三者取一。',
  ),
  'resolve/unknown-catalogue': error('There is no catalogue “{key}”.', '没有目录“{key}”。'),
  'resolve/template': error('This template does not parse: {reason}', '模板无法解析：{reason}'),
  'resolve/template-shape': error(
    'Only {open}name{close} and {open}minus name 1{close} are known here.',
    '此处只能使用 {open}name{close} 与 {open}minus name 1{close}。',
  ),
  'resolve/unknown-parameter': error('The pack has no parameter “{name}”.', '包没有参数“{name}”。'),
  'resolve/not-a-number': error('The parameter “{name}” is “{value}”, no number.', '参数“{name}”的值“{value}”不是数。'),
  'resolve/cel-syntax': error('This is not CEL: {reason}', '不是合法的 CEL：{reason}'),
  'resolve/cel-type': error('This does not fit the form: {reason}', '与表单不符：{reason}'),
  'resolve/cel-not-a-condition': error('A rule is true or false; this is {type}.', '规则应为真或假，此处为 {type}。'),
  'resolve/pattern': error('RE2 has no “{part}” here.', 'RE2 正则表达式中，此处不能有“{part}”。'),
  'resolve/cel-unsupported': error(
    'Validators do not know this part of CEL: {part}',
    '校验器不支持 CEL 的这一部分：{part}',
  ),
  'resolve/not-written-so': error(
    '“{of}” holds what is written as {wanted}; “{text}” is none.',
    '“{of}”的值应形如 {wanted}，“{text}”不是。',
  ),
  'resolve/year-outside': error(
    '“{matrix}” has no year {year}; it has {years}.',
    '“{matrix}”没有 {year} 年，只有 {years}。',
  ),
  // check
  'check/unplaced-field': error('“{path}” is printed nowhere.', '“{path}”没有印在任何地方。'),
  'check/unused-block': error('No form uses the block “{block}”.', '没有表单使用块“{block}”。'),
  'check/unused-note': error('No label cites the note “{note}”.', '没有标签引用脚注“{note}”。'),
  'check/unused-parameter': error('No text names the parameter “{name}”.', '没有文本使用参数“{name}”。'),
  'check/misfit-attribute': error(
    '“{attribute}” says nothing about a field of type {type}.',
    '“{attribute}”对类型为 {type} 的字段没有意义。',
  ),
  'check/no-records': error(
    '“{attribute}” compares the records of a list; “{path}” stands in none.',
    '“{attribute}”用于比较列表中的各条记录；“{path}”不在列表之中。',
  ),
  'check/missing-attribute': error(
    'A field of type {type} needs “{attribute}”.',
    '类型为 {type} 的字段需要“{attribute}”。',
  ),
  'check/two-sources': error(
    '“{path}” has options of its own and a catalogue: its codes come from one of them.',
    '“{path}”同时有 options 和 catalogue，选项只能出自其一。',
  ),
  'check/unknown-part': error(
    'A citation has no part “{part}”; it may have {parts}.',
    '引用中没有“{part}”这一部分；可用 {parts}。',
  ),
  'check/pattern-lacks': error(
    '“{pattern}” has no place for “{part}”: what is filed could not be read back from paper.',
    '“{pattern}”没有“{part}”的位置：填写的内容印出后无法读回。',
  ),
  'check/pattern-exceeds': error(
    '“{pattern}” asks for “{part}” where a field of type {type} has none.',
    '“{pattern}”要求填写“{part}”，而类型为 {type} 的字段没有这一项。',
  ),
  'check/pattern-twice': error('“{pattern}” has “{part}” twice.', '“{pattern}”中“{part}”出现两次。'),
  'check/pattern-unparted': error(
    'In “{pattern}” nothing tells “{one}” from “{other}”: put a sign between them that is neither blank nor digit.',
    '“{pattern}”中“{one}”与“{other}”之间没有可以区分的内容：请在其间加上空格和数字以外的符号。',
  ),
  'check/no-range': error(
    '“{pattern}” has no two dates with 至 or a dash between them.',
    '“{pattern}”不是以“至”或横线隔开的两个日期。',
  ),
  'check/same-option': error(
    '“{code}” and “{other}” are both printed “{label}”: paper does not tell which one is meant.',
    '“{code}”与“{other}”都印作“{label}”：从纸面上无法区分。',
  ),
  'check/entry-twice': error('The catalogue has the code “{code}” twice.', '目录中代码“{code}”出现两次。'),
  'check/empty-label': error('This label is empty.', '标签为空。'),
  'check/unreadable-label': error(
    'This label has the character {character}, which cannot be read.',
    '标签含有无法辨读的字符 {character}。',
  ),
  'check/same-label': error(
    '“{path}” and “{other}” are siblings with one label.',
    '“{path}”与“{other}”同级且标签相同。',
  ),
  'check/limit-differs': error(
    'The form prints a limit of {printed}; the field has {limit}.',
    '表上印的限额为 {printed}，字段定为 {limit}。',
  ),
  'check/vocabulary-type': error(
    '“{path}” is of type {type} here and {expected} in the vocabulary.',
    '“{path}”在此为 {type}，在词汇表中为 {expected}。',
  ),
  'check/unlisted-word': error(
    'Several forms use “{path}”; the vocabulary must say what it means.',
    '多个表单使用“{path}”，词汇表须说明其含义。',
  ),
  'check/meaning-differs': error(
    '“{path}” is of type {type} here and {other} in another form.',
    '“{path}”在此为 {type}，在另一表单中为 {other}。',
  ),
  'check/meaning-elsewhere': note(
    '“{path}” is of type {type} here and {other} in a form that this one has nothing to do with.',
    '“{path}”在此为 {type}，在与本表单无关的表单中为 {other}。',
  ),
  'check/inferred-rejects': error(
    'A rule that is only inferred may warn, not reject.',
    '推断得出的规则只能警告，不能拒绝。',
  ),
  'check/impossible-range': error(
    'Nothing lies between {minimum} and {maximum}.',
    '{minimum} 与 {maximum} 之间没有值。',
  ),
  'check/no-number': error(
    'A row of a matrix is a number for each year: “{path}” is of type {type}, not one of {types}.',
    '逐年指标表的每一行是各年的数值：“{path}”为 {type} 类型，应为 {types} 之一。',
  ),
  'check/too-many-columns': error(
    'This table has {count} columns; no more than {limit} can be drawn.',
    '此表有 {count} 列，最多只能绘制 {limit} 列。',
  ),
  'check/no-room': error(
    'Nothing fits into this cell: its label and its neighbours leave it {percent} % of the table’s width.',
    '此单元格容不下任何内容：标签和相邻的单元格只给它留下表宽的 {percent}%。',
  ),
  'check/total': error(
    'The facts “{fact}” add up to {sum}; {total} is given.',
    '各条目的“{fact}”合计为 {sum}，此处为 {total}。',
  ),
  'check/pending': warning('Not certain yet: {why}', '尚待确定：{why}'),
  'check/deadline': error('{on} is no day of the calendar.', '{on} 不是有效日期。'),
  // generate and write
  'generate/name': error(
    '“{name}” cannot be the name of a generator: small letters, digits and hyphens, and none of {reserved}.',
    '“{name}”不能用作生成器的名称：应由小写字母、数字和连字符组成，且不是 {reserved} 之一。',
  ),
  'generate/name-twice': error('Two generators are called “{name}”.', '有两个生成器都叫“{name}”。'),
  'generate/unknown-generator': error('There is no generator “{name}”.', '没有生成器“{name}”。'),
  'generate/unknown-option': error(
    'The generator “{generator}” has no option “{option}”.',
    '生成器“{generator}”没有选项“{option}”。',
  ),
  'generate/wrong-option': error(
    'The option “{option}” of the generator “{generator}” is a {expected}; a {found} is given.',
    '生成器“{generator}”的选项“{option}”应为 {expected}，给出的是 {found}。',
  ),
  'generate/failed': error(
    'The generator “{generator}” failed at “{subject}”: {reason}',
    '生成器“{generator}”处理“{subject}”时出错：{reason}',
  ),
  'generate/disagree': error(
    '“{path}” would be two things: what “{generator}” makes of {subject}, and what “{other}” makes of {otherSubject}.',
    '“{path}”会有两种内容：“{generator}”由{subject}生成的，和“{other}”由{otherSubject}生成的。',
  ),
  'generate/case': error(
    '“{path}” (“{generator}”) and “{otherPath}” (“{other}”) are one file where capitals do not count.',
    '“{path}”（“{generator}”）与“{otherPath}”（“{other}”）在不区分大小写的磁盘上是同一个文件。',
  ),
  'generate/file-and-folder': error(
    '“{path}” (“{generator}”) is a file where “{otherPath}” (“{other}”) needs a folder.',
    '“{path}”（“{generator}”）是文件，而“{otherPath}”（“{other}”）需要同名文件夹。',
  ),
  'generate/path': error(
    '“{path}”, which “{generator}” makes, cannot be the name of a file on every system: {part}',
    '“{generator}”生成的“{path}”不能在所有系统上用作文件名：{part}',
  ),
  'write/forms-gone': error(
    'The output folder holds forms of this project ({forms}), and no definition of any is left; it stays as it is.',
    '输出文件夹中有本项目的表单（{forms}），而它们的定义都已不在；输出文件夹保持原样。',
  ),
  'write/pending': error(
    '{count} facts are not certain yet; a release has none.',
    '尚有 {count} 项待确定；正式发布前须全部确定。',
  ),
  'write/stale': error(
    '“{path}” is not what the definitions give; run `shenbao build`.',
    '“{path}”与定义不一致；请运行 shenbao build。',
  ),
  'write/loose': warning(
    '“{path}” is in the output folder but no definition gives it.',
    '“{path}”在输出文件夹中，但没有定义生成它。',
  ),
  'write/link': error(
    '“{path}” in the output folder is a link; nothing is written where it leads.',
    '输出文件夹中的“{path}”是链接；不会写入它所指的位置。',
  ),
  'write/failed': error('Cannot write “{path}”: {reason}', '无法写入“{path}”：{reason}'),
  'write/outside': error(
    '“{path}”, which “{generator}” makes, leads outside the output folder.',
    '“{generator}”生成的“{path}”指向输出文件夹之外。',
  ),
  // command line
  'fonts/no-file': error('There is no font file “{file}”.', '没有字体文件“{file}”。'),
  'fonts/no-font': error(
    '“{file}” is no font that a PDF can be set in: a TrueType or OpenType file of one face is needed (.ttf or .otf, not .ttc or .woff).',
    '“{file}”不是可用于 PDF 的字体：须为单一字体的 TrueType 或 OpenType 文件（.ttf 或 .otf，不是 .ttc 或 .woff）。',
  ),
  'cli/no-form': error('No form matches “{selector}”.', '没有与“{selector}”匹配的表单。'),
  'cli/no-field': error('“{form}” has no “{path}”.', '“{form}”没有“{path}”。'),
  'cli/no-file': error('There is no file “{file}”.', '没有文件“{file}”。'),
  'cli/not-a-file': error('“{file}” is no file.', '“{file}”不是文件。'),
  'cli/no-match': error('No file matches “{pattern}”.', '没有与“{pattern}”匹配的文件。'),
  'cli/other-form': error(
    'This is a filing of “{found}”, not of “{form}”; it has not been checked.',
    '这是“{found}”的申报数据，不是“{form}”的，未予校验。',
  ),
  'cli/duplicate-key': error(
    '“{key}” is given twice; all but the last one would be lost.',
    '“{key}”重复出现，前面的值会丢失。',
  ),
  'cli/half-character': error(
    '“{escape}” is half of a character; the other half is missing.',
    '“{escape}”只是半个字符，缺少另一半。',
  ),
  'cli/more': error('There are {count} more like this.', '此类问题另有 {count} 处，未列出。'),
  'cli/too-deep': error('“{file}” is nested deeper than {limit} levels here.', '“{file}”从此处起嵌套超过 {limit} 层。'),
  'cli/too-many': error(
    '“{file}” has more than {limit} values; this is the first one too many.',
    '“{file}”的值超过 {limit} 个，此处起超出。',
  ),
  'cli/not-json': error('“{file}” is not JSON: it goes wrong here.', '“{file}”不是合法的 JSON：从此处起出错。'),
  'cli/too-large': error(
    '“{file}” has {bytes} bytes; a filing has at most {limit}.',
    '“{file}”有 {bytes} 字节；申报数据最多 {limit} 字节。',
  ),
  'filing/issue': error('{message} [{field}, {issue}]', '{message}〔{field}，{issue}〕'),
  'filing/warning': warning('{message} [{field}, {issue}]', '{message}〔{field}，{issue}〕'),
  'filing/attested': note('{message} [{field}, {rule}]', '{message}〔{field}，{rule}〕'),
  'filing/unchecked': note('{message} [{field}, {rule}]', '{message}〔{field}，{rule}〕'),
} as const satisfies Record<string, Message>;

export const RELATED = {
  defined: { en: '“{name}” is defined here', zh: '“{name}”定义于此' },
  first: { en: 'the first one is here', zh: '第一处在此' },
  form: { en: 'the form “{key}” begins here', zh: '表单“{key}”始于此' },
  ordered: { en: 'they stand in this order: {ids}', zh: '现有顺序：{ids}' },
  removed: { en: '“{path}” is removed here', zh: '“{path}”在此删除' },
  renamed: { en: '“{path}” is renamed to “{to}” here', zh: '“{path}”在此改名为“{to}”' },
  'set-here': { en: '“{name}” is set here', zh: '“{name}”在此设定' },
} as const;

export const HINTS = {
  nearest: { en: 'Did you mean “{name}”?', zh: '是否指“{name}”？' },
  allowed: { en: 'Possible: {names}', zh: '可用：{names}' },
  years: {
    en: 'Say `years(…)` for all years of a matrix, `year(-1)` for the last: next year they follow.',
    zh: '可用 years(…) 指全部年份，year(-1) 指最近一年，次年自动顺延。',
  },
  quote: { en: 'Put it in quotes.', zh: '请加引号。' },
  'name-it': { en: 'Give the second printing a name of its own with `as`.', zh: '请用 as 给第二处另取名称。' },
  'confirm-it': {
    en: 'Where it holds: “confirms: [{fact}]”. Else the new one under “{part}”, or “{id}: null” there where there is none.',
    zh: '仍有效的写 confirms: [{fact}]；有变动的在 {part} 下写新的；不再有的在 {part} 下写 {id}: null。',
  },
  'say-why': { en: 'Say why with `loosens: …`.', zh: '请用 loosens: … 说明理由。' },
  'choose-another': { en: 'Choose another id.', zh: '请另选标识。' },
  'year-of-key': { en: 'Here it is {year}.', zh: '此处为 {year}。' },
  'cli/validate-as': { en: 'Run `shenbao validate {form} {file}`.', zh: '请运行 shenbao validate {form} {file}。' },
  'cli/save-as-utf-8': {
    en: 'It seems to be {encoding}: save it as UTF-8.',
    zh: '似为 {encoding} 编码，请另存为 UTF-8。',
  },
  'cli/json-empty': { en: 'The file is empty.', zh: '文件是空的。' },
  'cli/json-ends': { en: 'The text ends too early.', zh: '内容不完整，提前结束。' },
  'cli/json-number': {
    en: 'JSON has no {found}: leave out what has no value.',
    zh: 'JSON 中没有 {found}：没有值的项请不要填写。',
  },
  'cli/json-comma': {
    en: 'Nothing follows the comma before it: remove it.',
    zh: '前面的逗号之后没有内容，请删去逗号。',
  },
  'cli/json-comment': { en: 'JSON has no comments: remove it.', zh: 'JSON 中不能有注释，请删去。' },
  'cli/json-quotes': { en: 'JSON takes straight double quotes: "…".', zh: 'JSON 使用英文双引号："…"。' },
  'cli/json-punctuation': {
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
  'place-it': { en: 'Name it in the document, or remove it.', zh: '请在 document 中放置它，或将其删除。' },
} as const;

export type MessageCode = keyof typeof MESSAGES;
export type RelatedCode = keyof typeof RELATED;
export type HintCode = keyof typeof HINTS;
