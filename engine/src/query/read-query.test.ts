import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { smallCatalogue } from "../testing/small-catalogue.ts";
import type { Query } from "./query.ts";

const engine = createEngine(
	smallCatalogue({
		"quiet-rooms": { grades: { sorrow: 4 }, aliases: ["Quiet Rooms", "QR Drama"], hangul: "조용한 방들", episodes: 12 },
		healer: { grades: { revenge: 4 }, hangul: "힐러", episodes: 20, network: ["KBS2"] },
		"winter-letters": { grades: { romance: 5 }, leads: [{ actor: "Kim Tae-hee", role: "Yuri" }], network: ["Netflix"] },
	}),
);

const facets = (clauses: Query["wants"]): string[] => clauses.map(({ facet }) => facet);

describe("reading what is wanted", () => {
	it("reads plain, inflected and misspelt words", () => {
		expect(facets(engine.read("a story that makes me cry").wants)).toEqual(["sorrow"]);
		expect(facets(engine.read("crying over frendship").wants)).toEqual(["sorrow", "friends"]);
	});

	it("reads Korean stems in any inflection, and both languages in one sentence", () => {
		expect(facets(engine.read("슬픈 로맨스").wants)).toEqual(["sorrow", "romance"]);
		expect(facets(engine.read("funny한데 슬프고").wants)).toEqual(["amusement", "sorrow"]);
	});

	it("takes a refusal before a word that it does not know for that word's, not for what the story is about", () => {
		expect(engine.read("a show that isn't stupid about revenge")).toMatchObject({ limits: [], avoids: [] });
		expect(facets(engine.read("a show that isn't stupid about revenge").wants)).toEqual(["revenge"]);
		expect(facets(engine.read("a show that's not about revenge").limits)).toEqual(["revenge"]);
	});

	it("knows tears that are drawn from tears that are left out", () => {
		expect(facets(engine.read("눈물 쏙 빼는 로맨스").wants)).toEqual(["sorrow", "romance"]);
		expect(facets(engine.read("눈물 빼고 로맨스").limits)).toEqual(["sorrow"]);
	});

	it("reads 말고 behind a length as its opposite, and over the length to what stands before it", () => {
		const read = engine.read("자살 나오는 일일드라마 말고 로맨스");
		expect(facets(read.limits)).toEqual(["suicide"]);
		expect(read.bounds).toEqual({ episodes: { max: 23 } });
		expect(engine.read("짧은 거 말고 로맨스").bounds).toEqual({ episodes: { min: 13 } });
	});

	it("refuses what is suffered, not whom it befalls", () => {
		const read = engine.read("자살하는 로맨스 얘기는 피하고 싶어요");
		expect(facets(read.limits)).toEqual(["suicide"]);
		expect(read.wants).toEqual([]);
	});

	it("gives the words that it understood by their place in the text", () => {
		const read = engine.read("quiet and funny");
		expect(read.wants.map(({ span }) => read.text.slice(...span))).toEqual(["quiet", "funny"]);
	});

	it("weighs a really more and a bit less", () => {
		const weights = engine.read("really sad, a bit funny").wants.map(({ weight }) => weight);
		expect(weights).toEqual([1.5, 0.5]);
	});

	it("turns a feeling into its aftertaste when the words are about afterwards", () => {
		expect(facets(engine.read("leaves me hopeful").wants)).toEqual(["hopeful"]);
	});

	it("tells how the person is from what is wanted", () => {
		const { text, moods } = engine.read("after a breakup, something sad");
		expect(moods.map(({ span, suggests }) => [text.slice(...span), suggests])).toEqual([
			["after a breakup", ["comforted"]],
		]);
		expect(engine.read("something sad").moods).toEqual([]);
	});

	it("marks what only the person's mood suggests", () => {
		expect(engine.read("after a breakup").wants).toMatchObject([{ facet: "comforted", implied: true }]);
	});

	it.each(["I love quiet stories", "loves quiet stories", "someone loving quiet stories"])(
		"%s says what is loved, not that it is a love story",
		(wish) => expect(facets(engine.read(wish).wants)).toEqual(["restrained"]),
	);

	it("says which words it could not read", () => {
		expect(engine.read("a quiet drama with dinosaurs").unread).toEqual(["dinosaurs"]);
	});
});

describe("reading what is wanted in measure", () => {
	it.each(["a bit sad", "slightly sad", "sad, but not too sad", "조금 슬픈 드라마", "슬픈데 너무 슬프진 않은 거"])(
		"%s: some of it, not much",
		(wish) => {
			const { wants, avoids } = engine.read(wish);
			expect(wants).toMatchObject([{ facet: "sorrow", measured: true }]);
			expect(avoids).toEqual([]);
		},
	);

	it.each(["sad", "really sad", "maybe sad", "a bit sadder", "not too sad"])("%s: no measure is given", (wish) => {
		expect(engine.read(wish).wants.filter(({ measured }) => measured)).toEqual([]);
	});
});

