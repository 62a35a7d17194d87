import { cellKinds, gradeOf, isAssumed } from "../../vocabulary/cell.ts";
import { surenessOf } from "../weights.ts";
import { columnSignal, type Signal, type SignalInput } from "./signal.ts";

/** Wanted facets: the more of one a drama has, the better, unless it is wanted in measure; each on its own column. */
export function wantedSignals({ query, catalogue, weights }: SignalInput): Signal[] {
	return query.wants.flatMap((want) => {
		const { facet, weight, measured } = want;
		const index = catalogue.vocabulary.column(facet);
		const column = catalogue.columns[index];
		if (!column) return [];
		const family = weights.family[catalogue.vocabulary.facet(facet).family] ?? 1;
		const worths = measured ? weights.some : weights.want;
		const scale = weight * family * surenessOf(want, weights);
		const table = Float32Array.from({ length: cellKinds }, (_, cell) => {
			const grade = gradeOf(cell);
			const worth = grade === null ? weights.wantUnknown : (worths[grade] ?? 0) * (isAssumed(cell) ? 0.8 : 1);
			return worth * scale;
		});
		return [columnSignal({ facet }, column, table)];
	});
}
