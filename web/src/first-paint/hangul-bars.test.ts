import { expect, it } from "vitest";
import { hangulBars } from "./hangul-bars.ts";

it("is a small font, each of whose tables is where its directory says and sums up to what it says", () => {
	const bytes = hangulBars();
	const view = new DataView(bytes.buffer);
	const names = Array.from({ length: view.getUint16(4) }, (_, index) => {
		const entry = 12 + 16 * index;
		const [sum, at, length] = [4, 8, 12].map((field) => view.getUint32(entry + field)) as [number, number, number];
		let found = 0;
		for (let place = at; place < at + length; place += 4) found = (found + view.getUint32(place)) >>> 0;
		expect(found).toBe(sum);
		expect(at + length).toBeLessThanOrEqual(bytes.length);
		return new TextDecoder().decode(bytes.subarray(entry, entry + 4));
	});
	expect(names).toEqual(["OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post"]);
	expect(bytes).toHaveLength(524);
});