describe("reading what is refused", () => {
	it.each(["not one that makes you cry to the end", "nothing sad all the way through", "not sad from start to finish"])(
		"%s: a little of it may be there",
		(wish) => {
			const { limits, avoids } = engine.read(wish);
			expect(limits).toEqual([]);
			expect(avoids).toMatchObject([{ facet: "sorrow", weight: 0.5 }]);
		},
	);

	it("words that describe what is dreaded are not refused themselves", () => {
		const { limits, avoids } = engine.read("never a sad crying amnesia");
		expect(facets(limits)).toEqual(["amnesia"]);
		expect(avoids).toEqual([]);
	});

	it.each([
		["no romance", ["romance"]],
		["not a romance, quiet", ["romance"]],
		["without suicide or gore", ["suicide", "gore"]],
		["no amnesia, suicide or gore", ["amnesia", "suicide", "gore"]],
		["nobody is terminally ill", ["terminal-illness"]],
		["nobody dies", ["death-of-lead"]],
		["amnesia-free", ["amnesia"]],
		["no affair", ["affair", "infidelity"]],
		["로맨스 없는", ["romance"]],
		["로맨스 말고", ["romance"]],
		["자살 소재 빼고", ["suicide"]],
		["기억상실이나 자살 없는", ["amnesia", "suicide"]],
		["안 슬픈 로맨스", ["sorrow"]],
		["슬프지 않은 로맨스", ["sorrow"]],
		["주인공 안 죽는", ["death-of-lead"]],
		["바람 피우는 거 싫어", ["infidelity"]],
		["not a tearjerker", ["sorrow"]],
	])("%s is a hard limit", (wish, limits) => {
		const read = engine.read(wish);
		expect(facets(read.limits).sort()).toEqual([...limits].sort());
		for (const limit of limits) expect(facets(read.wants)).not.toContain(limit);
	});

	it.each([
		["I don't want romance", ["romance"]],
		["not something sad", ["sorrow"]],
		["sad but not because somebody is terminally ill", ["terminal-illness"]],
		["sick of amnesia, tired of suicide", ["amnesia", "suicide"]],
		["amnesia is a dealbreaker, gore is a hard no", ["amnesia", "gore"]],
		["romance? no thanks", ["romance"]],
		["without gore or anything involving suicide", ["gore", "suicide"]],
		["no gore, suicide", ["gore", "suicide"]],
		["trigger warnings: suicide, gore", ["suicide", "gore"]],
		["is there any gore in it?", ["gore"]],
		["sans amnesia romance", ["amnesia"]],
		["w/o romance", ["romance"]],
		["자살 얘기 나오면 못 봐", ["suicide"]],
		["기억상실 제발 아니길", ["amnesia"]],
		["기억상실은 별로고 웃긴 거", ["amnesia"]],
		["자살하거나 기억상실 나오는 거 빼고", ["suicide", "amnesia"]],
		["로맨스 1도 없는", ["romance"]],
		["자살 장면 나오나요?", ["suicide"]],
		["슬픈 건 힘들어요", ["sorrow"]],
	])("%s is a hard limit wherever the refusal stands", (wish, limits) => {
		const read = engine.read(wish);
		expect(facets(read.limits).sort()).toEqual([...limits].sort());
		for (const limit of limits) expect(facets(read.wants)).not.toContain(limit);
	});

	it.each([
		"no idea what to watch, something sad",
		"not sure, sad maybe",
		"nothing beats a sad romance",
		"can't wait for a sad one",
		"can't get enough of romance",
		"nothing but romance",
		"not sad enough",
		"I'm not sad, I want a romance",
		"I never cry",
		"I didn't cry at all",
		"if not sad then funny",
		"is there a drama about suicide?",
		"로맨스는 없어도 되는데 슬픈 거",
		"로맨스 없으면 안 봐",
		"자살 다룬 드라마 있나요?",
	])("%s has no hard limit", (wish) => {
		expect(engine.read(wish).limits).toEqual([]);
	});

	it("takes what was not liked, what there is too much of and what may be there a little for soft", () => {
		for (const wish of [
			"I didn't like the romance",
			"why is every drama a romance",
			"little to no romance",
			"no romance or only a little of it",
		]) {
			const read = engine.read(wish);
			expect([facets(read.avoids), facets(read.limits), facets(read.wants)], wish).toEqual([["romance"], [], []]);
		}
	});

	it("counts what is only allowed for little, and what is not needed for nothing", () => {
		for (const wish of ["funny, romance is fine", "funny, 로맨스는 조금 있어도 괜찮아"]) {
			expect(engine.read(wish).wants.find(({ facet }) => facet === "romance")?.weight, wish).toBeLessThan(0.5);
		}
		expect(facets(engine.read("funny, romance not needed").wants)).toEqual(["amusement"]);
		expect(facets(engine.read("anything funny is fine").wants)).toEqual(["amusement"]);
	});

	it("does not want what it must not find", () => {
		const read = engine.read("a romance with gore, but no gore");
		expect([facets(read.wants), facets(read.limits)]).toEqual([["romance"], ["gore"]]);
	});

	it("ends a refusal at a comma, at but and at a full stop", () => {
		expect(facets(engine.read("not a romance, quiet, funny").wants)).toEqual(["restrained", "amusement"]);
		expect(facets(engine.read("no gore but lots of revenge").wants)).toEqual(["revenge"]);
	});

	it("keeps a soft refusal soft", () => {
		for (const wish of ["not too sad", "nothing too sad", "less sad", "너무 슬프지 않은"]) {
			const read = engine.read(wish);
			expect([facets(read.avoids), facets(read.limits), facets(read.wants)]).toEqual([["sorrow"], [], []]);
		}
	});

	it("takes what is too much of something for a complaint, and rules out nothing of which one sort is refused", () => {
		expect(facets(engine.read("that one was too sad and funny").avoids)).toEqual(["sorrow", "amusement"]);
		const read = engine.read("no sad lonely romance");
		expect([facets(read.limits), facets(read.avoids)]).toEqual([[], ["sorrow", "loneliness", "romance"]]);
	});

	it("does not refuse what is only said not to matter, or said along with more", () => {
		expect(engine.read("I don't mind crying")).toMatchObject({ wants: [], limits: [], avoids: [] });
		expect(facets(engine.read("not only funny but sad").wants)).toEqual(["amusement", "sorrow"]);
	});
});

