/** Ways to speak of how a drama ends. */
const endings: readonly RegExp[] = [
	/\b(?:the|its|that|this|an?)\s+(?:[\p{L}-]+\s+){0,3}(?:ending|finale)\b/iu,
	/\b(?:happy|sad|bittersweet|tragic|open|devastating|satisfying|perfect|cruel)\s+ending\b/iu,
	/\bends\s+(?:up\s+)?(?:with|in|on|happily|badly|sadly|well|tragically)\b|\bhappily[ -]ever[ -]after\b/iu,
	// The end of a long day is nobody's ending.
	/\b(?:by|in|at)\s+the\s+(?:very\s+)?(?:end(?!\s+of\s+(?:the|an?|my|your|our|each|every|this)\s+(?:[\p{L}-]+\s+){0,2}(?:day|night|evening|week|weekend|month|year|winter|summer|shift|list|article|page|world)\b|\s+of\s+(?:the\s+)?(?:first|second|third|opening|pilot)\b|\s+of\s+episode\b)|(?:last|final)\s+(?:episode|scene|shot|minutes?|chapter))\b/iu,
	/\b(?:leads?|hero|heroes|heroines?|protagonists?|main\s+(?:characters?|couple))\s+(?:both\s+)?(?:dies?|(?:is|are|gets?)\s+killed|breaks?\s+up|splits?\s+up)\b/iu,
	// What comes of somebody after all, or of everybody.
	/\b(?:eventually|ultimately|finally|at\s+(?:long\s+)?last)[\s,]+(?:[\p{L}'’-]+\s+){0,4}?(?:dies?|died|dead|(?:is|are|gets?)\s+killed|breaks?\s+up|splits?\s+up)\b/iu,
	/\b(?:both(?:\s+of\s+them)?|everyone|everybody|they\s+(?:both|all))\s+(?:[\p{L}]+ly\s+)?dies?\b(?!\s+(?:an?\s+(?:bit|little)|inside))|\b(?:nobody|no\s+one|neither(?:\s+of\s+them)?)\s+(?:survives?|makes?\s+it\s+out)\b/iu,
	/\bends?\s+up\s+(?:dead|dying|together|apart)\b|\bdies?\s+in\s+(?:episode|ep\.?)\s*\d/iu,
	/\b(?:s?he|they)\s+(?:dies?(?=\s*(?:[.!?…]|$))|(?:do(?:es)?n['’]t|do(?:es)?\s+not)\s+(?:survive|make\s+it)(?=\s*(?:[.!?…]|$)|\s+(?:to\s+the\s+end|out\s+alive)))/iu,
	/(?:결말|엔딩|새드엔딩|해피엔딩|마지막\s?(?:회|장면)|최종회|끝내)(?!\s?(?:까지|[을를]\s?(?:보고|본\s)|도\s?모르고))/u,
	// What happens last: "at the end they part"; whoever only weeps at the end tells nothing.
	/(?:마지막|막판|맨\s?끝|끝에\s?가서)(?:에|에는|에서야|은|는)?\s+(?:[^\s.!?]+\s+){0,5}?(?:죽(?!을\s?만큼|도록)|헤어[지진져졌]|이별하|떠나|떠난|떠났|맺어[지진져졌]|이어[지진져졌]|이[루뤄]|결혼하|결혼한|결혼해|재회|다시\s?만|살아[나남난]|돌아[오온와왔]|화해|배신|밝혀|드러나|드러난|사라[지진져졌])/u,
	/(?:결국|끝내)(?:은|에는|에)?\s+(?:[^\s.!?]+\s+){0,5}?(?:죽(?!을\s?만큼|도록)|세상을\s?(?:떠[나난났]|뜬|떴)|숨을\s?거[두둔뒀]|헤어[지진져졌]|이별한다|이별해|맺어[지진져졌]|이루어지|이뤄지)/u,
	/(?:둘은|둘\s?다|두\s?사람[은도이]|(?<!우리(?:는|\s)?\s?|사람은\s?|인간은\s?)모두|주인공들?[은이도]|[남여](?:자\s?)?주(?:인공)?[은는이가도])\s+(?:[^\s.!?]+\s+){0,3}?(?:죽(?:는다|어요|습니다|음을\s?맞|게\s?(?:된다|돼요|됩니다)|고\s?(?:만다|말아요|맙니다)|었(?!다가|다\s?살))|숨진다|숨져요|세상을\s?(?:떠(?:난다|나요|납니다|났)|뜬다|떠요|떴)|헤어진다|헤어져요|헤어집니다|맺어진다|맺어져요|맺어집니다)/u,
	/끝에(?:는|서)?\s+(?:죽(?:는|어요|습니다|음을)|헤어(?:진다|져요|집니다))|(?:비극|죽음|이별)(?:으로|로)\s?끝|(?:슬프|행복하|허무하|비참하)게\s?끝/u,
];
const promises: readonly RegExp[] = [
	/\b(?:no|without|won['’]?t|not|never|avoid(?:ing)?)\s+(?:\w+\s+){0,3}(?:spoil|spoilers?|give\s+away|reveal)/iu,
	/\b(?:without|won['’]?t|not|never)\s+(?:tell(?:s|ing)?|say(?:s|ing)?)\s+(?:you\s+)?(?:(?:the|its|their|any|an?)\s+endings?|how\s+(?:it|they|any\s+of\s+them)\s+ends?)\b/iu,
	/스포(?:일러)?\s?(?:없|안|는\s?하지|하지)|(?:결말|엔딩)[은을이]?\s?(?:말하지|말\s?안|밝히지|적지|쓰지|몰라)|[가-힣]지[는도]?\s(?:말하지|밝히지|적지)\s?않/u,
];

/** Whether a sentence tells something of how its drama ends; a promise not to does not. */
export function tellsEnding(sentence: string): boolean {
	return endings.some((pattern) => pattern.test(sentence)) && !promises.some((pattern) => pattern.test(sentence));
}
