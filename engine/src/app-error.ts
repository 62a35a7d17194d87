/** What can go wrong with what a caller sends; each face maps the codes in one table. */
export type ErrorCode =
	| "bad-input"
	| "unknown-drama"
	| "unknown-facet"
	| "not-text"
	| "too-large"
	| "refused-address"
	| "unreachable-page"
	| "too-many-requests"
	| "unknown-list"
	| "unknown-entry"
	| "wrong-secret"
	| "stale"
	| "nothing-to-undo"
	| "newer-storage"
	| "unusable-storage";

/** An error that a caller can mend: `message` says what happened, `advice` what to do. */
export class AppError extends Error {
	readonly code: ErrorCode;
	readonly advice: string;
	/** What a program needs beside the sentences, such as both texts of a stale edit; each face passes it on. */
	readonly particulars: Readonly<Record<string, unknown>>;

	constructor(code: ErrorCode, message: string, advice: string, particulars: Readonly<Record<string, unknown>> = {}) {
		super(message);
		this.name = "AppError";
		this.code = code;
		this.advice = advice;
		this.particulars = particulars;
	}
}
