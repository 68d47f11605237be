import { t as absentLists } from "./absent-lists-DkR1AUDZ.js";
import { i as ruleFunctions, o as wideningOperators, t as ruleShapes } from "./rule-shape-D-qSAnON.js";
// generators/rules/rules.ts
/** The rules of a form as data, for platforms that evaluate CEL themselves. */
const SIMPLE = {
	number: "double",
	truth: "bool",
	text: "string",
	row: "map<string, double>"
};
const celType = (shape) => {
	if (shape.kind === "items") return [celType(shape.of)];
	return shape.kind === "members" ? celTypes(shape.of) : SIMPLE[shape.kind];
};
const celTypes = (shapes) => Object.fromEntries(Object.entries(shapes).map(([id, shape]) => [id, celType(shape)]));
/** The variables that the rules name; `form` is the form as a whole, of which they ask only what it has. */
const variablesOf = ({ fields, catalogues, rules }) => {
	const paths = rules.flatMap((rule) => [...rule.uses.fields, ...rule.kind === "attestation" ? [rule.attests] : []]);
	const named = new Set(paths.map((path) => path.split(".")[0]));
	const isAsked = rules.some(({ uses }) => uses.asked.length > 0);
	return {
		...celTypes(ruleShapes(fields.filter(({ id }) => named.has(id)), catalogues)),
		...isAsked && { form: "map<string, dyn>" }
	};
};
const ruleData = (rule) => {
	const { id, plain, message, english, source, final } = rule;
	return {
		id,
		...rule.kind === "condition" ? {
			severity: rule.severity,
			...plain
		} : {
			...plain,
			...rule.kind === "attestation" ? { attests: rule.attests } : { lacks: rule.lacks }
		},
		message,
		english,
		source,
		final: final || void 0
	};
};
/**
* `<form key>/rules.json`: the rules in plain CEL, the CEL types of what they name, and the functions that a platform registers with its
* CEL; `lists` are paths of lists that a filing may leave out, which are empty then. What the functions look up, catalogues, quotas and deadlines, is in the form.json of a build; npm packages leave that out.
*/
const generateRules = (form) => {
	const called = new Set(form.rules.flatMap(({ uses }) => uses.functions));
	const used = ruleFunctions.filter(({ name }) => called.has(name));
	const isJudged = form.rules.some(({ plain }) => plain.when !== void 0 || plain.check !== void 0);
	const content = {
		form: form.key,
		language: "https://cel.dev",
		variables: variablesOf(form),
		lists: absentLists(form),
		functions: used.map(({ signature, meaning, vectors }) => ({
			signature,
			meaning,
			vectors
		})),
		operators: isJudged ? wideningOperators : [],
		rules: form.rules.map(ruleData)
	};
	return [{
		path: `${form.key}/rules.json`,
		content: `${JSON.stringify(content, null, 2)}\n`,
		published: true
	}];
};
export { generateRules };
