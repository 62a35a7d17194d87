import { AppError } from "./app-error.ts";
import { type Catalogue, createCatalogue } from "./catalogue/catalogue.ts";
import type { CatalogueRecord, DramaRecord } from "./catalogue/record.ts";
import {
	type Safety,
	safetyOf,
	type Telling,
	type VisibleProfile,
	visibleProfile,
} from "./catalogue/visible-profile.ts";
import { type Comparison, compareDramas } from "./comparison/compare-dramas.ts";
import { applyCritiques, type Critique } from "./critiques/critique.ts";
import { type OfferedCritique, offerCritiques } from "./critiques/offer-critiques.ts";
import { planEvenings } from "./evenings/plan-evenings.ts";
import { sayEvening, sayPlan } from "./evenings/say-plan.ts";
import type { Budget, Sitting } from "./evenings/watching.ts";
import { type InferOptions, type InferredGrade, inferProfile } from "./inference/infer-profile.ts";
import type { DramaList } from "./lists/list.ts";
import { type ListSpoilers, listSpoilers } from "./lists/list-spoilers.ts";
import { type Article, type ReadArticleOptions, readArticle } from "./lists/read-article.ts";
import { readCount } from "./lists/write-list/read-count.ts";
import { type WrittenList, writeList } from "./lists/write-list/write-list.ts";
import { type Completion, createCompleter } from "./query/complete-wish.ts";
import type { Knowledge } from "./query/hit.ts";
import type { Query } from "./query/query.ts";
import { createKnowledge, readQuery } from "./query/read-query.ts";
import { applyStrengths, type FacetStrength } from "./query/strengths.ts";
import { type SuggestedDrama, type Suggestion, suggestTitles } from "./query/suggest.ts";
import { type Counter, counterOf } from "./ranking/counter.ts";
import { type Explanation, explain } from "./ranking/explain.ts";
import { fittingOf } from "./ranking/fitting.ts";
import { gentlerIn } from "./ranking/gentler.ts";
import { type Lift, liftsOf } from "./ranking/lifts.ts";
import type { Strictness } from "./ranking/limits.ts";
import { type Ranking, rank } from "./ranking/rank.ts";
import { sayGentler } from "./ranking/say.ts";
import { defaultWeights, type Weights } from "./ranking/weights.ts";
import { peakOf, recoveryOf } from "./vocabulary/curve.ts";
import type { Locale, Rung } from "./vocabulary/facet.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** What to find, and how to tell it. */
export interface FindOptions {
	/** The wish, in English or Korean; empty browses. */
	readonly query: string;
	/** 1–100; 10 by default. */
	readonly limit?: number;
	/** Facet ids that must not be in it, whatever the wish says. */
	readonly cannotBear?: readonly string[];
	/** Whether an unknown limit withholds (strict, the default) or cautions (lenient). */
	readonly strictness?: Strictness;
	/** The language of the answer; by default that of the wish. */
	readonly locale?: Locale;
	/** How much may be told; 0 by default. */
	readonly spoilers?: Rung;
	/** How strongly some facets are meant, whatever the wish says of them. */
	readonly strengths?: readonly FacetStrength[];
	/** Steps from results, one after the other. */
	readonly critiques?: readonly Critique[];
}

/** One drama of an answer. */
export interface FoundDrama extends Explanation {
	readonly slug: string;
	readonly title: string;
	readonly hangul: string;
	readonly year: number;
	readonly episodes: number;
	readonly hurt: Hurt;
	readonly premise: string;
	/** What speaks most against it for this wish; null when nothing does. */
	readonly counter: Counter | null;
	/** What to turn to when tonight is harder than one thought; null when it is gentle already or there is nothing. */
	readonly gentler: Gentler | null;
}

/** A gentler drama that answers the same wish. */
export interface Gentler {
	readonly slug: string;
	readonly title: string;
	readonly hangul: string;
	/** A sentence that offers it. */
	readonly text: string;
}

