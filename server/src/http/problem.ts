import { AppError, type ErrorCode } from "goodcry";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { z } from "zod";

/** What can go wrong over HTTP: the domain's codes, and what only a transport knows. */
export type ProblemCode = ErrorCode | "unknown-route" | "wrong-method" | "wrong-type" | "broken" | "offline";

/** The one table of errors: which status each has, and its title. */
export const problems: Readonly<Record<ProblemCode, { status: ContentfulStatusCode; title: string }>> = {
	"bad-input": { status: 400, title: "The request does not fit" },
	"unknown-facet": { status: 400, title: "There is no such facet" },
	"not-text": { status: 400, title: "This is not a text" },
	"wrong-secret": { status: 403, title: "This is not the list's secret" },
	"unknown-drama": { status: 404, title: "There is no such drama" },
	"unknown-list": { status: 404, title: "There is no such list" },
	"unknown-entry": { status: 404, title: "There is no such entry" },
	"unknown-route": { status: 404, title: "There is nothing at this address" },
	"wrong-method": { status: 405, title: "This address is asked in another way" },
	stale: { status: 409, title: "The list has changed since" },
	"nothing-to-undo": { status: 409, title: "There is nothing to undo" },
	"refused-address": { status: 403, title: "This address is not fetched" },
	"unreachable-page": { status: 502, title: "The page could not be fetched" },
	"too-large": { status: 413, title: "The request is too large" },
	"wrong-type": { status: 415, title: "The request is not JSON" },
	"too-many-requests": { status: 429, title: "Too many requests" },
	"newer-storage": { status: 503, title: "The data is of a newer version" },
	"unusable-storage": { status: 503, title: "Nothing can be kept here" },
	offline: { status: 503, title: "There is no network" },
	broken: { status: 500, title: "Something broke on our side" },
};

/** Problem details (RFC 9457), with a code for programs and advice for people. */
export const problemShape = z
	.looseObject({
		type: z.string().describe("Where the code is explained."),
		title: z.string(),
		status: z.int(),
		detail: z.string().describe("What happened."),
		code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
		advice: z.string().describe("What to do."),
	})
	.describe(
		"Problem details (RFC 9457), with a code for programs and advice for people. A stale edit also brings `theirs` and `yours`, the two contents.",
	);

/** The body of an error. */
export type Problem = z.infer<typeof problemShape>;

/** An error of the transport; the domain's own are {@link AppError}. */
export class HttpProblem extends Error {
	readonly code: ProblemCode;
	readonly advice: string;
	readonly headers: Readonly<Record<string, string>>;

	constructor(code: ProblemCode, message: string, advice: string, headers: Readonly<Record<string, string>> = {}) {
		super(message);
		this.name = "HttpProblem";
		this.code = code;
		this.advice = advice;
		this.headers = headers;
	}
}

/** Whether an error was made for the caller. */
export function isForeseen(error: unknown): error is AppError | HttpProblem {
	return error instanceof AppError || error instanceof HttpProblem;
}

/** Puts any error into problem details. What nobody foresaw is told without its insides. */
export function toProblem(error: unknown): Problem {
	const known = isForeseen(error) ? error : unforeseen;
	const { code, message, advice } = known;
	const { status, title } = problems[code];
	const particulars: Readonly<Record<string, unknown>> = known instanceof AppError ? known.particulars : {};
	return { ...particulars, type: `/api#${code}`, title, status, detail: message, code, advice };
}

/** The same as a response. */
export function toProblemResponse(error: unknown): Response {
	const problem = toProblem(error);
	return new Response(JSON.stringify(problem), {
		status: problem.status,
		headers: {
			"content-type": "application/problem+json; charset=utf-8",
			"cache-control": "no-store",
			...(error instanceof HttpProblem ? error.headers : {}),
			...("retryAfter" in problem ? { "retry-after": String(problem.retryAfter) } : {}),
		},
	});
}

const unforeseen = new HttpProblem(
	"broken",
	"The server could not answer this request.",
	"Try once more; if it stays so, report it with the request that you sent.",
);
