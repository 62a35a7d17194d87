import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Ranked } from "./ranked.ts";
import { type Trait, traitsOf } from "./signals/alike.ts";

const comparedTraits = 12;

/**
 * Reorders the best so that a wide wish is not answered ten times with one drama: each next result pays for its likeness
 * to the ones above it (maximal marginal relevance: Carbonell and Goldstein, SIGIR 1998).
 * @param strength cost of being wholly like a result above, as a share of the score of the first
 */
export function diversify(best: readonly Ranked[], catalogue: Catalogue, strength: number, limit: number): Ranked[] {
	const first = best[0];
	if (!first) return [];
	const price = strength * Math.max(0.5, Math.abs(first.score));
	const traits = best.map(({ drama }) => packedTraits(traitsOf(catalogue, drama, comparedTraits)));
	/** What the last one chosen is made of, by column. */
	const shares = new Float64Array(catalogue.columns.length);
	const penalties = new Float64Array(best.length);
	/** The places that are not chosen yet, in order. */
	const left = Uint32Array.from(best.keys());
	let remaining = left.length;
	const chosen: Ranked[] = [];
	while (remaining > 0 && chosen.length < limit) {
		let pick = 0;
		let worth = Number.NEGATIVE_INFINITY;
		for (let at = 0; at < remaining; at++) {
			const place = left[at] as number;
			const own = (best[place] as Ranked).score - price * (penalties[place] as number);
			if (own > worth) [pick, worth] = [at, own];
		}
		const picked = left[pick] as number;
		left.copyWithin(pick, pick + 1, remaining--);
		chosen.push(best[picked] as Ranked);
		shares.fill(0);
		const own = traits[picked] as PackedTraits;
		own.columns.forEach((column, at) => {
			shares[column] = own.shares[at] as number;
		});
		for (let at = 0; at < remaining; at++) {
			const place = left[at] as number;
			const alike = overlap(traits[place] as PackedTraits, shares);
			if (alike > (penalties[place] as number)) penalties[place] = alike;
		}
	}
	return chosen;
}

/** What a drama is made of, side by side: it is read some hundred times a wish. */
interface PackedTraits {
	readonly columns: Uint16Array;
	readonly shares: Float64Array;
}

const packed = new WeakMap<readonly Trait[], PackedTraits>();

function packedTraits(traits: readonly Trait[]): PackedTraits {
	const before = packed.get(traits);
	if (before) return before;
	const made = {
		columns: Uint16Array.from(traits, ({ column }) => column),
		shares: Float64Array.from(traits, ({ share }) => share),
	};
	packed.set(traits, made);
	return made;
}

/** The shared part of two trait weightings, 0–1. */
function overlap({ columns, shares }: PackedTraits, other: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < columns.length; at++) {
		sum += Math.min(shares[at] as number, other[columns[at] as number] as number);
	}
	return sum;
}
