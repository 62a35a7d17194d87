import fc from "fast-check";
import { expect, test } from "vitest";
import { en } from "../words/en.ts";
import { ko } from "../words/ko.ts";
import { describePicture } from "./describe-picture.ts";
import { drawPicture } from "./draw-picture.ts";
import { palettes } from "./palettes.ts";
import type { PictureProfile } from "./profile.ts";
import { sceneOf } from "./scene.ts";

const curve = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 8, maxLength: 8 });
const facets = [
	"romance",
	"mother-and-child",
	"found-family",
	"joseon",
	"seaside",
	"hospital",
	"eerie",
	"tense",
	"flutter",
];
const feelings = [
	"sorrow",
	"loneliness",
	"warmth",
	"hope",
	"despair",
	"wonder",
	"nostalgia",
	"calm",
	"dread",
	"hollow",
];
const grades = fc.dictionary(fc.constantFrom(...facets, ...feelings), fc.integer({ min: 0, max: 5 }));
const slug = fc.stringMatching(/^[a-z]{1,12}(-[a-z]{1,8})?$/);
const profiles: fc.Arbitrary<PictureProfile> = fc.record({ slug, hurt: curve, grades });

test("the same profile is always drawn the same", () => {
	fc.assert(
		fc.property(profiles, (profile) => {
			const again: PictureProfile = structuredClone(profile);
			expect(drawPicture(sceneOf(again))).toBe(drawPicture(sceneOf(profile)));
		}),
	);
});

test("any profile can be drawn: whole numbers in every path, a modest size, and nothing that a strict policy refuses", () => {
	fc.assert(
		fc.property(profiles, (profile) => {
			const drawing = drawPicture(sceneOf(profile));
			expect(drawing).not.toMatch(/NaN|undefined|Infinity|style=|id=|url\(|href|<script/);
			expect(drawing.length).toBeLessThan(9000);
		}),
	);
});

test("two dramas of one profile differ, so that neighbours can be told apart", () => {
	const drawn = ["a", "b", "c", "d"].map((name) =>
		drawPicture(sceneOf({ slug: name, hurt: [1, 2, 3, 4, 5, 4, 3, 2], grades: { romance: 5, flutter: 4 } })),
	);

	expect(new Set(drawn).size).toBe(4);
});

test("who the drama is about stands in the picture", () => {
	const peopleFor = (bond: string) =>
		sceneOf({ slug: "x", hurt: [0, 0, 0, 0, 0, 0, 0, 0], grades: { [bond]: 5 } }).people;

	expect(peopleFor("romance")).toHaveLength(2);
	expect(peopleFor("mother-and-child").map(({ size }) => size)).toEqual([1, 0.62]);
	expect(peopleFor("found-family")).toHaveLength(5);
	expect(peopleFor("nothing-known")).toHaveLength(1);
});

test("lonely people stand farther apart than tender ones", () => {
	const gapFor = (feeling: string) => {
		const hurt = [0, 0, 0, 0, 0, 0, 0, 0];
		const [a, b] = sceneOf({ slug: "x", hurt, grades: { romance: 5, [feeling]: 5 } }).people;
		return (b?.x ?? 0) - (a?.x ?? 0);
	};

	expect(gapFor("loneliness")).toBeGreaterThan(gapFor("tenderness") + 20);
});

test("the text alternative says what is there, and no ending", () => {
	fc.assert(
		fc.property(profiles, (profile) => {
			const scene = sceneOf(profile);
			expect(describePicture(scene, "en", en.picture)).toMatch(/^A drawing in the colours of [^;]+; .+\.$/);
			expect(describePicture(scene, "en", en.picture)).not.toMatch(/undefined|\b(dies?|dead|death|ending|killed)\b/i);
			expect(describePicture(scene, "ko", ko.picture)).toMatch(/그림\. .+있어요\.$/);
			expect(describePicture(scene, "ko", ko.picture)).not.toMatch(/undefined|죽|결말|사망/);
		}),
	);
});

test("people stand out from the hill behind them in every palette", () => {
	for (const { name, people, hills } of palettes) {
		expect(contrast(people, hills[1]), name.en).toBeGreaterThan(1.9);
	}
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
