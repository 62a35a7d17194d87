import { stripVTControlCharacters } from "node:util";

/** Blocks whose characters fill two columns of a terminal: Hangul, CJK, full-width forms, pictographs. */
const wide =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const unseen = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/u;

/** How many columns a text fills in a terminal; colours count nothing. */
export function widthOf(text: string): number {
	let width = 0;
	for (const character of stripVTControlCharacters(text).normalize("NFC")) {
		width += wide.test(character) ? 2 : unseen.test(character) ? 0 : 1;
	}
	return width;
}

/**
 * Breaks a text into lines of at most that many columns, each begun with the indent. A word that is wider than a line
 * stays whole.
 */
export function wrap(text: string, width: number, indent = "", firstIndent = indent): string {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		const room = width - widthOf(lines.length === 0 ? firstIndent : indent);
		if (line !== "" && widthOf(line) + 1 + widthOf(word) > room) {
			lines.push(line);
			line = word;
		} else {
			line = line === "" ? word : `${line} ${word}`;
		}
	}
	return [...lines, line].map((one, index) => `${index === 0 ? firstIndent : indent}${one}`).join("\n");
}
