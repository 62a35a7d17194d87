import { expect, test } from "vitest";
import { addressOfShelf, readShelf, type ShelfAsk, wholeShelf } from "./shelf-ask.ts";

test("a shelf of one thing has a path of its own, and any other is in the query", () => {
	expect(addressOfShelf("en", {})).toBe("/browse");
	expect(addressOfShelf("ko", { facets: ["grief"] })).toBe("/ko/browse/facet/grief");
	expect(addressOfShelf("en", { network: "Disney+" })).toBe("/browse/network/Disney%2B");
	expect(addressOfShelf("en", { year: "2010s", order: "hurt", page: 2 })).toBe("/browse/year/2010s?sort=hurt&page=2");
	expect(addressOfShelf("en", { facets: ["grief", "warmth"], year: "2018" })).toBe(
		"/browse?facet=grief,warmth&year=2018",
	);
	expect(addressOfShelf("en", { length: "short", hours: 10 })).toBe("/browse?length=short&hours=10");
});

test("limits go along with every shelf", () => {
	expect(addressOfShelf("en", { facets: ["grief"] }, { limits: ["suicide"], strictness: "lenient" })).toBe(
		"/browse/facet/grief?not=suicide&strict=no",
	);
});

test("an address that is written is read back the same", () => {
	const shelf: ShelfAsk = {
		...wholeShelf,
		...{ facets: ["grief", "warmth"], year: "2010s", network: "U+ Mobile TV", length: "long", hours: 30, page: 3 },
		least: 4,
		order: "gentle",
		spoilers: 2,
	};
	const address = new URL(addressOfShelf("en", shelf), "http://localhost");

	expect(readShelf(address.searchParams)).toEqual(shelf);
});

test("what a path names counts first, and what is odd counts for nothing", () => {
	const odd = new URLSearchParams("facet=<b>,grief&year=20x8&length=huge&hours=0&sort=best&page=-1&least=9&spoilers=7");

	expect(readShelf(odd)).toEqual({ ...wholeShelf, facets: ["grief"] });
	expect(readShelf(odd, { kind: "facet", value: "warmth" }).facets).toEqual(["warmth", "grief"]);
	expect(readShelf(odd, { kind: "year", value: "2018" }).year).toBe("2018");
});
