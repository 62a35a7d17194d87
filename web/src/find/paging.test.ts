import { expect, test } from "vitest";
import { howManyIn, nextAfter } from "./paging.ts";

test("an address shows twelve, or as many as a page before it offered", () => {
	const shown = ["", "36", "100", "37", "-1", "1000000"].map((show) => howManyIn(new URLSearchParams({ show })));
	expect(shown).toEqual([12, 36, 100, 12, 12, 12]);
});

test("more is offered until all is shown", () => {
	expect([nextAfter(12, 210), nextAfter(36, 210), nextAfter(100, 210)]).toEqual([36, 100, null]);
	expect([nextAfter(12, 12), nextAfter(0, 0)]).toEqual([null, null]);
});
