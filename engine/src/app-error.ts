/** What can go wrong with what a caller sends; each face maps the codes in one table. */
export type ErrorCode =
	| "bad-input"
	| "unknown-drama"
	| "unknown-facet"
	| "not-text"
	| "too-large"
	| "too-many-requests";

/** An error that a caller can mend: `message` says what happened, `advice` what to do. */
export class AppError extends Error {
	readonly code: ErrorCode;
	readonly advice: string;

	constructor(code: ErrorCode, message: string, advice: string) {
		super(message);
		this.name = "AppError";
		this.code = code;
		this.advice = advice;
	}
}
