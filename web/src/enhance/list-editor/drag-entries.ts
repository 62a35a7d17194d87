import type { EntryList } from "./entry-list.ts";

const edge = 60;
const scrollStep = 12;

/** Lets an entry be dragged by its handle, with a mouse, a pen or a finger, and moved by the arrow keys on it. */
export function dragEntries(form: HTMLFormElement, entries: EntryList): void {
	form.addEventListener("keydown", (event) => {
		const item = itemOfHandle(event.target);
		const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key];
		if (!item || !by) return;
		event.preventDefault();
		if (!entries.step(item, by)) return;
		entries.settle(item);
		item.scrollIntoView({ block: "nearest" });
	});
	form.addEventListener("pointerdown", (event) => {
		const item = itemOfHandle(event.target);
		if (!item || event.button !== 0) return;
		event.preventDefault();
		hold(item, entries);
	});
}

function hold(item: HTMLElement, entries: EntryList): void {
	const from = entries.items().indexOf(item);
	const ended = new AbortController();
	const { signal } = ended;
	item.classList.add("held");
	const follow = ({ clientY }: PointerEvent): void => {
		while (isPast(item.nextElementSibling, clientY, 1)) entries.step(item, 1);
		while (isPast(item.previousElementSibling, clientY, -1)) entries.step(item, -1);
		if (clientY < edge) scrollBy(0, -scrollStep);
		if (clientY > innerHeight - edge) scrollBy(0, scrollStep);
	};
	const letGo = (): void => {
		ended.abort();
		item.classList.remove("held");
		if (entries.items().indexOf(item) !== from) entries.settle(item);
	};
	document.addEventListener("pointermove", follow, { signal });
	document.addEventListener("pointerup", letGo, { signal });
	document.addEventListener("pointercancel", letGo, { signal });
}

/** Whether a height on the screen is beyond the middle of a neighbour. */
function isPast(neighbour: Element | null, y: number, by: 1 | -1): boolean {
	if (!neighbour) return false;
	const { top, height } = neighbour.getBoundingClientRect();
	return by === 1 ? y > top + height / 2 : y < top + height / 2;
}

function itemOfHandle(target: EventTarget | null): HTMLElement | null {
	const handle = target instanceof Element ? target.closest("[data-handle]") : null;
	return handle?.closest<HTMLElement>("[data-entry]") ?? null;
}