describe("reading titles", () => {
	it("reads likeness with a change, and does not want the title back", () => {
		const read = engine.read("like Quiet Rooms but funnier");
		expect(read.like).toMatchObject([{ slug: "quiet-rooms", weight: 1 }]);
		expect(read.moves).toMatchObject([{ facet: "amusement", step: 1 }]);
	});

	it("reads titles in Hangul, with spaces or without", () => {
		expect(engine.read("조용한방들 같은 드라마").like).toMatchObject([{ slug: "quiet-rooms" }]);
	});

	it("takes an ordinary word for a title only where it is meant so", () => {
		expect(engine.read("I need a healer for my heart").titles).toEqual([]);
		expect(engine.read("like healer but sad").like).toMatchObject([{ slug: "healer" }]);
	});

	it("reads a disliked title as unlike", () => {
		expect(engine.read("funny, but I hated Quiet Rooms").like).toMatchObject([{ slug: "quiet-rooms", weight: -1 }]);
	});

	it.each(["Quiet Rooms, didn't like it", "Healer was too sad", "조용한 방들은 별로였고"])(
		"reads %s as unlike",
		(wish) => {
			expect(engine.read(wish).like.map(({ weight }) => weight)).toEqual([-1]);
		},
	);

	it("judges each of several titles for itself", () => {
		expect(engine.read("조용한 방들은 별로였고 힐러는 인생드라마였어").like).toMatchObject([
			{ slug: "quiet-rooms", weight: -1 },
			{ slug: "healer", weight: 1 },
		]);
		expect(engine.read("loved Quiet Rooms, hated the amnesia").like).toMatchObject([
			{ slug: "quiet-rooms", weight: 1 },
		]);
	});

	it("takes what was disliked in a drama for what it is, and not the drama", () => {
		const read = engine.read("hated the amnesia in Quiet Rooms");
		expect(read.like).toMatchObject([{ slug: "quiet-rooms", weight: -0.1 }]);
		expect(engine.read("hated Quiet Rooms and its amnesia").like).toMatchObject([{ slug: "quiet-rooms", weight: -1 }]);
	});

	it("reads a misspelt Hangul title among other words", () => {
		expect(engine.read("조용한 방둘 같은 드라마 추천").like).toMatchObject([{ slug: "quiet-rooms" }]);
		expect(engine.read("조용한 방둘처럼 슬픈 거").like).toMatchObject([{ slug: "quiet-rooms" }]);
	});

	it("says that a capitalised name is no title that it knows", () => {
		expect(engine.read("Blorpish Hearts Returned").titles).toMatchObject([{ slug: null }]);
	});

	it("offers the nearest of an unknown title", () => {
		expect(engine.read("quite roms").titles).toMatchObject([{ nearest: ["quiet-rooms"] }]);
	});
});

