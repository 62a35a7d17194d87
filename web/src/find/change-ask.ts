import type { Query } from "goodcry";
import { type Ask, addressOf } from "../address/ask.ts";
import { type Reader, takeBack } from "./take-back.ts";

const mostParts = 10;
const longestAdded = 200;

/**
 * The ask that an address asks for once it has taken back parts ("drop") and added words ("add"), or the same ask. How
 * strongly a facet is meant is forgotten once the words no longer name it.
 */
export async function changeAsk(ask: Ask, search: URLSearchParams, read: Reader): Promise<Ask> {
	const dropped = search.getAll("drop").slice(0, mostParts);
	const added = search.getAll("add").map((words) => words.trim().slice(0, longestAdded));
	const left = dropped.length > 0 ? await takeBack(ask, dropped, read) : ask;
	const wish = [left.wish, ...added].filter((words) => words !== "").join(", ");
	if (left.strengths.length === 0) return { ...left, wish };
	const named = facetsNamedBy(await read(wish));
	return { ...left, wish, strengths: left.strengths.filter(({ facet }) => named.has(facet)) };
}

/** The part of an address that leads back to an ask. */
export function wayBackTo(ask: Ask): { readonly was: string } {
	return { was: addressOf("en", "", ask).slice(1) };
}

function facetsNamedBy({ wants, avoids, limits, moves }: Query): ReadonlySet<string> {
	return new Set([...wants, ...avoids, ...limits, ...moves].map(({ facet }) => facet));
}