/** The hurt curve with its headline. */
export interface Hurt {
	/** 0–5. */
	readonly peak: number;
	/** How far it comes down by the end, 0–5. */
	readonly recovery: number;
	/** 0–5 in eight equal parts of the run. */
	readonly curve: readonly number[];
}

/** The answer to a wish. */
export interface Found {
	readonly read: Query;
	readonly results: readonly FoundDrama[];
	/** What hard limits removed, and how many of those only because something is unknown. */
	readonly withheld: { readonly count: number; readonly unknown: number };
	/** How many dramas the limits, bounds and critiques leave. */
	readonly total: number;
	/** Up to four steps that would change the answer most, the most telling first. */
	readonly critiques: readonly OfferedCritique[];
	/** When nothing is left: what could be let go of, what leaves most first. Else empty. */
	readonly lifts: readonly Lift[];
}

/** How to fill evenings. */
export interface PlanOptions extends Omit<FindOptions, "limit"> {
	/** 1–60; 14 by default. */
	readonly evenings?: number;
	/** How long an evening is; 150 minutes by default. */
	readonly minutesPerEvening?: number;
}

/** One evening of a plan: some episodes of one drama. */
export interface Evening extends Sitting {
	/** 1 is the first. */
	readonly evening: number;
	readonly slug: string;
	readonly title: string;
	readonly hangul: string;
	/** What the evening is like. */
	readonly text: string;
	/** What to turn to instead; null when the evening is gentle or there is nothing. */
	readonly gentler: Gentler | null;
}

/** Evenings whose hurt rises and then mends. */
export interface Plan {
	readonly read: Query;
	/** The slugs of the dramas, in the order of watching; empty when none fits the time. */
	readonly dramas: readonly string[];
	readonly evenings: readonly Evening[];
	/** The whole in two sentences, and what is to be known of it. */
	readonly text: string;
	/** As in {@link Found}. */
	readonly withheld: Found["withheld"];
	/** How many dramas the limits, bounds and critiques leave, whatever their length. */
	readonly total: number;
}

/** What to write a list about. */
export interface WriteOptions extends Omit<FindOptions, "limit" | "spoilers"> {
	/** 1–50; by default what the wish says ("ten", "5편"), else 10. */
	readonly count?: number;
}

/** A list written for a wish, with the sources of its sentences and how the wish was read. */
export interface Written extends WrittenList {
	readonly read: Query;
	/** As in {@link Found}. */
	readonly withheld: Found["withheld"];
	/** As in {@link Found}. */
	readonly total: number;
}

/** The whole of Goodcry as a library. */
export interface Engine {
	readonly catalogue: Catalogue;
	readonly vocabulary: Vocabulary;
	/** The same engine with other numbers of ranking, for tuning. */
	withWeights(weights: Weights): Engine;
	/** From a wish to the dramas that answer it. @throws AppError on an unknown facet id or a limit out of range. */
	find(options: FindOptions): Found;
	/** How a wish is read, span by span, with some facets meant as strongly as is said. @throws AppError on an unknown facet id. */
	read(wish: string, strengths?: readonly FacetStrength[]): Query;
	/** One drama, or null. */
	get(slug: string): DramaRecord | null;
	/** What may be told of a drama; at rung 0 and in English by default. @throws AppError when there is no such drama. */
	profile(slug: string, telling?: Partial<Telling>): VisibleProfile;
	/** Whether a drama keeps hard limits, all in all. @throws AppError on an unknown drama or facet id. */
	safety(slug: string, cannotBear: readonly string[]): Safety;
	/** Dramas like one, best first. @throws AppError when there is no such drama. */
	similar(slug: string, options?: Omit<FindOptions, "query">): Found;
	/** Dramas side by side, in the order given. @throws AppError when there is no such drama. */
	compare(slugs: readonly string[], telling?: Partial<Telling>): Comparison;
	/** Fills evenings with dramas that answer a wish, so that the hurt rises and then mends. @throws AppError as `find` does. */
	plan(options: PlanOptions): Plan;
	/** Writes a ranked list for a wish, without spoilers; the same wish gives the same words. @throws AppError as `find` does. */
	writeList(options: WriteOptions): Written;
	/** What a text claims of the drama that it describes. Never throws. */
	infer(text: string, options?: InferOptions): InferredGrade[];
	/** The entries of a list article. Never throws. */
	readArticle(text: string, options?: ReadArticleOptions): Article;
	/** The sentences of a list's own words that tell a late turn or an ending. Never throws. */
	spoilersIn(list: DramaList): ListSpoilers;
	/** The dramas that are called exactly so, in any spelling, spacing and case, the most widely watched first. */
	named(title: string): DramaRecord[];
	/** The dramas whose names are nearest to a text, best first. */
	nearest(title: string, limit?: number): DramaRecord[];
	/**
	 * What somebody may mean who has typed so far: dramas by any name, in Hangul, initial consonants or Latin letters, with one
	 * slip, and facets by their labels; 8 by default. Never throws.
	 */
	suggest(typed: string, limit?: number): Suggestion[];
	/** Suggests the dramas alone, for a box that takes a title; also with a slip. */
	suggestTitles(typed: string, limit?: number): SuggestedDrama[];
	/** The same for the end of a wish that is being written, and what to write instead; 8 by default. Never throws. */
	complete(typed: string, limit?: number): Completion;
}

