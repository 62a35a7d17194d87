import type { Locale } from "goodcry";
import type { Ask } from "../address/ask.ts";
import type { Drama } from "../api/answers.ts";
import { askApi, type Fetch } from "../api/ask-api.ts";
import { knownDrama, pictured } from "../api/picture-profile.ts";
import { wordsIn } from "../words/words.ts";
import { type Companion, chooseCompanions, gentlePeak } from "./choose-companions.ts";
import { ache, strongest } from "./likeness.ts";

/** As many as the search offers for each shelf to choose from. */
const offered = 40;
const mostFeelings = 5;

/** All that is gentle is looked through, so that what comes after a drama suits that drama: two shelves of a hundred. */
const gentleShelves = [0, 100];
const onGentleShelf = 100;

type Shelves = ReturnType<typeof findCompanions>;
// Nothing changes while the server runs, so whoever keeps nothing out is shown what was found before.
const known = new Map<string, Shelves>();
const mostKnown = 5_000;

/** The three shelves of a drama's page, from what the search finds within the person's limits. */
export function loadCompanions(fetch: Fetch, drama: Drama, locale: Locale, ask: Ask): Shelves {
	if (ask.limits.length > 0) return findCompanions(fetch, drama, locale, ask);
	const name = `${locale}:${drama.slug}`;
	const before = known.get(name);
	if (before) return before;
	const found = findCompanions(fetch, drama, locale, ask);
	if (known.size < mostKnown) known.set(name, found);
	found.catch(() => known.delete(name));
	return found;
}

async function findCompanions(fetch: Fetch, drama: Drama, locale: Locale, ask: Ask) {
	const within = { limit: offered, cannotBear: ask.limits, strictness: ask.strictness, locale };
	const feelings = strongest(drama, ache).slice(0, mostFeelings);
	const [near, aching, ...gentle] = await Promise.all([
		askApi(fetch, "similar-dramas", { slug: drama.slug, ...within }),
		askApi(fetch, "find-dramas", { query: feelings.map(({ label }) => label).join(", "), ...within }),
		...gentleShelves.map((offset) =>
			askApi(fetch, "browse-dramas", {
				...within,
				...{ mostHurt: gentlePeak, facetCounts: 0 },
				sort: "watched",
				limit: onGentleShelf,
				offset,
			}),
		),
	]);
	const told = async (
		...answers: readonly { readonly results: readonly { readonly slug: string }[] }[]
	): Promise<Drama[]> => {
		const slugs = new Set(answers.flatMap(({ results }) => results.map(({ slug }) => slug)));
		return Promise.all([...slugs].map((slug) => knownDrama(fetch, slug, locale)));
	};
	const candidates = { sameAche: await told(near, aching), kinder: await told(near), after: await told(...gentle) };
	const chosen = chooseCompanions(drama, candidates, wordsIn[locale].dramaPage.companions);
	const shelf = (companions: readonly Companion[]) =>
		Promise.all(
			companions.map(async ({ slug, why }) => ({
				...(await pictured(fetch, await knownDrama(fetch, slug, locale))),
				why,
			})),
		);
	return {
		sameAche: await shelf(chosen.sameAche),
		kinder: await shelf(chosen.kinder),
		after: await shelf(chosen.after),
	};
}
