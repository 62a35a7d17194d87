import { cellKinds, gradeOf } from "../../vocabulary/cell.ts";
import { startOf } from "../movement.ts";
import { columnSignal, type Signal, type SignalInput } from "./signal.ts";

/** "lighter than X": a drama gains when it lies in the direction asked from where X stands, up to two grades. */
export function movedSignals({ query, catalogue, weights }: SignalInput): Signal[] {
	return query.moves.flatMap((move) => {
		const { facet, step } = move;
		const column = catalogue.columns[catalogue.vocabulary.column(facet)];
		const start = startOf(move, query, catalogue);
		if (!column || start === null) return [];
		const table = Float32Array.from({ length: cellKinds }, (_, cell) => {
			const grade = gradeOf(cell);
			if (grade === null) return 0;
			const gained = (grade - start) * Math.sign(step);
			return weights.move * Math.abs(step) * Math.max(-1.5, Math.min(2, gained));
		});
		return [columnSignal({ facet }, column, table)];
	});
}