const defaultLimit = 10;
const defaultSuggestions = 8;

/**
 * Makes an engine from the compiled catalogue. Runs in a browser as well as in Node.
 * @example
 * const engine = createEngine(catalogue);
 * engine.find({ query: "quiet, leaves me comforted, no romance" }).results[0]?.title;
 */
export function createEngine(record: CatalogueRecord, weights: Weights = defaultWeights): Engine {
	const catalogue = createCatalogue(record);
	let knowledge: Knowledge | undefined;
	// A page about one drama or the vocabulary needs to read no wish.
	const known = (): Knowledge => {
		knowledge ??= createKnowledge(catalogue);
		return knowledge;
	};
	return engineOver(catalogue, known, weights);
}

function engineOver(catalogue: Catalogue, known: () => Knowledge, weights: Weights): Engine {
	const read = (wish: string): Query => readQuery(wish, catalogue, known());
	let completer: ReturnType<typeof createCompleter> | undefined;
	const positionOf = (slug: string): number => {
		const position = catalogue.indexOf(slug);
		if (position < 0) throw unknownDrama(slug);
		return position;
	};
	const meantSo = (wish: Query, given: readonly FacetStrength[] = []): Query => {
		const checked = given.map((one) => ({ ...one, facet: facetId(one.facet, catalogue.vocabulary) }));
		return applyStrengths(wish, checked, catalogue.vocabulary);
	};
	const rankingOf = (wish: Query, options: Omit<FindOptions, "query">) => {
		const cannotBear = (options.cannotBear ?? []).map((id) => facetId(id, catalogue.vocabulary));
		const strictness = options.strictness ?? "strict";
		const rankFor = (asked: Query, limit: number): Ranking =>
			rank(asked, catalogue, weights, { limit, cannotBear, strictness });
		const query = applyCritiques(
			meantSo(wish, options.strengths),
			(options.critiques ?? []).map(checkedCritique),
			(asked) => rankFor(asked, defaultLimit).results.map(({ drama }) => recordOf(drama).slug),
		);
		const ranking = rankFor(query, checkedLimit(options.limit));
		const lifts = (): Lift[] =>
			ranking.total > 0
				? []
				: liftsOf(
						{ query, cannotBear, strictness },
						(without) => rank(without.query, catalogue, weights, { ...without, limit: 1 }).total,
					);
		const telling = {
			locale: options.locale ?? query.language,
			spoilers: options.spoilers ?? 0,
			strictness,
			limits: [...new Set([...query.limits.map(({ facet }) => facet), ...cannotBear])],
		} as const;
		return { query, ranking, telling, lifts };
	};
	const answer = (wish: Query, options: Omit<FindOptions, "query">): Found => {
		const { query, ranking, telling, lifts } = rankingOf(wish, options);
		const findGentler = gentlerIn(ranking, catalogue);
		const fitting = fittingOf(ranking);
		const results = ranking.results.map((ranked): FoundDrama => {
			const explanation = explain(ranked.drama, query, catalogue, fitting, telling);
			return {
				...summaryOf(recordOf(ranked.drama), telling.locale),
				...explanation,
				counter: counterOf(ranked.drama, query, explanation, catalogue, telling),
				gentler: gentlerOf(findGentler(ranked), telling.locale),
			};
		});
		const critiques = offerCritiques(ranking, query, catalogue, telling);
		return { read: query, results, withheld: ranking.withheld, total: ranking.total, critiques, lifts: lifts() };
	};
	const plan = ({ query: wish, evenings = 14, minutesPerEvening = 150, ...options }: PlanOptions): Plan => {
		const { query, ranking, telling } = rankingOf(askingForHurt(read(wish), catalogue.vocabulary), options);
		const budget = checkedBudget({ evenings, minutesPerEvening });
		const { evenings: planned, longer } = planEvenings(ranking, catalogue, budget);
		const dramas = [...new Set(planned.map(({ drama }) => drama))].map(recordOf);
		return {
			read: query,
			dramas: dramas.map(({ slug }) => slug),
			evenings: planned.map(({ drama, gentler, ...sitting }, index) => {
				const { slug, title, hangul } = recordOf(drama);
				const text = sayEvening(sitting, telling.locale);
				const instead = gentlerOf(gentler, telling.locale);
				return { evening: index + 1, slug, title, hangul, ...sitting, text, gentler: instead };
			}),
			text: sayPlan(
				{ dramas, sittings: planned, longer: longer === null ? null : recordOf(longer) },
				budget,
				telling.locale,
			),
			withheld: ranking.withheld,
			total: ranking.total,
		};
	};
	const write = ({ query: wish, count, ...options }: WriteOptions): Written => {
		const asked = readCount(wish);
		const number = checkedCount(count ?? asked.count ?? defaultLimit);
		const { query, ranking, telling } = rankingOf(read(asked.wish), { ...options, limit: mostRanked });
		const { withheld, total } = ranking;
		const matter = { query, ranked: ranking.results, count: number, catalogue, ...telling, withheld: withheld.count };
		return { ...writeList(matter), read: query, withheld, total };
	};
	const recordOf = (drama: number): DramaRecord => catalogue.dramas[drama] as DramaRecord;
	const gentlerOf = (gentler: number | null, locale: Locale): Gentler | null => {
		if (gentler === null) return null;
		const { slug, title, hangul } = recordOf(gentler);
		return { slug, title, hangul, text: sayGentler(recordOf(gentler), locale) };
	};
	const checkedCritique = (critique: Critique): Critique => {
		if (!Number.isFinite(critique.step) || Math.abs(critique.step) > 2) {
			throw new AppError("bad-input", `The step ${critique.step} is not from -2 to 2.`, "Step by -2, -1, 1 or 2.");
		}
		if (critique.from) positionOf(critique.from);
		return { ...critique, toward: facetId(critique.toward, catalogue.vocabulary) };
	};
	return {
		catalogue,
		vocabulary: catalogue.vocabulary,
		withWeights: (others) => engineOver(catalogue, known, others),
		read: (wish, given) => meantSo(read(wish), given),
		find: ({ query, ...options }) => answer(read(query), options),
		get: (slug) => catalogue.dramas[catalogue.indexOf(slug)] ?? null,
		profile: (slug, { locale = "en", spoilers = 0 } = {}) =>
			visibleProfile(catalogue, positionOf(slug), { locale, spoilers }),
		safety(slug, cannotBear) {
			const limits = cannotBear.map((id) => facetId(id, catalogue.vocabulary));
			return safetyOf(catalogue, positionOf(slug), limits);
		},
		similar(slug, options = {}) {
			positionOf(slug);
			return answer({ ...read(""), like: [{ slug, weight: 1, span: [0, 0] }] }, options);
		},
		compare: (slugs, { locale = "en", spoilers = 0 } = {}) =>
			compareDramas(catalogue, slugs.map(positionOf), { locale, spoilers }),
		plan,
		writeList: write,
		infer: (text, options) => inferProfile(text, known(), catalogue, options),
		readArticle: (text, options) => readArticle(text, known(), catalogue, options),
		spoilersIn: (list) => listSpoilers(list, known(), catalogue),
		named: (title) =>
			known()
				.titles.exact(title)
				.flatMap((drama) => catalogue.dramas[drama] ?? []),
		suggest: (typed, limit = defaultSuggestions) => known().suggest(typed, limit),
		suggestTitles: (typed, limit = defaultSuggestions) => suggestTitles(catalogue, known().titles, typed, limit),
		complete(typed, limit = defaultSuggestions) {
			completer ??= createCompleter(catalogue.vocabulary, known(), read);
			return completer(typed, limit);
		},
		nearest: (title, limit = 5) => {
			const exact = known().titles.exact(title);
			const near = known()
				.titles.near(title, limit)
				.map(({ drama }) => drama);
			return [...new Set([...exact, ...near])].slice(0, limit).flatMap((drama) => catalogue.dramas[drama] ?? []);
		},
	};
}

