import type { Browser, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { test } from "./browser.ts";
import { innocent, openWatched } from "./watched-page.ts";

const said = (page: Page) => page.locator("[data-status]").textContent();
const live = (page: Page) => page.locator('[data-map="live"]').waitFor();

test("without scripts the map is a drawing whose dots are links, and the same as a table", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390, hasScript: false });
	await page.goto("/ko/map?not=suicide");
	const dots = await page.locator("svg a[data-slug]").count();
	await page.getByText("표로 보기").click();

	expect(dots).toBeGreaterThan(50);
	expect(await page.locator("tbody tr").count()).toBe(dots);
	await page.getByLabel("가장 아플 때").selectOption("4-5");
	await page.getByRole("button", { name: "보기", exact: true }).click();
	await page.waitForURL(/hurt=4-5/);
	expect(new URL(page.url()).searchParams.get("not")).toBe("suicide");
	expect(await page.locator("svg a[data-slug]").count()).toBe(dots);
	const hurts = await page.locator("tbody tr:not([hidden]) td:nth-child(3)").allTextContents();
	expect(hurts.length).toBeLessThan(dots);
	expect(new Set(hurts)).toEqual(new Set(["4", "5"]));
	await page.context().close();
});

test("the colours have a key, which stands beside the map and needs no script", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390, hasScript: false });
	await page.goto("/map");
	await page.getByText("What the colours stand for").click();
	const key = page.locator("details", { hasText: "What the colours stand for" }).last();
	expect(await key.getByText("love stories").isVisible()).toBe(true);
	const inKey = await key.locator("circle").evaluateAll((all) => all.map((one) => one.getAttribute("fill")));
	const onMap = await page
		.locator("a[data-slug] circle")
		.evaluateAll((all) => all.map((one) => one.getAttribute("fill")));
	expect(inKey).toEqual(expect.arrayContaining([...new Set(onMap)]));
	await page.context().close();
});

test("the table is sorted by links", async ({ page }) => {
	await page.goto("/map?sort=year");
	const years = (await page.locator("tbody tr td:nth-child(2)").allTextContents()).map(Number);
	expect(years).toEqual([...years].sort((a, b) => b - a));

	await page.getByRole("link", { name: "name", exact: true }).click();
	await page.waitForURL(/sort=title/);
	const names = await page.locator("tbody th a").allTextContents();
	expect(names).toEqual([...names].sort(new Intl.Collator("en").compare));
});

test("one walks the map by keys, hears where one is, and Enter opens it", async ({ browser }) => {
	const { page, misdeeds } = await openWatched(browser);
	await page.goto("/map");
	await live(page);
	await page.keyboard.press("Tab");
	const map = page.getByRole("application");
	await map.focus();
	await page.keyboard.press("ArrowRight");
	const first = await said(page);
	expect(first).toMatch(/. \d{4} · hurts \d of 5\.$/);
	await page.keyboard.press("ArrowDown");
	expect(await said(page)).not.toBe(first);
	await page.keyboard.press("+");
	const name = await page.locator("[data-card-link]").textContent();
	expect(await said(page)).toContain(name ?? "nothing");
	await page.locator("[data-card-premise]:not(:empty)").waitFor();

	await page.keyboard.press("Enter");
	await page.waitForURL(/\/drama\//);
	expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(name ?? "nothing");
	expect(await misdeeds()).toEqual(innocent);
	await page.context().close();
});

test("a title that is searched lights up and is gone to", async ({ page }) => {
	await page.goto("/map");
	await live(page);
	await page.getByLabel("Find a drama on it").fill("나의아저씨");
	expect(await said(page)).toBe("Lit up: 1");
	await page.keyboard.press("Enter");

	expect(await page.locator("[data-card-link]").textContent()).toBe("My Mister");
	expect(new URL(page.url()).searchParams.get("find")).toBe("나의아저씨");
	await page.getByText("The same as a table").click();
	expect(await page.locator("tbody tr:visible").count()).toBe(1);
});

test("a filter lights up without leaving the page, and stands in its address", async ({ page }) => {
	await page.goto("/map");
	await live(page);
	await page.getByLabel("Light up those with").selectOption("grief");
	await page.waitForFunction(() => /Lit up: \d+/.test(document.querySelector("[data-status]")?.textContent ?? ""));
	const count = Number((await said(page))?.replace(/\D/g, ""));
	expect(new URL(page.url()).searchParams.get("facet")).toBe("grief");

	await page.reload();
	await live(page);
	expect(await page.locator("tbody tr:not([hidden])").count()).toBe(count);
});

test("what a limit keeps out is not on the map, and limits that the device keeps hold there too", async ({
	browser,
}) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.goto("/");
	await page.getByLabel("suicide", { exact: true }).check();
	await page.goto("/map");
	await page.waitForURL(/not=suicide/);
	await live(page);
	const kept = await page.locator("svg a[data-slug]").count();
	const { dramas } = await (await page.request.post("/api/map-dramas", { data: { cannotBear: ["suicide"] } })).json();

	expect(kept).toBe(dramas.length);
	await page.context().close();
});

