import { englishNumber, koreanCount } from "./number-words.ts";

/** How many dramas a wish asks for, and the wish without the words that say so. */
export interface CountReading {
	/** 1–50, or null when the wish does not say. */
	readonly count: number | null;
	readonly wish: string;
}

const mostEntries = 50;

const englishNumbers = new Map(
	Array.from({ length: mostEntries }, (_, index): [string, number] => [englishNumber(index + 1), index + 1]),
);
const koreanNumbers = new Map<string, number>([
	...Array.from({ length: mostEntries }, (_, index): [string, number] => [koreanCount(index + 1), index + 1]),
	["하나", 1],
	["둘", 2],
	["셋", 3],
	["넷", 4],
	["스물", 20],
]);

const words = [...englishNumbers.keys()].sort((a, b) => b.length - a.length).join("|");
const korean = [...koreanNumbers.keys()].sort((a, b) => b.length - a.length).join("|");
const number = String.raw`(?<n>\d{1,3}|${words})`;
/** What may stand between the number and what is counted: "ten quiet, heartbreaking Korean". */
const between = String.raw`(?=(?:\s+(?!(?:minutes?|hours?|episodes?|eps?|years?|nights?|evenings?|days?|friends|people|sisters|brothers|or|to|and)\b)[\p{L}'’,-]+){0,6}?\s+(?:k-?\s?dramas?|dramas?|shows?|series|titles|picks|stories|tearjerkers|romances?|romcoms|thrillers?|sageuks?|comedies|melodramas?|weepies|ones)\b)`;

/** In the order in which they are tried; the first that matches is the count. */
const patterns: readonly RegExp[] = [
	new RegExp(
		String.raw`\b(?:the\s+)?(?:my\s+)?(?:top|best)\s+${number}(?:\s+best)?\b(?!\s*(?:episodes?|eps?|hours?|minutes?)\b)`,
		"iu",
	),
	new RegExp(
		String.raw`^\s*(?:the\s+|give me\s+|list\s+|write\s+|i (?:want|need)\s+)?(?:a list of\s+)?${number}\b${between}`,
		"iu",
	),
	new RegExp(
		String.raw`(?<!\b(?:under|over|than|least|most)\s)\b${number}(?=\s+(?:k-?\s?|korean\s+)?(?:dramas?|shows|series|titles)\b)`,
		"iu",
	),
	new RegExp(
		String.raw`\b(?:a list of|list of|give me|recommend(?: me)?|pick|suggest)\s+${number}\b(?!\s*(?:episodes?|eps?|hours?|minutes?|or|to)\b)`,
		"iu",
	),
	new RegExp(String.raw`[,;:–—-]\s*(?:just\s+|only\s+)?${number}\s+of\s+(?:them|those|these)\s*[.!?]*\s*$`, "iu"),
	/(?:탑|톱|top|베스트|best)\s*(?<n>\d{1,2})(?!\s*(?:부작|화|회|년|시간|분))/iu,
	/(?<![\d~-])(?<n>\d{1,3})\s*(?:편|작품|개|가지|선)(?!\s*(?:이하|이상|이내|미만|초과|짜리|까지|안))(?:만|을|를|의|정도|쯤)?(?=\s|$|[.,!?])/u,
	new RegExp(String.raw`(?<![가-힣])(?<n>${korean})\s*(?:편|작품|개|가지)(?:만|을|를|의|정도|쯤)?(?=\s|$|[.,!?])`, "u"),
];

/** Reads "ten", "top 3", "5편" or "다섯 편" out of a wish; more than 50 is 50, and none or nought is null. */
export function readCount(wish: string): CountReading {
	for (const pattern of patterns) {
		const match = pattern.exec(wish);
		const count = match ? numberIn(match.groups?.n ?? "") : 0;
		if (!match || count < 1) continue;
		const rest = `${wish.slice(0, match.index)} ${wish.slice(match.index + match[0].length)}`;
		return { count: Math.min(mostEntries, count), wish: rest.replace(/\s+/g, " ").trim() };
	}
	return { count: null, wish };
}

function numberIn(text: string): number {
	return englishNumbers.get(text.toLowerCase()) ?? koreanNumbers.get(text) ?? Number(text);
}
