import type { Clause } from "./query.ts";

/** Facets that are half of what another one is: who refuses that one would rather not have these either. */
const kin: Readonly<Record<string, string>> = { "sad-ending": "bittersweet-ending" };

/**
 * What is avoided along with what is refused: "no sad ending" would rather not end bittersweetly. Nothing where the wish has
 * asked for it, or allowed it ("bittersweet is fine").
 * @param share how much of the refusal holds for it, 0–1
 */
export function withKin(refused: readonly Clause[], share: number, asked: readonly Clause[]): Clause[] {
	return refused.flatMap(({ facet, weight, span }) => {
		const other = kin[facet];
		return other && !asked.some((clause) => clause.facet === other)
			? [{ facet: other, weight: weight * share, span }]
			: [];
	});
}
