import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Signal, SignalInput } from "./signal.ts";

/**
 * A modest prior for how widely a drama is watched: people ask for what is worth their evening. It grows with how well the
 * drama fits the rest of the wish, so that of two that fit alike the better known comes first, while one that does not fit
 * gains nothing and a hidden gem that fits better still wins.
 * @param others all other signals of the query
 */
export function reachSignals({ query, catalogue, weights }: SignalInput, others: readonly Signal[]): Signal[] {
	const reach = steepened(catalogue, weights.reachPower, query.lesserKnown);
	// A title outweighs everything; what is worth watching beside it is measured by the rest.
	const asked = others.filter(({ subject }) => !("title" in subject));
	const best = asked.reduce((sum, signal) => sum + signal.best, 0);
	// A wish that asks for nothing browses by reach alone.
	const floor = best > 0 ? weights.reachFloor * Math.sqrt(best) : 1;
	const worth = (drama: number, score: number): number =>
		(reach[drama] as number) * (weights.reach * Math.max(0, score) + floor);
	return [
		{
			subject: { reach: true, lesserKnown: query.lesserKnown },
			best: weights.reach * best + floor,
			addTo: (scores) => addReach(scores, reach, weights.reach, floor),
			valueFor: (drama) =>
				worth(
					drama,
					others.reduce((sum, signal) => sum + signal.valueFor(drama), 0),
				),
		},
	];
}

/** A function of its own, so that what it reads stays in registers. */
function addReach(scores: Float32Array, reach: Float32Array, share: number, floor: number): void {
	for (let i = 0; i < scores.length; i++) {
		const score = scores[i] as number;
		// The larger of 0 and the score, without a branch that is guessed wrongly half the time.
		const above = (score + Math.abs(score)) / 2;
		scores[i] = score + (reach[i] as number) * (share * above + floor);
	}
}

const known = new WeakMap<Catalogue, Map<string, Float32Array>>();
/** While weights are tuned there is one column a power tried: no more than these are kept. */
const mostKept = 4;

/**
 * The reach of every drama, raised to a power. For "a hidden gem" it is highest half-way: what everybody knows gains nothing,
 * and what hardly anybody has seen is not a gem for that.
 */
function steepened(catalogue: Catalogue, power: number, lesserKnown: boolean): Float32Array {
	const columns = known.get(catalogue) ?? new Map<string, Float32Array>();
	known.set(catalogue, columns);
	const key = `${power} ${lesserKnown}`;
	const column = columns.get(key) ?? catalogue.reach.map((value) => (lesserKnown ? hidden(value) : value ** power));
	if (columns.size >= mostKept) columns.clear();
	columns.set(key, column);
	return column;
}

/** 1 at the middle of the scale, 0 at both its ends. */
function hidden(reach: number): number {
	return 1 - Math.abs(2 * reach - 1);
}
