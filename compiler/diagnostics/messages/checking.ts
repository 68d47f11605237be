/** What is told of a resolved form that cannot be as it is. */
import type { Message } from '../message.ts';
import { error, note, warning } from './severity.ts';

export const CHECKING = {
  'check/unplaced-field': error('“{path}” is printed nowhere.', '“{path}”没有印在任何地方。'),
  'check/removed-named': note(
    '“{label}” is removed here, and “{address}” still names it.',
    '此处删除了“{label}”，而“{address}”的文字仍提到它。',
  ),
  'check/renamed-named': note(
    'What was called “{label}” is called “{now}” here, and “{address}” still names it.',
    '此处已将“{label}”改称“{now}”，而“{address}”的文字仍用原名。',
  ),
  'check/listed-without': warning(
    '“{name}” is added here, and “{address}” lists all others without it.',
    '此处增加了“{name}”，而“{address}”列出了其余各项，没有这一项。',
  ),
  'check/mark-twice': warning('“{name}” and “{other}” are both {mark}.', '“{name}”与“{other}”的附件编号都是“{mark}”。'),
  'check/lacks-asked': warning(
    'The rule “{rule}” says that the form does not ask “{lacks}”, and “{path}” asks it: nothing is checked.',
    '规则“{rule}”注明本表未设“{lacks}”，而“{path}”正是此项：该规则不作校验。',
  ),
  'check/lead-missing': warning(
    '“{path}” must be filled in, and “{lead}” stands before all others that must: `lead: "{lead}"`.',
    '“{path}”为必填，其他必填项前都印有“{lead}”，此项没有：请写 lead: "{lead}"。',
  ),
  'check/lead-of-optional': warning(
    '“{path}” may be left out, and “{lead}” before it says that it may not: `lead: null`.',
    '“{path}”可以不填，而其前的“{lead}”表示必填：请写 lead: null。',
  ),
  'check/unit-changed': warning(
    'The unit is {to} now, and what is taken over still has its numbers in {from}: {names}',
    '单位已由{from}改为{to}，沿用的规定仍以{from}写数：{names}',
  ),
  'check/no-control': error(
    '“{path}” has no place to be filled in: this table shows none of its values.',
    '“{path}”没有填写之处：此表没有填写其值的栏。',
  ),
  'check/no-pair': error(
    '“{path}” is not asked before and after: only an indicator with `measure: pair` or `quantities` is.',
    '“{path}”没有前后两个数：只有 measure: pair 或 quantities 的 indicator 才有。',
  ),
  'check/instructs': error(
    'Nothing is filled in on an instruction sheet: it has sections, places of fields and paragraphs, and no {what}.',
    '填报说明上不填写内容：只能有 section、place 和 paragraph，不能有 {what}。',
  ),
  'check/own-origin': error(
    '“{origin}” is of this form itself: what continues under another name is said by `rename`.',
    '“{origin}”就在本表之中：本表内改名用 rename 说明。',
  ),
  'check/origin-cycle': error('These continue one another: {cycle}', '承接成环：{cycle}'),
  'check/unknown-origin': error('There is no “{origin}” to continue.', '没有可承接的“{origin}”。'),
  'check/unknown-application': error(
    'There is no form “{form}” whose filings could be summarized: neither in this pack nor in one that the form is taken from.',
    '没有可汇总的表单“{form}”：本通知及其所依据的通知中都没有。',
  ),
  'check/unknown-taken': error('“{form}” has no “{taking}” to take.', '“{form}”没有可取的“{taking}”。'),
  'check/not-carried': error(
    '“{taking}” is {from}: nothing of it can stand in a field of type {to}.',
    '“{taking}”的类型为 {from}，不能填入类型为 {to} 的字段。',
  ),
  'check/column-unsaid': warning(
    '“{path}” does not say where it comes from in {forms}: `takes: [none]` where it is given by hand.',
    '“{path}”未说明在 {forms} 中取自何处：由汇总单位填写的写 takes: [none]。',
  ),
  'check/takes-nothing': error(
    '“{path}” takes something of applications, and nothing here summarizes any.',
    '“{path}”取自申报书，而此处没有汇总申报书的列表。',
  ),
  'check/inner-summary': error(
    '“{path}” is a list in another list: only one outside of lists can summarize applications.',
    '“{path}”在另一列表之内，只有不在列表内的列表才能汇总申报书。',
  ),
  'check/no-row-key': error(
    'Nothing tells one record of “{path}” from another: a field that takes something must be `distinct: true`.',
    '“{path}”的各行无从区分：须有一个取自申报书的字段写明 distinct: true。',
  ),
  'check/unused-block': error('No form uses the block “{block}”.', '没有表单使用块“{block}”。'),
  'check/unused-note': error('No label cites the note “{note}”.', '没有标签引用脚注“{note}”。'),
  'check/unused-parameter': error('No text names the parameter “{name}”.', '没有文本使用参数“{name}”。'),
  'check/unused-edition': error(
    'No form of “{pack}” takes from “{catalogue}”.',
    '“{pack}”没有表单取自目录“{catalogue}”。',
  ),
  'check/misfit-attribute': error(
    '“{attribute}” says nothing about a field of type {type}.',
    '“{attribute}”对类型为 {type} 的字段没有意义。',
  ),
  'check/no-records': error(
    '“{attribute}” compares the records of a list; “{path}” stands in none.',
    '“{attribute}”用于比较列表中的各条记录；“{path}”不在列表之中。',
  ),
  'check/no-effect': error(
    '“{attribute}” says nothing in {place}, only in {where}.',
    '“{attribute}”在 {place} 中不起作用，只用于 {where}。',
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
  'check/years-differ': error(
    'The form prints {printed} years; the matrix has {years}.',
    '表上印的是 {printed} 年，指标表定为 {years} 年。',
  ),
  'check/no-forecast': error(
    '“{forecast}” is printed behind the notice’s year and later ones, and “{path}” has none of these: `until: 0` is the notice’s.',
    '“{forecast}”印在通知当年及以后各年之后，而“{path}”没有这些年份：until: 0 即到当年为止。',
  ),
  'check/years-apart': warning(
    '“{path}” begins {first} years after the notice’s and leaves out what is between: `until` is counted from the notice’s year.',
    '“{path}”从通知年份之后第 {first} 年填起，其间各年未填：until 从通知年份算起。',
  ),
  'check/unit-beside-column': warning(
    'The unit of “{path}” stands behind each number, and its cell under “{column}” is empty: leave out `unitAt`.',
    '“{path}”的单位印在各个数之后，“{column}”一列中则为空：请不写 unitAt。',
  ),
  'check/unit-cell-empty': note(
    '“{path}” has no `unit`: its cell under “{column}” is empty.',
    '“{path}”没有写明 unit，“{column}”一列中为空。',
  ),
  'check/other-year': warning(
    '“{address}” prints {printed}, and “{pack}” is of another year.',
    '“{address}”印有“{printed}”，与“{pack}”的年度不符。',
  ),
  'check/days-differ': warning(
    'The message of “{rule}” says {said}; the rule asks for {asked}.',
    '规则“{rule}”的提示写的是 {said}，条件中是 {asked}。',
  ),
  'check/former-day': warning(
    '“{address}” says {day}, which is “{fact}” of “{pack}”; here it is {now}.',
    '“{address}”写有{day}，即“{pack}”的“{fact}”；本通知为{now}。',
  ),
  'check/unit-unprinted': error(
    'The unit {unit} stands above the table, but no text of the form prints it.',
    '单位 {unit} 印在表的上方，但表中没有文字印出它。',
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
    '“{path}” is of type {type} here and {other} in “{form}”; neither takes it from the other, so both may stand.',
    '“{path}”在此为 {type}，在“{form}”中为 {other}；两者互不沿用，可以并存。',
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
  'check/records-of-many': warning(
    'The rows of “{path}” are those of all records of “{list}”, one after the other, and nothing prints whose they are.',
    '“{path}”的各行出自“{list}”的所有记录，依次印出，看不出属于哪一条。',
  ),
  'check/no-room': error(
    'Nothing fits into this cell: its label and its neighbours leave it {percent} % of the table’s width.',
    '此单元格容不下任何内容：标签和相邻的单元格只给它留下表宽的 {percent}%。',
  ),
  'check/total': error(
    'The facts “{fact}” add up to {sum}; {total} is given.',
    '各条目的“{fact}”合计为 {sum}，此处为 {total}。',
  ),
  'check/two-quotas': warning(
    '{count} {count?unit has|units have} a quota of “{limit}” already, “{first}”: that one counts: {units}',
    '{count} 个单位已有“{limit}”的名额（“{first}”），以彼为准：{units}',
  ),
  'check/exempt-from-new': warning(
    '“{who}” count towards no quota, taken over from “{pack}”, nor towards the new limit “{limit}”: more than it will be noted as not checkable.',
    '“{who}”不占名额，沿用自“{pack}”，新增的“{limit}”名额也不占：超出时只说明无法核对。',
  ),
  'check/names-nothing': warning(
    'The pack “{pack}” states no limit, target or copies “{id}”: this name is printed nowhere.',
    '包“{pack}”没有限额、培育目标或份数“{id}”，此名称无处印出。',
  ),
  'check/unasked-limit': warning(
    'No rule asks for the limit “{limit}” by `withinQuota`. What rules ask for and “{quota}” does not have: {asked}.',
    '没有规则以 withinQuota 用到限额“{limit}”。规则用到而“{quota}”没有的限额：{asked}。',
  ),
  'check/two-editions': warning(
    'This is of “{catalogue}”, and other places of the form are of “{other}”: {places}.',
    '此处取自目录“{catalogue}”，而本表单另有几处取自“{other}”：{places}。',
  ),
  'check/other-edition': warning(
    '“{address}” prints “{printed}”, and the form takes from “{catalogue}”.',
    '“{address}”印有“{printed}”，而表单取自目录“{catalogue}”。',
  ),
  'check/summary-edition': warning(
    '“{address}” is of “{catalogue}” and “{place}” of “{other}”, and one takes from the other: the table refuses what its edition lacks.',
    '“{address}”取自目录“{catalogue}”，“{place}”取自“{other}”，而汇总时一处取自另一处：汇总表所用版本没有的条目将被拒绝。',
  ),
  'check/label-unprinted': note(
    'The form prints “{path}” under other labels only: {places}.',
    '表单上“{path}”只以另外的标签印出：{places}。',
  ),
  'check/moved-on-paper': warning(
    '“{path}” is moved among the data alone: where it is printed, “{place}” stays.',
    '此处只移动了“{path}”在数据中的位置，印出的位置“{place}”不变。',
  ),
  'check/other-units': warning(
    'The reporting units of “{pack}” are those of “{catalogue}”, and {count} {count?place|places} of its forms still {count?reads|read} “{other}”: {places}',
    '“{pack}”的推荐单位出自目录“{catalogue}”，而其表单仍有 {count} 处取自“{other}”：{places}',
  ),
  'check/pending': warning('Not certain yet: {why}', '尚待确定：{why}'),
  'check/due-before-notice': warning(
    '{count} {count?deadline is|deadlines are} before {issued}, the day of the notice: {deadlines}',
    '{count} 个截止日期早于通知的印发日期 {issued}：{deadlines}',
  ),
  'check/deadline': error('{on} is no day of the calendar.', '{on} 不是有效日期。'),
} as const satisfies Record<string, Message>;
