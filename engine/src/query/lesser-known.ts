import type { Span } from "./query.ts";

const pattern =
	/\b(?:hidden gems?|under-?rated|overlooked|under-?appreciated|lesser[- ]known|little[- ]known|not (?:so |very )?(?:popular|famous|well[- ]known|mainstream)|un(?:der)?known|few people (?:know|have seen|talk about)|nobody talks about|not everyone has (?:seen|watched)|haven't heard of|off the beaten path|obscure)\b|숨은 (?:명작|보석|작품)|숨겨진|저평가|덜 알려진|안 유명한|잘 알려지지 않은|(?:사람들이|남들이?|다들|아무도) ?(?:잘 )?(?:모르는|안 본)|잘 안 알려진|별로 안 알려진|유명하지 않은|아는 사람만 아는|묻힌/gi;

/** Where a wish asks for what few have seen ("a hidden gem", 숨은 명작). */
export function lesserKnownSpans(text: string): Span[] {
	return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}
