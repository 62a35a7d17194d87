/** Of so many places those of the highest strength, the strongest first, of equal ones the first; none of which it is 0 or less. */
export function strongest(count: number, most: number, strengthAt: (place: number) => number): number[] {
	const places: number[] = [];
	const strengths: number[] = [];
	for (let place = 0; place < count; place++) {
		const strength = strengthAt(place);
		const isFull = places.length === most;
		if (strength <= 0 || (isFull && strength <= (strengths[most - 1] as number))) continue;
		let at = isFull ? most - 1 : places.length;
		for (; at > 0 && (strengths[at - 1] as number) < strength; at--) {
			places[at] = places[at - 1] as number;
			strengths[at] = strengths[at - 1] as number;
		}
		places[at] = place;
		strengths[at] = strength;
	}
	return places;
}
