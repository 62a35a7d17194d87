import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Knowledge } from "../query/hit.ts";
import type { Span } from "../query/query.ts";
import { tokenize } from "../query/tokenize.ts";

/** A drama that an article names outside its list: among the honourable mentions, in its introduction or closing. */
export interface Mention {
	/** As the article writes it. */
	readonly title: string;
	readonly slug: string;
	readonly span: Span;
}

/** The dramas named in some stretches of a text, each once, in their order. Names that are ordinary words are passed over. */
export function mentionsIn(
	text: string,
	stretches: readonly Span[],
	besides: ReadonlySet<string>,
	{ titles }: Knowledge,
	catalogue: Catalogue,
): Mention[] {
	const mentions = new Map<string, Mention>();
	for (const [start, end] of stretches) {
		const stretch = text.slice(start, end);
		const tokens = tokenize(stretch);
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at];
			if (!token || token.kind === "mark") continue;
			const isHangul = token.kind === "hangul";
			const hit = isHangul ? titles.hangul(stretch, token.span[0]) : titles.latin(tokens, at);
			if (!hit) continue;
			const last = isHangul ? null : tokens[at + hit.length - 1];
			const span: Span = [start + token.span[0], start + (last ? last.span[1] : token.span[0] + hit.length)];
			const slug = catalogue.dramas[hit.dramas[0] ?? -1]?.slug;
			if (
				slug &&
				(hit.risky ? standsAlone(text, span) : isCapitalised(text.slice(...span))) &&
				!besides.has(slug) &&
				!mentions.has(slug)
			) {
				mentions.set(slug, { title: text.slice(...span), slug, span });
			}
			if (!hit.risky) while ((tokens[at + 1]?.span[0] ?? Infinity) + start < span[1]) at++;
		}
	}
	return [...mentions.values()];
}

/** In running text an English title is written with capitals; Hangul has none. */
function isCapitalised(title: string): boolean {
	return title.split(/[\s-]+/).every((word) => word.length <= 4 || !/^\p{Ll}/u.test(word)) && !/^\p{Ll}/u.test(title);
}

/** A title that is also a word is one between quotes, in italics, or where it is all that its line says. */
function standsAlone(text: string, [start, end]: Span): boolean {
	const before = text.slice(Math.max(0, start - 12), start);
	const behind = text.slice(end, end + 24);
	const isQuoted = /["“‘「『《〈<*_]$/.test(before) && /^["”’」』》〉>*_]/.test(behind);
	return isQuoted || (/(?:^|\n)\s*[-*•]?\s*$/.test(before) && /^\s*(?:\(\d{4}\))?\s*(?:\n|$)/.test(behind));
}
