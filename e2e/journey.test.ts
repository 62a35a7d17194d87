import { describe, expect } from "vitest";
import { test } from "./browser.ts";
import { innocent, openWatched } from "./watched-page.ts";

const english = {
	home: "/",
	box: "Say it in your own words",
	wish: "two lonely people, not a romance, quiet, leaves me comforted",
	limit: "terminal illness",
	ask: "Find it",
	read: "comforted",
	title: /My Mister/,
	keptBack: "What is kept back",
	open: "Open: Is it safe for me?",
	answer: "It keeps all of your limits.",
	late: "Open: Name the late turns",
	ending: "Open: Tell the ending",
	tells: /It ends/,
};

const korean: typeof english = {
	home: "/ko",
	box: "편하게 적어 보세요",
	wish: "외로운 두 사람, 로맨스 말고, 잔잔하게 위로받고 싶어",
	limit: "시한부",
	ask: "찾아보기",
	read: "위로",
	title: /나의 아저씨/,
	keptBack: "아직 말하지 않은 것",
	open: "열기: 내가 봐도 괜찮을까요?",
	answer: "고른 것은 하나도 나오지 않아요.",
	late: "열기: 뒤에 나오는 일",
	ending: "열기: 결말",
	tells: /끝나요|결말이에요/,
};

const settings = [english, korean].flatMap((words) =>
	[390, 1280].flatMap((width) => [true, false].map((hasScript) => ({ words, width, hasScript, home: words.home }))),
);

describe.each(settings)("from $home at $width px, scripts $hasScript", ({ words, width, hasScript }) => {
	test("a wish leads to a drama and, asked for, to what is kept back, with the limits all the way", async ({
		browser,
	}) => {
		const { page, misdeeds } = await openWatched(browser, { width, hasScript });
		await page.goto(words.home);
		await page.getByLabel(words.box).fill(words.wish);
		await page.getByLabel(words.limit, { exact: true }).check();
		await page.getByRole("button", { name: words.ask }).click();

		await page.waitForURL(/\/find\?/);
		expect(new URL(page.url()).searchParams.get("not")).toBe("terminal-illness");
		expect(await page.locator("dd", { hasText: words.read }).count()).toBeGreaterThan(0);
		expect(await page.locator(".limits dd").allTextContents()).toContainEqual(expect.stringContaining(words.limit));
		await page.getByRole("link", { name: words.title }).first().click();

		await page.waitForURL(/\/drama\/my-mister/);
		expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(words.title);
		expect(await page.getByText(words.tells).count()).toBe(0);
		await page.getByRole("link", { name: words.open }).click();
		await page.getByText(words.answer).waitFor();
		await page.getByRole("link", { name: words.late }).click();
		await page.getByRole("link", { name: words.ending }).click();
		await page.locator("#kept-back").getByText(words.tells).first().waitFor();
		expect(new URL(page.url()).searchParams.get("not")).toBe("terminal-illness");
		expect(await misdeeds()).toEqual(innocent);
		await page.context().close();
	});
});

test("an article is read without scripts", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390, hasScript: false });
	await page.goto("/article");
	const text =
		"3 dramas\n\n1. My Mister\nQuiet. The ending is happy.\n\n2. A Drama Nobody Made\nLoud.\n\n3. Tomorow\nReapers.\n";
	await page.getByRole("textbox").fill(text);
	await page.getByRole("button", { name: "Read it" }).click();

	await page.getByText("Not in the catalogue.").waitFor();
	expect(await page.getByRole("link", { name: /My Mister/ }).count()).toBe(1);
	expect(await page.getByText("The ending is happy.").last().isVisible()).toBe(false);
	await page.getByText("One sentence spoils").click();
	expect(await page.getByRole("blockquote").getByText("The ending is happy.").isVisible()).toBe(true);

	await page
		.getByRole("radio", { name: /Tomorrow/ })
		.first()
		.check();
	await page.getByRole("button", { name: "Use my choices" }).click();
	await page.getByText("2 of 3 dramas linked.").waitFor();
	expect(await page.getByRole("link", { name: /Tomorrow/ }).count()).toBe(1);

	const upload = Buffer.from("<html><body><h1>Mine</h1><ol reversed><li>Goblin</li><li>Signal</li></ol></body></html>");
	await page.getByLabel("Or a file").setInputFiles({ name: "mine.html", mimeType: "text/html", buffer: upload });
	await page.getByRole("button", { name: "Read it" }).click();
	await page.getByText("2 of 2 dramas linked.").waitFor();
	expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
		expect.stringContaining("Signal"),
		expect.stringContaining("Goblin"),
	]);
	await page.context().close();
});

test("ticked limits stay on the device and go with a ready-made wish", async ({ browser }) => {
	const { page } = await openWatched(browser);
	await page.goto("/");
	await page.getByLabel("suicide", { exact: true }).check();
	await page.reload();
	expect(await page.getByLabel("suicide", { exact: true }).isChecked()).toBe(true);

	await page.getByRole("link", { name: /^two lonely people/ }).click();

	await page.waitForURL(/\/find\?/);
	expect(new URL(page.url()).searchParams.get("not")).toBe("suicide");
	await page.context().close();
});

test("a choice of dark stays on the device", async ({ browser }) => {
	const { page } = await openWatched(browser);
	await page.goto("/");
	await page.getByLabel("Dark", { exact: true }).check();
	await page.goto("/about");

	expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
	expect(await page.getByLabel("Dark", { exact: true }).isChecked()).toBe(true);
	await page.context().close();
});
