// compiler/model/value-shape.ts
/** What the values of fields are made of: single values and their formats, objects of parts, lists. */
/** What an indicator is asked by. */
const MEASURES = [
	"change",
	"level",
	"count",
	"pair",
	"quantities"
];
/** Levels of GB/T 4754, coarse to fine: 门类, 大类, 中类, 小类. */
const INDUSTRY_LEVELS = [
	"section",
	"division",
	"group",
	"class"
];
/** A single value that is written in one way only: a string that has its pattern. */
const VALUE_FORMATS = [
	"date",
	"month",
	"year",
	"creditCode",
	"organisationCode",
	"phone",
	"mobile",
	"fax",
	"contact",
	"email",
	"industry",
	"fileName",
	"mediaType",
	"pictureType",
	"pictureData",
	"sha256"
];
const isValueFormat = (single) => VALUE_FORMATS.includes(single);
/** A single value, and its type in CEL, where numbers are doubles. */
const CEL_TYPES = {
	/** Text of one line. */
	line: "string",
	/** A short one: who signed. */
	name: "string",
	paragraphs: "string",
	number: "double",
	/** A whole number. */
	integer: "double",
	/** How many: a whole number, and none below 0. */
	count: "double",
	boolean: "bool",
	/** One of the codes of the field, or a new name where it is `open`. */
	code: "string",
	/** The same of the stage that holds that code. */
	stage: "string"
};
/** The parts of values that are objects, in the order in which they are written. */
const VALUE_PARTS = {
	period: {
		start: { holds: "date" },
		end: { holds: "date" }
	},
	answer: {
		answer: { holds: "boolean" },
		detail: {
			holds: "line",
			optional: true
		}
	},
	change: { change: { holds: "number" } },
	level: { level: { holds: "number" } },
	count: { count: { holds: "count" } },
	pair: {
		before: { holds: "number" },
		after: { holds: "number" }
	},
	quantities: {
		before: { holds: "number" },
		after: { holds: "number" },
		unit: {
			holds: "name",
			optional: true
		}
	},
	instance: {
		stage: {
			holds: "stage",
			optional: true,
			open: true
		},
		scenario: { holds: "code" },
		instance: { holds: "line" }
	},
	file: {
		name: { holds: "fileName" },
		mediaType: { holds: "mediaType" },
		bytes: { holds: "count" },
		sha256: { holds: "sha256" }
	},
	picture: {
		name: { holds: "fileName" },
		mediaType: { holds: "pictureType" },
		bytes: { holds: "count" },
		sha256: { holds: "sha256" },
		caption: {
			holds: "line",
			optional: true
		},
		data: {
			holds: "pictureData",
			optional: true
		}
	}
};
/** The type of a single value in CEL. */
const celType = (single) => isValueFormat(single) ? "string" : CEL_TYPES[single];
export { celType as i, MEASURES as n, VALUE_PARTS as r, INDUSTRY_LEVELS as t };
