import { expect, test } from "vitest";
import { howManyIn, nextAfter } from "./paging.ts";

test("an address shows ten, or as many as a page before it offered", () => {
	const shown = ["", "30", "100", "37", "-1", "1000000"].map((show) => howManyIn(new URLSearchParams({ show })));
	expect(shown).toEqual([10, 30, 100, 10, 10, 10]);
});

test("more is offered until all is shown", () => {
	expect([nextAfter(10, 210), nextAfter(30, 210), nextAfter(100, 210)]).toEqual([30, 100, null]);
	expect([nextAfter(10, 10), nextAfter(0, 0)]).toEqual([null, null]);
});
