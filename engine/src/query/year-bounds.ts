import { type BoundRule, between, figure, numberIn } from "./bound-rule.ts";
import type { Range } from "./query.ts";

const year = String.raw`(?:19|20)\d\d`;
const dramas = "(?:(?:k-?)?dramas?|series|shows?|ones?|releases?)";

/** What came out in the last so many years is recent, and what is no older than the others is not old. */
const recentYears = 3;
const notOldYears = 10;
/** The last year of what is called old. */
const lastOld = 2010;

/** Where in its ten years a part of a decade lies. */
const partsOfDecade: Readonly<Record<string, readonly [from: number, to: number]>> = {
	...{ early: [0, 4], mid: [3, 7], late: [5, 9] },
	...{ 초: [0, 4], 초반: [0, 4], 초중반: [0, 6], 중반: [3, 7], 중후반: [4, 9], 후반: [5, 9], 말: [7, 9] },
};

/** Of what happened to somebody, not of dramas. */
const ownRecent =
	"(?:break-?ups?|loss(?:es)?|deaths?|divorce|heartbreak|events?|trauma|passing|diagnosis|illness|layoff|miscarriage|ex)";
const koreanOwnRecent =
	"(?:이별|헤어|실연|힘들|장례|너무|많이|우울|계속|들어|일이|남친|여친|남편|아내|엄마|아빠|회사|퇴사|나는|저는|내가|제가)";

/** From which years. */
export const yearBounds: readonly BoundRule[] = [
	years(
		String.raw`(?:from |between |in )?\b(?<low>${year})년?\s*(?:-|–|—|to|and|or|until|till|~|에서|부터|이?나)\s*(?<high>${year})년?(?:\s*(?:사이|까지))?`,
		(match) => between(numberIn(match, "low"), numberIn(match, "high")),
	),
	years(String.raw`(?:before|prior to|older than|earlier than|pre-?)\s*(?<n>${year})`, (match) => ({
		max: numberIn(match, "n") - 1,
	})),
	years(String.raw`(?:after|newer than|later than|post-?)\s*(?<n>${year})`, (match) => ({
		min: numberIn(match, "n") + 1,
	})),
	years(
		String.raw`(?:made |released |aired |from |in )*\b(?<n>${year})(?:\s*\+| (?:or|and) (?:later|newer|after|onwards?|up|above|beyond)\b| (?:and )?onwards?\b)`,
		from,
	),
	years(
		String.raw`(?:made |released |aired |from |in )*\b(?<n>${year}) (?:or|and) (?:earlier|before|older)\b`,
		(match) => ({ max: numberIn(match, "n") }),
	),
	years(String.raw`(?:since|from|starting)\s*(?<n>${year})(?:\s*(?:on(?:wards?)?|and later))?`, from),
	years(String.raw`(?<n>${year})년?\s*(?:이전|전에)`, (match) => ({ max: numberIn(match, "n") - 1 })),
	years(String.raw`(?<n>${year})년?도?\s*(?:이후|부터)`, from),
	years(
		String.raw`(?<!\bset in )(?<!\bset in the )(?:the )?(?:(?<part>early|mid|late)[ -])?(?<decade>20\d)0'?s`,
		decade,
	),
	years(
		String.raw`(?<decade>20\d)0년대(?: ?(?<part>초중반|초반|초|중반|중후반|후반|말))?(?! ?(?:배경|감성|느낌|분위기))`,
		decade,
	),
	years(
		[
			String.raw`\b(?<n>${year})(?:년작|년 ?(?:드라마|방영|작품)|년에 (?:나온|방영)|년(?=\s*(?:$|[,.!?]|(?:한국|로맨스|로코|스릴러|사극|멜로|코미디|추천|거|것)))| ${dramas})`,
			String.raw`(?<!\b(?:set|place|born|graduated|married|divorced|died|happened|met) )\b(?:in|of|made in|from)\s(?<in>20[0-2]\d)\b`,
			String.raw`(?:\b(?:k-?)?dramas?|드라마) (?<after>20[0-2]\d)\b(?!\s*(?:[-–~+]|년대|to\b|and\b|'s))`,
			String.raw`(?:^|[,;] ?|\b(?:best|top|new|good|only)\s)(?<bare>20[0-2]\d)\b(?!\s*(?:[-–~+:]|'s|s\b|년|화|회))`,
		].join("|"),
		({ groups = {} }) => only(Number(groups.n ?? groups.in ?? groups.after ?? groups.bare)),
	),
	years(
		String.raw`\bthis year's\b|\b(?:of|from|released|out|aired|made|new|${dramas})(?: in)? this year\b|^this year$|올해(?:에|의)? ?(?:나온|방영|방송|공개|나오는|신작|드라마|작품|거|것|최고|로맨스)`,
		(_, thisYear) => only(thisYear),
	),
	years(
		String.raw`\blast year's ${dramas}\b|\b(?:of|from|released|out|aired|made|${dramas})(?: in)? last year\b|^last year$|작년(?:에|의)? ?(?:나온|방영|방송|공개|나왔|드라마|작품|거|것|최고|로맨스)`,
		(_, thisYear) => only(thisYear - 1),
	),
	years(
		String.raw`\b(?:in|from|of|within|over|during)? ?(?:the )?(?:last|past) (?<n>\d{1,2}|${figure}) years\b(?! of\b)|(?:최근|지난) ?(?<ko>\d{1,2}) ?년`,
		(match, thisYear) => ({
			min: thisYear + 1 - numberIn(match, match.groups?.n === undefined ? "ko" : "n"),
		}),
	),
	{
		...years(String.raw`\b(?:too |very |that |so |really )?old(?=\s*(?:[,.;!?)]|$))`, () => null),
		refused: notOld,
	},
	{
		...years(
			String.raw`\b(?:classics?|old[- ]school|vintage|early hallyu)(?: ${dramas})?\b|\b(?:too |very |really )?(?:older|old) (?:(?:drama|kdrama|k-drama|show|one)s?|series|stuff)\b|(?:너무 )?(?:옛날|오래된) ?(?:드라마|명작|작품|거|건|것)|고전|추억의`,
			() => ({ max: lastOld }),
		),
		refused: notOld,
	},
	years(
		String.raw`\b(?:recent(?! ${ownRecent})|newer|newest|latest|new(?:er)? (?:(?:k-?)?drama|series|one|release)s?|the last (?:few|couple of) years)\b|최근(?:에 ?(?:나온|방영|방송|공개|시작|종영)|작)|최근(?!에)(?! ?${koreanOwnRecent})|최신|요즘 ?(?:나온|나오는|드라마|거|것|작품)|신작`,
		(_, thisYear) => ({ min: thisYear - recentYears }),
	),
];

type YearsOf = BoundRule["range"];

function years(source: string, range: YearsOf): BoundRule {
	return { measure: "years", pattern: new RegExp(source, "gi"), range };
}

function only(of: number): Range {
	return { min: of, max: of };
}

function from(match: RegExpMatchArray): Range {
	return { min: numberIn(match, "n") };
}

function notOld(thisYear: number): Range {
	return { min: thisYear - notOldYears };
}

/** "the 2010s", "the early 2000s", "2010년대 후반". */
function decade({ groups = {} }: RegExpMatchArray): Range {
	const [first, last] = partsOfDecade[(groups.part ?? "").toLowerCase()] ?? [0, 9];
	const start = Number(groups.decade) * 10;
	return { min: start + first, max: start + last };
}
