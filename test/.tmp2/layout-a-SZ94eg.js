import { u as childrenOf, y as shapeOf } from "./asked-lRPx1FtQ.js";
import { n as readingOrder, t as hintedPlacements } from "./reading-order-B-9U9o_T.js";
import { a as cellAround, c as typeWidth, i as STYLES, n as mostEms, o as sideMargin, s as typeHeight, t as ems } from "./ems-BUEBjbx6.js";
import { a as wordsOf, i as shownText } from "./control-text-BH0034Ho.js";
import { o as pathText, r as isRuledOut, s as valueAt, t as isAskedThere } from "./chosen-DF-kSIHf.js";
import { f as rangeOf, i as holdsOf, l as lastCitation, o as optionsOf, p as pictureFile, t as printValue } from "./printing-D51KSrfL.js";
import { n as choicesIn, r as isTicked } from "./answers-Dq3YzAeV.js";
import { i as isJson } from "./texts-uScBM24a.js";
import { t as answersAsking } from "./answer-CbKBuMxR.js";
// generators/layout/context.ts
const located = (nodes, parents) => nodes.flatMap((node) => [[node.path, {
	node,
	parents
}], ...located(childrenOf(node), [...parents, node])]);
const illustrationsOf = (nodes) => {
	const found = /* @__PURE__ */ new Map();
	for (const { node, parents } of nodes.values()) if (node.kind === "field" && node.illustrates !== void 0) found.set(node.illustrates, [...found.get(node.illustrates) ?? [], {
		node,
		parents
	}]);
	return found;
};
const contextOf = (form, data, pictures = /* @__PURE__ */ new Map()) => {
	const nodes = new Map(located(form.fields, []));
	return {
		form,
		nodes,
		notes: new Set(form.notes.map((note) => note.id)),
		hinted: hintedPlacements(readingOrder(form.document, form.fields)),
		data,
		pictures,
		illustrations: illustrationsOf(nodes)
	};
};
const fieldAt = (context, path) => {
	const node = context.nodes.get(path)?.node;
	return node?.kind === "field" ? node : void 0;
};
/** Whether several paragraphs are written there. */
const isProse = (context, path) => {
	const field = fieldAt(context, path);
	const shape = field && shapeOf(field);
	return shape !== void 0 && "one" in shape && shape.one === "paragraphs";
};
/** What is printed as hint where the field stands; empty where there is none. */
const hintAt = (context, place) => context.hinted.has(place) ? fieldAt(context, place.field)?.hint ?? "" : "";
// generators/layout/footnotes.ts
const paragraphsOf = (block) => block.kind === "paragraph" ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
/** The notes that are cited, in the order of their first citation. */
const footnotesOf = (sections, notes) => {
	const cited = sections.flatMap((section) => section.blocks).flatMap(paragraphsOf).flatMap((paragraph) => paragraph.inlines).flatMap((inline) => inline.kind === "note" ? [inline.note] : []);
	return [...new Set(cited)].flatMap((id) => notes.filter((note) => note.id === id).map(({ text }) => ({
		id,
		text
	})));
};
// generators/layout/invitations.ts
const inviting = ({ invites, style }) => invites === true || style === "hint";
const ofLines = (node) => {
	const lines = node.lines.filter((line) => !inviting(line));
	return lines.length === 0 && node.lines.length > 0 ? [] : [{
		...node,
		lines
	}];
};
const ofRow = (row) => {
	if (row.kind === "row") {
		const items = row.items.flatMap((item) => item.kind === "lines" ? ofLines(item) : [item]);
		return items.length === 0 ? [] : [{
			...row,
			items
		}];
	}
	return row.kind === "group" || row.kind === "repeat" ? [{
		...row,
		rows: row.rows.flatMap(ofRow)
	}] : [row];
};
const ofNode = (node) => {
	switch (node.kind) {
		case "text": return inviting(node) ? [] : [node];
		case "lines": return ofLines(node);
		case "cover": return [{
			...node,
			lines: node.lines.filter((line) => line.kind === "place" || !inviting(line))
		}];
		case "section":
		case "per": return [{
			...node,
			content: node.content.flatMap(ofNode)
		}];
		case "grid": return [{
			...node,
			rows: node.rows.flatMap(ofRow)
		}];
		default: return [node];
	}
};
/** A copy is none of the placements that print a hint; what joins values has no letters. */
const unansweredPart = (part) => {
	if (typeof part !== "string") return [{ ...part }];
	return /\p{L}/u.test(part.replaceAll("{n}", "")) ? [part] : [];
};
/** A record that may be left out, and is: lines keep the words of the form, but neither hints nor what joins their values. */
const unanswered = (row) => {
	if (row.kind !== "row") return row;
	const linesOf = ({ lines, ...rest }) => ({
		...rest,
		lines: lines.map((line) => ({
			...line,
			parts: line.parts.flatMap(unansweredPart)
		}))
	});
	return {
		...row,
		items: row.items.map((item) => item.kind === "lines" ? linesOf(item) : item)
	};
};
/** Below a title: that the form is still to be filled in. */
const TEMPLATE_MARK = /^[（(](?:参考)?(?:模板|模版|样表|样本|样式|式样|范本|格式)[）)]$/u;
const withoutInvitations = ({ subtitle, ...form }) => ({
	...form,
	...subtitle !== void 0 && !TEMPLATE_MARK.test(subtitle) && { subtitle },
	document: form.document.flatMap(ofNode)
});
// generators/layout/whole.ts
/** Values that are whole from end to end, and those that are several, each whole. */
const WHOLE = [
	"date",
	"month",
	"year",
	"integer",
	"decimal",
	"percent",
	"money",
	"creditCode",
	"organisationCode"
];
/** An address that its cell has no room for is several by its lines. */
const SEVERAL = [
	"phone",
	"mobile",
	"email"
];
/** Behind these another one begins. */
const NEXT = /(?<=[、，；;/\n]|,(?!\d))/;
/**
* A word, number or address, which may end behind a stroke, and a number with what it counts (3900万元); the year of a document's number with its brackets: 〔2025〕.
* Behind Han a - or ~ is not the first of them: 3月-12月.
*/
const WORDS$1 = new RegExp(`〔[!-~]*〕|(?!(?<=\\p{Script=Han})[-~])[!-.0-~\\u00c0-\\u00ff]+(?:/|(?<=\\d)[年月日号时分秒万亿千百元个台套项家户人名次字吨级岁天倍件条款处期页]{1,2})?`, "gu");
/** Words that are wider are broken after all. In Chinese characters. */
const MOST_WHOLE = 12;
/** One piece, unless it is too wide for that. */
const unlessWide = (piece) => mostEms(piece) > MOST_WHOLE ? [...piece] : [piece];
/** The pieces of what is filled in, none of them to be broken; `undefined` where it breaks as any text does. */
const wholePieces = ({ holds, value, unit }) => {
	if (value === void 0) return void 0;
	if (WHOLE.includes(holds.type)) return [value];
	if (unit) return unlessWide(value);
	if (holds.type === "evidence") return value.split(NEXT).flatMap(unlessWide);
	return SEVERAL.includes(holds.type) ? value.split(NEXT) : void 0;
};
/** Pieces as full lines, each as long as there is room; one that is wider stands alone. */
const packed = (pieces, room) => {
	const lines = [];
	for (const piece of pieces) {
		const longer = `${lines.at(-1) ?? ""}${piece}`;
		if (lines.length > 0 && mostEms(longer) <= room) lines[lines.length - 1] = longer;
		else lines.push(piece);
	}
	return lines;
};
/** An e-mail address in lines of `room` characters: behind its @ where that is enough, else behind its dots too. */
const addressLines = (address, room) => [
	/(?!)/,
	/(?<=@)/,
	/(?<=[@.])/
].map((end) => packed(address.split(end), room)).find((lines, at) => at === 2 || lines.every((line) => mostEms(line) <= room)) ?? [address];
/** Names and numbers by which someone is reached, one after the other. */
const CONTACTS = [
	"contact",
	"phone",
	"mobile",
	"fax"
];
/** Each begins behind a blank or a mark, which stays with the one before. */
const NEXT_CONTACT = /(?<=[、，；;/ ])(?=[^、，；;/ ])/;
const linesOf$2 = ({ holds, value }, room) => {
	if (value === void 0) return void 0;
	if (holds.type === "email") return addressLines(value, room);
	return CONTACTS.includes(holds.type) && mostEms(value) > room ? packed(value.split(NEXT_CONTACT), room) : void 0;
};
/** The same inlines with each address in lines that fit, and each number on one line where several share a cell. */
const addressesInLines = (inlines, room) => inlines.map((part) => {
	const lines = part.kind === "control" ? linesOf$2(part, room) : void 0;
	return lines === void 0 ? part : {
		...part,
		value: lines.join("\n")
	};
});
/** Words, numbers and addresses within a text. */
const wordsWithin = (text) => text.match(WORDS$1) ?? [];
/** What words that are not broken stay behind: their box, the number that they are the unit of. */
const wholeBefore = (inlines, place) => {
	const before = inlines[place - 1];
	if (before?.kind !== "control") return "";
	return before.input === "check" ? wordsOf(before) : wholePieces(before)?.at(-1) ?? "";
};
/** Width of the widest piece of these that is not to be broken, in Chinese characters. */
const widestWhole = (inlines) => {
	const widths = (pieces) => pieces.map((piece) => mostEms(piece.trim()));
	const wordWidths = (pieces) => widths(pieces).filter((width) => width <= MOST_WHOLE);
	return Math.max(0, ...inlines.flatMap((part, place) => {
		if (part.kind === "note" || part.kind === "tab") return [];
		if (part.kind === "run") return wordWidths(part.whole ? [`${wholeBefore(inlines, place)}${part.text}`] : wordsWithin(part.text));
		const pieces = wholePieces(part);
		if (pieces === void 0) return wordWidths(wordsWithin(wordsOf(part)));
		const [first = "", ...further] = pieces;
		return widths(part.unit ? [`${wholeBefore(inlines, place)}${first}`, ...further] : pieces);
	}));
};
/** What a note's mark is taken for. */
const FIGURE$1 = "1";
const shownBy = (part) => {
	switch (part.kind) {
		case "run": return part.text;
		case "note": return FIGURE$1;
		case "control": return shownText(part);
		case "tab": return "";
	}
};
/** Width of all that is shown on one line, in Chinese characters. */
const inlinesWidth = (inlines) => inlines.reduce((sum, part) => sum + mostEms(shownBy(part)), 0);
// generators/layout/page-sections.ts
/** A cover, a change of orientation and a table that wants a page of its own start a section. */
const startsSection = (piece, before) => before === void 0 || piece.cover !== before.cover || piece.orientation !== before.orientation || piece.newPage && piece.block.kind === "table";
/** A piece that is not the first of its section. */
const blockOf = (piece) => piece.newPage && piece.block.kind === "paragraph" ? {
	...piece.block,
	newPage: true
} : piece.block;
/** Lines of a paragraph. */
const linesOf$1 = ({ style, inlines }, orientation) => Math.ceil(inlinesWidth(inlines) * STYLES[style].size * 20 / typeWidth(orientation));
/** A paragraph of more lines parts with two of them. */
const FEW_LINES = 3;
/** The same blocks, the last of which is no single line on a page of its own. */
const withoutLostLine = (blocks, orientation) => {
	const [before, last] = blocks.slice(-2);
	if (before === void 0 || last?.kind !== "paragraph" || last.newPage || linesOf$1(last, orientation) > 1) return blocks;
	if (before.kind === "paragraph" && linesOf$1(before, orientation) > FEW_LINES) return blocks;
	return [
		...blocks.slice(0, -2),
		{
			...before,
			keepNext: true
		},
		last
	];
};
/** Sections of pages; numbering starts at 1 on the first page that is numbered, and again behind a cover. */
const pagesOf = (pieces) => {
	const starts = pieces.flatMap((piece, place) => startsSection(piece, pieces[place - 1]) ? [place] : []);
	return starts.flatMap((start, place) => {
		const [first, ...further] = pieces.slice(start, starts[place + 1]);
		if (first === void 0) return [];
		const before = pieces[start - 1];
		return {
			orientation: first.orientation,
			numbered: !first.cover,
			restart: !first.cover && (before === void 0 || before.cover),
			blocks: withoutLostLine([first.block, ...further.map(blockOf)], first.orientation)
		};
	});
};
// generators/layout/picture-sizes.ts
/** Twips of a pixel where nothing makes it smaller: 150 to an inch. */
const PIXEL = 1440 / 150;
/** Of the page, so that its caption and the lines before it have room. */
const HIGHEST = .6;
const POINT$1 = 20;
/** In twips. @param room of a line, in points */
const sizeIn = ({ width, height }, room, highest) => {
	const scale = Math.min(PIXEL, room * POINT$1 / width, highest * POINT$1 / height);
	return {
		width: Math.max(1, Math.round(width * scale)),
		height: Math.max(1, Math.round(height * scale))
	};
};
/** Points of a picture at its highest, on pages so turned. */
const highestOn = (orientation) => typeHeight(orientation) * HIGHEST;
const sized = (drawn, room, highest) => ({
	...drawn,
	...sizeIn(drawn.picture, room, highest)
});
const hasPicture = (part) => part.kind === "control" && part.picture !== void 0;
const paragraphOf = (paragraph, room, highest) => {
	if (!paragraph.inlines.some(hasPicture)) return paragraph;
	const inlines = paragraph.inlines.map((part) => hasPicture(part) ? {
		...part,
		picture: sized(part.picture, room, highest)
	} : part);
	return {
		...paragraph,
		inlines
	};
};
const tableOf = (table, highest) => ({
	...table,
	rows: table.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell) => {
			const width = table.widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, each) => sum + each, 0);
			const room = (width - 2 * sideMargin(width)) / POINT$1;
			return {
				...cell,
				blocks: cell.blocks.map((paragraph) => paragraphOf(paragraph, room, highest))
			};
		})
	}))
});
/** A block with each of its pictures at its size. */
const fitted = (block, orientation) => {
	const highest = highestOn(orientation);
	if (block.kind === "paragraph") return paragraphOf(block, typeWidth(orientation) / POINT$1, highest);
	return block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some((each) => each.inlines.some(hasPicture)))) ? tableOf(block, highest) : block;
};
// generators/layout/inlines.ts
const run = (text) => ({
	kind: "run",
	text
});
/** A run that is not broken. */
const wholeRun = (text) => ({
	kind: "run",
	text,
	whole: true
});
/** Adjacent runs become one unless a line may end in one only, empty ones vanish. */
const merged = (inlines) => {
	const done = [];
	for (const inline of inlines) {
		const last = done.at(-1);
		if (inline.kind === "run" && last?.kind === "run" && inline.whole === last.whole) done[done.length - 1] = {
			...last,
			text: last.text + inline.text
		};
		else if (inline.kind !== "run" || inline.text !== "") done.push(inline);
	}
	return done;
};
/** Line breaks in runs separate paragraphs; those in a control stay in it. */
const lines = (inlines) => {
	const done = [];
	let line = [];
	for (const inline of inlines) {
		const parts = inline.kind === "run" ? inline.text.split("\n").map((text) => ({
			...inline,
			text
		})) : [inline];
		for (const [place, part] of parts.entries()) {
			if (place > 0) {
				done.push(line);
				line = [];
			}
			line.push(part);
		}
	}
	return [...done, line];
};
const isPicture = (part) => part.kind === "control" && part.input === "picture";
/** A picture stands in the middle, and its caption is no larger than those of tables. */
const lookOf = (line, style, align) => {
	if (line.length > 0 && line.every(isPicture)) return {
		style: STYLES[style].size > STYLES.label.size ? "label" : style,
		align: "center"
	};
	return {
		style,
		...align !== void 0 && { align }
	};
};
/** At least one paragraph, so that an empty cell has one. */
const paragraphs = (style, inlines, align) => lines(inlines).map((line) => {
	const own = merged(line);
	return {
		kind: "paragraph",
		...lookOf(own, style, align),
		inlines: own
	};
});
const paragraph = (style, text, align) => paragraphs(style, [run(text)], align);
/** Marks that part what they end from what follows. */
const PARTING = /[\s\p{P}]$/u;
const BRACKET = /[）)]$/;
const endOf = (inlines) => {
	const last = inlines.findLast((inline) => inline.kind !== "note");
	if (last?.kind === "run") return last.text;
	return last?.kind === "control" ? last.value ?? "" : "";
};
/** What parts inlines from those behind them: a blank where a label or a value would run into what is filled in. */
const parting = (before, [first]) => {
	const end = endOf(before);
	return end !== "" && (!PARTING.test(end) || BRACKET.test(end)) && first?.kind === "control" && first.value ? [run("　")] : [];
};
// generators/layout/data.ts
/** Concrete places in the filing data, and what stands there. Data may be a draft or wrong: nothing here throws. */
/** Whether anything is filled in. */
const isFiled = (data) => typeof data === "object" && data !== null && Object.keys(data).length > 0;
const NO_RECORD = /* @__PURE__ */ new Map();
const isList = (context, path) => context.nodes.get(path)?.node.kind === "list";
const prefixes = (path) => {
	const ids = path.split(".");
	return ids.map((_, place) => ids.slice(0, place + 1).join("."));
};
/** The lists that hold the node at `path`, outermost first. */
const listsAbove = (context, path) => prefixes(path).filter((prefix) => prefix !== path && isList(context, prefix));
/** Steps to a node; a list that the scope does not name is entered at its first record. */
const stepsTo = (context, path, scope) => prefixes(path).flatMap((prefix) => {
	const id = prefix.slice(prefix.lastIndexOf(".") + 1);
	return prefix !== path && isList(context, prefix) ? [id, scope.get(prefix) ?? 0] : [id];
});
const recordCount = (context, list, scope) => {
	const value = valueAt(context.data, stepsTo(context, list, scope));
	return Array.isArray(value) ? value.length : 0;
};
const within = (scope, list, index) => new Map([...scope, [list, index]]);
const recordScopes = (scope, list, count) => Array.from({ length: count }, (_, index) => within(scope, list, index));
/** One scope for each time that the node at `path` occurs in the data within `scope`; at least one. */
const occurrences = (context, path, scope) => listsAbove(context, path).reduce((scopes, list) => scopes.flatMap((each) => each.has(list) ? [each] : recordScopes(each, list, Math.max(1, recordCount(context, list, each)))), [scope]);
/** The records to print: those filed, or `blank` empty ones when none is. */
const recordsToPrint = (context, list, scope, blank) => {
	const lists = occurrences(context, list, scope);
	const filed = lists.flatMap((each) => recordScopes(each, list, recordCount(context, list, each)));
	if (filed.length > 0) return {
		filed: true,
		scopes: filed
	};
	return {
		filed: false,
		scopes: recordScopes(lists[0] ?? scope, list, Math.max(1, blank))
	};
};
// generators/layout/label.ts
const citations = (context, notes) => notes.filter((note) => context.notes.has(note)).map((note) => ({
	kind: "note",
	note
}));
/** Label, mark of what is required, citations, unit unless it stands elsewhere; `own` stands for the label only. */
const labelOf$1 = (context, node, own) => {
	const { lead = "", mark = "", unit = void 0, unitAt = void 0 } = node.kind === "field" ? node : {};
	return [
		run(lead + (own ?? node.label) + mark),
		...citations(context, node.notes),
		...unit === void 0 || unitAt !== void 0 ? [] : [run(`（${unit}）`)]
	];
};
const placementLabel = (context, place) => {
	const found = context.nodes.get(place.field);
	return found === void 0 ? [run(place.label ?? "")] : labelOf$1(context, found.node, place.label);
};
/** Label of rows or columns that belong together. */
const groupLabel = (context, group) => {
	const found = group.field === void 0 ? void 0 : context.nodes.get(group.field);
	if (found !== void 0) return labelOf$1(context, found.node, group.label);
	return [run(group.label ?? ""), ...citations(context, group.notes ?? [])];
};
/** Four characters are two words: 企业名称. */
const TWO_WORDS = /^(\p{Script=Han}{2})(?=\p{Script=Han}{2}(?:（|$))/u;
/** Sums of widths that fill a line exactly are not exact. */
const EXACT$2 = 1e-6;
/** Whole characters that a line holds. */
const charactersOf = (room, size) => Math.max(1, Math.floor(room / size + EXACT$2));
/** A last line of less looks lost; in characters. */
const LOST = 2.5;
/** Between these no line ends: in a word of letters or digits, before a mark that closes, behind one that opens. */
const UNBROKEN$1 = /[!-~\u00c0-\u00ff]{2}|.[，。、；：！？）》”’]|[（《“‘]./u;
/** A text of several lines, none of which is lost: where a last one would be, all are about as long. */
const evenly = (text, most) => {
	const lines = Math.ceil(ems(text) / most);
	if (lines < 2 || ems(text) - (lines - 1) * most >= LOST) return text;
	const characters = [...text];
	const widths = characters.map((_, at) => ems(characters.slice(0, at).join("")));
	const ends = Array.from({ length: lines - 1 }, (_, line) => widths.findIndex((width) => width >= ems(text) * (line + 1) / lines - 1 / 2));
	const isFree = (at) => !UNBROKEN$1.test(characters.slice(at - 1, at + 1).join(""));
	const starts = [0, ...ends];
	const parts = starts.map((start, at) => characters.slice(start, starts[at + 1]).join(""));
	return ends.every(isFree) && parts.every((part) => ems(part) <= most) ? parts.join("\n") : text;
};
/** What a note's mark is taken for when a label is measured. */
const FIGURE = "1";
/**
* A label in a cell that leaves `room` points for a line. If it needs several, one of four characters is broken in the middle,
* and what ends it in parentheses, as its unit, begins a line of its own unless the label needs a further line then.
*/
const inLines$1 = (label, room, size) => {
	const parts = label.filter((part) => part.kind !== "run" || part.text !== "");
	const text = parts.map((part) => part.kind === "run" ? part.text : FIGURE).join("");
	const most = charactersOf(room, size);
	const linesOf = (words) => Math.ceil(ems(words) / most);
	const lines = linesOf(text);
	/** The words of the label with lines that are about as long as each other; a note stands behind them. */
	const even = () => {
		const [words, ...notes] = parts;
		if (words?.kind !== "run" || notes.some(({ kind }) => kind !== "note")) return parts;
		const set = words.text.split("\n").map((line) => evenly(line, notes.length > 0 ? most - 1 / 2 : most));
		return [{
			...words,
			text: set.join("\n")
		}, ...notes];
	};
	if (text.includes("\n")) return even();
	if (lines < 2) return parts;
	const broken = (place, pattern, line) => parts.map((part, index) => part.kind === "run" && index === place ? run(part.text.replace(pattern, line)) : part);
	const [aside] = /(?<=.)（[^（）]*）$/.exec(text) ?? [];
	if (aside !== void 0 && linesOf(text.slice(0, -aside.length)) + linesOf(aside) <= lines) return broken(parts.length - 1, /（[^（）]*）$/, "\n$&");
	const words = TWO_WORDS.exec(text)?.[0] ?? "";
	return linesOf(words) + linesOf(text.slice(words.length)) > lines ? even() : broken(0, TWO_WORDS, "$1\n");
};
/** Of a label that begins with full-width blanks, as 　其中：… below what it is a part of: in characters. */
const indentOf = ([first]) => first?.kind === "run" ? /^\u3000*/.exec(first.text)?.[0].length ?? 0 : 0;
/**
* A label in a cell that leaves `room` points for a line. One that is indented stands at the left, its further lines below its first word,
* but that half of the room is left to them.
*/
const labelBlocks = (label, room) => {
	const { size } = STYLES.label;
	const hang = Math.min(indentOf(label), Math.floor(room / size / 2));
	if (hang === 0) return paragraphs("label", inLines$1(label, room, size));
	return paragraphs("label", label, "left").map((block) => ({
		...block,
		hang
	}));
};
/** Behind a label on a line of its own stands a colon, unless the label brings one. */
const colonAfter = (label) => /[：:]\s*$/.test(label) ? "" : "：";
/** A longer label of the parent would hide the field's own. */
const SHORT_LABEL = 8;
/** What a control is called: 联系人 姓名. The rows of a matrix are called as they are. */
const controlLabel = ({ node, parents }, ...details) => {
	const above = parents.at(-1);
	const parent = above === void 0 || above.kind === "matrix" ? "" : above.label;
	return [
		parent.length > SHORT_LABEL || node.label.startsWith(parent) ? "" : parent,
		node.label,
		...details
	].filter((part) => part !== "").join(" ");
};
// generators/layout/spot.ts
/** A field at one place in the data: what stands there, and its control or box. */
/** Of the innermost record that the spot stands in, from 1. */
const itemAt = (steps) => 1 + (steps.findLast((step) => typeof step === "number") ?? 0);
/** The last record that is filed: what is cited there is parted from nothing. */
const isLast = ({ context: { data }, steps }) => {
	const at = steps.findLastIndex((step) => typeof step === "number");
	const records = valueAt(data, steps.slice(0, at));
	return !Array.isArray(records) || itemAt(steps) >= records.length;
};
const heldBy = ({ context, field, steps }, part) => holdsOf(field, context.form.catalogues, part, itemAt(steps));
/** As printed there. */
const printedAt = (spot, holds, filed) => {
	const value = printValue(holds, filed);
	return value !== void 0 && holds.type === "cited" && isLast(spot) ? lastCitation(value, holds.cites) : value;
};
/** Is it asked only with another choice than that which is made? */
const isHidden = (data, { node, parents }, steps) => [...parents, node].some(({ only }) => only !== void 0 && isRuledOut(data, steps, only));
/** What is filed at a place, if the control can hold it. */
const filedAt = (spot, steps, holds) => {
	const { context: { data }, located } = spot;
	if (isHidden(data, located, steps)) return void 0;
	const filed = valueAt(data, steps);
	const value = printedAt(spot, holds, filed);
	return value !== void 0 && isJson(filed) ? {
		value,
		filed
	} : void 0;
};
const askedOf = ({ field: { required, readOnly, words } }) => ({
	...required && { required },
	...readOnly && { readOnly },
	...words !== void 0 && { words }
});
/** The control of a field's value, or of a part of it. */
const control = (spot, rest) => {
	const { located, standing } = spot;
	const { part, detail = "", placeholder = "", input } = rest;
	const steps = part === void 0 ? spot.steps : [...spot.steps, part];
	const holds = heldBy(spot, part);
	return {
		kind: "control",
		path: pathText(steps),
		input,
		label: controlLabel(located, detail),
		holds,
		...filedAt(spot, steps, holds),
		...askedOf(spot),
		placeholder,
		gap: placeholder === "" ? rest.gap ?? standing.gap : 0,
		...standing.underlined === true && placeholder === "" ? { underlined: true } : {},
		...standing.line !== void 0 && { line: standing.line }
	};
};
const box = (spot, { code, label }, part) => {
	const steps = part === void 0 ? spot.steps : [...spot.steps, part];
	const holds = heldBy(spot, part);
	const filed = filedAt(spot, steps, holds)?.filed;
	return {
		kind: "control",
		path: pathText(steps),
		input: "check",
		label: controlLabel(spot.located, label),
		code,
		checked: isTicked(holds, filed, code),
		holds,
		...filed !== void 0 && { filed },
		...askedOf(spot),
		placeholder: "",
		gap: 0
	};
};
/** A hint that says no more than what the field is called asks for nothing: it is the label. */
const isLabel = (hint, { label }) => hint.replace(/^[（(](.*)[）)]$/u, "$1") === label;
/** Files are handed in beside the form, which says what they are of. */
const tellsOfFiles = ({ type }) => type === "evidence";
/** The hint while the form is blank: one that is filled in does not ask any more. */
const invitation = ({ context: { data }, field, standing: { hint, asks } }) => isFiled(data) && !isLabel(hint, field) && !asks && !tellsOfFiles(field) ? "" : hint;
/** The hint behind what is filled in; in a filled form only that of a field which nobody fills in, as it asks for nothing. */
const behind = (spot) => {
	const hint = spot.field.readOnly ? spot.standing.hint : invitation(spot);
	return hint === "" ? [] : [run(` ${hint}`)];
};
const spaced = (groups, separator) => groups.flatMap((group, place) => place === 0 ? group : [run(separator), ...group]);
// generators/layout/controls.ts
/** The controls of a field and the words that stand between them. */
const DETAIL_GAP = 8;
/** Of each of two controls that share a line. */
const PART_GAP = 5;
/** What is written within an option. */
const BLANK_GAP = 6;
/** A field beside that of the spot. */
const besideControls = ({ context, field, steps }, id, width = BLANK_GAP) => {
	const located = context.nodes.get([...field.path.split(".").slice(0, -1), id].join("."));
	if (located?.node.kind !== "field") return [];
	const standing = {
		gap: width,
		hint: located.node.hint ?? ""
	};
	const beside = {
		context,
		field: located.node,
		located,
		steps: [...steps.slice(0, -1), id],
		standing
	};
	return DRAWN[located.node.type](beside);
};
/** The words behind the box of an option, with what is written among them. */
const optionWords = (spot, { code, label }) => {
	const parts = spot.field.options?.find((option) => option.code === code)?.parts;
	if (parts === void 0) return [wholeRun(` ${label}`)];
	return (typeof parts[0] === "string" ? parts : ["", ...parts]).flatMap((part, at) => typeof part === "string" ? [wholeRun(at === 0 ? ` ${part}` : part)] : besideControls(spot, part.field, part.width));
};
/** Where a list is chosen from, what is written in its options stands behind it. */
const blanksBehind = (spot) => (spot.field.options ?? []).flatMap(({ parts = [] }) => parts.flatMap((part) => typeof part === "string" ? [] : [run("　"), ...besideControls(spot, part.field, part.width)]));
const boxes = (spot) => {
	const groups = choicesIn(heldBy(spot)).map((option) => [box(spot, option), ...optionWords(spot, option)]);
	return [...spaced(groups, spot.standing.stacked ? "\n" : "　"), ...behind(spot)];
};
/** A yes/no has its answer beside the detail that it asks for. */
const answerPart = ({ detail }) => detail === void 0 ? void 0 : "answer";
/** The detail that is filed stands with the answer that is given: in its blank, behind a yes that has none; that of a no without a blank in the one there is. */
const yesNo = (spot) => {
	const { detail, yes = "是", no = "否" } = spot.field;
	const boxOf = (code, label) => box(spot, {
		code,
		label
	}, answerPart(spot.field));
	const [yesBox, noBox] = [boxOf("true", "是"), boxOf("false", "否")];
	const [asked] = answersAsking(spot.field).map((answer) => answer ? yes : no);
	const given = noBox.checked && no.includes("{}") ? no : yesBox.checked ? yes : asked;
	const words = (label) => {
		const [before = "", after] = label.split("{}");
		if (detail === void 0) return [wholeRun(` ${label}`)];
		const { value, filed, ...empty } = control(spot, {
			part: "detail",
			detail,
			input: "text",
			gap: DETAIL_GAP
		});
		const isFiled = label === given && value !== void 0 && filed !== void 0;
		if (after === void 0 && label !== asked && !isFiled) return [wholeRun(` ${label}`)];
		const written = isFiled ? {
			...empty,
			value,
			filed
		} : empty;
		const words = run(` ${before}`);
		return after === void 0 ? [
			words,
			...parting([words], [written]),
			written
		] : [
			words,
			written,
			run(after)
		];
	};
	const answers = [[yesBox, ...words(yes)], [noBox, ...words(no)]];
	return [...spaced(spot.field.noFirst ? answers.reverse() : answers, "　"), ...behind(spot)];
};
/** 是/否 as a list to choose from; the detail of a yes stands behind it. */
const yesNoList = (spot) => {
	const { detail } = spot.field;
	const part = answerPart(spot.field);
	const list = control(spot, {
		...part && { part },
		input: "dropdown",
		placeholder: invitation(spot)
	});
	if (detail === void 0) return [list];
	return [
		list,
		run("　"),
		control(spot, {
			part: "detail",
			detail,
			input: "text",
			gap: DETAIL_GAP
		})
	];
};
/** Between the two dates of a period, unless the form prints how they are written. */
const UNTIL = "—";
const dates = (spot) => {
	const range = rangeOf(spot.field.blank ?? "");
	const end = (part, detail) => control(spot, {
		part,
		detail,
		input: "date",
		placeholder: range?.[part],
		gap: PART_GAP
	});
	const [start, finish] = [end("start", "开始"), end("end", "结束")];
	const until = spot.standing.gap > 0 || (start.value ?? finish.value) !== void 0 ? UNTIL : "　";
	const period = spaced([[start], [finish]], range?.until ?? until);
	const hint = behind(spot);
	return spot.standing.gap === 0 && range === void 0 && (start.value ?? finish.value) === void 0 && hint.length > 0 ? [
		run(spot.standing.hint),
		run("　"),
		...period
	] : [...period, ...hint];
};
/** Room before a unit in a cell that has no words of its own. */
const UNIT_GAP = 4;
/** A control of a number, and its unit where it stands behind it. */
const number = (spot, rest) => {
	const { unit, unitAt } = spot.field;
	if (unit === void 0 || unitAt !== "value") return [control(spot, {
		...rest,
		input: "text"
	})];
	const gap = rest.gap ?? (spot.standing.gap || UNIT_GAP);
	return [control(spot, {
		...rest,
		input: "text",
		gap
	}), wholeRun(unit)];
};
/** Between the two numbers of a pair. */
const TO = "—";
/** Said behind the label, where there are two. */
const MEASURE_NAMES = {
	change: "",
	level: "",
	count: "",
	before: "前",
	after: "后",
	unit: "单位"
};
/** The unit that quantities are written in, behind each; no form has a place of its own for it. */
const unitWritten = (spot) => {
	if (spot.field.measure !== "quantities") return [];
	const unit = control(spot, {
		part: "unit",
		detail: MEASURE_NAMES.unit,
		input: "text",
		gap: 0
	});
	return unit.value === void 0 ? [] : [{
		...unit,
		joined: true,
		unit: true
	}];
};
const measure = (spot, part, rest) => [...number(spot, {
	part,
	detail: MEASURE_NAMES[part],
	...rest
}), ...unitWritten(spot)];
const measured$1 = (spot) => {
	const { measure: asked = "change" } = spot.field;
	if (asked !== "pair" && asked !== "quantities") return measure(spot, asked, { placeholder: invitation(spot) });
	const [before, after] = ["before", "after"].map((part) => measure(spot, part, { gap: PART_GAP }));
	return [...spaced([before ?? [], after ?? []], TO), ...behind(spot)];
};
/** One part of an indicator: its value before, or after. */
const measureControl = (context, path, part, scope) => {
	const located = context.nodes.get(path);
	const field = located?.node;
	if (located === void 0 || field?.kind !== "field") return [];
	const steps = stepsTo(context, path, scope);
	return measure({
		context,
		field,
		located,
		steps,
		standing: {
			gap: 0,
			hint: ""
		}
	}, part, {});
};
const single = (input) => (spot) => [control(spot, {
	input,
	placeholder: spot.field.blank ?? invitation(spot)
}), ...spot.field.blank === void 0 ? [] : behind(spot)];
const amount = (spot) => number(spot, { placeholder: invitation(spot) });
/** To be chosen from a list; a text where nothing is listed. */
const fromList = (spot) => {
	const input = choicesIn(heldBy(spot)).length > 0 ? spot.field.open ? "combo" : "dropdown" : "text";
	return [...single(input)(spot), ...blanksBehind(spot)];
};
const choice = (spot) => spot.field.listed || spot.field.options === void 0 ? fromList(spot) : boxes(spot);
/** Evidence is added, not written: where nothing is, no room is needed; where files are, they are named below what they are asked to show. */
const evidence = (spot) => {
	const files = single("text")({
		...spot,
		standing: {
			...spot.standing,
			gap: 0
		}
	});
	const hint = invitation(spot);
	return files.some((part) => part.kind === "control" && part.value !== void 0) && hint !== "" ? [run(`${hint}\n`), ...files] : files;
};
/** One picture of a field, with its caption below it; without its bytes its name stands there. */
const pictureControl = (spot, at) => {
	const { context, located, steps } = spot;
	const own = control({
		...spot,
		steps: [...steps, at]
	}, {
		input: "picture",
		gap: 0
	});
	const filed = isHidden(context.data, located, steps) ? void 0 : valueAt(context.data, [...steps, at]);
	const file = pictureFile(filed);
	if (file === void 0 || !isJson(filed)) return own;
	const picture = context.pictures.get(file.sha256);
	const { caption = "", name } = file;
	if (picture === void 0) return {
		...own,
		filed,
		value: printValue(own.holds, [filed]) ?? ""
	};
	const drawn = {
		picture,
		name,
		alt: caption || own.label,
		width: 0,
		height: 0
	};
	return {
		...own,
		filed,
		value: caption,
		picture: drawn
	};
};
const pictureControls = (spot) => {
	const filed = valueAt(spot.context.data, spot.steps);
	const count = Array.isArray(filed) ? filed.length : 0;
	return Array.from({ length: count }, (_, at) => pictureControl(spot, at)).filter(({ value }) => value !== void 0);
};
/** In a place of its own: blank, there is room for one. */
const pictures = (spot) => {
	const all = pictureControls(spot);
	return spaced((all.length > 0 ? all : [pictureControl(spot, 0)]).map((each) => [each]), "\n");
};
/** Behind prose stand the pictures that illustrate it. */
const prose = (spot) => {
	const drawn = (spot.context.illustrations.get(spot.field.path) ?? []).flatMap((located) => pictureControls({
		...spot,
		field: located.node,
		located,
		steps: [...spot.steps.slice(0, -1), located.node.id]
	}));
	return [...single("multiline")(spot), ...drawn.flatMap((each) => [run("\n"), each])];
};
/** What is printed of a field, by its type. */
const DRAWN = {
	text: single("text"),
	prose,
	integer: amount,
	decimal: amount,
	percent: amount,
	money: amount,
	date: single("date"),
	month: single("text"),
	year: single("text"),
	dateRange: dates,
	choice,
	choices: boxes,
	yesNo: (spot) => spot.field.listed ? yesNoList(spot) : yesNo(spot),
	creditCode: single("text"),
	organisationCode: single("text"),
	phone: single("text"),
	mobile: single("text"),
	fax: single("text"),
	contact: single("text"),
	email: single("text"),
	industry: single("text"),
	reportingUnit: fromList,
	stage: fromList,
	scenario: fromList,
	scenarios: single("multiline"),
	indicator: measured$1,
	evidence,
	pictures,
	signature: single("text"),
	seal: single("text")
};
/**
* What is printed for the field at `path`: its controls with options and hint; nothing for a path that is no field.
* A field of a list that is printed outside of its records (the cover names all scenarios) has a control for each record,
* joined by 、, and they share the gap.
*/
const controlsOf = (context, path, scope, standing) => {
	const located = context.nodes.get(path);
	const field = located?.node;
	if (located === void 0 || field?.kind !== "field") return [];
	const scopes = occurrences(context, path, scope);
	const shared = {
		...standing,
		gap: Math.floor(standing.gap / scopes.length)
	};
	return spaced(scopes.map((each) => DRAWN[field.type]({
		context,
		field,
		located,
		steps: stepsTo(context, path, each),
		standing: shared
	})), "、");
};
/** The cell of a matrix: of one year, or of all. */
const matrixControl = (context, path, year, scope) => {
	const located = context.nodes.get(path);
	const field = located?.node;
	if (located === void 0 || field?.kind !== "field") return [];
	const spot = {
		context,
		field,
		located,
		steps: [...stepsTo(context, path, scope), ...year === void 0 ? [] : [String(year)]],
		standing: {
			gap: 0,
			hint: ""
		}
	};
	return number(spot, year === void 0 ? {} : { detail: `${year} 年` });
};
// generators/layout/cover.ts
/** In Chinese characters: of a line, and of what is filled in unless the labels are long. */
const LINE = 23;
const LINE_GAP$1 = 16;
const labelText = (context, place) => place.labelled === "none" ? "" : place.label ?? context.nodes.get(place.field)?.node.label ?? "";
/** A label without the colon that it may bring. */
const bare = (label) => label.replace(/[：:]\s*$/, "");
/** A label, and full-width spaces behind it, so that what is filled in begins below each other. */
const padded = (label, length) => label.padEnd(length, "　");
/** A label prints a colon only if it brings one; a long value hangs under its own start, and so does each of several. */
const coverLine = (context, place, { length, style, apart, rule }) => {
	const label = labelText(context, place).trimEnd();
	const hang = label === "" ? 0 : length + 1;
	return [...(apart ? occurrences(context, place.field, NO_RECORD) : [NO_RECORD]).flatMap((scope, at) => {
		const controls = controlsOf(context, place.field, scope, {
			gap: rule,
			hint: hintAt(context, place),
			underlined: true,
			line: Math.floor(roomBehind(style, hang))
		});
		return paragraphs(style, hang === 0 ? controls : [run(padded(at === 0 ? label : "", hang)), ...controls]);
	}).map((each) => hang === 0 ? each : {
		...each,
		hang
	}), ...place.below === void 0 ? [] : paragraph("coverSeal", place.below)];
};
/** What a further line of a paragraph holds, in characters. */
const roomBehind = (style, hang) => {
	const { size, indent } = STYLES[style];
	return Math.max(1, typeWidth("portrait") / 20 / size - indent - hang);
};
const isLine = (item) => item.kind === "place";
/** Styles of a cover, from the widest to that which leaves most room to what is filled in. */
const STYLE_SETS = [{
	titleOnly: "coverTitleOnly",
	title: "coverTitle",
	subtitle: "coverSubtitle",
	line: "coverLine"
}, ...[
	"coverLine",
	"coverLineSmall",
	"coverLineLeast"
].map((line) => ({
	titleOnly: "coverTitleOnlyClose",
	title: "coverTitleClose",
	subtitle: "coverSubtitleClose",
	line
}))];
/** Estimated height in points. */
const heightOf$3 = ({ style, inlines, hang = 0 }) => {
	const { line, before, after } = STYLES[style];
	const lines = Math.ceil((inlinesWidth(inlines) - hang) / roomBehind(style, hang));
	return before + line * Math.max(1, lines) + after;
};
const coverBlocks = (context, cover) => {
	const { attachment, title, subtitle } = context.form;
	const lines = cover.lines.filter(isLine);
	const length = Math.max(0, ...lines.map((line) => [...bare(labelText(context, line))].length));
	const rule = Math.min(LINE_GAP$1, LINE - length);
	/** All rules are as long as the room where a value is longer than they would be. */
	const ruleFor = (set) => {
		return lines.flatMap((place) => coverLine(context, place, {
			...set,
			rule
		})).flatMap(({ inlines }) => inlines).some((part) => part.kind === "control" && mostEms(part.value ?? "") > rule) ? Math.floor(roomBehind(set.style, length + 1)) : rule;
	};
	const covers = [true, false].flatMap((apart) => STYLE_SETS.map((styles) => {
		const set = {
			length,
			style: styles.line,
			apart
		};
		const lineSet = {
			...set,
			rule: ruleFor(set)
		};
		return [
			...attachment === void 0 ? [] : paragraph("attachmentMark", attachment),
			...paragraph(subtitle === void 0 ? styles.titleOnly : styles.title, title),
			...subtitle === void 0 ? [] : paragraph(styles.subtitle, subtitle),
			...cover.lines.flatMap((item) => isLine(item) ? coverLine(context, item, lineSet) : paragraph("coverSeal", item.text ?? title, item.align))
		];
	}));
	const fits = (paragraphs) => paragraphs.reduce((sum, each) => sum + heightOf$3(each), 0) <= typeHeight("portrait");
	return covers.find(fits) ?? covers.at(-1) ?? [];
};
// generators/layout/cell-text.ts
/** What stands in a cell: in the largest type in which no value breaks, and with lines that end between two options. */
/** 5 号, 小五, 六号, 小六. */
const CELL_STYLES = [
	"value",
	"columnValueSmall",
	"columnValueTiny",
	"columnValueLeast"
];
const isBetween = (part) => part.kind === "run" && part.text === "　";
/** Options, each with its box and the space that parts it from the one before. */
const optionsIn = (inlines) => {
	const options = [[]];
	for (const part of inlines) if (isBetween(part)) options.push([]);
	else options.at(-1)?.push(part);
	return options;
};
/** Sums of widths that fill a line exactly are not exact. */
const EXACT$1 = 1e-6;
/** What words of a width take of the last of their lines, which may be full. */
const lastLine = (width, room) => width - room * Math.max(0, Math.ceil(width / room - EXACT$1) - 1);
/** The same inlines with a line break before each option that its line has no room for; `room` in characters. */
const inOptionLines = (inlines, room) => {
	let used = 0;
	return optionsIn(inlines).flatMap((option, place) => {
		const width = inlinesWidth(option);
		const follows = place > 0 && used + 1 + width <= room;
		used = lastLine(follows ? used + 1 + width : width, room);
		return place === 0 ? option : [run(follows ? "　" : "\n"), ...option];
	});
};
/** An address is broken rather than set smaller than the first, once rather than smaller than the second. */
const LEAST$1 = {
	unbroken: STYLES[CELL_STYLES[2]].size,
	brokenOnce: STYLES[CELL_STYLES[1]].size
};
/** No address takes more lines than that. */
const hasAddressesIn = (inlines, lines) => inlines.every((part) => part.kind !== "control" || part.holds.type !== "email" || (part.value ?? "").split("\n").length <= lines);
/** The paragraphs of a cell that leaves `room` points for a line, in `largest` or smaller. */
const cellText = (inlines, room, align, largest = CELL_STYLES[0]) => {
	const sets = [largest, ...CELL_STYLES.filter((style) => STYLES[style].size < STYLES[largest].size)].map((style) => {
		const lines = room / STYLES[style].size;
		return {
			style,
			lines,
			inlines: addressesInLines(inlines, lines)
		};
	});
	const fitting = sets.filter((each) => widestWhole(each.inlines) <= each.lines);
	const within = (least, lines) => fitting.find(({ style, inlines }) => STYLES[style].size >= least && hasAddressesIn(inlines, lines));
	const set = within(LEAST$1.unbroken, 1) ?? within(LEAST$1.brokenOnce, 2) ?? fitting[0] ?? sets.at(-1);
	if (set === void 0) throw new Error("there is no type");
	return paragraphs(set.style, inOptionLines(set.inlines, set.lines), align);
};
// generators/layout/tiling.ts
/** From cells with edges to a table with columns: every row is cut on its own, all edges together are the column grid. */
/** Edges of shares by weight. Kept exact, so that one third of a half and a sixth of the whole meet. */
const cut = (left, right, weights) => {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const edge = (count) => left + (right - left) * weights.slice(0, count).reduce((sum, weight) => sum + weight, 0) / total;
	return weights.map((_, place) => ({
		left: edge(place),
		right: edge(place + 1)
	}));
};
/** Points that a cell has for a line of text. */
const roomIn = ({ left, right }) => (right - left - 2 * sideMargin(right - left)) / 20;
/** Whole twips; by way of 1/1024 twip, so that the last digit of a fraction cannot part equal edges. */
const rounded = (edge) => Math.round(Math.round(edge * 1024) / 1024);
/** Estimated height of a cell's text in points: Chinese characters are square, others half as wide. */
const textHeight = (cell) => cell.blocks.reduce((height, { style, inlines }) => {
	const { size, line } = STYLES[style];
	const text = inlines.map((part) => part.kind === "run" ? part.text : part.kind === "control" ? shownText(part) : "*");
	const room = Math.max(size, roomIn(cell));
	const lines = text.join("").split("\n").map((words) => Math.max(1, Math.ceil(size * ems(words) / room)));
	return height + [...inlines.flatMap((part) => part.kind === "control" && part.picture ? part.picture.picture : []).map((picture) => sizeIn(picture, room, highestOn("portrait")).height / 20), ...lines.map((count) => line * count)].reduce((sum, each) => sum + each, 0);
}, 0);
/**
* Rows with their header within a table stand on one page up to these heights (in points): Word repeats the header of a table as a whole only,
* and of a list that goes over it prints neither the header nor the label again. A list fills half of a page at most, figures that are compared nearly all of it.
*/
const HEADED_WHOLE = {
	records: 320,
	figures: 600
};
const isTall = (cell) => textHeight(cell) > 160;
/** A row higher than this (in points) is no lost line where it stands alone; two lower ones find room below any header. */
const ALONE_FROM = 100;
/** Column labels never do, however high: they announce what is below them. */
const standsAlone = ({ cells }) => cells.some((cell) => cell.rowSpan === 1 && cell.role !== "header" && textHeight(cell) > ALONE_FROM);
/** Prose that is not written yet and not longer than this once it is has its room in one piece. In words. */
const ROOM_WHOLE = 500;
/** Whether a cell holds prose that goes over to the next page: no text that its row has room for, whose parts would be lower than the row is. */
const holdsLongProse = (cell, height) => cell.blocks.some((block) => block.inlines.some((part) => {
	if (part.kind !== "control" || part.input !== "multiline") return false;
	if (part.value === void 0) return part.words === void 0 || part.words > ROOM_WHOLE;
	return textHeight(cell) > height;
}));
const isSplittable = ({ height, whole, cells }) => whole !== void 0 ? cells.some((cell) => textHeight(cell) > whole) : cells.some((cell) => holdsLongProse(cell, height / 20) || cell.rowSpan === 1 && isTall(cell));
/** Of a cell, above and below its text. Points. */
const AROUND$1 = 5;
const heightOf$2 = ({ height, cells }) => Math.max(height / 20, ...cells.filter(({ rowSpan }) => rowSpan === 1).map((cell) => textHeight(cell) + AROUND$1));
/** Rows of which the first announce all the others. */
const isHeaded = (rows) => {
	const { above = 0, rows: headerRows } = rows.at(-1)?.headed ?? {};
	return headerRows !== void 0 && above === rows.length - 1;
};
/** So high may rows be that belong together and stand on one page. Points. */
const mostTogether = (rows) => {
	if (!isHeaded(rows)) return 160;
	return rows.at(-1)?.record?.list !== rows[0]?.record?.list ? HEADED_WHOLE.records : HEADED_WHOLE.figures;
};
/** Rows that stay with the next one: all but the last of those that belong together; where these are too high, the first and the last but one. */
const keeping = (rows) => {
	const isLow = (row) => row !== void 0 && !isSplittable(row) && !standsAlone(row);
	const kept = /* @__PURE__ */ new Set();
	for (const [first, { together = [] }] of rows.entries()) for (const count of together) {
		const all = rows.slice(first, first + count);
		const whole = all.every((row) => !isSplittable(row)) && all.reduce((sum, row) => sum + heightOf$2(row), 0) <= mostTogether(all);
		for (const place of all.slice(0, -1).keys()) {
			const isEdge = place === 0 || place === count - 2;
			if (whole || isEdge && isLow(all[place]) && isLow(all[place + 1])) kept.add(first + place);
		}
	}
	return kept;
};
/** Rows that belong together. */
const together = (rows) => {
	const [first, ...further] = rows;
	if (first === void 0 || further.length === 0) return rows;
	return [{
		...first,
		together: [rows.length, ...first.together ?? []]
	}, ...further];
};
/** Rows of which the first are the header of the others. */
const below = (headerRows, rows) => headerRows === 0 ? rows : rows.map((row, at) => at < headerRows ? row : {
	...row,
	headed: {
		above: at,
		rows: headerRows
	}
});
/** All edges of the cells, left to right. */
const edgesOf = (rows) => [...new Set(rows.flatMap((row) => row.cells.flatMap((cell) => [rounded(cell.left), rounded(cell.right)])))].sort((a, b) => a - b);
const tiled = (id, headerRows, rows) => {
	const edges = edgesOf(rows);
	const columns = new Map(edges.map((edge, column) => [edge, column]));
	const columnOf = (edge) => columns.get(rounded(edge)) ?? 0;
	const kept = keeping(rows);
	return {
		kind: "table",
		id,
		widths: edges.slice(1).map((edge, column) => edge - (edges[column] ?? 0)),
		headerRows,
		rows: rows.map((row, index) => ({
			height: row.height,
			...row.record && { record: row.record },
			splittable: isSplittable(row),
			...standsAlone(row) && { standsAlone: true },
			...kept.has(index) && { keepsNext: true },
			...row.headed && { headed: row.headed },
			cells: row.cells.map(({ set: _, wanted: __, even: ___, left, right, ...cell }) => ({
				...cell,
				vertical: cell.role === "value" && isTall({
					left,
					right,
					...cell
				}) ? "top" : cell.vertical,
				column: columnOf(left),
				columnSpan: columnOf(right) - columnOf(left)
			})).sort((a, b) => a.column - b.column)
		}))
	};
};
// generators/layout/low-rows.ts
/** Shares of a width that make the rows of a table low. Widths in twips, type sizes in points. */
/** How much the tallest cell of a row counts for its height before the others; and how often widths are looked at. */
const TALLEST = {
	power: 6,
	turns: 12
};
const sum = (widths) => widths.reduce((total, width) => total + width, 0);
/** Shares by weight, but none below its least; what that takes the others give. */
const sharesOf$1 = (width, wanted, least) => {
	if (sum(least) >= width) return least;
	let narrow = /* @__PURE__ */ new Set();
	for (;;) {
		const open = wanted.flatMap((weight, place) => narrow.has(place) ? [] : [weight]);
		const unit = (width - sum([...narrow].map((place) => least[place] ?? 0))) / sum(open);
		const shares = wanted.map((weight, place) => narrow.has(place) ? least[place] ?? 0 : weight * unit);
		const next = new Set(shares.flatMap((share, place) => share <= (least[place] ?? 0) ? [place] : []));
		if (next.size === narrow.size) return shares;
		narrow = next;
	}
};
/** Twips of a cell whose lines hold so many characters of `size` points. */
const cellOf = (characters, size) => cellAround(characters * size * 20);
/** Characters of a line in a cell of so many twips. */
const lineOf = (width, size) => roomIn({
	left: 0,
	right: width
}) / size;
/** Lines of the tallest cell; a line holds whole characters. */
const tallest = (row, widths, size) => Math.max(1, ...row.map((characters, place) => Math.ceil(characters / Math.max(1, Math.floor(lineOf(widths[place] ?? 0, size))))));
const linesOf = (rows, widths, size) => sum(rows.map((row) => tallest(row, widths, size)));
/**
* Widths at which the rows together are lowest, none below its least. A row is as high as a mean of its cells that the tallest decides nearly alone;
* so much is smooth, and where no column gains by what another gives, each is as wide as this says of itself.
*/
const lowest = (width, least, rows) => {
	const { power, turns } = TALLEST;
	let widths = sharesOf$1(width, least, least);
	for (let turn = 0; turn < turns; turn += 1) {
		const pulls = least.map(() => 0);
		for (const row of rows) {
			const cells = row.map((characters, place) => (characters / (widths[place] ?? 1)) ** power);
			const height = sum(cells) ** (1 / power);
			for (const [place, characters] of row.entries()) if (characters > 0) pulls[place] = (pulls[place] ?? 0) + characters ** power * height ** (1 - power);
		}
		widths = sharesOf$1(width, pulls.map((pull) => pull ** (1 / (power + 1))), least);
	}
	return widths;
};
/** The same widths for whole characters, each up from as small a part of one as there is room for; columns that are alike stay so. */
const inWhole = (width, widths, least, size) => {
	for (let tenths = 9; tenths >= 0; tenths -= 1) {
		const whole = widths.map((each, place) => Math.max(least[place] ?? 0, cellOf(Math.floor(lineOf(each, size) + tenths / 10), size)));
		if (sum(whole) <= width) return sharesOf$1(width, whole, whole);
	}
	return widths;
};
// generators/layout/columns.ts
/** Widths of the columns of a record list: as the form says, else by what stands in them; none narrower than its label needs. */
/** 序号 needs half of what other columns do. */
const NUMBER_WIDTH = .5;
/** Labels of so many characters are not broken, where that leaves enough of the width to share out; else shorter ones. */
const UNBROKEN = [
	4,
	3,
	2
];
const LARGEST_LEAST = .85;
/** Values of digits are given so much more than labels. */
const DIGITS = 1.75;
const whole = (width) => ({
	typical: width,
	whole: width
});
const TEXT = { typical: 6 };
const SHORT = { typical: 4 };
const LONG = { typical: 10 };
/** The digits of a phone number take somewhat more than half of a character each. */
const WIDTHS = {
	text: TEXT,
	prose: LONG,
	integer: SHORT,
	decimal: SHORT,
	percent: SHORT,
	money: whole(4.5),
	date: whole(5.5),
	month: whole(4),
	year: TEXT,
	dateRange: TEXT,
	choice: TEXT,
	choices: TEXT,
	yesNo: SHORT,
	creditCode: TEXT,
	organisationCode: TEXT,
	phone: whole(7),
	mobile: whole(6.2),
	fax: whole(7),
	contact: whole(7),
	email: TEXT,
	industry: TEXT,
	reportingUnit: TEXT,
	stage: TEXT,
	scenario: TEXT,
	scenarios: LONG,
	indicator: TEXT,
	evidence: TEXT,
	pictures: LONG,
	signature: TEXT,
	seal: TEXT
};
const TYPICAL_LABEL = 4;
const MOST = 10;
/** Labels of columns are bold, and so much wider, at least in Word. */
const BOLD = 1.05;
/** A box and the space behind it. */
const BOX = 1.5;
/** A label without what it says in parentheses or in further lines. */
const bareLabel = (label) => label.split(/[（(\n]/)[0] || label;
const labelOf = (context, leaf) => leaf.kind === "number" ? leaf.label : leaf.label ?? context.nodes.get(leaf.field)?.node.label ?? "";
/** A figure: 12.5. */
const SHORTEST = 2.3;
/** What of a line a field wants while it is empty. */
const wantedWidth = (context, path) => {
	const field = fieldAt(context, path);
	return field === void 0 ? 0 : WIDTHS[field.type].whole ?? SHORTEST;
};
const contentWidth = (context, leaf) => {
	const field = fieldAt(context, leaf.field);
	if (field === void 0) return TEXT.typical;
	if (field.options === void 0) return WIDTHS[field.type].typical;
	if (!field.listed) return 0;
	return Math.max(0, ...optionsOf(field, context.form.catalogues).map(({ label }) => ems(label) + BOX));
};
/** In characters; a long label stands in two lines. */
const typical = (context, leaf) => {
	const label = ems(bareLabel(labelOf(context, leaf)));
	return Math.min(MOST, Math.max(Math.min(label, TYPICAL_LABEL), label / 2, contentWidth(context, leaf)));
};
/** Relative widths; those that are not said are 1 on average. */
const weights = (context, leaves, alone) => {
	const open = alone ? leaves.filter((leaf) => leaf.kind === "place").filter((leaf) => leaf.width === void 0) : [];
	const total = sum(open.map((leaf) => typical(context, leaf)));
	return leaves.map((leaf) => {
		if (leaf.width !== void 0) return leaf.width;
		if (leaf.kind === "number") return NUMBER_WIDTH;
		return alone ? typical(context, leaf) * open.length / total : 1;
	});
};
/**
* What of its width in the blank form a column keeps that holds more than so many lines of that. One in which more is written than so many lines
* of so many characters has lines of so many; what is short is not broken, as labels are not. A label has so many lines at most, as far as there is room.
*/
const WRITTEN = {
	keeps: .45,
	lines: 2,
	characters: 4,
	short: {
		more: 4,
		less: 3
	},
	labelLines: 8
};
/** The widths of the blank form stay where they cost less than so many lines a record. */
const WORTH$1 = 1;
const charactersIn = (inlines) => inlines.reduce((total, part) => total + (part.kind === "control" ? ems(part.value ?? "") : 0), 0);
/**
* Edges of the columns in an area, their text set in `size` points. Where much is written its rows decide, else the form.
* Tables that are stacked keep to plain shares: their edges meet.
*/
const columnWidths = (context, columns, area, size) => {
	const width = area.right - area.left;
	const leaves = columns.map(({ leaf }) => leaf);
	const labels = leaves.map((leaf) => labelOf(context, leaf));
	const wholes = columns.map(({ cells }, place) => Math.max(widestWhole(cells.flat()), widestWhole([run(labels[place] ?? "")]) * BOLD));
	const leastOf = (unbroken) => leaves.map((leaf, place) => {
		const field = leaf.kind === "number" ? void 0 : fieldAt(context, leaf.field);
		const unbreakable = field === void 0 ? 0 : WIDTHS[field.type].whole ?? 0;
		const label = Math.min(ems(bareLabel(labels[place] ?? "")), unbroken) * BOLD;
		return cellOf(Math.max(label, Math.min(unbreakable, unbroken * DIGITS), wholes[place] ?? 0), size);
	});
	const tightest = leastOf(UNBROKEN[2]);
	const wanted = weights(context, leaves, area.page !== void 0);
	const [least = tightest] = UNBROKEN.map(leastOf).filter((each) => sum(each) <= width * LARGEST_LEAST);
	const fits = sum(tightest) <= width;
	const blank = sharesOf$1(width, wanted, least);
	const count = Math.max(0, ...columns.map(({ cells }) => cells.length));
	const records = Array.from({ length: count }, (_, row) => columns.map(({ cells }) => charactersIn(cells[row] ?? [])));
	const head = labels.map((label) => Math.max(1, ems(label)) * BOLD);
	const longest = leaves.map((_, place) => Math.max(0, ...records.map((record) => record[place] ?? 0)));
	const set = (widths, reads) => ({
		edges: cut(area.left, area.right, widths),
		fits,
		reads,
		lines: {
			label: tallest(head, widths, size),
			record: Math.max(0, ...records.map((record) => tallest(record, widths, size)))
		}
	});
	if (area.page === void 0 || longest.every((characters) => characters === 0)) return set(blank, true);
	const kept = leaves.map((_, place) => {
		const label = cellOf(Math.ceil((head[place] ?? 0) / WRITTEN.labelLines), size);
		const text = cellOf(Math.ceil((longest[place] ?? 0) / WRITTEN.lines), size);
		return Math.max(least[place] ?? 0, label, Math.min((blank[place] ?? 0) * WRITTEN.keeps, text));
	});
	const readableWith = (short) => kept.map((each, place) => {
		const most = longest[place] ?? 0;
		const line = most > WRITTEN.characters * WRITTEN.lines ? WRITTEN.characters : Math.min(short, most);
		return Math.max(each, cellOf(line, size));
	});
	const roomy = readableWith(WRITTEN.short.more);
	const readable = sum(roomy) <= width * LARGEST_LEAST ? roomy : readableWith(WRITTEN.short.less);
	const reads = sum(readable) <= width;
	const floor = reads ? readable : kept;
	const rows = [head, ...records];
	const asSaid = sharesOf$1(width, wanted, floor);
	const best = inWhole(width, lowest(width, floor, rows), floor, size);
	return set(linesOf(rows, asSaid, size) - linesOf(rows, best, size) < WORTH$1 * count ? asSaid : best, reads);
};
// generators/layout/edges.ts
/**
* The edges of a table's columns, moved until its rows are as low as they can be: a label is as wide as its lines ask, where the value beside it
* is half empty, and gives way to a value that would be broken or in small type. Which cells share an edge stays as the form says.
*/
/** Of the table's width: the steps of each search, and how far an edge may move in it; what the first leaves, the second mends. */
const SEARCHES = [{
	step: .02,
	farthest: .12
}, {
	step: .01,
	farthest: .05
}];
/** Between two edges, in twips. */
const LEAST = 60;
/** What a point less of type counts, in lines. */
const SMALLER = .8;
/** What a value that is broken counts, in lines. */
const BROKEN = 5;
/** Each edge is looked at so often: one that moved may make room for another. */
const ROUNDS = 2;
/** An edge moves for so much of a line. */
const WORTH = .3;
/** Sums of shares of lines are not exact. */
const EXACT = .01;
/** Prose is not lower than that; while it is not written it takes what room it has, and asks for none. */
const PROSE_LINES = 3;
const proseIn = ({ blocks }) => blocks.flatMap(({ inlines }) => inlines.filter((part) => part.kind === "control" && part.input === "multiline"));
/** From the largest type of a cell to the least. */
const SIZES = CELL_STYLES.map((style) => STYLES[style].size);
const [LARGEST = 0] = SIZES;
/** What the label of a column says in parentheses or further lines counts so much of a line: columns are as wide as what they hold asks. */
const HINT = .3;
const textOf = ({ blocks }) => blocks.flatMap(({ inlines }) => inlines.map((part) => part.kind === "run" ? part.text : "")).join("\n");
/** How a cell is set: smaller type counts as parts of a line, and what an empty one wants and has not as parts of a broken value. */
const measured = (cell) => {
	const prose = proseIn(cell);
	if (prose.length > 0 && prose.every(({ value }) => value === void 0)) return () => ({
		lines: PROSE_LINES,
		loss: 0
	});
	const { role, blocks, set, wanted = 0 } = cell;
	const lines = (set?.(Number.POSITIVE_INFINITY) ?? blocks).map(({ inlines }) => inlines);
	const widths = lines.map(inlinesWidth);
	const whole = set === void 0 || role !== "value" ? 0 : Math.max(0, ...lines.map(widestWhole));
	const label = role === "header" ? ems(bareLabel(textOf(cell))) : void 0;
	return (width) => {
		const room = Math.max(1, roomIn({
			left: 0,
			right: width
		}));
		const fitting = SIZES.find((each) => whole * each <= room);
		const size = fitting ?? SIZES.at(-1) ?? LARGEST;
		const most = role === "value" ? room / size : charactersOf(room, size);
		const linesOf = (each) => Math.max(1, Math.ceil(each / most - EXACT));
		const all = widths.reduce((sum, each) => sum + linesOf(each), 0);
		const asked = label === void 0 ? all : linesOf(label) + HINT * Math.max(0, all - linesOf(label));
		const lacking = wanted === 0 ? 0 : Math.max(0, 1 - room / (wanted * LARGEST));
		return {
			lines: Math.max(prose.length > 0 ? PROSE_LINES : 1, asked),
			loss: SMALLER * (LARGEST - size) + BROKEN * (fitting === void 0 ? 1 : lacking)
		};
	};
};
/** Lines of a row with what its cells lose, and more for each line that a label has beside nothing but the first; of merged labels what they have more than their rows. */
const heightOf$1 = (row, at) => {
	let label = 1;
	let value = 1;
	let more = 0;
	for (const cell of row) {
		const { lines, loss } = cell.setIn((at[cell.to] ?? 0) - (at[cell.from] ?? 0));
		more += loss;
		if (cell.rowSpan > 1) more += Math.max(0, lines - cell.rowSpan);
		else if (cell.role === "label") label = Math.max(label, lines);
		else value = Math.max(value, lines);
	}
	const beside = Math.max(0, label - Math.ceil(value) - 1);
	return Math.max(label, value) + beside * (beside + 1) / 2 + more;
};
/** Positions at which cells that are equally wide are so again. */
const evened = (at, { even }) => {
	const next = [...at];
	for (const places of even) {
		const [first = 0, last = 0] = [next[places[0] ?? 0], next[places.at(-1) ?? 0]];
		for (const [count, place] of places.entries()) next[place] = Math.round(first + (last - first) * count / (places.length - 1));
	}
	return next;
};
/** Whether a cell has no width, or two edges that no cell has between them stand almost at one place; bound ones may pass others. */
const meets = (at, { spans, bound }) => {
	const free = at.filter((_, place) => !bound.has(place));
	return spans.some(([from, to]) => (at[to] ?? 0) - (at[from] ?? 0) < LEAST) || free.some((position, place) => place > 0 && position - (free[place - 1] ?? 0) < LEAST);
};
/** Positions with one edge moved; `undefined` where edges would meet. */
const moved = (at, edge, to, way, shape) => {
	const [from = 0, end = 0] = [at[edge], at.at(-1)];
	const shifted = at.map((position, place) => {
		if (place === 0 || place === at.length - 1) return position;
		if (place === edge) return to;
		if (way === "drawing") return place < edge ? position : Math.round(to + (position - from) * (end - to) / (end - from));
		const away = to + LEAST * (place - edge);
		return place < edge ? Math.min(position, away) : Math.max(position, away);
	});
	const next = evened(shifted, shape);
	return meets(next, shape) ? void 0 : next;
};
/** Places to try, from the nearest to the farthest; a label column is not narrower than the form says. */
const tries = (original, width, isColumn, { step, farthest }) => Array.from({ length: farthest / step }, (_, count) => Math.round((count + 1) * step * width)).flatMap((away) => isColumn ? [original + away] : [original + away, original - away]);
const better = (edges, rows, shape, search) => {
	const width = (edges.at(-1) ?? 0) - (edges[0] ?? 0);
	const total = (at, asked) => asked.reduce((sum, row) => sum + heightOf$1(row, at), 0);
	let at = edges;
	for (let round = 0; round < ROUNDS; round += 1) for (const way of ["drawing", "pushing"]) for (let edge = 1; edge < edges.length - 1; edge += 1) {
		if (shape.bound.has(edge)) continue;
		const touching = rows.filter((row) => row.some(({ from, to }) => from === edge || to === edge));
		if (total(at, touching) < touching.length + EXACT) continue;
		const isColumn = shape.columns.includes(edge);
		let height = total(at, rows);
		for (const to of tries(edges[edge] ?? 0, width, isColumn, search)) {
			const next = moved(at, edge, to, way, shape);
			const lower = next === void 0 ? height : total(next, rows);
			if (next === void 0 || lower > height - WORTH) continue;
			at = next;
			height = lower;
		}
	}
	return at;
};
/** Edges of the cells of a row that are equally wide, by their place; they stand side by side. */
const evenIn = (cells, placeOf) => {
	const even = cells.filter((cell) => cell.even);
	return even.length < 2 ? [] : [...even.map(({ left }) => placeOf(left)), placeOf(even.at(-1)?.right ?? 0)];
};
/** The same rows with edges that suit what stands in their cells. */
const withFittingEdges = (rows) => {
	const edges = edgesOf(rows);
	const places = new Map(edges.map((edge, place) => [edge, place]));
	const placeOf = (edge) => places.get(rounded(edge)) ?? 0;
	const asked = rows.map(({ cells }) => cells.map((cell) => ({
		role: cell.role,
		rowSpan: cell.rowSpan,
		from: placeOf(cell.left),
		to: placeOf(cell.right),
		setIn: measured(cell)
	})));
	const even = rows.map(({ cells }) => evenIn(cells, placeOf)).filter((found) => found.length > 0);
	const shape = {
		spans: asked.flatMap((cells) => cells.map(({ from, to }) => [from, to])),
		even,
		columns: edges.flatMap((_, edge) => asked.some((cells) => cells.some(({ role, from, to }) => role === "label" && from === 0 && to === edge)) ? [edge] : []),
		bound: new Set(even.flatMap((found) => found.slice(1, -1)))
	};
	const at = SEARCHES.reduce((found, search) => better(found, asked, shape, search), edges);
	return rows.map((row) => ({
		...row,
		cells: row.cells.map((cell) => {
			const [left = cell.left, right = cell.right] = [at[placeOf(cell.left)], at[placeOf(cell.right)]];
			return {
				...cell,
				left,
				right,
				blocks: cell.set?.(roomIn({
					left,
					right
				})) ?? cell.blocks
			};
		})
	}));
};
// generators/layout/tab-stops.ts
/** Least room between two parts, in Chinese characters. */
const APART = 2;
const POINT = 20;
const partsOf = (inlines) => {
	const parts = [[]];
	for (const inline of inlines) {
		const [first, ...further] = inline.kind === "run" ? inline.text.split("	") : [];
		if (inline.kind !== "run" || first === void 0) parts.at(-1)?.push(inline);
		else {
			parts.at(-1)?.push({
				...inline,
				text: first
			});
			parts.push(...further.map((text) => [{
				...inline,
				text
			}]));
		}
	}
	return parts;
};
/** A date without a label, as letters have it at the right of their head. */
const isDate = (part) => {
	const [only, ...others] = part.filter((inline) => inline.kind !== "run" || inline.text.trim() !== "");
	return only?.kind === "control" && only.input === "date" && others.length === 0;
};
/**
* Where parts of these widths begin: at equal shares of the line, or as much before as what follows needs, or behind as what goes before does;
* the last one `atEnd` of the line; `undefined` where they find no room on one line.
*/
const stopsFor = (widths, { indent, room, apart, atEnd }) => {
	const latest = [];
	let end = room;
	for (const width of widths.toReversed()) {
		latest.unshift(end - width);
		end -= width + apart;
	}
	if ((latest[0] ?? 0) < indent) return void 0;
	const stops = [];
	for (const [place, last] of latest.entries()) {
		const before = place === 0 ? indent : (stops[place - 1] ?? 0) + (widths[place - 1] ?? 0) + apart;
		const share = atEnd && place === widths.length - 1 ? room : room * place / widths.length;
		stops.push(place === 0 ? indent : Math.max(before, Math.min(last, share)));
	}
	return stops;
};
/** The lines that a line with tabs becomes, where it has `room` points and is set in `style`; stops are counted from the left. */
const setApart = ({ inlines, align = "left" }, style, room) => {
	const parts = partsOf(inlines);
	if (parts.length === 1 || align !== "left") return parts;
	const { size, indent } = STYLES[style];
	const widths = parts.map((part) => inlinesWidth(part) * size);
	const atEnd = isDate(parts.at(-1) ?? []);
	const stops = stopsFor(widths, {
		indent: indent * size,
		room,
		apart: APART * size,
		atEnd
	});
	if (stops === void 0) return parts;
	return [parts.flatMap((part, place) => place === 0 ? part : [{
		kind: "tab",
		at: Math.floor((stops[place] ?? 0) * POINT)
	}, ...part])];
};
// generators/layout/line-paragraphs.ts
const LINE_GAP = 8;
/** `{n}` is the number of the innermost record that is printed. */
const numbered = (text, scope) => {
	const index = [...scope.values()].at(-1);
	return index === void 0 ? text : text.replaceAll("{n}", String(index + 1));
};
/** So that no line ends between these, nor in the words among them; what is filled in is broken as anywhere. */
const joined = (inline) => {
	if (inline.kind === "run") return wholeRun(inline.text);
	return inline.kind === "control" ? {
		...inline,
		joined: true
	} : inline;
};
const setLines = (context, lines, scope) => lines.map(({ parts, align, together }) => {
	const printed = parts.map((part) => typeof part === "string" ? [run(numbered(part, scope))] : controlsOf(context, part.field, scope, {
		gap: part.width ?? LINE_GAP,
		hint: hintAt(context, part)
	}));
	const inlines = printed.flatMap((part, at) => {
		const before = printed[at - 1];
		return before !== void 0 && typeof parts[at - 1] === "object" ? [...parting(before, part), ...part] : part;
	});
	return {
		...align && { align },
		inlines: together ? inlines.map(joined) : inlines
	};
});
/** `room`: points for a line. */
const lineParagraphs = (context, lines, scope, room) => setLines(context, lines, scope).flatMap((line) => setApart(line, "body", room).flatMap((inlines) => paragraphs("body", inlines, line.align)));
// generators/layout/record-place.ts
/** Which record of the filing data a table row prints. */
/** Rows that are printed within the records of a scope, the innermost of which is theirs; one that has a record of its own keeps it. */
const inRecord = (context, scope, rows) => {
	const innermost = [...scope].at(-1);
	if (innermost === void 0) return rows;
	const [list, index] = innermost;
	const record = {
		list: pathText(stepsTo(context, list, scope)),
		index
	};
	return rows.map((row) => ({
		record,
		...row
	}));
};
// generators/layout/records.ts
const HEADER_HEIGHT = 480;
const RECORD_HEIGHT = 386;
/** Above and below the text of a cell, with its borders. Points. */
const AROUND = 6;
/** What of a page is left below the header. */
const roomBelow = (page, { label, lines }) => page - lines.label * STYLES[label].line - AROUND;
/** The more columns, the smaller their type: 5 号, from 14 columns on 小五, from 20 on 六号; smaller yet where a value would break. */
const COLUMN_STYLES = [
	{
		label: "columnLabel",
		value: "columnValue",
		columns: 14
	},
	{
		label: "columnLabelSmall",
		value: "columnValueSmall",
		columns: 20
	},
	{
		label: "columnLabelTiny",
		value: "columnValueTiny",
		columns: Number.POSITIVE_INFINITY
	},
	{
		label: "columnLabelLeast",
		value: "columnValueLeast",
		columns: Number.POSITIVE_INFINITY
	}
];
/** 六号: nothing is set smaller for the sake of wider columns. */
const SMALLEST_TO_READ = 7.5;
/**
* The largest type in which no value breaks, no text is a strip and each record stands on a page of `height` points; else the largest that does
* without the last of these, then without the last two; else the least.
*/
const setIn = (columns, height, widthsIn) => {
	const sets = COLUMN_STYLES.filter((style) => columns < style.columns).map((style) => ({
		...style,
		...widthsIn(STYLES[style.label].size)
	}));
	const fitting = sets.filter(({ fits }) => fits);
	const reading = fitting.filter(({ reads, label }) => reads && STYLES[label].size >= SMALLEST_TO_READ);
	const best = reading.find((set) => set.lines.record * STYLES[set.value].line + AROUND <= roomBelow(height, set)) ?? reading[0] ?? fitting[0] ?? sets.at(-1);
	if (best === void 0) throw new Error(`no type for ${columns} columns`);
	return best;
};
const leavesOf = (column) => column.kind === "columns" ? column.columns.flatMap(leavesOf) : [column];
/** Header rows that columns need; a group without columns needs none. */
const depthOf = (column) => {
	if (column.kind !== "columns") return 1;
	const deepest = Math.max(0, ...column.columns.map(depthOf));
	return deepest === 0 ? 0 : deepest + 1;
};
/** Every column and group with its edges; a group's are those of its leaves. */
const placed = (columns, depth, edgesOf) => columns.flatMap((column) => {
	const edges = leavesOf(column).map(edgesOf);
	const [first, last] = [edges[0], edges.at(-1)];
	if (first === void 0 || last === void 0) return [];
	const here = {
		column,
		depth,
		left: first.left,
		right: last.right
	};
	return column.kind === "columns" ? [here, ...placed(column.columns, depth + 1, edgesOf)] : [here];
});
const headerText = (context, column, hintBelow) => {
	if (column.kind === "number") return [run(column.label)];
	if (column.kind === "columns") return groupLabel(context, column);
	if (column.labelled === "none") return [];
	return [...placementLabel(context, column), run(hintBelow ? hintAt(context, column) : "")];
};
const cell$1 = (edges, rest) => ({
	left: edges.left,
	right: edges.right,
	rowSpan: 1,
	vertical: "middle",
	...rest
});
/** In a grid, whose edges move, blocks are set again. */
const setAgain = (edges, set) => ({
	blocks: set(roomIn(edges)),
	set
});
/** Header rows first; `headerRows` says how many. */
const recordRows = (context, records, area, scope) => {
	const leaves = records.columns.flatMap(leavesOf);
	if (leaves.length === 0) return {
		headerRows: 0,
		rows: []
	};
	const first = area.stacked ? leaves.find((leaf) => leaf.kind === "place") : void 0;
	const { filed, scopes } = recordsToPrint(context, records.list, scope, records.rows);
	const examples = filed ? void 0 : records.exampleRow;
	const firstNumber = 1 + (Number.parseInt(examples ?? "", 10) || 0);
	const valueIn = (leaf, record, index) => {
		if (leaf.kind === "number") return [run(String(index + firstNumber))];
		const invitation = (examples === void 0 ? leaf.example : void 0) ?? (leaf === first ? hintAt(context, leaf) : "");
		const blank = leaf.each?.replaceAll("{n}", String(index + 1)) ?? (index === 0 ? invitation : "");
		return controlsOf(context, leaf.field, record, {
			gap: 0,
			hint: blank,
			stacked: true
		});
	};
	const exampleOf = (leaf, number) => [run(leaf.kind === "number" ? number : leaf.example ?? "")];
	const values = scopes.map((record, index) => leaves.map((leaf) => valueIn(leaf, record, index)));
	const contents = examples === void 0 ? values : [leaves.map((leaf) => exampleOf(leaf, examples)), ...values];
	const columns = leaves.map((leaf, place) => ({
		leaf,
		cells: contents.map((row) => row[place] ?? [])
	}));
	const style = setIn(leaves.length, area.page ?? Number.POSITIVE_INFINITY, (size) => columnWidths(context, columns, area, size));
	const size = STYLES[style.label].size;
	const shares = new Map(style.edges.map((share, place) => [leaves[place], share]));
	const edgesOf = (leaf) => shares.get(leaf) ?? area;
	const depth = Math.max(0, ...records.columns.map(depthOf));
	const headers = placed(records.columns, 0, edgesOf);
	const headerRows = Array.from({ length: depth }, (_, row) => ({
		height: HEADER_HEIGHT,
		cells: headers.filter((header) => header.depth === row).map(({ column, ...edges }) => cell$1(edges, {
			role: "header",
			...setAgain(edges, (room) => paragraphs(style.label, inLines$1(headerText(context, column, column !== first), room, size))),
			rowSpan: column.kind === "columns" ? 1 : depth - row
		}))
	}));
	const valueRow = (contents) => ({
		height: RECORD_HEIGHT,
		whole: area.page === void 0 ? 160 : roomBelow(area.page, style) - AROUND,
		cells: leaves.map((leaf, place) => {
			const edges = edgesOf(leaf);
			const inlines = contents[place] ?? [];
			if (leaf.kind === "number") return cell$1(edges, {
				role: "label",
				blocks: paragraphs(style.value, inlines, "center")
			});
			if (area.page !== void 0) {
				const lines = addressesInLines(inlines, roomIn(edges) / STYLES[style.value].size);
				return cell$1(edges, {
					role: "value",
					blocks: paragraphs(style.value, lines)
				});
			}
			return cell$1(edges, {
				role: "value",
				...setAgain(edges, (room) => cellText(inlines, room, void 0, style.value))
			});
		})
	});
	const numbered = leaves.some((leaf) => leaf.kind === "number");
	/** …… stands below the numbers, or in each cell where no number says that rows go on; words take the row. */
	const moreRow = (more) => {
		const [head] = style.edges;
		const hasRoom = head === void 0 || ems(more) * size <= roomIn(head);
		return {
			height: RECORD_HEIGHT,
			cells: hasRoom ? leaves.map((leaf, place) => cell$1(edgesOf(leaf), {
				role: "value",
				blocks: paragraph(style.value, place === 0 || !numbered ? more : "", "center")
			})) : [cell$1(area, {
				role: "value",
				blocks: paragraph(style.value, more)
			})]
		};
	};
	return {
		headerRows: depth,
		rows: [
			...headerRows,
			...examples === void 0 ? [] : [valueRow(leaves.map((leaf) => exampleOf(leaf, examples)))],
			...scopes.flatMap((record, index) => inRecord(context, record, [valueRow(values[index] ?? [])])),
			...filed || records.more === void 0 ? [] : [moreRow(records.more)]
		]
	};
};
// generators/layout/sheet.ts
const SHEET_HEIGHT = 425;
/** Files that are handed in are named below what is asked, where the form has no cell for them. */
const evidenceBelow = (context, sheet, field, scope) => {
	const hasCell = sheet.columns.some((column) => column.kind === "part" && column.shows === "control");
	if (field.type !== "evidence" || hasCell) return [];
	const controls = controlsOf(context, field.path, scope, {
		gap: 0,
		hint: ""
	});
	return controls.some((part) => part.kind === "control" && part.value !== void 0) ? [run("\n"), ...controls] : controls;
};
const partInlines = (context, sheet, column, field, scope) => {
	switch (column.shows) {
		case "label": return labelOf$1(context, field);
		case "hint": return [run(field.hint ?? ""), ...evidenceBelow(context, sheet, field, scope)];
		case "control": return controlsOf(context, field.path, scope, {
			gap: 0,
			hint: ""
		});
		default: return measureControl(context, field.path, column.shows, scope);
	}
};
/** The header row first, where a column has a header. */
const sheetRows = (context, sheet, area, scope) => {
	const group = context.nodes.get(sheet.field)?.node;
	if (group?.kind !== "group" || sheet.columns.length === 0) return {
		headerRows: 0,
		rows: []
	};
	const weight = (column) => column.width ?? (column.kind === "number" ? .5 : 1);
	const shares = cut(area.left, area.right, sheet.columns.map(weight));
	const row = (cells) => ({
		height: SHEET_HEIGHT,
		cells: sheet.columns.map((column, place) => {
			const { left, right } = shares[place] ?? area;
			return {
				left,
				right,
				rowSpan: 1,
				vertical: "middle",
				...cells(column, {
					left,
					right
				})
			};
		})
	});
	const headerOf = (column) => column.kind === "number" ? column.label : column.header ?? "";
	const headed = sheet.columns.some((column) => headerOf(column) !== "");
	const header = row((column) => ({
		role: "header",
		blocks: paragraph("columnLabel", headerOf(column))
	}));
	const rows = group.children.filter((child) => child.kind === "field").map((field, index) => row((column, share) => {
		if (column.kind === "number") return {
			role: "label",
			blocks: paragraph("columnValue", String(index + 1), "center")
		};
		const inlines = partInlines(context, sheet, column, field, scope);
		if (column.shows === "label") return {
			role: "label",
			blocks: paragraphs("columnValue", inlines)
		};
		const set = (room) => cellText(inlines, room, void 0, "columnValue");
		return {
			role: "value",
			blocks: set(roomIn(share)),
			set
		};
	}));
	return headed ? {
		headerRows: 1,
		rows: [header, ...rows]
	} : {
		headerRows: 0,
		rows
	};
};
// generators/layout/grid-table.ts
const ROW_HEIGHT = 425;
const LINE_HEIGHT = 420;
/** Room for prose: 4 cm for 500 字, as much in proportion for others, within reason. */
const PROSE = {
	perWord: 4.535,
	least: 1134,
	most: 3402
};
/** Percent of a share. */
const SPLIT = 36;
/** Percent of the table. */
const GROUP_LABEL = 18;
/** Of a control behind its label in one cell. */
const INSIDE_GAP = 4;
const cell = (left, right, role, blocks, rowSpan = 1) => ({
	left,
	right,
	rowSpan,
	role,
	blocks,
	vertical: "middle"
});
/** A cell whose blocks are set by the room that it leaves. */
const setCell = (left, right, role, set, rowSpan = 1) => ({
	...cell(left, right, role, set(roomIn({
		left,
		right
	})), rowSpan),
	set
});
const labelCell = (left, right, inlines, rowSpan = 1) => setCell(left, right, "label", (room) => labelBlocks(inlines, room), rowSpan);
const valueCell = (context, item, scope, left, right) => {
	const inlines = itemInlines(context, item, scope);
	const isEmpty = item.kind === "place" && inlinesWidth(inlines.flatMap((line) => line.inlines)) === 0;
	return {
		...setCell(left, right, "value", (room) => itemBlocks(inlines, room)),
		...isEmpty && { wanted: wantedWidth(context, item.field) },
		vertical: holdsProse(context, item) ? "top" : "middle"
	};
};
const holdsProse = (context, item) => item.kind === "place" && isProse(context, item.field);
const hasLabelCell = (item) => item.kind === "place" ? item.labelled === "beside" : item.label !== void 0;
const itemLabel = (context, item) => item.kind === "place" ? placementLabel(context, item) : [run(item.label ?? "")];
/** Lines left for prose that is not yet written, often by hand: the opinion of an office. */
const ROOM = Array.from({ length: 3 }, () => ({ inlines: [] }));
const withRoom = (line) => line.inlines.some((part) => part.kind === "control" && part.input === "multiline" && part.value === void 0) ? [line, ...ROOM] : [line];
const itemInlines = (context, item, scope) => {
	if (item.kind === "lines") return setLines(context, item.lines, scope).flatMap(withRoom);
	const gap = item.labelled === "inside" ? INSIDE_GAP : 0;
	const controls = controlsOf(context, item.field, scope, {
		gap,
		hint: hintAt(context, item)
	});
	const label = item.labelled === "inside" ? placementLabel(context, item) : [];
	return [{ inlines: [
		...label,
		...parting(label, controls),
		...controls
	] }];
};
/** `room`: points for a line. */
const itemBlocks = (lines, room) => lines.flatMap((line) => setApart(line, "value", room).flatMap((inlines) => cellText(inlines, room, line.align)));
const proseHeight = (field) => {
	const words = field?.words ?? field?.about ?? 0;
	return Math.round(Math.min(PROSE.most, Math.max(PROSE.least, words * PROSE.perWord)));
};
const itemHeight = (context, item) => {
	if (item.kind === "place" && isProse(context, item.field)) return proseHeight(fieldAt(context, item.field));
	return item.kind === "lines" ? Math.max(ROW_HEIGHT, item.lines.length * LINE_HEIGHT) : ROW_HEIGHT;
};
const heightOf = (context, items) => Math.max(...items.map((item) => itemHeight(context, item)));
const isAbove = (item) => item.kind === "place" && item.labelled === "above";
/** Labels in one row, what they label in the row below: each item takes the same share of both. */
const rowsOfColumns = (context, items, area, scope) => {
	const shares = cut(area.left, area.right, items.map((item) => item.width ?? 1));
	const row = (height, cells) => ({
		height,
		cells: items.map((item, place) => {
			const { left, right } = shares[place] ?? area;
			return cells(item, left, right);
		})
	});
	return [row(ROW_HEIGHT, (item, left, right) => labelCell(left, right, placementLabel(context, item))), row(heightOf(context, items), (item, left, right) => valueCell(context, item, scope, left, right))];
};
/** Right edge of a label beside its value, which share what the row gives them. */
const splitEdge = (item, { left, right }, area) => left + (right - left) * ((item.kind === "place" ? item.split : void 0) ?? area.split) / 100;
const sharesOf = (items, left, right) => cut(left, right, items.map((item) => item.width ?? 1));
/** What stands alone between rows of several has a label as wide as the first of theirs, of the nearest and rather above it, unless the form says its width. */
const amongOthers = (rows, at, area) => {
	const itemsAt = (place) => {
		const row = rows[place];
		return row?.kind === "row" && !row.items.every(isAbove) ? row.items : [];
	};
	const [item, ...further] = itemsAt(at);
	if (area.labels !== void 0 || item === void 0 || further.length > 0) return area;
	if (item.kind === "place" && item.split !== void 0) return area;
	const others = rows.flatMap((_, away) => [at - away, at + away]).map(itemsAt).find(([head, second]) => head !== void 0 && second !== void 0 && hasLabelCell(head)) ?? [];
	const [head, [share]] = [others[0], sharesOf(others, area.left, area.right)];
	return head && share ? {
		...area,
		labels: splitEdge(head, share, area)
	} : area;
};
const rowOfItems = (context, { items }, area, scope) => {
	const [head] = items;
	if (head === void 0) return [];
	if (items.every(isAbove)) return rowsOfColumns(context, items.filter(isAbove), area, scope);
	const labels = hasLabelCell(head) ? area.labels : void 0;
	const shares = sharesOf(items, labels ?? area.left, area.right);
	const cells = items.flatMap((item, place) => {
		const share = shares[place] ?? area;
		const value = (from) => valueCell(context, item, scope, from, share.right);
		if (!hasLabelCell(item)) return [value(share.left)];
		const label = itemLabel(context, item);
		if (item === head && labels !== void 0) return [labelCell(area.left, labels, label), value(labels)];
		const middle = splitEdge(item, share, area);
		return [labelCell(share.left, middle, label), value(middle)];
	});
	const hasLines = items.some(({ kind }) => kind === "lines");
	return [{
		height: heightOf(context, items),
		...hasLines && { whole: 280 },
		cells
	}];
};
/** Where the label of rows that belong together ends; however deep, half of the area is left to them. */
const labelEdge = (area) => area.labels ?? area.left + Math.min(area.groupLabel, (area.right - area.left) / 2);
const rowsOfGroup = (context, group, area, scope) => {
	const edge = labelEdge(area);
	const { labels: _, ...rest } = area;
	const inner = {
		...rest,
		left: edge,
		split: group.split ?? SPLIT
	};
	const [first = {
		height: ROW_HEIGHT,
		cells: [cell(edge, area.right, "value", paragraph("value", ""))]
	}, ...further] = rowsOf(context, group.rows, inner, scope);
	const label = labelCell(area.left, edge, groupLabel(context, group), 1 + further.length);
	return together([{
		...first,
		cells: [label, ...first.cells]
	}, ...further]);
};
/** Right edge of the words that rows of a matrix share: as wide as those ask, and half of the labels at most. */
const underEdge = (left, edge, words) => {
	const text = 20 * STYLES.label.size * ems(words);
	return left + Math.min(text + 3 * sideMargin(text), (edge - left) / 2);
};
/** Beside the first of the rows that share the words; `from` begins with that. */
const underCell = (from, words, left, right) => {
	const end = from.findIndex(({ under }) => under !== words);
	return labelCell(left, right, [run(words)], end < 0 ? from.length : end);
};
/** A year with digits to be written in, as forms print it: `20**年`, `20    年`, `XXXX年`. */
const BLANK_YEAR = /\d{0,3}[\s*＊×XxＸ_＿]+(?=年)/u;
/** Above the cells of a year: as the form prints it, and with the year in its blanks where anything is filled in. */
const yearHead = (context, { yearLabel }, year) => {
	if (yearLabel === void 0) return `${year} 年`;
	return isFiled(context.data) ? yearLabel.replace(BLANK_YEAR, String(year)) : yearLabel;
};
const rowsOfMatrix = (context, { field }, area, scope) => {
	const located = context.nodes.get(field);
	if (located?.node.kind !== "matrix") return [];
	const matrix = located.node;
	const edge = labelEdge(area);
	const shares = cut(edge, area.right, matrix.years.map(() => 1));
	const label = (node, left = area.left) => labelCell(left, edge, labelOf$1(context, node));
	const value = (row, { left, right }, year) => setCell(left, right, "value", (room) => cellText(matrixControl(context, row.path, year, scope), room));
	const values = (row) => row.across ? [value(row, {
		left: edge,
		right: area.right
	})] : matrix.years.map((year, place) => ({
		...value(row, shares[place] ?? area, year),
		even: true
	}));
	const heads = matrix.years.map((year, place) => {
		const { left, right } = shares[place] ?? area;
		return {
			...cell(left, right, "header", paragraph("label", yearHead(context, matrix, year))),
			even: true
		};
	});
	const rows = matrix.rows.map((row, at) => {
		const { under } = row;
		if (under === void 0) return [label(row), ...values(row)];
		const inner = underEdge(area.left, edge, under);
		return [
			...matrix.rows[at - 1]?.under === under ? [] : [underCell(matrix.rows.slice(at), under, area.left, inner)],
			label(row, inner),
			...values(row)
		];
	});
	const all = [[label(matrix), ...heads], ...rows].map((cells) => ({
		height: ROW_HEIGHT,
		cells
	}));
	return together(below(1, all));
};
const rowsOfOne = (context, row, area, scope) => {
	switch (row.kind) {
		case "band": return [{
			height: ROW_HEIGHT,
			cells: [cell(area.left, area.right, "band", paragraph("band", row.text))]
		}];
		case "row": return rowOfItems(context, row, area, scope);
		case "group": return rowsOfGroup(context, row, area, scope);
		case "matrix": return rowsOfMatrix(context, row, area, scope);
		case "records": {
			const within = {
				left: area.left,
				right: area.right,
				stacked: area.labels !== void 0
			};
			const { headerRows, rows } = recordRows(context, row, within, scope);
			return together(below(headerRows, rows));
		}
		case "sheet": {
			const { headerRows, rows } = sheetRows(context, row, area, scope);
			return together(below(headerRows, rows));
		}
		case "repeat": {
			const { filed, scopes } = recordsToPrint(context, row.list, scope, 1);
			const node = context.nodes.get(row.list)?.node;
			const rows = !filed && isFiled(context.data) && node?.kind === "list" && node.minRecords === 0 ? row.rows.map(unanswered) : row.rows;
			return scopes.flatMap((record) => together(rowsOf(context, rows, area, record)));
		}
	}
};
const rowsOf = (context, rows, area, scope) => inRecord(context, scope, rows.flatMap((row, at) => rowsOfOne(context, row, amongOthers(rows, at, area), scope)));
/** `width` in twips. */
const gridTable = (context, grid, width, scope) => {
	const area = {
		left: 0,
		right: width,
		labels: width * grid.labels / 100,
		split: SPLIT,
		groupLabel: width * GROUP_LABEL / 100
	};
	return tiled(grid.id, 0, withFittingEdges(rowsOf(context, grid.rows, area, scope)));
};
// generators/layout/heading.ts
/** The numbering of official documents (GB/T 9704-2012 7.3.3): 一、 then （一） then 1. then （1）. */
const LEVELS = [
	[/^\s*[一二三四五六七八九十百]+、/, "heading1"],
	[/^\s*[（(][一二三四五六七八九十百]+[）)]/, "heading2"],
	[/^\s*(\d+\s*[.．、]|[（(]\d+[）)])/, "heading3"]
];
/** Which of these ways of numbering a text begins with, from 0. */
const numberingOf = (text) => {
	const level = LEVELS.findIndex(([number]) => number.test(text));
	return level < 0 ? void 0 : level;
};
/** Does a text begin as numbered headings do? */
const isNumbered = (text) => numberingOf(text) !== void 0;
const UNNUMBERED = ["heading1", "heading2"];
/** The style of a heading by its number; without one, by how many sections are around it. */
const headingStyle = (text, depth) => LEVELS.find(([number]) => number.test(text))?.[1] ?? UNNUMBERED[depth] ?? "heading3";
// generators/layout/pieces.ts
/** The placement tree as a flow of blocks, each knowing what page it wants. */
/** In Chinese characters. */
const PARAGRAPH_GAP = 16;
const plainText = (inlines) => inlines.map((inline) => inline.kind === "run" ? inline.text : "").join("");
const unwritten = (inlines) => inlines.every((inline) => inline.kind !== "control" || inline.value === void 0);
/** Ends a label that its hint goes on with. */
const GOES_ON = /[，、]\s*$/u;
/** A label whose hint is gone ends with its words. */
const ended = (label) => label.map((part, at) => part.kind === "run" && at === label.length - 1 ? run(part.text.replace(GOES_ON, "")) : part);
/** A numbered or prose field is a heading with its control below, any other a label with its control behind. Below a heading something stands: what is asked, until it is answered. */
const placementBlocks = (context, place, { depth, scope }) => {
	const isHeading = place.number !== void 0 || isProse(context, place.field) && place.labelled === "beside";
	const controls = controlsOf(context, place.field, scope, {
		gap: PARAGRAPH_GAP,
		hint: hintAt(context, place),
		...isHeading && { asks: true }
	});
	const written = unwritten(controls) ? placementLabel(context, place) : ended(placementLabel(context, place));
	const label = place.labelled === "none" ? [] : [run(place.number ?? ""), ...written];
	const answer = paragraphs(isProse(context, place.field) && unwritten(controls) ? "answer" : "body", controls);
	if (label.length === 0) return answer;
	const text = plainText(label);
	if (isHeading) return [...paragraphs(headingStyle(text, depth), label), ...answer];
	return paragraphs("body", [
		...label,
		run(colonAfter(text)),
		...controls
	]);
};
const sectionPieces = (context, section, around) => {
	const orientation = around.orientation === "portrait" ? section.orientation : around.orientation;
	const { mark, title, heading, only } = section;
	if (only !== void 0 && !isAskedThere(context.data, [], only)) return [];
	const [first, ...further] = [...[
		...mark === void 0 ? [] : paragraph("attachmentMark", mark),
		...title === void 0 ? [] : paragraph("appendixTitle", title),
		...heading === void 0 ? [] : paragraph(headingStyle(heading, around.depth), numbered(heading, around.scope))
	].map((block) => ({
		block,
		orientation,
		cover: false,
		newPage: false
	})), ...section.content.flatMap((node) => piecesOf(context, node, {
		...around,
		orientation,
		depth: around.depth + 1
	}))];
	return first === void 0 ? [] : [{
		...first,
		newPage: first.newPage || section.newPage
	}, ...further];
};
const heading = (block) => ({
	...block,
	keepNext: true
});
const unchanged = (block) => block;
/** A single line with a number is the heading of what follows: 3.1.1 场景名称：…… */
const isHeading = ({ lines: [first, ...further] }) => further.length === 0 && typeof first?.parts[0] === "string" && isNumbered(first.parts[0]);
const hasCover = (nodes) => nodes.some((node) => node.kind === "cover" || "content" in node && hasCover(node.content));
/** With the subtitle in a line below where no cover has it. */
const titleText = ({ title, subtitle, document }) => subtitle === void 0 || hasCover(document) ? title : `${title}\n${subtitle}`;
const withRows = (table) => table.rows.length > 0 ? [table] : [];
const blocksOf = (context, node, around) => {
	const width = typeWidth(around.orientation);
	switch (node.kind) {
		case "cover": return coverBlocks(context, node);
		case "text": return paragraphs(node.style, [run(numbered(node.text ?? titleText(context.form), around.scope)), ...citations(context, node.notes ?? [])], node.align);
		case "lines": return [...node.label === void 0 ? [] : paragraph("body", node.label).map(heading), ...lineParagraphs(context, node.lines, around.scope, width / 20).map(isHeading(node) ? heading : unchanged)];
		case "place": return placementBlocks(context, node, around);
		case "grid": return withRows(gridTable(context, node, width, around.scope));
		case "records": {
			const { headerRows, rows } = recordRows(context, node, {
				left: 0,
				right: width,
				stacked: false,
				page: typeHeight(around.orientation)
			}, around.scope);
			return withRows(tiled(node.id, headerRows, inRecord(context, around.scope, rows)));
		}
		case "sheet": {
			const { headerRows, rows } = sheetRows(context, node, {
				left: 0,
				right: width
			}, around.scope);
			return withRows(tiled(node.id, headerRows, inRecord(context, around.scope, rows)));
		}
	}
};
const piecesOf = (context, node, around) => {
	if (node.kind === "section") return sectionPieces(context, node, around);
	if (node.kind === "per") return recordsToPrint(context, node.list, around.scope, 1).scopes.flatMap((scope) => node.content.flatMap((child) => piecesOf(context, child, {
		...around,
		scope
	})));
	const cover = node.kind === "cover";
	const orientation = cover ? "portrait" : around.orientation;
	return blocksOf(context, node, around).map((block) => ({
		block,
		orientation,
		cover,
		newPage: false
	}));
};
/** The whole document; the mark of an attachment without cover stands before its title. */
const flow = (context) => {
	const { attachment, document } = context.form;
	const pieces = document.flatMap((node) => piecesOf(context, node, {
		orientation: "portrait",
		depth: 0,
		scope: NO_RECORD
	}));
	if (attachment === void 0 || hasCover(document)) return pieces;
	const title = pieces.findIndex(({ block }) => block.kind === "paragraph" && block.style === "title");
	const place = Math.max(0, title);
	const next = pieces[place] ?? {
		orientation: "portrait",
		cover: false,
		newPage: false
	};
	const marks = paragraph("attachmentMark", attachment).map((block) => ({
		...next,
		block
	}));
	return [
		...pieces.slice(0, place),
		...marks,
		...pieces.slice(place, place + 1).map((piece) => ({
			...piece,
			newPage: false
		})),
		...pieces.slice(place + 1)
	];
};
// generators/layout/titles.ts
const TITLES = [
	"title",
	"coverTitle",
	"coverTitleOnly",
	"coverTitleClose",
	"coverTitleOnlyClose",
	"coverSubtitle",
	"coverSubtitleClose",
	"appendixTitle"
];
/** Words that titles of forms are made of; before them a line may begin. */
const WORDS = /智能|试点|示范|优秀|推荐|申报|申请|自评估|评价|汇总|建设|培育|项目|关键|重点|材料/g;
/** A line of a title is longer or shorter than the others by at most this share of it. */
const MOST_UNEVEN = 1 / 2;
/** The title in so many lines of at most `most` characters, each broken before the word that is nearest to an even share; whole where there is none. */
const inLines = (title, count, most) => {
	if (count < 2) return [title];
	const share = ems(title) / count;
	const uneven = (place) => Math.abs(ems(title.slice(0, place)) - share);
	const [best] = [...title.matchAll(WORDS)].map(({ index }) => index).filter((place) => uneven(place) <= share * MOST_UNEVEN).filter((place) => ems(title.slice(0, place)) <= most && ems(title.slice(place)) <= most * (count - 1)).sort((a, b) => uneven(a) - uneven(b));
	return best === void 0 ? [title] : [title.slice(0, best), ...inLines(title.slice(best), count - 1, most)];
};
/** A title that is too wide for one line of `width` twips is broken within its paragraph; any other block is as it was. */
const balanced = (block, width) => {
	if (block.kind === "table" || !TITLES.includes(block.style)) return block;
	const [title, ...rest] = block.inlines;
	const most = width / 20 / STYLES[block.style].size;
	if (title?.kind !== "run" || ems(title.text) <= most) return block;
	const lines = inLines(title.text, Math.ceil(ems(title.text) / most), most);
	return {
		...block,
		inlines: [run(lines.join("\n")), ...rest]
	};
};
// generators/layout/layout.ts
/**
* The document of a form: pages, tables, cells and controls, blank or with filing data.
* Drafts may have holes; what the form does not know, or what has not the shape that its field asks for, is not printed.
*/
const layout = (form, data, pictures) => {
	const pieces = flow(contextOf(data === void 0 ? form : withoutInvitations(form), data, pictures));
	const sections = pagesOf(pieces.map((piece) => ({
		...piece,
		block: fitted(balanced(piece.block, typeWidth(piece.orientation)), piece.orientation)
	})));
	return {
		form: form.key,
		title: form.title,
		sections,
		footnotes: footnotesOf(sections, form.notes)
	};
};
export { layout as t };
