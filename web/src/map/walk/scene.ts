import type { Dot, PlaceName, Tick } from "./dot.ts";

/** All that can be seen on the map. */
export interface Scene {
	/** The most widely watched first. */
	readonly dots: readonly Dot[];
	readonly regions: readonly PlaceName[];
	readonly quarters: readonly PlaceName[];
	/** Of the axes along which the map is laid, if it is. */
	readonly ticks: { readonly across: readonly Tick[]; readonly up: readonly Tick[] };
	/** The one that the card tells of. */
	chosen: Dot | null;
	/** The scale at which the whole map is seen. */
	wholeScale: number;
}

/** Makes the scene of some dramas and neighbourhoods. */
export function createScene(
	dots: readonly Dot[],
	regions: readonly PlaceName[],
	quarters: readonly PlaceName[],
	ticks: Scene["ticks"],
): Scene {
	return { dots, regions, quarters, ticks, chosen: null, wholeScale: 1 };
}
