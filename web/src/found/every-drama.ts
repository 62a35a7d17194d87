import { askApi, type Fetch } from "../api/ask-api.ts";

/** As many as one answer of the API holds. */
const mostAtOnce = 100;
const firstYear = 1980;

let known: Promise<readonly string[]> | undefined;

/** The slugs of the whole catalogue, asked for year by year, as one answer does not hold them; they stay while the server runs. */
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
	const years = Array.from({ length: new Date().getFullYear() + 2 - firstYear }, (_, index) => firstYear + index);
	const slugs = await Promise.all(years.map((year) => slugsOf(fetch, year)));
	return [...new Set(slugs.flat())].sort();
}

async function slugsOf(fetch: Fetch, year: number): Promise<string[]> {
	const ask = async (query: string) => askApi(fetch, "find-dramas", { query, limit: mostAtOnce });
	const whole = await ask(`in ${year}`);
	const answers =
		whole.total <= whole.results.length
			? [whole]
			: await Promise.all([
					ask(`in ${year}, at most 12 episodes`),
					ask(`in ${year}, between 13 and 16 episodes`),
					ask(`in ${year}, at least 17 episodes`),
				]);
	return answers.flatMap(({ results }) => results.map(({ slug }) => slug));
}
