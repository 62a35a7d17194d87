import { loadCatalogue } from "@goodcry/catalogue";
import { AppError, createEngine } from "goodcry";
import { describe, expect, it } from "vitest";
import { exampleStorage } from "../storage/example-storage.ts";
import { browseVocabulary } from "./browse-vocabulary.ts";
import { findDramas } from "./find-dramas.ts";
import { getDrama } from "./get-drama.ts";
import { operations } from "./index.ts";
import { inferProfile } from "./infer-profile.ts";
import { type Operation, runOperation } from "./operation.ts";
import { readArticle } from "./read-article.ts";
import { readQuery } from "./read-query.ts";
import { similarDramas } from "./similar-dramas.ts";

const engine = createEngine(loadCatalogue());
const context = { engine, lists: (await exampleStorage()).lists };

function failure(operation: Operation, input: unknown): AppError {
	try {
		runOperation(operation, input, context);
	} catch (error) {
		if (error instanceof AppError) return error;
	}
	throw new Error(`${operation.name} took ${JSON.stringify(input)}.`);
}

describe.each(operations.map((operation) => [operation.name, operation] as const))("%s", (_, operation) => {
	it("answers its own example in the shape that it declares", async () => {
		const { lists } = await exampleStorage();
		const answer = await runOperation(operation, operation.example, { engine, lists });
		expect(operation.output.safeParse(answer)).toMatchObject({ success: true });
	});

	it("refuses a field that it does not declare", () => {
		const error = failure(operation, { ...operation.example, colour: "red" });
		expect(error.code).toBe("bad-input");
		expect(error.message).toContain("colour");
	});

	it("describes itself and each of its fields", () => {
		expect(operation.description.length).toBeGreaterThan(80);
		for (const field of Object.values(operation.input.shape)) expect(field.description).toMatch(/\w/);
	});
});

describe("find-dramas", () => {
	it("takes an empty wish for a wish to browse", () => {
		const answer = runOperation(findDramas, {}, context);
		expect(answer.results).toHaveLength(10);
		expect(answer.total).toBe(engine.catalogue.dramas.length);
	});

	it("answers in the shape that it declares whatever is asked", () => {
		for (const query of [
			"like My Mister but lighter",
			"아이유 나오는 드라마, 16부작 이하",
			"Blorp Hearts",
			"tvN 2016–2019",
		]) {
			const answer = runOperation(
				findDramas,
				{ query, spoilers: 3, strictness: "lenient", cannotBear: ["gore"] },
				context,
			);
			expect(findDramas.output.safeParse(answer), query).toMatchObject({ success: true });
		}
	});

	it("keeps limits and says how many dramas they took", () => {
		const { results, withheld, total } = runOperation(findDramas, { cannotBear: ["suicide"], limit: 100 }, context);
		expect(withheld.count + total).toBe(engine.catalogue.dramas.length);
		for (const { slug } of results) expect(engine.safety(slug, ["suicide"])).toBe(true);
	});

	it("makes the shares of a result sum to its fit", () => {
		for (const { fit, reasons, cautions } of runOperation(findDramas, { query: "quiet grief" }, context).results) {
			const sum = [...reasons, ...cautions].reduce((total, { share }) => total + share, 0);
			expect(Math.abs(Math.max(0, Math.min(100, sum)) - fit)).toBeLessThanOrEqual(0.5);
		}
	});

	it.each([
		[{ limit: 0 }, "limit"],
		[{ limit: 2.5 }, "limit"],
		[{ spoilers: 4 }, "spoilers"],
		[{ locale: "fr" }, "locale"],
		[{ query: 7 }, "query"],
		[{ query: "x".repeat(10_001) }, "query"],
	])("refuses %j and names the field", (input, field) => {
		const { code, message, advice } = failure(findDramas, input);
		expect({ code, message }).toEqual({ code: "bad-input", message: expect.stringContaining(`${field}:`) });
		expect(advice).toContain("Example");
	});

	it("refuses a limit that is no facet", () => {
		expect(failure(findDramas, { cannotBear: ["boredom"] }).code).toBe("unknown-facet");
	});
});

