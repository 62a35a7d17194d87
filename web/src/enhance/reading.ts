import { createLatest } from "./latest.ts";

const pause = 400;

/**
 * Shows under the box how the wish is read, a moment after the last letter. On a page that has no answer yet, a chip or a
 * suggestion that is tapped changes the wish in its place; elsewhere it leads on, as without scripts.
 */
export function readWhileTyping(): void {
	const shown = document.querySelector<HTMLElement>("[data-reading]");
	const form = document.querySelector<HTMLFormElement>("[data-ask]");
	const box = form?.querySelector("textarea");
	if (!shown || !form || !box) return;
	const latest = createLatest(pause);
	const isInPlace = shown.hasAttribute("data-reads-in-place");

	const asked = (): URLSearchParams => {
		const search = new URLSearchParams();
		for (const [name, value] of new FormData(form)) if (typeof value === "string") search.append(name, value);
		// Where they can be ticked on the same page, limits are not among what was read.
		if (isInPlace) search.delete("not");
		return search;
	};
	const show = async (search: URLSearchParams, signal?: AbortSignal): Promise<void> => {
		const address = new URL(shown.dataset.reading ?? "", location.href);
		for (const [name, value] of search) address.searchParams.append(name, value);
		const response = await fetch(address, signal ? { signal } : {});
		if (!response.ok) return;
		shown.innerHTML = await response.text();
	};
	const change = async (search: URLSearchParams): Promise<void> => {
		await show(search);
		const read = shown.querySelector<HTMLElement>("[data-wish]");
		const strengths = form.elements.namedItem("how");
		if (!read || !(strengths instanceof HTMLInputElement)) return;
		box.value = read.dataset.wish ?? "";
		strengths.value = read.dataset.how ?? "";
		strengths.disabled = strengths.value === "";
		shown.focus();
	};

	for (const name of ["input", "change"]) {
		box.addEventListener(name, () => latest((signal) => show(asked(), signal)));
	}
	if (!isInPlace) return;
	shown.tabIndex = -1;
	shown.addEventListener("click", (event) => {
		const target = event.target instanceof Element ? event.target.closest("a[rel=nofollow], button[name=add]") : null;
		if (target instanceof HTMLAnchorElement) change(new URL(target.href).searchParams);
		else if (target instanceof HTMLButtonElement) {
			const search = asked();
			search.append(target.name, target.value);
			change(search);
		} else return;
		event.preventDefault();
	});
}
