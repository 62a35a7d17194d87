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

interface Answers {
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

/**
 * Asks the public API.
 * @throws the error page, with the sentence and the advice of the API's problem details.
 */
export async function askApi<Name extends keyof Answers>(
	fetch: Fetch,
	name: Name,
	input: Readonly<Record<string, unknown>>,
): Promise<Answers[Name]> {
	const response = await fetch(`/api/${name}`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(input),
	});
	// The API checks its own answers against their shape in its tests; it and this file change together.
	if (response.ok) return (await response.json()) as Answers[Name];
	const problem = (await response.json().catch(() => ({}))) as { detail?: string; advice?: string };
	error(response.status, { message: problem.detail ?? "", advice: problem.advice ?? "" });
}
