import type { Drama } from "../api/answers.ts";
import type { DramaPageWords } from "../words/drama-page-en.ts";
import { ache, likeness, ownLabels, sharedLabels, story, strongest } from "./likeness.ts";

/** One drama of a shelf of companions, and in a sentence why it stands there. */
export interface Companion {
	readonly slug: string;
	readonly why: string;
}

/** The three ways on from a drama; no drama stands in two of them. */
export interface Companions {
	readonly sameAche: readonly Companion[];
	readonly kinder: readonly Companion[];
	readonly after: readonly Companion[];
}

/** Dramas from which the three shelves are chosen, each at rung 0 and in the reader's language, the best first. */
export interface Candidates {
	readonly sameAche: readonly Drama[];
	readonly kinder: readonly Drama[];
	readonly after: readonly Drama[];
}

const mostOnShelf = 4;
const mostShared = 2;
/** From this cosine on two dramas do much the same to one; set by hand from four dramas. */
const sameFrom = 0.72;
/** How much a story that is alike speaks against another with the same ache. */
const againstSameStory = 0.8;
/** After a heavy drama nothing that hurts more than this. */
export const gentlePeak = 2;

/** Chooses the shelves out of what the search offers. A shelf may stay empty: nothing is stretched to fill it. */
export function chooseCompanions(
	drama: Drama,
	candidates: Candidates,
	words: DramaPageWords["companions"],
): Companions {
	const taken = new Set([drama.slug]);
	const take = (shelf: readonly (Companion | null)[]): Companion[] => {
		const chosen = shelf
			.filter((one) => one !== null)
			.filter(({ slug }) => !taken.has(slug))
			.slice(0, mostOnShelf);
		for (const { slug } of chosen) taken.add(slug);
		return chosen;
	};
	// The narrowest condition chooses first.
	const kinder = take(kinderOnes(drama, candidates.kinder).map((one) => asKinder(drama, one, words)));
	const sameAche = take(acheOnes(drama, candidates.sameAche).map((one) => asSameAche(drama, one, words)));
	const after = take(afterOnes(drama, candidates.after).map((one) => asAfter(one, words)));
	return { sameAche, kinder, after };
}

function acheOnes(drama: Drama, candidates: readonly Drama[]): readonly Drama[] {
	const worth = (one: Drama): number => likeness(drama, one, ache) - againstSameStory * likeness(drama, one, story);
	return candidates
		.filter((one) => likeness(drama, one, ache) >= sameFrom && Math.abs(one.hurt.peak - drama.hurt.peak) <= 1)
		.toSorted((a, b) => worth(b) - worth(a));
}

function asSameAche(drama: Drama, one: Drama, words: DramaPageWords["companions"]): Companion | null {
	const shared = sharedLabels(drama, one, ache).slice(0, mostShared);
	const other = ownLabels(one, drama, story).slice(0, mostShared);
	return shared.length === 0 || other.length === 0 ? null : { slug: one.slug, why: words.whyAche(shared, other) };
}

function kinderOnes(drama: Drama, candidates: readonly Drama[]): readonly Drama[] {
	return candidates
		.filter(({ hurt }) => hurt.peak < drama.hurt.peak && mean(hurt.curve) < mean(drama.hurt.curve))
		.toSorted((a, b) => likeness(drama, b, story) - likeness(drama, a, story));
}

function asKinder(drama: Drama, one: Drama, words: DramaPageWords["companions"]): Companion | null {
	const shared = sharedLabels(drama, one, story).slice(0, mostShared);
	if (shared.length < mostShared) return null;
	return { slug: one.slug, why: words.whyKinder(shared, one.hurt.peak, drama.hurt.peak) };
}

function afterOnes(drama: Drama, candidates: readonly Drama[]): readonly Drama[] {
	const told: readonly (keyof Drama["profile"])[] = ["tone", "bond", "theme", "setting"];
	return candidates
		.filter(({ hurt }) => hurt.peak <= Math.min(gentlePeak, Math.max(1, drama.hurt.peak)))
		.toSorted((a, b) => likeness(drama, b, told) - likeness(drama, a, told));
}

function asAfter(one: Drama, words: DramaPageWords["companions"]): Companion | null {
	const leaves = strongest(one, ["aftertaste"])
		.filter(({ facet, grade }) => grade >= 3 && mending.has(facet))
		.slice(0, mostShared)
		.map(({ label }) => label);
	return leaves.length === 0 ? null : { slug: one.slug, why: words.whyAfter(leaves, one.hurt.peak) };
}

/** Aftertastes that one would choose to be left with. */
const mending: ReadonlySet<string> = new Set(["comforted", "hopeful", "uplifted", "grateful", "cleansed"]);

function mean(curve: readonly number[]): number {
	return curve.reduce((sum, hurt) => sum + hurt, 0) / curve.length;
}
