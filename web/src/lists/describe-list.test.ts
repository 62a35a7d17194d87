import { expect, test } from "vitest";
import { describeList } from "./describe-list.ts";

const entry = { rank: 1, slug: "goblin", title: "Goblin", year: 2016, words: "" };
const nothing = { introduction: [], entries: [[]], closing: [] };
const list = { locale: "en", introduction: "For *winter*. He dies.", entries: [entry], spoils: nothing } as const;

test("a list is described by its introduction, without the sentences that spoil, and that is said", () => {
	expect(describeList(list)).toBe("For winter. He dies.");
	expect(describeList({ ...list, spoils: { ...nothing, introduction: ["He dies."] } })).toMatch(
		/^For winter\. \(What gives the story away is left out here/,
	);
});

test("without an introduction that can be told it is described by its titles", () => {
	const spoils = { ...nothing, introduction: ["He dies."] };
	expect(describeList({ ...list, introduction: "He dies.", spoils })).toMatch(/^Goblin \(What/);
	expect(describeList({ ...list, introduction: "" })).toBe("Goblin");
});
