/** An entry of a list as far as it is read for what its words give away. */
export interface SaidEntry {
	readonly title: string;
	readonly year: number | null;
	/** Markdown. */
	readonly words: string;
}

/** What of a read article says which sentences give something away. */
interface ReadWords {
	readonly text: string;
	readonly entries: readonly {
		readonly rank: number;
		readonly spoils: readonly { readonly span: readonly number[] }[];
	}[];
}

/** Words with the sentences that spoil taken out of them. */
export interface FoldedWords {
	readonly open: string;
	/** In the order of the text. */
	readonly folded: readonly string[];
}

/** An article is read up to 200 kB; a letter takes up to three bytes. */
const longestText = 60_000;

/**
 * For each entry of a list the sentences of its words that tell a late turn or an ending. The entries are read as an article is,
 * in pieces where they are long.
 * @param read reads a text as read-article does
 */
export async function entrySpoilers(
	entries: readonly SaidEntry[],
	read: (text: string) => ReadWords | null | Promise<ReadWords | null>,
): Promise<readonly (readonly string[])[]> {
	const found = entries.map((): string[] => []);
	for (const piece of piecesOf(entries)) {
		const article = await read(piece.map(({ written }) => written).join("\n\n"));
		for (const { rank, spoils } of article?.entries ?? []) {
			for (const { span } of spoils) {
				const quote = (article?.text ?? "").slice(...span);
				const under = piece[rank - 1];
				const place = under?.words.includes(quote) ? under : piece.find(({ words }) => words.includes(quote));
				found[(place ?? under)?.place ?? -1]?.push(quote);
			}
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

interface Written {
	/** Where in the list it stands, from 0. */
	readonly place: number;
	readonly words: string;
	/** With its heading, as it stands in the text that is read. */
	readonly written: string;
}

/** The entries that say something, in pieces that can be read at once; each is numbered from 1. */
function piecesOf(entries: readonly SaidEntry[]): Written[][] {
	const pieces: Written[][] = [];
	let room = 0;
	for (const [place, { title, year, words }] of entries.entries()) {
		if (words.trim() === "") continue;
		if (words.length + title.length > room) {
			pieces.push([]);
			room = longestText;
		}
		const piece = pieces.at(-1) ?? [];
		const written = `${piece.length + 1}. ${title}${year ? ` (${year})` : ""}\n\n${words}`;
		piece.push({ place, words, written });
		room -= written.length + 2;
	}
	return pieces;
}
