import type { Catalogue } from "../catalogue/catalogue.ts";
import { findHits, type Knowledge } from "../query/hits.ts";
import type { Polarity } from "../query/meant.ts";
import { polarities } from "../query/polarity.ts";
import type { Span } from "../query/query.ts";
import type { TitleHit, TitleIndex } from "../query/titles.ts";
import { tokenize } from "../query/tokenize.ts";
import type { Grade } from "../vocabulary/facet.ts";

/** A facet that a text claims of what it describes. */
export interface InferredGrade {
	readonly facet: string;
	/** 0 when the text says that it is absent. */
	readonly grade: Grade;
	/** 0–1: how sure the words make it. */
	readonly confidence: number;
	/** The words that claim it most clearly. */
	readonly span: Span;
	/** All places that claim it. */
	readonly spans: readonly Span[];
}

interface Mention {
	readonly span: Span;
	readonly belief: number;
	readonly weight: number;
	readonly absent: boolean;
}

/** What one plain mention of a phrase makes one believe. */
const plainBelief = 0.6;
/** The same when the phrase asks for several facets and this is one of them. */
const compoundBelief = 0.5;

const noBounds = { bounds: {}, spans: [] };

/** Reads a text into graded facets, strongest first. Refused words become known absences; never throws. */
export function inferProfile(text: string, known: Knowledge, catalogue: Catalogue): InferredGrade[] {
	const composed = text.normalize("NFC");
	const tokens = tokenize(composed);
	const hits = findHits(composed, tokens, noBounds, withoutRiskyTitles(known));
	const meant = polarities(composed, tokens, hits);
	const mentions = new Map<string, Mention[]>();
	for (const hit of hits) {
		const polarity = meant.get(hit);
		if (!hit.meaning || !polarity || hit.meaning.mood) continue;
		for (const [facet, share] of hit.meaning.wants) {
			const mention = mentionOf(hit.span, share, polarity, hit.meaning.single);
			if (mention) mentions.set(facet, [...(mentions.get(facet) ?? []), mention]);
		}
	}
	return [...mentions]
		.map(([facet, found]) => weigh(facet, found))
		.filter(({ facet }) => catalogue.vocabulary.resolve(facet) !== null)
		.sort((a, b) => b.confidence * (b.grade + 1) - a.confidence * (a.grade + 1));
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
	if (polarity.kind === "refuse") return single ? { span, belief, weight: 0, absent: true } : null;
	return { span, belief, weight: polarity.kind === "soften" ? 0.4 : polarity.weight, absent: false };
}

/** Mentions add up like independent witnesses; a text that says both is believed where it says more. */
function weigh(facet: string, mentions: readonly Mention[]): InferredGrade {
	const present = mentions.filter(({ absent }) => !absent);
	const absent = mentions.filter((mention) => mention.absent);
	const belief = (found: readonly Mention[]): number =>
		1 - found.reduce((doubt, mention) => doubt * (1 - mention.belief), 1);
	const isAbsent = absent.length > 0 && belief(absent) >= belief(present);
	const side = isAbsent ? absent : present;
	const best = side.reduce((a, b) => (b.belief * b.weight > a.belief * a.weight ? b : a), side[0] as Mention);
	const contested = isAbsent ? belief(present) : belief(absent);
	return {
		facet,
		grade: isAbsent ? 0 : gradeFrom(side),
		confidence: Math.round(belief(side) * (1 - contested / 2) * 100) / 100,
		span: best.span,
		spans: side.map(({ span }) => span),
	};
}

function gradeFrom(mentions: readonly Mention[]): Grade {
	const strength = Math.max(...mentions.map(({ weight }) => weight)) + 0.5 * (mentions.length - 1);
	if (strength < 0.75) return 2;
	if (strength < 1.4) return 3;
	return strength < 2.2 ? 4 : 5;
}