describe("reading bounds and people", () => {
	it.each([
		["under 12 episodes", { episodes: { max: 11 } }],
		["at most 12 episodes", { episodes: { max: 12 } }],
		["12부작 이하", { episodes: { max: 12 } }],
		["12-16 episodes", { episodes: { min: 12, max: 16 } }],
		["before 2010", { years: { max: 2009 } }],
		["from the 2010s", { years: { min: 2010, max: 2019 } }],
		["2015년 이후", { years: { min: 2015 } }],
		["best kdrama 2024", { years: { min: 2024, max: 2024 } }],
		["드라마 2024 추천", { years: { min: 2024, max: 2024 } }],
		["30 minute episodes", { minutes: { max: 40 } }],
		["one weekend", { total: { max: 960 } }],
		["a one-weekend binge", { total: { max: 960 } }],
		["with my mother this weekend", {}],
		["20부작 넘지 않는", { episodes: { max: 20 } }],
		["20부작 이상은 싫어", { episodes: { max: 19 } }],
		["nothing over 16 episodes", { episodes: { max: 16 } }],
		["nothing before 2015", { years: { min: 2015 } }],
		["an older man", {}],
		["not on Netflix", { withoutNetwork: ["Netflix"] }],
		["on Netflix", { network: ["Netflix"] }],
	])("%s", (wish, bounds) => {
		expect(engine.read(wish).bounds).toEqual(bounds);
	});

	it("reads shorter as shorter than the likeness", () => {
		expect(engine.read("like Healer but shorter").bounds).toEqual({ episodes: { max: 19 } });
	});

	it("does not ask for whom one does not want, and keeps them away", () => {
		for (const wish of [
			"no Kim Tae-hee",
			"nothing with Kim Tae-hee in it",
			"김태희 말고",
			"김태희말고",
			"김태희 안 나오는 거",
		]) {
			const { people, withoutPeople, unread } = engine.read(wish);
			expect({ people, withoutPeople, unread }).toMatchObject({
				...{ people: [], withoutPeople: [{ name: "Kim Tae-hee" }], unread: [] },
			});
			expect(engine.find({ query: wish }).results.map(({ slug }) => slug)).not.toContain("winter-letters");
		}
	});

	it("knows people by their names, whatever the hyphens", () => {
		for (const name of ["Kim Tae-hee", "kim taehee", "Kim Tae Hee", "김태희"]) {
			expect(engine.read(`${name} drama`).people).toMatchObject([{ name: "Kim Tae-hee" }]);
		}
	});
});

describe("the reader as such", () => {
	const words = fc.constantFrom(
		..."no not without sad funny like Healer quiet rooms but and , . ? ! 안 없는 로맨스 슬픈 말고 너무 12 episodes 2010 under really a bit less 좀 조용한 방들 free or nobody dies".split(
			" ",
		),
	);
	const wish = fc.oneof(
		fc.string({ unit: "grapheme", maxLength: 300 }),
		fc.string({ unit: "binary", maxLength: 300 }),
		fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" ")),
	);

	it("never throws, and its spans lie in the text: 10,000 fuzzed wishes", { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(wish, (text) => {
				const read = engine.read(text);
				const spans = [...read.wants, ...read.avoids, ...read.limits, ...read.like, ...read.titles].map(
					({ span }) => span,
				);
				for (const [start, end] of spans) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeLessThanOrEqual(read.text.length);
					expect(start).toBeLessThan(end);
				}
				for (const { weight } of [...read.wants, ...read.avoids, ...read.limits]) expect(weight).toBeGreaterThan(0);
			}),
			{ numRuns: 10_000 },
		);
	});

	it("reads a refusal that goes on over thousands of words as fast as any", { timeout: 60_000 }, () => {
		const text = `no ${"sad funny ".repeat(9_000)}`;
		engine.read(text.slice(0, 1_000));
		expect(timeOf(() => engine.read(text))).toBeLessThan(3_000);
	});

	it("takes time in proportion to the length, whatever the words", { timeout: 90_000, retry: 4 }, () => {
		const shapes = [
			"no ",
			"like ",
			"like Xabc ",
			"좀 비 ",
			"not a sad ",
			"heartbreking ",
			"(",
			"12 ",
			"슬픈 ",
			"슬픈     ",
			"Healer ",
			"슬퍼서 ",
			"자살하느라 일 안 하는 ",
			"I'm so very ",
		];
		for (const shape of shapes) {
			const timeFor = (length: number): number => {
				const text = shape.repeat(Math.ceil(length / shape.length)).slice(0, length);
				engine.read(text);
				return Math.min(...[1, 2, 3, 4, 5].map(() => timeOf(() => engine.read(text))));
			};
			const [short, long] = [timeFor(4_000), timeFor(32_000)];
			expect(long / Math.max(short, 0.5), `"${shape}" grows with more than its length`).toBeLessThan(45);
		}
	});
});

function timeOf(run: () => void): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}
