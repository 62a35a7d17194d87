import type { Signal, SignalInput } from "./signal.ts";

/**
 * A modest prior for how widely a drama is watched: people ask for what is worth their evening. It grows with how well the
 * drama fits the rest of the wish, so that of two that fit alike the better known comes first, while one that does not fit
 * gains nothing and a hidden gem that fits better still wins.
 * @param others all other signals of the query
 */
export function reachSignals({ query, catalogue, weights }: SignalInput, others: readonly Signal[]): Signal[] {
	// For "a hidden gem" the scale is turned round: what everybody knows gains nothing.
	const reach = catalogue.reach.map((value) => (query.lesserKnown ? 1 - value : value) ** weights.reachPower);
	const best = others.reduce((sum, signal) => sum + signal.best, 0);
	// A wish that asks for nothing browses by reach alone.
	const floor = best > 0 ? weights.reachFloor * Math.sqrt(best) : 1;
	const worth = (drama: number, score: number): number =>
		(reach[drama] as number) * (weights.reach * Math.max(0, score) + floor);
	return [
		{
			subject: { reach: true, lesserKnown: query.lesserKnown },
			best: weights.reach * best + floor,
			addTo(scores) {
				for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + worth(i, scores[i] as number);
			},
			valueFor: (drama) =>
				worth(
					drama,
					others.reduce((sum, signal) => sum + signal.valueFor(drama), 0),
				),
		},
	];
}
