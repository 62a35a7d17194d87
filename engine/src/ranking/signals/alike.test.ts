import { describe, expect, it } from "vitest";
import { createCatalogue } from "../../catalogue/catalogue.ts";
import { isRounded } from "../../columns/column-room.ts";
import { createEngine } from "../../engine.ts";
import { type SmallDrama, smallCatalogue } from "../../testing/small-catalogue.ts";
import { defaultWeights } from "../weights.ts";
import { alikeSignals } from "./alike.ts";

const dramas = {
	model: { grades: { sorrow: 5, loneliness: 4, restrained: 5, amusement: 0, romance: 0 } },
	"same-and-more": { grades: { sorrow: 5, loneliness: 5, restrained: 5, amusement: 0, romance: 0 } },
	near: { grades: { sorrow: 4, loneliness: 4, restrained: 3, amusement: 1, romance: 1 } },
	"one-thing": { grades: { sorrow: 1, loneliness: 1, restrained: 5, amusement: 4, romance: 4 } },
	opposite: { grades: { sorrow: 0, loneliness: 0, restrained: 0, amusement: 5, romance: 5 } },
	usual: { grades: { sorrow: 2, loneliness: 2, restrained: 2, amusement: 3, romance: 3 } },
	unknown: { grades: {} },
} satisfies Record<string, SmallDrama>;

function worthOf(slug: keyof typeof dramas, weight: number): number {
	const record = smallCatalogue(dramas);
	const catalogue = createCatalogue(record);
	const query = { ...createEngine(record).read(""), like: [{ slug: "model", weight, span: [0, 0] as const }] };
	const signals = alikeSignals({ query, catalogue, weights: defaultWeights });
	return signals.reduce((sum, signal) => sum + signal.valueFor(catalogue.indexOf(slug)), 0);
}

describe("likeness", () => {
	it("heeds all in which a drama stands out, what it lacks too, and not one thing alone", () => {
		const falling = (["same-and-more", "near", "one-thing", "opposite"] as const).map((slug) => worthOf(slug, 1));
		expect(falling).toEqual([...falling].sort((a, b) => b - a));
		expect(worthOf("same-and-more", 1)).toBeCloseTo(defaultWeights.like);
		expect(worthOf("one-thing", 1)).toBeLessThan(worthOf("near", 1) / 2);
		expect(worthOf("opposite", 1)).toBeLessThan(0);
	});

	it("counts nothing of what is unknown", () => {
		expect(worthOf("unknown", 1)).toBe(0);
	});

	it("costs where a drama was disliked, and hardly rewards its opposite", () => {
		expect(worthOf("same-and-more", -1)).toBeCloseTo(-defaultWeights.like);
		expect(worthOf("opposite", -1)).toBeGreaterThan(0);
		expect(worthOf("opposite", -1)).toBeLessThan(defaultWeights.like / 3);
	});

	it("is told by all facets in a large catalogue too, though fewer find the candidates", () => {
		const model = { sorrow: 5, loneliness: 5, restrained: 5, amusement: 0, romance: 0 } as const;
		const some: Record<string, SmallDrama> = { model: { grades: model } };
		for (let at = 0; at < 100; at++) some[`half-${at}`] = { grades: { ...model, amusement: 5, romance: 5 } };
		for (let at = 0; at < 4100; at++)
			some[`other-${at}`] = { grades: { sorrow: 1, loneliness: 1, restrained: 1, amusement: 2, romance: 2 } };
		some.twin = { grades: model };
		const engine = createEngine(smallCatalogue(some), { ...defaultWeights, likeFirst: 3 });
		expect(isRounded(engine.catalogue.scores)).toBe(true);
		expect(engine.similar("model").results[0]?.slug).toBe("twin");
	});
});
