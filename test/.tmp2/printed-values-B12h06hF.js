import { a as wordsOf } from "./control-text-BH0034Ho.js";
import { t as layout } from "./layout-a-SZ94eg.js";
// generators/layout/extract/printed-values.ts
const controlsOf = ({ sections }) => sections.flatMap(({ blocks }) => blocks).flatMap((block) => block.kind === "table" ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks)) : [block]).flatMap(({ inlines }) => inlines.flatMap((inline) => inline.kind === "control" ? [inline] : []));
const printedValues = (form, data, namesOf, isMeant = () => true) => {
	const values = /* @__PURE__ */ new Map();
	for (const control of controlsOf(layout(form, data)).filter(isMeant)) {
		const [name] = namesOf(control.path, control.code);
		if (name === void 0 || values.has(name)) continue;
		const isBox = control.input === "check";
		values.set(name, {
			name,
			text: isBox ? wordsOf(control) : control.value ?? "",
			...isBox && { checked: control.checked === true },
			ground: "field",
			place: {}
		});
	}
	return [...values.values()];
};
export { printedValues };
