import { error } from "@sveltejs/kit";
import type {
	Article,
	Comparison,
	Drama,
	Found,
	MapAnswer,
	PlannedEvenings,
	Ranked,
	ReadWish,
	ShelfAnswer,
	Suggested,
	VocabularyAnswer,
	WrittenAnswer,
} from "./answers.ts";
import type { ListAnswers } from "./list-answers.ts";

interface Answers extends ListAnswers {
	readonly "find-dramas": Found;
	readonly "read-query": ReadWish;
	readonly suggest: Suggested;
	readonly "get-drama": Drama;
	readonly "similar-dramas": Ranked;
	readonly "compare-dramas": Comparison;
	readonly "plan-evenings": PlannedEvenings;
	readonly "browse-dramas": ShelfAnswer;
	readonly "map-dramas": MapAnswer;
	readonly "browse-vocabulary": VocabularyAnswer;
	readonly "read-article": Article;
	readonly "write-list": WrittenAnswer;
}

/** SvelteKit's fetch: on the server it answers `/api` in process. */
export type Fetch = typeof globalThis.fetch;

/** What the API says when it refuses, as problem details. */
export interface Refusal {
	readonly status: number;
	readonly code: string;
	/** What happened. */
	readonly detail: string;
	/** What to do about it. */
	readonly advice: string;
	/** Of a stale change of a list: what it says now. */
	readonly theirs?: unknown;
}

/** Asks the API in this process; null for what has to be a request. */
type AskHere = (
	name: string,
	input: unknown,
) => Promise<{ readonly answer: object; readonly problem?: never } | { readonly problem: Refusal }> | null;

let here: AskHere | null = null;

/**
 * From now on what only asks the catalogue is asked in this process, without a request and a response that are made, written and
 * read for it. Without it every question is a request.
 */
export function askHere(ask: AskHere): void {
	here = ask;
}

/**
 * Asks the public API.
 * @throws the error page, with the sentence and the advice of the API's problem details.
 */
export async function askApi<Name extends keyof Answers>(
	fetch: Fetch,
	name: Name,
	input: Readonly<Record<string, unknown>>,
): Promise<Answers[Name]> {
	const { answer, refusal } = await tryApi(fetch, name, input);
	if (refusal) error(refusal.status, { message: refusal.detail, advice: refusal.advice });
	return answer;
}

/** Asks the public API where a refusal is something to show on the page. @throws the error page when something broke. */
export async function tryApi<Name extends keyof Answers>(
	fetch: Fetch,
	name: Name,
	input: Readonly<Record<string, unknown>>,
): Promise<
	{ readonly answer: Answers[Name]; readonly refusal?: never } | { readonly answer?: never; readonly refusal: Refusal }
> {
	const asked = await here?.(name, input);
	// The API checks its own answers against their shape in its tests; it and this file change together.
	if (asked) return asked.problem ? refuse(asked.problem) : { answer: asked.answer as Answers[Name] };
	const body = new TextEncoder().encode(JSON.stringify(input));
	const response = await fetch(`/api/${name}`, {
		method: "POST",
		// A body of unknown length is read twice: once to be measured.
		headers: { "content-type": "application/json", "content-length": String(body.length) },
		body,
	});
	if (response.ok) return { answer: (await response.json()) as Answers[Name] };
	const problem = (await response.json().catch(() => ({}))) as Partial<Refusal>;
	return refuse({ ...problem, status: response.status });
}

function refuse({ status = 500, code = "", detail = "", advice = "", theirs }: Partial<Refusal>): {
	readonly refusal: Refusal;
} {
	if (status >= 500) error(status, { message: detail, advice });
	return { refusal: { status, code, detail, advice, theirs } };
}
