import { type BoundRule, between, figure, type Measure, numberIn } from "./bound-rule.ts";
import type { Range } from "./query.ts";

/** More or fewer than said by this share are still about as many. */
const aboutShare = 0.2;
/** Of so many episodes nobody counts each: "a 50 episode family drama" is a long one. */
const uncounted = 30;

const under = "(?<how>under|below|less than|fewer than|shorter than|at most|up to|max(?:imum)?(?: of)?|within|<=?)";
const over = "(?<how>over|above|more than|longer than|(?<!get |it )past|at least|min(?:imum)?(?: of)?|>=?)";
const strict =
	/^(?:under|below|less than|fewer than|shorter than|<|over|above|more than|longer than|past|>)$|미만|보다|초과|넘는/i;

/** Not "three episodes a day", which is how fast one watches. */
const episodes = String.raw`(?:-?\s*(?:episodes?|eps?|parts?)\b(?! (?:a|per|each|every|at a|in a) (?:day|night|evening|week|time|sitting)))`;
const koreanEpisodes = String.raw`\s*(?:부작|화|회|편)`;
const clauseEnd = String.raw`(?=\s*(?:[,.;!?)]|$|(?:and|or|but|please|pls|for me)\b))`;

/** "cries for ten episodes", "dropped it after 4 episodes", "the last 2 episodes": how far into a drama, not how long it is. */
const ofPart = String.raw`(?<!\b(?:last|lasts|lasting|lasted|after|first|next|final|another|every|until|past|watched|dragged|drags|takes|took)\s(?:the |for |on |out )?)(?<!(?<!\b(?:looking|searching|asking|time|mood|hoping|ready|up)\s)\bfor\s)`;
/** "10화 동안 답답한", "3화까지 봤는데": the same. */
const koreanOfPart = "(?! ?(?:동안|내내|에서|부터|째|보고|보다|봤|만에|연속|마다|중|까지만?|이나))";

