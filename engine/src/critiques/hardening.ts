import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Query } from "../query/query.ts";
import { kinshipOf } from "../ranking/kinship.ts";
import type { Critique } from "./critique.ts";

/** Who asks for so much ease ("something comforting") is not to be led away from it. */
const leastEase = 0.15;
/** A step with so much less ease makes an answer harder to bear. */
const leastHardening = 0.15;

/** Which steps are too hard to offer for a wish: to what is darker, where ease was asked for, unless that is wanted by its name. */
export function hardeningFor(query: Query, catalogue: Catalogue): (step: Pick<Critique, "toward" | "step">) => boolean {
	const easeOf = easesIn(catalogue);
	if (easeAskedFor(query, easeOf) < leastEase) return () => false;
	const wanted = new Set(query.wants.map(({ facet }) => facet));
	return ({ toward, step }) => step * easeOf(toward) < -leastHardening && !wanted.has(toward);
}

/** How much easier to bear the dramas are that have much of a facet, -1–1: the company that it keeps with what is gentle, not dark. */
function easesIn(catalogue: Catalogue): (facet: string) => number {
	const { vocabulary } = catalogue;
	const { companyOf } = kinshipOf(catalogue);
	const [gentle, dark] = ["gentle", "dark"].map((facet) => {
		return vocabulary.resolve(facet) ? companyOf(vocabulary.column(facet)) : null;
	});
	return (facet) => {
		const at = vocabulary.column(facet);
		return ((gentle?.[at] ?? 0) - (dark?.[at] ?? 0)) / 2;
	};
}

/** How much ease a wish asks for; what it rules out may only add to it. */
function easeAskedFor({ wants, avoids, limits, moves }: Query, easeOf: (facet: string) => number): number {
	const parts = [
		...wants.map(({ facet, weight }) => weight * easeOf(facet)),
		...avoids.map(({ facet, weight }) => -weight * easeOf(facet)),
		...limits.map(({ facet }) => Math.max(0, -easeOf(facet))),
		...moves.map(({ facet, step }) => step * easeOf(facet)),
	];
	return parts.reduce((sum, part) => sum + part, 0);
}
