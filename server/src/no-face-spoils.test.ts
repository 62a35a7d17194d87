import { loadCatalogue } from "@goodcry/catalogue";
import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import {
	createEngine,
	type DramaRecord,
	type Engine,
	type Facet,
	gradeOf,
	type Locale,
	mayName,
	rungOf,
} from "goodcry";
import { beforeAll, describe, expect, it } from "vitest";
import { main } from "./cli/main.ts";
import { createApp } from "./http/app.ts";
import { createMcpServer } from "./mcp/create-mcp-server.ts";
import type { BrowseDramasAnswer } from "./operations/browse-dramas.ts";
import type { CompareDramasAnswer } from "./operations/compare-dramas.ts";
import type { FindDramasAnswer } from "./operations/find-dramas.ts";
import type { GetDramaAnswer } from "./operations/get-drama.ts";
import type { PlanEveningsAnswer } from "./operations/plan-evenings.ts";
import type { WriteListAnswer } from "./operations/write-list.ts";
import { sqliteStorage } from "./storage/storage.ts";
import { plainPage } from "./text/page.ts";

const record = loadCatalogue();
const engine = createEngine(record);
const storage = sqliteStorage(":memory:");
const { dramas } = engine.catalogue;
const rungs = [0, 1] as const;
const locales: readonly Locale[] = ["en", "ko"];

/** What may not be said of a drama below rung 2: its late turns, its ending, and whether a lead dies. */
interface Secret {
	readonly facet: Facet;
	readonly sentences: Readonly<Record<Locale, readonly string[]>>;
}

const secretsOf = new Map(dramas.map(({ slug }, index) => [slug, findSecrets(index)]));

function findSecrets(drama: number): Secret[] {
	const { catalogue, vocabulary } = engine;
	const isSecret = ({ id }: Facet) => gradeOf(catalogue.cell(drama, id)) !== null && !mayName(catalogue, drama, id, 1);
	const open = new Set(
		vocabulary.facets
			.filter((facet) => !isSecret(facet))
			.flatMap(({ reason, some, lacks }) => [reason, some, lacks].flatMap(({ en, ko }) => [en, ko])),
	);
	return vocabulary.facets.filter(isSecret).map((facet) => {
		const said = (locale: Locale) =>
			[facet.reason, facet.some, facet.lacks].map((text) => text[locale]).filter((text) => !open.has(text));
		return { facet, sentences: { en: said("en"), ko: said("ko") } };
	});
}

/** The secrets of a drama that a text lets out by one of their sentences. */
function spokenIn(text: string, slug: string, locale: Locale): string[] {
	return (secretsOf.get(slug) ?? [])
		.filter(({ sentences }) => sentences[locale].some((sentence) => text.includes(sentence)))
		.map(({ facet }) => `${slug}: ${facet.id}`);
}

/** The secrets of a drama among facets that an answer names. */
function namedAmong(facets: readonly string[], slug: string): string[] {
	const named = new Set(facets);
	return (secretsOf.get(slug) ?? [])
		.filter(({ facet }) => named.has(facet.id))
		.map(({ facet }) => `${slug}: ${facet.id}`);
}

/** The secrets among the traits that a sentence of likeness lists by their labels. */
function likenedBy(text: string, slug: string, locale: Locale): string[] {
	const labels = new Set(
		text
			.slice(text.indexOf(":") + 1)
			.split(/[,.]/)
			.map((label) => label.trim()),
	);
	return (secretsOf.get(slug) ?? [])
		.filter(({ facet }) => labels.has(facet.label[locale]))
		.map(({ facet }) => `${slug}: ${facet.id}`);
}

type Ranked = Pick<FindDramasAnswer, "results" | "critiques">;

