import { expect, test } from "vitest";
import { whatDiffersFirst } from "./what-differs-first.ts";

test("facets that set dramas apart go before those that they share, else the order stays", () => {
	const facets = [
		{ facet: "shared", grades: [5, 5] },
		{ facet: "apart", grades: [4, null] },
		{ facet: "a-bit", grades: [3, 2] },
		{ facet: "also-shared", grades: [2, 2] },
	];

	expect(whatDiffersFirst(facets).map(({ facet }) => facet)).toEqual(["apart", "a-bit", "shared", "also-shared"]);
});
