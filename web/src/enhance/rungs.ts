import { forget, keep, kept } from "./device.ts";

const nameFor = (slug: string): string => `opened:${slug}`;

/**
 * Remembers on this device how far a drama was opened, and opens it as far again. The address stays what it was, so that it
 * can be sent to somebody who has not asked; an address that itself opens something is left alone.
 */
export function rememberRungs(): void {
	const section = document.querySelector<HTMLElement>("[data-rungs]");
	const slug = section?.dataset.rungs;
	if (!slug) return;
	document.addEventListener("click", ({ target }) => {
		const rung = target instanceof Element ? target.closest<HTMLElement>("[data-rung]")?.dataset.rung : undefined;
		if (rung === "0") forget(nameFor(slug));
		else if (rung !== undefined) keep(nameFor(slug), rung);
	});
	const address = new URL(location.href);
	const before = kept(nameFor(slug));
	if (before === null || !/^[123]$/.test(before) || address.searchParams.has("spoilers")) return;
	address.searchParams.set("spoilers", before);
	void reopen(section, address);
}

async function reopen(section: HTMLElement, address: URL): Promise<void> {
	try {
		const response = await fetch(address);
		// In a template nothing of the page is run or styled; only what was kept back is wanted.
		const page = document.createElement("template");
		page.innerHTML = await response.text();
		const fresh = page.content.querySelector<HTMLElement>("[data-rungs]");
		if (!response.ok || !fresh) return;
		fresh.querySelector("[data-remembered]")?.removeAttribute("hidden");
		section.replaceWith(fresh);
	} catch {
		// There is no network: it stays closed, and can be opened by hand.
	}
}
