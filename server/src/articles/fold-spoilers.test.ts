import { expect, test } from "vitest";
import { foldSpoilers, wordsWithout } from "./fold-spoilers.ts";

test("sentences that spoil are taken out of the words, which stay readable", () => {
	expect(foldSpoilers("Warm. The lead dies at the end. Watch it.", ["The lead dies at the end."])).toEqual({
		open: "Warm. Watch it.",
		folded: ["The lead dies at the end."],
	});
	expect(foldSpoilers("Warm.", [])).toEqual({ open: "Warm.", folded: [] });
	expect(foldSpoilers("The  lead dies.", ["The lead dies."])).toEqual({ open: "", folded: ["The  lead dies."] });
});

test("words without what spoils say so, in their own language; others stay as they are", () => {
	expect(wordsWithout("Warm.  So warm.", [], "en")).toBe("Warm.  So warm.");
	expect(wordsWithout("Warm. He dies.", ["He dies."], "en")).toMatch(/^Warm\.\n\n\(.*left out here/);
	expect(wordsWithout("둘 다 죽는다.", ["둘 다 죽는다."], "ko")).toMatch(/^\(이야기를 미리 말하는 문장은/);
});
