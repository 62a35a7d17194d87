/** The map in its own units, as `/api/map-dramas` gives places. */
export const mapSize = { width: 1000, height: 800 } as const;

/** How far the land reaches around each drama, in the map's units. */
export const shore = 30;

/** How large a drama is drawn, in the map's units: the more widely watched the larger. */
export function radiusOf(reach: number): number {
	return 2.6 + 4.4 * reach ** 2;
}
