import { linesOf } from "./article-lines.ts";

/** Lines that a page puts between the words of an article. */
const noise: readonly RegExp[] = [
	/^(?:advertisements?|ad|ads|sponsored(?: content)?|promoted|continue reading below|story continues below|article continues below.*|scroll to continue|광고|\[?ad\]?)$/iu,
	/^(?:also )?read(?: also| more| next)?\s*[:：>|–-]/iu,
	/^(?:related|see also|also see|don'?t miss|must read|more)\s*[:：>|]/iu,
	/^(?:photo|image|picture|credit|source|via|photo credit|image credit|사진|이미지|출처|자료)\s*(?:courtesy|credit|source|제공)?\s*(?:of\b|by\b|[=:：ⓒ©])/iu,
	/^[([]?(?:사진|이미지|출처)\s?[=:：]/u,
	/^(?:ⓒ|©)/u,
	/^(?:share|tweet|pin it|email|copy link|follow us|subscribe|sign up|공유하기|구독|좋아요|페이스북|트위터|카카오톡|URL 복사)(?:\s|$).{0,60}$/iu,
	/^(?:관련\s?기사|관련\s?글|추천\s?기사|함께\s?읽기|더\s?보기)\s*[:：>▶|]/u,
	/^▶.*(?:바로가기|보기|클릭)/u,
	/^!\[[^\]]*\]\([^)]*\)$/u,
];
const longestNoise = 160;

/** Whether a line is advertising, a caption's credit or a call to share, and no part of what the article says. */
export function isNoise(line: string): boolean {
	const text = line.replace(/^[\s>*_#-]+|[\s*_]+$/gu, "");
	return text.length <= longestNoise && noise.some((pattern) => pattern.test(text));
}

/** The text with such lines made blank, so that every offset stays as it is. */
export function withoutNoise(text: string): string {
	let quiet = "";
	let end = 0;
	for (const line of linesOf(text)) {
		if (!isNoise(line.text)) continue;
		quiet += text.slice(end, line.span[0]) + " ".repeat(line.text.length);
		end = line.span[1];
	}
	return quiet + text.slice(end);
}
