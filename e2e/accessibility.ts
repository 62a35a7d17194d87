import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that look at colours; all others look at what the themes share. */
const colourRules = ["color-contrast", "link-in-text-block"];

/**
 * Fails with one line for each rule of WCAG 2.2 A and AA, or of axe's best practices, that the page breaks in light, and for
 * each rule about colours that it breaks in dark.
 */
export async function expectAccessible(page: Page): Promise<void> {
	await layOutAll(page);
	await page.emulateMedia({ colorScheme: "light" });
	expect(await broken(page, (axe) => axe.withTags(standards))).toEqual([]);
	await page.emulateMedia({ colorScheme: "dark" });
	expect(await broken(page, (axe) => axe.withRules(colourRules))).toEqual([]);
}

/** What is laid out only when one comes near would else move, or have no size yet, while it is looked at. */
async function layOutAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const part of document.querySelectorAll<HTMLElement>(".later")) part.style.contentVisibility = "visible";
	});
}

async function broken(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
	// The legacy mode only leaves out frames, and no page has any.
	const { violations } = await choose(new AxeBuilder({ page })).setLegacyMode().analyze();
	return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join(", ")})`);
}
