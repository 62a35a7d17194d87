import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Query } from "../query/query.ts";
import { gradeOf } from "../vocabulary/cell.ts";
import type { Facet, Locale, Rung } from "../vocabulary/facet.ts";
import type { Fitting } from "./fitting.ts";
import { isAside } from "./is-aside.ts";
import type { Strictness } from "./limits.ts";
import { fixedTexts, sayGrade, sayKindred, sayLikeness, sayMoved, sayPerson, sayUnknown, sayWords } from "./say.ts";
import { mayName } from "./secrecy.ts";
import type { Signal } from "./signals/signal.ts";

/** One part of what speaks for or against a drama. */
export interface Reason {
	/** The facet's id; or `kindred`, `like`, `person`, `words`, `title`, `reach`; or `later` for what may not be named. */
	readonly facet: string;
	/** A sentence for the person. */
	readonly text: string;
	/**
	 * Points of the fit, below 0 when it speaks against, 0 for what is no part of it: a warning, or that many have watched it. All
	 * shares of a result sum to its fit before rounding.
	 */
	readonly share: number;
}

/** What speaks for and against one drama. */
export interface Explanation {
	/** 0–100. */
	readonly fit: number;
	/** Largest first; what usually comes with the wish, and that many have watched it, last. */
	readonly reasons: readonly Reason[];
	/**
	 * What to know beforehand: first the parts of the score that speak against it, then warnings, the gravest first (share 0), and
	 * at last the parts about what was hardly asked for.
	 */
	readonly cautions: readonly Reason[];
}

export interface ExplainOptions {
	readonly locale: Locale;
	readonly spoilers: Rung;
	readonly strictness: Strictness;
	/** All hard limits in force. */
	readonly limits: readonly string[];
}

/** Puts how a drama fits into words: the values of the signals of which its fit is made, in points, one sentence each. */
export function explain(
	drama: number,
	query: Query,
	catalogue: Catalogue,
	fitting: Fitting,
	options: ExplainOptions,
): Explanation {
	const { signals, scale } = fitting.of(drama);
	const parts = merge(signals.map((signal) => partOf(signal, drama, scale, catalogue, options)));
	const total = parts.reduce((sum, { share }) => sum + share, 0);
	const against = parts.filter(({ share }) => share < 0).sort((a, b) => a.share - b.share);
	const place = ({ facet }: Reason): number => lastParts.indexOf(facet);
	return {
		fit: Math.max(0, Math.min(100, Math.round(total))),
		reasons: [
			...parts.filter(({ share }) => share > 0).sort((a, b) => place(a) - place(b) || b.share - a.share),
			...(fitting.isReachBeside ? watched(drama, catalogue, options) : []),
		],
		cautions: [
			...against.filter(({ facet }) => !isAside(facet, query)),
			...unknownLimits(drama, catalogue, options),
			...warnings(drama, query, catalogue, options),
			...against.filter(({ facet }) => isAside(facet, query)),
		],
	};
}

/** What was not asked for by itself is told after what was. */
const lastParts: readonly string[] = ["kindred", "reach"];

/** From so widely watched on, 0–1 on a logarithmic scale, a drama stands clearly higher for it: 50,000 people. */
const widelyWatched = 0.75;

/** That many people have watched it, where that moves it up. */
function watched(drama: number, catalogue: Catalogue, { locale }: ExplainOptions): Reason[] {
	if ((catalogue.reach[drama] ?? 0) < widelyWatched) return [];
	return [{ facet: "reach", text: fixedTexts.watched[locale], share: 0 }];
}

function partOf(
	signal: Signal,
	drama: number,
	scale: number,
	catalogue: Catalogue,
	{ locale, spoilers }: ExplainOptions,
): Reason {
	const { subject } = signal;
	const value = signal.valueFor(drama);
	const part = (facet: string, text: string): Reason => ({ facet, text, share: value * scale });
	if ("facet" in subject) {
		if (!mayName(catalogue, drama, subject.facet, spoilers)) return part("later", fixedTexts.later[locale]);
		if ("step" in subject && value > 0) return part(subject.facet, sayMoved(subject, catalogue, locale));
		return part(subject.facet, sayGrade(catalogue.vocabulary.facet(subject.facet), catalogue, drama, locale));
	}
	if ("kindred" in subject) {
		return part("kindred", sayKindred(subject.kindred(drama), value > 0, drama, catalogue, { locale, spoilers }));
	}
	if ("like" in subject) {
		const isNear = subject.wanted === value > 0;
		return part("like", sayLikeness(drama, subject.like, isNear, catalogue, locale, spoilers));
	}
	if ("person" in subject) return part("person", sayPerson(subject.person, drama, catalogue, locale));
	if ("told" in subject) return part("words", sayWords(subject.told(drama), locale));
	if ("title" in subject) return part("title", fixedTexts[subject.exact ? "title" : "nearTitle"][locale]);
	return part("reach", fixedTexts[subject.lesserKnown ? "gem" : "reach"][locale]);
}

/** Parts that are said in the same words are one part: nothing may be told from how many things are kept secret. */
function merge(parts: readonly Reason[]): Reason[] {
	const merged: Reason[] = [];
	for (const part of parts) {
		if (part.share === 0) continue;
		const at = merged.findIndex(({ facet, text }) => facet === part.facet && text === part.text);
		if (at < 0) merged.push(part);
		else merged[at] = { ...part, share: (merged[at]?.share ?? 0) + part.share };
	}
	return merged;
}

/** Limits that a lenient search let through because nobody knows. */
function unknownLimits(drama: number, catalogue: Catalogue, { limits, locale }: ExplainOptions): Reason[] {
	return limits
		.filter((id) => gradeOf(catalogue.cell(drama, id)) === null)
		.map((id) => ({ facet: id, text: sayUnknown(catalogue.vocabulary.facet(id), locale), share: 0 }));
}

const mostWarnings = 3;
/** Moderate; see `levelGrades` where files are compiled. */
const gravestFrom = 3;

/** Warnings that matter (moderate or severe) and may be named, the gravest first. */
function warnings(drama: number, query: Query, catalogue: Catalogue, { locale, spoilers }: ExplainOptions): Reason[] {
	const grave: { readonly facet: Facet; readonly grade: number }[] = [];
	for (const facet of catalogue.vocabulary.ofFamily("warning")) {
		const grade = gradeOf(catalogue.cell(drama, facet.id)) ?? 0;
		if (grade < gravestFrom || query.wants.some((want) => want.facet === facet.id)) continue;
		if (mayName(catalogue, drama, facet.id, spoilers)) grave.push({ facet, grade });
	}
	return grave
		.sort((a, b) => b.grade - a.grade)
		.slice(0, mostWarnings)
		.map(({ facet, grade }) => ({
			facet: facet.id,
			text: grade >= 4 ? facet.reason[locale] : facet.some[locale],
			share: 0,
		}));
}
