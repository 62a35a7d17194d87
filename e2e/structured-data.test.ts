import { expect } from "vitest";
import { test } from "./browser.ts";

const endingWords =
	/\b(dies|die|dead|death of|killed|happy ending|sad ending|bittersweet ending|in the end|finale|passes away)\b|결말|죽는다|사망|새드엔딩|해피엔딩/i;

test("a drama's JSON-LD is a TVSeries and tells no ending, also when the page has been opened", async ({ page }) => {
	for (const path of ["/drama/my-mister", "/drama/goblin", "/ko/drama/hi-bye-mama", "/drama/my-mister?spoilers=3"]) {
		await page.goto(path);
		const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? "";
		const read = JSON.parse(text);

		expect(read["@type"]).toBe("TVSeries");
		expect(read.numberOfEpisodes).toBeGreaterThan(0);
		const { description, ...facts } = read;
		expect(JSON.stringify(facts)).not.toMatch(endingWords);
		expect(description.length).toBeGreaterThan(20);
	}
});

test("an opened page is not listed by search engines, and its canonical address is the closed one", async ({
	page,
}) => {
	await page.goto("/drama/my-mister?spoilers=2");

	expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
	expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(/\/drama\/my-mister$/);
});
