// compiler/model/day.ts
/** Is there such a day, as ISO 8601 writes it? `2022-02-30` is none. */
const isDay = (text) => {
	const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
export { isDay as t };
