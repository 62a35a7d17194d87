/** Ways to speak of how a drama ends. */
const endings: readonly RegExp[] = [
	/\b(?:the|its|that|this|an?)\s+(?:[\p{L}-]+\s+){0,3}(?:ending|finale)\b/iu,
	/\b(?:happy|sad|bittersweet|tragic|open|devastating|satisfying|perfect|cruel)\s+ending\b/iu,
	/\bends\s+(?:up\s+)?(?:with|in|on|happily|badly|sadly|well|tragically)\b|\bhappily[ -]ever[ -]after\b/iu,
	/\b(?:by|in|at)\s+the\s+(?:very\s+)?(?:end|(?:last|final)\s+(?:episode|scene|shot|minutes?|chapter))\b/iu,
	/\b(?:leads?|hero|heroes|heroines?|protagonists?|main\s+(?:characters?|couple))\s+(?:both\s+)?(?:dies?|(?:is|are|gets?)\s+killed|breaks?\s+up|splits?\s+up)\b/iu,
	/(?:결말|엔딩|새드엔딩|해피엔딩|마지막\s?(?:회|장면)|최종회|끝내)(?!\s?(?:까지|을 보고|도\s?모르고))/u,
	// What happens last: "at the end they part"; whoever only weeps at the end tells nothing.
	/(?:마지막|막판|맨\s?끝|끝에\s?가서)(?:에|에는|에서야|은|는)?\s+(?:[^\s.!?]+\s+){0,5}?(?:죽(?!을\s?만큼|도록)|헤어[지진져졌]|이별하|떠나|떠난|떠났|맺어[지진져졌]|이어[지진져졌]|이[루뤄]|결혼하|결혼한|결혼해|재회|다시\s?만|살아[나남난]|돌아[오온와왔]|화해|배신|밝혀|드러나|드러난|사라[지진져졌])/u,
	/(?:결국|끝내)(?:은|에는|에)?\s+(?:[^\s.!?]+\s+){0,5}?(?:죽(?!을\s?만큼|도록)|헤어[지진져졌]|이별한다|이별해|맺어[지진져졌]|이루어지|이뤄지)/u,
	/(?:둘은|두\s?사람은|주인공들?[은이]|[남여]주인?공?[은는이가])\s+(?:[^\s.!?]+\s+){0,3}?(?:죽는다|죽어요|죽습니다|헤어진다|헤어져요|헤어집니다|맺어진다|맺어져요|맺어집니다)/u,
];
const promises =
	/\b(?:no|without|won['’]?t|not|never|avoid(?:ing)?)\s+(?:\w+\s+){0,3}(?:spoil|spoilers?|give\s+away|reveal)|스포(?:일러)?\s?(?:없|안|는\s?하지|하지)/iu;

/** Whether a sentence tells something of how its drama ends; a promise not to does not. */
export function tellsEnding(sentence: string): boolean {
	return endings.some((pattern) => pattern.test(sentence)) && !promises.test(sentence);
}
