import { cellKinds, gradeOf } from "../../vocabulary/cell.ts";
import { columnSignal, type Signal, type SignalInput } from "./signal.ts";

/** Softly refused facets cost on their own dimension, and so does the little of a hard limit that is let through. */
export function avoidedSignals({ query, catalogue, weights }: SignalInput): Signal[] {
	return [...query.avoids, ...query.limits].flatMap(({ facet, weight, guessed }) => {
		const column = catalogue.columns[catalogue.vocabulary.column(facet)];
		if (!column) return [];
		const scale = weight * (guessed ? weights.guessed : 1);
		const table = Float32Array.from({ length: cellKinds }, (_, cell) => {
			const grade = gradeOf(cell);
			return -scale * (grade === null ? weights.avoidUnknown : (weights.avoid[grade] ?? 0));
		});
		return [columnSignal({ facet }, column, table)];
	});
}
