import { gradedKeys } from "../families.ts";
import type { DramaFile } from "../schema.ts";

type Profile = DramaFile["profile"];

/** A profile of somebody who graded without sight of the first grades. Late turns stand in their families. */
export interface BlindProfile extends Partial<Omit<Profile, "late" | "complete">> {
	readonly hurt: number[];
}

/** One thing that two people graded. */
export interface Pair {
	readonly slug: string;
	readonly family: string;
	readonly id: string;
	readonly first: number;
	readonly second: number;
}

/** How far two people agree on a family. */
export interface Agreement {
	readonly family: string;
	/** How many grades both gave. */
	readonly pairs: number;
	/** Mean absolute difference, in grades. */
	readonly difference: number;
	/** The share of pairs that are the same or one grade apart. */
	readonly within1: number;
	/** Cohen's kappa with quadratic weights: 1 is full agreement, 0 what chance would give. Source: Cohen 1968. */
	readonly kappa: number;
}

const levels = { mild: 1, moderate: 3, severe: 5 } as const;

/** All that both profiles grade, one pair each. What either leaves out is not compared. */
export function pairsOf(slug: string, first: Profile, second: BlindProfile): Pair[] {
	const pairs: Pair[] = [];
	const add = (family: string, id: string, a: number | undefined, b: number | undefined): void => {
		if (a !== undefined && b !== undefined) pairs.push({ slug, family, id, first: a, second: b });
	};
	for (const key of gradedKeys) {
		const own = { ...first[key], ...first.late?.[key] };
		const other = second[key] ?? {};
		for (const id of Object.keys(other)) add(key, id, own[id], other[id]);
	}
	const own = { ...levelsOf(first.late?.warnings), ...levelsOf(first.warnings) };
	const other = levelsOf(second.warnings);
	for (const id of Object.keys(other)) add("warnings", id, own[id], other[id]);
	second.hurt.forEach((value, part) => {
		add("hurt", `part ${part + 1}`, first.hurt[part], value);
	});
	for (const key of ["tempo", "hook", "slow-burn", "episodic"] as const)
		add("pace", key, first.pace[key], second.pace?.[key]);
	add("closure", "closure", first.ending.closure, second.ending?.closure);
	return pairs;
}

/** The agreement of each family, and of all. */
export function agreementOf(pairs: readonly Pair[]): Agreement[] {
	const families = [...new Set(pairs.map(({ family }) => family))];
	return [
		...families.map((family) =>
			measure(
				family,
				pairs.filter((pair) => pair.family === family),
			),
		),
		measure("all", pairs),
	];
}

function measure(family: string, pairs: readonly Pair[]): Agreement {
	const differences = pairs.map(({ first, second }) => Math.abs(first - second));
	const mean = (values: readonly number[]): number =>
		values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
	return {
		family,
		pairs: pairs.length,
		difference: mean(differences),
		within1: mean(differences.map((difference) => (difference <= 1 ? 1 : 0))),
		kappa: quadraticKappa(pairs),
	};
}

function quadraticKappa(pairs: readonly Pair[]): number {
	const observed = pairs.reduce((sum, { first, second }) => sum + (first - second) ** 2, 0);
	let expected = 0;
	for (const { first } of pairs) for (const { second } of pairs) expected += (first - second) ** 2;
	return expected === 0 ? 1 : 1 - observed / (expected / pairs.length);
}

function levelsOf(warnings: Profile["warnings"]): Record<string, number> {
	if (!warnings) return {};
	const { none, ...present } = warnings;
	const levelOf = (entry: unknown): number => {
		if (entry === "none") return 0;
		const level = typeof entry === "string" ? entry : (entry as { level: string }).level;
		return levels[level as keyof typeof levels];
	};
	return {
		...Object.fromEntries((none ?? []).map((id) => [id, 0])),
		...Object.fromEntries(Object.entries(present).map(([id, entry]) => [id, levelOf(entry)])),
	};
}
