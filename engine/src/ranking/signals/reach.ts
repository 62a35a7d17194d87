import type { Signal, SignalInput } from "./signal.ts";

/**
 * A modest prior for how widely a drama is watched: people ask for what is worth their evening. It grows with the square
 * root of how much the wish asks for, so that it breaks ties among many clauses and still lets a hidden gem win.
 */
export function reachSignals({ query, catalogue, weights }: SignalInput): Signal[] {
	const asked = query.wants.reduce((sum, { weight }) => sum + weight, 0) + query.like.length * 2;
	const scale = weights.reach * Math.sqrt(Math.max(1, asked));
	const { reach } = catalogue;
	return [
		{
			subject: { reach: true },
			best: scale,
			addTo(scores) {
				for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + scale * (reach[i] as number);
			},
			valueFor: (drama) => scale * (reach[drama] ?? 0),
		},
	];
}
