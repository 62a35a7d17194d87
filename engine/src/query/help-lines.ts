import type { Bilingual, Locale } from "../vocabulary/facet.ts";

/** Somewhere that one can call who thinks of ending their life. */
export interface HelpLine {
	readonly where: Bilingual;
	readonly number: string;
}

const korea = [
	{ where: { en: "Korea", ko: "자살예방 상담전화(24시간)" }, number: "109" },
	{ where: { en: "Korea, for the young", ko: "청소년 상담전화(24시간)" }, number: "1388" },
] as const;
const abroad = [
	{ where: { en: "US and Canada, call or text", ko: "미국·캐나다" }, number: "988" },
	{ where: { en: "UK and Ireland", ko: "영국·아일랜드" }, number: "116 123" },
] as const;

/** Who can be called, those nearest to the readers of a language first. */
export function helpLines(locale: Locale): readonly HelpLine[] {
	return locale === "ko" ? [...korea, ...abroad] : [...abroad, korea[0]];
}

/** Finds lines in every other country. */
export const helpElsewhere = "findahelpline.com";

/** What is said first to somebody who speaks of ending their life, as `crisis` of a mood tells. */
export function sayHelp(locale: Locale): string {
	return locale === "ko"
		? "혹시 죽고 싶다는 마음이 든다면, 드라마보다 먼저 지금 누군가와 이야기해 보세요."
		: "If you are thinking of ending your life, talk to somebody now, before any drama.";
}
