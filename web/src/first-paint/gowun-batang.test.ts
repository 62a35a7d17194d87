import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { advances } from "./gowun-batang.ts";

const file = new URL(import.meta.resolve("@fontsource/gowun-batang/files/gowun-batang-korean-400-normal.woff"));

/** The tables of a file of WOFF 1.0, by name. */
function tablesOf(font: Buffer): ReadonlyMap<string, Buffer> {
	const count = font.readUInt16BE(12);
	return new Map(
		Array.from({ length: count }, (_, index) => {
			const entry = 44 + 20 * index;
			const [at, packed, length] = [4, 8, 12].map((field) => font.readUInt32BE(entry + field)) as [
				number,
				number,
				number,
			];
			const bytes = font.subarray(at, at + packed);
			return [font.toString("latin1", entry, entry + 4), packed < length ? inflateSync(bytes) : bytes] as const;
		}),
	);
}

/** The glyph of a character, from a table of segments (cmap, format 4). */
function glyphOf(cmap: Buffer, letter: number): number {
	const at = cmap.readUInt32BE(8);
	const segments = cmap.readUInt16BE(at + 6) / 2;
	for (let segment = 0; segment < segments; segment++) {
		const field = (row: number): number => at + 14 + 2 * (row * segments + segment) + (row > 0 ? 2 : 0);
		if (cmap.readUInt16BE(field(0)) < letter) continue;
		const [start, delta, range] = [field(1), field(2), field(3)].map((place) => cmap.readUInt16BE(place)) as [
			number,
			number,
			number,
		];
		if (range === 0) return (letter + delta) & 0xffff;
		return (cmap.readUInt16BE(field(3) + range + 2 * (letter - start)) + delta) & 0xffff;
	}
	return 0;
}

it("what the site says in Korean is as wide as Gowun Batang draws it, but for a syllable in twenty", () => {
	const tables = tablesOf(readFileSync(file));
	const [cmap, hmtx] = ["cmap", "hmtx"].map((name) => tables.get(name)) as [Buffer, Buffer];
	const widths = advances.flatMap(({ count, width }) => Array.from({ length: count }, () => width));
	const syllables = readFileSync(new URL("../words/ko.ts", import.meta.url), "utf8").match(/[가-힣]/g) ?? [];
	const exact = syllables.filter((syllable) => {
		const letter = syllable.charCodeAt(0);
		return widths[letter - 0xac00] === hmtx.readUInt16BE(4 * glyphOf(cmap, letter));
	});

	expect(widths).toHaveLength(0xd7a3 - 0xac00 + 1);
	expect(exact.length / syllables.length).toBeGreaterThan(0.95);
});
