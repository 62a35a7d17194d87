import type { CDPSession, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./browser.ts";
import { openWatched } from "./watched-page.ts";

const names = "[data-entry] [data-name]";

/** How a pointer is put down, moved and lifted, at a point of the screen. */
interface Pointer {
	down(x: number, y: number): Promise<void>;
	move(x: number, y: number): Promise<void>;
	up(): Promise<void>;
}

function mouseOf(page: Page): Pointer {
	return {
		async down(x, y) {
			await page.mouse.move(x, y);
			await page.mouse.down();
		},
		move: (x, y) => page.mouse.move(x, y),
		up: () => page.mouse.up(),
	};
}

/** A finger: the browser sends what a real one sends, and may scroll where the page lets it. */
function fingerOf(session: CDPSession): Pointer {
	const send = async (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) => {
		await session.send("Input.dispatchTouchEvent", { type, touchPoints });
	};
	return {
		down: (x, y) => send("touchStart", [{ x, y }]),
		move: (x, y) => send("touchMove", [{ x, y }]),
		up: () => send("touchEnd", []),
	};
}

const pointers = [
	{ kind: "a mouse", width: 1280 },
	{ kind: "a finger", width: 390 },
] as const;

describe.each(pointers)("an entry held by its handle with $kind", ({ kind, width }) => {
	test("follows over its neighbours and stays where it is let go", async ({ browser }) => {
		const { page, misdeeds } = await openWatched(browser, { width });
		await page.goto("/lists/new");
		await page.locator("#new-wish").fill("four quiet dramas about grief");
		await page.locator("form[action='?/wish'] button").click();
		await page.waitForURL(/\/edit$/);
		const before = await page.locator(names).allTextContents();
		const pointer = kind === "a mouse" ? mouseOf(page) : fingerOf(await page.context().newCDPSession(page));

		const handle = page.locator("[data-handle]").nth(1);
		await handle.scrollIntoViewIfNeeded();
		const from = await handle.boundingBox();
		const above = await page.locator("[data-entry]").first().boundingBox();
		if (!from || !above) throw new Error("The entries have no place on the screen.");
		const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
		await pointer.down(x, y);
		for (let step = 1; step <= 8; step++) await pointer.move(x, y + ((above.y + 4 - y) * step) / 8);
		await pointer.up();

		const moved = [before[1], before[0], ...before.slice(2)];
		expect(await page.locator(names).allTextContents()).toEqual(moved);
		await expect.poll(() => page.locator("[data-state]").textContent(), { timeout: 15_000 }).toBe("Saved.");
		await page.reload();
		expect(await page.locator(names).allTextContents()).toEqual(moved);
		expect((await misdeeds()).errors).toEqual([]);
		await page.context().close();
	});
});
