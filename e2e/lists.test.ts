import { expect } from "vitest";
import { test } from "./browser.ts";
import { openWatched } from "./watched-page.ts";

const three = {
	title: "Three for a quiet night",
	introduction: "When the *day* was loud. <script>alert(1)</script>",
	entries: [
		{ slug: "my-mister", title: "My Mister", year: 2018, words: "Two lonely people." },
		{ title: "One that the catalogue does not have" },
	],
};

test("the lists from us are read without scripts, link to their dramas and carry the limits along", async ({
	browser,
}) => {
	const { page } = await openWatched(browser, { width: 390, hasScript: false });
	await page.goto("/lists?not=suicide");
	await page.getByRole("link", { name: "Healing that is truly gentle" }).click();
	await page.waitForURL(/\/lists\/truly-gentle\?not=suicide/);
	const first = page.locator("article ol h2 a").first();
	const name = await first.textContent();
	await first.click();
	await page.waitForURL(/\/drama\/.*not=suicide/);

	expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(name);
	await page.context().close();
});

test("the picture of an entry leads to its drama, and fills its box to the last line", async ({ page }) => {
	await page.goto("/lists/truly-gentle");
	const far = page.locator("article ol img").first();
	await far.scrollIntoViewIfNeeded();
	const heights = await far.evaluate((picture) => [
		picture.getBoundingClientRect().height,
		picture.parentElement?.getBoundingClientRect().height,
	]);
	expect(heights[0]).toBeCloseTo(heights[1] ?? 0, 0);

	const near = page.locator("article ol .picture svg").first();
	await near.scrollIntoViewIfNeeded();
	const box = await near.boundingBox();
	await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
	await page.waitForURL(/\/drama\//);
});

test("limits that the device keeps mark a list for their owner, and search engines are not led to that", async ({
	browser,
}) => {
	const { page } = await openWatched(browser);
	await page.goto("/");
	await page.getByLabel("suicide", { exact: true }).check();
	await page.goto("/lists/ten-that-break-your-heart");
	await page.waitForURL(/not=suicide/);
	await page.getByRole("link", { name: "Check all of them" }).click();
	await page.waitForURL(/spoilers=1/);

	expect(await page.locator(".mark").count()).toBeGreaterThan(0);
	expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
	await page.context().close();
});

test("a published list has a page in its own language, stands on the shelf, in the feed and in the sitemap", async ({
	page,
}) => {
	const api = async (name: string, data: object) => (await page.request.post(`/api/${name}`, { data })).json();
	const { list, secret } = await api("create-list", { list: three });
	expect((await page.goto(`/lists/${list.slug}`))?.status()).toBe(404);
	await api("publish-list", { slug: list.slug, secret });
	await page.goto(`/ko/lists/${list.slug}`);

	expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(new RegExp(`/lists/${list.slug}$`));
	expect(await page.locator("link[hreflang]").count()).toBe(0);
	expect(await page.locator(".lead em").textContent()).toBe("day");
	expect(await page.locator("article").textContent()).toContain("<script>alert(1)</script>");
	expect(await page.content()).not.toContain(secret);
	for (const path of ["/lists", "/lists/feed.xml", "/sitemap.xml"]) {
		expect(await (await page.request.get(path)).text(), path).toContain(`/lists/${list.slug}`);
	}
});

test("a list is shared with a picture of its dramas, and is an ItemList for machines", async ({ page }) => {
	await page.goto("/ko/lists/ten-that-break-your-heart");
	const address = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
	const png = await (await page.request.get(address)).body();
	const json = await page.locator('script[type="application/ld+json"]').textContent();

	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(JSON.parse(json ?? "").itemListElement).toHaveLength(10);
});

test("a list is taken away as every file that its page offers, and as a card in a frame", async ({ page }) => {
	await page.goto("/ko/lists/truly-gentle");
	const links = page.locator("a[href*='/list.']");
	const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
	expect(addresses).toHaveLength(7);
	for (const address of addresses) {
		const response = await page.request.get(address);
		expect(response.status(), address).toBe(200);
		expect(await response.text(), address).toContain("어쩌다 전원일기");
	}
	const code = (await page.locator("textarea").inputValue()).match(/src="([^"]+)"/);
	const card = await page.request.get(code?.[1] ?? "");
	expect(card.headers()["content-security-policy"]).toBe("frame-ancestors *");
	expect((await page.request.get("/lists/truly-gentle/list.exe")).status()).toBe(404);
});

