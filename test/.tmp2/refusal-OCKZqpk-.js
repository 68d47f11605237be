// generators/layout/refusal.ts
var Refusal = class extends Error {
	reason;
	constructor(reason) {
		super(reason.why);
		this.reason = reason;
	}
};
/** What a reader gives, or why it refuses the file. */
const unlessRefused = (read) => {
	try {
		return read();
	} catch (error) {
		if (error instanceof Refusal) return error.reason;
		throw error;
	}
};
export { unlessRefused as n, Refusal as t };
