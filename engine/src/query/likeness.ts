import { koreanLike, koreanUnlike, likeWords, unlikeWords } from "./cues.ts";
import type { Hit } from "./hits.ts";
import type { Token } from "./tokenize.ts";

/** Whether the words around a title liken to it: 1 like, -1 unlike, 0 neither. */
export function likenessOf(text: string, tokens: readonly Token[], hit: Hit): -1 | 0 | 1 {
	const after = text.slice(hit.span[1], hit.span[1] + 20);
	if (koreanUnlike.test(after)) return -1;
	if (koreanLike.test(after)) return 1;
	return judgedAfter(text, hit) ?? likenessBefore(tokens, hit);
}

const disliked =
	/^[,:;–—-]*\s*(?:(?:but|and|which|that|it|i|was|is|just|really|honestly|felt|feels|kinda|a bit|bit|so|way|me)[\s,]+)*(?:(?:didn'?t|did not|don'?t|do not|couldn'?t|could not|can'?t|wasn'?t|never) (?:really |quite |fully )?(?:like|love|enjoy|finish|get|work|click|stand|care|for me|my)|not (?:for me|my|a fan|good|great|really)|hated|disliked|dropped|dnf|bored|boring|overrated|meh\b|disappointing|annoying|annoyed|frustrating|terrible|awful|bad\b|stupid|toxic|too (?!good|short)\w+)/i;

const liked =
	/^[,:;–—-]*\s*(?:(?:but|and|which|that|it|i|was|is|just|really|honestly)[\s,]+)*(?:loved|adored|enjoyed|perfect|amazing|a masterpiece|my favou?rite|great|wrecked|broke|destroyed|made me)/i;

/** "Goblin, didn't like it", "Nevertheless was too frustrating": the judgement stands behind the title. */
function judgedAfter(text: string, hit: Hit): -1 | 1 | null {
	const after = text.slice(hit.span[1], hit.span[1] + 60);
	if (disliked.test(after)) return -1;
	return liked.test(after) ? 1 : null;
}

function likenessBefore(tokens: readonly Token[], hit: Hit): -1 | 0 | 1 {
	for (let at = hit.from - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
		const token = tokens[at] as Token;
		if (/[.;!?]/.test(token.text)) break;
		if (unlikeWords.has(token.stem) || unlikeWords.has(token.norm)) return -1;
		if (likeWords.has(token.stem) || likeWords.has(token.norm)) return negatedBefore(tokens, at) ? -1 : 1;
	}
	return 0;
}

function negatedBefore(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.norm ?? "";
	return /^(not|no|nothing|never|didn't|don't|unlike)$/.test(before);
}
