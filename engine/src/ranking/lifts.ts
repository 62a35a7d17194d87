import type { Bounds, Move, Query } from "../query/query.ts";
import type { Strictness } from "./limits.ts";

/** One thing that could be let go of where nothing is left. */
export interface Lift {
	/** A hard limit, a bound of the wish, a person whom it refuses, a step that it says, one from a result, or being strict about what is unknown. */
	readonly kind: "limit" | "bound" | "person" | "move" | "step" | "strictness";
	/** A facet id; for a bound its name, such as episodes; for a person theirs; for strictness, lenient. */
	readonly name: string;
	/** How many dramas that leaves. Above 0. */
	readonly total: number;
}

/** What decides which dramas may come back. */
export interface Restricted {
	readonly query: Query;
	readonly cannotBear: readonly string[];
	readonly strictness: Strictness;
}

/**
 * What could be let go of so that something is left, what leaves most first: each limit, bound, person and step alone.
 * @param totalOf how many dramas are left of what is restricted so
 */
export function liftsOf(asked: Restricted, totalOf: (asked: Restricted) => number): Lift[] {
	return [
		...limitLifts(asked),
		...boundLifts(asked),
		...personLifts(asked),
		...moveLifts(asked),
		...strictnessLift(asked),
	]
		.map(({ kind, name, without }): Lift => ({ kind, name, total: totalOf(without) }))
		.filter(({ total }) => total > 0)
		.sort((a, b) => b.total - a.total);
}

interface Without extends Omit<Lift, "total"> {
	readonly without: Restricted;
}

function limitLifts(asked: Restricted): Without[] {
	const { query, cannotBear } = asked;
	return [...new Set([...query.limits.map(({ facet }) => facet), ...cannotBear])].map((name) => ({
		kind: "limit",
		name,
		without: {
			...asked,
			query: { ...query, limits: query.limits.filter(({ facet }) => facet !== name) },
			cannotBear: cannotBear.filter((facet) => facet !== name),
		},
	}));
}

function boundLifts(asked: Restricted): Without[] {
	const { query } = asked;
	return Object.keys(query.bounds).map((name) => {
		const bounds: Bounds = Object.fromEntries(Object.entries(query.bounds).filter(([bound]) => bound !== name));
		return { kind: "bound", name, without: { ...asked, query: { ...query, bounds } } };
	});
}

function personLifts(asked: Restricted): Without[] {
	const { query } = asked;
	return [...new Set(query.withoutPeople.map(({ name }) => name))].map((name) => ({
		kind: "person",
		name,
		without: {
			...asked,
			query: { ...query, withoutPeople: query.withoutPeople.filter((person) => person.name !== name) },
		},
	}));
}

/** A step from a result is taken back by itself; what the wish says it wants less of, or more, is another thing to let go of. */
function moveLifts(asked: Restricted): Without[] {
	const { query } = asked;
	const isStep = ({ required }: Move): boolean => required === true;
	return [true, false].flatMap((step) => {
		const names = new Set(query.moves.filter((move) => isStep(move) === step).map(({ facet }) => facet));
		return [...names].map((name): Without => {
			const moves = query.moves.filter((move) => move.facet !== name || isStep(move) !== step);
			return { kind: step ? "step" : "move", name, without: { ...asked, query: { ...query, moves } } };
		});
	});
}

function strictnessLift(asked: Restricted): Without[] {
	if (asked.strictness === "lenient") return [];
	return [{ kind: "strictness", name: "lenient", without: { ...asked, strictness: "lenient" } }];
}
