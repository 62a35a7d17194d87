/** "Goblin, didn't like it", "Nevertheless was too frustrating": the judgement stands behind the title. */
export function judgedAfter(text: string, end: number): -1 | 1 | null {
	const after = text.slice(end, end + 60);
	if (disliked.test(after)) return -1;
	return liked.test(after) ? 1 : null;
}

const link = String.raw`^(?:\s*(?:[,;:–—-]|but|and|which|that))*\s*(?:i |it )?(?:really |just |honestly |absolutely |kinda )*`;
const verdict = String.raw`^(?:\s*(?:[,;:–—-]|but|which|that|it))*\s+(?:was|is|felt|feels|got|became|ended up)(?: (?:just|really|so|way|kinda|honestly|a bit|far|a))*`;

const disliked = new RegExp(
	[
		String.raw`${link}(?:didn'?t|did not|don'?t|do not|couldn'?t|could not|can'?t|never) (?:really |quite |fully )?(?:like|love|enjoy|finish|stand|care for|get into|get through|connect with) (?:it|that|this|\w+ at all)\b`,
		String.raw`${link}(?:hated|disliked|dropped|dnf'?d?|couldn'?t finish|gave up on) (?:it|that one|this)\b`,
		String.raw`^\s+(?:really |just )?(?:didn'?t|did not|doesn'?t|never) (?:really |quite )?(?:work|click|do it|grab|land|hook)`,
		String.raw`^\s+(?:bored|annoyed|frustrated|disappointed|lost) (?:me|us)\b`,
		String.raw`${verdict} (?:boring|bad\b|overrated|meh\b|disappointing|annoying|frustrating|terrible|awful|stupid|toxic|not (?!bad)|too (?!good\b|short\b)\w)`,
		String.raw`^\s+(?:wasn'?t|isn'?t) (?:for me|my|great|good|it\b|that)`,
	].join("|"),
	"i",
);

const liked = new RegExp(
	[
		String.raw`${link}(?:loved|adored|enjoyed|liked) (?:it|that one|this|every)\b`,
		`${verdict} (?:good\\b|perfect|amazing|masterpiece|my favou?rite|great|wonderful|beautiful|everything)`,
		String.raw`^\s+(?:wrecked|broke|destroyed|ruined|healed|changed) (?:me|my)\b`,
		String.raw`^[.!…\s]+i (?:just )?(?:want|need) [\w ]{2,30} again\b`,
	].join("|"),
	"i",
);
