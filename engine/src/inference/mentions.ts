import type { Knowledge } from "../query/hit.ts";
import { findHits } from "../query/hits.ts";
import { allowedWeight, type Polarity } from "../query/meant.ts";
import { polarities } from "../query/polarity.ts";
import type { Span } from "../query/query.ts";
import type { TitleHit, TitleIndex } from "../query/titles.ts";
import { type Token, tokenize } from "../query/tokenize.ts";
import { tellsAbsence } from "./absence.ts";

/** One place where a text says or refuses a facet. */
export interface Mention {
	readonly span: Span;
	/** What the phrase by itself makes one believe, 0–1. */
	readonly belief: number;
	/** 1 plain, 1.5 "really", 0.4 "not too"; 0 when it is refused. */
	readonly weight: number;
	readonly isAbsent: boolean;
}

/** A text, read for what it says. */
export interface Heard {
	/** By facet id. */
	readonly mentions: ReadonlyMap<string, readonly Mention[]>;
	/** The words that are no names and are not refused. */
	readonly words: readonly Token[];
}

/** What one plain mention of a phrase makes one believe. */
const plainBelief = 0.6;
/** The same when the phrase asks for several facets and this is one of them. */
const compoundBelief = 0.5;

const noBounds = { bounds: {}, spans: [] };

/** Finds the vocabulary's phrases in a description, each with whether it is meant; never throws. */
export function readMentions(composed: string, known: Knowledge): Heard {
	const tokens = tokenize(composed);
	const hits = findHits(composed, tokens, noBounds, withoutRiskyTitles(known));
	const meant = polarities(composed, tokens, hits);
	const mentions = new Map<string, Mention[]>();
	const silenced = new Set<number>();
	for (const hit of hits) {
		const polarity = toldOf(composed, hit.span, meant.get(hit));
		if (hit.title || hit.person || (polarity && polarity.kind !== "want"))
			for (let at = hit.from; at < hit.to; at++) silenced.add(at);
		if (!hit.meaning || !polarity || hit.meaning.mood) continue;
		for (const [facet, share] of hit.meaning.wants) {
			const mention = mentionOf(hit.span, share, polarity, hit.meaning.single);
			if (mention) mentions.set(facet, [...(mentions.get(facet) ?? []), mention]);
		}
	}
	return { mentions, words: tokens.filter(({ kind }, at) => kind !== "mark" && !silenced.has(at)) };
}

/** What is refused of somebody in the story is spoken of all the same, if faintly. */
function toldOf(text: string, span: Span, polarity: Polarity | undefined): Polarity | undefined {
	const isOfStory = polarity?.told || (polarity?.kind === "refuse" && !tellsAbsence(text, span));
	if (!isOfStory) return polarity;
	return { kind: "want", weight: allowedWeight, step: 0 };
}

/** In a description "first love" is what it says, whatever drama is called so. */
function withoutRiskyTitles(known: Knowledge): Knowledge {
	const sure = (hit: TitleHit | null): TitleHit | null => (hit?.risky ? null : hit);
	const titles: TitleIndex = {
		...known.titles,
		latin: (tokens, from) => sure(known.titles.latin(tokens, from)),
		hangul: (text, from) => sure(known.titles.hangul(text, from)),
	};
	return { ...known, titles };
}

function mentionOf(span: Span, share: number, polarity: Polarity, single: boolean): Mention | null {
	if (polarity.kind === "drop" || share < 0) return null;
	const belief = (single ? plainBelief : compoundBelief) * Math.min(1, share + 0.2);
	if (polarity.kind === "refuse") return single ? { span, belief, weight: 0, isAbsent: true } : null;
	return { span, belief, weight: polarity.kind === "soften" ? 0.4 : polarity.weight, isAbsent: false };
}
