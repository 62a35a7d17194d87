import { askApi, type Fetch } from "../api/ask-api.ts";

/** As many as one answer of the API holds. */
const mostAtOnce = 100;

let known: Promise<readonly string[]> | undefined;

/** The slugs of the whole catalogue, asked for page by page, as one answer does not hold them; they stay while the server runs. */
export function everyDrama(fetch: Fetch): Promise<readonly string[]> {
	if (known) return known;
	const asked = askForAll(fetch);
	known = asked;
	asked.catch(() => {
		known = undefined;
	});
	return asked;
}

async function askForAll(fetch: Fetch): Promise<readonly string[]> {
	const slugs: string[] = [];
	for (;;) {
		const asked = { sort: "oldest", limit: mostAtOnce, offset: slugs.length, facetCounts: 0 };
		const { results, total } = await askApi(fetch, "browse-dramas", asked);
		slugs.push(...results.map(({ slug }) => slug));
		if (results.length === 0 || slugs.length >= total) return slugs.sort();
	}
}
