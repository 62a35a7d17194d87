import type { Bounds, Range, Span } from "./query.ts";

/** Bounds read from a text, and the spans of the words that said them. */
export interface BoundsReading {
	readonly bounds: Bounds;
	readonly spans: readonly Span[];
}

type Draft = { -readonly [K in keyof Bounds]: Bounds[K] };

interface Rule {
	readonly pattern: RegExp;
	/** Narrows the bounds; returns false when the words mean something else after all. */
	apply(match: RegExpMatchArray, draft: Draft, thisYear: number): boolean;
}

const under = `(?:(?:nothing|not|no|never|without) (?:over|above|longer than|more than|past)|under|below|less than|fewer than|shorter than|no more than|not more than|at most|up to|max(?:imum)?(?: of)?|within|<=?)`;
const over = `(?:over|above|more than|longer than|at least|min(?:imum)?(?: of)?|>=?)`;
const episode = String.raw`(?:-?\s*(?:episodes?|eps?|parts?)\b)`;
const strict = /^under|^below|^less than|^fewer than|^shorter than|^<$/;
const strictOver = /over|above|more than|longer than|^>$/;

const rules: readonly Rule[] = [
	range(String.raw`\b(?<low>\d{1,3})\s*(?:-|–|to|and)\s*(?<high>\d{1,3})${episode}`, "episodes"),
	range(String.raw`(?<low>\d{1,3})\s*(?:~|-|에서)\s*(?<high>\d{1,3})\s*(?:부작|화|회|편)`, "episodes"),
	bound(String.raw`(?<how>${under})\s*(?<n>\d{1,3})${episode}`, "episodes", "max"),
	bound(String.raw`(?<how>${over})\s*(?<n>\d{1,3})${episode}`, "episodes", "min"),
	bound(
		String.raw`\b(?<n>\d{1,3})${episode}\s*(?:or (?:less|fewer|under|shorter)|max(?:imum)?|at most)`,
		"episodes",
		"max",
	),
	bound(String.raw`\b(?<n>\d{1,3})${episode}\s*(?:or (?:more|longer)|at least|min(?:imum)?)`, "episodes", "min"),
	bound(
		String.raw`(?<n>\d{1,3})\s*(?:부작|화|회|편)\s*(?<how>이하|이내|미만|안쪽|까지|안으로|보다 짧)`,
		"episodes",
		"max",
	),
	bound(
		String.raw`(?<n>\d{1,3})\s*(?:부작|화|회|편)(?:을|를|은|는|이)?\s*(?:넘지 ?(?:않|말)|안 ?넘|넘으면 ?안|(?:이상|넘는|초과|보다 긴) ?(?:은|는|거|건|것|드라마|작품|인 ?거|인 ?건)*(?:은|는)? ?(?:말고|싫|빼고|제외|못|안|별로))`,
		"episodes",
		"max",
	),
	bound(String.raw`(?<n>\d{1,3})\s*(?:부작|화|회|편)\s*(?<how>이상|초과|넘는|보다 긴)`, "episodes", "min"),
	{
		pattern: new RegExp(String.raw`\b(?<n>\d{1,3})(?:${episode}|\s*부작)`, "gi"),
		apply: (match, draft) => narrow(draft, "episodes", { min: number(match, "n"), max: number(match, "n") }),
	},
	fixed(
		/\b(?:short (?:series|drama|kdrama|k-drama|one)s?|(?:something|keep it|make it|pretty|quite|it's|is|be|and|but|,)\s+short|mini ?series|short and|^short)\b|짧은|짧게|짧고|단편/gi,
		"episodes",
		{ max: 12 },
	),
	fixed(/\b(?:not|isn't|nothing) (?:too|very|that|so) long\b|너무 길지 않/gi, "episodes", { max: 16 }),
	fixed(/\b(?:really|very) short\b|아주 짧은/gi, "episodes", { max: 8 }),
	fixed(
		/\b(?:long (?:series|drama|kdrama|one)s?|(?:something|,)\s+long(?=\s*(?:[,.;!?]|$|and\b|but\b)))(?=\W|$)|장편|긴 드라마|일일 ?드라마|주말 ?드라마|연속극/gi,
		"episodes",
		{ min: 24 },
	),
	fixed(
		/\b(?:one|a single|in a|over (?:the|a|this)|for (?:the|a|this))[ -]weekend\b|\bweekend (?:binge|marathon)|\b(?:binge|finish|marathon|binge-watch)(?: \w+){0,2} (?:this|the|a|one|my) weekend\b|주말 동안|주말에 ?(?:몰아|정주행|끝|다 볼)|주말용|이틀 ?(?:만에|안에)/gi,
		"total",
		{
			max: 960,
		},
	),
	fixed(
		/\b(?:one|a single) (?:day|evening|night|sitting)\b(?!\s*stand)|하루 ?만에|하루에 다|하룻밤에|반나절/gi,
		"total",
		{
			max: 480,
		},
	),
	bound(String.raw`(?<how>${under})\s*(?<n>\d{1,3})\s*hours?(?: (?:in all|altogether|total))?`, "total", "max", 60),
	bound(String.raw`(?<how>${under})\s*(?<n>\d{1,3})\s*(?:-?\s*min(?:ute)?s?\b)`, "minutes", "max"),
	bound(String.raw`(?<n>\d{1,3})\s*분\s*(?<how>이하|이내|미만|안)`, "minutes", "max"),
	fixed(/\b(?:half[- ]hour|30[- ]min(?:ute)?s?) (?:episodes?|eps?)\b|\bshort episodes\b|30분짜리/gi, "minutes", {
		max: 40,
	}),
	years(
		String.raw`(?:from |between |in )?(?<low>(?:19|20)\d\d)\s*(?:-|–|to|and|~|에서|부터)\s*(?<high>(?:19|20)\d\d)년?`,
		(low, high) => ({ min: low, max: high }),
	),
	years(
		String.raw`(?:nothing|not|no|none|never) (?:made |from |dramas? )?(?:before|prior to|older than|earlier than)\s*(?<low>(?:19|20)\d\d)`,
		(low) => ({ min: low }),
	),
	years(
		String.raw`(?:nothing|not|no|none|never) (?:made |from |dramas? )?(?:after|newer than|later than)\s*(?<low>(?:19|20)\d\d)`,
		(low) => ({ max: low }),
	),
	years(String.raw`(?:before|prior to|older than|earlier than|pre-?)\s*(?<low>(?:19|20)\d\d)`, (low) => ({
		max: low - 1,
	})),
	years(String.raw`(?:after|newer than|later than|post-?)\s*(?<low>(?:19|20)\d\d)`, (low) => ({ min: low + 1 })),
	years(String.raw`(?:since|from|starting)\s*(?<low>(?:19|20)\d\d)(?:\s*(?:on(?:wards?)?|and later))?`, (low) => ({
		min: low,
	})),
	years(String.raw`(?<low>(?:19|20)\d\d)년?\s*(?:이전|전에)`, (low) => ({ max: low - 1 })),
	years(String.raw`(?<low>(?:19|20)\d\d)년?\s*(?:이후|부터)`, (low) => ({ min: low })),
	years(String.raw`(?:the )?(?:early )?(?<low>20\d)0'?s`, (low) => ({ min: low * 10, max: low * 10 + 9 })),
	years(String.raw`(?<low>20\d)0년대`, (low) => ({ min: low * 10, max: low * 10 + 9 })),
	{
		pattern:
			/\b(?<low>(?:19|20)\d\d)(?:년작|년| (?:drama|kdrama|k-drama|series|release)s?)|\b(?:in|of|made in|from)\s(?<in>20[0-2]\d)\b|(?:\b(?:k-?)?dramas?|드라마) (?<after>20[0-2]\d)\b(?!\s*(?:[-–~+]|to\b|and\b|'s))/gi,
		apply: (match, draft) => {
			const year = Number(match.groups?.low ?? match.groups?.in ?? match.groups?.after);
			return narrow(draft, "years", { min: year, max: year });
		},
	},
	{
		pattern:
			/\b(?:nothing|not|no) (?:too |very |that |so )?old(?: (?:dramas?|shows?|ones?|stuff)\b|(?=\s*(?:[,.;!?]|$)))|(?:옛날|오래된|너무 옛날) ?(?:거|건|것|드라마)?(?:은|는)? ?(?:말고|빼고|싫|제외)/gi,
		apply: (_, draft, thisYear) => narrow(draft, "years", { min: thisYear - 10 }),
	},
	{
		pattern:
			/\b(?:recent|newer|latest|new(?:er)? (?:drama|kdrama|k-drama|series|one|release)s?|the last (?:few|couple of) years)\b|최근|최신|요즘 (?:나온|드라마)|신작/gi,
		apply: (_, draft, thisYear) => narrow(draft, "years", { min: thisYear - 3 }),
	},
	{
		pattern:
			/\b(?:classic|old[- ]school|vintage|early hallyu)(?: (?:drama|kdrama|k-drama|series|one)s?)?\b|\b(?:older|old) (?:(?:drama|kdrama|k-drama|show|one)s?|series)\b|옛날 드라마|고전|추억의/gi,
		apply: (_, draft) => narrow(draft, "years", { max: 2010 }),
	},
];

/** Those that can be said in words alone. */
const rulesWithoutFigures = rules.filter(({ pattern }) => !/\(\?<(?:n|low)>/.test(pattern.source));

/** A wish with more bounds than this is no wish; the rest are left. */
const mostBounds = 50;

/**
 * Reads what a wish says of episodes, years, minutes, hours and networks.
 * @param networks names as the catalogue writes them
 */
export function readBounds(
	text: string,
	networks: readonly string[],
	thisYear = new Date().getFullYear(),
): BoundsReading {
	const draft: Draft = {};
	const spans: Span[] = [];
	const free = (span: Span): boolean =>
		spans.length < mostBounds && spans.every(([start, end]) => span[1] <= start || span[0] >= end);
	for (const { pattern, apply } of /\d/.test(text) ? rules : rulesWithoutFigures) {
		for (const match of text.matchAll(pattern)) {
			const span: Span = [match.index, match.index + match[0].length];
			if (free(span) && apply(match, draft, thisYear)) spans.push(span);
		}
	}
	const lower = text.toLowerCase();
	const found: { readonly network: string; readonly span: Span }[] = [];
	for (const network of networks) {
		const span = networkSpan(lower, network);
		if (span && free(span)) found.push({ network, span });
	}
	if (found.length > 0) draft.network = [...new Set(found.map(({ network }) => network))];
	return { bounds: draft, spans: [...spans, ...found.map(({ span }) => span)] };
}

function bound(source: string, key: "episodes" | "minutes" | "total", side: "min" | "max", unit = 1): Rule {
	return {
		pattern: new RegExp(source, "gi"),
		apply: (match, draft) => {
			const how = (match.groups?.how ?? "").toLowerCase();
			const open =
				side === "max" ? strict.test(how) || /미만|보다/.test(how) : strictOver.test(how) || /초과|넘는|보다/.test(how);
			const value = number(match, "n") * unit + (open && unit === 1 ? (side === "max" ? -1 : 1) : 0);
			return narrow(draft, key, { [side]: value });
		},
	};
}

function range(source: string, key: "episodes"): Rule {
	return {
		pattern: new RegExp(source, "gi"),
		apply: (match, draft) => narrow(draft, key, { min: number(match, "low"), max: number(match, "high") }),
	};
}

function fixed(pattern: RegExp, key: "episodes" | "minutes" | "total", value: Range): Rule {
	return {
		pattern,
		apply: ({ index, input, 0: words }, draft) =>
			narrow(draft, key, isRefusedBehind(input ?? "", (index ?? 0) + words.length) ? beyond(value) : value),
	};
}

/** "일일드라마 말고", "짧은 거 빼고". */
function isRefusedBehind(text: string, end: number): boolean {
	return /^[가-힣]?(?: ?(?:거|것|건|드라마))?(?:은|는)? ?(?:말[고구](?!도)|빼고|제외|싫)/.test(
		text.slice(end, end + 16),
	);
}

/** All that the range does not hold; of one that is open to no side, everything. */
function beyond({ min, max }: Range): Range {
	if (min !== undefined && max !== undefined) return {};
	return { ...(max === undefined ? {} : { min: max + 1 }), ...(min === undefined ? {} : { max: min - 1 }) };
}

function years(source: string, toRange: (low: number, high: number) => Range): Rule {
	return {
		pattern: new RegExp(source, "gi"),
		apply: (match, draft) => narrow(draft, "years", toRange(number(match, "low"), Number(match.groups?.high))),
	};
}

function number(match: RegExpMatchArray, group: string): number {
	return Number(match.groups?.[group]);
}

/** Tightens a range that was said before, so that two bounds hold together. */
function narrow(draft: Draft, key: "episodes" | "years" | "minutes" | "total", range: Range): boolean {
	const before = draft[key] ?? {};
	const min = Math.max(before.min ?? Number.NEGATIVE_INFINITY, range.min ?? Number.NEGATIVE_INFINITY);
	const max = Math.min(before.max ?? Number.POSITIVE_INFINITY, range.max ?? Number.POSITIVE_INFINITY);
	draft[key] = { ...(Number.isFinite(min) ? { min } : {}), ...(Number.isFinite(max) ? { max } : {}) };
	return true;
}

/** What people call a network, the longest first. */
const networkNames: Readonly<Record<string, readonly string[]>> = {
	Netflix: ["netflix", "넷플릭스", "넷플"],
	"Disney+": ["disney plus", "disney+", "disney", "디즈니플러스", "디즈니+", "디플"],
	TVING: ["tving", "티빙"],
	Wavve: ["wavve", "웨이브"],
	Viki: ["viki", "비키"],
	"Apple TV+": ["apple tv+", "apple tv", "애플티비"],
	"Coupang Play": ["coupang play", "coupang", "쿠팡플레이"],
};

/** Where a lower-case text names a network, by the first of its names that it holds. */
function networkSpan(lower: string, network: string): Span | null {
	for (const name of networkNames[network] ?? [network.toLowerCase()]) {
		const start = lower.indexOf(name);
		if (start < 0) continue;
		const before = lower[start - 1] ?? " ";
		const after = lower[start + name.length] ?? " ";
		if (/[a-z0-9]/.test(before) || /[a-z0-9]/.test(after)) continue;
		if (/\b(?:not|no|isn't|without|except)(?: \w+)? $/.test(lower.slice(Math.max(0, start - 16), start))) continue;
		if (/^ ?(?:에|은|는|에는)? ?(?:말고|없|빼고|제외)/.test(lower.slice(start + name.length, start + name.length + 10)))
			continue;
		return [start, start + name.length];
	}
	return null;
}
