import { error, isHttpError } from "@sveltejs/kit";
import type { Locale } from "goodcry";
import { type Ask, readAsk } from "../address/ask.ts";
import { localeOf } from "../address/locale.ts";
import { hurtBounds, type MapAsk, readMap } from "../address/map-ask.ts";
import type { MapAnswer, MapDrama, ShelfAnswer } from "../api/answers.ts";
import { askApi, type Fetch } from "../api/ask-api.ts";
import { plainDrama } from "../api/picture-profile.ts";
import { limitChoices, vocabularyIn } from "../api/vocabulary.ts";
import { facetChoices } from "../browse/facet-choices.ts";
import { hangulName } from "../drama/hangul-name.ts";
import { axisFamilies, secretAxis } from "./axis-families.ts";
import { dotColour } from "./dot-colour.ts";
import { inSort } from "./in-sort.ts";
import { isCalled } from "./is-called.ts";

const allFacets = 400;

/** Everything that the page of the map shows. */
export async function loadMap({ fetch, url }: { readonly fetch: Fetch; readonly url: URL }) {
	const locale = localeOf(url.pathname);
	const ask = readAsk(url.searchParams);
	const asked = readMap(url.searchParams);
	const vocabulary = await vocabularyIn(fetch, locale);
	const secret = secretAxis(vocabulary, asked);
	const map = secret ? { ...asked, across: "", up: "" } : asked;
	const [answer, colours, choices, counted] = await Promise.all([
		askMap(fetch, map, ask, locale),
		coloursOf(fetch),
		limitChoices(fetch, locale),
		countFacets(fetch, map, ask, locale),
	]);
	const name = async <Drama extends MapDrama>(drama: Drama) => {
		const hangul = await hangulOf(fetch, drama);
		return {
			...drama,
			name: locale === "ko" ? hangul : drama.title,
			other: locale === "ko" ? drama.title : hangul,
			fits: drama.fits && isCalled(drama, map.find),
		};
	};
	const [placed, apart] = await Promise.all([
		Promise.all(answer.dramas.map(name)),
		Promise.all(answer.apart.map(name)),
	]);
	return {
		...{ ask, asked, map, secret, choices, regions: answer.regions, quarters: answer.quarters },
		...{ withheld: answer.withheld, axes: answer.axes ?? null, apart },
		dots: placed.map((dot) => ({ ...dot, colour: colours.get(dot.slug) ?? "" })),
		meanings: { across: await meaningsOf(fetch, map.across, locale), up: await meaningsOf(fetch, map.up, locale) },
		families: facetChoices(vocabulary, counted),
		axisFamilies: axisFamilies(vocabulary, map.spoilers),
		rows: inSort([...placed, ...apart], map.sort ?? "known", locale),
	};
}

/** What {@link loadMap} gives. */
export type MapPage = Awaited<ReturnType<typeof loadMap>>;

async function askMap(fetch: Fetch, map: MapAsk, ask: Ask, locale: Locale): Promise<MapAnswer> {
	const { across, up, spoilers } = map;
	try {
		return await askApi(fetch, "map-dramas", {
			...{ facets: map.facet === "" ? [] : [map.facet], ...hurtBounds(map.hurt), locale, spoilers },
			...(across === "" ? {} : { across, up }),
			...{ cannotBear: ask.limits, strictness: ask.strictness },
		});
	} catch (reason) {
		// What does not fit is an address that nobody was given.
		if (isHttpError(reason, 400)) error(404, { message: "There is no such map.", advice: "Begin at /map." });
		throw reason;
	}
}

/** How many would light up by each facet, among those that keep the limits and hurt as asked. */
async function countFacets(
	fetch: Fetch,
	{ hurt }: MapAsk,
	{ limits, strictness }: Ask,
	locale: Locale,
): Promise<ShelfAnswer["counts"]["facets"]> {
	const { counts } = await askApi(fetch, "browse-dramas", {
		...{ ...hurtBounds(hurt), cannotBear: limits, strictness, locale, limit: 1, facetCounts: allFacets },
	});
	return counts.facets;
}

/** What the grades of an axis mean, 0 to 5; nothing where it has no grades. */
async function meaningsOf(fetch: Fetch, axis: string, locale: Locale): Promise<readonly string[]> {
	if (axis === "" || axis === "year" || axis === "hours") return [];
	const { families } = await askApi(fetch, "browse-vocabulary", { facet: axis, locale });
	return families[0]?.facets[0]?.grades ?? [];
}

/** Only a name with Chinese characters needs the drama's other names. */
async function hangulOf(fetch: Fetch, { slug, hangul }: MapDrama): Promise<string> {
	return /\p{Script=Han}/u.test(hangul) ? hangulName(hangul, (await plainDrama(fetch, slug)).aliases) : hangul;
}

let known: Promise<ReadonlyMap<string, string>> | undefined;

/** Slug to colour; the catalogue does not change while the server runs. */
function coloursOf(fetch: Fetch): Promise<ReadonlyMap<string, string>> {
	known ??= askApi(fetch, "map-dramas", { told: "grades" }).then(
		({ dramas }) =>
			new Map(dramas.map(({ slug, grades = {}, curve = [] }) => [slug, dotColour({ slug, hurt: curve, grades })])),
	);
	known.catch(() => {
		known = undefined;
	});
	return known;
}
