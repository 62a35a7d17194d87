import { expect, test } from "vitest";
import { addressOfMap, hurtBounds, type MapAsk, readMap, wholeMap } from "./map-ask.ts";

test("what is asked of the map is read back from its address", () => {
	const ask = {
		...{ facet: "grief", hurt: "4-5", find: "나의 아저씨", sort: "across" },
		...{ across: "sorrow", up: "year", spoilers: 2 },
	} satisfies MapAsk;
	const address = new URL(addressOfMap("ko", ask, { limits: ["suicide"] }), "http://localhost");

	expect(address.pathname).toBe("/ko/map");
	expect(address.searchParams.get("not")).toBe("suicide");
	expect(readMap(address.searchParams)).toEqual(ask);
});

test("what is odd is left out", () => {
	expect(readMap(new URLSearchParams("facet=<b>&hurt=9-9&sort=best&across=<i>&spoilers=9"))).toEqual(wholeMap);
	expect(addressOfMap("en", readMap(new URLSearchParams()))).toBe("/map");
});

test("who chooses one axis is given another, never the same", () => {
	const read = (search: string) => readMap(new URLSearchParams(search));

	expect(read("across=sorrow")).toMatchObject({ across: "sorrow", up: "hurts" });
	expect(read("up=hurts")).toMatchObject({ across: "comforted", up: "hurts" });
});

test("the table stands by place only where there are places, and by an axis only where there are axes", () => {
	const sortOf = (search: string) => readMap(new URLSearchParams(search)).sort;

	expect([sortOf("sort=place"), sortOf("sort=up")]).toEqual(["place", null]);
	expect([sortOf("sort=place&up=hurts"), sortOf("sort=up&up=hurts")]).toEqual([null, "up"]);
});

test("a hurt range has both its ends", () => {
	expect(hurtBounds("3-3")).toEqual({ leastHurt: 3, mostHurt: 3 });
	expect(hurtBounds("")).toEqual({});
});
