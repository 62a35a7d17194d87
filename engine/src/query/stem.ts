const kept = new Set([
	"this",
	"his",
	"is",
	"was",
	"has",
	"does",
	"yes",
	"us",
	"bus",
	"plus",
	"less",
	"unless",
	"news",
	"series",
	"boss",
	"loss",
	"jealous",
	"thing",
	"nothing",
	"something",
	"anything",
	"everything",
	"king",
	"ring",
	"spring",
	"string",
	"during",
	"wedding",
	"evening",
	"morning",
	"red",
	"bed",
	"need",
	"seed",
	"speed",
	"hundred",
	"sacred",
	"weed",
	"dying",
	"lying",
	"tying",
	"sing",
	"bring",
	"sibling",
	"siblings",
	"rating",
	"longing",
	"touching",
	"moving",
	"tinged",
	"heroine",
	"heroines",
	"painting",
	"warning",
	"darling",
	"feeling",
	"being",
	"calling",
	"boxing",
	"parting",
	"building",
	"setting",
	"acting",
	"wedding",
]);
const special: Readonly<Record<string, string>> = {
	dying: "die",
	dies: "die",
	died: "die",
	dead: "dead",
	lying: "lie",
	lies: "lie",
	lied: "lie",
	tied: "tie",
	ties: "tie",
	wives: "wife",
	lives: "life",
	women: "woman",
	men: "man",
	children: "child",
	kids: "kid",
	wept: "weep",
	broke: "break",
	broken: "break",
	fell: "fall",
	fallen: "fall",
	felt: "feel",
	left: "left",
	sadness: "sad",
	sibling: "sibling",
	siblings: "sibling",
	families: "family",
	weddings: "wedding",
	endings: "ending",
	laughed: "laugh",
	im: "i",
	ive: "i",
};

/**
 * A light stem, so that cry, cries, cried and crying are one word. It only takes off the endings -s, -es, -ed, -ing, -ly;
 * that it sometimes makes a non-word does no harm, since phrases are stemmed in the same way.
 */
export function stem(word: string): string {
	const before = stems.get(word);
	if (before !== undefined) return before;
	const found = stemOf(word);
	if (stems.size < mostKept) stems.set(word, found);
	return found;
}

/** Stems found so far: a catalogue says the same few thousand words again and again. */
const stems = new Map<string, string>();
/** Beyond this many words, which no honest language needs, nothing more is kept. */
const mostKept = 50_000;

function stemOf(word: string): string {
	const known = special[word];
	if (known) return known;
	const bare = word.replace(/'(?:s|ll|d|re|ve|m)$/, "").replace(/'/g, "");
	if (bare.length < 4 || kept.has(bare)) return bare;
	return withoutSilentE(withoutEnding(bare));
}

function withoutEnding(word: string): string {
	if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
	if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(ss|us|is)$/.test(word)) return word;
	if (/(ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
	if (word.endsWith("s")) return withoutEnding(word.slice(0, -1));
	if (word.endsWith("ing") && /[aeiouy].*ing$/.test(word) && word.length > 5) return undoubled(word.slice(0, -3));
	if (word.endsWith("ed") && /[aeiouy].*ed$/.test(word) && word.length > 4) return undoubled(word.slice(0, -2));
	if (word.endsWith("ily") && word.length > 6) return `${word.slice(0, -3)}y`;
	if (word.endsWith("ly") && word.length > 5 && word !== "family") return word.slice(0, -2);
	return word;
}

function undoubled(word: string): string {
	return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

function withoutSilentE(word: string): string {
	return word.length > 4 && word.endsWith("e") && !word.endsWith("ee") ? word.slice(0, -1) : word;
}