/** The facts and words of a drama that every card shows. */
export function summaryOf(
	drama: DramaRecord,
	locale: Locale,
): Pick<FoundDrama, "slug" | "title" | "hangul" | "year" | "episodes" | "hurt" | "premise"> {
	const { slug, title, hangul, year, episodes, hurt, words } = drama;
	return {
		slug,
		title,
		hangul,
		year,
		episodes,
		hurt: { peak: peakOf(hurt), recovery: recoveryOf(hurt), curve: hurt },
		premise: words[locale].premise,
	};
}

/** The error for a slug that the catalogue does not have. */
export function unknownDrama(slug: string): AppError {
	return new AppError(
		"unknown-drama",
		`There is no drama "${slug}".`,
		"Find it by its title with find-dramas, and use the slug that the answer gives.",
	);
}

function facetId(name: string, vocabulary: Vocabulary): string {
	const facet = vocabulary.resolve(name);
	if (!facet)
		throw new AppError(
			"unknown-facet",
			`There is no facet "${name}".`,
			"Use an id from browse-vocabulary, such as terminal-illness.",
		);
	return facet.id;
}

function checkedLimit(limit = defaultLimit): number {
	if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
		throw new AppError(
			"bad-input",
			`The limit ${limit} is not a whole number from 1 to 100.`,
			"Ask for 1 to 100 dramas.",
		);
	}
	return limit;
}

