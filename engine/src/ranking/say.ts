import type { Catalogue } from "../catalogue/catalogue.ts";
import type { DramaRecord } from "../catalogue/record.ts";
import { sayStep } from "../critiques/say-step.ts";
import { gradeOf, isAssumed } from "../vocabulary/cell.ts";
import { peakOf } from "../vocabulary/curve.ts";
import type { Bilingual, Facet, Family, Locale, Rung } from "../vocabulary/facet.ts";
import { josa } from "./korean-particle.ts";
import { mayName } from "./secrecy.ts";
import { traitsOf } from "./signals/alike.ts";

/** Sentences that are the same for every drama. */
export const fixedTexts = {
	later: {
		en: "Your wish touches what comes later; that was weighed, and is not told until you ask.",
		ko: "바라는 것이 뒤에 나오는 일과 이어져 있어요. 헤아려 두었지만, 묻기 전에는 말하지 않아요.",
	},
	title: { en: "It is the drama that you named.", ko: "찾던 바로 그 드라마예요." },
	nearTitle: { en: "Its name is the nearest to the one that you gave.", ko: "적어 준 제목과 가장 가까운 이름이에요." },
	kindred: { en: "What else is in it goes with that.", ko: "다른 대목들도 그 결에 어울린다." },
	otherwise: { en: "Much else in it is of another kind.", ko: "그 밖의 대목들은 결이 다르다." },
	gem: { en: "Fewer people know it than would love it.", ko: "아는 사람이 아직 많지 않은 드라마다." },
	watched: {
		en: "Many people have watched it, which moves it up.",
		ko: "본 사람이 많아 앞쪽에 놓였다.",
	},
	reach: { en: "Many people have watched it.", ko: "많은 사람이 본 드라마다." },
} as const satisfies Record<string, Bilingual>;

/** What a friend would say of how much of a facet a drama has. */
export function sayGrade(facet: Facet, catalogue: Catalogue, drama: number, locale: Locale): string {
	const cell = catalogue.cell(drama, facet.id);
	const grade = gradeOf(cell);
	if (grade === null) return sayUnknown(facet, locale);
	if (grade >= 4) return facet.reason[locale];
	// A mild warning is there all the same; for the rest a trace is hardly anything.
	const least = facet.family === "warning" ? 1 : 2;
	return grade >= least && !isAssumed(cell) ? facet.some[locale] : facet.lacks[locale];
}

/** The same of a facet of which somebody wanted more. */
export function sayWanting(facet: Facet, catalogue: Catalogue, drama: number, locale: Locale): string {
	const grade = gradeOf(catalogue.cell(drama, facet.id));
	if (grade === null || grade < 2) return sayGrade(facet, catalogue, drama, locale);
	return locale === "ko"
		? `${facet.label.ko}${josa(facet.label.ko, "은", "는")} 바란 만큼은 아니에요.`
		: `Only some of what you asked for: ${facet.label.en}.`;
}

/**
 * That a drama has taken a step that was asked for. How much of the facet it has might say the opposite: what is gentler than Squid
 * Game need not be gentle.
 */
export function sayMoved(
	{ facet, step, from }: { readonly facet: string; readonly step: number; readonly from: readonly string[] },
	{ dramas, indexOf, vocabulary }: Catalogue,
	locale: Locale,
): string {
	const label = sayStep(vocabulary.facet(facet), step, vocabulary, locale);
	const [one] = from.length === 1 ? from.map((slug) => dramas[indexOf(slug)]) : [];
	if (locale === "ko") return `${one ? `〈${one.hangul}〉보다` : "바란 대로"} ${label} 드라마다.`;
	return `${one ? `Next to ${one.title}` : "As you asked"}: ${label}.`;
}

/** That nobody has said whether a drama has a facet. */
export function sayUnknown({ label }: Facet, locale: Locale): string {
	return locale === "ko"
		? `${label.ko}: 나오는지 아직 알려지지 않았어요.`
		: `Nobody has said yet whether it has this: ${label.en}.`;
}

const mostShared = 3;

