// generators/layout/control-text.ts
/** One box of a choice, in every document. 宋体 has □ and not ☐, so that paper shows it as forms are printed. */
const BOX = {
	empty: "□",
	ticked: "☑"
};
/** The box, what is filled in, or the form's hint; nothing where there is a gap. */
const wordsOf = (control) => control.input === "check" ? BOX[control.checked === true ? "ticked" : "empty"] : control.value ?? control.placeholder;
/** What is shown while nothing is filled in: the form's hint, else the gap in blanks; nothing in a cell of its own. */
const emptyText = ({ placeholder, gap }) => placeholder || "　".repeat(gap);
/** All that the control shows, a gap as blanks. */
const shownText = (control) => wordsOf(control) || emptyText(control);
/** What is left to write on behind words of that width, in Chinese characters: a value leaves the rest of its last line. */
const gapBehind = ({ gap, line, underlined = false }, width) => {
	if (!underlined) return width === 0 ? gap : 0;
	const full = line === void 0 ? 0 : Math.max(0, Math.ceil(width / line) - 1) * line;
	return Math.max(0, gap - (width - full));
};
export { wordsOf as a, shownText as i, emptyText as n, gapBehind as r, BOX as t };
