import { describe, expect } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { test } from "./browser.ts";
import { openWatched } from "./watched-page.ts";

const english = {
	...{ prefix: "", wish: "four quiet dramas about grief", label: "What is the list for?", write: "Write it" },
	...{ publish: "Publish", see: "See its page", own: "Make it your own", save: "Save", remove: "Remove" },
	...{ add: "Add a drama, in any spelling", addButton: "Add", typed: "my mistr", title: "My Mister" },
	...{ conflict: "Somebody changed this list meanwhile", saved: "Saved." },
};

const korean: typeof english = {
	...{ prefix: "/ko", wish: "슬픔을 다룬 잔잔한 드라마 4편", label: "어떤 목록이 필요하세요?", write: "써 주세요" },
	...{ publish: "공개하기", see: "공개 화면 보기", own: "내 목록으로 만들기", save: "저장", remove: "빼기" },
	...{ add: "드라마 넣기, 어떻게 적어도 돼요", addButton: "넣기", typed: "ㄴㅇㅇㅈㅆ", title: "나의 아저씨" },
	...{ conflict: "그사이 다른 곳에서 이 목록을 고쳤어요", saved: "저장했어요." },
};

const names = "[data-entry] [data-name]";

describe.each([english, korean])("$prefix/lists/new", (words) => {
	test("a wish becomes a list that is moved by keys, published, read and copied", async ({ browser }) => {
		const { page, misdeeds } = await openWatched(browser, { width: 390 });
		await page.goto(`${words.prefix}/lists/new`);
		await page.locator("#new-wish").fill(words.wish);
		await page.locator("form[action='?/wish'] button").click();
		await page.waitForURL(/\/lists\/[^/]+\/edit$/);
		const before = await page.locator(names).allTextContents();
		expect(before.length).toBe(4);

		await page.locator("[data-handle]").first().press("ArrowDown");
		expect(await page.locator("[data-announce]").textContent()).toContain(before[0]);
		await page.locator("[name=add]").fill(words.typed);
		await page.locator("[role=option]").first().waitFor();
		expect(await page.locator("[role=option]").first().textContent()).toMatch(new RegExp(`^${words.title} · `));
		await page.locator("[name=add]").press("Enter");
		await expect.poll(() => page.locator("[data-state]").textContent(), { timeout: 15_000 }).toBe(words.saved);
		await page.reload();
		const after = await page.locator(names).allTextContents();
		expect(after).toEqual([before[1], before[0], before[2], before[3], words.title]);
		await expectAccessible(page);

		await page.getByRole("button", { name: words.publish }).click();
		await page.getByRole("link", { name: words.see }).click();
		await page.waitForURL(/\/lists\/[^/]+$/);
		expect(await page.locator("article ol > li").count()).toBe(5);
		await page.getByRole("button", { name: words.own }).click();
		await page.waitForURL(/\/edit$/);
		expect(await page.locator(names).allTextContents()).toEqual(after);
		const { errors, strangers, cookies } = await misdeeds();
		expect([errors, strangers]).toEqual([[], []]);
		expect(new Set(cookies.map((name) => name.replace(/^own-list-.*/, "own-list")))).toEqual(
			new Set(["list-secret", "own-list"]),
		);
		await page.context().close();
	});

	test("without scripts a list is begun, added to and moved; a stale edit loses nothing", async ({ browser }) => {
		const { page } = await openWatched(browser, { hasScript: false });
		await page.goto(`${words.prefix}/lists/new?add=goblin`);
		await page.locator("#new-title").fill("Two");
		await page.locator("form[action='?/blank'] button").click();
		await page.waitForURL(/\/edit$/);
		await page.locator("[name=add]").fill(words.typed);
		await page.getByRole("button", { name: words.addButton, exact: true }).click();
		await page.waitForURL(/done=saved/);
		await page.locator("[data-entry] [data-step=up]").last().click();
		await expect.poll(() => page.locator(names).first().textContent()).toBe(words.title);

		const other = await page.context().newPage();
		await other.goto(page.url());
		await other.locator("#list-introduction").fill("Theirs");
		const answered = other.waitForResponse((response) => response.request().method() === "POST");
		await other.getByRole("button", { name: words.save, exact: true }).click();
		expect((await answered).status()).toBe(303);
		await page.locator("#list-introduction").fill("Ours");
		await page.getByRole("button", { name: words.save, exact: true }).click();
		await page.getByRole("heading", { name: words.conflict }).waitFor();
		const both = await page.locator("[role=alert] textarea").evaluateAll((all) => all.map((one) => one.textContent));
		expect(both[0]).toContain("Theirs");
		expect(both[1]).toContain("Ours");
		expect(await page.locator("#list-introduction").inputValue()).toBe("Ours");
		await page.getByRole("button", { name: words.save, exact: true }).click();
		await page.waitForURL(/done=saved/);
		expect(await page.locator("#list-introduction").inputValue()).toBe("Ours");
		await page.context().close();
	});
});

