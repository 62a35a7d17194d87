/** A point of the map. */
export type Place = readonly [x: number, y: number];

const rounds = 30;

/**
 * Parts places into neighbourhoods: k-means (Lloyd, 1982), begun at the place nearest to the middle and then always at the one
 * farthest from all before (Gonzalez, 1985), so that the same places always give the same parts.
 * @returns for each place the number of its neighbourhood
 */
export function clusters(places: readonly Place[], count: number): number[] {
	let centres = farApart(places, Math.min(count, places.length));
	let parts: number[] = [];
	for (let round = 0; round < rounds; round++) {
		parts = places.map((place) => nearest(place, centres));
		const moved = centres.map((centre, part) => middleOf(places.filter((_, index) => parts[index] === part)) ?? centre);
		if (moved.every((centre, part) => distance(centre, centres[part] ?? centre) < 0.01)) break;
		centres = moved;
	}
	return parts;
}

/** The mean of some places; null of none. */
export function middleOf(places: readonly Place[]): Place | null {
	if (places.length === 0) return null;
	const sum = places.reduce<Place>(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
	return [sum[0] / places.length, sum[1] / places.length];
}

function farApart(places: readonly Place[], count: number): Place[] {
	const middle = middleOf(places);
	if (!middle) return [];
	const chosen: Place[] = [places[nearest(middle, places)] as Place];
	while (chosen.length < count) {
		const gaps = places.map((place) => Math.min(...chosen.map((one) => distance(one, place))));
		chosen.push(places[gaps.indexOf(Math.max(...gaps))] as Place);
	}
	return chosen;
}

function nearest(place: Place, all: readonly Place[]): number {
	let best = 0;
	for (let i = 1; i < all.length; i++) {
		if (distance(place, all[i] as Place) < distance(place, all[best] as Place)) best = i;
	}
	return best;
}

function distance([x, y]: Place, [px, py]: Place): number {
	return Math.hypot(x - px, y - py);
}