test("on a phone the card of a drama that was gone to leads to its page", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.goto("/map?find=goblin");
	await live(page);
	await page.getByRole("button", { name: "Show", exact: true }).click();
	const link = page.locator("[data-card-link]");
	await link.waitFor();
	expect(await link.textContent()).toContain("Goblin");
	await link.click();
	await page.waitForURL(/\/drama\/goblin/);
	await page.context().close();
});

test("two axes of choice lay the map anew, in the address, without scripts", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390, hasScript: false });
	await page.goto("/ko/map?not=suicide");
	await page.getByText("두 가지를 골라 펼치기").click();
	await page.getByLabel("왼쪽에서 오른쪽으로").selectOption("heartache");
	await page.getByLabel("아래에서 위로").selectOption("comforted");
	await page.getByRole("button", { name: "이렇게 펼치기" }).click();
	await page.waitForURL(/across=heartache&up=comforted/);

	expect(new URL(page.url()).searchParams.get("not")).toBe("suicide");
	expect(await page.locator("figure").textContent()).toContain("사랑하는 내내 아프다");
	const dots = await page.locator("svg a[data-slug]").count();
	const apart = await page.locator("[data-apart] li").count();
	expect(await page.locator("[data-apart] summary").textContent()).toContain(String(apart));
	await page.getByText("표로 보기").click();
	expect(await page.locator("tbody tr").count()).toBe(dots + apart);
	expect(await page.locator("tbody td", { hasText: "점수 없음" }).count()).toBeGreaterThanOrEqual(apart);
	await page.getByRole("navigation", { name: "순서" }).getByRole("link", { name: "가슴앓이" }).click();
	await page.waitForURL(/sort=across/);
	expect(await page.locator("tbody tr").first().locator("td").nth(2).textContent()).toContain("5");
	await page.context().close();
});

test("along two axes one walks as elsewhere; an ending is no axis until it is asked for", async ({ browser }) => {
	const { page, misdeeds } = await openWatched(browser);
	await page.goto("/map?across=sorrow&up=comforted");
	await live(page);
	await page.getByLabel("Find a drama on it").fill("my mister");
	expect(await said(page)).toBe("Lit up: 1");
	await page.keyboard.press("Enter");
	expect(await page.locator("[data-card-link]").textContent()).toBe("My Mister");
	await page.getByText("Laid along: sorrow × comforted").click();
	await page.getByLabel("From left to right").selectOption("hurts");
	await page.getByRole("button", { name: "Lay it so" }).click();
	await page.waitForURL(/across=hurts/);

	await page.goto("/map?across=sad-ending&up=sorrow");
	expect(await page.locator("[data-axis]").count()).toBe(0);
	expect(await page.locator("#map-across option[value=sad-ending]").count()).toBe(0);
	await page.getByRole("link", { name: "Lay the map along it all the same" }).click();
	await page.waitForURL(/spoilers=3/);
	expect(await page.locator("[data-axis]").count()).toBe(2);
	expect(await misdeeds()).toEqual(innocent);
	await page.context().close();
});

