import { f as nodesIn, y as shapeOf } from "./asked-lRPx1FtQ.js";
// compiler/model/absent-lists.ts
/** Lists that a final filing may leave out: rules read one that is absent as an empty one. */
const isOptionalList = (node) => {
	if (node.kind === "list") return node.minRecords === 0;
	return node.kind === "field" && !node.required && shapeOf(node).several === true;
};
/** The path and those of all that holds it. */
const pathsTo = (path) => {
	const ids = path.split(".");
	return ids.map((_, at) => ids.slice(0, at + 1).join("."));
};
/** Their paths, of those that the form's rules read; in the form's order. */
const absentLists = ({ fields, rules }) => {
	const read = new Set(rules.flatMap(({ uses }) => uses.fields).flatMap(pathsTo));
	return nodesIn(fields).flatMap((node) => read.has(node.path) && isOptionalList(node) ? [node.path] : []);
};
export { absentLists as t };
