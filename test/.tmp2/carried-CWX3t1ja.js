import { a as unzipSync, i as strToU8, o as zipSync, r as strFromU8 } from "./esm-DsCfVY6Z.js";
import { t as walkXml } from "./walk-xml-CVk6UgCS.js";
// generators/office/printable.ts
/** Characters that XML can hold. */
const UNPRINTABLE = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\u007F-\u009F])\p{Cc}/u;
/** The text itself. Throws where a character cannot be written in XML, since the file would not open. */
const printable = (text) => {
	const found = UNPRINTABLE.exec(text);
	if (found === null) return text;
	const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
	throw new Error(`character U+${code} cannot be written, in ${JSON.stringify(text)}`);
};
// generators/office/xml.ts
/** XML as text, for the parts that the libraries do not write. */
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** Text as the content of an element or of an attribute. */
const textXml = (text) => printable(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
/** An element with its attributes; those that are undefined are left out. */
const xml = (name, attributes, ...children) => {
	const start = `<${name}${Object.entries(attributes).flatMap(([key, value]) => value === void 0 ? [] : [` ${key}="${textXml(value)}"`]).join("")}`;
	return children.length === 0 ? `${start}/>` : `${start}>${children.join("")}</${name}>`;
};
/** A whole part. */
const xmlPart = (root) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
// generators/office/parts.ts
/** Parts of an Office Open XML package that the libraries do not write, how they are tied to the rest, and the package itself. */
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
/** The target is relative to the part that the relationship is from. */
const relationship = (id, type, target) => xml("Relationship", {
	Id: id,
	Type: `${OFFICE}/relationships/${type}`,
	Target: target
});
const relationshipsPart = (...relationships) => xmlPart(xml("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" }, ...relationships));
const customXml = ({ number, id, relationshipId, namespace }, root) => {
	const [name, properties] = [`item${number}.xml`, `itemProps${number}.xml`];
	const schema = xml("ds:schemaRefs", {}, xml("ds:schemaRef", { "ds:uri": namespace }));
	const item = xml("ds:datastoreItem", {
		"xmlns:ds": `${OFFICE}/customXml`,
		"ds:itemID": id
	}, schema);
	return {
		parts: {
			[`customXml/${name}`]: xmlPart(root),
			[`customXml/${properties}`]: xmlPart(item),
			[`customXml/_rels/${name}.rels`]: relationshipsPart(relationship("rId1", "customXmlProps", properties))
		},
		types: { [`customXml/${properties}`]: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml" },
		relationship: relationship(relationshipId, "customXml", `../customXml/${name}`)
	};
};
const contentType = (part, type) => xml("Override", {
	PartName: `/${part}`,
	ContentType: type
});
/** Adds elements at the end of a part's root. */
const append = (part, elements) => part.replace(/<\/[^<>]+>\s*$/, (end) => `${elements.join("")}${end}`);
/** The zip format begins here. It takes local time, so a local noon gives equal bytes in every time zone. */
const zipTime = () => new Date(1980, 0, 1, 12);
/** The same day for the document's own dates, which are UTC. */
const DOCUMENT_TIME = "1980-01-01T12:00:00Z";
const NO_MEDIA = {
	relationships: [],
	parts: []
};
/**
* What a library has packed, packed again with our own parts: sorted and without a clock, so that equal documents give equal bytes.
* @param main the part that the additions are tied to
* @param ownOf further parts, made of the text of those that there are
*/
const repacked = (library, main, additions, ownOf, media = NO_MEDIA) => {
	const made = unzipSync(library);
	const textOf = (name) => {
		const part = made[name];
		if (part === void 0) throw new Error(`the library wrote no ${name}`);
		return strFromU8(part);
	};
	const at = main.lastIndexOf("/") + 1;
	const ties = `${main.slice(0, at)}_rels/${main.slice(at)}.rels`;
	const types = additions.flatMap((addition) => Object.entries(addition.types));
	const texts = [
		...additions.flatMap((addition) => Object.entries(addition.parts)),
		...Object.entries(ownOf(textOf)),
		["[Content_Types].xml", append(textOf("[Content_Types].xml"), types.map(([part, type]) => contentType(part, type)))],
		[ties, append(textOf(ties), [...additions.map((addition) => addition.relationship), ...media.relationships])]
	];
	const parts = new Map(Object.entries(made));
	for (const [name, text] of texts) parts.set(name, strToU8(text));
	const packed = new Map(parts);
	for (const [name, bytes] of media.parts) packed.set(name, [bytes, { level: 0 }]);
	const sorted = [...packed].sort(([a], [b]) => a < b ? -1 : 1);
	return zipSync(Object.fromEntries(sorted), { mtime: zipTime() });
};
// generators/office/carried.ts
/** Custom property that says which form a file is: the form key. */
const FORM_PROPERTY = "shenbao:form";
/** Namespace of the part that holds the filing. */
const FILING_NAMESPACE = "urn:shenbao:filing:1";
/**
* The filing as JSON, with what no paper shows of it, and the SHA-256 of its UTF-8 bytes in hexadecimal.
* @param text of `filingText`
* @param number of the part among those of custom XML
*/
const filingAddition = (form, text, sha256, number) => customXml({
	number,
	id: "{0B7D3A58-94E1-4C6F-8A2B-D1C35E7F9042}",
	relationshipId: "filing",
	namespace: FILING_NAMESPACE
}, xml("filing", {
	xmlns: FILING_NAMESPACE,
	form,
	sha256
}, textXml(text)));
/** The filing of a part of custom XML, if it is one; `open` is told of its elements. Throws a `Refusal` where it is damaged. */
const filingIn = (zip, part, open = () => void 0) => {
	const bytes = zip.part(part);
	if (bytes === void 0) return void 0;
	let [form, sha256] = [];
	let json;
	walkXml(bytes, part, {
		open: (tag) => {
			open(tag);
			if (tag.uri === FILING_NAMESPACE && tag.name === "filing") [form, sha256, json] = [
				tag.get("form"),
				tag.get("sha256"),
				""
			];
		},
		text: (text) => {
			if (json !== void 0) json += text;
		},
		close: () => void 0
	});
	return json === void 0 ? void 0 : {
		form: form ?? "",
		sha256: sha256 ?? "",
		text: json
	};
};
/** The form's key among properties of a file, in whatever type of text. Throws a `Refusal` where they are damaged. */
const formIn = (zip, part) => {
	const bytes = zip.part(part);
	let [isMeant, value] = [false, ""];
	if (bytes === void 0) return void 0;
	walkXml(bytes, part, {
		open: ({ name, get }) => {
			if (name === "property") isMeant = get("name") === FORM_PROPERTY;
		},
		text: (text) => {
			if (isMeant) value += text;
		},
		close: () => void 0
	});
	return value.trim() || void 0;
};
export { DOCUMENT_TIME as a, relationshipsPart as c, xml as d, xmlPart as f, formIn as i, repacked as l, filingAddition as n, customXml as o, printable as p, filingIn as r, relationship as s, FORM_PROPERTY as t, textXml as u };
