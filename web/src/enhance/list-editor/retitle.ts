import type { EntryList } from "./entry-list.ts";
import { showLink } from "./show-link.ts";
import { askTitles } from "./suggest-titles.ts";

/** Lets an entry's title be edited, and its drama be changed or taken from it; `changed` is told of each. */
export function retitle(form: HTMLFormElement, entries: EntryList, changed: () => void): void {
	const says: Record<string, string> = JSON.parse(form.dataset.says ?? "{}");
	const say = (item: HTMLElement, kind: string, title: string, drama = ""): void => {
		const said = item.querySelector("[data-link-said]");
		if (said) said.textContent = (says[kind] ?? "").replace("{title}", title).replace("{drama}", drama);
	};
	const lead = async (item: HTMLElement, box: HTMLInputElement): Promise<void> => {
		const typed = box.value.trim();
		if (typed === "") return;
		const [drama] = await askTitles(typed, new AbortController().signal);
		if (!drama) return say(item, "notFound", typed);
		const name = document.documentElement.lang === "ko" ? drama.hangul : drama.title;
		showLink(item, { slug: drama.slug, name, year: String(drama.year) });
		box.value = "";
		say(item, "linked", item.dataset.title ?? "", name);
		changed();
	};
	form.addEventListener("input", ({ target }) => {
		const item = target instanceof HTMLInputElement && target.name === "name" && itemOf(target);
		if (item) entries.rename(item, target.value);
	});
	form.addEventListener("change", ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		const item = itemOf(target);
		if (item && target.name === "drama") void lead(item, target);
		if (!item || target.name !== "unlink") return;
		target.checked = false;
		showLink(item, { slug: "", name: "", year: item.querySelector<HTMLInputElement>("[name=year]")?.value ?? "" });
		say(item, "unlinked", item.dataset.title ?? "");
		changed();
	});
	form.addEventListener("keydown", (event) => {
		const box = event.target;
		if (event.key !== "Enter" || event.isComposing || !(box instanceof HTMLInputElement) || box.name !== "drama")
			return;
		event.preventDefault();
		const item = itemOf(box);
		if (item) void lead(item, box);
	});
}

function itemOf(field: HTMLInputElement): HTMLElement | null {
	return field.closest<HTMLElement>("[data-entry]");
}
