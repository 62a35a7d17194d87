import { expect, test } from "vitest";
import { episodesOfPart, episodeTicks } from "./episodes-of-part.ts";

const partsOf = (episodes: number) => [1, 2, 3, 4, 5, 6, 7, 8].map((part) => episodesOfPart(part, episodes));

test("sixteen episodes are two a part", () => {
	expect(partsOf(16)).toEqual([
		[1, 2],
		[3, 4],
		[5, 6],
		[7, 8],
		[9, 10],
		[11, 12],
		[13, 14],
		[15, 16],
	]);
});

test("whatever the length, the parts begin with the first episode, end with the last and leave none out", () => {
	for (let episodes = 1; episodes <= 200; episodes++) {
		const parts = partsOf(episodes);
		expect(parts[0]?.[0]).toBe(1);
		expect(parts.at(-1)?.[1]).toBe(episodes);
		for (const [index, [from, to]] of parts.entries()) {
			expect(from).toBeLessThanOrEqual(to);
			expect(from).toBeLessThanOrEqual((parts[index - 1]?.[1] ?? 0) + 1);
		}
	}
});

test("an axis names the first and the last episode and few between them", () => {
	expect(episodeTicks(16)).toEqual([1, 4, 8, 12, 16]);
	expect(episodeTicks(12)).toEqual([1, 4, 8, 12]);
	expect(episodeTicks(1)).toEqual([1]);
	for (let episodes = 1; episodes <= 200; episodes++) {
		const ticks = episodeTicks(episodes);
		expect(ticks.length).toBeLessThanOrEqual(6);
		expect(ticks[0]).toBe(1);
		expect(ticks.at(-1)).toBe(episodes);
	}
});
