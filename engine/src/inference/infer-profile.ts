import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Knowledge } from "../query/hit.ts";
import type { Span } from "../query/query.ts";
import type { Grade } from "../vocabulary/facet.ts";
import { associationsOf } from "./associations.ts";
import { confidenceOf, leastImplied } from "./certainty.ts";
import { type Evidence, gatherEvidence } from "./evidence.ts";
import { type Mention, readMentions } from "./mentions.ts";

/** A facet that a text claims of what it describes. */
export interface InferredGrade {
	readonly facet: string;
	/** 0 when the text says that it is absent. */
	readonly grade: Grade;
	/** 0–1: how often such a claim is borne out by the profile of the drama that the text is about. */
	readonly confidence: number;
	/** True when no phrase says it, and its words only suggest it by the company that they keep in the catalogue. */
	readonly implied?: true;
	/** The words that claim it most clearly. */
	readonly span: Span;
	/** All places that claim it. */
	readonly spans: readonly Span[];
}

/** What of a text is to be claimed. */
export interface InferOptions {
	/** Whether what the words only suggest is claimed too; true by default. */
	readonly implied?: boolean;
}

/**
 * Reads a text into graded facets, strongest first. Refused words become known absences; what no phrase says is claimed where
 * the words make it rather likely than not. Never throws.
 */
export function inferProfile(
	text: string,
	known: Knowledge,
	catalogue: Catalogue,
	{ implied = true }: InferOptions = {},
): InferredGrade[] {
	const heard = readMentions(text.normalize("NFC"), known);
	return claimsFrom(gatherEvidence(heard, catalogue, associationsOf(catalogue)), implied);
}

/** The claims that evidence bears out, strongest first; those that are only implied where that is asked. */
export function claimsFrom(gathered: readonly Evidence[], implied: boolean): InferredGrade[] {
	return gathered
		.map((evidence) => ({ evidence, confidence: confidenceOf(evidence) }))
		.filter(({ evidence, confidence }) => evidence.mentions.length > 0 || (implied && confidence >= leastImplied))
		.map(({ evidence, confidence }) => claimOf(evidence, Math.round(confidence * 100) / 100))
		.sort((a, b) => b.confidence * (b.grade + 1) - a.confidence * (a.grade + 1));
}

/** What no phrase says is claimed as clearly there, which is what its likelihood is measured by. */
const impliedGrade = 3;
/** Of the words that only suggest a facet so many are told. */
const mostWords = 3;

function claimOf({ facet, mentions, isAbsent, words }: Evidence, confidence: number): InferredGrade {
	const [first] = words;
	if (mentions.length === 0)
		return {
			...{ facet, grade: impliedGrade, confidence, implied: true },
			...{ span: first as Span, spans: words.slice(0, mostWords) },
		};
	const best = mentions.reduce((a, b) => (b.belief * b.weight > a.belief * a.weight ? b : a));
	return {
		...{ facet, grade: isAbsent ? 0 : gradeFrom(mentions), confidence },
		...{ span: best.span, spans: mentions.map(({ span }) => span) },
	};
}

function gradeFrom(mentions: readonly Mention[]): Grade {
	const strength = Math.max(...mentions.map(({ weight }) => weight)) + 0.5 * (mentions.length - 1);
	if (strength < 0.75) return 2;
	if (strength < 1.4) return 3;
	return strength < 2.2 ? 4 : 5;
}
