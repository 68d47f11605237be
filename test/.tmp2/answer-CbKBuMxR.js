/** The answers whose words have a blank for the detail, yes where neither has; none where no detail is asked. */
const answersAsking = ({ detail, yes = "", no = "" }) => {
	if (detail === void 0) return [];
	const asking = [true, false].filter((answer) => (answer ? yes : no).includes("{}"));
	return asking.length > 0 ? asking : [true];
};
export { answersAsking as t };
