import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine, gradeOf, type Locale, mayName, type Sentence } from "goodcry";
import { describe, expect, it } from "vitest";
import { sqliteStorage } from "../storage/storage.ts";
import { runOperation } from "./operation.ts";
import { type WriteListAnswer, writeList } from "./write-list.ts";
import { listWishes } from "./write-list.wishes.ts";

const engine = createEngine(loadCatalogue());
const { catalogue, vocabulary } = engine;
const context = { engine, lists: sqliteStorage(":memory:").lists };
const locales: readonly Locale[] = ["en", "ko"];
const write = (input: object): WriteListAnswer => runOperation(writeList, input, context);

const lists = locales.flatMap((locale) =>
	listWishes.map((query) => ({ locale, query, answer: write({ query, locale, count: 10 }) })),
);

function sentencesOf({ trace }: WriteListAnswer): readonly Sentence[] {
	return [trace.title, ...trace.introduction, ...trace.entries.flat(), ...trace.closing];
}

const isOwn = ({ sources }: Sentence): boolean => sources.every((source) => source.startsWith("words."));

/** What is wrong in any of the lists, with the wish that brought it. */
function findInLists(fault: (list: (typeof lists)[number]) => readonly string[]): string[] {
	return lists.flatMap((list) => fault(list).map((found) => `${list.query} (${list.locale}): ${found}`));
}

