import { expect, test } from "vitest";
import { type Disc, type Pixels, paintDisc } from "./paint-disc.ts";

const blank = (width: number, height: number): Pixels => ({ words: new Uint32Array(width * height), width, height });
const disc = (over: Partial<Disc> = {}): Disc => ({ x: 10, y: 10, radius: 5, colour: 0x102030, alpha: 1, ...over });
const at = ({ words, width }: Pixels, x: number, y: number): number => words[y * width + x] ?? 0;
const alphaOf = (word: number): number => word >>> 24;

test("a disc covers as many pixels as its area, wherever between pixels its centre lies", () => {
	for (const [x, y, radius] of [
		[10, 10, 5],
		[10.3, 9.8, 5.7],
		[9.5, 10.5, 2.6],
		[10.1, 10.9, 1.4],
	] as const) {
		const pixels = blank(21, 21);
		paintDisc(pixels, disc({ x, y, radius }));
		const covered = pixels.words.reduce((sum, word) => sum + alphaOf(word) / 255, 0);
		expect(Math.abs(covered / (Math.PI * radius ** 2) - 1)).toBeLessThan(0.07);
	}
});

test("a disc has its colour inside, half of it at the edge and nothing outside", () => {
	const pixels = blank(21, 21);
	paintDisc(pixels, disc({ x: 10.5, y: 10.5 }));
	expect(at(pixels, 10, 10)).toBe(0xff102030);
	expect(at(pixels, 15, 10)).toBe(0x80102030);
	expect(at(pixels, 16, 10)).toBe(0);
	expect(at(pixels, 14, 14)).toBe(0);
});

test("a disc over the edge of the picture is cut there and does not come in at the other side", () => {
	const pixels = blank(21, 21);
	paintDisc(pixels, disc({ x: 0, y: 20 }));
	expect(at(pixels, 0, 20)).toBe(0xff102030);
	for (let row = 0; row < 21; row++) expect(at(pixels, 20, row)).toBe(0);
});

test("a disc beyond the picture leaves it as it was", () => {
	const pixels = blank(21, 21);
	for (const [x, y] of [
		[-6, 10],
		[27, 10],
		[10, -6],
		[10, 27],
	] as const)
		paintDisc(pixels, disc({ x, y }));
	expect(pixels.words.every((word) => word === 0)).toBe(true);
});

test("what is painted thinly lets through what lies under it", () => {
	const pixels = blank(21, 21);
	paintDisc(pixels, disc({ colour: 0x0000ff }));
	paintDisc(pixels, disc({ colour: 0xff0000, alpha: 0.5 }));
	expect(at(pixels, 10, 10)).toBe(0xff800080);

	const thin = blank(21, 21);
	paintDisc(thin, disc({ colour: 0x0000ff, alpha: 0.5 }));
	paintDisc(thin, disc({ colour: 0x0000ff, alpha: 0.5 }));
	expect(at(thin, 10, 10)).toBe(0xc00000ff);
});
