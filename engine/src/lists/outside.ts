/** What an entry is instead of a Korean drama. */
export type OutsideKind = "film" | "foreign" | "other";

const inHeading: readonly (readonly [OutsideKind, RegExp])[] = [
	["film", /\b(?:film|movie)\b|영화/iu],
	[
		"foreign",
		/\b(?:japan(?:ese)?|jp|china|chinese|taiwan(?:ese)?|thai(?:land)?|turkish|american|u\.s\.|usa|british|j-?drama|c-?drama|t-?drama|lakorn)\b|일본|일드|중국|중드|대만|대드|태국|태드|미국|미드|영드/iu,
	],
	["other", /\b(?:anime|documentary|novel|webtoon|manhwa|musical|variety|reality)\b|애니|다큐|소설|웹툰|예능|뮤지컬/iu],
];

const inWords: readonly (readonly [OutsideKind, RegExp])[] = [
	[
		"film",
		/\b(?:this|a|an|the|is|not a drama but)\s+(?:[\p{L}\d'’-]+\s+){0,3}(?:film|movie)\b(?!\s+(?:director|star|student|crew|set|studio|school|festival|maker))|드라마가\s?아니라\s?영화|(?:^|\s)(?:이|장편|한국|일본|단편)\s?영화(?!\s?(?:같|처럼|배우|감독))|영화(?:다|지만|이지만|예요|입니다|로,)/iu,
	],
	[
		"foreign",
		/\b(?:japanese|chinese|taiwanese|thai|turkish|american)\s+(?:[\p{L}-]+\s+){0,2}(?:drama|series|show|original|classic|film|movie)\b|(?:일본|중국|대만|태국|미국)\s?(?:드라마|시리즈|작품|원작)|일드|중드/iu,
	],
	["other", /\b(?:this|an?)\s+(?:[\p{L}-]+\s+){0,2}(?:anime|documentary|webtoon|novel)\b(?!\s+adaptation)/iu],
];

/** A longer remark behind the title is a sentence about it, and says "film" for other reasons. */
const longestRemark = 4;

/** What the heading says beside the title, in brackets or in a word or two, that its entry is; null when it says nothing of the kind. */
export function outsideInHeading(before: string, behind: string): OutsideKind | null {
	const bracketed = [...behind.matchAll(/[([（［【][^)\]）］】]*[)\]）］】]/gu)].map(([text]) => text);
	const rest = bracketed.reduce((text, part) => text.replace(part, " "), behind);
	const remarks = [before, rest].filter((text) => text.trim().split(/\s+/).length <= longestRemark);
	const beside = [...bracketed, ...remarks].join(" ");
	return inHeading.find(([, pattern]) => pattern.test(beside))?.[0] ?? null;
}

/** So much of an entry's words says what it is. */
const opening = 280;

/** What the first sentences about an entry seem to say that it is. */
export function outsideInWords(words: string): OutsideKind | null {
	return inWords.find(([, pattern]) => pattern.test(words.slice(0, opening)))?.[0] ?? null;
}
