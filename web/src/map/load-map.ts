import { error, isHttpError } from "@sveltejs/kit";
import type { Locale } from "goodcry";
import { type Ask, readAsk } from "../address/ask.ts";
import { localeOf } from "../address/locale.ts";
import { hurtBounds, type MapAsk, readMap } from "../address/map-ask.ts";
import type { MapAnswer } from "../api/answers.ts";
import { askApi, type Fetch } from "../api/ask-api.ts";
import { plainDrama } from "../api/picture-profile.ts";
import { limitChoices, vocabularyIn } from "../api/vocabulary.ts";
import { facetChoices } from "../browse/facet-choices.ts";
import { hangulName } from "../drama/hangul-name.ts";
import { dotColour } from "./dot-colour.ts";
import { inSort } from "./in-sort.ts";
import { isCalled } from "./is-called.ts";

/** Everything that the page of the map shows. */
export async function loadMap({ fetch, url }: { readonly fetch: Fetch; readonly url: URL }) {
	const locale = localeOf(url.pathname);
	const ask = readAsk(url.searchParams);
	const map = readMap(url.searchParams);
	const [answer, colours, vocabulary, choices] = await Promise.all([
		askMap(fetch, map, ask, locale),
		coloursOf(fetch),
		vocabularyIn(fetch, locale),
		limitChoices(fetch, locale),
	]);
	const counted = vocabulary.families.flatMap(({ family, facets }) =>
		facets.map(({ facet, label, dramas }) => ({ facet, label, dramas, family })),
	);
	const dots = await Promise.all(
		answer.dramas.map(async (drama) => {
			const hangul = await hangulOf(fetch, drama);
			return {
				...drama,
				name: locale === "ko" ? hangul : drama.title,
				other: locale === "ko" ? drama.title : hangul,
				colour: colours.get(drama.slug) ?? "",
				fits: drama.fits && isCalled(drama, map.find),
			};
		}),
	);
	return {
		...{ ask, map, choices, dots, regions: answer.regions, quarters: answer.quarters, withheld: answer.withheld },
		families: facetChoices(vocabulary, counted),
		rows: inSort(
			dots.filter(({ fits }) => fits),
			map.sort ?? "known",
			locale,
		),
	};
}

/** What {@link loadMap} gives. */
export type MapPage = Awaited<ReturnType<typeof loadMap>>;

async function askMap(fetch: Fetch, map: MapAsk, ask: Ask, locale: Locale): Promise<MapAnswer> {
	try {
		return await askApi(fetch, "map-dramas", {
			...{ facets: map.facet === "" ? [] : [map.facet], ...hurtBounds(map.hurt), locale },
			...{ cannotBear: ask.limits, strictness: ask.strictness },
		});
	} catch (reason) {
		// What does not fit is an address that nobody was given.
		if (isHttpError(reason, 400)) error(404, { message: "There is no such map.", advice: "Begin at /map." });
		throw reason;
	}
}

/** Only a name with Chinese characters needs the drama's other names. */
async function hangulOf(fetch: Fetch, { slug, hangul }: MapAnswer["dramas"][number]): Promise<string> {
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