test("a facet's number on the form is how many light up", async ({ page }) => {
	await page.goto("/map?not=suicide&hurt=4-5");
	await live(page);
	const option = page.locator("#map-facet option[value=grief]");
	const promised = Number((await option.textContent())?.match(/\((\d+)\)/)?.[1]);
	await page.getByLabel("Light up those with").selectOption("grief");
	await page.waitForFunction(() => /Lit up: \d+/.test(document.querySelector("[data-status]")?.textContent ?? ""));
	expect(await said(page)).toBe(`Lit up: ${promised}`);

	const before = await option.textContent();
	await page.getByLabel("That hurt, at their worst").selectOption("0-2");
	await page.waitForFunction(
		(old) => document.querySelector("#map-facet option[value=grief]")?.textContent !== old,
		before,
	);
	const now = Number((await option.textContent())?.match(/\((\d+)\)/)?.[1]);
	await page.waitForFunction(
		(count) => document.querySelector("[data-status]")?.textContent === `Lit up: ${count}`,
		now,
	);
});

const onPhone = async (browser: Browser, path: string) => {
	const context = await browser.newContext({
		...{ baseURL: inject("siteAddress"), reducedMotion: "reduce", viewport: { width: 390, height: 844 } },
		...{ hasTouch: true, isMobile: true },
	});
	const page = await context.newPage();
	await page.goto(path);
	await live(page);
	await page.locator("canvas").scrollIntoViewIfNeeded();
	return page;
};

test("a tap on a phone comes near enough to tell neighbours apart, and the card covers neither its drama nor the tools", async ({
	browser,
}) => {
	const page = await onPhone(browser, "/map");
	const canvas = page.locator("canvas");
	const box = await canvas.boundingBox();
	if (!box) throw new Error("There is no map.");
	await canvas.tap({ position: { x: box.width / 2, y: box.height * 0.6 } });
	await page.locator("[data-card-premise]:not(:empty)").waitFor();
	const name = await page.locator("[data-card-link]").textContent();
	const card = await page.locator("[data-card]").boundingBox();
	if (!card) throw new Error("There is no card.");

	expect(await canvas.getAttribute("class")).not.toContain("whole");
	// What was tapped now stands in the middle of what the card leaves free; a tap there finds the same.
	expect(card.y).toBeGreaterThan(box.y + box.height / 4 + 8);
	await canvas.tap({ position: { x: box.width / 2, y: box.height / 4 } });
	expect(await page.locator("[data-card-link]").textContent()).toBe(name);
	await page.getByRole("button", { name: "Nearer" }).tap();
	await page.getByRole("button", { name: "Show all" }).tap();
	expect(await canvas.getAttribute("class")).toContain("whole");
	await page.context().close();
});

test("one finger on a phone scrolls the page while the whole map is seen, and moves the map when one has come nearer", async ({
	browser,
}) => {
	const page = await onPhone(browser, "/map");
	const touch = await page.context().newCDPSession(page);
	const top = () => page.evaluate(() => scrollY);
	const swipe = async () => {
		const box = await page.locator("canvas").boundingBox();
		const [x, y] = [(box?.x ?? 0) + 150, (box?.y ?? 0) + 200];
		await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
		for (let step = 1; step <= 10; step++)
			await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x, y: y - 8 * step }] });
		await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
	};
	const first = await top();
	await swipe();
	await page.waitForFunction((before) => scrollY > before + 20, first);

	await page.getByRole("button", { name: "Nearer" }).tap();
	const second = await top();
	const picture = () => page.locator("canvas").evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
	const before = await picture();
	await swipe();
	await expect.poll(picture).not.toBe(before);
	expect(await top()).toBe(second);
	await page.context().close();
});

test("the map along axes is a page of its own that search engines do not list; a filter makes no other page", async ({
	page,
}) => {
	const canonical = async () =>
		new URL((await page.locator("link[rel=canonical]").getAttribute("href")) ?? "").href.replace(/^https?:..[^/]+/, "");
	await page.goto("/ko/map?across=sorrow&up=comforted&hurt=4-5&sort=across");
	expect(await canonical()).toBe("/ko/map?across=sorrow&up=comforted");
	expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");

	await page.goto("/map?facet=grief&find=goblin&not=suicide");
	expect(await canonical()).toBe("/map");
	expect(await page.locator("meta[name=robots]").count()).toBe(0);
});
