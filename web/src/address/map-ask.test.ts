import { expect, test } from "vitest";
import { addressOfMap, hurtBounds, readMap } from "./map-ask.ts";

test("what is asked of the map is read back from its address", () => {
	const ask = { facet: "grief", hurt: "4-5", find: "나의 아저씨", sort: "year" } as const;
	const address = new URL(addressOfMap("ko", ask, { limits: ["suicide"] }), "http://localhost");

	expect(address.pathname).toBe("/ko/map");
	expect(address.searchParams.get("not")).toBe("suicide");
	expect(readMap(address.searchParams)).toEqual(ask);
});

test("what is odd is left out", () => {
	expect(readMap(new URLSearchParams("facet=<b>&hurt=9-9&sort=best"))).toEqual({
		...{ facet: "", hurt: "", find: "", sort: null },
	});
	expect(addressOfMap("en", readMap(new URLSearchParams()))).toBe("/map");
});

test("a hurt range has both its ends", () => {
	expect(hurtBounds("3-3")).toEqual({ leastHurt: 3, mostHurt: 3 });
	expect(hurtBounds("")).toEqual({});
});
