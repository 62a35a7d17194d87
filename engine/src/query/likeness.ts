import { koreanLike, koreanUnlike, likeWords, unlikeWords } from "./cues.ts";
import type { Hit } from "./hit.ts";
import { judgedAfter } from "./judged-after.ts";
import type { Token } from "./tokenize.ts";

/** Whether the words around a title liken to it: 1 like, -1 unlike, 0 neither. */
export function likenessOf(text: string, tokens: readonly Token[], hit: Hit): -1 | 0 | 1 {
	const after = text.slice(hit.span[1], hit.span[1] + 20);
	if (koreanUnlike.test(after)) return -1;
	if (koreanLike.test(after)) return 1;
	return judgedAfter(text, hit.span[1]) ?? likenessBefore(tokens, hit);
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
