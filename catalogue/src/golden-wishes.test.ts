import { readdirSync, readFileSync } from "node:fs";
import { createEngine } from "goodcry";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadCatalogue } from "./load-catalogue.ts";

interface GoldenWish {
	readonly wish: string;
	readonly first?: string;
	readonly top3?: readonly string[];
	readonly top5?: readonly string[];
	readonly top10?: readonly string[];
	readonly "not-top3"?: readonly string[];
	readonly any10?: readonly string[];
	readonly never?: readonly string[];
	readonly wants?: readonly string[];
	readonly "not-wants"?: readonly string[];
	readonly avoids?: readonly string[];
	readonly limits?: readonly string[];
	readonly "not-avoids"?: readonly string[];
	readonly "not-limits"?: readonly string[];
	/** What there is to be more of than in what it is likened to. */
	readonly moves?: readonly string[];
	readonly like?: readonly string[];
	readonly unlike?: readonly string[];
	readonly "not-like"?: readonly string[];
	readonly people?: readonly string[];
	readonly "not-people"?: readonly string[];
	/** Whom the wish is read to refuse. */
	readonly "without-people"?: readonly string[];
	readonly "no-limits"?: boolean;
	readonly withheld?: boolean;
	readonly "max-episodes"?: number;
	readonly "max-year"?: number;
	/** Bounds that the wish is read to set, or null where it sets none. */
	readonly bounds?: Readonly<Record<string, unknown>> | null;
	readonly network?: string;
	/** Whether it is read as that somebody thinks of ending their life. */
	readonly crisis?: boolean;
	readonly unread?: readonly string[];
}

const folder = new URL("../../golden/wishes/", import.meta.url);
const golden = readdirSync(folder).flatMap(
	(file) => parse(readFileSync(new URL(file, folder), "utf8")) as GoldenWish[],
);
const engine = createEngine(loadCatalogue());

describe("the golden wishes", () => {
	it("are sixty or more, in both languages", () => {
		expect(golden.length).toBeGreaterThanOrEqual(60);
		expect(golden.filter(({ wish }) => /[가-힣]/.test(wish)).length).toBeGreaterThanOrEqual(15);
	});

	it.each(golden.map((wish) => [wish.wish, wish] as const))("%s", (_, expected) => {
		const found = engine.find({ query: expected.wish, limit: 100 });
		const slugs = found.results.map(({ slug }) => slug);
		const read = (clauses: readonly { facet: string }[]): string[] => clauses.map(({ facet }) => facet);
		if (expected.first) expect(slugs[0]).toBe(expected.first);
		for (const [list, count] of [
			[expected.top3, 3],
			[expected.top5, 5],
			[expected.top10, 10],
		] as const) {
			if (list) expect(slugs.slice(0, count)).toEqual(expect.arrayContaining([...list]));
		}
		for (const slug of expected["not-top3"] ?? []) expect(slugs.slice(0, 3)).not.toContain(slug);
		if (expected.any10) expect(expected.any10.filter((slug) => slugs.slice(0, 10).includes(slug))).not.toEqual([]);
		for (const slug of expected.never ?? []) expect(slugs).not.toContain(slug);
		expect(read(found.read.wants)).toEqual(expect.arrayContaining([...(expected.wants ?? [])]));
		for (const facet of expected["not-wants"] ?? []) expect(read(found.read.wants)).not.toContain(facet);
		expect(read(found.read.avoids)).toEqual(expect.arrayContaining([...(expected.avoids ?? [])]));
		for (const facet of expected["not-avoids"] ?? []) expect(read(found.read.avoids)).not.toContain(facet);
		for (const facet of expected["not-limits"] ?? []) expect(read(found.read.limits)).not.toContain(facet);
		const more = found.read.moves.filter(({ step }) => step > 0);
		expect(read(more)).toEqual(expect.arrayContaining([...(expected.moves ?? [])]));
		if (expected.bounds !== undefined) expect(found.read.bounds).toEqual(expected.bounds ?? {});
		expect(read(found.read.limits)).toEqual(expect.arrayContaining([...(expected.limits ?? [])]));
		const likened = (sign: -1 | 1): string[] =>
			found.read.like.filter(({ weight }) => Math.sign(weight) === sign).map(({ slug }) => slug);
		expect(likened(1)).toEqual(expect.arrayContaining([...(expected.like ?? [])]));
		expect(likened(-1)).toEqual(expect.arrayContaining([...(expected.unlike ?? [])]));
		for (const slug of expected["not-like"] ?? []) expect(likened(1)).not.toContain(slug);
		expect(found.read.people.map(({ name }) => name)).toEqual(expect.arrayContaining([...(expected.people ?? [])]));
		for (const name of expected["not-people"] ?? []) {
			expect(found.read.people.map((person) => person.name)).not.toContain(name);
		}
		if (expected["without-people"])
			expect(found.read.withoutPeople.map(({ name }) => name)).toEqual([...expected["without-people"]]);
		if (expected["no-limits"]) expect(read(found.read.limits)).toEqual([]);
		if (expected.crisis !== undefined) expect(found.read.help !== undefined).toBe(expected.crisis);
		if (expected.unread) expect(found.read.unread).toEqual(expected.unread);
		if (expected.withheld) expect(found.withheld.count).toBeGreaterThan(0);
		for (const result of found.results) {
			expect(result.episodes).toBeLessThanOrEqual(expected["max-episodes"] ?? Number.POSITIVE_INFINITY);
			expect(result.year).toBeLessThanOrEqual(expected["max-year"] ?? Number.POSITIVE_INFINITY);
			if (expected.network) expect(engine.get(result.slug)?.network).toContain(expected.network);
		}
		expect(slugs).not.toEqual([]);
	});
});
