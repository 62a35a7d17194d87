import { redirect } from "@sveltejs/kit";
import { addressOf, readAsk, readRung } from "../../../address/ask.ts";
import { localeOf } from "../../../address/locale.ts";
import type { Comparison } from "../../../api/answers.ts";
import { askApi, type Fetch } from "../../../api/ask-api.ts";
import { knownDrama, pictured, plainDrama } from "../../../api/picture-profile.ts";
import { brokenLimits } from "../../../drama/broken-limits.ts";
import { nameDrama } from "../../../drama/name-drama.ts";
import type { PageServerLoad } from "./$types";

const mostCompared = 4;

/** Two to four dramas side by side, at rung 0 unless it is asked whether they keep one's limits; with fewer, the form that asks for more. A name that names none is told, and stays. */
export const load: PageServerLoad = async ({ fetch, url }) => {
	const locale = localeOf(url.pathname);
	const ask = readAsk(url.searchParams);
	const isOpened = readRung(url.searchParams) >= 1;
	const typed = namesIn(url.searchParams.getAll("with"));
	const names = [...namesIn(url.searchParams.getAll("d").flatMap((value) => value.split(","))), ...typed];
	const given = await Promise.all(names.slice(0, mostCompared).map((name) => nameDrama(fetch, name, locale)));
	const slugs = [...new Set(given.flatMap(({ slug }) => slug ?? []))];
	const unknown = given.flatMap((one) => (one.slug === null ? [one] : []));
	if (slugs.length < 2) {
		const lone = await Promise.all(slugs.map(async (slug) => pictured(fetch, await plainDrama(fetch, slug))));
		return { ask, isOpened, comparison: null, unknown, lone };
	}
	if (typed.length > 0 && unknown.length === 0) {
		redirect(303, addressOf(locale, "/compare", ask, { d: slugs.join(",") }));
	}
	// A limit may be broken by a late turn, which nobody is told who did not ask.
	const cannotBear = isOpened ? ask.limits : [];
	const comparison = await askApi(fetch, "compare-dramas", { dramas: slugs, locale, cannotBear });
	const { dramas, ...compared } = await picturedIn(fetch, comparison);
	const marked = dramas.map(async (shown) => {
		const { warnings } = await knownDrama(fetch, shown.drama.slug, locale);
		return { ...shown, breaks: brokenLimits(warnings, ask.limits).map(({ label }) => label) };
	});
	return { ask, isOpened, comparison: { ...compared, dramas: await Promise.all(marked) }, unknown, lone: [] };
};

function namesIn(values: readonly string[]): string[] {
	return [...new Set(values.map((value) => value.trim().slice(0, 120)).filter((value) => value !== ""))];
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
