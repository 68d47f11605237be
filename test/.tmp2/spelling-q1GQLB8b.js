import { t as INDUSTRY_LEVELS } from "./value-shape-cpFlkTf8.js";
// compiler/model/industry.ts
/** The last 大类 of each 门类 from A to T; the first follows the last of the one before. */
const lastDivisions = [
	5,
	12,
	43,
	46,
	50,
	52,
	60,
	62,
	65,
	69,
	70,
	72,
	75,
	79,
	82,
	83,
	85,
	90,
	96,
	97
];
/** 门类 of a code of digits; empty where GB/T 4754-2017 has no such 大类. */
const sectionOf = (code) => {
	const division = Number(code.slice(0, 2));
	const at = division < 1 ? -1 : lastDivisions.findIndex((last) => division <= last);
	return at < 0 ? "" : String.fromCharCode(65 + at);
};
/** The code of an industry that is written with its name: 351 of `351-采矿、冶金、建筑专用设备制造`; undefined where only names are. */
const industryCodeOf = (industry) => /^(?:[A-T](?![A-Za-z])|[0-9]+)/.exec(industry)?.[0];
/** Whether a code lies within another: 351 within 35, 35 within C. */
const isIndustryWithin = (inner, outer) => {
	const [finer = inner, coarser = outer] = [industryCodeOf(inner), industryCodeOf(outer)];
	return /^[A-T]$/.test(coarser) ? finer === coarser || sectionOf(finer) === coarser : finer.startsWith(coarser);
};
const industryNames = (entries) => Object.fromEntries(entries.flatMap(({ code, label, entries: inner }) => [[code, label], ...Object.entries(industryNames(inner))]));
/** What the codes of each level look like. */
const codesOf = {
	section: /^[A-T]$/,
	division: /^\d{2}$/,
	group: /^\d{3}$/,
	class: /^\d{4}$/
};
const depthOf = (level) => INDUSTRY_LEVELS.indexOf(level);
/** The code of an industry at a level; undefined where that is finer, and where only names are written. */
const industryAt = (industry, level) => {
	const code = industryCodeOf(industry);
	if (code === void 0 || /^[A-T]$/.test(code)) return level === "section" ? code : void 0;
	const at = level === "section" ? sectionOf(code) : code.slice(0, depthOf(level) + 1);
	return at === "" || code.length < depthOf(level) + 1 ? void 0 : at;
};
/** The names that a catalogue has at one level. */
const namesAt = (names, level) => Object.fromEntries(Object.entries(names).filter(([code]) => codesOf[level].test(code)));
const dashes = /\s*[-‐-―−－]+\s*/;
const code$1 = "[(（]?(?:([A-TＡ-Ｔ])?([0-9０-９]{2,4})|([A-TＡ-Ｔ])(?![A-Za-z]))[)）]?";
const between = "[\\s.、:：]*";
const name = "([^\\s0-9０-９A-Za-zＡ-Ｚａ-ｚ(（][^0-9０-９]*?)";
const codeFirst = new RegExp(`^${code$1}(?:${between}${name})?$`, "i");
const nameFirst = new RegExp(`^${name}${between}${code$1}$`, "i");
const partOf = (text) => {
	const first = codeFirst.exec(text);
	const [, named = first?.[4], letter = first?.[1], digits = first?.[2], alone = first?.[3]] = nameFirst.exec(text) ?? [];
	const written = (digits ?? alone)?.normalize("NFKC").toUpperCase();
	if (written !== void 0) return {
		code: written,
		...letter !== void 0 && { letter: letter.normalize("NFKC").toUpperCase() },
		...named !== void 0 && { name: named }
	};
	return /^[^\s0-9０-９A-Za-z][^0-9０-９]*$/.test(text) ? { name: text } : void 0;
};
/** `35`, `专用设备制造业` behind each other are one part, in either order. */
const joined = (parts) => {
	const all = [];
	for (const part of parts) {
		const last = all.at(-1);
		if (last !== void 0 && last.code === void 0 !== (part.code === void 0) && last.name === void 0 !== (part.name === void 0)) all[all.length - 1] = {
			...last,
			...part
		};
		else all.push(part);
	}
	return all;
};
/** 及 of earlier editions, signs and the last 业 tell no industry from another. */
const bare = (text) => text.normalize("NFKC").replace(/[\s\p{P}]/gu, "").replaceAll("及", "和").replace(/业$/, "");
/** Whether an industry may be called so that the catalogue calls so. */
const isSameIndustry = (one, other) => bare(one) === bare(other);
/** The code of the industry that may be called so; what is asked for may be long, and is looked at once. */
const codeOfName = (names, wanted) => {
	const name = bare(wanted);
	return Object.entries(names).find(([, label]) => bare(label) === name)?.[0];
};
const contradictionIn = (parts, names) => {
	let outer;
	for (const { code: own, letter, name: given } of parts) {
		if (own === void 0) continue;
		const label = names[own];
		if (letter !== void 0 && sectionOf(own) !== letter) return {
			is: "otherIndustry",
			actual: own,
			limit: letter
		};
		if (given !== void 0 && label !== void 0 && !isSameIndustry(given, label)) return {
			is: "otherName",
			actual: given,
			limit: `${own} ${label}`
		};
		const level = INDUSTRY_LEVELS.find((each) => codesOf[each].test(own));
		if (label === void 0 && given !== void 0 && level && codeOfName(namesAt(names, level), given) !== void 0) return {
			is: "otherName",
			actual: given,
			limit: own
		};
		if (outer !== void 0 && !isIndustryWithin(own, outer)) return {
			is: "otherIndustry",
			actual: own,
			limit: outer
		};
		outer = own;
	}
};
/**
* What a text says of an industry at the level. Where the catalogue names the code it is the code; what is finer keeps the name that
* it comes with, `301-水泥、石灰和石膏制造`, and so do names without any code, from the 门类 down. Undefined where it says neither.
*/
const readIndustry = (text, level, names) => {
	const written = text.trim().split(dashes).map(partOf);
	const parts = written.filter((part) => part !== void 0);
	if (parts.length < written.length) return void 0;
	const depth = INDUSTRY_LEVELS.indexOf(level);
	const merged = joined(parts);
	const isPath = merged.length === depth + 1;
	const known = merged.map((part, at) => {
		const own = at === merged.length - 1 ? level : isPath ? INDUSTRY_LEVELS[at] : void 0;
		const found = part.code ?? (own && part.name && codeOfName(namesAt(names, own), part.name));
		return found === void 0 ? part : {
			...part,
			code: found
		};
	});
	const contradiction = contradictionIn(known, names);
	if (contradiction !== void 0) return { contradiction };
	const last = known.at(-1);
	if (last?.code !== void 0) return { value: /^\d{3,4}$/.test(last.code) && names[last.code] === void 0 && last.name !== void 0 ? `${last.code}-${last.name}` : last.code };
	if (!isPath || depth < 2) return void 0;
	const path = known.map((part) => part.name ?? names[part.code ?? ""]);
	return path.includes(void 0) ? void 0 : { value: path.join("-") };
};
// compiler/filing/numerals.ts
/** Chinese numerals of dates. */
const NUMERALS = "〇一二三四五六七八九";
/** 二〇二六年十月二十五日 in digits. */
const arabicNumerals = (text) => text.replace(/[零○]/g, "〇").replace(/([一二三])?十([一二三四五六七八九])?/g, (_, tens = "一", ones = "〇") => tens + ones).replace(/[〇一二三四五六七八九]/g, (numeral) => String(NUMERALS.indexOf(numeral)));
// compiler/filing/short-year.ts
/** Years of two digits: where a form leaves room for no more, and which they mean. */
/** Signs for digits before 年, no more than two: xx年xx月, **年**月. */
const SHORT = /(?<![Xx×*＊_〇○\d])(?:[Xx×]{2}|[*＊]{2}|__|[〇○]{2})年/;
/** Whether what the form prints in the place of a date has two digits for its year. */
const hasShortYear = (blank) => blank !== void 0 && SHORT.test(blank);
/** 24 is 2024 and 98 is 1998, parted as in POSIX strptime; a year of four digits is itself. */
const fullYear = (year) => year.length === 2 ? `${Number(year) < 69 ? "20" : "19"}${year}` : year;
// compiler/filing/telephone.ts
/**
* Telephone numbers in one form: `0931-8888888`, `0931-8888888转801`, `400-810-8888`, `13912345678`, `+85291234567` (E.164), and
* several of them with 、 between. China's own have no country code.
*/
/** By their digits: an area code has three where it is 010 or begins with 02, else four. */
const domestic = [
	[/^(010|02\d|0[3-9]\d\d)([1-9]\d{6,7})$/, "$1-$2"],
	[/^([48]00)(\d{3})(\d{4})$/, "$1-$2-$3"],
	[/^(1[3-9]\d{9}|[1-9]\d{6,7}|[19]\d{4,5})$/, "$1"]
];
const inForm = (digits) => {
	const [pattern, form = ""] = domestic.find(([each]) => each.test(digits)) ?? [];
	return pattern && digits.replace(pattern, form);
};
/** One number without blanks; undefined for what is none. */
const oneNumber = (text) => {
	const [, main = "", extension] = /^(.*?)(?:\(?转(\d{1,6})\)?)?$/.exec(text) ?? [];
	if (!/^[+(]*\d[\d()-]*$/.test(main)) return void 0;
	const digits = main.replace(/[()-]/g, "");
	const own = /^86-[1-9]\d{1,2}-/.test(main) ? digits.slice(2) : digits.replace(/^(?:\+|00)86|^86(?=1\d{10}$)/, "");
	const number = own === digits ? inForm(own) ?? (/^\+[1-9]\d{6,14}$/.test(own) ? own : void 0) : inForm(own.replace(/^(?!0|1[3-9]\d{9}$|[48]00\d{7}$)/, "0")) ?? inForm(own);
	if (number !== void 0) return extension === void 0 ? number : `${number}转${extension}`;
	const [, before, behind] = /^(.*\d)-(\d{1,5})$/.exec(main) ?? [];
	return before === void 0 || extension !== void 0 ? void 0 : oneNumber(`${before}转${behind}`);
};
/** Words between which blanks stand, put together to numbers, the longest first. */
const numbersIn = (words) => {
	const from = [];
	from[words.length] = [];
	for (let at = words.length - 1; at >= 0; at -= 1) for (let end = words.length; end > at && from[at] === void 0; end -= 1) {
		const [rest, number] = [from[end], oneNumber(words.slice(at, end).join(""))];
		if (rest && number) from[at] = [number, ...rest];
	}
	return from[0];
};
/** More than that is no list of telephone numbers. */
const longest = 100;
/** What people note behind a number: whose it is, or what else it is for. */
const remark = /\((?:办|办公|办公室|座机|固话|手机|电话|传真|宅|家|微信|微信同号|同微信)\)/g;
/** The numbers that a text lists, in their form; another text stays as it is. @param text half width, see codes.ts */
const telephones = (text) => {
	if (text.length > longest) return text;
	const parts = text.replace(remark, "").replace(/[‐-―−]+|(?<=\d)[.·](?=\d)/g, "-").replace(/(?<=\d)\*(?=\d)/g, "转").replace(/\s*(?:转|分机|ext\.?)[\s:]*/gi, "转").split(/[、,;/]/).map((part) => numbersIn(part.split(/\s+/).filter((word) => word !== "")));
	const numbers = parts.flatMap((part) => part ?? []);
	return numbers.length > 0 && parts.every((part) => part?.length) ? numbers.join("、") : text;
};
// compiler/filing/spelling.ts
/** How values of one format are written in one way, by the type of their field. */
/** `（` and `１` become `(` and `1`. */
const halfWidth = (text) => text.normalize("NFKC");
const unspaced = (text) => halfWidth(text).replace(/\s/g, "");
const code = (text) => unspaced(text).toUpperCase();
/** Year, month and day with 年月日 or one sign between, and the hour that a platform exports behind, which is cut. */
const written = /^(\d{2}|\d{4})([-/.年])(\d{1,2})(?:(?:\2|月)(\d{1,2})日?|月?)(?:[T\s]*\d{1,2}[:时]\d{1,2}.*)?$/;
/** `2022-10-25`, or `2022-10` where no day is written; what has no such month stays, and so does a year of two digits unless it may be. */
const day = (text, { shortYear = false } = {}) => {
	const [, year, , month = "", date] = written.exec(arabicNumerals(halfWidth(text)).replace(/(?<=\d)\s+(?=[-/.年月日])|(?<=[-/.年月])\s+/g, "")) ?? [];
	if (!(year !== void 0 && (year.length === 4 || shortYear)) || Number(month) < 1 || Number(month) > 12) return unspaced(text);
	return [
		fullYear(year),
		month.padStart(2, "0"),
		...date === void 0 ? [] : [date.padStart(2, "0")]
	].join("-");
};
const numbers = (text) => telephones(halfWidth(text));
/** Mobile numbers beside a name without blanks and hyphens; what lies in a longer number or an address is none. */
const mobilesIn = (text) => text.replace(/(?<![\w@.+-])1[3-9](?:[\s-]?\d){9}(?![\w@.-])/g, (mobile) => mobile.replace(/[\s-]/g, ""));
/** By format, and by type where that has parts; texts of other types are not written in several ways. */
const canonicalTexts = {
	phone: (text) => /^(?:同|与)手机(?:相同)?$/.test(text) ? "同手机" : numbers(text),
	mobile: numbers,
	contact: (text) => mobilesIn(numbers(text.replace(/\s*\n\s*/g, "、"))),
	fax: (text) => {
		if (/^(?:无|没有|暂无|无传真|N\/?A|[/／]|[-‐-―−－]+)$/i.test(text)) return "无";
		return /^(?:同|与)(?:上|电话|联系电话|固定电话)(?:相同)?$/.test(text) ? "同电话" : numbers(text);
	},
	creditCode: code,
	organisationCode: (text) => code(text).replace(/^([0-9A-Z]{8})[-‐-―−]([0-9X])$/, "$1$2"),
	email: (text) => unspaced(text).replace(/[,;/]/g, "、"),
	date: day,
	dateRange: day,
	month: day,
	year: unspaced
};
const hasForm = (type) => Object.hasOwn(canonicalTexts, type);
/** What contradicts itself stays as it is written. */
const industry = (text, { level = "class", names = {} }) => {
	const read = readIndustry(text, level, names);
	return read !== void 0 && "value" in read ? read.value : text;
};
/** A text of the field's type, without blanks around it, in its one form. */
const canonicalText = (text, kind) => {
	const { type } = kind;
	if (type === "industry") return industry(text.trim(), kind);
	if (type === "text") return text.trim().replace(/\s*[\n\r\u2028\u2029]\s*/g, " ");
	return type !== void 0 && hasForm(type) ? canonicalTexts[type](text.trim(), kind) : text.trim();
};
export { codeOfName as a, industryNames as c, readIndustry as d, sectionOf as f, arabicNumerals as i, isIndustryWithin as l, fullYear as n, industryAt as o, hasShortYear as r, industryCodeOf as s, canonicalText as t, namesAt as u };
