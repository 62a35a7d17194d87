import { cellKinds, gradeOf } from "../../vocabulary/cell.ts";
import { columnSignal, type Signal, type SignalInput } from "./signal.ts";

/** "lighter than X": a drama gains when it lies in the direction asked from where X stands, up to two grades. */
export function movedSignals({ query, catalogue, weights }: SignalInput): Signal[] {
	const anchors = query.like
		.filter(({ weight }) => weight > 0)
		.map(({ slug }) => catalogue.indexOf(slug))
		.filter((index) => index >= 0);
	return query.moves.flatMap(({ facet, step }) => {
		const column = catalogue.columns[catalogue.vocabulary.column(facet)];
		if (!column || anchors.length === 0) return [];
		const from = anchors.reduce((sum, index) => sum + (gradeOf(column[index] as number) ?? 2), 0) / anchors.length;
		const table = Float32Array.from({ length: cellKinds }, (_, cell) => {
			const grade = gradeOf(cell);
			if (grade === null) return 0;
			const gained = (grade - from) * Math.sign(step);
			return weights.move * Math.abs(step) * Math.max(-1.5, Math.min(2, gained));
		});
		return [columnSignal({ facet }, column, table)];
	});
}
