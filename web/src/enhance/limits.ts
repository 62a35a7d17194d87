import { forget, keep, kept } from "./device.ts";

const key = "limits";

/** Remembers on this device what is kept out, whenever it is ticked, let go of or told to be strict about. */
export function keepLimits(): void {
	const box = document.querySelector<HTMLElement>("[data-limits]");
	box?.addEventListener("change", () => remember(ticked(box)));
	box?.querySelector("[data-clear-limits]")?.addEventListener("click", () => {
		for (const input of box.querySelectorAll<HTMLInputElement>("[type=checkbox]:enabled")) input.checked = false;
		box.dispatchEvent(new Event("change"));
	});
	document.addEventListener("click", ({ target }) => {
		const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
		if (!link) return;
		letGo(new URL(link.href).searchParams, link.dataset.strictness);
		if (box && !box.closest("[data-answered]")) carry(link, ticked(box));
	});
}

/** Shows on the page at once what the limits leave: its parts that hold dramas come anew. */
export function showWhatIsLeft(): void {
	const box = document.querySelector<HTMLElement>("[data-limits]");
	if (!box || !document.querySelector("[data-shelf]")) return;
	let asked = new AbortController();
	box.addEventListener("change", async () => {
		asked.abort();
		asked = new AbortController();
		const address = withLimits(new URL(location.href), ticked(box));
		history.replaceState(history.state, "", address);
		try {
			const response = await fetch(address, { signal: asked.signal });
			// In a template nothing of the page is run or styled; only its shelf is wanted.
			const page = document.createElement("template");
			page.innerHTML = await response.text();
			const fresh = page.content.querySelector("[data-shelf]");
			if (response.ok && fresh) document.querySelector("[data-shelf]")?.replaceWith(fresh);
		} catch {
			// Another tick came, or there is no network: the next page holds to the limits in any case.
		}
	});
}

interface Ticked {
	readonly limits: readonly string[];
	readonly isLenient: boolean;
}

/** A tap that takes a limit off, or is strict or lenient from now on, is a choice like a tick. */
function letGo(address: URLSearchParams, strictness: string | undefined): void {
	const dropped = address.getAll("drop").flatMap((part) => (part.startsWith("limits.") ? [part.slice(7)] : []));
	if (dropped.length === 0 && strictness === undefined) return;
	const chosen = new URLSearchParams(kept(key) ?? "");
	const limits = (chosen.get("not") ?? "").split(",").filter((id) => id !== "" && !dropped.includes(id));
	const isLenient = strictness === undefined ? chosen.get("strict") === "no" : strictness === "lenient";
	remember({ limits, isLenient });
}

/** A link of the page leads on with the limits that are ticked on it now. */
function carry(link: HTMLAnchorElement, chosen: Ticked): void {
	const address = new URL(link.href);
	if (address.origin === location.origin && !link.hasAttribute("download") && link.hash === "") {
		link.href = withLimits(address, chosen).href;
	}
}

function withLimits(address: URL, { limits, isLenient }: Ticked): URL {
	address.searchParams.delete("not");
	address.searchParams.delete("strict");
	if (limits.length > 0) address.searchParams.set("not", limits.join(","));
	if (isLenient) address.searchParams.set("strict", "no");
	return new URL(address.href.replaceAll("%2C", ","));
}

function remember({ limits, isLenient }: Ticked): void {
	if (limits.length === 0 && !isLenient) forget(key);
	else keep(key, new URLSearchParams({ not: limits.join(","), strict: isLenient ? "no" : "yes" }).toString());
}

function ticked(box: HTMLElement): Ticked {
	const chosen = [...box.querySelectorAll<HTMLInputElement>("input:checked:enabled")];
	return {
		limits: chosen.filter(({ name }) => name === "not").map(({ value }) => value),
		isLenient: chosen.some(({ name, value }) => name === "strict" && value === "no"),
	};
}
