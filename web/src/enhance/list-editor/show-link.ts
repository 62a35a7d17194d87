/** The drama that an entry leads to; a slug of "" is none. */
export interface EntryLink {
	readonly slug: string;
	readonly name: string;
	readonly year: string;
}

/** Leads an entry of the editor to a drama, or to none, and shows it. */
export function showLink(item: HTMLElement, { slug, name, year }: EntryLink): void {
	for (const [field, value] of Object.entries({ slug, year })) {
		const hidden = item.querySelector<HTMLInputElement>(`[name=${field}]`);
		if (hidden) hidden.value = value;
	}
	const shown = item.querySelector("[data-year]");
	if (shown) shown.textContent = year;
	for (const part of item.querySelectorAll<HTMLElement>("[data-linked]")) part.hidden = slug === "";
	for (const part of item.querySelectorAll<HTMLElement>("[data-unlinked]")) part.hidden = slug !== "";
	const link = item.querySelector<HTMLAnchorElement>("[data-leads-to]");
	if (!link) return;
	// The address as it is written: within a template a link has no place to count from.
	const before = (link.getAttribute("href") ?? "").replace(/[^/]*$/, "");
	link.setAttribute("href", `${before}${encodeURIComponent(slug)}`);
	link.textContent = name;
}
