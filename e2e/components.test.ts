import { readdirSync } from "node:fs";
import { expect } from "vitest";
import { test } from "./browser.ts";

/** These stand on every page, and are checked there. */
const onEveryPage = ["page-head", "site-footer", "site-header"];

const components = readdirSync(new URL("../web/src/components", import.meta.url))
	.filter((file) => file.endsWith(".svelte"))
	.map((file) => file.replace(/\.svelte$/, ""));

test("every component stands on the page of components, where its accessibility is checked", async ({ page }) => {
	await page.goto("/design");

	const shown = await page
		.locator("[data-component]")
		.evaluateAll((all) => all.map((one) => one.getAttribute("data-component")));

	expect([...shown, ...onEveryPage].sort()).toEqual(components.sort());
});
