import type { Hit } from "./hit.ts";

/*
 * "가벼운 로맨스 말고", "뻔한 로맨스 싫어": what is refused of a Korean noun with a word before it is what that word says of it.
 */

/** Words that are no mention themselves. */
const describing =
	/(?:억지|그냥|단순(?:한|히)?|흔한|흔해 ?빠진|뻔한|진부한|식상한|전형적인|평범한|어설픈|쓸데없는|의미 ?없는|뜬금없는|갑작스러운|무리한|미성년자|맨날|매번|똑같은|유치한|어이없는) $/;

/** Whether a word before the mention says which kind of it is meant. */
export function isDescribed(before: string): boolean {
	return describing.test(before);
}

/** The ending of a verb or an adjective before its noun, and not of a noun (병원, 불륜). */
const adnominal =
	/[가-힣](?:[한운픈쁜던힌]|(?:하|되|거리|리|지|나|나오|내|키|기|있)는|[많깊짙밝넓높긴]은|적인|스런|만 한) ?$/;
/** Love stories, which take any noun before them. */
const loveStory = /^(?:로맨스|연애|사랑|멜로|커플)$/;
const notDescribing = /(?:물|극|러|로코|드라마)$/;

/** Whether a mention describes the next one, which the cue refuses; "잔잔한 로맨스 없는 드라마" is quiet itself. */
export function isDescribing(text: string, hit: Hit, next: Hit, cue: RegExpExecArray): boolean {
	if (cue.groups?.absent !== undefined) return false;
	const words = text.slice(hit.span[0], next.span[0]);
	if (adnominal.test(words)) return words.length < longestDescription;
	const isNoun = words.trim() === text.slice(...hit.span) && !notDescribing.test(words.trim());
	const isDisliked = cue.groups?.disliked !== undefined || cue.groups?.reluctant !== undefined;
	return isNoun && isDisliked && loveStory.test(text.slice(...next.span));
}

/** A description is one word; in characters. */
const longestDescription = 10;

/** What is watched instead of a drama: "슬픈 영화 말고 드라마" asks for a sad drama. */
const format = "(?:영화|예능|웹툰|웹소설|소설|책|미드|일드|중드|대드|애니|다큐|한드)";
const nounRefused = new RegExp(
	`^[가-힣]{0,2} (?!${format})[가-힣]{1,5}?(?:은|는|이|가|만)? ?(?:너무 |진짜 |정말 |좀 )?(?:말고(?!도)|말구|싫(?!지 ?않)|빼고|빼 ?[주줘]|극혐|질색|별로|지겨|질려|질리|사절)`,
);

/** What refuses a noun that the mention describes ("답답한 시누이 싫어", "피 튀기는 액션 말고"); null when nothing does. */
export function refusedNoun(mention: string, behind: string): RegExpExecArray | null {
	const found = nounRefused.exec(behind);
	return found && adnominal.test(mention + (/^[가-힣]* /.exec(behind)?.[0] ?? "")) ? found : null;
}
