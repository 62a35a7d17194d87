import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { createEngine } from "../engine.ts";
import type { Reason } from "../ranking/explain.ts";
import { defaultWeights } from "../ranking/weights.ts";
import { type SmallDrama, smallCatalogue } from "../testing/small-catalogue.ts";
import { cellKinds } from "../vocabulary/cell.ts";
import type { Grade } from "../vocabulary/facet.ts";
import { type ColumnTable, createColumnRoom, isRounded, sumInRoom } from "./column-room.ts";
import { addColumns } from "./column-table.ts";

const dramas = 4999;
const columns = 40;

describe("a room of many dramas", () => {
	const room = createColumnRoom(dramas, columns);
	const worth = fc.float({ min: -8, max: 8, noNaN: true });
	const tables = fc.array(
		fc.tuple(fc.nat(columns - 1), fc.array(worth, { minLength: cellKinds, maxLength: cellKinds })),
		{
			maxLength: 50,
		},
	);

	it("sums columns up as one would by hand, to a ten-thousandth of what they are worth at most", () => {
		expect(isRounded(room.scores)).toBe(true);
		fc.assert(
			fc.property(fc.nat(), tables, (seed, asked) => {
				room.columns.forEach((column, place) => {
					for (let drama = 0; drama < dramas; drama++)
						column[drama] = Math.imul(seed + place * 7 + drama, 0x9e3779b1) >>> 28;
				});
				const named = asked.map(([place, worths]): ColumnTable => {
					return { column: room.columns[place] as Uint8Array, table: Float32Array.from(worths) };
				});
				room.scores.fill(1);
				addColumns(room.scores, named);
				const most = named.reduce((sum, { table }) => sum + Math.max(...table.map(Math.abs)), 0);
				for (const drama of [0, 31, 32, 2500, dramas - 1]) {
					const exact = named.reduce((sum, { column, table }) => sum + (table[column[drama] as number] as number), 1);
					expect(Math.abs((room.scores[drama] as number) - exact)).toBeLessThan(most / 10_000 + 1e-5);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("has columns of exactly its dramas, none in another's place", () => {
		for (const column of room.columns) column.fill(0);
		(room.columns[3] as Uint8Array).fill(9);
		expect(room.columns.map((column) => column.length)).toEqual(Array.from({ length: columns }, () => dramas));
		expect(room.columns.map((column) => Math.max(...column))).toEqual(
			Array.from({ length: columns }, (_, place) => (place === 3 ? 9 : 0)),
		);
		expect(room.scores).toHaveLength(dramas);
	});

	it("leaves columns from elsewhere alone", () => {
		const table = new Float32Array(cellKinds).fill(1);
		room.scores.fill(0);
		expect(sumInRoom(room.scores, [{ column: new Uint8Array(dramas), table }])).toBe(false);
		expect(Math.max(...room.scores)).toBe(0);
	});
});

test("a small room, and one where the machine forbids the code, sum up one drama at a time", () => {
	expect(isRounded(createColumnRoom(600, 3).scores)).toBe(false);
	const { Module } = WebAssembly;
	WebAssembly.Module = class {
		constructor() {
			throw new WebAssembly.CompileError("forbidden by the page's policy");
		}
	} as unknown as typeof Module;
	try {
		const room = createColumnRoom(dramas, 3);
		expect(isRounded(room.scores)).toBe(false);
		(room.columns[1] as Uint8Array).fill(2);
		addColumns(room.scores, [
			{ column: room.columns[1] as Uint8Array, table: Float32Array.from({ length: 16 }, (_, cell) => cell) },
		]);
		expect(room.scores[dramas - 1]).toBe(2);
	} finally {
		WebAssembly.Module = Module;
	}
});

test("a large catalogue is ranked as the same dramas are in a small one, reason by reason", () => {
	const graded = (seed: number): SmallDrama => ({
		grades: {
			sorrow: (seed % 6) as Grade,
			comforted: ((seed >> 2) % 6) as Grade,
			amusement: ((seed >> 3) % 6) as Grade,
		},
	});
	const few = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`drama-${n}`, graded(n * 37)]));
	const nobody = { grades: { sorrow: 0, comforted: 0, amusement: 5 } } as const;
	const many = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`other-${n}`, nobody]));
	const best = (record: ReturnType<typeof smallCatalogue>) =>
		createEngine(record)
			.withWeights({ ...defaultWeights, diversity: 0 })
			.find({ query: "sad and comforting, not too funny" })
			.results.map(({ slug, fit, reasons, cautions }) => ({
				slug,
				fit,
				shares: [...reasons, ...cautions].map(toShare),
			}));
	const toShare = ({ facet, share }: Reason): string => `${facet} ${share.toFixed(3)}`;
	expect(best(smallCatalogue({ ...few, ...many }))).toEqual(best(smallCatalogue(few)));
});
