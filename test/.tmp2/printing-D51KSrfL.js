import { c as filledText, s as valueAt } from "./chosen-DF-kSIHf.js";
import { a as read, n as plain, o as unread, r as printedText, t as TEXTS } from "./texts-uScBM24a.js";
import { r as codesOf, s as leavesOf, t as catalogueOf } from "./asked-lRPx1FtQ.js";
import { t as INDUSTRY_LEVELS } from "./value-shape-cpFlkTf8.js";
import { c as industryNames, d as readIndustry, i as arabicNumerals, n as fullYear, o as industryAt, r as hasShortYear } from "./spelling-q1GQLB8b.js";
import { t as isDay } from "./day-DpipiPzd.js";
import { t as ANSWER } from "./answers-Dq3YzAeV.js";
import { t as NUMBERS } from "./numbers-BPtYmjGk.js";
// compiler/diagnostics/messages/severity.ts
/** A message of each severity, in both languages. */
const error = (en, zh) => ({
	severity: "error",
	en,
	zh
});
const warning = (en, zh) => ({
	severity: "warning",
	en,
	zh
});
const note = (en, zh) => ({
	severity: "note",
	en,
	zh
});
// compiler/diagnostics/messages/checking.ts
const CHECKING = {
	"check/unplaced-field": error("“{path}” is printed nowhere.", "“{path}”没有印在任何地方。"),
	"check/removed-named": note("“{label}” is removed here, and “{address}” still names it.", "此处删除了“{label}”，而“{address}”的文字仍提到它。"),
	"check/unit-changed": warning("The unit is {to} now, and what is taken over still has its numbers in {from}: {names}", "单位已由{from}改为{to}，沿用的规定仍以{from}写数：{names}"),
	"check/no-control": error("“{path}” has no place to be filled in: this table shows none of its values.", "“{path}”没有填写之处：此表没有填写其值的栏。"),
	"check/no-pair": error("“{path}” is not asked before and after: only an indicator with `measure: pair` or `quantities` is.", "“{path}”没有前后两个数：只有 measure: pair 或 quantities 的 indicator 才有。"),
	"check/instructs": error("Nothing is filled in on an instruction sheet: it has sections, places of fields and paragraphs, and no {what}.", "填报说明上不填写内容：只能有 section、place 和 paragraph，不能有 {what}。"),
	"check/own-origin": error("“{origin}” is of this form itself: what continues under another name is said by `rename`.", "“{origin}”就在本表之中：本表内改名用 rename 说明。"),
	"check/origin-cycle": error("These continue one another: {cycle}", "承接成环：{cycle}"),
	"check/unknown-origin": error("There is no “{origin}” to continue.", "没有可承接的“{origin}”。"),
	"check/unknown-application": error("There is no form “{form}” whose filings could be summarized: neither in this pack nor in one that the form is taken from.", "没有可汇总的表单“{form}”：本通知及其所依据的通知中都没有。"),
	"check/unknown-taken": error("“{form}” has no “{taking}” to take.", "“{form}”没有可取的“{taking}”。"),
	"check/not-carried": error("“{taking}” is {from}: nothing of it can stand in a field of type {to}.", "“{taking}”的类型为 {from}，不能填入类型为 {to} 的字段。"),
	"check/column-unsaid": warning("“{path}” does not say where it comes from in {forms}: `takes: [none]` where it is given by hand.", "“{path}”未说明在 {forms} 中取自何处：由汇总单位填写的写 takes: [none]。"),
	"check/takes-nothing": error("“{path}” takes something of applications, and nothing here summarizes any.", "“{path}”取自申报书，而此处没有汇总申报书的列表。"),
	"check/inner-summary": error("“{path}” is a list in another list: only one outside of lists can summarize applications.", "“{path}”在另一列表之内，只有不在列表内的列表才能汇总申报书。"),
	"check/no-row-key": error("Nothing tells one record of “{path}” from another: a field that takes something must be `distinct: true`.", "“{path}”的各行无从区分：须有一个取自申报书的字段写明 distinct: true。"),
	"check/unused-block": error("No form uses the block “{block}”.", "没有表单使用块“{block}”。"),
	"check/unused-note": error("No label cites the note “{note}”.", "没有标签引用脚注“{note}”。"),
	"check/unused-parameter": error("No text names the parameter “{name}”.", "没有文本使用参数“{name}”。"),
	"check/misfit-attribute": error("“{attribute}” says nothing about a field of type {type}.", "“{attribute}”对类型为 {type} 的字段没有意义。"),
	"check/no-records": error("“{attribute}” compares the records of a list; “{path}” stands in none.", "“{attribute}”用于比较列表中的各条记录；“{path}”不在列表之中。"),
	"check/no-effect": error("“{attribute}” says nothing in {place}, only in {where}.", "“{attribute}”在 {place} 中不起作用，只用于 {where}。"),
	"check/missing-attribute": error("A field of type {type} needs “{attribute}”.", "类型为 {type} 的字段需要“{attribute}”。"),
	"check/two-sources": error("“{path}” has options of its own and a catalogue: its codes come from one of them.", "“{path}”同时有 options 和 catalogue，选项只能出自其一。"),
	"check/unknown-part": error("A citation has no part “{part}”; it may have {parts}.", "引用中没有“{part}”这一部分；可用 {parts}。"),
	"check/pattern-lacks": error("“{pattern}” has no place for “{part}”: what is filed could not be read back from paper.", "“{pattern}”没有“{part}”的位置：填写的内容印出后无法读回。"),
	"check/pattern-exceeds": error("“{pattern}” asks for “{part}” where a field of type {type} has none.", "“{pattern}”要求填写“{part}”，而类型为 {type} 的字段没有这一项。"),
	"check/pattern-twice": error("“{pattern}” has “{part}” twice.", "“{pattern}”中“{part}”出现两次。"),
	"check/pattern-unparted": error("In “{pattern}” nothing tells “{one}” from “{other}”: put a sign between them that is neither blank nor digit.", "“{pattern}”中“{one}”与“{other}”之间没有可以区分的内容：请在其间加上空格和数字以外的符号。"),
	"check/no-range": error("“{pattern}” has no two dates with 至 or a dash between them.", "“{pattern}”不是以“至”或横线隔开的两个日期。"),
	"check/same-option": error("“{code}” and “{other}” are both printed “{label}”: paper does not tell which one is meant.", "“{code}”与“{other}”都印作“{label}”：从纸面上无法区分。"),
	"check/entry-twice": error("The catalogue has the code “{code}” twice.", "目录中代码“{code}”出现两次。"),
	"check/empty-label": error("This label is empty.", "标签为空。"),
	"check/unreadable-label": error("This label has the character {character}, which cannot be read.", "标签含有无法辨读的字符 {character}。"),
	"check/same-label": error("“{path}” and “{other}” are siblings with one label.", "“{path}”与“{other}”同级且标签相同。"),
	"check/limit-differs": error("The form prints a limit of {printed}; the field has {limit}.", "表上印的限额为 {printed}，字段定为 {limit}。"),
	"check/unit-unprinted": error("The unit {unit} stands above the table, but no text of the form prints it.", "单位 {unit} 印在表的上方，但表中没有文字印出它。"),
	"check/vocabulary-type": error("“{path}” is of type {type} here and {expected} in the vocabulary.", "“{path}”在此为 {type}，在词汇表中为 {expected}。"),
	"check/unlisted-word": error("Several forms use “{path}”; the vocabulary must say what it means.", "多个表单使用“{path}”，词汇表须说明其含义。"),
	"check/meaning-differs": error("“{path}” is of type {type} here and {other} in another form.", "“{path}”在此为 {type}，在另一表单中为 {other}。"),
	"check/meaning-elsewhere": note("“{path}” is of type {type} here and {other} in “{form}”; neither takes it from the other, so both may stand.", "“{path}”在此为 {type}，在“{form}”中为 {other}；两者互不沿用，可以并存。"),
	"check/inferred-rejects": error("A rule that is only inferred may warn, not reject.", "推断得出的规则只能警告，不能拒绝。"),
	"check/impossible-range": error("Nothing lies between {minimum} and {maximum}.", "{minimum} 与 {maximum} 之间没有值。"),
	"check/no-number": error("A row of a matrix is a number for each year: “{path}” is of type {type}, not one of {types}.", "逐年指标表的每一行是各年的数值：“{path}”为 {type} 类型，应为 {types} 之一。"),
	"check/too-many-columns": error("This table has {count} columns; no more than {limit} can be drawn.", "此表有 {count} 列，最多只能绘制 {limit} 列。"),
	"check/no-room": error("Nothing fits into this cell: its label and its neighbours leave it {percent} % of the table’s width.", "此单元格容不下任何内容：标签和相邻的单元格只给它留下表宽的 {percent}%。"),
	"check/total": error("The facts “{fact}” add up to {sum}; {total} is given.", "各条目的“{fact}”合计为 {sum}，此处为 {total}。"),
	"check/two-quotas": warning("“{unit}” has a quota of “{limit}” already, “{first}”: that one counts.", "“{unit}”已有“{limit}”的名额（“{first}”），以彼为准。"),
	"check/unasked-limit": warning("No rule asks for the limit “{limit}” by `withinQuota`. What rules ask for and “{quota}” does not have: {asked}.", "没有规则以 withinQuota 用到限额“{limit}”。规则用到而“{quota}”没有的限额：{asked}。"),
	"check/two-editions": warning("This is of “{catalogue}”, and other places of the form are of “{other}”: {places}.", "此处取自目录“{catalogue}”，而本表单另有几处取自“{other}”：{places}。"),
	"check/pending": warning("Not certain yet: {why}", "尚待确定：{why}"),
	"check/due-before-notice": warning("“{deadline}” is due on {on}, before the notice was issued on {issued}.", "截止日期“{deadline}”为 {on}，早于通知的印发日期 {issued}。"),
	"check/deadline": error("{on} is no day of the calendar.", "{on} 不是有效日期。")
};
// compiler/diagnostics/messages/commands.ts
const COMMANDS = {
	"fonts/no-file": error("There is no font file “{file}”.", "没有字体文件“{file}”。"),
	"fonts/no-font": error("“{file}” is no font that a PDF can be set in: a TrueType or OpenType file of one face is needed (.ttf or .otf, not .ttc or .woff).", "“{file}”不是可用于 PDF 的字体：须为单一字体的 TrueType 或 OpenType 文件（.ttf 或 .otf，不是 .ttc 或 .woff）。"),
	"fonts/too-large": error("The font file “{file}” has {bytes} bytes; it may have {limit} at most.", "字体文件“{file}”有 {bytes} 字节；最多 {limit} 字节。"),
	"new/exists": error("“{name}” is there already.", "“{name}”已经存在。"),
	"new/key": error("“{key}” cannot be the key of what is begun: it is to be like {like}, and a form is of a pack that there is.", "不能以“{key}”为键：应如 {like}，表单须属于已有的通知包。"),
	"new/kept": note("“{file}” is there already and stays as it is.", "“{file}”已经存在，保持原样。"),
	"new/to-add": warning("Add to “{file}” what could not be put there without changing the rest: {what}", "“{file}”中还应自行添加（代为添加会改动其他内容）：{what}"),
	"cli/no-folder-here": error("The current folder cannot be used: {reason}", "当前文件夹无法使用：{reason}"),
	"cli/no-form": error("No form matches “{selector}”.", "没有与“{selector}”匹配的表单。"),
	"cli/no-field": error("“{form}” has no “{path}”.", "“{form}”没有“{path}”。"),
	"cli/no-file": error("There is no file “{file}”.", "没有文件“{file}”。"),
	"cli/not-a-file": error("“{file}” is no file but a folder, a pipe, a socket or a device: it is not read. The standard input is “-”.", "“{file}”不是文件，而是文件夹、管道、套接字或设备，不予读取。标准输入写作“-”。"),
	"cli/folder-link": error("“{file}” is a link to a folder, which is not followed: name the folder itself. Nothing in it is read.", "“{file}”是指向文件夹的链接，不予跟随：请直接写该文件夹。其中的文件均未读取。"),
	"cli/broken-link": error("“{file}” is a link that leads nowhere: it is not read.", "“{file}”是失效的链接，所指的文件不存在，不予读取。"),
	"cli/over-itself": error("The document would take the place of “{file}”, whose data are to be in it: name another.", "文件会覆盖其数据来源“{file}”，请另取名称。"),
	"cli/same-name": error("What is made of “{one}” and of “{other}” would be one file, “{file}”: nothing has been written.", "由“{one}”和“{other}”生成的会是同一个文件“{file}”，未写出任何文件。"),
	"cli/no-pictures-folder": error("“{folder}” is no folder that pictures could be in.", "“{folder}”不是存放图片的文件夹。"),
	"cli/no-match": error("No file matches “{pattern}”.", "没有与“{pattern}”匹配的文件。"),
	"cli/other-form": error("This is a filing of “{found}”, not of “{form}”; it has not been checked.", "这是“{found}”的申报数据，不是“{form}”的，未予校验。"),
	"cli/duplicate-key": error("“{key}” is given twice; all but the last one would be lost.", "“{key}”重复出现，前面的值会丢失。"),
	"cli/half-character": error("“{escape}” is half of a character; the other half is missing.", "“{escape}”只是半个字符，缺少另一半。"),
	"cli/more": error("There {count?is|are} {count} more like this.", "此类问题另有 {count} 处，未列出。"),
	"cli/too-deep": error("“{file}” is nested deeper than {limit} levels here.", "“{file}”从此处起嵌套超过 {limit} 层。"),
	"cli/too-many": error("“{file}” has more than {limit} values; this is the first one too many.", "“{file}”的值超过 {limit} 个，此处起超出。"),
	"cli/not-json": error("“{file}” is not JSON: it goes wrong here.", "“{file}”不是合法的 JSON：从此处起出错。"),
	"cli/too-large": error("“{file}” is too large: a filing has at most {limit} bytes.", "“{file}”过大：申报数据最多 {limit} 字节。"),
	"filing/issue": error("{message} [{field}, {issue}]", "{message}〔{field}，{issue}〕"),
	"filing/warning": warning("{message} [{field}, {issue}]", "{message}〔{field}，{issue}〕"),
	"cli/no-list": error("“{form}” is no list: only a form whose page is a table of records can be written as Excel.", "“{form}”不是清单：只有版面为逐行填写的表格的表单才能写成 Excel。"),
	"filing/overridden": warning("Overridden by --force: {message} [{field}, {issue}]", "已按 --force 忽略：{message}〔{field}，{issue}〕"),
	"filing/not-printed": warning("{label} has no place on the paper: what is filed there is not in the document. [{field}]", "{label}：纸面上没有填写之处，所填内容不在文件中。〔{field}〕"),
	"filing/picture-missing": error("The picture “{name}” is not there. {reason} [{field}]", "图片“{name}”找不到。{reason}〔{field}〕"),
	"filing/picture-not-given": warning("The picture “{name}” is not given and not drawn: its place is kept. [{field}]", "未给出图片“{name}”，不予画出，保留其位置。〔{field}〕"),
	"filing/picture-other": error("The picture “{name}” is not the file that the filing says: {what} differs. [{field}]", "图片“{name}”与申报数据所述的文件不符：{what} 不一致。〔{field}〕"),
	"filing/picture-none": error("“{name}” is neither PNG nor JPEG, whatever it is called. [{field}]", "“{name}”的内容不是 PNG 或 JPEG 图片。〔{field}〕"),
	"filing/picture-damaged": error("The picture “{name}” is damaged or cut off. [{field}]", "图片“{name}”已损坏或不完整。〔{field}〕"),
	"filing/picture-unsupported": error("The picture “{name}” is a JPEG of a rare kind that cannot be drawn: save it as PNG or as an ordinary JPEG. [{field}]", "图片“{name}”是少见的 JPEG 格式，无法画出：请另存为 PNG 或普通 JPEG。〔{field}〕"),
	"filing/picture-too-large": error("The picture “{name}” is too large: at most {limit} MB and 40 million pixels. [{field}]", "图片“{name}”过大：最多 {limit} MB、4000 万像素。〔{field}〕"),
	"filing/attested": note("{message} [{field}, {rule}]", "{message}〔{field}，{rule}〕"),
	"filing/unchecked": note("{message} [{field}, {rule}]", "{message}〔{field}，{rule}〕")
};
// compiler/diagnostics/messages/comparing.ts
const COMPARING = {
	"diff/failing": error("{text} [{address}]", "{text}〔{address}〕"),
	"diff/found": note("{text} [{address}]", "{text}〔{address}〕"),
	"diff/unlike": error("“{before}” and “{after}” cannot be compared: one is a form, the other a pack.", "“{before}”与“{after}”无法比较：一个是表单，一个是通知包。"),
	"diff/nothing-in-common": error("“{before}” and “{after}” ask nothing that is the same.", "“{before}”与“{after}”没有相同的填报内容。"),
	"diff/one-side-only": error("“{key}” is not in “{revision}”.", "“{revision}”中没有“{key}”。"),
	"diff/no-such-pair": error("“{pair}” names nothing that the two sides have.", "“{pair}”所指的两项不存在。"),
	"diff/no-overlay": error("No overlay makes “{after}” out of “{before}”: it cannot say what differs.", "没有能由“{before}”得到“{after}”的改动写法。"),
	"diff/git-failed": error("git could not give “{revision}”: {reason}", "git 未能取得“{revision}”：{reason}"),
	"diff/submodule": error("“{folder}” is a submodule: what it held then is not read.", "“{folder}”是子模块，其当时的内容不予读取。"),
	"diff/unreadable": error("“{file}” cannot be read: {reason}", "“{file}”无法读取：{reason}"),
	"diff/not-pages": error("“{file}” is there and is no page that `diff --pages` made: name another file.", "“{file}”已经存在，且不是 diff --pages 生成的页面，请另取文件名。"),
	"diff/accepted-shape": error("Accepted findings are a list; each has `rule`, `at` and `reason`, and `form` where it is of one form only: all of them text, and nothing else.", "接受的差异是一个清单，每项须有 rule、at、reason，只关某一表单的另写 form；均为文字，不得有其他内容。"),
	"diff/accepted-twice": error("What is found of “{rule}” at “{at}” is accepted before.", "“{at}”处的“{rule}”前面已经接受，此项应删去。"),
	"diff/accepted-stale": error("Nothing is found any more of “{rule}” at “{at}”.", "“{at}”处已没有“{rule}”，此项应删去。")
};
// compiler/diagnostics/messages/extracting.ts
const EXTRACTING = {
	"extract/not-zip": error("“{file}” is no Word document (.docx), Excel workbook (.xlsx) or PDF: it does not begin like one.", "“{file}”不是 Word 文档（.docx）、Excel 工作簿（.xlsx）或 PDF：文件开头不符。"),
	"extract/encrypted": error("“{file}” is encrypted, or a file of Word or Excel 97 to 2003 (.doc, .xls): save it without a password, as .docx or .xlsx.", "“{file}”已加密，或是 Word、Excel 97—2003 文件（.doc、.xls）：请去掉密码，另存为 .docx 或 .xlsx。"),
	"extract/no-fields": error("“{file}” is a PDF with neither fields nor a filing in it, as scanned or printed pages are: nothing of it can be read.", "“{file}”是没有填写框、也没有附带数据的 PDF（如扫描件或打印件），无法读取。"),
	"extract/not-word": error("“{file}” is neither Word document nor Excel workbook but another kind of file. {part}{detail}", "“{file}”不是 Word 文档或 Excel 工作簿，而是其他类型的文件。{part}{detail}"),
	"extract/too-large": error("“{file}” is too large, or grows too large once it is unpacked: {part} {detail}", "“{file}”过大，或解压后过大：{part} {detail}"),
	"extract/too-deep": error("“{file}” is nested too deep in {part}: more than {detail} levels.", "“{file}”的 {part} 嵌套过深：超过 {detail} 层。"),
	"extract/damaged": error("“{file}” is damaged: {part} {detail}", "“{file}”已损坏：{part} {detail}"),
	"extract/doctype": error("“{file}” has a document type in {part}, as no file of Office has: it is not read. {detail}", "“{file}”的 {part} 中有文档类型声明，Office 文件不应有，不予读取。{detail}"),
	"extract/no-part": error("“{file}” lacks its part {part}. {detail}", "“{file}”缺少部件 {part}。{detail}"),
	"extract/no-form": error("“{file}” does not say which form it is, and no form has its words: name it by --form.", "“{file}”未写明是哪张表单，也没有文字相符的表单：请用 --form 指明。"),
	"extract/which-form": error("“{file}” does not say which form it is, and several have its words: {forms}. Name it by --form.", "“{file}”未写明是哪张表单，文字相符的有多张：{forms}。请用 --form 指明。"),
	"extract/by-likeness": note("“{file}” does not say which form it is; by its words it is “{form}”.", "“{file}”未写明是哪张表单；按其文字判断为“{form}”。"),
	"extract/other-form": error("“{file}” is of “{found}”, not of “{form}”; it has not been read.", "“{file}”是“{found}”，不是“{form}”，未予读取。"),
	"extract/unknown-form": error("“{file}” is of “{found}”, which is none of the forms that there are.", "“{file}”是“{found}”，现有表单中没有这一张。"),
	"extract/other-filing": warning("The filing that “{file}” carries is of “{found}”, not of “{form}”: nothing is taken from it.", "“{file}”内附的数据是“{found}”的，不是“{form}”的：不予采用。"),
	"extract/other-enterprise": warning("The filing that “{file}” carries is another enterprise’s than its pages: nothing is taken from it.", "“{file}”内附数据的企业与页面上的不是同一家：不予采用。"),
	"extract/broken-filing": warning("The filing that “{file}” carries has been changed since, or is no JSON: nothing is taken from it.", "“{file}”内附的数据已被改动，或不是合法的 JSON：不予采用。"),
	"extract/macros": warning("“{file}” has programs in it (macros). They are not run, and not needed.", "“{file}”含有宏，未予运行，填表也不需要。"),
	"extract/nested": warning("“{file}” has {count} {count?table|tables} within others: what stands in them counts as text of the cell.", "“{file}”有 {count} 个表格嵌在其他表格中：其中的内容视为所在单元格的文字。"),
	"extract/revisions": note("“{file}” has tracked changes, {inserted} inserted and {deleted} deleted: it is read as if they were accepted.", "“{file}”有修订：插入 {inserted} 处，删除 {deleted} 处，按全部接受读取。"),
	"extract/comment": note("Comment of {author}: {text}", "批注（{author}）：{text}"),
	"extract/by-cells": warning("“{file}” has no controls where {count} {count?value stands|values stand}: they are read by the table and its labels. Look them over.", "“{file}”有 {count} 项没有控件，系按表格位置和标签读出，请核对。"),
	"extract/too-long": error("It has no controls, and too many paragraphs and rows to be read by its tables and labels.", "没有控件，而段落和行数过多，无法按表格位置和标签读取。"),
	"extract/unread": error("{label}: {why}. It is kept aside in the report: “{text}” [{field}]", "{label}：{why}，原文留在报告中：“{text}”〔{field}〕"),
	"extract/strange": warning("The control “{label}” is none of this form; what stands in it is kept aside in the report: “{text}”", "控件“{label}”不属于本表，其内容留在报告中：“{text}”"),
	"extract/differ": warning("{label} says “{text}” here and “{other}” elsewhere ({where}): taken as here. [{field}]", "{label}此处为“{text}”，另一处（{where}）为“{other}”：以此处为准。〔{field}〕"),
	"extract/glyph": warning("{label}: the box shows {text}, and the file says otherwise: taken as the file says. [{field}]", "{label}：方框显示为 {text}，与文件所记不一致：以文件所记为准。〔{field}〕"),
	"extract/beside": warning("{label}: its control is gone, and what is written in its place is read: “{text}” [{field}]", "{label}：控件已不在，读取该处所写文字：“{text}”〔{field}〕"),
	"extract/picture-name": error("A picture of “{file}” is not written: “{name}” is no name of a PNG or JPEG file.", "“{file}”中的图片未写出：“{name}”不是 PNG 或 JPEG 的文件名。"),
	"extract/pictures-unseen": note("Pictures of a PDF cannot be read: {count} of “{file}” {count?is|are} taken from the filing that it carries.", "PDF 中的图片无法读出：“{file}”中的 {count} 幅取自其内附的申报数据。"),
	"extract/astray": warning("What is written here stands in nothing that is filled in ({label}): it is not read, and kept aside in the report: “{text}”", "此处所写不在填写之处（{label}），未予读取，留在报告中：“{text}”"),
	"extract/no-header": error("No sheet has the header of the table “{label}”: {text}", "没有一张工作表有“{label}”的表头：{text}"),
	"extract/no-column": warning("The column “{label}” is not there: nothing of it is read. [{field}]", "没有“{label}”这一列，该列未读取。〔{field}〕"),
	"extract/heading": warning("The column “{label}” is headed “{text}” here: it is read by its place. [{field}]", "“{label}”一列此处标题为“{text}”，按列的位置读取。〔{field}〕"),
	"extract/formula": warning("{label} is a formula: its last result is read, “{text}” [{field}]", "{label}是公式，读取其最近一次的结果“{text}”〔{field}〕"),
	"extract/merged": warning("{label} is one cell for several rows or columns: “{text}” counts for this one too. [{field}]", "{label}所在单元格与其他行或列合并：“{text}”也作为此处的值。〔{field}〕"),
	"extract/gone": warning("{label} was filled in, and its control is gone: it is left out. [{field}]", "{label}原已填写，而控件已不在：不再有此项。〔{field}〕"),
	"extract/blanked": note("{label} was filled in and is blank now. [{field}]", "{label}原已填写，现为空白。〔{field}〕"),
	"extract/record-added": note("{label} {number}: a row that was added by hand. [{field}]", "{label} 第 {number} 条：手工增加的行。〔{field}〕"),
	"extract/record-removed": warning("{label} {number} was filled in, and its row is blank or gone: it is left out. [{field}]", "{label} 第 {number} 条原已填写，现在该行为空或已删除：不再有此条。〔{field}〕")
};
// compiler/diagnostics/messages/migrating.ts
const MIGRATING = {
	"migrate/unlike": error("“{before}” and “{after}” do not go together: one is a form, the other a pack.", "“{before}”与“{after}”不能对应：一个是表单，一个是通知包。"),
	"migrate/nothing-in-common": error("No field of “{after}” continues one of “{before}”.", "“{after}”没有一项承接“{before}”的内容。"),
	"migrate/other-form": error("This is a filing of “{found}”, not of “{form}”; nothing has been written.", "这是“{found}”的申报数据，不是“{form}”的，未予写出。"),
	"migrate/form-gone": warning("No form of “{after}” continues “{form}”: this filing has no draft.", "“{after}”没有承接“{form}”的表单，此份数据没有草稿。"),
	"migrate/which-form": error("It does not say of which form it is: `$form` is missing.", "未写明是哪张表单的数据：缺少 $form。"),
	"migrate/no-field": error("Nothing in it is a field of “{form}”.", "其中没有“{form}”的任何一项。"),
	"migrate/aside": error("This is not what a migration keeps under `$aside`.", "这不是迁移时留存在 $aside 中的内容。"),
	"migrate/invalid": error("The draft would not be valid: {message}", "草稿不合格：{message}"),
	"migrate/no-code": warning("{label}: {why}; it is kept aside. [{field}]", "{label}：{why}，原值另行留存。〔{field}〕"),
	"migrate/refused": warning("{label} is kept aside: {why} [{field}]", "{label}未填入草稿，另行留存：{why}〔{field}〕"),
	"migrate/misfit": warning("{label} is kept aside: {why}. [{field}]", "{label}未填入草稿，另行留存：{why}。〔{field}〕")
};
// compiler/diagnostics/messages/output.ts
const OUTPUT = {
	"generate/name": error("“{name}” cannot be the name of a generator: small letters, digits and hyphens, and none of {reserved}.", "“{name}”不能用作生成器的名称：应由小写字母、数字和连字符组成，且不是 {reserved} 之一。"),
	"generate/name-twice": error("Two generators are called “{name}”.", "有两个生成器都叫“{name}”。"),
	"generate/unknown-generator": error("There is no generator “{name}”.", "没有生成器“{name}”。"),
	"generate/unknown-option": error("The generator “{generator}” has no option “{option}”.", "生成器“{generator}”没有选项“{option}”。"),
	"generate/wrong-option": error("The option “{option}” of the generator “{generator}” is a {expected}; a {found} is given.", "生成器“{generator}”的选项“{option}”应为 {expected}，给出的是 {found}。"),
	"generate/no-memory": error("Memory ends where “{generator}” makes “{subject}”: it is too little for all that is built at once.", "“{generator}”生成“{subject}”时内存不足，一次容不下这么多内容。"),
	"generate/failed": error("The generator “{generator}” failed at “{subject}”: {reason}", "生成器“{generator}”处理“{subject}”时出错：{reason}"),
	"generate/disagree": error("“{path}” would be two things: what “{generator}” makes of {subject}, and what “{other}” makes of {otherSubject}.", "“{path}”会有两种内容：“{generator}”由{subject}生成的，和“{other}”由{otherSubject}生成的。"),
	"generate/case": error("“{path}” (“{generator}”) and “{otherPath}” (“{other}”) are one file where capitals do not count.", "“{path}”（“{generator}”）与“{otherPath}”（“{other}”）在不区分大小写的磁盘上是同一个文件。"),
	"generate/file-and-folder": error("“{path}” (“{generator}”) is a file where “{otherPath}” (“{other}”) needs a folder.", "“{path}”（“{generator}”）是文件，而“{otherPath}”（“{other}”）需要同名文件夹。"),
	"generate/path": error("“{path}”, which “{generator}” makes, cannot be the name of a file on every system: {part}", "“{generator}”生成的“{path}”不能在所有系统上用作文件名：{part}"),
	"write/forms-gone": error("The output folder holds forms of this project ({forms}), and no definition of any is left; it stays as it is.", "输出文件夹中有本项目的表单（{forms}），而它们的定义都已不在；输出文件夹保持原样。"),
	"write/around-forms": error("The output folder holds the definitions ({folder}): its files could take the place of yours. Name a folder of its own.", "输出文件夹包含定义文件夹（{folder}），可能覆盖您的文件；请另指定一个文件夹。"),
	"write/pending": error("What is not certain yet stands at {count} {count?place|places}; a release has none.", "尚有 {count} 项待确定；正式发布前须全部确定。"),
	"write/stale": error("“{path}” is not what the definitions give; run `shenbao build`.", "“{path}”与定义不一致；请运行 shenbao build。"),
	"write/missing": error("“{path}” is not in the output folder; run `shenbao build`.", "输出文件夹中没有“{path}”；请运行 shenbao build。"),
	"write/loose": warning("“{path}” is in the output folder but no definition gives it.", "“{path}”在输出文件夹中，但没有定义生成它。"),
	"write/link": error("“{path}” in the output folder is a link; nothing is written where it leads.", "输出文件夹中的“{path}”是链接；不会写入它所指的位置。"),
	"write/failed": error("Cannot write “{path}”: {reason}", "无法写入“{path}”：{reason}"),
	"write/outside": error("“{path}”, which “{generator}” makes, leads outside the output folder.", "“{generator}”生成的“{path}”指向输出文件夹之外。"),
	"sample/rule": error("No filing of “{form}” could be made up that keeps its rule “{rule}”: {message}", "编造不出满足“{form}”的规则“{rule}”的申报数据：{message}"),
	"sample/field": error("No value could be made up for “{field}” of “{form}”: {message}", "编造不出“{form}”的“{field}”的合格数据：{message}"),
	"sample/remark": warning("The filing made up for “{form}” does not keep “{rule}”: {message}", "为“{form}”编造的申报数据未能满足“{rule}”：{message}")
};
// compiler/diagnostics/messages/packing.ts
const PACKING = {
	"pack/no-pack": error("There is no pack “{pack}” that has forms.", "没有名为“{pack}”、含有表单的通知包。"),
	"pack/two-bases": error("The pack “{pack}” cannot be published: it stands on two “{key}”, of {one} and of {other}.", "“{pack}”不能发布：它依据了两个不同的“{key}”，分别出自 {one} 和 {other}。"),
	"pack/since": error("“{file}” is no pack that changes can be told of since: {reason}", "“{file}”不是可据以列出变化的通知包：{reason}"),
	"pack/least-version": error("The version has to be {least} at least after {before}: {version} is less than what has changed asks for.", "在 {before} 之后版本号至少应为 {least}：{version} 低于变化所要求的版本。"),
	"pack/same-version": error("“{file}” is {version} already, with other content: what is published under a version stays as it is.", "“{file}”已是 {version}，但内容不同：以某一版本发布的内容不再改变。"),
	"pack/pending": error("{count} {count?fact is|facts are} not certain yet: only a version that is not final may hold {count?it|them}, such as {draft}.", "尚有 {count} 项未确定：只能收入未定稿的版本，如 {draft}。"),
	"pack/base-not-packed": note("The package of {base}, which the pack stands on, is not at hand ({name} {version}): its digest is not recorded. Pack it first into the same folder, or install it.", "本包所依据的 {base} 的软件包（{name} {version}）不在手边，未记录其摘要。可先将其打包到同一文件夹，或安装。"),
	"verify/unreadable": error("Cannot read “{file}”: {reason}", "无法读取“{file}”：{reason}"),
	"verify/too-large": error("“{file}” is larger than any pack ({bytes} bytes unpacked at most): it is not read.", "“{file}”超过通知包的最大限度（解压后最多 {bytes} 字节），不予读取。"),
	"verify/damaged": error("“{file}” is damaged, or no package of npm, at {entry}.", "“{file}”已损坏或不是 npm 软件包，位于 {entry}。"),
	"verify/too-many-files": error("“{file}” holds more than {count} files: it is not read.", "“{file}”所含文件超过 {count} 个，不予读取。"),
	"verify/not-a-file": error("“{entry}” in “{file}” is a link, a folder or a device: a pack holds files alone.", "“{file}”中的“{entry}”是链接、文件夹或设备：通知包只含文件。"),
	"verify/outside": error("“{entry}” in “{file}” would be put outside of the package.", "“{file}”中的“{entry}”会写到软件包之外。"),
	"verify/odd-name": error("“{entry}” in “{file}” is no name of a file that every system takes alike.", "“{file}”中的“{entry}”不是各系统通用的文件名。"),
	"verify/twice": error("“{entry}” is twice in “{file}”.", "“{file}”中有两个“{entry}”。"),
	"verify/behind-the-end": error("Something stands behind the end of “{file}”.", "“{file}”结尾之后另有内容。"),
	"verify/no-listing": error("“{file}” is no pack that shenbao has published: its shenbao.pack.json cannot be read, at {wrong}.", "“{file}”不是 shenbao 发布的通知包：shenbao.pack.json 无法读取，位于 {wrong}。"),
	"verify/differs": error("“{entry}” in “{file}” is not what shenbao.pack.json lists: SHA-256 {found} instead of {listed}.", "“{file}”中的“{entry}”与 shenbao.pack.json 所列不符：SHA-256 为 {found}，应为 {listed}。"),
	"verify/missing": error("“{entry}” is listed by shenbao.pack.json and not in “{file}”.", "shenbao.pack.json 所列的“{entry}”不在“{file}”中。"),
	"verify/extra": error("“{entry}” is in “{file}” and not listed by shenbao.pack.json.", "“{file}”中的“{entry}”未列入 shenbao.pack.json。"),
	"verify/listed-otherwise": error("shenbao.pack.json of “{file}” lists “{entry}” with another role, type or number of bytes than it has, or twice.", "“{file}”的 shenbao.pack.json 所列“{entry}”的用途、类型或字节数与实际不符，或重复列出。"),
	"verify/other-package": error("package.json in “{file}” says {key} otherwise than shenbao.pack.json, or as no pack does.", "“{file}”中 package.json 的 {key} 与 shenbao.pack.json 不一致，或不是通知包应有的。"),
	"verify/base-older": error("“{file}” is {found}; the pack stands on {wanted}, which is later.", "“{file}”是 {found}；本包所依据的是更新的 {wanted}。"),
	"verify/base-other": error("“{file}” is {found}; the pack stands on {wanted}.", "“{file}”是 {found}；本包所依据的是 {wanted}。"),
	"verify/base-swapped": error("“{file}” has the name and version of the base, {wanted}, and is another: digest {found} instead of {digest}.", "“{file}”的名称和版本与所依据的 {wanted} 相同，但不是同一个包：摘要为 {found}，应为 {digest}。"),
	"verify/base-definition": error("“{entry}” of the base “{file}” is not what the pack stands on.", "所依据的“{file}”中的“{entry}”与本包所依据的不同。"),
	"verify/base-not-checked": note("The base, {base}, is not at hand and was not compared: `--base <its tgz>`.", "所依据的 {base} 不在手边，未比较：请用 --base <其 tgz> 指定。"),
	"verify/no-base": error("The pack stands on no other that “{file}” could be.", "本包没有依据其他通知包，与“{file}”无关。"),
	"verify/compiler": error("The pack was made by shenbao {needs}; this is {version}, and might rightly make other files. To make it again: npx shenbao@{needs} verify --rebuild.", "本包由 shenbao {needs} 生成；当前为 {version}，生成的文件可能本就不同。重新生成请用：npx shenbao@{needs} verify --rebuild。"),
	"verify/font": error("The PDFs of the pack are set in a font that is not at hand, SHA-256 {digest}: give it by --font.", "本包的 PDF 使用了不在手边的字体，SHA-256 为 {digest}：请用 --font 指定。"),
	"verify/not-of-definitions": error("“{entry}” in “{file}” is not what its definitions give.", "“{file}”中的“{entry}”不是由其定义生成的。"),
	"verify/notes-not-rebuilt": note("What CHANGELOG.md tells since {version} is taken as it says: that version is not in the pack.", "CHANGELOG.md 中自 {version} 以来的内容按其所写：该版本不在包内，无法重新生成。"),
	"verify/no-signature": error("There is no signature “{file}”.", "没有签名文件“{file}”。"),
	"verify/signature": error("The signature “{file}” is not of this pack by this key: {reason}", "签名“{file}”不是此密钥对本包的签名：{reason}"),
	"verify/key": error("“{file}” is no public key of ed25519 in PEM: {reason}", "“{file}”不是 PEM 格式的 ed25519 公钥：{reason}"),
	"sign/key": error("“{file}” is no private key of ed25519 in PEM, or one that asks for a password: {reason}", "“{file}”不是 PEM 格式的 ed25519 私钥，或须输入口令：{reason}"),
	"sign/exists": error("“{file}” is there already: a key is never written over.", "“{file}”已经存在：密钥不会被覆盖。")
};
// compiler/diagnostics/messages/reading.ts
const READING = {
	"read/no-folder": error("There is no folder “{folder}” with definitions.", "没有存放定义的文件夹“{folder}”。"),
	"read/no-forms": error("“{folder}” defines no form.", "“{folder}”中没有表单的定义。"),
	"read/unreadable": error("Cannot read “{file}”: {reason}", "无法读取“{file}”：{reason}"),
	"read/link": error("“{file}” is a link; definitions are not read through links: put what it leads to in its place.", "“{file}”是链接；不通过链接读取定义，请将所指的文件放在此处。"),
	"read/not-a-file": error("“{file}” is no file but a folder, a pipe, a socket or a device: it is not read.", "“{file}”不是文件，而是文件夹、管道、套接字或设备，不予读取。"),
	"read/too-large": error("This file has {bytes} bytes; at most {limit} are read.", "文件有 {bytes} 字节；最多读取 {limit} 字节。"),
	"read/too-much": error("“{folder}” holds more than {files} definitions or {bytes} bytes of them: none is read.", "“{folder}”中的定义超过 {files} 个或 {bytes} 字节，均不读取。"),
	"read/no-pack": warning("The package “{name}” is not read as a pack: there is no {what}, or none that can be used.", "软件包“{name}”不能作为通知包读取：没有可用的 {what}。"),
	"read/no-manifest": warning("Cannot read “{file}”, so that no pack is found by it: {reason}", "无法读取“{file}”，不能由此找到通知包：{reason}"),
	"read/pack-language": warning("“{name}” is written in version {needs} of the language of definitions; this shenbao knows {knows}. A newer one reads it.", "“{name}”使用第 {needs} 版定义语言；本 shenbao 只识别到第 {knows} 版，请升级后读取。"),
	"read/not-installed": warning("Of package.json these are not installed: {names}. `npm install` does so.", "package.json 所列的下列软件包尚未安装：{names}。请运行 npm install。"),
	"read/not-utf8": error("“{file}” is not UTF-8: byte {offset} starts no character.", "“{file}”不是 UTF-8 编码：第 {offset} 字节不成字符。"),
	"parse/yaml": error("This is not YAML: {reason}", "不是合法的 YAML：{reason}"),
	"parse/duplicate-key": error("This key was already given in the same map.", "同一映射中该键已经出现过。"),
	"parse/alias": error("Anchors and aliases are not part of the language; say it where it is meant, or make a block.", "本语言不使用锚点和别名；请直接写出，或定义为块。"),
	"parse/tag": error("Tags are not part of the language.", "本语言不使用标签。"),
	"parse/character": error("This text has the character {character}, which can be neither read nor printed.", "文本含有无法辨读、也无法印出的字符 {character}。"),
	"parse/too-deep": error("Nested deeper than {limit} levels.", "嵌套超过 {limit} 层。"),
	"parse/not-a-map": error("A definition is a map of keys and values.", "定义应是键值映射。"),
	"parse/unknown-file": error("A definition begins with one of {roles}.", "定义应以下列键之一开头：{roles}。"),
	"parse/unknown-key": error("“{key}” means nothing here.", "此处没有“{key}”这个键。"),
	"parse/missing-key": error("“{key}” is missing.", "缺少“{key}”。"),
	"parse/unknown-kind": error("This needs one of {kinds}.", "此处需要下列键之一：{kinds}。"),
	"parse/not-one-of": error("“{value}” is not one of the values possible here.", "“{value}”不是此处允许的值。"),
	"parse/wrong-type": error("Expected {expected}, found {found}.", "应为 {expected}，实为 {found}。"),
	"parse/malformed": error("“{value}” cannot stand here as it is written.", "“{value}”的写法在此不允许。"),
	"parse/out-of-range": error("{value} is not {comparison} {limit}.", "{value} 不满足 {comparison} {limit}。"),
	"parse/too-few": error("At least {limit} of these {limit?is|are} needed.", "此处至少需要 {limit} 项。"),
	"parse/too-long": error("At most {limit} {limit?character is|characters are} possible here.", "此处最多 {limit} 个字符。"),
	"parse/too-many": error("At most {limit} of these {limit?is|are} possible.", "此处最多允许 {limit} 项。"),
	"parse/anchor": error("One place is needed ({sides}); {count} are given.", "需要且只需一个位置（{sides}）；给出了 {count} 个。")
};
// compiler/diagnostics/messages/resolving.ts
const RESOLVING = {
	"resolve/duplicate-definition": error("The {role} “{key}” is already defined.", "{role}“{key}”已有定义。"),
	"resolve/two-packs": error("The pack “{pack}” is in {one} and in {other}, which do not say the same.", "“{pack}”既见于 {one}，又见于 {other}，且内容不同。"),
	"resolve/no-memory": error("Memory ends at “{what}”: it is too little for so many definitions.", "处理到“{what}”时内存不足，容不下这么多定义。"),
	"resolve/broken-pack": warning("{package} does not hold together, and nothing of it can be had: {count} {count?error|errors} in its definitions.", "{package} 的定义有 {count} 处错误，其内容不能使用。"),
	"resolve/other-pack": warning("The package.json of {package} names the pack “{pack}”, which is not among its definitions; these are of: {found}.", "{package} 的 package.json 称其通知包为“{pack}”，而其中没有该包的定义；所有的是：{found}。"),
	"resolve/unknown-parent": error("There is no “{key}” to extend.", "没有可继承的“{key}”。"),
	"resolve/cycle": error("This extends itself: {cycle}", "继承成环：{cycle}"),
	"resolve/unknown-pack": error("The form belongs to the pack “{pack}”, which is not defined.", "表单所属的“{pack}”没有定义。"),
	"resolve/pack-key": error("“{key}” is no pack: jurisdiction/year, as hebei/2026.", "“{key}”不是合法的包键：应为 地区/年份，如 hebei/2026。"),
	"resolve/reserved-parameter": error("“{name}” comes from the key of the pack.", "“{name}”由包键得出，不能另设。"),
	"resolve/no-title": error("A form has a title.", "表单需要标题。"),
	"resolve/body-and-parent": error("What extends another says what it changes under `changes`, nothing beside.", "继承他者的定义只能在 changes 中说明改动。"),
	"resolve/unknown-block": error("There is no block “{block}”.", "没有块“{block}”。"),
	"resolve/block-cycle": error("The block uses itself: {cycle}", "块的使用成环：{cycle}"),
	"resolve/block-twice": error("The block “{block}” is already used in this form.", "本表单已使用块“{block}”。"),
	"resolve/block-not-used": error("The block “{block}” is printed here, but the form does not use it.", "此处要印出块“{block}”，但表单没有使用它。"),
	"resolve/block-without": error("The block “{block}” has no {part} to print here.", "块“{block}”没有可在此处印出的 {part}。"),
	"resolve/unknown-mount": error("There is no group or list “{path}” to take the block.", "没有可容纳该块的组或列表“{path}”。"),
	"resolve/duplicate-id": error("“{id}” is already there.", "“{id}”已存在。"),
	"resolve/unknown-target": error("There is no “{target}” to change.", "没有可改动的“{target}”。"),
	"resolve/unknown-attribute": error("“{target}” has no “{attribute}”.", "“{target}”没有属性“{attribute}”。"),
	"resolve/wrong-value": error("“{attribute}” takes {expected}.", "“{attribute}”应为 {expected}。"),
	"resolve/nothing-to-add-to": error("“{target}” has no text “{attribute}” to add to.", "“{target}”没有可补充的文本“{attribute}”。"),
	"resolve/needed": error("“{target}” cannot be without “{attribute}”.", "“{target}”不能没有“{attribute}”。"),
	"resolve/no-effect": error("This changes nothing: “{target}” is so already.", "此改动没有效果：“{target}”本来如此。"),
	"resolve/expectation": error("“{attribute}” was expected to be “{expected}”; it is “{found}”.", "预期“{attribute}”为“{expected}”，实为“{found}”。"),
	"resolve/unsaid-loosening": error("This asks less than before, or may do so ({attribute} of “{target}”).", "此改动放宽了要求，或可能放宽了要求（“{target}”的 {attribute}）。"),
	"resolve/unsaid-layer": error("Another layer has already changed “{attribute}” of “{target}”.", "另一层已改动过“{target}”的 {attribute}。"),
	"resolve/loosens-nothing": error("Nothing about “{target}” is loosened.", "“{target}”没有放宽任何要求。"),
	"resolve/clash": error("Two operations touch “{thing}”.", "两项操作同时涉及“{thing}”。"),
	"resolve/misplaced": error("“{id}” cannot stand {side} “{target}”.", "“{id}”不能放在“{target}”的 {side} 位置。"),
	"resolve/id-twice": error("“{id}” is already taken.", "“{id}”已被使用。"),
	"resolve/reused-id": error("“{id}” had another meaning before and keeps it.", "“{id}”曾有别的含义，不得另用。"),
	"resolve/no-values": error("“{target}” has no options of its own.", "“{target}”没有自己的选项。"),
	"resolve/unknown-code": error("“{target}” has no code “{code}”.", "“{target}”没有代码“{code}”。"),
	"resolve/code-twice": error("The code “{code}” is already there.", "代码“{code}”已存在。"),
	"resolve/no-permutation": error("The order of “{target}” names every child once: missing {missing}; unknown or repeated {extra}.", "“{target}”的顺序应列出每个成员各一次：缺少 {missing}；多余 {extra}。"),
	"resolve/unknown-field": error("There is no field “{path}”.", "没有字段“{path}”。"),
	"resolve/wrong-reference": error("“{path}” is a {kind}; here stands a {wanted}.", "“{path}”是 {kind}，此处应为 {wanted}。"),
	"resolve/blank-always-asked": error("“{path}” is written in this option: it needs “only: {only}”.", "“{path}”填写在此选项之中，须写明“only: {only}”。"),
	"resolve/no-slot": error("“{slot}” means nothing here.", "“{slot}”在此没有意义。"),
	"resolve/unknown-note": error("There is no note “{note}”.", "没有脚注“{note}”。"),
	"resolve/unknown-form": error("The pack “{pack}” has no form “{form}”.", "包“{pack}”没有表单“{form}”。"),
	"resolve/deadline-without": error("The pack takes over no deadline “{deadline}”: this one has to say “{key}” itself.", "本包没有沿用截止日期“{deadline}”，须写明“{key}”。"),
	"resolve/quota-without": error("The pack takes over no quota “{quota}”: this one has to say “{key}” itself.", "本包没有沿用名额“{quota}”，须写明“{key}”。"),
	"resolve/not-of-quota": error("“{unit}” is none of the units of the quota “{quota}”.", "“{unit}”不是名额“{quota}”的推荐单位。"),
	"resolve/unknown-unit": error("There is no reporting unit “{unit}”, nor a group of them.", "推荐单位目录没有“{unit}”，也没有这样的组。"),
	"resolve/unlisted-unit": warning("“{unit}” is none of the pack’s reporting units, nor a group of them: this quota counts for nobody.", "推荐单位目录没有“{unit}”，也没有这样的组：此名额对谁都不起作用。"),
	"resolve/no-units": error("The pack names no catalogue of reporting units: “{unit}” is none of any.", "包没有指定推荐单位目录：“{unit}”不包括任何单位。"),
	"resolve/unknown-quota": error("The pack “{pack}” states no quota of “{limit}”.", "包“{pack}”没有规定“{limit}”的名额。"),
	"resolve/unknown-fact": error("No reporting unit has a number “{fact}”.", "报送单位目录中没有单位载有数值“{fact}”。"),
	"resolve/unconfirmed-fact": error("“{pack}” takes “{fact}” ({value}) over from “{parent}”, which is of another year; say whether it holds.", "“{pack}”沿用了另一年度“{parent}”的“{fact}”（{value}），须说明是否仍然有效。"),
	"resolve/no-such-fact": error("“{pack}” takes over no “{fact}” that it could confirm or drop.", "“{pack}”没有沿用“{fact}”，无可确认或取消。"),
	"resolve/own-fact": error("The pack says “{fact}” itself or drops it: there is nothing to confirm.", "本包已另行规定或取消“{fact}”，无须确认。"),
	"resolve/unsaid-replacement": error("The pack takes over a rule “{rule}”; say `replaces: true` where this one takes its place.", "包已沿用规则“{rule}”；若以此替换，请写明 replaces: true。"),
	"resolve/replaces-nothing": error("The pack takes over no rule “{rule}” that this could replace.", "包没有沿用规则“{rule}”，无可替换。"),
	"resolve/rule-without": error("The pack takes over no rule “{rule}”: this one has to say “{key}” itself.", "本包没有沿用规则“{rule}”，须写明“{key}”。"),
	"resolve/rule-form": error("A rule has a check with its severity, or what a person attests, or what it lacks to be checked.", "规则应有校验条件 check 与级别 severity，或由人证明的字段 attests，或无从检查的原因 lacks，三者取一。"),
	"resolve/unknown-catalogue": error("There is no catalogue “{key}”.", "没有目录“{key}”。"),
	"resolve/template": error("This template does not parse: {reason}", "模板无法解析：{reason}"),
	"resolve/template-shape": error("Only {open}name{close} and {open}minus name 1{close} are known here.", "此处只能使用 {open}name{close} 与 {open}minus name 1{close}。"),
	"resolve/unknown-parameter": error("The pack has no parameter “{name}”.", "包没有参数“{name}”。"),
	"resolve/not-a-number": error("The parameter “{name}” is “{value}”, no number.", "参数“{name}”的值“{value}”不是数。"),
	"resolve/cel-syntax": error("This is not CEL: {reason}", "不是合法的 CEL：{reason}"),
	"resolve/cel-type": error("This does not fit the form: {reason}", "与表单不符：{reason}"),
	"resolve/cel-not-a-condition": error("A rule is true or false; this is {type}.", "规则应为真或假，此处为 {type}。"),
	"resolve/pattern": error("RE2 has no “{part}” here.", "RE2 正则表达式中，此处不能有“{part}”。"),
	"resolve/cel-unsupported": error("Validators do not know this part of CEL: {part}", "校验器不支持 CEL 的这一部分：{part}"),
	"resolve/always-same": error("This is the same whatever is filled in.", "无论怎样填写，此处结果都相同。"),
	"resolve/number-beyond": error("No number is told from its neighbours so far out: “{number}”.", "数值“{number}”过大，无法准确表示。"),
	"resolve/no-item": error("Items are counted from 0: there is none before.", "清单各项从 0 起数，之前没有。"),
	"resolve/not-written-so": error("“{of}” holds what is written as {wanted}; “{text}” is none.", "“{of}”的值应形如 {wanted}，“{text}”不是。"),
	"resolve/other-unit": error("“{of}” is in {unit}, and {taker} takes {wanted}.", "“{of}”的单位是{unit}，{taker} 要的是{wanted}。"),
	"resolve/year-number": error("The years of a matrix are texts: “{year}” is a number, and there is never one. In quotes: [\"2025\"].", "逐年指标表的年份是文本：“{year}”是数字，永远取不到值。请加引号，如 [\"2025\"]。"),
	"resolve/year-outside": error("“{matrix}” has no year {year}; it has {years}.", "“{matrix}”没有 {year} 年，只有 {years}。")
};
// compiler/diagnostics/messages/summarizing.ts
const SUMMARIZING = {
	"summary/no-mapping": error("“{form}” does not say of which applications it is made.", "“{form}”未说明由哪些申报书汇总而成。"),
	"summary/nothing": error("There is no application to summarize.", "没有可汇总的申报书。"),
	"summary/which-form": error("It does not say of which form it is: `$form` is missing, and may be {forms}.", "未写明是哪张表单的数据：缺少 $form，可为 {forms}。"),
	"summary/other-form": error("This is a filing of “{found}”: “{form}” is made of {forms}. It is left out.", "这是“{found}”的数据，而“{form}”由 {forms} 汇总而成；未予汇总。"),
	"summary/left-out": warning("This application has errors and is left out; `--force` takes it in.", "此份申报书有错误，未予汇总；加 --force 则照样汇总。"),
	"summary/double": warning("{name} has been summarized already, from {first}: this one is left out; `--force` takes it in.", "{name}已据{first}汇总，此份未再汇总；加 --force 则照样汇总。"),
	"summary/double-kept": warning("{name} stands there twice: also from {first}.", "{name}重复：{first}也是。"),
	"summary/refused": warning("{label} of {name} is left empty: {why}. [{field}]", "{name}的{label}未填：{why}。〔{field}〕"),
	"summary/disagree": warning("The applications do not say the same {label}, which is left as it is: {values} [{field}]", "各份申报书的{label}不一致，未据以填写：{values}〔{field}〕"),
	"summary/kept": note("{label} of {name} stays as it was written, {kept}; the application says {found}. [{field}]", "{name}的{label}保留手工填写的{kept}，申报书为{found}。〔{field}〕"),
	"summary/kept-record": note("{name} stays as it was: none of the applications given is of it.", "{name}照原表保留：本次没有其申报书。"),
	"summary/unknown-order": error("“{column}” is no column that records can be put in order by.", "不能按“{column}”排序。")
};
// compiler/diagnostics/messages/upgrading.ts
const UPGRADING = {
	"upgrade/no-app": error("There is no folder “{folder}”.", "没有文件夹“{folder}”。"),
	"upgrade/no-pack": error("“{name}” is no pack that can be seen from here.", "此处没有“{name}”这个通知包。"),
	"upgrade/same-pack": error("“{name}” is both the pack before and the one after.", "“{name}”既是原通知包又是新通知包。"),
	"upgrade/config": error("“{file}” cannot be read: {reason}", "“{file}”无法读取：{reason}"),
	"upgrade/not-utf8": error("“{file}” is no UTF-8 and cannot be changed.", "“{file}”不是 UTF-8 编码，无法改写。"),
	"upgrade/no-config": note("There is no tsconfig.json in “{folder}”: all of its TypeScript is read together, strictly.", "“{folder}”中没有 tsconfig.json：其全部 TypeScript 一并按严格模式读取。"),
	"upgrade/not-imported": note("Nothing in “{folder}” imports “{pack}”.", "“{folder}”中没有引用“{pack}”之处。"),
	"upgrade/gone": error("“{what}” is no more [{address}].", "“{what}”已不存在〔{address}〕。"),
	"upgrade/moved": error("“{what}” stands at “{to}” now [{address}].", "“{what}”现在位于“{to}”〔{address}〕。"),
	"upgrade/remade": error("“{what}” is something else now [{address}].", "“{what}”已改为另一种内容〔{address}〕。"),
	"upgrade/divided": error("What “{what}” is called now depends on where it is used: {names} [{address}].", "“{what}”现在的名称因所用之处而异：{names}〔{address}〕。"),
	"upgrade/otherwise": error("“{what}” means something else now: {change} [{address}].", "“{what}”的含义已变：{change}〔{address}〕。"),
	"upgrade/form-gone": error("No form of “{pack}” takes the place of “{what}”.", "“{pack}”中没有接替“{what}”的表单。"),
	"upgrade/mention": error("“{what}” names the pack before where nothing tells what for: it is not changed.", "“{what}”指原通知包，但用途不明，未改。"),
	"upgrade/path": error("“{what}” leads to the pack before by another name: let that name lead to “{pack}”.", "“{what}”以别名指向原通知包，请把该别名改为指向“{pack}”。"),
	"upgrade/javascript": error("This is JavaScript whose types nobody checks: it is not changed (`checkJs` or `// @ts-check` would have it read).", "这是未作类型检查的 JavaScript，未改（加 checkJs 或 // @ts-check 即可处理）。"),
	"upgrade/not-in-project": error("This file is none of those that tsconfig.json names: it is not changed.", "此文件不在 tsconfig.json 所列之中，未改。"),
	"upgrade/language": error("This file is no TypeScript: it is not changed.", "此文件不是 TypeScript，未改。"),
	"upgrade/outside": error("This file stands outside of the app, or behind a link: it is not changed.", "此文件在应用之外或在链接之后，未改。"),
	"upgrade/dependency": error("“{before}” is a dependency still: “{after}” has to be installed instead.", "依赖项仍是“{before}”，须改装“{after}”。"),
	"upgrade/error": error("With the next pack this is wrong: {message} (TS{number})", "改用新包后此处有误：{message}（TS{number}）"),
	"upgrade/own-error": warning("This was wrong before the upgrade: {message} (TS{number})", "升级之前即有此错误：{message}（TS{number}）")
};
// compiler/diagnostics/messages/hints.ts
/** What a message says of other places, and what would help. */
const RELATED = {
	"diff/before": {
		en: "it was here",
		zh: "原在此处"
	},
	"upgrade/change": {
		en: "{change}",
		zh: "{change}"
	},
	"changed-by": {
		en: "it fits until the changes of “{key}”",
		zh: "在表单“{key}”改动之前并无问题"
	},
	defined: {
		en: "“{name}” is defined here",
		zh: "“{name}”定义于此"
	},
	first: {
		en: "the first one is here",
		zh: "第一处在此"
	},
	form: {
		en: "the form “{key}” begins here",
		zh: "表单“{key}”始于此"
	},
	ordered: {
		en: "they stand in this order: {ids}",
		zh: "现有顺序：{ids}"
	},
	removed: {
		en: "“{path}” is removed here",
		zh: "“{path}”在此删除"
	},
	renamed: {
		en: "“{path}” is renamed to “{to}” here",
		zh: "“{path}”在此改名为“{to}”"
	},
	"set-here": {
		en: "“{name}” is set here",
		zh: "“{name}”在此设定"
	}
};
const HINTS = {
	"sample/written": {
		en: "The rule is written at {file}:{line}.",
		zh: "规则写在 {file}:{line}。"
	},
	"upgrade/pair": {
		en: "If it goes on as “{to}”, add --pair {from}={to}.",
		zh: "如果它就是现在的“{to}”，请加 --pair {from}={to}。"
	},
	nearest: {
		en: "Did you mean “{name}”?",
		zh: "是否指“{name}”？"
	},
	allowed: {
		en: "Possible: {names}",
		zh: "可用：{names}"
	},
	years: {
		en: "Say `years(…)` for all years of a matrix, `year(-1)` for the last: next year they follow.",
		zh: "可用 years(…) 指全部年份，year(-1) 指最近一年，次年自动顺延。"
	},
	"written/id": {
		en: "An id has English letters and digits and begins with a small letter: enterpriseName.",
		zh: "标识由英文字母和数字组成，以小写字母开头，如 enterpriseName。"
	},
	"written/reserved": {
		en: "“{name}” names a part of every form.",
		zh: "“{name}”是每个表单自有部分的名称，不能作标识。"
	},
	"written/path": {
		en: "A path is made of ids with dots between them: enterprise.name.",
		zh: "路径由标识以点相连，如 enterprise.name。"
	},
	"written/code": {
		en: "A code has English letters, digits, strokes and dots and begins with a letter or digit: flexible-line.",
		zh: "代码由英文字母、数字、连字符和点组成，以字母或数字开头，如 flexible-line。"
	},
	"written/key": {
		en: "A key has parts of small letters, digits and strokes with / between them: hebei/2026/basic-factory-list.",
		zh: "键由小写字母、数字和连字符组成的各段以 / 相连，如 hebei/2026/basic-factory-list。"
	},
	"written/address": {
		en: "An address is the path of a field, or document/, notes/ or rules/ with an id; `shenbao explain <form>` lists them.",
		zh: "地址是字段的路径，或 document/、notes/、rules/ 加标识；shenbao explain <表单> 可列出。"
	},
	"written/fact": {
		en: "One fact is deadlines., quotas. or copies. with its id: deadlines.online; all quotas are quotas, all copies are copies.",
		zh: "一项内容写作 deadlines.、quotas. 或 copies. 加标识，如 deadlines.online；全部名额写作 quotas，全部份数写作 copies。"
	},
	"pack/changed": {
		en: "It is asked for by {what}",
		zh: "原因：{what}"
	},
	"pack/more-changed": {
		en: "and by {count} more: `shenbao diff` lists them.",
		zh: "以及另外 {count} 处：shenbao diff 可列出全部。"
	},
	"pack/raise": {
		en: "Raise publish.version in pack.yaml; if it has never been published, remove the file.",
		zh: "请提高 pack.yaml 中 publish.version 的版本号；如从未发布，可删除该文件。"
	},
	"written/package": {
		en: "The name of a package is of small letters, digits and hyphens, with the name of its publisher before it: @hebei/forms-2026.",
		zh: "软件包名称由小写字母、数字和连字符组成，可在前面写发布者，如 @hebei/forms-2026。"
	},
	"written/version": {
		en: "A version has three numbers, 1.2.0; what is not final yet says so behind them: 1.2.0-draft.1.",
		zh: "版本号由三段数字组成，如 1.2.0；未定稿的在其后注明，如 1.2.0-draft.1。"
	},
	"written/licence": {
		en: "A licence is named as in the list of SPDX: MIT, CC-BY-4.0, MulanPSL-2.0.",
		zh: "许可证按 SPDX 列表的名称书写，如 MIT、CC-BY-4.0、MulanPSL-2.0。"
	},
	"written/web": {
		en: "An address of the web begins with https://.",
		zh: "网址以 https:// 开头。"
	},
	"written/date": {
		en: "A day is written as 2026-03-06.",
		zh: "日期写作 2026-03-06。"
	},
	"values/of-catalogue": {
		en: "Its codes are those of the catalogue “{catalogue}”: `set` gives it another edition.",
		zh: "其代码出自目录“{catalogue}”：请用 set 改用另一版目录。"
	},
	"values/of-choices": {
		en: "`values` changes the options of a `choice` or `choices`; this is of type {type}.",
		zh: "values 用于改动 choice 或 choices 的选项；此字段的类型是 {type}。"
	},
	"quote-text": {
		en: "A text with colons, commas, quotes or brackets stands in quotes, or on lines of its own behind >-.",
		zh: "文本中含冒号、逗号、引号或括号的，请加引号，或写在 >- 之后的各行。"
	},
	quote: {
		en: "Put it in quotes.",
		zh: "请加引号。"
	},
	"name-it": {
		en: "Give the second printing a name of its own with `as`.",
		zh: "请用 as 给第二处另取名称。"
	},
	"say-which-units": {
		en: "`{open}each: …{close}` stands for each unit of the catalogue, `{open}unlisted: …{close}` for units that it does not list.",
		zh: "{open}each: …{close} 指目录中的每个单位，{open}unlisted: …{close} 指目录未列的单位。"
	},
	"confirm-it": {
		en: "Where it holds: “confirms: [{fact}]”. Else the new one under “{part}”, or “{id}: null” there where there is none.",
		zh: "仍有效的写 confirms: [{fact}]；有变动的在 {part} 下写新的；不再有的在 {part} 下写 {id}: null。"
	},
	"say-what-was": {
		en: "Say what it is there: `expect: {was}`.",
		zh: "请写明该层所定的值：expect: {was}。"
	},
	"beside-choice": {
		en: "In an option stands the id of a field beside its choice, without what is before it.",
		zh: "选项文字中写与该选择项同级的字段的标识，不写其上级。"
	},
	"say-word": {
		en: "Give “{path}” its `type: {type}` and `means: …` under “vocabulary:”, as a rule in forms/vocabulary.yaml.",
		zh: "请在 vocabulary: 之下（通常在 forms/vocabulary.yaml）为“{path}”写明 type: {type} 和 means: …。"
	},
	"say-why": {
		en: "Say why with `loosens: …`.",
		zh: "请用 loosens: … 说明理由。"
	},
	"choose-another": {
		en: "Choose another id.",
		zh: "请另选标识。"
	},
	"year-of-key": {
		en: "Here it is {year}.",
		zh: "此处为 {year}。"
	},
	"cli/validate-as": {
		en: "Run `shenbao validate {form} {file}`.",
		zh: "请运行 shenbao validate {form} {file}。"
	},
	"migrate/from": {
		en: "Run `shenbao migrate {form} {after} {file}`.",
		zh: "请运行 shenbao migrate {form} {after} {file}。"
	},
	"cli/save-as-utf-8": {
		en: "It seems to be {encoding}: save it as UTF-8.",
		zh: "似为 {encoding} 编码，请另存为 UTF-8。"
	},
	"cli/json-empty": {
		en: "The file is empty.",
		zh: "文件是空的。"
	},
	"cli/json-ends": {
		en: "The text ends too early.",
		zh: "内容不完整，提前结束。"
	},
	"cli/json-number": {
		en: "JSON has no {found}: leave out what has no value.",
		zh: "JSON 中没有 {found}：没有值的项请不要填写。"
	},
	"cli/json-comma": {
		en: "Nothing follows the comma before it: remove it.",
		zh: "前面的逗号之后没有内容，请删去逗号。"
	},
	"cli/json-comment": {
		en: "JSON has no comments: remove it.",
		zh: "JSON 中不能有注释，请删去。"
	},
	"cli/json-quotes": {
		en: "JSON takes straight double quotes: \"…\".",
		zh: "JSON 使用英文双引号：\"…\"。"
	},
	"cli/json-punctuation": {
		en: "JSON takes “{meant}” instead of “{found}”.",
		zh: "应使用英文标点“{meant}”，而不是“{found}”。"
	},
	"generate/thrown-at": {
		en: "thrown {place}",
		zh: "出错位置：{place}"
	},
	"generate/built-earlier": {
		en: "“{other}” was built earlier; if it is used no more, delete {manifest} in the output folder.",
		zh: "“{other}”是早先生成的；如已不再使用，请删除输出文件夹中的 {manifest}。"
	},
	"pattern/backreference": {
		en: "RE2 does not refer back to groups.",
		zh: "RE2 不支持反向引用。"
	},
	"pattern/bracket": {
		en: "Its closing ] is missing.",
		zh: "缺少与之相配的 ]。"
	},
	"pattern/className": {
		en: "Scripts and categories have their names of Unicode, such as Han and Lu; classes of ASCII are such as [:alpha:].",
		zh: "文字和类别用 Unicode 的名称，如 Han、Lu；ASCII 字符类如 [:alpha:]。"
	},
	"pattern/escape": {
		en: "There is no such escape; write the character as it is.",
		zh: "没有这种转义，请直接写出该字符。"
	},
	"pattern/groupKind": {
		en: "Groups are (…), (?:…), (?i:…) and (?P<name>…).",
		zh: "分组有 (…)、(?:…)、(?i:…)、(?P<name>…)。"
	},
	"pattern/groupName": {
		en: "A group is named with letters, digits and low lines, as in (?P<name>…).",
		zh: "分组名称由字母、数字和下划线组成，如 (?P<name>…)。"
	},
	"pattern/groupNameTwice": {
		en: "Another group has this name.",
		zh: "已有同名的分组。"
	},
	"pattern/lookaround": {
		en: "RE2 looks neither ahead nor behind.",
		zh: "RE2 不支持向前、向后查看。"
	},
	"pattern/nothingRepeated": {
		en: "There is nothing before it to repeat.",
		zh: "前面没有可以重复的内容。"
	},
	"pattern/parenthesis": {
		en: "The other parenthesis is missing.",
		zh: "缺少与之相配的括号。"
	},
	"pattern/range": {
		en: "A range goes from the lower character to the higher one.",
		zh: "范围应从小的字符到大的字符。"
	},
	"pattern/repeatRepeated": {
		en: "To repeat a repeat, put it in a group.",
		zh: "要再次重复，请先用括号分组。"
	},
	"pattern/tooLarge": {
		en: "A search may take five thousand steps for a character at most: repeat less, or split the rule.",
		zh: "每个字符最多搜索五千步：请减少重复，或拆分规则。"
	},
	"pattern/tooOften": {
		en: "Repeats go up to a thousand, those inside of others multiplied, and from the lower number to the higher one.",
		zh: "重复次数最多一千（嵌套的相乘），且从小到大。"
	},
	"generate/more-memory": {
		en: "Build fewer forms or targets at once, or allow more megabytes: NODE_OPTIONS=--max-old-space-size=8192",
		zh: "请分批生成，或放宽内存上限（兆字节）：NODE_OPTIONS=--max-old-space-size=8192"
	},
	"goes-too": {
		en: "What is asked for it alone goes too: `remove: [{address}]`.",
		zh: "只为它填写的内容也应删除：remove: [{address}]。"
	},
	"two-ids": {
		en: "Two meanings have two ids: `rename` gives an inherited field one of its own.",
		zh: "含义不同须用不同标识：继承的字段用 rename 改名。"
	},
	"place-it": {
		en: "Name it in the document, or remove it.",
		zh: "请在 document 中放置它，或将其删除。"
	}
};
// compiler/diagnostics/messages.ts
const MESSAGES = {
	...READING,
	...RESOLVING,
	...CHECKING,
	...OUTPUT,
	...COMMANDS,
	...COMPARING,
	...UPGRADING,
	...MIGRATING,
	...EXTRACTING,
	...SUMMARIZING,
	...PACKING
};
// compiler/diagnostics/source.ts
/** `@shenbao/hebei-2026@1.0.0` */
const versioned = ({ name, version }) => `${name}@${version}`;
/** Of what the definitions that it comes with stand on: the tool's, for a project; for those of a package what it carries beside them. */
const isBeneath = (source) => source.package ? source.carried === true : source.installed === true;
const lineStartsOf = /* @__PURE__ */ new WeakMap();
const lineStarts = (source) => {
	const known = lineStartsOf.get(source);
	if (known) return known;
	const starts = [0];
	for (let at = source.text.indexOf("\n"); at >= 0; at = source.text.indexOf("\n", at + 1)) starts.push(at + 1);
	lineStartsOf.set(source, starts);
	return starts;
};
const positionAt = (source, offset) => {
	const starts = lineStarts(source);
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (starts[low] ?? 0) + 1
	};
};
/** Text of a line, without its end. */
const lineText = (source, line) => {
	const starts = lineStarts(source);
	const start = starts[line - 1] ?? source.text.length;
	const text = source.text.slice(start, (starts[line] ?? source.text.length + 1) - 1);
	return text.endsWith("\r") ? text.slice(0, -1) : text;
};
// compiler/diagnostics/diagnostic.ts
/** What the user is told: one diagnostic, and the collection that a run fills. */
/** Collects diagnostics; phases report and go on. */
var Diagnostics = class {
	#all = [];
	#errors = 0;
	#left = [];
	report(code, span, parameters, details = {}) {
		this.say(code, MESSAGES[code], span, parameters, details);
	}
	/** What is in no table: a message of a generator. */
	say(code, { severity, en, zh }, span, parameters, { rule, related = [], hints = [] } = {}) {
		if (severity === "error") this.#errors++;
		const given = hints.filter((hint) => hint !== void 0);
		const where = {
			...span && { span },
			...rule && { rule }
		};
		this.#all.push({
			code,
			severity,
			text: {
				en,
				zh
			},
			parameters,
			...where,
			related,
			hints: given
		});
	}
	/** What others have collected. */
	include(diagnostics) {
		for (const diagnostic of diagnostics) {
			if (diagnostic.severity === "error") this.#errors++;
			this.#all.push(diagnostic);
		}
	}
	/** Of a file nothing further is looked at: what has been reported there hides the rest. */
	leave(source) {
		this.#left.push(source);
	}
	/** The files that were left, in order. */
	get left() {
		return this.#left.toSorted((a, b) => a.path < b.path ? -1 : 1);
	}
	/** How many errors have been reported. */
	get errors() {
		return this.#errors;
	}
	/** How many diagnostics have been reported, whatever they say. */
	get count() {
		return this.#all.length;
	}
	get hasErrors() {
		return this.#errors > 0;
	}
	/** In order of file, place and code; the same complaint at the same place once. */
	list() {
		const byKey = new Map(this.#all.toReversed().map((diagnostic) => [sortKey(diagnostic), diagnostic]));
		return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
	}
};
const placeKey = (span) => {
	const at = span ? positionAt(span.source, span.start) : {
		line: 0,
		column: 0
	};
	const pad = (n) => String(n).padStart(9, "0");
	return [
		span?.source.path ?? "",
		pad(at.line),
		pad(at.column)
	];
};
/** One place may be to blame with several others: a rule for each variant that takes away what it names. */
const sortKey = ({ span, code, parameters, related: others }) => [
	...placeKey(span),
	code,
	JSON.stringify(parameters),
	...others.flatMap((other) => placeKey(other.span))
].join("\0");
const related = (code, span, parameters) => ({
	code,
	span,
	parameters
});
const hint = (code, parameters) => ({
	code,
	parameters
});
const messageOf = (diagnostic, language) => filledText(diagnostic.text[language], diagnostic.parameters);
const relatedText = (item, language) => filledText(RELATED[item.code][language], item.parameters);
const hintText = (item, language) => filledText(HINTS[item.code][language], item.parameters);
// compiler/filing/judge.ts
/** The form that a filing says it is of. */
const formOf = (data) => {
	const found = valueAt(data, ["$form"]);
	return typeof found === "string" ? found : void 0;
};
// compiler/filing/pictures/given.ts
const holder = (value) => typeof value === "object" && value !== null ? value : {};
/** Undefined where it is no such thing, which validators tell. */
const pictureFile = (value) => {
	const { name, mediaType, bytes, sha256, caption, data } = holder(value);
	if (!(typeof name === "string" && typeof mediaType === "string" && typeof bytes === "number" && typeof sha256 === "string")) return void 0;
	return {
		name,
		mediaType,
		bytes,
		sha256,
		...typeof caption === "string" && { caption },
		...typeof data === "string" && { data }
	};
};
/** The places of all pictures of a filing, in the order of the form. */
const picturePaths = ({ fields }, data) => {
	const within = (nodes, path) => nodes.flatMap((node) => {
		const own = [...path, node.id];
		const value = valueAt(data, own);
		const items = Array.isArray(value) ? [...value.keys()].map((at) => [...own, at]) : [];
		if (node.kind === "field") return node.type === "pictures" ? items : [];
		if (node.kind === "group") return within(node.children, own);
		return node.kind === "list" ? items.flatMap((item) => within(node.children, item)) : [];
	});
	return within(fields, []);
};
// compiler/filing/printing/patterns.ts
/** Texts of a pattern as parts of a regular expression: as they are, or as people write them. */
/** Matches the text only. */
const literal = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
const ALIKE = [
	"-－‐‑–—―ー",
	".．。、",
	";；",
	",，",
	":：",
	"(（",
	")）"
];
const SEVERAL_DASHES = /[-－‐‑–—―ー]+/g;
/** Matches it with blanks around and between, with signs that are alike, and with one dash or more. Bounded, since a name may stand on both sides. */
const loosely = (text) => {
	return `\\s{0,4}${[...text.replace(/\s/g, "").replace(SEVERAL_DASHES, "-")].map((sign) => {
		return `[${(ALIKE.find((all) => all.includes(sign)) ?? sign).replace(/[\\\]^-]/g, "\\$&")}]${sign === "-" ? "{1,3}" : ""}\\s{0,4}`;
	}).join("")}`;
};
// compiler/filing/printing/dates.ts
/** Days, months and years: printed by the form's own pattern, else 年月日; read as people write them. */
const PARTS = {
	date: [
		"year",
		"month",
		"day"
	],
	month: ["year", "month"],
	year: ["year"]
};
const UNITS = {
	year: "年",
	month: "月",
	day: "日"
};
/** A month and a day are written without a leading 0 (GB/T 9704-2012 7.3.5.4: 月、日不编虚位). */
const slot = (part, digits = 1) => ({
	part,
	digits: part === "year" ? 4 : digits
});
/** Where a form leaves room for digits: blanks, the year of the notice, X, *, _ or the letters of a date format. */
const ROOM = "([\\s\\dXx×*＊＿_〇○YyMmDd]{0,40})";
const BY_UNITS = new RegExp(`(?:${ROOM}年)?(?:${ROOM}月)?(?:${ROOM}[日号])?`, "g");
const BY_SIGNS = /([XxYy*_\d]{2,4})([-./．])([XxMm*_]{1,2})(?:\2([XxDd*_]{1,2}))?/;
const patternByUnits = (text) => {
	const [found] = [...text.matchAll(BY_UNITS)].sort((one, other) => other[0].length - one[0].length);
	const [whole = "", ...rooms] = found ?? [];
	const at = found?.index ?? 0;
	const blank = /\s/.test(whole.trim()) ? " " : "";
	const slots = PARTS.date.flatMap((part, place) => rooms[place] === void 0 ? [] : [slot(part), blank + UNITS[part]]);
	const parted = slots.flatMap((piece, place) => place > 0 && typeof piece !== "string" && blank ? [blank, piece] : [piece]);
	const around = [text.slice(0, at), text.slice(at + whole.length)].map((each) => each.trim());
	return slots.length === 0 ? [] : [
		around[0] ?? "",
		...parted,
		around[1] ?? ""
	].filter((piece) => piece !== "");
};
const patternBySigns = (text) => {
	const [whole, , sign = "", month = "", day] = BY_SIGNS.exec(text) ?? [];
	if (whole === void 0) return [];
	const at = text.indexOf(whole);
	return [
		text.slice(0, at).trim(),
		slot("year"),
		sign,
		slot("month", month.length),
		...day === void 0 ? [] : [sign, slot("day", day.length)],
		text.slice(at + whole.length).trim()
	].filter((piece) => piece !== "");
};
const slotsOf = (pattern) => pattern.flatMap((piece) => typeof piece === "string" ? [] : [piece.part]);
/** The pattern that a form prints where the date goes: `2022 年 月 日`, `XXXX年XX月XX日`, `xxxx.xx`. Empty where it is none. */
const patternOf = (blank) => {
	const units = patternByUnits(blank);
	return units.length > 0 ? units : patternBySigns(blank);
};
/** What a pattern lacks or has too much of for a value of the type; the parts of a date stand from year to day. */
const misfitOf = (type, blank) => {
	const [asked, found] = [PARTS[type], slotsOf(patternOf(blank))];
	if (found.join() === asked.join()) return void 0;
	const missing = asked.filter((part) => !found.includes(part));
	return {
		missing,
		extra: missing.length > 0 ? [] : found.filter((part, at) => part !== asked[at])
	};
};
const STANDARD = {
	date: [
		slot("year"),
		"年",
		slot("month"),
		"月",
		slot("day"),
		"日"
	],
	month: [
		slot("year"),
		"年",
		slot("month"),
		"月"
	],
	year: [slot("year")]
};
/** What holds dates where a form prints `blank`, if that has room for them; else 年月日. */
const dateHolds = (type, blank, dayOptional = false) => ({
	type,
	...dayOptional && { dayOptional },
	...hasShortYear(blank) && { shortYear: true },
	pattern: blank === void 0 || misfitOf(type, blank) !== void 0 ? STANDARD[type] : patternOf(blank)
});
/** Between the two days of a range. */
const UNTIL = /\s*(?:至|到|[—–～~]+)\s*/;
/** The two patterns of a range and what stands between them; undefined where there are not two. */
const rangeOf = (blank) => {
	const [until] = UNTIL.exec(blank) ?? [];
	if (until === void 0) return void 0;
	const at = blank.indexOf(until);
	return {
		start: blank.slice(0, at),
		until: until.trim(),
		end: blank.slice(at + until.length)
	};
};
/** ISO 8601, as data hold dates. */
const ISO = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d{2}))?$/;
const fill = (pattern, parts) => pattern.map((piece) => typeof piece === "string" ? piece : String(Number(parts[piece.part])).padStart(piece.digits, "0")).join("");
/** With 年月日, or with one sign between the numbers, or without any. */
const WRITTEN = [
	/^(\d+)年(?:(\d{1,2})月?(?:(\d{1,2})[日号]?)?)?$/,
	/^(\d+)([-./])(\d{1,2})(?:\2(\d{1,2}))?$/,
	/^(\d{4})(?:(\d{2})(\d{2})?)?$/
];
const numbersOf = (text) => {
	const [byUnits, bySigns, bare] = WRITTEN.map((pattern) => pattern.exec(text));
	if (byUnits) return byUnits.slice(1, 4);
	if (bySigns) return [
		bySigns[1],
		bySigns[3],
		bySigns[4]
	];
	return bare?.slice(1, 4);
};
/** The numbers of a date as the pattern has it. */
const numbersBy = (pattern, written) => {
	const pieces = pattern.map((piece) => typeof piece === "string" ? literal(plain(piece)) : "(\\d+)");
	return new RegExp(`^${pieces.join("")}$`).exec(written)?.slice(1);
};
/** Without what the form itself prints before and behind a date. */
const bare = (pattern, written) => {
	const [before, behind] = [pattern[0], pattern.at(-1)].map((piece) => typeof piece === "string" ? plain(piece) : "");
	const from = before && written.startsWith(before) ? before.length : 0;
	const isUnit = behind === void 0 || Object.values(UNITS).includes(behind);
	return written.slice(from, !isUnit && written.endsWith(behind) ? written.length - behind.length : void 0);
};
const DATES = {
	print: ({ type, pattern }, value) => {
		const [, year, month, day] = typeof value === "string" && ISO.exec(value) || [];
		if (year === void 0) return void 0;
		const filed = day !== void 0 ? "date" : month !== void 0 ? "month" : "year";
		return fill(filed === type ? pattern : STANDARD[filed], {
			year,
			month,
			day
		});
	},
	read: ({ type, pattern, dayOptional = false, shortYear = false }, text) => {
		const line = arabicNumerals(plain(text));
		const found = numbersBy(pattern, line) ?? numbersOf(bare(pattern, line));
		if (found === void 0) return unread("no-date", text);
		const [written = "", ...rest] = found.filter((part) => part !== void 0);
		const year = shortYear ? fullYear(written) : written;
		if (year.length !== 4) return unread("short-year", text);
		const least = PARTS[type].length - (dayOptional ? 1 : 0);
		if (rest.length + 1 < least) return unread("part-of-date-missing", text);
		if (rest.length + 1 > PARTS[type].length) return unread("more-than-asked", text);
		const value = [year, ...rest.map((part) => part.padStart(2, "0"))].join("-");
		const [month = "01", day = "01"] = rest.map((part) => part.padStart(2, "0"));
		return isDay(`${year}-${month}-${day}`) ? read(value) : unread("no-such-day", text);
	}
};
// compiler/model/citation.ts
/** What may stand in braces: the place in the list, then what the guide says of the scenario, then what the applicant named. */
const parts = [
	"item",
	"stage",
	"number",
	"scenario"
];
const levelsAbove = ({ level = "class" }) => INDUSTRY_LEVELS.slice(0, INDUSTRY_LEVELS.indexOf(level));
const citationParts = (field) => field.type === "industry" ? [
	"code",
	"name",
	...levelsAbove(field)
] : [...parts, ...field.instances === true ? ["instance"] : []];
/** What stands in braces, in between the texts around it: `{item}.{stage}` → ['', 'item', '.', 'stage', '']. */
const splitCitation = (pattern) => pattern.split(/\{([^{}]*)\}/);
/** A part with brackets of its own. */
const BRACKETED = /[（(〔【《“]\{([^{}]*)\}[）)〕】》”]/g;
/** The pattern with the parts that are known; what stands between two parts goes with the one that is not, as its own brackets do. */
const citationPieces = (pattern, isKnown) => {
	const bare = pattern.replace(BRACKETED, (whole, part) => isKnown(part) ? whole : "");
	const [before = "", ...rest] = splitCitation(bare);
	const known = rest.flatMap((part, at) => at % 2 === 0 && isKnown(part) ? [{
		part,
		after: rest[at + 1] ?? ""
	}] : []);
	const last = rest.at(-1) ?? "";
	if (known.length === 0) return [before + last];
	return [before, ...known.flatMap(({ part, after }, at) => [{ part }, at < known.length - 1 ? after : last])];
};
const fillCitation = (pattern, cited) => {
	const known = new Map(Object.entries(cited));
	const isKnown = (part) => known.get(part) !== void 0;
	return citationPieces(pattern, isKnown).map((piece) => typeof piece === "string" ? piece : known.get(piece.part)).join("");
};
/** Parts a citation from the next one. */
const PARTER = /[；;，,、]$/;
/** A pattern or its text without what parts it from the next one. */
const withoutParter = (text) => text.replace(PARTER, "");
/** The last one of several that are so cited, behind which none is to be parted; a name that ends as if another one followed keeps what shows where it ends. */
const lastCitation = (text, cites) => {
	const last = withoutParter(text);
	return cites !== withoutParter(cites) && last === withoutParter(last) ? last : text;
};
/** As the field says; else as the national summary tables show it: that of 2022, and with instances that of 2024. */
const citationOf = ({ cites, instances = false }) => cites ?? (instances ? "{item}.{stage}—{scenario}—{instance}" : "{item}. {stage}——{number}. {scenario}");
/** Without its code an industry is told by its name below those of all coarser levels. */
const neededIn = (field, named) => {
	if (field.type === "industry") return named.includes("code") ? [] : [...levelsAbove(field), "name"];
	const { instances = false, open = false } = field;
	return [
		...instances && open ? ["stage"] : [],
		"scenario",
		...instances ? ["instance"] : []
	];
};
/** Digits and blanks stand in what they would part. */
const PARTS_NOTHING = /^[\s\d]*$/;
/** What keeps a person, or a program, from telling what was filed by what such a pattern prints. */
const citationFaults = (pattern, field) => {
	const pieces = splitCitation(pattern);
	const named = pieces.filter((_, at) => at % 2 === 1);
	const known = citationParts(field);
	return [
		...neededIn(field, named).filter((part) => !named.includes(part)).map((part) => ({
			kind: "lacks",
			part
		})),
		...named.filter((part, at) => named.indexOf(part) < at).map((part) => ({
			kind: "twice",
			part
		})),
		...named.slice(1).flatMap((other, at) => {
			const between = pieces[2 * at + 2] ?? "";
			return (PARTS_NOTHING.test(between) || between.includes("\n")) && known.includes(other) && known.includes(named[at] ?? "") ? [{
				kind: "unparted",
				one: named[at] ?? "",
				other
			}] : [];
		})
	];
};
// compiler/filing/printing/citations.ts
/** Scenarios as a form cites them, one to a line or one alone, and back through the guide. */
/** Where each scenario has an instance, a stage without scenarios is none: its notice names the stages only. */
const listedIn = ({ guide, instances }) => guide.flatMap((stage) => {
	if (stage.entries.length > 0) return leavesOf(stage.entries).map((entry) => ({
		stage: stage.label,
		entry
	}));
	return instances ? [] : [{ entry: stage }];
});
const textAt = (item, key) => typeof item === "object" && item !== null && Object.hasOwn(item, key) ? printedText(Object.entries(item).find(([name]) => name === key)?.[1]) : void 0;
const filedOf = ({ instances }, item) => instances ? {
	stage: textAt(item, "stage"),
	scenario: textAt(item, "scenario"),
	instance: textAt(item, "instance")
} : { scenario: printedText(item) };
const citedOf = (holds, filed) => {
	const listed = listedIn(holds).find(({ entry }) => entry.code === filed.scenario);
	const stage = holds.guide.find(({ code }) => code === filed.stage)?.label ?? filed.stage ?? listed?.stage;
	return {
		...filed,
		...listed && {
			number: listed.entry.number,
			scenario: listed.entry.label
		},
		stage
	};
};
/** A line is longer than any that is printed: no citation. It keeps the search for names in it short. */
const LONGEST = 2e3;
const DIGITS = {
	item: "\\d+",
	number: "[\\d一二三四五六七八九十]+"
};
/** What a line says of the parts; `fixed` are parts whose words must be these. A name ends where what follows it begins for the first time. */
const wordsOf = ({ cites }, line, parts, fixed, source) => {
	const pieces = citationPieces(cites, (part) => parts.includes(part));
	const last = pieces.at(-1);
	const behind = typeof last === "string" ? last : "";
	const open = pieces.flatMap((piece) => typeof piece !== "string" && fixed[piece.part] === void 0 ? piece.part : []);
	const before = pieces.slice(0, -1).map((piece) => {
		if (typeof piece === "string") return source(piece);
		const words = fixed[piece.part];
		return words === void 0 ? `(${DIGITS[piece.part] ?? ".+?"})` : literal(words);
	});
	const parter = behind.slice(withoutParter(behind).length);
	const end = source === literal ? `${literal(withoutParter(behind))}(?:${literal(parter)})?` : `(?:${source(behind)})?`;
	const found = line.length > LONGEST ? null : new RegExp(`^${before.join("")}${end}$`).exec(line);
	return found === null ? void 0 : Object.fromEntries(open.map((part, at) => [part, found[at + 1]?.trim()]));
};
const known = (parts) => Object.fromEntries(parts.filter(([, words]) => words !== void 0));
const filedAs = ({ instances }, scenario, words, stage) => {
	const { instance } = words;
	if (!instances) return scenario ?? "";
	return {
		...stage !== void 0 && { stage },
		...scenario !== void 0 && { scenario },
		...instance !== void 0 && { instance }
	};
};
/** A line that is what the guide's own words print. */
const readExactly = (holds, line) => {
	for (const { stage, entry } of listedIn(holds)) {
		const fixed = known([
			["stage", stage],
			["number", entry.number],
			["scenario", entry.label]
		]);
		const parts = ["item", ...Object.keys(fixed)];
		const found = holds.instances ? wordsOf(holds, line, [...parts, "instance"], fixed, literal) ?? wordsOf(holds, line, parts, fixed, literal) : wordsOf(holds, line, parts, fixed, literal);
		if (found !== void 0) return filedAs(holds, entry.code, found);
	}
};
/** Parts that people write of a scenario, the fullest first; numbers of the place and of the guide may lack. */
const written = ({ instances }) => {
	const named = instances ? ["scenario", "instance"] : ["scenario"];
	return [
		["stage", "number"],
		["stage"],
		["number"],
		[]
	].flatMap((parts) => [[
		"item",
		...parts,
		...named
	], [...parts, ...named]]);
};
/** A line that names a scenario of the guide, however its signs are written; a stage or a number beside it must be its own. */
const readLoosely = (holds, line) => {
	const listed = listedIn(holds);
	for (const parts of written(holds)) {
		const words = wordsOf(holds, line, parts, {}, loosely);
		if (words?.scenario === void 0) continue;
		const { scenario, stage, number } = words;
		const [only, ...others] = listed.filter((each) => plain(each.entry.label) === plain(scenario) && (stage === void 0 || plain(each.stage ?? "") === plain(stage)) && (number === void 0 || each.entry.number === void 0 || each.entry.number === number));
		if (only !== void 0 && others.length === 0) return filedAs(holds, only.entry.code, words);
	}
};
const NAMES = [
	"stage",
	"scenario",
	"instance"
];
/** What stands between names: in a name it would hide where that ends. */
const parters = ({ cites }) => citationPieces(cites, (part) => NAMES.includes(part)).slice(1, -1).flatMap((piece) => typeof piece === "string" ? piece.trim() : []).filter((text) => text !== "");
/** A line that names a scenario which the guide lacks. */
const readNew = (holds, line) => {
	const { guide, instances, open } = holds;
	const ofInstances = [
		...open ? [[
			"stage",
			"scenario",
			"instance"
		]] : [],
		["scenario", "instance"],
		["scenario"]
	];
	const shapes = instances ? ofInstances : [["scenario"]];
	for (const source of [literal, loosely]) for (const shape of shapes) {
		const words = wordsOf(holds, line, ["item", ...shape], {}, source) ?? (source === loosely ? wordsOf(holds, line, shape, {}, source) : void 0);
		if (words?.scenario === void 0) continue;
		const { stage, scenario } = words;
		const names = Object.entries(words).flatMap(([part, name]) => part === "item" || name === void 0 ? [] : name);
		const mixed = instances && names.some((name) => parters(holds).some((text) => name.includes(text)));
		const isStage = instances && guide.some(({ label }) => plain(label) === plain(scenario));
		if (mixed || isStage) continue;
		const listedStage = guide.find(({ label }) => stage !== void 0 && plain(label) === plain(stage));
		return read(filedAs(holds, scenario, words, listedStage?.code ?? stage));
	}
	return unread("no-citation", line);
};
const readLine = (holds, line) => {
	const listed = readExactly(holds, line) ?? readLoosely(holds, line);
	if (listed !== void 0) return read(listed);
	return holds.open || listedIn(holds).length === 0 ? readNew(holds, line) : unread("no-citation", line);
};
const readCitations = (holds, text) => {
	const readings = text.split("\n").map((line) => line.trim()).filter((line) => line !== "").map((line) => readLine(holds, line));
	return readings.find((reading) => reading.kind === "unread") ?? read(readings.flatMap((reading) => reading.kind === "value" ? [reading.value] : []));
};
const CITATIONS = {
	print: (holds, value) => {
		const lines = (Array.isArray(value) ? value.map((item) => filedOf(holds, item)) : []).filter(({ scenario, instance }) => scenario !== void 0 || instance !== void 0).map((each, at, { length }) => {
			const line = fillCitation(holds.cites, {
				...citedOf(holds, each),
				item: String(at + 1)
			});
			return at < length - 1 ? line : lastCitation(line, holds.cites);
		});
		return lines.length > 0 ? lines.join("\n") : void 0;
	},
	read: readCitations
};
const citation = (holds, scenario, item) => fillCitation(holds.cites, {
	...citedOf(holds, { scenario }),
	item
});
/** What is chosen from: each scenario of the guide as it is cited. */
const citedOptions = (holds, item) => listedIn(holds).map(({ entry: { code } }) => ({
	code,
	label: citation(holds, code, item)
}));
const CITED = {
	print: (holds, value) => {
		const scenario = printedText(value);
		if (scenario === void 0) return void 0;
		return holds.options.some(({ code }) => code === scenario) || holds.open ? citation(holds, scenario, holds.item) : void 0;
	},
	read: (holds, text) => text.includes("\n") ? unread("several-lines", text) : readLine(holds, text)
};
// compiler/filing/printing/of-field.ts
/** What the controls of a field hold, type by type: its value in one place, or its parts. */
const entriesFor = (field, catalogues) => catalogueOf(field, catalogues)?.entries ?? [];
/** What the field offers to choose from, in the order printed; none where any name may stand. */
const optionsOf = (field, catalogues) => (codesOf(field, catalogues) ?? []).map(({ code, label }) => ({
	code,
	label
}));
const text = (type) => () => ({ whole: { type } });
const numberHolds = (type, { unit }) => ({
	type,
	...unit !== void 0 && { unit }
});
const number = (type) => (field) => ({ whole: numberHolds(type, field) });
const date = (type) => ({ blank, dayOptional }) => ({ whole: dateHolds(type, blank, dayOptional) });
const code = (type) => (field, catalogues) => {
	const options = optionsOf(field, catalogues);
	return { whole: {
		type,
		options,
		open: field.open || options.length === 0
	} };
};
const citesOf = (field, catalogues) => ({
	cites: citationOf(field),
	instances: field.instances === true,
	open: field.open,
	guide: entriesFor(field, catalogues)
});
const citedHolds = (field, catalogues, item) => {
	const cites = citesOf(field, catalogues);
	return {
		type: "cited",
		...cites,
		item,
		options: citedOptions(cites, item)
	};
};
const answerOf = ({ yes = "是", no = "否", noFirst }) => ({
	type: "yesNo",
	yes: yes.replace("{}", ""),
	no: no.replace("{}", ""),
	...noFirst && { noFirst }
});
const MEASURED = {
	change: (field) => ({ parts: { change: numberHolds("decimal", field) } }),
	level: (field) => ({ parts: { level: numberHolds("decimal", field) } }),
	count: (field) => ({ parts: { count: numberHolds("integer", field) } }),
	pair: (field) => ({ parts: {
		before: numberHolds("decimal", field),
		after: numberHolds("decimal", field)
	} }),
	quantities: (field) => ({ parts: {
		before: numberHolds("decimal", field),
		after: numberHolds("decimal", field),
		unit: { type: "text" }
	} })
};
const HELD = {
	text: text("text"),
	prose: text("prose"),
	integer: number("integer"),
	decimal: number("decimal"),
	percent: number("percent"),
	money: number("money"),
	date: date("date"),
	month: date("month"),
	year: date("year"),
	dateRange: ({ blank, dayOptional }) => {
		const range = blank === void 0 ? void 0 : rangeOf(blank);
		const half = (part) => dateHolds("date", range?.[part], dayOptional);
		return { parts: {
			start: half("start"),
			end: half("end")
		} };
	},
	choice: code("choice"),
	choices: (field, catalogues) => ({ whole: {
		type: "choices",
		options: optionsOf(field, catalogues)
	} }),
	yesNo: (field) => field.detail === void 0 ? { whole: answerOf(field) } : { parts: {
		answer: answerOf(field),
		detail: { type: "text" }
	} },
	creditCode: text("creditCode"),
	organisationCode: text("organisationCode"),
	phone: text("phone"),
	mobile: text("mobile"),
	fax: text("fax"),
	contact: text("contact"),
	email: text("email"),
	industry: (field, catalogues) => ({ whole: {
		type: "industry",
		level: field.level ?? "class",
		entries: entriesFor(field, catalogues),
		cites: field.cites ?? "{code} {name}"
	} }),
	reportingUnit: code("reportingUnit"),
	stage: code("stage"),
	scenario: (field, catalogues, item) => field.cites === void 0 ? code("scenario")(field, catalogues) : { whole: citedHolds(field, catalogues, item) },
	scenarios: (field, catalogues) => ({ whole: {
		type: "scenarios",
		...citesOf(field, catalogues)
	} }),
	indicator: (field) => MEASURED[field.measure ?? "level"](field),
	evidence: () => ({ whole: { type: "evidence" } }),
	pictures: () => ({ whole: { type: "pictures" } }),
	signature: text("signature"),
	seal: text("seal")
};
/** Whether the field has such a control: of its own, or of the part. */
const isHeld = (field, catalogues, part) => {
	const { whole, parts = {} } = HELD[field.type](field, catalogues, "1");
	return part === void 0 ? whole !== void 0 : Object.hasOwn(parts, part);
};
/**
* What the control of a field holds, or that of one part of its value; `item` is its place in a list, from 1.
* Throws where the field has no such part, or has parts and none is named: a bug of who asks.
*/
const holdsOf = (field, catalogues, part, item = 1) => {
	const { whole, parts = {} } = HELD[field.type](field, catalogues, String(item));
	const holds = part === void 0 ? whole : parts[part];
	if (holds === void 0) throw new Error(`${field.path} of type ${field.type} has no control of ${part ?? "its own"}`);
	return holds;
};
// compiler/filing/printing/codes.ts
/** One code, or several, by their labels; codes of GB/T 4754 beside their names. */
/** The options that a text names: the one of that label or code, else those whose label it is but for blanks and width. */
const named = (options, text) => {
	const same = options.filter(({ label }) => label === text);
	if (same.length > 0) return same;
	const code = options.filter((option) => option.code === text);
	if (code.length > 0) return code;
	const wanted = plain(text);
	return options.filter(({ label }) => plain(label) === wanted);
};
const CODE = {
	print: ({ options, open }, value) => {
		return options.find(({ code }) => code === value)?.label ?? (open || options.length === 0 ? printedText(value) : void 0);
	},
	read: ({ options, open }, text) => {
		const [option, ...others] = named(options, text);
		if (others.length > 0) return unread("several-readings", text);
		if (option !== void 0) return read(option.code);
		if (!open && options.length > 0) return unread("no-option", text);
		return text.includes("\n") ? unread("several-lines", text) : read(text);
	}
};
const BETWEEN = "、";
const SEPARATOR = /\s*[、，,；;\n]\s*/y;
/** Where the name that begins after a separator at `at` begins; undefined where none stands there. */
const afterSeparator = (text, at) => {
	SEPARATOR.lastIndex = at;
	return SEPARATOR.test(text) ? SEPARATOR.lastIndex : void 0;
};
/**
* The names that a list is made of, the longest where one begins another: a name may hold what parts them.
* Undefined where some part of the text is none of them. From the end, so that each place is looked at once.
*/
const namesIn = (text, names) => {
	const longestFirst = names.filter((name) => name !== "").sort((one, other) => other.length - one.length);
	const steps = /* @__PURE__ */ new Map();
	for (let at = text.length - 1; at >= 0; at -= 1) for (const name of longestFirst) {
		if (!text.startsWith(name, at)) continue;
		const end = at + name.length;
		const next = end === text.length ? end : afterSeparator(text, end);
		if (next !== end && (next === void 0 || !steps.has(next))) continue;
		steps.set(at, {
			name,
			next
		});
		break;
	}
	const found = [];
	for (let step = steps.get(0); step !== void 0; step = steps.get(step.next)) found.push(step.name);
	return found.length > 0 ? found : void 0;
};
/** What is written in place of the names that are known. */
const otherThan = (text, names) => text.split(/[、，,；;\n]/).find((part) => part.trim() !== "" && !names.includes(part.trim())) ?? text;
const CODES = {
	print: ({ options }, value) => {
		if (!Array.isArray(value)) return void 0;
		const known = value.map((code) => options.find((option) => option.code === code)?.label).filter((label) => label !== void 0);
		return known.length > 0 ? known.join(BETWEEN) : void 0;
	},
	read: ({ options }, text) => {
		const labels = options.map(({ label }) => label);
		const found = namesIn(text, labels);
		if (found === void 0) return unread("no-option", otherThan(text, labels));
		const codes = found.map((label) => options.filter((option) => option.label === label));
		if (codes.some(({ length }) => length > 1)) return unread("several-readings", text);
		return read(codes.flatMap((each) => each.map(({ code }) => code)));
	}
};
/** Its name is the catalogue's, else that which it comes with. What has none where no code is cited stands as it is, and so does what is no code. */
const citedIndustry = ({ cites, entries }, industry) => {
	const [, code, named] = /^([A-T]|\d+)(?:-(.+))?$/s.exec(industry) ?? [];
	const names = industryNames(entries);
	const name = names[code ?? ""] ?? named;
	if (code === void 0 || name === void 0 && !splitCitation(cites).includes("code")) return industry;
	const above = INDUSTRY_LEVELS.map((level) => [level, names[industryAt(code, level) ?? ""]]);
	return fillCitation(cites, {
		...Object.fromEntries(above),
		code,
		name
	});
};
const INDUSTRY = {
	print: (holds, value) => {
		const industry = printedText(value);
		return industry === void 0 ? void 0 : citedIndustry(holds, industry);
	},
	read: ({ entries, level }, text) => {
		const found = readIndustry(text, level, industryNames(entries));
		if (found === void 0) return unread("no-option", text);
		return "value" in found ? read(found.value) : unread("several-readings", text);
	}
};
// compiler/filing/printing/evidence.ts
/** Files are printed by their names; their kind, size and digest stay with the control. */
const filesOf = (value) => Array.isArray(value) ? value.flatMap((file) => {
	const name = typeof file === "object" && file !== null && Object.hasOwn(file, "name") ? printedText(file.name) : void 0;
	return name === void 0 ? [] : [{
		name,
		file
	}];
}) : [];
const EVIDENCE = {
	print: (_, value) => {
		const files = filesOf(value);
		return files.length > 0 ? files.map(({ name }) => name).join("、") : void 0;
	},
	/** Of the files that were filed; a name alone is none. */
	read: (_, text, filed) => {
		const files = filesOf(filed);
		const names = files.map(({ name }) => name);
		const found = namesIn(text, names);
		if (found === void 0) return unread("unknown-file", otherThan(text, names));
		return read(found.flatMap((name) => files.find((file) => file.name === name)?.file ?? []));
	}
};
// compiler/filing/printing/pictures.ts
/** In place of a picture that is not at hand. */
const placeOf = (name) => `〔图：${name}〕`;
/** What `placeOf` gives, and the caption below it. */
const PLACE = /^〔图：(.+)〕(?:\n([\s\S]*))?$/u;
const textIn = (file, key) => {
	const value = typeof file === "object" && file !== null && Object.hasOwn(file, key) ? Object.entries(file) : [];
	return printedText(value.find(([name]) => name === key)?.[1]);
};
const printed = (file) => {
	const name = textIn(file, "name");
	if (name === void 0) return void 0;
	const caption = textIn(file, "caption");
	return `${placeOf(name)}${caption === void 0 ? "" : `\n${caption}`}`;
};
const PICTURES = {
	print: (_, value) => {
		const files = (Array.isArray(value) ? value : []).flatMap((file) => printed(file) ?? []);
		return files.length > 0 ? files.join("\n") : void 0;
	},
	/** Only of what was filed: a name is no picture. */
	read: (_, text) => ({
		kind: "unread",
		why: "unknown-file",
		text
	})
};
// compiler/filing/printing/printing.ts
/** Values as a page shows them and texts as values: one pair for all that a control holds. read(print(v)) is v wherever the page can hold v. */
const pair = (printing, holds) => ({
	print: (value) => printing.print(holds, value),
	read: (text, filed) => printing.read(holds, text, filed)
});
const pairFor = (holds) => {
	switch (holds.type) {
		case "text":
		case "prose":
		case "creditCode":
		case "organisationCode":
		case "phone":
		case "mobile":
		case "fax":
		case "contact":
		case "email":
		case "signature":
		case "seal": return pair(TEXTS, holds);
		case "integer":
		case "decimal":
		case "percent":
		case "money": return pair(NUMBERS, holds);
		case "date":
		case "month":
		case "year": return pair(DATES, holds);
		case "choice":
		case "stage":
		case "scenario":
		case "reportingUnit": return pair(CODE, holds);
		case "choices": return pair(CODES, holds);
		case "yesNo": return pair(ANSWER, holds);
		case "industry": return pair(INDUSTRY, holds);
		case "scenarios": return pair(CITATIONS, holds);
		case "cited": return pair(CITED, holds);
		case "evidence": return pair(EVIDENCE, holds);
		case "pictures": return pair(PICTURES, holds);
	}
};
/** The value as printed; undefined where it is none that the control holds: it is not printed, validators report it. */
const printValue = (holds, value) => pairFor(holds).print(value);
/**
* What a text says that stands in the control.
* @param filed what was filed there, if that is known: where the text is still what it prints it is the value, exact, with all
*   that no page shows (a file's digest, the order of what is chosen, a name that looks like another's).
*/
const readValue = (holds, text, filed) => {
	const written = text.replace(/\r\n?/g, "\n").trim();
	if (written === "") return { kind: "blank" };
	if (filed !== void 0 && printValue(holds, filed)?.trim() === written) return {
		kind: "value",
		value: filed
	};
	return pairFor(holds).read(written, filed);
};
export { lineText as C, isBeneath as S, versioned as T, hint as _, isHeld as a, related as b, citationParts as c, misfitOf as d, rangeOf as f, Diagnostics as g, formOf as h, holdsOf as i, lastCitation as l, picturePaths as m, readValue as n, optionsOf as o, pictureFile as p, PLACE as r, citationFaults as s, printValue as t, splitCitation as u, hintText as v, positionAt as w, relatedText as x, messageOf as y };
