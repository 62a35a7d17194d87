import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Clause, Span } from "./query.ts";

/** A hard limit: on the facet, and on the warning that stands for it where it has one ("no affairs": infidelity, too). */
export function limitsOn(id: string, span: Span, vocabulary: Vocabulary): Clause[] {
	const { guard } = vocabulary.facet(id);
	return [id, ...(guard ? [guard] : [])].map((facet): Clause => ({ facet, weight: 1, span }));
}
