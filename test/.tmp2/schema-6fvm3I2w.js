import { i as conditionalNodes, o as isDemanded, r as codesOf, v as partsOf, y as shapeOf } from "./asked-lRPx1FtQ.js";
import { n as titleOf, t as descriptionOf } from "./description-ftA_lRkc.js";
import { t as answersAsking } from "./answer-CbKBuMxR.js";
import { a as isSequence, i as parsePattern, r as partLabel, t as present } from "./present-D3AvibJH.js";
// compiler/model/bounds.ts
/** Bounds that no form states; they keep what a program reads finite. */
const bounds = {
	/** Characters of one 字: a run of letters or digits counts as one. */
	charactersPerWord: 20,
	lineCharacters: 1e3,
	proseCharacters: 1e5,
	nameCharacters: 200,
	records: 1e3,
	/** New names in a list of scenarios, or instances of them. */
	names: 200,
	files: 200,
	/** Doubles keep fifteen significant digits. */
	number: 0x38d7ea4c68000
};
const inWords = ({ words }, otherwise) => words === void 0 ? otherwise : words * bounds.charactersPerWord;
/** The most characters of a text that a person writes; undefined of what has a length of its own. */
const mostCharacters = (field, single) => {
	switch (single) {
		case "line": return inWords(field, bounds.lineCharacters);
		case "name": return bounds.nameCharacters;
		case "paragraphs": return inWords(field, bounds.proseCharacters);
		default: return;
	}
};
// generators/schema/conditions.ts
/** What is required where a choice is made: `if` the choice, `then` the field. */
/** An object that has the path, with `schema` there. */
const having = ([id, ...inner], schema) => {
	if (id === void 0) return schema;
	return {
		type: "object",
		properties: { [id]: having(inner, schema) },
		required: [id]
	};
};
/** A node of a record by its ids; lists are records of their own. */
const nodeAt = (nodes, [id, ...inner]) => {
	const node = nodes.find((candidate) => candidate.id === id);
	if (inner.length === 0) return node;
	return node?.kind === "group" ? nodeAt(node.children, inner) : void 0;
};
const chosen = (nodes, ids, codes) => {
	const node = nodeAt(nodes, ids);
	if (node?.kind !== "field") return having(ids, {});
	const shape = shapeOf(node);
	const answers = { enum: codes.map((code) => code === "true") };
	if ("parts" in shape) return having([...ids, "answer"], answers);
	if (shape.one === "boolean") return having(ids, answers);
	return having(ids, shape.several ? {
		type: "array",
		contains: { enum: codes }
	} : { enum: codes });
};
/** Of the nodes of a form, or of one record of a list; `path` is that of the list. A choice within another is asked within it. */
const conditions = (nodes, path = "") => {
	const within = (whole) => whole.slice(path === "" ? 0 : path.length + 1).split(".");
	return conditionalNodes(nodes).flatMap(({ node, choices, demanded }) => demanded ? [choices.reduceRight((then, { field, codes }) => ({
		if: chosen(nodes, within(field), codes),
		then
	}), having(within(node.path), {}))] : []);
};
/** A year from 1000 up to that one: digit by digit, as the first digits of a date. */
const upTo = (year) => {
	const digits = [...String(year)].map(Number);
	return `^(?:${[...digits.flatMap((digit, at) => {
		const least = at === 0 ? 1 : 0;
		if (digit <= least) return [];
		return [`${digits.slice(0, at).join("")}[${least}-${digit - 1}]${"[0-9]".repeat(3 - at)}`];
	}), year].join("|")})`;
};
const matricesIn = (nodes) => nodes.flatMap((node) => {
	if (node.kind === "group") return matricesIn(node.children);
	return node.kind === "matrix" ? [node] : [];
});
/** Of a matrix that asks since a date: each year for those whose date is of that year or before. */
const yearsSince = (nodes) => matricesIn(nodes).flatMap(({ path, rows, years, since }) => {
	if (since === void 0) return [];
	return years.map((year) => {
		const asked = rows.filter((row) => !row.across && isDemanded(row)).map(({ id }) => [id, having([String(year)], {})]);
		return {
			if: having(since.split("."), {
				type: "string",
				pattern: upTo(year)
			}),
			then: within(path.split("."), {
				type: "object",
				properties: Object.fromEntries(asked)
			})
		};
	});
});
/** An object that may have the path; where it does, `schema` is there. */
const within = ([id, ...inner], schema) => id === void 0 ? schema : {
	type: "object",
	properties: { [id]: within(inner, schema) }
};
// compiler/model/pattern/portable-pattern.ts
/** A pattern in what all engines of regular expressions have in common: classes of single characters, groups, repeats. */
/** An engine may count a character beyond the BMP as two. */
const isWide = (text) => /[\ud800-\udfff]/.test(text);
const plain = (text) => isWide(text) ? void 0 : text.replace(/[\^$.|?*+()[\]{}\\/]/g, "\\$&");
const inClass = (text) => text.replace(/[\^[\]\\/-]/g, "\\$&");
/** A class of JavaScript without names of Unicode, and its characters as they are. */
const classOf = (one) => {
	if (!/^\[[^[]*\]$/.test(one) || /\\p/.test(one)) return void 0;
	const spelt = one.replace(/\\u\{([\da-f]+)\}/g, (_, code) => inClass(String.fromCodePoint(Number.parseInt(code, 16))));
	return isWide(spelt) ? void 0 : spelt;
};
const times = (least, most) => {
	if (most === void 0) return `{${least},}`;
	return most === least ? `{${least}}` : `{${least},${most}}`;
};
/** Where every part can be said, all of them joined. */
const all = (parts, between) => parts.some((part) => part === void 0) ? void 0 : parts.join(between);
/** Undefined where some engine would read it in another way: names of Unicode, folded case, places, characters beyond the BMP. */
const portablePattern = (pattern) => {
	if (typeof pattern === "string") return plain(pattern);
	if (isSequence(pattern)) return all(pattern.map(grouped), "");
	if ("either" in pattern) return all(pattern.either.map(portablePattern), "|");
	if ("repeat" in pattern) {
		const inner = portablePattern(pattern.repeat);
		if (inner === void 0) return void 0;
		return `${typeof pattern.repeat === "object" && "one" in pattern.repeat ? inner : `(?:${inner})`}${times(pattern.least, pattern.most)}`;
	}
	return "one" in pattern && pattern.folded === void 0 ? classOf(pattern.one) : void 0;
};
const grouped = (pattern) => {
	const inner = portablePattern(pattern);
	return typeof pattern === "object" && "either" in pattern && inner !== void 0 ? `(?:${inner})` : inner;
};
// generators/schema/value-types.ts
/** Exactly `length` characters. */
const fixed = (length, pattern) => ({
	type: "string",
	pattern: `^${pattern}$`,
	maxLength: length
});
/** At most `maxLength` characters, all of `alphabet` (the inside of a character class). A `not` speaks of strings only. */
const varied = (maxLength, alphabet, pattern) => ({
	type: "string",
	pattern: `^${pattern}$`,
	maxLength,
	not: {
		type: "string",
		pattern: `[^${alphabet}]`
	}
});
/** Not blank, on one line; U+3000 is the blank of Chinese text. The control characters have no place in XML 1.0. */
const line = {
	type: "string",
	pattern: "[^ 　]",
	not: {
		type: "string",
		pattern: "[\\x00-\\x1f\\x7f]"
	}
};
const paragraphs = {
	type: "string",
	pattern: "[^ \\t\\n\\r　]",
	not: {
		type: "string",
		pattern: "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]"
	}
};
const year = "[12][0-9]{3}";
/** The days of the Gregorian calendar from 1000 to 2999, ISO 8601. */
const day = [
	`${year}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])`,
	`${year}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)`,
	`${year}-02-(?:0[1-9]|1[0-9]|2[0-8])`,
	`(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29`
].join("|");
/** Alphabet of GB 32100-2015: no I O S V Z. */
const creditCharacter = "[0-9A-HJ-NPQRTUWXY]";
/** Registering department and kind, region of six digits, body and check character. */
const creditCode = `${creditCharacter}{2}[0-9]{6}${creditCharacter}{10}`;
/** As compiler/filing/telephone.ts writes them. */
const mobile = "1[3-9][0-9]{9}";
/** E.164, China's own code aside. */
const abroad = "\\+(?:[1-79][0-9]|8[0-57-9])[0-9]{5,13}";
const telephone = `(?:${`(?:0(?:10|2[0-9]|[3-9][0-9]{2})-)?[1-9][0-9]{6,7}|[48]00-[0-9]{3}-[0-9]{4}|${mobile}|[19][0-9]{4,5}`}|${abroad})(?:转[0-9]{1,6})?`;
const several = (number) => `${number}(?:、${number})*`;
const hostLabel = "[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?";
const mediaName = "[0-9A-Za-z][0-9A-Za-z.+-]{0,62}";
/** Values that many fields share, by format; they stand in `$defs` as `type.<name>`. */
const valueTypes = {
	text: line,
	prose: paragraphs,
	date: fixed(10, `(?:${day})`),
	dayOrMonth: fixed(10, `(?:${day}|${year}-(?:0[1-9]|1[0-2]))`),
	month: fixed(7, `${year}-(?:0[1-9]|1[0-2])`),
	year: fixed(4, year),
	creditCode: fixed(18, creditCode),
	organisationCode: varied(18, "0-9A-Z", `(?:[0-9A-Z]{8}[0-9X]|${creditCode})`),
	phone: varied(100, "0-9+转、同手机-", `(?:${several(telephone)}|同手机)`),
	mobile: varied(100, "0-9+、", several(`(?:${mobile}|${abroad})`)),
	fax: varied(100, "0-9+转、无同电话-", `(?:${several(telephone)}|无|同电话)`),
	contact: {
		type: "string",
		pattern: "[0-9][0-9 -]{3,}[0-9]|[0-9A-Za-z]@[0-9A-Za-z]",
		maxLength: 200,
		not: {
			type: "string",
			pattern: "[\\x00-\\x1f\\x7f]"
		}
	},
	email: varied(254, "0-9A-Za-z._%+@、-", several(`[0-9A-Za-z._%+-]{1,64}@(?:${hostLabel}\\.){1,8}[A-Za-z]{2,63}`)),
	mediaType: varied(127, "0-9A-Za-z.+/-", `${mediaName}/${mediaName}`),
	pictureType: varied(10, "image/pnjeg", "image/(?:png|jpeg)"),
	pictureData: varied(28e6, "0-9A-Za-z+/=:;,", "data:image/(?:png|jpeg);base64,[0-9A-Za-z+/]+={0,2}"),
	sha256: fixed(64, "[0-9a-f]{64}"),
	fileName: {
		type: "string",
		pattern: "[^ 　]",
		maxLength: 255,
		not: {
			type: "string",
			pattern: "[\\x00-\\x1f\\x7f/\\\\]"
		}
	}
};
/** Types whose pattern only says that something is written: a draft may hold less. */
const blankable = /* @__PURE__ */ new Set(["text", "prose"]);
/** A code and, behind a hyphen, its name; or names alone, as many as levels from the 门类 down. */
const named = (digits) => ({
	type: "string",
	pattern: `^(?:[0-9]{${digits}}(?:-[^ \u30000-9-][^\\n]*)?|(?:[^ \u30000-9A-Za-z-][^-]*-){${digits - 1}}[^ \u30000-9A-Za-z-][^-]*)$`,
	maxLength: 100,
	not: {
		type: "string",
		pattern: "[\\x00-\\x1f\\x7f]"
	}
});
/** Codes of GB/T 4754-2017 by level: 门类 a letter, 大类 two digits, 中类 three, 小类 four; the last two may come with their names. */
const industryCodes = {
	section: fixed(1, "[A-T]"),
	division: fixed(2, "[0-9]{2}"),
	group: named(3),
	class: named(4)
};
// generators/schema/field-schema.ts
/** The schema of one field's value, without its title. A pattern beside a `$ref` is the field's own. */
const objectOf = (context, properties, required) => ({
	type: "object",
	properties,
	...context.draft || required.length === 0 ? {} : { required },
	additionalProperties: false
});
const listOf = (context, field, items, maxItems) => ({
	type: "array",
	items,
	...field.required && !context.draft ? { minItems: 1 } : {},
	maxItems
});
const numberOf = (field, type, least = -bounds.number) => ({
	type,
	minimum: field.minimum ?? least,
	maximum: field.maximum ?? bounds.number
});
const lineOf = (context, field, single) => ({
	type: "string",
	...context.value("text"),
	...present({ maxLength: mostCharacters(field, single) })
});
/** One code of the field's options or catalogue, or any name where none are listed or new ones are allowed. */
const codeOf = (context, field) => {
	const options = codesOf(field, context.catalogues);
	if (options === void 0) return lineOf(context, field, "name");
	const codes = options.map(({ code }) => code);
	if (field.open) return {
		...lineOf(context, field, "name"),
		examples: codes
	};
	const closed = () => ({
		type: "string",
		enum: codes
	});
	if (field.catalogue === void 0) return closed();
	const level = field.type === "stage" ? "stages" : "entries";
	return context.define(`catalogue.${field.catalogue.replaceAll("/", "-")}.${level}`, closed);
};
/** Codes of a catalogue's level where it lists them, else any of their form. */
const industryOf = (context, field) => {
	const listed = codesOf(field, context.catalogues)?.map(({ code }) => code);
	return listed ? {
		type: "string",
		enum: listed
	} : industryCodes[field.level ?? "class"];
};
/** Where each engine of regular expressions reads it alike; the type of the text has no line breaks, before which `$` might match. */
const writtenAs = ({ pattern: source }) => {
	const parsed = source === void 0 ? void 0 : parsePattern(source);
	const pattern = parsed !== void 0 && "pattern" in parsed ? portablePattern(parsed.pattern) : void 0;
	return pattern === void 0 ? {} : { pattern: `^(?:${pattern})$` };
};
/** A single value, of a field or a part of one, within the limits of the field. */
const singleSchema = (context, field, single) => {
	switch (single) {
		case "line": return {
			...lineOf(context, field, single),
			...writtenAs(field)
		};
		case "name": return lineOf(context, field, "name");
		case "paragraphs": return {
			type: "string",
			...context.value("prose"),
			...present({ maxLength: mostCharacters(field, single) })
		};
		case "number": return numberOf(field, field.whole ? "integer" : "number");
		case "integer": return numberOf(field, "integer");
		case "count": return numberOf(field, "integer", 0);
		case "boolean": return { type: "boolean" };
		case "code": return codeOf(context, field);
		case "stage": return codeOf(context, {
			...field,
			type: "stage"
		});
		case "industry": return industryOf(context, field);
		case "date": return context.value(field.dayOptional ? "dayOrMonth" : "date");
		default: return context.value(single);
	}
};
/** A value of parts: all of them but those that it may lack. */
const objectOfParts = (context, field) => {
	const parts = Object.entries(partsOf(field));
	const schemas = parts.map(([name, { holds }]) => [name, {
		title: partLabel(field, name),
		...singleSchema(context, field, holds)
	}]);
	const needed = parts.flatMap(([name, { optional }]) => optional ? [] : [name]);
	return objectOf(context, Object.fromEntries(schemas), needed);
};
/** The answer that asks for a detail has it. */
const answerOf = (context, field) => {
	const answer = objectOfParts(context, field);
	if (context.draft) return answer;
	const [asking, ...others] = answersAsking(field);
	if (others.length > 0) return {
		...answer,
		required: Object.keys(partsOf(field))
	};
	const asked = {
		type: "object",
		properties: { answer: { const: asking === true } },
		required: ["answer"]
	};
	return {
		...answer,
		if: asked,
		then: {
			properties: { detail: {} },
			required: ["detail"]
		}
	};
};
const fileOf = (context, field) => context.define("type.evidenceFile", () => objectOfParts(context, field));
const pictureOf = (context, field) => context.define("type.picture", () => objectOfParts(context, field));
const OBJECTS = {
	period: objectOfParts,
	answer: answerOf,
	change: objectOfParts,
	level: objectOfParts,
	count: objectOfParts,
	pair: objectOfParts,
	quantities: objectOfParts,
	instance: objectOfParts,
	file: fileOf,
	picture: pictureOf
};
/** Several of what the field holds, each once; files may be alike. */
const severalOf = (context, field, shape) => {
	if ("parts" in shape) {
		const items = OBJECTS[shape.parts](context, field);
		if (shape.parts === "file" || shape.parts === "picture") return listOf(context, field, items, bounds.files);
		return {
			...listOf(context, field, items, bounds.names),
			uniqueItems: true
		};
	}
	const most = codesOf(field, context.catalogues)?.length;
	const items = {
		type: "string",
		...singleSchema(context, field, shape.one)
	};
	return {
		...listOf(context, field, items, most === void 0 || field.open ? bounds.names : most),
		uniqueItems: true
	};
};
/** What stands in the field. */
const valueSchema = (context, field) => {
	const shape = shapeOf(field);
	if (shape.several) return severalOf(context, field, shape);
	return "one" in shape ? singleSchema(context, field, shape.one) : OBJECTS[shape.parts](context, field);
};
// generators/schema/schema.ts
/** What no paper names goes by its id: apps show a name for all that there is. */
const titled = ({ label, id }, schema) => ({
	title: label.trim() || id,
	...schema
});
/** More choices nobody reads in a sentence. */
const MOST_CHOICES = 12;
/** Whatever no keyword of JSON Schema says: limits in the form's words, the unit, and which code is which where these are few. */
const describedIn = ({ catalogues }, field) => {
	const options = codesOf(field, catalogues) ?? [];
	const choices = options.length > MOST_CHOICES ? [] : options.map(({ code, label }) => `${label}（${code}）`);
	const parts = [
		descriptionOf(field),
		field.unit === void 0 || field.unit === "" ? void 0 : `单位：${field.unit}`,
		choices.length === 0 ? void 0 : `可选：${choices.join("、")}`
	].filter((part) => part !== void 0);
	return parts.length === 0 ? void 0 : parts.join("；");
};
const fieldSchema = (context, field) => {
	const description = describedIn(context, field);
	return titled(field, {
		...description === void 0 ? {} : { description },
		...field.readOnly ? { readOnly: true } : {},
		...valueSchema(context, field)
	});
};
/** Where a migration keeps what it did not carry; nothing reads it but the next one. */
const asideSchema = (context) => context.define("aside", () => ({
	title: "迁移所留",
	description: "Kept by a migration; no part of what is filed.",
	type: "object"
}));
const childrenSchema = (context, children, more = {}) => objectOf(context, {
	...Object.fromEntries(children.map((child) => [child.id, nodeSchema(context, child)])),
	...more
}, children.filter(isDemanded).map(({ id }) => id));
/** One record; a block's stands in `$defs`. */
const recordSchema = (context, node) => {
	const isRecord = node.kind === "list";
	const asked = isRecord && !context.draft ? conditions(node.children, node.path) : [];
	const record = () => ({
		...childrenSchema(context, node.children, isRecord ? { $aside: asideSchema(context) } : {}),
		...asked.length === 0 ? {} : { allOf: asked }
	});
	if (node.block === void 0) return record();
	return context.define(`block.${node.block.replaceAll("/", "-")}${isRecord ? ".record" : ""}`, record);
};
const listSchema = (context, list) => ({
	type: "array",
	items: recordSchema(context, list),
	...context.draft || list.minRecords === 0 ? {} : { minItems: list.minRecords },
	maxItems: list.maxRecords ?? bounds.records
});
/** Numbers by year: the form's years where the row is required, and any others, which a rule may warn about. */
const matrixSchema = (context, matrix) => {
	const years = matrix.years.map(String);
	const rowSchema = (row) => {
		if (row.across) return fieldSchema(context, row);
		const { title, description, readOnly, ...cell } = fieldSchema(context, row);
		return {
			...title === void 0 ? {} : { title },
			...description === void 0 ? {} : { description },
			...readOnly === void 0 ? {} : { readOnly },
			type: "object",
			propertyNames: context.value("year"),
			properties: Object.fromEntries(years.map((year) => [year, {
				title: `${year}年`,
				...cell
			}])),
			...context.draft || !isDemanded(row) || matrix.since !== void 0 ? {} : { required: years },
			additionalProperties: cell
		};
	};
	return objectOf(context, Object.fromEntries(matrix.rows.map((row) => [row.id, rowSchema(row)])), matrix.rows.filter(isDemanded).map(({ id }) => id));
};
const nodeSchema = (context, node) => {
	switch (node.kind) {
		case "field": return fieldSchema(context, node);
		case "group": return titled(node, recordSchema(context, node));
		case "list": return titled(node, listSchema(context, node));
		case "matrix": return titled(node, matrixSchema(context, node));
	}
};
const rootSchema = (form, draft) => {
	const definitions = /* @__PURE__ */ new Map();
	const define = (name, schema) => {
		if (!definitions.has(name)) definitions.set(name, schema());
		return { $ref: `#/$defs/${name}` };
	};
	const valueType = (type) => {
		const { pattern, ...schema } = valueTypes[type];
		return draft && blankable.has(type) ? schema : valueTypes[type];
	};
	const context = {
		draft,
		catalogues: form.catalogues,
		define,
		value: (type) => define(`type.${type}`, () => valueType(type))
	};
	const fields = childrenSchema(context, form.fields, { $aside: asideSchema(context) });
	const asked = [...conditions(form.fields), ...yearsSince(form.fields)];
	const shared = [...definitions].sort(([a], [b]) => a < b ? -1 : 1);
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$comment: `Filing data of ${form.key}${draft ? ", as a draft" : ""}`,
		title: titleOf(form),
		...fields,
		properties: {
			$form: {
				title: "表单",
				const: form.key
			},
			...fields.properties
		},
		...draft ? {} : { required: ["$form", ...fields.required ?? []] },
		...draft || asked.length === 0 ? {} : { allOf: asked },
		...shared.length === 0 ? {} : { $defs: Object.fromEntries(shared) }
	};
};
/** The schema of a final filing. Words and units stand in descriptions: validators count the words. */
const schemaOf = (form) => rootSchema(form, false);
/** The ideographic space is written as an escape: a pattern with an invisible character cannot be reviewed. */
const toJson = (schema) => `${JSON.stringify(schema, null, 2).replaceAll("　", "\\u3000")}\n`;
/** `<form key>/schema.json` */
const generateSchema = (form, schema = schemaOf(form)) => [{
	path: `${form.key}/schema.json`,
	content: toJson(schema),
	published: true
}];
export { schemaOf as n, toJson as r, generateSchema as t };
