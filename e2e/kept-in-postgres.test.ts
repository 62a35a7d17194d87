import { afterAll, beforeAll, expect } from "vitest";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";
import { test } from "./browser.ts";
import { type ServedSite, serveSite } from "./site.ts";

let postgres: TestPostgres;
let site: ServedSite;
let settings: Readonly<Record<string, string>>;

beforeAll(async () => {
	postgres = await startPostgres();
	// With a database no folder is asked for.
	settings = { DATABASE_URL: await postgres.freshAddress(), DATA_DIR: "/proc/nowhere" };
	site = await serveSite(settings);
}, 60_000);
afterAll(async () => {
	await site?.stop();
	await postgres?.stop();
});

test("on PostgreSQL a list is made, edited, published, read, fed to others and still there after a restart", async ({
	page,
}) => {
	await page.goto(`${site.address}/ko/lists/new?add=goblin`);
	await page.locator("#new-title").fill("눈 오는 밤 ❄️");
	await page.locator("form[action='?/blank'] button").click();
	await page.waitForURL(/\/edit$/);
	await page.locator("[name=words]").first().fill("첫눈. **조용히**.");
	await expect.poll(() => page.locator("[data-state]").textContent(), { timeout: 15_000 }).toBe("저장했어요.");
	await page.getByRole("button", { name: "공개하기" }).click();
	await page.getByRole("link", { name: "공개 화면 보기" }).click();
	await page.waitForURL(/\/lists\/[^/]+$/);
	expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("눈 오는 밤 ❄️");
	expect(await page.locator("article strong").textContent()).toBe("조용히");
	const { pathname } = new URL(page.url());

	const textOf = async (path: string): Promise<string> => (await fetch(`${site.address}${path}`)).text();
	expect(await textOf("/ko/lists/feed.xml")).toContain("눈 오는 밤");
	expect(await textOf(`${pathname}/list.atom`)).toContain("첫눈.");
	expect(await textOf("/ko/lists?sort=most-kept")).toContain("눈 오는 밤");
	await page.getByRole("button", { name: "내 목록으로 만들기" }).click();
	await page.waitForURL(/\/edit$/);
	await page.getByText("지우기", { exact: true }).click();
	await page.getByRole("button", { name: "이 목록 지우기" }).click();
	await page.getByRole("button", { name: "되살리기" }).waitFor();
	await site.stop();

	site = await serveSite(settings);
	expect(await textOf(pathname)).toContain("첫눈.");
	expect(await textOf("/ko/lists")).toContain("눈 오는 밤");
}, 60_000);
