import type { Catalogue } from "../../catalogue/catalogue.ts";
import { isRounded } from "../../columns/column-room.ts";
import type { Clause, Query } from "../../query/query.ts";
import { type Kinship, kinshipOf } from "../kinship.ts";
import { strongest } from "../strongest.ts";
import { surenessOf, type Weights } from "../weights.ts";
import type { Signal, SignalInput } from "./signal.ts";

/** How much the company of what is softly refused counts against that of what is wanted: "thoughtful, not too heavy". */
const refusedShare = 0.5;
/** A reason names fewer. */
const mostNamed = 12;

/**
 * How much a drama is made of what usually comes with what is wanted: a story about grief is more often tender and quiet than
 * full of monsters, though both may mourn. It raises or lowers what the wanted facets give, so that of two with the same grades
 * the one that is *about* them comes first, and what has none of them gains nothing by their company (spreading activation:
 * Collins and Loftus 1975, for search Crestani 1997).
 * @param wanted the signals of what is wanted, which must be summed up just before this one
 */
export function kindredSignals({ query, catalogue, weights }: SignalInput, wanted: readonly Signal[]): Signal[] {
	// Whoever names a drama has said what kind of story it is to be.
	if (weights.kindred === 0 || query.wants.length === 0 || query.like.length > 0) return [];
	const kinship = kinshipOf(catalogue);
	const kin = kinOf(query, catalogue, kinship, weights);
	if (kin.length === 0) return [];
	const worth = (fit: number, kinshipOfIt: number): number =>
		weights.kindred * Math.max(0, fit) * Math.max(-1, Math.min(1, kinshipOfIt));
	const partOf = ({ column, share }: Kin, drama: number): number => share * kinship.standing(column, drama);
	return [
		{
			subject: {
				kindred: (drama) =>
					strongest(kin.length, mostNamed, (at) => partOf(kin[at] as Kin, drama)).map(
						(at) => catalogue.vocabulary.facets[kin[at]?.column as number]?.id ?? "",
					),
			},
			best: weights.kindred * wanted.reduce((sum, signal) => sum + signal.best, 0),
			addTo(scores) {
				// In a large catalogue the best alone are told apart so: their scores are made again of all that this gives one by one.
				if (isRounded(scores)) return;
				const kinships = kinshipsOf(kin, kinship, scores.length);
				for (let i = 0; i < scores.length; i++) {
					const fit = scores[i] as number;
					if (fit > 0) scores[i] = fit + worth(fit, kinships[i] as number);
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
	readonly column: number;
	/** How much it counts, below 0 where it keeps away; the absolute shares of all sum to 1. */
	readonly share: number;
}

/** The nearest and the farthest kin of what is wanted, but nothing that the wish itself names, in whatever sense. */
function kinOf(query: Query, { columns, vocabulary }: Catalogue, kinship: Kinship, weights: Weights): Kin[] {
	const pulls = new Float64Array(columns.length);
	const pull = (clause: Clause, share: number): void =>
		addTimes(
			pulls,
			kinship.companyOf(vocabulary.column(clause.facet)),
			clause.weight * surenessOf(clause, weights) * share,
		);
	// What comes with much sadness is not wanted by whoever wants a little of it.
	for (const want of query.wants) if (!want.measured) pull(want, 1);
	for (const avoid of query.avoids) pull(avoid, -refusedShare);
	for (const { facet } of [...query.wants, ...query.avoids, ...query.limits, ...query.moves]) {
		pulls[vocabulary.column(facet)] = 0;
	}
	const chosen = strongest(pulls.length, weights.kindredFacets, (column) => Math.abs(pulls[column] as number));
	const total = chosen.reduce((sum, column) => sum + Math.abs(pulls[column] as number), 0);
	return chosen.map((column) => ({ column, share: (pulls[column] as number) / total }));
}

function addTimes(sums: Float64Array, added: Float32Array, times: number): void {
	for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + times * (added[at] as number);
}

let room = new Float32Array(0);

/** The kinship of every drama. Written over by the next wish. */
function kinshipsOf(kin: readonly Kin[], kinship: Kinship, count: number): Float32Array {
	if (room.length < count) room = new Float32Array(count);
	room.fill(0, 0, count);
	for (let at = 0; at < kin.length; at += 4) {
		const [a, b = none, c = none, d = none] = kin.slice(at, at + 4);
		if (a) addFour(room, kinship, [a, b, c, d], count);
	}
	return room;
}

const none: Kin = { column: 0, share: 0 };

/** Four at a time, so that a sum is read and written once for them. */
function addFour(sums: Float32Array, kinship: Kinship, kin: readonly [Kin, Kin, Kin, Kin], count: number): void {
	const [a, b, c, d] = kin.map(({ column }) => kinship.standings(column)) as [
		Float32Array,
		Float32Array,
		Float32Array,
		Float32Array,
	];
	const [ofA, ofB, ofC, ofD] = kin.map(({ share }) => share) as [number, number, number, number];
	for (let i = 0; i < count; i++) {
		sums[i] =
			(sums[i] as number) +
			ofA * (a[i] as number) +
			ofB * (b[i] as number) +
			ofC * (c[i] as number) +
			ofD * (d[i] as number);
	}
}
