import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Hit } from "./hit.ts";
import { tokensUntil } from "./spanning.ts";
import type { Token } from "./tokenize.ts";

const makerBefore =
	/(?:\b(?:by|from|of|with) )?(?:\b(?:the|same) )*\b(?:(?<writer>(?:screen)?writers?|author)|(?<director>directors?|pd))(?: (?:of|behind|from|as|who (?:wrote|made|directed|did)))+ (?:the )?$/i;
const makerBehind =
	/^(?:을|를|의|랑|와)? ?(?:쓴 |만든 |같은 )?(?:(?<writer>작가)|(?<director>감독|연출|피디|PD))(?:님)?(?:의|이|가)?/i;

/** So much of the text before a title is looked at. */
const looked = 48;

/** "by the writer of Reply 1988", "도깨비 작가의 다른 작품": in place of the title stands whoever made the drama. */
export function namingMakers(
	text: string,
	tokens: readonly Token[],
	hits: readonly Hit[],
	catalogue: Catalogue,
): Hit[] {
	const named = hits.flatMap((hit): Hit[] => {
		const maker = hit.title ? makerHit(text, tokens, hit, catalogue) : null;
		return maker ? [maker] : [];
	});
	if (named.length === 0) return [...hits];
	const others = hits.filter((hit) => named.every(({ from, to }) => hit.to <= from || hit.from >= to));
	return [...others, ...named].sort((a, b) => a.from - b.from);
}

function makerHit(text: string, tokens: readonly Token[], { title = [], span }: Hit, catalogue: Catalogue): Hit | null {
	const before = text.slice(Math.max(0, span[0] - looked), span[0]);
	const [ahead, behind] = [makerBefore.exec(before), makerBehind.exec(text.slice(span[1], span[1] + looked))];
	const groups = ahead?.groups ?? behind?.groups;
	const drama = catalogue.dramas[title[0] ?? -1];
	const person = groups && drama && (groups.writer ? drama.writer : drama.director)[0];
	if (!person) return null;
	const start = span[0] - (ahead ? ahead[0].length : 0);
	const end = span[1] + (ahead ? 0 : (behind?.[0].length ?? 0));
	const from = tokens.findIndex((token) => token.span[1] > start);
	return { span: [(tokens[from] as Token).span[0], end], from, to: tokensUntil(tokens, from, end), person };
}
