/** How a line opens: its marks, its number, and where what it says begins. */
export interface LineForm {
	/** 1–6 for a Markdown heading, 0 for none. */
	readonly level: number;
	readonly isBullet: boolean;
	/** What it says begins in bold. */
	readonly isBold: boolean;
	readonly number: number | null;
	/** Whether it says that it shares its rank. */
	readonly isTied: boolean;
	/** Offsets into the line: what it says, as far as it may be a heading. */
	readonly from: number;
	readonly to: number;
}

const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const blackCircled = "❶❷❸❹❺❻❼❽❾❿⓫⓬⓭⓮⓯⓰⓱⓲⓳⓴";

const heading = /^#{1,6}(?=\s)/u;
const bullet = /^[-*+•‣▶▷►■□◆◇●○✔✅☑🔹🔸📺🎬](?:\uFE0F)?(?=\s)/u;
const bold = /^(?:\*{2,3}|_{2,3})/u;
const decoration = /^(?:[\s>*_★☆♥❤▲△▶▷■□●○◆◇]|\uFE0F)/u;

/** Ways to write a rank; each ends where the title begins. */
const numbers: readonly RegExp[] = [
	/^(?:공동\s*)?(?:제\s*)?(?<n>\d{1,3})\s*위\s*[.):\]】>·|=–—-]*/u,
	/^(?:no\s?\.|nº|№|number|rank|top)\s*#?\s*(?<n>\d{1,3})\s*[.):\]|–—-]*(?=\s|\*|$)/iu,
	/^#\s?(?<n>\d{1,3})\s*[.):\]|–—-]*(?=\s|\*|$)/u,
	/^[([【［]\s*(?:no\s?\.?\s*)?(?<n>\d{1,3})\s*위?\s*[)\]】］]\s*[.:–—-]?/iu,
	/^(?<n>\d{1,3})\uFE0F?\u20E3\s*[.):]?/u,
	/^(?<n>\d{1,3})\s*\\?[.．):\]、=](?!\d)/u,
	/^(?<n>\d{1,3})\s*[–—|](?!\d)/u,
	/^(?<n>\d{1,3})\s-(?=\s)/u,
	/^(?<n>\d{1,3})\s*(?:번째|\()(?=\s*(?:tie|공동|드라마|추천))/iu,
	/^(?<n>\d{1,3})\s*번\s?째\s*(?:드라마|작품|추천)?\s*(?:[.:,)·–—-]+|(?=[〈《『「<"“‘']))/u,
	/^(?<n>\d{1,3})(?:st|nd|rd|th)\b(?:\s+place)?\s*[.:,)\]|–—-]+/iu,
	// The posts of a thread.
	/^(?<n>\d{1,3})\s*\/(?:\s*\d{1,3})?(?=\s)/u,
	/^(?:(?:and|then|finally|lastly|next),?\s+)?(?:(?:coming )?in (?:at )?|at )?(?:no\s?\.|number)\s*#?\s*(?<n>\d{1,3})\s*[.:,)\]|–—-]+/iu,
];

/** A rank in words: "Number seven:", "And number one –", "두 번째,", "셋째". */
const wordsForRanks: readonly RegExp[] = [
	/^(?:(?:and|then|finally|lastly|next),?\s+)?(?:(?:coming )?in (?:at )?|at )?(?:no\s?\.|number)\s+(?<w>[a-z]+(?:-[a-z]+)?)\s*[.:,)\]|–—-]+/iu,
	/^(?<w>첫|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두|열세|열네|열다섯|열여섯|열일곱|열여덟|열아홉|스무)\s?번\s?째\s*(?:드라마|작품|추천)?(?:로는|로|는)?\s*(?:[.:,)·–—-]+|(?=[〈《『「<"“‘']))/u,
	/^(?<w>첫|둘|셋|넷)째\s*(?:드라마|작품|추천)?(?:로는|로|는)?\s*(?:[.:,)·–—-]+|(?=[〈《『「<"“‘']))/u,
];
const rankWords =
	"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
		" ",
	);
const koreanRankWords =
	"첫 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네 열다섯 열여섯 열일곱 열여덟 열아홉 스무".split(" ");
const counted = ["", "둘", "셋", "넷"];
/** "7", or "7 of 10" and "7/10" on the pages of a slide show. */
const alone = /^(?<n>\d{1,3})(?:\s*(?:of|\/)\s*\d{1,3})?$/u;
const tie = /^(?:[([]?\s*(?:tied?|공동)\s*[)\]]?\s*[.:–—-]*|=)\s*/iu;

/** Reads how a line opens, mark by mark from its start. */
export function formOf(text: string): LineForm {
	const to = text.trimEnd().length;
	const form = { level: 0, isBullet: false, isBold: false, isTied: false };
	let number: number | null = null;
	let at = 0;
	const take = (pattern: RegExp): string | null => {
		const found = pattern.exec(text.slice(at, to))?.[0] ?? null;
		at += found?.length ?? 0;
		return found;
	};
	while (at < to) {
		const opening = at === 0 || /\s/.test(text[at - 1] ?? "");
		const level = opening && number === null ? take(heading) : null;
		if (level !== null) form.level = level.length;
		else if (opening && number === null && take(bullet) !== null) form.isBullet = true;
		else if (take(bold) !== null) form.isBold = true;
		else if (take(decoration) === null) {
			const found: Numbered | null = number === null ? numberAt(text.slice(at, to)) : null;
			if (!found) break;
			[number, at] = [found.number, at + found.length];
			form.isTied = /공동/.test(found.text) || /\d\s*=$/.test(found.text);
			take(/^\s+/u);
			if (take(tie) !== null) form.isTied = true;
		}
	}
	return { ...form, number, from: at, to: form.isBold ? endOfBold(text, at, to) : to };
}

interface Numbered {
	readonly number: number;
	readonly length: number;
	readonly text: string;
}

function numberAt(rest: string): Numbered | null {
	const symbol = rest[0] ?? "";
	const index = Math.max(circled.indexOf(symbol), blackCircled.indexOf(symbol));
	if (symbol && index >= 0) return { number: index + 1, length: 1, text: symbol };
	if (rest.startsWith("🔟")) return { number: 10, length: 2, text: "🔟" };
	for (const pattern of numbers) {
		const found = pattern.exec(rest);
		if (found?.groups?.n) return { number: Number(found.groups.n), length: found[0].length, text: found[0] };
	}
	for (const pattern of wordsForRanks) {
		const found = pattern.exec(rest);
		const word = found?.groups?.w?.toLowerCase() ?? "";
		const place = Math.max(...[rankWords, koreanRankWords, counted].map((words) => words.indexOf(word)));
		if (found && place >= 0) return { number: place + 1, length: found[0].length, text: found[0] };
	}
	const bare = alone.exec(rest);
	return bare?.groups?.n ? { number: Number(bare.groups.n), length: rest.length, text: rest } : null;
}

/** Bold that ends within the line: what stands behind it is no part of the heading, unless it is a bracket with a year or another name. */
function endOfBold(text: string, from: number, to: number): number {
	const end = /\*{2,3}|_{2,3}/.exec(text.slice(from, to));
	if (!end) return to;
	const bracket = /^\*{2,3}\s*[([（][^)\]）]{1,80}[)\]）]/u.exec(text.slice(from + end.index, to));
	return from + end.index + (bracket?.[0].length ?? 0);
}
