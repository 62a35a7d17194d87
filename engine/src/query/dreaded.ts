import type { Hit } from "./hit.ts";
import type { Meaning } from "./lexicon.ts";

/** Whether a mention names only what people ask to be spared; after "no A and B" such a B is refused too. */
export function isDreaded({ meaning }: Hit): boolean {
	return meaning !== undefined && isDreadedMeaning(meaning);
}

/** Whether words that mean this name only what people ask to be spared. */
export function isDreadedMeaning(meaning: Meaning): boolean {
	if (meaning.single) return meaning.wants.some(([facet]) => dreaded.has(facet));
	return meaning.refuses.length > 0 && meaning.refuses.every((facet) => dreaded.has(facet));
}

const dreaded = new Set([
	"terminal-illness",
	"death-of-lead",
	"suicide",
	"self-harm",
	"sexual-violence",
	"child-death",
	"animal-death",
	"animal-cruelty",
	"child-abuse",
	"domestic-violence",
	"dating-violence",
	"affair",
	"infidelity",
	"gore",
	"torture",
	"murder",
	"kidnapping",
	"amnesia",
	"noble-idiocy",
	"love-triangle",
	"misunderstanding",
	"birth-secret",
	"makjang",
	"bullying-scenes",
	"violence",
	"pregnancy-loss",
	"horror",
	"death-of-loved-one",
	"addiction",
	"mental-crisis",
	"debt-collection",
	"war-and-massacre",
	"disaster",
	"serial-murder",
]);
