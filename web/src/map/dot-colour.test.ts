import { expect, test } from "vitest";
import { palettes } from "../picture/palettes.ts";
import { dotColour } from "./dot-colour.ts";

const grounds = ["#f5eee1", "#fbf7ee", "#1a1512", "#221c18"];

test("a dot can be made out on paper and by night, whatever its palette", () => {
	const facets = ["romance", "dark", "joseon", "other-world", "warmth", "office", "light", "bleak", "joy", "hollow"];
	const seen = new Set<string>();
	for (let mask = 1; mask < 2 ** facets.length; mask += 7) {
		const grades = Object.fromEntries(facets.flatMap((facet, bit) => (mask & (1 << bit) ? [[facet, 5]] : [])));
		seen.add(dotColour({ slug: `drama-${mask}`, hurt: [], grades }));
	}
	expect(seen.size).toBeGreaterThan(10);
	expect(seen.size).toBeLessThanOrEqual(palettes.length);
	for (const colour of seen) for (const ground of grounds) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
});

function contrast(a: string, b: string): number {
	const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high + 0.05) / (low + 0.05);
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
