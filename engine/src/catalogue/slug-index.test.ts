import { expect, test } from "vitest";
import type { DramaRecord } from "./record.ts";
import { createSlugIndex } from "./slug-index.ts";

const of = (...slugs: string[]) => createSlugIndex(slugs.map((slug) => ({ slug }) as DramaRecord));

test("every slug of many leads to its drama, and what is none to no drama", () => {
	const slugs = Array.from({ length: 5000 }, (_, drama) => `drama-${drama}`);
	const indexOf = of(...slugs);
	expect(slugs.map(indexOf)).toEqual(slugs.map((_, drama) => drama));
	for (const slug of ["drama-5000", "", "Drama-1", "__proto__"]) expect(indexOf(slug)).toBe(-1);
});

test("an empty catalogue holds no slug", () => {
	expect(of()("goblin")).toBe(-1);
});

test("of two dramas of one slug the later one is found", () => {
	expect(of("mother", "goblin", "mother")("mother")).toBe(2);
});