function leaksOfRanked({ results, critiques }: Ranked, locale: Locale, anchor?: string): string[] {
	const late = critiques.filter(({ toward }) => rungOf(engine.vocabulary.facet(toward)) > 1);
	const leaks = results.flatMap(({ slug, reasons, cautions, counter, gentler, premise }) => {
		const parts = [...reasons, ...cautions, ...(counter ? [counter] : [])];
		const likenesses = parts.filter(({ facet }) => facet === "like").map(({ text }) => text);
		const told = [premise, ...parts.map(({ text }) => text), gentler?.text ?? ""].join("\n");
		return [
			...namedAmong(
				parts.map(({ facet }) => facet),
				slug,
			),
			...spokenIn(told, slug, locale),
			...[slug, ...(anchor ? [anchor] : [])].flatMap((one) =>
				likenesses.flatMap((text) => likenedBy(text, one, locale)),
			),
			...(gentler ? spokenIn(gentler.text, gentler.slug, locale) : []),
		];
	});
	return [...leaks, ...late.map(({ toward }) => `offered: ${toward}`)];
}

function leaksOfComparison({ dramas: compared, families, apart }: CompareDramasAnswer, locale: Locale): string[] {
	return compared.flatMap(({ slug, ...card }, index) => {
		const named = families.flatMap(({ facets }) => facets).filter(({ grades }) => grades[index] !== null);
		return [
			...namedAmong(
				named.map(({ facet }) => facet),
				slug,
			),
			...spokenIn([JSON.stringify(card), ...apart].join("\n"), slug, locale),
			...apart.flatMap((text) => stepsIn(text, slug, locale)),
		];
	});
}

/** The secrets whose steps ("more about revenge") a sentence names. */
function stepsIn(text: string, slug: string, locale: Locale): string[] {
	const steps = new Set(
		text
			.replace(/^.*?: /, "")
			.replace(/ 드라마다\.$|\.$/, "")
			.replace(/^.*견주면 /, "")
			.split(", "),
	);
	const { critiques = {} } = engine.vocabulary.record;
	const label = ({ id, label: name }: Facet, way: "more" | "less") =>
		critiques[id]?.[way][locale] ?? `${way} about ${name.en}`;
	return (secretsOf.get(slug) ?? [])
		.filter(({ facet }) => steps.has(label(facet, "more")) || steps.has(label(facet, "less")))
		.map(({ facet }) => `${slug}: ${facet.id}`);
}

function leaksOfDrama(answer: GetDramaAnswer, locale: Locale): string[] {
	const told = [...Object.values(answer.profile).flat(), ...answer.warnings];
	return [
		...namedAmong(
			told.map(({ facet }) => facet),
			answer.slug,
		),
		...spokenIn(JSON.stringify(answer), answer.slug, locale),
		...(answer.ending === null ? [] : [`${answer.slug}: the ending`]),
	];
}

/** Labels as the text of one drama lists them: with a grade, or with the level of a warning. */
function leaksOfText(text: string, { slug }: DramaRecord, locale: Locale): string[] {
	const listed = (secretsOf.get(slug) ?? []).filter(({ facet }) => {
		const label = facet.label[locale].replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		return new RegExp(`(^|[:,!] )${label} (\\d|\\()`, "m").test(text);
	});
	return [...spokenIn(text, slug, locale), ...listed.map(({ facet }) => `${slug}: ${facet.id}`)];
}

const wishes: readonly string[] = [
	"",
	"sad ending",
	"happy ending, everything resolved",
	"someone dies",
	"does the lead die",
	"amnesia, birth secret, a twist and a faked death",
	"terminal illness, suicide, a child dies",
	"healing, warm, leaves me comforted",
	"새드엔딩, 주인공이 죽는 드라마",
	"열린 결말 말고 해피엔딩, 시한부",
	"펑펑 울고 싶어",
	"like Goblin but sadder",
];

/** Engines over a hundred dramas each, so that every drama is in every answer. */
function engineParts(): Engine[] {
	const size = 100;
	return Array.from({ length: Math.ceil(dramas.length / size) }, (_, part) =>
		createEngine({ ...record, dramas: record.dramas.slice(part * size, (part + 1) * size) }),
	);
}