const mostEntries = 50;
/** How many are ranked for a list, since some may not stand in it. */
const mostRanked = 100;

function checkedCount(count: number): number {
	if (!Number.isInteger(count) || count < 1 || count > mostEntries) {
		throw new AppError(
			"bad-input",
			`A list of ${count} dramas cannot be written.`,
			`Ask for 1 to ${mostEntries} dramas.`,
		);
	}
	return count;
}

/** A plan without a wish of its own asks for what plans are for: to be hurt, and mended. */
const hurtAndMended = { hurts: 3, mends: 2 };

function askingForHurt(query: Query, vocabulary: Vocabulary): Query {
	const isBare = [query.wants, query.like, query.titles, query.people].every((clauses) => clauses.length === 0);
	const asked = Object.entries(isBare ? hurtAndMended : {}).filter(([facet]) => vocabulary.resolve(facet));
	return {
		...query,
		wants: [...query.wants, ...asked.map(([facet, weight]) => ({ facet, weight, span: [0, 0] as const }))],
	};
}

function checkedBudget(budget: Budget): Budget {
	const { evenings, minutesPerEvening } = budget;
	if (!Number.isInteger(evenings) || evenings < 1 || evenings > 60 || !(minutesPerEvening > 0)) {
		throw new AppError(
			"bad-input",
			`${evenings} evenings of ${minutesPerEvening} minutes cannot be planned.`,
			"Plan 1 to 60 evenings, of some minutes each.",
		);
	}
	return budget;
}
