import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./browser.ts";
import { openWatched } from "./watched-page.ts";

/** One that the search does not answer with, to be set beside what it does. */
const other = { slug: "vincenzo", names: /Vincenzo|빈센조/ };

const english = {
	home: "/",
	box: "Say it in your own words",
	wish: "a slow burn about grief that leaves me comforted",
	limit: "sexual violence",
	ask: "Find it",
	critiques: "Not quite? Try",
	open: "Open: Is it safe for me?",
	safe: "It keeps all of your limits.",
	compare: "Compare it with another",
	beside: "Set another beside it",
	set: "Compare",
	list: "Add it to a list",
	begin: "Begin",
	title: "For one quiet night",
	publish: "Publish",
	see: "See its page",
};

const korean: typeof english = {
	home: "/ko",
	box: "편하게 적어 보세요",
	wish: "상실을 다룬 느린 이야기, 보고 나면 위로받고 싶어",
	limit: "성폭력",
	ask: "찾아보기",
	critiques: "조금 다르게",
	open: "열기: 내가 봐도 괜찮을까요?",
	safe: "고른 것은 하나도 나오지 않아요.",
	compare: "다른 드라마와 비교하기",
	beside: "하나 더 놓기",
	set: "비교하기",
	list: "목록에 넣기",
	begin: "시작하기",
	title: "조용한 밤에",
	publish: "공개하기",
	see: "공개 화면 보기",
};

const settings = [english, korean].flatMap((words) =>
	[390, 1280].flatMap((width) => [true, false].map((hasScript) => ({ words, width, hasScript, home: words.home }))),
);

describe.each(settings)("from $home at $width px, scripts $hasScript", ({ words, width, hasScript }) => {
	test("one asks, refines, opens, reveals a rung, compares, lists and publishes, and the limit holds all the way", {
		timeout: 90_000,
	}, async ({ browser }) => {
		const { page, misdeeds } = await openWatched(browser, { width, hasScript });
		await ask(page, words);
		const before = await page.locator("main ol > li h2").allTextContents();
		await refine(page, words);
		const after = await page.locator("main ol > li h2").allTextContents();
		expect(after).not.toEqual(before);

		const name = await openFirst(page);
		const drama = page.url();
		await page.getByRole("link", { name: words.open }).click();
		await page.getByText(words.safe).waitFor();
		expect(limits(page)).toBe("sexual-violence");
		await compare(page, words);
		expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(name);
		expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(other.names);
		expect(limits(page)).toBe("sexual-violence");
		await page.reload();
		expect(limits(page)).toBe("sexual-violence");
		expect((await misdeeds()).cookies).toEqual([]);

		await page.goto(drama);
		await listIt(page, words);
		await page.goto(drama.replace(/\/drama\/[^?]+/, `/drama/${other.slug}`));
		await addToTheSame(page, words);
		const address = await publish(page, words);

		const { page: stranger } = await openWatched(browser, { width, hasScript });
		await stranger.goto(address);
		expect(await stranger.getByRole("heading", { level: 1 }).textContent()).toContain(words.title);
		const entries = await stranger.locator("article ol > li").allTextContents();
		expect(entries).toEqual([expect.stringContaining(name), expect.stringMatching(other.names)]);
		await stranger.context().close();

		const { errors, strangers, cookies } = await misdeeds();
		expect([errors, strangers]).toEqual([[], []]);
		expect(cookies.every((cookie) => /^(list-secret|own-list-)/.test(cookie))).toBe(true);
		await page.context().close();
	});
});

async function ask(page: Page, words: typeof english): Promise<void> {
	await page.goto(words.home);
	await page.getByLabel(words.box).fill(words.wish);
	await page.getByLabel(words.limit, { exact: true }).check();
	await page.getByRole("button", { name: words.ask }).click();
	await page.waitForURL(/\/find\?/);
	expect(limits(page)).toBe("sexual-violence");
}

/** Takes the first step that is offered. */
async function refine(page: Page, words: typeof english): Promise<void> {
	await page.getByRole("navigation", { name: words.critiques }).getByRole("link").first().click();
	await page.waitForURL(/then=/);
	expect(limits(page)).toBe("sexual-violence");
}

/** Opens the first drama of the answer, and gives its name in the page's language. */
async function openFirst(page: Page): Promise<string> {
	await page.locator("#r1 h2 a").click();
	await page.waitForURL(/\/drama\//);
	return (await page.locator("h1 .name").textContent()) ?? "";
}

async function compare(page: Page, words: typeof english): Promise<void> {
	await page.getByRole("link", { name: words.compare }).click();
	await page.waitForURL(/\/compare\?/);
	await page.getByLabel(words.beside).fill("Vincenzo");
	await page.getByRole("button", { name: words.set, exact: true }).click();
	await page.waitForURL(/vincenzo|with=/i);
}

/** Begins a list with the drama that is open. */
async function listIt(page: Page, words: typeof english): Promise<void> {
	await page.getByRole("link", { name: words.list }).click();
	await page.waitForURL(/\/lists\/new/);
	await page.locator("#new-title").fill(words.title);
	await page.getByRole("button", { name: words.begin, exact: true }).click();
	await page.waitForURL(/\/edit(\?|$)/);
}

/** Puts the drama that is open into the list that was begun; once more it is there already. Ends in the editor. */
async function addToTheSame(page: Page, words: typeof english): Promise<void> {
	const drama = page.url();
	const toLists = async () => {
		await page.getByRole("link", { name: words.list }).click();
		await page.waitForURL(/\/lists\/new/);
		return page.getByRole("listitem").filter({ hasText: words.title });
	};
	await (await toLists()).getByRole("button").click();
	await page.waitForURL(/done=added/);

	await page.goto(drama);
	const row = await toLists();
	expect(await row.getByRole("button").count()).toBe(0);
	await row.getByRole("link", { name: words.title }).click();
	await page.waitForURL(/\/edit(\?|$)/);
}

/** Publishes the list that is open in the editor, and gives the address of its page. */
async function publish(page: Page, words: typeof english): Promise<string> {
	await page.getByRole("button", { name: words.publish }).click();
	await page.getByRole("link", { name: words.see }).click();
	await page.waitForURL(/\/lists\/[^/]+$/);
	return page.url();
}

function limits(page: Page): string | null {
	return new URL(page.url()).searchParams.get("not");
}