describe("strengths", () => {
	it("are given by facet or in words, to find and to read alike", () => {
		const query = "sad romance";
		const given = { query, strengths: [{ facet: "romance", strength: "none" as const }] };
		const inWords = { query, strengths: ["romance:none"] };

		expect(runOperation(findDramas, given, context)).toEqual(runOperation(findDramas, inWords, context));
		expect(runOperation(readQuery, inWords, context).read.limits).toMatchObject([{ facet: "romance" }]);
	});

	it.each([
		["romance:very", "bad-input"],
		["romance", "bad-input"],
		[":a-lot", "bad-input"],
		["boredom:a-lot", "unknown-facet"],
	])("that mean nothing are refused: %s", (strength, code) => {
		expect(failure(findDramas, { strengths: [strength] }).code).toBe(code);
	});
});

describe("read-query", () => {
	it("reads as find-dramas does", () => {
		const query = "like Move to Heaven but a romance";
		expect(runOperation(readQuery, { query }, context).read).toEqual(runOperation(findDramas, { query }, context).read);
	});
});

describe("get-drama", () => {
	const mister = (input: object = {}) => runOperation(getDrama, { slug: "my-mister", ...input }, context);

	it("answers in the shape that it declares at every rung, for every drama", () => {
		for (const { slug } of engine.catalogue.dramas) {
			for (const spoilers of [0, 3]) {
				const answer = runOperation(getDrama, { slug, spoilers, locale: "ko" }, context);
				expect(getDrama.output.safeParse(answer), slug).toMatchObject({ success: true });
			}
		}
	});

	it("says whether it is safe only when limits are given, and for all of them together", () => {
		expect(mister()).toMatchObject({ safe: null, withheld: false });
		expect(mister({ cannotBear: ["terminal-illness"] })).toMatchObject({ safe: true, withheld: false });
		expect(mister({ cannotBear: ["terminal-illness", "infidelity"] })).toMatchObject({ safe: false, withheld: true });
	});

	it("would withhold what is unknown when strict, and not when lenient", () => {
		const unknown = engine.catalogue.dramas
			.flatMap(({ slug }) => engine.vocabulary.ofFamily("warning").map(({ id }) => ({ slug, id })))
			.find(({ slug, id }) => engine.safety(slug, [id]) === "unknown");
		if (!unknown) return;
		const input = { slug: unknown.slug, cannotBear: [unknown.id] };
		expect(runOperation(getDrama, input, context)).toMatchObject({ safe: "unknown", withheld: true });
		expect(runOperation(getDrama, { ...input, strictness: "lenient" }, context).withheld).toBe(false);
	});

	it("tells the ending at rung 3 and says in general what it keeps back before", () => {
		expect(mister({ spoilers: 3 })).toMatchObject({ ending: { kind: "bittersweet" }, keptBack: null });
		expect(mister({ spoilers: 2 }).ending).toBeNull();
		expect(
			new Set(engine.catalogue.dramas.map(({ slug }) => runOperation(getDrama, { slug }, context).keptBack)).size,
		).toBe(1);
	});

	it("offers the nearest titles for a slug that nobody has", () => {
		const { code, advice } = failure(getDrama, { slug: "my-misterr" });
		expect(code).toBe("unknown-drama");
		expect(advice).toContain("my-mister (My Mister)");
	});
});

describe("similar-dramas", () => {
	it("leaves the drama itself out", () => {
		const { results } = runOperation(similarDramas, { slug: "move-to-heaven", limit: 100 }, context);
		expect(results.map(({ slug }) => slug)).not.toContain("move-to-heaven");
		expect(results.length).toBeGreaterThan(0);
	});

	it("offers the nearest titles for a slug that nobody has", () => {
		expect(failure(similarDramas, { slug: "gobblin" }).advice).toContain("goblin (Goblin)");
	});
});

