import { get } from "node:http";
import { expect, inject } from "vitest";
import { test } from "./browser.ts";

test.for([
	["/", "sad but hopeful, nobody terminally ill", "Keep Goodcry"],
	["/ko", "슬프지만 희망적인, 시한부 없는", "담아 두기"],
] as const)(
	"%s: once kept on the device, asking works without a network, and gives what the server gives",
	async ([home, wish, keep], { page }) => {
		const find = `${home === "/" ? "" : home}/find?q=${encodeURIComponent(wish)}`;
		const titles = () => page.locator("main ol > li h2").allTextContents();
		await page.goto(find);
		const online = await titles();
		await page.getByRole("button", { name: keep }).click();
		await expect
			.poll(() => page.locator("footer [role=status]").textContent(), { timeout: 20_000 })
			.toMatch(/Kept|담겨/);

		await page.context().setOffline(true);
		await page.goto(find);
		const offline = await titles();
		await page.locator("main ol > li h2 a").first().click();
		await page.waitForURL(/\/drama\//);

		expect(online.length).toBeGreaterThan(5);
		expect(offline).toEqual(online);
		expect(await page.locator("h1").textContent()).toBe(online[0]);
		expect(await page.locator("footer [role=status]").textContent()).toMatch(/offline|오프라인/);
	},
);

test("what is kept can be taken off again", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("button", { name: "Keep Goodcry" }).click();
	await page.getByRole("button", { name: "Remove it from this device" }).click({ timeout: 20_000 });
	await expect.poll(() => page.getByRole("button", { name: "Keep Goodcry" }).isVisible()).toBe(true);

	expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test.for([
	["/", "like Reply 19", /Reply 1988/, "sad, nobody terminally ill", "terminal illness", "grief and healing"],
	["/ko", "응답하라 19", /응답하라 1988/, "잔잔한, 시한부 없는", "시한부", "상실과 치유"],
] as const)(
	"%s: without a network the box still suggests, and says how it reads",
	async ([home, half, title, wish, chip, again], { page }) => {
		await page.goto(home);
		await page.locator("footer button").first().click();
		await expect
			.poll(() => page.locator("footer [role=status]").textContent(), { timeout: 20_000 })
			.toMatch(/Kept|담겨/);
		await page.context().setOffline(true);
		await page.goto(home);
		const box = page.locator("#wish");

		await box.pressSequentially(half);
		await page.getByRole("option", { name: title }).click();
		expect(await box.inputValue()).toMatch(title);
		await box.fill(wish);
		await page.locator("[data-reading] dd", { hasText: chip }).first().waitFor();

		await page.goto(`${home === "/" ? "" : home}/find?q=${encodeURIComponent(wish)}`);
		await page.locator("#wish").fill(again);
		await expect.poll(() => page.locator("[data-reading] dd").count()).toBeGreaterThan(1);
	},
);

test.for([
	["", "Keep Goodcry", "This needs a network"],
	["/ko", "담아 두기", "인터넷이 있어야 볼 수 있어요"],
] as const)(
	"%s: without a network lists say that they need one, and the map and a written list do not",
	async ([prefix, keep, title], { page }) => {
		await page.goto(`${prefix}/find?q=quiet`);
		await page.getByRole("button", { name: keep }).click();
		await expect
			.poll(() => page.locator("footer [role=status]").textContent(), { timeout: 20_000 })
			.toMatch(/Kept|담겨/);
		await page.context().setOffline(true);

		for (const path of ["/lists", "/lists/new?add=goblin", "/lists/truly-gentle", "/article"]) {
			const response = await page.goto(prefix + path);
			expect(response?.status()).toBe(503);
			expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
		}
		await page.goto(`${prefix}/map?across=sorrow&up=comforted`);
		expect(await page.locator("svg a[data-slug]").count()).toBeGreaterThan(100);
		await page.goto(`${prefix}/write?q=three+quiet+dramas`);
		expect(await page.locator("article ol > li, main ol > li").count()).toBeGreaterThan(2);
	},
);

test("what is kept is as large as the button says", async ({ page }) => {
	await page.goto("/");
	const button = page.getByRole("button", { name: "Keep Goodcry" });
	const said = Number(/\(([\d.]+) MB\)/.exec((await button.textContent()) ?? "")?.[1]);
	await button.click();
	await page.getByRole("button", { name: "Remove it from this device" }).waitFor({ timeout: 20_000 });
	const kept = await page.evaluate(async () => {
		const [name = ""] = await caches.keys();
		return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
	});
	const sizes = await Promise.all([...new Set([...kept, "/service-worker.js"])].map(sentBytes));

	expect(Math.abs(sizes.reduce((sum, size) => sum + size, 0) / 1e6 - said)).toBeLessThan(0.15);
});

/** How many bytes are sent for an address, compressed as browsers take it. */
function sentBytes(path: string): Promise<number> {
	return new Promise((resolve, reject) => {
		get(inject("siteAddress") + path, { headers: { "accept-encoding": "gzip, deflate, br" } }, (response) => {
			let size = 0;
			response.on("data", (part: Buffer) => {
				size += part.length;
			});
			response.on("end", () => resolve(size)).on("error", reject);
		}).on("error", reject);
	});
}
