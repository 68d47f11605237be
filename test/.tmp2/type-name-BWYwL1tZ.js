// compiler/model/form-key.ts
/** Keys of forms: jurisdiction, year, name. */
/** `hebei/2026/basic-factory-list` → `hebei/2026` */
const packOf = (form) => form.slice(0, form.lastIndexOf("/"));
/** `hebei/2026/basic-factory-list` → `basic-factory-list` */
const nameInPack = (form) => form.slice(form.lastIndexOf("/") + 1);
/** The files of what has a key stand side by side, though keys hold slashes: `scenario-guide/2025` → `scenario-guide-2025`. */
const fileNamed = (key) => key.replaceAll("/", "-");
// compiler/model/type-name.ts
/** TypeScript names of what has a key or an id. */
/** Types of the language that generated files use by their names. */
const LANGUAGE_TYPES = ["Partial", "Record"];
/** `three-year-indicators`, `threeYearIndicators`, `scenario-guide/2022` → `ThreeYearIndicators`, `ScenarioGuide2022`. */
const pascalCase = (id) => id.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
/** A key may begin with a digit, or be nothing but hyphens; a name may not: `2026Plan` → `_2026Plan`. */
const identifier = (name) => /^[A-Za-z]/.test(name) ? name : `_${name}`;
/** Name of a form's type: the last part of its key, `cn/2022/excellent-scenario-application` → `ExcellentScenarioApplication`. */
const formTypeName = (key) => {
	const name = identifier(pascalCase(nameInPack(key)));
	return LANGUAGE_TYPES.includes(name) ? `${name}Form` : name;
};
export { fileNamed as a, pascalCase as i, formTypeName as n, nameInPack as o, identifier as r, packOf as s, LANGUAGE_TYPES as t };
