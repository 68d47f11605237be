import { x as madeIn } from "./asked-lRPx1FtQ.js";
// compiler/model/filled-text.ts
/** A text with its parameters filled in: `{count}`, and `{count?place|places}` for the word that goes with one and with any other number. */
const PARAMETER = /\{(\w+)(?:\?([^|{}]*)\|([^|{}]*))?\}/g;
/** What is not given is left out. */
const filledText = (text, values) => text.replace(PARAMETER, (_, name, one, others) => {
	const value = String(values[name] ?? "");
	return one === void 0 ? value : value === "1" ? one : others;
});
// compiler/filing/path.ts
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
/** `scenarios[0].name`, `enterprise.indicators.totalAssets["2019"]`. */
const pathText = (path) => {
	let text = "";
	for (const [at, step] of path.entries()) if (typeof step === "number") text += `[${step}]`;
	else if (!IDENTIFIER.test(step)) text += `[${JSON.stringify(step)}]`;
	else text += at === 0 ? step : `.${step}`;
	return text;
};
/** What `pathText` makes a text of. */
const parsePath = (text) => [...text.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)].map(([, index, quoted, name = ""]) => {
	if (index !== void 0) return Number(index);
	return quoted === void 0 ? name : String(JSON.parse(quoted));
});
/** Own members only: a field called `constructor` must not find the prototype's. */
const memberOf = (value, step) => {
	if (typeof value !== "object" || value === null || Array.isArray(value) !== (typeof step === "number")) return void 0;
	return Object.hasOwn(value, step) ? value[step] : void 0;
};
/** Undefined where the path leads nowhere. */
const valueAt = (data, path) => {
	let value = data;
	for (const step of path) value = memberOf(value, step);
	return value;
};
// compiler/filing/chosen.ts
/** What is chosen in filing data. */
/** Does the answer at the place, or one of several, have one of the codes? Of a yes or no with details its `answer` counts. */
const isChosen = (data, path, codes) => {
	const value = valueAt(data, path);
	return [valueAt(value, ["answer"]) ?? value].flat().some((code) => codes.includes(String(code)));
};
/** Where the choice stands that a place depends on: in the same record, if it is of a list. */
const choicePath = (path, field) => {
	let at = 0;
	let isShared = true;
	return field.split(".").flatMap((id) => {
		isShared &&= path[at] === id;
		if (!isShared) return [id];
		const from = at;
		at += 1;
		while (typeof path[at] === "number") at += 1;
		return path.slice(from, at);
	});
};
/** Of the choices that the place is asked with one in whose stead another has been made, the outermost. */
const ruledOutBy = (data, path, only) => [...madeIn(only)].reverse().find(({ field, codes }) => {
	const choice = choicePath(path, field);
	return valueAt(data, choice) !== void 0 && !isChosen(data, choice, codes);
});
/** Has another choice been made than that which the place is asked with? */
const isRuledOut = (data, path, only) => ruledOutBy(data, path, only) !== void 0;
/** Has the choice been made that the place is asked with? */
const isAskedThere = (data, path, only) => madeIn(only).every(({ field, codes }) => isChosen(data, choicePath(path, field), codes));
export { parsePath as a, filledText as c, ruledOutBy as i, isChosen as n, pathText as o, isRuledOut as r, valueAt as s, isAskedThere as t };
