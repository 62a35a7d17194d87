import { error, isHttpError, redirect } from "@sveltejs/kit";
import { readAsk } from "../address/ask.ts";
import { localeOf } from "../address/locale.ts";
import { addressOfShelf, readShelf, type ShelfAsk, type ShelfKind } from "../address/shelf-ask.ts";
import type { ShelfAnswer } from "../api/answers.ts";
import { askApi, type Fetch } from "../api/ask-api.ts";
import { pictured } from "../api/picture-profile.ts";
import { limitChoices, vocabularyIn } from "../api/vocabulary.ts";
import { boundsOf } from "./bounds-of.ts";
import { facetChoices } from "./facet-choices.ts";
import { orderOf } from "./order-of.ts";

const perPage = 24;
const allFacets = 400;

/**
 * Everything that a page of the shelf shows.
 * @param own what the path names
 * @throws a redirect to the shelf's one address; the page that says that there is nothing at an address
 */
export async function loadShelf(
	{ fetch, url }: { readonly fetch: Fetch; readonly url: URL },
	own: { readonly kind: ShelfKind; readonly value: string } | null,
) {
	const locale = localeOf(url.pathname);
	const ask = readAsk(url.searchParams);
	const shelf = readShelf(url.searchParams, own);
	const address = addressOfShelf(locale, shelf, ask);
	if (own && !isNamed(shelf, own)) error(404, noShelf);
	const isWritten = url.searchParams.has("set");
	const { pathname } = new URL(address, url);
	if (isWritten || decodeURI(pathname) !== decodeURI(url.pathname)) redirect(303, address);
	const vocabulary = await vocabularyIn(fetch, locale);
	const facets = vocabulary.families.flatMap((family) => family.facets);
	const chosen = shelf.facets.map((id) => facets.find(({ facet }) => facet === id) ?? error(404, noShelf));
	const secret = chosen.find(({ rung }) => rung > shelf.spoilers) ?? null;
	const answer = secret ? null : await askShelf(fetch, shelf, { ...ask, locale });
	if (answer && own && answer.total + answer.withheld.count === 0) error(404, noShelf);
	const lastPage = Math.max(1, Math.ceil((answer?.total ?? 0) / perPage));
	if (answer && shelf.page > lastPage) redirect(303, addressOfShelf(locale, { ...shelf, page: lastPage }, ask));
	return {
		...{ ask, shelf, secret, answer, perPage },
		chosen: chosen.map(({ facet, label }) => ({ facet, label })),
		choices: await limitChoices(fetch, locale),
		families: facetChoices(vocabulary, answer?.counts.facets ?? []),
		dramas: await Promise.all((answer?.results ?? []).map((drama) => pictured(fetch, drama))),
	};
}

/** What {@link loadShelf} gives. */
export type ShelfPage = Awaited<ReturnType<typeof loadShelf>>;

/** Whether what the path names could be read. */
function isNamed(
	{ facets, year, network, length }: ShelfAsk,
	{ kind, value }: { kind: ShelfKind; value: string },
): boolean {
	return [...(kind === "facet" ? facets : [{ year, network, length }[kind]])].includes(value);
}

const noShelf = { message: "There is no such shelf.", advice: "Begin with the whole shelf at /browse." };

async function askShelf(
	fetch: Fetch,
	shelf: ShelfAsk,
	{ limits, strictness, locale }: { limits: readonly string[]; strictness: string; locale: string },
): Promise<ShelfAnswer> {
	const { facets, least, spoilers, page } = shelf;
	try {
		return await askApi(fetch, "browse-dramas", {
			...{ facets, least, spoilers, locale, strictness, cannotBear: limits, ...boundsOf(shelf) },
			...{ sort: orderOf(shelf), limit: perPage, offset: (page - 1) * perPage, facetCounts: allFacets },
		});
	} catch (reason) {
		// What does not fit is an address that nobody was given.
		if (isHttpError(reason, 400)) error(404, noShelf);
		throw reason;
	}
}
