import { cellKinds, gradeOf } from "../../vocabulary/cell.ts";
import { startOf, startsOf } from "../movement.ts";
import { columnSignal, type Signal, type SignalInput } from "./signal.ts";

/** What the second grade in the direction asked is worth against the first: who asks for less does not ask for none. */
const secondGrade = 0.25;

/** "lighter than X": a drama gains when it lies in the direction asked from where X stands, most by the first grade. */
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
			const second = secondGrade * Math.max(0, Math.min(2, gained) - 1);
			return weights.move * Math.abs(step) * (Math.max(-1.5, Math.min(1, gained)) + second);
		});
		return [columnSignal({ facet, step, from: startsOf(move, query) }, column, table)];
	});
}
