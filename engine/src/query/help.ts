import type { Bilingual, Locale } from "../vocabulary/facet.ts";

/** What is said first to somebody who speaks of ending their life. */
export interface Help {
	readonly says: Bilingual;
	/** Who can be called, those nearest to the language of the wish first. */
	readonly lines: readonly { readonly where: Bilingual; readonly number: string }[];
	/** The site that finds such lines in every other country. */
	readonly elsewhere: string;
}

const says = {
	en: "If you are thinking of ending your life, talk to somebody now, before any drama.",
	ko: "혹시 죽고 싶다는 마음이 든다면, 드라마보다 먼저 지금 누군가와 이야기해 보세요.",
} as const;
const korea = { where: { en: "Korea, day and night", ko: "자살예방 상담전화(24시간)" }, number: "109" } as const;
const young = { where: { en: "Korea, for the young", ko: "청소년 상담전화(24시간)" }, number: "1388" } as const;
const abroad = [
	{ where: { en: "US and Canada, call or text", ko: "미국·캐나다" }, number: "988" },
	{ where: { en: "UK and Ireland", ko: "영국·아일랜드" }, number: "116 123" },
] as const;

/** The help for somebody who writes in a language. */
export function helpIn(language: Locale): Help {
	const lines = language === "ko" ? [korea, young, ...abroad] : [...abroad, korea];
	return { says, lines, elsewhere: "findahelpline.com" };
}
