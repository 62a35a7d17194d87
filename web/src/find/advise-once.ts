import type { Gentler } from "goodcry";

/** The same advice on every card would be noise: each gentler drama is offered with the first that it stands in for. */
export function adviseOnce<Given extends { readonly gentler: Gentler | null }>(results: readonly Given[]): Given[] {
	const offered = new Set<string>();
	return results.map((one) => {
		if (one.gentler === null || !offered.has(one.gentler.slug)) {
			if (one.gentler) offered.add(one.gentler.slug);
			return one;
		}
		return { ...one, gentler: null };
	});
}
