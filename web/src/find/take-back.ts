import type { Query } from "goodcry";
import type { Ask } from "../address/ask.ts";
import { cutsOf } from "./cuts.ts";
import { partsOf } from "./read-rows.ts";

/** Reads a wish as the API reads it. */
export type Reader = (wish: string) => Promise<Query>;

/** Of so many ways to cut a wish, the likeliest are tried. */
const mostCuts = 120;

/**
 * The same ask without some of its parts ({@link partsOf}): ticked limits are let go, and the words that say the part are
 * cut from the wish so that everything else is still read as it was. Where no such cut is found the wish stays, and a facet
 * is let go of by a strength of its own.
 */
export async function takeBack(ask: Ask, parts: readonly string[], read: Reader): Promise<Ask> {
	const facets = parts.filter((part) => facetKinds.test(part)).map(nameOf);
	const limits = ask.limits.filter((id) => !parts.includes(`limits.${id}`));
	const strengths = ask.strengths.filter(({ facet }) => !facets.includes(facet));
	let { wish } = ask;
	for (const part of parts) {
		// A strength may have moved the facet: the words may want what the page says is refused.
		const isFacet = facetKinds.test(part);
		const said = partsOf(await read(wish)).filter(
			(one) => one === part || (isFacet && facetKinds.test(one) && nameOf(one) === nameOf(part)),
		);
		for (const one of said) wish = await cut(wish, one, read);
	}
	const left = partsOf(await read(wish))
		.filter((part) => facetKinds.test(part))
		.map(nameOf);
	const stuck = facets.filter((facet) => left.includes(facet));
	return {
		...ask,
		wish,
		limits,
		strengths: [...strengths, ...stuck.map((facet) => ({ facet, strength: "any" as const }))],
	};
}

const facetKinds = /^(?:wants|avoids|limits|moves)\./;

function nameOf(part: string): string {
	return part.slice(part.indexOf(".") + 1);
}

async function cut(wish: string, part: string, read: Reader): Promise<string> {
	const before = await read(wish);
	const places = spansOf(before, part);
	if (!partsOf(before).includes(part)) return wish;
	const rest = partsOf(before).filter((one) => !goesWith(one, part));
	const candidates = places.length === 0 ? cutsOf(before.text) : places.flatMap((span) => cutsOf(before.text, span));
	// Said twice, it may have to be cut twice.
	let lessOfIt: string | null = null;
	for (const candidate of candidates.slice(0, mostCuts)) {
		const after = await read(candidate);
		const left = partsOf(after);
		const keepsTheRest = rest.every((one) => left.includes(one)) && after.unread.length <= before.unread.length;
		if (!keepsTheRest) continue;
		if (!left.includes(part)) return candidate;
		if (places.length > 0) lessOfIt ??= candidate;
	}
	return lessOfIt === null ? wish : cut(lessOfIt, part, read);
}

/** Where the words of a part stand; a bound has no place. */
function spansOf(read: Query, part: string): (readonly [number, number])[] {
	const [kind = "", ...name] = part.split(".");
	const id = name.join(".");
	const clauses: readonly { readonly id: string; readonly span: readonly [number, number] }[] =
		kind === "moods"
			? read.moods.map(({ span }) => ({ id: read.text.slice(...span), span }))
			: kind === "like"
				? read.like.map(({ slug, span }) => ({ id: slug, span }))
				: kind === "people" || kind === "withoutPeople"
					? read[kind].map(({ name, span }) => ({ id: name, span }))
					: kind === "wants" || kind === "avoids" || kind === "limits" || kind === "moves"
						? read[kind].map(({ facet, span }) => ({ id: facet, span }))
						: [];
	return clauses.filter((clause) => clause.id === id).map(({ span }) => span);
}

/** Whether a part may go along with the one that is taken back: the same facet, or a step that needs its start. */
function goesWith(one: string, part: string): boolean {
	const [kind] = one.split(".");
	const isSameFacet = !part.startsWith("bounds.") && one.slice(one.indexOf(".")) === part.slice(part.indexOf("."));
	return one === part || isSameFacet || (kind === "moves" && part.startsWith("like."));
}
