import { expect } from "vitest";
import { test } from "./browser.ts";
import { innocent, openWatched } from "./watched-page.ts";

const open = "Open: Is it safe for me?";
const openLate = "Open: Name the late turns";
const closeLate = "Close again: Name the late turns";
const remembered = "You opened this before. Only this device remembers; the address tells nobody.";

test("rungs open one after the other, are remembered for this drama only, and close again", async ({ browser }) => {
	const { page, misdeeds } = await openWatched(browser, { width: 390 });
	await page.goto("/drama/my-mister");
	expect(await page.getByRole("link", { name: openLate }).count()).toBe(0);
	await page.getByRole("link", { name: open }).click();
	await page.getByRole("link", { name: openLate }).click();
	await page.waitForURL(/spoilers=2/);
	await page.getByText("Known to be absent", { exact: true }).waitFor();

	await page.goto("/drama/my-mister");
	await page.getByText(remembered).waitFor();
	expect(page.url()).not.toContain("spoilers");
	expect(await page.getByText("Known to be absent", { exact: true }).count()).toBe(1);
	await page.goto("/drama/goblin");
	await page.getByRole("link", { name: open }).waitFor();
	expect(await page.getByRole("link", { name: closeLate }).count()).toBe(0);

	await page.goto("/drama/my-mister");
	await page.getByText(remembered).waitFor();
	await page.getByRole("link", { name: closeLate }).click();
	await page.getByRole("link", { name: openLate }).waitFor();
	expect(await page.getByText("Known to be absent", { exact: true }).count()).toBe(0);
	await page.getByRole("link", { name: "Close again: Is it safe for me?" }).click();
	await page.getByRole("link", { name: open }).waitFor();
	await page.reload();
	expect(await page.getByText(remembered).isVisible()).toBe(false);
	expect(await misdeeds()).toEqual(innocent);
	await page.context().close();
});

test("a step is opened where one sees it, and the ending tells what only the ending tells", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.goto("/drama/youth-of-may?spoilers=2#rung-2");
	await page.getByRole("link", { name: "Open: Tell the ending" }).click();
	await page.waitForURL(/spoilers=3#rung-3/);
	const told = page.locator("#rung-3 .told");
	await expect.poll(async () => (await told.boundingBox())?.y).toBeGreaterThan(0);
	expect((await told.boundingBox())?.y).toBeLessThan(600);

	expect(await told.textContent()).toMatch(/death of a lead/i);
	expect(await page.locator("#rung-2 .told").textContent()).not.toMatch(/death of a lead/i);
	await page.context().close();
});

test("what one keeps out is said at the top of a drama that openly holds it, and stands first in the list", async ({
	page,
}) => {
	await page.goto("/drama/moon-lovers-scarlet-heart-ryeo?not=animal-death");
	const said = page.locator(".opening strong");
	expect(await said.textContent()).toBe("Not tonight: death of an animal");
	const first = page.locator("#beforehand li").first();
	expect(await first.textContent()).toMatch(/death of an animal\s+Not tonight/i);

	await page.goto("/drama/my-mister?not=animal-death");
	expect(await said.count()).toBe(0);
	await page.locator(".opening").getByRole("link", { name: "Is it safe for me?" }).click();
	await page.waitForURL(/spoilers=1.*#rung-1/);
	expect(await page.getByText("It keeps all of your limits.").count()).toBe(1);
});

test("an address that opens nothing shows nothing to somebody else", async ({ browser }) => {
	const { page } = await openWatched(browser);
	await page.goto("/drama/my-mister?spoilers=2");
	await page.goto("/drama/my-mister");

	expect(await page.getByText("Known to be absent", { exact: true }).count()).toBe(0);
	await page.context().close();
});

test("a starred drama is kept on the device, listed, and let go of again", async ({ browser }) => {
	const { page, misdeeds } = await openWatched(browser, { width: 390 });
	await page.goto("/drama/my-mister");
	await page.getByRole("button", { name: "Keep it" }).click();
	await page.reload();
	expect(await page.getByRole("button", { name: "Kept on this device" }).getAttribute("aria-pressed")).toBe("true");
	await page.getByRole("link", { name: "All that you kept" }).click();
	await page.getByRole("link", { name: /My Mister/ }).waitFor();
	expect(page.url()).not.toContain("my-mister");

	await page.getByRole("link", { name: /My Mister/ }).click();
	await page.getByRole("button", { name: "Kept on this device" }).click();
	await page.goto("/kept");
	expect(await page.getByText("Nothing is kept yet.").count()).toBe(1);
	expect(await misdeeds()).toEqual(innocent);
	await page.context().close();
});

test("without scripts the rungs open by address, the grades unfold and no star is offered", async ({ browser }) => {
	const { page } = await openWatched(browser, { hasScript: false });
	await page.goto("/drama/my-mister");
	expect(await page.getByRole("button", { name: "Keep it" }).count()).toBe(0);
	await page
		.locator("summary", { hasText: "Loneliness" })
		.or(page.locator("summary", { hasText: "loneliness" }))
		.click();
	await page.getByText("one character is on their own").waitFor();
	await page.locator("summary", { hasText: "The curve as a table" }).click();
	expect(await page.getByRole("row", { name: /11–12 5/ }).count()).toBe(1);
	await page.getByRole("link", { name: open }).click();
	await page.waitForURL(/spoilers=1/);
	await page.context().close();
});

test("the shelves of companions keep to the limits and name no drama twice", async ({ page }) => {
	await page.goto("/drama/hi-bye-mama?not=child-death,terminal-illness");
	const links = await page
		.locator("section", { has: page.getByRole("heading", { level: 2, name: /Same|What to watch/ }) })
		.locator("h3 a")
		.evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname));

	expect(links.length).toBeGreaterThan(3);
	expect(new Set(links).size).toBe(links.length);
	for (const path of links) {
		const answer = await page.request.post("/api/get-drama", {
			data: { slug: path.split("/").at(-1), cannotBear: ["child-death", "terminal-illness"] },
		});
		expect((await answer.json()).safe, path).toBe(true);
	}
});

test("pictures below the first screen are files that come when one gets near", async ({ page }) => {
	await page.goto("/drama/my-mister");
	const pictures = page.locator(".page img");
	expect(await pictures.count()).toBeGreaterThan(6);
	for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded();
	const widths = (): Promise<number[]> =>
		pictures.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
	await expect.poll(async () => [...new Set(await widths())]).toEqual([400]);
	expect(await pictures.evaluateAll((images) => images.filter((image) => image.getAttribute("alt") !== ""))).toEqual(
		[],
	);
});
