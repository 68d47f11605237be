import { r as toJson } from "./schema-6fvm3I2w.js";
// generators/schema/structure.ts
/** What the schema says of a filing, and this does not. */
const UNSAID = [
	"what is required where a choice is made, and of which years from a date on",
	"control characters in texts, and where texts of one line end",
	"that an answer has its detail"
];
/** Keywords that annotate a reference and do not narrow it. */
const ANNOTATIONS = /* @__PURE__ */ new Set([
	"$ref",
	"title",
	"description",
	"readOnly"
]);
const REFERENCE = /"#\/\$defs\/([^"]+)"/g;
const narrows = (schema) => Object.keys(schema).some((keyword) => !ANNOTATIONS.has(keyword));
const each = (values, make) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value)]));
/** @param schema as `schemaOf` gives it */
const structureOf = ({ $defs = {}, ...root }) => {
	const simple = (schema) => {
		const { $ref, if: _, then: __, not: ___, allOf: ____, properties, items, additionalProperties, ...rest } = schema;
		return {
			...$ref === void 0 || !narrows(schema) ? {} : simple($defs[$ref.replace("#/$defs/", "")] ?? {}),
			...rest,
			...$ref !== void 0 && !narrows(schema) && { $ref },
			...properties && { properties: each(properties, simple) },
			...items && { items: simple(items) },
			...additionalProperties !== void 0 && { additionalProperties: additionalProperties === false ? false : simple(additionalProperties) }
		};
	};
	const { $schema, $comment, ...structure } = simple(root);
	const shared = /* @__PURE__ */ new Map();
	const share = (schema) => {
		for (const [, name = ""] of JSON.stringify(schema).matchAll(REFERENCE)) {
			const target = $defs[name];
			if (target === void 0 || shared.has(name)) continue;
			shared.set(name, simple(target));
			share(simple(target));
		}
	};
	share(structure);
	return {
		...$schema && { $schema },
		$comment: `${$comment}; not said here: ${UNSAID.join("; ")}`,
		...structure,
		...shared.size > 0 && { $defs: Object.fromEntries([...shared].sort(([one], [other]) => one < other ? -1 : 1)) }
	};
};
/** `<form key>/structure.json` @param schema as of `structureOf` */
const generateStructure = ({ key }, schema) => [{
	path: `${key}/structure.json`,
	content: toJson(structureOf(schema)),
	published: true
}];
export { generateStructure };