test.for([true, false])(
	"a title is edited and its drama changed and taken away, with scripts: %s",
	async (hasScript, { browser }) => {
		const { page } = await openWatched(browser, { width: 390, hasScript });
		await page.goto("/lists/new?add=goblin");
		await page.locator("form[action='?/blank'] button").click();
		await page.waitForURL(/\/edit$/);
		const saved = async (): Promise<void> => {
			if (!hasScript) await page.getByRole("button", { name: "Save", exact: true }).click();
			await expect.poll(() => page.locator("[data-state]").textContent(), { timeout: 15_000 }).toBe("Saved.");
			await page.reload();
			await page.locator("[data-entry] summary").click();
		};
		await page.locator("[data-entry] summary").click();
		await page.locator("[name=name]").fill("The lonely one");
		if (hasScript) expect(await page.locator(names).textContent()).toBe("The lonely one");
		await page.locator("[data-entry] [name=drama]").fill("signl");
		await page.locator("[data-entry] [name=drama]").blur();
		if (hasScript) await page.getByText("The lonely one: linked to Signal now.").waitFor();
		await saved();
		expect(await page.locator(names).textContent()).toBe("The lonely one");
		expect(await page.locator("[data-leads-to]").first().textContent()).toBe("Signal");
		expect(await page.locator("[name=slug]").inputValue()).toBe("signal");
		if (hasScript) await expectAccessible(page);

		await page.locator("[name=drama]").fill("qqqqqqq zzzzz");
		if (hasScript) await page.locator("[name=drama]").blur();
		else await page.getByRole("button", { name: "Save", exact: true }).click();
		await page.getByText("There is no drama called “qqqqqqq zzzzz” here.").waitFor();
		if (!hasScript) await page.locator("[data-entry] summary").click();
		await page.locator("[name=drama]").fill("");
		await page.getByLabel("Remove the link").click();
		await saved();
		expect(await page.locator("[name=slug]").inputValue()).toBe("");
		expect(await page.getByText("Not linked to a drama.").isVisible()).toBe(true);
		await page.context().close();
	},
);

test("an edit link opens the list in another browser, its key leaves the address bar, and a wrong key does not", async ({
	browser,
}) => {
	const { page } = await openWatched(browser);
	await page.goto("/lists/truly-gentle");
	await page.getByRole("button", { name: "Make it your own" }).click();
	await page.waitForURL(/\/edit$/);
	const link = await page.locator("#list-link").inputValue();
	await page.context().close();

	const { page: elsewhere } = await openWatched(browser);
	const requested: string[] = [];
	elsewhere.on("request", (request) => requested.push(request.url(), request.headers().referer ?? ""));
	const response = await elsewhere.goto(link);
	await elsewhere.locator("[data-list-editor]").waitFor();
	expect(elsewhere.url()).not.toContain("#");
	expect(requested.join(" ")).not.toContain(link.split("#")[1]);
	expect(response?.headers()["cache-control"]).toBe("no-store");
	await elsewhere.context().clearCookies();
	await elsewhere.goto("/lists");
	await elsewhere.goto(`${link.split("#")[0]}#${"A".repeat(22)}`);
	await elsewhere.getByRole("alert").waitFor();
	expect(await elsewhere.locator("[data-list-editor]").count()).toBe(0);
	await elsewhere.context().close();
});

test("dramas are added one after the other, the ends move no further, and the link is copied", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.goto("/lists/new");
	expect(await page.locator("#yours").textContent()).toContain("None in this browser yet.");
	await page.locator("form[action='?/blank'] button").click();
	await page.waitForURL(/\/edit$/);
	for (const title of ["My Mister", "Goblin", "Signal"]) {
		if (title === "My Mister") await page.locator("[name=add]").focus();
		await page.keyboard.type(title.toLowerCase());
		await page.getByRole("option", { name: title }).first().waitFor();
		await page.keyboard.press("Enter");
	}
	expect(await page.locator(names).allTextContents()).toEqual(["My Mister", "Goblin", "Signal"]);
	const ends = await page
		.locator("[data-entry] [aria-disabled=true]")
		.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
	expect(ends).toEqual(["Move My Mister up", "Move Signal down"]);

	await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.getByRole("button", { name: "Copy the link" }).click();
	await page.getByText("Copied.", { exact: true }).waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator("#list-link").inputValue());
	await expect.poll(() => page.locator("[data-state]").textContent(), { timeout: 15_000 }).toBe("Saved.");
	await page.getByRole("button", { name: "Publish" }).click();
	await page.getByRole("link", { name: "See its page" }).click();
	await page.getByRole("link", { name: "Is it yours? Edit it" }).click();
	await page.locator("[data-list-editor]").waitFor();
	await page.context().close();
});

test("a list that is deleted is brought back, and what is typed offline is kept on the device", async ({ browser }) => {
	const { page } = await openWatched(browser);
	await page.goto("/lists/truly-gentle");
	await page.getByRole("button", { name: "Make it your own" }).click();
	await page.waitForURL(/\/edit$/);
	await page.context().setOffline(true);
	await page.locator("#list-introduction").fill("Typed on the underground");
	await expect.poll(() => page.locator("[data-state]").textContent(), { timeout: 15_000 }).toMatch(/^No network/);
	await page.context().setOffline(false);
	await expect.poll(() => page.locator("[data-state]").textContent(), { timeout: 15_000 }).toBe("Saved.");

	await page.getByText("Delete", { exact: true }).click();
	await page.getByRole("button", { name: "Delete this list" }).click();
	await page.getByRole("button", { name: "Bring it back" }).click();
	await expect.poll(() => page.locator("#list-introduction").inputValue()).toBe("Typed on the underground");
	await page.context().close();
});

test("a title that is written in the other language is a whole title, too: nothing lies upon the button", async ({
	browser,
}) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.goto("/ko/lists/new");
	const box = page.locator("form[action='?/blank'] [data-suggests]");
	await box.pressSequentially("My Miste");
	await page.getByRole("option", { name: "나의 아저씨" }).waitFor();
	await box.press("r");
	await page.getByRole("option", { name: "나의 아저씨" }).waitFor({ state: "hidden" });
	await page.locator("form[action='?/blank'] [type=submit]").click();
	await page.waitForURL(/\/edit$/);
	expect(await page.locator(names).allTextContents()).toEqual(["나의 아저씨"]);
	await page.context().close();
});
