import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { DramaRecord } from "../../catalogue/record.ts";
import { type Token, writtenTokens } from "../../query/tokenize.ts";

/** In more dramas a word tells so little that it does not matter how it came there. */
const mostLookedAt = 64;

/**
 * Of the dramas that hold a word, those that speak of it. A word that other dramas speak of is a common one, and a drama that is
 * only called so says nothing of it: "a signal from the past" is no wish for Signal, which would be read as a title if it were.
 * @param dramas their positions
 */
export function withoutNamesakes(token: Token, dramas: readonly number[], catalogue: Catalogue): readonly number[] {
	if (token.kind !== "latin" || dramas.length < 2 || dramas.length > mostLookedAt) return dramas;
	return dramas.filter((at) => {
		const drama = catalogue.dramas[at] as DramaRecord;
		return !isCalled(drama, token) || speaksOf(drama, token);
	});
}

/** Whether the word is the whole title, but for an article. */
function isCalled({ title }: DramaRecord, { norm }: Token): boolean {
	return title.toLowerCase().replace(/^(?:the|an?) /, "") === norm;
}

function speaksOf({ words, leads }: DramaRecord, { stem }: Token): boolean {
	const { premise, why, leaves } = words.en;
	const own = [premise, why, leaves, ...leads.flatMap(({ role }) => role ?? [])].join("\n");
	return writtenTokens(own).some((word) => word.stem === stem);
}
