import { describe, expect } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { test } from "./browser.ts";
import { openWatched } from "./watched-page.ts";

const english = {
	...{ prefix: "", read: "Read it", keep: "Keep it as a list", open: "Open the list you kept of it", save: "Save" },
	...{ leave: "Leave it out of a list", again: /You had kept this article already/, first: "My Mister" },
	...{ title: "Three to cry over", typo: "Tomorow", film: "A Drama Nobody Made", chosen: /Tomorrow/ },
	text: "Three to cry over\n\nFor a long night.\n\n1. My Mister (2018)\nTwo lonely people.\n\n2. A Drama Nobody Made\nLoud.\n\n3. Tomorow\nReapers who are tired.\n",
};

const korean: typeof english = {
	...{ prefix: "/ko", read: "읽어 보기", keep: "목록으로 간직하기", open: "간직해 둔 목록 열기", save: "저장" },
	...{ leave: "목록에는 넣지 않기", again: /이미 간직한 글이에요/, first: "나의 아저씨" },
	...{ title: "울고 싶은 밤에 볼 드라마 3편", typo: "내이일", film: "아무도 안 만든 드라마", chosen: /내일/ },
	text: "울고 싶은 밤에 볼 드라마 3편\n\n긴 밤을 위해.\n\n1. 나의 아저씨 (2018)\n외로운 두 사람 이야기.\n\n2. 아무도 안 만든 드라마\n시끄러워요.\n\n3. 내이일\n지친 저승사자들.\n",
};

const names = "[data-entry] [name=name]";
const slugs = "[data-entry] [name=slug]";

describe.each([english, korean])("$prefix/article", (words) => {
	test.for([true, false])(
		"is kept as a list, with scripts: %s; the same article leads to it again",
		async (hasScript, { browser }) => {
			const { page, misdeeds } = await openWatched(browser, { width: 390, hasScript });
			const read = async (): Promise<void> => {
				await page.goto(`${words.prefix}/article`);
				await page.locator("#text").fill(words.text);
				await page.getByRole("button", { name: words.read, exact: true }).click();
				await page.locator("#preview").waitFor();
			};
			await read();
			await page.getByRole("radio", { name: words.chosen }).first().check();
			if (hasScript) await expectAccessible(page);
			await page.getByRole("button", { name: words.keep }).click();
			await page.waitForURL(/\/edit\?done=article$/);
			expect(await page.locator("#list-title").inputValue()).toBe(words.title);
			expect(await page.locator(names).evaluateAll(values)).toEqual([words.first, words.film, words.typo]);
			expect(await page.locator(slugs).evaluateAll(values)).toEqual(["my-mister", "", "tomorrow"]);
			const kept = new URL(page.url()).pathname;

			await page.locator("#list-introduction").fill("Ours");
			await page.getByRole("button", { name: words.save, exact: true }).click();
			await page.waitForURL(/done=saved$/);
			await read();
			await page.getByRole("button", { name: words.open }).click();
			await page.waitForURL(/done=again$/);
			expect(new URL(page.url()).pathname).toBe(kept);
			expect(await page.locator("#list-introduction").inputValue()).toBe("Ours");
			await page.getByText(words.again).waitFor();
			const { errors, strangers, cookies } = await misdeeds();
			expect([errors, strangers]).toEqual([[], []]);
			expect(new Set(cookies.map((name) => name.replace(/^own-list-.*/, "own-list")))).toEqual(
				new Set(["article-lists", "list-secret", "own-list"]),
			);
			await page.context().close();
		},
	);

	test("a double click keeps one list", async ({ page }) => {
		const sent: string[] = [];
		page.on("request", (request) => {
			if (request.method() === "POST") sent.push(new URL(request.url()).search);
		});
		await page.goto(`${words.prefix}/article`);
		await page.locator("#text").fill(words.text);
		await page.getByRole("button", { name: words.read, exact: true }).click();
		await page.getByRole("button", { name: words.keep }).dblclick();
		await page.waitForURL(/done=article$/);
		expect(sent).toEqual(["?/read", "?/keep"]);
	});

	test("what the reader leaves out is not in the list", async ({ browser }) => {
		const { page } = await openWatched(browser, { hasScript: false });
		await page.goto(`${words.prefix}/article`);
		await page.locator("#text").fill(words.text);
		await page.getByRole("button", { name: words.read, exact: true }).click();
		await page.getByLabel(words.leave).first().check();
		await page.getByRole("button", { name: words.keep }).click();
		await page.waitForURL(/done=article$/);
		expect(await page.locator(names).evaluateAll(values)).toEqual([words.first, words.typo]);
		expect(await page.locator(slugs).evaluateAll(values)).toEqual(["my-mister", ""]);
		await page.context().close();
	});
});

test("an article that is too long for a list is shown again with what is wrong", async ({ browser }) => {
	const { page } = await openWatched(browser, { hasScript: false });
	await page.goto("/article");
	await page.locator("#text").fill(`Two\n\n1. My Mister\n${"Quiet words. ".repeat(1700)}\n\n2. Goblin\nSnow.`);
	await page.getByRole("button", { name: "Read it", exact: true }).click();
	await page.getByRole("button", { name: "Keep it as a list" }).click();
	await page.getByRole("alert").waitFor();
	expect(await page.getByRole("alert").textContent()).toContain("20 kB");
	expect(await page.locator("#preview h3").count()).toBe(2);
	await page.context().close();
});

function values(fields: (HTMLElement | SVGElement)[]): string[] {
	return fields.map((field) => (field instanceof HTMLInputElement ? field.value : ""));
}
