import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Span } from "../query/query.ts";
import type { Token } from "../query/tokenize.ts";
import { rungOf } from "../ranking/secrecy.ts";
import type { Facet } from "../vocabulary/facet.ts";
import type { Associations } from "./associations.ts";
import type { Heard, Mention } from "./mentions.ts";

/** All that a text brings forward about one facet. */
export interface Evidence {
	readonly facet: string;
	/** The mentions that decide, the strongest side of what is said; empty when only the company of the words speaks. */
	readonly mentions: readonly Mention[];
	readonly isAbsent: boolean;
	/** 0–1: the mentions added up like independent witnesses, less what contradicts them. */
	readonly belief: number;
	/** The share of dramas that have the facet. */
	readonly share: number;
	/** The sum over the text's words of how much each makes the facet likelier (logarithms), -6 … 8. */
	readonly company: number;
	/** The most that one word does. */
	readonly strongest: number;
	/** The words that do most, the strongest first. */
	readonly words: readonly Span[];
}

/** A word makes a facet likely when it at least doubles the share of dramas that have it (its logarithm). */
const leastLift = 0.7;
/** The sum of many words is held within these: they are no independent witnesses. */
const companyRange = [-6, 8] as const;

/** The evidence for every facet that a phrase of the text says or a word of it makes likely. */
export function gatherEvidence(heard: Heard, catalogue: Catalogue, associations: Associations): Evidence[] {
	const companions = companionsOf(heard.words, associations);
	return catalogue.vocabulary.facets.flatMap((facet, column): Evidence[] => {
		const mentions = heard.mentions.get(facet.id) ?? [];
		const company = companyOf(companions, column);
		if (mentions.length === 0 && (company.strongest < leastLift || !mayBeImplied(facet))) return [];
		return [{ facet: facet.id, ...weigh(mentions), share: associations.shares[column] as number, ...company }];
	});
}

/** Endings and what is told above rung 0 must be said to be heard; the hurt curve's facets are no matter of words. */
function mayBeImplied(facet: Facet): boolean {
	return rungOf(facet) === 0 && facet.family !== "hurt";
}

interface Companion {
	readonly span: Span;
	readonly lifts: Float32Array;
}

/** Each word once: a text that says "piano" ten times is not ten texts. */
function companionsOf(words: readonly Token[], associations: Associations): Companion[] {
	const found = new Map<Float32Array, Companion>();
	for (const word of words) {
		const lifts = associations.liftsOf(word);
		if (lifts && !found.has(lifts)) found.set(lifts, { span: word.span, lifts });
	}
	return [...found.values()];
}

function companyOf(
	companions: readonly Companion[],
	column: number,
): Pick<Evidence, "company" | "strongest" | "words"> {
	let sum = 0;
	const telling: { span: Span; lift: number }[] = [];
	for (const { span, lifts } of companions) {
		const lift = lifts[column] as number;
		sum += lift;
		if (lift >= leastLift) telling.push({ span, lift });
	}
	telling.sort((a, b) => b.lift - a.lift);
	const [least, most] = companyRange;
	return {
		company: Math.max(least, Math.min(most, sum)),
		strongest: Math.max(0, ...companions.map(({ lifts }) => lifts[column] as number)),
		words: telling.map(({ span }) => span),
	};
}

/** Mentions add up like independent witnesses; a text that says both is believed where it says more. */
function weigh(mentions: readonly Mention[]): Pick<Evidence, "mentions" | "isAbsent" | "belief"> {
	const present = mentions.filter(({ isAbsent }) => !isAbsent);
	const absent = mentions.filter(({ isAbsent }) => isAbsent);
	const isAbsent = absent.length > 0 && beliefIn(absent) >= beliefIn(present);
	const [side, other] = isAbsent ? [absent, present] : [present, absent];
	return { mentions: side, isAbsent, belief: beliefIn(side) * (1 - beliefIn(other) / 2) };
}

function beliefIn(mentions: readonly Mention[]): number {
	return 1 - mentions.reduce((doubt, { belief }) => doubt * (1 - belief), 1);
}
