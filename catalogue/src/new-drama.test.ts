import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compileDrama } from "./compile-drama.ts";
import { compileVocabulary } from "./compile-vocabulary.ts";
import { newDrama, slugOf } from "./new-drama.ts";

const { vocabulary } = compileVocabulary();
const folder = `${mkdtempSync(join(tmpdir(), "goodcry-new-"))}/`;

afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 2 }));

describe("a new drama's file", () => {
	it("holds the facts that were given and every facet there is to grade", () => {
		const path =
			newDrama(
				{ title: "Hello, Winter!", hangul: "안녕, 겨울", year: 2024, episodes: 12 },
				vocabulary,
				`${mkdtempSync(folder.slice(0, -1))}/`,
			) ?? "";
		const text = readFileSync(path, "utf8");
		expect(path.endsWith("hello-winter.yaml")).toBe(true);
		expect(parse(text).facts).toMatchObject({ title: "Hello, Winter!", romanized: "Annyeong, Gyeoul", year: 2024 });
		for (const { id, family } of vocabulary.facets)
			if (["feeling", "theme", "device", "warning"].includes(family)) expect(text).toContain(id);
	});

	it("is told by the check what is missing in it, line by line", () => {
		const path = newDrama({ title: "Hello, Winter!" }, vocabulary, `${mkdtempSync(folder.slice(0, -1))}/`) ?? "";
		const { problems } = compileDrama(path, "hello-winter", vocabulary);
		expect(problems.map(({ message }) => message).join("\n")).toMatch(
			/facts\.hangul[\s\S]*profile\.hurt[\s\S]*words\.en\.premise/,
		);
		expect(new Set(problems.map(({ line }) => line)).size).toBeGreaterThan(5);
	});

	it("is not written over a drama that is there", () => {
		expect(newDrama({ title: "My Mister" }, vocabulary)).toBeNull();
		expect(slugOf("Alchemy of Souls: Part 2 & more")).toBe("alchemy-of-souls-part-2-and-more");
	});
});
