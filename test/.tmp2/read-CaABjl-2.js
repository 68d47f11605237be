import { t as BOX } from "./control-text-BH0034Ho.js";
import { n as unlessRefused, t as Refusal } from "./refusal-OCKZqpk-.js";
import { n as Unzlib } from "./esm-DsCfVY6Z.js";
// generators/pdf/field-name.ts
/** Parts of the name of a field; between them stands a full stop. */
const nameOf = ({ path, code }) => {
	const parts = path.match(/(?:[^.["]|\["(?:[^"\\]|\\.)*"\]|\[\d+\])+/g) ?? [path];
	const last = parts.at(-1) ?? "";
	return [...parts.slice(0, -1), code === void 0 ? last : `${last}=${code}`].map((part) => part.replaceAll(".", "_"));
};
/** Entries of the document's information, all but titles and dates. */
const INFO = {
	form: "ShenbaoForm",
	pack: "ShenbaoPack",
	sha256: "ShenbaoFilingSHA256"
};
// generators/pdf/read/syntax.ts
/** Objects of a PDF as they are written (ISO 32000-1, 7.3), read no deeper and no further than limits. */
var Name = class {
	name;
	constructor(name) {
		this.name = name;
	}
};
/** Names an object of the file. */
var Reference = class {
	id;
	constructor(id) {
		this.id = id;
	}
};
/** A string: a character for each byte. */
var Bytes = class {
	bytes;
	constructor(bytes) {
		this.bytes = bytes;
	}
};
/** What is written there is no object. */
var NoObject = class extends Error {};
/** Arrays and dictionaries within each other; fields stand in less than ten. */
const DEEPEST$1 = 60;
/** NUL, tab, line feed, form feed, return, space. */
const SPACES = /* @__PURE__ */ new Set([
	0,
	9,
	10,
	12,
	13,
	32
]);
const COMMENT = 37;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const REFERENCE = /(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const HEX = /<([0-9A-Fa-f\0\t\n\f\r ]*)>/y;
const WORD = /true|false|null/y;
const ESCAPED = {
	n: "\n",
	r: "\r",
	t: "	",
	b: "\b",
	f: "\f"
};
/** Reads one object after the other out of a text, a character for each byte. */
var Reader = class {
	at;
	#text;
	constructor(text, at = 0) {
		this.#text = text;
		this.at = at;
	}
	skip() {
		for (;;) {
			while (SPACES.has(this.#text.charCodeAt(this.at))) this.at++;
			if (this.#text.charCodeAt(this.at) !== COMMENT) return;
			while (this.at < this.#text.length && !/[\r\n]/.test(this.#text[this.at] ?? "")) this.at++;
		}
	}
	/** Whether a keyword stands next, which is passed then. */
	passes(keyword) {
		this.skip();
		if (!this.#text.startsWith(keyword, this.at)) return false;
		this.at += keyword.length;
		return true;
	}
	value(depth = 0) {
		if (depth > DEEPEST$1) throw new NoObject("nested too deep");
		this.skip();
		const first = this.#text[this.at];
		if (first === "/") return new Name(decoded(this.#match(NAME)?.[1] ?? ""));
		if (first === "(") return this.#literal();
		if (first === "[") return this.#array(depth);
		if (first === "<") {
			if (this.#text[this.at + 1] === "<") return this.#dictionary(depth);
			const hex = this.#match(HEX)?.[1]?.replace(/[^0-9A-Fa-f]/g, "");
			if (hex === void 0) throw new NoObject("a string has no end");
			return new Bytes((hex.match(/..?/g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, "0"), 16))).join(""));
		}
		const reference = this.#match(REFERENCE);
		if (reference) return new Reference(Number(reference[1]));
		const number = this.#match(NUMBER);
		if (number) return Number(number[0]);
		const word = this.#match(WORD)?.[0];
		if (word === void 0) throw new NoObject(`no object at ${this.at}`);
		return word === "null" ? null : word === "true";
	}
	#match(pattern) {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.#text);
		if (found) this.at = pattern.lastIndex;
		return found;
	}
	#array(depth) {
		this.at += 1;
		const values = [];
		while (!this.passes("]")) values.push(this.value(depth + 1));
		return values;
	}
	#dictionary(depth) {
		this.at += 2;
		const entries = /* @__PURE__ */ new Map();
		while (!this.passes(">>")) {
			const key = this.value(depth + 1);
			if (!(key instanceof Name)) throw new NoObject("a key is no name");
			entries.set(key.name, this.value(depth + 1));
		}
		return entries;
	}
	#literal() {
		let open = 0;
		let bytes = "";
		for (; this.at < this.#text.length; this.at++) {
			const character = this.#text[this.at] ?? "";
			if (character === "\\") {
				bytes += this.#escaped();
				continue;
			}
			if (character === "(" && open++ === 0) continue;
			if (character === ")" && --open === 0) {
				this.at += 1;
				return new Bytes(bytes);
			}
			bytes += character;
		}
		throw new NoObject("a string has no end");
	}
	/** Leaves the place on the last character of it. */
	#escaped() {
		const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.at + 1, this.at + 4))?.[0];
		if (octal !== void 0) {
			this.at += octal.length;
			return String.fromCharCode(Number.parseInt(octal, 8) & 255);
		}
		this.at += 1;
		const character = this.#text[this.at] ?? "";
		if (character === "\r" && this.#text[this.at + 1] === "\n") this.at += 1;
		return /[\r\n]/.test(character) ? "" : ESCAPED[character] ?? character;
	}
};
const decoded = (name) => name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
const latin1 = (bytes) => Uint8Array.from(bytes, (character) => character.charCodeAt(0));
/** Of PDFDocEncoding (annex D) what Latin-1 has otherwise. */
const SIGNS = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž";
const FIRST_SIGN = 128;
/** A text for people (7.9.2.2): UTF-16, UTF-8 or PDF's own encoding. Lines are parted by `\n`. */
const textOf = (value) => {
	if (!(value instanceof Bytes)) return void 0;
	const { bytes } = value;
	const decode = (encoding, from) => new TextDecoder(encoding).decode(latin1(bytes.slice(from)));
	return (bytes.startsWith("þÿ") ? decode("utf-16be", 2) : bytes.startsWith("ÿþ") ? decode("utf-16le", 2) : bytes.startsWith("ï»¿") ? decode("utf-8", 3) : bytes.replace(/[\x80-\x9e]/g, (sign) => SIGNS[sign.charCodeAt(0) - FIRST_SIGN] ?? sign)).replace(/\r\n?/g, "\n");
};
// generators/pdf/read/objects.ts
/**
* The objects of a PDF. They are found by going through the file once: what stands later in it counts, as an editor that saves adds its
* changes at the end, and tables of offsets, which may lie, are not believed. Time and memory are bounded whatever the file says.
*/
/** A form with fields has 2.5 MB. */
const MOST_FILE_BYTES = 64 << 20;
/** Of all that is inflated of one file. */
const MOST_BYTES = 64 << 20;
const MOST_OBJECTS = 3e5;
/** So much is inflated at a time: 64 KiB of zeros are 66 MB. */
const PIECE = 4096;
const BEGINS = /(?:(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj|trailer)(?![A-Za-z])/g;
const ENDS = /\r?\n?endstream/g;
const asText = (bytes) => {
	let text = "";
	for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
	return text;
};
const isDictionary = (value) => value instanceof Map;
var Objects = class {
	#bytes;
	#values = /* @__PURE__ */ new Map();
	#streams = /* @__PURE__ */ new Map();
	/** What the file says of itself: its root, its information; later ones first. */
	trailers = [];
	/** Objects of it could not be read. */
	isDamaged = false;
	#inflated = 0;
	constructor(bytes) {
		this.#bytes = bytes;
		const text = asText(bytes);
		BEGINS.lastIndex = 0;
		for (let found = BEGINS.exec(text); found !== null; found = BEGINS.exec(text)) {
			const reader = new Reader(text, BEGINS.lastIndex);
			try {
				const value = reader.value();
				if (found[1] === void 0) {
					if (isDictionary(value)) this.trailers.unshift(value);
				} else this.#add(Number(found[1]), value, reader, text);
				BEGINS.lastIndex = Math.max(reader.at, BEGINS.lastIndex);
			} catch (error) {
				if (!(error instanceof NoObject)) throw error;
			}
		}
	}
	/** What a value stands for; nothing where the file has no such object. */
	of(value) {
		let found = value;
		for (let step = 0; found instanceof Reference && step < 10; step++) found = this.#values.get(found.id);
		return found instanceof Reference ? void 0 : found;
	}
	dictionary(value) {
		const found = this.of(value);
		return isDictionary(found) ? found : void 0;
	}
	list(value) {
		const found = this.of(value);
		return Array.isArray(found) ? found : [];
	}
	name(value) {
		const found = this.of(value);
		return found instanceof Name ? found.name : void 0;
	}
	/** The bytes of a stream. */
	stream(value) {
		const dictionary = this.of(value);
		const place = dictionary === void 0 ? void 0 : this.#streams.get(dictionary);
		if (place === void 0 || !isDictionary(dictionary)) return void 0;
		const raw = this.#bytes.subarray(place.start, place.end);
		const filter = this.of(dictionary.get("Filter"));
		const filters = filter === void 0 ? [] : Array.isArray(filter) ? filter : [filter];
		if (filters.length === 0) return raw;
		return filters.length === 1 && this.name(filters[0]) === "FlateDecode" && dictionary.get("DecodeParms") === void 0 ? this.#inflate(raw) : void 0;
	}
	#add(id, value, reader, text) {
		if (this.#values.size > MOST_OBJECTS) throw new Refusal({
			why: "too-large",
			detail: `${MOST_OBJECTS} objects`
		});
		this.#values.set(id, value);
		if (!isDictionary(value) || !reader.passes("stream")) return;
		const start = reader.at + (text[reader.at] === "\r" ? 2 : 1);
		const length = value.get("Length");
		const end = typeof length === "number" && length >= 0 ? start + length : -1;
		ENDS.lastIndex = start;
		const isSaid = end > 0 && /^\s*endstream/.test(text.slice(end, end + 16));
		this.#streams.set(value, {
			start,
			end: isSaid ? end : ENDS.exec(text)?.index ?? text.length
		});
		reader.at = this.#streams.get(value)?.end ?? reader.at;
		const kind = value.get("Type");
		if (!(kind instanceof Name)) return;
		if (kind.name === "XRef") this.trailers.unshift(value);
		else if (kind.name === "ObjStm") this.#addAll(value);
	}
	/** The objects that stand together in a stream. */
	#addAll(dictionary) {
		const bytes = this.#together(dictionary);
		const [count, first] = [dictionary.get("N"), dictionary.get("First")];
		if (bytes === void 0 || typeof count !== "number" || typeof first !== "number") return;
		const text = asText(bytes);
		const index = new Reader(text);
		for (let place = 0; place < Math.min(count, MOST_OBJECTS); place++) {
			const [id, offset] = [index.value(), index.value()];
			if (typeof id !== "number" || typeof offset !== "number") throw new NoObject("no index");
			this.#add(id, new Reader(text, first + offset).value(), new Reader(""), "");
		}
	}
	/** What is encrypted cannot be inflated either, and says so later. */
	#together(dictionary) {
		try {
			return this.stream(dictionary);
		} catch (error) {
			if (!(error instanceof Refusal) || error.reason.why !== "damaged") throw error;
			this.isDamaged = true;
			return;
		}
	}
	#inflate(raw) {
		const pieces = [];
		const inflate = new Unzlib((piece) => {
			this.#inflated += piece.length;
			if (this.#inflated > MOST_BYTES) throw new Refusal({
				why: "too-large",
				detail: `${MOST_BYTES}`
			});
			pieces.push(piece);
		});
		try {
			for (let at = 0; at < raw.length; at += PIECE) inflate.push(raw.subarray(at, at + PIECE), at + PIECE >= raw.length);
		} catch (error) {
			if (error instanceof Refusal) throw error;
			throw new Refusal({
				why: "damaged",
				detail: "stream"
			});
		}
		const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
		let at = 0;
		for (const piece of pieces) {
			whole.set(piece, at);
			at += piece.length;
		}
		return whole;
	}
};
// generators/pdf/read/read.ts
/**
* A PDF as what is found in it: its fields, and the filing that it carries. A reader of its own, of the little that is needed: objects,
* fields and one attachment; nothing of pages, fonts and pictures, and nothing runs.
*/
/** Parts of a name, and pages within pages. */
const DEEPEST = 40;
const MOST_FIELDS = 5e4;
const MOST_PAGES = 5e3;
const rootOf = (objects) => {
	if (objects.trailers.some((trailer) => trailer.has("Encrypt"))) throw new Refusal({ why: "encrypted" });
	if (objects.isDamaged) throw new Refusal({
		why: "damaged",
		detail: "objects"
	});
	const root = objects.trailers.map((trailer) => objects.dictionary(trailer.get("Root"))).find(Boolean);
	if (root === void 0) throw new Refusal({
		why: "damaged",
		detail: "no catalog"
	});
	return root;
};
const pagesOf = (objects, root) => {
	const pages = [];
	const seen = /* @__PURE__ */ new Set();
	const visit = (value, depth) => {
		const node = objects.dictionary(value);
		if (node === void 0 || seen.has(node) || depth > DEEPEST || pages.length > MOST_PAGES) return;
		seen.add(node);
		const kids = objects.list(node.get("Kids"));
		if (kids.length === 0) pages.push(node);
		for (const kid of kids) visit(kid, depth + 1);
	};
	visit(root.get("Pages"), 0);
	return pages;
};
/** Widget → its page from 1, and its place among all widgets. */
const widgetsOf = (objects, pages) => {
	const widgets = /* @__PURE__ */ new Map();
	for (const [at, page] of pages.entries()) for (const annotation of objects.list(page.get("Annots"))) {
		const widget = objects.dictionary(annotation);
		if (widget && !widgets.has(widget)) widgets.set(widget, {
			page: at + 1,
			at: widgets.size
		});
	}
	return widgets;
};
const commentsOf = (objects, widgets) => [...widgets].flatMap(([annotation, { page }]) => {
	const text = textOf(objects.of(annotation.get("Contents")));
	return [
		"Text",
		"FreeText",
		"Highlight"
	].includes(objects.name(annotation.get("Subtype")) ?? "") && text ? [{
		author: textOf(objects.of(annotation.get("T"))) ?? "",
		text,
		place: { page }
	}] : [];
});
/** The text of a field, whatever its kind; of a list that several are chosen from, a line each. */
const shownText = (objects, value) => {
	const found = objects.of(value);
	if (Array.isArray(found)) return found.map((each) => textOf(objects.of(each)) ?? "").join("\n");
	const stream = isDictionary(found) ? objects.stream(found) : void 0;
	return stream ? new TextDecoder().decode(stream) : textOf(found) ?? "";
};
const fieldsOf = (objects, root, widgets) => {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const visit = (value, above, depth) => {
		if (value instanceof Reference) {
			if (seen.has(value.id)) return;
			seen.add(value.id);
		}
		const field = objects.dictionary(value);
		if (field === void 0 || depth > DEEPEST) return;
		if (found.length > MOST_FIELDS) throw new Refusal({
			why: "too-large",
			detail: `${MOST_FIELDS} fields`
		});
		const part = textOf(objects.of(field.get("T")));
		const own = {
			name: part === void 0 ? above.name : above.name === "" ? part : `${above.name}.${part}`,
			kind: objects.name(field.get("FT")) ?? above.kind,
			value: field.get("V") ?? above.value
		};
		const kids = objects.list(field.get("Kids"));
		for (const kid of kids) visit(kid, own, depth + 1);
		if (kids.length > 0 || own.kind === void 0 || own.kind === "Sig") return;
		const { page, at } = widgets.get(field) ?? {
			page: void 0,
			at: widgets.size
		};
		const state = objects.name(field.get("AS")) ?? objects.name(own.value);
		const isButton = own.kind === "Btn";
		const isOn = state !== void 0 && state !== "Off";
		found.push({
			at,
			value: {
				name: own.name,
				text: isButton ? BOX[isOn ? "ticked" : "empty"] : shownText(objects, own.value),
				...isButton && { checked: isOn },
				ground: "field",
				place: page === void 0 ? {} : { page }
			}
		});
	};
	const form = objects.dictionary(root.get("AcroForm"));
	for (const field of objects.list(form?.get("Fields"))) visit(field, {
		name: "",
		kind: void 0,
		value: void 0
	}, 0);
	const fields = /* @__PURE__ */ new Map();
	for (const { value } of found.sort((a, b) => a.at - b.at)) if (!fields.has(value.name)) fields.set(value.name, value);
	return [...fields.values()];
};
/** The attachment of that name. */
const attached = (objects, root) => {
	const seen = /* @__PURE__ */ new Set();
	const visit = (value, depth) => {
		const node = objects.dictionary(value);
		if (node === void 0 || seen.has(node) || depth > DEEPEST) return void 0;
		seen.add(node);
		const names = objects.list(node.get("Names"));
		for (const [at, name] of names.entries()) {
			if (at % 2 === 1 || textOf(objects.of(name)) !== "filing.json") continue;
			const files = objects.dictionary(objects.dictionary(names[at + 1])?.get("EF"));
			const bytes = objects.stream(files?.get("UF") ?? files?.get("F"));
			if (bytes) return new TextDecoder("utf-8", {
				fatal: false,
				ignoreBOM: true
			}).decode(bytes);
		}
		for (const kid of objects.list(node.get("Kids"))) {
			const found = visit(kid, depth + 1);
			if (found !== void 0) return found;
		}
	};
	return visit(objects.dictionary(root.get("Names"))?.get("EmbeddedFiles"), 0);
};
const information = (objects, entry) => {
	for (const trailer of objects.trailers) {
		const found = textOf(objects.of(objects.dictionary(trailer.get("Info"))?.get(entry)));
		if (found !== void 0) return found;
	}
};
const filingOf = (objects, root, form) => {
	const text = attached(objects, root);
	if (text === void 0) return void 0;
	return {
		form: form ?? "",
		sha256: information(objects, INFO.sha256) ?? "",
		text
	};
};
const hasPrograms = (objects, root) => objects.dictionary(root.get("Names"))?.has("JavaScript") === true || objects.name(objects.dictionary(root.get("OpenAction"))?.get("S")) === "JavaScript";
const readFile = (bytes) => {
	if (bytes.length > 67108864) throw new Refusal({
		why: "too-large",
		detail: `${MOST_FILE_BYTES}`
	});
	const objects = new Objects(bytes);
	const root = rootOf(objects);
	const widgets = widgetsOf(objects, pagesOf(objects, root));
	const form = information(objects, INFO.form);
	const filing = filingOf(objects, root, form);
	const values = fieldsOf(objects, root, widgets);
	if (values.length === 0 && filing === void 0) throw new Refusal({ why: "no-fields" });
	return {
		...form !== void 0 && { form },
		...filing !== void 0 && { filing },
		values,
		blocks: [],
		revisions: {
			inserted: 0,
			deleted: 0
		},
		comments: commentsOf(objects, widgets),
		macros: hasPrograms(objects, root),
		nested: 0,
		namesOf: (path, code) => [nameOf({
			path,
			...code !== void 0 && { code }
		}).join(".")]
	};
};
/** What is found in a PDF, or why it cannot be read: `no-fields` of one that has neither fields nor a filing in it, as scanned pages. */
const readPdf = (bytes) => unlessRefused(() => readFile(bytes));
export { readPdf };
