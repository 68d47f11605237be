import { a as parsePath, o as pathText, s as valueAt } from "./chosen-DF-kSIHf.js";
import { t as layout } from "./layout-a-SZ94eg.js";
import { a as isHeld, i as holdsOf, n as readValue, p as pictureFile, r as PLACE } from "./printing-D51KSrfL.js";
import { d as fieldsIn, u as childrenOf } from "./asked-lRPx1FtQ.js";
import { n as emptyText } from "./control-text-BH0034Ho.js";
import { i as readTicks, n as choicesIn } from "./answers-Dq3YzAeV.js";
import { i as isJson } from "./texts-uScBM24a.js";
// generators/layout/extract/as-filed.ts
/**
* Which record of a filing each row of a page is, where no name says so: rows may have been deleted, added and sorted since. One is that of
* which it says most; what is left between two of these is the same record, edited.
*/
/** A value that more records have tells none of them. */
const MOST_HOLDERS = 50;
/** Of what both say. */
const ENOUGH$1 = .5;
const keyOf$1 = (rest, value) => JSON.stringify([rest, value]);
/** What each record of a page says, by its number; a blank one nothing. */
const recordsOn = (said, depth) => {
	const records = /* @__PURE__ */ new Map();
	for (const { path, value } of said) {
		const number = path[depth];
		if (typeof number !== "number") continue;
		const own = records.get(number) ?? [];
		records.set(number, own);
		if (value !== void 0) own.push({
			path: path.slice(depth + 1),
			value
		});
	}
	return records;
};
/** Number on the page → number in the filing; those that are added come behind the last. */
const matched = (page, filed) => {
	const paths = new Map([...page.values()].flat().map(({ path }) => [pathText(path), path]));
	const holders = /* @__PURE__ */ new Map();
	for (const [number, record] of filed.entries()) for (const path of paths.values()) {
		const value = valueAt(record, path);
		if (value === void 0) continue;
		const key = keyOf$1(path, value);
		const all = holders.get(key) ?? [];
		holders.set(key, all);
		all.push(number);
	}
	const candidates = [];
	for (const [from, said] of page) {
		const votes = /* @__PURE__ */ new Map();
		for (const { path, value } of said) {
			const all = holders.get(keyOf$1(path, value)) ?? [];
			if (all.length <= MOST_HOLDERS) for (const to of all) votes.set(to, (votes.get(to) ?? 0) + 1);
		}
		for (const [to, count] of votes) if (count >= said.length * ENOUGH$1) candidates.push({
			from,
			to,
			votes: count
		});
	}
	const distance = ({ from, to }) => Math.abs(from - to);
	candidates.sort((one, other) => other.votes - one.votes || distance(one) - distance(other));
	const numbers = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const { from, to } of candidates) {
		if (numbers.has(from) || taken.has(to)) continue;
		numbers.set(from, to);
		taken.add(to);
	}
	return withEdited([...page.keys()].sort((one, other) => one - other), numbers, filed.length);
};
/** Between two records that are known: as many on the page as in the filing are the same ones. */
const withEdited = (page, known, filed) => {
	const numbers = new Map(known);
	const taken = new Set(known.values());
	let next = filed;
	let before = -1;
	for (let at = 0; at < page.length;) {
		const number = page[at] ?? 0;
		if (known.has(number)) {
			before = known.get(number) ?? before;
			at += 1;
			continue;
		}
		let end = at;
		while (end < page.length && !known.has(page[end] ?? 0)) end += 1;
		const behind = end < page.length ? known.get(page[end] ?? 0) ?? filed : filed;
		const free = Array.from({ length: Math.max(0, behind - before - 1) }, (_, step) => before + 1 + step);
		const isEdited = free.length === end - at && !free.some((each) => taken.has(each));
		for (const [step, each] of page.slice(at, end).entries()) {
			const same = isEdited ? free[step] : void 0;
			numbers.set(each, same ?? next);
			if (same === void 0) next += 1;
		}
		at = end;
	}
	return numbers;
};
/** The list that a path begins with: its steps, and where its number stands. */
const listIn = (path) => {
	const depth = path.findIndex((step) => typeof step === "number");
	return depth < 0 ? void 0 : {
		list: path.slice(0, depth),
		depth
	};
};
/** The same with the numbers that the outermost records have in the filing; in the order of the page as before. */
const asFiled$1 = (located, said, filing) => {
	const numbers = /* @__PURE__ */ new Map();
	for (const { path } of located) {
		const found = listIn(path);
		if (found === void 0) continue;
		const key = pathText(found.list);
		if (numbers.has(key)) continue;
		const filed = valueAt(filing, found.list);
		const own = said.filter((each) => pathText(listIn(each.path)?.list ?? []) === key);
		numbers.set(key, Array.isArray(filed) ? matched(recordsOn(own, found.depth), filed) : /* @__PURE__ */ new Map());
	}
	return located.map((each) => {
		const found = listIn(each.path);
		const number = found && numbers.get(pathText(found.list))?.get(Number(each.path[found.depth]));
		if (found === void 0 || number === void 0) return each;
		return {
			...each,
			path: each.path.map((step, at) => at === found.depth ? number : step)
		};
	});
};
// generators/layout/extract/pictures.ts
/** Pictures as they are found: each in a control of its own behind the prose that they illustrate, or put by a person into the prose itself. */
const made$5 = /* @__PURE__ */ new WeakMap();
/** Fields of pictures by the path of the prose that they illustrate. */
const illustrationsOf = (form) => {
	const known = made$5.get(form);
	if (known) return known;
	const found = /* @__PURE__ */ new Map();
	for (const field of fieldsIn(form.fields)) if (field.illustrates !== void 0) found.set(field.illustrates, [...found.get(field.illustrates) ?? [], field]);
	made$5.set(form, found);
	return found;
};
/** Ids without the numbers of records. */
const idsOf = (path) => path.filter((step) => typeof step === "string").join(".");
/** What of a control is a picture: its bytes with the words below it, the place that is kept for one, or neither, which is told. */
const picturesOf = ({ pictures = [], text }) => {
	const written = text.trim();
	if (pictures.length === 0) {
		if (written === "") return [];
		const [, name, caption = ""] = PLACE.exec(written) ?? [];
		if (name === void 0) return [{ name: written }];
		return [{
			name,
			isPlace: true,
			...caption !== "" && { caption: oneLine(caption) }
		}];
	}
	return pictures.map((picture, at) => ({
		...picture,
		...at === pictures.length - 1 && written !== "" && { caption: oneLine(written) }
	}));
};
const oneLine = (text) => text.trim().replace(/\s*\n\s*/g, " ");
/** The pictures of each place of the data as one, behind the prose that they illustrate. */
const gathered = (form, located) => {
	const fields = new Map(fieldsIn(form.fields).map((field) => [field.path, field]));
	const latest = /* @__PURE__ */ new Map();
	return located.flatMap((each) => {
		const { path, found } = each;
		const begin = (own) => {
			const place = {
				...found,
				text: "",
				pictures: []
			};
			latest.set(pathText(own), {
				found: place,
				last: -1
			});
			return {
				path: own,
				found: place
			};
		};
		if (fields.get(idsOf(path))?.type === "pictures") {
			const own = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
			const number = Number(path.at(-1));
			const known = latest.get(pathText(own));
			const begun = known === void 0 || number <= known.last ? [begin(own)] : [];
			const into = latest.get(pathText(own));
			if (into === void 0) return [];
			into.last = number;
			into.found.pictures.push(...picturesOf(found));
			return begun;
		}
		const begun = (each.code === void 0 ? illustrationsOf(form).get(idsOf(path)) ?? [] : []).map(({ id }) => begin([...path.slice(0, -1), id]));
		const [first] = begun;
		if (first !== void 0) latest.get(pathText(first.path))?.found.pictures.push(...found.pictures ?? []);
		return [each, ...begun];
	});
};
const EXTENSIONS = {
	"image/png": "png",
	"image/jpeg": "jpg"
};
/** What the document calls its file, without a path; a number where it calls it nothing that could be one. */
const fileName = ({ name }, mediaType, number) => {
	const plain = name.replace(/^.*[/\\]/su, "").replace(/\p{Cc}/gu, "").trim().slice(0, 200);
	const called = plain === "" || /^\.+$/.test(plain) ? `图${number}` : plain;
	return /\.(?:png|jpe?g)$/i.test(called) ? called : `${called}.${EXTENSIONS[mediaType]}`;
};
/** As the filing says them: what was filed by its digest, or by its name where it is not drawn, with the caption of the page. */
const readPictures = (found, filed) => {
	const { pictures = [] } = found;
	const left = (Array.isArray(filed) ? filed : []).flatMap((file) => pictureFile(file) ?? []);
	const text = pictures.map(({ name }) => name).join("、");
	if (pictures.length === 0) return {
		found,
		text,
		says: { kind: "blank" }
	};
	const value = [];
	for (const [at, each] of pictures.entries()) {
		const { name, picture, caption, isPlace } = each;
		const known = left.findIndex((file) => picture === void 0 ? isPlace && file.name === name : file.sha256 === picture.sha256);
		const [file] = known < 0 ? [] : left.splice(known, 1);
		if (file === void 0 && picture === void 0) return {
			found,
			text,
			says: {
				kind: "unread",
				why: isPlace ? "unknown-file" : "no-picture",
				about: name
			}
		};
		const own = file === void 0 && picture !== void 0 ? {
			name: fileName(each, picture.mediaType, at + 1),
			mediaType: picture.mediaType,
			bytes: picture.bytes.length,
			sha256: picture.sha256
		} : file;
		if (own === void 0) continue;
		const { name: called, mediaType, bytes, sha256 } = own;
		value.push({
			name: called,
			mediaType,
			bytes,
			sha256,
			...caption !== void 0 && { caption }
		});
	}
	return {
		found,
		text,
		says: {
			kind: "value",
			value: sameAs(value, filed)
		}
	};
};
/** In the order of its parts, so that it is the same text. */
const sameAs = (value, filed) => {
	const inOrder = (file) => JSON.stringify(Object.entries(file ?? {}).sort(([a], [b]) => a < b ? -1 : 1));
	return Array.isArray(filed) && filed.length === value.length && value.every((each, at) => inOrder(each) === inOrder(filed[at])) ? filed : value;
};
// generators/layout/extract/spots.ts
/** Places in the data that a form has a control for, with what that holds and is called. */
/** What a place is a case of: its ids, years and parts, without the numbers of records; a box with its code. */
const keyOf = (path, code) => {
	const ids = path.filter((step) => typeof step === "string").join(".");
	return code === void 0 ? ids : `${ids}=${code}`;
};
const paragraphsOf$1 = (block) => block.kind === "paragraph" ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
const controlsIn$1 = ({ inlines }) => inlines.filter((inline) => inline.kind === "control");
/** How texts are compared that a person or an editor may have set anew. */
const bare = (text) => text.normalize("NFKC").replace(/\s/g, "");
const made$4 = /* @__PURE__ */ new WeakMap();
const printedOf = (form) => {
	const known = made$4.get(form) ?? printedAnew(form);
	made$4.set(form, known);
	return known;
};
/** What is printed with some choice only is looked for as if it had been made. */
const always = (node) => {
	if (node.kind === "per") return {
		...node,
		content: node.content.map(always)
	};
	if (node.kind !== "section") return node;
	const { only: _, ...section } = node;
	return {
		...section,
		content: node.content.map(always)
	};
};
const unconditional = (form) => ({
	...form,
	document: form.document.map(always)
});
const printedAnew = (form) => {
	const blank = layout(unconditional(form));
	const controls = /* @__PURE__ */ new Map();
	const hints = /* @__PURE__ */ new Map();
	const times = /* @__PURE__ */ new Map();
	const here = /* @__PURE__ */ new Map();
	for (const block of blank.sections.flatMap(({ blocks }) => blocks)) {
		const table = block.kind === "table" ? block.id : "";
		for (const control of paragraphsOf$1(block).flatMap(controlsIn$1)) {
			const key = keyOf(parsePath(control.path), control.code);
			if (!controls.has(key)) controls.set(key, control);
			const shown = hints.get(key) ?? /* @__PURE__ */ new Set();
			hints.set(key, shown.add(bare(emptyText(control))));
			const place = JSON.stringify([
				table,
				control.path,
				control.code
			]);
			const count = (here.get(place) ?? 0) + 1;
			here.set(place, count);
			const tables = times.get(key) ?? /* @__PURE__ */ new Map();
			times.set(key, tables.set(table, Math.max(count, tables.get(table) ?? 0)));
		}
	}
	for (const [prose, fields] of illustrationsOf(form)) for (const { path } of fields) times.set(path, times.get(prose) ?? /* @__PURE__ */ new Map());
	return {
		blank,
		controls,
		hints,
		times
	};
};
const nodeNamed = (nodes, id) => nodes.find((node) => node.id === id);
/** The field that a path leads to, and what of its value. Undefined where the form has nothing of the kind. */
const fieldAt = (form, path) => {
	let nodes = form.fields;
	for (const [at, step] of path.entries()) {
		const node = typeof step === "string" ? nodeNamed(nodes, step) : void 0;
		if (node === void 0) {
			if (!(typeof step === "number" && typeof path[at - 1] === "string")) return void 0;
			continue;
		}
		if (node.kind === "field") return partOf(node, path.slice(at + 1));
		if (node.kind === "matrix") {
			const [id, year, ...rest] = path.slice(at + 1);
			const row = node.rows.find((each) => each.id === id);
			const isAsked = row?.across ? year === void 0 : node.years.some((each) => String(each) === year);
			return row && isAsked && rest.length === 0 ? { field: row } : void 0;
		}
		if (node.kind === "list" !== (typeof path[at + 1] === "number")) return void 0;
		nodes = childrenOf(node);
	}
};
const partOf = (field, [part, ...rest]) => {
	if (field.type === "pictures" && rest.length === 0 && typeof part === "number") return { field };
	if (rest.length > 0 || typeof part === "number") return void 0;
	return {
		field,
		...part !== void 0 && { part }
	};
};
/** Undefined where the form has no such place. */
const spotAt = (form, path, code) => {
	const found = fieldAt(form, path);
	if (found === void 0) return void 0;
	const { field, part } = found;
	const control = printedOf(form).controls.get(keyOf(path, code));
	const item = 1 + (path.findLast((step) => typeof step === "number") ?? 0);
	if (control !== void 0) return {
		field,
		holds: control.holds.type === "cited" ? {
			...control.holds,
			item: String(item)
		} : control.holds,
		label: control.label
	};
	if (code !== void 0 || !isHeld(field, form.catalogues, part)) return void 0;
	return {
		field,
		holds: holdsOf(field, form.catalogues, part, item),
		label: field.label
	};
};
/** Undefined where it is not written as this tool writes places. */
const pathIn = (text) => {
	const path = parsePath(text);
	return pathText(path) === text && path.length > 0 ? path : void 0;
};
/** What a list is called, or the innermost node that a path leads to. */
const listLabel = (form, path) => {
	let [nodes, label] = [form.fields, ""];
	for (const step of path.filter((each) => typeof each === "string")) {
		const node = nodes.find(({ id }) => id === step);
		if (node === void 0) break;
		label = node.label;
		nodes = node.kind === "group" || node.kind === "list" ? node.children : [];
	}
	return label;
};
// generators/layout/extract/cells/slots.ts
/** What stands in a cell where the form has its controls, by the words around them. */
/** Characters without blanks. */
const packed = (text) => {
	let bare = "";
	const [starts, ends] = [[], []];
	let place = 0;
	for (const character of text) {
		const end = place + character.length;
		for (const each of character.normalize("NFKC").replace(/\s/g, "")) {
			bare += each;
			for (let unit = 0; unit < each.length; unit += 1) {
				starts.push(place);
				ends.push(end);
			}
		}
		place = end;
	}
	return {
		bare,
		starts,
		ends
	};
};
const made$3 = /* @__PURE__ */ new WeakMap();
const packedOf = (found) => {
	const known = made$3.get(found) ?? packed(found.text);
	made$3.set(found, known);
	return known;
};
/** Words with any number where they have one. */
const pattern = (words) => words.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replace(/\d+/g, "\\d+");
const patterns = /* @__PURE__ */ new Map();
const patternOf = (words, isLast) => {
	const key = `${isLast ? "$" : ""}${words}`;
	const made = patterns.get(key) ?? new RegExp(`${pattern(words)}${isLast ? "$" : ""}`, "g");
	patterns.set(key, made);
	return made;
};
const GLYPH = /^[□☐○◻▢☑☒✓✔√■●▣✅]/u;
/** Between the two days of a period; a blank form leaves room only. */
const UNTIL = /\s*(?:至|到|[—–～~]+)\s*|(?<=[日号\d])\s{2,}(?=\d)/;
/** Texts of controls that stand side by side: boxes are one character each, the others are parted by blanks. Undefined where they cannot be told apart. */
const parted = (controls, text) => {
	const [first, ...others] = controls;
	if (first === void 0) return text.trim() === "" ? [] : void 0;
	if (first.input === "check") {
		const start = text.trimStart();
		const [glyph = ""] = GLYPH.exec(start) ?? [];
		const rest = parted(others, start.slice(glyph.length));
		return rest && [glyph, ...rest];
	}
	const last = controls.at(-1);
	if (others.length > 0 && last?.input === "check") {
		const glyph = [...text.trimEnd()].at(-1) ?? "";
		const rest = GLYPH.test(glyph) ? parted(controls.slice(0, -1), text.trimEnd().slice(0, -glyph.length)) : void 0;
		return rest && [...rest, glyph];
	}
	if (others.length === 0) return [text];
	if (text.trim() === "") return controls.map(() => "");
	const lines = text.split("\n");
	if (lines.length === controls.length) return lines;
	const chosen = choicesIn(first.holds).map(({ label }) => label).filter((label) => text.trimStart().startsWith(label)).sort((one, other) => other.length - one.length)[0];
	if (first.input !== "text" && chosen !== void 0) {
		const rest = parted(others, text.trimStart().slice(chosen.length));
		return rest && [chosen, ...rest];
	}
	const areDates = controls.every(({ holds }) => holds.type === "date");
	const parts = text.trim().split(areDates ? UNTIL : /\s+/);
	return parts.length === controls.length ? parts : void 0;
};
/** The text of each control, in their order; undefined where the words of the form are not all there, in their order, and nothing beside. */
const slotsIn = ({ pieces }, found) => {
	const { bare, starts, ends } = packedOf(found);
	const { text } = found;
	const texts = [];
	let pending = [];
	let from = 0;
	const take = (to) => {
		const between = text.slice(from === 0 ? 0 : ends[from - 1], starts[to] ?? text.length);
		const parts = parted(pending, between);
		if (parts) texts.push(...parts);
		pending = [];
		return parts !== void 0;
	};
	for (const [place, piece] of pieces.entries()) {
		if (typeof piece !== "string") {
			pending.push(piece);
			continue;
		}
		const words = patternOf(piece, place === pieces.length - 1);
		words.lastIndex = from;
		const match = words.exec(bare);
		if (match === null || !take(match.index)) return void 0;
		from = match.index + match[0].length;
	}
	return take(bare.length) ? texts : void 0;
};
// generators/layout/extract/cells/units.ts
/** A page as a sequence of units, paragraphs and rows of tables, of the form laid out and of a file alike. */
/** Numbers differ from record to record and from year to year. */
const withoutNumbers = (text) => text.replace(/\d+/g, "#");
const templateOf = (paragraphs) => {
	const pieces = [];
	for (const inline of paragraphs.flatMap(({ inlines }) => inlines)) if (inline.kind === "control") pieces.push(inline);
	else if (inline.kind === "run") {
		const words = bare(inline.text);
		const last = pieces.at(-1);
		if (typeof last === "string") pieces[pieces.length - 1] = last + words;
		else if (words !== "") pieces.push(words);
	}
	const exact = pieces.filter((piece) => typeof piece === "string").join("");
	return {
		pieces,
		exact,
		words: withoutNumbers(exact)
	};
};
const unitsOf = (document) => document.sections.flatMap(({ blocks }) => blocks).flatMap((block) => {
	if (block.kind === "table") return block.rows.map(({ cells }) => ({
		kind: "row",
		cells: cells.map(({ blocks }) => templateOf(blocks)),
		isOpen: false
	}));
	return partsOf(block).map((part) => {
		const template = templateOf([part]);
		const last = template.pieces.at(-1);
		const isOpen = typeof last === "object" && last.input === "multiline";
		return {
			kind: "paragraph",
			cells: [template],
			isOpen
		};
	});
});
/** What stands apart on one line stands on several where a line has no room for all of it. */
const partsOf = (paragraph) => {
	const parts = [[]];
	for (const inline of paragraph.inlines) if (inline.kind === "tab") parts.push([]);
	else parts.at(-1)?.push(inline);
	return parts.map((inlines) => ({
		...paragraph,
		inlines
	}));
};
const foundParts = (paragraph) => {
	const parts = [[]];
	for (const piece of paragraph.pieces) {
		const [first, ...others] = typeof piece === "string" ? piece.split("	") : [piece];
		if (first !== void 0) parts.at(-1)?.push(first);
		for (const other of others) parts.push([other]);
	}
	return parts.map((pieces) => ({
		...paragraph,
		pieces
	}));
};
const textOf$1 = ({ pieces }) => pieces.map((piece) => typeof piece === "string" ? piece : piece.text).join("");
/** A picture, or the place of one, with its caption: no words of the form, nor of what is filled in. */
const isPicture = (paragraph) => paragraph.pictured === true || PLACE.test(textOf$1(paragraph));
const foundText = (all, place) => {
	const paragraphs = all.filter((paragraph) => !isPicture(paragraph));
	const text = paragraphs.map(textOf$1).join("\n");
	const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
	return {
		text,
		exact: bare(text),
		words: withoutNumbers(bare(text)),
		place,
		values: pieces.filter((piece) => typeof piece !== "string"),
		outside: pieces.filter((piece) => typeof piece === "string").join("")
	};
};
/** The part of a merged cell further down says nothing. */
const foundUnits = ({ blocks }) => blocks.flatMap((block) => {
	if (block.kind === "paragraph") return foundParts(block).map((part) => ({
		kind: "paragraph",
		cells: [foundText([part], part.place)]
	}));
	return block.rows.map(({ cells, place }) => ({
		kind: "row",
		cells: cells.flatMap(({ covered, paragraphs }, at) => covered ? [] : foundText(paragraphs, {
			...place,
			cell: at + 1
		}))
	}));
});
/** Data with two records in each list, and nothing in them: laid out, it shows what repeats. */
const twoOfEach = (nodes) => {
	const held = (node) => {
		if (node.kind === "group") return twoOfEach(node.children);
		return node.kind === "list" ? [twoOfEach(node.children), twoOfEach(node.children)] : void 0;
	};
	return Object.fromEntries(nodes.flatMap((node) => held(node) === void 0 ? [] : [[node.id, held(node)]]));
};
/** The records that the controls of a unit are of: their lists with their numbers. */
const recordsIn = ({ cells }) => {
	const found = /* @__PURE__ */ new Map();
	for (const piece of cells.flatMap(({ pieces }) => pieces)) {
		if (typeof piece === "string") continue;
		const path = parsePath(piece.path);
		for (const [at, step] of path.entries()) {
			if (typeof step !== "number") continue;
			const list = pathText(path.slice(0, at));
			found.set(list, (found.get(list) ?? /* @__PURE__ */ new Set()).add(step));
		}
	}
	return found;
};
// generators/layout/extract/cells/align.ts
/**
* Which unit of the form each unit of a file is: the best of all ways to go through both in their order, in which what the form repeats
* for a record may come any number of times (the algorithm of Viterbi).
*/
/** Units of the form times those of the file, and times its characters: more would take too long, and a file so long is no form. */
const MOST_STEPS = 15e5;
const MOST_CHARACTERS = 5e8;
const charactersIn = (found) => found.reduce((sum, { cells }) => sum + cells.reduce((within, { text }) => within + text.length, 0), 0);
/** From units in which the first and the second record of each list are printed one after the other. */
const loopsIn = (units) => {
	const loops = [];
	const open = /* @__PURE__ */ new Map();
	const close = (list) => {
		const site = open.get(list);
		open.delete(list);
		if (site === void 0) return;
		const { first, last, second, end } = site;
		if (second !== void 0) loops.push({
			list,
			start: last + 1,
			end,
			first: 1
		});
		else if (units.slice(first, last + 1).every(({ kind }) => kind === "row")) loops.push({
			list,
			start: first,
			end: last,
			first: 0
		});
	};
	for (const [at, unit] of units.entries()) for (const [list, numbers] of recordsIn(unit)) {
		if (numbers.size > 1) continue;
		const [number] = numbers;
		const site = open.get(list);
		if (number === 0 && site?.second !== void 0) close(list);
		const known = open.get(list) ?? {
			first: at,
			last: at,
			second: void 0,
			end: at
		};
		open.set(list, known);
		if (number === 0) known.last = at;
		else {
			known.second ??= at;
			known.end = at;
		}
	}
	for (const list of [...open.keys()]) close(list);
	return loops;
};
const isStatic = ({ pieces }) => pieces.every((piece) => typeof piece === "string");
/** Of two that are alike but for their numbers it is rather that of the same. */
const OTHER_NUMBERS = .6;
const weight = (words) => 1 + Math.min(2, words.length / 4);
const likeness = (template, found) => {
	if (isStatic(template)) {
		if (template.exact === found.exact) return found.words === "" ? .2 : weight(found.words);
		if (template.words === found.words) return weight(found.words) - OTHER_NUMBERS;
		return -2.5;
	}
	return slotsIn(template, found) !== void 0 ? .4 + (template.words === "" ? 0 : weight(template.words)) : -2.5;
};
const similarity = (unit, found) => {
	if (unit.kind !== found.kind || unit.cells.length !== found.cells.length) return Number.NEGATIVE_INFINITY;
	let sum = 0;
	for (const [at, template] of unit.cells.entries()) {
		const cell = found.cells[at];
		if (cell) sum += likeness(template, cell);
	}
	return sum;
};
const isBlank$1 = ({ cells }) => cells.every(({ words }) => words === "");
const saysNothing = ({ cells }) => cells.every(({ pieces }) => pieces.length === 0);
/** Behind the last one, so that what is repeated there may be passed over too. */
const END = {
	kind: "paragraph",
	cells: [],
	isOpen: false
};
const SKIPPED = -1.2;
/** Of several ways that are as good, that in which more stands next to each other. */
const NEXT = .1;
/** Further paragraphs of prose rather than none of the form's. */
const GOES_ON = -.4;
/** Ways to come to a state; prose goes on from the even ones. */
const MATCH = 0;
const SKIP_FOUND = 1;
const GO_ON = 2;
const SKIP_UNIT = 3;
/** The score of the best way, and its matches. Undefined where there is too much of either. */
const aligned = (all, found) => {
	const units = [...all, END];
	const [width, height] = [units.length + 1, found.length + 1];
	if (width * height > MOST_STEPS || width * charactersIn(found) > MOST_CHARACTERS) return void 0;
	const loops = loopsIn(units);
	/** States count units that are behind: 0 is before the first. Where there is one record only, those of further ones are passed over. */
	const passed = (state) => loops.flatMap(({ start, end, first }) => first === 1 && end + 1 === state ? [start, ...passed(start)] : []);
	const before = units.map((_, at) => [...new Set([at, ...loops.flatMap(({ start, end }) => start === at ? [end + 1] : [])].flatMap((state) => [state, ...passed(state)]))]);
	const score = new Float64Array(width * height).fill(Number.NEGATIVE_INFINITY);
	const from = new Int32Array(width * height);
	const offer = (cell, value, previous, how) => {
		if (value <= (score[cell] ?? 0)) return;
		score[cell] = value;
		from[cell] = previous * 4 + how;
	};
	score[0] = 0;
	for (let row = 0; row < height; row += 1) {
		const here = found[row - 1];
		const above = (row - 1) * width;
		for (let state = 0; state < width; state += 1) {
			const cell = row * width + state;
			const unit = units[state - 1];
			if (here !== void 0) {
				offer(cell, (score[above + state] ?? 0) + (isBlank$1(here) ? 0 : SKIPPED), above + state, SKIP_FOUND);
				if (unit?.isOpen && here.kind === "paragraph" && ((from[above + state] ?? 0) & 1) === 0) offer(cell, (score[above + state] ?? 0) + GOES_ON, above + state, GO_ON);
			}
			if (unit === void 0) continue;
			const alike = here === void 0 ? Number.NEGATIVE_INFINITY : similarity(unit, here);
			for (const previous of before[state - 1] ?? []) {
				if (alike > Number.NEGATIVE_INFINITY) {
					const isNext = ((from[above + previous] ?? 0) & 3) !== SKIP_UNIT;
					offer(cell, (score[above + previous] ?? 0) + alike + (isNext ? NEXT : 0), above + previous, MATCH);
				}
				if (previous < state) offer(cell, (score[row * width + previous] ?? 0) + (saysNothing(unit) ? 0 : SKIPPED), row * width + previous, SKIP_UNIT);
			}
		}
	}
	return {
		score: score.at(-1) ?? 0,
		matches: matchesOf(from, width, height, loops)
	};
};
const matchesOf = (from, width, height, loops) => {
	const steps = [];
	for (let cell = width * height - 1; cell > 0;) {
		const said = from[cell] ?? 0;
		const previous = said >> 2;
		steps.push({
			how: said & 3,
			row: Math.floor(cell / width),
			state: cell % width,
			previous: previous % width
		});
		cell = previous;
	}
	const times = /* @__PURE__ */ new Map();
	const matches = [];
	for (const { how, row, state, previous } of steps.reverse()) {
		if (how === MATCH || how === SKIP_UNIT) for (const loop of loops) {
			if (loop.start + 1 !== state) continue;
			times.set(loop, previous > state - 1 ? (times.get(loop) ?? loop.first) + 1 : loop.first);
		}
		if (how !== MATCH && how !== GO_ON) continue;
		const records = new Map(loops.flatMap((loop) => state - 1 >= loop.start && state - 1 <= loop.end ? [[loop.list, times.get(loop) ?? loop.first]] : []));
		matches.push({
			found: row - 1,
			unit: state - 1,
			records,
			goesOn: how === GO_ON
		});
	}
	return matches;
};
// generators/layout/extract/cells/by-cells.ts
/**
* What stands where the form has a control and the file has none: its pages are gone through beside those of the form, paragraph by
* paragraph and row by row, and the words around a control say where it was.
*/
/** Of a blank form, records beyond the second: what repeats is known by two. */
const isFurther = (unit) => [...recordsIn(unit).values()].some((numbers) => [...numbers].every((each) => each > 1));
const made$2 = /* @__PURE__ */ new WeakMap();
const wordsOf = ({ words }) => words.replaceAll("、", "");
const versionsOf = (form) => {
	const known = made$2.get(form);
	if (known) return known;
	const filled = unitsOf(layout(unconditional(form), twoOfEach(form.fields)));
	const blank = unitsOf(printedOf(form).blank).filter((unit) => !isFurther(unit));
	const joined = filled.flatMap(({ cells, ...unit }) => cells.filter((each) => [...recordsIn({
		...unit,
		cells: [each]
	}).values()].some(({ size }) => size > 1)));
	const found = {
		versions: [filled, blank],
		joined: new Set(joined.map(wordsOf))
	};
	made$2.set(form, found);
	return found;
};
/** With the numbers of the records that stand there. */
const placeOf = (path, records) => {
	const steps = parsePath(path);
	return steps.map((step, at) => typeof step === "number" ? records.get(pathText(steps.slice(0, at))) ?? step : step);
};
/** A number with the unit that is written behind it. */
const WITH_UNIT = /^\s*([+-]?[\d,.，．]+)\s*(\D.*?)\s*$/su;
/** Where a unit is written behind a number, the form has no words for it. */
const apart = (form, path, text) => {
	const unit = [...path.slice(0, -1), "unit"];
	const [, number, written] = typeof path.at(-1) === "string" && spotAt(form, unit) && WITH_UNIT.exec(text) || [];
	if (number === void 0 || written === void 0) return [[path, text]];
	return [[path, number], [unit, written]];
};
const atCell = (text, { place }) => ({
	name: "",
	text,
	ground: "cell",
	place
});
const ofUnit = (form, unit, found, records) => unit.cells.flatMap((template, at) => {
	const cell = found.cells[at];
	const isJoined = [...recordsIn({
		...unit,
		cells: [template]
	}).keys()].some((list) => !records.has(list)) && versionsOf(form).joined.has(wordsOf(template));
	const texts = cell && !isJoined ? slotsIn(template, cell) : void 0;
	if (!cell || !texts) return [];
	return template.pieces.filter((piece) => typeof piece !== "string").flatMap(({ path, code }, place) => {
		return apart(form, placeOf(path, records), texts[place] ?? "").map(([where, text]) => ({
			found: atCell(text, cell),
			path: where,
			...code !== void 0 && { code }
		}));
	});
});
/** A paragraph more of the prose that the unit before ends with. */
const goOn = (located, { cells: [cell] }) => {
	const last = located.pop();
	if (last) located.push({
		...last,
		found: {
			...last.found,
			text: `${last.found.text}\n${cell?.text ?? ""}`
		}
	});
};
/** Everything that the pages say, whatever controls they have; undefined where they are too long. */
const byCells = (form, document) => {
	const found = foundUnits(document);
	const best = versionsOf(form).versions.flatMap((units) => {
		const way = aligned(units, found);
		return way ? [{
			units,
			...way
		}] : [];
	}).reduce((one, other) => one === void 0 || other.score > one.score ? other : one, void 0);
	if (best === void 0) return void 0;
	const located = [];
	for (const { found: at, unit: which, records, goesOn } of best.matches) {
		const [here, unit] = [found[at], best.units[which]];
		if (here === void 0 || unit === void 0) continue;
		if (goesOn) goOn(located, here);
		else located.push(...ofUnit(form, unit, here, records));
	}
	return located;
};
// generators/layout/extract/reading.ts
/** What stands in the controls of one place of the data, read by what they hold. */
/** What Word says in an empty control whose own hint it cannot find. */
const WORDS_OWN = new Set([
	"Click or tap here to enter text.",
	"Click here to enter text.",
	"Choose an item.",
	"Click or tap to enter a date.",
	"Click here to enter a date.",
	"单击或点击此处输入文字。",
	"单击此处输入文字。",
	"选择一项。",
	"单击或点击以输入日期。",
	"单击此处输入日期。"
].map(bare));
/** A file may still call a control empty that has been typed into: its text says. */
const isBlank = ({ text, hinted, hint }, hints) => {
	const shown = bare(text);
	if (shown === "" || hints?.has(shown)) return true;
	return hinted === true && (WORDS_OWN.has(shown) || hint !== void 0 && bare(hint) === shown);
};
const TICKED = /^[☑☒✓✔√■●▣✅xXvV]$/u;
const EMPTY = /^[□☐○◻▢]?$/u;
/** Whether a box is ticked: by what the file says, else by the glyph. Undefined where neither tells. */
const isTickedBox = ({ checked, text }) => {
	if (checked !== void 0) return checked;
	const glyph = bare(text);
	return TICKED.test(glyph) ? true : EMPTY.test(glyph) ? false : void 0;
};
const disagrees = ({ checked, text }) => {
	const glyph = bare(text);
	return checked === true && EMPTY.test(glyph) || checked === false && TICKED.test(glyph);
};
const isSame$1 = (one, other) => one !== void 0 && other !== void 0 && JSON.stringify(one) === JSON.stringify(other);
/** What is chosen of several is the same in any order. */
const asFiled = (value, filed) => {
	return Array.isArray(value) && Array.isArray(filed) && value.length === filed.length && isSame$1([...value].sort(), [...filed].sort()) ? filed : value;
};
/** The boxes of one choice in one place. */
const readBoxes = (boxes, spot, filed, doubts) => {
	const [first] = boxes;
	const { label } = spot;
	const odd = boxes.find(({ found }) => isTickedBox(found) === void 0);
	const ticked = boxes.flatMap(({ found, code }) => isTickedBox(found) === true && code !== void 0 ? code : []);
	for (const { found } of boxes) if (disagrees(found)) doubts.push({
		code: "glyph",
		label,
		place: found.place,
		text: found.text
	});
	const found = boxes.find(({ found }) => isTickedBox(found) === true)?.found ?? first.found;
	if (odd !== void 0) return {
		found: odd.found,
		text: odd.found.text,
		says: {
			kind: "unread",
			why: "no-option",
			about: odd.found.text
		}
	};
	const reading = readTicks(spot.holds, ticked);
	const text = choicesIn(spot.holds).filter((option) => ticked.includes(option.code)).map((option) => option.label).join("、");
	if (reading.kind === "unread") return {
		found,
		text,
		says: {
			kind: "unread",
			why: reading.why,
			about: text
		}
	};
	if (reading.kind === "blank") return {
		found,
		text,
		says: reading
	};
	return {
		found,
		text,
		says: {
			kind: "value",
			value: asFiled(reading.value, filed)
		}
	};
};
const readText = (found, spot, hints, filed) => {
	if (spot.field.type === "pictures") return readPictures(found, filed);
	const text = found.text.trim();
	if (found.lost !== void 0) return {
		found,
		text,
		says: {
			kind: "unread",
			why: found.lost,
			about: text
		}
	};
	if (isBlank(found, hints)) return {
		found,
		text: "",
		says: { kind: "blank" }
	};
	const reading = readValue(spot.holds, found.text, filed);
	if (reading.kind === "unread") return {
		found,
		text,
		says: {
			kind: "unread",
			why: reading.why,
			about: reading.text
		}
	};
	return {
		found,
		text,
		says: reading
	};
};
/**
* All that was found of one place, in reading order: each control, and each set of boxes, is a placement.
* @param hints what the control may show while it is empty, bare
*/
const placementsOf = (all, spot, hints, filed, doubts) => {
	const sets = [];
	const times = /* @__PURE__ */ new Map();
	const texts = [];
	for (const each of all) if (each.code === void 0) texts.push(readText(each.found, spot, hints(void 0), filed));
	else {
		const time = times.get(each.code) ?? 0;
		times.set(each.code, time + 1);
		sets[time] = [...sets[time] ?? [], each];
	}
	return [...sets.map((boxes) => readBoxes(boxes, spot, filed, doubts)), ...texts];
};
/** The value that the placements agree on: of several that differ the one that a person has changed, else the first. */
const agreed = (placements, spot, filed, doubts) => {
	const said = placements.flatMap((placement) => placement.says.kind === "value" ? [{
		placement,
		value: placement.says.value
	}] : []);
	const different = said.filter(({ value }, at) => said.findIndex((other) => isSame$1(other.value, value)) === at);
	const taken = different.find(({ value }) => !isSame$1(value, filed)) ?? different[0];
	if (different.length > 1 && taken !== void 0) {
		const other = different.find((each) => each !== taken);
		doubts.push({
			code: "differ",
			label: spot.label,
			place: taken.placement.found.place,
			text: taken.placement.text,
			...other && { other: {
				text: other.placement.text,
				place: other.placement.found.place
			} }
		});
	}
	return taken ?? {};
};
// generators/layout/extract/beside.ts
/** Text where a control of the form was: somebody has removed it and written in its place. */
/** Places outside of records that every document of the form has. */
const places = /* @__PURE__ */ new WeakMap();
const placesOf = (form) => {
	const known = places.get(form) ?? layout(form).sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf$1)).flatMap(controlsIn$1).map(({ path }) => path).filter((path) => parsePath(path).every((step) => typeof step === "string"));
	places.set(form, known);
	return known;
};
/**
* What stands where the controls of the rest are gone, outside of records: a row without any control cannot be told from one that a
* person drew. Each is told.
*/
const besides = (form, document, located, doubts) => {
	const there = new Set(located.map(({ path }) => pathText(path)));
	const missing = new Set(placesOf(form).filter((path) => !there.has(path)));
	if (missing.size === 0) return [];
	const { hints } = printedOf(form);
	return (byCells(form, document) ?? []).filter(({ found, path, code }) => {
		if (!missing.has(pathText(path))) return false;
		const isSaid = code !== void 0 || !isBlank(found, hints.get(keyOf(path, code)));
		const label = spotAt(form, path, code)?.label ?? pathText(path);
		if (isSaid && code === void 0) doubts.push({
			code: "beside",
			label,
			path,
			place: found.place,
			text: found.text.trim()
		});
		return isSaid;
	});
};
// generators/layout/extract/cells/grid.ts
const isFirst = ({ isBelow, isBeside }) => !isBelow && !isBeside;
/** Wider ones are not merged cells of a list, and are cut off there. */
const WIDEST = 400;
const gridOf = ({ rows }) => {
	const grid = [];
	let above;
	for (const { cells, place: ofRow } of rows) {
		const row = [];
		const isNext = ofRow.row !== void 0 && ofRow.row - 1 === above;
		above = ofRow.row;
		for (const [at, cell] of cells.entries()) {
			const place = cell.paragraphs[0]?.place ?? {
				...ofRow,
				cell: at + 1
			};
			const origin = cell.covered && isNext ? grid.at(-1)?.[row.length] : void 0;
			const text = cell.covered ? origin?.text ?? "" : cell.paragraphs.map(textOf$1).join("\n");
			const own = {
				cell: origin?.cell ?? cell,
				text,
				place
			};
			for (let span = 0; span < Math.min(cell.columnSpan, WIDEST); span += 1) row.push({
				...own,
				isBelow: cell.covered,
				isBeside: span > 0
			});
		}
		grid.push(row);
	}
	return grid;
};
/** Numbers of notes, which are raised. */
const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;
/** A text as words of the form are compared. */
const wordsIn = (text) => bare(text.replace(RAISED, ""));
// generators/layout/extract/cells/headers.ts
/** Where the header of a form's table stands in a sheet, and which column of it is which: by what heads it, else by its place. */
/** So much of a header is enough, and at least two columns of it. */
const ENOUGH = .5;
const LEAST = 2;
/** What stands above a column in the rows that end here, each cell once. */
const headsAt = (grid, row, rows, column) => {
	const heads = [];
	let last;
	for (let at = Math.max(0, row - rows + 1); at <= row; at += 1) {
		const here = grid[at]?.[column];
		if (here === void 0 || here.cell === last) continue;
		last = here.cell;
		const words = wordsIn(here.text);
		if (words !== "") heads.push(words);
	}
	return heads;
};
const joined = (heads) => heads.join("\n");
/** Columns by all that heads them, then by the last of it where that is one column's alone. */
const byHeads = (table, found) => {
	const columns = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const match = (nameOf, isOne) => {
		for (const [at, { heads }] of table.columns.entries()) {
			const name = nameOf(heads);
			if (columns.has(at) || name === "") continue;
			const same = found.flatMap((each, column) => !taken.has(column) && nameOf(each) === name ? [column] : []);
			const others = table.columns.filter((each, other) => !columns.has(other) && nameOf(each.heads) === name);
			const [column] = same;
			if (column === void 0 || isOne && (same.length > 1 || others.length > 1)) continue;
			columns.set(at, column);
			taken.add(column);
		}
	};
	match(joined, false);
	match((heads) => heads.at(-1) ?? "", true);
	return columns;
};
/** A column that is headed otherwise stands behind the one that is before it in the form, and before the one that is behind. */
const byPlace = (table, known, heads) => {
	const columns = new Map(known);
	const renamed = /* @__PURE__ */ new Set();
	const taken = new Set(known.values());
	for (const at of table.columns.keys()) {
		if (columns.has(at)) continue;
		const before = at === 0 ? -1 : columns.get(at - 1);
		const here = before === void 0 ? -1 : before + 1;
		const behind = columns.get(at + 1);
		if (before === void 0 || taken.has(here) || !heads[here]?.length) continue;
		if (behind !== void 0 && behind !== here + 1) continue;
		columns.set(at, here);
		taken.add(here);
		renamed.add(at);
	}
	return {
		columns,
		renamed
	};
};
/** The headers of a sheet from the top; of tables with the same header the first, then the next. */
const headersIn = (grid, tables, times) => {
	const words = new Set(tables.flatMap(({ columns }) => columns.map(({ heads }) => heads.at(-1) ?? "")));
	const headers = [];
	for (const [row, cells] of grid.entries()) {
		if (cells.filter((cell) => cell && words.has(wordsIn(cell.text))).length < LEAST) continue;
		const best = tables.map((table) => {
			const heads = cells.map((_, column) => headsAt(grid, row, table.headerRows, column));
			const columns = byHeads(table, heads);
			return {
				table,
				columns,
				heads,
				share: columns.size / table.columns.length
			};
		}).filter(({ columns, share }) => columns.size >= LEAST && share >= ENOUGH).sort((one, other) => other.share - one.share || (times.get(one.table) ?? 0) - (times.get(other.table) ?? 0))[0];
		if (best === void 0) continue;
		const { table, columns, heads } = best;
		const header = {
			row,
			top: Math.max(0, row - table.headerRows + 1),
			table,
			...byPlace(table, columns, heads)
		};
		const last = headers.at(-1);
		if (last && last.row >= header.top && last.table === table) headers.pop();
		else times.set(table, (times.get(table) ?? 0) + 1);
		headers.push(header);
	}
	return headers;
};
// generators/layout/extract/cells/own-words.ts
const made$1 = /* @__PURE__ */ new WeakMap();
const ownWordsOf = (form) => {
	const known = made$1.get(form);
	if (known) return known;
	const units = versionsOf(form).versions.flat();
	const rows = units.filter(({ kind, cells }) => kind === "row" && cells.every(({ pieces }) => pieces.every((piece) => typeof piece === "string")));
	const own = {
		all: [...new Set(units.flatMap(({ cells }) => cells.map(({ words }) => words))), ...form.notes.map(({ text }) => withoutNumbers(wordsIn(text)))].join("\n"),
		leads: units.flatMap(({ kind, cells }) => {
			const [first] = kind === "paragraph" ? cells[0]?.pieces ?? [] : [];
			return typeof first === "string" && first.endsWith(":") ? first : [];
		}),
		rows: new Set(rows.map(({ cells }) => withoutNumbers(cells.map(({ exact }) => exact).join(""))))
	};
	made$1.set(form, own);
	return own;
};
/** Whether it is printed by the form, or part of what is. */
const isFormsOwn = (form, text) => ownWordsOf(form).all.includes(withoutNumbers(wordsIn(text)));
/** Whether a row is one that the form prints without anything to fill in, by all that stands in it. */
const isFormsRow = (form, texts) => ownWordsOf(form).rows.has(withoutNumbers(wordsIn(texts.join(""))));
/** Whether it begins as such a line does. */
const isFormsLine = (form, text) => {
	const words = wordsIn(text);
	return ownWordsOf(form).leads.some((lead) => words.startsWith(lead));
};
// generators/layout/extract/cells/record-tables.ts
const textOf = ({ blocks }) => blocks.map(({ inlines }) => inlines.map((inline) => inline.kind === "run" ? inline.text : "").join("")).join("");
/** The cells above a column, each once, from the top. */
const above = ({ rows, headerRows }, column) => rows.slice(0, headerRows).flatMap(({ cells }) => cells.filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan));
const recordTable = (table) => {
	const row = table.rows.find(({ record }) => record !== void 0);
	if (row?.record === void 0 || table.headerRows === 0) return void 0;
	const columns = row.cells.map((cell) => {
		const heads = above(table, cell.column).map(textOf);
		return {
			heads: heads.map(bare).filter(Boolean),
			template: templateOf(cell.blocks),
			label: bare(heads.at(-1) ?? "")
		};
	});
	return {
		list: row.record.list,
		headerRows: table.headerRows,
		columns
	};
};
const made = /* @__PURE__ */ new WeakMap();
/** In their order. */
const recordTablesOf = (form) => {
	const known = made.get(form) ?? layout(unconditional(form), twoOfEach(form.fields)).sections.flatMap(({ blocks }) => blocks).flatMap((block) => block.kind === "table" ? recordTable(block) ?? [] : []);
	made.set(form, known);
	return known;
};
// generators/layout/extract/cells/by-columns.ts
/**
* What the sheets of a workbook say: below the header of each table of the form the rows of its records, column by column; the rows
* around them as paragraphs. Columns may be moved and added, rows be added, deleted and sorted.
*/
const controlsIn = ({ template }) => template.pieces.filter((piece) => typeof piece !== "string");
/** What stands in the column of a record; undefined where it cannot be told apart. */
const inColumn = (form, { column, list, index }, { cell, text, place, isBelow, isBeside }) => {
	const controls = controlsIn(column);
	const [control] = controls;
	if (control === void 0 || isBeside) return [];
	const records = /* @__PURE__ */ new Map([[list, index]]);
	const remark = isBelow || cell.columnSpan > 1 ? "merged" : cell.remark;
	const found = (text) => ({
		name: "",
		text,
		ground: "cell",
		place,
		...remark && { remark },
		...cell.lost && { lost: cell.lost }
	});
	const texts = column.template.pieces.length === 1 ? [text] : slotsIn(column.template, {
		...foundText(cell.paragraphs, place),
		text
	});
	if (texts !== void 0 && !(control.code !== void 0 && texts.every((each) => each === ""))) return controls.flatMap(({ path, code }, at) => apart(form, placeOf(path, records), texts[at] ?? "").map(([where, said]) => ({
		found: found(said),
		path: where,
		...code !== void 0 && { code }
	})));
	if (controls.every(({ path, code }) => code !== void 0 && path === control.path) || choicesIn(control.holds).some(({ label }) => wordsIn(label) === wordsIn(text))) return [{
		found: found(text),
		path: placeOf(control.path, records)
	}];
	return text.trim() === "" ? [] : void 0;
};
/** A row that the form prints, one of texts across columns and lines of what follows the table, or a record. */
const kindOf = (form, { table, columns }, row) => {
	const own = table.columns.flatMap((column, at) => {
		const cell = row[columns.get(at) ?? -1];
		return cell && isFirst(cell) && wordsIn(cell.text) !== "" ? [{
			column,
			cell
		}] : [];
	});
	const texts = own.map(({ cell }) => cell.text);
	if (isFormsRow(form, texts)) return "printed";
	return !own.every(({ cell }) => cell.cell.columnSpan > 1 || isFormsLine(form, cell.text)) && own.some(({ column }) => controlsIn(column).length > 0) ? "record" : "texts";
};
const paragraphsOf = (row) => {
	const cells = row.filter((cell) => cell && isFirst(cell) && wordsIn(cell.text) !== "");
	const paragraphs = [];
	for (const cell of cells) {
		if (cell === void 0) continue;
		const last = paragraphs.at(-1);
		if (last && /[：:]$/.test(last.text)) last.text += cell.text;
		else paragraphs.push({
			place: cell.place,
			text: cell.text
		});
	}
	return paragraphs.map(({ place, text }) => ({
		kind: "paragraph",
		place,
		pieces: [text]
	}));
};
const readTable = (form, grid, header, end, sheets) => {
	const { located, outside, doubts, counts } = sheets;
	const { table, columns, renamed } = header;
	const records = [];
	for (const row of grid.slice(header.row + 1, end)) {
		const kind = kindOf(form, header, row);
		if (kind === "texts") outside.push(...paragraphsOf(row).filter(({ pieces }) => !/^\d+$/.test(String(pieces[0]))));
		if (kind !== "record") continue;
		records.push(row);
		const index = counts.get(table.list) ?? 0;
		counts.set(table.list, index + 1);
		for (const [at, column] of table.columns.entries()) {
			const cell = row[columns.get(at) ?? -1];
			if (cell === void 0) continue;
			const said = inColumn(form, {
				column,
				list: table.list,
				index
			}, cell);
			if (said) located.push(...said);
			else doubts.push({
				code: "astray",
				label: column.label,
				place: cell.place,
				text: cell.text.trim()
			});
		}
	}
	tellColumns(grid[header.row] ?? [], records, header, doubts);
	for (const at of renamed) {
		const column = table.columns[at];
		const cell = grid[header.row]?.[columns.get(at) ?? -1];
		if (column && cell && controlsIn(column).length > 0) doubts.push({
			code: "heading",
			label: column.label,
			place: cell.place,
			text: cell.text.trim()
		});
	}
};
/** Columns of the form that are gone, and others that hold something. */
const tellColumns = (head, records, { table, columns }, doubts) => {
	const place = head.find((cell) => cell !== void 0)?.place;
	for (const [at, column] of table.columns.entries()) if (!columns.has(at) && controlsIn(column).length > 0) doubts.push({
		code: "no-column",
		label: column.label,
		...place && { place }
	});
	const known = new Set(columns.values());
	const others = /* @__PURE__ */ new Map();
	for (const row of records) for (const [column, cell] of row.entries()) if (cell && isFirst(cell) && !known.has(column) && cell.cell.columnSpan === 1 && wordsIn(cell.text) !== "") others.set(column, [...others.get(column) ?? [], cell]);
	for (const [column, [first, ...more]] of others) {
		if (first === void 0) continue;
		const text = [first, ...more.slice(0, 2)].map((cell) => cell.text.trim()).join("、");
		const label = head[column]?.text.trim() || "—";
		doubts.push({
			code: "astray",
			label,
			place: first.place,
			text: more.length > 2 ? `${text}…` : text
		});
	}
};
const isSheet = (block) => block.kind === "table" && block.sheet !== void 0;
const isWorkbook = ({ blocks }) => blocks.some(isSheet);
/** All that the sheets say. */
const byColumns = (form, document, doubts) => {
	const tables = recordTablesOf(form);
	const sheets = {
		located: [],
		outside: [],
		doubts,
		counts: /* @__PURE__ */ new Map()
	};
	const times = /* @__PURE__ */ new Map();
	for (const block of document.blocks.filter(isSheet)) {
		const grid = gridOf(block);
		const headers = headersIn(grid, tables, times);
		const texts = (from, to) => {
			for (const row of grid.slice(from, to)) sheets.outside.push(...paragraphsOf(row));
		};
		texts(0, headers[0]?.top ?? grid.length);
		for (const [at, header] of headers.entries()) readTable(form, grid, header, headers[at + 1]?.top ?? grid.length, sheets);
	}
	for (const table of tables) if (!times.has(table)) {
		const text = table.columns.map(({ label }) => label).join("、");
		doubts.push({
			code: "no-header",
			label: listLabel(form, [table.list]),
			text
		});
	}
	const around = byCells(form, {
		...document,
		blocks: sheets.outside
	}) ?? [];
	const read = new Set(around.map(({ found }) => found.place));
	for (const { place, pieces } of sheets.outside) {
		const text = String(pieces[0]);
		if (!read.has(place) && !isFormsOwn(form, text)) doubts.push({
			code: "astray",
			label: "",
			place,
			text
		});
	}
	return [...around, ...sheets.located];
};
// generators/layout/extract/records.ts
/** What stands at one place of the data. */
const placeKey = (steps) => JSON.stringify(steps.map((step) => typeof step === "string" ? step : idOf(step)));
const idOf = ({ list, index, copy }) => JSON.stringify([
	list,
	index,
	copy
]);
/** The table of the form that a table of the file is: the one that has most of its controls. */
const tablesOf = (located, { times }) => {
	const votes = /* @__PURE__ */ new Map();
	for (const { found, path, code } of located) {
		const { table } = found.place;
		if (table === void 0) continue;
		const here = votes.get(table) ?? /* @__PURE__ */ new Map();
		votes.set(table, here);
		for (const id of times.get(keyOf(path, code))?.keys() ?? []) if (id !== "") here.set(id, (here.get(id) ?? 0) + 1);
	}
	return new Map([...votes].flatMap(([table, here]) => {
		const [best] = [...here].sort(([, one], [, other]) => other - one);
		return best === void 0 ? [] : [[table, best[0]]];
	}));
};
const counted = (counts, key) => {
	const before = counts.get(key) ?? 0;
	counts.set(key, before + 1);
	return before;
};
const recordsOf = (located, printed) => {
	const tables = tablesOf(located, printed);
	const known = /* @__PURE__ */ new Map();
	const occurrences = /* @__PURE__ */ new Map();
	/** By table and record: which copy of it is being gone through. */
	const current = /* @__PURE__ */ new Map();
	/** By list, then by table, in the order of the page. */
	const seen = /* @__PURE__ */ new Map();
	const instance = (steps, index, copy) => {
		const made = {
			list: placeKey(steps),
			steps,
			index,
			copy
		};
		const id = idOf(made);
		const same = known.get(id) ?? made;
		known.set(id, same);
		return same;
	};
	return {
		placed: located.map((each) => {
			const { path, code, found } = each;
			const table = tables.get(found.place.table ?? 0) ?? "";
			const last = path.findLastIndex((step) => typeof step === "number");
			const steps = [];
			for (const [at, step] of path.entries()) {
				if (typeof step === "string") {
					steps.push(step);
					continue;
				}
				const here = JSON.stringify([
					table,
					placeKey(steps),
					step
				]);
				let copy = current.get(here) ?? 0;
				if (at === last) {
					const times = printed.times.get(keyOf(path, code))?.get(table) ?? 1;
					const before = counted(occurrences, JSON.stringify([
						here,
						path.slice(at),
						code
					]));
					copy = Math.floor(before / times);
					current.set(here, copy);
				}
				const record = instance(steps.slice(), step, copy);
				const ofList = seen.get(record.list) ?? /* @__PURE__ */ new Map();
				seen.set(record.list, ofList);
				ofList.set(table, (ofList.get(table) ?? /* @__PURE__ */ new Set()).add(record));
				steps.push(record);
			}
			return {
				...each,
				steps
			};
		}),
		byList: new Map([...seen].map(([list, inTables]) => [list, inOrder([...inTables.values()])]))
	};
};
/** As in the table that has most of them; what is only elsewhere comes behind. */
const inOrder = (orders) => [...new Set([...orders].sort((one, other) => other.size - one.size).flatMap((order) => [...order]))];
/** A path with the numbers that the records have once those without content are left out; undefined where one of them is. */
const numbered = (steps, numbers) => {
	const path = [];
	for (const step of steps) {
		const known = typeof step === "string" ? step : numbers.get(step);
		if (known === void 0) return void 0;
		path.push(known);
	}
	return path;
};
/** Where its value was filed, by the names of its controls. */
const filedPath = (steps) => steps.map((step) => typeof step === "string" ? step : step.index);
// generators/layout/extract/filed.ts
/** The filing that a file carries: what of it no page shows, what has become of the rest, and whether it is that of the page. */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Nothing of a filing is deeper: records, lists of files, what a migration keeps aside. */
const DEEP = 12;
/** @param instanceOf the record of that number in a list, where it is still on the page */
const carriedIn = (form, { controls }, filing, instanceOf) => {
	const printedFields = /* @__PURE__ */ new Set();
	const printedKeys = /* @__PURE__ */ new Set();
	for (const { path, code } of controls.values()) {
		const steps = parsePath(path);
		const spot = spotAt(form, steps, code);
		if (spot) printedFields.add(spot.field.path);
		printedKeys.add(keyOf(steps));
	}
	for (const [prose, fields] of illustrationsOf(form)) if (printedFields.has(prose)) for (const { path: field } of fields) {
		printedFields.add(field);
		printedKeys.add(field);
	}
	const unprinted = [];
	const printed = [];
	const removed = [];
	const holdsPrinted = (node) => node.kind === "field" ? printedFields.has(node.path) : childrenOf(node).some(holdsPrinted);
	const add = (to, before, steps, value) => {
		if (isJson(value, DEEP)) to.push({
			before,
			steps,
			value
		});
	};
	const field = (node, value, before, steps) => {
		if (!printedFields.has(node.path)) add(unprinted, before, steps, value);
		else if (printedKeys.has(keyOf(before)) || !isObject(value)) add(printed, before, steps, value);
		else for (const [part, inner] of Object.entries(value)) add(printed, [...before, part], [...steps, part], inner);
	};
	const walk = (nodes, data, before, steps) => {
		if (!isObject(data)) return;
		for (const [key, value] of Object.entries(data)) {
			const node = nodes.find(({ id }) => id === key);
			const [at, to] = [[...before, key], [...steps, key]];
			if (key === "$aside") add(unprinted, at, to, value);
			if (node === void 0) continue;
			if (isObject(value) && Object.keys(value).length === 0) add(unprinted, at, to, value);
			else if (node.kind === "field") field(node, value, at, to);
			else if (!holdsPrinted(node)) add(unprinted, at, to, value);
			else if (node.kind === "list") records(node, value, at, to);
			else if (node.kind === "matrix") matrix(node.rows, value, at, to);
			else walk(node.children, value, at, to);
		}
	};
	const matrix = (rows, data, before, steps) => {
		if (!isObject(data)) return;
		for (const [key, value] of Object.entries(data)) {
			const cells = isObject(value) ? Object.entries(value) : [];
			const own = (rest) => [[
				...before,
				key,
				...rest
			], [
				...steps,
				key,
				...rest
			]];
			if (rows.find(({ id }) => id === key) === void 0) continue;
			if (cells.length === 0) add(printedKeys.has(keyOf([...before, key])) ? printed : unprinted, ...own([]), value);
			for (const [year, inner] of cells) add(printedKeys.has(keyOf([
				...before,
				key,
				year
			])) ? printed : unprinted, ...own([year]), inner);
		}
	};
	const records = (node, data, before, steps) => {
		if (!Array.isArray(data)) return;
		for (const [index, record] of data.entries()) {
			const instance = instanceOf(placeKey(steps), index);
			const at = [...before, index];
			if (instance) walk(childrenOf(node), record, at, [...steps, instance]);
			else if (isObject(record) && Object.keys(record).length > 0 && isJson(record, DEEP)) removed.push({
				node,
				before: at,
				value: record
			});
		}
	};
	walk(form.fields, filing, [], []);
	return {
		unprinted,
		printed,
		removed
	};
};
/** What says whose filing it is, where the form asks it. */
const IDENTITY = ["enterprise.creditCode", "enterprise.name"];
/** Whether the filing is another enterprise's: all that says whose it is stands on the page, and is another. */
const isOfAnother = (filing, valueOn) => {
	const said = IDENTITY.map((path) => path.split(".")).flatMap((path) => {
		const [filed, now] = [valueAt(filing, path), valueOn(path)];
		return filed === void 0 || now === void 0 ? [] : [filed === now];
	});
	return said.length === IDENTITY.length && !said.includes(true);
};
// generators/layout/extract/inserted.ts
/** Rows that an editor put among those of records, without controls: they are records, and their columns say what each cell is. */
const cellText = ({ paragraphs }) => paragraphs.map(textOf$1).join("\n");
/** The record that a row holds, or nothing where it holds none, several, or no whole one. */
const recordIn = (columns) => {
	const records = new Set(columns.flat().map(({ path }) => pathText(path.slice(0, path.findLastIndex((step) => typeof step === "number") + 1))));
	const [only] = records;
	return records.size === 1 && only !== "" ? only : void 0;
};
const isAlike = (one, other) => one.cells.length === other.cells.length && one.cells.every(({ columnSpan, covered }, at) => {
	const there = other.cells[at];
	return !covered && there?.covered === false && there.columnSpan === columnSpan;
});
/**
* All that was found, each such row behind the record above it, or before the one below, by whose names it is called: it is one more
* of them. What stands in a column of boxes, or of several values, is not read.
* @param located by the names of controls
*/
const withInsertedRows = (form, { blocks }, located) => {
	const byValue = new Map(located.map((each) => [each.found, each]));
	const behind = /* @__PURE__ */ new Map();
	const before = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		if (block.kind !== "table") continue;
		const columns = block.rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.flatMap(({ pieces }) => pieces.flatMap((piece) => typeof piece === "string" ? [] : byValue.get(piece) ?? []))));
		const records = columns.map(recordIn);
		const isWhole = (at) => records[at] !== void 0 && records.filter((record) => record === records[at]).length === 1;
		for (const [at, row] of block.rows.entries()) {
			if (columns[at]?.some((column) => column.length > 0) || !isInserted(form, row)) continue;
			const above = columns.slice(0, at).findLastIndex((each) => each.flat().length > 0);
			const model = [above, columns.findIndex((each, next) => next > at && each.flat().length > 0)].find((each) => {
				const other = block.rows[each];
				return other !== void 0 && isWhole(each) && isAlike(row, other);
			});
			if (model === void 0) continue;
			const read = readAs(row, columns[model] ?? []);
			const found = columns[model]?.flat() ?? [];
			const [first, last] = [found[0], found.at(-1)];
			if (model === above) behind.set(last, [...behind.get(last) ?? [], ...read]);
			else if (first) before.set(first, [...before.get(first) ?? [], ...read]);
		}
	}
	return located.flatMap((each) => [
		...before.get(each) ?? [],
		each,
		...behind.get(each) ?? []
	]);
};
/** Somebody wrote something there that the form does not. */
const isInserted = (form, { cells }) => {
	const texts = cells.map(cellText);
	return !cells.some(({ paragraphs }) => paragraphs.some(({ pieces }) => pieces.some((piece) => typeof piece !== "string"))) && texts.some((text) => /[\p{L}\p{N}]/u.test(text)) && !isFormsRow(form, texts);
};
const readAs = ({ cells, place }, columns) => cells.flatMap((cell, at) => {
	const [model, ...others] = columns[at] ?? [];
	if (model === void 0 || others.length > 0 || model.code !== void 0) return [];
	const { found, path } = model;
	return [{
		path,
		found: {
			name: found.name,
			text: cellText(cell),
			ground: "cell",
			place: {
				...place,
				cell: at + 1
			}
		}
	}];
});
// generators/layout/extract/located.ts
/** What was found, with its place in the data: by the names that the form itself gives its controls, whatever the file says of them. */
/** Records behind the last one of which something is found, that are looked for: rows may have been deleted. */
const AHEAD = 20;
/** No form takes so many. */
const MOST_RECORDS = 3e3;
/** `scenarios[0].kind=private`: a name that is a place as it stands. */
const placeNamed = (form, name) => {
	for (const at of [name.length, name.indexOf("=")]) {
		const path = at > 0 ? pathIn(name.slice(0, at)) : void 0;
		const code = at === name.length ? void 0 : name.slice(at + 1);
		if (path !== void 0 && printedOf(form).controls.has(keyOf(path, code)) && spotAt(form, path, code)) return {
			path,
			...code !== void 0 && { code }
		};
	}
	const path = pathIn(name);
	return path && spotAt(form, path) ? { path } : void 0;
};
const withNumbers = ({ path }, numbers) => {
	let at = 0;
	return path.map((step) => {
		if (typeof step !== "number") return step;
		at += 1;
		return numbers[at - 1] ?? 0;
	});
};
const depthOf = ({ path }) => path.filter((step) => typeof step === "number").length;
/** The list that holds the record at a depth, from 1. */
const listAt = ({ path }, depth) => {
	let left = depth;
	const end = path.findIndex((step) => typeof step === "number" && --left === 0);
	return keyOf(path.slice(0, end));
};
/** Names that say nothing by themselves, digests: each place that there may be is asked for its names, records as long as any is found. */
const placesByName = (form, wanted, namesOf) => {
	const found = /* @__PURE__ */ new Map();
	const patterns = [...printedOf(form).controls.values()].flatMap(({ path, code }) => {
		const steps = parsePath(path);
		const unit = [...steps.slice(0, -1), "unit"];
		const isWritten = steps.at(-1) === "before" && spotAt(form, unit) !== void 0;
		const illustrations = code === void 0 ? illustrationsOf(form).get(keyOf(steps)) ?? [] : [];
		return [
			{
				path: steps,
				...code !== void 0 && { code }
			},
			...isWritten ? [{ path: unit }] : [],
			...illustrations.map(({ id }) => ({ path: [
				...steps.slice(0, -1),
				id,
				0
			] }))
		];
	});
	/** Gives whether any name was found of the places of a record and what stands in it. */
	const look = (all, numbers) => {
		let isFound = false;
		for (const pattern of all.filter((each) => depthOf(each) === numbers.length)) {
			const path = withNumbers(pattern, numbers);
			for (const name of namesOf(pathText(path), pattern.code)) {
				if (!wanted.has(name) || found.has(name)) continue;
				found.set(name, {
					path,
					...pattern.code !== void 0 && { code: pattern.code }
				});
				isFound = true;
			}
		}
		const deeper = all.filter((each) => depthOf(each) > numbers.length);
		for (const list of new Set(deeper.map((each) => listAt(each, numbers.length + 1)))) {
			const inList = deeper.filter((each) => listAt(each, numbers.length + 1) === list);
			let empty = 0;
			for (let at = 0; at < MOST_RECORDS && empty < AHEAD && found.size < wanted.size; at += 1) {
				const isHere = look(inList, [...numbers, at]);
				empty = isHere ? 0 : empty + 1;
				isFound ||= isHere;
			}
		}
		return isFound;
	};
	look(patterns, []);
	return found;
};
const locate = (form, { values, namesOf }) => {
	const direct = values.map((found) => found.ground === "bookmark" ? void 0 : placeNamed(form, found.name));
	const wanted = new Set(values.flatMap(({ name }, at) => direct[at] === void 0 ? [name] : []));
	const byName = wanted.size > 0 ? placesByName(form, wanted, namesOf) : /* @__PURE__ */ new Map();
	const located = [];
	const strange = [];
	for (const [at, found] of values.entries()) {
		const place = direct[at] ?? byName.get(found.name);
		if (place === void 0) strange.push(found);
		else located.push({
			found,
			...place
		});
	}
	return {
		located,
		strange
	};
};
// generators/layout/extract/extract.ts
/**
* What was found in a file → the filing as its pages say it now. The filing that the file carries supplies what no page shows; all else
* is read, by what each control holds.
*/
/** @param filing what the file carries, where it is of this form */
const extractFiling = (form, found, filing) => {
	const printed = printedOf(form);
	const { located: byName, strange } = locate(form, found);
	const named = withInsertedRows(form, found, byName);
	const ownDoubts = [];
	const bare = named.length > 0 ? [] : isWorkbook(found) ? byColumns(form, found, ownDoubts) : byCells(form, found);
	if (bare === void 0) ownDoubts.push({
		code: "too-long",
		label: ""
	});
	const read = named.length > 0 ? [...named, ...besides(form, found, named, ownDoubts)] : bare ?? [];
	const located = gathered(form, read);
	const asNumbered = recordsOf(located, printed);
	const alone = filing === void 0 ? [] : readAll(form, asNumbered.placed, void 0, []);
	const valueOn = (path) => alone.find(({ steps }) => placeKey(steps) === placeKey(path))?.value;
	const isOther = filing !== void 0 && isOfAnother(filing, valueOn);
	const carried = isOther ? void 0 : filing;
	const { placed, byList } = named.length > 0 || carried === void 0 ? asNumbered : recordsOf(asFiled$1(located, alone.map(({ steps, value }) => ({
		path: filedPath(steps),
		value
	})), carried), printed);
	const reads = readAll(form, placed, carried, ownDoubts);
	const numbers = numbersOf(byList, reads);
	const data = { $form: form.key };
	const places = [];
	const changes = [];
	const doubts = [...ownDoubts];
	for (const { name, text, place } of strange.filter(({ text }) => text.trim() !== "")) doubts.push({
		code: "strange",
		label: name,
		text: text.trim(),
		place
	});
	for (const { steps, spot, value, placement, placements, filed } of reads) {
		const path = numbered(steps, numbers);
		for (const { says, text, found } of placements) {
			const said = {
				label: spot.label,
				...path && { path },
				place: found.place,
				text
			};
			if (says.kind === "unread") doubts.push({
				code: "unread",
				...said,
				why: says.why
			});
			else if (says.kind === "value" && found.remark) doubts.push({
				code: found.remark,
				...said
			});
		}
		const shown = placement ?? placements[0];
		if (path === void 0 || shown === void 0) continue;
		const { ground, place } = shown.found;
		places.push({
			path,
			label: spot.label,
			...value !== void 0 && { value },
			text: shown.text,
			ground,
			place
		});
		if (value === void 0) continue;
		put(data, path, value);
		if (carried !== void 0 && !isSame(filed, value)) changes.push({
			label: spot.label,
			after: path,
			to: value,
			place,
			...filed !== void 0 && {
				before: filedPath(steps),
				from: filed
			}
		});
	}
	if (carried !== void 0) {
		const instanceOf = (list, index) => byList.get(list)?.find((each) => each.index === index && each.copy === 0 && numbers.has(each));
		const { unprinted, printed: shown, removed } = carriedIn(form, printed, carried, instanceOf);
		for (const { steps, value } of unprinted) {
			const path = numbered(steps, numbers);
			if (path) put(data, path, value);
		}
		told(form, shown, reads, numbers, doubts, changes);
		for (const { node, before, value } of removed) {
			doubts.push({
				code: "record-removed",
				label: node.label,
				path: before
			});
			changes.push({
				label: node.label,
				before,
				from: value
			});
		}
	}
	doubts.push(...addedRecords(form, byList, numbers, carried));
	return {
		data: inOrderOf(form, data),
		places,
		doubts,
		changes,
		isOfAnother: isOther
	};
};
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const readAll = (form, placed, filing, doubts) => {
	const { hints } = printedOf(form);
	const groups = /* @__PURE__ */ new Map();
	for (const each of placed) {
		const key = placeKey(each.steps);
		const group = groups.get(key) ?? [];
		groups.set(key, group);
		group.push(each);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		const spot = first && spotAt(form, first.path, first.code);
		if (first === void 0 || spot === void 0) return [];
		const before = filedPath(first.steps);
		const filed = valueAt(filing, before);
		const hintsOf = (code) => hints.get(keyOf(first.path, code));
		const placements = placementsOf(group, spot, hintsOf, filed, doubts);
		const isCopy = first.steps.some((step) => typeof step === "object" && step.copy > 0);
		const taken = agreed(placements, spot, filed, doubts);
		return [{
			steps: first.steps,
			spot,
			filed: isCopy ? void 0 : filed,
			placements,
			...taken
		}];
	});
};
/** The number of each record that has anything in it, unread text included. */
const numbersOf = (byList, reads) => {
	const filled = /* @__PURE__ */ new Set();
	for (const { steps, placements } of reads) if (placements.some(({ says }) => says.kind !== "blank")) {
		for (const step of steps) if (typeof step === "object") filled.add(step);
	}
	const numbers = /* @__PURE__ */ new Map();
	for (const instances of byList.values()) {
		let next = 0;
		for (const instance of instances) if (filled.has(instance)) numbers.set(instance, next++);
	}
	return numbers;
};
/** Paths come from the form: no key is another's. */
const put = (data, path, value) => {
	let at = data;
	for (const [place, step] of path.entries()) {
		const next = path[place + 1];
		const holder = at;
		if (next === void 0) holder[step] = value;
		else {
			if (!Object.hasOwn(holder, step)) holder[step] = typeof next === "number" ? [] : {};
			at = holder[step];
		}
	}
};
/** What was filed and is not on the page any more: blanked, or its control is gone. */
const told = (form, shown, reads, numbers, doubts, changes) => {
	const byPlace = new Map(reads.map((read) => [placeKey(read.steps), read]));
	for (const { before, steps, value } of shown) {
		const read = byPlace.get(placeKey(steps));
		if (read?.value !== void 0 || read?.placements.some(({ says }) => says.kind === "unread")) continue;
		const label = read?.spot.label ?? spotAt(form, before)?.label ?? pathText(before);
		const place = read?.placements[0]?.found.place;
		const path = numbered(steps, numbers);
		doubts.push({
			code: read === void 0 ? "gone" : "blanked",
			label,
			...path && { path },
			...place && { place }
		});
		changes.push({
			label,
			before,
			from: value,
			...place && { place }
		});
	}
};
/** Of controls that are copies, and of records beyond those that were filed. */
const addedRecords = (form, byList, numbers, filing) => [...byList.values()].flatMap((instances) => instances.flatMap((instance) => {
	const path = numbered([...instance.steps, instance], numbers);
	const filed = valueAt(filing, filedPath(instance.steps));
	const isBeyond = Array.isArray(filed) && instance.index >= filed.length;
	if (path === void 0 || instance.copy === 0 && !isBeyond) return [];
	return [{
		code: "record-added",
		label: listLabel(form, path),
		path
	}];
}));
/** With its fields in the order of the form, so that the same page gives the same text. */
const inOrderOf = (form, data) => {
	const ordered = (nodes, value) => {
		if (Array.isArray(value)) return value.map((each) => ordered(nodes, each));
		if (typeof value !== "object" || value === null) return value;
		const own = value;
		const known = nodes.filter(({ id }) => Object.hasOwn(own, id));
		const others = Object.keys(own).filter((key) => !known.some(({ id }) => id === key));
		const inner = (node) => node.kind === "group" || node.kind === "list" ? ordered(node.children, own[node.id]) : own[node.id];
		return Object.fromEntries([
			...others.filter((key) => key === "$form").map((key) => [key, own[key]]),
			...known.map((node) => [node.id, inner(node)]),
			...others.filter((key) => key !== "$form").map((key) => [key, own[key]])
		]);
	};
	return ordered(form.fields, data);
};
export { extractFiling };
