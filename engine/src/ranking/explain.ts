import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Query } from "../query/query.ts";
import { gradeOf, isAssumed } from "../vocabulary/cell.ts";
import type { Bilingual, Facet, Locale, Rung } from "../vocabulary/facet.ts";
import { josa } from "./korean-particle.ts";
import { breaksLimit, type Strictness } from "./limits.ts";
import { mayName } from "./secrecy.ts";
import { traitsOf } from "./signals/alike.ts";
import type { Signal } from "./signals/signal.ts";

/** One part of what speaks for or against a drama. */
export interface Reason {
	/** The facet's id; or `like`, `person`, `title`, `reach`; or `later` for what may not be named. */
	readonly facet: string;
	/** A sentence for the person. */
	readonly text: string;
	/** Points of the fit, below 0 when it speaks against. All shares of a result sum to its fit before rounding. */
	readonly share: number;
}

/** What speaks for and against one drama. */
export interface Explanation {
	/** 0–100. */
	readonly fit: number;
	/** Largest first. */
	readonly reasons: readonly Reason[];
	/** What to know beforehand, the gravest first; those with a share other than 0 are parts of the score. */
	readonly cautions: readonly Reason[];
}

export interface ExplainOptions {
	readonly locale: Locale;
	readonly spoilers: Rung;
	readonly strictness: Strictness;
	/** All hard limits in force. */
	readonly limits: readonly string[];
}

const fixedTexts = {
	later: {
		en: "Something that comes later answers your wish; it is kept from you until you ask.",
		ko: "뒤에 나오는 무언가가 바라는 것과 닿아 있다. 묻기 전에는 말하지 않는다.",
	},
	against: {
		en: "Something that comes later goes against your wish; it is kept from you until you ask.",
		ko: "뒤에 나오는 무언가가 바라는 것과 어긋난다. 묻기 전에는 말하지 않는다.",
	},
	title: { en: "It is the drama that you named.", ko: "찾던 바로 그 드라마." },
	reach: { en: "Many people have made room for it in their evenings.", ko: "많은 사람이 저녁 시간을 내준 드라마." },
} as const satisfies Record<string, Bilingual>;

/** Puts a drama's score into words: the signals' values, scaled so that the best imaginable drama is 100, one sentence each. */
export function explain(
	drama: number,
	query: Query,
	catalogue: Catalogue,
	signals: readonly Signal[],
	options: ExplainOptions,
): Explanation {
	const scale =
		100 /
		Math.max(
			0.001,
			signals.reduce((sum, signal) => sum + signal.best, 0),
		);
	const parts = merge(
		signals.map((signal) => ({
			...describe(signal, drama, catalogue, options),
			share: signal.valueFor(drama) * scale,
		})),
	);
	const total = parts.reduce((sum, { share }) => sum + share, 0);
	const reasons = parts.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
	const against = parts.filter(({ share }) => share < 0).sort((a, b) => a.share - b.share);
	return {
		fit: Math.max(0, Math.min(100, Math.round(total))),
		reasons,
		cautions: [...against, ...unknownLimits(drama, catalogue, options), ...warnings(drama, query, catalogue, options)],
	};
}

function describe(
	signal: Signal,
	drama: number,
	catalogue: Catalogue,
	options: ExplainOptions,
): { facet: string; text: string } {
	const { subject } = signal;
	const { locale } = options;
	if ("facet" in subject) {
		const value = signal.valueFor(drama);
		if (!mayName(catalogue, drama, subject.facet, options.spoilers)) {
			return value < 0
				? { facet: "later-against", text: fixedTexts.against[locale] }
				: { facet: "later", text: fixedTexts.later[locale] };
		}
		return {
			facet: subject.facet,
			text: sayGrade(catalogue.vocabulary.facet(subject.facet), catalogue, drama, locale),
		};
	}
	if ("like" in subject) return { facet: "like", text: sayLikeness(drama, subject.like, catalogue, options) };
	if ("person" in subject) return { facet: "person", text: sayPerson(subject.person, drama, catalogue, locale) };
	if ("title" in subject) return { facet: "title", text: fixedTexts.title[locale] };
	return { facet: "reach", text: fixedTexts.reach[locale] };
}

