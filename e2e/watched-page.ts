import type { Browser, Page } from "playwright-core";
import { inject } from "vitest";

/** How a person's browser is set. */
export interface Setting {
	readonly width?: number;
	readonly theme?: "light" | "dark";
	readonly hasScript?: boolean;
}

/** What a page did that none of ours may. */
export interface Misdeeds {
	/** Messages on the console and uncaught errors. */
	readonly errors: readonly string[];
	/** Addresses outside the site. */
	readonly strangers: readonly string[];
	readonly cookies: readonly string[];
}

/** A page of the site that notes every error, request to elsewhere and cookie. Close it with `page.context().close()`. */
export async function openWatched(
	browser: Browser,
	{ width = 1280, theme = "light", hasScript = true }: Setting = {},
): Promise<{ readonly page: Page; readonly misdeeds: () => Promise<Misdeeds> }> {
	const site = inject("siteAddress");
	const context = await browser.newContext({
		baseURL: site,
		colorScheme: theme,
		javaScriptEnabled: hasScript,
		reducedMotion: "reduce",
		viewport: { width, height: 844 },
	});
	const page = await context.newPage();
	const errors: string[] = [];
	const strangers: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
	});
	page.on("pageerror", (error) => errors.push(error.message));
	page.on("request", (request) => {
		if (!request.url().startsWith(`${site}/`)) strangers.push(request.url());
	});
	const misdeeds = async (): Promise<Misdeeds> => ({
		errors,
		strangers,
		cookies: (await context.cookies()).map(({ name }) => name),
	});
	return { page, misdeeds };
}

/** A page that did nothing wrong. */
export const innocent: Misdeeds = { errors: [], strangers: [], cookies: [] };