/** How a drama is like another: up to three traits that both have and that may be told of both. */
export function sayLikeness(
	drama: number,
	slug: string,
	isNear: boolean,
	catalogue: Catalogue,
	locale: Locale,
	rung: Rung,
): string {
	const other = catalogue.indexOf(slug);
	const record = catalogue.dramas[other];
	const shared = traitsOf(catalogue, other, 40)
		.filter(({ facet }) => (gradeOf(catalogue.cell(drama, facet)) ?? 0) >= 3)
		.filter(({ facet }) => mayName(catalogue, drama, facet, rung) && mayName(catalogue, other, facet, rung))
		.slice(0, mostShared)
		.map(({ facet }) => catalogue.vocabulary.facet(facet).label[locale])
		.join(", ");
	if (locale === "ko") {
		const name = record?.hangul ?? slug;
		const and = `〈${name}〉${josa(name, "과", "와")}`;
		if (!isNear) return `${and}는 결이 다르다.`;
		return shared ? `${and} 닮은 점: ${shared}.` : `${and} 결이 닮았다.`;
	}
	const name = record?.title ?? slug;
	if (!isNear) return `It is another kind of story than ${name}.`;
	return shared ? `It shares with ${name}: ${shared}.` : `It is made of the same cloth as ${name}.`;
}

const mostKindred = 2;
/** What is named by a noun; the others say what a drama is like, not what it has. */
const nounFamilies: ReadonlySet<Family> = new Set(["feeling", "theme", "bond"]);

/**
 * Whether a drama has what usually comes with a wish.
 * @param facets those of the drama that speak for it, the strongest first
 */
export function sayKindred(
	facets: readonly string[],
	isKindred: boolean,
	drama: number,
	catalogue: Catalogue,
	{ locale, spoilers }: { readonly locale: Locale; readonly spoilers: Rung },
): string {
	if (!isKindred) return fixedTexts.otherwise[locale];
	const shown = facets
		.filter((id) => nounFamilies.has(catalogue.vocabulary.facet(id).family))
		.filter((id) => (gradeOf(catalogue.cell(drama, id)) ?? 0) >= 3 && mayName(catalogue, drama, id, spoilers))
		.slice(0, mostKindred)
		.map((id) => catalogue.vocabulary.facet(id).label[locale])
		.join(", ");
	if (shown === "") return fixedTexts.kindred[locale];
	return locale === "ko"
		? `그런 이야기에 흔한 것도 있다: ${shown}.`
		: `It also has what such stories often have: ${shown}.`;
}

/** What a named person has to do with a drama. */
export function sayPerson(name: string, drama: number, catalogue: Catalogue, locale: Locale): string {
	const record = catalogue.dramas[drama];
	const lead = record?.leads.find(({ actor }) => actor === name);
	const hangul = record?.names?.[name];
	if (!lead) return locale === "ko" ? `${hangul ?? name}: 만든 사람.` : `${name} made it.`;
	// Roles are known in Latin letters only.
	if (locale === "ko") return hangul || !lead.role ? `${hangul ?? name} 출연.` : `${name} 출연 (${lead.role}).`;
	return lead.role ? `${name} plays ${lead.role}.` : `${name} is in it.`;
}

/** Offers a gentler drama in place of another. */
export function sayGentler({ title, hangul, hurt }: DramaRecord, locale: Locale): string {
	const peak = peakOf(hurt);
	if (locale === "ko") {
		const hurts = peak === 0 ? "아픈 대목이 없어요" : `가장 아플 때도 5점 중 ${peak}점이에요`;
		return `오늘 밤이 생각보다 힘들면 〈${hangul}〉${josa(hangul, "은", "는")} 어떠세요? ${hurts}.`;
	}
	const hurts = peak === 0 ? "it does not hurt at all" : `at its worst it hurts ${peak} of 5`;
	return `If tonight is harder than you think, try ${title} instead: ${hurts}.`;
}

/** Which words of the wish the drama's own words hold. */
export function sayWords(words: readonly string[], locale: Locale): string {
	const said = words.map((word) => `“${word}”`).join(", ");
	return locale === "ko" ? `이야기 소개에 나오는 말: ${said}.` : `Its story speaks of ${said}.`;
}
