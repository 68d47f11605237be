import { d as fieldsIn } from "./asked-lRPx1FtQ.js";
// generators/layout/reading-order.ts
const found = (at) => ({
	field: at.field,
	at
});
const inLines = ({ lines }) => lines.flatMap((line) => [{ words: line }, ...line.parts.flatMap((part) => typeof part === "string" ? [] : [found(part)])]);
const inColumn = (column) => {
	if (column.kind === "number") return [];
	return column.kind === "columns" ? column.columns.flatMap(inColumn) : [found(column)];
};
/** A sheet prints the fields of its group, in their order. */
const inSheet = (sheet, children) => children(sheet.field).map((field) => ({
	field,
	at: sheet
}));
const inRow = (row, children) => {
	switch (row.kind) {
		case "band": return [];
		case "row": return row.items.flatMap((item) => item.kind === "place" ? [found(item)] : inLines(item));
		case "matrix": return [found(row)];
		case "records": return row.columns.flatMap(inColumn);
		case "sheet": return inSheet(row, children);
	}
};
const under = (where, all) => all.map((each) => ({
	...each,
	...where
}));
/** A band is the heading of the rows behind it. */
const inRows = (rows, where, children) => {
	let here = where;
	return rows.flatMap((row) => {
		if (row.kind === "band") here = {
			...where,
			headings: [...where.headings, row.text]
		};
		return row.kind === "group" || row.kind === "repeat" ? inRows(row.rows, here, children) : under(here, inRow(row, children));
	});
};
const inNode = (node, where, children) => {
	switch (node.kind) {
		case "cover": return under({
			...where,
			cover: true
		}, node.lines.map((item) => item.kind === "place" ? found(item) : { words: item }));
		case "section": {
			const own = node.heading ?? [node.mark, node.title].filter((part) => part !== void 0).join(" ");
			const headings = own === "" ? where.headings : [...where.headings, own];
			const only = node.only === void 0 ? where.only : [...where.only, node.only];
			return node.content.flatMap((child) => inNode(child, {
				...where,
				headings,
				only
			}, children));
		}
		case "text": return under(where, [{ words: node }]);
		case "lines": return under(where, inLines(node));
		case "grid": return inRows(node.rows, where, children);
		case "records": return under(where, node.columns.flatMap(inColumn));
		case "place": return under(where, [found(node)]);
		case "per": return node.content.flatMap((child) => inNode(child, where, children));
		case "sheet": return under(where, inSheet(node, children));
	}
};
const NOWHERE = {
	headings: [],
	cover: false,
	only: []
};
/** What is written in the options of each choice, by its path. */
const blanksBy = (fields) => new Map(fieldsIn(fields).map(({ path, options = [] }) => {
	const beside = path.slice(0, path.lastIndexOf(".") + 1);
	return [path, options.flatMap((option) => option.parts ?? []).flatMap((at) => typeof at === "string" ? [] : [{
		field: beside + at.field,
		at
	}])];
}));
/** Fields and words as they follow one another. */
const printedOrder = (document, fields) => {
	const groups = /* @__PURE__ */ new Map();
	const visit = (nodes) => {
		for (const node of nodes) {
			if (node.kind !== "group" && node.kind !== "list") continue;
			groups.set(node.path, node.children.map((child) => child.path));
			visit(node.children);
		}
	};
	visit(fields);
	const blanks = blanksBy(fields);
	/** With what is written in its options, and in theirs. Two choices that are written in each other are none of a form that compiles. */
	const written = (reading, above = []) => above.includes(reading.field) ? [] : [reading, ...(blanks.get(reading.field) ?? []).flatMap((blank) => written({
		...reading,
		...blank
	}, [...above, reading.field]))];
	return document.flatMap((node) => inNode(node, NOWHERE, (group) => groups.get(group) ?? [])).flatMap((each) => "words" in each ? [each] : written(each));
};
/** Fields only. */
const readingOrder = (document, fields) => printedOrder(document, fields).flatMap((each) => "words" in each ? [] : [each]);
/**
* The placements that print their field's hint: the first behind the cover, and each in a line of text, where it says which
* part goes where. Other placements repeat a fact and need none; the cover prints one only where the field stands nowhere else.
*/
const hintedPlacements = (readings) => {
	const chosen = /* @__PURE__ */ new Map();
	for (const reading of readings) {
		const before = chosen.get(reading.field);
		if (before === void 0 || before.cover && !reading.cover) chosen.set(reading.field, reading);
	}
	const inText = readings.filter(({ at }) => !("kind" in at));
	return new Set([...chosen.values(), ...inText].map((reading) => reading.at));
};
export { readingOrder as n, hintedPlacements as t };
