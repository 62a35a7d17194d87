import {
	AppError,
	type Bounds,
	type Engine,
	type Range,
	type Rung,
	type Shelf,
	type ShelfOrder,
	type Strictness,
} from "goodcry";
import type { z } from "zod";
import type { Immutable } from "../operation.ts";
import type { shelfFields } from "./shelf-fields.ts";
import { toFacets } from "./to-facets.ts";

/** What a caller gives of a shelf. */
interface GivenShelf extends Immutable<z.output<z.ZodObject<typeof shelfFields>>> {
	readonly cannotBear: readonly string[];
	readonly strictness: Strictness;
	readonly spoilers: Rung;
}

/**
 * The shelf that a caller means.
 * @throws AppError `unknown-facet`; `bad-input` when a range is upside down, as nothing could ever be in it.
 */
export function toShelf(given: GivenShelf, order: ShelfOrder, engine: Engine): Shelf {
	return {
		facets: toFacets(given.facets, engine),
		least: given.least,
		bounds: boundsOf(given),
		hurt: rangeOf("leastHurt", given.leastHurt, "mostHurt", given.mostHurt) ?? {},
		limits: toFacets(given.cannotBear, engine).map(({ id }) => id),
		strictness: given.strictness,
		spoilers: given.spoilers,
		order,
	};
}

function boundsOf(given: GivenShelf): Bounds {
	const years = rangeOf("fromYear", given.fromYear, "toYear", given.toYear);
	const episodes = rangeOf("fewestEpisodes", given.fewestEpisodes, "mostEpisodes", given.mostEpisodes);
	return {
		...(years ? { years } : {}),
		...(episodes ? { episodes } : {}),
		...(given.mostHours === undefined ? {} : { total: { max: given.mostHours * 60 } }),
		...(given.network.length > 0 ? { network: given.network } : {}),
	};
}

function rangeOf(low: string, min: number | undefined, high: string, max: number | undefined): Range | null {
	if (min === undefined && max === undefined) return null;
	if (min !== undefined && max !== undefined && min > max) {
		throw new AppError(
			"bad-input",
			`${low} ${min} is above ${high} ${max}.`,
			`Give a ${low} that is not above ${high}.`,
		);
	}
	return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
