/** Ways to speak of how a drama ends. */
const endings: readonly RegExp[] = [
	/\b(?:the|its|that|this|an?)\s+(?:[\p{L}-]+\s+){0,3}(?:ending|finale)\b/iu,
	/\b(?:happy|sad|bittersweet|tragic|open|devastating|satisfying|perfect|cruel)\s+ending\b/iu,
	/\bends\s+(?:up\s+)?(?:with|in|on|happily|badly|sadly|well|tragically)\b|\bhappily[ -]ever[ -]after\b/iu,
	/\b(?:by|in|at)\s+the\s+(?:very\s+)?(?:end|last episode|final episode)\b/iu,
	/(?:결말|엔딩|새드엔딩|해피엔딩|마지막\s?(?:회|장면)|최종회|끝내)(?!\s?(?:까지|을 보고|도\s?모르고))/u,
];
const promises =
	/\b(?:no|without|won['’]?t|not|never|avoid(?:ing)?)\s+(?:\w+\s+){0,3}(?:spoil|spoilers?|give\s+away|reveal)|스포(?:일러)?\s?(?:없|안|는\s?하지|하지)/iu;

/** Whether a sentence tells something of how its drama ends; a promise not to does not. */
export function tellsEnding(sentence: string): boolean {
	return endings.some((pattern) => pattern.test(sentence)) && !promises.test(sentence);
}
