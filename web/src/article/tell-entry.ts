import type { ArticleEntry } from "../api/answers.ts";
import type { Fetch } from "../api/ask-api.ts";
import { pictureProfileOf, plainDrama } from "../api/picture-profile.ts";
import { hangulName } from "../drama/hangul-name.ts";
import type { PictureProfile } from "../picture/profile.ts";

/** A drama that an entry links, or may be. */
export interface LinkedDrama {
	readonly slug: string;
	readonly title: string;
	readonly hangul: string;
	readonly year: number;
}

/** One entry of an article as the preview shows it. */
export interface ToldEntry {
	readonly rank: number;
	/** As the article writes it. */
	readonly title: string;
	readonly year: number | null;
	readonly status: ArticleEntry["status"];
	/** Why it is linked or not. */
	readonly reason: string;
	readonly drama: LinkedDrama | null;
	readonly picture: PictureProfile | null;
	/** What it may be, to choose from; empty where the link is sure. */
	readonly perhaps: readonly LinkedDrama[];
	/** Each claim with the article's own words for it. */
	readonly claims: readonly {
		readonly label: string;
		readonly quote: string;
		readonly isAbsent: boolean;
		readonly stands: "agrees" | "differs" | null;
	}[];
	/** The sentences that spoil, as the article writes them. */
	readonly spoils: readonly string[];
	readonly words: string;
}

const mostClaims = 6;

/** Puts an entry of an article into what the preview shows, with the drama that a person chose for it. */
export async function tellEntry(
	entry: ArticleEntry,
	text: string,
	choice: string | undefined,
	labels: ReadonlyMap<string, string>,
	fetch: Fetch,
): Promise<ToldEntry> {
	const { rank, title, year, status, reason, alternatives, facets, spoils, words } = entry;
	// Only what was offered can be chosen.
	const chosen = entry.slug ?? alternatives.find(({ slug }) => slug === choice)?.slug ?? null;
	return {
		...{ rank, title, year, status, reason, words },
		drama: chosen ? await linkedDrama(chosen, fetch) : null,
		picture: chosen ? await pictureProfileOf(fetch, chosen) : null,
		perhaps: status === "matched" ? [] : await Promise.all(alternatives.map(({ slug }) => linkedDrama(slug, fetch))),
		claims: facets.slice(0, mostClaims).map(({ facet, grade, span, stands }) => ({
			...{ label: labels.get(facet) ?? facet, quote: text.slice(...span), isAbsent: grade === 0, stands },
		})),
		spoils: spoils.map(({ span }) => text.slice(...span)),
	};
}

async function linkedDrama(slug: string, fetch: Fetch): Promise<LinkedDrama> {
	const { title, hangul, aliases, year } = await plainDrama(fetch, slug);
	return { slug, title, hangul: hangulName(hangul, aliases), year };
}
