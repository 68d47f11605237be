import { t as walkXml } from "./walk-xml-CVk6UgCS.js";
import { t as BOX } from "./control-text-BH0034Ho.js";
import { i as bookmarkName, l as digestOf, s as controlTag } from "./custom-xml-CRSPv7P0.js";
import { t as Refusal } from "./refusal-OCKZqpk-.js";
import { i as formIn, r as filingIn } from "./carried-CWX3t1ja.js";
import { i as targetsOf } from "./package-Cs_wldxe.js";
// compiler/filing/pictures/png.ts
const SIGNATURE = [
	137,
	80,
	78,
	71,
	13,
	10,
	26,
	10
];
// compiler/filing/pictures/picture.ts
const starts = (bytes, signature) => signature.every((byte, at) => bytes[at] === byte);
/** What the first bytes say. */
const typeOf = (bytes) => {
	if (starts(bytes, SIGNATURE)) return "image/png";
	return starts(bytes, [
		255,
		216,
		255
	]) ? "image/jpeg" : void 0;
};
// generators/word/read/glyphs.ts
/** Boxes as people and editors draw them: characters of the fonts of symbols that Word has, as the boxes of Unicode. */
/** By font and the low byte of the character: Word writes F0FE as well as FE. */
const SYMBOLS = {
	Wingdings: /* @__PURE__ */ new Map([
		[254, BOX.ticked],
		[253, "☒"],
		[252, "✓"],
		[251, "✗"],
		[111, BOX.empty],
		[168, BOX.empty],
		[113, BOX.empty],
		[110, "■"]
	]),
	"Wingdings 2": /* @__PURE__ */ new Map([
		[82, BOX.ticked],
		[83, "☒"],
		[84, "☒"],
		[80, "✓"],
		[79, "✗"],
		[163, BOX.empty],
		[48, BOX.empty],
		[42, BOX.empty]
	])
};
const isSymbolFont = (font) => font !== void 0 && Object.hasOwn(SYMBOLS, font);
/** The character itself where the font means nothing else by it. */
const symbolOf = (font, character) => SYMBOLS[font]?.get((character.codePointAt(0) ?? 0) & 255) ?? character;
// generators/word/read/names.ts
/** What a document calls the control of a place in the data: its tag, and the bookmark around it without its number. */
const BOOKMARK = /^(F[0-9a-f]{24})_\d+$/;
/** Of a bookmark around a control; undefined for any other. */
const bookmarkedName = (called) => BOOKMARK.exec(called)?.[1];
const namesOf = (path, code) => {
	const tag = controlTag(path, code);
	return [tag, bookmarkedName(bookmarkName(tag, 1)) ?? tag];
};
// generators/word/read/pages.ts
/** What is no value: text that it has got already is the paragraph's. */
const discount = (open) => {
	open.isLive = false;
	const at = open.pieces?.indexOf(open.value) ?? -1;
	if (at >= 0) open.pieces?.splice(at, 1, open.value.text);
};
var Pages = class {
	#said;
	#blocks = [];
	#values = [];
	#open = [];
	#controls = [];
	#rows = [];
	#row;
	#cell;
	#paragraph;
	/** Of tables around here; those within others are part of their cell. */
	#depth = 0;
	#tables = 0;
	#paragraphs = 0;
	#nested = 0;
	#isJoined = false;
	constructor(said) {
		this.#said = said;
	}
	place() {
		if (this.#row === void 0) return { paragraph: Math.max(1, this.#paragraphs) };
		const cell = this.#row.cells.length + (this.#cell === void 0 ? 0 : 1);
		return {
			...this.#row.place,
			...cell > 0 && { cell }
		};
	}
	open(name) {
		switch (name) {
			case "tbl":
				this.#openTable();
				return;
			case "tr":
				if (this.#depth === 1) this.#openRow();
				return;
			case "tc":
				if (this.#depth === 1) this.#cell = {
					columnSpan: 1,
					covered: false,
					paragraphs: []
				};
				return;
			case "p":
				this.#openParagraph();
				return;
			case "sdt":
				this.#controls.push({ isHinted: false });
				return;
			case "sdtContent": this.#openControl();
		}
	}
	close(name) {
		switch (name) {
			case "tbl":
				this.#depth -= 1;
				if (this.#depth === 0) this.#blocks.push({
					kind: "table",
					number: this.#tables,
					rows: this.#rows
				});
				return;
			case "tr":
				if (this.#depth === 1) this.#closeRow();
				return;
			case "tc":
				if (this.#depth === 1) this.#closeCell();
				return;
			case "p":
				this.#paragraph = void 0;
				return;
			case "sdt": this.#end(this.#controls.pop()?.open);
		}
	}
	#openTable() {
		this.#depth += 1;
		this.#contain();
		if (this.#depth > 1) {
			this.#nested += 1;
			return;
		}
		this.#tables += 1;
		this.#rows = [];
	}
	#openRow() {
		this.#contain();
		this.#row = {
			place: {
				table: this.#tables,
				row: this.#rows.length + 1
			},
			cells: [],
			before: this.#values.length,
			isDeleted: false
		};
	}
	/** What is open around rows holds them, and is no value. */
	#contain() {
		for (const open of this.#open) discount(open);
	}
	/** What stands in one that is deleted goes with it. */
	#closeRow() {
		const row = this.#row;
		this.#row = void 0;
		if (row?.isDeleted) for (const open of this.#values.slice(row.before)) open.isLive = false;
		else if (row) this.#rows.push({
			place: row.place,
			cells: row.cells
		});
	}
	/** A bookmark ends with its cell at the latest. */
	#closeCell() {
		if (this.#cell) this.#row?.cells.push(this.#cell);
		this.#cell = void 0;
		for (const open of this.#open.filter(({ bookmark }) => bookmark !== void 0)) this.#end(open);
	}
	#openParagraph() {
		const isJoined = this.#isJoined;
		this.#isJoined = false;
		for (const open of this.#open) {
			if (open.paragraphs > 0 && !isJoined) open.value.text += "\n";
			open.paragraphs += 1;
		}
		if (this.#row === void 0) this.#paragraphs += 1;
		const paragraph = {
			kind: "paragraph",
			place: this.place(),
			pieces: []
		};
		this.#paragraph = paragraph;
		if (this.#cell) this.#cell.paragraphs.push(paragraph);
		else if (this.#depth === 0) this.#blocks.push(paragraph);
	}
	/** The mark of a paragraph that has been deleted: what follows is part of it. */
	joinNext() {
		this.#isJoined = true;
	}
	rowIsDeleted() {
		if (this.#depth === 1 && this.#row) this.#row.isDeleted = true;
	}
	spans(columns) {
		if (this.#depth === 1 && this.#cell) this.#cell.columnSpan = Number.isInteger(columns) && columns > 0 ? columns : 1;
	}
	covers(isCovered) {
		if (this.#depth === 1 && this.#cell) this.#cell.covered = isCovered;
	}
	/** Of a control, before its content. */
	property({ space, name, get }, isOfControl) {
		const control = this.#controls.at(-1);
		if (!control || !isOfControl) return;
		if (space === "w" && name === "tag") control.tag = get("val") ?? "";
		else if (space === "w" && name === "showingPlcHdr") control.isHinted = get("val") !== "0" && get("val") !== "false";
		else if (space === "w" && name === "docPart") {
			const hint = this.#said.hints.get(get("val") ?? "");
			if (hint !== void 0) control.hint = hint;
		} else if (space === "w14" && name === "checked") control.checked = get("val") === "1" || get("val") === "true";
	}
	#openControl() {
		const control = this.#controls.at(-1);
		if (!control) return;
		const { tag, isHinted, hint, checked } = control;
		if (!tag) {
			this.#describe(control);
			return;
		}
		for (const open of this.#open) if (open.bookmark !== void 0) discount(open);
		control.open = this.#begin({
			name: tag,
			...this.#said.bindings.get(tag),
			text: "",
			...checked !== void 0 && { checked },
			...isHinted && { hinted: true },
			...hint !== void 0 && { hint },
			ground: "control",
			place: this.place()
		});
	}
	/** A control without a tag says something of the bookmark around it. */
	#describe({ isHinted, hint, checked }) {
		const around = this.#open.findLast(({ isLive, bookmark }) => isLive && bookmark !== void 0)?.value;
		if (!around) return;
		if (checked !== void 0) around.checked = checked;
		if (isHinted) around.hinted = true;
		if (hint !== void 0) around.hint = hint;
	}
	bookmark(id, called) {
		const name = bookmarkedName(called);
		if (name === void 0 || this.#open.some((open) => open.isLive && open.bookmark === void 0)) return;
		const control = this.#controls.at(-1);
		const open = {
			value: {
				name,
				text: "",
				...control?.checked !== void 0 && { checked: control.checked },
				...control?.isHinted && { hinted: true },
				...control?.hint !== void 0 && { hint: control.hint },
				ground: "bookmark",
				place: this.place()
			},
			bookmark: id,
			isLive: true,
			paragraphs: 0
		};
		this.#start(open);
	}
	endBookmark(id) {
		this.#end(this.#open.find(({ bookmark }) => bookmark === id));
	}
	#begin(value) {
		const open = {
			value,
			isLive: true,
			paragraphs: 0
		};
		this.#start(open);
		return open;
	}
	#start(open) {
		this.#open.push(open);
		this.#values.push(open);
		if (this.#paragraph) open.paragraphs = 1;
	}
	#end(open) {
		if (open === void 0) return;
		this.#put(open);
		const at = this.#open.indexOf(open);
		if (at >= 0) this.#open.splice(at, 1);
	}
	/** It stands in the paragraph in which it has its first text, or ends. */
	#put(open) {
		if (open.pieces !== void 0 || !open.isLive || this.#paragraph === void 0) return;
		open.pieces = this.#paragraph.pieces;
		open.value.place = this.place();
		open.pieces.push(open.value);
	}
	/** Goes to the innermost that is found; else to the paragraph. */
	text(text) {
		const open = this.#open.findLast(({ isLive }) => isLive);
		if (open) {
			this.#put(open);
			open.value.text += text;
		} else this.#paragraph?.pieces.push(text);
	}
	/** Likewise. */
	picture(picture) {
		const open = this.#open.findLast(({ isLive }) => isLive);
		if (open) {
			this.#put(open);
			open.value.pictures = [...open.value.pictures ?? [], picture];
		} else if (this.#paragraph) this.#paragraph.pictured = true;
	}
	end() {
		return {
			values: this.#values.flatMap(({ value, isLive }) => isLive ? [value] : []),
			blocks: this.#blocks,
			nested: this.#nested
		};
	}
};
// generators/word/read/body.ts
/** What is not on the page, with all that is in it: what has been deleted or moved away, the second version of a drawing, the reading of characters. */
const PASSED_OVER = /* @__PURE__ */ new Set([
	"w:del",
	"w:moveFrom",
	"mc:Fallback",
	"w:rt",
	"w:instrText",
	"w:delText"
]);
/** Fields that show the number of a note. */
const NOTE_FIELD = /^\s*(?:NOTEREF|FOOTNOTEREF|PAGEREF|PAGE)\b/i;
/** Off unless said otherwise: `w:val` of a property that is on or off (ISO/IEC 29500-1 17.17.4). */
const isOn = ({ get }) => ![
	"0",
	"false",
	"off"
].includes(get("val") ?? "1");
const bodyOf = (bytes, part, said, pictureAt) => {
	const pages = new Pages(said);
	const parents = [];
	const comments = [];
	const commented = /* @__PURE__ */ new Map();
	const revisions = {
		inserted: 0,
		deleted: 0
	};
	/** Depth of what is passed over. */
	let passed = 0;
	let isText = false;
	let [isHidden, font] = [false, void 0];
	/** Fields that are open: their instruction, and whether their result has begun. */
	const fields = [];
	let isInstruction = false;
	/** Of the picture that is open: the file that it was made of, as far as it says. */
	let pictureName = "";
	const isPassedOver = () => passed > 0 || isHidden || fields.some(({ instruction, isResult }) => !isResult || NOTE_FIELD.test(instruction));
	const say = (text) => {
		if (!isPassedOver()) pages.text(text);
	};
	const field = (kind) => {
		const last = fields.at(-1);
		if (kind === "begin") fields.push({
			instruction: "",
			isResult: false
		});
		else if (kind === "separate" && last) last.isResult = true;
		else if (kind === "end") fields.pop();
	};
	/** Children of the properties of paragraphs, rows, cells and controls. */
	const property = (tag, parent) => {
		if (parent === "w:rPr" && parents.at(-3) === "w:pPr" && tag.name === "del") pages.joinNext();
		else if (parent === "w:rPr" && parents.at(-3) === "w:r") {
			if (tag.name === "vanish") isHidden = isOn(tag);
			if (tag.name === "rFonts") font = tag.get("ascii") ?? tag.get("hAnsi");
		} else if (parent === "w:trPr" && tag.name === "del") pages.rowIsDeleted();
		else if (parent === "w:tcPr" && tag.name === "gridSpan") pages.spans(Number(tag.get("val")));
		else if (parent === "w:tcPr" && tag.name === "vMerge") pages.covers((tag.get("val") ?? "continue") === "continue");
		else pages.property(tag, parents.includes("w:sdtPr"));
	};
	const open = (tag) => {
		const { space, name, get } = tag;
		const called = `${space}:${name}`;
		const parent = parents.at(-1) ?? "";
		parents.push(called);
		if (space === "w" && (name === "ins" || name === "moveTo")) revisions.inserted += 1;
		if (space === "w" && (name === "del" || name === "moveFrom")) revisions.deleted += 1;
		if (parent.endsWith("Pr") || parents.includes("w:sdtPr")) property(tag, parent);
		if (passed > 0 || PASSED_OVER.has(called) && !parent.endsWith("Pr")) {
			passed += 1;
			isInstruction = called === "w:instrText";
			return;
		}
		if (name === "docPr") pictureName = get("name") ?? "";
		if ((name === "blip" || name === "imagedata") && !isPassedOver()) pages.picture(pictureAt(get("embed") ?? get("id") ?? "", pictureName));
		if (space !== "w") return;
		switch (name) {
			case "t":
				isText = true;
				return;
			case "r":
				[isHidden, font] = [false, void 0];
				return;
			case "tab":
				if (parent === "w:r") say("	");
				return;
			case "br":
			case "cr":
				if (get("type") === void 0 || get("type") === "textWrapping") say("\n");
				return;
			case "noBreakHyphen":
				say("-");
				return;
			case "sym":
				say(symbolOf(get("font") ?? "", String.fromCodePoint(Number.parseInt(get("char") ?? "20", 16) || 32)));
				return;
			case "fldChar":
				field(get("fldCharType"));
				return;
			case "fldSimple":
				fields.push({
					instruction: get("instr") ?? "",
					isResult: true
				});
				return;
			case "commentReference":
				commented.set(get("id") ?? "", pages.place());
				return;
			case "bookmarkStart":
				pages.bookmark(get("id") ?? "", get("name") ?? "");
				return;
			case "bookmarkEnd":
				pages.endBookmark(get("id") ?? "");
				return;
			default: pages.open(name);
		}
	};
	const close = ({ space, name }) => {
		parents.pop();
		if (passed > 0) {
			passed -= 1;
			isInstruction = false;
			return;
		}
		if (space !== "w") return;
		if (name === "t") isText = false;
		else if (name === "r") isHidden = false;
		else if (name === "fldSimple") fields.pop();
		else pages.close(name);
	};
	const text = (found) => {
		const last = fields.at(-1);
		if (isInstruction && last && !last.isResult) last.instruction += found;
		if (isText && passed === 0) say(isSymbolFont(font) ? [...found].map((each) => symbolOf(font ?? "", each)).join("") : found);
	};
	walkXml(bytes, part, {
		open,
		text,
		close
	});
	for (const [id, place] of commented) {
		const comment = said.comments.get(id);
		if (comment) comments.push({
			...comment,
			place
		});
	}
	return {
		...pages.end(),
		revisions,
		comments
	};
};
// generators/word/read/pictures.ts
/** Pictures of a document by the id that it calls them by. What is not in the file is not fetched. */
const picturesIn = ({ zip, relationships }) => {
	const pictures = new Map(relationships.flatMap(({ id, type, target }) => type === "image" ? [[id, target]] : []));
	const known = /* @__PURE__ */ new Map();
	const read = (part) => {
		const bytes = bytesOf(zip, part);
		const mediaType = bytes && typeOf(bytes);
		return mediaType && {
			mediaType,
			bytes,
			sha256: digestOf(bytes)
		};
	};
	return (id, name) => {
		const part = pictures.get(id);
		if (part === void 0) return { name };
		if (!known.has(part)) known.set(part, read(part));
		const picture = known.get(part);
		return {
			name,
			...picture && { picture }
		};
	};
};
/** One that is damaged or too large is told as none that can be read. */
const bytesOf = (zip, part) => {
	try {
		return zip.part(part);
	} catch (error) {
		if (error instanceof Refusal) return void 0;
		throw error;
	}
};
// generators/word/read/said.ts
/** What a part of custom XML says: of the many kinds that there are these two. */
const customXml = (zip, part) => {
	const bindings = /* @__PURE__ */ new Map();
	let form;
	const filing = filingIn(zip, part, ({ name, uri, get }) => {
		if (uri !== "urn:shenbao:controls:1") return;
		if (name === "controls") form = get("form");
		if (name !== "control") return;
		const [tag, path, code] = [
			get("tag"),
			get("path"),
			get("code")
		];
		if (tag !== void 0 && path !== void 0) bindings.set(tag, {
			path,
			...code !== void 0 && { code }
		});
	});
	const key = form ?? filing?.form;
	return {
		...key !== void 0 && { form: key },
		...filing && { filing },
		bindings
	};
};
/** Texts of elements that have names or numbers: building blocks, comments. Lines and paragraphs are parted by `\n`. */
const textsIn = (zip, part, elements, told, keyIn) => {
	const bytes = zip.part(part);
	if (bytes === void 0) return;
	let [key, text, isText] = [
		void 0,
		"",
		false
	];
	walkXml(bytes, part, {
		open: (tag) => {
			if (tag.space !== "w") return;
			if (tag.name === elements) [key, text] = [void 0, ""];
			key ??= keyIn(tag);
			isText = tag.name === "t";
			if (tag.name === "p" && text !== "" || tag.name === "br") text += "\n";
		},
		text: (found) => {
			if (isText) text += found;
		},
		close: (tag) => {
			isText = false;
			if (tag.space === "w" && tag.name === elements && key !== void 0) told(key, tag, text);
		}
	});
};
/** Throws a `Refusal` where a part is damaged. */
const saidIn = ({ zip, relationships, properties, customXml: own }) => {
	const custom = own.map((part) => customXml(zip, part));
	const filing = custom.find((each) => each.filing !== void 0)?.filing;
	const form = properties.map((part) => formIn(zip, part)).find((key) => key !== void 0) ?? custom.find((each) => each.form !== void 0)?.form;
	const hints = /* @__PURE__ */ new Map();
	for (const part of targetsOf(relationships, "glossaryDocument")) textsIn(zip, part, "docPart", (key, _, text) => hints.set(key, text), ({ name, get }) => name === "name" ? get("val") : void 0);
	const comments = /* @__PURE__ */ new Map();
	for (const part of targetsOf(relationships, "comments")) textsIn(zip, part, "comment", (key, { get }, text) => comments.set(key, {
		author: get("author") ?? "",
		text
	}), ({ name, get }) => name === "comment" ? get("id") : void 0);
	return {
		...form !== void 0 && { form },
		...filing !== void 0 && { filing },
		bindings: new Map(custom.flatMap(({ bindings }) => [...bindings])),
		hints,
		comments
	};
};
// generators/word/read/read.ts
/** What is found in a Word document (ISO/IEC 29500, transitional or strict). Throws a `Refusal` where a part is damaged. */
const readWord = (file) => {
	const said = saidIn(file);
	return {
		...said.form !== void 0 && { form: said.form },
		...said.filing !== void 0 && { filing: said.filing },
		...bodyOf(file.bytes, file.main, said, picturesIn(file)),
		macros: file.macros,
		namesOf
	};
};
export { readWord };
