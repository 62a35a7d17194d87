/** Headings that part an article and name no drama. */
const sections: readonly RegExp[] = [
	/^(?:introduction|intro|overview|contents|table of contents|jump to|in this article|methodology|how we (?:chose|ranked)|about|faqs?|frequently asked|where to (?:watch|stream)|how to watch|conclusion|final thoughts?|closing|wrap(?:ping)?[ -]?up|in conclusion|summary|the bottom line|verdict|takeaways?|advertisement|sponsored|share this|newsletter|subscribe|follow us|about the author|author|sources?|references|tags?|ratings?)\b/iu,
	/^(?:plot|story|synopsis|premise|cast|main cast|starring|characters?|genres?|episodes?|network|year|aired|director|writer|score|trailer|ost|soundtrack|trivia|why (?:you should|to|we|it|i)\b|why watch|what (?:it'?s about|makes|to expect|i|we)|best (?:scene|moment|quote|line)|our (?:take|verdict|rating)|tissues?|watch (?:it )?(?:on|if)|who (?:should|it)|similar (?:dramas|shows)|perfect for|read more|pros|cons|the (?:good|bad|story|plot|cast|ending))\b/iu,
	/^(?:들어가며|시작하며|머리말|서론|목차|소개|마치며|맺음말|맺으며|마무리|결론|정리|끝으로|총평|줄거리|출연진?|등장\s?인물|장르|방영|방송|회차|몇\s?부작|연출|극본|작가|감독|추천\s?(?:이유|대상|포인트)|관전\s?포인트|명대사|명장면|한줄평|평점|시청률|보러\s?가기|볼\s?수\s?있는\s?곳|어디서|왜\s|자주\s?묻는|참고|출처|태그|광고|구독|공유|글쓴이|기자)/u,
	/\b(?:k-?dramas?|dramas|shows|series)\b.*\b(?:that|to|for|you|ranked|list|best|of)\b|\b(?:best|top|\d+)\b.*\b(?:k-?dramas?|dramas|shows|series)\b/iu,
	/^(?:that'?s (?:all|it)|the end|thanks? (?:you )?for reading|이상(?:입니다|이에요)|끝(?:!|입니다|$)|읽어\s?주셔서)/iu,
	/드라마\s?(?:추천|모음|목록|순위|베스트|top|리스트|\d+\s?(?:선|편))|(?:추천|인생)\s?드라마|\d+\s?(?:선|편)$/iu,
];

/** Behind these the ranks are over, and what else was liked is named. */
const mentions: readonly RegExp[] = [
	/^(?:\W*)(?:honou?rable mentions?|also (?:worth|recommended|great)|other (?:dramas|k-?dramas|recommendations|notable)|runners?[ -]?up|bonus|special mentions?|notable mentions?|near misses|didn'?t make)\b/iu,
	/^(?:\W*)(?:아쉽게|아깝게|번외|그\s?밖에|그\s?외|이\s?외에|순위\s?밖|추가\s?추천|덤으로)/u,
];

/** Behind these the article itself is over: other articles, what readers say. */
const surroundings: readonly RegExp[] = [
	/^(?:\W*)(?:related|you (?:may|might) (?:also )?(?:like|enjoy)|more from|more (?:k-?drama|lists|stories|articles)|read next|recommended for you|popular (?:posts|now)|trending|most read|latest|comments?\b|\d+ comments|leave a (?:reply|comment)|discussion|about the author|sign up|newsletter)/iu,
	/^(?:\W*)(?:함께\s?보면|같이\s?보면|관련\s?(?:기사|글|뉴스)|추천\s?(?:기사|뉴스)|많이\s?본|인기\s?(?:기사|글)|다른\s?글|댓글|의견|이\s?기사를)/u,
];

/** Whether a heading parts the article rather than names an entry. */
export function isSection(heading: string): boolean {
	const text = plain(heading);
	return sections.some((pattern) => pattern.test(text)) || endsList(heading) || /[:：?？]$/.test(text);
}

/** Whether the list is over behind a heading. */
export function endsList(heading: string): boolean {
	const text = plain(heading);
	return text.length <= 80 && [...mentions, ...surroundings].some((pattern) => pattern.test(text));
}

/** Whether the article itself is over behind a line, and the page goes on with something else. */
export function endsArticle(heading: string): boolean {
	const text = plain(heading);
	return text.length <= 60 && surroundings.some((pattern) => pattern.test(text));
}

/** Whether a heading opens what closes an article. */
export function isClosing(heading: string): boolean {
	return (
		endsList(heading) ||
		/^(?:conclusion|final thoughts?|closing|wrap(?:ping)?[ -]?up|in conclusion|summary|the bottom line|verdict|takeaways?|faqs?|frequently asked|where to (?:watch|stream)|how to watch|마치며|맺음말|맺으며|마무리|결론|끝으로|총평|정리하며)/iu.test(
			plain(heading),
		)
	);
}

function plain(heading: string): string {
	return heading.replace(/^[\s#>*_\-•]+|[\s*_]+$/gu, "");
}
