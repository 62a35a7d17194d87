import { expect } from "vitest";
import { en } from "../web/src/words/en.ts";
import { ko } from "../web/src/words/ko.ts";
import { test } from "./browser.ts";

const wishes = [
	{ words: en, title: "My Mister" },
	{ words: ko, title: "나의 아저씨" },
].flatMap(({ words: { ask, critiques, drama }, title }) => [
	ask.placeholder,
	...ask.examples,
	`${ask.examples[0]}, ${critiques.shorter.adds}`,
	...drama.buts.map(({ ask: wish }) => wish(title)),
]);

test("every wish that the site offers to tap is read to its last word, and answered", async ({ page }) => {
	for (const query of wishes) {
		const response = await page.request.post("/api/find-dramas", { data: { query, limit: 3 } });
		const { read, results } = await response.json();

		expect(read.unread, query).toEqual([]);
		expect(results, query).toHaveLength(3);
	}
});
