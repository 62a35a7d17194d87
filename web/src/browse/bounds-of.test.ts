import { expect, test } from "vitest";
import { lengths, wholeShelf } from "../address/shelf-ask.ts";
import { boundsOf, countDecades, countLengths, episodesOf } from "./bounds-of.ts";

test("the lengths follow each other without a gap and without an end", () => {
	const all = lengths.map(episodesOf);

	expect(all[0]?.from).toBe(1);
	expect(all.at(-1)?.to).toBeNull();
	for (let i = 1; i < all.length; i++) expect(all[i]?.from).toBe((all[i - 1]?.to ?? 0) + 1);
});

test("a decade is ten years and a year is one", () => {
	expect(boundsOf({ ...wholeShelf, year: "2010s" })).toEqual({ fromYear: 2010, toYear: 2019 });
	expect(boundsOf({ ...wholeShelf, year: "2018" })).toEqual({ fromYear: 2018, toYear: 2018 });
	expect(boundsOf(wholeShelf)).toEqual({});
});

test("length, hours and network bound together", () => {
	expect(boundsOf({ ...wholeShelf, length: "usual", hours: 20, network: "tvN" })).toEqual({
		...{ fewestEpisodes: 13, mostEpisodes: 16, mostHours: 20, network: ["tvN"] },
	});
});

test("every drama is counted in one length and one decade", () => {
	const counted = countLengths([
		{ episodes: 8, dramas: 2 },
		{ episodes: 9, dramas: 1 },
		{ episodes: 167, dramas: 1 },
	]);

	expect(counted.map(({ dramas }) => dramas)).toEqual([2, 1, 0, 0, 1]);
	expect(
		countDecades([
			{ year: 2020, dramas: 1 },
			{ year: 2019, dramas: 2 },
			{ year: 2010, dramas: 3 },
		]),
	).toEqual([
		{ decade: "2020s", dramas: 1 },
		{ decade: "2010s", dramas: 5 },
	]);
});
