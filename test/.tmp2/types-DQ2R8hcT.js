import { c as stagesOf, f as nodesIn, n as cataloguesChosenFrom, o as isDemanded, r as codesOf, s as leavesOf, t as catalogueOf, y as shapeOf } from "./asked-lRPx1FtQ.js";
import { n as titleOf, t as descriptionOf } from "./description-ftA_lRkc.js";
import { a as fileNamed, i as pascalCase, n as formTypeName, r as identifier, t as LANGUAGE_TYPES } from "./type-name-BWYwL1tZ.js";
import { n as readingOrder } from "./reading-order-B-9U9o_T.js";
import { t as answersAsking } from "./answer-CbKBuMxR.js";
import { r as VALUE_PARTS, t as INDUSTRY_LEVELS } from "./value-shape-cpFlkTf8.js";
import { r as visibleLines, t as UNSEEN } from "./visible-B9gU5YkV.js";
// generators/layout/paper-order.ts
/** The fields of a form in the order in which its paper first asks for them. */
const ordered = (nodes, places) => nodes.map((node) => ({
	node: node.kind === "group" || node.kind === "list" ? {
		...node,
		children: ordered(node.children, places)
	} : node,
	place: Math.min(...nodesIn([node]).map(({ path }) => places.get(path) ?? Number.MAX_SAFE_INTEGER))
})).sort((one, other) => one.place - other.place).map(({ node }) => node);
/** Those that are printed nowhere come last; rows of a matrix stand as they are defined. */
const inPaperOrder = ({ fields, document }) => {
	const places = /* @__PURE__ */ new Map();
	for (const [place, { field }] of readingOrder(document, fields).entries()) if (!places.has(field)) places.set(field, place);
	return ordered(fields, places);
};
// generators/types/values.ts
/** The values that every form shares: `<pack key>/shared/values.ts`, the same text in every pack. */
/** What the text declares, for those that import from it. */
const valueNames = [
	"Answer",
	"BeforeAfter",
	"ByYear",
	"CalendarYear",
	"Change",
	"Count",
	"CreditCode",
	"DateRange",
	"Draft",
	"EvidenceFile",
	"IndustryCode",
	"IsoDate",
	"IsoMonth",
	"Level",
	"Open",
	"OpenScenarioInstance",
	"OrganisationCode",
	"Picture",
	"Quantities",
	"ScenarioInstance"
];
const isValueName = (name) => valueNames.includes(name);
/** TypeScript's type of a single value; what a catalogue lists has narrower ones. */
const singleTypes = {
	line: "string",
	name: "string",
	paragraphs: "string",
	number: "number",
	integer: "number",
	count: "number",
	boolean: "boolean",
	code: "string",
	stage: "string",
	date: "IsoDate",
	month: "IsoMonth",
	year: "CalendarYear",
	creditCode: "CreditCode",
	organisationCode: "OrganisationCode",
	phone: "string",
	mobile: "string",
	fax: "string",
	contact: "string",
	email: "string",
	industry: "IndustryCode",
	fileName: "string",
	mediaType: "string",
	pictureType: "'image/png' | 'image/jpeg'",
	pictureData: "string",
	sha256: "string"
};
/** The interface of a value of parts; that of an instance is `OpenScenarioInstance` where its scenario may be new. */
const partTypes = {
	period: "DateRange",
	answer: "Answer",
	change: "Change",
	level: "Level",
	count: "Count",
	pair: "BeforeAfter",
	quantities: "Quantities",
	instance: "ScenarioInstance",
	file: "EvidenceFile",
	picture: "Picture"
};
/** An interface with a line for each part, below what is to be said of it. */
const interfaceOf = (name, said = {}) => {
	const parts = VALUE_PARTS[name];
	const docs = new Map(Object.entries(said));
	const members = Object.entries(parts).map(([part, { holds, optional }]) => {
		const doc = docs.get(part);
		return `${doc === void 0 ? "" : `  /** ${doc} */\n`}  ${part}${optional ? "?" : ""}: ${singleTypes[holds]};\n`;
	});
	return `export interface ${partTypes[name]} {\n${members.join("")}}`;
};
/** @param asking the answers that must have a detail */
const answerType = (asking) => [true, false].map((answer) => `{ answer: ${answer}; detail${asking.includes(answer) ? "" : "?"}: string }`).join(" | ");
const { instance, file, picture, ...plainParts } = {
	period: `/** A period; both days belong to it. */
${interfaceOf("period")}`,
	answer: `/** 是 or 否; a yes says what. */
export type ${partTypes.answer} = ${answerType([true])};`,
	change: `/** An indicator by how much it changed, in the unit of its field. */
${interfaceOf("change")}`,
	level: `/** An indicator by the level reached, in the unit of its field. */
${interfaceOf("level")}`,
	count: `/** An indicator that is counted. */
${interfaceOf("count")}`,
	pair: `/** An indicator before and after the project, in the unit of its field. */
${interfaceOf("pair")}`,
	quantities: `/** The same where the form prints no unit: in that which is written with them. */
${interfaceOf("quantities")}`,
	file: `/** A file that is handed in with the form. */
${interfaceOf("file", {
		name: "Without a path.",
		mediaType: "`application/pdf`",
		sha256: "64 hexadecimal digits, lower case."
	})}`,
	picture: `/** A picture that is drawn. */
${interfaceOf("picture", {
		name: "Without a path.",
		sha256: "64 hexadecimal digits, lower case.",
		caption: "Printed below it.",
		data: "The file itself, `data:image/png;base64,…`, where it is not given beside the filing; no document carries it on."
	})}`,
	instance: `/** A scenario of the guide, which knows its stage, and the name of its instance: 环节—场景—实例. */
export interface ${partTypes.instance}<Scenario extends string> {
  scenario: Scenario;
  instance: string;
}

/** The same where the scenario may be new; then the stage says where it belongs. */
export interface OpenScenarioInstance<Scenario extends string, Stage extends string> {
  stage?: Open<Stage>;
  scenario: Open<Scenario>;
  instance: string;
}`
};
const valuesText = `// Values of every form, generated by shenbao.

/** A date, ISO 8601: \`2022-10-25\`. */
export type IsoDate = string;

/** A month, ISO 8601: \`2022-10\`. */
export type IsoMonth = string;

/** A year of four digits: \`2022\`. */
export type CalendarYear = string;

/** 统一社会信用代码, 18 characters, GB 32100-2015. */
export type CreditCode = string;

/** 组织机构代码 of 9 characters, GB 11714, or 统一社会信用代码 of 18. */
export type OrganisationCode = string;

/** Code of 国民经济行业分类, GB/T 4754-2017: a letter, or two to four digits. */
export type IndustryCode = string;

${Object.values(plainParts).join("\n\n")}

/** A number for each calendar year: those that the form asks for, and any others. */
export type ByYear<Years extends string> = Record<Years, number> & Record<string, number>;

${file}

${picture}

/** A listed code, or a new name. */
export type Open<Codes extends string> = Codes | (string & {});

${instance}

/** What is filled in so far: anything may still be missing. */
export type Draft<Value> = { [Key in keyof Value]?: DraftValue<Value[Key]> | undefined };

/** The same of one value; what is no object is whole or missing. */
export type DraftValue<Value> = Value extends string | number | boolean
  ? Value
  : Value extends readonly (infer Item)[]
    ? DraftValue<Item>[]
    : Draft<Value>;
`;
// generators/types/names.ts
/** Whether the node's type is declared where it stands: a block's is declared in the block's own file. */
const isDeclaredHere = (node) => {
	if (node.kind === "field") return node.options !== void 0;
	return node.kind === "matrix" || node.block === void 0;
};
/** One of many: `scenarios` → `scenario`, `technologies` → `technology`, `processes` → `process`; `equipment` stays. */
const singular = (id) => {
	if (/[^aeiou]ies$/.test(id)) return `${id.slice(0, -3)}y`;
	if (/(?:ss|sh|ch|x)es$/.test(id)) return id.slice(0, -2);
	return /[^sui]s$/.test(id) ? id.slice(0, -1) : id;
};
const ownName = (node) => {
	const one = node.kind === "list" || node.kind === "field" && node.type === "choices" ? singular(node.id) : node.id;
	return pascalCase(one);
};
/** What no node is named, whatever the file uses of it: the names of every form's values, and of the language. */
const RESERVED = /* @__PURE__ */ new Set([
	...valueNames,
	...LANGUAGE_TYPES,
	"FORM"
]);
/** Name of a block's type: `basic/contact` → `BasicContact`. */
const blockTypeName = (key) => {
	const name = identifier(pascalCase(key));
	return RESERVED.has(name) ? `${name}Block` : name;
};
/** `scenarios.equipment` → `ScenarioEquipment`; in the block `scenario`, `equipment` is `ScenarioEquipment` too. */
const nameTypes = (nodes, { name: root, isBlock }) => {
	const names = /* @__PURE__ */ new Map();
	const nameAll = (among, around) => {
		for (const node of among) {
			if (!isDeclaredHere(node)) continue;
			const name = `${around}${ownName(node)}`;
			const isTaken = RESERVED.has(name) || name === root || name === `${root}Draft`;
			names.set(node, isTaken ? `${name}Field` : name);
			if (node.kind === "group" || node.kind === "list") nameAll(node.children, name);
		}
	};
	nameAll(nodes, isBlock ? root : "");
	return names;
};
const clashesIn = (names) => {
	const owners = /* @__PURE__ */ new Map();
	return [...names].flatMap(([node, name]) => {
		const first = owners.get(name);
		if (first !== void 0) return [{
			name,
			node,
			first
		}];
		owners.set(name, node);
		return [];
	});
};
// generators/types/field-type.ts
/** The TypeScript type of one field's value. */
/** 国民经济行业分类, whose levels have names of their own: 门类, 大类, 中类, 小类. */
const industries = "gb-t-4754";
const editionOf = ({ key }) => key.split("/").slice(1);
const industryName = (level, edition) => pascalCase([
	"industry",
	level,
	...edition
].join("/"));
const isOfIndustries = ({ key }) => key.split("/")[0] === industries;
const industryLevelsOf = (catalogue, edition) => {
	const levels = [];
	let options = catalogue.entries;
	for (const level of INDUSTRY_LEVELS) {
		if (options.length > 0) levels.push({
			name: industryName(level, edition),
			options
		});
		options = options.flatMap(({ entries }) => entries);
	}
	return levels;
};
const hasCodes = (one, other) => one.length === other.length && one.every(({ code }, at) => code === other[at]?.code);
const isNested = (catalogue) => catalogue.entries.some(({ entries }) => entries.length > 0);
/**
* Name of the union of a catalogue's codes: `equipment-kinds/2022` → `EquipmentKind2022`. Where entries hold others, the
* outer ones are `ScenarioGuide2022Group`, and those that hold no more `ScenarioGuide2022Entry`.
*/
const catalogueTypeName = (catalogue, level, edition) => {
	const [subject = ""] = catalogue.key.split("/");
	const name = identifier(pascalCase([singular(subject), ...edition].join("/")));
	return isNested(catalogue) ? `${name}${level}` : name;
};
/**
* All that a catalogue's file declares; of 国民经济行业分类 also `IndustrySection2017` and so on, as far as it goes.
* @param edition as the names have it: that of the catalogue, or none
*/
const levelsOf = (catalogue, edition = editionOf(catalogue)) => {
	if (isOfIndustries(catalogue)) return industryLevelsOf(catalogue, edition);
	const entries = {
		name: catalogueTypeName(catalogue, "Entry", edition),
		options: leavesOf(catalogue.entries)
	};
	if (!isNested(catalogue)) return [entries];
	return [{
		name: catalogueTypeName(catalogue, "Group", edition),
		options: stagesOf(catalogue)
	}, entries];
};
/** @param union name of the field's own union of codes, if it has options */
const fieldType = (field, union, catalogues, { value, catalogue }) => {
	/** The union of what the catalogue lists for the field; undefined where it lists nothing, or not all of a level. */
	const listedFor = (asked) => {
		const listed = catalogueOf(asked, catalogues);
		if (listed === void 0) return void 0;
		const codes = codesOf(asked, catalogues) ?? [];
		const level = levelsOf(listed).find(({ options }) => hasCodes(options, codes));
		return level === void 0 ? void 0 : catalogue(listed, level.name);
	};
	/** @param unlisted type of codes that are not known */
	const code = (unlisted) => {
		const name = listedFor(field);
		if (name === void 0) return union ?? unlisted();
		return field.open ? `${value("Open")}<${name}>` : name;
	};
	const instance = () => {
		const scenario = listedFor(field) ?? "string";
		if (!field.open) return `${value("ScenarioInstance")}<${scenario}>`;
		return `${value("OpenScenarioInstance")}<${scenario}, ${listedFor({
			...field,
			type: "stage"
		}) ?? "string"}>`;
	};
	const single = (holds) => {
		if (holds === "code") return code(() => "string");
		if (holds === "industry") return code(() => value("IndustryCode"));
		if (holds === "date" && field.dayOptional) return `${value("IsoDate")} | ${value("IsoMonth")}`;
		const name = singleTypes[holds];
		return isValueName(name) ? value(name) : name;
	};
	const asking = answersAsking(field);
	const parts = (name) => {
		if (name === "instance") return instance();
		return asking.includes(false) ? answerType(asking) : value(partTypes[name]);
	};
	const shape = shapeOf(field);
	const each = "one" in shape ? single(shape.one) : parts(shape.parts);
	return shape.several ? `${each}[]` : each;
};
// generators/types/declare.ts
/** The declarations of one file: the type of a form or of a block, and of what is nested in it. */
/** Characters of a comment that stays on one line. */
const shortDoc = 40;
/** `资产总额（万元）：不小于 0`; what is longer is a paragraph of its own. */
const fieldDoc = (field) => {
	const label = field.unit === void 0 ? field.label : `${field.label}（${field.unit}）`;
	const remark = [descriptionOf(field), field.readOnly ? "由系统填写" : void 0].filter((part) => part !== void 0).join("；");
	if (remark === "" || remark === label) return label;
	if (label.length + remark.length > shortDoc) return `${label}\n\n${remark}`;
	return /^[（(]/.test(remark) ? `${label}${remark}` : `${label}：${remark}`;
};
/**
* Properties of an object and, after the object, what its properties need that is declared in the same file.
* @param root name of the file's own type, and properties besides the fields
* @param names of the types of what is nested in it
*/
const declareTypes = (root, nodes, names, context) => {
	const typeOf = (node) => {
		if (node.kind === "field") return fieldType(node, names.get(node), context.catalogues, context);
		const name = node.kind !== "matrix" && node.block !== void 0 ? context.block(node, node.block) : names.get(node);
		return node.kind === "list" ? `${name}[]` : `${name}`;
	};
	const propertyOf = (node) => ({
		name: node.id,
		of: node.path,
		doc: node.kind === "field" ? fieldDoc(node) : node.label,
		type: typeOf(node),
		optional: !isDemanded(node),
		readOnly: node.kind === "field" && node.readOnly
	});
	const rowOf = (matrix, row) => {
		if (row.across) return propertyOf(row);
		const byYear = `${context.value("ByYear")}<${matrix.years.map((year) => `'${year}'`).join(" | ")}>`;
		return {
			...propertyOf(row),
			type: isDemanded(row) && matrix.since === void 0 ? byYear : `Partial<${byYear}>`
		};
	};
	const codesOf = (field, name) => field.options === void 0 ? [] : [{
		kind: "codes",
		name,
		of: field.path,
		doc: field.label,
		options: field.options
	}];
	const nestedIn = (node) => {
		const name = names.get(node);
		if (name === void 0 || !isDeclaredHere(node)) return [];
		switch (node.kind) {
			case "field": return codesOf(node, name);
			case "matrix": return [interfaceOf(name, node, node.rows.map((row) => rowOf(node, row)))];
			default: return [interfaceOf(name, node, node.children.map(propertyOf)), ...node.children.flatMap(nestedIn)];
		}
	};
	const interfaceOf = (name, { path, label }, properties) => ({
		kind: "interface",
		name,
		of: path,
		doc: label,
		properties
	});
	return [{
		kind: "interface",
		name: root.name,
		of: root.of,
		doc: root.doc,
		properties: [...root.first ?? [], ...nodes.map(propertyOf)]
	}, ...nodes.flatMap(nestedIn)];
};
// generators/types/imports.ts
const byName = ([one], [other]) => one < other ? -1 : 1;
/**
* What the file declares keeps its name, since others import it by that; what it imports is called otherwise then: `SharedLevel`.
* @param declared names that the file declares, or uses of the language
*/
const importsBeside = (declared) => {
	const taken = new Set(declared);
	const imports = /* @__PURE__ */ new Map();
	const freeName = (name) => {
		let free = name;
		for (let next = 2; taken.has(free); next += 1) free = `Shared${name}${next === 2 ? "" : next}`;
		return free;
	};
	return {
		/** What the file calls the type of the other one. */
		importing: (from, name) => {
			const imported = imports.get(from) ?? /* @__PURE__ */ new Map();
			imports.set(from, imported);
			const as = imported.get(name) ?? freeName(name);
			imported.set(name, as);
			taken.add(as);
			return as;
		},
		sorted: () => [...imports].sort(byName).map(([path, imported]) => ({
			path,
			names: [...imported].sort(byName).map(([name, as]) => ({
				name,
				as
			}))
		}))
	};
};
// generators/types/print-module.ts
const width = 120;
/** What nobody sees, but for the tab. */
const unwritable = new RegExp(`(?!\\t)${UNSEEN.source}`, "gu");
const escaped = (character) => character === "\n" ? "\\n" : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** In single quotes, or in double ones where that escapes less. */
const quoted = (text) => {
	const [singles, doubles] = ["'", "\""].map((quote) => text.split(quote).length - 1);
	const quote = (singles ?? 0) > (doubles ?? 0) ? "\"" : "'";
	return `${quote}${text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`).replace(unwritable, escaped)}${quote}`;
};
const propertyName = (code) => /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(code) ? code : quoted(code);
/** A comment before what is indented so far; a text with line breaks takes several lines, and `*`+`/` would end it. */
const comment = (doc, indent = "") => {
	if (doc === "") return "";
	const [first = "", ...others] = visibleLines(doc.replaceAll("	", " ")).replaceAll("*/", "*\\/").split("\n");
	if (others.length === 0) return `${indent}/** ${first} */\n`;
	return `${indent}/**\n${[first, ...others].map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
};
const scriptPath = (path) => path.replace(/\.ts$/, ".js");
const declarationPath = (path) => path.replace(/\.ts$/, ".d.ts");
const relative = (from, to) => {
	const [base, target] = [from.split("/").slice(0, -1), to.split("/")];
	const common = base.findIndex((folder, at) => folder !== target[at]);
	const shared = common === -1 ? base.length : common;
	const up = base.slice(shared).map(() => "..");
	return scriptPath([...up.length === 0 ? ["."] : up, ...target.slice(shared)].join("/"));
};
const importText = (from, { path, names: imported }) => {
	const source = quoted(relative(from, path));
	const names = imported.map(({ name, as }) => name === as ? name : `${name} as ${as}`);
	const line = `import type { ${names.join(", ")} } from ${source};`;
	return line.length <= width ? line : `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from ${source};`;
};
const propertyText = ({ name, doc, type, optional, readOnly }) => `${comment(doc, "  ")}  ${readOnly ? "readonly " : ""}${propertyName(name)}${optional ? "?" : ""}: ${type};\n`;
const interfaceText = ({ name, doc, properties }) => `${comment(doc)}export interface ${name} {\n${properties.map(propertyText).join("")}}`;
const constantText = ({ name, doc, value }, ambient) => `${comment(doc)}export ${ambient ? "declare " : ""}const ${name} = ${quoted(value)};`;
/** `Ownership` → `ownershipLabels` */
const labelsName = (codes) => `${codes.charAt(0).toLowerCase()}${codes.slice(1)}Labels`;
const unionText = ({ name, doc, options }) => {
	const codes = options.map(({ code }) => quoted(code));
	const line = `export type ${name} = ${codes.join(" | ")};`;
	const lines = `export type ${name} =${codes.map((code) => `\n  | ${code}`).join("")};`;
	return `${comment(doc.replaceAll("\n", " "))}${line.length <= width ? line : lines}`;
};
const labelLines = ({ options }, before, after) => options.map(({ code, label }) => `  ${before}${propertyName(code)}: ${quoted(label)}${after}\n`).join("");
const labelsText = (codes) => `export const ${labelsName(codes.name)} = {\n${labelLines(codes, "", ",")}} as const satisfies Record<${codes.name}, string>;`;
const labelsDeclaration = (codes) => `export declare const ${labelsName(codes.name)}: {\n${labelLines(codes, "readonly ", ";")}};`;
/** @param ambient as in a `.d.ts`: what is there, without how it comes about */
const declarationText = (declaration, ambient) => {
	switch (declaration.kind) {
		case "interface": return interfaceText(declaration);
		case "alias": return `${comment(declaration.doc)}export type ${declaration.name} = ${declaration.type};`;
		case "constant": return constantText(declaration, ambient);
		case "codes": return `${unionText(declaration)}\n\n${ambient ? labelsDeclaration(declaration) : labelsText(declaration)}`;
	}
};
/** Header, imports and each declaration are a blank line apart. */
const printed = ({ path, header, imports, declarations }, ambient) => [
	`// ${header}`,
	...imports.length === 0 ? [] : [imports.map((each) => importText(path, each)).join("\n")],
	...declarations.map((each) => declarationText(each, ambient))
].map((part) => `${part}\n`).join("\n");
const ofModule = ({ of }) => of && { of };
/** Same module, same bytes. */
const printModule = (module) => ({
	path: module.path,
	content: printed(module, false),
	...ofModule(module)
});
/** What a compiler would give for the same file: `.d.ts`, and `.js` where there are values. */
const printCompiled = (module) => {
	const values = module.declarations.flatMap((declaration) => {
		if (declaration.kind === "constant") return [`export const ${declaration.name} = ${quoted(declaration.value)};\n`];
		if (declaration.kind !== "codes") return [];
		return [`export const ${labelsName(declaration.name)} = {\n${labelLines(declaration, "", ",")}};\n`];
	});
	const types = {
		path: declarationPath(module.path),
		content: printed(module, true),
		...ofModule(module)
	};
	if (values.length === 0) return [types];
	return [types, {
		path: scriptPath(module.path),
		content: [`// ${module.header}\n`, ...values].join("\n"),
		...ofModule(module)
	}];
};
// generators/types/types.ts
const isBlock = (node) => (node.kind === "group" || node.kind === "list") && node.block !== void 0;
/** Blocks below the nodes, each once, those inside other blocks too. */
const blocksOf = (nodes) => {
	const byKey = /* @__PURE__ */ new Map();
	for (const node of nodesIn(nodes)) if (isBlock(node) && !byKey.has(node.block)) byKey.set(node.block, node);
	return [...byKey.values()];
};
const cataloguesOf = ({ fields, catalogues }) => cataloguesChosenFrom(fields, catalogues);
const sharedPath = (form, key) => `${form.pack.key}/shared/${fileNamed(key)}.ts`;
const withoutEnding = (path) => path.replace(/\.ts$/, "");
const generated = "generated by shenbao: change the definition instead.";
const fileOf = (head, root, nodes) => ({
	head,
	root,
	nodes,
	names: nameTypes(nodes, root)
});
const formFile = (form) => {
	const head = {
		path: `${form.key}/types.ts`,
		header: `${form.key}, ${generated}`
	};
	return fileOf(head, {
		name: formTypeName(form.key),
		isBlock: false
	}, inPaperOrder(form));
};
const blockFile = (form, { block, children }) => {
	const of = {
		role: "block",
		key: block
	};
	const head = {
		path: sharedPath(form, block),
		of,
		header: `Block ${block} of ${form.pack.key}, ${generated}`
	};
	return fileOf(head, {
		name: blockTypeName(block),
		isBlock: true
	}, children);
};
/** Declares a file's types; what they refer to elsewhere becomes its imports. */
const moduleOf = (form, file, declare) => {
	const { root, names } = file;
	const { importing, sorted } = importsBeside([
		root.name,
		`${root.name}Draft`,
		...names.values(),
		...LANGUAGE_TYPES
	]);
	const declarations = declare({
		catalogues: form.catalogues,
		value: (name) => importing(sharedPath(form, "values"), name),
		catalogue: ({ key }, name) => importing(sharedPath(form, key), name),
		block: (_, block) => importing(sharedPath(form, block), blockTypeName(block))
	});
	return {
		...file.head,
		imports: sorted(),
		declarations
	};
};
const formModule = (form) => {
	const file = formFile(form);
	const { name } = file.root;
	const title = form.attachment === void 0 ? titleOf(form) : `${titleOf(form)}，${form.attachment}`;
	const key = {
		name: "$form",
		doc: "Key of the form.",
		type: "typeof FORM",
		optional: false,
		readOnly: false
	};
	const aside = {
		name: "$aside",
		doc: "Kept by a migration; no part of what is filed.",
		type: "object",
		optional: true,
		readOnly: false
	};
	return moduleOf(form, file, (context) => {
		const draft = `${context.value("Draft")}<${name}>`;
		const root = {
			name,
			of: "",
			doc: `${title}\n\nA complete filing.`,
			first: [key, aside]
		};
		const [filing, ...nested] = declareTypes(root, file.nodes, file.names, context);
		return [
			{
				kind: "constant",
				name: "FORM",
				doc: `Key of ${title}`,
				value: form.key
			},
			...filing === void 0 ? [] : [filing],
			{
				kind: "alias",
				name: `${name}Draft`,
				doc: "The same as far as it is filled in.",
				type: draft
			},
			...nested
		];
	});
};
const blockModule = (form, block) => {
	const file = blockFile(form, block);
	return moduleOf(form, file, (context) => declareTypes({
		name: file.root.name,
		of: block.path,
		doc: ""
	}, file.nodes, file.names, context));
};
/** Types of the form's own file and of its blocks that would have one name. */
const sameNames = (form) => [formFile(form), ...blocksOf(form.fields).map((block) => blockFile(form, block))].flatMap(({ names }) => clashesIn(names));
const catalogueModule = (form, catalogue) => ({
	path: sharedPath(form, catalogue.key),
	of: {
		role: "catalogue",
		key: catalogue.key
	},
	header: `Catalogue ${catalogue.key}, ${generated}`,
	imports: [],
	declarations: levelsOf(catalogue).map(({ name, options }, at) => {
		return {
			kind: "codes",
			name,
			of: levelsOf(catalogue, [])[at]?.name ?? name,
			doc: `${catalogue.title}（${catalogue.source}）`,
			options
		};
	})
});
const subjectOf = ({ key }) => key.split("/")[0] ?? "";
/** Of catalogues of which the form has one edition, by path of the module: the names without the edition. */
const undatedNames = (form) => {
	const catalogues = cataloguesOf(form);
	const undated = catalogues.filter((one) => !catalogues.some((o) => o !== one && subjectOf(o) === subjectOf(one)));
	const namesOf = (catalogue) => {
		const plain = levelsOf(catalogue, []);
		const pairs = levelsOf(catalogue).map(({ name }, at) => [name, plain[at]?.name ?? name]);
		return Object.fromEntries(pairs.flatMap(([name, also]) => [[name, also], [labelsName(name), labelsName(also)]]));
	};
	return new Map(undated.map((catalogue) => [withoutEnding(sharedPath(form, catalogue.key)), namesOf(catalogue)]));
};
/** The form's own file, then those that it shares with other forms of the pack, but for the values. */
const modulesOf = (form) => [
	formModule(form),
	...blocksOf(form.fields).map((block) => blockModule(form, block)),
	...cataloguesOf(form).map((catalogue) => catalogueModule(form, catalogue))
];
/**
* `<form key>/types.ts`, and what the forms of a pack share in `<pack key>/shared/`: values, blocks, catalogues.
* Another form of the pack gives the same bytes for the same shared path.
*/
const generateTypes = (form) => [...modulesOf(form).map(printModule), {
	path: sharedPath(form, "values"),
	content: valuesText
}];
/** The same files as a compiler would give them for what loads no TypeScript: `.d.ts`, and `.js` where there are values. */
const generateCompiledTypes = (form) => [...modulesOf(form).flatMap(printCompiled), {
	path: declarationPath(sharedPath(form, "values")),
	content: valuesText
}];
const exportsOf = ({ path, declarations }) => ({
	path: withoutEnding(path),
	types: declarations.flatMap(({ kind, name }) => kind === "constant" ? [] : [name]),
	values: declarations.flatMap(({ kind, name }) => {
		if (kind === "constant") return [name];
		return kind === "codes" ? [labelsName(name)] : [];
	})
});
/** What the form's types are made of: its own file first, and of the values those that it uses. */
const typeExports = (form) => {
	const modules = modulesOf(form);
	const values = sharedPath(form, "values");
	const used = modules.flatMap(({ imports }) => imports.flatMap(({ path, names }) => path === values ? names.map(({ name }) => name) : []));
	const undated = undatedNames(form);
	return [...modules.map(exportsOf).map((module) => {
		const also = undated.get(module.path);
		return also === void 0 ? module : {
			...module,
			also
		};
	}), {
		path: withoutEnding(values),
		types: [...new Set(used)].sort(),
		values: [],
		isOfEveryForm: true
	}];
};
export { generateCompiledTypes, generateTypes, sameNames, typeExports };
