import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Query } from "../../query/query.ts";
import { rungOf } from "../../ranking/secrecy.ts";
import type { Facet } from "../../vocabulary/facet.ts";

/** Something that a wish asks for and that may be spoken of, with the words that asked. */
export interface WantedFacet {
	readonly facet: Facet;
	readonly weight: number;
	readonly words: string;
}

/** What a wish asks for, the most wanted first; without what is a secret of any drama that has it, such as an ending. */
export function wantedFacets({ text, wants, moves }: Query, { vocabulary }: Catalogue): WantedFacet[] {
	const more = moves.filter(({ step }) => step > 0).map(({ facet, step, span }) => ({ facet, weight: step, span }));
	const found = new Map<string, WantedFacet>();
	for (const { facet: id, weight, span } of [...wants, ...more]) {
		const facet = vocabulary.facet(id);
		if (weight <= 0 || rungOf(facet) > 0 || found.has(id)) continue;
		found.set(id, { facet, weight, words: text.slice(...span) });
	}
	return [...found.values()].sort((a, b) => b.weight - a.weight);
}
