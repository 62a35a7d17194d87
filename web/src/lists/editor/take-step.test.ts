import { expect, test } from "vitest";
import { isSameDraft, type ListDraft, readListForm } from "./list-draft.ts";
import { readStep, takeStep } from "./take-step.ts";

const entries = ["aaaa", "bbbb", "cccc"].map((id) => ({ id, slug: null, title: id, year: null, words: "" }));
const idsAfter = (step: "up" | "down" | "remove", id: string): string =>
	takeStep(entries, step, id)
		.map((entry) => entry.id[0])
		.join("");

test("an entry goes up, down or away, and stays where there is no further", () => {
	expect(idsAfter("up", "bbbb")).toBe("bac");
	expect(idsAfter("down", "bbbb")).toBe("acb");
	expect(idsAfter("remove", "bbbb")).toBe("ac");
	expect(idsAfter("up", "aaaa")).toBe("abc");
	expect(idsAfter("down", "cccc")).toBe("abc");
	expect(idsAfter("remove", "zzzz")).toBe("abc");
});

test("a button names a step and an entry, anything else is none", () => {
	expect(readStep("up:a1b2c3")).toEqual({ step: "up", id: "a1b2c3" });
	expect(readStep("save")).toBeNull();
	expect(readStep("up:../x")).toBeNull();
});

test("a form is read as the list that it shows, with line ends as they were written", () => {
	const form = new FormData();
	const list: ListDraft = {
		...{ title: "Three", locale: "ko", introduction: "a\nb", closing: "" },
		entries: [
			{ id: "aaaa", slug: "my-mister", title: "My Mister", year: 2018, words: "one\n\ntwo" },
			{ id: "bbbb", slug: null, title: "Another", year: null, words: "" },
		],
	};
	for (const [name, value] of Object.entries({ ...list, version: "7" })) {
		if (typeof value === "string") form.append(name, value.replaceAll("\n", "\r\n"));
	}
	for (const { id, slug, title, year, words } of list.entries) {
		for (const [name, value] of Object.entries({
			id,
			slug: slug ?? "",
			name: title,
			year: String(year ?? ""),
			words,
		})) {
			form.append(name, value.replaceAll("\n", "\r\n"));
		}
	}
	const read = readListForm(form);

	expect(read.version).toBe(7);
	expect(isSameDraft(read.draft, list)).toBe(true);
	expect(isSameDraft(read.draft, { ...list, title: "Four" })).toBe(false);

	form.append("drama", " ");
	form.append("drama", " goblin ");
	form.append("unlink", "aaaa");
	const { draft, wantedDramas } = readListForm(form);
	expect(draft.entries.map(({ slug }) => slug)).toEqual([null, null]);
	expect([...wantedDramas]).toEqual([["bbbb", "goblin"]]);
});
