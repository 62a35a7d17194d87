import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { expect, test } from "vitest";
import { entrySpoilers, foldSpoilers } from "./entry-spoilers.ts";

const engine = createEngine(loadCatalogue());
const read = (text: string) => engine.readArticle(text);

test("what spoils is found behind a hundred long entries as well", async () => {
	const long = { title: "My Mister", year: 2018, words: "Quiet, and slow to trust you. ".repeat(60).trim() };
	const last = { title: "Goblin", year: 2016, words: "Warm and funny. The lead dies at the end." };
	const found = await entrySpoilers([...Array.from({ length: 100 }, () => long), last], read);
	expect(found.slice(0, -1).every((sentences) => sentences.length === 0)).toBe(true);
	expect(found.at(-1)).toEqual(["The lead dies at the end."]);
});

test("sentences that spoil are taken out of the words, which stay readable", () => {
	expect(foldSpoilers("Warm. The lead dies at the end. Watch it.", ["The lead dies at the end."])).toEqual({
		open: "Warm. Watch it.",
		folded: ["The lead dies at the end."],
	});
	expect(foldSpoilers("Warm.", [])).toEqual({ open: "Warm.", folded: [] });
	expect(foldSpoilers("The  lead dies.", ["The lead dies."])).toEqual({ open: "", folded: ["The  lead dies."] });
});