test("what a published list gives away is folded wherever it stands, and told to no machine", async ({ page }) => {
	const api = async (name: string, data: object) => (await page.request.post(`/api/${name}`, { data })).json();
	const list = {
		...{ title: "겨울에 한 편", locale: "ko", introduction: "따뜻한 *겨울*. 둘 다 죽는다.", closing: "결국 헤어진다." },
		entries: [{ title: "아무도 모르는 드라마", words: "마지막에 주인공이 죽어요." }],
	};
	const spoils = ["둘 다 죽는다.", "마지막에 주인공이 죽어요.", "결국 헤어진다."];
	const made = await api("create-list", { list });
	await api("publish-list", { slug: made.list.slug, secret: made.secret });
	await page.goto(`/ko/lists/${made.list.slug}`);

	expect(await page.locator(".lead em").textContent()).toBe("겨울");
	const folds = page.locator("article details.fold");
	expect(await folds.count()).toBe(3);
	for (const [index, sentence] of spoils.entries()) {
		const folded = folds.nth(index).getByText(sentence);
		expect(await folded.isVisible(), sentence).toBe(false);
		await folds.nth(index).locator("summary").click();
		expect(await folded.isVisible(), sentence).toBe(true);
	}
	const head = await page.locator("head").innerHTML();
	const described = await page.locator("meta[property='og:description']").getAttribute("content");
	expect(described).toMatch(/^따뜻한 겨울\. \(이야기를 미리 말하는 문장은 여기서 뺐어요/);
	const shelves = await Promise.all(
		["/ko/lists", "/ko/lists/feed.xml"].map(async (path) => (await page.request.get(path)).text()),
	);
	expect(shelves[1]).toContain("미리 말하는 문장은 여기서 뺐어요");
	for (const sentence of spoils) {
		for (const told of [head, ...shelves]) expect(told).not.toContain(sentence);
	}
});

test("what a published list gives away stands in its writer's files alone; anybody else's say that it is left out", async ({
	page,
}) => {
	const api = async (name: string, data: object) => (await page.request.post(`/api/${name}`, { data })).json();
	const entries = [{ slug: "goblin", title: "Goblin", year: 2016, words: "Warm and funny. The lead dies at the end." }];
	const frame = { introduction: "For snow. Nobody survives.", closing: "Everyone dies." };
	const { list, secret } = await api("create-list", { list: { title: "One for winter", ...frame, entries } });
	await api("publish-list", { slug: list.slug, secret });
	for (const ending of ["md", "html", "json", "csv", "rss", "atom", "txt"]) {
		const file = await (await page.request.get(`/lists/${list.slug}/list.${ending}`)).text();
		expect(file, ending).not.toMatch(/The lead dies|Nobody survives|Everyone dies/);
		expect(file, ending).toContain("left out here");
	}

	await page.goto(`/lists/${list.slug}/edit`);
	await page.getByLabel("Edit link").fill(secret);
	await page.getByRole("button", { name: "Open" }).click();
	const address = await page.getByRole("link", { name: "Markdown" }).getAttribute("href");
	const own = await page.request.get(address ?? "");
	for (const words of ["Warm and funny. The lead dies at the end.", frame.introduction, frame.closing]) {
		expect(await own.text()).toContain(words);
	}
	expect(own.headers()["cache-control"]).toBe("no-store");
});