describe("a written list", { timeout: 120_000 }, () => {
	it("is the same word for word when it is asked for again", () => {
		for (const query of listWishes.slice(0, 5)) expect(write({ query })).toEqual(write({ query }));
	});

	it("takes the count from the wish, else ten, and refuses what is out of range", () => {
		expect(write({ query: "힐링 드라마 5편" }).list.entries).toHaveLength(5);
		expect(write({ query: "sad" }).list.entries).toHaveLength(10);
		expect(write({ query: "top 3 sad dramas", count: 4 }).list.entries).toHaveLength(4);
		expect(write({ query: "sad", count: 50 }).list.entries).toHaveLength(50);
		expect(() => write({ query: "sad", count: 51 })).toThrow(/count/);
	});

	it("says plainly when nothing is left", () => {
		const { list } = write({ query: "under 3 episodes on Netflix before 2005" });
		expect(list.entries).toEqual([]);
		expect(list.introduction).toContain("Loosen a limit");
	});

	it("traces every sentence, and its text is made of nothing else", () => {
		const faults = findInLists(({ answer }) => [
			...sentencesOf(answer)
				.filter(({ sources, text }) => sources.length === 0 || text === "")
				.map(({ text }) => `no source: ${text}`),
			...answer.list.entries.flatMap(({ words }, index) => {
				const told = (answer.trace.entries[index] ?? []).map(({ text }) => text).join(" ");
				return words.replaceAll("\\", "") === told ? [] : [`not traced: ${words}`];
			}),
		]);
		expect(faults).toEqual([]);
	});

	it("quotes the drama's own words whole, and names only grades that it has and that may be told", () => {
		const faults = findInLists(({ answer, locale }) =>
			answer.list.entries.flatMap(({ slug }, index) => {
				const drama = engine.get(slug ?? "");
				const position = catalogue.indexOf(slug ?? "");
				return (answer.trace.entries[index] ?? []).flatMap(({ text, sources }) =>
					sources.flatMap((source) => {
						const [, part] = /^words\.(premise|why|leaves)$/.exec(source) ?? [];
						if (part && isOwn({ text, sources })) {
							const own = drama?.words[locale][part as "why"].replace(/\s+/g, " ") ?? "";
							return own.includes(text) ? [] : [`not its own: ${text}`];
						}
						const [, other, facet = "", grade] = /^(?:(\S+) )?grade: (\S+) (\d)$/.exec(source) ?? [];
						if (!grade) return [];
						const place = other ? catalogue.indexOf(other) : position;
						const isTrue = gradeOf(catalogue.cell(place, facet)) === Number(grade);
						return isTrue && mayName(catalogue, place, facet, 0) ? [] : [`${slug}: ${source}`];
					}),
				);
			}),
		);
		expect(faults).toEqual([]);
	});

	it("is clean: no hole, no double space, no loose stop, capitals and final stops where they belong", () => {
		const faults = findInLists(({ answer, locale }) =>
			sentencesOf(answer).flatMap((sentence, index) => {
				const { text } = sentence;
				const isTitle = index === 0;
				const odd = /undefined|null|NaN|\{|\}|\||\s{2}|\s[.,;!?](?!\.)|\.\.(?!\.)|,,|^\s|\s$/.exec(text)?.[0];
				const found = odd === undefined ? [] : [`“${odd}” in: ${text}`];
				if (!isTitle && !/[.!?…]["”’')』》〉]*$/.test(text)) found.push(`no stop: ${text}`);
				if (locale === "en" && !/^["“‘'(]*[\p{Lu}\p{N}]/u.test(text)) found.push(`no capital: ${text}`);
				if (locale === "en" && !isOwn(sentence) && /\ba [aeio]\w|\ban [^aeiouh8]/i.test(text))
					found.push(`article: ${text}`);
				return found;
			}),
		);
		expect(faults).toEqual([]);
	});

	it("has paragraphs of 60 to 130 words that open differently and say nothing twice", () => {
		const faults = findInLists(({ answer }) => {
			const paragraphs = answer.trace.entries.map((sentences) => sentences.map(({ text }) => text).join(" "));
			const lengths = paragraphs.map((text) => text.split(/\s+/).length);
			const openings = paragraphs.map((text) => wordsOf(text).slice(0, 3).join(" "));
			const written = answer.trace.entries.flat().filter((sentence) => !isOwn(sentence));
			return [
				...lengths.filter((words) => words < 60 || words > 130).map((words) => `${words} words`),
				...twice(openings).map((text) => `opens twice: ${text}`),
				...twice(written.map(({ text }) => text)).map((text) => `said twice: ${text}`),
			];
		});
		expect(faults).toEqual([]);
	});

	it("does not sound alike: few runs of four words come back, names aside", () => {
		const shares = lists.map(({ answer, locale }) => {
			const liked = answer.read.like.flatMap(
				({ slug }) => engine.get(slug)?.[locale === "ko" ? "hangul" : "title"] ?? [],
			);
			const names = [...answer.list.entries.map(({ title }) => title), ...liked];
			const runs = answer.trace.entries.map((sentences) =>
				fourWordRuns(
					sentences.filter((one) => !isOwn(one)),
					names,
				),
			);
			const all = runs.flat();
			return { locale, share: all.length === 0 ? 0 : twice(all).length / all.length };
		});
		for (const locale of locales) {
			const own = shares.filter((one) => one.locale === locale).map(({ share }) => share);
			expect(own.reduce((sum, share) => sum + share, 0) / own.length, `${locale}, mean`).toBeLessThan(0.05);
			expect(Math.max(...own), `${locale}, worst`).toBeLessThan(0.15);
		}
	});

	it("calls a drama the hardest or the gentlest only where no other is as hard or as gentle", () => {
		const alone =
			/hurts least of them all|the gentlest here|the kindest of them|hurts as much|worst of it, that|가장 덜 아픈|가장 순하다|^가장 아픈 〈|가장 아프다/;
		let told = 0;
		const faults = findInLists(({ answer, locale }) => {
			const peaks = answer.list.entries.map(({ slug }) => Math.max(...(engine.get(slug ?? "")?.hurt ?? [])));
			const nameOf = (index: number) => answer.list.entries[index]?.title ?? "";
			return answer.trace.closing.flatMap(({ text }) => {
				if (!alone.test(text)) return [];
				told++;
				const named = peaks.filter((_, index) =>
					text.includes(locale === "ko" ? `〈${nameOf(index)}〉` : nameOf(index)),
				);
				const isOnly = named.some((peak) => peaks.filter((other) => other === peak).length === 1);
				return isOnly ? [] : [text];
			});
		});
		expect(faults).toEqual([]);
		expect(told).toBeGreaterThan(10);
	});

	it("has no Latin word in Korean but names of channels and titles", () => {
		const known = new Set(
			engine.catalogue.dramas
				.flatMap(({ network, hangul }) => [...network, hangul])
				.join(" ")
				.match(/[A-Za-z]+/g),
		);
		const faults = findInLists(({ answer, locale }) =>
			locale === "en"
				? []
				: sentencesOf(answer)
						.filter((sentence) => !isOwn(sentence))
						.flatMap(({ text }) => text.match(/[A-Za-z]+/g) ?? [])
						.filter((word) => !known.has(word) && !answer.read.people.some(({ name }) => name.includes(word))),
		);
		expect(faults).toEqual([]);
	});

	it("keeps every limit, strict and lenient, and says when something is not known", () => {
		const cannotBear = ["suicide", "terminal-illness"];
		for (const strictness of ["strict", "lenient"]) {
			for (const query of listWishes.slice(0, 20)) {
				const { list, withheld, trace } = write({ query, cannotBear, strictness });
				expect(withheld.count).toBeGreaterThan(0);
				list.entries.forEach(({ slug }, index) => {
					const grades = cannotBear.map((facet) => gradeOf(catalogue.cell(catalogue.indexOf(slug ?? ""), facet)));
					expect(grades.filter((grade) => grade !== null && grade > 0)).toEqual([]);
					const isUnsure = trace.entries[index]?.some(({ sources }) => sources.some((one) => one.endsWith("unknown")));
					expect(isUnsure ?? false).toBe(grades.includes(null));
				});
			}
		}
	});

	it("has no drama whose place in the list would tell a late turn", () => {
		const faults = findInLists(({ answer }) =>
			answer.list.entries.flatMap(({ slug }) =>
				answer.read.wants
					.map(({ facet }) => vocabulary.facet(facet))
					.filter(({ rung, family }) => rung === 0 && family !== "ending")
					.filter(({ id }) => (gradeOf(catalogue.cell(catalogue.indexOf(slug ?? ""), id)) ?? 0) > 0)
					.filter(({ id }) => !mayName(catalogue, catalogue.indexOf(slug ?? ""), id, 0))
					.map(({ id }) => `${slug}: ${id}`),
			),
		);
		expect(faults).toEqual([]);
	});
});

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

function fourWordRuns(sentences: readonly Sentence[], names: readonly string[]): string[] {
	return sentences.flatMap(({ text }) => {
		const parts = names.reduce((rest, name) => rest.replaceAll(name, "·"), text).split("·");
		return parts.flatMap((part) =>
			wordsOf(part).flatMap((_, index, words) =>
				index + 4 <= words.length ? [words.slice(index, index + 4).join(" ")] : [],
			),
		);
	});
}

/** What is in there more than once, each time after the first. */
function twice(texts: readonly string[]): string[] {
	return texts.filter((text, index) => texts.indexOf(text) < index);
}
