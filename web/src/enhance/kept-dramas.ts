import { keep, kept } from "./device.ts";

const name = "dramas";
const mostKept = 200;

/** The star on a drama's page: keeps the drama on this device, and lets go of it again. Without scripts it is not there. */
export function keepDramas(): void {
	for (const star of document.querySelectorAll<HTMLButtonElement>("[data-keep]")) {
		const slug = star.dataset.keep ?? "";
		show(star, keptDramas().includes(slug));
		star.parentElement?.removeAttribute("hidden");
		star.addEventListener("click", () => {
			const others = keptDramas().filter((one) => one !== slug);
			const isKept = others.length === keptDramas().length;
			keep(name, (isKept ? [slug, ...others] : others).slice(0, mostKept).join(","));
			show(star, isKept);
		});
	}
}

/** Puts what is kept on this device on the page of what is kept; an address that names dramas is left alone. */
export async function showKeptDramas(): Promise<void> {
	const shelf = document.querySelector("[data-kept-shelf]");
	const slugs = keptDramas();
	const address = new URL(location.href);
	if (!shelf || slugs.length === 0 || address.searchParams.has("d")) return;
	address.searchParams.set("d", slugs.join(","));
	try {
		const response = await fetch(address);
		const page = document.createElement("template");
		page.innerHTML = await response.text();
		const fresh = page.content.querySelector("[data-kept-shelf]");
		if (response.ok && fresh) shelf.replaceWith(fresh);
	} catch {
		// There is no network: the page says that nothing is shown, and nothing is lost.
	}
}

function keptDramas(): string[] {
	return (kept(name) ?? "").split(",").filter((slug) => /^[a-z0-9-]{1,120}$/.test(slug));
}

function show(star: HTMLButtonElement, isKept: boolean): void {
	star.setAttribute("aria-pressed", String(isKept));
	const words = star.querySelector("span");
	if (words) words.textContent = (isKept ? star.dataset.kept : star.dataset.not) ?? "";
}
