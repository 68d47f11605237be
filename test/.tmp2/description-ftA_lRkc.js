// compiler/model/description.ts
/** `智能制造试点示范项目申报书（优秀场景）` */
const titleOf = ({ title, subtitle }) => `${title}${subtitle ?? ""}`;
const range = ({ minimum, maximum }) => {
	if (minimum !== void 0 && maximum !== void 0) return `${minimum} 至 ${maximum}`;
	if (minimum !== void 0) return `不小于 ${minimum}`;
	return maximum === void 0 ? void 0 : `不大于 ${maximum}`;
};
/** What the form says where the value goes, then the limits that this does not already name; undefined if there is nothing to say. */
const descriptionOf = (field) => {
	const said = field.hint?.replaceAll(/\s/g, "") ?? "";
	const parts = [
		field.hint,
		field.words === void 0 || said.includes(`${field.words}字`) ? void 0 : `不超过 ${field.words} 字`,
		field.about === void 0 || said.includes(`${field.about}字`) ? void 0 : `${field.about} 字左右`,
		field.patternSays === void 0 || said.includes(field.patternSays.replaceAll(/\s/g, "")) ? void 0 : field.patternSays,
		range(field),
		field.across ? "各年合填一个数" : void 0,
		field.whole ? "整数" : void 0,
		field.dayOptional ? "不知何日的可只填年月" : void 0
	].filter((part) => part !== void 0);
	return parts.length === 0 ? void 0 : parts.join("；");
};
export { titleOf as n, descriptionOf as t };