describe("browse-vocabulary", () => {
	it("lists every facet in short, and one whole", () => {
		const all = runOperation(browseVocabulary, {}, context);
		expect(all.total).toBe(engine.vocabulary.facets.length);
		expect(all.families[0]?.facets[0]).not.toHaveProperty("grades");
		const [family] = runOperation(browseVocabulary, { facet: "terminal-illness", locale: "ko" }, context).families;
		expect(family).toMatchObject({ family: "warning", label: "미리 알아 둘 것" });
		expect(family?.facets[0]?.grades).toHaveLength(6);
		expect(family?.facets[0]?.dramas).toBeGreaterThan(0);
	});

	it("finds a facet by the words that people use for it", () => {
		const { families } = runOperation(browseVocabulary, { family: "warning", q: "Cancer" }, context);
		expect(families.flatMap(({ facets }) => facets.map(({ facet }) => facet))).toContain("terminal-illness");
	});

	it("says of endings that they are told last", () => {
		const { families } = runOperation(browseVocabulary, { family: "ending" }, context);
		expect(new Set(families[0]?.facets.map(({ rung }) => rung))).toEqual(new Set([3]));
	});

	it("gives nothing for words that nobody uses, and refuses a facet that is none", () => {
		expect(runOperation(browseVocabulary, { q: "zzzz" }, context)).toEqual({ families: [], total: 0 });
		expect(failure(browseVocabulary, { facet: "boredom" }).code).toBe("unknown-facet");
	});
});

describe("read-article", () => {
	const text =
		"Three for a good cry\n\n1. My Mister\nTwo lonely people.\n\n2. 하이바이, 마마!\nGrief.\n\n3. Blorp Hearts\nFunny.";

	it("links what it knows, in any spelling, and says what it does not know", async () => {
		const { title, entries } = await runOperation(readArticle, { text }, context);
		expect(title).toBe("Three for a good cry");
		expect(entries.map(({ rank, slug }) => [rank, slug])).toEqual([
			[1, "my-mister"],
			[2, "hi-bye-mama"],
			[3, null],
		]);
		const [claim] = entries[0]?.facets ?? [];
		expect(text.slice(...(claim?.span ?? [0, 0]))).toContain("lonely");
	});

	it("takes a text or an address, and an address only where fetching is allowed", async () => {
		const url = "https://lists.example.org/three";
		const fetchPage = (address: string) => Promise.resolve(address === url ? text : "");
		const fetched = await runOperation(readArticle, { url }, { ...context, fetchPage });
		expect(fetched.entries.map(({ slug }) => slug)).toEqual(["my-mister", "hi-bye-mama", null]);
		await expect(runOperation(readArticle, { url }, context)).rejects.toMatchObject({
			code: "refused-address",
			advice: expect.stringContaining("ALLOW_FETCH=true"),
		});
		for (const input of [{}, { url, text }]) {
			await expect(runOperation(readArticle, input, { ...context, fetchPage })).rejects.toMatchObject({
				code: "bad-input",
			});
		}
	});

	it("takes a title from the caller", async () => {
		expect((await runOperation(readArticle, { text, title: "Mine" }, context)).title).toBe("Mine");
	});

	it("gives no entries for a text without a list", async () => {
		expect((await runOperation(readArticle, { text: "I had soup." }, context)).entries).toEqual([]);
	});

	it.each([
		["a text with a NUL", "PNG\0\0 My Mister"],
		["mostly what cannot be printed", "\ufffd\ufffdIH\u0001\u0002\ufffd"],
	])("refuses %s", async (_, binary) => {
		await expect(runOperation(readArticle, { text: binary }, context)).rejects.toMatchObject({ code: "not-text" });
		expect(failure(inferProfile, { text: binary }).code).toBe("not-text");
	});

	it("refuses more than 200 kB, counted in bytes", async () => {
		const large = runOperation(readArticle, { text: "가".repeat(70_000) }, context);
		await expect(large).rejects.toMatchObject({ code: "too-large" });
		expect((await runOperation(readArticle, { text: "가나다 ".repeat(15_000) }, context)).entries).toEqual([]);
	});
});

describe("infer-profile", () => {
	it("gives each facet its family and the words that it rests on", () => {
		const text = "A story about grief, and nobody is terminally ill.";
		const { facets } = runOperation(inferProfile, { text }, context);
		const grief = facets.find(({ facet }) => facet === "grief");
		expect(grief).toMatchObject({ family: "theme" });
		expect(text.slice(...(grief?.span ?? [0, 0]))).toBe("grief");
		expect(facets.find(({ facet }) => facet === "terminal-illness")?.grade).toBe(0);
	});
});
