import { readAsk } from "../../../address/ask.ts";
import { localeOf } from "../../../address/locale.ts";
import type { ArticleEntry } from "../../../api/answers.ts";
import { askApi, type Fetch } from "../../../api/ask-api.ts";
import { pictureProfileOf, plainDrama } from "../../../api/picture-profile.ts";
import { labelsIn } from "../../../api/vocabulary.ts";
import { hangulName } from "../../../drama/hangul-name.ts";
import type { Actions, PageServerLoad } from "./$types";

const mostClaims = 6;
/** As much as the API takes. */
const longestText = 200_000;

/** The form alone. */
export const load: PageServerLoad = ({ url }) => ({ ask: readAsk(url.searchParams) });

/** Reads a pasted article. */
export const actions: Actions = {
	default: async ({ request, fetch, url }) => {
		const form = await request.formData();
		const given = form.get("text");
		const text = typeof given === "string" ? given.slice(0, longestText) : "";
		if (text.trim() === "") return { text, article: null };
		const labels = await labelsIn(fetch, localeOf(url.pathname));
		const article = await askApi(fetch, "read-article", { text });
		const entries = await Promise.all(article.entries.map((entry) => tell(entry, article.text, labels, fetch)));
		return { text, article: { title: article.title, entries } };
	},
};

async function tell(
	{ rank, title, slug, alternatives, facets }: ArticleEntry,
	text: string,
	labels: ReadonlyMap<string, string>,
	fetch: Fetch,
) {
	const names = async (one: string) => {
		const drama = await plainDrama(fetch, one);
		return { slug: one, title: drama.title, hangul: hangulName(drama.hangul, drama.aliases) };
	};
	return {
		...{ rank, title },
		drama: slug ? await names(slug) : null,
		picture: slug ? await pictureProfileOf(fetch, slug) : null,
		perhaps: slug ? [] : await Promise.all(alternatives.slice(0, 2).map(({ slug: one }) => names(one))),
		claims: facets.slice(0, mostClaims).map(({ facet, grade, span }) => ({
			label: labels.get(facet) ?? facet,
			quote: text.slice(...span),
			isAbsent: grade === 0,
		})),
	};
}
