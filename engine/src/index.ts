export { AppError, type ErrorCode } from "./app-error.ts";
export { type Browsed, browseDramas } from "./browsing/browse-dramas.ts";
export { countShelf, type ShelfCounts } from "./browsing/count-shelf.ts";
export { type Shelf, type ShelfOrder, shelfOrders } from "./browsing/shelf.ts";
export { type Catalogue, createCatalogue } from "./catalogue/catalogue.ts";
export type { CatalogueRecord, DramaRecord, EndingKind, Lead, WarningNote, Words } from "./catalogue/record.ts";
export type { StarterListRecord } from "./catalogue/starter-list.ts";
export type { Safety, Telling, VisibleGrade, VisibleProfile, VisibleWarning } from "./catalogue/visible-profile.ts";
export type { ComparedFacet, Comparison } from "./comparison/compare-dramas.ts";
export type { Critique } from "./critiques/critique.ts";
export type { OfferedCritique } from "./critiques/offer-critiques.ts";
export {
	createEngine,
	type Engine,
	type Evening,
	type FindOptions,
	type Found,
	type FoundDrama,
	type Gentler,
	type Hurt,
	type Plan,
	type PlanOptions,
	summaryOf,
	unknownDrama,
	type WriteOptions,
	type Written,
} from "./engine.ts";
export type { InferOptions, InferredGrade } from "./inference/infer-profile.ts";
export type { ArticleClaim, Spoil } from "./lists/article-claims.ts";
export { changeEntries, type EntryEdit, type KeptEntry, type Place } from "./lists/change-entries.ts";
export type { DramaList, ListEntry } from "./lists/list.ts";
export type { ListSpoilers, SpoilingSentence } from "./lists/list-spoilers.ts";
export type { Mention } from "./lists/mentions.ts";
export type { Article, ArticleEntry, ReadArticleOptions } from "./lists/read-article.ts";
export type { LinkStatus } from "./lists/say-link.ts";
export { starterListIn } from "./lists/starter-list-in.ts";
export type { Sentence } from "./lists/write-list/sentence.ts";
export type { ListTrace } from "./lists/write-list/write-list.ts";
export { type Axis, readAxis } from "./map/axis.ts";
export { type CatalogueMap, mapOf } from "./map/map-of.ts";
export { alongAcross, alongUp, placeByAxes } from "./map/place-by-axes.ts";
export type { Region } from "./map/regions.ts";
export type { Completion, WrittenSuggestion } from "./query/complete-wish.ts";
export type { Help } from "./query/help.ts";
export { mistakableWords } from "./query/mistakable-words.ts";
export type {
	Bounds,
	Clause,
	Likeness,
	Mood,
	Move,
	PersonMention,
	Query,
	Range,
	Span,
	TitleMention,
} from "./query/query.ts";
export { type FacetStrength, type Strength, strengths } from "./query/strengths.ts";
export type { SuggestedDrama, SuggestedFacet, SuggestedWords, Suggestion } from "./query/suggest.ts";
export type { Counter } from "./ranking/counter.ts";
export type { Reason } from "./ranking/explain.ts";
export type { Lift } from "./ranking/lifts.ts";
export { breaksLimit, type Strictness } from "./ranking/limits.ts";
export { mayName, mayNameCell, rungOf } from "./ranking/secrecy.ts";
export { defaultWeights, type Weights } from "./ranking/weights.ts";
export {
	type Cell,
	decodeCells,
	encodeCells,
	gradeOf,
	isAssumed,
	isLate,
	makeCell,
	unknownCell,
} from "./vocabulary/cell.ts";
export { type Curve, peakOf, recoveryOf, turnOf } from "./vocabulary/curve.ts";
export {
	type Bilingual,
	type Facet,
	type Family,
	families,
	type Grade,
	type Locale,
	type Rung,
	type VocabularyRecord,
} from "./vocabulary/facet.ts";
export type { Vocabulary } from "./vocabulary/vocabulary.ts";