describe("below rung 2", { timeout: 120_000 }, () => {
	const app = createApp({ engine, storage, requestsPerMinute: 0 });
	const ask = async <Answer>(name: string, input: unknown, asked = app): Promise<Answer> => {
		const headers = { "content-type": "application/json" };
		const response = await asked.request(`/api/${name}`, { method: "POST", headers, body: JSON.stringify(input) });
		expect(response.status).toBe(200);
		return (await response.json()) as Answer;
	};

	it("the checker has something to look for", () => {
		const late = dramas.filter(({ slug }) => (secretsOf.get(slug) ?? []).some(({ facet }) => facet.rung === 0));
		expect(late.length).toBeGreaterThan(dramas.length / 4);
		expect(leaksOfDrama({ ...dramaAtRungThree() }, "en")).not.toEqual([]);
	});

	describe("no answer to a wish names a secret of any drama", () => {
		const apps = engineParts().map((part) => createApp({ engine: part, storage, requestsPerMinute: 0 }));

		it.each(wishes)("“%s”", async (query) => {
			const leaks: string[] = [];
			for (const part of apps) {
				for (const locale of locales) {
					for (const spoilers of rungs) {
						const answer = await ask<FindDramasAnswer>("find-dramas", { query, locale, spoilers, limit: 100 }, part);
						leaks.push(...leaksOfRanked(answer, locale, answer.read.like[0]?.slug));
					}
				}
			}
			expect(leaks).toEqual([]);
		});
	});

	it("no shelf tells a secret by who stands on it, and none can be asked for", async () => {
		const leaks: string[] = [];
		for (const facet of engine.vocabulary.facets) {
			for (const spoilers of rungs) {
				const input = { facets: [facet.id], least: 1, limit: 100, spoilers };
				if (rungOf(facet) > spoilers) {
					const response = await app.request(`/api/browse-dramas?facets=${facet.id}&spoilers=${spoilers}`);
					expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("kept back")]);
					continue;
				}
				const { results, counts } = await ask<BrowseDramasAnswer>("browse-dramas", input);
				leaks.push(...results.flatMap(({ slug }) => namedAmong([facet.id], slug)));
				leaks.push(
					...counts.facets.filter((one) => rungOf(engine.vocabulary.facet(one.facet)) > 1).map((one) => one.facet),
				);
			}
		}
		expect(leaks).toEqual([]);
	});

	it("no answer about a drama names one of its secrets", async () => {
		const leaks: string[] = [];
		for (const { slug } of dramas) {
			for (const locale of locales) {
				for (const spoilers of rungs) {
					leaks.push(...leaksOfDrama(await ask<GetDramaAnswer>("get-drama", { slug, locale, spoilers }), locale));
				}
			}
		}
		expect(leaks).toEqual([]);
	});

	it("no likeness names a secret of either drama", async () => {
		const leaks: string[] = [];
		for (const [index, { slug }] of dramas.entries()) {
			const locale = locales[index % 2] as Locale;
			const answer = await ask<Ranked>("similar-dramas", { slug, locale, spoilers: index % 2, limit: 20 });
			leaks.push(...leaksOfRanked(answer, locale, slug));
		}
		expect(leaks).toEqual([]);
	});

	it("no comparison names a secret of either drama", async () => {
		const leaks: string[] = [];
		for (const [index, { slug }] of dramas.entries()) {
			const locale = locales[index % 2] as Locale;
			const other = dramas[(index * 7 + 1) % dramas.length]?.slug ?? "";
			const third = dramas[(index * 3 + 2) % dramas.length]?.slug ?? "";
			const chosen = [...new Set([slug, other, ...(index % 3 === 0 ? [third] : [])])];
			if (chosen.length < 2) continue;
			const input = { dramas: chosen, locale, spoilers: index % 2 };
			leaks.push(...leaksOfComparison(await ask<CompareDramasAnswer>("compare-dramas", input), locale));
		}
		expect(leaks).toEqual([]);
	});

	it("no step from any drama leads to a secret that is told", async () => {
		const leaks: string[] = [];
		for (const [index, { slug }] of dramas.entries()) {
			const locale = locales[index % 2] as Locale;
			const critiques = [{ toward: ["dark", "amnesia", "sad-ending", "suicide"][index % 4], from: slug, step: 1 }];
			const answer = await ask<FindDramasAnswer>("find-dramas", { critiques, locale, spoilers: index % 2, limit: 20 });
			leaks.push(...leaksOfRanked(answer, locale, slug));
		}
		expect(leaks).toEqual([]);
	});

	it.each(wishes)("no plan for “%s” names a secret of what it plans or turns to", async (query) => {
		for (const locale of locales) {
			const answer = await ask<PlanEveningsAnswer>("plan-evenings", { query, locale, start: "2026-11-02" });
			const told = JSON.stringify({ ...answer, read: undefined }) + answer.ics.replace(/\r\n /g, "");
			const named = [...answer.dramas, ...answer.evenings.flatMap(({ gentler }) => gentler ?? [])];
			expect(named.flatMap(({ slug }) => spokenIn(told, slug, locale))).toEqual([]);
		}
	});

	it.each([...wishes, "amnesia and time slips", "복수와 비밀"])(
		"no list written for “%s” names a secret",
		async (query) => {
			for (const locale of locales) {
				const { list, trace } = await ask<WriteListAnswer>("write-list", { query, locale, count: 50 });
				const frame = [trace.title, ...trace.introduction, ...trace.closing].map(({ text }) => text).join("\n");
				const leaks = list.entries.flatMap(({ slug, words }, index) => {
					const sources = (trace.entries[index] ?? []).flatMap((sentence) => sentence.sources);
					const graded = sources.flatMap((source) => /^grade: (\S+)/.exec(source)?.[1] ?? []);
					const ownName = slug ?? "";
					return [...spokenIn(`${frame}\n${words}`, ownName, locale), ...namedAmong(graded, ownName)];
				});
				expect(leaks).toEqual([]);
				const untold = engine.vocabulary.facets.filter((facet) => rungOf(facet) > 1).map(({ label }) => label[locale]);
				expect(untold.filter((label) => frame.toLowerCase().includes(label.toLowerCase()))).toEqual([]);
			}
		},
	);

	describe("no tool's text names a secret", () => {
		const client = new Client({ name: "spoiler-checker", version: "1.0.0" });
		beforeAll(async () => {
			const [ours, theirs] = InMemoryTransport.createLinkedPair();
			await createMcpServer({ engine, lists: storage.lists }).connect(theirs);
			await client.connect(ours);
		});

		it("for any drama", async () => {
			const leaks: string[] = [];
			for (const [index, drama] of dramas.entries()) {
				const locale = locales[index % 2] as Locale;
				const given = { slug: drama.slug, locale, spoilers: index % 2 };
				const { content } = await client.callTool({ name: "get-drama", arguments: given });
				leaks.push(...leaksOfText(JSON.stringify(content).replaceAll("\\n", "\n"), drama, locale));
			}
			expect(leaks).toEqual([]);
		});
	});

	it("the command shows no secret of any drama", async () => {
		const leaks: string[] = [];
		for (const [index, drama] of dramas.entries()) {
			const locale = locales[index % 2] as Locale;
			let shown = "";
			const terminal = {
				page: plainPage,
				folder: "/",
				write: (text: string) => {
					shown += text;
				},
				complain: () => {},
				readInput: async () => new Uint8Array(),
			};
			const args = ["show", drama.slug, "--locale", locale, "--spoilers", String(index % 2)];
			expect(await main(args, { terminal, engine, storage })).toBe(0);
			leaks.push(...leaksOfText(shown, drama, locale));
		}
		expect(leaks).toEqual([]);
	});
});

/** A drama told whole and then said to be told at rung 0: what the checker must catch. */
function dramaAtRungThree(): GetDramaAnswer {
	const slug = dramas[0]?.slug ?? "";
	const { grades, warnings, ending } = engine.profile(slug, { spoilers: 3 });
	return {
		slug,
		profile: { feeling: grades },
		warnings,
		ending: { ...ending, grades: [] },
	} as unknown as GetDramaAnswer;
}
