import { expect, it } from "vitest";
import { packRow } from "./packed-row.ts";

const numbers = Float64Array.from(
	new Set(Array.from({ length: 500 }, (_, at) => Math.floor(at ** 5.8 + (at % 7)))),
).sort();
const row = packRow(numbers);
const largest = numbers.at(-1) ?? 0;

it("gives back every number, near ones and those 2⁵² apart", () => {
	expect(row.between(0, largest + 1, 1000)).toEqual([...numbers]);
	const far = Float64Array.of(0, 1, 2 ** 31, 2 ** 52, 2 ** 53 - 1);
	expect(packRow(far).between(0, 2 ** 53, 9)).toEqual([...far]);
});

it("finds what lies between any two of them, also where a block begins", () => {
	for (const [from, to] of [
		[0, 1],
		[1, 63],
		[63, 65],
		[64, 128],
		[127, 300],
		[499, 499],
	] as const) {
		const [least, end] = [numbers[from] as number, numbers[to] as number];
		expect(row.between(least, end, 1000)).toEqual([...numbers.slice(from, to)]);
		expect(row.between(least - 0.5, end, 1000)).toEqual([...numbers.slice(from, to)]);
	}
	expect(row.between(largest + 1, largest + 9, 1000)).toEqual([]);
});

it("gives no more than asked, and nothing from an empty row", () => {
	expect(row.between(0, largest, 3)).toEqual([...numbers.slice(0, 3)]);
	expect(packRow(new Float64Array(0)).between(0, 9, 9)).toEqual([]);
});
