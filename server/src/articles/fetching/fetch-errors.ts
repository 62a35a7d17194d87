import { AppError } from "goodcry";

const advice = "Give the address of a page on the public web, or copy its text and send that.";

/** The error for an address that is not fetched from. */
export function refusedAddress(message: string, code: "bad-input" | "refused-address" = "refused-address"): AppError {
	return new AppError(code, message, advice);
}

/** The error for a page that could not be had. */
export function unreachablePage(message: string): AppError {
	return new AppError(
		"unreachable-page",
		message,
		"Check the address, try once more, or copy the page's text and send that.",
	);
}

/** The error where the operator does not allow fetching. */
export function fetchingIsOff(): AppError {
	return new AppError(
		"refused-address",
		"This server does not fetch pages.",
		"Copy the page's text, or save the page, and send that. Whoever runs the server can allow fetching with ALLOW_FETCH=true.",
	);
}
