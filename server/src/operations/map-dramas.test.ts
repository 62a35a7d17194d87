import { loadCatalogue } from "@goodcry/catalogue";
import { AppError, createEngine, gradeOf, isLate } from "goodcry";
import { describe, expect, it } from "vitest";
import { sqliteStorage } from "../storage/storage.ts";
import { mapDramas } from "./map-dramas.ts";
import { runOperation } from "./operation.ts";

const context = { engine: createEngine(loadCatalogue()), lists: sqliteStorage(":memory:").lists };
const map = (input: object) => runOperation(mapDramas, input, context);
const { catalogue } = context.engine;

describe("map-dramas along two axes", () => {
	it("tells each drama's grades and keeps apart those of which one is not known; none is lost", () => {
		const { dramas, apart, axes } = map({ across: "heartache", up: "comforted" });

		expect(dramas.length + apart.length).toBe(catalogue.dramas.length);
		expect(apart.length).toBeGreaterThan(0);
		for (const { across, up } of dramas) expect([across, up]).toEqual([expect.any(Number), expect.any(Number)]);
		for (const one of apart) expect(one.across === undefined || one.up === undefined).toBe(true);
		expect(axes?.across).toMatchObject({ id: "heartache", low: "no love goes wrong" });
		expect(axes?.up.high).toBe("as if someone had understood everything");
	});

	it("speaks Korean, and lays along years and hours too", () => {
		const { axes, apart } = map({ across: "year", up: "hours", locale: "ko" });

		expect(axes?.up.label).toBe("전체 시간");
		expect(apart).toEqual([]);
	});

	it("never tells a late turn: at rung 0 a drama that keeps one back looks like one without", () => {
		const { dramas, apart } = map({ across: "grief", up: "sorrow" });
		const late = catalogue.dramas.filter((_, drama) => isLate(catalogue.cell(drama, "grief"))).map(({ slug }) => slug);
		const absent = catalogue.dramas
			.filter((_, drama) => gradeOf(catalogue.cell(drama, "grief")) === 0)
			.map(({ slug }) => slug);
		const apartSlugs = apart.map(({ slug }) => slug);

		expect(late.length).toBeGreaterThan(0);
		expect(apartSlugs).toEqual(expect.arrayContaining([...late, ...absent]));
		expect(dramas.map(({ across }) => across)).not.toContain(0);
		expect(map({ across: "grief", up: "sorrow", spoilers: 2 }).dramas.map(({ slug }) => slug)).toEqual(
			expect.arrayContaining(late),
		);
	});

	it("refuses one axis alone, an ending below its rung and a facet that there is not", () => {
		const codeOf = (input: object) => {
			try {
				map(input);
			} catch (error) {
				return error instanceof AppError ? error.code : error;
			}
			return null;
		};

		expect(codeOf({ across: "sorrow" })).toBe("bad-input");
		expect(codeOf({ across: "sorrow", up: "sad-ending" })).toBe("bad-input");
		expect(codeOf({ across: "sorrow", up: "sad-ending", spoilers: 3 })).toBeNull();
		expect(codeOf({ across: "sorrow", up: "no-such-thing" })).toBe("unknown-facet");
	});
});
