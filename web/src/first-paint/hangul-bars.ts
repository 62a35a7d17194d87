/** The square that a glyph is drawn in, in its own units. */
const em = 1000;
/** Syllables of Gowun Batang are 850 to 960 wide; weighted by how often the site and its catalogue write each, 909. */
const width = 909;
/** The bar in the glyph. */
const [left, right, height] = [90, 820, 45];
/** As Newsreader has them. */
const [ascent, descent] = [735, -265];

/**
 * A font of one glyph: for every syllable of Hangul a low bar, as wide as Gowun Batang draws them on average. It stands in for its
 * letters on a device that has none of its own, so that nothing moves when they come. TrueType in 524 bytes, with the tables
 * that a browser asks for (OpenType 1.9.1); the one that matters maps many characters to one glyph (cmap, format 13).
 */
export function hangulBars(): Uint8Array<ArrayBuffer> {
	const glyph = bar();
	return fontOf({
		// It speaks for no range and belongs to nobody: its weight and width, its syllables, its lines.
		"OS/2": [
			...words(4, width, 400, 5, ...zeros(27), 0x40, 0xac00, 0xd7a3),
			...words(ascent, descent, 0, ascent, -descent, ...zeros(9)),
		],
		cmap: [...words(0, 1, 3, 10), ...longs(12), ...words(13, 0), ...longs(28, 0, 1, 0xac00, 0xd7a3, 1)],
		glyf: glyph,
		head: [
			...longs(0x10000, 0x10000, 0, 0x5f0f3cf5),
			...words(3, em, ...zeros(8), left, 0, right, height, 0, 8, 2, 0, 0),
		],
		hhea: [...longs(0x10000), ...words(ascent, descent, 0, width, 0, 0, width, 1, ...zeros(7), 2)],
		hmtx: words(width, 0, width, left),
		// In halves of an offset; the glyph of what is missing comes first and is empty.
		loca: words(0, 0, glyph.length / 2),
		maxp: [...longs(0x10000), ...words(2, 4, 1, 0, 0, 1, ...zeros(8))],
		name: words(0, 0, 6),
		post: [...longs(0x30000, 0), ...words(0, 0), ...longs(...zeros(5))],
	});
}

/** One closed contour of four points, each with two bytes a coordinate. */
function bar(): number[] {
	const points = words(left, right - left, 0, left - right, 0, 0, height, 0);
	return padded([...words(1, left, 0, right, height, 3, 0), 1, 1, 1, 1, ...points]);
}

/** The tables after their directory, each on a boundary of four bytes. */
function fontOf(tables: Readonly<Record<string, number[]>>): Uint8Array<ArrayBuffer> {
	const names = Object.keys(tables).sort();
	const directory: number[] = [];
	const body: number[] = [];
	for (const name of names) {
		const table = tables[name] ?? [];
		const tag = [...name].map((letter) => letter.charCodeAt(0));
		directory.push(...tag, ...longs(sumOf(table), 12 + 16 * names.length + body.length, table.length));
		body.push(...padded(table));
	}
	// How a table is sought by halving: the greatest power of two within their number, in sixteens.
	const [halves, range] = [3, 128];
	return Uint8Array.from([
		...longs(0x10000),
		...words(names.length, range, halves, 16 * names.length - range),
		...directory,
		...body,
	]);
}

function sumOf(table: readonly number[]): number {
	const bytes = new DataView(Uint8Array.from(padded(table)).buffer);
	let sum = 0;
	for (let at = 0; at < bytes.byteLength; at += 4) sum = (sum + bytes.getUint32(at)) >>> 0;
	return sum;
}

function padded(bytes: readonly number[]): number[] {
	return [...bytes, ...zeros((4 - (bytes.length % 4)) % 4)];
}

function words(...numbers: readonly number[]): number[] {
	return numbers.flatMap((number) => [(number >> 8) & 255, number & 255]);
}

function longs(...numbers: readonly number[]): number[] {
	return numbers.flatMap((number) => words(number >>> 16, number & 0xffff));
}

function zeros(count: number): number[] {
	return Array.from({ length: count }, () => 0);
}
