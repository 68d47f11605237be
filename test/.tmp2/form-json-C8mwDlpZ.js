// compiler/model/provenance.ts
/** Of a file that came in a package: another version of it that says the same changes nothing that is committed. */
const withoutVersion = (file) => file.replace(/@\d+\.\d+\.\d+[^/]*(?=\/(?:forms|bases)\/)/, "");
// generators/docs/form-json.ts
/** What a reader looks for first; all other keys follow by name. */
const LEADING = [
	"key",
	"kind",
	"id",
	"path",
	"code",
	"label",
	"title",
	"type"
];
const rank = (key) => {
	const place = LEADING.indexOf(key);
	return place < 0 ? LEADING.length : place;
};
const byRank = ([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : Number(a > b));
const WIDTH = 120;
/** JSON with keys in a fixed order; what fits stands on one line, so that a review sees one line per fact. */
const printed = (value, indent) => {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const isArray = Array.isArray(value);
	const entries = Object.entries(value).filter(([, each]) => each !== void 0).toSorted(isArray ? () => 0 : byRank);
	const inner = `${indent}  `;
	const parts = entries.map(([key, each]) => `${isArray ? "" : `${JSON.stringify(key)}: `}${printed(each, inner)}`);
	const [open, close] = isArray ? "[]" : "{}";
	const line = parts.join(", ");
	if (!line.includes("\n") && indent.length + line.length <= WIDTH) return `${open}${line}${close}`;
	return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`;
};
/** Without lines and columns: a comment in a block must not rewrite every form that uses it. */
const withoutPositions = (provenance) => Object.fromEntries(Object.entries(provenance).map(([address, attributes]) => [address, Object.fromEntries(Object.entries(attributes).map(([attribute, origins]) => [attribute, origins.map(({ file, operation }) => ({
	file: withoutVersion(file),
	operation
}))]))]));
/** Without what is read off its expressions: rules.json has these as they are evaluated. */
const asWritten = ({ plain: _, uses: __, ...rule }) => rule;
/** The resolved form, `<key>/form.json`, its rules as they are written, its provenance reduced to file and operation; the page beside it tells what its overlay did. */
const generateForm = (form) => {
	const provenance = withoutPositions(form.provenance);
	const { publish: _, ...pack } = form.pack;
	const content = printed({
		...form,
		pack,
		rules: form.rules.map(asWritten),
		provenance
	}, "");
	return [{
		path: `${form.key}/form.json`,
		content: `${content}\n`
	}];
};
export { generateForm };
