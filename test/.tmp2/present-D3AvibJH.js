// compiler/model/pattern/classes.ts
/** Classes of characters that RE2 has names for, as the insides of a class of JavaScript with the flag `u`. */
/** `\d`, `\s`, `\w`: of ASCII. */
const perlClasses = new Map(Object.entries({
	d: "0-9",
	s: "\\t\\n\\f\\r ",
	w: "0-9A-Za-z_"
}));
/** `[[:alpha:]]`: of ASCII. */
const posixClasses = new Map(Object.entries({
	alnum: "0-9A-Za-z",
	alpha: "A-Za-z",
	ascii: "\\x00-\\x7f",
	blank: "\\t ",
	cntrl: "\\x00-\\x1f\\x7f",
	digit: "0-9",
	graph: "!-~",
	lower: "a-z",
	print: " -~",
	punct: "!-\\/:-@\\[-`\\{-~",
	space: "\\t-\\r ",
	upper: "A-Z",
	word: "0-9A-Za-z_",
	xdigit: "0-9A-Fa-f"
}));
const categories = [
	"C",
	"Cc",
	"Cf",
	"Co",
	"Cs",
	"L",
	"Ll",
	"Lm",
	"Lo",
	"Lt",
	"Lu",
	"M",
	"Mc",
	"Me",
	"Mn",
	"N",
	"Nd",
	"Nl",
	"No",
	"P",
	"Pc",
	"Pd",
	"Pe",
	"Pf",
	"Pi",
	"Po",
	"Ps",
	"S",
	"Sc",
	"Sk",
	"Sm",
	"So",
	"Z",
	"Zl",
	"Zp",
	"Zs"
];
/** Those of Unicode 15: validators run in engines that know no younger ones. */
const scripts = [
	"Adlam",
	"Ahom",
	"Anatolian_Hieroglyphs",
	"Arabic",
	"Armenian",
	"Avestan",
	"Balinese",
	"Bamum",
	"Bassa_Vah",
	"Batak",
	"Bengali",
	"Bhaiksuki",
	"Bopomofo",
	"Brahmi",
	"Braille",
	"Buginese",
	"Buhid",
	"Canadian_Aboriginal",
	"Carian",
	"Caucasian_Albanian",
	"Chakma",
	"Cham",
	"Cherokee",
	"Chorasmian",
	"Common",
	"Coptic",
	"Cuneiform",
	"Cypriot",
	"Cypro_Minoan",
	"Cyrillic",
	"Deseret",
	"Devanagari",
	"Dives_Akuru",
	"Dogra",
	"Duployan",
	"Egyptian_Hieroglyphs",
	"Elbasan",
	"Elymaic",
	"Ethiopic",
	"Georgian",
	"Glagolitic",
	"Gothic",
	"Grantha",
	"Greek",
	"Gujarati",
	"Gunjala_Gondi",
	"Gurmukhi",
	"Han",
	"Hangul",
	"Hanifi_Rohingya",
	"Hanunoo",
	"Hatran",
	"Hebrew",
	"Hiragana",
	"Imperial_Aramaic",
	"Inherited",
	"Inscriptional_Pahlavi",
	"Inscriptional_Parthian",
	"Javanese",
	"Kaithi",
	"Kannada",
	"Katakana",
	"Kawi",
	"Kayah_Li",
	"Kharoshthi",
	"Khitan_Small_Script",
	"Khmer",
	"Khojki",
	"Khudawadi",
	"Lao",
	"Latin",
	"Lepcha",
	"Limbu",
	"Linear_A",
	"Linear_B",
	"Lisu",
	"Lycian",
	"Lydian",
	"Mahajani",
	"Makasar",
	"Malayalam",
	"Mandaic",
	"Manichaean",
	"Marchen",
	"Masaram_Gondi",
	"Medefaidrin",
	"Meetei_Mayek",
	"Mende_Kikakui",
	"Meroitic_Cursive",
	"Meroitic_Hieroglyphs",
	"Miao",
	"Modi",
	"Mongolian",
	"Mro",
	"Multani",
	"Myanmar",
	"Nabataean",
	"Nag_Mundari",
	"Nandinagari",
	"New_Tai_Lue",
	"Newa",
	"Nko",
	"Nushu",
	"Nyiakeng_Puachue_Hmong",
	"Ogham",
	"Ol_Chiki",
	"Old_Hungarian",
	"Old_Italic",
	"Old_North_Arabian",
	"Old_Permic",
	"Old_Persian",
	"Old_Sogdian",
	"Old_South_Arabian",
	"Old_Turkic",
	"Old_Uyghur",
	"Oriya",
	"Osage",
	"Osmanya",
	"Pahawh_Hmong",
	"Palmyrene",
	"Pau_Cin_Hau",
	"Phags_Pa",
	"Phoenician",
	"Psalter_Pahlavi",
	"Rejang",
	"Runic",
	"Samaritan",
	"Saurashtra",
	"Sharada",
	"Shavian",
	"Siddham",
	"SignWriting",
	"Sinhala",
	"Sogdian",
	"Sora_Sompeng",
	"Soyombo",
	"Sundanese",
	"Syloti_Nagri",
	"Syriac",
	"Tagalog",
	"Tagbanwa",
	"Tai_Le",
	"Tai_Tham",
	"Tai_Viet",
	"Takri",
	"Tamil",
	"Tangsa",
	"Tangut",
	"Telugu",
	"Thaana",
	"Thai",
	"Tibetan",
	"Tifinagh",
	"Tirhuta",
	"Toto",
	"Ugaritic",
	"Vai",
	"Vithkuqi",
	"Wancho",
	"Warang_Citi",
	"Yezidi",
	"Yi",
	"Zanabazar_Square"
];
/** What may stand in `\p{…}`. */
const unicodeClasses = new Map([
	["Any", "\\p{Any}"],
	...categories.map((name) => [name, `\\p{${name}}`]),
	...scripts.map((name) => [name, `\\p{Script=${name}}`])
]);
// compiler/model/pattern/parse-class.ts
/** Classes of characters: `[a-z\d[:alpha:]]`, `\d`, `\p{Han}`, and single characters in whatever way they are written. */
/** Letters and digits as they are, by number whatever means something in a class or cannot be seen. */
const inClass = (character) => /[\p{L}\p{N}]/u.test(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`;
const classOfOne = (character) => `[${inClass(character)}]`;
/** In JavaScript, what is negated stands apart: among others it would mean something else where case is folded. */
const classOf$1 = (parts, isNegated) => {
	const plain = parts.filter((part) => !part.isNegated).map(({ inside }) => inside);
	const all = [...plain.length > 0 ? [`[${plain.join("")}]`] : [], ...parts.filter((part) => part.isNegated).map(({ inside }) => `[^${inside}]`)];
	if (!isNegated) return all.join("|");
	return all.length === 1 && plain.length > 0 ? `[^${plain.join("")}]` : `(?!${all.join("|")})\\p{Any}`;
};
/** `[…]` */
const parseClass = (text) => {
	const start = text.at;
	text.take("[");
	const isNegated = text.take("^");
	const parts = [];
	do {
		if (!text.isLeft) text.refuse("bracket", start, start + 1);
		parts.push(parsePosix(text) ?? parseNamed(text) ?? parseRange(text));
	} while (text.refusal === void 0 && !text.take("]"));
	return classOf$1(parts, isNegated);
};
/** `\d`, `\PN`, `\p{Han}`; undefined where there is none. */
const parseNamedClass = (text) => {
	const part = parseNamed(text);
	return part && classOf$1([part], false);
};
/** `[:alpha:]` and `[:^alpha:]` */
const parsePosix = (text) => {
	const start = text.at;
	const [found, negation, name = ""] = text.match(/\[:(\^?)(.*?):\]/sy);
	if (found === void 0) return void 0;
	const inside = posixClasses.get(name);
	if (inside === void 0) text.refuse("className", start);
	return {
		inside: inside ?? "",
		isNegated: negation !== ""
	};
};
const parseNamed = (text) => {
	const start = text.at;
	const [perl, letter = ""] = text.match(/\\([dswDSW])/y);
	const small = letter.toLowerCase();
	if (perl !== void 0) return {
		inside: perlClasses.get(small) ?? "",
		isNegated: letter !== small
	};
	const [unicode, sign, long, short = ""] = text.match(/\\([pP])(?:\{([^}]*)\}|([^{]))?/uy);
	if (unicode === void 0) return void 0;
	const name = long ?? short;
	const inside = unicodeClasses.get(name.replace(/^\^/, ""));
	if (inside === void 0) text.refuse("className", start);
	return {
		inside: inside ?? "",
		isNegated: sign === "P" !== name.startsWith("^")
	};
};
const parseRange = (text) => {
	const start = text.at;
	const low = parseCharacter(text);
	const high = text.sees("-") && !text.sees("-]") && text.take("-") && text.isLeft ? parseCharacter(text) : low;
	if ((high.codePointAt(0) ?? 0) < (low.codePointAt(0) ?? 0)) text.refuse("range", start);
	return {
		inside: low === high ? inClass(low) : `${inClass(low)}-${inClass(high)}`,
		isNegated: false
	};
};
const controls = new Map(Object.entries({
	a: "\x07",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
}));
/** A character as it is, or escaped: `\n`, `\.`, `\x{4e00}`, `\x41`, `\101`. */
const parseCharacter = (text) => {
	const start = text.at;
	if (!text.take("\\")) return text.next();
	const [octal] = text.match(/0[0-7]{0,2}|[1-7][0-7]{1,2}/y);
	if (octal !== void 0) return String.fromCodePoint(Number.parseInt(octal, 8));
	const [hexadecimal, braced, two = ""] = text.match(/x(?:\{([\da-fA-F]+)\}|([\da-fA-F]{2}))/y);
	const code = Number.parseInt(braced ?? two, 16);
	if (hexadecimal !== void 0 && code <= 1114111) return String.fromCodePoint(code);
	const [name = "", punctuation] = hexadecimal === void 0 ? text.match(/[afnrtv]|([^\dA-Za-z\x80-\uffff])/y) : [];
	if (punctuation !== void 0 || controls.has(name)) return punctuation ?? controls.get(name) ?? "";
	const [digit] = text.match(/\d/y);
	text.next();
	text.refuse(digit === void 0 ? "escape" : "backreference", start);
	return "";
};
// compiler/model/pattern/pattern.ts
const isSequence = (pattern) => Array.isArray(pattern);
/** How many steps a search may have to think of at each character of the text: repeats count as often as they may repeat. */
const sizeOf = (pattern) => {
	if (typeof pattern === "string") return pattern.length;
	if (isSequence(pattern)) return pattern.reduce((all, part) => all + sizeOf(part), 0);
	if ("either" in pattern) return pattern.either.reduce((all, part) => all + 1 + sizeOf(part), 0);
	if ("repeat" in pattern) {
		const { repeat, least, most } = pattern;
		return most === void 0 ? Math.max(1, least) * sizeOf(repeat) + 1 : most * sizeOf(repeat) + (most - least);
	}
	return 1;
};
// compiler/model/pattern/pattern-text.ts
var PatternText = class {
	#source;
	#at = 0;
	#refusal;
	constructor(source) {
		this.#source = source;
	}
	get at() {
		return this.#at;
	}
	get isLeft() {
		return this.#at < this.#source.length;
	}
	get refusal() {
		return this.#refusal;
	}
	sees(text) {
		return this.#source.startsWith(text, this.#at) && this.isLeft;
	}
	/** Steps over the text where it stands here. */
	take(text) {
		const isHere = this.sees(text);
		if (isHere) this.#at += text.length;
		return isHere;
	}
	/** Steps over what the expression, which is sticky, finds here; empty where it finds nothing. */
	match(expression) {
		expression.lastIndex = this.#at;
		const found = this.isLeft ? expression.exec(this.#source) : null;
		this.#at += found?.[0].length ?? 0;
		return found ?? [];
	}
	/** The next character; empty at the end. */
	next() {
		const [character = ""] = this.match(/./suy);
		return character;
	}
	/** The first refusal counts, and nothing is left to read after it. */
	refuse(reason, start, end = this.#at) {
		this.#refusal ??= {
			reason,
			start,
			end: Math.min(Math.max(end, start + 1), this.#source.length)
		};
		this.#at = this.#source.length;
	}
};
// compiler/model/pattern/parse-pattern.ts
/** Regular expressions in the syntax of RE2, https://github.com/google/re2/wiki/Syntax: that and nothing else. */
/** RE2's own limits. */
const mostRepeats = 1e3;
const deepest = 1e3;
const longest = 1e4;
/** The tree of a pattern, or why it is none. */
const parsePattern = (source) => {
	const text = new PatternText(source);
	if (source.length > longest) text.refuse("tooLarge", 0, source.length);
	const { pattern } = parseEither(text, {
		i: false,
		m: false,
		s: false
	}, 0, /* @__PURE__ */ new Set());
	if (text.isLeft) text.refuse("parenthesis", text.at, text.at + 1);
	if (sizeOf(pattern) > 5e3) text.refuse("tooLarge", 0, source.length);
	return text.refusal === void 0 ? { pattern } : { refusal: text.refusal };
};
/** Up to the `)` of the group, or the end. */
const parseEither = (text, outer, depth, names) => {
	const parts = [];
	let flags = outer;
	do {
		const part = parseSequence(text, flags, depth, names);
		parts.push(joined(part.items));
		flags = part.flags;
	} while (text.take("|"));
	const [first] = parts;
	if (first !== void 0 && parts.length === 1) return first;
	return {
		pattern: { either: parts.map(({ pattern }) => pattern) },
		times: timesOf(parts)
	};
};
const timesOf = (items) => items.reduce((most, { times }) => Math.max(most, times), 1);
/** Characters that follow one another are one text. */
const joined = (items) => {
	const patterns = [];
	for (const { pattern } of items) {
		const last = patterns.at(-1);
		if (typeof pattern === "string" && typeof last === "string") patterns.splice(-1, 1, last + pattern);
		else if (pattern !== "") patterns.push(pattern);
	}
	const [only = ""] = patterns;
	return {
		pattern: patterns.length > 1 ? patterns : only,
		times: timesOf(items)
	};
};
/** Flags that are set hold to the end of the group, through every `|`. */
const parseSequence = (text, outer, depth, names) => {
	const items = [];
	let flags = outer;
	let isRepeated = false;
	while (text.isLeft && !text.sees("|") && !text.sees(")")) {
		const start = text.at;
		const times = parseRepeat(text);
		if (times !== void 0) {
			const item = items.pop();
			if (item === void 0) text.refuse("nothingRepeated", start);
			else items.push(repeated(item, times, text, start));
			if (isRepeated) text.refuse("repeatRepeated", start);
			isRepeated = true;
			continue;
		}
		isRepeated = false;
		const set = parseFlags(text, flags);
		if (set?.isGroup === false) flags = set.flags;
		else if (set !== void 0 || text.take("(")) {
			if (set === void 0) parseName(text, names);
			if (depth >= deepest) text.refuse("tooLarge", start);
			const inner = parseEither(text, set?.flags ?? flags, depth + 1, names);
			if (!text.take(")")) text.refuse("parenthesis", start, start + 1);
			items.push(inner);
		} else items.push(...parseAtoms(text, flags).map((pattern) => ({
			pattern,
			times: 1
		})));
	}
	return {
		items,
		flags
	};
};
const repeated = ({ pattern, times }, { least, most }, text, start) => {
	const own = most ?? least;
	const all = most === 0 ? 1 : Math.max(1, own) * times;
	if (Math.max(own, least) >= 2 && all > mostRepeats) text.refuse("tooOften", start);
	return {
		pattern: {
			repeat: pattern,
			least,
			...most !== void 0 && { most }
		},
		times: all
	};
};
const signs = {
	"*": {
		least: 0,
		most: void 0
	},
	"+": {
		least: 1,
		most: void 0
	},
	"?": {
		least: 0,
		most: 1
	}
};
/** `*`, `+`, `?`, `{2}`, `{2,}`, `{2,3}`, each also with a `?`; other braces are characters. */
const parseRepeat = (text) => {
	const [found, sign = "", least = "", comma, most = ""] = text.match(/([*+?])|\{(0|[1-9]\d*)(?:(,)(0|[1-9]\d*)?)?\}/y);
	if (found === void 0) return void 0;
	const start = text.at - found.length;
	text.take("?");
	const known = signs[sign];
	if (known !== void 0) return known;
	const [from, to] = [Number(least), comma === void 0 ? Number(least) : most === "" ? void 0 : Number(most)];
	if (from > mostRepeats || to !== void 0 && (to > mostRepeats || to < from)) text.refuse("tooOften", start, start + found.length);
	return {
		least: from,
		most: to
	};
};
/** `(?i)`, `(?i-s:`; undefined where the group is another. */
const parseFlags = (text, flags) => {
	const start = text.at;
	const [found, on = "", off = "", end] = text.match(/\(\?([imsU]*)(-[imsU]+)?([:)])/y);
	if (found === void 0) {
		if (text.sees("(?") && !text.sees("(?<") && !text.sees("(?P<")) refuseGroup(text, start);
		return;
	}
	const isOn = (flag) => !off.includes(flag) && (on.includes(flag) || flags[flag]);
	return {
		flags: {
			i: isOn("i"),
			m: isOn("m"),
			s: isOn("s")
		},
		isGroup: end === ":"
	};
};
const refuseGroup = (text, start) => {
	const [found = "", looks] = text.match(/\(\?(?:([=!])|P=\w*|[^)]?)/y);
	text.refuse(looks !== void 0 ? "lookaround" : found.startsWith("(?P=") ? "backreference" : "groupKind", start);
};
/** `?P<name>` or `?<name>` after the `(`. */
const parseName = (text, names) => {
	const start = text.at - 1;
	const [opening, looks] = text.match(/\?P?<([=!]?)/y);
	if (opening === void 0) return;
	const [found, name = ""] = looks === "" ? text.match(/(\w+)>/y) : [];
	if (looks !== "") text.refuse("lookaround", start);
	else if (found === void 0) text.refuse("groupName", start);
	else if (names.has(name)) text.refuse("groupNameTwice", start);
	else names.add(name);
};
const places = new Map(Object.entries({
	A: "start",
	z: "end",
	b: "edge",
	B: "noEdge"
}));
/** One character, class or place; of `\Q…\E` as many as it quotes. */
const parseAtoms = (text, { i, m, s }) => {
	if (text.take("^")) return [{ at: m ? "lineStart" : "start" }];
	if (text.take("$")) return [{ at: m ? "lineEnd" : "end" }];
	if (text.take(".")) return [{ one: s ? "\\p{Any}" : "[^\\n]" }];
	const [, place] = text.match(/\\([AzbB])/y);
	const at = places.get(place);
	if (at !== void 0) return [{ at }];
	const [quotation, quoted = ""] = text.match(/\\Q(.*?)(?:\\E|$)/sy);
	if (quotation !== void 0) return [...quoted].map((character) => literal(character, i));
	const named = text.sees("[") ? parseClass(text) : parseNamedClass(text);
	return [named === void 0 ? literal(parseCharacter(text), i) : classOf(named, i)];
};
/** Halves of characters stay apart, lest two of them make a whole. */
const literal = (character, isFolded) => {
	if (/\p{Cs}/u.test(character)) return classOf(classOfOne(character), false);
	const hasCases = character.toLowerCase() !== character || character.toUpperCase() !== character;
	return isFolded && hasCases ? classOf(classOfOne(character), true) : character;
};
const classOf = (one, isFolded) => ({
	one,
	...isFolded && { folded: true }
});
// compiler/model/part-names.ts
/** Empty of the only part of its value, where the field has its name; how a detail is called the form says. */
const PART_NAMES = {
	start: {
		zh: "开始日期",
		en: "start"
	},
	end: {
		zh: "结束日期",
		en: "end"
	},
	answer: {
		zh: "是否",
		en: "answer"
	},
	stage: {
		zh: "环节名称",
		en: "stage"
	},
	scenario: {
		zh: "场景名称",
		en: "scenario"
	},
	instance: {
		zh: "实例名称",
		en: "instance"
	},
	change: {
		zh: "",
		en: ""
	},
	level: {
		zh: "",
		en: ""
	},
	count: {
		zh: "",
		en: ""
	},
	before: {
		zh: "建设前",
		en: "before"
	},
	after: {
		zh: "建成后",
		en: "after"
	},
	unit: {
		zh: "单位",
		en: "unit"
	},
	name: {
		zh: "文件名",
		en: "file name"
	},
	mediaType: {
		zh: "文件类型",
		en: "media type"
	},
	bytes: {
		zh: "字节数",
		en: "bytes"
	},
	sha256: {
		zh: "SHA-256",
		en: "SHA-256"
	},
	caption: {
		zh: "图题",
		en: "caption"
	},
	data: {
		zh: "图片内容",
		en: "data"
	}
};
/** What a part of a value is called: the form says how a detail is, and of the only part of its value the field has the name. */
const partLabel = ({ label, detail = "" }, part) => {
	if (part === "detail") return detail;
	const names = PART_NAMES;
	return Object.hasOwn(names, part) && names[part]?.zh || label;
};
// compiler/model/present.ts
/** Without members that are undefined. */
const present = (facts) => Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== void 0));
export { isSequence as a, parsePattern as i, PART_NAMES as n, posixClasses as o, partLabel as r, unicodeClasses as s, present as t };
