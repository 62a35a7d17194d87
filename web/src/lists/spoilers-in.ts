import type { Locale } from "goodcry";
import { type Fetch, tryApi } from "../api/ask-api.ts";

interface SaidEntry {
	readonly title: string;
	readonly year: number | null;
	/** Markdown. */
	readonly words: string;
}

/** Words with the sentences that spoil taken out of them. */
export interface FoldedWords {
	readonly open: string;
	/** In the order of the text. */
	readonly folded: readonly string[];
}

const longestArticle = 150_000;

/** For each entry of a list the sentences of its words that tell a late turn or an ending, as an article is read for them. */
export async function spoilersIn(
	fetch: Fetch,
	entries: readonly SaidEntry[],
	locale: Locale,
): Promise<readonly (readonly string[])[]> {
	const found = entries.map((): string[] => []);
	const said = entries.flatMap((entry, place) => (entry.words.trim() === "" ? [] : [{ ...entry, place }]));
	const lines = said.map(
		({ title, year, words }, index) => `${index + 1}. ${title}${year ? ` (${year})` : ""}\n\n${words}`,
	);
	const text = lines.join("\n\n");
	if (text === "" || text.length > longestArticle) return found;
	const { answer } = await tryApi(fetch, "read-article", { text, locale });
	for (const { rank, spoils } of answer?.entries ?? []) {
		for (const { span } of spoils) {
			const quote = (answer?.text ?? "").slice(...span);
			const place = (
				said[rank - 1]?.words.includes(quote) ? said[rank - 1] : said.find((one) => one.words.includes(quote))
			)?.place;
			found[place ?? said[rank - 1]?.place ?? -1]?.push(quote);
		}
	}
	return found;
}

/** Takes the sentences out of the words; words that hold one of them otherwise written are folded whole. */
export function foldSpoilers(words: string, spoilers: readonly string[]): FoldedWords {
	if (spoilers.some((one) => !words.includes(one))) return { open: "", folded: [words] };
	const open = spoilers.reduce((rest, one) => rest.replace(one, ""), words);
	return { open: open.replace(/[ \t]{2,}/g, " ").trim(), folded: spoilers };
}
