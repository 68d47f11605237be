import { a as read, n as plain, o as unread } from "./texts-uScBM24a.js";
// compiler/filing/printing/answers.ts
const ANSWER = {
	print: ({ yes, no }, value) => typeof value === "boolean" ? value ? yes : no : void 0,
	read: ({ yes, no }, text) => {
		const written = plain(text);
		if (written === plain(yes)) return read(true);
		if (written === plain(no)) return read(false);
		if (written === "是") return read(true);
		return written === "否" ? read(false) : unread("no-answer", text);
	}
};
/** What is chosen from, by boxes or a list, in the order printed; the codes of an answer are `true` and `false`. */
const choicesIn = (holds) => {
	if (holds.type === "yesNo") {
		const answers = [{
			code: "true",
			label: holds.yes
		}, {
			code: "false",
			label: holds.no
		}];
		return holds.noFirst ? answers.reverse() : answers;
	}
	return "options" in holds ? holds.options : [];
};
const codeOf = (value) => typeof value === "string" || typeof value === "boolean" ? String(value) : void 0;
/** Whether the box of that code is ticked. */
const isTicked = (holds, value, code) => holds.type === "choices" ? Array.isArray(value) && value.includes(code) : codeOf(value) === code;
/** The value that ticked boxes say, several of a choice in the order of its options. */
const readTicks = (holds, codes) => {
	const ticked = [...new Set(codes)];
	const [only, ...others] = ticked;
	if (only === void 0) return { kind: "blank" };
	if (holds.type === "choices") return read(holds.options.map(({ code }) => code).filter((code) => ticked.includes(code)));
	if (others.length > 0) return unread("several-chosen", ticked.join("、"));
	return read(holds.type === "yesNo" ? only === "true" : only);
};
export { readTicks as i, choicesIn as n, isTicked as r, ANSWER as t };
