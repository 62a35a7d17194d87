/**
 * What the words behind an English mention make of it: it is refused, there should be less of it, a refusal of it is soft, it is
 * mentioned without a wish, or only allowed.
 */
type Verdict = "refuse" | "less" | "soften" | "drop" | "allow";

/** The verdict of the words behind a mention, and where in the text they end. */
export interface AfterMention {
	readonly kind: Verdict;
	readonly end: number;
}

const noun = String.raw`(?:\s+(?:plots?|scenes?|stuff|lines?|stor(?:y|ies)|storylines?|tropes?|elements?|endings?|dramas?|moments))?`;
const copula = String.raw`(?:\s*(?:is|are|'s|=|:|\?|–|—)\s*|\s+)`;

/** "gore-free", "romance is a no", "love triangles are a dealbreaker", "amnesia? no thanks". */
const refused = new RegExp(
	String.raw`^(?:[\s-]?free\b(?!\s+(?:of|from|spirit))|${noun}\s*(?:is|are|=|:|\?|–|—)\s*(?:just |such )?(?:an? |my )?(?:biggest |hard |big |absolute |definite |huge |instant |total )?(?:no(?:pe)?\b(?=\s*(?:[.,;!?)]|$|thanks|thank|please|for me|go\b|way\b|from me)|-go)|deal[- ]?breakers?|off[- ]limits|not allowed|not for me|not my (?:thing|cup)|banned|triggers?\b|triggering|turn[- ]?offs?|out of the question|a pass\b|hard pass)|${noun}\s*(?:is|are)(?:n['’]?t| not)\s+(?:really |just |exactly |quite )?(?:for me|my (?:thing|cup|jam|vibe|style|taste)))`,
	"i",
);

/** "the dog dies, no thanks", "love triangles, nope". */
const declined = new RegExp(
	String.raw`^${noun}\s*[,.…]+\s*(?:(?:just |thanks but |absolutely |that's a |a )?(?:no,? thank(?:s| you)(?! to\b)|hard (?:no|pass))\b|(?:nope|no way)\b(?=\s*(?:[.,;!?)]|$)))`,
	"i",
);

/** "suicide triggers me", "hospitals are too much for me", "gore makes me sick". */
const unbearable = new RegExp(
	String.raw`^${noun}\s+(?:(?:really |always |still |just )?(?:(?:triggers?|upsets?|disturbs?|bothers?|scares?|traumati[sz]es?|hurts?)\s+me\b|(?:gross(?:es)?|freaks?|creeps?|stress(?:es)?|turns?)\s+me\s+(?:out|off)\b)|(?:really |always |just )?(?:makes?|gives?)\s+me\s+(?:sick|faint|puke|vomit|throw up|anxious|uncomfortable|nauseous|panic|panicky|queasy|ill|nightmares|anxiety|flashbacks)\b|(?:is|are)\s+(?:just |still |way |simply |a bit )?(?:too (?:much|hard|painful|heavy|raw|close)|(?:hard|painful|difficult|triggering) (?:for|to))\b)`,
	"i",
);

/** "no romance or only a little of it". */
const scant =
	/^\s*,?\s*(?:or|and if so|unless it's)\s+(?:only |just |at most |maybe |very )*(?:an? )?(?:tiny |very |wee )*(?:little|bit|minimal|barely|hardly|touch|hint)\b/i;

/** "not one that makes you cry to the end", "nothing sad all the way through": it may be there, only not throughout. */
const throughout =
	/^(?:\s+\w+)?\s+(?:(?:right |up |all the way |straight )?(?:to|until|till) the (?:very )?end|all the (?:time|way(?: through)?)|the (?:whole|entire) (?:time|way|drama|show|series|run)|from (?:start|beginning|first) to (?:finish|end|last)|throughout|non-?stop|every (?:single )?(?:episode|minute|five minutes))\b/i;

/** "if it has amnesia I'm out", "if the dog dies I will riot". */
const leaves =
	/^\s*,?\s*(?:then\s+)?(?:i['’]?m (?:out|done|gone)|i(?:['’]ll| will)? (?:riot|quit|drop (?:it|out)|stop watching|leave))\b/i;

/** "love triangles suck", "crime shows bore me", "amnesia is so overdone". */
const wearisome = new RegExp(
	String.raw`^${noun}\s+(?:(?:really |always |just |all )?(?:sucks?\b|(?:bores?|annoys?|irritates?|exhausts?) me\b|puts? me to sleep\b)|(?:is|are|was|were|get|gets|feels?)\s+(?:just |so |such |too |really |kinda |very |pretty |all |always )*(?:over(?:done|used|rated|played)|played out|boring|annoying|tiresome|exhausting|tedious|predictable|the worst|lame|dumb)\b)`,
	"i",
);

/** "romance isn't the main thing", "romance on the side", "without romance being the main plot". */
const aside =
	/^\s+(?:(?:being|(?:is|are)(?:n['’]?t| not)) (?:the |an? )?(?:main|whole|only|central|big|primary)?\s*(?:thing|focus|point|plot|priority|part)\b|on the side\b|(?:in|as) (?:the|a) (?:background|side ?plot|sub ?plot)\b|takes? a back ?seat|(?:comes? )?second\b(?! (?:chance|lead|season|couple|life|half)))/i;

/** "romance is fine", "time travel ok", "as dark as you like". */
const allowed = new RegExp(
	String.raw`^${noun}${copula}(?:totally |perfectly |also |absolutely |maybe )?(?:fine|ok|okay|okey|alright|all right|acceptable|welcome|no problem)\b|^${noun}\s+(?:does ?n['’]?t|does not|do ?n['’]?t|do not) (?:really |even )?(?:bother|faze|scare|upset) me\b|^\s+as you (?:like|want|wish|please)\b`,
	"i",
);

/** "romance not needed". */
const indifferent = new RegExp(
	String.raw`^(?:${noun}${copula}(?:optional|not (?:needed|required|necessary|a must|important|essential|mandatory)|\s*(?:is|are)n['’]?t (?:needed|required|necessary|a must|important|essential|mandatory))\b)`,
	"i",
);

/** "the romance was meh": said of a drama that one has seen; no wish for it. */
const foundWanting = new RegExp(
	String.raw`^${noun}\s+(?:was|were|felt|feels|got)(?: (?:so|just|really|a bit|kind of|kinda|too|pretty|very|super))*\s+(?:meh|bad|weak|boring|dull|annoying|cringe|cringey|lacking|disappointing|awful|terrible|forced|unconvincing|flat|rushed|toxic|bland)\b`,
	"i",
);

/** The strongest first. */
const verdicts: Readonly<Record<Verdict, readonly RegExp[]>> = {
	refuse: [refused, declined, unbearable, leaves],
	less: [wearisome, aside],
	soften: [scant, throughout],
	drop: [indifferent, foundWanting],
	allow: [allowed],
};

/** As much of the text behind a mention as is looked at. */
const looked = 60;

/** Reads what stands right behind a mention that ends at the offset. */
export function afterMention(text: string, end: number): AfterMention | null {
	const after = text.slice(end, end + looked);
	for (const [kind, patterns] of Object.entries(verdicts) as [Verdict, readonly RegExp[]][]) {
		for (const pattern of patterns) {
			const found = pattern.exec(after);
			if (found) return { kind, end: end + found[0].length };
		}
	}
	return null;
}
