// compiler/model/visible.ts
/** Characters that a reader would not see: controls, zero widths, changes of direction, halves of pairs, other ends of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What others wrote, as it may go to a terminal or a page: `\u001b` for an escape. */
const visible = (text) => text.replace(UNSEEN, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
/** Of several lines each. */
const visibleLines = (text) => text.split("\n").map(visible).join("\n");
export { visible as n, visibleLines as r, UNSEEN as t };
