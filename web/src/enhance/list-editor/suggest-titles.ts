import { createLatest } from "../latest.ts";
import type { EntryList } from "./entry-list.ts";

/** A drama as the suggestions tell it. */
export interface SuggestedDrama {
	readonly kind: string;
	readonly slug: string;
	readonly title: string;
	readonly hangul: string;
	/** Its name in the language of the page. */
	readonly words: string;
	readonly year: number;
}

const pause = 120;

/** Makes the box for a title a combobox (ARIA 1.2, list autocomplete) of dramas by any of their names; Enter or a tap adds one. */
export function suggestTitles(form: HTMLFormElement, entries: EntryList): void {
	const box = form.querySelector<HTMLInputElement>("[name=add]");
	const list = form.querySelector<HTMLElement>("[role=listbox]");
	if (!box || !list) return;
	const latest = createLatest(pause);
	let dramas: readonly SuggestedDrama[] = [];
	let active = -1;

	const choose = (index: number): void => {
		active = index;
		for (const [at, option] of [...list.children].entries()) option.setAttribute("aria-selected", String(at === index));
		if (active < 0) box.removeAttribute("aria-activedescendant");
		else box.setAttribute("aria-activedescendant", `found-${active}`);
	};
	const show = (found: readonly SuggestedDrama[]): void => {
		dramas = found;
		list.replaceChildren(...found.map(toOption));
		list.hidden = found.length === 0;
		box.setAttribute("aria-expanded", String(!list.hidden));
		choose(-1);
	};
	const take = (drama: SuggestedDrama | undefined): void => {
		const typed = box.value.trim();
		if (!drama && typed === "") return;
		const language = form.querySelector<HTMLSelectElement>("[name=locale]")?.value;
		const title = drama && (language === "ko" ? drama.hangul : drama.title);
		entries.add({ slug: drama?.slug ?? "", title: title ?? typed, year: String(drama?.year ?? "") });
		box.value = "";
		show([]);
		// Who adds one mostly adds another; the list has grown above the box.
		box.focus();
		box.scrollIntoView({ block: "nearest" });
	};

	box.setAttribute("role", "combobox");
	box.setAttribute("aria-autocomplete", "list");
	box.setAttribute("aria-controls", list.id);
	box.setAttribute("aria-expanded", "false");
	box.addEventListener("input", () => {
		latest(async (signal) => show(box.value.trim() === "" ? [] : await askTitles(box.value, signal)));
	});
	box.addEventListener("keydown", (event) => {
		if (event.isComposing) return;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step) choose(Math.max(-1, Math.min(dramas.length - 1, active + step)));
		else if (event.key === "Escape") show([]);
		else if (event.key === "Enter") take(dramas[Math.max(0, active)]);
		else return;
		event.preventDefault();
	});
	box.addEventListener("blur", () => latest(async () => show([])));
	list.addEventListener("pointerdown", (event) => event.preventDefault());
	list.addEventListener("click", ({ target }) => {
		const option = target instanceof Element ? target.closest("[role=option]") : null;
		if (option) take(dramas[[...list.children].indexOf(option)]);
	});
	form.querySelector("[value=add]")?.addEventListener("click", async (event) => {
		event.preventDefault();
		take((await askTitles(box.value, new AbortController().signal))[0]);
	});
}

/** The dramas whose names begin with, or are near, what is typed; the likeliest first. */
export async function askTitles(typed: string, signal: AbortSignal): Promise<readonly SuggestedDrama[]> {
	if (typed.trim() === "") return [];
	const asked = new URLSearchParams({ typed, among: "titles", locale: document.documentElement.lang, limit: "6" });
	const response = await fetch(`/api/suggest?${asked}`, { signal });
	if (!response.ok) return [];
	const { suggestions }: { suggestions: readonly SuggestedDrama[] } = await response.json();
	return suggestions.filter(({ kind }) => kind === "drama");
}

function toOption({ words, title, hangul, year }: SuggestedDrama, index: number): HTMLElement {
	const option = document.createElement("div");
	option.id = `found-${index}`;
	option.role = "option";
	option.textContent = [words, words === title ? hangul : title, year].join(" · ");
	return option;
}