/** Parts that are said in the same words are one part: nothing may be told from how many things are kept secret. */
function merge(parts: readonly Reason[]): Reason[] {
	const merged = new Map<string, Reason>();
	for (const part of parts) {
		if (part.share === 0) continue;
		const key = `${part.facet}|${part.text}`;
		const before = merged.get(key);
		merged.set(key, before ? { ...before, share: before.share + part.share } : part);
	}
	return [...merged.values()].map((part) => (part.facet === "later-against" ? { ...part, facet: "later" } : part));
}

function sayGrade(facet: Facet, catalogue: Catalogue, drama: number, locale: Locale): string {
	const cell = catalogue.cell(drama, facet.id);
	const grade = gradeOf(cell);
	if (grade === null)
		return locale === "ko"
			? `${facet.label.ko}: 알려지지 않음.`
			: `Whether there is ${facet.label.en} in it is not known.`;
	if (grade >= 4) return facet.reason[locale];
	return grade >= 2 && !isAssumed(cell) ? facet.some[locale] : facet.lacks[locale];
}

/** Names up to three traits that both dramas have and that may be told of both. */
function sayLikeness(drama: number, slug: string, catalogue: Catalogue, { locale, spoilers }: ExplainOptions): string {
	const other = catalogue.indexOf(slug);
	const title = catalogue.dramas[other];
	const shared = traitsOf(catalogue, other, 40)
		.filter(({ facet }) => (gradeOf(catalogue.cell(drama, facet)) ?? 0) >= 3)
		.filter(({ facet }) => mayName(catalogue, drama, facet, spoilers) && mayName(catalogue, other, facet, spoilers))
		.slice(0, 3)
		.map(({ facet }) => catalogue.vocabulary.facet(facet).label[locale]);
	if (locale === "ko") {
		const name = title?.hangul ?? slug;
		return shared.length > 0
			? `〈${name}〉${josa(name, "과", "와")} 닮은 점: ${shared.join(", ")}.`
			: `〈${name}〉${josa(name, "과", "와")} 결이 닮았다.`;
	}
	const name = title?.title ?? slug;
	return shared.length > 0
		? `It shares with ${name}: ${shared.join(", ")}.`
		: `It is made of the same cloth as ${name}.`;
}

function sayPerson(name: string, drama: number, catalogue: Catalogue, locale: Locale): string {
	const record = catalogue.dramas[drama];
	const lead = record?.leads.find(({ actor }) => actor === name);
	if (lead?.role) return locale === "ko" ? `${name} 출연 (${lead.role}).` : `${name} plays ${lead.role}.`;
	if (lead) return locale === "ko" ? `${name} 출연.` : `${name} is in it.`;
	return locale === "ko" ? `${name}${josa(name, "이", "가")} 만들었다.` : `${name} made it.`;
}

function unknownLimits(drama: number, catalogue: Catalogue, { limits, locale }: ExplainOptions): Reason[] {
	return limits
		.filter((id) => gradeOf(catalogue.cell(drama, id)) === null)
		.map((id) => {
			const { label } = catalogue.vocabulary.facet(id);
			return {
				facet: id,
				text: locale === "ko" ? `${label.ko}: 있는지 알려지지 않았다.` : `Not known to be free of: ${label.en}.`,
				share: 0,
			};
		});
}

const mostWarnings = 3;

/** Warnings that matter (moderate or severe) and may be named, the gravest first. */
function warnings(drama: number, query: Query, catalogue: Catalogue, { locale, spoilers }: ExplainOptions): Reason[] {
	const wanted = new Set(query.wants.map(({ facet }) => facet));
	return catalogue.vocabulary
		.ofFamily("warning")
		.map((facet) => ({ facet, grade: gradeOf(catalogue.cell(drama, facet.id)) ?? 0 }))
		.filter(
			({ facet, grade }) =>
				grade >= 3 &&
				breaksLimit(facet, grade) &&
				!wanted.has(facet.id) &&
				mayName(catalogue, drama, facet.id, spoilers),
		)
		.sort((a, b) => b.grade - a.grade)
		.slice(0, mostWarnings)
		.map(({ facet, grade }) => ({
			facet: facet.id,
			text: grade >= 4 ? facet.reason[locale] : facet.some[locale],
			share: 0,
		}));
}
