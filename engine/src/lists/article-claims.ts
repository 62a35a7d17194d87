import type { Catalogue } from "../catalogue/catalogue.ts";
import { type InferredGrade, inferProfile } from "../inference/infer-profile.ts";
import type { Knowledge } from "../query/hit.ts";
import type { Span } from "../query/query.ts";
import { mayName, rungOf } from "../ranking/secrecy.ts";
import { gradeOf } from "../vocabulary/cell.ts";
import type { Rung } from "../vocabulary/facet.ts";
import { tellingSentences } from "./telling-sentences.ts";

/** What an article's words claim of a drama, held against the catalogue. */
export interface ArticleClaim extends InferredGrade {
	/** Null where the catalogue does not know, or where it may not be told. */
	readonly stands: "agrees" | "differs" | null;
}

/** A sentence of an article that tells a late turn or an ending of its drama. */
export interface Spoil {
	readonly span: Span;
	/** What it tells, as far as that may be named; at rung 0 empty. */
	readonly facets: readonly string[];
}

/** What one entry claims and gives away. */
export interface Claims {
	/** The surest and strongest first; neither what may not be named nor what a sentence that spoils says is among them. */
	readonly facets: readonly ArticleClaim[];
	/** In the order of the text. */
	readonly spoils: readonly Spoil[];
}

/** From here on a facet is clearly there, up to there it is as good as absent. */
const clearly = 3;
const hardly = 1;
/** A claim that is less sure says nothing against the catalogue. */
const sureClaim = 0.6;

/**
 * Reads what a stretch of an article claims of a drama; `text` is the whole article, spans count in it. A claim that may not be
 * named of this drama at the rung becomes the sentence that spoils, without its name; what else that sentence claims would tell
 * the same, and is left out with it.
 */
export function claimsOf(
	text: string,
	[start, end]: Span,
	drama: number | null,
	known: Knowledge,
	catalogue: Catalogue,
	rung: Rung,
): Claims {
	const claimed = inferProfile(text.slice(start, end), known, catalogue, { implied: false }).map((grade) =>
		shift(grade, start),
	);
	const isSecret = (facet: string, at: Rung): boolean =>
		drama === null ? rungOf(catalogue.vocabulary.facet(facet)) > at : !mayName(catalogue, drama, facet, at);
	const open = claimed.filter(({ facet }) => !isSecret(facet, rung));
	const told = tellingSentences(text, [start, end], claimed, (facet) => isSecret(facet, 1), catalogue.vocabulary);
	const closed = told.filter((sentence) => sentence.rung > rung).map(({ span }) => span);
	return {
		facets: open
			.flatMap((claim) => outside(closed, claim))
			.map((claim) => ({ ...claim, stands: standsFor(claim, drama, catalogue) })),
		spoils: told.map(({ span, claims }) => ({
			span,
			facets: claims.filter(({ facet }) => !isSecret(facet, rung)).map(({ facet }) => facet),
		})),
	};
}

/** A claim as far as it rests on other words than these stretches; nothing where it rests on them alone. */
function outside(stretches: readonly Span[], claim: InferredGrade): InferredGrade[] {
	const spans = claim.spans.filter(([from, to]) => !stretches.some((one) => from < one[1] && to > one[0]));
	const [span] = spans;
	return span ? [{ ...claim, span: spans.includes(claim.span) ? claim.span : span, spans }] : [];
}

function standsFor(claim: InferredGrade, drama: number | null, catalogue: Catalogue): ArticleClaim["stands"] {
	const grade = drama === null ? null : gradeOf(catalogue.cell(drama, claim.facet));
	if (grade === null) return null;
	if (claim.grade === 0) return grade <= hardly ? "agrees" : grade >= clearly ? "differs" : null;
	if (grade > hardly) return "agrees";
	return claim.grade >= clearly && claim.confidence >= sureClaim ? "differs" : null;
}

function shift(grade: InferredGrade, offset: number): InferredGrade {
	const move = ([from, to]: Span): Span => [from + offset, to + offset];
	return { ...grade, span: move(grade.span), spans: grade.spans.map(move) };
}
