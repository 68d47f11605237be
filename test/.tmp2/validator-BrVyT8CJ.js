import { n as __exportAll } from "./rolldown-runtime-DYf_mQCB.js";
import { a as fileNamed, n as formTypeName, o as nameInPack } from "./type-name-BWYwL1tZ.js";
import { a as isSequence, i as parsePattern, n as PART_NAMES, t as present } from "./present-D3AvibJH.js";
import { a as codeOfName, d as readIndustry, f as sectionOf, l as isIndustryWithin, n as fullYear, r as hasShortYear, s as industryCodeOf, t as canonicalText, u as namesAt } from "./spelling-q1GQLB8b.js";
import { t as absentLists } from "./absent-lists-DkR1AUDZ.js";
import { t as answersAsking } from "./answer-CbKBuMxR.js";
import { a as guideKeyOf, d as fieldsIn, l as unitsKeyOf, r as codesOf, s as leavesOf } from "./asked-lRPx1FtQ.js";
import { c as filledText, i as ruledOutBy, o as pathText, s as valueAt, t as isAskedThere } from "./chosen-DF-kSIHf.js";
import { t as isDay } from "./day-DpipiPzd.js";
import { t as INDUSTRY_LEVELS } from "./value-shape-cpFlkTf8.js";
// compiler/filing/quantities.ts
/** Two numbers and the unit that is written behind each: `25.3万元/人` and `31万元/人` are 25.3 and 31 in 万元/人. */
/** A number as people write it, and what is behind it. */
const QUANTITY = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\(?(.*?)\)?$/;
/** What is behind the number begins as a unit does: `25-30天`, `25至30天` and `1e3` have none, and `25` is a text, no number. */
const UNIT = /^(?![至到约]|e[+-]?\d)[\p{L}%‰°].*$/iu;
const plain = (text) => text.normalize("NFKC").replace(/\s/g, "");
const quantityOf = (text) => {
	const [, digits = "", unit = ""] = QUANTITY.exec(plain(text)) ?? [];
	if (digits === "" || !UNIT.test(unit)) return void 0;
	return {
		number: Number(digits.replaceAll(",", "")),
		unit
	};
};
/** The parts that change: numbers alone, and their unit. None where there is nothing to take apart, or the units are not one. */
const quantitiesOf = (value) => {
	const { before, after, unit: given } = { ...value };
	const read = Object.entries({
		before,
		after
	}).filter(([, part]) => typeof part === "string" && part.trim() !== "").map(([name, part]) => [name, quantityOf(String(part))]);
	if (read.some(([, quantity]) => quantity === void 0)) return {};
	const said = typeof given === "string" ? plain(given) : "";
	const [unit = "", ...others] = new Set([said, ...read.map(([, quantity]) => quantity?.unit ?? "")].filter(Boolean));
	if (others.length > 0) return {};
	const numbers = read.flatMap(([name, quantity]) => quantity === void 0 ? [] : [[name, quantity.number]]);
	return {
		...Object.fromEntries(numbers),
		...said === "" && unit !== "" && { unit }
	};
};
// compiler/filing/canonical.ts
/** As JSON has it, of whatever window; a boxed number is none. */
const isPlain = (value) => {
	const prototype = Object.getPrototypeOf(value);
	return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
};
/** No value at any depth. */
const isEmpty = (value) => typeof value === "object" && value !== null && isPlain(value) && Object.values(value).every(isEmpty);
/** Types whose value may be an object of parts: one that has none of them says nothing. */
const parted = /* @__PURE__ */ new Set([
	"dateRange",
	"indicator",
	"yesNo"
]);
const holders = /* @__PURE__ */ new Set([
	void 0,
	"group",
	"list",
	"matrix"
]);
/** What the form does not know is left as it is, and so are blanks in a list: places count there. */
const canonicalOf = (data, kindAt) => {
	const changes = [];
	const told = (path, from, to) => {
		changes.push({
			path,
			field: pathText(path),
			from,
			...to !== void 0 && { to }
		});
		return to;
	};
	const visit = (value, kind, ids, path) => {
		const type = kind?.type;
		if (value === null || Number.isNaN(value)) return told(path, value, void 0);
		if (typeof value === "string") {
			const text = canonicalText(value, kind ?? { type }) || void 0;
			return text === value ? value : told(path, value, text);
		}
		if (typeof value !== "object") return value;
		if (type === "industry" && "code" in value && typeof value.code === "string") {
			const name = "name" in value && typeof value.name === "string" ? value.name : "";
			return told(path, value, canonicalText(`${value.code} ${name}`, kind ?? { type }));
		}
		if (Array.isArray(value)) return visitItems(value, kind, ids, path);
		const apart = kind?.measure === "quantities" ? quantitiesOf(value) : {};
		for (const [part, to] of Object.entries(apart)) told([...path, part], valueAt(value, [part]), String(to));
		const isApart = Object.keys(apart).length > 0;
		const parts = isApart ? {
			...value,
			...apart
		} : value;
		let copy = isApart ? { ...parts } : void 0;
		for (const [key, inner] of Object.entries(parts)) {
			const id = ids === "" ? key : `${ids}.${key}`;
			const known = kindAt(id);
			if (inner === void 0 || known === void 0 && holders.has(type)) continue;
			const place = [...path, key];
			const filled = visit(inner, known ?? kind, id, place);
			const next = known?.only !== void 0 && isEmpty(filled) && !isAskedThere(data, place, known.only) ? told(place, inner, void 0) : filled;
			if (next === inner) continue;
			copy ??= { ...value };
			if (next === void 0) delete copy[key];
			else copy[key] = next;
		}
		const left = copy ?? value;
		return parted.has(type) && isPlain(left) && Object.keys(left).length === 0 ? told(path, value, void 0) : left;
	};
	const visitItems = (items, kind, ids, path) => {
		let copy;
		for (const [at, item] of items.entries()) {
			const isBlank = item === null || Number.isNaN(item) || typeof item === "string" && item.trim() === "";
			const next = isBlank ? item : visit(item, kind, ids, [...path, at]);
			if (next === item || isBlank) continue;
			copy ??= [...items];
			copy[at] = next;
		}
		return copy ?? items;
	};
	return {
		data: visit(data, void 0, "", []),
		changes
	};
};
// compiler/model/identity-code.ts
/** Check characters of the codes of organisations. */
/** GB 32100-2015: digits and capitals without I O S V Z; the place of a character is its value. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** GB 11714: weights of the eight characters before the check character. */
const bodyWeights = [
	3,
	7,
	9,
	10,
	5,
	8,
	4,
	2
];
/** Check character of a 组织机构代码, GB 11714. @param body what begins with the other eight characters; a letter's value is 10 for A to 35 for Z */
const bodyCheck = (body) => {
	const check = 11 - bodyWeights.reduce((total, weight, at) => total + weight * Number.parseInt(body.charAt(at), 36), 0) % 11;
	return check === 10 ? "X" : String(check % 11);
};
/**
* Check character of a 统一社会信用代码, GB 32100-2015: weights 3^i mod 31. The outer `mod 31` makes the check character of a sum of 0 a 0.
* @param code its first 17 characters
*/
const creditCheck = (code) => {
	let weight = 1;
	let sum = 0;
	for (const character of code) {
		sum += weight * alphabet.indexOf(character);
		weight = weight * 3 % 31;
	}
	return alphabet.charAt((31 - sum % 31) % 31);
};
/** Whether the code of 18 characters of the alphabet ends in its check character. */
const isCreditCode = (code) => /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code) && creditCheck(code.slice(0, 17)) === code.charAt(17);
/** Whether the code of 9 characters ends in its check character. */
const isBodyCode = (code) => /^[0-9A-Z]{8}[0-9X]$/.test(code) && bodyCheck(code) === code.charAt(8);
// node_modules/@marcbachmann/cel-js/lib/errors.js
var CelError = class extends Error {
	#node;
	#code;
	#range;
	#summary;
	constructor({ name, code, message, node, cause, range }) {
		super(message, cause ? { cause } : void 0);
		this.name = name;
		this.#code = code;
		this.#summary = message;
		this.#node = node;
		this.#range = range && normalizeRange(range) || normalizeRange(node);
		if (!node?.input) return;
		this.message = formatErrorWithHighlight(this.#summary, node, this.#range);
	}
	get node() {
		return this.#node;
	}
	get code() {
		return this.#code;
	}
	get range() {
		return this.#range;
	}
	get summary() {
		return this.#summary;
	}
	withAst(node) {
		if (this.#node || !node?.input) return this;
		this.#node = node;
		this.#range ??= normalizeRange(node);
		this.message = formatErrorWithHighlight(this.#summary, node, this.#range);
		return this;
	}
};
function normalizeArgs(name, defaultCode, message, node, cause) {
	if (typeof message === "string") return {
		name,
		code: defaultCode,
		message,
		node,
		cause
	};
	const opts = message;
	if (typeof opts !== "object") throw new Error("First param to error must be a string or object");
	return {
		name,
		code: opts.code || defaultCode,
		message: opts.message,
		node: opts.node,
		cause: opts.cause,
		range: opts.range
	};
}
var ParseError = class extends CelError {
	constructor(message, node, cause) {
		super(normalizeArgs("ParseError", "parse_error", message, node, cause));
	}
};
var EvaluationError = class extends CelError {
	constructor(message, node, cause) {
		super(normalizeArgs("EvaluationError", "evaluation_error", message, node, cause));
	}
};
var TypeError$1 = class extends CelError {
	constructor(message, node, cause) {
		super(normalizeArgs("TypeError", "type_error", message, node, cause));
	}
};
function parseError(code, message, node) {
	if (typeof code === "object") return new ParseError(code);
	return new ParseError({
		code,
		message,
		node
	});
}
function evaluationError(code, message, node) {
	if (typeof code === "object") return new EvaluationError(code);
	return new EvaluationError({
		code,
		message,
		node
	});
}
function typeError(code, message, node) {
	if (typeof code === "object") return new TypeError$1(code);
	return new TypeError$1({
		code,
		message,
		node
	});
}
function normalizeRange(node) {
	const start = node?.pos ?? node?.start;
	if (typeof start !== "number") return;
	return {
		start,
		end: typeof node.end === "number" ? node.end : start
	};
}
function formatErrorWithHighlight(message, node, range) {
	const pos = node.pos ?? range?.start;
	if (typeof pos !== "number") return message;
	const input = node.input;
	let lineNum = 1;
	let currentPos = 0;
	let columnNum = 0;
	while (currentPos < pos) {
		if (input[currentPos] === "\n") {
			lineNum++;
			columnNum = 0;
		} else columnNum++;
		currentPos++;
	}
	let contextStart = pos;
	let contextEnd = pos;
	while (contextStart > 0 && input[contextStart - 1] !== "\n") contextStart--;
	while (contextEnd < input.length && input[contextEnd] !== "\n") contextEnd++;
	const line = input.slice(contextStart, contextEnd);
	return `${message}\n\n${`> ${`${lineNum}`.padStart(4, " ")} | ${line}\n${" ".repeat(9 + columnNum)}^`}`;
}
function attachErrorAst(error, node) {
	if (error instanceof CelError) return error.withAst(node);
	return error;
}
// node_modules/@marcbachmann/cel-js/lib/optional.js
var Optional = class Optional {
	#value;
	constructor(value) {
		this.#value = value;
	}
	static of(value) {
		if (value === void 0) return OPTIONAL_NONE;
		return new Optional(value);
	}
	static none() {
		return OPTIONAL_NONE;
	}
	hasValue() {
		return this.#value !== void 0;
	}
	value() {
		if (this.#value === void 0) throw evaluationError("optional_value_missing", "Optional value is not present");
		return this.#value;
	}
	or(optional) {
		if (this.#value !== void 0) return this;
		if (optional instanceof Optional) return optional;
		throw evaluationError("invalid_optional_argument", "Optional.or must be called with an Optional argument");
	}
	orValue(defaultValue) {
		return this.#value === void 0 ? defaultValue : this.#value;
	}
	get [Symbol.toStringTag]() {
		return "optional";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return this.#value === void 0 ? `Optional { none }` : `Optional { value: ${JSON.stringify(this.#value)} }`;
	}
};
const OPTIONAL_NONE = Object.freeze(new Optional());
var OptionalNamespace = class {};
const optionalNamespace = new OptionalNamespace();
function toggleOptionalTypes(registry, enable) {
	const optionalConstant = enable ? optionalNamespace : void 0;
	registry.deleteVariable("optional");
	registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
}
function register(registry) {
	const sync = { async: false };
	const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync);
	const optionalConstant = registry.enableOptionalTypes ? optionalNamespace : void 0;
	registry.registerType("OptionalNamespace", OptionalNamespace);
	registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
	functionOverload("optional.hasValue(): bool", (v) => v.hasValue());
	functionOverload("optional<A>.value(): A", (v) => v.value());
	registry.registerFunctionOverload("OptionalNamespace.none(): optional<T>", () => Optional.none());
	functionOverload("OptionalNamespace.of(A): optional<A>", (_, value) => Optional.of(value));
	function ensureOptional(value, ast, description) {
		if (value instanceof Optional) return value;
		throw evaluationError("optional_expected", `${description} must be optional`, ast);
	}
	function evaluateOptional(ev, macro, ctx) {
		const v = ev.run(macro.receiver, ctx);
		if (v instanceof Promise) return v.then((_v) => handleOptionalResolved(_v, ev, macro, ctx));
		return handleOptionalResolved(v, ev, macro, ctx);
	}
	function handleOptionalResolved(value, ev, macro, ctx) {
		const optional = ensureOptional(value, macro.receiver, `${macro.functionDesc} receiver`);
		if (optional.hasValue()) return macro.onHasValue(optional);
		return macro.onEmpty(ev, macro, ctx);
	}
	function ensureOptionalType(checker, node, ctx, description) {
		const type = checker.check(node, ctx);
		if (type.kind === "optional") return type;
		if (type.kind === "dyn") return checker.getType("optional");
		throw checker.createError("optional_expected", `${description} must be optional, got '${type}'`, node);
	}
	function createOptionalMacro({ functionDesc, evaluate, typeCheck, onHasValue, onEmpty }) {
		return ({ ast, args, receiver }) => ({
			ast,
			functionDesc,
			receiver,
			arg: args[0],
			evaluate,
			typeCheck,
			onHasValue,
			onEmpty
		});
	}
	const invalidOrValueReceiver = "optional.orValue() receiver";
	const invalidOrReceiver = "optional.or(optional) receiver";
	const invalidOrArg = "optional.or(optional) argument";
	registry.registerFunctionOverload("optional.or(ast): optional<dyn>", createOptionalMacro({
		functionDesc: "optional.or(optional)",
		evaluate: evaluateOptional,
		typeCheck(check, macro, ctx) {
			const l = ensureOptionalType(check, macro.receiver, ctx, invalidOrReceiver);
			const r = ensureOptionalType(check, macro.arg, ctx, invalidOrArg);
			if (!(macro.receiver.maybeAsync || macro.arg.maybeAsync)) macro.ast.setMeta("async", false);
			const unified = l.unify(check.registry, r);
			if (unified) return unified;
			throw check.createError("incompatible_argument_type", `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`, macro.arg);
		},
		onHasValue: (optional) => optional,
		onEmpty(ev, macro, ctx) {
			const ast = macro.arg;
			const v = ev.run(ast, ctx);
			if (v instanceof Promise) return v.then((_v) => ensureOptional(_v, ast, invalidOrArg));
			return ensureOptional(v, ast, invalidOrArg);
		}
	}));
	registry.registerFunctionOverload("optional.orValue(ast): dyn", createOptionalMacro({
		functionDesc: "optional.orValue(value)",
		onHasValue: (optionalValue) => optionalValue.value(),
		onEmpty(ev, macro, ctx) {
			return ev.run(macro.arg, ctx);
		},
		evaluate: evaluateOptional,
		typeCheck(check, macro, ctx) {
			const l = ensureOptionalType(check, macro.receiver, ctx, invalidOrValueReceiver).valueType;
			const r = check.check(macro.arg, ctx);
			if (!(macro.receiver.maybeAsync || macro.arg.maybeAsync)) macro.ast.setMeta("async", false);
			const unified = l.unify(check.registry, r);
			if (unified) return unified;
			throw check.createError("incompatible_argument_type", `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`, macro.arg);
		}
	}));
}
// node_modules/@marcbachmann/cel-js/lib/globals.js
const hasOwn = Object.hasOwn;
const objKeys = Object.keys;
const objFreeze = Object.freeze;
const objEntries = Object.entries;
const isArray = Array.isArray;
const arrayFrom = Array.from;
function isAsync(fn, fallback) {
	if (fn?.[Symbol.toStringTag] === "AsyncFunction") return true;
	return typeof fallback === "boolean" ? fallback : true;
}
const RESERVED = /* @__PURE__ */ new Set([
	"as",
	"break",
	"const",
	"continue",
	"else",
	"for",
	"function",
	"if",
	"import",
	"let",
	"loop",
	"package",
	"namespace",
	"return",
	"var",
	"void",
	"while",
	"__proto__",
	"prototype"
]);
// node_modules/@marcbachmann/cel-js/lib/functions.js
var UnsignedInt = class {
	#value;
	constructor(value) {
		this.verify(typeof value === "bigint" ? value : BigInt(value));
	}
	get value() {
		return this.#value;
	}
	valueOf() {
		return this.#value;
	}
	toString() {
		return `${this.#value}`;
	}
	verify(v) {
		if (v < 0n || v > 18446744073709551615n) throw evaluationError("numeric_overflow", "Unsigned integer overflow");
		this.#value = v;
	}
	get [Symbol.toStringTag]() {
		return `value = ${this.#value}`;
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return `UnsignedInteger { value: ${this.#value} }`;
	}
};
const billion = 1e9;
const billionBigInt = 1000000000n;
const UNIT_NANOSECONDS = {
	h: 3600000000000n,
	m: 60000000000n,
	s: billionBigInt,
	ms: 1000000n,
	us: 1000n,
	µs: 1000n,
	ns: 1n
};
var Duration = class Duration {
	#seconds;
	#nanos;
	constructor(seconds, nanos = 0) {
		this.#seconds = BigInt(seconds);
		this.#nanos = nanos;
	}
	get seconds() {
		return this.#seconds;
	}
	get nanos() {
		return this.#nanos;
	}
	valueOf() {
		return Number(this.#seconds) * 1e3 + this.#nanos / 1e6;
	}
	static fromMilliseconds(ms) {
		const totalNanos = BigInt(Math.trunc(ms * 1e6));
		const seconds = totalNanos / billionBigInt;
		const nanos = Number(totalNanos % billionBigInt);
		return new Duration(seconds, nanos);
	}
	addDuration(other) {
		const nanos = this.#nanos + other.nanos;
		return new Duration(this.#seconds + other.seconds + BigInt(Math.floor(nanos / billion)), nanos % billion);
	}
	subtractDuration(other) {
		const nanos = this.#nanos - other.nanos;
		return new Duration(this.#seconds - other.seconds + BigInt(Math.floor(nanos / billion)), (nanos + billion) % billion);
	}
	extendTimestamp(ts) {
		return new Date(ts.getTime() + Number(this.#seconds) * 1e3 + Math.floor(this.#nanos / 1e6));
	}
	subtractTimestamp(ts) {
		return /* @__PURE__ */ new Date(ts.getTime() - Number(this.#seconds) * 1e3 - Math.floor(this.#nanos / 1e6));
	}
	toString() {
		const nanos = this.#nanos ? (this.#nanos / billion).toLocaleString("en-US", {
			useGrouping: false,
			maximumFractionDigits: 9
		}).slice(1) : "";
		return `${this.#seconds}${nanos}s`;
	}
	getHours() {
		return this.#seconds / 3600n;
	}
	getMinutes() {
		return this.#seconds / 60n;
	}
	getSeconds() {
		return this.#seconds;
	}
	getMilliseconds() {
		return this.#seconds * 1000n + BigInt(Math.floor(this.#nanos / 1e6));
	}
	get [Symbol.toStringTag]() {
		return "google.protobuf.Duration";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return `google.protobuf.Duration { seconds: ${this.#seconds}, nanos: ${this.#nanos} }`;
	}
};
function registerFunctions(registry) {
	const sync = { async: false };
	const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync);
	const identity = (v) => v;
	functionOverload("dyn(dyn): dyn", identity);
	for (const _t in TYPES) {
		const type = TYPES[_t];
		if (!(type instanceof Type)) continue;
		functionOverload(`type(${type.name}): type`, () => type);
	}
	functionOverload("bool(bool): bool", identity);
	functionOverload("bool(string): bool", (v) => {
		switch (v) {
			case "1":
			case "t":
			case "true":
			case "TRUE":
			case "True": return true;
			case "0":
			case "f":
			case "false":
			case "FALSE":
			case "False": return false;
			default: throw evaluationError("bool_conversion_error", `bool() conversion error: invalid string value "${v}"`);
		}
	});
	functionOverload("size(string): int", (v) => BigInt(stringSize(v)));
	functionOverload("size(bytes): int", (v) => BigInt(v.length));
	functionOverload("size(list): int", (v) => BigInt(v.length ?? v.size));
	functionOverload("size(map): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length));
	functionOverload("string.size(): int", (v) => BigInt(stringSize(v)));
	functionOverload("bytes.size(): int", (v) => BigInt(v.length));
	functionOverload("list.size(): int", (v) => BigInt(v.length ?? v.size));
	functionOverload("map.size(): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length));
	functionOverload("bytes(string): bytes", (v) => ByteOpts.fromString(v));
	functionOverload("bytes(bytes): bytes", identity);
	functionOverload("double(double): double", identity);
	functionOverload("double(int): double", (v) => Number(v));
	functionOverload("double(uint): double", (v) => Number(v));
	functionOverload("double(string): double", (v) => {
		if (!v || v !== v.trim()) throw evaluationError("double_conversion_error", "double() type error: cannot convert to double");
		switch (v.toLowerCase()) {
			case "inf":
			case "+inf":
			case "infinity":
			case "+infinity": return Number.POSITIVE_INFINITY;
			case "-inf":
			case "-infinity": return Number.NEGATIVE_INFINITY;
			case "nan": return NaN;
			default: {
				const parsed = Number(v);
				if (!Number.isNaN(parsed)) return parsed;
				throw evaluationError("double_conversion_error", "double() type error: cannot convert to double");
			}
		}
	});
	functionOverload("int(int): int", identity);
	functionOverload("int(double): int", (v) => {
		if (Number.isFinite(v)) return BigInt(Math.trunc(v));
		throw evaluationError("numeric_overflow", "int() type error: integer overflow");
	});
	functionOverload("int(string): int", (v) => {
		if (v !== v.trim() || v.length > 20 || v.includes("0x")) throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
		try {
			const num = BigInt(v);
			if (num <= 9223372036854775807n && num >= -9223372036854775808n) return num;
		} catch (_e) {}
		throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
	});
	functionOverload("uint(uint): uint", identity);
	functionOverload("uint(int): uint", (v) => {
		try {
			return new UnsignedInt(v);
		} catch (e) {
			throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		}
	});
	functionOverload("uint(double): uint", (v) => {
		try {
			return new UnsignedInt(Math.trunc(v));
		} catch (e) {
			throw evaluationError("numeric_overflow", "uint() type error: unsigned integer overflow");
		}
	});
	functionOverload("uint(string): uint", (v) => {
		if (v !== v.trim() || v.length > 20 || v.includes("0x")) throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		try {
			return new UnsignedInt(v);
		} catch (e) {
			throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		}
	});
	functionOverload("string(string): string", identity);
	functionOverload("string(bool): string", (v) => `${v}`);
	functionOverload("string(int): string", (v) => `${v}`);
	functionOverload("string(uint): string", (v) => `${v}`);
	functionOverload("string(bytes): string", (v) => ByteOpts.toUtf8(v));
	functionOverload("string(double): string", (v) => {
		if (v === Infinity) return "+Inf";
		if (v === -Infinity) return "-Inf";
		return `${v}`;
	});
	functionOverload("string.startsWith(string): bool", (a, b) => a.startsWith(b));
	functionOverload("string.endsWith(string): bool", (a, b) => a.endsWith(b));
	functionOverload("string.contains(string): bool", (a, b) => a.includes(b));
	functionOverload("string.lowerAscii(): string", (a) => a.toLowerCase());
	functionOverload("string.upperAscii(): string", (a) => a.toUpperCase());
	functionOverload("string.trim(): string", (a) => a.trim());
	functionOverload("string.indexOf(string): int", (string, search) => BigInt(string.indexOf(search)));
	functionOverload("string.indexOf(string, int): int", (string, search, fromIndex) => {
		if (search === "") return fromIndex;
		fromIndex = Number(fromIndex);
		if (fromIndex < 0 || fromIndex >= string.length) throw evaluationError("index_out_of_range", "string.indexOf(search, fromIndex): fromIndex out of range");
		return BigInt(string.indexOf(search, fromIndex));
	});
	functionOverload("string.lastIndexOf(string): int", (string, search) => BigInt(string.lastIndexOf(search)));
	functionOverload("string.lastIndexOf(string, int): int", (string, search, fromIndex) => {
		if (search === "") return fromIndex;
		fromIndex = Number(fromIndex);
		if (fromIndex < 0 || fromIndex >= string.length) throw evaluationError("index_out_of_range", "string.lastIndexOf(search, fromIndex): fromIndex out of range");
		return BigInt(string.lastIndexOf(search, fromIndex));
	});
	functionOverload("string.substring(int): string", (string, start) => {
		start = Number(start);
		if (start < 0 || start > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): start index out of range");
		return string.substring(start);
	});
	functionOverload("string.substring(int, int): string", (string, start, end) => {
		start = Number(start);
		if (start < 0 || start > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): start index out of range");
		end = Number(end);
		if (end < start || end > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): end index out of range");
		return string.substring(start, end);
	});
	functionOverload("string.matches(string): bool", (a, b) => {
		try {
			return new RegExp(b).test(a);
		} catch (_err) {
			throw evaluationError("invalid_regular_expression", `Invalid regular expression: ${b}`);
		}
	});
	functionOverload("string.split(string): list<string>", (s, sep) => s.split(sep));
	functionOverload("string.split(string, int): list<string>", (s, sep, l) => {
		l = Number(l);
		if (l === 0) return [];
		const parts = s.split(sep);
		if (l < 0 || parts.length <= l) return parts;
		const limited = parts.slice(0, l - 1);
		limited.push(parts.slice(l - 1).join(sep));
		return limited;
	});
	functionOverload("list<string>.join(): string", (v) => {
		for (let i = 0; i < v.length; i++) if (typeof v[i] !== "string") throw evaluationError("invalid_list_element_type", "string.join(): list must contain only strings");
		return v.join("");
	});
	functionOverload("list<string>.join(string): string", (v, sep) => {
		for (let i = 0; i < v.length; i++) if (typeof v[i] !== "string") throw evaluationError("invalid_list_element_type", "string.join(separator): list must contain only strings");
		return v.join(sep);
	});
	const textEncoder = new TextEncoder("utf8");
	const textDecoder = new TextDecoder("utf8");
	const ByteOpts = typeof Buffer !== "undefined" ? {
		byteLength: (v) => Buffer.byteLength(v),
		fromString: (str) => Buffer.from(str, "utf8"),
		toHex: (b) => Buffer.prototype.hexSlice.call(b, 0, b.length),
		toBase64: (b) => Buffer.prototype.base64Slice.call(b, 0, b.length),
		toUtf8: (b) => Buffer.prototype.utf8Slice.call(b, 0, b.length),
		jsonParse: (b) => JSON.parse(b)
	} : {
		textEncoder: new TextEncoder("utf8"),
		byteLength: (v) => textEncoder.encode(v).length,
		fromString: (str) => textEncoder.encode(str),
		toHex: Uint8Array.prototype.toHex ? (b) => b.toHex() : (b) => arrayFrom(b, (i) => i.toString(16).padStart(2, "0")).join(""),
		toBase64: Uint8Array.prototype.toBase64 ? (b) => b.toBase64() : (b) => btoa(arrayFrom(b, (i) => String.fromCodePoint(i)).join("")),
		toUtf8: (b) => textDecoder.decode(b),
		jsonParse: (b) => JSON.parse(textEncoder.decode(b))
	};
	functionOverload("bytes.json(): map", ByteOpts.jsonParse);
	functionOverload("bytes.hex(): string", ByteOpts.toHex);
	functionOverload("bytes.string(): string", ByteOpts.toUtf8);
	functionOverload("bytes.base64(): string", ByteOpts.toBase64);
	functionOverload("bytes.at(int): int", (b, index) => {
		if (index < 0 || index >= b.length) throw evaluationError("index_out_of_range", "Bytes index out of range");
		return BigInt(b[index]);
	});
	const TS = "google.protobuf.Timestamp";
	const GPD = "google.protobuf.Duration";
	const TimestampType = registry.registerType(TS, Date).typeType;
	const DurationType = registry.registerType(GPD, Duration).typeType;
	registry.registerConstant("google", "map<string, map<string, type>>", { protobuf: {
		Duration: DurationType,
		Timestamp: TimestampType
	} });
	function tzDate(d, timeZone) {
		return new Date(d.toLocaleString("en-US", { timeZone }));
	}
	function getDayOfYear(d, tz) {
		const workingDate = tz ? tzDate(d, tz) : new Date(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate());
		const start = new Date(workingDate.getFullYear(), 0, 0);
		return BigInt(Math.floor((workingDate - start) / 864e5) - 1);
	}
	functionOverload(`timestamp(string): ${TS}`, (v) => {
		if (v.length < 20 || v.length > 30) throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
		const d = new Date(v);
		if (d <= 0xe677d21fdbff && d >= -621355968e5) return d;
		throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
	});
	functionOverload(`timestamp(int): ${TS}`, (i) => {
		i = Number(i) * 1e3;
		if (i <= 0xe677d21fdbff && i >= -621355968e5) return new Date(i);
		throw evaluationError("invalid_timestamp", "timestamp() requires a valid integer unix timestamp");
	});
	functionOverload(`${TS}.getDate(): int`, (d) => BigInt(d.getUTCDate()));
	functionOverload(`${TS}.getDate(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate()));
	functionOverload(`${TS}.getDayOfMonth(): int`, (d) => BigInt(d.getUTCDate() - 1));
	functionOverload(`${TS}.getDayOfMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate() - 1));
	functionOverload(`${TS}.getDayOfWeek(): int`, (d) => BigInt(d.getUTCDay()));
	functionOverload(`${TS}.getDayOfWeek(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDay()));
	functionOverload(`${TS}.getDayOfYear(): int`, getDayOfYear);
	functionOverload(`${TS}.getDayOfYear(string): int`, getDayOfYear);
	functionOverload(`${TS}.getFullYear(): int`, (d) => BigInt(d.getUTCFullYear()));
	functionOverload(`${TS}.getFullYear(string): int`, (d, tz) => BigInt(tzDate(d, tz).getFullYear()));
	functionOverload(`${TS}.getHours(): int`, (d) => BigInt(d.getUTCHours()));
	functionOverload(`${TS}.getHours(string): int`, (d, tz) => BigInt(tzDate(d, tz).getHours()));
	functionOverload(`${TS}.getMilliseconds(): int`, (d) => BigInt(d.getUTCMilliseconds()));
	functionOverload(`${TS}.getMilliseconds(string): int`, (d) => BigInt(d.getUTCMilliseconds()));
	functionOverload(`${TS}.getMinutes(): int`, (d) => BigInt(d.getUTCMinutes()));
	functionOverload(`${TS}.getMinutes(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMinutes()));
	functionOverload(`${TS}.getMonth(): int`, (d) => BigInt(d.getUTCMonth()));
	functionOverload(`${TS}.getMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMonth()));
	functionOverload(`${TS}.getSeconds(): int`, (d) => BigInt(d.getUTCSeconds()));
	functionOverload(`${TS}.getSeconds(string): int`, (d, tz) => BigInt(tzDate(d, tz).getSeconds()));
	const parseDurationPattern = /(\d*\.?\d*)(ns|us|µs|ms|s|m|h)/;
	function parseDuration(string) {
		if (!string) throw evaluationError("invalid_duration", `Invalid duration string: ''`);
		const isNegative = string[0] === "-";
		if (string[0] === "-" || string[0] === "+") string = string.slice(1);
		let nanoseconds = BigInt(0);
		while (true) {
			const match = parseDurationPattern.exec(string);
			if (!match) throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
			if (match.index !== 0) throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
			string = string.slice(match[0].length);
			const unitNanos = UNIT_NANOSECONDS[match[2]];
			const [intPart = "0", fracPart = ""] = match[1].split(".");
			const intVal = BigInt(intPart) * unitNanos;
			const fracNanos = fracPart ? BigInt(fracPart.slice(0, 13).padEnd(13, "0")) * unitNanos / 10000000000000n : 0n;
			nanoseconds += intVal + fracNanos;
			if (string === "") break;
		}
		const seconds = nanoseconds >= billionBigInt ? nanoseconds / billionBigInt : 0n;
		const nanos = Number(nanoseconds % billionBigInt);
		if (isNegative) return new Duration(-seconds, -nanos);
		return new Duration(seconds, nanos);
	}
	functionOverload(`duration(string): google.protobuf.Duration`, (s) => parseDuration(s));
	functionOverload(`google.protobuf.Duration.getHours(): int`, (d) => d.getHours());
	functionOverload(`google.protobuf.Duration.getMinutes(): int`, (d) => d.getMinutes());
	functionOverload(`google.protobuf.Duration.getSeconds(): int`, (d) => d.getSeconds());
	functionOverload(`google.protobuf.Duration.getMilliseconds(): int`, (d) => d.getMilliseconds());
	register(registry);
}
function stringSize(str) {
	let count = 0;
	for (const c of str) count++;
	return count;
}
// node_modules/@marcbachmann/cel-js/lib/registry.js
var Type = class {
	#name;
	constructor(name) {
		this.#name = name;
		objFreeze(this);
	}
	get name() {
		return this.#name;
	}
	get [Symbol.toStringTag]() {
		return `Type<${this.#name}>`;
	}
	toString() {
		return `Type<${this.#name}>`;
	}
};
const TYPES = {
	string: new Type("string"),
	bool: new Type("bool"),
	int: new Type("int"),
	uint: new Type("uint"),
	double: new Type("double"),
	map: new Type("map"),
	list: new Type("list"),
	bytes: new Type("bytes"),
	null_type: new Type("null"),
	type: new Type("type")
};
const optionalType = new Type("optional");
const valueTypeMatchers = {
	dyn(v, ev) {
		switch (typeof v) {
			case "string":
			case "bigint":
			case "number":
			case "boolean": return true;
			case "object": switch (v ? v.constructor : v) {
				case null:
				case void 0:
				case Object:
				case Map:
				case Array:
				case Set: return true;
				default: if (ev.objectTypesByConstructor.get(v.constructor)) return true;
			}
		}
		return !!ev.debugType(v);
	},
	string(v) {
		return typeof v === "string";
	},
	int(v) {
		return typeof v === "bigint";
	},
	double(v) {
		return typeof v === "number";
	},
	bool(v) {
		return typeof v === "boolean";
	},
	null(v) {
		return v === null;
	},
	bytes(v) {
		return v instanceof Uint8Array;
	},
	uint(v) {
		return v instanceof UnsignedInt;
	},
	type(v) {
		return v instanceof Type;
	},
	list(v) {
		switch (v?.constructor) {
			case Array:
			case Set: return true;
			default: return false;
		}
	},
	map(v) {
		switch (typeof v === "object" && v ? v.constructor : null) {
			case void 0:
			case Object:
			case Map: return true;
			default: return false;
		}
	},
	optional(v) {
		return v instanceof Optional;
	},
	message(v, ev) {
		return this === ev.debugType(v);
	}
};
valueTypeMatchers.param = valueTypeMatchers.dyn;
var TypeDeclaration = class {
	#matchesCache = /* @__PURE__ */ new WeakMap();
	constructor({ kind, type, name, keyType, valueType }) {
		this.kind = kind;
		this.type = type;
		this.name = name;
		this.keyType = keyType;
		this.valueType = valueType;
		this.unwrappedType = kind === "dyn" && valueType ? valueType.unwrappedType : this;
		this.wrappedType = kind === "dyn" ? this : _createDynType(this.unwrappedType);
		this.hasDynType = this.kind === "dyn" || this.valueType?.hasDynType || this.keyType?.hasDynType || false;
		this.hasPlaceholderType = this.kind === "param" || this.keyType?.hasPlaceholderType || this.valueType?.hasPlaceholderType || false;
		if (kind === "list") this.fieldLazy = this.#getListField;
		else if (kind === "map") this.fieldLazy = this.#getMapField;
		else if (kind === "message") this.fieldLazy = this.#getMessageField;
		else if (kind === "optional") this.fieldLazy = this.#getOptionalField;
		this.matchesValueType = valueTypeMatchers[name] || valueTypeMatchers[kind];
		objFreeze(this);
	}
	isDynOrBool() {
		return this.type === "bool" || this.kind === "dyn";
	}
	isEmpty() {
		return this.valueType && this.valueType.kind === "param";
	}
	unify(r, t2) {
		const t1 = this;
		if (t1 === t2 || t1.kind === "dyn" || t2.kind === "param") return t1;
		if (t2.kind === "dyn" || t1.kind === "param") return t2;
		if (t1.kind !== t2.kind) return null;
		if (!(t1.hasPlaceholderType || t2.hasPlaceholderType || t1.hasDynType || t2.hasDynType)) return null;
		const valueType = t1.valueType.unify(r, t2.valueType);
		if (!valueType) return null;
		switch (t1.kind) {
			case "optional": return r.getOptionalType(valueType);
			case "list": return r.getListType(valueType);
			case "map":
				const keyType = t1.keyType.unify(r, t2.keyType);
				return keyType ? r.getMapType(keyType, valueType) : null;
		}
	}
	templated(r, bind) {
		if (!this.hasPlaceholderType) return this;
		switch (this.kind) {
			case "dyn": return this.valueType.templated(r, bind);
			case "param": return bind?.get(this.name) || this;
			case "map": return r.getMapType(this.keyType.templated(r, bind), this.valueType.templated(r, bind));
			case "list": return r.getListType(this.valueType.templated(r, bind));
			case "optional": return r.getOptionalType(this.valueType.templated(r, bind));
			default: return this;
		}
	}
	toString() {
		return this.name;
	}
	#getOptionalField(obj, key, ast, ev) {
		obj = obj instanceof Optional ? obj.orValue() : obj;
		if (obj === void 0) return OPTIONAL_NONE;
		const type = ev.debugType(obj);
		try {
			return Optional.of(type.fieldLazy(obj, key, ast, ev));
		} catch (e) {
			if (e instanceof EvaluationError) return OPTIONAL_NONE;
			throw e;
		}
	}
	#getMessageField(obj, key, ast, ev) {
		const message = obj ? ev.objectTypesByConstructor.get(obj.constructor) : void 0;
		if (!message) return;
		const type = message.fields ? message.fields[key] : dynType$1;
		if (!type) return void 0;
		const value = obj instanceof Map ? obj.get(key) : obj[key];
		if (value === void 0) return;
		if (type.matchesValueType(value, ev)) return value;
		throw evaluationError("field_type_mismatch", `Field '${key}' is not of type '${type}', got '${ev.debugType(value)}'`, ast);
	}
	#getMapField(obj, key, ast, ev) {
		const value = obj instanceof Map ? obj.get(key) : obj && hasOwn(obj, key) ? obj[key] : void 0;
		if (value === void 0) return;
		if (this.valueType.matchesValueType(value, ev)) return value;
		throw evaluationError("field_type_mismatch", `Field '${key}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`, ast);
	}
	#getListElementAtIndex(list, pos) {
		switch (list?.constructor) {
			case Array: return list[pos];
			case Set: {
				let i = 0;
				for (const item of list) {
					if (i++ !== pos) continue;
					return item;
				}
			}
		}
	}
	#getListField(obj, key, ast, ev) {
		if (typeof key === "bigint") key = Number(key);
		else if (typeof key !== "number") return;
		const value = this.#getListElementAtIndex(obj, key);
		if (value === void 0) {
			if (!obj) return;
			throw evaluationError("index_out_of_bounds", `No such key: index out of bounds, index ${key} ${key < 0 ? "< 0" : `>= size ${obj.length || obj.size}`}`, ast);
		}
		if (this.valueType.matchesValueType(value, ev)) return value;
		throw evaluationError("list_item_type_mismatch", `List item with index '${key}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`, ast);
	}
	fieldLazy() {}
	field(obj, key, ast, ev) {
		const v = this.fieldLazy(obj, key, ast, ev);
		if (v !== void 0) return v;
		throw evaluationError("no_such_key", `No such key: ${key}`, ast);
	}
	matchesBoth(other) {
		return this.matches(other) && other.matches(this);
	}
	matches(o) {
		const s = this.unwrappedType;
		o = o.unwrappedType;
		if (s === o || s.kind === "dyn" || o.kind === "dyn" || o.kind === "param") return true;
		return this.#matchesCache.get(o) ?? this.#matchesCache.set(o, this.#matches(s, o)).get(o);
	}
	#matches(s, o) {
		switch (s.kind) {
			case "dyn":
			case "param": return true;
			case "list": return o.kind === "list" && s.valueType.matches(o.valueType);
			case "map": return o.kind === "map" && s.keyType.matches(o.keyType) && s.valueType.matches(o.valueType);
			case "optional": return o.kind === "optional" && s.valueType.matches(o.valueType);
			default: return s.name === o.name;
		}
	}
};
const macroEvaluateErr = `have a .callAst property or .evaluate(checker, macro, ctx) method.`;
const macroTypeCheckErr = `have a .callAst property or .typeCheck(checker, macro, ctx) method.`;
function wrapMacroExpander(name, handler) {
	const p = `Macro '${name}' must`;
	return function macroExpander(opts) {
		const macro = handler(opts);
		if (!macro || typeof macro !== "object") throw new Error(`${p} return an object.`);
		if (macro.callAst) return macro;
		if (!macro.evaluate) throw new Error(`${p} ${macroEvaluateErr}`);
		if (!macro.typeCheck) throw new Error(`${p} ${macroTypeCheckErr}`);
		return macro;
	};
}
var VariableDeclaration = class {
	constructor(name, type, description, value) {
		this.name = name;
		this.type = type;
		this.description = description ?? null;
		this.constant = value !== void 0;
		this.value = value;
		objFreeze(this);
	}
};
var FunctionDeclaration = class {
	constructor({ name, receiverType, returnType, handler, description, params, async }) {
		if (typeof name !== "string") throw new Error("name must be a string");
		if (typeof handler !== "function") throw new Error("handler must be a function");
		this.name = name;
		this.async = isAsync(handler, async);
		this.receiverType = receiverType ?? null;
		this.returnType = returnType;
		this.description = description ?? null;
		this.params = params;
		this.argTypes = params.map((p) => p.type);
		this.macro = this.argTypes.includes(astType);
		const receiverString = receiverType ? `${receiverType}.` : "";
		this.signature = `${receiverString}${name}(${this.argTypes.join(", ")}): ${returnType}`;
		this.handler = this.macro ? wrapMacroExpander(this.signature, handler) : handler;
		this.partitionKey = `${receiverType ? "rcall" : "call"}:${name}:${params.length}`;
		this.hasPlaceholderType = this.returnType.hasPlaceholderType || this.receiverType?.hasPlaceholderType || this.argTypes.some((t) => t.hasPlaceholderType) || false;
		objFreeze(this);
	}
	matchesArgs(argTypes) {
		return argTypes.length === this.argTypes.length && this.argTypes.every((t, i) => t.matches(argTypes[i])) ? this : null;
	}
};
var OperatorDeclaration = class {
	constructor({ op, leftType, rightType, handler, returnType, async }) {
		this.operator = op;
		this.leftType = leftType;
		this.rightType = rightType || null;
		this.handler = handler;
		this.async = isAsync(handler, async);
		this.returnType = returnType;
		if (rightType) this.signature = `${leftType} ${op} ${rightType}: ${returnType}`;
		else this.signature = `${op}${leftType}: ${returnType}`;
		this.hasPlaceholderType = this.leftType.hasPlaceholderType || this.rightType?.hasPlaceholderType || false;
		objFreeze(this);
	}
	equals(other) {
		return this.operator === other.operator && this.leftType === other.leftType && this.rightType === other.rightType;
	}
};
function _createListType(valueType) {
	return new TypeDeclaration({
		kind: "list",
		name: `list<${valueType}>`,
		type: "list",
		valueType
	});
}
function _createPrimitiveType(name) {
	return new TypeDeclaration({
		kind: "primitive",
		name,
		type: name
	});
}
function _createMessageType(name) {
	return new TypeDeclaration({
		kind: "message",
		name,
		type: name
	});
}
function _createDynType(valueType) {
	const name = valueType ? `dyn<${valueType}>` : "dyn";
	return new TypeDeclaration({
		kind: "dyn",
		name,
		type: name,
		valueType
	});
}
function _createOptionalType(valueType) {
	return new TypeDeclaration({
		kind: "optional",
		name: `optional<${valueType}>`,
		type: "optional",
		valueType
	});
}
function _createMapType(keyType, valueType) {
	return new TypeDeclaration({
		kind: "map",
		name: `map<${keyType}, ${valueType}>`,
		type: "map",
		keyType,
		valueType
	});
}
function _createPlaceholderType(name) {
	return new TypeDeclaration({
		kind: "param",
		name,
		type: name
	});
}
const dynType$1 = _createDynType();
const astType = _createPrimitiveType("ast");
const listType = _createListType(dynType$1);
const mapType = _createMapType(dynType$1, dynType$1);
const celTypes = {
	string: _createPrimitiveType("string"),
	bool: _createPrimitiveType("bool"),
	int: _createPrimitiveType("int"),
	uint: _createPrimitiveType("uint"),
	double: _createPrimitiveType("double"),
	bytes: _createPrimitiveType("bytes"),
	dyn: dynType$1,
	null: _createPrimitiveType("null"),
	type: _createPrimitiveType("type"),
	optional: _createOptionalType(dynType$1),
	list: listType,
	"list<dyn>": listType,
	map: mapType,
	"map<dyn, dyn>": mapType
};
for (const t of [
	celTypes.string,
	celTypes.double,
	celTypes.int
]) {
	const list = _createListType(t);
	const map = _createMapType(celTypes.string, t);
	celTypes[list.name] = list;
	celTypes[map.name] = map;
}
Object.freeze(celTypes);
var Candidates = class {
	returnType = null;
	async = false;
	macro = false;
	#matchCache = null;
	#checkCache = null;
	/** @type {Array<FunctionDeclaration>|Array<OperatorDeclaration>} */
	declarations = [];
	constructor(registry) {
		this.registry = registry;
	}
	[Symbol.iterator]() {
		return this.declarations[Symbol.iterator]();
	}
	add(decl) {
		this.returnType = (this.returnType || decl.returnType).unify(this.registry, decl.returnType) || dynType$1;
		if (decl.macro) this.macro = decl;
		if (decl.async && !this.async) this.async = true;
		this.declarations.push(decl);
		this.#matchCache?.clear();
		this.#checkCache?.clear();
	}
	findFunction(argTypes, receiverType = null) {
		for (let i = 0; i < this.declarations.length; i++) {
			const match = this.#matchesFunction(this.declarations[i], argTypes, receiverType);
			if (match) return match;
		}
		return null;
	}
	findUnaryOverload(left) {
		const cached = (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left);
		if (cached !== void 0) return cached;
		let value = false;
		for (const decl of this.declarations) {
			if (decl.leftType !== left) continue;
			value = decl;
			break;
		}
		this.#matchCache.set(left, value);
		return value;
	}
	findBinaryOverload(left, right) {
		if (left.kind === "dyn" && left.valueType) right = right.wrappedType;
		else if (right.kind === "dyn" && right.valueType) left = left.wrappedType;
		return (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#matchCache, left, right, this.#findBinaryUncached(left, right));
	}
	checkBinaryOverload(left, right) {
		return (this.#checkCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#checkCache, left, right, this.#checkBinaryUncached(left, right));
	}
	#cacheBinary(c, l, r, v) {
		return (c.get(l) || c.set(l, /* @__PURE__ */ new Map()).get(l)).set(r, v), v;
	}
	#findBinaryUncached(left, right) {
		const ops = this.#findBinaryOverloads(left, right);
		if (ops.length === 0) return false;
		if (ops.length === 1) return ops[0];
		throw new Error(`Operator overload '${ops[0].signature}' overlaps with '${ops[1].signature}'.`);
	}
	#checkBinaryUncached(left, right) {
		const ops = this.#findBinaryOverloads(left, right);
		if (ops.length === 0) return false;
		let rt = ops[0].returnType;
		for (let i = 1; i < ops.length; i++) rt = rt.unify(this.registry, ops[i].returnType) || dynType$1;
		return rt;
	}
	#findBinaryOverloads(leftType, rightType) {
		const nonexactMatches = [];
		for (const decl of this.declarations) {
			if (decl.leftType === leftType && decl.rightType === rightType) return [decl];
			const secondary = this.#matchBinaryOverload(decl, leftType, rightType);
			if (secondary) nonexactMatches.push(secondary);
		}
		if (nonexactMatches.length === 0) {
			const op = this.declarations[0]?.operator;
			if ((op === "==" || op === "!=") && leftType.kind === "dyn") return fallbackDynEqualityMatchers[op];
		}
		return nonexactMatches;
	}
	#matchBinaryOverload(decl, actualLeft, actualRight) {
		const bindings = decl.hasPlaceholderType ? /* @__PURE__ */ new Map() : null;
		const leftType = this.#matchTypeWithPlaceholders(decl.leftType, actualLeft, bindings);
		if (!leftType) return;
		const rightType = this.#matchTypeWithPlaceholders(decl.rightType, actualRight, bindings);
		if (!rightType) return;
		if ((decl.operator === "==" || decl.operator === "!=") && decl.leftType.kind === "dyn" && decl.leftType.valueType && actualLeft.kind !== "dyn" && actualRight.kind !== "dyn") return false;
		return decl.hasPlaceholderType ? {
			async: decl.async,
			signature: decl.signature,
			handler: decl.handler,
			leftType,
			rightType,
			returnType: decl.returnType.templated(this.registry, bindings)
		} : decl;
	}
	#matchesFunction(fn, argTypes, receiverType) {
		if (fn.hasPlaceholderType) return this.#matchWithPlaceholders(fn, argTypes, receiverType);
		if (receiverType && fn.receiverType && !receiverType.matches(fn.receiverType)) return;
		return fn.matchesArgs(argTypes);
	}
	#matchWithPlaceholders(fn, argTypes, receiverType) {
		const bindings = /* @__PURE__ */ new Map();
		if (receiverType && fn.receiverType) {
			if (!this.#matchTypeWithPlaceholders(fn.receiverType, receiverType, bindings)) return null;
		}
		for (let i = 0; i < argTypes.length; i++) if (!this.#matchTypeWithPlaceholders(fn.argTypes[i], argTypes[i], bindings)) return null;
		return {
			async: fn.async,
			handler: fn.handler,
			signature: fn.signature,
			returnType: fn.returnType.templated(this.registry, bindings)
		};
	}
	#matchTypeWithPlaceholders(declared, actual, bindings) {
		if (!declared.hasPlaceholderType) return actual.matches(declared) ? actual : null;
		const treatAsDyn = actual.kind === "dyn";
		if (!this.#collectPlaceholderBindings(declared, actual, bindings, treatAsDyn)) return null;
		if (treatAsDyn) return actual;
		return actual.matches(declared.templated(this.registry, bindings)) ? actual : null;
	}
	#collectPlaceholderBindings(dec, act, bind, fromDyn = false) {
		if (!dec.hasPlaceholderType) return true;
		if (!act) return false;
		const asDyn = fromDyn || act.kind === "dyn";
		act = act.unwrappedType;
		switch (dec.kind) {
			case "param": {
				const type = asDyn ? dynType$1 : act;
				const existing = bind.get(dec.name);
				if (!existing) return bind.set(dec.name, type) && true;
				return existing.kind === "dyn" || type.kind === "dyn" ? true : existing.matchesBoth(type);
			}
			case "list":
				if (act.name === "dyn") act = dec;
				if (act.kind !== "list") return false;
				return this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
			case "map":
				if (act.name === "dyn") act = dec;
				if (act.kind !== "map") return false;
				return this.#collectPlaceholderBindings(dec.keyType, act.keyType, bind, asDyn) && this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
			case "optional":
				if (act.name === "dyn") act = dec;
				if (act.kind !== "optional") return false;
				return this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
		}
		return true;
	}
};
function splitByComma(str) {
	const parts = [];
	let current = "";
	let depth = 0;
	for (const char of str) {
		if (char === "<") depth++;
		else if (char === ">") depth--;
		else if (char === "," && depth === 0) {
			parts.push(current.trim());
			current = "";
			continue;
		}
		current += char;
	}
	if (current) parts.push(current.trim());
	return parts;
}
const objTypesDecls = [
	[
		UnsignedInt,
		"uint",
		TYPES.uint,
		celTypes.uint
	],
	[
		Type,
		"type",
		TYPES.type,
		celTypes.type
	],
	[
		Optional,
		"optional",
		optionalType,
		celTypes.optional
	],
	[
		Uint8Array,
		"bytes",
		TYPES.bytes,
		celTypes.bytes
	],
	...typeof Buffer !== "undefined" ? [[
		Buffer,
		"bytes",
		TYPES.bytes,
		celTypes.bytes
	]] : []
].map(([ctor, name, typeType, type]) => Object.freeze({
	name,
	typeType,
	type,
	ctor
}));
const objTypes = objTypesDecls.map((t) => [t.name, t]);
const objTypesCtor = objTypesDecls.map((t) => [t.ctor, t]);
const invalidVar = (postfix) => /* @__PURE__ */ new Error(`Invalid variable declaration: ${postfix}`);
const invalidType = (postfix) => /* @__PURE__ */ new Error(`Invalid type declaration: ${postfix}`);
const fallbackDynEqualityMatchers = {
	"==": [{
		handler: (a, b) => a === b,
		returnType: celTypes.bool
	}],
	"!=": [{
		handler: (a, b) => a !== b,
		returnType: celTypes.bool
	}]
};
var Registry = class Registry {
	#parent = null;
	#typeDeclarations;
	#ownsVariables = true;
	#operators = null;
	#functions = null;
	#operatorsByOp = null;
	#functionsByKey = null;
	#listTypes = null;
	#mapTypes = null;
	#optionalTypes = null;
	#others = null;
	#locked = false;
	constructor(opts = {}) {
		this.enableOptionalTypes = opts.enableOptionalTypes ?? false;
		this.unlistedVariablesAreDyn = opts.unlistedVariablesAreDyn ?? false;
		const parent = opts.parent instanceof Registry ? opts.parent : null;
		if (parent) {
			this.#parent = parent;
			let opParent = parent;
			while (opParent && !opParent.#operators) opParent = opParent.#parent;
			let fnParent = parent;
			while (fnParent && !fnParent.#functions) fnParent = fnParent.#parent;
			this.#operatorsByOp = parent.#operatorsByOp;
			this.#functionsByKey = parent.#functionsByKey;
			this.#others = {
				operators: opParent.#operators,
				functions: fnParent.#functions
			};
			this.objectTypes = new Map(parent.objectTypes);
			this.objectTypesByConstructor = new Map(parent.objectTypesByConstructor);
			this.variables = parent.variables;
			this.#ownsVariables = false;
			this.#typeDeclarations = parent.#typeDeclarations;
			this.#listTypes = parent.#listTypes;
			this.#mapTypes = parent.#mapTypes;
			this.#optionalTypes = parent.#optionalTypes;
			if (this.enableOptionalTypes !== parent.enableOptionalTypes || this.unlistedVariablesAreDyn !== parent.unlistedVariablesAreDyn) toggleOptionalTypes(this, this.enableOptionalTypes);
		} else {
			this.#operators = [];
			this.#functions = [];
			this.objectTypes = new Map(objTypes);
			this.objectTypesByConstructor = new Map(objTypesCtor);
			this.#typeDeclarations = new Map(objEntries(celTypes));
			this.#listTypes = /* @__PURE__ */ new Map();
			this.#mapTypes = /* @__PURE__ */ new Map();
			this.#optionalTypes = /* @__PURE__ */ new Map();
			this.variables = /* @__PURE__ */ new Map();
			this.variables.dyn = this.unlistedVariablesAreDyn;
			for (const n in TYPES) this.registerConstant(n, "type", TYPES[n]);
		}
	}
	#ensureOwnVariables() {
		if (this.#ownsVariables) return;
		this.variables = new Map(this.variables);
		this.variables.dyn = this.unlistedVariablesAreDyn;
		this.#ownsVariables = true;
	}
	deleteVariable(name) {
		this.#ensureOwnVariables();
		this.variables.delete(name);
	}
	#pushOperator(decl) {
		if (!this.#operators) this.#operatorsByOp = null;
		this.operatorCandidates(decl.operator).add(decl);
		this.#operators.push(decl);
	}
	#pushFunction(decl) {
		if (!this.#functions) this.#functionsByKey = null;
		this.#functionCandidates(decl.partitionKey).add(decl);
		this.#functions.push(decl);
	}
	#ensureCandiate(c, key) {
		return c.get(key) || c.set(key, new Candidates(this)).get(key);
	}
	#getOperators() {
		if (this.#operators) return this.#operators;
		return this.#operators = [...this.#others.operators];
	}
	#getFunctions() {
		if (this.#functions) return this.#functions;
		return this.#functions = [...this.#others.functions];
	}
	operatorCandidates(op) {
		if (this.#operatorsByOp) return this.#ensureCandiate(this.#operatorsByOp, op);
		const c = this.#operatorsByOp = /* @__PURE__ */ new Map();
		for (const decl of this.#getOperators()) this.#ensureCandiate(c, decl.operator).add(decl);
		return this.#ensureCandiate(c, op);
	}
	functionCandidates(rec, name, argLen) {
		return this.#functionCandidates(`${rec ? "rcall" : "call"}:${name}:${argLen}`);
	}
	#functionCandidates(key) {
		if (this.#functionsByKey) return this.#ensureCandiate(this.#functionsByKey, key);
		const c = this.#functionsByKey = /* @__PURE__ */ new Map();
		for (const decl of this.#getFunctions()) this.#ensureCandiate(c, decl.partitionKey).add(decl);
		return this.#ensureCandiate(c, key);
	}
	registerVariable(name, type, opts) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		let description = opts?.description;
		let value;
		if (typeof name === "string" && typeof type === "object" && !(type instanceof TypeDeclaration)) {
			description = type.description;
			value = type.value;
			if (type.schema) type = this.registerType({
				name: `$${name}`,
				schema: type.schema
			}).type;
			else type = type.type;
		} else if (typeof name === "object") {
			if (name.schema) type = this.registerType({
				name: `$${name.name}`,
				schema: name.schema
			}).type;
			else type = name.type;
			description = name.description;
			value = name.value;
			name = name.name;
		}
		if (typeof name !== "string" || !name) throw invalidVar(`name must be a string`);
		if (RESERVED.has(name)) throw invalidVar(`'${name}' is a reserved name`);
		if (this.variables.get(name) !== void 0) throw invalidVar(`'${name}' is already registered`);
		if (typeof type === "string") type = this.getType(type);
		else if (!(type instanceof TypeDeclaration)) throw invalidVar(`type is required`);
		this.#ensureOwnVariables();
		this.variables.set(name, new VariableDeclaration(name, type, description, value));
		return this;
	}
	#registerSchemaAsType(name, schema) {
		const fields = Object.create(null);
		for (const key of objKeys(schema)) {
			const def = schema[key];
			if (typeof def === "object" && def) fields[key] = this.registerType({
				name: `${name}.${key}`,
				schema: def
			}).type.name;
			else if (typeof def === "string") fields[key] = def;
			else throw new Error(`Invalid field definition for '${name}.${key}'`);
		}
		return fields;
	}
	registerConstant(name, type, value) {
		if (typeof name === "object") this.registerVariable(name);
		else this.registerVariable({
			name,
			type,
			value
		});
		return this;
	}
	getType(typename) {
		return this.#parseTypeString(typename, true);
	}
	getListType(type) {
		return this.#listTypes.get(type) || this.#listTypes.set(type, this.#parseTypeString(`list<${type}>`, true)).get(type);
	}
	getMapType(a, b) {
		return this.#mapTypes.get(a)?.get(b) || (this.#mapTypes.get(a) || this.#mapTypes.set(a, /* @__PURE__ */ new Map()).get(a)).set(b, this.#parseTypeString(`map<${a}, ${b}>`, true)).get(b);
	}
	getOptionalType(type) {
		return this.#optionalTypes.get(type) || this.#optionalTypes.set(type, this.#parseTypeString(`optional<${type}>`, true)).get(type);
	}
	assertType(typename, type, signature) {
		try {
			return this.#parseTypeString(typename, true);
		} catch (e) {
			e.message = `Invalid ${type} '${e.unknownType || typename}' in '${signature}'`;
			throw e;
		}
	}
	getFunctionType(typename) {
		if (typename === "ast") return astType;
		const t = this.#parseTypeString(typename, true);
		if (t.kind === "dyn" && t.valueType) throw new Error(`type '${t.name}' is not supported`);
		return t;
	}
	registerType(name, _d) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		if (typeof name === "object") _d = name, name = _d.fullName || _d.name || _d.ctor?.name;
		if (typeof name === "string" && name[0] === ".") name = name.slice(1);
		if (typeof name !== "string" || name.length < 2 || RESERVED.has(name)) throw invalidType(`name '${name}' is not valid`);
		if (this.objectTypes.has(name)) throw invalidType(`type '${name}' already registered`);
		const type = this.#parseTypeString(name, false);
		if (type.kind !== "message") throw invalidType(`type '${name}' is not valid`);
		const decl = {
			name,
			typeType: new Type(name),
			type,
			ctor: typeof _d === "function" ? _d : _d?.ctor,
			convert: typeof _d === "function" ? void 0 : _d?.convert,
			fields: typeof _d?.schema === "object" ? this.#normalizeFields(name, this.#registerSchemaAsType(name, _d.schema)) : this.#normalizeFields(name, typeof _d === "function" ? void 0 : _d?.fields)
		};
		if (typeof decl.ctor !== "function") {
			if (!decl.fields) throw invalidType(`type '${name}' requires a constructor or fields`);
			Object.assign(decl, this.#createDefaultConvert(name, decl.fields));
		}
		this.objectTypes.set(name, Object.freeze(decl));
		this.objectTypesByConstructor.set(decl.ctor, decl);
		this.registerFunctionOverload(`type(${name}): type`, () => decl.typeType, { async: false });
		return decl;
	}
	/** @returns {TypeDeclaration} */
	#parseTypeString(typeStr, requireKnownTypes = true) {
		let match = this.#typeDeclarations.get(typeStr);
		if (match) return match;
		if (typeof typeStr !== "string" || !typeStr.length) throw new Error(`Invalid type: must be a string`);
		match = typeStr.match(/^[A-Z]$/);
		if (match) return this.#createDeclaration(_createPlaceholderType, typeStr, typeStr);
		match = typeStr.match(/^(dyn|list|map|optional)<(.+)>$/);
		if (!match) {
			if (requireKnownTypes) {
				const err = /* @__PURE__ */ new Error(`Unknown type: ${typeStr}`);
				err.unknownType = typeStr;
				throw err;
			}
			return this.#createDeclaration(_createMessageType, typeStr, typeStr);
		}
		const kind = match[1];
		const inner = match[2].trim();
		switch (kind) {
			case "dyn": {
				const type = this.#parseTypeString(inner, requireKnownTypes).wrappedType;
				this.#typeDeclarations.set(type.name, type);
				return type;
			}
			case "list": {
				const vType = this.#parseTypeString(inner, requireKnownTypes);
				return this.#createDeclaration(_createListType, `list<${vType}>`, vType);
			}
			case "map": {
				const parts = splitByComma(inner);
				if (parts.length !== 2) throw new Error(`Invalid map type: ${typeStr}`);
				const kType = this.#parseTypeString(parts[0], requireKnownTypes);
				const vType = this.#parseTypeString(parts[1], requireKnownTypes);
				return this.#createDeclaration(_createMapType, `map<${kType}, ${vType}>`, kType, vType);
			}
			case "optional": {
				const vType = this.#parseTypeString(inner, requireKnownTypes);
				return this.#createDeclaration(_createOptionalType, `optional<${vType}>`, vType);
			}
		}
	}
	#createDeclaration(creator, key, ...args) {
		return this.#typeDeclarations.get(key) || this.#typeDeclarations.set(key, creator(...args)).get(key);
	}
	findMacro(name, hasReceiver, argLen) {
		return this.functionCandidates(hasReceiver, name, argLen).macro;
	}
	findUnaryOverload(op, left) {
		return this.operatorCandidates(op).findUnaryOverload(left);
	}
	findBinaryOverload(op, left, right) {
		return this.operatorCandidates(op).findBinaryOverload(left, right);
	}
	#toCelFieldType(field) {
		if (typeof field === "string") return { type: field };
		if (field.id) return protobufjsFieldToCelType(field);
		return field;
	}
	#toCelFieldDeclaration(typename, fields, k, requireKnownTypes = false) {
		try {
			const field = this.#toCelFieldType(fields[k]);
			if (typeof field?.type !== "string") throw new Error(`unsupported declaration`);
			return this.#parseTypeString(field.type, requireKnownTypes);
		} catch (e) {
			e.message = `Field '${k}' in type '${typename}' has unsupported declaration: ${JSON.stringify(fields[k])}`;
			throw e;
		}
	}
	#normalizeFields(typename, fields) {
		if (!fields) return;
		const all = Object.create(null);
		for (const k of objKeys(fields)) all[k] = this.#toCelFieldDeclaration(typename, fields, k);
		return all;
	}
	#createDefaultConvert(name, fields) {
		const keys = objKeys(fields);
		const conversions = Object.create(null);
		for (const k of keys) {
			const type = fields[k];
			const decl = type.kind === "message" && this.objectTypes.get(type.name);
			if (decl === false) conversions[k] = false;
			else conversions[k] = decl.convert ? decl : false;
		}
		const Ctor = { [name]: class extends Map {
			#raw;
			constructor(v) {
				super();
				this.#raw = v;
			}
			[Symbol.iterator]() {
				if (this.size !== keys.length) for (const k of keys) this.get(k);
				return super[Symbol.iterator]();
			}
			get(field) {
				let v = super.get(field);
				if (v !== void 0 || this.has(field)) return v;
				const dec = conversions[field];
				if (dec === void 0) return;
				v = this.#raw instanceof Map ? this.#raw.get(field) : this.#raw?.[field];
				if (dec && v && typeof v === "object") switch (v.constructor) {
					case void 0:
					case Object:
					case Map: v = dec.convert(v);
				}
				return super.set(field, v), v;
			}
		} }[name];
		return {
			ctor: Ctor,
			convert(v) {
				if (!v) return;
				if (v.constructor === Ctor) return v;
				return new Ctor(v);
			}
		};
	}
	clone(opts) {
		this.#locked = true;
		return new Registry({
			parent: this,
			unlistedVariablesAreDyn: opts.unlistedVariablesAreDyn,
			enableOptionalTypes: opts.enableOptionalTypes
		});
	}
	getDefinitions() {
		const variables = [];
		const functions = [];
		for (const [, varDecl] of this.variables) {
			if (!varDecl) continue;
			variables.push({
				name: varDecl.name,
				description: varDecl.description || null,
				type: varDecl.type.name
			});
		}
		for (const decl of this.#getFunctions()) functions.push({
			signature: decl.signature,
			name: decl.name,
			description: decl.description,
			receiverType: decl.receiverType ? decl.receiverType.name : null,
			returnType: decl.returnType.name,
			params: decl.params.map((p) => ({
				name: p.name,
				type: p.type.name,
				description: p.description
			}))
		});
		return {
			variables,
			functions
		};
	}
	#parseSignature(signature) {
		if (typeof signature !== "string") throw new Error("Invalid signature: must be a string");
		const match = signature.match(/^(?:([a-zA-Z0-9.<>]+)\.)?(\w+)\(([^)]*)\):(.*)$/);
		if (!match) throw new Error(`Invalid signature: ${signature}`);
		const returnType = match[4].trim();
		if (!returnType) throw new Error(`Invalid signature: ${signature}`);
		return {
			receiverType: match[1] || null,
			name: match[2],
			argTypes: splitByComma(match[3]),
			returnType
		};
	}
	/**
	* @param {FunctionDeclaration} a
	* @param {FunctionDeclaration} b
	*/
	#functionSignatureOverlaps(a, b) {
		if (a.name !== b.name) return false;
		if (a.argTypes.length !== b.argTypes.length) return false;
		if ((a.receiverType || b.receiverType) && (!a.receiverType || !b.receiverType)) return false;
		return !(a.receiverType !== b.receiverType && a.receiverType !== dynType$1 && b.receiverType !== dynType$1) && (b.macro || a.macro || b.argTypes.every((t, i) => {
			const o = a.argTypes[i];
			return t === o || t === dynType$1 || o === dynType$1;
		}));
	}
	/** @param {FunctionDeclaration} newDec */
	#checkOverlappingSignatures(newDec) {
		for (const decl of this.#functionCandidates(newDec.partitionKey)) {
			if (!this.#functionSignatureOverlaps(decl, newDec)) continue;
			throw new Error(`Function signature '${newDec.signature}' overlaps with existing overload '${decl.signature}'.`);
		}
	}
	#normalizeParam(i, aType, param) {
		if (!param) return {
			type: this.getFunctionType(aType),
			name: `arg${i}`,
			description: null
		};
		const type = param.type || aType;
		if (!type) throw new Error(`params[${i}].type is required`);
		if (aType && type !== aType) throw new Error(`params[${i}].type not equal to signature type`);
		return {
			name: param.name || `arg${i}`,
			type: this.getFunctionType(type),
			description: param.description ?? null
		};
	}
	registerFunctionOverload(s, handler, opts) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		if (typeof s === "object") opts = s;
		else if (typeof handler === "object") opts = handler;
		else if (!opts) opts = {};
		const sig = typeof s === "string" ? s : opts.signature ?? void 0;
		const parsed = sig !== void 0 ? this.#parseSignature(sig) : void 0;
		const name = parsed?.name || opts.name;
		const receiverType = parsed?.receiverType || opts.receiverType;
		const argTypes = parsed?.argTypes;
		const returnType = parsed?.returnType || opts.returnType;
		const params = opts.params;
		handler = typeof handler === "function" ? handler : opts.handler;
		let dec;
		try {
			if (!name) throw new Error(`signature or name are required`);
			if (!returnType) throw new Error(`must have a returnType`);
			if (params) {
				if (argTypes && params.length !== argTypes.length) throw new Error(`mismatched length in params and args in signature`);
			} else if (!argTypes) throw new Error(`signature or params are required`);
			dec = new FunctionDeclaration({
				name,
				async: opts?.async,
				receiverType: receiverType ? this.getType(receiverType) : null,
				returnType: this.getType(returnType),
				handler,
				description: opts.description,
				params: (argTypes || params).map((_, i) => this.#normalizeParam(i, argTypes?.[i], params?.[i]))
			});
		} catch (e) {
			if (typeof sig === "string") e.message = `Invalid function declaration '${sig}': ${e.message}`;
			else if (name) e.message = `Invalid function declaration '${name}': ${e.message}`;
			else e.message = `Invalid function declaration: ${e.message}`;
			throw e;
		}
		this.#checkOverlappingSignatures(dec);
		this.#pushFunction(dec);
	}
	registerOperatorOverload(string, handler, opts) {
		const unaryParts = string.match(/^([-!])([\w.<>]+)(?::\s*([\w.<>]+))?$/);
		if (unaryParts) {
			const [, op, operandType, returnType] = unaryParts;
			return this.unaryOverload(op, operandType, handler, returnType, opts?.async);
		}
		const parts = string.match(/^([\w.<>]+) ([-+*%/]|==|!=|<|<=|>|>=|in) ([\w.<>]+)(?::\s*([\w.<>]+))?$/);
		if (!parts) throw new Error(`Operator overload invalid: ${string}`);
		const [, leftType, op, rightType, returnType] = parts;
		return this.binaryOverload(leftType, op, rightType, handler, returnType);
	}
	unaryOverload(op, typeStr, handler, returnTypeStr, async) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		const leftType = this.assertType(typeStr, "type", `${op}${typeStr}`);
		const returnType = this.assertType(returnTypeStr || typeStr, "return type", `${op}${typeStr}: ${returnTypeStr || typeStr}`);
		const d = new OperatorDeclaration({
			op: `${op}_`,
			leftType,
			returnType,
			handler,
			async
		});
		this.#pushOperator(this.#assertOverload(d));
	}
	#hasOverload(d) {
		for (const o of this.operatorCandidates(d.operator)) if (d.equals(o)) return true;
		return false;
	}
	#assertOverload(decl) {
		if (!this.#hasOverload(decl)) return decl;
		throw new Error(`Operator overload already registered: ${decl.signature}`);
	}
	binaryOverload(leftTypeStr, op, rightTypeStr, handler, returnTypeStr, async) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		returnTypeStr ??= isRelational.has(op) ? "bool" : leftTypeStr;
		const sig = `${leftTypeStr} ${op} ${rightTypeStr}: ${returnTypeStr}`;
		let leftType = this.assertType(leftTypeStr, "left type", sig);
		let rightType = this.assertType(rightTypeStr, "right type", sig);
		const returnType = this.assertType(returnTypeStr, "return type", sig);
		if (leftType.kind === "dyn" && leftType.valueType) rightType = rightType.wrappedType;
		else if (rightType.kind === "dyn" && rightType.valueType) leftType = leftType.wrappedType;
		if (isRelational.has(op) && returnType.type !== "bool") throw new Error(`Comparison operator '${op}' must return 'bool', got '${returnType.type}'`);
		const dec = new OperatorDeclaration({
			op,
			leftType,
			rightType,
			returnType,
			handler,
			async
		});
		if (dec.hasPlaceholderType && !(rightType.hasPlaceholderType && leftType.hasPlaceholderType)) throw new Error(`Operator overload with placeholders must use them in both left and right types: ${sig}`);
		this.#assertOverload(dec);
		if (op === "==") {
			const declarations = [new OperatorDeclaration({
				op: "!=",
				leftType,
				rightType,
				handler(a, b, ast, ev) {
					return !handler(a, b, ast, ev);
				},
				returnType,
				async
			})];
			if (leftType !== rightType) declarations.push(new OperatorDeclaration({
				op: "==",
				leftType: rightType,
				rightType: leftType,
				handler(a, b, ast, ev) {
					return handler(b, a, ast, ev);
				},
				returnType,
				async
			}), new OperatorDeclaration({
				op: "!=",
				leftType: rightType,
				rightType: leftType,
				handler(a, b, ast, ev) {
					return !handler(b, a, ast, ev);
				},
				returnType,
				async
			}));
			for (const decl of declarations) this.#assertOverload(decl);
			for (const decl of declarations) this.#pushOperator(decl);
		}
		this.#pushOperator(dec);
	}
};
const isRelational = /* @__PURE__ */ new Set([
	"<",
	"<=",
	">",
	">=",
	"==",
	"!=",
	"in"
]);
function createRegistry(opts) {
	return new Registry(opts);
}
var RootContext = class {
	#vars;
	#contextObj;
	#contextMap;
	#convertCache;
	constructor(registry, context) {
		this.#vars = registry.variables;
		if (context === void 0 || context === null) return;
		if (typeof context !== "object") throw evaluationError("invalid_context", "Context must be an object");
		if (context instanceof Map) this.#contextMap = context;
		else this.#contextObj = context;
	}
	getValue(key) {
		return this.#convertCache?.get(key) || (this.#contextObj ? this.#contextObj[key] : this.#contextMap?.get(key));
	}
	getVariable(name) {
		return this.#vars.get(name) ?? (this.#vars.dyn && !RESERVED.has(name) ? new VariableDeclaration(name, dynType$1) : void 0);
	}
	getCheckedValue(ev, ast) {
		const v = this.getValue(ast.args);
		if (v === void 0) throw ev.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
		if (ast.checkedType.matchesValueType(v, ev)) return v;
		const type = ast.checkedType;
		const valueType = ev.debugType(v);
		if (type.kind === "message" && valueType.kind === "map") {
			const c = ev.objectTypes.get(type.name)?.convert?.(v);
			if (c) return (this.#convertCache ??= /* @__PURE__ */ new Map()).set(ast.args, c), c;
		}
		throw ev.createError("variable_type_mismatch", `Variable '${ast.args}' is not of type '${type}', got '${valueType}'`, ast);
	}
	forkWithVariable(iterVar, iterType) {
		return new OverlayContext(this, iterVar, iterType);
	}
};
var OverlayContext = class OverlayContext {
	#parent;
	accuType;
	accuValue;
	iterValue;
	constructor(parent, iterVar, iterType) {
		this.#parent = parent;
		this.iterVar = iterVar;
		this.iterType = iterType;
	}
	forkWithVariable(iterVar, iterType) {
		return new OverlayContext(this, iterVar, iterType);
	}
	reuse(parent) {
		if (!this.async) return this.#parent = parent, this;
		const ctx = new OverlayContext(parent, this.iterVar, this.iterType);
		ctx.accuType = this.accuType;
		return ctx;
	}
	setIterValue(v, ev) {
		if (this.iterType.matchesValueType(v, ev)) return this.iterValue = v, this;
		const type = this.iterType;
		const valueType = ev.debugType(v);
		if (type.kind === "message" && valueType.kind === "map") {
			const c = ev.objectTypes.get(type.name)?.convert?.(v);
			if (c) return this.iterValue = c, this;
		}
		throw ev.createError("variable_type_mismatch", `Variable '${this.iterVar}' is not of type '${type}', got '${valueType}'`);
	}
	setAccuType(type) {
		return this.accuType = type, this;
	}
	setAccuValue(v) {
		return this.accuValue = v, this;
	}
	getValue(key) {
		return this.iterVar === key ? this.iterValue : this.#parent.getValue(key);
	}
	getCheckedValue(ev, ast) {
		if (this.iterVar === ast.args) return this.iterValue;
		return this.#parent.getCheckedValue(ev, ast);
	}
	getVariable(name) {
		if (this.iterVar === name) return new VariableDeclaration(name, this.iterType);
		return this.#parent.getVariable(name);
	}
};
/**
* Extract CEL field declarations from a protobufjs message type.
* Maps protobuf types to CEL types.
* @param {protobuf.Type} messageType - The protobufjs message type
* @returns {Object} Field declarations in CEL format {fieldName: 'celType'}
*/
function protobufjsFieldToCelType(field) {
	let fieldType;
	if (field.map) fieldType = `map<${protobufjsTypeToCelType(field.keyType, field.resolvedKeyType)}, ${protobufjsTypeToCelType(field.type, field.resolvedType)}>`;
	else fieldType = protobufjsTypeToCelType(field.type, field.resolvedType);
	return { type: field.repeated ? `list<${fieldType}>` : fieldType };
}
/**
* Map protobuf type names to CEL type names.
* @param {string} protoType - The protobuf type name
* @param {protobuf.Type|null} resolvedType - The resolved type for message/enum fields
* @returns {string} The CEL type name
*/
function protobufjsTypeToCelType(protoType, resolvedType) {
	switch (protoType) {
		case "string": return "string";
		case "bytes": return "bytes";
		case "bool": return "bool";
		case "double":
		case "float":
		case "int32":
		case "int64":
		case "sint32":
		case "sint64":
		case "sfixed32":
		case "sfixed64":
		case "uint32":
		case "uint64":
		case "fixed32":
		case "fixed64": return "double";
		default:
			switch (resolvedType?.constructor.name) {
				case "Type": return resolvedType.fullName.slice(1);
				case "Enum": return "int";
			}
			if (protoType?.includes(".")) return protoType;
			return "dyn";
	}
}
// node_modules/@marcbachmann/cel-js/lib/operators.js
const dynType = celTypes.dyn;
var Base = class {
	dynType = celTypes.dyn;
	optionalType = celTypes.optional;
	stringType = celTypes.string;
	intType = celTypes.int;
	doubleType = celTypes.double;
	boolType = celTypes.bool;
	nullType = celTypes.null;
	listType = celTypes.list;
	mapType = celTypes.map;
	constructor(opts) {
		this.opts = opts.opts;
		this.registry = opts.registry;
		this.objectTypes = this.registry.objectTypes;
		this.objectTypesByConstructor = this.registry.objectTypesByConstructor;
	}
	/**
	* Get a TypeDeclaration instance for a type name
	* @param {string} typeName - The type name (e.g., 'string', 'int', 'dyn')
	* @returns {TypeDeclaration} The type declaration instance
	*/
	getType(typeName) {
		return this.registry.getType(typeName);
	}
	debugType(v) {
		switch (typeof v) {
			case "string": return this.stringType;
			case "bigint": return this.intType;
			case "number": return this.doubleType;
			case "boolean": return this.boolType;
			case "object":
				if (v === null) return this.nullType;
				switch (v.constructor) {
					case void 0:
					case Object:
					case Map: return this.mapType;
					case Array:
					case Set: return this.listType;
					default: return this.objectTypesByConstructor.get(v.constructor)?.type || unsupportedType(this, v.constructor?.name || typeof v);
				}
			default: unsupportedType(this, typeof v);
		}
	}
};
function unsupportedType(self, type) {
	throw self.createError("unsupported_type", `Unsupported type: ${type}`);
}
const maybeAsyncArray = (a) => Array.isArray(a) ? a.some((n) => n.maybeAsync) : false;
function maybeAsync(l, r, h) {
	if (r === true || r && (r?.maybeAsync || maybeAsyncArray(r))) return maybeAsyncBoth(h);
	if (l === true || l && (l?.maybeAsync || maybeAsyncArray(l))) return maybeAsyncFirst(h);
	return h;
}
function maybeAsyncBoth(handler) {
	return handler.__asyncBoth ??= function handle(a, b, c, d) {
		if (!(a instanceof Promise || b instanceof Promise)) return handler(a, b, c, d);
		if (!(b instanceof Promise)) return a.then((_a) => handler(_a, b, c, d));
		if (!(a instanceof Promise)) return b.then((_b) => handler(a, _b, c, d));
		return Promise.all([a, b]).then((p) => handler(p[0], p[1], c, d));
	};
}
function maybeAsyncFirst(handler) {
	return handler.__asyncFirst ??= function handle(a, b, c, d) {
		if (a instanceof Promise) return a.then((_a) => handler(_a, b, c, d));
		return handler(a, b, c, d);
	};
}
function checkAccessNode(chk, ast, ctx) {
	ast.right = ast.args[1];
	const leftType = chk.check(ast.left = ast.args[0], ctx);
	if (ast.op === "[]") chk.check(ast.right, ctx);
	ast.handle = maybeAsync(ast.left, ast.op === "[]" ? ast.right : false, leftType !== dynType ? fieldAccessStatic : fieldAccess);
	if (leftType.kind !== "optional") return chk.checkAccessOnType(ast, ctx, leftType);
	return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, leftType.valueType, true));
}
function checkOptionalAccessNode(chk, ast, ctx) {
	ast.right = ast.args[1];
	const leftType = chk.check(ast.left = ast.args[0], ctx);
	if (ast.op === "[?]") chk.check(ast.right, ctx);
	ast.handle = maybeAsync(ast.left, ast.op === "[?]" ? ast.right : false, oFieldAccess);
	const actualType = leftType.kind === "optional" ? leftType.valueType : leftType;
	return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, actualType, true));
}
const HOMOGENEOUS_PREFIX = {
	heterogeneous_list_element: "List elements must have the same type,",
	heterogeneous_map_key: "Map key uses wrong type,",
	heterogeneous_map_value: "Map value uses wrong type,"
};
function checkElementHomogenous(chk, ctx, expected, el, code) {
	const type = chk.check(el, ctx);
	if (type === expected || expected.isEmpty()) return type;
	if (type.isEmpty()) return expected;
	throw chk.createError(code, `${HOMOGENEOUS_PREFIX[code]} expected type '${chk.formatType(expected)}' but found '${chk.formatType(type)}'`, el);
}
function checkElement(chk, ctx, expected, el) {
	return expected.unify(chk.registry, chk.check(el, ctx)) || dynType;
}
function ternaryConditionError(ev, value, node) {
	const type = ev.debugRuntimeType(value);
	return ev.createError("invalid_condition_type", `${node.meta.label || "Ternary condition must be bool"}, got '${type}'`, node);
}
function handleTernary(c, ev, ast, ctx) {
	if (c === true) return ev.run(ast.left, ctx);
	if (c === false) return ev.run(ast.right, ctx);
	throw ternaryConditionError(ev, c, ast.condition);
}
function logicalOperandError(ev, value, node) {
	const type = ev.debugRuntimeType(value);
	return ev.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${type}'`, node);
}
function logicalValueOrErr(ev, v, node) {
	if (v instanceof Error) return v;
	return logicalOperandError(ev, v, node);
}
function _logicalOp(exp, ev, ast, left, right) {
	if (right === exp) return exp;
	if (right === !exp) {
		if (left === right) return right;
		throw logicalValueOrErr(ev, left, ast.left);
	}
	if (right instanceof Promise) return right.then((r) => _logicalOpAsync(exp, ev, ast, left, r));
	throw logicalOperandError(ev, right, ast.left);
}
function _logicalOpAsync(exp, ev, ast, left, right) {
	if (right === exp) return exp;
	if (typeof right !== "boolean") throw logicalOperandError(ev, right, ast.right);
	if (typeof left !== "boolean") throw logicalValueOrErr(ev, left, ast.left);
	return !exp;
}
function checkLogicalOp(chk, ast, ctx) {
	const leftType = chk.check(ast.left = ast.args[0], ctx);
	const rightType = chk.check(ast.right = ast.args[1], ctx);
	if (!leftType.isDynOrBool()) throw chk.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${chk.formatType(leftType)}'`, ast);
	if (!rightType.isDynOrBool()) throw chk.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${chk.formatType(rightType)}'`, ast);
	return chk.boolType;
}
function checkUnary(chk, ast, ctx) {
	const op = ast.op;
	const right = chk.check(ast.args, ctx);
	ast.candidates = chk.registry.operatorCandidates(op);
	if (right.kind === "dyn") {
		ast.handle = maybeAsync(ast.args, false, handleUnary);
		return ast.candidates.returnType;
	}
	const overload = ast.candidates.findUnaryOverload(right);
	if (!overload) throw chk.createError("no_such_overload", `no such overload: ${op[0]}${chk.formatType(right)}`, ast);
	ast.handle = maybeAsync(ast.args, false, overload.handler);
	return overload.returnType;
}
function handleUnary(left, ast, ev) {
	const leftType = ev.debugRuntimeType(left, ast.args.checkedType);
	const overload = ast.candidates.findUnaryOverload(leftType);
	if (overload) return overload.handler(left);
	throw ev.createError("no_such_overload", `no such overload: ${ast.op[0]}${leftType}`, ast);
}
function evaluateUnary(ev, ast, ctx) {
	return ast.handle(ev.run(ast.args, ctx), ast, ev);
}
function checkBinary(chk, ast, ctx) {
	const op = ast.op;
	const left = chk.check(ast.left = ast.args[0], ctx);
	const right = chk.check(ast.right = ast.args[1], ctx);
	ast.candidates = chk.registry.operatorCandidates(op);
	const overload = left.hasDynType || right.hasDynType ? void 0 : ast.candidates.findBinaryOverload(left, right);
	ast.handle = maybeAsync(ast.left, ast.right, overload?.handler || handleBinary);
	if (overload) return overload.returnType;
	const type = ast.candidates.checkBinaryOverload(left, right);
	if (!left.hasDynType) ast.leftStaticType = left;
	if (!right.hasDynType) ast.rightStaticType = right;
	if (type) return type;
	throw chk.createError("no_such_overload", `no such overload: ${chk.formatType(left)} ${op} ${chk.formatType(right)}`, ast);
}
function evaluateBinary(ev, ast, ctx) {
	return ast.handle(ev.run(ast.left, ctx), ev.run(ast.right, ctx), ast, ev);
}
function evaluateBinaryFirst(ev, ast, ctx) {
	return ast.handle(ev.run(ast.left, ctx), ast.right, ast, ev);
}
function handleBinary(left, right, ast, ev) {
	const leftType = ast.leftStaticType || ev.debugTypeDeep(left).wrappedType;
	const rightType = ast.rightStaticType || ev.debugTypeDeep(right).wrappedType;
	const overload = ast.candidates.findBinaryOverload(leftType, rightType);
	if (overload) return overload.handler(left, right, ast, ev);
	throw ev.createError("no_such_overload", `no such overload: ${leftType} ${ast.op} ${rightType}`, ast);
}
function callFunctionHandler(handler, ev, args, ast) {
	try {
		const result = handler.apply(ev, args);
		if (result instanceof Promise) return result.catch((error) => {
			throw attachErrorAst(error, ast);
		});
		return result;
	} catch (error) {
		throw attachErrorAst(error, ast);
	}
}
function callFn(args, ast, ev) {
	const argAst = ast.args[1];
	const types = ast.argTypes;
	let i = argAst.length;
	while (i--) types[i] = ev.debugRuntimeType(args[i], argAst[i].checkedType);
	const decl = ast.candidates.findFunction(types);
	if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
	throw ev.createError("no_matching_overload", `found no matching overload for '${ast.args[0]}(${types.map((t) => t.unwrappedType).join(", ")})'`, ast);
}
function callRecFn(args, ev, ast) {
	const [, receiverAst, argAst] = ast.args;
	const types = ast.argTypes;
	for (let i = 0; i < types.length; i++) types[i] = ev.debugRuntimeType(args[i + 1], argAst[i].checkedType);
	const receiverType = ev.debugRuntimeType(args[0], receiverAst.checkedType);
	const decl = ast.candidates.findFunction(types, receiverType);
	if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
	throw ev.createError("no_matching_overload", `found no matching overload for '${receiverType.type}.${ast.args[0]}(${types.map((t) => t.unwrappedType).join(", ")})'`, ast);
}
function resolveAstArray(ev, astArray, ctx, i = astArray.length) {
	if (i === 0) return [];
	let async;
	const results = new Array(i);
	while (i--) if ((results[i] = ev.run(astArray[i], ctx)) instanceof Promise) async ??= true;
	return async ? Promise.all(results) : results;
}
function safeFromEntries(entries) {
	const obj = {};
	for (let i = 0; i < entries.length; i++) {
		const [k, v] = entries[i];
		if (k === "__proto__" || k === "constructor" || k === "prototype") continue;
		obj[k] = v;
	}
	return obj;
}
function comprehensionElementType(chk, iterable, ctx) {
	const iterType = chk.check(iterable, ctx);
	if (iterType.kind === "dyn") return iterType;
	if (iterType.kind === "list") return iterType.valueType;
	if (iterType.kind === "map") return iterType.keyType;
	throw chk.createError("invalid_comprehension_range", `Expression of type '${chk.formatType(iterType)}' cannot be range of a comprehension (must be list, map, or dynamic).`, iterable);
}
function toIterable(ev, args, coll) {
	if (coll instanceof Set) return [...coll];
	if (coll instanceof Map) return [...coll.keys()];
	if (coll && typeof coll === "object") return objKeys(coll);
	throw ev.createError("invalid_comprehension_range", `Expression of type '${ev.debugType(coll)}' cannot be range of a comprehension (must be list, map, or dynamic).`, args.iterable);
}
function runQualifier(items, args, ev, ctx) {
	if (!isArray(items)) items = toIterable(ev, args, items);
	const accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
	ctx.accuValue = accu;
	if (ctx === args.iterCtx) return iterateQuantifier(ev, ctx, args, items, accu, 0);
	return continueQuantifier(ev, ctx, args, items, accu, 0);
}
function runComprehension(items, args, ev, ctx) {
	if (!isArray(items)) items = toIterable(ev, args, items);
	const accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
	ctx.accuValue = accu;
	if (ctx === args.iterCtx) return iterateLoop(ev, ctx, args, items, accu, 0);
	return continueLoop(ev, ctx, args, items, accu, 0);
}
function iterateLoop(ev, ctx, args, items, accu, i) {
	const condition = args.condition;
	const step = args.step;
	const len = items.length;
	while (i < len) {
		if (condition && !condition(accu)) break;
		accu = ev.run(step, ctx.setIterValue(items[i++], ev));
		if (accu instanceof Promise) return continueLoop(ev, ctx, args, items, accu, i);
	}
	return args.result(accu);
}
async function continueLoop(ev, ctx, args, items, accu, i) {
	if (ctx === args.iterCtx) ctx.async = true;
	const condition = args.condition;
	const step = args.step;
	const len = items.length;
	accu = await accu;
	while (i < len) {
		if (condition && !condition(accu)) return args.result(accu);
		accu = ev.run(step, ctx.setIterValue(items[i++], ev));
		if (accu instanceof Promise) accu = await accu;
	}
	return args.result(accu);
}
function iterateQuantifier(ev, ctx, args, items, accu, i, error, stp) {
	const condition = args.condition;
	const step = args.step;
	const len = items.length;
	while (i < len) {
		if (!condition(accu)) return args.result(accu);
		stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev));
		if (stp instanceof Promise) return continueQuantifier(ev, ctx, args, items, accu, i, error, stp);
		if (stp instanceof Error && (error ??= stp)) continue;
		accu = stp;
	}
	if (error && condition(accu)) throw error;
	return args.result(accu);
}
async function continueQuantifier(ev, ctx, args, items, accu, i, error, stp) {
	if (ctx === args.iterCtx) ctx.async = true;
	const condition = args.condition;
	const step = args.step;
	const len = items.length;
	stp = await stp;
	if (stp instanceof Error) error ??= stp;
	else accu = stp;
	while (i < len) {
		if (!condition(accu)) return args.result(accu);
		stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev));
		if (stp instanceof Promise) stp = await stp;
		if (stp instanceof Error && (error ??= stp)) continue;
		accu = stp;
	}
	if (error && condition(accu)) throw error;
	return args.result(accu);
}
function oFieldAccess(left, right, ast, ev) {
	return ev.optionalType.field(left, right, ast, ev);
}
function fieldAccessStatic(left, right, ast, ev) {
	return ast.left.checkedType.field(left, right, ast, ev);
}
const empty = Object.create(null);
function fieldAccess(left, right, ast, ev) {
	switch (left?.constructor) {
		case void 0:
		case Object: {
			const v = hasOwn(left || empty, right) ? left[right] : void 0;
			if (v !== void 0) return ev.debugType(v), v;
			break;
		}
		case Map: {
			const v = left.get(right);
			if (v !== void 0) return ev.debugType(v), v;
			break;
		}
		case Array:
		case Set: return ev.listType.field(left, right, ast, ev);
		default:
			const t = ev.objectTypesByConstructor.get(left.constructor);
			if (t) return t.type.field(left, right, ast, ev);
			else if (typeof left === "object") unsupportedType(ev, left.constructor.name);
	}
	throw ev.createError("no_such_key", `No such key: ${right}`, ast);
}
const emptyList = () => [];
const emptyMap = () => ({});
const OPERATORS = {
	value: {
		check(chk, ast) {
			return chk.debugType(ast.args);
		},
		evaluate(_ev, ast) {
			return ast.args;
		}
	},
	id: {
		check(chk, ast, ctx) {
			const variable = ctx.getVariable(ast.args);
			if (!variable) throw chk.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
			if (variable.constant) {
				const alternate = ast.clone(OPERATORS.value, variable.value);
				ast.setMeta("alternate", alternate);
				return chk.check(alternate, ctx);
			}
			return variable.type;
		},
		evaluate(ev, ast, ctx) {
			return ctx.getCheckedValue(ev, ast);
		}
	},
	".": {
		alias: "fieldAccess",
		check: checkAccessNode,
		evaluate: evaluateBinaryFirst
	},
	".?": {
		alias: "optionalFieldAccess",
		check: checkOptionalAccessNode,
		evaluate: evaluateBinaryFirst
	},
	"[]": {
		alias: "bracketAccess",
		check: checkAccessNode,
		evaluate: evaluateBinary
	},
	"[?]": {
		alias: "optionalBracketAccess",
		check: checkOptionalAccessNode,
		evaluate: evaluateBinary
	},
	call: {
		check(chk, ast, ctx) {
			const [functionName, args] = ast.args;
			const candidates = ast.candidates = chk.registry.functionCandidates(false, functionName, args.length);
			const argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx));
			const decl = candidates.findFunction(argTypes);
			if (!decl) throw chk.createError("no_matching_overload", `found no matching overload for '${functionName}(${chk.formatTypeList(argTypes)})'`, ast);
			ast.handle = maybeAsync(args, false, argTypes.some((t) => t.hasDynType) ? callFn : decl.handler.__handle ??= (l, _ast, e) => callFunctionHandler(decl.handler, e, l, _ast));
			return decl.returnType;
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(resolveAstArray(ev, ast.args[1], ctx), ast, ev);
		}
	},
	rcall: {
		check(chk, ast, ctx) {
			const [methodName, receiver, args] = ast.args;
			const receiverType = chk.check(receiver, ctx);
			const candidates = ast.candidates = chk.registry.functionCandidates(true, methodName, args.length);
			const argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx));
			ast.receiverWithArgs = [receiver, ...args];
			ast.handle = maybeAsync(ast.receiverWithArgs, false, callRecFn);
			if (receiverType.kind === "dyn" && candidates.returnType) return candidates.returnType;
			const decl = candidates.findFunction(argTypes, receiverType);
			if (!decl) throw chk.createError("no_matching_overload", `found no matching overload for '${receiverType.type}.${methodName}(${chk.formatTypeList(argTypes)})'`, ast);
			if (!receiverType.hasPlaceholderType && !argTypes.some((t) => t.hasDynType)) {
				const fn = decl.handler;
				const handle = fn.__handle ??= (a, ev, _ast) => callFunctionHandler(fn, ev, a, _ast);
				ast.handle = maybeAsync(ast.receiverWithArgs, false, handle);
			}
			return decl.returnType;
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(resolveAstArray(ev, ast.receiverWithArgs, ctx), ev, ast);
		}
	},
	list: {
		check(chk, ast, ctx) {
			const arr = ast.args;
			const arrLen = arr.length;
			if (arrLen === 0) return ast.setMeta("evaluate", emptyList) && chk.getType("list<T>");
			let valueType = chk.check(arr[0], ctx);
			const check = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
			for (let i = 1; i < arrLen; i++) valueType = check(chk, ctx, valueType, arr[i], "heterogeneous_list_element");
			return chk.registry.getListType(valueType);
		},
		evaluate(ev, ast, ctx) {
			return resolveAstArray(ev, ast.args, ctx);
		}
	},
	map: {
		check(chk, ast, ctx) {
			const arr = ast.args;
			const arrLen = arr.length;
			if (arrLen === 0) return ast.setMeta("evaluate", emptyMap) && chk.getType("map<K, V>");
			const check = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
			let keyType = chk.check(arr[0][0], ctx);
			let valueType = chk.check(arr[0][1], ctx);
			for (let i = 1; i < arrLen; i++) {
				const e = arr[i];
				keyType = check(chk, ctx, keyType, e[0], "heterogeneous_map_key");
				valueType = check(chk, ctx, valueType, e[1], "heterogeneous_map_value");
			}
			return chk.registry.getMapType(keyType, valueType);
		},
		evaluate(ev, ast, ctx) {
			const astEntries = ast.args;
			const len = astEntries.length;
			const results = new Array(len);
			let async;
			for (let i = 0; i < len; i++) {
				const e = astEntries[i];
				const k = ev.run(e[0], ctx);
				const v = ev.run(e[1], ctx);
				if (k instanceof Promise || v instanceof Promise) {
					results[i] = Promise.all([k, v]);
					async ??= true;
				} else results[i] = [k, v];
			}
			if (async) return Promise.all(results).then(safeFromEntries);
			return safeFromEntries(results);
		}
	},
	comprehension: {
		check(chk, ast, ctx) {
			const args = ast.args;
			args.iterCtx = ctx.forkWithVariable(args.iterVarName, comprehensionElementType(chk, args.iterable, ctx)).setAccuType(chk.check(args.init, ctx));
			const stepType = chk.check(args.step, args.iterCtx);
			const handler = args.errorsAreFatal ? runComprehension : runQualifier;
			ast.handle = maybeAsync(args.iterable, false, handler);
			if (args.kind === "quantifier") return chk.boolType;
			return stepType;
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(ev.run(ast.args.iterable, ctx), ast.args, ev, ctx);
		}
	},
	accuValue: {
		check(_chk, _ast, ctx) {
			return ctx.accuType;
		},
		evaluate(_ev, _ast, ctx) {
			return ctx.accuValue;
		}
	},
	accuInc: {
		check(_chk, _ast, ctx) {
			return ctx.accuType;
		},
		evaluate(_ev, _ast, ctx) {
			return ctx.accuValue += 1;
		}
	},
	accuPush: {
		check(chk, ast, ctx) {
			const listType = ctx.accuType;
			const itemType = chk.check(ast.args, ctx);
			if (!ast.args.maybeAsync) ast.setMeta("evaluate", OPERATORS.accuPush.evaluateSync);
			if (listType.kind === "list" && listType.valueType.kind !== "param") return listType;
			return chk.registry.getListType(itemType);
		},
		evaluateSync(ev, ast, ctx) {
			return ctx.accuValue.push(ev.run(ast.args, ctx)), ctx.accuValue;
		},
		evaluate(ev, ast, ctx) {
			const arr = ctx.accuValue;
			const el = ev.run(ast.args, ctx);
			if (el instanceof Promise) return el.then((_e) => arr.push(_e) && arr);
			arr.push(el);
			return arr;
		}
	},
	"?:": {
		alias: "ternary",
		check(chk, ast, ctx) {
			const condast = ast.condition = ast.args[0];
			const leftast = ast.left = ast.args[1];
			const rightast = ast.right = ast.args[2];
			const condType = chk.check(condast, ctx);
			if (!condType.isDynOrBool()) throw chk.createError("invalid_condition_type", `${condast.meta.label || "Ternary condition must be bool"}, got '${chk.formatType(condType)}'`, condast);
			const leftType = chk.check(leftast, ctx);
			const rightType = chk.check(rightast, ctx);
			const unified = leftType.unify(chk.registry, rightType);
			ast.handle = maybeAsync(condast, false, handleTernary);
			if (unified) return unified;
			throw chk.createError("incompatible_ternary_branches", `Ternary branches must have the same type, got '${chk.formatType(leftType)}' and '${chk.formatType(rightType)}'`, ast);
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(ev.run(ast.condition, ctx), ev, ast, ctx);
		}
	},
	"||": {
		check: checkLogicalOp,
		evaluate(ev, ast, ctx) {
			const l = ev.tryEval(ast.left, ctx);
			if (l === true) return true;
			if (l === false) {
				const right = ev.run(ast.right, ctx);
				if (typeof right === "boolean") return right;
				return _logicalOp(true, ev, ast, l, right);
			}
			if (l instanceof Promise) return l.then((_l) => _l === true ? _l : _logicalOp(true, ev, ast, _l, ev.run(ast.right, ctx)));
			return _logicalOp(true, ev, ast, l, ev.run(ast.right, ctx));
		}
	},
	"&&": {
		check: checkLogicalOp,
		evaluate(ev, ast, ctx) {
			const l = ev.tryEval(ast.left, ctx);
			if (l === false) return false;
			if (l === true) {
				const right = ev.run(ast.right, ctx);
				if (typeof right === "boolean") return right;
				return _logicalOp(false, ev, ast, l, right);
			}
			if (l instanceof Promise) return l.then((_l) => _l === false ? _l : _logicalOp(false, ev, ast, _l, ev.run(ast.right, ctx)));
			return _logicalOp(false, ev, ast, l, ev.run(ast.right, ctx));
		}
	},
	"!_": {
		alias: "unaryNot",
		check: checkUnary,
		evaluate: evaluateUnary
	},
	"-_": {
		alias: "unaryMinus",
		check: checkUnary,
		evaluate: evaluateUnary
	}
};
for (const op of [
	"!=",
	"==",
	"in",
	"+",
	"-",
	"*",
	"/",
	"%",
	"<",
	"<=",
	">",
	">="
]) OPERATORS[op] = {
	check: checkBinary,
	evaluate: evaluateBinary
};
for (const op of objKeys(OPERATORS)) {
	const obj = OPERATORS[op];
	obj.name = op;
	if (obj.alias) OPERATORS[obj.alias] = obj;
}
// node_modules/@marcbachmann/cel-js/lib/macros.js
const identity = (x) => x;
function assertIdentifier(node, message) {
	if (node.op === "id") return node.args;
	throw parseError("invalid_macro_argument", message, node);
}
function createMapExpander(hasFilter) {
	const functionDesc = hasFilter ? "map(var, filter, transform)" : "map(var, transform)";
	const invalidMsg = `${functionDesc} invalid predicate iteration variable`;
	const label = `${functionDesc} filter predicate must return bool`;
	return ({ args, receiver, ast: callAst }) => {
		const [iterVar, predicate, transform] = hasFilter ? args : [
			args[0],
			null,
			args[1]
		];
		let step = transform.clone(OPERATORS.accuPush, transform);
		if (predicate) {
			const accuValue = predicate.clone(OPERATORS.accuValue);
			step = predicate.clone(OPERATORS.ternary, [
				predicate.setMeta("label", label),
				step,
				accuValue
			]);
		}
		return { callAst: callAst.clone(OPERATORS.comprehension, {
			errorsAreFatal: true,
			iterable: receiver,
			iterVarName: assertIdentifier(iterVar, invalidMsg),
			init: callAst.clone(OPERATORS.list, []),
			step,
			result: identity
		}) };
	};
}
function createFilterExpander() {
	const functionDesc = "filter(var, predicate)";
	const invalidMsg = `${functionDesc} invalid predicate iteration variable`;
	const label = `${functionDesc} predicate must return bool`;
	return ({ args, receiver, ast: callAst }) => {
		const iterVarName = assertIdentifier(args[0], invalidMsg);
		const accuValue = callAst.clone(OPERATORS.accuValue);
		const predicate = args[1].setMeta("label", label);
		const appendItem = callAst.clone(OPERATORS.accuPush, callAst.clone(OPERATORS.id, iterVarName));
		const step = predicate.clone(OPERATORS.ternary, [
			predicate,
			appendItem,
			accuValue
		]);
		return { callAst: callAst.clone(OPERATORS.comprehension, {
			errorsAreFatal: true,
			iterable: receiver,
			iterVarName,
			init: callAst.clone(OPERATORS.list, []),
			step,
			result: identity
		}) };
	};
}
function createQuantifierExpander(opts) {
	const invalidMsg = `${opts.name}(var, predicate) invalid predicate iteration variable`;
	const label = `${opts.name}(var, predicate) predicate must return bool`;
	return ({ args, receiver, ast: callAst }) => {
		const predicate = args[1].setMeta("label", label);
		const transform = opts.transform({
			args,
			ast: callAst,
			predicate,
			opts
		});
		return { callAst: callAst.clone(OPERATORS.comprehension, {
			kind: "quantifier",
			errorsAreFatal: opts.errorsAreFatal || false,
			iterable: receiver,
			iterVarName: assertIdentifier(args[0], invalidMsg),
			init: transform.init,
			condition: transform.condition,
			step: transform.step,
			result: transform.result || identity
		}) };
	};
}
function createHasExpander() {
	const invalidHasArgument = "has() invalid argument";
	function evaluate(ev, macro, ctx) {
		const nodes = macro.macroHasProps;
		let i = nodes.length;
		let obj = ev.run(nodes[--i], ctx);
		let inOptionalContext;
		while (i--) {
			const node = nodes[i];
			if (node.op === ".?") inOptionalContext ??= true;
			obj = ev.debugType(obj).fieldLazy(obj, node.args[1], node, ev);
			if (obj !== void 0) continue;
			if (!(!inOptionalContext && i && node.op === ".")) break;
			throw evaluationError("no_such_key", `No such key: ${node.args[1]}`, node);
		}
		return obj !== void 0;
	}
	function typeCheck(checker, macro, ctx) {
		let node = macro.args[0];
		if (node.op !== ".") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
		if (!macro.macroHasProps) {
			const props = [];
			while (node.op === "." || node.op === ".?") node = props.push(node) && node.args[0];
			if (node.op !== "id") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
			checker.check(node, ctx);
			props.push(node);
			macro.macroHasProps = props;
		}
		return checker.getType("bool");
	}
	return function({ args }) {
		return {
			args,
			evaluate,
			typeCheck,
			async: false
		};
	};
}
function registerMacros(registry) {
	const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler);
	functionOverload("has(ast): bool", createHasExpander());
	functionOverload("list.all(ast, ast): bool", createQuantifierExpander({
		name: "all",
		transform({ ast: callAst, predicate, opts }) {
			return {
				init: callAst.clone(OPERATORS.value, true),
				condition: identity,
				step: predicate.clone(OPERATORS.ternary, [
					predicate,
					predicate.clone(OPERATORS.value, true),
					predicate.clone(OPERATORS.value, false)
				])
			};
		}
	}));
	functionOverload("list.exists(ast, ast): bool", createQuantifierExpander({
		name: "exists",
		condition(accu) {
			return !accu;
		},
		transform({ ast: callAst, predicate, opts }) {
			return {
				init: callAst.clone(OPERATORS.value, false),
				condition: opts.condition,
				step: predicate.clone(OPERATORS.ternary, [
					predicate,
					predicate.clone(OPERATORS.value, true),
					predicate.clone(OPERATORS.value, false)
				])
			};
		}
	}));
	functionOverload("list.exists_one(ast, ast): bool", createQuantifierExpander({
		name: "exists_one",
		errorsAreFatal: true,
		result(accu) {
			return accu === 1;
		},
		transform({ ast: callAst, predicate, opts }) {
			const accuValue = callAst.clone(OPERATORS.accuValue);
			return {
				init: callAst.clone(OPERATORS.value, 0),
				step: predicate.clone(OPERATORS.ternary, [
					predicate,
					callAst.clone(OPERATORS.accuInc),
					accuValue
				]),
				result: opts.result
			};
		}
	}));
	functionOverload("list.map(ast, ast): list<dyn>", createMapExpander(false));
	functionOverload("list.map(ast, ast, ast): list<dyn>", createMapExpander(true));
	functionOverload("list.filter(ast, ast): list<dyn>", createFilterExpander());
	class CelNamespace {}
	const celNamespace = new CelNamespace();
	registry.registerType("CelNamespace", CelNamespace);
	registry.registerConstant("cel", "CelNamespace", celNamespace);
	function bindTypeCheck(checker, m, ctx) {
		m.bindCtx = ctx.forkWithVariable(m.var, checker.check(m.val, ctx));
		const type = checker.check(m.exp, m.bindCtx);
		if (m.val.maybeAsync || m.exp.maybeAsync) return type;
		m.ast.setMeta("async", false);
		m.evaluate = bindEvaluateSync;
		return type;
	}
	function bindOptionalEvaluate(ev, exp, bindCtx, ctx, boundValue) {
		const res = ev.run(exp, ctx = bindCtx.reuse(ctx).setIterValue(boundValue, ev));
		if (res instanceof Promise && ctx === bindCtx) ctx.async = true;
		return res;
	}
	function bindEvaluate(ev, { val, exp, bindCtx }, ctx) {
		const v = ev.run(val, ctx);
		if (v instanceof Promise) return v.then((_v) => bindOptionalEvaluate(ev, exp, bindCtx, ctx, _v));
		return bindOptionalEvaluate(ev, exp, bindCtx, ctx, v);
	}
	function bindEvaluateSync(ev, { val, exp, bindCtx }, ctx) {
		return ev.run(exp, bindCtx.reuse(ctx).setIterValue(ev.run(val, ctx), ev));
	}
	functionOverload("CelNamespace.bind(ast, dyn, ast): dyn", ({ ast, args }) => {
		return {
			ast,
			var: assertIdentifier(args[0], "invalid variable argument"),
			val: args[1],
			exp: args[2],
			bindCtx: void 0,
			typeCheck: bindTypeCheck,
			evaluate: bindEvaluate
		};
	});
}
// node_modules/@marcbachmann/cel-js/lib/overloads.js
function registerOverloads(registry) {
	const unaryOverload = (op, t, h, ret) => registry.unaryOverload(op, t, h, ret, false);
	const binaryOverload = (l, op, r, h, ret) => registry.binaryOverload(l, op, r, h, ret, false);
	function verifyInteger(v, ast) {
		if (v <= 9223372036854775807n && v >= -9223372036854775808n) return v;
		throw evaluationError("numeric_overflow", `integer overflow: ${v}`, ast);
	}
	function throwDivisionByZero(ast) {
		throw evaluationError("division_by_zero", "division by zero", ast);
	}
	function throwModuloByZero(ast) {
		throw evaluationError("modulo_by_zero", "modulo by zero", ast);
	}
	unaryOverload("!", "bool", (a) => !a);
	unaryOverload("-", "int", (a) => -a);
	binaryOverload("dyn<int>", `==`, `double`, (a, b) => a == b);
	binaryOverload("dyn<int>", `==`, `uint`, (a, b) => a == b.valueOf());
	binaryOverload("int", "*", "int", (a, b, ast) => verifyInteger(a * b, ast));
	binaryOverload("int", "+", "int", (a, b, ast) => verifyInteger(a + b, ast));
	binaryOverload("int", "-", "int", (a, b, ast) => verifyInteger(a - b, ast));
	binaryOverload("int", "/", "int", (a, b, ast) => {
		if (b === 0n) return throwDivisionByZero(ast);
		return a / b;
	});
	binaryOverload("int", "%", "int", (a, b, ast) => {
		if (b === 0n) return throwModuloByZero(ast);
		return a % b;
	});
	unaryOverload("-", "double", (a) => -a);
	binaryOverload("double", "*", "double", (a, b) => a * b);
	binaryOverload("double", "+", "double", (a, b) => a + b);
	binaryOverload("double", "-", "double", (a, b) => a - b);
	binaryOverload("double", "/", "double", (a, b) => a / b);
	binaryOverload("string", "+", "string", (a, b) => a + b);
	binaryOverload("list<V>", "+", "list<V>", (a, b) => [...a, ...b]);
	binaryOverload("bytes", "+", "bytes", (a, b) => {
		if (!a.length) return b;
		if (!b.length) return a;
		const result = new Uint8Array(a.length + b.length);
		result.set(a, 0);
		result.set(b, a.length);
		return result;
	});
	const GPD = "google.protobuf.Duration";
	binaryOverload(GPD, "+", GPD, (a, b) => a.addDuration(b));
	binaryOverload(GPD, "-", GPD, (a, b) => a.subtractDuration(b));
	binaryOverload(GPD, "==", GPD, (a, b) => a.seconds === b.seconds && a.nanos === b.nanos);
	const GPT = "google.protobuf.Timestamp";
	binaryOverload(GPT, "==", GPT, (a, b) => a.getTime() === b.getTime());
	binaryOverload(GPT, "-", GPT, (a, b) => Duration.fromMilliseconds(a.getTime() - b.getTime()), GPD);
	binaryOverload(GPT, "-", GPD, (a, b) => b.subtractTimestamp(a));
	binaryOverload(GPT, "+", GPD, (a, b) => b.extendTimestamp(a));
	binaryOverload(GPD, "+", GPT, (a, b) => a.extendTimestamp(b));
	function listIncludes(value, list, ast, ev) {
		if (list instanceof Set && list.has(value)) return true;
		for (const v of list) if (isEqual(value, v, ast, ev)) return true;
		return false;
	}
	function mapIncludes(a, b) {
		if (b instanceof Map) return b.get(a) !== void 0;
		return hasOwn(b, a) ? b[a] !== void 0 : false;
	}
	function listMembership(value, list, ast, ev) {
		return listIncludes(value, list, ast, ev);
	}
	binaryOverload("V", "in", "list<V>", listMembership);
	binaryOverload("K", "in", "map<K, V>", mapIncludes);
	for (const t of [
		"type",
		"null",
		"bool",
		"string",
		"int",
		"double"
	]) binaryOverload(t, "==", t, (a, b) => a === b);
	binaryOverload("bytes", `==`, "bytes", (a, b) => {
		if (a === b) return true;
		let i = a.length;
		if (i !== b.length) return false;
		while (i--) if (a[i] !== b[i]) return false;
		return true;
	});
	binaryOverload("list<V>", `==`, "list<V>", (a, b, ast, ev) => {
		if (a === b) return true;
		if (isArray(a) && isArray(b)) {
			const length = a.length;
			if (length !== b.length) return false;
			for (let i = 0; i < length; i++) if (!isEqual(a[i], b[i], ast, ev)) return false;
			return true;
		}
		if (a instanceof Set && b instanceof Set) {
			if (a.size !== b.size) return false;
			for (const value of a) if (!b.has(value)) return false;
			return true;
		}
		const arr = a instanceof Set ? b : a;
		const set = a instanceof Set ? a : b;
		if (!isArray(arr)) return false;
		if (arr.length !== set?.size) return false;
		for (let i = 0; i < arr.length; i++) if (!set.has(arr[i])) return false;
		return true;
	});
	binaryOverload("map<K, V>", `==`, "map<K, V>", (a, b, ast, ev) => {
		if (a === b) return true;
		if (a instanceof Map && b instanceof Map) {
			if (a.size !== b.size) return false;
			for (const [key, value] of a) if (!(b.has(key) && isEqual(value, b.get(key), ast, ev))) return false;
			return true;
		}
		if (a instanceof Map || b instanceof Map) {
			const obj = a instanceof Map ? b : a;
			const map = a instanceof Map ? a : b;
			const keysObj = objKeys(obj);
			if (map.size !== keysObj.length) return false;
			for (const [key, value] of map) if (!(key in obj && isEqual(value, obj[key], ast, ev))) return false;
			return true;
		}
		const keysA = objKeys(a);
		const keysB = objKeys(b);
		if (keysA.length !== keysB.length) return false;
		for (let i = 0; i < keysA.length; i++) {
			const key = keysA[i];
			if (!(key in b && isEqual(a[key], b[key], ast, ev))) return false;
		}
		return true;
	});
	binaryOverload("uint", "==", "uint", (a, b) => a.valueOf() === b.valueOf());
	binaryOverload("dyn<uint>", `==`, `double`, (a, b) => a.valueOf() == b);
	binaryOverload("uint", "+", "uint", (a, b) => new UnsignedInt(a.valueOf() + b.valueOf()));
	binaryOverload("uint", "-", "uint", (a, b) => new UnsignedInt(a.valueOf() - b.valueOf()));
	binaryOverload("uint", "*", "uint", (a, b) => new UnsignedInt(a.valueOf() * b.valueOf()));
	binaryOverload("uint", "/", "uint", (a, b, ast) => {
		if (b.valueOf() === 0n) return throwDivisionByZero(ast);
		return new UnsignedInt(a.valueOf() / b.valueOf());
	});
	binaryOverload("uint", "%", "uint", (a, b, ast) => {
		if (b.valueOf() === 0n) return throwModuloByZero(ast);
		return new UnsignedInt(a.valueOf() % b.valueOf());
	});
	for (const [left, right] of [
		["bool", "bool"],
		["int", "int"],
		["uint", "uint"],
		["double", "double"],
		["string", "string"],
		["google.protobuf.Timestamp", "google.protobuf.Timestamp"],
		["google.protobuf.Duration", "google.protobuf.Duration"],
		["int", "uint"],
		["int", "double"],
		["double", "int"],
		["double", "uint"],
		["uint", "int"],
		["uint", "double"]
	]) {
		binaryOverload(left, "<", right, (a, b) => a < b);
		binaryOverload(left, "<=", right, (a, b) => a <= b);
		binaryOverload(left, ">", right, (a, b) => a > b);
		binaryOverload(left, ">=", right, (a, b) => a >= b);
	}
}
function isEqual(a, b, ast, ev) {
	if (a === b) return true;
	switch (typeof a) {
		case "undefined":
		case "string":
		case "boolean": return false;
		case "bigint":
			if (typeof b === "number") return a == b;
			return false;
		case "number":
			if (typeof b === "bigint") return a == b;
			return false;
		case "object":
			if (typeof b !== "object") return false;
			const leftType = ev.debugType(a);
			const rightType = ev.debugType(b);
			if (leftType !== rightType) return false;
			const overload = ev.registry.findBinaryOverload("==", leftType, rightType);
			if (!overload) return false;
			return overload.handler(a, b, ast, ev);
	}
	throw evaluationError("invalid_comparison_type", `Cannot compare values of type ${typeof a}`, ast);
}
// node_modules/@marcbachmann/cel-js/lib/type-checker.js
const toDynTypeBinding = (/* @__PURE__ */ new Map()).set("A", "dyn").set("T", "dyn").set("K", "dyn").set("V", "dyn");
/**
* TypeChecker performs static type analysis on CEL expressions
* without executing them. It validates:
* - Variable existence and types
* - Function signatures and overloads
* - Operator compatibility using the actual overload registry
* - Property and index access validity
*/
var TypeChecker = class extends Base {
	constructor(opts, isEvaluating) {
		super(opts);
		this.createError = isEvaluating ? evaluationError : typeError;
	}
	/**
	* Check an expression and return its inferred type
	* @param {Array|any} ast - The AST node to check
	* @returns {Object} The inferred type declaration
	* @throws {TypeError} If type checking fails
	*/
	check(ast, ctx) {
		try {
			return ast.checkedType ??= ast.check(this, ast, ctx);
		} catch (error) {
			throw attachErrorAst(error, ast);
		}
	}
	checkAccessOnType(ast, ctx, leftType, allowMissingField = false) {
		if (leftType === this.dynType) return leftType;
		const indexTypeName = (ast.op === "[]" || ast.op === "[?]" ? this.check(ast.args[1], ctx) : this.stringType).type;
		if (leftType.kind === "list") {
			if (indexTypeName === "int" || indexTypeName === "dyn") return leftType.valueType;
			throw this.createError("invalid_index_type", `List index must be int, got '${indexTypeName}'`, ast);
		}
		if (leftType.kind === "map") return leftType.valueType;
		const customType = this.objectTypes.get(leftType.name);
		if (customType) {
			if (!(indexTypeName === "string" || indexTypeName === "dyn")) throw this.createError("invalid_index_type", `Cannot index type '${leftType.name}' with type '${indexTypeName}'`, ast);
			if (customType.fields) {
				let keyName;
				if (ast.op === "." || ast.op === ".?") keyName = ast.args[1];
				else if (ast.args[1].op === "value") keyName = ast.args[1].args;
				if (typeof keyName === "string") {
					const fieldType = customType.fields[keyName];
					if (fieldType) return fieldType;
					if (allowMissingField) return this.dynType;
					throw this.createError("no_such_key", `No such key: ${keyName}`, ast);
				}
			}
			return this.dynType;
		}
		throw this.createError("cannot_index_type", `Cannot index type '${this.formatType(leftType)}'`, ast);
	}
	formatType(type) {
		if (!type.hasPlaceholderType) return type.name;
		return type.templated(this.registry, toDynTypeBinding).name;
	}
	formatTypeList(types) {
		return types.map((t) => this.formatType(t)).join(", ");
	}
};
// node_modules/@marcbachmann/cel-js/lib/parser.js
const TOKEN = {
	EOF: 0,
	NUMBER: 1,
	STRING: 2,
	BOOLEAN: 3,
	NULL: 4,
	IDENTIFIER: 5,
	PLUS: 6,
	MINUS: 7,
	MULTIPLY: 8,
	DIVIDE: 9,
	MODULO: 10,
	EQ: 11,
	NE: 12,
	LT: 13,
	LE: 14,
	GT: 15,
	GE: 16,
	AND: 17,
	OR: 18,
	NOT: 19,
	IN: 20,
	LPAREN: 21,
	RPAREN: 22,
	LBRACKET: 23,
	RBRACKET: 24,
	LBRACE: 25,
	RBRACE: 26,
	DOT: 27,
	COMMA: 28,
	COLON: 29,
	QUESTION: 30,
	BYTES: 31
};
const OP_FOR_TOKEN = {
	[TOKEN.EQ]: OPERATORS["=="],
	[TOKEN.PLUS]: OPERATORS["+"],
	[TOKEN.MINUS]: OPERATORS["-"],
	[TOKEN.MULTIPLY]: OPERATORS["*"],
	[TOKEN.DIVIDE]: OPERATORS["/"],
	[TOKEN.MODULO]: OPERATORS["%"],
	[TOKEN.LE]: OPERATORS["<="],
	[TOKEN.LT]: OPERATORS["<"],
	[TOKEN.GE]: OPERATORS[">="],
	[TOKEN.GT]: OPERATORS[">"],
	[TOKEN.NE]: OPERATORS["!="],
	[TOKEN.IN]: OPERATORS["in"]
};
const TOKEN_BY_NUMBER = {};
for (const key in TOKEN) TOKEN_BY_NUMBER[TOKEN[key]] = key;
const HEX_CODES = /* @__PURE__ */ new Uint8Array(128);
for (const ch of "0123456789abcdefABCDEF") HEX_CODES[ch.charCodeAt(0)] = 1;
const ESCAPE_ERRORS = {
	bytes_unicode_escape: (e) => `\\${e} not allowed in bytes literals`,
	invalid_unicode_escape: (e) => `Invalid Unicode escape: \\${e}`,
	invalid_unicode_surrogate: (e) => `Invalid Unicode surrogate: \\${e}`,
	invalid_hex_escape: (e) => `Invalid hex escape: \\${e}`,
	invalid_octal_escape: () => "Octal escape must be 3 digits",
	octal_escape_out_of_range: (e) => `Octal escape out of range: \\${e}`,
	invalid_escape_sequence: (e) => `Invalid escape sequence: \\${e}`
};
const STRING_ESCAPES = {
	"\\": "\\",
	"?": "?",
	"\"": "\"",
	"'": "'",
	"`": "`",
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
var ASTNode = class ASTNode {
	#meta;
	#input;
	constructor(input, pos, start, end, op, args) {
		this.#meta = {
			check: op.check,
			evaluate: op.evaluate
		};
		this.#input = input;
		this.op = op.name;
		this.args = args;
		this.pos = pos;
		this.start = start;
		this.end = end;
	}
	clone(op, args) {
		return new ASTNode(this.#input, this.pos, this.start, this.end, op, args);
	}
	get meta() {
		return this.#meta;
	}
	get input() {
		return this.#input;
	}
	#computeIsAsync() {
		const ast = this.#meta.alternate ?? this;
		switch (ast.op) {
			case "value":
			case "id":
			case "accuValue":
			case "accuInc": return false;
			case "accuPush": return ast.args.maybeAsync;
			case "!_":
			case "-_":
				if (ast.candidates?.async !== false) return true;
				return ast.args.maybeAsync;
			case "!=":
			case "==":
			case "in":
			case "+":
			case "-":
			case "*":
			case "/":
			case "%":
			case "<":
			case "<=":
			case ">":
			case ">=":
				if (ast.candidates?.async !== false) return true;
				return ast.args.some((a) => a.maybeAsync);
			case "call":
			case "rcall":
				if (ast.candidates?.async !== false) return true;
				return (ast.receiverWithArgs || ast.args[1]).some((a) => a.maybeAsync);
			case "comprehension": return ast.args.iterable.maybeAsync || ast.args.step.maybeAsync;
			case ".":
			case ".?": return ast.args[0].maybeAsync;
			case "?:":
			case "list":
			case "[]":
			case "[?]": return ast.args.some((a) => a.maybeAsync);
			case "||":
			case "&&": return ast.args.some((a) => a.maybeAsync);
			case "map": return ast.args.some((a) => a[0].maybeAsync || a[1].maybeAsync);
			default: return true;
		}
	}
	/**
	* Check whether we can optimize away async calling
	* If no ast members includes a function, we can optimize the call
	* for which we want to return true here.
	* @returns {boolean}
	*/
	get maybeAsync() {
		return this.#meta.async ??= this.#computeIsAsync();
	}
	check(chk, ast, ctx) {
		const meta = this.#meta;
		if (meta.alternate) return chk.check(meta.alternate, ctx);
		else if (meta.macro) return meta.macro.typeCheck(chk, meta.macro, ctx);
		return meta.check(chk, ast, ctx);
	}
	evaluate(ev, ast, ctx) {
		const meta = this.#meta;
		if (meta.alternate) this.evaluate = this.#evaluateAlternate;
		else if (meta.macro) this.evaluate = this.#evaluateMacro;
		else this.evaluate = meta.evaluate;
		return this.evaluate(ev, ast, ctx);
	}
	#evaluateAlternate(ev, ast, ctx) {
		return (ast = this.#meta.alternate).evaluate(ev, ast, ctx);
	}
	#evaluateMacro(ev, ast, ctx) {
		return (ast = this.#meta.macro).evaluate(ev, ast, ctx);
	}
	setMeta(key, value) {
		return this.#meta[key] = value, this;
	}
	get range() {
		return {
			start: this.start,
			end: this.end
		};
	}
	toOldStructure() {
		const args = Array.isArray(this.args) ? this.args : [this.args];
		return [this.op, ...args.map((a) => a instanceof ASTNode ? a.toOldStructure() : a)];
	}
};
var Lexer = class {
	input;
	pos;
	length;
	tokenPos;
	tokenType;
	tokenValue;
	reset(input) {
		this.pos = 0;
		this.input = input;
		this.length = input.length;
		return input;
	}
	token(pos, type, value) {
		this.tokenPos = pos;
		this.tokenType = type;
		this.tokenValue = value;
		return this;
	}
	nextToken() {
		while (true) {
			const { pos, input, length } = this;
			if (pos >= length) return this.token(pos, TOKEN.EOF);
			const ch = input[pos];
			switch (ch) {
				case " ":
				case "	":
				case "\n":
				case "\r":
					this.pos++;
					continue;
				case "=":
					if (input[pos + 1] !== "=") break;
					return this.token((this.pos += 2) - 2, TOKEN.EQ);
				case "&":
					if (input[pos + 1] !== "&") break;
					return this.token((this.pos += 2) - 2, TOKEN.AND);
				case "|":
					if (input[pos + 1] !== "|") break;
					return this.token((this.pos += 2) - 2, TOKEN.OR);
				case "+": return this.token(this.pos++, TOKEN.PLUS);
				case "-": return this.token(this.pos++, TOKEN.MINUS);
				case "*": return this.token(this.pos++, TOKEN.MULTIPLY);
				case "/":
					if (input[pos + 1] === "/") {
						while (this.pos < length && this.input[this.pos] !== "\n") this.pos++;
						continue;
					}
					return this.token(this.pos++, TOKEN.DIVIDE);
				case "%": return this.token(this.pos++, TOKEN.MODULO);
				case "<":
					if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.LE);
					return this.token(this.pos++, TOKEN.LT);
				case ">":
					if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.GE);
					return this.token(this.pos++, TOKEN.GT);
				case "!":
					if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.NE);
					return this.token(this.pos++, TOKEN.NOT);
				case "(": return this.token(this.pos++, TOKEN.LPAREN);
				case ")": return this.token(this.pos++, TOKEN.RPAREN);
				case "[": return this.token(this.pos++, TOKEN.LBRACKET);
				case "]": return this.token(this.pos++, TOKEN.RBRACKET);
				case "{": return this.token(this.pos++, TOKEN.LBRACE);
				case "}": return this.token(this.pos++, TOKEN.RBRACE);
				case ".": return this.token(this.pos++, TOKEN.DOT);
				case ",": return this.token(this.pos++, TOKEN.COMMA);
				case ":": return this.token(this.pos++, TOKEN.COLON);
				case "?": return this.token(this.pos++, TOKEN.QUESTION);
				case `"`:
				case `'`: return this.readString(ch);
				case "b":
				case "B":
				case "r":
				case "R": {
					const next = input[pos + 1];
					if (next === "\"" || next === "'") return ++this.pos && this.readString(next, ch);
					return this.readIdentifier();
				}
				default: {
					const code = ch.charCodeAt(0);
					if (code <= 57 && code >= 48) return this.readNumber();
					if (this._isIdentifierCharCode(code)) return this.readIdentifier();
				}
			}
			throw parseError("unexpected_character", `Unexpected character: ${ch}`, {
				pos,
				start: pos,
				end: pos + 1,
				input
			});
		}
	}
	_isIdentifierCharCode(c) {
		if (c < 48 || c > 122) return false;
		return c >= 97 || c >= 65 && c <= 90 || c <= 57 || c === 95;
	}
	_parseAsDouble(start, end) {
		const value = Number(this.input.substring(start, end));
		if (Number.isFinite(value)) return this.token(start, TOKEN.NUMBER, value);
		throw parseError("invalid_number", `Invalid number: ${value}`, {
			pos: start,
			start,
			end,
			input: this.input
		});
	}
	_parseAsBigInt(start, end, isHex, unsigned) {
		const string = this.input.substring(start, end);
		if (unsigned === "u" || unsigned === "U") {
			this.pos++;
			try {
				return this.token(start, TOKEN.NUMBER, new UnsignedInt(string));
			} catch (_err) {}
		} else try {
			return this.token(start, TOKEN.NUMBER, BigInt(string));
		} catch (_err) {}
		throw parseError(isHex ? "invalid_hex_integer" : "invalid_integer", isHex ? `Invalid hex integer: ${string}` : `Invalid integer: ${string}`, {
			pos: start,
			start,
			end: this.pos,
			input: this.input
		});
	}
	_readDigits(input, length, pos, code) {
		while (pos < length && (code = input.charCodeAt(pos)) && !(code > 57 || code < 48)) pos++;
		return pos;
	}
	_readExponent(input, length, pos) {
		let ch = pos < length && input[pos];
		if (ch === "e" || ch === "E") {
			ch = ++pos < length && input[pos];
			if (ch === "-" || ch === "+") pos++;
			const start = pos;
			pos = this._readDigits(input, length, pos);
			if (start === pos) throw parseError("invalid_exponent", "Invalid exponent", {
				pos,
				start: pos,
				end: Math.min(pos + 1, input.length),
				input
			});
		}
		return pos;
	}
	readNumber() {
		const { input, length, pos: start } = this;
		let pos = start;
		if (input[pos] === "0" && (input[pos + 1] === "x" || input[pos + 1] === "X")) {
			pos += 2;
			while (pos < length && HEX_CODES[input[pos].charCodeAt(0)]) pos++;
			return this._parseAsBigInt(start, this.pos = pos, true, input[pos]);
		}
		pos = this._readDigits(input, length, pos);
		if (pos + 1 < length) {
			let isDouble = false;
			let afterpos = input[pos] === "." ? this._readDigits(input, length, pos + 1) : pos + 1;
			if (afterpos !== pos + 1) (isDouble = true) && (pos = afterpos);
			afterpos = this._readExponent(input, length, pos);
			if (afterpos !== pos) (isDouble = true) && (pos = afterpos);
			if (isDouble) return this._parseAsDouble(start, this.pos = pos);
		}
		return this._parseAsBigInt(start, this.pos = pos, false, input[pos]);
	}
	readString(del, prefix) {
		const { input: i, pos: s } = this;
		if (i[s + 1] === del && i[s + 2] === del) return this.readTripleQuotedString(del, prefix);
		return this.readSingleQuotedString(del, prefix);
	}
	_closeQuotedString(rawStart, rawValue, prefix, pos) {
		switch (prefix) {
			case "b":
			case "B": {
				const processed = this.processEscapes(rawStart, rawValue, true);
				const bytes = new Uint8Array(processed.length);
				for (let i = 0; i < processed.length; i++) bytes[i] = processed.charCodeAt(i) & 255;
				return this.token(pos - 1, TOKEN.BYTES, bytes);
			}
			case "r":
			case "R": return this.token(pos - 1, TOKEN.STRING, rawValue);
			default: {
				const value = this.processEscapes(rawStart, rawValue, false);
				return this.token(pos, TOKEN.STRING, value);
			}
		}
	}
	readSingleQuotedString(delimiter, prefix) {
		const { input, length, pos: start } = this;
		let ch;
		let pos = this.pos + 1;
		while (pos < length && (ch = input[pos])) {
			switch (ch) {
				case delimiter:
					const rawStart = start + 1;
					const rawValue = input.slice(rawStart, pos);
					this.pos = ++pos;
					return this._closeQuotedString(rawStart, rawValue, prefix, start);
				case "\n":
				case "\r": throw parseError("newline_in_string", "Newlines not allowed in single-quoted strings", {
					pos,
					start: pos,
					end: pos + 1,
					input
				});
				case "\\": pos++;
			}
			pos++;
		}
		throw parseError("unterminated_string", "Unterminated string", {
			pos: start,
			start,
			end: input.length,
			input
		});
	}
	readTripleQuotedString(delimiter, prefix) {
		const { input, length, pos: start } = this;
		let ch;
		let pos = this.pos + 3;
		while (pos < length && (ch = input[pos])) {
			switch (ch) {
				case delimiter:
					if (input[pos + 1] === delimiter && input[pos + 2] === delimiter) {
						const rawStart = start + 3;
						const rawValue = input.slice(rawStart, pos);
						this.pos = pos + 3;
						return this._closeQuotedString(rawStart, rawValue, prefix, start);
					}
					break;
				case "\\": pos++;
			}
			pos++;
		}
		throw parseError("unterminated_triple_quoted_string", "Unterminated triple-quoted string", {
			pos: start,
			start,
			end: input.length,
			input
		});
	}
	#escapeErr(code, offset, len, i, chars, extra) {
		const start = offset + i;
		return parseError(code, ESCAPE_ERRORS[code](extra), {
			input: this.input,
			pos: start,
			start,
			end: Math.min(start + chars, offset + len)
		});
	}
	processEscapes(offset, str, isBytes) {
		if (!str.includes("\\")) return str;
		const len = str.length;
		let result = "";
		let i = 0;
		while (i < len) {
			if (str[i] !== "\\" || i + 1 >= len) {
				result += str[i++];
				continue;
			}
			const next = str[i + 1];
			if (STRING_ESCAPES[next]) {
				result += STRING_ESCAPES[next];
				i += 2;
			} else if (next === "u" || next === "U") {
				if (isBytes) throw this.#escapeErr("bytes_unicode_escape", offset, len, i, 2, next);
				const hexLen = next === "u" ? 4 : 8;
				const hex = str.substring(i + 2, i + 2 + hexLen);
				const c = Number.parseInt(hex, 16);
				if (hex.length !== hexLen || !/^[0-9a-fA-F]+$/.test(hex) || c > 1114111) throw this.#escapeErr("invalid_unicode_escape", offset, len, i, 2 + hexLen, next + hex);
				if (c >= 55296 && c <= 57343) throw this.#escapeErr("invalid_unicode_surrogate", offset, len, i, 2 + hexLen, next + hex);
				result += String.fromCodePoint(c);
				i += 2 + hexLen;
			} else if (next === "x" || next === "X") {
				const h = str.substring(i + 2, i + 4);
				if (!/^[0-9a-fA-F]{2}$/.test(h)) throw this.#escapeErr("invalid_hex_escape", offset, len, i, 4, next + h);
				result += String.fromCharCode(Number.parseInt(h, 16));
				i += 4;
			} else if (next >= "0" && next <= "7") {
				const o = str.substring(i + 1, i + 4);
				if (!/^[0-7]{3}$/.test(o)) throw this.#escapeErr("invalid_octal_escape", offset, len, i, 4);
				const value = Number.parseInt(o, 8);
				if (value > 255) throw this.#escapeErr("octal_escape_out_of_range", offset, len, i, 4, o);
				result += String.fromCharCode(value);
				i += 4;
			} else throw this.#escapeErr("invalid_escape_sequence", offset, len, i, 2, next);
		}
		return result;
	}
	readIdentifier() {
		const { pos, input, length } = this;
		let p = pos;
		while (p < length && this._isIdentifierCharCode(input[p].charCodeAt(0))) p++;
		const value = input.substring(pos, this.pos = p);
		switch (value) {
			case "true": return this.token(pos, TOKEN.BOOLEAN, true);
			case "false": return this.token(pos, TOKEN.BOOLEAN, false);
			case "null": return this.token(pos, TOKEN.NULL, null);
			case "in": return this.token(pos, TOKEN.IN);
			default: return this.token(pos, TOKEN.IDENTIFIER, value);
		}
	}
};
const globalLexer = new Lexer();
var Parser = class {
	lexer = globalLexer;
	input = null;
	maxDepthRemaining = null;
	astNodesRemaining = null;
	type = null;
	pos = null;
	constructor(limits, registry) {
		this.limits = limits;
		this.registry = registry;
	}
	#limitExceeded(limitKey, pos = this.pos) {
		throw parseError("limit_exceeded", `Exceeded ${limitKey} (${this.limits[limitKey]})`, {
			pos,
			start: pos,
			end: pos,
			input: this.input
		});
	}
	#node(start, end, op, args, pos = start) {
		const node = new ASTNode(this.input, pos, start, end, op, args);
		if (!this.astNodesRemaining--) this.#limitExceeded("maxAstNodes", pos);
		return node;
	}
	#infixNode(op, left, right) {
		return this.#node(left.start, right.end, op, [left, right]);
	}
	#ternaryNode(expression, consequent, alternate) {
		return this.#node(expression.start, alternate.end, OPERATORS.ternary, [
			expression,
			consequent,
			alternate
		]);
	}
	#unaryNode(pos, op, arg) {
		return this.#node(pos, arg.end, op, arg);
	}
	#accessNode(op, left, right, end, pos = left.start) {
		return this.#node(left.start, end, op, [left, right], pos);
	}
	#advanceToken(returnValue = this.pos) {
		const l = this.lexer.nextToken();
		this.pos = l.tokenPos;
		this.type = l.tokenType;
		return returnValue;
	}
	get value() {
		return this.lexer.tokenValue;
	}
	consume(expectedType) {
		if (this.type === expectedType) return this.#advanceToken();
		throw parseError("expected_token", `Expected ${TOKEN_BY_NUMBER[expectedType]}, got ${TOKEN_BY_NUMBER[this.type]}`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	match(type) {
		return this.type === type;
	}
	parse(input) {
		if (typeof input !== "string") throw parseError("expression_must_be_string", "Expression must be a string");
		this.input = this.lexer.reset(input);
		this.#advanceToken();
		this.maxDepthRemaining = this.limits.maxDepth;
		this.astNodesRemaining = this.limits.maxAstNodes;
		const result = this.parseExpression();
		if (this.match(TOKEN.EOF)) return result;
		throw parseError("unexpected_character", `Unexpected character: '${this.input[this.lexer.pos - 1]}'`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	#expandMacro(start, end, op, args) {
		const methodName = args[0];
		const receiver = op === OPERATORS.rcall ? args[1] : null;
		const fnArgs = op === OPERATORS.rcall ? args[2] : args[1];
		const decl = this.registry.findMacro(methodName, !!receiver, fnArgs.length);
		const ast = this.#node(start, end, op, args);
		if (!decl) return ast;
		const macro = decl.handler({
			ast,
			args: fnArgs,
			receiver,
			methodName,
			parser: this
		});
		if (macro.callAst) return ast.setMeta("alternate", macro.callAst);
		return ast.setMeta("macro", macro).setMeta("async", isAsync(macro.evaluate, macro.async));
	}
	parseExpression() {
		if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth");
		const expr = this.parseLogicalOr();
		if (!this.match(TOKEN.QUESTION)) return ++this.maxDepthRemaining && expr;
		this.#advanceToken();
		const consequent = this.parseExpression();
		this.consume(TOKEN.COLON);
		const alternate = this.parseExpression();
		this.maxDepthRemaining++;
		return this.#ternaryNode(expr, consequent, alternate);
	}
	parseLogicalOr() {
		let expr = this.parseLogicalAnd();
		while (this.match(TOKEN.OR)) {
			this.#advanceToken();
			expr = this.#infixNode(OPERATORS["||"], expr, this.parseLogicalAnd());
		}
		return expr;
	}
	parseLogicalAnd() {
		let expr = this.parseEquality();
		while (this.match(TOKEN.AND)) {
			this.#advanceToken();
			expr = this.#infixNode(OPERATORS["&&"], expr, this.parseEquality());
		}
		return expr;
	}
	parseEquality() {
		let expr = this.parseRelational();
		while (this.match(TOKEN.EQ) || this.match(TOKEN.NE)) {
			const op = OP_FOR_TOKEN[this.type];
			this.#advanceToken();
			expr = this.#infixNode(op, expr, this.parseRelational());
		}
		return expr;
	}
	parseRelational() {
		let expr = this.parseAdditive();
		while (this.match(TOKEN.LT) || this.match(TOKEN.LE) || this.match(TOKEN.GT) || this.match(TOKEN.GE) || this.match(TOKEN.IN)) {
			const op = OP_FOR_TOKEN[this.type];
			this.#advanceToken();
			expr = this.#infixNode(op, expr, this.parseAdditive());
		}
		return expr;
	}
	parseAdditive() {
		let expr = this.parseMultiplicative();
		while (this.match(TOKEN.PLUS) || this.match(TOKEN.MINUS)) {
			const op = OP_FOR_TOKEN[this.type];
			this.#advanceToken();
			expr = this.#infixNode(op, expr, this.parseMultiplicative());
		}
		return expr;
	}
	parseMultiplicative() {
		let expr = this.parseUnary();
		while (this.match(TOKEN.MULTIPLY) || this.match(TOKEN.DIVIDE) || this.match(TOKEN.MODULO)) {
			const op = OP_FOR_TOKEN[this.type];
			this.#advanceToken();
			expr = this.#infixNode(op, expr, this.parseUnary());
		}
		return expr;
	}
	parseUnary() {
		if (this.type === TOKEN.NOT) return this.#unaryNode(this.#advanceToken(), OPERATORS.unaryNot, this.parseUnary());
		if (this.type === TOKEN.MINUS) return this.#unaryNode(this.#advanceToken(), OPERATORS.unaryMinus, this.parseUnary());
		return this.parsePostfix();
	}
	parsePostfix() {
		let expr = this.parsePrimary();
		const depth = this.maxDepthRemaining;
		while (true) {
			if (this.match(TOKEN.DOT)) {
				const dot = this.#advanceToken();
				if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth", dot);
				const op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalFieldAccess : OPERATORS.fieldAccess;
				const propertyValue = this.value;
				const start = this.pos;
				const end = this.lexer.pos;
				this.consume(TOKEN.IDENTIFIER);
				if (op === OPERATORS.fieldAccess && this.match(TOKEN.LPAREN) && this.#advanceToken()) {
					const args = this.parseArgumentList();
					const closeEnd = this.lexer.pos;
					this.consume(TOKEN.RPAREN);
					expr = this.#expandMacro(expr.start, closeEnd, OPERATORS.rcall, [
						propertyValue,
						expr,
						args
					]);
				} else expr = this.#accessNode(op, expr, propertyValue, end, start);
				continue;
			}
			if (this.match(TOKEN.LBRACKET)) {
				const bracket = this.#advanceToken();
				if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth", bracket);
				const op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalBracketAccess : OPERATORS.bracketAccess;
				const index = this.parseExpression();
				const closeEnd = this.lexer.pos;
				this.consume(TOKEN.RBRACKET);
				expr = this.#accessNode(op, expr, index, closeEnd);
				continue;
			}
			break;
		}
		this.maxDepthRemaining = depth;
		return expr;
	}
	parsePrimary() {
		switch (this.type) {
			case TOKEN.NUMBER:
			case TOKEN.STRING:
			case TOKEN.BYTES:
			case TOKEN.BOOLEAN:
			case TOKEN.NULL: return this.#consumeLiteral();
			case TOKEN.IDENTIFIER: return this.#parseIdentifierPrimary();
			case TOKEN.LPAREN: return this.#parseParenthesizedExpression();
			case TOKEN.LBRACKET: return this.parseList();
			case TOKEN.LBRACE: return this.parseMap();
		}
		throw parseError("unexpected_token", `Unexpected token: ${TOKEN_BY_NUMBER[this.type]}`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	#consumeLiteral() {
		return this.#advanceToken(this.#node(this.pos, this.lexer.pos, OPERATORS.value, this.value));
	}
	#parseIdentifierPrimary() {
		const value = this.value;
		const end = this.lexer.pos;
		const start = this.consume(TOKEN.IDENTIFIER);
		if (RESERVED.has(value)) throw parseError("reserved_identifier", `Reserved identifier: ${value}`, {
			pos: start,
			start,
			end,
			input: this.input
		});
		if (!this.match(TOKEN.LPAREN)) return this.#node(start, end, OPERATORS.id, value);
		this.#advanceToken();
		const args = this.parseArgumentList();
		const closeEnd = this.lexer.pos;
		this.consume(TOKEN.RPAREN);
		return this.#expandMacro(start, closeEnd, OPERATORS.call, [value, args]);
	}
	#parseParenthesizedExpression() {
		this.consume(TOKEN.LPAREN);
		const expr = this.parseExpression();
		this.consume(TOKEN.RPAREN);
		return expr;
	}
	parseList() {
		const start = this.consume(TOKEN.LBRACKET);
		const elements = [];
		let remainingElements = this.limits.maxListElements;
		if (!this.match(TOKEN.RBRACKET)) {
			elements.push(this.parseExpression());
			if (!remainingElements--) this.#limitExceeded("maxListElements", elements.at(-1).pos);
			while (this.match(TOKEN.COMMA)) {
				this.#advanceToken();
				if (this.match(TOKEN.RBRACKET)) break;
				elements.push(this.parseExpression());
				if (!remainingElements--) this.#limitExceeded("maxListElements", elements.at(-1).pos);
			}
		}
		const closeEnd = this.lexer.pos;
		this.consume(TOKEN.RBRACKET);
		return this.#node(start, closeEnd, OPERATORS.list, elements);
	}
	parseMap() {
		const start = this.consume(TOKEN.LBRACE);
		const props = [];
		let remainingEntries = this.limits.maxMapEntries;
		if (!this.match(TOKEN.RBRACE)) {
			props.push(this.parseProperty());
			if (!remainingEntries--) this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
			while (this.match(TOKEN.COMMA)) {
				this.#advanceToken();
				if (this.match(TOKEN.RBRACE)) break;
				props.push(this.parseProperty());
				if (!remainingEntries--) this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
			}
		}
		const closeEnd = this.lexer.pos;
		this.consume(TOKEN.RBRACE);
		return this.#node(start, closeEnd, OPERATORS.map, props);
	}
	parseProperty() {
		return [this.parseExpression(), (this.consume(TOKEN.COLON), this.parseExpression())];
	}
	parseArgumentList() {
		const args = [];
		let remainingArgs = this.limits.maxCallArguments;
		if (!this.match(TOKEN.RPAREN)) {
			args.push(this.parseExpression());
			if (!remainingArgs--) this.#limitExceeded("maxCallArguments", args.at(-1).pos);
			while (this.match(TOKEN.COMMA)) {
				this.#advanceToken();
				if (this.match(TOKEN.RPAREN)) break;
				args.push(this.parseExpression());
				if (!remainingArgs--) this.#limitExceeded("maxCallArguments", args.at(-1).pos);
			}
		}
		return args;
	}
};
// node_modules/@marcbachmann/cel-js/lib/options.js
const DEFAULT_LIMITS = objFreeze({
	maxAstNodes: 1e5,
	maxDepth: 250,
	maxListElements: 1e3,
	maxMapEntries: 1e3,
	maxCallArguments: 32
});
const LIMIT_KEYS = new Set(objKeys(DEFAULT_LIMITS));
function createLimits(overrides, base = DEFAULT_LIMITS) {
	const keys = overrides ? objKeys(overrides) : void 0;
	if (!keys?.length) return base;
	const merged = { ...base };
	for (const key of keys) {
		if (!LIMIT_KEYS.has(key)) throw new TypeError(`Unknown limits option: ${key}`);
		const value = overrides[key];
		if (typeof value !== "number") continue;
		merged[key] = value;
	}
	return objFreeze(merged);
}
const DEFAULT_OPTIONS = objFreeze({
	unlistedVariablesAreDyn: false,
	homogeneousAggregateLiterals: true,
	enableOptionalTypes: false,
	limits: DEFAULT_LIMITS
});
function bool(a, b, key) {
	const value = a?.[key] ?? b?.[key];
	if (typeof value !== "boolean") throw new TypeError(`Invalid option: ${key}`);
	return value;
}
function createOptions(opts, base = DEFAULT_OPTIONS) {
	if (!opts) return base;
	return objFreeze({
		unlistedVariablesAreDyn: bool(opts, base, "unlistedVariablesAreDyn"),
		homogeneousAggregateLiterals: bool(opts, base, "homogeneousAggregateLiterals"),
		enableOptionalTypes: bool(opts, base, "enableOptionalTypes"),
		limits: createLimits(opts.limits, base.limits)
	});
}
// node_modules/@marcbachmann/cel-js/lib/evaluator.js
const globalRegistry = createRegistry({ enableOptionalTypes: false });
registerFunctions(globalRegistry);
registerOverloads(globalRegistry);
registerMacros(globalRegistry);
var Environment = class Environment {
	#registry;
	#evaluator;
	#typeChecker;
	#evalTypeChecker;
	#parser;
	constructor(opts, inherited) {
		this.opts = createOptions(opts, inherited?.opts);
		this.#registry = (inherited instanceof Environment ? inherited.#registry : globalRegistry).clone(this.opts);
		const childOpts = {
			registry: this.#registry,
			opts: this.opts
		};
		this.#typeChecker = new TypeChecker(childOpts);
		this.#evalTypeChecker = new TypeChecker(childOpts, true);
		this.#evaluator = new Evaluator(childOpts);
		this.#parser = new Parser(this.opts.limits, this.#registry);
		Object.freeze(this);
	}
	clone(opts) {
		return new Environment(opts, this);
	}
	registerFunction(signature, handler, opts) {
		this.#registry.registerFunctionOverload(signature, handler, opts);
		return this;
	}
	registerOperator(string, handler, opts) {
		this.#registry.registerOperatorOverload(string, handler, opts);
		return this;
	}
	registerType(typename, constructor) {
		this.#registry.registerType(typename, constructor);
		return this;
	}
	registerVariable(name, type, opts) {
		this.#registry.registerVariable(name, type, opts);
		return this;
	}
	registerConstant(name, type, value) {
		this.#registry.registerConstant(name, type, value);
		return this;
	}
	hasVariable(name) {
		return this.#registry.variables.has(name);
	}
	getDefinitions() {
		return this.#registry.getDefinitions();
	}
	check(expression) {
		try {
			return this.#checkAST(this.#parser.parse(expression));
		} catch (error) {
			return {
				valid: false,
				error
			};
		}
	}
	#checkAST(ast) {
		try {
			const typeDecl = this.#typeChecker.check(ast, new RootContext(this.#registry));
			return {
				valid: true,
				type: this.#formatTypeForCheck(typeDecl)
			};
		} catch (error) {
			return {
				valid: false,
				error
			};
		}
	}
	#formatTypeForCheck(typeDecl) {
		if (typeDecl.name === `list<dyn>`) return "list";
		if (typeDecl.name === `map<dyn, dyn>`) return "map";
		return typeDecl.name;
	}
	parse(expression) {
		const ast = this.#parser.parse(expression);
		const evaluateParsed = this.#evaluateAST.bind(this, ast);
		evaluateParsed.check = this.#checkAST.bind(this, ast);
		evaluateParsed.ast = ast;
		return evaluateParsed;
	}
	evaluate(expression, context) {
		return this.#evaluateAST(this.#parser.parse(expression), context);
	}
	#evaluateAST(ast, ctx) {
		if (ast.checkedType) return ast.evaluate(this.#evaluator, ast, new RootContext(this.#registry, ctx));
		else {
			this.#evalTypeChecker.check(ast, ctx = new RootContext(this.#registry, ctx));
			return ast.evaluate(this.#evaluator, ast, ctx);
		}
	}
};
var Evaluator = class extends Base {
	constructor(opts) {
		super(opts);
		this.createError = evaluationError;
	}
	#firstMapElement(coll) {
		if (coll instanceof Map) return coll.entries().next().value;
		for (const key in coll) return [key, coll[key]];
	}
	debugRuntimeType(value, checkedType) {
		return checkedType?.hasDynType === false ? checkedType : this.debugTypeDeep(value);
	}
	debugTypeDeep(value) {
		const runtimeType = this.debugType(value);
		switch (runtimeType.kind) {
			case "list": {
				const first = value instanceof Array ? value[0] : value.values().next().value;
				if (first === void 0) return runtimeType;
				return this.registry.getListType(this.debugTypeDeep(first));
			}
			case "map": {
				const first = this.#firstMapElement(value);
				if (!first) return runtimeType;
				return this.registry.getMapType(runtimeType.keyType.hasDynType ? this.debugTypeDeep(first[0]) : runtimeType.keyType, runtimeType.valueType.hasDynType ? this.debugTypeDeep(first[1]) : runtimeType.valueType);
			}
			default: return runtimeType;
		}
	}
	tryEval(ast, ctx) {
		try {
			const res = this.run(ast, ctx);
			if (res instanceof Promise) return res.catch((err) => err);
			return res;
		} catch (err) {
			return err;
		}
	}
	run(ast, ctx) {
		return ast.evaluate(this, ast, ctx);
	}
};
const globalEnvironment = new Environment({ unlistedVariablesAreDyn: true });
function parse(expression) {
	return globalEnvironment.parse(expression);
}
// node_modules/@marcbachmann/cel-js/lib/serialize.js
/**
* Serialize a primitive value to CEL syntax
* @param {*} value - The value to serialize
* @returns {string} The CEL representation
*/
function serializeValue(value) {
	if (value === null) return "null";
	if (typeof value === "boolean") return String(value);
	if (typeof value === "bigint") return String(value);
	if (typeof value === "string") return serializeString(value);
	if (value instanceof Uint8Array) return serializeBytes(value);
	if (value instanceof UnsignedInt) return `${value.value}u`;
	if (value instanceof Optional) {
		if (value.hasValue()) return `optional.of(${serializeValue(value.value())})`;
		return "optional.none()";
	}
	if (typeof value === "number") return value % 1 === 0 ? `${value}.0` : value.toLocaleString("en-US", {
		useGrouping: false,
		maximumFractionDigits: 9
	});
	if (typeof value === "object") {
		const keys = Object.keys(value);
		if (keys.every((k) => /^\d+$/.test(k))) {
			const bytes = new Uint8Array(keys.length);
			for (let i = 0; i < keys.length; i++) bytes[i] = value[i];
			return serializeBytes(bytes);
		}
	}
	return String(value);
}
/**
* Convert an AST back to CEL expression string
* @param {import(".").ASTNode} ast - The AST node to convert
* @returns {string} The CEL expression string
*/
function serialize(ast) {
	const { op, args } = ast;
	switch (op) {
		case "value": return serializeValue(args);
		case "id": return args;
		case "||":
		case "&&":
		case "==":
		case "!=":
		case "<":
		case "<=":
		case ">":
		case ">=":
		case "in":
		case "+":
		case "-":
		case "*":
		case "/":
		case "%": return `${wrap(args[0], op)} ${op} ${wrap(args[1], op)}`;
		case "!_": return `!${wrap(args, op)}`;
		case "-_": return [
			"+",
			"-",
			"*",
			"/",
			"%"
		].includes(args.op) ? `-(${serialize(args)})` : `-${serialize(args)}`;
		case ".": return `${wrap(args[0], op)}.${args[1]}`;
		case ".?": return `${wrap(args[0], op)}.?${args[1]}`;
		case "[]": return `${wrap(args[0], op)}[${serialize(args[1])}]`;
		case "[?]": return `${wrap(args[0], op)}[?${serialize(args[1])}]`;
		case "call": return `${args[0]}(${args[1].map(serialize).join(", ")})`;
		case "rcall": return `${wrap(args[1], op)}.${args[0]}(${args[2].map(serialize).join(", ")})`;
		case "list": return `[${args.map(serialize).join(", ")}]`;
		case "map": return `{${args.map(([k, v]) => `${serialize(k)}: ${serialize(v)}`).join(", ")}}`;
		case "?:": return `${wrap(args[0], op)} ? ${wrap(args[1], op)} : ${serialize(args[2])}`;
		default: throw new Error(`Unknown AST operation: ${op}`);
	}
}
/**
* Serialize a string value with proper escaping
* @param {string} str - The string to serialize
* @returns {string} The escaped string with quotes
*/
function serializeString(str) {
	const escaped = str.replace(/\\/g, "\\\\").replace(/"/g, "\\\"").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t").replace(/\f/g, "\\f").replace(/[\b]/g, "\\b").replace(/\v/g, "\\v");
	let result = "";
	for (let i = 0; i < escaped.length; i++) {
		const code = escaped.charCodeAt(i);
		if (code < 32 || code > 126) result += code <= 65535 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
		else result += escaped[i];
	}
	return `"${result}"`;
}
/**
* Serialize a bytes value
* @param {Uint8Array} bytes - The bytes to serialize
* @returns {string} The bytes literal
*/
function serializeBytes(bytes) {
	let result = "b\"";
	for (const byte of bytes) if (byte === 92) result += "\\\\";
	else if (byte === 34) result += "\\\"";
	else if (byte === 10) result += "\\n";
	else if (byte === 13) result += "\\r";
	else if (byte === 9) result += "\\t";
	else if (byte >= 32 && byte <= 126) result += String.fromCharCode(byte);
	else result += `\\x${byte.toString(16).padStart(2, "0")}`;
	return `${result}"`;
}
/**
* Operator precedence (higher = tighter binding)
*/
const PRECEDENCE = {
	"?:": 1,
	"||": 2,
	"&&": 3,
	"==": 4,
	"!=": 4,
	"<": 5,
	"<=": 5,
	">": 5,
	">=": 5,
	in: 5,
	"+": 6,
	"-": 6,
	"-_": 6,
	"*": 7,
	"/": 7,
	"%": 7,
	"!_": 8,
	".": 9,
	".?": 9,
	"[]": 9,
	"[?]": 9,
	call: 9,
	rcall: 9
};
/**
* Check if parentheses are needed based on operator precedence
* @param {ASTNode} ast - The AST node to check
* @param {string} parentOp - The parent operator
* @returns {boolean} True if parentheses are needed
*/
function needsParentheses(ast, parentOp) {
	const childOp = ast.op;
	const parentPrec = PRECEDENCE[parentOp] || 0;
	const childPrec = PRECEDENCE[childOp] || 0;
	if (childOp === "value" || childOp === "id" || childOp === "call" || childOp === "rcall" || childOp === "list" || childOp === "map") return false;
	if ((parentOp === "*" || parentOp === "/" || parentOp === "%") && childOp === "-_") return false;
	if (parentOp === "*" && childOp === "*" && ast.args[0].op === "-_") return false;
	if ((childOp === "." || childOp === "[]" || childOp === ".?" || childOp === "[?]") && (parentOp === "." || parentOp === "[]" || parentOp === ".?" || parentOp === "[?]" || parentOp === "rcall")) return false;
	if (parentOp === "?:") return childOp === "?:";
	if (parentOp === "!_" || parentOp === "-_") return childPrec < parentPrec;
	if (parentOp === "/" && (childOp === "*" || childOp === "+" || childOp === "-")) return true;
	if (childOp === "/" && parentOp !== void 0) return true;
	if ((parentOp === "*" || parentOp === "/") && [
		"+",
		"-",
		"*",
		"/"
	].includes(childOp)) return true;
	if (childPrec < parentPrec) return true;
	if (childPrec === parentPrec && (parentOp === "/" || parentOp === "%") && (childOp === "/" || childOp === "%")) return true;
	return false;
}
/**
* Wrap expression in parentheses if needed
* @param {*} ast - The AST node
* @param {string} parentOp - The parent operator
* @returns {string} The serialized expression, possibly wrapped in parentheses
*/
function wrap(ast, parentOp) {
	return needsParentheses(ast, parentOp) ? `(${serialize(ast)})` : serialize(ast);
}
// compiler/model/pack.ts
const PUBLISHING = [
	"name",
	"version",
	"licence",
	"repository",
	"homepage",
	"maintainer"
];
/** Whom a deadline binds, by who it is due from: 申报主体 is an enterprise, 各市工业和信息化局 an authority; undefined where neither is said. */
const filerOf = ({ who = "" }) => {
	if (/企业|申报主体|申报单位/.test(who)) return "enterprise";
	return /[局厅委]|部门|推荐单位|政府/.test(who) ? "authority" : void 0;
};
/** The units of a quota by what limits them: names one by one. */
const limitedBy = ({ members, limits, except = [] }) => [{
	members,
	limits
}, ...except];
// compiler/model/rule-tree.ts
const isNode = (part) => typeof part === "object" && part !== null && "op" in part;
/** The nodes in what a node's `args` hold: one, a list of them, or of lists of them; names and constants are none. */
const operandsIn = (part) => {
	if (Array.isArray(part)) return part.flatMap(operandsIn);
	return isNode(part) ? [part] : [];
};
// generators/validator/code.ts
/** @param value JSON */
const value = (value) => ({
	kind: "value",
	value
});
const name = (name, ...inside) => ({
	kind: "name",
	name,
	inside
});
/** @param of what is called, or its name */
const call = (of, ...given) => ({
	kind: "call",
	of: typeof of === "string" ? name(of) : of,
	given
});
const lambda = (parameters, body) => ({
	kind: "function",
	parameters,
	body
});
const array$1 = (items) => ({
	kind: "array",
	items
});
/** An object of those members that are there. */
const object$1 = (members) => ({
	kind: "object",
	members: Object.entries(members).flatMap(([name, code]) => code === void 0 ? [] : [[name, code]])
});
const pattern = (pattern, flags) => ({
	kind: "pattern",
	pattern,
	flags
});
/** Names that the code calls or reads, its own parameters among them. */
const namesIn$1 = (code) => {
	switch (code.kind) {
		case "name": return [code.name];
		case "call": return [code.of, ...code.given].flatMap(namesIn$1);
		case "function": return namesIn$1(code.body);
		case "array": return code.items.flatMap(namesIn$1);
		case "object": return code.members.flatMap(([, each]) => namesIn$1(each));
		case "value":
		case "pattern": return [];
	}
};
// generators/validator/compile-expression.ts
const root = "data";
const whole = {
	variables: /* @__PURE__ */ new Map(),
	near: root
};
/** The form as a whole, so that `has(form.pledge)` can be asked; no field has that name. */
const wholeForm = "form";
const unknown = (node) => {
	throw new Error(`A rule holds what validators do not know: ${node.op} in ${node.input}`);
};
const chainOf = (node, scope) => {
	if (node.op === "id") {
		const variable = scope.variables.get(node.args);
		const keys = variable !== void 0 || node.args === wholeForm ? [] : [value(node.args)];
		return {
			base: variable ?? "data",
			keys,
			computed: [],
			fixed: keys.length
		};
	}
	if (node.op !== "." && node.op !== "[]") return void 0;
	const holder = chainOf(node.args[0], scope);
	if (holder === void 0) return void 0;
	const keys = [...holder.keys, keyOf$1(node, scope)];
	const computed = node.op === "[]" && node.args[1].op !== "value" ? [...holder.computed, node.args[1]] : holder.computed;
	return {
		base: holder.base,
		keys,
		computed,
		fixed: computed.length === 0 ? keys.length : holder.fixed
	};
};
const keyOf$1 = (node, scope) => node.op === "." ? value(node.args[1]) : codeOf$2(node.args[1], scope);
const argumentsOf = ({ base, keys }) => [name(base), ...keys];
const inner = (named, { variables }) => {
	const id = named?.op === "id" ? named.args : "";
	const variable = `${id}_${variables.size}`;
	return {
		variable,
		scope: {
			variables: new Map([...variables, [id, variable]]),
			near: variable
		}
	};
};
/** Macros that give lists whose items may stand in the filing. */
const listMacros = /* @__PURE__ */ new Set(["filter", "map"]);
const macros = {
	all: "all",
	exists: "exists",
	exists_one: "existsOne"
};
const isMacro = (called) => Object.hasOwn(macros, called) || listMacros.has(called);
/** Names in the runtime. */
const methods = {
	contains: "contains",
	startsWith: "startsWith",
	endsWith: "endsWith",
	size: "size"
};
const operators = {
	"==": "same",
	"!=": "differs",
	"<": "less",
	"<=": "atMost",
	">": "more",
	">=": "atLeast",
	"+": "plus",
	"-": "minus",
	"*": "times",
	in: "within",
	"!_": "not",
	"-_": "negative"
};
const lifted = (of, nodes, scope) => call("lift", of, ...nodes.map((node) => codeOf$2(node, scope)));
const thunk = (body) => lambda([], body);
const chosen = (node, scope, of) => {
	const [condition, yes, no] = node.args;
	return call("choose", codeOf$2(condition, scope), thunk(of(yes, scope)), thunk(of(no, scope)));
};
/** What a macro goes through, each item with its place. */
const itemsOf$1 = (node, scope) => {
	const chain = chainOf(node, scope);
	if (chain?.computed.length === 0) return call("items", ...argumentsOf(chain));
	switch (node.op) {
		case "id":
		case ".":
		case "[]": return call("itemsOf", placeOf$1(node, scope));
		case "list": return call("listed", ...node.args.map((item) => placeOf$1(item, scope)));
		case "+": return call("concatenated", ...node.args.map((each) => itemsOf$1(each, scope)));
		case "?:": return chosen(node, scope, itemsOf$1);
		case "rcall":
			if (node.args[0] === "filter") return macro("filter", node, scope, codeOf$2);
			if (node.args[0] === "map") return macro("map", node, scope, placeOf$1);
	}
	return call("placed", codeOf$2(node, scope), name(scope.near));
};
/** The value with its place, so that what the schema refuses inside of it stays refused. */
const placeOf$1 = (node, scope) => {
	const chain = chainOf(node, scope);
	if (chain !== void 0) return call("at", ...argumentsOf(chain));
	if (node.op === ".") return call("at", placeOf$1(node.args[0], scope), keyOf$1(node, scope));
	if (node.op === "[]") return itemOf(node.args[0], keyOf$1(node, scope), scope);
	if (node.op === "?:") return chosen(node, scope, placeOf$1);
	return call("computed", codeOf$2(node, scope), name(scope.near));
};
/** One of what has been computed; of what has a place, `at` finds it. */
const itemOf = (holder, key, scope) => {
	if (holder.op === "?:") return chosen(holder, scope, (each, inside) => itemOf(each, key, inside));
	return holder.op === "list" || holder.op === "+" || holder.op === "rcall" ? call("itemAt", itemsOf$1(holder, scope), key) : call("at", placeOf$1(holder, scope), key);
};
const macro = (of, node, scope, compiled) => {
	const [, list, [variable, body]] = node.args;
	const item = inner(variable, scope);
	return call(of, itemsOf$1(list, scope), lambda([item.variable], compiled(body ?? unknown(node), item.scope)));
};
const callOf = (node, scope) => {
	const [called, given] = node.args;
	if (called === "has" && given[0] !== void 0) {
		const chain = chainOf(given[0], scope);
		return chain === void 0 ? unknown(node) : call("has", ...argumentsOf(chain));
	}
	return lifted(called === "size" ? name("size") : name("functions", called), given, scope);
};
const methodOf = (node, scope) => {
	const [called, receiver, given] = node.args;
	if (Object.hasOwn(macros, called)) return macro(macros[called] ?? "", node, scope, codeOf$2);
	if (listMacros.has(called)) return call("valuesOf", itemsOf$1(node, scope));
	if (called === "matches") return call("lift", name("matches"), codeOf$2(receiver, scope), ...patternOf(given[0] ?? node));
	return lifted(name(methods[called] ?? unknown(node)), [receiver, ...given], scope);
};
/** The source of a pattern, and its tree. */
const patternOf = (node) => {
	const source = node.op === "value" && typeof node.args === "string" ? node.args : unknown(node);
	const parsed = parsePattern(source);
	return [value(source), value("pattern" in parsed ? parsed.pattern : unknown(node))];
};
/** Code that gives the node's value, or which values are missing for it. */
const codeOf$2 = (node, scope) => {
	const chain = chainOf(node, scope);
	if (chain?.computed.length === 0) return call("read", ...argumentsOf(chain));
	switch (node.op) {
		case ".":
		case "[]": return call("valueIn", placeOf$1(node, scope));
		case "value": return value(typeof node.args === "bigint" ? Number(node.args) : node.args);
		case "call": return callOf(node, scope);
		case "rcall": return methodOf(node, scope);
		case "list": return call("list", ...node.args.map((item) => codeOf$2(item, scope)));
		case "?:": return chosen(node, scope, codeOf$2);
		case "||":
		case "&&": {
			const [left, right] = node.args;
			return call(node.op === "||" ? "or" : "and", codeOf$2(left, scope), thunk(codeOf$2(right, scope)));
		}
		case "!_":
		case "-_": return lifted(name(operators[node.op] ?? ""), [node.args], scope);
		default: return Array.isArray(node.args) && Object.hasOwn(operators, node.op) ? lifted(name(operators[node.op] ?? ""), node.args, scope) : unknown(node);
	}
};
// generators/validator/compile-rules.ts
/** Rules in CEL as code of a validator over filing data; what it calls is in runtime/: functions, logic, operators, places, lists, rules. */
/** Functions that tell by how much they are not true. */
const sided = {
	isShare: true,
	withinQuota: true,
	coversStages: true,
	coversParts: true
};
const compared = /* @__PURE__ */ new Set([
	"<",
	"<=",
	">",
	">=",
	"=="
]);
/** The values of the filing that a condition reads; those below a variable of its own macros are its lists'. */
const readsOf = (node, scope, own = /* @__PURE__ */ new Set()) => {
	const chain = chainOf(node, scope);
	if (chain !== void 0) {
		const { base, keys, fixed, computed } = chain;
		const known = computed.some((key) => namesOwn(key, own)) ? keys.slice(0, fixed) : keys;
		return [...known.length === 0 || isOwn(node, own) ? [] : [array$1([name(base), ...known])], ...computed.flatMap((key) => readsOf(key, scope, own))];
	}
	if (node.op !== "rcall" || !isMacro(node.args[0])) return operandsIn(node.args).flatMap((each) => readsOf(each, scope, own));
	const [, list, [variable, body]] = node.args;
	const hidden = variable?.op === "id" ? /* @__PURE__ */ new Set([...own, variable.args]) : own;
	return [...readsOf(list, scope, own), ...body === void 0 ? [] : readsOf(body, scope, hidden)];
};
const namesOwn = (node, own) => node.op === "id" ? own.has(node.args) : operandsIn(node.args).some((inside) => namesOwn(inside, own));
const isOwn = (node, own) => {
	if (node.op === "id") return own.has(node.args);
	return (node.op === "." || node.op === "[]") && isOwn(node.args[0], own);
};
/** Code that gives the outcomes of a rule; `all` over records judges each of them. */
const outcomesOf$1 = (node, scope) => {
	if (node.op === "rcall" && node.args[0] === "all") return macro("judgeEach", node, scope, outcomesOf$1);
	if (node.op === "&&") {
		const conjuncts = conjunctsOf(node).map((each) => array$1([
			thunk(codeOf$2(each, scope)),
			placesRead([each], scope),
			...placesAsked(each, scope)
		]));
		return call("judgeTogether", name(scope.near), array$1(conjuncts));
	}
	const judged = [
		codeOf$2(node, scope),
		name(scope.near),
		placesRead(operandsTold(node, scope), scope)
	];
	const asked = placesAsked(node, scope);
	if (asked.length > 0) return call("judgeAsking", ...judged, ...asked);
	const sides = sidesOf(node, scope);
	return call("judge", ...judged, ...sides === void 0 ? [] : [thunk(sides)]);
};
const conjunctsOf = (node) => node.op === "&&" ? node.args.flatMap(conjunctsOf) : [node];
const isComputed = (side, scope) => side.op !== "value" && chainOf(side, scope) === void 0;
/** The two sides of a comparison, else the node: `sum(parts) == total` is told of the total, which should be what is computed. */
const operandsTold = (node, scope) => {
	if (!compared.has(node.op)) return [node];
	const [one, other] = operandsIn(node.args);
	if (one === void 0 || other === void 0) return [node];
	return node.op === "==" && isComputed(one, scope) && chainOf(other, scope) !== void 0 ? [other, one] : [one, other];
};
/** Code that gives what they read, each once. */
const placesRead = (nodes, scope) => {
	const reads = new Map(nodes.flatMap((node) => readsOf(node, scope)).map((read) => [JSON.stringify(read), read]));
	return thunk(array$1([...reads.values()]));
};
/** Code that gives what it asks to be there, where it asks for something. */
const placesAsked = (node, scope) => {
	const asked = askedBy(node).flatMap((each) => chainOf(each, scope) ?? []);
	return asked.length === 0 ? [] : [thunk(array$1(asked.map((chain) => array$1(argumentsOf(chain)))))];
};
/** What would make it true by being there, `has(a.district) || …`; in `has(a) && …` it is but what the rest needs. */
const askedBy = (node) => {
	if (node.op === "||") return node.args.flatMap(askedBy);
	return node.op === "call" && node.args[0] === "has" ? node.args[1] : [];
};
/** Code that gives what is compared where that is not simply read: 7 stages to 8. */
const sidesOf = (node, scope) => {
	if (node.op === "call") {
		const [called, given] = node.args;
		return Object.hasOwn(sided, called) ? lifted(name("functions", "sides", called), given, scope) : void 0;
	}
	const both = operandsTold(node, scope);
	if (!compared.has(node.op) || !both.some((side) => isComputed(side, scope))) return void 0;
	const [actual, wanted] = both.map((side) => codeOf$2(side, scope));
	return actual && wanted && call("list", actual, value(node.op), wanted);
};
/** A function of the filing and of what the variables stand for, outermost first, that gives the value of a part of a rule. */
const compilePart = (part, variables) => {
	const parameters = variables.map((_, at) => `variable_${at}`);
	const scope = {
		variables: new Map(variables.map((each, at) => [each, parameters[at] ?? "data"])),
		near: parameters.at(-1) ?? "data"
	};
	return lambda([root, ...parameters], codeOf$2(part, scope));
};
const ofItsKind = (rule) => {
	if (rule.kind === "condition") return { severity: rule.severity };
	return rule.kind === "attestation" ? { attests: rule.attests.split(".") } : { lacks: rule.lacks };
};
const ruleCode = (rule) => {
	const { id, message, english, source, final } = rule;
	const { when, check } = rule.plain;
	const facts = {
		id,
		...ofItsKind(rule),
		message,
		english,
		source,
		final: final || void 0
	};
	const said = Object.entries(facts).map(([key, fact]) => [key, fact === void 0 ? void 0 : value(fact)]);
	return object$1({
		...Object.fromEntries(said),
		when: when === void 0 ? void 0 : lambda([root], codeOf$2(parse(when).ast, whole)),
		check: check === void 0 ? void 0 : lambda([root], outcomesOf$1(parse(check).ast, whole))
	});
};
/**
* A function of the functions of rules that gives what runtime/rules.ts calls `CompiledRule`, an array of them.
* The rules are those of a resolved form: parsed, type-checked and known to be of the part of CEL that validators carry.
*/
const compileRules = (rules) => lambda(["functions"], array$1(rules.map(ruleCode)));
// generators/validator/knowledge.ts
/** What a validator knows of its form beside schema and rules, as plain data. */
/** What a message calls it: a label may begin with blanks that set it below another. */
const calledOf = ({ label }) => label.trim();
/** What a message calls an option with a blank: 已上市（股票代码：____） is 已上市, 其他：____ is 其他. One whose words go on behind it, as it is. */
const optionName = ({ label, parts }) => {
	if (parts === void 0) return label;
	const name = label.replace(/[（(][^（）()]*____[^（）()]*[）)]$/u, "").replace(/[：:\s]*____$/u, "");
	return name === "" || name.includes("____") ? label : name;
};
const labelsOf = (options) => Object.fromEntries(options.map((option) => [option.code, optionName(option)]));
/** The whole text is the expression. */
const writtenAs = ({ pattern: expression, patternSays: says = "" }) => {
	if (expression === void 0) return void 0;
	const parsed = parsePattern(expression);
	if ("refusal" in parsed) return void 0;
	const pattern = [
		{ at: "start" },
		parsed.pattern,
		{ at: "end" }
	];
	return {
		source: `\\A(?:${expression})\\z`,
		pattern,
		says
	};
};
const factsOf = (field) => {
	const { type, detail, words, about, catalogue, dayOptional } = field;
	const options = field.options === void 0 ? void 0 : labelsOf(field.options);
	const english = field.options?.flatMap(({ code, english: called }) => called === void 0 ? [] : [[code, called]]);
	const level = type === "industry" ? field.level ?? "class" : void 0;
	const open = field.open ? true : void 0;
	const measure = field.measure === "quantities" ? field.measure : void 0;
	const asking = answersAsking(field);
	const shortYear = hasShortYear(field.blank) ? true : void 0;
	return {
		label: calledOf(field),
		type,
		...present({
			english: field.english,
			detail,
			asking: asking.includes(false) ? asking : void 0,
			words,
			about,
			written: writtenAs(field),
			level,
			options,
			englishOptions: english === void 0 || english.length === 0 ? void 0 : Object.fromEntries(english),
			catalogue,
			open,
			dayOptional,
			shortYear,
			unit: field.unit,
			measure
		})
	};
};
/** A scenario and its stage inside of a list of instances, as if they were fields; where the guide lists no scenarios, none is unknown. */
const instanceFacts = (field, catalogues) => {
	const { path, catalogue } = field;
	const open = field.open ? true : void 0;
	const listed = codesOf(field, catalogues) === void 0 ? void 0 : catalogue;
	return {
		[path]: {
			label: calledOf(field),
			type: field.type,
			...present({ english: field.english })
		},
		[`${path}.stage`]: {
			type: "stage",
			...present({
				catalogue,
				open
			})
		},
		[`${path}.scenario`]: {
			type: "scenario",
			...present({
				catalogue: listed,
				open
			})
		}
	};
};
/** Keys from a record to what no two records should say alike. */
const distinctIn = (nodes) => nodes.flatMap((node) => {
	if (node.kind === "group") return distinctIn(node.children).map((keys) => [node.id, ...keys]);
	return node.kind === "field" && node.distinct === true ? [[node.id]] : [];
});
const factsBelow = (node, catalogues) => {
	const { path } = node;
	const named = {
		label: calledOf(node),
		...present({ english: node.english })
	};
	const inside = (nodes) => Object.entries(fieldsOf$1(nodes, catalogues));
	switch (node.kind) {
		case "field": return node.instances ? Object.entries(instanceFacts(node, catalogues)) : [[path, factsOf(node)]];
		case "matrix": return [[path, {
			...named,
			type: node.kind,
			years: node.years,
			...present({ since: node.since?.split(".") })
		}], ...inside(node.rows)];
		case "list": {
			const distinct = distinctIn(node.children);
			const facts = present({
				ranked: node.ranked,
				distinct: distinct.length > 0 ? distinct : void 0
			});
			return [[path, {
				...named,
				type: node.kind,
				...facts
			}], ...inside(node.children)];
		}
		case "group": return [[path, {
			...named,
			type: node.kind
		}], ...inside(node.children)];
	}
};
/** What the form says of its fields and of what holds them, by path. */
const fieldsOf$1 = (nodes, catalogues) => Object.fromEntries(nodes.flatMap((node) => factsBelow(node, catalogues).map(([path, facts]) => path === node.path && node.only !== void 0 ? [path, {
	...facts,
	only: node.only
}] : [path, facts])));
const entryOf = ({ code, label, formerly, formerNames = [], facts }, stage) => {
	const former = formerly === void 0 ? void 0 : [...formerly, ...formerNames];
	return [code, {
		label,
		...present({
			stage,
			formerly: former,
			facts
		})
	}];
};
/** What stands in it at any depth. */
const allIn = ({ entries }) => entries.flatMap((entry) => [entry, ...allIn(entry)]);
/**
* @param isAsked whether a field is filled in from it: of others, rules ask what stands in what
* @param isOfIndustries whether what holds more may be filled in too
*/
const guideOf = ({ entries }, isAsked, isOfIndustries) => ({
	stages: Object.fromEntries(entries.map(({ code, label, facts, entries: inner }) => {
		const holds = isAsked || inner.length === 0 ? void 0 : inner.map((each) => each.code);
		return [code, {
			label,
			...present({
				holds,
				facts: inner.length === 0 ? void 0 : facts
			})
		}];
	})),
	entries: Object.fromEntries(entries.flatMap((stage) => (isOfIndustries ? allIn(stage) : leavesOf([stage])).map((entry) => entryOf(entry, entry === stage ? void 0 : stage.code))))
});
/** By the key of the catalogue. Forms that use it alike know the same of it. */
const guidesOf = ({ fields, catalogues }) => {
	const asking = fieldsIn(fields);
	const useOf = (key) => {
		const uses = asking.filter(({ catalogue }) => catalogue === key);
		if (uses.some(({ type }) => type === "industry")) return "industries";
		return uses.length > 0 ? "choices" : "holdings";
	};
	return new Map(Object.entries(catalogues).map(([key, catalogue]) => {
		const use = useOf(key);
		return [key, {
			use,
			guide: guideOf(catalogue, use !== "holdings", use === "industries")
		}];
	}));
};
const quotasOf = ({ quotas }) => ({
	units: quotas.filter(({ exempt }) => !exempt).flatMap(limitedBy).map(({ members, limits }) => ({
		names: members,
		limits
	})),
	unlisted: quotas.flatMap(({ unlisted = [], limits }) => unlisted.length > 0 ? [{
		who: unlisted.join("、"),
		limits
	}] : []),
	exempt: quotas.filter(({ exempt }) => exempt).flatMap(({ units }) => units)
});
/** What fields were called before, beside what they are called now; nothing for those that are gone. */
const formerOf = ({ removed, renamed }) => {
	const gone = new Set(removed);
	/** The field or what holds it may have been called otherwise since, more than once. */
	const nowOf = (path) => {
		const [last] = Object.keys(renamed).filter((old) => path === old || path.startsWith(`${old}.`)).sort((one, other) => other.length - one.length);
		if (last === void 0) return gone.has(path) ? "" : path;
		return nowOf(`${renamed[last]}${path.slice(last.length)}`);
	};
	const names = Object.keys(renamed).flatMap((path) => {
		const now = nowOf(path);
		const beside = [...now.split(".").slice(0, -1), path.split(".").at(-1)].join(".");
		return now === "" ? [[path, now]] : [[path, now], [beside, now]];
	});
	const former = [...removed.map((path) => [path, ""]), ...names].filter(([path, now]) => path !== now);
	return former.length > 0 ? Object.fromEntries(former) : void 0;
};
/** But for its rules, which are code. */
const knowledgeOf = (form) => {
	const { key, pack, fields, rules, lineage } = form;
	const guide = guideKeyOf(fields);
	const absent = absentLists(form);
	const counts = rules.some(({ uses }) => uses.quotas.length > 0);
	const due = pack.deadlines.filter(({ forms }) => forms.includes(nameInPack(key)));
	const isOfEnterprises = form.filedBy === "enterprise" || due.some((deadline) => filerOf(deadline) === "enterprise");
	return {
		year: pack.year,
		fields: fieldsOf$1(fields, form.catalogues),
		catalogues: Object.fromEntries([...guidesOf(form)].map(([name, { guide: known }]) => [name, known])),
		...present({
			guide,
			lists: absent.length > 0 ? absent : void 0,
			former: formerOf(lineage),
			units: counts ? unitsKeyOf(fields) : void 0,
			quotas: counts ? quotasOf(pack) : void 0,
			deadlines: due.length > 0 ? due.map((deadline) => {
				const { id, on, what, who = "", notice = pack.title } = deadline;
				const bindsOthers = isOfEnterprises && filerOf(deadline) === "authority" ? true : void 0;
				return {
					id,
					on,
					what: `${who}${what}`,
					notice,
					...present({ bindsOthers })
				};
			}) : void 0
		})
	};
};
// generators/validator/run-code.ts
const isFunction = (value) => typeof value === "function";
const inside = (holder, key) => {
	if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) throw new Error(`The code of a validator asks for ${key}, which is not there`);
	return Object.getOwnPropertyDescriptor(holder, key)?.value;
};
/** @param parameters of the functions around, in the order of the frame */
const runOf = (code, parameters, known) => {
	switch (code.kind) {
		case "value": return () => code.value;
		case "name": {
			const place = parameters.lastIndexOf(code.name);
			if (place < 0 && !known.has(code.name)) throw new Error(`The code of a validator names no ${code.name}`);
			const found = place < 0 ? code.inside.reduce(inside, known.get(code.name)) : void 0;
			return place < 0 ? () => found : (frame) => code.inside.reduce(inside, frame[place]);
		}
		case "call": {
			const of = runOf(code.of, parameters, known);
			const given = code.given.map((each) => runOf(each, parameters, known));
			return (frame) => {
				const called = of(frame);
				if (!isFunction(called)) throw new Error("The code of a validator calls what is no function");
				return called(...given.map((run) => run(frame)));
			};
		}
		case "function": {
			const { length } = code.parameters;
			const body = runOf(code.body, [...parameters, ...code.parameters], known);
			return (frame) => (...given) => body([...frame, ...Array.from({ length }, (_, at) => given[at])]);
		}
		case "array": {
			const items = code.items.map((item) => runOf(item, parameters, known));
			return (frame) => items.map((run) => run(frame));
		}
		case "object": {
			const members = code.members.map(([key, each]) => [key, runOf(each, parameters, known)]);
			return (frame) => Object.fromEntries(members.map(([key, run]) => [key, run(frame)]));
		}
		case "pattern": {
			const pattern = new RegExp(code.pattern, code.flags);
			return () => pattern;
		}
	}
};
/** What each declaration gives, by name. @param runtime what the code calls, by name */
const runDeclarations = (declarations, runtime) => {
	const known = new Map(Object.entries(runtime));
	for (const [name, code] of declarations) known.set(name, runOf(code, [], known)([]));
	return known;
};
// compiler/model/word-count.ts
/** 字数 as Word counts them. */
/** First and last code points of what counts one by one: Han, kana, bopomofo, CJK punctuation, enclosed and full-width forms. */
const eastAsian = [
	[19968, 40959],
	[11904, 12287],
	[12289, 12591],
	[12704, 19903],
	[63744, 64255],
	[65072, 65103],
	[65281, 65439],
	[65504, 65510],
	[110592, 110959],
	[131072, 262143]
];
/** Signs that Chinese and Western text share: “ ” ‘ ’ — … · count one by one beside an East Asian character only. */
const shared = new Set([..."“”‘’—…·"].map((sign) => sign.charCodeAt(0)));
const isEastAsian = (point) => point >= 11904 && eastAsian.some(([first, last]) => point >= first && point <= last);
const isSpace = (point) => point === 32 || point === 12288 || point >= 9 && point <= 13 || point >= 133 && /\s/.test(String.fromCharCode(point));
/**
* 字数 of a text: each East Asian character is one, each run of other characters between spaces is one.
* “不超过500字” means this number: `东京2024` has 3, `10%` has 1, `①②③` has 1.
*/
const countWords = (text) => {
	let count = 0;
	let wasEastAsian = false;
	let inRun = false;
	let waiting = 0;
	/** The shared signs before a character belong to an East Asian neighbour on either side, else to the run. */
	const settle = (isBeside) => {
		if (wasEastAsian || isBeside) count += waiting;
		else if (!inRun) {
			count += 1;
			inRun = true;
		}
		waiting = 0;
	};
	for (let at = 0; at < text.length; at += 1) {
		const point = text.codePointAt(at) ?? 0;
		if (point > 65535) at += 1;
		if (shared.has(point)) {
			waiting += 1;
			continue;
		}
		const counts = isEastAsian(point);
		if (waiting > 0) settle(counts);
		if (counts) {
			count += 1;
			inRun = false;
		} else if (isSpace(point)) inRun = false;
		else if (!inRun) {
			count += 1;
			inRun = true;
		}
		wasEastAsian = counts;
	}
	if (waiting > 0) settle(false);
	return count;
};
// compiler/model/edit-distance.ts
/** How far two names are apart, for what someone may have meant. */
/** How many characters to insert, drop, change or swap with their neighbour (optimal string alignment); more than `limit` where it is beyond that. */
const editDistance = (a, b, limit) => {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let earlier = [];
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (earlier[j - 2] ?? limit) + 1 : limit + 1;
			next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		if (Math.min(...next, ...row) > limit) return limit + 1;
		earlier = row;
		row = next;
	}
	return row[b.length] ?? 0;
};
// generators/validator/runtime/field-facts.ts
/** What the form says of the places in its filing data. */
/** Keys come from the data: a name of `Object.prototype` is none of ours. */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : void 0;
/** A key of the data as it may be shown: one of a million characters is cut. */
const shown = (key) => key.length > 60 ? `${key.slice(0, 60)}…` : key;
/** Names the place: `scenarios[0].name`, `indicators.totalAssets["2019"]`. */
const fieldPath = (path) => pathText(path.map((key) => typeof key === "number" ? key : shown(key)));
/** What the form calls it, in English where it does. */
const calledIn = (lang, facts) => lang === "en" ? facts?.english ?? facts?.label : facts?.label;
/** Labels from the outermost group to the value: `优秀场景 2`, `建设起止日期`, `开始日期`. */
const placeOf = (path, fields, nameOf, lang = "zh") => {
	const labels = [];
	let known = "";
	let facts;
	let part;
	for (const key of path) {
		const name = typeof key === "number" ? void 0 : own(fields, known === "" ? key : `${known}.${key}`);
		if (typeof key === "number") labels.push(`${labels.pop() ?? ""} ${key + 1}`.trim());
		else if (name !== void 0) {
			known = known === "" ? key : `${known}.${key}`;
			facts = name;
			part = void 0;
			if (name.label !== "") labels.push(calledIn(lang, name) ?? nameOf(key) ?? shown(key));
		} else {
			part = key;
			const called = (key === "detail" ? facts?.detail : void 0) ?? nameOf(key) ?? shown(key);
			if (called !== "") labels.push(called);
		}
	}
	if (labels.length === 0 && path.length > 0) labels.push(shown(String(path.at(-1))));
	return {
		labels,
		type: part ?? facts?.type,
		facts
	};
};
// generators/validator/runtime/catalogues.ts
/** The catalogues of a form, and which of their entries a name that they lack may mean. */
/** A name that is longer is no slip. */
const longest = 60;
/** How an entry is shown to whom it is suggested: `人机协同作业（human-machine-collaborative-operation）`. */
const named = (code, label) => `${label}（${code}）`;
/** The entries of that label, else those that were called so; at most three. */
const calledSo = (name, entries) => {
	const all = Object.entries(entries);
	const same = all.filter(([, { label }]) => label === name);
	return (same.length > 0 ? same : all.filter(([, { formerly }]) => formerly?.includes(name))).slice(0, 3).map(([code, { label }]) => named(code, label));
};
/** The entries that a name may mean: those that are or were called so, else the nearest; at most three. */
const nearestEntries = (name, entries) => {
	const found = calledSo(name, entries);
	if (found.length > 0) return found;
	const all = Object.entries(entries);
	if (name.length > longest) return [];
	const measured = all.flatMap(([code, { label }]) => {
		const limit = Math.floor(Math.min(label.length, name.length) / 2);
		const far = Math.min(editDistance(name, label, limit), editDistance(name, code, limit));
		return far <= limit ? [{
			code,
			label,
			far
		}] : [];
	});
	const least = Math.min(...measured.map(({ far }) => far));
	return measured.filter(({ far }) => far === least).slice(0, 3).map(({ code, label }) => named(code, label));
};
/** The names of a catalogue of industries, whose middle levels stand among its entries. */
const namesIn = (guides, key) => {
	const { stages = {}, entries = {} } = (key === void 0 ? void 0 : own(guides, key)) ?? {};
	return Object.fromEntries(Object.entries({
		...stages,
		...entries
	}).map(([code, { label }]) => [code, label]));
};
/** A name written with other brackets, widths or spaces is the same name. */
const plainName = (name) => name.normalize("NFKC").replace(/\s/g, "");
/** 模式创新——43.大规模个性化定制, 1.工艺设计-6.工艺数字化设计: what stands last in it, and the stage before. */
const citation = /^(?:(?:\d+[.、])?(.+?)[-‐-―−]+)?(?:\d+[.、])?([^-‐-―−]+)$/;
/** The entry of a name, also where it is cited as notices print it, with its stage and numbers. */
const entryNamed = ({ entries, stages }, name) => {
	const plain = plainName(name);
	const all = Object.values(entries);
	const same = all.find(({ label }) => label === plain);
	const [, stage, last] = citation.exec(plain) ?? [];
	return same ?? all.find((entry) => entry.label === last && (stage === void 0 || own(stages, entry.stage ?? "")?.label === stage));
};
/** The entries that a field of the type may hold. */
const entriesOf = (guides, key, type) => {
	const guide = key === void 0 ? void 0 : own(guides, key);
	return type === "stage" ? guide?.stages : guide?.entries;
};
// generators/validator/runtime/missing.ts
/** Values that a rule needs and the filing lacks, or has in a shape that the schema refuses; or what else cannot be told. */
var Missing = class {
	paths;
	reasons;
	constructor(paths, reasons = []) {
		this.paths = paths;
		this.reasons = reasons;
	}
};
/** So many tell what is missing. */
const mostPaths = 20;
const joined = (one, other) => {
	return new Missing([...one.paths, ...other.paths].slice(0, mostPaths), [...one.reasons, ...other.reasons].slice(0, mostPaths));
};
/** All that is missing among the values, as one. */
const merged = (values) => {
	let all;
	for (const value of values) if (value instanceof Missing) all = all === void 0 ? value : joined(all, value);
	return all;
};
// generators/validator/runtime/functions.ts
/** The functions of rules, as compiler/model/rule-functions.ts declares them. */
/** A finite double as it is written: 12.5 is 125 and the exponent -1. */
const decimalOf = (number) => {
	const [digits = "", exponent = "0"] = number.toExponential().split("e");
	const [whole = "", places = ""] = digits.split(".");
	return {
		digits: BigInt(whole + places),
		exponent: Number(exponent) - places.length
	};
};
/** The exact decimal sum of doubles as they are written, as the nearest double: in integers of the finest place. */
const sum = (numbers) => {
	const simple = numbers.reduce((all, number) => all + number, 0);
	if (numbers.every(Number.isInteger) && numbers.reduce((all, number) => all + Math.abs(number), 0) <= 2 ** 53 || !numbers.every(Number.isFinite)) return simple;
	const parts = numbers.map(decimalOf);
	const finest = Math.min(0, ...parts.map(({ exponent }) => exponent));
	const total = parts.reduce((all, { digits, exponent }) => all + digits * 10n ** BigInt(exponent - finest), 0n);
	return Number(`${total}e${finest}`);
};
/** The exact decimal product of doubles as they are written, as the nearest double. */
const product = (numbers) => {
	const simple = numbers.reduce((all, number) => all * number, 1);
	if (numbers.every(Number.isInteger) && Math.abs(simple) <= 2 ** 53 || !numbers.every(Number.isFinite)) return simple;
	const parts = numbers.map(decimalOf);
	const digits = parts.reduce((all, part) => all * part.digits, 1n);
	return Number(`${digits}e${parts.reduce((all, { exponent }) => all + exponent, 0)}`);
};
/** Digits of a quotient that count. */
const PRECISION = 20;
/** The decimal quotient of doubles as they are written, rounded half up to 20 significant digits, as the nearest double; none of nothing. */
const quotient = (number, by) => {
	if (by === 0) return new Missing([], [{ code: "dividedByNothing" }]);
	if (!Number.isFinite(number) || !Number.isFinite(by)) return number / by;
	const [over, under] = [decimalOf(Math.abs(number)), decimalOf(Math.abs(by))];
	const places = 21 + Math.max(0, String(under.digits).length - String(over.digits).length);
	const found = over.digits * 10n ** BigInt(places) / under.digits;
	const spare = Math.max(0, String(found).length - PRECISION);
	const unit = 10n ** BigInt(spare);
	const size = Number(`${(found + unit / 2n) / unit}e${over.exponent - under.exponent - places + spare}`);
	return number < 0 === by < 0 ? size : -size;
};
/** The year before, of four digits. */
const yearBefore = (year) => /^\d{4}$/.test(year) && year !== "0000" ? String(Number(year) - 1).padStart(4, "0") : new Missing([], [{
	code: "noYear",
	actual: year
}]);
/** Half a percent is what rounding to whole percents may hide; of nothing the share is nothing. */
const isShare = (percent, part, whole) => Math.abs(percent - shareOf(part, whole)) <= .5 + 1e-9;
const shareOf = (part, whole) => whole === 0 ? 0 : 100 * part / whole;
/** 《统计上大中小微型企业划分办法（2017）》, industry: least persons and least revenue in 万元, both of which must hold. */
const classes = [
	[
		"large",
		1e3,
		4e4
	],
	[
		"medium",
		300,
		2e3
	],
	[
		"small",
		20,
		300
	]
];
/** 企业类型 in industry: `large`, `medium`, `small` or `micro`. @param revenue 万元 */
const enterpriseClass = (persons, revenue) => classes.find(([, leastPersons, leastRevenue]) => persons >= leastPersons && revenue >= leastRevenue)?.[0] ?? "micro";
/** What is said of persons: 20-299人, 350人, 1000人以上; 以下 does not count the number itself. */
const bandOf = (text) => {
	const [first, last = first] = numbersIn(text);
	if (first === void 0 || last === void 0) return [0, Number.POSITIVE_INFINITY];
	if (/以上/.test(text)) return [first, Number.POSITIVE_INFINITY];
	return /以下|不足|不满/.test(text) ? [0, /[及含]/.test(text) ? last : last - 1] : [first, last];
};
/** Whether the class lies between those of the fewest and of the most persons that the text allows. @param revenue 万元 */
const mayBeOfClass = (scale, persons, revenue) => {
	const ranks = [...classes.map(([name]) => name), "micro"];
	const [highest, lowest] = bandOf(persons).map((count) => ranks.indexOf(enterpriseClass(count, revenue))).reverse();
	const rank = ranks.indexOf(scale);
	return highest !== void 0 && lowest !== void 0 && rank >= highest && rank <= lowest;
};
/** GB/T 39117-2020: the least score of each level. */
const levels = [
	["five", 4.8],
	["four", 3.8],
	["three", 2.8],
	["two", 1.8],
	["one", .8]
];
/** Level of maturity by its score; `none` below the first. */
const maturityLevel = (score) => levels.find(([, least]) => score >= least)?.[0] ?? "none";
/** 25年3月 is of 2025. */
const numbersIn = (text) => (text.normalize("NFKC").replace(/(?<![0-9])[0-9]{2}(?=年[0-9]{1,2}月)/g, fullYear).match(/[0-9]{1,15}/g) ?? []).map(Number);
/** Whether `2025年3月-2026年12月` or `20-299人` ends no earlier than it begins; a text of one part only does. */
const inOrder = (text) => {
	const [first = "", last = "", ...others] = text.split(/[至到~～—–]/.test(text) ? /[至到~～—–]+/ : "-");
	const [start, end] = [numbersIn(first), numbersIn(last)];
	const differing = start.findIndex((number, at) => number !== end[at]);
	const [from, to] = [start[differing], end[differing]];
	return others.length > 0 || from === void 0 || to === void 0 || from < to;
};
const unstated = {
	units: [],
	unlisted: [],
	exempt: []
};
/** 河北省石家庄市工业和信息化局 is of 石家庄市, and so is 石家庄市工业和信息化局（河北省）: of several names the last, in brackets none. */
const lastNamed = (text, all, nameOf) => {
	const plain = plainName(text).replace(/\([^()]*\)/g, "");
	return all.map((each) => ({
		each,
		name: nameOf(each)
	})).filter(({ name }) => plain.includes(name)).map(({ each, name }) => ({
		each,
		length: name.length,
		end: plain.lastIndexOf(name) + name.length
	})).sort((one, other) => other.end - one.end || other.length - one.length)[0]?.each;
};
/** 中国航空工业集团, 某某集团有限公司（北京）. */
const isEnterprise = (unit) => /(?:公司|集团)(?:\([^()]*\))?$/.test(plainName(unit));
const unknownFact = (actual) => new Missing([], [{
	code: "unknownFact",
	actual
}]);
/** @param exempt names of the applicants that count towards no quota, where that is known */
const createRuleFunctions = ({ catalogues: guides, guide, units, quotas = unstated }, exempt) => {
	const scenarios = (guide === void 0 ? void 0 : own(guides, guide)) ?? {
		entries: {},
		stages: {}
	};
	const free = new Set(exempt?.map(plainName));
	const entryOf = (scenario) => own(scenarios.entries, scenario) ?? entryNamed(scenarios, scenario);
	const stageOf = (scenario) => entryOf(scenario)?.stage ?? "";
	const newAmong = (names) => [...new Set(names.filter((name) => stageOf(name) === "").map(plainName))];
	const known = (names) => new Set(names.map(stageOf).filter((stage) => stage !== ""));
	const covers = (lacking, names) => {
		const others = newAmong(names);
		if (lacking <= 0 || lacking > others.length) return lacking <= 0;
		return new Missing([], [{
			code: "newScenarios",
			actual: others.join("、")
		}]);
	};
	const { entries: unitEntries, stages: unitGroups } = (units === void 0 ? void 0 : own(guides, units)) ?? {
		entries: {},
		stages: {}
	};
	const unitName = (unit) => (own(unitEntries, unit) ?? own(unitGroups, unit))?.label ?? unit;
	const unlistedFor = (limit) => quotas.unlisted.find(({ limits }) => own(limits, limit) !== void 0);
	/** An enterprise recommends as one of those that nobody lists, wherever its name says that it is. */
	const limitOf = (unit, limit) => {
		const unlisted = isEnterprise(unitName(unit)) ? unlistedFor(limit) : void 0;
		if (unlisted !== void 0) return own(unlisted.limits, limit);
		const named = quotas.units.flatMap(({ names, limits }) => names.map((name) => ({
			name,
			limits
		})));
		const found = lastNamed(unitName(unit), named, ({ name }) => name);
		return named.filter(({ name }) => name === found?.name).map(({ limits }) => own(limits, limit)).find((most) => most !== void 0);
	};
	/** Of what is neither listed nor by its name an enterprise: it has the quota of those that nobody lists if it is one of them. */
	const unlisted = (count, unit, limit) => {
		const group = unlistedFor(limit);
		const most = group && own(group.limits, limit);
		if (group === void 0 || most === void 0) return new Missing([], [{
			code: "unknownUnit",
			actual: unit
		}]);
		return new Missing([], [{
			code: "unlistedUnit",
			actual: count,
			unit,
			limit: most,
			who: group.who
		}]);
	};
	const entryNamed$1 = (name, catalogue) => {
		const { entries = {}, stages = {} } = own(guides, catalogue) ?? {};
		const all = [...Object.values(entries), ...Object.values(stages)];
		return own(entries, name) ?? own(stages, name) ?? lastNamed(name, all, ({ label }) => label);
	};
	const heldBy = (holder, catalogue) => own(own(guides, catalogue)?.stages ?? {}, holder)?.holds;
	/** The parts that the level demands and none of the scenarios is of; undefined where a catalogue says nothing of that. */
	const partsLacking = (names, level, levels, parts) => {
		const covered = known(names);
		const demanded = heldBy(level, levels);
		if (demanded?.some((part) => heldBy(part, parts) === void 0)) return void 0;
		return demanded?.filter((part) => heldBy(part, parts)?.every((stage) => !covered.has(stage)));
	};
	return {
		sum,
		product,
		quotient,
		isShare,
		yearBefore,
		wordCount: countWords,
		isCreditCode,
		isOrganisationCode: (code) => code.length === 9 ? isBodyCode(code) : isCreditCode(code),
		isIndustryWithin,
		enterpriseClass,
		mayBeOfClass,
		maturityLevel,
		greatestNumber: (text) => Math.max(0, ...numbersIn(text)),
		inOrder,
		liesIn: (code, holder, catalogue) => own(own(guides, catalogue)?.entries ?? {}, code)?.stage === holder,
		namesOneOf: (text, catalogue) => entryNamed$1(text, catalogue) !== void 0,
		isNamedIn: (name, catalogue) => Object.values(own(guides, catalogue)?.entries ?? {}).some(({ label }) => plainName(label) === plainName(name)),
		factOf: (name, catalogue, fact) => {
			const value = own(entryNamed$1(name, catalogue)?.facts ?? {}, fact);
			return typeof value === "number" ? value : unknownFact(name);
		},
		coversParts: (names, level, levels, parts) => {
			const lacking = partsLacking(names, level, levels, parts);
			return lacking === void 0 ? unknownFact(level) : covers(lacking.length, names);
		},
		coversStages: (names, least) => covers(least - known(names).size, names),
		countApplicants: (names) => new Set(names.map(plainName).filter((name) => !free.has(name))).size,
		withinQuota: (count, unit, limit) => {
			const most = limitOf(unit, limit);
			if (most === void 0) return unlisted(count, unitName(unit), limit);
			if (count <= most) return true;
			if (quotas.exempt.length === 0 || exempt !== void 0) return false;
			return new Missing([], [{
				code: "exemptUnknown",
				actual: count,
				limit: most,
				who: quotas.exempt.join("、")
			}]);
		},
		/** By how much a condition fails that is one of these functions. */
		sides: {
			isShare: (percent, part, whole) => [
				percent,
				"==",
				Math.round(100 * shareOf(part, whole)) / 100
			],
			withinQuota: (count, unit, limit) => [
				count,
				"<=",
				limitOf(unit, limit)
			],
			coversParts: (names, level, levels, parts) => {
				const lacking = partsLacking(names, level, levels, parts) ?? [];
				const labels = lacking.map((part) => own(own(guides, parts)?.stages ?? {}, part)?.label ?? part);
				return [
					lacking.length,
					"lacks",
					labels.join("、")
				];
			},
			coversStages: (names, least) => [
				known(names).size + newAmong(names).length,
				">=",
				least
			]
		},
		isListed: (scenario) => entryOf(scenario) !== void 0,
		stageOf
	};
};
// generators/validator/runtime/broken.ts
const nothingBroken = () => ({
	here: false,
	inside: /* @__PURE__ */ new Map()
});
const breakAt = (root, path) => {
	let at = root;
	for (const key of path) {
		const next = at.inside.get(key) ?? nothingBroken();
		at.inside.set(key, next);
		at = next;
	}
	at.here = true;
};
/** What is broken at the place and inside it. */
const brokenAt = (root, path) => {
	let at = root;
	for (const key of path) at = at?.inside.get(key);
	return at;
};
// generators/validator/runtime/places.ts
/** Values of a filing with their places, as rules read them: what the schema refuses is as good as absent. */
const listsOf = ({ lists, from }) => lists ?? (from && listsOf(from));
/** From the root of the filing. */
const pathOf = ({ from, keys }) => from === void 0 ? keys : [...pathOf(from), ...keys];
const pathBelow = (base, keys) => [...pathOf(base), ...keys];
/** Whether a list may be absent there, and nothing refused is in its way. */
const isEmptyList = (base, keys) => {
	const lists = listsOf(base);
	if (lists === void 0 || lists.size === 0) return false;
	const ids = pathBelow(base, keys).filter((key) => typeof key === "string");
	return lists.has(ids.join(".")) && keys.every((_, at) => !brokenAt(base.broken, keys.slice(0, at + 1))?.here);
};
/** Undefined where nothing is there, or what the schema refuses; a list that may be absent is empty. */
const soundValue = (base, keys) => {
	if (brokenAt(base.broken, keys)?.here) return void 0;
	return valueAt(base.value, keys) ?? (isEmptyList(base, keys) ? [] : void 0);
};
const below = (base, keys) => {
	const value = soundValue(base, keys);
	if (value === void 0) return void 0;
	return {
		value,
		from: base,
		keys,
		broken: brokenAt(base.broken, keys),
		steps: base.steps
	};
};
/** So many characters cost as much to compare as a record. */
const charactersOfStep = 1e3;
/** Whether what is gone through may be: each list that is read, and each long text, is gone through by what reads it. */
const isAffordable = (value, steps) => {
	if (steps === void 0) return true;
	if (Array.isArray(value)) steps.left -= value.length;
	else if (typeof value === "string") steps.left -= Math.floor(value.length / charactersOfStep);
	return steps.left >= 0;
};
const tooMany = () => new Missing([], [{ code: "tooManyRecords" }]);
const read = (base, ...keys) => {
	const value = soundValue(base, keys);
	if (value === void 0) return new Missing([pathBelow(base, keys)]);
	return isAffordable(value, base.steps) ? value : tooMany();
};
/** The value below with its place; what it stands in may be missing, and so may a key that is computed. */
const at = (base, ...keys) => {
	if (base instanceof Missing) return base;
	const path = [];
	for (const key of keys) {
		if (key instanceof Missing) return key;
		if (typeof key !== "string" && typeof key !== "number") return new Missing([pathBelow(base, path)]);
		path.push(key);
	}
	return below(base, path) ?? new Missing([pathBelow(base, path)]);
};
/** What has been computed has no place but that of what it is computed for. */
const computed = (value, near) => value instanceof Missing ? value : {
	...near,
	value,
	broken: void 0
};
const valueIn = (place) => {
	if (place instanceof Missing) return place;
	return isAffordable(place.value, place.steps) ? place.value : tooMany();
};
/** `has`: whether the last key is there; what should hold it must be. */
const has = (base, ...keys) => {
	const holder = keys.length === 1 ? base : below(base, keys.slice(0, -1));
	if (holder === void 0) return new Missing([pathBelow(base, keys.slice(0, -1))]);
	const key = keys.at(-1) ?? "";
	const { value } = holder;
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
	return below(holder, [key]) === void 0 ? new Missing([pathBelow(holder, [key])]) : true;
};
// generators/validator/runtime/lists.ts
/** Lists that rules go through, each item with its place. */
/** The items of a list that the filing holds, each where it stands. */
const itemsOf = (list) => {
	if (list instanceof Missing) return list;
	const { value, broken, steps } = list;
	if (!isAffordable(value, steps)) return tooMany();
	if (!Array.isArray(value)) return new Missing([pathOf(list)]);
	const found = [];
	for (let at = 0; at < value.length; at += 1) found.push({
		value: value[at],
		from: list,
		keys: [at],
		broken: broken?.inside.get(at),
		steps
	});
	return found;
};
const items = (base, ...keys) => itemsOf(at(base, ...keys));
/** The items of a list that has been computed, each where that is. */
const placed = (value, near) => {
	if (value instanceof Missing) return value;
	if (!Array.isArray(value)) return new Missing([pathOf(near)]);
	if (!isAffordable(value, near.steps)) return tooMany();
	return value.map((each) => ({
		...near,
		value: each,
		broken: void 0
	}));
};
const located = (values) => {
	const found = [];
	for (const value of values) if (!(value instanceof Missing)) found.push(value);
	return merged(values) ?? found;
};
/** The items of a list that the rule writes out. */
const listed$1 = (...values) => {
	const [first] = values;
	if (first instanceof Missing || first?.steps === void 0) return located(values);
	return isAffordable(values, first.steps) ? located(values) : tooMany();
};
const concatenated = (one, other) => one instanceof Missing || other instanceof Missing ? merged([one, other]) ?? [] : [...one, ...other];
/** One of them by its index; where there is none, nothing can be told. */
const itemAt = (found, index) => {
	if (found instanceof Missing) return found;
	if (index instanceof Missing) return index;
	return (typeof index === "number" ? found[index] : void 0) ?? new Missing([], [{
		code: "noItem",
		actual: Number(index) + 1
	}]);
};
const valuesOf = (found) => found instanceof Missing ? found : found.map(({ value }) => value);
const all = (found, holds) => {
	if (found instanceof Missing) return found;
	const answers = [];
	for (const item of found) {
		const answer = holds(item);
		if (answer === false) return false;
		answers.push(answer);
	}
	return merged(answers) ?? true;
};
const exists = (found, holds) => {
	if (found instanceof Missing) return found;
	const answers = [];
	for (const item of found) {
		const answer = holds(item);
		if (answer === true) return true;
		answers.push(answer);
	}
	return merged(answers) ?? false;
};
const existsOne = (found, holds) => {
	if (found instanceof Missing) return found;
	const answers = found.map(holds);
	return merged(answers) ?? answers.filter((answer) => answer === true).length === 1;
};
const filter = (found, holds) => {
	if (found instanceof Missing) return found;
	const answers = found.map(holds);
	return merged(answers) ?? found.filter((_, at) => answers[at] === true);
};
const map = (found, of) => found instanceof Missing ? found : located(found.map(of));
// generators/validator/runtime/logic.ts
/** Conditions of CEL over values of which some may be missing: what is not there is neither true nor false. */
/** Asked of nearly all that a rule computes, and nearly always so. */
const isComplete = (values) => {
	for (const value of values) if (value instanceof Missing) return false;
	return true;
};
/** A function of values that are there. */
const lift = (of, ...values) => isComplete(values) ? of(...values) : merged(values);
const and = (left, right) => {
	if (left === false) return false;
	const second = right();
	return second === false ? false : merged([left, second]) ?? true;
};
const or = (left, right) => {
	if (left === true) return true;
	const second = right();
	return second === true ? true : merged([left, second]) ?? false;
};
const choose = (condition, yes, no) => {
	if (condition instanceof Missing) return condition;
	return condition === true ? yes() : no();
};
const list = (...values) => merged(values) ?? values;
// generators/validator/runtime/matching.ts
/**
* Whether a regular expression finds something in a text, in time that grows as the text does, whatever the expression: all ways
* through it are gone at once, character by character, and where a set of ways leads is found out once and kept.
*/
/** A step asks for a character of a class, which has a number; or for a place, or nothing, and then goes on at once. */
const nothing = -1;
const places = [
	"start",
	"end",
	"lineStart",
	"lineEnd",
	"edge",
	"noEdge"
];
const numberOfPlace = (at) => -2 - places.indexOf(at);
/** What stands on one side of a place. */
const outside = 0;
const lineBreak = 1;
const wordCharacter = 2;
const other = 3;
const sideOf = (character) => {
	if (character === "\n") return lineBreak;
	return /\w/.test(character) ? wordCharacter : other;
};
const isAt = (place, before, after) => {
	switch (places[-2 - place]) {
		case "start": return before === outside;
		case "end": return after === outside;
		case "lineStart": return before <= lineBreak;
		case "lineEnd": return after <= lineBreak;
		case "edge": return before === wordCharacter !== (after === wordCharacter);
		default: return before === wordCharacter === (after === wordCharacter);
	}
};
/** So many steps of states are kept, some megabytes. Past that, so many characters are followed before it is tried anew. */
const mostKept = 2e5;
const mostUnkept = 2e3;
/**
* What each step asks for, and the next one; step 0 is the end, and of one that asks for nothing, next is the number of its ways.
* Classes are single characters, and tests of one character.
*/
const compile = (pattern) => {
	const asked = [];
	const next = [];
	const ways = [];
	const single = /* @__PURE__ */ new Map();
	const tests = /* @__PURE__ */ new Map();
	const push = (asks, to) => {
		next.push(to);
		return asked.push(asks) - 1;
	};
	const fork = (...to) => push(nothing, ways.push(to) - 1);
	const numberOf = (character) => {
		const known = single.get(character) ?? single.size + tests.size;
		single.set(character, known);
		return known;
	};
	const testOf = (one, flags) => {
		const known = tests.get(flags + one) ?? [single.size + tests.size, new RegExp(`^(?:${one})$`, flags)];
		tests.set(flags + one, known);
		return known[0];
	};
	/** @returns where to begin so as to go on at `to` */
	const enter = (part, to) => {
		if (typeof part === "string") return [...part].reduceRight((end, each) => push(numberOf(each), end), to);
		if (isSequence(part)) return part.reduceRight((end, each) => enter(each, end), to);
		if ("at" in part) return push(numberOfPlace(part.at), to);
		if ("one" in part) return push(testOf(part.one, part.folded ? "iu" : "u"), to);
		if ("either" in part) return fork(...part.either.map((each) => enter(each, to)));
		const { repeat, least, most } = part;
		let begin = to;
		if (most === void 0) {
			begin = fork();
			ways[next[begin] ?? 0] = [enter(repeat, begin), to];
		} else for (let n = least; n < most; n += 1) begin = fork(enter(repeat, begin), to);
		for (let n = 0; n < least; n += 1) begin = enter(repeat, begin);
		return begin;
	};
	return {
		first: enter(pattern, fork()),
		asked: Int32Array.from(asked),
		next: Int32Array.from(next),
		ways,
		single,
		tests: [...tests.values()]
	};
};
const createMatcher = (pattern) => {
	const { first, asked, next, ways, single, tests } = compile(pattern);
	const size = single.size + tests.length;
	const asksForPlaces = asked.some((asks) => asks < nothing);
	const atEnd = {
		id: 0,
		side: outside,
		classes: new Uint8Array(size)
	};
	const kinds = /* @__PURE__ */ new Map();
	const pages = [];
	const come = new Int32Array(asked.length);
	const gone = new Int32Array(asked.length);
	const open = [];
	let round = 0;
	const states = /* @__PURE__ */ new Map();
	const spare = () => ({
		steps: new Int32Array(asked.length),
		count: 0,
		before: outside,
		after: []
	});
	const [one, another] = [spare(), spare()];
	let kept = 0;
	let unkept = 0;
	const kindOf = (code) => {
		pages[code >> 8] ??= [];
		const page = pages[code >> 8] ?? [];
		const known = page[code & 255];
		if (known !== void 0) return known;
		const character = String.fromCodePoint(code);
		const side = asksForPlaces ? sideOf(character) : other;
		const own = single.get(character);
		const found = tests.flatMap(([id, test]) => test.test(character) ? [id] : []);
		if (own !== void 0) found.push(own);
		const key = `${side},${found}`;
		const kind = kinds.get(key) ?? {
			id: kinds.size + 1,
			side,
			classes: new Uint8Array(size)
		};
		for (const id of found) kind.classes[id] = 1;
		kinds.set(key, kind);
		page[code & 255] = kind;
		return kind;
	};
	/** Where the ways lead; beside those that have begun, one begins at each character. @returns whether something is found */
	const follow = ({ steps, count, before }, { side, classes }, after) => {
		round += 1;
		after.before = side;
		after.count = 0;
		for (let at = 0; at <= count; at += 1) {
			let step = at === count ? first : steps[at];
			for (; step !== void 0; step = open.pop()) {
				if (come[step] === round) continue;
				come[step] = round;
				const asks = asked[step] ?? nothing;
				const on = next[step] ?? 0;
				if (asks >= 0) {
					if (classes[asks] === 0 || gone[on] === round) continue;
					gone[on] = round;
					after.steps[after.count] = on;
					after.count += 1;
				} else if (step === 0) {
					open.length = 0;
					return true;
				} else if (asks === nothing) for (const way of ways[on] ?? []) open.push(way);
				else if (isAt(asks, before, side)) open.push(on);
			}
		}
		return false;
	};
	/** The same state for the same steps, so that what follows is known the next time. */
	const keep = ({ steps, count, before }) => {
		const own = steps.slice(0, count).sort();
		const key = `${before},${own}`;
		const known = states.get(key);
		if (known !== void 0) return known;
		kept += count + 10;
		const state = {
			steps: own,
			count,
			before,
			after: []
		};
		states.set(key, state);
		return state;
	};
	const forget = () => {
		states.clear();
		kept = 0;
		unkept = 0;
	};
	const advance = (state, kind) => {
		const known = state.after[kind.id];
		if (known !== void 0) return known;
		const after = state === one ? another : one;
		const isFound = follow(state, kind, after);
		if (kept >= mostKept) {
			unkept += 1;
			if (isFound || unkept < mostUnkept) return isFound || after;
			forget();
			return keep(after);
		}
		const found = isFound || keep(after);
		kept += 1;
		state.after[kind.id] = found;
		return found;
	};
	return (text) => {
		if (kept >= mostKept) forget();
		one.count = 0;
		one.before = outside;
		let state = keep(one);
		for (let at = 0; at < text.length; at += 1) {
			const code = text.codePointAt(at) ?? 0;
			if (code > 65535) at += 1;
			const found = advance(state, kindOf(code));
			if (found === true) return true;
			state = found;
		}
		return advance(state, atEnd) === true;
	};
};
const made = /* @__PURE__ */ new Map();
/** Whether the text has what the expression finds. @param pattern the tree of the source, the same for the same source */
const matches = (text, source, pattern) => {
	const matcher = made.get(source) ?? createMatcher(pattern);
	made.set(source, matcher);
	return matcher(text);
};
// generators/validator/runtime/characters.ts
/** Code points, which JSON Schema counts; `length` counts a Han character beyond the basic plane twice. */
const countCharacters = (text) => {
	let count = 0;
	for (const _ of text) count += 1;
	return count;
};
/** Whether it has more code points than that; a text of more than twice as many units has, and is not counted. */
const isLongerThan = (text, most) => text.length > most && (text.length > 2 * most || countCharacters(text) > most);
// generators/validator/runtime/operators.ts
/** The operators and methods of CEL that rules call with values that are there. */
/** Equal as JSON. */
const same = (one, other) => {
	if (one === other) return true;
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const [first, second] = [Object.entries(one), new Map(Object.entries(other))];
	return first.length === second.size && first.every(([key, value]) => second.has(key) && same(value, second.get(key)));
};
const within = (value, holder) => Array.isArray(holder) ? holder.some((item) => same(value, item)) : Object.hasOwn(holder, String(value));
const plus = (one, other) => Array.isArray(one) ? [...one, ...other] : one + other;
const size = (value) => typeof value === "string" ? countCharacters(value) : Object.keys(value).length;
const differs = (one, other) => !same(one, other);
const less = (one, other) => one < other;
const atMost = (one, other) => one <= other;
const more = (one, other) => one > other;
const atLeast = (one, other) => one >= other;
const minus = (one, other) => one - other;
const times = (one, other) => one * other;
const not = (value) => !value;
const negative = (value) => -value;
const contains = (text, part) => text.includes(part);
const startsWith = (text, part) => text.startsWith(part);
const endsWith = (text, part) => text.endsWith(part);
// generators/validator/runtime/rules.ts
/** A rule that compares two lists goes through one of them for each record of the other: three hundred by three hundred. */
const mostSteps = 1e5;
/** The keys that all paths begin with. */
const commonPath = ([first = [], ...others]) => {
	const end = first.findIndex((key, at) => others.some((other) => other[at] !== key));
	return end < 0 ? first : first.slice(0, end);
};
/** Where they stand, else the first: what a rule of the whole form reads may have nothing in common. */
const commonPlace = (paths) => {
	const common = commonPath(paths);
	return common.length === 0 ? paths[0] : common;
};
/** The places, of those that a condition asks to be there, where nothing is. */
const lackingOf = (asked) => (asked?.() ?? []).flatMap(([base, ...keys]) => {
	const place = at(base, ...keys);
	return place instanceof Missing ? place.paths : [];
});
/** A condition as a rule's outcome; what it asks for and lacks, else what it reads, says where it fails, its sides by how much. */
const judge = (holds, item, reads, sides, asked) => {
	if (holds instanceof Missing) return [{
		kind: "unknown",
		missing: holds
	}];
	if (holds === true) return [{ kind: "holds" }];
	const found = reads().flatMap(([base, ...keys]) => {
		const place = at(base, ...keys);
		return place instanceof Missing ? [] : [place];
	});
	const place = pathOf(item);
	const lacking = lackingOf(asked);
	const inside = (lacking.length > 0 ? lacking : found.map(pathOf)).filter((path) => path.length > place.length && place.every((key, at) => path[at] === key));
	const scope = commonPlace(inside) ?? place;
	const [actual, operator, wanted] = sides === void 0 ? [] : [sides()].flat();
	return [{
		kind: "fails",
		scope,
		reads: found,
		...typeof actual === "number" && (typeof wanted === "number" || operator === "lacks") && { sides: [
			actual,
			String(operator),
			wanted
		] }
	}];
};
/** As `judge`, of what asks for something to be there. */
const judgeAsking = (holds, item, reads, asked) => judge(holds, item, reads, void 0, asked);
/** `one && other` as the whole of a rule: one outcome, that says where those fail which do. */
const judgeTogether = (item, conjuncts) => {
	const judged = conjuncts.map(([holds, reads, asked]) => ({
		holds: holds(),
		reads,
		asked
	}));
	const failing = judged.filter(({ holds }) => holds === false);
	const holds = failing.length === 0 && (merged(judged.map((each) => each.holds)) ?? true);
	const all = (of) => () => failing.flatMap((each) => each[of]?.() ?? []);
	return judge(holds, item, all("reads"), void 0, all("asked"));
};
/** As one, where there are several. */
const toldOnce = (failed) => {
	const [first, ...others] = failed;
	if (first === void 0 || others.length === 0) return failed;
	const scope = commonPlace(failed.map((each) => each.scope)) ?? first.scope;
	const times = failed.reduce((sum, each) => sum + (each.times ?? 1), 0);
	return [{
		kind: "fails",
		scope,
		reads: failed.flatMap((each) => each.reads),
		times
	}];
};
/** `list.all(item, …)` as the whole of a rule: an outcome for each item; those that have no place of their own, as years, fail as one. */
const judgeEach = (found, of) => {
	if (found instanceof Missing) return [{
		kind: "unknown",
		missing: found
	}];
	const outcomes = found.flatMap(of);
	const [first, second] = found;
	if (first === void 0 || first.keys !== second?.keys) return outcomes;
	const failed = outcomes.filter((outcome) => outcome.kind === "fails");
	return [...outcomes.filter((outcome) => outcome.kind !== "fails"), ...toldOnce(failed)];
};
/** What a rule says of a filing; nothing where it does not apply. */
const outcomesOf = ({ when, check }, filing) => {
	const root = {
		...filing,
		steps: { left: mostSteps }
	};
	const applies = when === void 0 ? true : when(root);
	if (applies instanceof Missing) return [{
		kind: "unknown",
		missing: applies
	}];
	return applies === true ? check(root) : [];
};
/** Whether there is a value of that field, in whatever record. */
const isGiven$1 = (value, ids) => {
	if (Array.isArray(value)) return value.some((record) => isGiven$1(record, ids));
	const [id, ...inner] = ids;
	if (id === void 0) return value !== void 0 && value !== null && value !== "";
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, id)) return false;
	return isGiven$1(Object.getOwnPropertyDescriptor(value, id)?.value, inner);
};
/** Whether there is something to vouch for, as far as that can be told. */
const isAttested = ({ when, attests }, root) => {
	if (!isGiven$1(root.value, attests)) return false;
	const applies = when === void 0 ? true : when(root);
	return applies instanceof Missing ? applies : applies === true;
};
// generators/validator/runtime/structure.ts
const pathTo = (holder, key) => holder === void 0 ? [] : [...pathTo(holder.holder, holder.key), key];
const holds = (check, value) => check(value, "", void 0, void 0);
/** Whether all is right, and written as filings are kept. */
const isRight = (check, data) => holds(check, data);
/** All breaches of a schema, in its order. */
const breachesOf = (check, data) => {
	const breaches = [];
	if (!holds(check, data)) check(data, "", void 0, (code, key, holder, wanted) => {
		breaches.push({
			code,
			path: pathTo(holder, key),
			...wanted
		});
	});
	return breaches;
};
/** Says one thing of the value itself. */
const assertion = (code, isMet, wanted) => (value, key, holder, report) => {
	const met = isMet(value);
	if (!met) report?.(code, key, holder, wanted);
	return met;
};
const anything = () => true;
const together = (...checks) => (value, key, holder, report) => {
	let right = true;
	for (const check of checks) right = check(value, key, holder, report) && right;
	return right;
};
const when = (condition, check) => (value, key, holder, report) => !holds(condition, value) || check(value, key, holder, report);
const constant = (limit) => assertion("wrongForm", (value) => value === limit, { limit: String(limit) });
const oneOf = (...codes) => {
	const known = new Set(codes);
	return assertion("notAnOption", (value) => known.has(value));
};
const boolean = () => assertion("wrongType", (value) => typeof value === "boolean", { type: "boolean" });
/** Half of a pair alone: no text can be written with it, and JSON Schema cannot speak of it in every engine. */
const lone = /[\ud800-\udfff]/u;
/** @param longest characters as JSON Schema counts them, which are as many as UTF-16 units or fewer */
const string = ({ longest = Number.POSITIVE_INFINITY, matching, without, suspect = without } = {}) => (value, key, holder, report) => {
	if (typeof value !== "string") {
		report?.("wrongType", key, holder, { type: "string" });
		return false;
	}
	let right = report !== void 0 || value === value.trim();
	if (isLongerThan(value, longest)) {
		report?.("tooLong", key, holder, { limit: longest });
		right = false;
	}
	if (matching !== void 0 && !matching.test(value)) {
		report?.("blank", key, holder);
		right = false;
	}
	if (suspect?.test(value)) {
		if (without?.test(value)) {
			report?.("controlCharacter", key, holder);
			right = false;
		}
		if (suspect !== without && lone.test(value)) {
			report?.("halfCharacter", key, holder);
			right = false;
		}
	}
	return right;
};
const numeric = (type, is) => ({ least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = {}) => (value, key, holder, report) => {
	if (typeof value !== "number" || !is(value)) {
		report?.("wrongType", key, holder, { type });
		return false;
	}
	if (value > most) report?.("tooGreat", key, holder, { limit: most });
	if (value < least) report?.("tooSmall", key, holder, { limit: least });
	return value <= most && value >= least;
};
const number = numeric("number", Number.isFinite);
const integer = numeric("integer", Number.isInteger);
/** The same for the same texts by the same keys; undefined where one is no text. */
const textOfFields = (item) => {
	if (typeof item !== "object" || item === null) return void 0;
	const entries = Object.entries(item);
	return entries.every(([, text]) => typeof text === "string") ? JSON.stringify(entries.sort(([one], [other]) => one < other ? -1 : 1)) : void 0;
};
/** Of texts, or of objects that hold texts; what else stands among them is reported on its own. */
const isUnique = (items) => {
	const texts = items.map((item) => typeof item === "string" ? item : textOfFields(item)).filter((text) => text !== void 0);
	return new Set(texts).size === texts.length;
};
const array = ({ most = Number.POSITIVE_INFINITY, least = 0, unique = false, each, some } = {}) => (value, key, holder, report) => {
	if (!Array.isArray(value)) {
		report?.("wrongType", key, holder, { type: "array" });
		return false;
	}
	let right = true;
	const refuse = (code, limit) => {
		report?.(code, key, holder, limit === void 0 ? void 0 : { limit });
		right = false;
	};
	if (value.length > most) refuse("tooMany", most);
	if (value.length < least) refuse("tooFew", least);
	if (unique && !isUnique(value)) refuse("duplicate");
	if (some !== void 0 && !value.some((item) => holds(some, item))) refuse("notAnOption");
	if (each === void 0) return right;
	const here = report && {
		key,
		holder
	};
	for (let at = 0; at < value.length; at += 1) right = each(value[at], at, here, report) && right;
	return right;
};
/** A field is given where it is an own property: one named like a part of `Object.prototype` may be missing. */
const isGiven = (fields, name) => fields[name] !== void 0 && Object.hasOwn(fields, name);
const unknownField = (_, key, holder, report) => {
	report?.("unknownField", key, holder);
	return false;
};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const object = ({ required = [], fields = {}, others, names } = {}) => {
	const known = /* @__PURE__ */ new Map();
	for (const name of /* @__PURE__ */ new Set([...Object.keys(fields), ...required])) known.set(name, {
		name,
		check: own(fields, name),
		isRequired: required.includes(name),
		next: void 0
	});
	const inOrder = [...known.values()];
	inOrder.forEach((field, at) => {
		field.next = inOrder[at + 1];
	});
	const isRight = (value) => {
		let missing = required.length;
		let next = inOrder[0];
		const [keys, values] = [Object.keys(value), Object.values(value)];
		for (let at = 0; at < keys.length; at += 1) {
			const name = keys[at] ?? "";
			const inner = values[at];
			if (names !== void 0 && !holds(names, name)) return false;
			const field = next !== void 0 && next.name === name ? next : known.get(name);
			if (field === void 0) {
				if (others !== void 0 && !holds(others, inner)) return false;
				continue;
			}
			next = field.next;
			if (inner === void 0) continue;
			if (field.isRequired) missing -= 1;
			if (field.check !== void 0 && !field.check(inner, "", void 0, void 0)) return false;
		}
		return missing === 0;
	};
	const explain = (value, here, report) => {
		for (const name of required) if (!isGiven(value, name)) report("required", name, here);
		const given = Object.keys(value);
		if (names !== void 0) {
			for (const name of given) if (!holds(names, name)) report("notAYear", name, here);
		}
		if (others !== void 0) {
			for (const name of given) if (!known.has(name)) others(value[name], name, here, report);
		}
		for (const { name, check } of inOrder) if (check !== void 0 && isGiven(value, name)) check(value[name], name, here, report);
	};
	return (value, key, holder, report) => {
		if (!isObject(value)) {
			report?.("wrongType", key, holder, { type: "object" });
			return false;
		}
		if (report === void 0) return isRight(value);
		explain(value, {
			key,
			holder
		}, report);
		return false;
	};
};
// generators/validator/runtime/messages.ts
const messages = {
	required: {
		zh: "必填",
		en: "is required"
	},
	blank: {
		zh: "不能为空白",
		en: "must not be blank"
	},
	unknownField: {
		zh: "本表没有此项",
		en: "is not a field of this form"
	},
	wrongForm: {
		zh: "须为 {limit}",
		en: "must be {limit}"
	},
	wrongType: {
		zh: "须为{type}{now}",
		en: "must be {type}{now}"
	},
	notAnOption: {
		zh: "不在可选范围内",
		en: "is not one of the options"
	},
	notAYear: {
		zh: "须以四位年份为键",
		en: "must be keyed by a year of four digits"
	},
	format: {
		zh: "须为{type}，现为“{actual}”",
		en: "must be {type}; it is “{actual}”"
	},
	pattern: {
		zh: "须为{limit}，现为“{actual}”",
		en: "must be {limit}; it is “{actual}”"
	},
	controlCharacter: {
		zh: "含有换行或控制字符",
		en: "must not hold line breaks or control characters"
	},
	halfCharacter: {
		zh: "含有残缺的字符（半个代理对）",
		en: "must not hold half a character (a lone surrogate)"
	},
	tooLong: {
		zh: "不能超过 {limit} 个字符",
		en: "must not exceed {limit} {limit?character|characters}"
	},
	tooSmall: {
		zh: "不能小于 {limit}，现为 {actual}",
		en: "must not be less than {limit}; it is {actual}"
	},
	tooGreat: {
		zh: "不能大于 {limit}，现为 {actual}",
		en: "must not be greater than {limit}; it is {actual}"
	},
	tooFew: {
		zh: "至少须有 {limit} 项",
		en: "must have at least {limit}"
	},
	tooMany: {
		zh: "不能超过 {limit} 项",
		en: "must have at most {limit}"
	},
	duplicate: {
		zh: "有重复项",
		en: "must not repeat an item"
	},
	tooManyWords: {
		zh: "不能超过 {limit} 字，现为 {actual} 字（按 Word 字数统计）",
		en: "must not exceed {limit} {limit?word|words} as Word counts them; it has {actual}"
	},
	tooManyCharacters: {
		zh: "按 Word 统计未超过 {limit} 字，但有 {actual} 个字符，按字符计数则超过",
		en: "has {actual} characters, which is too many where these are counted; Word counts no more than {limit} {limit?word|words}"
	},
	aboutWords: {
		zh: "应为 {limit} 字左右，现为 {actual} 字",
		en: "should have about {limit} {limit?word|words} as Word counts them; it has {actual}"
	},
	creditCheck: {
		zh: "校验码应为 {limit}，现为 {actual}（GB 32100-2015）",
		en: "must end in the check character {limit}, not {actual} (GB 32100-2015)"
	},
	bodyCheck: {
		zh: "组织机构代码的校验码应为 {limit}，现为 {actual}（GB 11714）",
		en: "should end the organisation code in the check character {limit}, not {actual} (GB 11714)"
	},
	rangeReversed: {
		zh: "结束日期 {actual} 早于开始日期 {limit}",
		en: "ends on {actual}, before it starts on {limit}"
	},
	detailOfNo: {
		zh: "答“否”则不填，现填“{actual}”",
		en: "is filled in though the answer is no: “{actual}”"
	},
	detailOfYes: {
		zh: "答“是”则不填，现填“{actual}”",
		en: "is filled in though the answer is yes: “{actual}”"
	},
	notAsked: {
		zh: "只在{limit}时填写，现已填写但不会印出",
		en: "is asked only with {limit}; it is filled in and will not be printed"
	},
	yearBefore: {
		zh: "{limit}，此前的年份不填，现填 {actual}",
		en: "is filled in with {actual}, but nothing is asked of the years before {limit}"
	},
	otherYear: {
		zh: "不在本表的年份 {limit} 之内",
		en: "is not one of the years of this form, {limit}"
	},
	unknownIndustry: {
		zh: "国民经济行业分类没有大类 {actual}（GB/T 4754-2017）",
		en: "GB/T 4754-2017 has no division {actual}"
	},
	otherIndustry: {
		zh: "{actual} 不属于 {limit}（GB/T 4754-2017）",
		en: "{actual} does not lie within {limit} (GB/T 4754-2017)"
	},
	otherName: {
		zh: "{limit}的代码与名称“{actual}”不一致（GB/T 4754-2017）",
		en: "{limit} is not called “{actual}” (GB/T 4754-2017)"
	},
	unlisted: {
		zh: "“{actual}”不在目录之中",
		en: "“{actual}” is not in the catalogue"
	},
	otherStage: {
		zh: "“{actual}”在目录中属于“{limit}”",
		en: "“{actual}” belongs to “{limit}” in the catalogue"
	},
	wrongStage: {
		zh: "“{actual}”在目录中属于“{limit}”，环节与场景须按目录准确填写",
		en: "“{actual}” belongs to “{limit}” in the catalogue; stage and scenario must be named as it has them"
	},
	gap: {
		zh: "名次 {limit} 空缺，其后还有记录",
		en: "rank {limit} is left blank before others"
	},
	repeated: {
		zh: "与第 {limit} 项相同：“{actual}”",
		en: "says the same as number {limit}: “{actual}”"
	},
	pastDeadline: {
		zh: "已过{what}的截止日期 {limit}，核对日期为 {actual}",
		en: "the deadline of {limit} ({what}) is past on {actual}"
	},
	othersDeadline: {
		zh: "已过主管部门的截止日期 {limit}（{what}），不约束填报企业，核对日期为 {actual}",
		en: "the deadline of the authority, {limit} ({what}), is past on {actual}; it does not bind who files this form"
	},
	rule: {
		zh: "{rule}",
		en: "{rule}"
	},
	tooLarge: {
		zh: "数据过大或嵌套过深，未予检查",
		en: "is too large or too deep to be checked"
	},
	more: {
		zh: "还有其他问题未列出",
		en: "there are more issues than are listed"
	}
};
/** What is no ground to turn a filing away: not stated, or not certain. */
const warningCodes = /* @__PURE__ */ new Set([
	"tooManyCharacters",
	"aboutWords",
	"bodyCheck",
	"rangeReversed",
	"repeated",
	"notAsked",
	"otherYear",
	"yearBefore",
	"unlisted",
	"otherStage",
	"detailOfNo",
	"detailOfYes",
	"othersDeadline"
]);
/** What messages are put together from. */
const words = {
	colon: {
		zh: "：",
		en: ": "
	},
	yes: {
		zh: "是",
		en: "yes"
	},
	no: {
		zh: "否",
		en: "no"
	},
	comma: {
		zh: "、",
		en: ", "
	},
	semicolon: {
		zh: "；",
		en: "; "
	},
	open: {
		zh: "（",
		en: " ("
	},
	close: {
		zh: "）",
		en: ")"
	},
	nearest: {
		zh: "是否指",
		en: "did you mean "
	},
	now: {
		zh: "现名",
		en: "it is now "
	},
	gone: {
		zh: "本表不再填写",
		en: "it is asked for no longer"
	},
	source: {
		zh: "依据：",
		en: "source: "
	},
	inferred: {
		zh: "提示性核对（通知未明文规定）",
		en: "inferred: the notice does not say so"
	},
	choices: {
		zh: "可选：",
		en: "one of "
	},
	holding: {
		zh: "，含",
		en: " with "
	},
	others: {
		zh: "等",
		en: " and others"
	},
	unchecked: {
		zh: "无法自动核对：",
		en: "not checked: "
	},
	lacking: {
		zh: "缺少 ",
		en: "missing "
	},
	times: {
		zh: "共 {actual} 处",
		en: "{actual} places"
	},
	attested: {
		zh: "需人工核实：",
		en: "for a person to confirm: "
	}
};
/** How a number should compare to another. */
const comparisons = {
	"<": {
		zh: "现为 {actual}，应小于 {limit}",
		en: "is {actual}, should be less than {limit}"
	},
	"<=": {
		zh: "现为 {actual}，应不大于 {limit}",
		en: "is {actual}, should be at most {limit}"
	},
	">": {
		zh: "现为 {actual}，应大于 {limit}",
		en: "is {actual}, should be more than {limit}"
	},
	">=": {
		zh: "现为 {actual}，应不小于 {limit}",
		en: "is {actual}, should be at least {limit}"
	},
	"==": {
		zh: "现为 {actual}，应为 {limit}",
		en: "is {actual}, should be {limit}"
	},
	lacks: {
		zh: "缺{limit}",
		en: "lacking: {limit}"
	}
};
/** Why a rule cannot be checked though nothing is missing. */
const reasons = {
	unknownUnit: {
		zh: "通知未列“{actual}”的名额",
		en: "the notice lists no quota of “{actual}”"
	},
	unlistedUnit: {
		zh: "通知未单列“{unit}”的名额，如属{who}，名额为 {limit}，现为 {actual}",
		en: "the notice lists no quota of “{unit}” by itself; if it is one of {who}, there {actual?is|are} {actual} for {limit} {limit?place|places}"
	},
	exemptUnknown: {
		zh: "现为 {actual}，名额为 {limit}，但{who}不占名额，表中看不出是哪些，须另行说明",
		en: "there {actual?is|are} {actual} for {limit} {limit?place|places}, but {who} count towards none, and the form does not tell which these are"
	},
	tooManyRecords: {
		zh: "记录过多，未逐一比对",
		en: "there are too many records to compare with each other"
	},
	noYear: {
		zh: "“{actual}”不是年份",
		en: "“{actual}” is no year"
	},
	noItem: {
		zh: "所选的没有第 {actual} 项",
		en: "what is selected has no item {actual}"
	},
	dividedByNothing: {
		zh: "除数为 0",
		en: "what it divides by is 0"
	},
	newScenarios: {
		zh: "指引中没有“{actual}”，所属环节看不出",
		en: "the guide lacks “{actual}”, so that its stage cannot be told"
	},
	unasked: {
		zh: "本表未设“{who}”栏",
		en: "the form does not ask for {who}"
	},
	unknownFact: {
		zh: "目录未载“{actual}”的此项数据",
		en: "the catalogue states nothing of the kind for “{actual}”"
	}
};
/** What a value must be, by its JSON type. */
const jsonTypes = {
	object: {
		zh: "分栏填写的一组数据",
		en: "an object"
	},
	array: {
		zh: "逐项列出的清单",
		en: "an array"
	},
	string: {
		zh: "文字",
		en: "text"
	},
	number: {
		zh: "数字",
		en: "a number"
	},
	integer: {
		zh: "整数",
		en: "a whole number"
	},
	boolean: {
		zh: " true（是）或 false（否）",
		en: "true (yes) or false (no)"
	}
};
/** What it is instead, where that is one value. */
const instead = {
	string: {
		zh: "，现为文字“{actual}”",
		en: "; it is the text “{actual}”"
	},
	number: {
		zh: "，现为数字 {actual}",
		en: "; it is the number {actual}"
	}
};
/** What a value of several parts must be, by the type of its field. */
const compounds = {
	yesNo: {
		zh: "“是”或“否”，须说明的另写说明（answer、detail）",
		en: "an answer, and its detail where it asks for one (answer, detail)"
	},
	dateRange: {
		zh: "开始和结束两个日期，如 {year}-03-05 和 {year}-10-25（start、end）",
		en: "two dates, {year}-03-05 and {year}-10-25 (start, end)"
	}
};
/** In place of what a date must be. */
const wrongMonth = {
	zh: "月份应为 1 至 12，现为 {actual}",
	en: "has {actual} for its month, which must be from 1 to 12"
};
/** Of two numbers whose unit the form does not print. */
const quantity = {
	zh: "数字，可带单位，前后为同一单位，如 25.3万元/人",
	en: "a number, with or without a unit, which is the same before and after: 25.3万元/人"
};
const date = {
	zh: "日期，如 {year}-10-25",
	en: "a date such as {year}-10-25"
};
/** Where the day need not be known. */
const monthOrDay = {
	zh: "年月或日期，如 {year}-05、{year}-05-12",
	en: "a month or a date such as {year}-05 or {year}-05-12"
};
/** An industry code, by the level of GB/T 4754 that its field asks for. */
const industryCodes = {
	section: {
		zh: "国民经济行业门类代码（一个字母），如 C",
		en: "the code of a section (门类) of GB/T 4754, one letter: C"
	},
	division: {
		zh: "国民经济行业大类代码（两位数字），如 30",
		en: "the code of a division (大类) of GB/T 4754, two digits: 30"
	},
	group: {
		zh: "国民经济行业中类代码（三位数字），可带名称，如 301-水泥、石灰和石膏制造，或自门类起逐级写名称，如 制造业-化学纤维制造业-纤维素纤维原料及纤维制造",
		en: "the code of a group (中类) of GB/T 4754, three digits, with or without its name, or the names from the section down as 制造业-化学纤维制造业-纤维素纤维原料及纤维制造: 301-水泥、石灰和石膏制造"
	},
	class: {
		zh: "国民经济行业小类代码（四位数字），可带名称，如 3011-水泥制造，或自门类起逐级写名称",
		en: "the code of a class (小类) of GB/T 4754, four digits, with or without its name, or the names from the section down: 3011-水泥制造"
	}
};
/** What a value must be, by the type of its field, or the part of a value, that has a format. */
const formats = {
	date,
	month: {
		zh: "年月，如 {year}-10",
		en: "a month such as {year}-10"
	},
	year: {
		zh: "四位年份",
		en: "a year of four digits"
	},
	creditCode: {
		zh: " 18 位统一社会信用代码",
		en: "a unified social credit code of 18 characters"
	},
	organisationCode: {
		zh: " 9 位或 18 位机构代码",
		en: "an organisation code of 9 or 18 characters"
	},
	phone: {
		zh: "电话号码，如 0311-87908713",
		en: "a telephone number such as 0311-87908713"
	},
	mobile: {
		zh: " 11 位手机号码，如 13900000000",
		en: "a mobile number of 11 digits such as 13900000000"
	},
	fax: {
		zh: "传真号码，如 0311-87908713，没有的填“无”",
		en: "a fax number such as 0311-87908713, or 无 where there is none"
	},
	contact: {
		zh: "电话号码或电子邮箱地址，可带姓名",
		en: "a telephone number or an e-mail address, with or without a name"
	},
	email: {
		zh: "电子邮箱地址，如 contact@example.com",
		en: "an e-mail address such as contact@example.com"
	},
	start: date,
	end: date,
	name: {
		zh: "文件名，不含路径",
		en: "a file name without a path"
	},
	mediaType: {
		zh: "文件类型，如 application/pdf",
		en: "a media type such as application/pdf"
	},
	data: {
		zh: "图片的 data URI（base64）",
		en: "a data URI of a picture, in base64"
	},
	sha256: {
		zh: " 64 位十六进制 SHA-256 值",
		en: "a SHA-256 digest of 64 hexadecimal digits"
	}
};
/** Parts of a value, and what is no field; how a detail is called the form says. */
const parts = {
	$form: {
		zh: "表单",
		en: "form"
	},
	$aside: {
		zh: "迁移所留",
		en: "kept by a migration"
	},
	...PART_NAMES
};
/** What a draft may lack. */
const lacks = /* @__PURE__ */ new Set([
	"required",
	"blank",
	"tooFew"
]);
/** What the schema says of the characters of a value; where the type has a format they all say that it is not met. */
const ofCharacters = /* @__PURE__ */ new Set([
	"blank",
	"controlCharacter",
	"tooLong"
]);
/** The place in the words of the form. */
const placeIn = (path, { fields, lang }) => placeOf(path, fields, (part) => own(parts, part)?.[lang], lang);
/** The place first, then what is wrong there. */
const sentence = (label, text, lang) => label === "" ? text : `${label}${words.colon[lang]}${text}`;
/** More choices nobody reads in a message. */
const mostChoices = 12;
/** What may be chosen instead, where these are few: `；可选：大型企业（large）、…`. */
const choicesOf = (code, { entries = {} }, lang) => {
	const all = Object.entries(entries);
	if (code !== "notAnOption" || all.length === 0 || all.length > mostChoices) return "";
	const named = all.map(([choice, { label }]) => `${label}（${choice}）`);
	return `${words.semicolon[lang]}${words.choices[lang]}${named.join(words.comma[lang])}`;
};
/** A date that is written with two digits for its year, with four. */
const fullDate = (text, { type }) => {
	const [kept, full] = [false, true].map((shortYear) => canonicalText(text, {
		type,
		shortYear
	}));
	return full === kept ? void 0 : full;
};
/** The month of what is a date but for it, `2025年13月`. */
const wrongMonthOf = (text, type) => {
	if (type !== "date" && type !== "month" && type !== "start" && type !== "end") return void 0;
	const written = /^(?:\d{2}|\d{4})[-/.年](\d{1,2})(?:[-/.月]|$)/.exec(text)?.[1];
	const month = Number(written);
	return written === void 0 || month >= 1 && month <= 12 ? void 0 : month;
};
/** What helps: what the field is called now, what may be meant, or what there is to choose from. */
const helpOf = (code, params, actual, { fields, lang }, facts) => {
	const { now, entries } = params;
	const full = code === "format" && facts !== void 0 ? fullDate(actual, facts) : void 0;
	if (full !== void 0) return words.semicolon[lang] + words.nearest[lang] + full;
	if (now === "") return words.semicolon[lang] + words.gone[lang];
	if (now !== void 0) {
		const named = `${calledIn(lang, own(fields, now)) ?? ""}${words.open[lang]}${now}${words.close[lang]}`;
		return words.semicolon[lang] + words.now[lang] + named;
	}
	const choices = choicesOf(code, params, lang);
	const nearest = entries === void 0 ? [] : choices === "" ? nearestEntries(actual, entries) : calledSo(actual, entries);
	if (nearest.length === 0) return choices;
	return words.semicolon[lang] + words.nearest[lang] + nearest.join(words.comma[lang]);
};
/** What a value of that type must be; undefined where the type has no format. */
const formatOf = (type, facts) => {
	if (facts?.dayOptional) return monthOrDay;
	return type === "industry" ? industryCodes[facts?.level ?? "class"] : own(formats, type ?? "");
};
/** What stands directly in the place of the path, by its ids. */
const fieldsInside = (path, { fields, lang }) => {
	const prefix = path.filter((key) => typeof key === "string").map((key) => `${key}.`).join("");
	const inside = Object.entries(fields).flatMap(([known, facts]) => {
		const [id, label] = [known.slice(prefix.length), calledIn(lang, facts)];
		return known.startsWith(prefix) && !id.includes(".") && label !== void 0 ? [[id, { label }]] : [];
	});
	return Object.fromEntries(inside);
};
/** What a number is counted in, and the columns of a list: `数字（万元）`, `逐项列出的清单，含企业名称（enterprise）、…`. */
const morePrecisely = (type, path, facts, context) => {
	const { lang } = context;
	if (type === "number" || type === "integer") return facts?.unit === void 0 || facts.unit === "" ? "" : `${words.open[lang]}${facts.unit}${words.close[lang]}`;
	if (type !== "array" && type !== "object" || path.length === 0) return "";
	const names = Object.entries(fieldsInside(path, context)).map(([id, { label }]) => `${label}（${id}）`);
	if (names.length === 0) return "";
	const others = names.length > mostChoices ? words.others[lang] : "";
	return `${words.holding[lang]}${names.slice(0, mostChoices).join(words.comma[lang])}${others}`;
};
/** Writes an issue. */
const issueAt = (path, context, code, params = {}) => {
	const { lang } = context;
	const { labels, type, facts } = placeIn(path, context);
	const label = labels.join(" › ");
	const compound = params.type === "object" ? own(compounds, type ?? "") : void 0;
	const counted = params.type === "number" && facts?.measure === "quantities" ? quantity : void 0;
	const special = compound ?? counted;
	const named = code === "format" ? formatOf(type, facts) : special ?? jsonTypes[params.type ?? ""];
	const more = code === "wrongType" && special === void 0 ? morePrecisely(params.type ?? "", path, facts, context) : "";
	const now = typeof params.actual === "number" && !Number.isFinite(params.actual) ? "" : own(instead, typeof params.actual)?.[lang] ?? "";
	const filled = {
		limit: String(params.limit ?? ""),
		actual: shown(String(params.actual ?? "")),
		type: `${filledText(named?.[lang] ?? "", { year: String(context.year) })}${more}`,
		now: filledText(now, { actual: shown(String(params.actual ?? "")) }),
		what: params.what ?? ""
	};
	const month = code === "format" ? wrongMonthOf(filled.actual ?? "", type) : void 0;
	const text = `${month === void 0 ? filledText(messages[code][lang], filled) : filledText(wrongMonth[lang], { actual: month })}${helpOf(code, params, filled.actual ?? "", context, facts)}`;
	return {
		path,
		field: fieldPath(path),
		label,
		code,
		severity: warningCodes.has(code) ? "warning" : "error",
		message: sentence(label, text, lang),
		text
	};
};
const codeOf$1 = ({ code, path }, fields) => {
	if (!ofCharacters.has(code)) return code;
	const { type, facts } = placeOf(path, fields, () => void 0);
	return formatOf(type, facts) === void 0 ? code : "format";
};
const entriesNamed = (names) => Object.fromEntries(Object.entries(names).map(([code, label]) => [code, { label }]));
/** What the message on a name that is none of the codes names. */
const strangerAt = (data, path, { fields, catalogues, lang }) => {
	const { facts } = placeOf(path, fields, () => void 0);
	const actual = valueAt(data, path);
	if (typeof actual !== "string" || facts === void 0) return {};
	const { catalogue, type, level } = facts;
	const industries = level === void 0 ? void 0 : namesAt(namesIn(catalogues, catalogue), level);
	const entries = industries === void 0 ? entriesOf(catalogues, catalogue, type) : entriesNamed(industries);
	const options = Object.entries(facts.options ?? {}).map(([code, label]) => [code, { label: (lang === "en" ? own(facts.englishOptions ?? {}, code) : void 0) ?? label }]);
	return {
		actual,
		entries: entries ?? Object.fromEntries(options)
	};
};
/** What may be meant by a name that is none: the field that had it, else those beside it. */
const meantBy = (path, { fields, former = {}, lang }) => {
	const holder = path.slice(0, -1).filter((key) => typeof key === "string");
	const now = own(former, [...holder, String(path.at(-1))].join("."));
	if (now !== void 0) return { now };
	const entries = Object.entries(fieldsInside(holder, {
		fields,
		lang
	})).filter(([id]) => id !== String(path.at(-1)));
	return {
		actual: String(path.at(-1)),
		entries: Object.fromEntries(entries)
	};
};
/** What an industry that the schema refuses contradicts, where that is why. */
const contradictionAt = ({ code, path }, data, { fields, catalogues }) => {
	const { facts } = placeOf(path, fields, () => void 0);
	const written = facts?.type === "industry" ? valueAt(data, path) : void 0;
	if (typeof written !== "string" || code !== "notAnOption" && !ofCharacters.has(code)) return void 0;
	const read = readIndustry(written, facts?.level ?? "class", namesIn(catalogues, facts?.catalogue));
	return read !== void 0 && "contradiction" in read ? read.contradiction : void 0;
};
const paramsOf = (breach, code, data, context) => {
	if (code === "notAnOption") return strangerAt(data, breach.path, context);
	if (code === "unknownField") return meantBy(breach.path, context);
	const actual = valueAt(data, breach.path);
	return typeof actual === "string" || typeof actual === "number" ? {
		...breach,
		actual
	} : breach;
};
const tooLarge = (path, context) => issueAt(path, context, "tooLarge");
/** One issue for each place and code, at most a hundred of them. */
const issuesOf = (breaches, data, context, draft) => {
	const issues = [];
	const broken = nothingBroken();
	const seen = /* @__PURE__ */ new Set();
	for (const breach of breaches) {
		const { path } = breach;
		const contradiction = contradictionAt(breach, data, context);
		const code = contradiction?.is ?? codeOf$1(breach, context.fields);
		if (code !== "required" && code !== "tooFew") breakAt(broken, path);
		if (draft && lacks.has(code)) continue;
		const place = `${JSON.stringify(path)} ${code}`;
		if (seen.has(place)) continue;
		if (issues.length === 100) return {
			issues: [...issues, issueAt([], context, "more")],
			broken
		};
		seen.add(place);
		issues.push(issueAt(path, context, code, contradiction ?? paramsOf(breach, code, data, context)));
	}
	return {
		issues,
		broken
	};
};
// generators/validator/runtime/rule-issues.ts
/** So many values and places are named. */
const most = {
	values: 6,
	places: 20
};
const labelOf = (path, context) => placeIn(path, context).labels.join(" › ");
/** Longer texts are not repeated. */
const longestText = 40;
const isShort = (value) => typeof value === "string" && value.length <= longestText;
const said$1 = (value, lang) => typeof value === "number" ? String(value) : (value ? words.yes : words.no)[lang];
/** A code as the form prints it. */
const printed = (code, facts, { catalogues }) => {
	const entries = entriesOf(catalogues, facts?.catalogue, facts?.type ?? "");
	return own(facts?.options ?? {}, code) ?? own(entries ?? {}, code)?.label ?? code;
};
/** What the rule has read, where that is short: `设备投资 120`. */
const valuesRead = (reads, scope, context) => {
	const outside = placeIn(scope, context).labels;
	const read = reads.flatMap((each) => {
		const { value } = each;
		if (typeof value !== "number" && typeof value !== "boolean" && !isShort(value)) return [];
		const { labels, facts } = placeIn(pathOf(each), context);
		const apart = labels.findIndex((label, at) => outside[at] !== label);
		const inside = apart < 0 ? [] : labels.slice(apart);
		const text = typeof value === "string" ? printed(value, facts, context) : said$1(value, context.lang);
		return [`${inside.length === 0 ? labels.at(-1) ?? "" : inside.join(" › ")} ${text}`.trim()];
	});
	return [...new Set(read)].slice(0, most.values);
};
const sourceText = (source, lang) => source === "inferred" ? words.inferred[lang] : `${words.source[lang]}${source}`;
/** The text with its names filled in. */
const filled = (text, names) => filledText(text, {
	...names,
	actual: shown(String(names.actual ?? "")),
	unit: shown(names.unit ?? "")
});
/** By how much it fails: `现为 7，应不小于 8`. */
const comparison = ([actual, operator, limit], lang) => {
	const text = own(comparisons, operator);
	return text === void 0 ? [] : [filled(text[lang], {
		actual: Number(actual),
		limit: typeof limit === "number" ? limit : String(limit)
	})];
};
const messageOf = ({ message, english = message }, lang) => lang === "en" ? english : message;
const failure = (rule, { scope, reads, sides, times }, context) => {
	const { lang } = context;
	const place = issueAt(scope, context, "rule");
	const beside = [
		...times === void 0 ? [] : [filledText(words.times[lang], { actual: times })],
		...sides === void 0 ? [] : comparison(sides, lang),
		...valuesRead(reads, scope, context),
		sourceText(rule.source, lang)
	].join(words.semicolon[lang]);
	const text = messageOf(rule, lang);
	const whole = `${text}${words.open[lang]}${beside}${words.close[lang]}`;
	const { id, severity, source } = rule;
	return {
		...place,
		severity,
		message: sentence(place.label, whole, lang),
		text,
		rule: id,
		source
	};
};
/** What a rule could not be checked for: each missing place once, each other reason once. */
const unchecked = (rule, missing, context) => {
	const { lang } = context;
	const places = [...new Map(missing.flatMap((each) => each.paths).map((path) => [fieldPath(path), path]))].slice(0, most.places).map(([field, path]) => ({
		field,
		label: labelOf(path, context)
	}));
	const reason = [...new Set(missing.flatMap((each) => each.reasons).map(({ code, ...rest }) => filled(reasons[code][lang], rest)))].slice(0, most.values).join(words.semicolon[lang]);
	const said = [...places.length === 0 ? [] : [words.lacking[lang] + places.map(({ label }) => label).join(words.comma[lang])], ...reason === "" ? [] : [reason]].join(words.semicolon[lang]);
	const message = `${words.unchecked[lang]}${messageOf(rule, lang)}${words.open[lang]}${said}${words.close[lang]}`;
	const source = rule.source === "inferred" ? words.inferred[lang] : rule.source;
	return {
		rule: rule.id,
		message,
		source,
		missing: places,
		...reason !== "" && { reason }
	};
};
/** Without the places where something stands that was refused, which has been told; undefined where nothing else is missing. */
const untold = (missing, broken) => {
	const paths = missing.paths.filter((path) => !brokenAt(broken, path)?.here);
	return paths.length === 0 && missing.paths.length > 0 && missing.reasons.length === 0 ? void 0 : new Missing(paths, missing.reasons);
};
/** Judges a filing by the rules of its form; what the schema refuses is as good as absent. */
const judgeRules = (rules, data, broken, context) => {
	const { lang } = context;
	const root = {
		value: data,
		from: void 0,
		keys: [],
		broken,
		steps: void 0,
		lists: context.lists
	};
	const judged = {
		issues: [],
		unchecked: [],
		attested: []
	};
	for (const rule of rules) {
		if ("attests" in rule) {
			const applies = isAttested(rule, root);
			if (applies instanceof Missing) judged.unchecked.push(unchecked(rule, [applies], context));
			if (applies !== true) continue;
			const label = labelOf(rule.attests, context);
			const text = `${messageOf(rule, lang)}${words.open[lang]}${sourceText(rule.source, lang)}${words.close[lang]}`;
			const message = words.attested[lang] + sentence(label, text, lang);
			judged.attested.push({
				rule: rule.id,
				message,
				source: rule.source,
				field: fieldPath(rule.attests),
				label
			});
			continue;
		}
		if ("lacks" in rule) {
			const missing = new Missing([], [{
				code: "unasked",
				who: rule.lacks
			}]);
			judged.unchecked.push(unchecked(rule, [missing], context));
			continue;
		}
		const outcomes = outcomesOf(rule, root);
		const failed = outcomes.filter((outcome) => outcome.kind === "fails");
		for (const outcome of failed.slice(0, 101)) judged.issues.push(failure(rule, outcome, context));
		const missing = outcomes.flatMap((outcome) => outcome.kind === "unknown" ? untold(outcome.missing, broken) ?? [] : []);
		if (missing.length > 0) judged.unchecked.push(unchecked(rule, missing, context));
	}
	return judged;
};
// generators/validator/runtime/deadlines.ts
/** @param at ISO 8601 date; another is the caller's mistake */
const pastDeadlines = (at, { deadlines = [] }, context) => {
	if (!isDay(at)) throw new RangeError(`Not a day such as 2022-10-25: ${at}`);
	const { lang } = context;
	return deadlines.filter(({ on }) => at > on).map(({ id, on, what, notice, bindsOthers }) => {
		const issue = issueAt([], context, bindsOthers ? "othersDeadline" : "pastDeadline", {
			limit: on,
			actual: at,
			what
		});
		const message = `${issue.message}${words.open[lang]}${sourceText(notice, lang)}${words.close[lang]}`;
		return {
			...issue,
			message,
			rule: id,
			source: notice
		};
	});
};
// generators/validator/runtime/neighbour-checks.ts
/** Types of fields that must agree with others of their record. */
const ofNeighbours = /* @__PURE__ */ new Set([
	"stage",
	"scenario",
	"industry"
]);
/** The scenario belongs to the stage of the same record. */
const checkStage = (neighbours, path, report, guides) => {
	const stage = neighbours.find(({ facts }) => facts.type === "stage");
	const guide = stage?.facts.catalogue === void 0 ? void 0 : own(guides, stage.facts.catalogue);
	if (stage === void 0 || guide === void 0 || own(guide.stages, stage.value) === void 0) return;
	for (const { key, value, facts } of neighbours) {
		const entry = facts.type === "scenario" ? own(guide.entries, value) : void 0;
		if (entry?.stage === void 0 || entry.stage === stage.value) continue;
		const limit = own(guide.stages, entry.stage)?.label ?? entry.stage;
		report([...path, key], facts.open ? "otherStage" : "wrongStage", {
			actual: entry.label,
			limit
		});
	}
};
/** A finer code of the same group lies within the coarser one. */
const checkIndustry = (neighbours, path, report) => {
	const given = neighbours.filter(({ facts }) => facts.type === "industry");
	if (given.length < 2) return;
	const codes = INDUSTRY_LEVELS.flatMap((level) => given.filter(({ facts, value }) => facts.level === level && industryCodeOf(value) !== void 0));
	codes.forEach((inner, at) => {
		const outer = codes[at - 1];
		if (outer !== void 0 && !isIndustryWithin(inner.value, outer.value)) report([...path, inner.key], "otherIndustry", {
			actual: inner.value,
			limit: outer.value
		});
	});
};
// generators/validator/runtime/record-checks.ts
/** What the records of a list must be beside each other: without gaps where they are ranked, and not the same where they are told apart. */
const isBlank = (value) => {
	if (typeof value === "string") return value.trim() === "";
	if (typeof value !== "object" || value === null) return value === void 0 || value === null;
	return Object.values(value).every(isBlank);
};
/** Ranks are the places of the records: a blank one leaves a gap. */
const checkRanks = (records, path, report) => {
	if (!Array.isArray(records)) return;
	const last = records.findLastIndex((record) => !isBlank(record));
	for (const [at, record] of records.slice(0, Math.max(0, last)).entries()) if (isBlank(record)) report([...path, at], "gap", { limit: at + 1 });
};
/** No two records say the same in a field that tells them apart. */
const checkDistinct = (records, path, report, distinct) => {
	if (!Array.isArray(records)) return;
	for (const keys of distinct) {
		const first = /* @__PURE__ */ new Map();
		for (const [at, record] of records.entries()) {
			const value = valueAt(record, keys);
			const name = typeof value === "string" ? plainName(value) : "";
			const same = first.get(name);
			if (name === "") continue;
			if (same === void 0) first.set(name, at);
			else report([
				...path,
				at,
				...keys
			], "repeated", {
				limit: same + 1,
				actual: String(value)
			});
		}
	}
};
// generators/validator/runtime/field-checks.ts
/** What single values and neighbours must be beyond their shape, by the standards and by what the form prints. */
const bodyCode = (body, path, report) => {
	const [limit, actual] = [bodyCheck(body), body.charAt(8)];
	if (actual !== limit) report(path, "bodyCheck", {
		limit,
		actual
	});
};
const creditCode = (code, path, report) => {
	if (typeof code !== "string") return;
	const [right, body] = [creditCheck(code.slice(0, 17)), code.slice(8, 17)];
	const actual = code.charAt(17);
	if (actual !== right) report(path, "creditCheck", {
		limit: right,
		actual
	});
	else bodyCode(body, path, report);
};
/** By the type of the field; the shape of the value has been checked. */
const checks = {
	creditCode,
	organisationCode: (code, path, report, ...rest) => {
		if (typeof code !== "string") return;
		if (code.length === 9) bodyCode(code, path, report);
		else creditCode(code, path, report, ...rest);
	},
	dateRange: (range, path, report, _, isSound) => {
		if (!isSound([...path, "start"]) || !isSound([...path, "end"])) return;
		if (typeof range !== "object" || range === null || !("start" in range) || !("end" in range)) return;
		const { start, end } = range;
		if (typeof start !== "string" || typeof end !== "string") return;
		const known = Math.min(start.length, end.length);
		if (start.slice(0, known) > end.slice(0, known)) report(path, "rangeReversed", {
			limit: start,
			actual: end
		});
	},
	industry: (text, path, report, { level = "class" }, _, names) => {
		if (typeof text !== "string") return;
		if (/^[0-9]/.test(text) && sectionOf(text) === "") report(path, "unknownIndustry", { actual: text.slice(0, 2) });
		const read = readIndustry(text, level, names);
		if (read !== void 0 && "contradiction" in read) report(path, read.contradiction.is, read.contradiction);
		if (industryCodeOf(text) !== void 0) return;
		for (const [at, name] of text.split("-").slice(0, -1).entries()) {
			const listed = namesAt(names, INDUSTRY_LEVELS[at] ?? level);
			if (Object.keys(listed).length > 0 && codeOfName(listed, name) === void 0) report(path, "unlisted", { actual: name });
		}
	},
	yesNo: (value, path, report, { asking = [true] }) => {
		if (typeof value !== "object" || value === null || !("answer" in value) || !("detail" in value)) return;
		const { answer, detail } = value;
		if (typeof answer !== "boolean" || asking.includes(answer) || typeof detail !== "string") return;
		if (!/^(?:无|没有|[/／]|[-‐-―−－]+)$/.test(detail)) report([...path, "detail"], answer ? "detailOfYes" : "detailOfNo", { actual: detail });
	},
	list: (records, path, report, { ranked = false, distinct = [] }) => {
		if (ranked) checkRanks(records, path, report);
		checkDistinct(records, path, report, distinct);
	},
	matrix: (rows, path, report, { years = [] }) => {
		if (typeof rows !== "object" || rows === null) return;
		for (const [row, cells] of Object.entries(rows)) {
			if (typeof cells !== "object" || cells === null) continue;
			for (const year of Object.keys(cells)) if (/^[0-9]{4}$/.test(year) && !years.includes(Number(year))) report([
				...path,
				row,
				year
			], "otherYear", { limit: `${years[0]}–${years.at(-1)}` });
		}
	}
};
const checkLength = (text, path, report, { words, about }) => {
	if (typeof text !== "string") return;
	if (words !== void 0 && text.length > words) {
		const [counted, characters] = [countWords(text), countCharacters(text)];
		if (counted > words) report(path, "tooManyWords", {
			limit: words,
			actual: counted
		});
		else if (characters > words) report(path, "tooManyCharacters", {
			limit: words,
			actual: characters
		});
	}
	if (about !== void 0) {
		const counted = countWords(text);
		if (Math.abs(counted - about) > about * .2) report(path, "aboutWords", {
			limit: about,
			actual: counted
		});
	}
};
/** Blank is absent, and what is too long has been told. */
const checkWritten = (text, path, report, { written }) => {
	if (written === void 0 || typeof text !== "string") return;
	const { source, pattern, says } = written;
	if (!matches(text, source, pattern)) report(path, "pattern", {
		limit: says,
		actual: text
	});
};
/** A name that an open catalogue lacks may be new, or mean one that it has. */
const checkListed = (names, path, report, facts, guides) => {
	const entries = facts.open ? entriesOf(guides, facts.catalogue, facts.type) : void 0;
	if (entries === void 0) return;
	const check = (name, at) => {
		if (typeof name !== "string" || own(entries, name) !== void 0) return;
		const guide = facts.type === "stage" ? void 0 : own(guides, facts.catalogue ?? "");
		if (Object.values(entries).some(({ label }) => label === plainName(name)) || guide !== void 0 && entryNamed(guide, name) !== void 0) return;
		report(at, "unlisted", {
			actual: name,
			entries
		});
	};
	if (Array.isArray(names)) for (const [at, name] of names.entries()) check(name, [...path, at]);
	else check(names, path);
};
/** Figures of years in which what they are of was not there yet; naught says as much as nothing. */
const checkSince = (data, rows, path, report, facts, form) => {
	const { since, years = [] } = facts;
	const date = since === void 0 ? void 0 : valueAt(data, since);
	if (since === void 0 || typeof date !== "string" || typeof rows !== "object" || rows === null) return;
	for (const [row, cells] of Object.entries(rows)) {
		if (typeof cells !== "object" || cells === null) continue;
		for (const [year, figure] of Object.entries(cells)) {
			if (typeof figure !== "number" || figure === 0 || year >= date.slice(0, 4) || !years.includes(Number(year))) continue;
			const { label = "" } = own(form.fields, since.join(".")) ?? {};
			report([
				...path,
				row,
				year
			], "yearBefore", {
				limit: `${label} ${date}`,
				actual: figure
			});
		}
	}
};
/** What stands where the choice made does not ask for it, told in the words of the choice. */
const checkAsked = (data, path, report, { only }, form, lang) => {
	const ruling = only && ruledOutBy(data, path, only);
	if (ruling === void 0) return true;
	const facts = own(form.fields, ruling.field);
	const entries = entriesOf(form.catalogues, facts?.catalogue, facts?.type ?? "");
	const nameOf = (code) => (lang === "en" ? own(facts?.englishOptions ?? {}, code) : void 0) ?? own(facts?.options ?? {}, code) ?? own(entries ?? {}, code)?.label ?? own(answers, code)?.[lang] ?? code;
	const names = ruling.codes.map((code) => `“${nameOf(code)}”`).join(words.comma[lang]);
	const called = calledIn(lang, facts) ?? "";
	report(path, "notAsked", { limit: lang === "en" ? `${called} ${names}`.trim() : `${called}${names}` });
	return false;
};
/** Of a yes or no. */
const answers = {
	true: words.yes,
	false: words.no
};
/** Of most fields the schema has said all. */
const isChecked = ({ facts: { words, about, catalogue, written, only }, check, inside }) => [
	words,
	about,
	catalogue,
	written,
	only
].some((fact) => fact !== void 0) || check !== void 0 || inside.size > 0;
const checkOf$1 = ({ type, ranked = false, distinct, detail }) => {
	if (type === "list" && !ranked && distinct === void 0) return void 0;
	return type === "yesNo" && detail === void 0 ? void 0 : own(checks, type);
};
/** Those of which something is checked, from the fields that nothing holds. @param fields what holds others comes first */
const checkedOf = (fields) => {
	const root = /* @__PURE__ */ new Map();
	const holders = /* @__PURE__ */ new Map([["", root]]);
	const all = Object.entries(fields).map(([path, facts]) => {
		const field = {
			facts,
			check: checkOf$1(facts),
			inside: /* @__PURE__ */ new Map()
		};
		const end = path.lastIndexOf(".");
		const [holder, key] = [holders.get(path.slice(0, Math.max(end, 0))), path.slice(end + 1)];
		holder?.set(key, field);
		if (facts.type !== "matrix") holders.set(path, field.inside);
		return {
			holder,
			key,
			field
		};
	});
	for (const { holder, key, field } of all.reverse()) if (!isChecked(field)) holder?.delete(key);
	return root;
};
/** Gives a function that checks what the schema has not refused: `broken` are the places that it has. */
const createFieldChecks = (form) => {
	const { fields, catalogues } = form;
	const root = checkedOf(fields);
	const known = /* @__PURE__ */ new Map();
	const names = (catalogue) => {
		const found = known.get(catalogue) ?? namesIn(catalogues, catalogue);
		known.set(catalogue, found);
		return found;
	};
	return (data, broken, lang, report) => {
		const isWhole = broken.inside.size === 0;
		const isSound = (path) => isWhole || !brokenAt(broken, path)?.here;
		const visit = (value, checked, path) => {
			if (checked.size === 0) return;
			if (Array.isArray(value)) {
				for (const [at, record] of value.entries()) visit(record, checked, [...path, at]);
				return;
			}
			if (typeof value !== "object" || value === null) return;
			const neighbours = [];
			for (const [key, inner] of Object.entries(value)) {
				const field = checked.get(key);
				if (field === void 0) continue;
				const { facts, check, inside } = field;
				const at = [...path, key];
				if (!isSound(at)) continue;
				if (!checkAsked(data, at, report, facts, form, lang)) continue;
				visit(inner, inside, at);
				check?.(inner, at, report, facts, isSound, facts.type === "industry" ? names(facts.catalogue) : {});
				checkSince(data, inner, at, report, facts, form);
				checkLength(inner, at, report, facts);
				checkWritten(inner, at, report, facts);
				checkListed(inner, at, report, facts, catalogues);
				if (typeof inner === "string" && ofNeighbours.has(facts.type)) neighbours.push({
					key,
					value: inner,
					facts
				});
			}
			if (neighbours.length < 2) return;
			checkStage(neighbours, path, report, catalogues);
			checkIndustry(neighbours, path, report);
		};
		visit(data, root, []);
	};
};
// generators/validator/runtime/size.ts
/** Far above what a schema allows; what stays below is left to the schema, which names the limit of the field. */
const largest = {
	depth: 32,
	items: 1e4,
	characters: 1e6,
	values: 2e5
};
/** Path of the first value that is too large to check, nested too deep, or one too many; undefined if there is none. */
const findTooLarge = (data) => {
	let seen = 0;
	const search = (value, depth) => {
		seen += 1;
		if (seen > largest.values || depth > largest.depth) return [];
		if (typeof value === "string") return value.length > largest.characters ? [] : void 0;
		if (typeof value !== "object" || value === null) return void 0;
		const isList = Array.isArray(value);
		const inner = isList ? value : Object.values(value);
		if (inner.length > largest.items) return [];
		for (let at = 0; at < inner.length; at += 1) {
			const inside = search(inner[at], depth + 1);
			if (inside !== void 0) return [isList ? at : Object.keys(value)[at] ?? "", ...inside];
		}
	};
	return search(data, 0);
};
// generators/validator/runtime/validate.ts
/** What a generated validator does around its compiled schema and rules. */
/** Those of the severity: at most a hundred, and a word about the others. */
const listed = (found, severity, context) => {
	const issues = found.filter((issue) => issue.severity === severity);
	if (issues.length <= 100) return issues;
	return [...issues.slice(0, 100), {
		...issueAt([], context, "more"),
		severity
	}];
};
/** What a draft may still come to: a rank that is blank, a text that is short. */
const isYetToCome = (code, { actual, limit }) => code === "gap" || code === "aboutWords" && Number(actual) < Number(limit);
/** Data in their canonical form, which most have already. */
const createCanonical = (check, { fields, catalogues }) => {
	const kinds = Object.fromEntries(Object.entries(fields).map(([path, { type, level, catalogue, measure, shortYear, only }]) => [path, type === "industry" ? {
		type,
		level,
		names: namesIn(catalogues, catalogue),
		only
	} : {
		type,
		measure,
		shortYear,
		only
	}]));
	return (given) => isRight(check, given) ? {
		data: given,
		changes: [],
		right: true
	} : {
		...canonicalOf(given, (path) => own(kinds, path)),
		right: false
	};
};
/** What is too large to be judged stays as it is. */
const createNormalise = (check, facts) => {
	const canonical = createCanonical(check, facts);
	return (given) => {
		const { data, changes } = findTooLarge(given) === void 0 ? canonical(given) : {
			data: given,
			changes: []
		};
		return {
			value: data,
			...changes.length > 0 && { changes }
		};
	};
};
const createValidate = (check, facts) => {
	const { fields, catalogues, former, year } = facts;
	const lists = new Set(facts.lists);
	const rulesFor = (exempt) => facts.rules(createRuleFunctions(facts, exempt));
	const rules = rulesFor();
	const checkFields = createFieldChecks(facts);
	const canonical = createCanonical(check, facts);
	return (given, { lang = "zh", draft = false, at, exempt } = {}) => {
		const context = {
			fields,
			catalogues,
			former,
			year,
			lists,
			lang: lang === "en" ? "en" : "zh"
		};
		const past = at === void 0 ? [] : pastDeadlines(at, facts, context);
		const late = past.filter(({ severity }) => severity === "error");
		const large = findTooLarge(given);
		if (large !== void 0) return { issues: [tooLarge(large, context), ...late] };
		const { data, changes, right } = canonical(given);
		const refused = issuesOf(right ? [] : breachesOf(check, data), data, context, draft);
		const changed = changes.length > 0 && { changes };
		if (refused.issues.length > 100) return {
			issues: [...late, ...refused.issues],
			...changed
		};
		const found = [...past, ...refused.issues];
		const room = {
			error: 101,
			warning: 101
		};
		checkFields(data, refused.broken, context.lang, (path, code, params) => {
			if (draft && isYetToCome(code, params)) return;
			const severity = warningCodes.has(code) ? "warning" : "error";
			room[severity] -= 1;
			if (room[severity] >= 0) found.push(issueAt(path, context, code, params));
		});
		const due = (exempt === void 0 ? rules : rulesFor(exempt)).filter(({ final = false }) => !(draft && final));
		const { issues: judged, unchecked: all, attested } = judgeRules(due, data, refused.broken, context);
		const unchecked = draft ? all.filter(({ reason }) => reason !== void 0) : all;
		found.push(...judged);
		const issues = listed(found, "error", context);
		const warnings = listed(found, "warning", context);
		const remarks = {
			...changed,
			...warnings.length > 0 && { warnings },
			...unchecked.length > 0 && { unchecked },
			...attested.length > 0 && { attested }
		};
		return issues.length === 0 ? {
			value: data,
			...remarks
		} : {
			issues,
			...remarks
		};
	};
};
/** Whether it is a valid filing as it stands: one that is so only once it is normalised has not its type. */
const createGuard = (validate) => (data) => {
	const result = validate(data);
	return result.issues === void 0 && result.value === data;
};
/** Standard Schema v1, https://standardschema.dev: its issues are errors only. */
const createStandardSchema = (validate, options) => ({ "~standard": {
	version: 1,
	vendor: "shenbao",
	validate: (data) => validate(data, options)
} });
// generators/validator/runtime/main.ts
var main_exports = /* @__PURE__ */ __exportAll({
	all: () => all,
	and: () => and,
	anything: () => anything,
	array: () => array,
	at: () => at,
	atLeast: () => atLeast,
	atMost: () => atMost,
	boolean: () => boolean,
	breachesOf: () => breachesOf,
	choose: () => choose,
	computed: () => computed,
	concatenated: () => concatenated,
	constant: () => constant,
	contains: () => contains,
	createGuard: () => createGuard,
	createNormalise: () => createNormalise,
	createStandardSchema: () => createStandardSchema,
	createValidate: () => createValidate,
	differs: () => differs,
	endsWith: () => endsWith,
	exists: () => exists,
	existsOne: () => existsOne,
	filter: () => filter,
	has: () => has,
	integer: () => integer,
	isAffordable: () => isAffordable,
	isAttested: () => isAttested,
	isRight: () => isRight,
	itemAt: () => itemAt,
	items: () => items,
	itemsOf: () => itemsOf,
	judge: () => judge,
	judgeAsking: () => judgeAsking,
	judgeEach: () => judgeEach,
	judgeTogether: () => judgeTogether,
	less: () => less,
	lift: () => lift,
	list: () => list,
	listed: () => listed$1,
	map: () => map,
	matches: () => matches,
	minus: () => minus,
	more: () => more,
	negative: () => negative,
	not: () => not,
	number: () => number,
	object: () => object,
	oneOf: () => oneOf,
	or: () => or,
	outcomesOf: () => outcomesOf,
	pathOf: () => pathOf,
	placed: () => placed,
	plus: () => plus,
	read: () => read,
	same: () => same,
	size: () => size,
	startsWith: () => startsWith,
	string: () => string,
	times: () => times,
	together: () => together,
	tooMany: () => tooMany,
	unknownField: () => unknownField,
	valueIn: () => valueIn,
	valuesOf: () => valuesOf,
	when: () => when,
	within: () => within
});
// generators/validator/compile-schema.ts
/** What several fields share as constants, each after those that it needs. */
var Constants = class {
	#definitions;
	#names = /* @__PURE__ */ new Map();
	#declared = [];
	constructor(definitions) {
		this.#definitions = definitions;
	}
	/** @param reference `#/$defs/type.text` */
	schemaOf(reference) {
		const schema = this.#definitions[keyOf(reference)];
		if (schema === void 0) throw new Error(`The schema does not define ${reference}`);
		return schema;
	}
	/** The constant of that key: `type_text` for `type.text`, since no name of the runtime has a low line. */
	named(key, code) {
		const given = this.#names.get(key);
		if (given !== void 0) return name(given);
		const plain = key.replace(/[^A-Za-z0-9]+/g, "_");
		const own = [...this.#names.values()].includes(plain) ? `${plain}_${this.#names.size}` : plain;
		this.#names.set(key, own);
		this.#declared.push([own, code()]);
		return name(own);
	}
	get declarations() {
		return this.#declared;
	}
};
const keyOf = (reference) => reference.replace("#/$defs/", "");
/** Code of what is said, none of what is not. */
const said = (fact) => fact === void 0 ? void 0 : value(fact);
/** Where control characters are refused, half characters are too, which the schema cannot name in every engine. */
const rejecting = (refused) => {
	if (refused === void 0) return {};
	const suspect = refused.startsWith("[\\x00-") ? pattern(`${refused.slice(0, -1)}\\ud800-\\udfff]`, "") : void 0;
	return {
		without: pattern(refused, "u"),
		suspect
	};
};
const numberFacts = ({ minimum, maximum }) => ({
	least: said(minimum),
	most: said(maximum)
});
/** A bug of the generator of schemas: what is not compiled would be allowed without a word. */
const refuseUnknown = ({ not, ...schema }, type) => {
	const unheard = type === void 0 ? assertedIn(schema).filter((keyword) => !ofAnyType.has(keyword)) : [];
	const isText = type === "string" && assertedIn(not ?? {}).every((keyword) => /^(?:type|pattern)$/.test(keyword));
	if (unheard.length > 0 || not !== void 0 && !isText) throw new Error(`Validators do not know how to check ${JSON.stringify({
		not,
		...schema
	})}`);
};
/** What is said of a value of the type. */
const ofType = {
	boolean: () => ({}),
	number: numberFacts,
	integer: numberFacts,
	string: ({ maxLength, pattern: matched, not }) => ({
		longest: said(maxLength),
		matching: matched === void 0 ? void 0 : pattern(matched, "u"),
		...rejecting(not?.pattern)
	}),
	array: ({ maxItems, minItems, uniqueItems, items, contains }, constants) => ({
		most: said(maxItems),
		least: said(minItems),
		unique: uniqueItems ? value(true) : void 0,
		each: items === void 0 ? void 0 : checkOf(items, constants),
		some: contains === void 0 ? void 0 : checkOf(contains, constants)
	}),
	object: ({ required, properties, additionalProperties, propertyNames }, constants) => ({
		required: said(required),
		names: propertyNames === void 0 ? void 0 : checkOf(propertyNames, constants),
		others: additionalProperties === void 0 ? void 0 : othersOf(additionalProperties, constants),
		fields: properties === void 0 ? void 0 : fieldsOf(properties, constants)
	})
};
const fieldsOf = (properties, constants) => {
	const fields = object$1(Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, checkOf(schema, constants)])));
	return fields.members.length === 0 ? void 0 : fields;
};
const othersOf = (schema, constants) => schema === false ? name("unknownField") : checkOf(schema, constants);
/** Keywords that speak of values of any type. */
const ofAnyType = /* @__PURE__ */ new Set([
	"$ref",
	"const",
	"enum",
	"allOf",
	"if",
	"then",
	"$defs"
]);
const referred = ($ref, constants) => constants.named(keyOf($ref), () => checkOf(constants.schemaOf($ref), constants));
/** What the schema says; the rest are annotations. */
const assertedIn = (schema) => Object.keys(schema).filter((keyword) => !/^(?:title|description|readOnly|examples|\$comment|\$schema)$/.test(keyword));
/** Texts of a shared type that only their length tells apart. */
const limitedText = (schema, constants) => {
	const { $ref, type, maxLength } = schema;
	if ($ref === void 0 || type !== "string" || maxLength === void 0 || assertedIn(schema).length > 3) return void 0;
	const target = constants.schemaOf($ref);
	if (target.type !== type || target.maxLength !== void 0) return void 0;
	return constants.named(`${keyOf($ref)}.${maxLength}`, () => checkOf({
		...target,
		maxLength
	}, constants));
};
/** What a form says a text must be, which stands beside the reference to its type, is searched by an engine whose time is bounded, in field-checks.ts. */
const withoutOwnPattern = (schema) => {
	if (schema.$ref === void 0) return schema;
	const { pattern: _, ...rest } = schema;
	return rest;
};
/** @param inherited type that the value is known to have, for a schema that does not name it once more */
const checkOf = (given, constants, inherited) => {
	const schema = withoutOwnPattern(given);
	const limited = limitedText(schema, constants);
	if (limited !== void 0) return limited;
	const { $ref, const: constant, enum: codes, allOf = [], if: condition, then } = schema;
	const type = schema.type ?? inherited;
	refuseUnknown(schema, type);
	const facts = object$1(type === void 0 ? {} : ofType[type](schema, constants));
	const isSaid = facts.members.length > 0;
	const ofItsType = type === void 0 || schema.type === void 0 && !isSaid ? [] : [call(type, ...isSaid ? [facts] : [])];
	const isHolder = type === "object" || type === "array";
	const checks = [
		...isHolder ? [] : ofItsType,
		...$ref === void 0 ? [] : [referred($ref, constants)],
		...constant === void 0 ? [] : [call("constant", value(constant))],
		...codes === void 0 ? [] : [call("oneOf", ...codes.map(value))],
		...allOf.map((part) => checkOf(part, constants, type)),
		...condition === void 0 || then === void 0 ? [] : [call("when", checkOf(condition, constants), checkOf(then, constants, type))],
		...isHolder ? ofItsType : []
	];
	const [only = name("anything"), ...others] = checks;
	return others.length === 0 ? only : call("together", ...checks);
};
/** Declares, as the last, `check`: a function that runtime/structure.ts knows as `Check`. */
const compileSchema = (schema) => {
	const constants = new Constants(schema.$defs ?? {});
	const check = checkOf(schema, constants);
	return [...constants.declarations, ["check", check]];
};
// generators/validator/runtime-bundle.js
const runtimeText = "var Missing=class{paths;reasons;constructor(e,t=[]){this.paths=e,this.reasons=t}};const joined$1=(e,t)=>new Missing([...e.paths,...t.paths].slice(0,20),[...e.reasons,...t.reasons].slice(0,20)),merged=e=>{let t;for(let n of e)n instanceof Missing&&(t=t===void 0?n:joined$1(t,n));return t},IDENTIFIER=/^[A-Za-z_$][\\w$]*$/,pathText=e=>{let t=``;for(let[n,r]of e.entries())typeof r==`number`?t+=`[${r}]`:IDENTIFIER.test(r)?t+=n===0?r:`.${r}`:t+=`[${JSON.stringify(r)}]`;return t},memberOf=(e,t)=>{if(typeof e==`object`&&e&&Array.isArray(e)===(typeof t==`number`))return Object.hasOwn(e,t)?e[t]:void 0},valueAt=(e,t)=>{let n=e;for(let e of t)n=memberOf(n,e);return n},nothingBroken=()=>({here:!1,inside:new Map}),breakAt=(e,t)=>{let n=e;for(let e of t){let t=n.inside.get(e)??nothingBroken();n.inside.set(e,t),n=t}n.here=!0},brokenAt=(e,t)=>{let n=e;for(let e of t)n=n?.inside.get(e);return n},listsOf=({lists:e,from:t})=>e??(t&&listsOf(t)),pathOf=({from:e,keys:t})=>e===void 0?t:[...pathOf(e),...t],pathBelow=(e,t)=>[...pathOf(e),...t],isEmptyList=(e,t)=>{let n=listsOf(e);if(n===void 0||n.size===0)return!1;let r=pathBelow(e,t).filter(e=>typeof e==`string`);return n.has(r.join(`.`))&&t.every((n,r)=>!brokenAt(e.broken,t.slice(0,r+1))?.here)},soundValue=(e,t)=>{if(!brokenAt(e.broken,t)?.here)return valueAt(e.value,t)??(isEmptyList(e,t)?[]:void 0)},below=(e,t)=>{let n=soundValue(e,t);if(n!==void 0)return{value:n,from:e,keys:t,broken:brokenAt(e.broken,t),steps:e.steps}},isAffordable=(e,t)=>t===void 0||(Array.isArray(e)?t.left-=e.length:typeof e==`string`&&(t.left-=Math.floor(e.length/1e3)),t.left>=0),tooMany=()=>new Missing([],[{code:`tooManyRecords`}]),read=(e,...t)=>{let n=soundValue(e,t);return n===void 0?new Missing([pathBelow(e,t)]):isAffordable(n,e.steps)?n:tooMany()},at=(e,...t)=>{if(e instanceof Missing)return e;let n=[];for(let r of t){if(r instanceof Missing)return r;if(typeof r!=`string`&&typeof r!=`number`)return new Missing([pathBelow(e,n)]);n.push(r)}return below(e,n)??new Missing([pathBelow(e,n)])},computed=(e,t)=>e instanceof Missing?e:{...t,value:e,broken:void 0},valueIn=e=>e instanceof Missing?e:isAffordable(e.value,e.steps)?e.value:tooMany(),has=(e,...t)=>{let n=t.length===1?e:below(e,t.slice(0,-1));if(n===void 0)return new Missing([pathBelow(e,t.slice(0,-1))]);let r=t.at(-1)??``,{value:i}=n;return typeof i!=`object`||!i||!Object.hasOwn(i,r)?!1:below(n,[r])!==void 0||new Missing([pathBelow(n,[r])])},itemsOf=e=>{if(e instanceof Missing)return e;let{value:t,broken:n,steps:r}=e;if(!isAffordable(t,r))return tooMany();if(!Array.isArray(t))return new Missing([pathOf(e)]);let i=[];for(let a=0;a<t.length;a+=1)i.push({value:t[a],from:e,keys:[a],broken:n?.inside.get(a),steps:r});return i},items=(e,...t)=>itemsOf(at(e,...t)),placed=(e,t)=>e instanceof Missing?e:Array.isArray(e)?isAffordable(e,t.steps)?e.map(e=>({...t,value:e,broken:void 0})):tooMany():new Missing([pathOf(t)]),located=e=>{let t=[];for(let n of e)n instanceof Missing||t.push(n);return merged(e)??t},listed=(...e)=>{let[t]=e;return t instanceof Missing||t?.steps===void 0||isAffordable(e,t.steps)?located(e):tooMany()},concatenated=(e,t)=>e instanceof Missing||t instanceof Missing?merged([e,t])??[]:[...e,...t],itemAt=(e,t)=>e instanceof Missing?e:t instanceof Missing?t:(typeof t==`number`?e[t]:void 0)??new Missing([],[{code:`noItem`,actual:Number(t)+1}]),valuesOf=e=>e instanceof Missing?e:e.map(({value:e})=>e),all=(e,t)=>{if(e instanceof Missing)return e;let n=[];for(let r of e){let e=t(r);if(e===!1)return!1;n.push(e)}return merged(n)??!0},exists=(e,t)=>{if(e instanceof Missing)return e;let n=[];for(let r of e){let e=t(r);if(e===!0)return!0;n.push(e)}return merged(n)??!1},existsOne=(e,t)=>{if(e instanceof Missing)return e;let n=e.map(t);return merged(n)??n.filter(e=>e===!0).length===1},filter=(e,t)=>{if(e instanceof Missing)return e;let n=e.map(t);return merged(n)??e.filter((e,t)=>n[t]===!0)},map=(e,t)=>e instanceof Missing?e:located(e.map(t)),isComplete=e=>{for(let t of e)if(t instanceof Missing)return!1;return!0},lift=(e,...t)=>isComplete(t)?e(...t):merged(t),and=(e,t)=>{if(e===!1)return!1;let n=t();return n===!1?!1:merged([e,n])??!0},or=(e,t)=>{if(e===!0)return!0;let n=t();return n===!0?!0:merged([e,n])??!1},choose=(e,t,n)=>e instanceof Missing?e:e===!0?t():n(),list=(...e)=>merged(e)??e,isSequence=e=>Array.isArray(e),places=[`start`,`end`,`lineStart`,`lineEnd`,`edge`,`noEdge`],numberOfPlace=e=>-2-places.indexOf(e),sideOf=e=>e===`\n`?1:/\\w/.test(e)?2:3,isAt=(e,t,n)=>{switch(places[-2-e]){case`start`:return t===0;case`end`:return n===0;case`lineStart`:return t<=1;case`lineEnd`:return n<=1;case`edge`:return t===2!=(n===2);default:return t===2==(n===2)}},mostKept=2e5,compile=e=>{let t=[],n=[],r=[],i=new Map,a=new Map,o=(e,r)=>(n.push(r),t.push(e)-1),s=(...e)=>o(-1,r.push(e)-1),c=e=>{let t=i.get(e)??i.size+a.size;return i.set(e,t),t},l=(e,t)=>{let n=a.get(t+e)??[i.size+a.size,RegExp(`^(?:${e})$`,t)];return a.set(t+e,n),n[0]},u=(e,t)=>{if(typeof e==`string`)return[...e].reduceRight((e,t)=>o(c(t),e),t);if(isSequence(e))return e.reduceRight((e,t)=>u(t,e),t);if(`at`in e)return o(numberOfPlace(e.at),t);if(`one`in e)return o(l(e.one,e.folded?`iu`:`u`),t);if(`either`in e)return s(...e.either.map(e=>u(e,t)));let{repeat:i,least:a,most:d}=e,f=t;if(d===void 0)f=s(),r[n[f]??0]=[u(i,f),t];else for(let e=a;e<d;e+=1)f=s(u(i,f),t);for(let e=0;e<a;e+=1)f=u(i,f);return f};return{first:u(e,s()),asked:Int32Array.from(t),next:Int32Array.from(n),ways:r,single:i,tests:[...a.values()]}},createMatcher=e=>{let{first:t,asked:n,next:r,ways:i,single:a,tests:o}=compile(e),s=a.size+o.length,c=n.some(e=>e<-1),l={id:0,side:0,classes:new Uint8Array(s)},u=new Map,d=[],f=new Int32Array(n.length),p=new Int32Array(n.length),m=[],h=0,g=new Map,_=()=>({steps:new Int32Array(n.length),count:0,before:0,after:[]}),[v,y]=[_(),_()],b=0,x=0,S=e=>{d[e>>8]??=[];let t=d[e>>8]??[],n=t[e&255];if(n!==void 0)return n;let r=String.fromCodePoint(e),i=c?sideOf(r):3,l=a.get(r),f=o.flatMap(([e,t])=>t.test(r)?[e]:[]);l!==void 0&&f.push(l);let p=`${i},${f}`,m=u.get(p)??{id:u.size+1,side:i,classes:new Uint8Array(s)};for(let e of f)m.classes[e]=1;return u.set(p,m),t[e&255]=m,m},C=({steps:e,count:a,before:o},{side:s,classes:c},l)=>{h+=1,l.before=s,l.count=0;for(let u=0;u<=a;u+=1){let d=u===a?t:e[u];for(;d!==void 0;d=m.pop()){if(f[d]===h)continue;f[d]=h;let e=n[d]??-1,t=r[d]??0;if(e>=0){if(c[e]===0||p[t]===h)continue;p[t]=h,l.steps[l.count]=t,l.count+=1}else if(d===0)return m.length=0,!0;else if(e===-1)for(let e of i[t]??[])m.push(e);else isAt(e,o,s)&&m.push(t)}}return!1},w=({steps:e,count:t,before:n})=>{let r=e.slice(0,t).sort(),i=`${n},${r}`,a=g.get(i);if(a!==void 0)return a;b+=t+10;let o={steps:r,count:t,before:n,after:[]};return g.set(i,o),o},T=()=>{g.clear(),b=0,x=0},E=(e,t)=>{let n=e.after[t.id];if(n!==void 0)return n;let r=e===v?y:v,i=C(e,t,r);if(b>=mostKept)return x+=1,i||x<2e3?i||r:(T(),w(r));let a=i||w(r);return b+=1,e.after[t.id]=a,a};return e=>{b>=mostKept&&T(),v.count=0,v.before=0;let t=w(v);for(let n=0;n<e.length;n+=1){let r=e.codePointAt(n)??0;r>65535&&(n+=1);let i=E(t,S(r));if(i===!0)return!0;t=i}return E(t,l)===!0}},made=new Map,matches=(e,t,n)=>{let r=made.get(t)??createMatcher(n);return made.set(t,r),r(e)},countCharacters=e=>{let t=0;for(let n of e)t+=1;return t},isLongerThan=(e,t)=>e.length>t&&(e.length>2*t||countCharacters(e)>t),same=(e,t)=>{if(e===t)return!0;if(typeof e!=`object`||typeof t!=`object`||e===null||t===null||Array.isArray(e)!==Array.isArray(t))return!1;let[n,r]=[Object.entries(e),new Map(Object.entries(t))];return n.length===r.size&&n.every(([e,t])=>r.has(e)&&same(t,r.get(e)))},within=(e,t)=>Array.isArray(t)?t.some(t=>same(e,t)):Object.hasOwn(t,String(e)),plus=(e,t)=>Array.isArray(e)?[...e,...t]:e+t,size=e=>typeof e==`string`?countCharacters(e):Object.keys(e).length,differs=(e,t)=>!same(e,t),less=(e,t)=>e<t,atMost=(e,t)=>e<=t,more=(e,t)=>e>t,atLeast=(e,t)=>e>=t,minus=(e,t)=>e-t,times=(e,t)=>e*t,not=e=>!e,negative=e=>-e,contains=(e,t)=>e.includes(t),startsWith=(e,t)=>e.startsWith(t),endsWith=(e,t)=>e.endsWith(t),commonPath=([e=[],...t])=>{let n=e.findIndex((e,n)=>t.some(t=>t[n]!==e));return n<0?e:e.slice(0,n)},commonPlace=e=>{let t=commonPath(e);return t.length===0?e[0]:t},lackingOf=e=>(e?.()??[]).flatMap(([e,...t])=>{let n=at(e,...t);return n instanceof Missing?n.paths:[]}),judge=(e,t,n,r,i)=>{if(e instanceof Missing)return[{kind:`unknown`,missing:e}];if(e===!0)return[{kind:`holds`}];let a=n().flatMap(([e,...t])=>{let n=at(e,...t);return n instanceof Missing?[]:[n]}),o=pathOf(t),s=lackingOf(i),c=(s.length>0?s:a.map(pathOf)).filter(e=>e.length>o.length&&o.every((t,n)=>e[n]===t)),l=commonPlace(c)??o,[u,d,f]=r===void 0?[]:[r()].flat();return[{kind:`fails`,scope:l,reads:a,...typeof u==`number`&&(typeof f==`number`||d===`lacks`)&&{sides:[u,String(d),f]}}]},judgeAsking=(e,t,n,r)=>judge(e,t,n,void 0,r),judgeTogether=(e,t)=>{let n=t.map(([e,t,n])=>({holds:e(),reads:t,asked:n})),r=n.filter(({holds:e})=>e===!1),i=r.length===0&&(merged(n.map(e=>e.holds))??!0),a=e=>()=>r.flatMap(t=>t[e]?.()??[]);return judge(i,e,a(`reads`),void 0,a(`asked`))},toldOnce=e=>{let[t,...n]=e;if(t===void 0||n.length===0)return e;let r=commonPlace(e.map(e=>e.scope))??t.scope,i=e.reduce((e,t)=>e+(t.times??1),0);return[{kind:`fails`,scope:r,reads:e.flatMap(e=>e.reads),times:i}]},judgeEach=(e,t)=>{if(e instanceof Missing)return[{kind:`unknown`,missing:e}];let n=e.flatMap(t),[r,i]=e;if(r===void 0||r.keys!==i?.keys)return n;let a=n.filter(e=>e.kind===`fails`);return[...n.filter(e=>e.kind!==`fails`),...toldOnce(a)]},outcomesOf=({when:e,check:t},n)=>{let r={...n,steps:{left:1e5}},i=e===void 0||e(r);return i instanceof Missing?[{kind:`unknown`,missing:i}]:i===!0?t(r):[]},isGiven$1=(e,t)=>{if(Array.isArray(e))return e.some(e=>isGiven$1(e,t));let[n,...r]=t;return n===void 0?e!=null&&e!==``:typeof e!=`object`||!e||!Object.hasOwn(e,n)?!1:isGiven$1(Object.getOwnPropertyDescriptor(e,n)?.value,r)},isAttested=({when:e,attests:t},n)=>{if(!isGiven$1(n.value,t))return!1;let r=e===void 0||e(n);return r instanceof Missing?r:r===!0},own=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,shown=e=>e.length>60?`${e.slice(0,60)}…`:e,fieldPath=e=>pathText(e.map(e=>typeof e==`number`?e:shown(e))),calledIn=(e,t)=>e===`en`?t?.english??t?.label:t?.label,placeOf=(e,t,n,r=`zh`)=>{let i=[],a=``,o,s;for(let c of e){let e=typeof c==`number`?void 0:own(t,a===``?c:`${a}.${c}`);if(typeof c==`number`)i.push(`${i.pop()??``} ${c+1}`.trim());else if(e!==void 0)a=a===``?c:`${a}.${c}`,o=e,s=void 0,e.label!==``&&i.push(calledIn(r,e)??n(c)??shown(c));else{s=c;let e=(c===`detail`?o?.detail:void 0)??n(c)??shown(c);e!==``&&i.push(e)}}return i.length===0&&e.length>0&&i.push(shown(String(e.at(-1)))),{labels:i,type:s??o?.type,facts:o}},pathTo=(e,t)=>e===void 0?[]:[...pathTo(e.holder,e.key),t],holds=(e,t)=>e(t,``,void 0,void 0),isRight=(e,t)=>holds(e,t),breachesOf=(e,t)=>{let n=[];return holds(e,t)||e(t,``,void 0,(e,t,r,i)=>{n.push({code:e,path:pathTo(r,t),...i})}),n},assertion=(e,t,n)=>(r,i,a,o)=>{let s=t(r);return s||o?.(e,i,a,n),s},anything=()=>!0,together=(...e)=>(t,n,r,i)=>{let a=!0;for(let o of e)a=o(t,n,r,i)&&a;return a},when=(e,t)=>(n,r,i,a)=>!holds(e,n)||t(n,r,i,a),constant=e=>assertion(`wrongForm`,t=>t===e,{limit:String(e)}),oneOf=(...e)=>{let t=new Set(e);return assertion(`notAnOption`,e=>t.has(e))},boolean=()=>assertion(`wrongType`,e=>typeof e==`boolean`,{type:`boolean`}),lone=/[\\ud800-\\udfff]/u,string=({longest:e=1/0,matching:t,without:n,suspect:r=n}={})=>(i,a,o,s)=>{if(typeof i!=`string`)return s?.(`wrongType`,a,o,{type:`string`}),!1;let c=s!==void 0||i===i.trim();return isLongerThan(i,e)&&(s?.(`tooLong`,a,o,{limit:e}),c=!1),t!==void 0&&!t.test(i)&&(s?.(`blank`,a,o),c=!1),r?.test(i)&&(n?.test(i)&&(s?.(`controlCharacter`,a,o),c=!1),r!==n&&lone.test(i)&&(s?.(`halfCharacter`,a,o),c=!1)),c},numeric=(e,t)=>({least:n=-1/0,most:r=1/0}={})=>(i,a,o,s)=>typeof i!=`number`||!t(i)?(s?.(`wrongType`,a,o,{type:e}),!1):(i>r&&s?.(`tooGreat`,a,o,{limit:r}),i<n&&s?.(`tooSmall`,a,o,{limit:n}),i<=r&&i>=n),number=numeric(`number`,Number.isFinite),integer=numeric(`integer`,Number.isInteger),textOfFields=e=>{if(typeof e!=`object`||!e)return;let t=Object.entries(e);return t.every(([,e])=>typeof e==`string`)?JSON.stringify(t.sort(([e],[t])=>e<t?-1:1)):void 0},isUnique=e=>{let t=e.map(e=>typeof e==`string`?e:textOfFields(e)).filter(e=>e!==void 0);return new Set(t).size===t.length},array=({most:e=1/0,least:t=0,unique:n=!1,each:r,some:i}={})=>(a,o,s,c)=>{if(!Array.isArray(a))return c?.(`wrongType`,o,s,{type:`array`}),!1;let l=!0,u=(e,t)=>{c?.(e,o,s,t===void 0?void 0:{limit:t}),l=!1};if(a.length>e&&u(`tooMany`,e),a.length<t&&u(`tooFew`,t),n&&!isUnique(a)&&u(`duplicate`),i!==void 0&&!a.some(e=>holds(i,e))&&u(`notAnOption`),r===void 0)return l;let d=c&&{key:o,holder:s};for(let e=0;e<a.length;e+=1)l=r(a[e],e,d,c)&&l;return l},isGiven=(e,t)=>e[t]!==void 0&&Object.hasOwn(e,t),unknownField=(e,t,n,r)=>(r?.(`unknownField`,t,n),!1),isObject=e=>typeof e==`object`&&!!e&&!Array.isArray(e),object=({required:e=[],fields:t={},others:n,names:r}={})=>{let i=new Map;for(let n of new Set([...Object.keys(t),...e]))i.set(n,{name:n,check:own(t,n),isRequired:e.includes(n),next:void 0});let a=[...i.values()];a.forEach((e,t)=>{e.next=a[t+1]});let o=t=>{let o=e.length,s=a[0],[c,l]=[Object.keys(t),Object.values(t)];for(let e=0;e<c.length;e+=1){let t=c[e]??``,a=l[e];if(r!==void 0&&!holds(r,t))return!1;let u=s!==void 0&&s.name===t?s:i.get(t);if(u===void 0){if(n!==void 0&&!holds(n,a))return!1}else if(s=u.next,a!==void 0&&(u.isRequired&&--o,u.check!==void 0&&!u.check(a,``,void 0,void 0)))return!1}return o===0},s=(t,o,s)=>{for(let n of e)isGiven(t,n)||s(`required`,n,o);let c=Object.keys(t);if(r!==void 0)for(let e of c)holds(r,e)||s(`notAYear`,e,o);if(n!==void 0)for(let e of c)i.has(e)||n(t[e],e,o,s);for(let{name:e,check:n}of a)n!==void 0&&isGiven(t,e)&&n(t[e],e,o,s)};return(e,t,n,r)=>isObject(e)?r===void 0?o(e):(s(e,{key:t,holder:n},r),!1):(r?.(`wrongType`,t,n,{type:`object`}),!1)},madeIn=({field:e,codes:t,under:n=[]})=>[{field:e,codes:t},...n],isChosen=(e,t,n)=>{let r=valueAt(e,t);return[valueAt(r,[`answer`])??r].flat().some(e=>n.includes(String(e)))},choicePath=(e,t)=>{let n=0,r=!0;return t.split(`.`).flatMap(t=>{if(r&&=e[n]===t,!r)return[t];let i=n;for(n+=1;typeof e[n]==`number`;)n+=1;return e.slice(i,n)})},ruledOutBy=(e,t,n)=>[...madeIn(n)].reverse().find(({field:n,codes:r})=>{let i=choicePath(t,n);return valueAt(e,i)!==void 0&&!isChosen(e,i,r)}),isAskedThere=(e,t,n)=>madeIn(n).every(({field:n,codes:r})=>isChosen(e,choicePath(t,n),r)),QUANTITY=/^([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\(?(.*?)\\)?$/,UNIT=/^(?![至到约]|e[+-]?\\d)[\\p{L}%‰°].*$/iu,plain=e=>e.normalize(`NFKC`).replace(/\\s/g,``),quantityOf=e=>{let[,t=``,n=``]=QUANTITY.exec(plain(e))??[];if(t!==``&&UNIT.test(n))return{number:Number(t.replaceAll(`,`,``)),unit:n}},quantitiesOf=e=>{let{before:t,after:n,unit:r}={...e},i=Object.entries({before:t,after:n}).filter(([,e])=>typeof e==`string`&&e.trim()!==``).map(([e,t])=>[e,quantityOf(String(t))]);if(i.some(([,e])=>e===void 0))return{};let a=typeof r==`string`?plain(r):``,[o=``,...s]=new Set([a,...i.map(([,e])=>e?.unit??``)].filter(Boolean));if(s.length>0)return{};let c=i.flatMap(([e,t])=>t===void 0?[]:[[e,t.number]]);return{...Object.fromEntries(c),...a===``&&o!==``&&{unit:o}}},INDUSTRY_LEVELS=[`section`,`division`,`group`,`class`],lastDivisions=[5,12,43,46,50,52,60,62,65,69,70,72,75,79,82,83,85,90,96,97],sectionOf=e=>{let t=Number(e.slice(0,2)),n=t<1?-1:lastDivisions.findIndex(e=>t<=e);return n<0?``:String.fromCharCode(65+n)},industryCodeOf=e=>/^(?:[A-T](?![A-Za-z])|[0-9]+)/.exec(e)?.[0],isIndustryWithin=(e,t)=>{let[n=e,r=t]=[industryCodeOf(e),industryCodeOf(t)];return/^[A-T]$/.test(r)?n===r||sectionOf(n)===r:n.startsWith(r)},codesOf={section:/^[A-T]$/,division:/^\\d{2}$/,group:/^\\d{3}$/,class:/^\\d{4}$/},namesAt=(e,t)=>Object.fromEntries(Object.entries(e).filter(([e])=>codesOf[t].test(e))),dashes=/\\s*[-‐-―−－]+\\s*/,code$1=`[(（]?(?:([A-TＡ-Ｔ])?([0-9０-９]{2,4})|([A-TＡ-Ｔ])(?![A-Za-z]))[)）]?`,between=`[\\\\s.、:：]*`,name=`([^\\\\s0-9０-９A-Za-zＡ-Ｚａ-ｚ(（][^0-9０-９]*?)`,codeFirst=RegExp(`^${code$1}(?:${between}${name})?$`,`i`),nameFirst=RegExp(`^${name}${between}${code$1}$`,`i`),partOf=e=>{let t=codeFirst.exec(e),[,n=t?.[4],r=t?.[1],i=t?.[2],a=t?.[3]]=nameFirst.exec(e)??[],o=(i??a)?.normalize(`NFKC`).toUpperCase();return o===void 0?/^[^\\s0-9０-９A-Za-z][^0-9０-９]*$/.test(e)?{name:e}:void 0:{code:o,...r!==void 0&&{letter:r.normalize(`NFKC`).toUpperCase()},...n!==void 0&&{name:n}}},joined=e=>{let t=[];for(let n of e){let e=t.at(-1);e!==void 0&&e.code===void 0!=(n.code===void 0)&&e.name===void 0!=(n.name===void 0)?t[t.length-1]={...e,...n}:t.push(n)}return t},bare=e=>e.normalize(`NFKC`).replace(/[\\s\\p{P}]/gu,``).replaceAll(`及`,`和`).replace(/业$/,``),isSameIndustry=(e,t)=>bare(e)===bare(t),codeOfName=(e,t)=>{let n=bare(t);return Object.entries(e).find(([,e])=>bare(e)===n)?.[0]},contradictionIn=(e,t)=>{let n;for(let{code:r,letter:i,name:a}of e){if(r===void 0)continue;let e=t[r];if(i!==void 0&&sectionOf(r)!==i)return{is:`otherIndustry`,actual:r,limit:i};if(a!==void 0&&e!==void 0&&!isSameIndustry(a,e))return{is:`otherName`,actual:a,limit:`${r} ${e}`};let o=INDUSTRY_LEVELS.find(e=>codesOf[e].test(r));if(e===void 0&&a!==void 0&&o&&codeOfName(namesAt(t,o),a)!==void 0)return{is:`otherName`,actual:a,limit:r};if(n!==void 0&&!isIndustryWithin(r,n))return{is:`otherIndustry`,actual:r,limit:n};n=r}},readIndustry=(e,t,n)=>{let r=e.trim().split(dashes).map(partOf),i=r.filter(e=>e!==void 0);if(i.length<r.length)return;let a=INDUSTRY_LEVELS.indexOf(t),o=joined(i),s=o.length===a+1,c=o.map((e,r)=>{let i=r===o.length-1?t:s?INDUSTRY_LEVELS[r]:void 0,a=e.code??(i&&e.name&&codeOfName(namesAt(n,i),e.name));return a===void 0?e:{...e,code:a}}),l=contradictionIn(c,n);if(l!==void 0)return{contradiction:l};let u=c.at(-1);if(u?.code!==void 0)return{value:/^\\d{3,4}$/.test(u.code)&&n[u.code]===void 0&&u.name!==void 0?`${u.code}-${u.name}`:u.code};if(!s||a<2)return;let d=c.map(e=>e.name??n[e.code??``]);return d.includes(void 0)?void 0:{value:d.join(`-`)}},arabicNumerals=e=>e.replace(/[零○]/g,`〇`).replace(/([一二三])?十([一二三四五六七八九])?/g,(e,t=`一`,n=`〇`)=>t+n).replace(/[〇一二三四五六七八九]/g,e=>String(`〇一二三四五六七八九`.indexOf(e))),fullYear=e=>e.length===2?`${Number(e)<69?`20`:`19`}${e}`:e,domestic=[[/^(010|02\\d|0[3-9]\\d\\d)([1-9]\\d{6,7})$/,`$1-$2`],[/^([48]00)(\\d{3})(\\d{4})$/,`$1-$2-$3`],[/^(1[3-9]\\d{9}|[1-9]\\d{6,7}|[19]\\d{4,5})$/,`$1`]],inForm=e=>{let[t,n=``]=domestic.find(([t])=>t.test(e))??[];return t&&e.replace(t,n)},oneNumber=e=>{let[,t=``,n]=/^(.*?)(?:\\(?转(\\d{1,6})\\)?)?$/.exec(e)??[];if(!/^[+(]*\\d[\\d()-]*$/.test(t))return;let r=t.replace(/[()-]/g,``),i=/^86-[1-9]\\d{1,2}-/.test(t)?r.slice(2):r.replace(/^(?:\\+|00)86|^86(?=1\\d{10}$)/,``),a=i===r?inForm(i)??(/^\\+[1-9]\\d{6,14}$/.test(i)?i:void 0):inForm(i.replace(/^(?!0|1[3-9]\\d{9}$|[48]00\\d{7}$)/,`0`))??inForm(i);if(a!==void 0)return n===void 0?a:`${a}转${n}`;let[,o,s]=/^(.*\\d)-(\\d{1,5})$/.exec(t)??[];return o===void 0||n!==void 0?void 0:oneNumber(`${o}转${s}`)},numbersIn$1=e=>{let t=[];t[e.length]=[];for(let n=e.length-1;n>=0;--n)for(let r=e.length;r>n&&t[n]===void 0;--r){let[i,a]=[t[r],oneNumber(e.slice(n,r).join(``))];i&&a&&(t[n]=[a,...i])}return t[0]},remark=/\\((?:办|办公|办公室|座机|固话|手机|电话|传真|宅|家|微信|微信同号|同微信)\\)/g,telephones=e=>{if(e.length>100)return e;let t=e.replace(remark,``).replace(/[‐-―−]+|(?<=\\d)[.·](?=\\d)/g,`-`).replace(/(?<=\\d)\\*(?=\\d)/g,`转`).replace(/\\s*(?:转|分机|ext\\.?)[\\s:]*/gi,`转`).split(/[、,;/]/).map(e=>numbersIn$1(e.split(/\\s+/).filter(e=>e!==``))),n=t.flatMap(e=>e??[]);return n.length>0&&t.every(e=>e?.length)?n.join(`、`):e},halfWidth=e=>e.normalize(`NFKC`),unspaced=e=>halfWidth(e).replace(/\\s/g,``),code=e=>unspaced(e).toUpperCase(),written=/^(\\d{2}|\\d{4})([-/.年])(\\d{1,2})(?:(?:\\2|月)(\\d{1,2})日?|月?)(?:[T\\s]*\\d{1,2}[:时]\\d{1,2}.*)?$/,day=(e,{shortYear:t=!1}={})=>{let[,n,,r=``,i]=written.exec(arabicNumerals(halfWidth(e)).replace(/(?<=\\d)\\s+(?=[-/.年月日])|(?<=[-/.年月])\\s+/g,``))??[];return n===void 0||n.length!==4&&!t||Number(r)<1||Number(r)>12?unspaced(e):[fullYear(n),r.padStart(2,`0`),...i===void 0?[]:[i.padStart(2,`0`)]].join(`-`)},numbers=e=>telephones(halfWidth(e)),mobilesIn=e=>e.replace(/(?<![\\w@.+-])1[3-9](?:[\\s-]?\\d){9}(?![\\w@.-])/g,e=>e.replace(/[\\s-]/g,``)),canonicalTexts={phone:e=>/^(?:同|与)手机(?:相同)?$/.test(e)?`同手机`:numbers(e),mobile:numbers,contact:e=>mobilesIn(numbers(e.replace(/\\s*\\n\\s*/g,`、`))),fax:e=>/^(?:无|没有|暂无|无传真|N\\/?A|[/／]|[-‐-―−－]+)$/i.test(e)?`无`:/^(?:同|与)(?:上|电话|联系电话|固定电话)(?:相同)?$/.test(e)?`同电话`:numbers(e),creditCode:code,organisationCode:e=>code(e).replace(/^([0-9A-Z]{8})[-‐-―−]([0-9X])$/,`$1$2`),email:e=>unspaced(e).replace(/[,;/]/g,`、`),date:day,dateRange:day,month:day,year:unspaced},hasForm=e=>Object.hasOwn(canonicalTexts,e),industry=(e,{level:t=`class`,names:n={}})=>{let r=readIndustry(e,t,n);return r!==void 0&&`value`in r?r.value:e},canonicalText=(e,t)=>{let{type:n}=t;return n===`industry`?industry(e.trim(),t):n===`text`?e.trim().replace(/\\s*[\\n\\r\\u2028\\u2029]\\s*/g,` `):n!==void 0&&hasForm(n)?canonicalTexts[n](e.trim(),t):e.trim()},isPlain=e=>{let t=Object.getPrototypeOf(e);return Array.isArray(e)||t===null||Object.getPrototypeOf(t)===null},isEmpty=e=>typeof e==`object`&&!!e&&isPlain(e)&&Object.values(e).every(isEmpty),parted=new Set([`dateRange`,`indicator`,`yesNo`]),holders=new Set([void 0,`group`,`list`,`matrix`]),canonicalOf=(e,t)=>{let n=[],r=(e,t,r)=>(n.push({path:e,field:pathText(e),from:t,...r!==void 0&&{to:r}}),r),i=(n,o,s,c)=>{let l=o?.type;if(n===null||Number.isNaN(n))return r(c,n,void 0);if(typeof n==`string`){let e=canonicalText(n,o??{type:l})||void 0;return e===n?n:r(c,n,e)}if(typeof n!=`object`)return n;if(l===`industry`&&`code`in n&&typeof n.code==`string`){let e=`name`in n&&typeof n.name==`string`?n.name:``;return r(c,n,canonicalText(`${n.code} ${e}`,o??{type:l}))}if(Array.isArray(n))return a(n,o,s,c);let u=o?.measure===`quantities`?quantitiesOf(n):{};for(let[e,t]of Object.entries(u))r([...c,e],valueAt(n,[e]),String(t));let d=Object.keys(u).length>0,f=d?{...n,...u}:n,p=d?{...f}:void 0;for(let[a,u]of Object.entries(f)){let d=s===``?a:`${s}.${a}`,f=t(d);if(u===void 0||f===void 0&&holders.has(l))continue;let m=[...c,a],h=i(u,f??o,d,m),g=f?.only!==void 0&&isEmpty(h)&&!isAskedThere(e,m,f.only)?r(m,u,void 0):h;g!==u&&(p??={...n},g===void 0?delete p[a]:p[a]=g)}let m=p??n;return parted.has(l)&&isPlain(m)&&Object.keys(m).length===0?r(c,n,void 0):m},a=(e,t,n,r)=>{let a;for(let[o,s]of e.entries()){let c=s===null||Number.isNaN(s)||typeof s==`string`&&s.trim()===``,l=c?s:i(s,t,n,[...r,o]);l===s||c||(a??=[...e],a[o]=l)}return a??e};return{data:i(e,void 0,``,[]),changes:n}},editDistance=(e,t,n)=>{if(Math.abs(e.length-t.length)>n)return n+1;let r=[],i=Array.from({length:t.length+1},(e,t)=>t);for(let a=1;a<=e.length;a++){let o=[a];for(let s=1;s<=t.length;s++){let c=(i[s-1]??0)+(e[a-1]===t[s-1]?0:1),l=e[a-1]===t[s-2]&&e[a-2]===t[s-1]?(r[s-2]??n)+1:n+1;o.push(Math.min(c,l,(i[s]??0)+1,(o[s-1]??0)+1))}if(Math.min(...o,...i)>n)return n+1;r=i,i=o}return i[t.length]??0},named=(e,t)=>`${t}（${e}）`,calledSo=(e,t)=>{let n=Object.entries(t),r=n.filter(([,{label:t}])=>t===e);return(r.length>0?r:n.filter(([,{formerly:t}])=>t?.includes(e))).slice(0,3).map(([e,{label:t}])=>named(e,t))},nearestEntries=(e,t)=>{let n=calledSo(e,t);if(n.length>0)return n;let r=Object.entries(t);if(e.length>60)return[];let i=r.flatMap(([t,{label:n}])=>{let r=Math.floor(Math.min(n.length,e.length)/2),i=Math.min(editDistance(e,n,r),editDistance(e,t,r));return i<=r?[{code:t,label:n,far:i}]:[]}),a=Math.min(...i.map(({far:e})=>e));return i.filter(({far:e})=>e===a).slice(0,3).map(({code:e,label:t})=>named(e,t))},namesIn=(e,t)=>{let{stages:n={},entries:r={}}=(t===void 0?void 0:own(e,t))??{};return Object.fromEntries(Object.entries({...n,...r}).map(([e,{label:t}])=>[e,t]))},plainName=e=>e.normalize(`NFKC`).replace(/\\s/g,``),citation=/^(?:(?:\\d+[.、])?(.+?)[-‐-―−]+)?(?:\\d+[.、])?([^-‐-―−]+)$/,entryNamed=({entries:e,stages:t},n)=>{let r=plainName(n),i=Object.values(e),a=i.find(({label:e})=>e===r),[,o,s]=citation.exec(r)??[];return a??i.find(e=>e.label===s&&(o===void 0||own(t,e.stage??``)?.label===o))},entriesOf=(e,t,n)=>{let r=t===void 0?void 0:own(e,t);return n===`stage`?r?.stages:r?.entries},isDay=e=>{let t=new Date(`${e}T00:00:00Z`);return/^\\d{4}-\\d{2}-\\d{2}$/.test(e)&&!Number.isNaN(t.getTime())&&t.toISOString().startsWith(e)},PARAMETER=/\\{(\\w+)(?:\\?([^|{}]*)\\|([^|{}]*))?\\}/g,filledText=(e,t)=>e.replace(PARAMETER,(e,n,r,i)=>{let a=String(t[n]??``);return r===void 0?a:a===`1`?r:i}),PART_NAMES={start:{zh:`开始日期`,en:`start`},end:{zh:`结束日期`,en:`end`},answer:{zh:`是否`,en:`answer`},stage:{zh:`环节名称`,en:`stage`},scenario:{zh:`场景名称`,en:`scenario`},instance:{zh:`实例名称`,en:`instance`},change:{zh:``,en:``},level:{zh:``,en:``},count:{zh:``,en:``},before:{zh:`建设前`,en:`before`},after:{zh:`建成后`,en:`after`},unit:{zh:`单位`,en:`unit`},name:{zh:`文件名`,en:`file name`},mediaType:{zh:`文件类型`,en:`media type`},bytes:{zh:`字节数`,en:`bytes`},sha256:{zh:`SHA-256`,en:`SHA-256`},caption:{zh:`图题`,en:`caption`},data:{zh:`图片内容`,en:`data`}},messages={required:{zh:`必填`,en:`is required`},blank:{zh:`不能为空白`,en:`must not be blank`},unknownField:{zh:`本表没有此项`,en:`is not a field of this form`},wrongForm:{zh:`须为 {limit}`,en:`must be {limit}`},wrongType:{zh:`须为{type}{now}`,en:`must be {type}{now}`},notAnOption:{zh:`不在可选范围内`,en:`is not one of the options`},notAYear:{zh:`须以四位年份为键`,en:`must be keyed by a year of four digits`},format:{zh:`须为{type}，现为“{actual}”`,en:`must be {type}; it is “{actual}”`},pattern:{zh:`须为{limit}，现为“{actual}”`,en:`must be {limit}; it is “{actual}”`},controlCharacter:{zh:`含有换行或控制字符`,en:`must not hold line breaks or control characters`},halfCharacter:{zh:`含有残缺的字符（半个代理对）`,en:`must not hold half a character (a lone surrogate)`},tooLong:{zh:`不能超过 {limit} 个字符`,en:`must not exceed {limit} {limit?character|characters}`},tooSmall:{zh:`不能小于 {limit}，现为 {actual}`,en:`must not be less than {limit}; it is {actual}`},tooGreat:{zh:`不能大于 {limit}，现为 {actual}`,en:`must not be greater than {limit}; it is {actual}`},tooFew:{zh:`至少须有 {limit} 项`,en:`must have at least {limit}`},tooMany:{zh:`不能超过 {limit} 项`,en:`must have at most {limit}`},duplicate:{zh:`有重复项`,en:`must not repeat an item`},tooManyWords:{zh:`不能超过 {limit} 字，现为 {actual} 字（按 Word 字数统计）`,en:`must not exceed {limit} {limit?word|words} as Word counts them; it has {actual}`},tooManyCharacters:{zh:`按 Word 统计未超过 {limit} 字，但有 {actual} 个字符，按字符计数则超过`,en:`has {actual} characters, which is too many where these are counted; Word counts no more than {limit} {limit?word|words}`},aboutWords:{zh:`应为 {limit} 字左右，现为 {actual} 字`,en:`should have about {limit} {limit?word|words} as Word counts them; it has {actual}`},creditCheck:{zh:`校验码应为 {limit}，现为 {actual}（GB 32100-2015）`,en:`must end in the check character {limit}, not {actual} (GB 32100-2015)`},bodyCheck:{zh:`组织机构代码的校验码应为 {limit}，现为 {actual}（GB 11714）`,en:`should end the organisation code in the check character {limit}, not {actual} (GB 11714)`},rangeReversed:{zh:`结束日期 {actual} 早于开始日期 {limit}`,en:`ends on {actual}, before it starts on {limit}`},detailOfNo:{zh:`答“否”则不填，现填“{actual}”`,en:`is filled in though the answer is no: “{actual}”`},detailOfYes:{zh:`答“是”则不填，现填“{actual}”`,en:`is filled in though the answer is yes: “{actual}”`},notAsked:{zh:`只在{limit}时填写，现已填写但不会印出`,en:`is asked only with {limit}; it is filled in and will not be printed`},yearBefore:{zh:`{limit}，此前的年份不填，现填 {actual}`,en:`is filled in with {actual}, but nothing is asked of the years before {limit}`},otherYear:{zh:`不在本表的年份 {limit} 之内`,en:`is not one of the years of this form, {limit}`},unknownIndustry:{zh:`国民经济行业分类没有大类 {actual}（GB/T 4754-2017）`,en:`GB/T 4754-2017 has no division {actual}`},otherIndustry:{zh:`{actual} 不属于 {limit}（GB/T 4754-2017）`,en:`{actual} does not lie within {limit} (GB/T 4754-2017)`},otherName:{zh:`{limit}的代码与名称“{actual}”不一致（GB/T 4754-2017）`,en:`{limit} is not called “{actual}” (GB/T 4754-2017)`},unlisted:{zh:`“{actual}”不在目录之中`,en:`“{actual}” is not in the catalogue`},otherStage:{zh:`“{actual}”在目录中属于“{limit}”`,en:`“{actual}” belongs to “{limit}” in the catalogue`},wrongStage:{zh:`“{actual}”在目录中属于“{limit}”，环节与场景须按目录准确填写`,en:`“{actual}” belongs to “{limit}” in the catalogue; stage and scenario must be named as it has them`},gap:{zh:`名次 {limit} 空缺，其后还有记录`,en:`rank {limit} is left blank before others`},repeated:{zh:`与第 {limit} 项相同：“{actual}”`,en:`says the same as number {limit}: “{actual}”`},pastDeadline:{zh:`已过{what}的截止日期 {limit}，核对日期为 {actual}`,en:`the deadline of {limit} ({what}) is past on {actual}`},othersDeadline:{zh:`已过主管部门的截止日期 {limit}（{what}），不约束填报企业，核对日期为 {actual}`,en:`the deadline of the authority, {limit} ({what}), is past on {actual}; it does not bind who files this form`},rule:{zh:`{rule}`,en:`{rule}`},tooLarge:{zh:`数据过大或嵌套过深，未予检查`,en:`is too large or too deep to be checked`},more:{zh:`还有其他问题未列出`,en:`there are more issues than are listed`}},warningCodes=new Set([`tooManyCharacters`,`aboutWords`,`bodyCheck`,`rangeReversed`,`repeated`,`notAsked`,`otherYear`,`yearBefore`,`unlisted`,`otherStage`,`detailOfNo`,`detailOfYes`,`othersDeadline`]),words={colon:{zh:`：`,en:`: `},yes:{zh:`是`,en:`yes`},no:{zh:`否`,en:`no`},comma:{zh:`、`,en:`, `},semicolon:{zh:`；`,en:`; `},open:{zh:`（`,en:` (`},close:{zh:`）`,en:`)`},nearest:{zh:`是否指`,en:`did you mean `},now:{zh:`现名`,en:`it is now `},gone:{zh:`本表不再填写`,en:`it is asked for no longer`},source:{zh:`依据：`,en:`source: `},inferred:{zh:`提示性核对（通知未明文规定）`,en:`inferred: the notice does not say so`},choices:{zh:`可选：`,en:`one of `},holding:{zh:`，含`,en:` with `},others:{zh:`等`,en:` and others`},unchecked:{zh:`无法自动核对：`,en:`not checked: `},lacking:{zh:`缺少 `,en:`missing `},times:{zh:`共 {actual} 处`,en:`{actual} places`},attested:{zh:`需人工核实：`,en:`for a person to confirm: `}},comparisons={\"<\":{zh:`现为 {actual}，应小于 {limit}`,en:`is {actual}, should be less than {limit}`},\"<=\":{zh:`现为 {actual}，应不大于 {limit}`,en:`is {actual}, should be at most {limit}`},\">\":{zh:`现为 {actual}，应大于 {limit}`,en:`is {actual}, should be more than {limit}`},\">=\":{zh:`现为 {actual}，应不小于 {limit}`,en:`is {actual}, should be at least {limit}`},\"==\":{zh:`现为 {actual}，应为 {limit}`,en:`is {actual}, should be {limit}`},lacks:{zh:`缺{limit}`,en:`lacking: {limit}`}},reasons={unknownUnit:{zh:`通知未列“{actual}”的名额`,en:`the notice lists no quota of “{actual}”`},unlistedUnit:{zh:`通知未单列“{unit}”的名额，如属{who}，名额为 {limit}，现为 {actual}`,en:`the notice lists no quota of “{unit}” by itself; if it is one of {who}, there {actual?is|are} {actual} for {limit} {limit?place|places}`},exemptUnknown:{zh:`现为 {actual}，名额为 {limit}，但{who}不占名额，表中看不出是哪些，须另行说明`,en:`there {actual?is|are} {actual} for {limit} {limit?place|places}, but {who} count towards none, and the form does not tell which these are`},tooManyRecords:{zh:`记录过多，未逐一比对`,en:`there are too many records to compare with each other`},noYear:{zh:`“{actual}”不是年份`,en:`“{actual}” is no year`},noItem:{zh:`所选的没有第 {actual} 项`,en:`what is selected has no item {actual}`},dividedByNothing:{zh:`除数为 0`,en:`what it divides by is 0`},newScenarios:{zh:`指引中没有“{actual}”，所属环节看不出`,en:`the guide lacks “{actual}”, so that its stage cannot be told`},unasked:{zh:`本表未设“{who}”栏`,en:`the form does not ask for {who}`},unknownFact:{zh:`目录未载“{actual}”的此项数据`,en:`the catalogue states nothing of the kind for “{actual}”`}},jsonTypes={object:{zh:`分栏填写的一组数据`,en:`an object`},array:{zh:`逐项列出的清单`,en:`an array`},string:{zh:`文字`,en:`text`},number:{zh:`数字`,en:`a number`},integer:{zh:`整数`,en:`a whole number`},boolean:{zh:` true（是）或 false（否）`,en:`true (yes) or false (no)`}},instead={string:{zh:`，现为文字“{actual}”`,en:`; it is the text “{actual}”`},number:{zh:`，现为数字 {actual}`,en:`; it is the number {actual}`}},compounds={yesNo:{zh:`“是”或“否”，须说明的另写说明（answer、detail）`,en:`an answer, and its detail where it asks for one (answer, detail)`},dateRange:{zh:`开始和结束两个日期，如 {year}-03-05 和 {year}-10-25（start、end）`,en:`two dates, {year}-03-05 and {year}-10-25 (start, end)`}},wrongMonth={zh:`月份应为 1 至 12，现为 {actual}`,en:`has {actual} for its month, which must be from 1 to 12`},quantity={zh:`数字，可带单位，前后为同一单位，如 25.3万元/人`,en:`a number, with or without a unit, which is the same before and after: 25.3万元/人`},date={zh:`日期，如 {year}-10-25`,en:`a date such as {year}-10-25`},monthOrDay={zh:`年月或日期，如 {year}-05、{year}-05-12`,en:`a month or a date such as {year}-05 or {year}-05-12`},industryCodes={section:{zh:`国民经济行业门类代码（一个字母），如 C`,en:`the code of a section (门类) of GB/T 4754, one letter: C`},division:{zh:`国民经济行业大类代码（两位数字），如 30`,en:`the code of a division (大类) of GB/T 4754, two digits: 30`},group:{zh:`国民经济行业中类代码（三位数字），可带名称，如 301-水泥、石灰和石膏制造，或自门类起逐级写名称，如 制造业-化学纤维制造业-纤维素纤维原料及纤维制造`,en:`the code of a group (中类) of GB/T 4754, three digits, with or without its name, or the names from the section down as 制造业-化学纤维制造业-纤维素纤维原料及纤维制造: 301-水泥、石灰和石膏制造`},class:{zh:`国民经济行业小类代码（四位数字），可带名称，如 3011-水泥制造，或自门类起逐级写名称`,en:`the code of a class (小类) of GB/T 4754, four digits, with or without its name, or the names from the section down: 3011-水泥制造`}},formats={date,month:{zh:`年月，如 {year}-10`,en:`a month such as {year}-10`},year:{zh:`四位年份`,en:`a year of four digits`},creditCode:{zh:` 18 位统一社会信用代码`,en:`a unified social credit code of 18 characters`},organisationCode:{zh:` 9 位或 18 位机构代码`,en:`an organisation code of 9 or 18 characters`},phone:{zh:`电话号码，如 0311-87908713`,en:`a telephone number such as 0311-87908713`},mobile:{zh:` 11 位手机号码，如 13900000000`,en:`a mobile number of 11 digits such as 13900000000`},fax:{zh:`传真号码，如 0311-87908713，没有的填“无”`,en:`a fax number such as 0311-87908713, or 无 where there is none`},contact:{zh:`电话号码或电子邮箱地址，可带姓名`,en:`a telephone number or an e-mail address, with or without a name`},email:{zh:`电子邮箱地址，如 contact@example.com`,en:`an e-mail address such as contact@example.com`},start:date,end:date,name:{zh:`文件名，不含路径`,en:`a file name without a path`},mediaType:{zh:`文件类型，如 application/pdf`,en:`a media type such as application/pdf`},data:{zh:`图片的 data URI（base64）`,en:`a data URI of a picture, in base64`},sha256:{zh:` 64 位十六进制 SHA-256 值`,en:`a SHA-256 digest of 64 hexadecimal digits`}},parts={$form:{zh:`表单`,en:`form`},$aside:{zh:`迁移所留`,en:`kept by a migration`},...PART_NAMES},lacks=new Set([`required`,`blank`,`tooFew`]),ofCharacters=new Set([`blank`,`controlCharacter`,`tooLong`]),placeIn=(e,{fields:t,lang:n})=>placeOf(e,t,e=>own(parts,e)?.[n],n),sentence=(e,t,n)=>e===``?t:`${e}${words.colon[n]}${t}`,choicesOf=(e,{entries:t={}},n)=>{let r=Object.entries(t);if(e!==`notAnOption`||r.length===0||r.length>12)return``;let i=r.map(([e,{label:t}])=>`${t}（${e}）`);return`${words.semicolon[n]}${words.choices[n]}${i.join(words.comma[n])}`},fullDate=(e,{type:t})=>{let[n,r]=[!1,!0].map(n=>canonicalText(e,{type:t,shortYear:n}));return r===n?void 0:r},wrongMonthOf=(e,t)=>{if(t!==`date`&&t!==`month`&&t!==`start`&&t!==`end`)return;let n=/^(?:\\d{2}|\\d{4})[-/.年](\\d{1,2})(?:[-/.月]|$)/.exec(e)?.[1],r=Number(n);return n===void 0||r>=1&&r<=12?void 0:r},helpOf=(e,t,n,{fields:r,lang:i},a)=>{let{now:o,entries:s}=t,c=e===`format`&&a!==void 0?fullDate(n,a):void 0;if(c!==void 0)return words.semicolon[i]+words.nearest[i]+c;if(o===``)return words.semicolon[i]+words.gone[i];if(o!==void 0){let e=`${calledIn(i,own(r,o))??``}${words.open[i]}${o}${words.close[i]}`;return words.semicolon[i]+words.now[i]+e}let l=choicesOf(e,t,i),u=s===void 0?[]:l===``?nearestEntries(n,s):calledSo(n,s);return u.length===0?l:words.semicolon[i]+words.nearest[i]+u.join(words.comma[i])},formatOf=(e,t)=>t?.dayOptional?monthOrDay:e===`industry`?industryCodes[t?.level??`class`]:own(formats,e??``),fieldsInside=(e,{fields:t,lang:n})=>{let r=e.filter(e=>typeof e==`string`).map(e=>`${e}.`).join(``),i=Object.entries(t).flatMap(([e,t])=>{let[i,a]=[e.slice(r.length),calledIn(n,t)];return e.startsWith(r)&&!i.includes(`.`)&&a!==void 0?[[i,{label:a}]]:[]});return Object.fromEntries(i)},morePrecisely=(e,t,n,r)=>{let{lang:i}=r;if(e===`number`||e===`integer`)return n?.unit===void 0||n.unit===``?``:`${words.open[i]}${n.unit}${words.close[i]}`;if(e!==`array`&&e!==`object`||t.length===0)return``;let a=Object.entries(fieldsInside(t,r)).map(([e,{label:t}])=>`${t}（${e}）`);if(a.length===0)return``;let o=a.length>12?words.others[i]:``;return`${words.holding[i]}${a.slice(0,12).join(words.comma[i])}${o}`},issueAt=(e,t,n,r={})=>{let{lang:i}=t,{labels:a,type:o,facts:s}=placeIn(e,t),c=a.join(` › `),l=r.type===`object`?own(compounds,o??``):void 0,u=r.type===`number`&&s?.measure===`quantities`?quantity:void 0,d=l??u,f=n===`format`?formatOf(o,s):d??jsonTypes[r.type??``],p=n===`wrongType`&&d===void 0?morePrecisely(r.type??``,e,s,t):``,m=typeof r.actual==`number`&&!Number.isFinite(r.actual)?``:own(instead,typeof r.actual)?.[i]??``,h={limit:String(r.limit??``),actual:shown(String(r.actual??``)),type:`${filledText(f?.[i]??``,{year:String(t.year)})}${p}`,now:filledText(m,{actual:shown(String(r.actual??``))}),what:r.what??``},g=n===`format`?wrongMonthOf(h.actual??``,o):void 0,_=`${g===void 0?filledText(messages[n][i],h):filledText(wrongMonth[i],{actual:g})}${helpOf(n,r,h.actual??``,t,s)}`;return{path:e,field:fieldPath(e),label:c,code:n,severity:warningCodes.has(n)?`warning`:`error`,message:sentence(c,_,i),text:_}},codeOf=({code:e,path:t},n)=>{if(!ofCharacters.has(e))return e;let{type:r,facts:i}=placeOf(t,n,()=>void 0);return formatOf(r,i)===void 0?e:`format`},entriesNamed=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,{label:t}])),strangerAt=(e,t,{fields:n,catalogues:r,lang:i})=>{let{facts:a}=placeOf(t,n,()=>void 0),o=valueAt(e,t);if(typeof o!=`string`||a===void 0)return{};let{catalogue:s,type:c,level:l}=a,u=l===void 0?void 0:namesAt(namesIn(r,s),l),d=u===void 0?entriesOf(r,s,c):entriesNamed(u),f=Object.entries(a.options??{}).map(([e,t])=>[e,{label:(i===`en`?own(a.englishOptions??{},e):void 0)??t}]);return{actual:o,entries:d??Object.fromEntries(f)}},meantBy=(e,{fields:t,former:n={},lang:r})=>{let i=e.slice(0,-1).filter(e=>typeof e==`string`),a=own(n,[...i,String(e.at(-1))].join(`.`));if(a!==void 0)return{now:a};let o=Object.entries(fieldsInside(i,{fields:t,lang:r})).filter(([t])=>t!==String(e.at(-1)));return{actual:String(e.at(-1)),entries:Object.fromEntries(o)}},contradictionAt=({code:e,path:t},n,{fields:r,catalogues:i})=>{let{facts:a}=placeOf(t,r,()=>void 0),o=a?.type===`industry`?valueAt(n,t):void 0;if(typeof o!=`string`||e!==`notAnOption`&&!ofCharacters.has(e))return;let s=readIndustry(o,a?.level??`class`,namesIn(i,a?.catalogue));return s!==void 0&&`contradiction`in s?s.contradiction:void 0},paramsOf=(e,t,n,r)=>{if(t===`notAnOption`)return strangerAt(n,e.path,r);if(t===`unknownField`)return meantBy(e.path,r);let i=valueAt(n,e.path);return typeof i==`string`||typeof i==`number`?{...e,actual:i}:e},tooLarge=(e,t)=>issueAt(e,t,`tooLarge`),issuesOf=(e,t,n,r)=>{let i=[],a=nothingBroken(),o=new Set;for(let s of e){let{path:e}=s,c=contradictionAt(s,t,n),l=c?.is??codeOf(s,n.fields);if(l!==`required`&&l!==`tooFew`&&breakAt(a,e),r&&lacks.has(l))continue;let u=`${JSON.stringify(e)} ${l}`;if(!o.has(u)){if(i.length===100)return{issues:[...i,issueAt([],n,`more`)],broken:a};o.add(u),i.push(issueAt(e,n,l,c??paramsOf(s,l,t,n)))}}return{issues:i,broken:a}},most={values:6,places:20},labelOf=(e,t)=>placeIn(e,t).labels.join(` › `),isShort=e=>typeof e==`string`&&e.length<=40,said=(e,t)=>typeof e==`number`?String(e):(e?words.yes:words.no)[t],printed=(e,t,{catalogues:n})=>{let r=entriesOf(n,t?.catalogue,t?.type??``);return own(t?.options??{},e)??own(r??{},e)?.label??e},valuesRead=(e,t,n)=>{let r=placeIn(t,n).labels,i=e.flatMap(e=>{let{value:t}=e;if(typeof t!=`number`&&typeof t!=`boolean`&&!isShort(t))return[];let{labels:i,facts:a}=placeIn(pathOf(e),n),o=i.findIndex((e,t)=>r[t]!==e),s=o<0?[]:i.slice(o),c=typeof t==`string`?printed(t,a,n):said(t,n.lang);return[`${s.length===0?i.at(-1)??``:s.join(` › `)} ${c}`.trim()]});return[...new Set(i)].slice(0,most.values)},sourceText=(e,t)=>e===`inferred`?words.inferred[t]:`${words.source[t]}${e}`,filled=(e,t)=>filledText(e,{...t,actual:shown(String(t.actual??``)),unit:shown(t.unit??``)}),comparison=([e,t,n],r)=>{let i=own(comparisons,t);return i===void 0?[]:[filled(i[r],{actual:Number(e),limit:typeof n==`number`?n:String(n)})]},messageOf=({message:e,english:t=e},n)=>n===`en`?t:e,failure=(e,{scope:t,reads:n,sides:r,times:i},a)=>{let{lang:o}=a,s=issueAt(t,a,`rule`),c=[...i===void 0?[]:[filledText(words.times[o],{actual:i})],...r===void 0?[]:comparison(r,o),...valuesRead(n,t,a),sourceText(e.source,o)].join(words.semicolon[o]),l=messageOf(e,o),u=`${l}${words.open[o]}${c}${words.close[o]}`,{id:d,severity:f,source:p}=e;return{...s,severity:f,message:sentence(s.label,u,o),text:l,rule:d,source:p}},unchecked=(e,t,n)=>{let{lang:r}=n,i=[...new Map(t.flatMap(e=>e.paths).map(e=>[fieldPath(e),e]))].slice(0,most.places).map(([e,t])=>({field:e,label:labelOf(t,n)})),a=[...new Set(t.flatMap(e=>e.reasons).map(({code:e,...t})=>filled(reasons[e][r],t)))].slice(0,most.values).join(words.semicolon[r]),o=[...i.length===0?[]:[words.lacking[r]+i.map(({label:e})=>e).join(words.comma[r])],...a===``?[]:[a]].join(words.semicolon[r]),s=`${words.unchecked[r]}${messageOf(e,r)}${words.open[r]}${o}${words.close[r]}`,c=e.source===`inferred`?words.inferred[r]:e.source;return{rule:e.id,message:s,source:c,missing:i,...a!==``&&{reason:a}}},untold=(e,t)=>{let n=e.paths.filter(e=>!brokenAt(t,e)?.here);return n.length===0&&e.paths.length>0&&e.reasons.length===0?void 0:new Missing(n,e.reasons)},judgeRules=(e,t,n,r)=>{let{lang:i}=r,a={value:t,from:void 0,keys:[],broken:n,steps:void 0,lists:r.lists},o={issues:[],unchecked:[],attested:[]};for(let t of e){if(`attests`in t){let e=isAttested(t,a);if(e instanceof Missing&&o.unchecked.push(unchecked(t,[e],r)),e!==!0)continue;let n=labelOf(t.attests,r),s=`${messageOf(t,i)}${words.open[i]}${sourceText(t.source,i)}${words.close[i]}`,c=words.attested[i]+sentence(n,s,i);o.attested.push({rule:t.id,message:c,source:t.source,field:fieldPath(t.attests),label:n});continue}if(`lacks`in t){let e=new Missing([],[{code:`unasked`,who:t.lacks}]);o.unchecked.push(unchecked(t,[e],r));continue}let e=outcomesOf(t,a),s=e.filter(e=>e.kind===`fails`);for(let e of s.slice(0,101))o.issues.push(failure(t,e,r));let c=e.flatMap(e=>e.kind===`unknown`?untold(e.missing,n)??[]:[]);c.length>0&&o.unchecked.push(unchecked(t,c,r))}return o},pastDeadlines=(e,{deadlines:t=[]},n)=>{if(!isDay(e))throw RangeError(`Not a day such as 2022-10-25: ${e}`);let{lang:r}=n;return t.filter(({on:t})=>e>t).map(({id:t,on:i,what:a,notice:o,bindsOthers:s})=>{let c=issueAt([],n,s?`othersDeadline`:`pastDeadline`,{limit:i,actual:e,what:a}),l=`${c.message}${words.open[r]}${sourceText(o,r)}${words.close[r]}`;return{...c,message:l,rule:t,source:o}})},alphabet=`0123456789ABCDEFGHJKLMNPQRTUWXY`,bodyWeights=[3,7,9,10,5,8,4,2],bodyCheck=e=>{let t=11-bodyWeights.reduce((t,n,r)=>t+n*Number.parseInt(e.charAt(r),36),0)%11;return t===10?`X`:String(t%11)},creditCheck=e=>{let t=1,n=0;for(let r of e)n+=t*alphabet.indexOf(r),t=t*3%31;return alphabet.charAt((31-n%31)%31)},isCreditCode=e=>/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(e)&&creditCheck(e.slice(0,17))===e.charAt(17),isBodyCode=e=>/^[0-9A-Z]{8}[0-9X]$/.test(e)&&bodyCheck(e)===e.charAt(8),eastAsian=[[19968,40959],[11904,12287],[12289,12591],[12704,19903],[63744,64255],[65072,65103],[65281,65439],[65504,65510],[110592,110959],[131072,262143]],shared=new Set([...`“”‘’—…·`].map(e=>e.charCodeAt(0))),isEastAsian=e=>e>=11904&&eastAsian.some(([t,n])=>e>=t&&e<=n),isSpace=e=>e===32||e===12288||e>=9&&e<=13||e>=133&&/\\s/.test(String.fromCharCode(e)),countWords=e=>{let t=0,n=!1,r=!1,i=0,a=e=>{n||e?t+=i:r||=(t+=1,!0),i=0};for(let o=0;o<e.length;o+=1){let s=e.codePointAt(o)??0;if(s>65535&&(o+=1),shared.has(s)){i+=1;continue}let c=isEastAsian(s);i>0&&a(c),c?(t+=1,r=!1):isSpace(s)?r=!1:r||=(t+=1,!0),n=c}return i>0&&a(!1),t},ofNeighbours=new Set([`stage`,`scenario`,`industry`]),checkStage=(e,t,n,r)=>{let i=e.find(({facts:e})=>e.type===`stage`),a=i?.facts.catalogue===void 0?void 0:own(r,i.facts.catalogue);if(i!==void 0&&a!==void 0&&own(a.stages,i.value)!==void 0)for(let{key:r,value:o,facts:s}of e){let e=s.type===`scenario`?own(a.entries,o):void 0;if(e?.stage===void 0||e.stage===i.value)continue;let c=own(a.stages,e.stage)?.label??e.stage;n([...t,r],s.open?`otherStage`:`wrongStage`,{actual:e.label,limit:c})}},checkIndustry=(e,t,n)=>{let r=e.filter(({facts:e})=>e.type===`industry`);if(r.length<2)return;let i=INDUSTRY_LEVELS.flatMap(e=>r.filter(({facts:t,value:n})=>t.level===e&&industryCodeOf(n)!==void 0));i.forEach((e,r)=>{let a=i[r-1];a!==void 0&&!isIndustryWithin(e.value,a.value)&&n([...t,e.key],`otherIndustry`,{actual:e.value,limit:a.value})})},isBlank=e=>typeof e==`string`?e.trim()===``:typeof e!=`object`||!e?e==null:Object.values(e).every(isBlank),checkRanks=(e,t,n)=>{if(!Array.isArray(e))return;let r=e.findLastIndex(e=>!isBlank(e));for(let[i,a]of e.slice(0,Math.max(0,r)).entries())isBlank(a)&&n([...t,i],`gap`,{limit:i+1})},checkDistinct=(e,t,n,r)=>{if(Array.isArray(e))for(let i of r){let r=new Map;for(let[a,o]of e.entries()){let e=valueAt(o,i),s=typeof e==`string`?plainName(e):``,c=r.get(s);s!==``&&(c===void 0?r.set(s,a):n([...t,a,...i],`repeated`,{limit:c+1,actual:String(e)}))}}},bodyCode=(e,t,n)=>{let[r,i]=[bodyCheck(e),e.charAt(8)];i!==r&&n(t,`bodyCheck`,{limit:r,actual:i})},creditCode=(e,t,n)=>{if(typeof e!=`string`)return;let[r,i]=[creditCheck(e.slice(0,17)),e.slice(8,17)],a=e.charAt(17);a===r?bodyCode(i,t,n):n(t,`creditCheck`,{limit:r,actual:a})},checks={creditCode,organisationCode:(e,t,n,...r)=>{typeof e==`string`&&(e.length===9?bodyCode(e,t,n):creditCode(e,t,n,...r))},dateRange:(e,t,n,r,i)=>{if(!i([...t,`start`])||!i([...t,`end`])||typeof e!=`object`||!e||!(`start`in e)||!(`end`in e))return;let{start:a,end:o}=e;if(typeof a!=`string`||typeof o!=`string`)return;let s=Math.min(a.length,o.length);a.slice(0,s)>o.slice(0,s)&&n(t,`rangeReversed`,{limit:a,actual:o})},industry:(e,t,n,{level:r=`class`},i,a)=>{if(typeof e!=`string`)return;/^[0-9]/.test(e)&&sectionOf(e)===``&&n(t,`unknownIndustry`,{actual:e.slice(0,2)});let o=readIndustry(e,r,a);if(o!==void 0&&`contradiction`in o&&n(t,o.contradiction.is,o.contradiction),industryCodeOf(e)===void 0)for(let[i,o]of e.split(`-`).slice(0,-1).entries()){let e=namesAt(a,INDUSTRY_LEVELS[i]??r);Object.keys(e).length>0&&codeOfName(e,o)===void 0&&n(t,`unlisted`,{actual:o})}},yesNo:(e,t,n,{asking:r=[!0]})=>{if(typeof e!=`object`||!e||!(`answer`in e)||!(`detail`in e))return;let{answer:i,detail:a}=e;typeof i!=`boolean`||r.includes(i)||typeof a!=`string`||/^(?:无|没有|[/／]|[-‐-―−－]+)$/.test(a)||n([...t,`detail`],i?`detailOfYes`:`detailOfNo`,{actual:a})},list:(e,t,n,{ranked:r=!1,distinct:i=[]})=>{r&&checkRanks(e,t,n),checkDistinct(e,t,n,i)},matrix:(e,t,n,{years:r=[]})=>{if(typeof e==`object`&&e){for(let[i,a]of Object.entries(e))if(typeof a==`object`&&a)for(let e of Object.keys(a))/^[0-9]{4}$/.test(e)&&!r.includes(Number(e))&&n([...t,i,e],`otherYear`,{limit:`${r[0]}–${r.at(-1)}`})}}},checkLength=(e,t,n,{words:r,about:i})=>{if(typeof e==`string`){if(r!==void 0&&e.length>r){let[i,a]=[countWords(e),countCharacters(e)];i>r?n(t,`tooManyWords`,{limit:r,actual:i}):a>r&&n(t,`tooManyCharacters`,{limit:r,actual:a})}if(i!==void 0){let r=countWords(e);Math.abs(r-i)>i*.2&&n(t,`aboutWords`,{limit:i,actual:r})}}},checkWritten=(e,t,n,{written:r})=>{if(r===void 0||typeof e!=`string`)return;let{source:i,pattern:a,says:o}=r;matches(e,i,a)||n(t,`pattern`,{limit:o,actual:e})},checkListed=(e,t,n,r,i)=>{let a=r.open?entriesOf(i,r.catalogue,r.type):void 0;if(a===void 0)return;let o=(e,t)=>{if(typeof e!=`string`||own(a,e)!==void 0)return;let o=r.type===`stage`?void 0:own(i,r.catalogue??``);Object.values(a).some(({label:t})=>t===plainName(e))||o!==void 0&&entryNamed(o,e)!==void 0||n(t,`unlisted`,{actual:e,entries:a})};if(Array.isArray(e))for(let[n,r]of e.entries())o(r,[...t,n]);else o(e,t)},checkSince=(e,t,n,r,i,a)=>{let{since:o,years:s=[]}=i,c=o===void 0?void 0:valueAt(e,o);if(o!==void 0&&typeof c==`string`&&typeof t==`object`&&t){for(let[e,i]of Object.entries(t))if(typeof i==`object`&&i)for(let[t,l]of Object.entries(i)){if(typeof l!=`number`||l===0||t>=c.slice(0,4)||!s.includes(Number(t)))continue;let{label:i=``}=own(a.fields,o.join(`.`))??{};r([...n,e,t],`yearBefore`,{limit:`${i} ${c}`,actual:l})}}},checkAsked=(e,t,n,{only:r},i,a)=>{let o=r&&ruledOutBy(e,t,r);if(o===void 0)return!0;let s=own(i.fields,o.field),c=entriesOf(i.catalogues,s?.catalogue,s?.type??``),l=e=>(a===`en`?own(s?.englishOptions??{},e):void 0)??own(s?.options??{},e)??own(c??{},e)?.label??own(answers,e)?.[a]??e,u=o.codes.map(e=>`“${l(e)}”`).join(words.comma[a]),d=calledIn(a,s)??``;return n(t,`notAsked`,{limit:a===`en`?`${d} ${u}`.trim():`${d}${u}`}),!1},answers={true:words.yes,false:words.no},isChecked=({facts:{words:e,about:t,catalogue:n,written:r,only:i},check:a,inside:o})=>[e,t,n,r,i].some(e=>e!==void 0)||a!==void 0||o.size>0,checkOf=({type:e,ranked:t=!1,distinct:n,detail:r})=>{if(e!==`list`||t||n!==void 0)return e===`yesNo`&&r===void 0?void 0:own(checks,e)},checkedOf=e=>{let t=new Map,n=new Map([[``,t]]),r=Object.entries(e).map(([e,t])=>{let r={facts:t,check:checkOf(t),inside:new Map},i=e.lastIndexOf(`.`),[a,o]=[n.get(e.slice(0,Math.max(i,0))),e.slice(i+1)];return a?.set(o,r),t.type!==`matrix`&&n.set(e,r.inside),{holder:a,key:o,field:r}});for(let{holder:e,key:t,field:n}of r.reverse())isChecked(n)||e?.delete(t);return t},createFieldChecks=e=>{let{fields:t,catalogues:n}=e,r=checkedOf(t),i=new Map,a=e=>{let t=i.get(e)??namesIn(n,e);return i.set(e,t),t};return(t,i,o,s)=>{let c=i.inside.size===0,l=e=>c||!brokenAt(i,e)?.here,u=(r,i,c)=>{if(i.size===0)return;if(Array.isArray(r)){for(let[e,t]of r.entries())u(t,i,[...c,e]);return}if(typeof r!=`object`||!r)return;let d=[];for(let[f,p]of Object.entries(r)){let r=i.get(f);if(r===void 0)continue;let{facts:m,check:h,inside:g}=r,_=[...c,f];l(_)&&checkAsked(t,_,s,m,e,o)&&(u(p,g,_),h?.(p,_,s,m,l,m.type===`industry`?a(m.catalogue):{}),checkSince(t,p,_,s,m,e),checkLength(p,_,s,m),checkWritten(p,_,s,m),checkListed(p,_,s,m,n),typeof p==`string`&&ofNeighbours.has(m.type)&&d.push({key:f,value:p,facts:m}))}d.length<2||(checkStage(d,c,s,n),checkIndustry(d,c,s))};u(t,r,[])}},decimalOf=e=>{let[t=``,n=`0`]=e.toExponential().split(`e`),[r=``,i=``]=t.split(`.`);return{digits:BigInt(r+i),exponent:Number(n)-i.length}},sum=e=>{let t=e.reduce((e,t)=>e+t,0);if(e.every(Number.isInteger)&&e.reduce((e,t)=>e+Math.abs(t),0)<=2**53||!e.every(Number.isFinite))return t;let n=e.map(decimalOf),r=Math.min(0,...n.map(({exponent:e})=>e)),i=n.reduce((e,{digits:t,exponent:n})=>e+t*10n**BigInt(n-r),0n);return Number(`${i}e${r}`)},product=e=>{let t=e.reduce((e,t)=>e*t,1);if(e.every(Number.isInteger)&&Math.abs(t)<=2**53||!e.every(Number.isFinite))return t;let n=e.map(decimalOf),r=n.reduce((e,t)=>e*t.digits,1n);return Number(`${r}e${n.reduce((e,{exponent:t})=>e+t,0)}`)},quotient=(e,t)=>{if(t===0)return new Missing([],[{code:`dividedByNothing`}]);if(!Number.isFinite(e)||!Number.isFinite(t))return e/t;let[n,r]=[decimalOf(Math.abs(e)),decimalOf(Math.abs(t))],i=21+Math.max(0,String(r.digits).length-String(n.digits).length),a=n.digits*10n**BigInt(i)/r.digits,o=Math.max(0,String(a).length-20),s=10n**BigInt(o),c=Number(`${(a+s/2n)/s}e${n.exponent-r.exponent-i+o}`);return e<0==t<0?c:-c},yearBefore=e=>/^\\d{4}$/.test(e)&&e!==`0000`?String(Number(e)-1).padStart(4,`0`):new Missing([],[{code:`noYear`,actual:e}]),isShare=(e,t,n)=>Math.abs(e-shareOf(t,n))<=.5+1e-9,shareOf=(e,t)=>t===0?0:100*e/t,classes=[[`large`,1e3,4e4],[`medium`,300,2e3],[`small`,20,300]],enterpriseClass=(e,t)=>classes.find(([,n,r])=>e>=n&&t>=r)?.[0]??`micro`,bandOf=e=>{let[t,n=t]=numbersIn(e);return t===void 0||n===void 0?[0,1/0]:/以上/.test(e)?[t,1/0]:/以下|不足|不满/.test(e)?[0,/[及含]/.test(e)?n:n-1]:[t,n]},mayBeOfClass=(e,t,n)=>{let r=[...classes.map(([e])=>e),`micro`],[i,a]=bandOf(t).map(e=>r.indexOf(enterpriseClass(e,n))).reverse(),o=r.indexOf(e);return i!==void 0&&a!==void 0&&o>=i&&o<=a},levels=[[`five`,4.8],[`four`,3.8],[`three`,2.8],[`two`,1.8],[`one`,.8]],maturityLevel=e=>levels.find(([,t])=>e>=t)?.[0]??`none`,numbersIn=e=>(e.normalize(`NFKC`).replace(/(?<![0-9])[0-9]{2}(?=年[0-9]{1,2}月)/g,fullYear).match(/[0-9]{1,15}/g)??[]).map(Number),inOrder=e=>{let[t=``,n=``,...r]=e.split(/[至到~～—–]/.test(e)?/[至到~～—–]+/:`-`),[i,a]=[numbersIn(t),numbersIn(n)],o=i.findIndex((e,t)=>e!==a[t]),[s,c]=[i[o],a[o]];return r.length>0||s===void 0||c===void 0||s<c},unstated={units:[],unlisted:[],exempt:[]},lastNamed=(e,t,n)=>{let r=plainName(e).replace(/\\([^()]*\\)/g,``);return t.map(e=>({each:e,name:n(e)})).filter(({name:e})=>r.includes(e)).map(({each:e,name:t})=>({each:e,length:t.length,end:r.lastIndexOf(t)+t.length})).sort((e,t)=>t.end-e.end||t.length-e.length)[0]?.each},isEnterprise=e=>/(?:公司|集团)(?:\\([^()]*\\))?$/.test(plainName(e)),unknownFact=e=>new Missing([],[{code:`unknownFact`,actual:e}]),createRuleFunctions=({catalogues:e,guide:t,units:n,quotas:r=unstated},i)=>{let a=(t===void 0?void 0:own(e,t))??{entries:{},stages:{}},o=new Set(i?.map(plainName)),s=e=>own(a.entries,e)??entryNamed(a,e),c=e=>s(e)?.stage??``,l=e=>[...new Set(e.filter(e=>c(e)===``).map(plainName))],u=e=>new Set(e.map(c).filter(e=>e!==``)),d=(e,t)=>{let n=l(t);return e<=0||e>n.length?e<=0:new Missing([],[{code:`newScenarios`,actual:n.join(`、`)}])},{entries:f,stages:p}=(n===void 0?void 0:own(e,n))??{entries:{},stages:{}},m=e=>(own(f,e)??own(p,e))?.label??e,h=e=>r.unlisted.find(({limits:t})=>own(t,e)!==void 0),g=(e,t)=>{let n=isEnterprise(m(e))?h(t):void 0;if(n!==void 0)return own(n.limits,t);let i=r.units.flatMap(({names:e,limits:t})=>e.map(e=>({name:e,limits:t}))),a=lastNamed(m(e),i,({name:e})=>e);return i.filter(({name:e})=>e===a?.name).map(({limits:e})=>own(e,t)).find(e=>e!==void 0)},_=(e,t,n)=>{let r=h(n),i=r&&own(r.limits,n);return r===void 0||i===void 0?new Missing([],[{code:`unknownUnit`,actual:t}]):new Missing([],[{code:`unlistedUnit`,actual:e,unit:t,limit:i,who:r.who}])},v=(t,n)=>{let{entries:r={},stages:i={}}=own(e,n)??{},a=[...Object.values(r),...Object.values(i)];return own(r,t)??own(i,t)??lastNamed(t,a,({label:e})=>e)},y=(t,n)=>own(own(e,n)?.stages??{},t)?.holds,b=(e,t,n,r)=>{let i=u(e),a=y(t,n);if(!a?.some(e=>y(e,r)===void 0))return a?.filter(e=>y(e,r)?.every(e=>!i.has(e)))};return{sum,product,quotient,isShare,yearBefore,wordCount:countWords,isCreditCode,isOrganisationCode:e=>e.length===9?isBodyCode(e):isCreditCode(e),isIndustryWithin,enterpriseClass,mayBeOfClass,maturityLevel,greatestNumber:e=>Math.max(0,...numbersIn(e)),inOrder,liesIn:(t,n,r)=>own(own(e,r)?.entries??{},t)?.stage===n,namesOneOf:(e,t)=>v(e,t)!==void 0,isNamedIn:(t,n)=>Object.values(own(e,n)?.entries??{}).some(({label:e})=>plainName(e)===plainName(t)),factOf:(e,t,n)=>{let r=own(v(e,t)?.facts??{},n);return typeof r==`number`?r:unknownFact(e)},coversParts:(e,t,n,r)=>{let i=b(e,t,n,r);return i===void 0?unknownFact(t):d(i.length,e)},coversStages:(e,t)=>d(t-u(e).size,e),countApplicants:e=>new Set(e.map(plainName).filter(e=>!o.has(e))).size,withinQuota:(e,t,n)=>{let a=g(t,n);return a===void 0?_(e,m(t),n):e<=a?!0:r.exempt.length===0||i!==void 0?!1:new Missing([],[{code:`exemptUnknown`,actual:e,limit:a,who:r.exempt.join(`、`)}])},sides:{isShare:(e,t,n)=>[e,`==`,Math.round(100*shareOf(t,n))/100],withinQuota:(e,t,n)=>[e,`<=`,g(t,n)],coversParts:(t,n,r,i)=>{let a=b(t,n,r,i)??[],o=a.map(t=>own(own(e,i)?.stages??{},t)?.label??t);return[a.length,`lacks`,o.join(`、`)]},coversStages:(e,t)=>[u(e).size+l(e).length,`>=`,t]},isListed:e=>s(e)!==void 0,stageOf:c}},largest={depth:32,items:1e4,characters:1e6,values:2e5},findTooLarge=e=>{let t=0,n=(e,r)=>{if(t+=1,t>largest.values||r>largest.depth)return[];if(typeof e==`string`)return e.length>largest.characters?[]:void 0;if(typeof e!=`object`||!e)return;let i=Array.isArray(e),a=i?e:Object.values(e);if(a.length>largest.items)return[];for(let t=0;t<a.length;t+=1){let o=n(a[t],r+1);if(o!==void 0)return[i?t:Object.keys(e)[t]??``,...o]}};return n(e,0)},listed$1=(e,t,n)=>{let r=e.filter(e=>e.severity===t);return r.length<=100?r:[...r.slice(0,100),{...issueAt([],n,`more`),severity:t}]},isYetToCome=(e,{actual:t,limit:n})=>e===`gap`||e===`aboutWords`&&Number(t)<Number(n),createCanonical=(e,{fields:t,catalogues:n})=>{let r=Object.fromEntries(Object.entries(t).map(([e,{type:t,level:r,catalogue:i,measure:a,shortYear:o,only:s}])=>[e,t===`industry`?{type:t,level:r,names:namesIn(n,i),only:s}:{type:t,measure:a,shortYear:o,only:s}]));return t=>isRight(e,t)?{data:t,changes:[],right:!0}:{...canonicalOf(t,e=>own(r,e)),right:!1}},createNormalise=(e,t)=>{let n=createCanonical(e,t);return e=>{let{data:t,changes:r}=findTooLarge(e)===void 0?n(e):{data:e,changes:[]};return{value:t,...r.length>0&&{changes:r}}}},createValidate=(e,t)=>{let{fields:n,catalogues:r,former:i,year:a}=t,o=new Set(t.lists),s=e=>t.rules(createRuleFunctions(t,e)),c=s(),l=createFieldChecks(t),u=createCanonical(e,t);return(d,{lang:f=`zh`,draft:p=!1,at:m,exempt:h}={})=>{let g={fields:n,catalogues:r,former:i,year:a,lists:o,lang:f===`en`?`en`:`zh`},_=m===void 0?[]:pastDeadlines(m,t,g),v=_.filter(({severity:e})=>e===`error`),y=findTooLarge(d);if(y!==void 0)return{issues:[tooLarge(y,g),...v]};let{data:b,changes:x,right:S}=u(d),C=issuesOf(S?[]:breachesOf(e,b),b,g,p),w=x.length>0&&{changes:x};if(C.issues.length>100)return{issues:[...v,...C.issues],...w};let T=[..._,...C.issues],E={error:101,warning:101};l(b,C.broken,g.lang,(e,t,n)=>{if(p&&isYetToCome(t,n))return;let r=warningCodes.has(t)?`warning`:`error`;--E[r],E[r]>=0&&T.push(issueAt(e,g,t,n))});let D=(h===void 0?c:s(h)).filter(({final:e=!1})=>!(p&&e)),{issues:O,unchecked:k,attested:A}=judgeRules(D,b,C.broken,g),j=p?k.filter(({reason:e})=>e!==void 0):k;T.push(...O);let M=listed$1(T,`error`,g),N=listed$1(T,`warning`,g),P={...w,...N.length>0&&{warnings:N},...j.length>0&&{unchecked:j},...A.length>0&&{attested:A}};return M.length===0?{value:b,...P}:{issues:M,...P}}},createGuard=e=>t=>{let n=e(t);return n.issues===void 0&&n.value===t},createStandardSchema=(e,t)=>({\"~standard\":{version:1,vendor:`shenbao`,validate:n=>e(n,t)}});";
const validationText = "/** What validators take and give: the same for every form. */\n\n/** What is wrong; `rule` where a rule of the form does not hold. */\nexport type IssueCode =\n  | 'required'\n  | 'blank'\n  | 'unknownField'\n  | 'wrongForm'\n  | 'wrongType'\n  | 'notAnOption'\n  | 'notAYear'\n  | 'format'\n  | 'pattern'\n  | 'controlCharacter'\n  | 'halfCharacter'\n  | 'tooLong'\n  | 'tooSmall'\n  | 'tooGreat'\n  | 'tooFew'\n  | 'tooMany'\n  | 'duplicate'\n  | 'tooManyWords'\n  | 'tooManyCharacters'\n  | 'aboutWords'\n  | 'creditCheck'\n  | 'bodyCheck'\n  | 'rangeReversed'\n  | 'detailOfNo'\n  | 'detailOfYes'\n  | 'notAsked'\n  | 'otherYear'\n  | 'yearBefore'\n  | 'unknownIndustry'\n  | 'otherIndustry'\n  | 'otherName'\n  | 'unlisted'\n  | 'otherStage'\n  | 'wrongStage'\n  | 'gap'\n  | 'repeated'\n  | 'pastDeadline'\n  | 'othersDeadline'\n  | 'rule'\n  | 'tooLarge'\n  | 'more';\n\nexport interface Issue {\n  /** Keys and indexes from the root, as in Standard Schema. */\n  readonly path: readonly (string | number)[];\n  /** The same as one text: `scenarios[0].name`. */\n  readonly field: string;\n  /** Labels from the outermost group: `优秀场景 1 › 场景名称`. */\n  readonly label: string;\n  readonly code: IssueCode;\n  /** Warnings never make a filing invalid. */\n  readonly severity: 'error' | 'warning';\n  /** The label and what is wrong there; of a rule also what it has read and which clause states it. */\n  readonly message: string;\n  /** What is wrong, for a place that the label stands at: `必填`. */\n  readonly text: string;\n  /** Id of the rule that does not hold. */\n  readonly rule?: string;\n  /** Clause that states the rule, or `inferred`. */\n  readonly source?: string;\n}\n\n/** A rule that could not be checked, or not everywhere. */\nexport interface Unchecked {\n  readonly rule: string;\n  readonly message: string;\n  /** Clause that states the rule; where it is inferred the words for that, in the language of the message. */\n  readonly source: string;\n  /** The values that it needs and the filing lacks. */\n  readonly missing: readonly { readonly field: string; readonly label: string }[];\n  /** Why, where it is not for a value that is missing. */\n  readonly reason?: string;\n}\n\n/** What nothing in the filing can show: a person vouches for it. */\nexport interface Attested {\n  readonly rule: string;\n  readonly message: string;\n  readonly source: string;\n  /** Which field it is about, without indexes, and what the form calls it. */\n  readonly field: string;\n  readonly label: string;\n}\n\nexport interface Options {\n  /** Of the messages; Chinese unless said. */\n  readonly lang?: 'zh' | 'en';\n  /** Nothing is missing in a draft; what is filled in must still be right. */\n  readonly draft?: boolean;\n  /** Day of filing, such as `2022-10-25`: deadlines are checked against it, and only then. What is no day is a RangeError. */\n  readonly at?: string;\n  /** Names of the enterprises that count towards no quota. */\n  readonly exempt?: readonly string[];\n}\n\n/** What was written in another way than the one in which filings are kept. */\nexport interface Normalised {\n  /** Keys and indexes from the root. */\n  readonly path: readonly (string | number)[];\n  /** The same as one text. */\n  readonly field: string;\n  readonly from: unknown;\n  /** Absent where nothing is left: it was blank. */\n  readonly to?: string;\n}\n\n/** What does not make a filing invalid; each absent where there is none. */\nexport interface Remarks {\n  /** How `value` differs from what was given; issues are about `value`. */\n  readonly changes?: readonly Normalised[];\n  readonly warnings?: readonly Issue[];\n  readonly unchecked?: readonly Unchecked[];\n  readonly attested?: readonly Attested[];\n}\n\n/** The filing in its canonical form: the data as given where nothing had to be changed. */\nexport interface Valid<Value> extends Remarks {\n  readonly value: Value;\n  readonly issues?: undefined;\n}\n\nexport interface Invalid extends Remarks {\n  /** Errors only, at most a hundred and a word about the others. */\n  readonly issues: readonly Issue[];\n}\n\nexport type Result<Value> = Valid<Value> | Invalid;\n\n/** Checks a filing. No JSON makes it throw. */\nexport interface Validate<Filing, Draft> {\n  (data: unknown, options: Options & { readonly draft: true }): Result<Draft>;\n  (data: unknown, options?: Options & { readonly draft?: false }): Result<Filing>;\n  (data: unknown, options?: Options): Result<Filing> | Result<Draft>;\n}\n\n/** What data are in the one form in which filings are kept, whether or not they are right. */\nexport interface Normal {\n  readonly value: unknown;\n  /** How it differs from what was given; absent where it does not. */\n  readonly changes?: readonly Normalised[];\n}\n\n/** A draft as the controls of a page hold it: what is not filled in may be an empty text, null or NaN. */\nexport type Controlled<Draft> = Draft extends string | number | boolean\n  ? Draft | '' | null\n  : Draft extends readonly (infer Item)[]\n    ? Controlled<Item>[]\n    : { [Key in keyof Draft]?: Controlled<Draft[Key]> | null | undefined };\n\n/** Standard Schema v1, https://standardschema.dev: what form libraries and routers take. */\nexport interface StandardSchema<Output, Input = Output> {\n  readonly '~standard': {\n    readonly version: 1;\n    readonly vendor: 'shenbao';\n    readonly validate: (data: unknown) => Result<Output>;\n    readonly types?: { readonly input: Input; readonly output: Output };\n  };\n}\n\n/** The same with what `validate` is asked with: `schemaWith({ lang: 'en', at: '2026-03-06' })`. */\nexport interface SchemaWith<Filing, Draft> {\n  (options: Options & { readonly draft: true }): StandardSchema<Draft, Controlled<Draft>>;\n  (options?: Options & { readonly draft?: false }): StandardSchema<Filing, Controlled<Draft>>;\n  (options?: Options): StandardSchema<Filing | Draft, Controlled<Draft>>;\n}\n";
// generators/validator/declarations.ts
const validationPath = (form) => `${form.pack.key}/shared/validation`;
/** `export declare const name: Type<One, Other>;` as Biome lays it out. */
const declared = (name, type, given) => {
	const head = `export declare const ${name}: validation.${type}<`;
	const line = `${head}${given.join(", ")}>;`;
	return line.length <= 120 ? line : `${head}\n${given.map((each) => `  ${each}`).join(",\n")}\n>;`;
};
const validatorText = (form) => {
	const type = formTypeName(form.key);
	return `// Types of the validator of ${form.key}, generated: change the definition instead.
import type * as validation from '../shared/validation.js';
import type { ${type}, ${type}Draft } from './types.js';

/** Checks a filing; all issues, at most a hundred of them. No JSON makes it throw. */
${declared("validate", "Validate", [type, `${type}Draft`])}

/** Whether it is a complete and valid filing in its canonical form. */
export declare const is${type}: (data: unknown) => data is ${type};

/** The data as \`validate\` judges them: blanks absent, each value written in one way. They are not changed. */
export declare const normalise: (data: unknown) => validation.Normal;

/** The complete filing as a Standard Schema. */
${declared("schema", "StandardSchema", [type, `validation.Controlled<${type}Draft>`])}

/** The draft as a Standard Schema: nothing is missing, what is filled in must be right. */
${declared("draftSchema", "StandardSchema", [`${type}Draft`, `validation.Controlled<${type}Draft>`])}

/** Either with a language, a day or names that count towards no quota. */
${declared("schemaWith", "SchemaWith", [type, `${type}Draft`])}

export default schema;
`;
};
/** `<module>.d.ts` and what it imports from the pack; the types of the data come from `types.ts` beside it. */
const validatorDeclarations = (form, module) => [{
	path: `${form.key}/${module}.d.ts`,
	content: validatorText(form)
}, {
	path: `${validationPath(form)}.d.ts`,
	content: validationText
}];
// generators/validator/print-code.ts
const indented = (text) => text.replaceAll("\n", "\n  ");
/** Parts between brackets, each on a line of its own where they do not fit into one; `apart` is what one line has inside of them. */
const enclosed = (open, parts, close, apart = "") => {
	if (parts.length === 0) return open + close;
	const line = `${open}${apart}${parts.join(", ")}${apart}${close}`;
	if (line.length <= 100 && !line.includes("\n")) return line;
	return `${open}${parts.map((part) => `\n  ${indented(part)},`).join("")}\n${close}`;
};
/** A key that is a name or a number stands without quotes. */
const keyText = (key) => /^(?:[A-Za-z_$][\w$]*|[1-9]\d{0,8})$/.test(key) ? key : JSON.stringify(key);
/** An invisible character cannot be reviewed. */
const patternText = (pattern, flags) => String(new RegExp(pattern, flags)).replaceAll("　", "\\u3000");
const printCode = (code) => {
	switch (code.kind) {
		case "value": return JSON.stringify(code.value);
		case "name": return [code.name, ...code.inside].join(".");
		case "call": {
			const [only] = code.given;
			const of = printCode(code.of);
			if (code.given.length === 1 && only?.kind === "object") return `${of}(${printCode(only)})`;
			return enclosed(`${of}(`, code.given.map(printCode), ")");
		}
		case "function": return `(${code.parameters.join(", ")}) => ${printCode(code.body)}`;
		case "array": return enclosed("[", code.items.map(printCode), "]");
		case "object": return enclosed("{", code.members.map(([key, each]) => `${keyText(key)}: ${printCode(each)}`), "}", " ");
		case "pattern": return patternText(code.pattern, code.flags);
	}
};
/** `const <name> = …;`, a line or more for each. */
const printDeclarations = (declarations) => declarations.map(([name, code]) => `const ${name} = ${printCode(code)};\n`).join("");
// generators/validator/validator.ts
/** What the runtime makes a validator of beside facts: `check` after the constants that it needs, and `rules`. */
const codeOf = (form, schema) => [...compileSchema(schema), ["rules", compileRules(form.rules)]];
/** What `validate` and the others are made of: constants of the code and `facts`. */
const madeOf = (form) => `export const validate = createValidate(check, { ...facts, rules });
export const is${formTypeName(form.key)} = /* @__PURE__ */ createGuard(validate);
export const normalise = /* @__PURE__ */ createNormalise(check, facts);
export const schemaWith = (options = {}) => createStandardSchema(validate, options);
export const schema = /* @__PURE__ */ schemaWith();
export const draftSchema = /* @__PURE__ */ schemaWith({ draft: true });
export default schema;
`;
const headerOf = ({ key }) => `// Validator of ${key}, generated: change the definition instead.`;
/**
* `<form key>/validator.js` and `validator.d.ts`, with what forms of a pack share of it: `validate(data, options)`, a type
* guard, `normalise(data)`, and Standard Schemas of the final filing and of the draft.
* @param schema JSON Schema of the form's final filing, as `schemaOf(form)` gives it.
*/
const generateValidator = (form, schema) => {
	const content = `${headerOf(form)}

${runtimeText}
${printDeclarations(codeOf(form, schema))}
const facts = ${JSON.stringify(knowledgeOf(form))};

${madeOf(form)}`;
	return [{
		path: `${form.key}/validator.js`,
		content,
		published: true
	}, ...validatorDeclarations(form, "validator")];
};
/** The same validator in files that forms of a pack share: `<form key>/validate.js`, `shared/runtime.js`, and a module for each use of a catalogue. */
const generateSharedValidator = (form, schema) => {
	const shared = `${form.pack.key}/shared`;
	const guides = [...guidesOf(form)].map(([key, { use, guide }], at) => ({
		key,
		guide,
		file: `${fileNamed(key)}-${use}.js`,
		name: `guide${at + 1}`
	}));
	const code = codeOf(form, schema);
	const called = new Set(code.flatMap(([, each]) => namesIn$1(each)));
	const imported = Object.keys(main_exports).filter((name) => called.has(name) || MAKERS.includes(name)).sort();
	const { catalogues: _, ...facts } = knowledgeOf(form);
	const known = guides.map(({ key, name }) => `${JSON.stringify(key)}: ${name}`).join(", ");
	const content = `${headerOf(form)}

${guides.map(({ name, file }) => `import ${name} from '../shared/${file}';\n`).join("")}import {
${imported.map((name) => `  ${name},\n`).join("")}} from '../shared/runtime.js';

${printDeclarations(code)}
const facts = { ...${JSON.stringify(facts)}, catalogues: { ${known} } };

${madeOf(form)}`;
	return [
		{
			path: `${form.key}/validate.js`,
			content
		},
		...guides.map(({ key, file, guide }) => ({
			path: `${shared}/${file}`,
			content: `// What validators know of ${key}, generated: change the definition instead.\nexport default ${JSON.stringify(guide)};\n`,
			of: {
				role: "catalogue",
				key
			}
		})),
		{
			path: `${shared}/runtime.js`,
			content: sharedRuntime
		},
		...validatorDeclarations(form, "validate")
	];
};
/** What `madeOf` calls. */
const MAKERS = [
	"createGuard",
	"createNormalise",
	"createStandardSchema",
	"createValidate"
];
const sharedRuntime = `// What validators share, generated by shenbao.

${runtimeText}
export { ${Object.keys(main_exports).sort().join(", ")} };
`;
/** The same validator without a text to be evaluated, for pages that forbid that. @param schema as of `generateValidator` */
const createValidator = (form, schema) => {
	const declared = runDeclarations(codeOf(form, schema), { ...main_exports });
	const check = declared.get("check");
	const rules = declared.get("rules");
	return { validate: createValidate(check, {
		...knowledgeOf(form),
		rules
	}) };
};
export { bodyCheck as _, createRuleFunctions as a, runDeclarations as c, operandsIn as d, PUBLISHING as f, parse as g, Environment as h, main_exports as i, knowledgeOf as l, serialize as m, generateSharedValidator as n, Missing as o, limitedBy as p, generateValidator as r, editDistance as s, createValidator as t, compilePart as u, creditCheck as v, canonicalOf as y };
