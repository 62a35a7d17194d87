import { expect, test } from "vitest";
import { drawListPicture, mostInListPicture } from "./draw-list-picture.ts";
import type { PictureProfile } from "./profile.ts";

const profileOf = (slug: string): PictureProfile => ({
	slug,
	hurt: [1, 2, 3, 4, 5, 4, 3, 2],
	grades: { grief: 4, "found-family": 3 },
});
const scenesIn = (picture: string): string[] =>
	[...picture.matchAll(/<svg x="([\d.]+)" y="0" width="([\d.]+)"/g)].map(([, x, width]) => `${x}+${width}`);

test("the scenes of the first four dramas stand side by side and fill the picture", () => {
	const profiles = ["a", "b", "c", "d", "e"].map(profileOf);
	expect(mostInListPicture).toBe(4);
	expect(scenesIn(drawListPicture(profiles))).toEqual(["0+295.5", "301.5+295.5", "603+295.5", "904.5+295.5"]);
	expect(scenesIn(drawListPicture(profiles.slice(0, 1)))).toEqual(["0+1200"]);
});

test("a list without dramas is plain paper of the same size", () => {
	const picture = drawListPicture([]);
	expect(picture).toContain('width="1200" height="630"');
	expect(scenesIn(picture)).toEqual([]);
	expect(picture.match(/<path/g)).toHaveLength(1);
});

test("the order of the dramas makes another picture, the same order the same", () => {
	const [a, b] = [profileOf("a"), profileOf("b")];
	expect(drawListPicture([a, b])).toBe(drawListPicture([a, b]));
	expect(drawListPicture([a, b])).not.toBe(drawListPicture([b, a]));
});
