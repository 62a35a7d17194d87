import type { Family, Locale } from "goodcry";
import { askApi, type Fetch } from "../api/ask-api.ts";

/** Facet id to what its grades 0 to 5 mean. */
export type GradeScales = Readonly<Record<string, readonly string[]>>;

/** The families whose grades a drama's page shows. */
const shown: readonly Family[] = ["feeling", "aftertaste", "theme", "bond", "tone", "setting"];
// The vocabulary does not change while the server runs.
const known = new Map<Locale, Promise<GradeScales>>();

/** What every grade means, of the facets that a drama's page shows. */
export function gradeScales(fetch: Fetch, locale: Locale): Promise<GradeScales> {
	const before = known.get(locale);
	if (before) return before;
	const asked = askScales(fetch, locale);
	known.set(locale, asked);
	asked.catch(() => known.delete(locale));
	return asked;
}

async function askScales(fetch: Fetch, locale: Locale): Promise<GradeScales> {
	const answers = await Promise.all(shown.map((family) => askApi(fetch, "browse-vocabulary", { family, locale })));
	const facets = answers.flatMap(({ families }) => families.flatMap(({ facets: all }) => all));
	return Object.fromEntries(facets.map(({ facet, grades }) => [facet, grades ?? []]));
}
