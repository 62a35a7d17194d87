import { isHttpError, redirect } from "@sveltejs/kit";
import type { Locale } from "goodcry";
import { addressOf, readAsk } from "../../../address/ask.ts";
import { localeOf } from "../../../address/locale.ts";
import type { Comparison } from "../../../api/answers.ts";
import { askApi, type Fetch } from "../../../api/ask-api.ts";
import { pictured, plainDrama } from "../../../api/picture-profile.ts";
import type { PageServerLoad } from "./$types";

const mostCompared = 4;

/** Two to four dramas side by side; with fewer, the form that asks for more. */
export const load: PageServerLoad = async ({ fetch, url }) => {
	const locale = localeOf(url.pathname);
	const ask = readAsk(url.searchParams);
	const slugs = namesIn(url.searchParams.getAll("d").flatMap((value) => value.split(",")));
	const typed = namesIn(url.searchParams.getAll("with"));
	const names = [...slugs, ...typed].slice(0, mostCompared);
	if (names.length < 2)
		return { ask, comparison: null, problem: null, nearest: [], lone: await pictureAll(fetch, names) };
	try {
		const comparison = await askApi(fetch, "compare-dramas", { dramas: names, locale, cannotBear: ask.limits });
		if (typed.length > 0) {
			redirect(303, addressOf(locale, "/compare", ask, { d: comparison.dramas.map(({ slug }) => slug).join(",") }));
		}
		return { ask, comparison: await picturedIn(fetch, comparison), problem: null, nearest: [], lone: [] };
	} catch (reason) {
		if (!isHttpError(reason) || reason.status >= 500) throw reason;
		const problem = typed.at(-1) ?? names.join(", ");
		const [nearest, lone] = await Promise.all([nearestTo(fetch, problem, locale), pictureAll(fetch, slugs)]);
		return { ask, comparison: null, problem, nearest, lone };
	}
};

/** Dramas that somebody may have meant who typed a name that is none. */
async function nearestTo(fetch: Fetch, typed: string, locale: Locale) {
	const { suggestions } = await askApi(fetch, "suggest", { typed, locale, limit: mostCompared });
	return suggestions.flatMap(({ slug, words }) => (slug === undefined ? [] : [{ slug, name: words }]));
}

function namesIn(values: readonly string[]): string[] {
	return [...new Set(values.map((value) => value.trim().slice(0, 120)).filter((value) => value !== ""))];
}

/** The dramas of those slugs that exist. */
async function pictureAll(fetch: Fetch, slugs: readonly string[]) {
	const known = await Promise.all(slugs.map((slug) => plainDrama(fetch, slug).then((drama) => [drama], ignoreUnknown)));
	return Promise.all(known.flat().map((drama) => pictured(fetch, drama)));
}

function ignoreUnknown(reason: unknown): [] {
	if (isHttpError(reason, 404)) return [];
	throw reason;
}

async function picturedIn(fetch: Fetch, comparison: Comparison) {
	const dramas = await Promise.all(comparison.dramas.map((drama) => pictured(fetch, drama)));
	// The sentences name the dramas as the facts write them.
	const apart = comparison.apart.map((sentence) =>
		comparison.dramas.reduce(
			(text, { hangul }, index) => text.replaceAll(hangul, dramas[index]?.drama.hangul ?? hangul),
			sentence,
		),
	);
	return { ...comparison, apart, dramas };
}
