import { t as Refusal } from "./refusal-OCKZqpk-.js";
import { t as walkXml } from "./walk-xml-CVk6UgCS.js";
import { t as Inflate } from "./esm-DsCfVY6Z.js";
// generators/office/zip.ts
/**
* The parts of a zip (APPNOTE 6.3.10), inflated one by one and no further than a limit: what a zip says of sizes may be a lie, and
* fflate, asked for whole files, believes it.
*/
/** Of a part, and of all that are read of one file, inflated; a filled-in form has 1 to 4 MB. */
const MOST_BYTES = 64 << 20;
/** A document with 2,000 pictures has fewer. */
const MOST_PARTS = 5e3;
/** So much is inflated at a time: 64 KiB of zeros are 66 MB. */
const PIECE = 4096;
const END = 101010256;
const END_SIZE = 22;
const ENTRY = 33639248;
const ENTRY_SIZE = 46;
const LOCAL = 67324752;
const LOCAL_SIZE = 30;
const MOST_COMMENT = 65535;
const damaged = (detail, part) => new Refusal({
	why: "damaged",
	detail,
	...part !== void 0 && { part }
});
/** Where the directory of the zip ends, from which all else is found. */
const endOf = (view) => {
	for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - END_SIZE - MOST_COMMENT); at -= 1) if (view.getUint32(at, true) === END) return at;
	throw damaged("no directory");
};
const entriesOf = (bytes) => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	const count = view.getUint16(end + 10, true);
	if (count > MOST_PARTS) throw new Refusal({
		why: "too-large",
		detail: `${count} parts`
	});
	const entries = /* @__PURE__ */ new Map();
	let at = view.getUint32(end + 16, true);
	for (let entry = 0; entry < count; entry += 1) {
		if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) throw damaged("directory");
		const [name, extra, comment] = [
			28,
			30,
			32
		].map((offset) => view.getUint16(at + offset, true));
		const called = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + name));
		if (entries.has(called)) throw damaged("two parts of one name", called);
		entries.set(called, {
			isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			size: view.getUint32(at + 20, true),
			at: view.getUint32(at + 42, true)
		});
		at += ENTRY_SIZE + name + extra + comment;
	}
	return entries;
};
const inflated = (packed, limit, part) => {
	const pieces = [];
	let size = 0;
	let isDone = false;
	const inflate = new Inflate((piece, final) => {
		size += piece.length;
		if (size > limit) throw new Refusal({
			why: "too-large",
			part,
			detail: `${MOST_BYTES}`
		});
		pieces.push(piece);
		isDone ||= final;
	});
	try {
		for (let at = 0; at < packed.length && !isDone; at += PIECE) inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
	} catch (error) {
		throw error instanceof Refusal ? error : damaged(error instanceof Error ? error.message : String(error), part);
	}
	const whole = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
};
/** The parts of a package by name, each inflated when it is asked for. */
var Zip = class {
	#bytes;
	#entries;
	#left = MOST_BYTES;
	/** Throws a `Refusal` where it is no zip, or has too many parts. */
	constructor(bytes) {
		this.#bytes = bytes;
		this.#entries = entriesOf(bytes);
	}
	get names() {
		return [...this.#entries.keys()];
	}
	/** Undefined where there is none. Throws a `Refusal` where it is damaged, encrypted or too large. */
	part(name) {
		const entry = this.#entries.get(name);
		if (entry === void 0) return void 0;
		if (entry.isEncrypted) throw new Refusal({
			why: "encrypted",
			part: name
		});
		const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
		if (entry.at + LOCAL_SIZE > view.byteLength || view.getUint32(entry.at, true) !== LOCAL) throw damaged("no such place", name);
		const from = entry.at + LOCAL_SIZE + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
		const packed = this.#bytes.subarray(from, from + entry.size);
		if (packed.length < entry.size) throw damaged("cut off", name);
		if (entry.method !== 0 && entry.method !== 8) throw damaged(`compression ${entry.method}`, name);
		if (entry.method === 0 && packed.length > this.#left) throw new Refusal({
			why: "too-large",
			part: name,
			detail: `${MOST_BYTES}`
		});
		const part = entry.method === 0 ? packed : inflated(packed, this.#left, name);
		this.#left -= part.length;
		return part;
	}
};
// generators/office/package.ts
/** How the parts of an Office file hang together (Open Packaging Conventions, ISO/IEC 29500-2): what leads out of the file is never followed. */
/** `../customXml/item1.xml` from `word/document.xml` is `customXml/item1.xml`. */
const resolved = (from, target) => {
	const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
	for (const step of target.split("/")) if (step === "..") steps.pop();
	else if (step !== "" && step !== ".") steps.push(step);
	return steps.join("/");
};
/** Those of a part that stay in the file. Throws a `Refusal` where they are damaged. */
const relationshipsOf = (zip, part) => {
	const at = part.lastIndexOf("/") + 1;
	const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
	const bytes = zip.part(name);
	const found = [];
	if (bytes === void 0) return found;
	walkXml(bytes, name, {
		open: ({ name: element, get }) => {
			const [id = "", type, target] = [
				get("Id"),
				get("Type"),
				get("Target")
			];
			if (element !== "Relationship" || type === void 0 || target === void 0) return;
			if (get("TargetMode") !== "External") found.push({
				id,
				type: type.slice(type.lastIndexOf("/") + 1),
				target: resolved(part, target)
			});
		},
		text: () => void 0,
		close: () => void 0
	});
	return found;
};
/** Names of the parts that relationships of a kind lead to. */
const targetsOf = (all, kind) => all.filter(({ type }) => type === kind).map(({ target }) => target);
/** Content types by name of part. */
const typesOf = (zip) => {
	const bytes = zip.part("[Content_Types].xml");
	if (bytes === void 0) throw new Refusal({
		why: "not-word",
		detail: "[Content_Types].xml"
	});
	const types = /* @__PURE__ */ new Map();
	walkXml(bytes, "[Content_Types].xml", {
		open: ({ name, get }) => {
			if (name === "Override") types.set((get("PartName") ?? "").replace(/^\//, ""), get("ContentType") ?? "");
		},
		text: () => void 0,
		close: () => void 0
	});
	return types;
};
/** By the content type of the main part, where there is none by its name. Binary workbooks are no XML. */
const kindOf = (type, main) => {
	if (type === "") return main.startsWith("xl/") ? "excel" : "word";
	if (/wordprocessingml|ms-word/.test(type)) return "word";
	return /spreadsheetml|ms-excel/.test(type) && !type.includes(".binary.") ? "excel" : void 0;
};
/** A filled-in form without pictures has less than 1 MB. */
const MOST_FILE_BYTES = 64 << 20;
/** Compound files: what Office encrypts, and files of Office before 2007. */
const COMPOUND = [
	208,
	207,
	17,
	224,
	161,
	177,
	26,
	225
];
const ZIP = [80, 75];
const startsWith = (bytes, signature) => signature.every((byte, at) => bytes[at] === byte);
/** Throws a `Refusal` where it is neither Word document nor Excel workbook (Office Open XML), or is damaged. */
const openOffice = (bytes) => {
	if (bytes.length > 67108864) throw new Refusal({
		why: "too-large",
		detail: `${MOST_FILE_BYTES}`
	});
	if (startsWith(bytes, COMPOUND)) throw new Refusal({ why: "encrypted" });
	if (!startsWith(bytes, ZIP)) throw new Refusal({ why: "not-zip" });
	const zip = new Zip(bytes);
	if (zip.names.includes("EncryptedPackage")) throw new Refusal({ why: "encrypted" });
	const types = typesOf(zip);
	const root = relationshipsOf(zip, "");
	const main = root.find(({ type }) => type === "officeDocument")?.target;
	if (main === void 0) throw new Refusal({
		why: "not-word",
		detail: "officeDocument"
	});
	const type = types.get(main) ?? "";
	const kind = kindOf(type, main);
	if (kind === void 0) throw new Refusal({
		why: "not-word",
		detail: type
	});
	const part = zip.part(main);
	if (part === void 0) throw new Refusal({
		why: "no-part",
		part: main
	});
	const relationships = relationshipsOf(zip, main);
	return {
		kind,
		zip,
		main,
		bytes: part,
		relationships,
		properties: targetsOf(root, "custom-properties"),
		customXml: targetsOf(relationships, "customXml"),
		macros: type.includes("macroEnabled") || relationships.some((each) => each.type === "vbaProject")
	};
};
export { targetsOf as i, openOffice as n, relationshipsOf as r, MOST_FILE_BYTES as t };
