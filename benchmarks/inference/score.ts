import type { Catalogue, Family } from "goodcry";
import type { Claim, Reader } from "./claim.ts";
import type { Told } from "./texts.ts";
import { askedGrade, leastPresent, mostAbsent } from "./truth.ts";

/** How a reader fares on the facets of one family, or on all. */
export interface Score {
	/** The mean over facets of the harmonic mean of precision and recall; facets that no drama of the texts has are left out. */
	readonly macroF1: number;
	/** The share of its claims that the profile bears out. */
	readonly precision: number;
	/** The share of what the profile holds that it claims. No text tells all, so that 1 is out of reach. */
	readonly recall: number;
	readonly claims: number;
}

/** One claim held against the profile. */
export interface Checked extends Claim {
	readonly isRight: boolean;
}

interface Counts {
	right: number;
	wrong: number;
	missed: number;
}

/** Scores of a reader on texts, family by family, with `all` last. Only claims of presence are scored. */
export function scoreReader(reader: Reader, texts: readonly Told[], catalogue: Catalogue): Map<Family | "all", Score> {
	const counts = new Map<string, Counts>(
		catalogue.vocabulary.facets.map(({ id }) => [id, { right: 0, wrong: 0, missed: 0 }]),
	);
	for (const told of texts) {
		const { drama, source } = told;
		const present = new Set(
			reader(told)
				.filter(({ isPresent }) => isPresent)
				.map(({ facet }) => facet),
		);
		for (const facet of catalogue.vocabulary.facets) {
			const grade = askedGrade(catalogue, drama, facet, source);
			if (grade === null) continue;
			const count = counts.get(facet.id) as Counts;
			if (present.has(facet.id)) count[grade >= leastPresent ? "right" : "wrong"]++;
			else if (grade >= leastPresent) count.missed++;
		}
	}
	const of = (isCounted: (family: Family) => boolean): Score =>
		summed(
			catalogue.vocabulary.facets
				.filter(({ family }) => isCounted(family))
				.map(({ id }) => counts.get(id) as Counts)
				.filter(({ right, missed }) => right + missed > 0),
		);
	const families = [...new Set(catalogue.vocabulary.facets.map(({ family }) => family))];
	return new Map([
		...families.map((family) => [family, of((one) => one === family)] as const),
		["all", of(() => true)] as const,
	]);
}

function summed(counts: readonly Counts[]): Score {
	const total = (of: (count: Counts) => number): number => counts.reduce((sum, count) => sum + of(count), 0);
	const right = total((count) => count.right);
	const claims = right + total(({ wrong }) => wrong);
	return {
		macroF1:
			total((count) => (2 * count.right) / (2 * count.right + count.wrong + count.missed)) / Math.max(1, counts.length),
		precision: right / Math.max(1, claims),
		recall: right / Math.max(1, right + total(({ missed }) => missed)),
		claims,
	};
}

/**
 * Every claim about which the profile can be asked. A presence is right from grade 3 on, an absence up to grade 1.
 */
export function checkClaims(reader: Reader, texts: readonly Told[], catalogue: Catalogue): Checked[] {
	return texts.flatMap((told) =>
		reader(told).flatMap((claim): Checked[] => {
			const grade = askedGrade(catalogue, told.drama, catalogue.vocabulary.facet(claim.facet), told.source);
			if (grade === null) return [];
			return [{ ...claim, isRight: claim.isPresent ? grade >= leastPresent : grade <= mostAbsent }];
		}),
	);
}
