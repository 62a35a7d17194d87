import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine, type DramaList, starterListIn } from "goodcry";
import { describe, expect, it } from "vitest";
import { listAtRung } from "./list-at-rung.ts";

const engine = createEngine(loadCatalogue());
const entry = (slug: string | null, title: string, words = "") => ({ slug, title, year: null, words });
// In the second of these somebody forgets, late; in the others it is told from the beginning or never.
const open = ["my-mister", "goblin", "move-to-heaven"].map((slug) => entry(slug, slug));
const late = entry("flower-of-evil", "Flower of Evil");
const listOf = (list: Partial<DramaList>): DramaList => ({
	...{ title: "Some", locale: "en", introduction: "", entries: [], closing: "" },
	...list,
});
const spoilsOf = (list: Partial<DramaList>) => listAtRung(listOf(list), 3, engine).spoils;

describe("what a list's words give away", () => {
	it.each([
		["She dies in the end.", "결국 죽는다."],
		["Both of them die.", "둘 다 죽는다."],
	])("is found whatever drama they speak of: “%s”", (english, korean) => {
		const words = `Warm. ${english} Watch it.\n\n${korean} 따뜻하다.`;
		const entries = [entry(null, "Nobody knows this", words), entry(null, "아무도 모르는 드라마", words)];
		const spoils = spoilsOf({ introduction: words, entries, closing: words });
		const both = [english, korean];
		expect(spoils).toEqual({ introduction: both, entries: [both, both], closing: both });
	});

	it("is found across the lines of a paragraph, and not across its points", () => {
		const introduction = "Warm. She dies\nin the end. Watch it.\n\n- 결국\n  죽는다.\n- Kind\n\nOf two\nwho part";
		expect(spoilsOf({ introduction }).introduction).toEqual(["She dies\nin the end.", "- 결국\n  죽는다."]);
		const windows = listAtRung(listOf({ introduction: "Warm. She dies\r\nin the end." }), 0, engine);
		expect(windows.list.introduction).not.toContain("dies");
	});

	it("is found behind two hundred long entries as well", () => {
		const long = entry("my-mister", "My Mister", "Quiet, and slow to trust you. ".repeat(40).trim());
		const entries = [...Array.from({ length: 199 }, () => long), entry("goblin", "Goblin", "The lead dies.")];
		const { entries: found } = spoilsOf({ entries });
		expect(found.slice(0, -1).every((sentences) => sentences.length === 0)).toBe(true);
		expect(found.at(-1)).toEqual(["The lead dies."]);
	});

	it("is a late turn of the entry's drama, linked or only named, and of no other", () => {
		const words = "Tense. Somebody loses their memory.";
		const entries = [entry("flower-of-evil", "Anything", words), entry(null, "Flower of Evil", words)];
		const told = ["Somebody loses their memory."];
		expect(spoilsOf({ entries: [...entries, entry("my-mister", "My Mister", words)] }).entries).toEqual([
			told,
			told,
			[],
		]);
	});

	it("is a late turn of a drama that a sentence names, or the one before it in its paragraph, on the list or not", () => {
		const introduction =
			"Start with Flower of Evil. Somebody loses their memory.\n\nMy Mister is quiet. 누군가 기억을 잃는다.";
		expect(spoilsOf({ introduction, entries: open }).introduction).toEqual(["Somebody loses their memory."]);
		expect(spoilsOf({ closing: "Flower of Evil has amnesia." }).closing).toEqual(["Flower of Evil has amnesia."]);
		const entries = [entry("my-mister", "My Mister", "Kinder than Flower of Evil with its amnesia.")];
		expect(spoilsOf({ entries }).entries[0]).toHaveLength(1);
	});

	it("is said by an introduction of each drama or of most, and not of some among many", () => {
		const some = "Most of them speak of amnesia somewhere.";
		const each = "In each of them somebody loses their memory.";
		const korean = "모두 기억을 잃는다.";
		const introduction = [some, each, korean].join(" ");
		expect(spoilsOf({ introduction, entries: [...open, late] }).introduction).toEqual([each, korean]);
		expect(spoilsOf({ introduction, entries: [late] }).introduction).toEqual([some, each, korean]);
		expect(spoilsOf({ introduction, entries: open }).introduction).toEqual([]);
	});

	it("is hardly anything in the lists that we wrote, or in what is written for a wish", () => {
		const ours = engine.catalogue.lists.flatMap((record) =>
			(["en", "ko"] as const).map((locale) => starterListIn(record, locale, engine.catalogue)),
		);
		const wishes = ["펑펑 울고 싶어", "sad ending", "thrillers with twists", "healing", "복수"];
		const written = wishes.flatMap((query) => [
			engine.writeList({ query, locale: "en" }).list,
			engine.writeList({ query, locale: "ko" }).list,
		]);
		const frames = [...ours, ...written]
			.map((list) => spoilsOf(list))
			.flatMap((one) => [one.introduction, one.closing]);
		expect(frames.flat()).toEqual([]);
	});
});

describe("a list at a rung", () => {
	const list = listOf({
		introduction: "For winter. In Flower of Evil somebody loses their memory.",
		entries: [entry("goblin", "Goblin", "Warm. The lead dies at the end.")],
		closing: "결국 죽는다.",
	});
	const told = (rung: 0 | 1 | 2 | 3) => {
		const { list: found, spoils, keptBack } = listAtRung(list, rung, engine);
		return [found.introduction, found.entries[0]?.words, found.closing, keptBack, Object.values(spoils).flat(2).length];
	};

	it("tells late turns from 2 on and endings at 3, and counts what it keeps back", () => {
		expect(told(0)).toEqual(["For winter.", "Warm.", "", 3, 0]);
		expect(told(1)).toEqual(told(0));
		expect(told(2)).toEqual([list.introduction, "Warm.", "", 2, 1]);
		expect(told(3)).toEqual([list.introduction, list.entries[0]?.words, list.closing, 0, 3]);
	});

	it("is as it was written where it gives nothing away", () => {
		const plain = listOf({ introduction: "  Two  spaces.\r\n", entries: [entry("goblin", "Goblin", "Warm.")] });
		expect(listAtRung(plain, 0, engine).list).toEqual(plain);
	});
});
