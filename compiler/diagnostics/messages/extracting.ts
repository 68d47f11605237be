/** What is told of files that are read back into filings. */
import type { Message } from '../message.ts';
import { error, note, warning } from './severity.ts';

export const EXTRACTING = {
  'extract/not-zip': error(
    '“{file}” is no Word document (.docx), Excel workbook (.xlsx) or PDF: it does not begin like one.',
    '“{file}”不是 Word 文档（.docx）、Excel 工作簿（.xlsx）或 PDF：文件开头不符。',
  ),
  'extract/encrypted': error(
    '“{file}” is encrypted, or a file of Word or Excel 97 to 2003 (.doc, .xls): save it without a password, as .docx or .xlsx.',
    '“{file}”已加密，或是 Word、Excel 97—2003 文件（.doc、.xls）：请去掉密码，另存为 .docx 或 .xlsx。',
  ),
  'extract/no-fields': error(
    '“{file}” is a PDF with neither fields nor a filing in it, as scanned or printed pages are: nothing of it can be read.',
    '“{file}”是没有填写框、也没有附带数据的 PDF（如扫描件或打印件），无法读取。',
  ),
  'extract/not-word': error(
    '“{file}” is neither Word document nor Excel workbook but another kind of file. {part}{detail}',
    '“{file}”不是 Word 文档或 Excel 工作簿，而是其他类型的文件。{part}{detail}',
  ),
  'extract/too-large': error(
    '“{file}” is too large, or grows too large once it is unpacked: {part} {detail}',
    '“{file}”过大，或解压后过大：{part} {detail}',
  ),
  'extract/too-deep': error(
    '“{file}” is nested too deep in {part}: more than {detail} levels.',
    '“{file}”的 {part} 嵌套过深：超过 {detail} 层。',
  ),
  'extract/damaged': error('“{file}” is damaged: {part} {detail}', '“{file}”已损坏：{part} {detail}'),
  'extract/doctype': error(
    '“{file}” has a document type in {part}, as no file of Office has: it is not read. {detail}',
    '“{file}”的 {part} 中有文档类型声明，Office 文件不应有，不予读取。{detail}',
  ),
  'extract/no-part': error('“{file}” lacks its part {part}. {detail}', '“{file}”缺少部件 {part}。{detail}'),
  'extract/no-form': error(
    '“{file}” does not say which form it is, and no form has its words: name it by --form.',
    '“{file}”未写明是哪张表单，也没有文字相符的表单：请用 --form 指明。',
  ),
  'extract/which-form': error(
    '“{file}” does not say which form it is, and several have its words: {forms}. Name it by --form.',
    '“{file}”未写明是哪张表单，文字相符的有多张：{forms}。请用 --form 指明。',
  ),
  'extract/by-likeness': note(
    '“{file}” does not say which form it is; by its words it is “{form}”.',
    '“{file}”未写明是哪张表单；按其文字判断为“{form}”。',
  ),
  'extract/other-form': error(
    '“{file}” is of “{found}”, not of “{form}”; it has not been read.',
    '“{file}”是“{found}”，不是“{form}”，未予读取。',
  ),
  'extract/unknown-form': error(
    '“{file}” is of “{found}”, which is none of the forms that there are.',
    '“{file}”是“{found}”，现有表单中没有这一张。',
  ),
  'extract/other-filing': warning(
    'The filing that “{file}” carries is of “{found}”, not of “{form}”: nothing is taken from it.',
    '“{file}”内附的数据是“{found}”的，不是“{form}”的：不予采用。',
  ),
  'extract/other-enterprise': warning(
    'The filing that “{file}” carries is another enterprise’s than its pages: nothing is taken from it.',
    '“{file}”内附数据的企业与页面上的不是同一家：不予采用。',
  ),
  'extract/broken-filing': warning(
    'The filing that “{file}” carries has been changed since, or is no JSON: nothing is taken from it.',
    '“{file}”内附的数据已被改动，或不是合法的 JSON：不予采用。',
  ),
  'extract/macros': warning(
    '“{file}” has programs in it (macros). They are not run, and not needed.',
    '“{file}”含有宏，未予运行，填表也不需要。',
  ),
  'extract/nested': warning(
    '“{file}” has {count} {count?table|tables} within others: what stands in them counts as text of the cell.',
    '“{file}”有 {count} 个表格嵌在其他表格中：其中的内容视为所在单元格的文字。',
  ),
  'extract/revisions': note(
    '“{file}” has tracked changes, {inserted} inserted and {deleted} deleted: it is read as if they were accepted.',
    '“{file}”有修订：插入 {inserted} 处，删除 {deleted} 处，按全部接受读取。',
  ),
  'extract/comment': note('Comment of {author}: {text}', '批注（{author}）：{text}'),
  'extract/by-cells': warning(
    '“{file}” has no controls where {count} {count?value stands|values stand}: they are read by the table and its labels. Look them over.',
    '“{file}”有 {count} 项没有控件，系按表格位置和标签读出，请核对。',
  ),
  'extract/too-long': error(
    'It has no controls, and too many paragraphs and rows to be read by its tables and labels.',
    '没有控件，而段落和行数过多，无法按表格位置和标签读取。',
  ),
  'extract/unread': error(
    '{label}: {why}. It is kept aside in the report: “{text}” [{field}]',
    '{label}：{why}，原文留在报告中：“{text}”〔{field}〕',
  ),
  'extract/strange': warning(
    'The control “{label}” is none of this form; what stands in it is kept aside in the report: “{text}”',
    '控件“{label}”不属于本表，其内容留在报告中：“{text}”',
  ),
  'extract/differ': warning(
    '{label} says “{text}” here and “{other}” elsewhere ({where}): taken as here. [{field}]',
    '{label}此处为“{text}”，另一处（{where}）为“{other}”：以此处为准。〔{field}〕',
  ),
  'extract/half-blanked': warning(
    '{label} has been blanked here and says “{other}” elsewhere ({where}), as it was filled in: it stays. To remove it, blank it there too. [{field}]',
    '{label}此处已清空，另一处（{where}）仍为填写时的“{other}”：予以保留；如要删除，另一处也须清空。〔{field}〕',
  ),
  'extract/glyph': warning(
    '{label}: the box shows “{text}”, and the file says otherwise: taken as the file says. [{field}]',
    '{label}：方框显示为“{text}”，与文件所记不一致：以文件所记为准。〔{field}〕',
  ),
  'extract/beside': warning(
    '{label}: its control is gone, and what is written in its place is read: “{text}” [{field}]',
    '{label}：控件已不在，读取该处所写文字：“{text}”〔{field}〕',
  ),
  'extract/typed-beside': warning(
    '{label}: its control is empty, and what is typed beside it is read: “{text}” [{field}]',
    '{label}：控件为空，读取其旁所写文字：“{text}”〔{field}〕',
  ),
  'extract/picture-name': error(
    'A picture of “{file}” is not written: “{name}” is no name of a PNG or JPEG file.',
    '“{file}”中的图片未写出：“{name}”不是 PNG 或 JPEG 的文件名。',
  ),
  'extract/pictures-unseen': note(
    'Pictures of a PDF cannot be read: {count} of “{file}” {count?is|are} taken from the filing that it carries.',
    'PDF 中的图片无法读出：“{file}”中的 {count} 幅取自其内附的申报数据。',
  ),
  'extract/picture-astray': warning(
    'A picture stands here outside of what is filled in: it is not read. “{text}”',
    '此处有图片，不在填写之处，未予读取：“{text}”',
  ),
  'extract/astray': warning(
    'What is written here stands in nothing that is filled in{beside}: it is not read, and kept aside in the report: “{text}”',
    '此处所写不在填写之处{beside}，未予读取，留在报告中：“{text}”',
  ),
  'extract/equation': warning(
    '{at}an equation stands here, and is read as a line of text: “{text}”',
    '{at}此处有公式，按文字“{text}”读取。',
  ),
  'extract/struck': warning(
    '{at}text that is struck out counts as deleted: “{text}” is left out.',
    '{at}带删除线的文字视为已删：不读取“{text}”。',
  ),
  'extract/hidden': warning(
    '{at}hidden text, which no page shows, is left out: “{text}”',
    '{at}隐藏文字不在页面上，未读取：“{text}”',
  ),
  'extract/object': warning(
    '{at}an object of another program stands here (a sheet, a chart, a drawing), of which nothing is read. {text}',
    '{at}此处有其他程序的对象（表格、图表、图形等），其内容未读取。{text}',
  ),
  'extract/nested-control': warning(
    '{at}another control of the form stands within this one: what it holds counts as text here, “{text}”. Look it over.',
    '{at}此控件内套有表单的另一控件：其内容“{text}”作为此处的文字，请核对。',
  ),
  'extract/other-label': warning(
    '{label}: its control stands beside “{text}”, as which the form has another field; what it holds counts for {label}. Look it over. [{field}]',
    '{label}：其控件旁的标签却是“{text}”，所填仍作为{label}读取，请核对。〔{field}〕',
  ),
  'extract/no-header': error(
    'No sheet has the header of the table “{label}”: {text}',
    '没有一张工作表有“{label}”的表头：{text}',
  ),
  'extract/no-column': warning(
    'The column “{label}” is not there: nothing of it is read. [{field}]',
    '没有“{label}”这一列，该列未读取。〔{field}〕',
  ),
  'extract/heading': warning(
    '“{label}” is headed “{text}” here: it is read by its place. [{field}]',
    '“{label}”此处标为“{text}”，按其位置读取。〔{field}〕',
  ),
  'extract/formula': warning(
    '{label} is a formula: its last result is read, “{text}” [{field}]',
    '{label}是公式，读取其最近一次的结果“{text}”〔{field}〕',
  ),
  'extract/merged': warning(
    '{label} is one cell for several rows or columns: “{text}” counts for this one too. [{field}]',
    '{label}所在单元格与其他行或列合并：“{text}”也作为此处的值。〔{field}〕',
  ),
  'extract/gone': warning(
    '{label}{rows} was filled in, and {count?its control is|its controls are} gone: it is left out. [{field}]',
    '{label}{rows}原已填写，而控件已不在：不再有此项。〔{field}〕',
  ),
  'extract/blanked': note(
    '{label} was filled in and is blank now. [{field}]',
    '{label}原已填写，现为空白。〔{field}〕',
  ),
  'extract/record-added': note(
    '{label} {number}: {count?a row that was|rows that were} added by hand. [{field} as it is read]',
    '{label} 第 {number} 条：手工增加的行。〔读出的 {field}〕',
  ),
  'extract/record-removed': warning(
    '{label} {number} {count?was|were} filled in, and {count?its row is|their rows are} blank or gone: {count?it is|they are} left out. [{field} as it was filed]',
    '{label} 第 {number} 条原已填写，现在该行为空或已删除：不再有此条。〔原填的 {field}〕',
  ),
} as const satisfies Record<string, Message>;
