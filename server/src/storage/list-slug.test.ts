import { expect, test } from "vitest";
import { makeEntryId, makeListSlug } from "./list-slug.ts";

test.each([
	["Ten K-dramas that will break your heart", /^ten-k-dramas-that-will-break-your-heart-[0-9a-z]{8}$/],
	["엄마랑 보는 드라마 5편", /^eommarang-boneun-deurama-5pyeon-[0-9a-z]{8}$/],
	["L'été à Séoul", /^lete-a-seoul-[0-9a-z]{8}$/],
	["😭😭😭", /^list-[0-9a-z]{8}$/],
	["涙", /^list-[0-9a-z]{8}$/],
])("the title %s is read in the address of its list", (title, slug) => {
	expect(makeListSlug(title)).toMatch(slug);
});

test("a long title is cut between words", () => {
	const slug = makeListSlug("Everything that I watched after the winter in which nothing wanted to end well");
	expect(slug).toMatch(/^everything-that-i-watched-after-the-winter-in-which-nothing-[0-9a-z]{8}$/);
});

test("no two are alike", () => {
	const made = Array.from({ length: 5000 }, () => [makeListSlug("x"), makeEntryId()]).flat();
	expect(new Set(made).size).toBe(made.length);
});
