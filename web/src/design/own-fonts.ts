/**
 * What the packages of our letters say of them, as we want it.
 * - Every browser that can show the site reads woff2; the older twin of each slice would only weigh on the disk.
 * - Latin letters that come after the first paint wait for the next page: every device has some of its own, and nothing moves.
 * - The upright Latin letters stand under a second name too, for what is slanted while the slanted ones are still to come.
 * - The Korean face draws Korean alone. Its slices hold some Latin too, which would be fetched where our Latin is not there yet.
 *
 * @returns null for a file that is no style of a font
 */
export function ownFonts(css: string, file: string): string | null {
	if (!/@fontsource.*\.css/.test(file)) return null;
	const modern = css.replaceAll(/,\s*url\([^)]*\.woff\)\s*format\(["']woff["']\)/g, "");
	if (file.includes("gowun-batang")) return koreanAlone(modern);
	const waiting = modern.replaceAll("font-display: swap", "font-display: optional");
	if (file.includes("italic")) return waiting;
	return waiting + waiting.replaceAll(/font-family:\s*['"]Newsreader['"]/g, 'font-family: "Newsreader Upright"');
}

function koreanAlone(css: string): string {
	return css.replaceAll(/@font-face\s*\{[^}]*\}/g, (face) => {
		const ranges = /unicode-range:\s*([^;]*);/.exec(face)?.[1]?.split(",") ?? [];
		const kept = ranges.filter((range) => isKorean(Number.parseInt(range.trim().slice(2), 16)));
		return kept.length === 0 ? "" : face.replace(/unicode-range:[^;]*;/, `unicode-range: ${kept.join(",")};`);
	});
}

/** Jamo; and from U+3000 on the writing of East Asia, its marks and its wide forms. */
function isKorean(letter: number): boolean {
	return (letter >= 0x1100 && letter <= 0x11ff) || letter >= 0x3000;
}
