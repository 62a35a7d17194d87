const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Longer than a character of several code points is (a family of emoji has 11, some jamo a dozen). */
const longestCharacter = 64;

/**
 * The beginning of a text, cut between two words where there is a gap near enough, and never within what a reader sees as one
 * character; a text that is short enough is answered as it stands.
 * @param most the longest answer, in UTF-16 code units, its " …" not counted
 */
export function beginningOf(text: string, most: number): string {
	if (text.length <= most) return text;
	let end = 0;
	for (const { index, segment } of characters.segment(text.slice(0, most + longestCharacter))) {
		if (index + segment.length > most) break;
		end = index + segment.length;
	}
	const whole = text.slice(0, end);
	const atWord = /\s/.test(text[end] ?? "") ? whole.trimEnd() : whole.replace(/\s+\S*$/, "");
	return `${atWord === "" || atWord.length < end / 2 ? whole : atWord} …`;
}
