import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Query } from "../../query/query.ts";
import type { Ranked } from "../../ranking/ranked.ts";
import { rungOf } from "../../ranking/secrecy.ts";
import type { Locale } from "../../vocabulary/facet.ts";
import type { DramaList } from "../list.ts";
import { createChance } from "./chance.ts";
import { chooseParagraph } from "./choose-paragraph.ts";
import type { Frame } from "./frame.ts";
import { mayStandInList } from "./may-stand-in-list.ts";
import { nothingSaid } from "./said.ts";
import { type Sentence, toMarkdown } from "./sentence.ts";
import { sharedWarnings } from "./shared-warnings.ts";
import { subjectOf } from "./subject.ts";
import { wantedFacets } from "./wanted-facets.ts";
import { writeClosing } from "./write-closing.ts";
import { writeIntroduction } from "./write-introduction.ts";
import { writeTitle } from "./write-title.ts";

/** A list with what each of its sentences rests on. */
export interface WrittenList {
	readonly list: DramaList;
	readonly trace: ListTrace;
}

/** The sentences of a list in their order, each with its sources. */
export interface ListTrace {
	readonly title: Sentence;
	readonly introduction: readonly Sentence[];
	/** One paragraph an entry, in rank order. */
	readonly entries: readonly (readonly Sentence[])[];
	readonly closing: readonly Sentence[];
}

/** What a list is written from. */
export interface ListMatter {
	readonly query: Query;
	/** In rank order; those that {@link mayStandInList} refuses are passed over. */
	readonly ranked: readonly Ranked[];
	readonly count: number;
	readonly catalogue: Catalogue;
	readonly locale: Locale;
	/** All hard limits in force. */
	readonly limits: readonly string[];
	readonly withheld: number;
}

/**
 * Writes a list about dramas that are already ranked: a title, an introduction, a paragraph each from its own words and its
 * grades, and a closing. Says nothing above rung 0. The same matter gives the same list, word for word.
 */
export function writeList({ query, ranked, count, catalogue, locale, limits, withheld }: ListMatter): WrittenList {
	const chosen = ranked.filter(({ drama }) => mayStandInList(drama, query, catalogue)).slice(0, count);
	const passedOver = ranked.slice(0, count).filter((one) => !chosen.includes(one)).length;
	const seed = `${query.text.toLowerCase()} ${locale}`;
	const all = chosen.map(({ drama }) => subjectOf(drama, query, catalogue, { locale, limits }));
	const shared = sharedWarnings(all);
	const subjects = all.map((subject) => ({
		...subject,
		warnings: subject.warnings.filter(({ facet }) => !shared.includes(facet)),
	}));
	const facets = limits.map((id) => catalogue.vocabulary.facet(id));
	const openLimits = facets.filter((facet) => rungOf(facet) === 0);
	const frame: Frame = {
		...{ locale, query, subjects, openLimits, withheld, passedOver, shared },
		wanted: wantedFacets(query, catalogue)
			.filter(({ facet, weight }) => weight >= leastSpokenOf && facet.family !== "warning")
			.map(({ facet }) => facet),
		hasSecretLimits: openLimits.length < facets.length,
	};
	const said = nothingSaid();
	const paragraphs = subjects.map((subject, index) => {
		const setting = { subject, before: subjects[index - 1] ?? null, catalogue, said };
		return chooseParagraph(setting, `${seed} ${subject.drama.slug}`, index === 0).sentences;
	});
	const trace: ListTrace = {
		title: writeTitle(query, subjects.length, locale, catalogue),
		introduction: writeIntroduction(frame, createChance(`${seed} introduction`)),
		entries: paragraphs,
		closing: writeClosing(frame, createChance(`${seed} closing`)),
	};
	return { list: toList(trace, frame), trace };
}

/** What weighs less in a wish was only suggested by another word. */
const leastSpokenOf = 0.5;

function toList(trace: ListTrace, { subjects, locale }: Frame): DramaList {
	return {
		title: trace.title.text,
		locale,
		introduction: toMarkdown(trace.introduction),
		entries: subjects.map(({ drama }, index) => ({
			slug: drama.slug,
			title: locale === "ko" ? drama.hangul : drama.title,
			year: drama.year,
			words: toMarkdown(trace.entries[index] ?? []),
		})),
		closing: toMarkdown(trace.closing),
	};
}
