import { createLatest } from "./latest.ts";

interface Suggestion {
	readonly kind: string;
	readonly words: string;
	readonly title?: string;
	readonly hangul?: string;
	readonly year?: number;
}

type Box = (HTMLTextAreaElement | HTMLInputElement) & HTMLElement;

const pause = 120;

/**
 * Suggests under a box while one types, titles and facets for a wish or titles alone: a listbox that the arrows walk, Enter or a
 * tap takes from and Escape closes. A box of one line is a combobox; one of several lines is a text box with an active
 * descendant, as it may not have that role (ARIA in HTML). Keys that compose a syllable are left alone.
 */
export function suggestWhileTyping(): void {
	for (const box of document.querySelectorAll<Box>("[data-suggests]")) {
		const list = box.nextElementSibling?.querySelector<HTMLElement>("[role=listbox]");
		if (list) enhance(box, list);
	}
}

function enhance(box: Box, list: HTMLElement): void {
	const isOfTitles = box.dataset.suggests === "titles";
	const isCombobox = box instanceof HTMLInputElement;
	const latest = createLatest(pause);
	let from = 0;
	let active = -1;

	const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];
	const close = (): void => {
		list.hidden = true;
		if (isCombobox) box.ariaExpanded = "false";
		choose(-1);
	};
	const choose = (index: number): void => {
		active = index;
		for (const [at, option] of options().entries()) option.setAttribute("aria-selected", String(at === index));
		const chosen = options()[index];
		if (chosen) {
			box.setAttribute("aria-activedescendant", chosen.id);
			chosen.scrollIntoView({ block: "nearest" });
		} else box.removeAttribute("aria-activedescendant");
	};
	const take = (option: HTMLElement): void => {
		box.setRangeText(option.dataset.words ?? "", from, box.value.length, "end");
		close();
		box.dispatchEvent(new Event("change", { bubbles: true }));
	};
	const show = ({ from: begin, suggestions }: { from: number; suggestions: readonly Suggestion[] }): void => {
		const offered = isOfTitles ? suggestions.filter(({ kind }) => kind === "drama") : suggestions;
		from = isOfTitles ? 0 : begin;
		list.replaceChildren(...offered.map((one, index) => toOption(one, `${list.id}-${index}`)));
		// Who has written a whole title wants the button that a list would lie upon.
		const typed = box.value.trim().toLowerCase();
		const isWritten =
			isOfTitles && offered.some(({ title, hangul }) => [title, hangul].some((name) => name?.toLowerCase() === typed));
		list.hidden = offered.length === 0 || isWritten || document.activeElement !== box;
		if (isCombobox) box.ariaExpanded = String(!list.hidden);
		choose(-1);
		const status = list.nextElementSibling;
		if (status) status.textContent = list.hidden ? "" : `${offered.length} ${list.dataset.says ?? ""}`;
	};

	box.setAttribute("aria-autocomplete", "list");
	box.setAttribute("aria-haspopup", "listbox");
	if (isCombobox) {
		box.role = "combobox";
		box.ariaExpanded = "false";
	}
	box.setAttribute("aria-controls", list.id);
	box.addEventListener("input", () => {
		if (box.value.trim() === "" || box.selectionStart !== box.value.length) return latest(async () => close());
		latest(async (signal) => {
			const asked = new URLSearchParams({ typed: box.value, locale: document.documentElement.lang, limit: "6" });
			if (isOfTitles) asked.set("among", "titles");
			const response = await fetch(`/api/suggest?${asked}`, { signal });
			if (response.ok) show(await response.json());
		});
	});
	box.addEventListener("keydown", (event: KeyboardEvent) => {
		if (event.isComposing || list.hidden) return;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		const chosen = options()[active];
		if (step) choose(Math.max(-1, Math.min(options().length - 1, active + step)));
		else if (event.key === "Escape") close();
		else if (event.key === "Enter" && chosen) take(chosen);
		else return;
		event.preventDefault();
	});
	box.addEventListener("blur", () => latest(async () => close()));
	// The box keeps the caret, and a phone its keyboard.
	list.addEventListener("pointerdown", (event) => event.preventDefault());
	list.addEventListener("click", ({ target }) => {
		const option = target instanceof Element ? target.closest<HTMLElement>("[role=option]") : null;
		if (option) take(option);
	});
}

function toOption({ words, title, hangul, year }: Suggestion, id: string): HTMLElement {
	const option = document.createElement("div");
	option.id = id;
	option.role = "option";
	option.dataset.words = words;
	const name = document.createElement("span");
	name.textContent = words;
	const besides = document.createElement("i");
	besides.textContent = [title === words ? hangul : title, year].filter(Boolean).join(" · ");
	option.append(name, besides);
	return option;
}