/** How many episodes, how long each is, and how long it all takes. */
export const lengthBounds: readonly BoundRule[] = [
	range(String.raw`(?<low>${figure})\s*(?:-|–|to|and|or)\s*(?<high>${figure})${episodes}`),
	range(
		String.raw`(?<low>\d{1,3})(?:\s*(?:부작?|화|회|편))?\s*(?:~|-|에서|부터)\s*(?<high>\d{1,3})${koreanEpisodes}(?:까지| ?사이)?`,
	),
	bound("episodes", "max", `${under}\\s*(?<n>${figure})${episodes}`),
	bound("episodes", "min", `${over}\\s*(?<n>${figure})${episodes}`),
	bound(
		"episodes",
		"max",
		String.raw`(?<n>${figure})${episodes}\s*(?:or (?:less|fewer|under|shorter)|max(?:imum)?|at most)`,
	),
	bound(
		"episodes",
		"min",
		String.raw`(?<n>${figure})(?:\s*\+\s*${episodes}|${episodes}(?:\s*\+|\s*(?:or (?:more|longer|over)|plus|at least|min(?:imum)?)))`,
	),
	bound(
		"episodes",
		"max",
		String.raw`(?<n>\d{1,3})${koreanEpisodes}\s*(?<how>이하|이내|미만|안쪽|까지(?! ?[봤보본])|안으로|보다 짧)`,
	),
	bound(
		"episodes",
		"max",
		String.raw`(?<n>\d{1,3})${koreanEpisodes}(?:을|를|은|는|이)?\s*(?:넘지 ?(?:않|말)|안 ?넘|넘으면 ?안)`,
	),
	bound("episodes", "min", String.raw`(?<n>\d{1,3})${koreanEpisodes}\s*(?<how>이상|초과|넘는|보다 긴)`),
	{
		...rule(
			"episodes",
			String.raw`(?<n>\d{1,3})${koreanEpisodes}(?:은|는|이면|도)? ?(?:너무 |좀 |진짜 )?(?:길|많)|(?<en>${figure})${episodes} (?:is|are|feels?|seems?) (?:way |a bit |just )?too (?:long|much|many)(?: for me)?`,
		),
		range: (match) => ({ max: numberIn(match, match.groups?.n === undefined ? "en" : "n") - 1 }),
	},
	{
		...rule(
			"episodes",
			String.raw`\b(?:around|about|roughly|circa|approximately)\s+(?<n>${figure})${episodes}|(?<ko>\d{1,3})${koreanEpisodes}\s*(?:정도|내외|안팎|쯤|전후)`,
		),
		range: (match) => about(numberIn(match, match.groups?.n === undefined ? "ko" : "n")),
	},
	{
		...rule("episodes", String.raw`${ofPart}\b(?<n>${figure})(?:${episodes}(?!\s+in\b)|\s*부작${koreanOfPart})`),
		range: (match) => counted(numberIn(match, "n")),
	},
	fixed(
		"minutes",
		String.raw`\b(?:half[- ]hour|30[- ]min(?:ute)?s?) (?:episodes?|eps?)\b|\bshort(?:er)? (?:episodes?|eps?)\b|30분짜리|(?:한 ?회|한 ?편|회당|편당|회차|에피소드)(?:가|이|는|은|마다)? ?(?:길이가 |분량이 |시간이 )?(?:좀 |너무 )?짧[은게고아]`,
		{ max: 40 },
	),
	bound("minutes", "max", String.raw`${under}\s*(?<n>\d{1,3})\s*(?:-?\s*min(?:ute)?s?\b)`),
	bound("minutes", "min", String.raw`${over}\s*(?<n>\d{1,3})\s*(?:-?\s*min(?:ute)?s?\b)`),
	bound("minutes", "max", String.raw`(?<n>\d{1,3})\s*분\s*(?<how>이하|이내|미만|안)`),
	fixed(
		"minutes",
		String.raw`\b(?:under|below|less than|shorter than|at most|up to|within) (?:an?|one) hour (?:per|an|each|a) (?:episode|ep)\b|\b(?:episodes?|eps?)(?: that are)? (?:under|less than|shorter than) (?:an?|one) hour\b|(?:한 ?회|회당|한 ?편) ?(?:가 |이 )?1시간 ?(?:이하|이내|미만|안)|(?:한|1) ?시간(?:을|은)? ?(?:안 ?넘|넘지 ?않)`,
		{ max: 60 },
	),
	fixed(
		"minutes",
		String.raw`\b(?:over|above|more than|longer than) (?:an?|one) hour (?:per|an|each|a) (?:episode|ep)\b|\b(?:episodes?|eps?)(?: that are)? (?:over|more than|longer than) (?:an?|one) hour\b`,
		{ min: 61 },
	),
	bound("total", "max", String.raw`${under}\s*(?<n>\d{1,3})\s*hours?(?: (?:in all|altogether|total))?`, 60),
	// Not "24시간 안에 범인을 잡는": there it is the story that takes so long.
	bound(
		"total",
		"max",
		String.raw`(?<n>\d{1,3})시간 ?(?<how>이하|이내|미만|안)(?=(?:에|으로)?(?: ?(?:다|볼|보|끝|정주행|몰아|완주|드라마)|\s*(?:$|[,.!?])))`,
		60,
	),
	bound(
		"total",
		"max",
		String.raw`\b(?<n>\d{1,2})[- ]?(?:hour|hr)s? (?:flight|drive|train(?: ride)?|bus(?: ride)?|trip|layover|journey)`,
		60,
	),
	fixed("total", "연휴(?:에|동안| 동안|에 ?다)? ?(?:몰아|정주행|볼|보기|끝|달릴)|연휴용", { max: 1200 }),
	fixed(
		"total",
		String.raw`\b(?:one|a single|in a|over (?:the|a|this)(?: long)?|for (?:the|a|this))[ -]weekend\b|\bweekend (?:binge|marathon)|\b(?:binge|finish|marathon|binge-watch)(?: \w+){0,2} (?:this|the|a|one|my) weekend\b|주말 동안|주말에 ?(?:몰아|정주행|끝|다 볼)|주말용|이틀 ?(?:만에|안에)`,
		{ max: 960 },
	),
	fixed(
		"total",
		String.raw`\b(?:one|a single|a)[- ]sitting\b|(?<!\b(?:happens?|set|place|unfolds?|all) )\b(?:in|within|over|for) (?:just )?(?:one|a single) (?:day|evening|night|afternoon)\b(?!\s*stand)|\b(?:finish|finished|binge|binge-watch|watch|marathon|complete|devour|done|through)(?: \w+){0,3} in (?:a|an|one|the) (?:single )?(?:day|evening|night|afternoon)\b|하루 ?만에|하루에 다|하룻밤에|반나절`,
		{ max: 480 },
	),
	fixed("episodes", String.raw`\b(?:really|very) short\b|아주 짧은`, { max: 8 }),
	fixed(
		"episodes",
		String.raw`\b(?:short (?:series|drama|kdrama|k-drama|one)s?|(?:something|keep it|make it|pretty|quite|it's|is|be|and|but|,)\s+short|mini ?series|short and|^short(?! (?:king|hair|man|men|guy|girl|temper)))\b|짧은(?! ?(?:머리|시간|인생|치마|생애|만남|사랑|순간|여행|삶))|짧게|짧고|단편`,
		{ max: 12 },
	),
	onlyRefused(
		"episodes",
		String.raw`\b(?:(?:too|very|that|so|super) long\b(?! (?:ago|after|before|distance))|long${clauseEnd})`,
		{ max: 16 },
	),
	fixed("episodes", "길지 ?않(?:은|고|게|았)|(?<![가-힣])(?:안|덜) 긴 ?(?:거|건|것|드라마)", { max: 16 }),
	{
		...fixed(
			"episodes",
			String.raw`\b(?:long (?:series|drama|kdrama|one)s?|(?:something|,)\s+long(?=\s*(?:[,.;!?]|$|and\b|but\b)))(?=\W|$)|장편|(?<![가-힣])(?<!여운[이은도]? ?)긴 ?드라마`,
			{ min: 24 },
		),
		refused: () => ({ max: 16 }),
	},
	onlyRefused("episodes", "(?<![가-힣])긴(?= ?(?:거|건|것|게|걸)(?:은|는)? )", { max: 16 }),
	fixed("episodes", "일일 ?드라마|주말 ?드라마|연속극", { min: 24 }),
];

function rule(measure: Measure, source: string): Pick<BoundRule, "measure" | "pattern"> {
	return { measure, pattern: new RegExp(source, "gi") };
}

/** @param unit minutes of what is counted */
function bound(measure: Measure, side: "min" | "max", source: string, unit = 1): BoundRule {
	return {
		...rule(measure, source),
		range(match) {
			const isOpen = unit === 1 && strict.test(match.groups?.how ?? "");
			const step = side === "max" ? -1 : 1;
			return { [side]: numberIn(match, "n") * unit + (isOpen ? step : 0) };
		},
	};
}

function range(source: string): BoundRule {
	return { ...rule("episodes", source), range: (match) => between(numberIn(match, "low"), numberIn(match, "high")) };
}

function fixed(measure: Measure, source: string, value: Range): BoundRule {
	return { ...rule(measure, source), range: () => value };
}

function onlyRefused(measure: Measure, source: string, left: Range): BoundRule {
	return { ...rule(measure, source), range: () => null, refused: () => left };
}

function counted(number: number): Range {
	return number < uncounted ? { min: number, max: number } : about(number);
}

function about(number: number): Range {
	const spread = Math.max(1, Math.round(number * aboutShare));
	return { min: number - spread, max: number + spread };
}
