/** What the words behind an English mention make of it; null when they say nothing. */
export type AfterMention = "refuse" | "soften" | "drop" | "allow" | null;

const noun = String.raw`(?:\s+(?:plots?|scenes?|stuff|lines?|stor(?:y|ies)|storylines?|tropes?|elements?|endings?|dramas?|moments))?`;
const copula = String.raw`(?:\s*(?:is|are|'s|=|:|\?|–|—)\s*|\s+)`;

/** "gore-free", "romance is a no", "love triangles are a dealbreaker", "amnesia? no thanks". */
const refused = new RegExp(
	String.raw`^(?:[\s-]?free\b(?!\s+(?:of|from|spirit))|${noun}\s*(?:is|are|=|:|\?|–|—)\s*(?:just |such )?(?:an? )?(?:hard |big |absolute |definite |huge |instant |total )?(?:no(?:pe)?\b(?=\s*(?:[.,;!?)]|$|thanks|thank|please|for me|go\b|way\b|from me)|-go)|deal[- ]?breakers?|off[- ]limits|not allowed|not for me|not my (?:thing|cup)|banned|triggers?\b|triggering|turn[- ]?offs?|out of the question|a pass\b|hard pass))`,
	"i",
);

/** "suicide triggers me", "hospitals are too much for me", "gore makes me sick". */
const unbearable = new RegExp(
	String.raw`^${noun}\s+(?:(?:really |always |still |just )?(?:triggers?|upsets?|disturbs?|bothers?|scares?|traumati[sz]es?|hurts?)\s+me\b|(?:really |always |just )?(?:makes?|gives?)\s+me\s+(?:sick|anxious|uncomfortable|nauseous|panic|panicky|queasy|ill|nightmares|anxiety|flashbacks)\b|(?:is|are)\s+(?:just |still |way |simply |a bit )?(?:too (?:much|hard|painful|heavy|raw|close)|(?:hard|painful|difficult|triggering) (?:for|to))\b)`,
	"i",
);

/** "no romance or only a little of it". */
const scant =
	/^\s*,?\s*(?:or|and if so|unless it's)\s+(?:only |just |at most |maybe |very )*(?:an? )?(?:tiny |very |wee )*(?:little|bit|minimal|barely|hardly|touch|hint)\b/i;

/** "not one that makes you cry to the end", "nothing sad all the way through": it may be there, only not throughout. */
const throughout =
	/^(?:\s+\w+)?\s+(?:(?:right |up |all the way |straight )?(?:to|until|till) the (?:very )?end|all the (?:time|way(?: through)?)|the (?:whole|entire) (?:time|way|drama|show|series|run)|from (?:start|beginning|first) to (?:finish|end|last)|throughout|non-?stop|every (?:single )?(?:episode|minute|five minutes))\b/i;

/** "romance is fine", "time travel ok", "as dark as you like". */
const allowed = new RegExp(
	String.raw`^${noun}${copula}(?:totally |perfectly |also |absolutely |maybe )?(?:fine|ok|okay|okey|alright|all right|acceptable|welcome|no problem)\b|^\s+as you (?:like|want|wish|please)\b`,
	"i",
);

/** "romance not needed". */
const indifferent = new RegExp(
	String.raw`^(?:${noun}${copula}(?:optional|not (?:needed|required|necessary|a must|important|essential|mandatory|the (?:main )?(?:focus|point|thing)))\b)`,
	"i",
);

/** As much of the text behind a mention as is looked at. */
const looked = 60;

/** Reads what stands right behind a mention that ends at the offset. */
export function afterMention(text: string, end: number): AfterMention {
	const after = text.slice(end, end + looked);
	if (refused.test(after) || unbearable.test(after)) return "refuse";
	if (scant.test(after) || throughout.test(after)) return "soften";
	if (indifferent.test(after)) return "drop";
	return allowed.test(after) ? "allow" : null;
}
