import { t as canonicalText } from "./spelling-q1GQLB8b.js";
// compiler/filing/printing/holds.ts
/** Whether it is JSON as filings hold it: objects in a list at most. What a program hands in may be anything, and may hold itself. */
const isJson = (value, depth = 3) => {
	if (typeof value === "number") return Number.isFinite(value);
	if (typeof value === "string" || typeof value === "boolean" || value === null) return true;
	return typeof value === "object" && depth > 0 && Object.values(value).every((inner) => isJson(inner, depth - 1));
};
const read = (value) => ({
	kind: "value",
	value
});
const unread = (why, text) => ({
	kind: "unread",
	why,
	text
});
// compiler/filing/printing/texts.ts
/** Texts, and codes that are written as they are. */
/** What XML 1.0 cannot hold; no document could carry it. */
const UNPRINTABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** A text as it stands on paper, lines ended by `\n`; undefined for what is none, or blank. */
const printedText = (value) => {
	if (typeof value !== "string") return void 0;
	const text = value.replace(UNPRINTABLE, "").replace(/\r\n?/g, "\n");
	return text.trim() === "" ? void 0 : text;
};
/** Full width and compatibility forms as plain ones, without any blank: how codes and names are compared. */
const plain = (text) => text.normalize("NFKC").replace(/\s/g, "");
/** How someone is reached: a narrow cell has each number on a line, behind the mark or the blank that parts it from the one before. */
const CONTACTS = [
	"contact",
	"phone",
	"mobile",
	"fax"
];
const BETWEEN_CONTACTS = /(?<=[、，；;/ ])\n/g;
const TEXTS = {
	print: (_, value) => printedText(value),
	read: ({ type }, text) => {
		const whole = CONTACTS.includes(type) ? text.replaceAll(BETWEEN_CONTACTS, "") : text;
		return type !== "prose" && type !== "email" && whole.includes("\n") ? unread("several-lines", text) : read(canonicalText(whole, { type }));
	}
};
export { read as a, isJson as i, plain as n, unread as o, printedText as r, TEXTS as t };
