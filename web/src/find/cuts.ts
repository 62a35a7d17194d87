type Span = readonly [start: number, end: number];

/** Words that lean on what follows, and go with it. */
const leaningAhead = new Set(
	"a an the any some no not nothing nobody without never avoid about with of and or but too very more less is are that which leaves leave leaving me like similar by from for in to at most under starring 안 덜 더 좀 그리고".split(
		" ",
	),
);
/** Words that lean on what they follow. */
const leaningBack = new Set("없는 없이 말고 빼고 아닌 싫어 같은 처럼 나오는".split(" "));

/**
 * Ways of taking something out of a wish, the most natural first: its whole part between commas, then its words with what
 * leans on them, then its words alone. Which of them keeps the rest is for the reader of wishes to say.
 *
 * @param span where the words stand; without it they may be anywhere
 * @example cutsOf("quiet, no suicide", [10, 17])[0] // "quiet"
 */
export function cutsOf(text: string, span?: Span): string[] {
	const spans = span ? cutsAround(text, span) : cutsAnywhere(text);
	return [...new Set(spans.map((cut) => without(text, cut)))].filter((left) => left !== text);
}

function cutsAround(text: string, span: Span): Span[] {
	const words = wordsIn(text);
	const first = words.findIndex(([, end]) => end > span[0]);
	const last = words.findLastIndex(([start]) => start < span[1]);
	if (first < 0 || last < first) return [span];
	let [from, to] = [first, last];
	while (from > 0 && leans(text, words[from - 1], leaningAhead)) from--;
	while (to < words.length - 1 && leans(text, words[to + 1], leaningBack)) to++;
	const between = (a: number, b: number): Span => [words[a]?.[0] ?? span[0], words[b]?.[1] ?? span[1]];
	return [...partsIn(text).filter(([start, end]) => start <= span[0] && end >= span[1])].concat([
		between(from, to),
		between(from, last),
		between(first, to),
		between(first, last),
		span,
	]);
}

/** As many words as a bound is usually said in, the likeliest number first. */
const usualLengths = [4, 3, 2, 5, 1, 6];
/** A longer wish is not searched word by word. */
const mostWords = 40;

function cutsAnywhere(text: string): Span[] {
	const words = wordsIn(text);
	const runs = usualLengths.flatMap((length) =>
		words.slice(0, Math.max(0, words.length - length + 1)).map(([start], i): Span => {
			return [start, words[i + length - 1]?.[1] ?? start];
		}),
	);
	return [...partsIn(text), ...(words.length > mostWords ? [] : runs)];
}

function leans(text: string, word: Span | undefined, leaning: ReadonlySet<string>): boolean {
	return word !== undefined && leaning.has(text.slice(...word).toLowerCase());
}

function wordsIn(text: string): Span[] {
	return [...text.matchAll(/[^\s,;.!?]+/g)].map(({ 0: word, index }) => [index, index + word.length]);
}

function partsIn(text: string): Span[] {
	return [...text.matchAll(/[^,;.!?\n]+/g)].map(({ 0: part, index }) => [index, index + part.length]);
}

/** What is left of a text without a part of it, with no comma or "and" left hanging. */
function without(text: string, [start, end]: Span): string {
	return `${text.slice(0, start)} ${text.slice(end)}`
		.replace(/\s+([,;.!?])/g, "$1")
		.replace(/([,;])(?:\s*[,;.])+/g, "$1")
		.replace(/\s+/g, " ")
		.replace(/^[\s,;.]+|[\s,;]+$/g, "")
		.replace(/^(?:and|but|or)\s+|[\s,]+(?:and|but|or|with|about)$/gi, "");
}
