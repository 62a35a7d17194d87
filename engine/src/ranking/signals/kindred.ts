import type { Catalogue } from "../../catalogue/catalogue.ts";
import { isRounded } from "../../columns/column-room.ts";
import type { Clause, Query } from "../../query/query.ts";
import { kinshipOf } from "../kinship.ts";
import type { Weights } from "../weights.ts";
import type { Signal, SignalInput } from "./signal.ts";

/** How much the company of what is softly refused counts against that of what is wanted: "thoughtful, not too heavy". */
const refusedShare = 0.5;

/**
 * How much a drama is made of what usually comes with what is wanted: a story about grief is more often tender and quiet than
 * full of monsters, though both may mourn. It raises or lowers what the wanted facets give, so that of two with the same grades
 * the one that is *about* them comes first, and what has none of them gains nothing by their company (spreading activation:
 * Collins and Loftus 1975, for search Crestani 1997).
 * @param wanted the signals of what is wanted, which must be summed up just before this one
 */
export function kindredSignals({ query, catalogue, weights }: SignalInput, wanted: readonly Signal[]): Signal[] {
	const kin = kinOf(query, catalogue, weights);
	if (weights.kindred === 0 || kin.length === 0) return [];
	const whole = wanted.reduce((sum, signal) => sum + signal.best, 0);
	const worth = (fit: number, kinship: number): number =>
		weights.kindred * Math.max(0, fit) * Math.max(-1, Math.min(1, kinship));
	const partOf = ({ cells, table }: Kin, drama: number): number => table[cells[drama] as number] as number;
	return [
		{
			subject: {
				kindred: (drama) =>
					kin
						.filter((one) => partOf(one, drama) > 0)
						.sort((a, b) => partOf(b, drama) - partOf(a, drama))
						.map(({ facet }) => facet),
			},
			best: weights.kindred * whole,
			addTo(scores) {
				// In a large catalogue the best alone are told apart so: their scores are made again of all that this gives one by one.
				if (isRounded(scores)) return;
				const kinships = kinshipsOf(kin, scores.length);
				for (let i = 0; i < scores.length; i++) {
					const fit = scores[i] as number;
					scores[i] = fit + worth(fit, kinships[i] as number);
				}
			},
			valueFor: (drama) =>
				worth(
					wanted.reduce((sum, signal) => sum + signal.valueFor(drama), 0),
					kin.reduce((sum, one) => sum + partOf(one, drama), 0),
				),
		},
	];
}

/** A facet that keeps company with what is wanted, or keeps away from it. */
interface Kin {
	readonly facet: string;
	readonly cells: Uint8Array;
	/** What each cell adds to the kinship of a drama. */
	readonly table: Float32Array;
}

/** The nearest and the farthest kin of what is wanted, but nothing that the wish itself names, in whatever sense. */
function kinOf(query: Query, catalogue: Catalogue, weights: Weights): Kin[] {
	if (query.wants.length === 0) return [];
	const { columns, vocabulary } = catalogue;
	const kinship = kinshipOf(catalogue);
	const pulls = new Float32Array(columns.length);
	const pull = ({ facet, weight, implied, guessed }: Clause, share: number): void => {
		const sureness = guessed ? weights.guessed : implied ? weights.implied : 1;
		const company = kinship.companyOf(vocabulary.column(facet));
		for (let column = 0; column < pulls.length; column++) {
			pulls[column] = (pulls[column] as number) + weight * sureness * share * (company[column] as number);
		}
	};
	for (const want of query.wants) pull(want, 1);
	for (const avoid of query.avoids) pull(avoid, -refusedShare);
	for (const { facet } of [...query.wants, ...query.avoids, ...query.limits, ...query.moves]) {
		pulls[vocabulary.column(facet)] = 0;
	}
	const chosen = strongestOf(pulls, weights.kindredFacets);
	const total = chosen.reduce((sum, column) => sum + Math.abs(pulls[column] as number), 0);
	return chosen.map((column) => ({
		facet: vocabulary.facets[column]?.id ?? "",
		cells: columns[column] as Uint8Array,
		table: (kinship.standing[column] as Float32Array).map((standing) => (standing * (pulls[column] as number)) / total),
	}));
}

/** The columns with the strongest pulls, in either direction. */
function strongestOf(pulls: Float32Array, most: number): number[] {
	const pulling = [...pulls.keys()].filter((column) => pulls[column] !== 0);
	return pulling.sort((a, b) => Math.abs(pulls[b] as number) - Math.abs(pulls[a] as number)).slice(0, most);
}

function kinshipsOf(kin: readonly Kin[], count: number): Float32Array {
	const kinships = new Float32Array(count);
	for (const { cells, table } of kin) {
		for (let i = 0; i < count; i++) kinships[i] = (kinships[i] as number) + (table[cells[i] as number] as number);
	}
	return kinships;
}
