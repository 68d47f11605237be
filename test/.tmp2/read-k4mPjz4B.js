import { t as Refusal } from "./refusal-OCKZqpk-.js";
import { i as formIn, r as filingIn } from "./carried-CWX3t1ja.js";
import { i as targetsOf, r as relationshipsOf } from "./package-Cs_wldxe.js";
import { n as digitsOf } from "./numbers-BPtYmjGk.js";
import { t as walkXml } from "./walk-xml-CVk6UgCS.js";
// generators/excel/address.ts
/** Columns and cells by their names: A, Z, AA; C7. Rows and columns are counted from 0. */
const columnName = (column) => (column >= 26 ? columnName(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + column % 26);
const addressOf = (row, column) => `${columnName(column)}${row + 1}`;
/** Undefined for what is none. */
const cellAt = (address) => {
	const [, letters = "", digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
	if (digits === void 0) return void 0;
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return {
		row: Number(digits) - 1,
		column: column - 1
	};
};
// generators/excel/read/formats.ts
const NUMBER = { kind: "number" };
const DAY = {
	kind: "date",
	parts: "day"
};
const MONTH = {
	kind: "date",
	parts: "month"
};
/** Formats that a file does not write out, the Chinese ones among them. */
const KNOWN = new Map([
	[9, { kind: "percent" }],
	[10, { kind: "percent" }],
	...[
		14,
		15,
		16,
		22,
		28,
		29,
		30,
		31,
		51,
		53,
		54,
		58
	].map((id) => [id, DAY]),
	...[
		17,
		27,
		36,
		50,
		52,
		57
	].map((id) => [id, MONTH])
]);
/** Without texts, colours and conditions; of several parts the one for what is above zero. */
const lettersOf = (code) => code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./gs, "").split(";", 1).join("").toLowerCase();
/** @param code as the file writes it out, if it does */
const shownBy = (id, code) => {
	if (code === void 0) return KNOWN.get(id) ?? NUMBER;
	const letters = lettersOf(code);
	if (letters.includes("general")) return NUMBER;
	if (letters.includes("%")) return { kind: "percent" };
	const [hasYear, hasDay] = [/y|e/.test(letters) && !/[0#?]/.test(letters), letters.includes("d")];
	if (hasDay) return DAY;
	if (!hasYear) return NUMBER;
	return letters.includes("m") ? MONTH : {
		kind: "date",
		parts: "year"
	};
};
const DAY_LENGTH = 864e5;
/** Days from 1899-12-30 to 1970-01-01, and to the first day where a file counts from 1904. */
const EPOCH = 25569;
const FROM_1904 = 1462;
/** 9999-12-31. */
const LAST = 2958465;
/** `2030-02-03`, `2030-02`, `2030`; undefined for what is no day. Excel has a day too many in 1900. */
const dayOf = (serial, parts) => {
	if (!(serial >= 1) || serial > LAST) return void 0;
	const days = Math.floor(serial) + (serial < 60 ? 1 : 0);
	return (/* @__PURE__ */ new Date((days - EPOCH) * DAY_LENGTH)).toISOString().slice(0, 10).slice(0, {
		year: 4,
		month: 7,
		day: 10
	}[parts]);
};
/** Excel keeps so many digits of what is typed, and shows no more of a result. */
const DIGITS = 15;
const isRounded = (value) => Math.abs(value) >= 10 ** DIGITS;
/** To the digits that are shown: 0.1 + 0.2 is 0.3. */
const asShown = (value) => Number(value.toPrecision(DIGITS));
// generators/excel/read/strings.ts
/** Texts that the cells of a workbook share. */
/** More than the cells that are read. */
const MOST_STRINGS = 1e6;
/** A character that XML cannot hold, or would not keep: `_x000D_` (ISO/IEC 29500-1, 22.9.2.19). */
const unescaped = (text) => text.includes("_x") ? text.replace(/_x(000[9AaDd]|005[Ff])_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))) : text;
/** Collects the text of one item, whatever its runs; how characters are read is no part of it. */
var Text = class {
	#text = "";
	#isText = false;
	#isReading = false;
	begin() {
		[this.#text, this.#isText, this.#isReading] = [
			"",
			false,
			false
		];
	}
	open({ name }) {
		if (name === "t") this.#isText = true;
		if (name === "rPh") this.#isReading = true;
	}
	close({ name }) {
		if (name === "t") this.#isText = false;
		if (name === "rPh") this.#isReading = false;
	}
	text(text) {
		if (this.#isText && !this.#isReading) this.#text += text;
	}
	end() {
		return unescaped(this.#text).replace(/\r\n?/g, "\n");
	}
};
/** Throws a `Refusal` where they are damaged, or too many. */
const sharedStrings = (zip, part) => {
	const bytes = zip.part(part);
	const strings = [];
	if (bytes === void 0) return strings;
	const item = new Text();
	walkXml(bytes, part, {
		open: (tag) => {
			if (tag.name === "si") item.begin();
			item.open(tag);
		},
		text: (text) => item.text(text),
		close: (tag) => {
			item.close(tag);
			if (tag.name !== "si") return;
			if (strings.length >= MOST_STRINGS) throw new Refusal({
				why: "too-large",
				part,
				detail: `${MOST_STRINGS}`
			});
			strings.push(item.end());
		}
	});
	return strings;
};
// generators/excel/read/sheet.ts
/** A sheet as a table of what stands in its cells. Cells that are only styled are passed over; time and memory are bounded. */
/** With something in them, of all sheets. A list of 1,000 records in 30 columns has 30,000. */
const MOST_CELLS = 4e5;
const MOST_COLUMNS = 400;
/** What merged cells cover, row by row. */
const MOST_MERGED = 5e4;
/** @param formula that the cell has; not every program keeps its last result */
const heldOf = (tag, raw, formula, { strings, formats, from1904 }) => {
	const isFormula = formula !== void 0;
	if (isFormula && raw === "") return {
		text: `=${formula}`,
		lost: "failed-formula"
	};
	const remark = isFormula ? { remark: "formula" } : {};
	switch (tag.get("t") ?? "n") {
		case "s": return {
			text: strings[Number(raw)] ?? "",
			...remark
		};
		case "b": return {
			text: raw === "1" ? "TRUE" : "FALSE",
			...remark
		};
		case "e": return {
			text: raw,
			lost: "failed-formula"
		};
		case "n": break;
		default: return {
			text: raw,
			...remark
		};
	}
	const value = Number(raw);
	if (raw.trim() === "" || !Number.isFinite(value)) return {
		text: raw,
		...remark
	};
	const shown = formats[Number(tag.get("s") ?? 0)] ?? { kind: "number" };
	const day = shown.kind === "date" ? dayOf(value + (from1904 ? FROM_1904 : 0), shown.parts) : void 0;
	if (day !== void 0) return {
		text: day,
		...remark
	};
	if (shown.kind === "percent") return {
		text: `${digitsOf(asShown(value * 100))}%`,
		...remark
	};
	if (isFormula) return {
		text: digitsOf(asShown(value)),
		...remark
	};
	return {
		text: digitsOf(value),
		...isRounded(value) && { lost: "rounded" }
	};
};
const mergeOf = (reference) => {
	const [from, to] = reference.split(":").map(cellAt);
	if (!from || !to || to.row < from.row || to.column < from.column) return void 0;
	return {
		top: from.row,
		bottom: to.row,
		left: from.column,
		right: to.column
	};
};
/** Programs that put rows in leave merged cells where they were: those that lie over what is written in the row are none. */
const liesOver = ({ top, left, right }, row, held) => [...held.keys()].some((column) => column >= left && column <= right && !(row === top && column === left));
/** The cells of a row from the first column on, each part of a merged one that lies in it once. */
const cellsOf = (sheet, row, held, all) => {
	const merges = all.filter((merge) => !liesOver(merge, row, held));
	const cells = [];
	const last = Math.max(...held.keys(), ...merges.map(({ right }) => Math.min(right, MOST_COLUMNS)));
	for (let column = 0; column <= last;) {
		const merge = merges.find(({ left }) => left === column);
		const { text = "", ...said } = held.get(column) ?? {};
		const place = {
			sheet,
			address: addressOf(row, column)
		};
		cells.push({
			columnSpan: merge ? merge.right - merge.left + 1 : 1,
			covered: merge !== void 0 && merge.top < row,
			paragraphs: [{
				kind: "paragraph",
				place,
				pieces: text === "" ? [] : [text]
			}],
			...said
		});
		column = merge ? merge.right + 1 : column + 1;
	}
	return cells;
};
/** @param number of the table, from 1. Throws a `Refusal` where the sheet is damaged, or has too much in it. */
const tableOf = (zip, { name: sheet, part }, number, shared) => {
	const bytes = zip.part(part);
	if (bytes === void 0) throw new Refusal({
		why: "no-part",
		part
	});
	const tooLarge = (detail) => new Refusal({
		why: "too-large",
		part,
		detail
	});
	const byRow = /* @__PURE__ */ new Map();
	const merges = [];
	const inline = new Text();
	let [row, column] = [-1, -1];
	let cell;
	let [raw, isValue, isFormula] = [
		"",
		false,
		false
	];
	let formula;
	const open = (tag) => {
		const { space, name, get } = tag;
		if (space !== "x") return;
		inline.open(tag);
		if (name === "row") [row, column] = [(Number(get("r")) || row + 2) - 1, -1];
		else if (name === "c") {
			const said = cellAt(get("r") ?? "");
			[row, column] = [said?.row ?? row, said?.column ?? column + 1];
			[cell, raw, formula] = [
				tag,
				"",
				void 0
			];
			inline.begin();
		} else if (name === "v") isValue = true;
		else if (name === "f") [isFormula, formula] = [true, ""];
		else if (name === "mergeCell") {
			const merge = mergeOf(get("ref") ?? "");
			if (merges.length >= MOST_MERGED) throw tooLarge(`${MOST_MERGED}`);
			if (merge) merges.push(merge);
		}
	};
	const put = (tag) => {
		const held = tag.get("t") === "inlineStr" ? { text: inline.end() } : heldOf(tag, raw, formula, shared);
		if (held.text.trim() === "") return;
		if (column > MOST_COLUMNS) throw tooLarge(`${addressOf(row, column)}, ${MOST_COLUMNS}`);
		shared.left -= 1;
		if (shared.left < 0) throw tooLarge(`${MOST_CELLS}`);
		const cells = byRow.get(row) ?? /* @__PURE__ */ new Map();
		byRow.set(row, cells.set(column, held));
	};
	walkXml(bytes, part, {
		open,
		text: (text) => {
			if (isValue) raw += text;
			else if (isFormula) formula += text;
			else inline.text(text);
		},
		close: (tag) => {
			if (tag.space !== "x") return;
			inline.close(tag);
			if (tag.name === "v") isValue = false;
			if (tag.name === "f") isFormula = false;
			if (tag.name === "c" && cell) {
				put(cell);
				cell = void 0;
			}
		}
	});
	const filled = [...byRow].sort(([one], [other]) => one - other);
	const mergesIn = mergesByRow(filled.map(([at]) => at), merges, tooLarge);
	return {
		kind: "table",
		number,
		sheet,
		rows: filled.map(([at, held]) => ({
			place: {
				sheet,
				row: at + 1
			},
			cells: cellsOf(sheet, at, held, mergesIn.get(at) ?? [])
		}))
	};
};
/** Of each row that has something in it: what a merged cell covers elsewhere says nothing. */
const mergesByRow = (rows, merges, tooLarge) => {
	const found = /* @__PURE__ */ new Map();
	let count = 0;
	for (const merge of merges) {
		let [low, high] = [0, rows.length];
		while (low < high) {
			const middle = low + high >> 1;
			if ((rows[middle] ?? 0) < merge.top) low = middle + 1;
			else high = middle;
		}
		for (let at = low; at < rows.length && (rows[at] ?? 0) <= merge.bottom; at += 1) {
			if (++count > MOST_MERGED) throw tooLarge(`${MOST_MERGED}`);
			const row = rows[at] ?? 0;
			const here = found.get(row) ?? [];
			found.set(row, here);
			here.push(merge);
		}
	}
	return found;
};
// generators/excel/read/workbook.ts
/** Throws a `Refusal` where it is damaged. */
const workbookOf = ({ bytes, main, relationships }) => {
	const targets = new Map(relationships.flatMap(({ id, type, target }) => type === "worksheet" ? [[id, target]] : []));
	const sheets = [];
	let [from1904, isForm, form] = [
		false,
		false,
		""
	];
	walkXml(bytes, main, {
		open: ({ space, name, get }) => {
			if (space !== "x") return;
			if (name === "workbookPr") from1904 = ["1", "true"].includes(get("date1904") ?? "");
			const part = name === "sheet" ? targets.get(get("id") ?? "") : void 0;
			if (part !== void 0 && (get("state") ?? "visible") === "visible") sheets.push({
				name: get("name") ?? "",
				part
			});
			isForm = name === "definedName" && get("name") === "shenbao.form";
		},
		text: (text) => {
			if (isForm) form += text;
		},
		close: () => {
			isForm = false;
		}
	});
	const key = /^"(.+)"$/.exec(form)?.[1];
	return {
		sheets,
		from1904,
		...key !== void 0 && { form: key }
	};
};
/** By the number of a cell's style. Throws a `Refusal` where they are damaged. */
const formatsOf = ({ zip, relationships }) => {
	const [part] = targetsOf(relationships, "styles");
	const bytes = part === void 0 ? void 0 : zip.part(part);
	const codes = /* @__PURE__ */ new Map();
	const ids = [];
	if (part === void 0 || bytes === void 0) return [];
	let isOfCells = false;
	walkXml(bytes, part, {
		open: ({ name, get }) => {
			if (name === "cellXfs") isOfCells = true;
			if (name === "numFmt") codes.set(Number(get("numFmtId")), get("formatCode") ?? "");
			if (name === "xf" && isOfCells) ids.push(Number(get("numFmtId") ?? 0));
		},
		text: () => void 0,
		close: ({ name }) => {
			if (name === "cellXfs") isOfCells = false;
		}
	});
	return ids.map((id) => shownBy(id, codes.get(id)));
};
/** What people have noted at the cells of a sheet. Throws a `Refusal` where that is damaged. */
const commentsOf = (zip, { name: sheet, part }) => targetsOf(relationshipsOf(zip, part), "comments").flatMap((target) => {
	const bytes = zip.part(target);
	const comments = [];
	if (bytes === void 0) return comments;
	const authors = [];
	const text = new Text();
	let [address, author, isAuthor] = [
		"",
		0,
		false
	];
	walkXml(bytes, target, {
		open: (tag) => {
			if (tag.name === "author") authors.push("");
			isAuthor = tag.name === "author";
			if (tag.name === "comment") {
				[address, author] = [tag.get("ref") ?? "", Number(tag.get("authorId") ?? 0)];
				text.begin();
			}
			text.open(tag);
		},
		text: (found) => {
			if (isAuthor) authors[authors.length - 1] += found;
			text.text(found);
		},
		close: (tag) => {
			text.close(tag);
			isAuthor = false;
			if (tag.name === "comment") comments.push({
				author: authors[author] ?? "",
				text: text.end(),
				place: {
					sheet,
					address
				}
			});
		}
	});
	return comments;
});
// generators/excel/read/read.ts
/** A list form has one for each of its tables. */
const MOST_SHEETS = 200;
/** What is found in a workbook (ISO/IEC 29500, transitional or strict): a table for each sheet that is seen. Throws a `Refusal` where a part is damaged, or has too much in it. */
const readExcel = (file) => {
	const { zip, relationships, macros } = file;
	const workbook = workbookOf(file);
	const { sheets, from1904 } = workbook;
	if (sheets.length > MOST_SHEETS) throw new Refusal({
		why: "too-large",
		detail: `${sheets.length} sheets`
	});
	const [texts] = targetsOf(relationships, "sharedStrings");
	const shared = {
		strings: texts === void 0 ? [] : sharedStrings(zip, texts),
		formats: formatsOf(file),
		from1904,
		left: MOST_CELLS
	};
	const filing = file.customXml.map((part) => filingIn(zip, part)).find((each) => each !== void 0);
	const form = file.properties.map((part) => formIn(zip, part)).find((key) => key !== void 0) ?? workbook.form ?? filing?.form;
	return {
		...form !== void 0 && { form },
		...filing !== void 0 && { filing },
		values: [],
		blocks: sheets.map((sheet, at) => tableOf(zip, sheet, at + 1, shared)),
		revisions: {
			inserted: 0,
			deleted: 0
		},
		comments: sheets.flatMap((sheet) => commentsOf(zip, sheet)),
		macros,
		nested: 0,
		namesOf: () => []
	};
};
export { readExcel };
