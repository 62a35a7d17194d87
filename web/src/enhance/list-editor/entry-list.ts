import { showLink } from "./show-link.ts";

/** What a new entry says. */
export interface NewEntry {
	readonly slug: string;
	readonly title: string;
	readonly year: string;
	readonly id?: string;
	readonly words?: string;
}

/** The entries of the editor as they stand on the page. */
export interface EntryList {
	readonly items: () => HTMLElement[];
	/** Moves an entry one place up or down. Only its neighbour is taken out of the page, so that it keeps the focus. */
	readonly step: (item: HTMLElement, by: 1 | -1) => boolean;
	readonly add: (entry: NewEntry) => HTMLElement | null;
	readonly clear: () => void;
	/** Says where an entry stands, and that the list has changed. */
	readonly settle: (item: HTMLElement) => void;
	/** Calls an entry by its title, also in what its buttons say. */
	readonly rename: (item: HTMLElement, title: string) => void;
}

/** Lets the entries be moved, removed and added on the page; each change is announced and told to `changed`. */
export function createEntryList(form: HTMLFormElement, changed: () => void): EntryList {
	const list = form.querySelector<HTMLElement>("[data-entries]");
	const blank = form.querySelector<HTMLTemplateElement>("[data-blank]");
	const announcer = form.querySelector<HTMLElement>("[data-announce]");
	const says: Record<string, string> = JSON.parse(form.dataset.says ?? "{}");
	const items = (): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>(":scope > [data-entry]") ?? [])];

	const announce = (kind: string, item: HTMLElement): void => {
		const all = items();
		const filled = (says[kind] ?? "")
			.replace("{title}", item.dataset.title ?? "")
			.replace("{rank}", String(all.indexOf(item) + 1))
			.replace("{count}", String(all.length));
		if (announcer) announcer.textContent = filled;
	};
	const renumber = (): void => {
		for (const [index, item] of items().entries()) {
			const rank = item.querySelector("[data-rank]");
			if (rank) rank.textContent = String(index + 1);
			// One that leads nowhere stays there, so that it keeps the focus.
			endAt(item, "up", index === 0);
			endAt(item, "down", index === items().length - 1);
		}
		changed();
	};
	const step = (item: HTMLElement, by: 1 | -1): boolean => {
		const other = by === 1 ? item.nextElementSibling : item.previousElementSibling;
		if (!other) return false;
		if (by === 1) item.before(other);
		else item.after(other);
		return true;
	};
	const settle = (item: HTMLElement): void => {
		renumber();
		announce("moved", item);
	};
	const remove = (item: HTMLElement): void => {
		const near = item.nextElementSibling ?? item.previousElementSibling;
		announce("removed", item);
		item.remove();
		renumber();
		(near ?? form).querySelector<HTMLElement>(near ? "[data-handle]" : "[name=add]")?.focus();
	};
	const rename = (item: HTMLElement, title: string): void => {
		item.dataset.title = title;
		const shown = item.querySelector("[data-name]");
		if (shown) shown.textContent = title;
		// The labels of the blank entry hold a place for the title.
		const patterns = blank?.content.querySelectorAll("[aria-label]") ?? [];
		for (const [index, labelled] of [...item.querySelectorAll("[aria-label]")].entries()) {
			labelled.setAttribute(
				"aria-label",
				(patterns[index]?.getAttribute("aria-label") ?? "").replace("{title}", title),
			);
		}
	};
	const add = (entry: NewEntry): HTMLElement | null => {
		const made = blank?.content.firstElementChild?.cloneNode(true);
		if (!(made instanceof HTMLElement)) return null;
		fill(made, entry);
		rename(made, entry.title);
		list?.append(made);
		renumber();
		announce("added", made);
		return made;
	};

	form.addEventListener("click", (event) => {
		const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-step]") : null;
		const item = button?.closest<HTMLElement>("[data-entry]");
		if (!button || !item) return;
		event.preventDefault();
		if (button.dataset.step === "remove") remove(item);
		else if (step(item, button.dataset.step === "up" ? -1 : 1)) settle(item);
	});
	const clear = (): void => {
		for (const item of items()) item.remove();
	};
	return { items, step, add, clear, settle, rename };
}

function endAt(item: HTMLElement, step: "up" | "down", isEnd: boolean): void {
	item.querySelector(`[data-step=${step}]`)?.setAttribute("aria-disabled", String(isEnd));
}

/** Fills the fields of a copy of the blank entry. */
function fill(item: HTMLElement, { slug, title, year, id = makeId(), words = "" }: NewEntry): void {
	const set = (name: string, value: string): void => {
		const field = item.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`);
		if (field) field.value = value;
	};
	for (const [name, value] of Object.entries({ id, slug, name: title, year, words, unlink: id })) set(name, value);
	item.id = `entry-${id}`;
	showLink(item, { slug, name: title, year });
	for (const button of item.querySelectorAll<HTMLButtonElement>("[data-step]"))
		button.value = `${button.dataset.step}:${id}`;
}

function makeId(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join("");
}
