import { forget, keep, kept } from "../device.ts";
import type { EntryList } from "./entry-list.ts";

const pause = 900;
/** After this long what was sent too soon is sent again, in milliseconds. */
const longPause = 5_000;
const tooManyRequests = 429;

/** Saves by itself. */
export interface Autosave {
	/** Saves when nothing more is typed for a moment. */
	readonly schedule: () => void;
	/** Brings back what this device kept because it could not be saved. @returns whether there was something */
	readonly restore: () => boolean;
}

/**
 * Saves the form a moment after each change, one save at a time, and says how it stands. Without a network it keeps the form on
 * this device until there is one. What somebody else changed meanwhile is never written over: it stops, and Save shows both.
 */
export function createAutosave(form: HTMLFormElement, entries: EntryList): Autosave {
	const key = `goodcry:list:${form.dataset.listEditor}`;
	const states: Record<string, string> = JSON.parse(form.dataset.states ?? "{}");
	const status = form.querySelector<HTMLElement>("[data-state]");
	const version = form.querySelector<HTMLInputElement>("[name=version]");
	let timer: ReturnType<typeof setTimeout> | undefined;
	let wait = pause;
	let isSaving = false;
	let isDirty = false;
	let isStale = false;

	const say = (state: string, more = ""): void => {
		if (status) status.textContent = [states[state], more].filter(Boolean).join(" ");
	};
	const keepHere = (): void =>
		keep(key, JSON.stringify([...contentOf(form)].filter(([, value]) => typeof value === "string")));
	const save = async (): Promise<void> => {
		if (isSaving || !isDirty || isStale || !form.isConnected) return;
		isSaving = true;
		isDirty = false;
		keepHere();
		say("saving");
		try {
			const response = await fetch(`${location.pathname}/save`, { method: "POST", body: contentOf(form) });
			const told = await response.json();
			if (response.ok) {
				wait = pause;
				if (version) version.value = String(told.version);
				if (!isDirty) forget(key);
				say(isDirty ? "unsaved" : "saved");
			} else if (response.status === tooManyRequests) {
				isDirty = true;
				wait = longPause;
			} else if (told.code === "stale") {
				isStale = true;
				say("stale");
			} else say("refused", [told.detail, told.advice].join(" "));
		} catch {
			isDirty = true;
			say("offline");
		}
		isSaving = false;
		if (isDirty && navigator.onLine) schedule();
	};
	const schedule = (): void => {
		isDirty = true;
		if (isStale) {
			keepHere();
			return;
		}
		if (!isSaving) say("unsaved");
		clearTimeout(timer);
		timer = setTimeout(save, wait);
	};
	addEventListener("online", save);
	addEventListener("pagehide", () => isDirty && keepHere());
	// A form that is sent whole is the server's to answer.
	form.addEventListener("submit", () => {
		clearTimeout(timer);
		isDirty = false;
		forget(key);
	});
	return {
		schedule,
		restore() {
			const text = kept(key);
			if (text === null) return false;
			fillForm(form, JSON.parse(text), entries);
			say("restored");
			return true;
		},
	};
}

function contentOf(form: HTMLFormElement): FormData {
	const content = new FormData(form);
	// What is still being typed into these is no part of the list yet.
	for (const unfinished of ["add", "drama", "unlink"]) content.delete(unfinished);
	content.set("do", "save");
	return content;
}

function fillForm(form: HTMLFormElement, pairs: readonly (readonly [string, string])[], entries: EntryList): void {
	const column = (name: string): string[] => pairs.flatMap(([field, value]) => (field === name ? [value] : []));
	for (const name of ["version", "title", "locale", "introduction", "closing"]) {
		const field = form.elements.namedItem(name);
		const [value] = column(name);
		if (value !== undefined && field && "value" in field) field.value = value;
	}
	const [slugs, titles, years, words] = ["slug", "name", "year", "words"].map(column);
	entries.clear();
	for (const [index, id] of column("id").entries()) {
		const entry = { id, slug: slugs?.[index] ?? "", title: titles?.[index] ?? "", year: years?.[index] ?? "" };
		entries.add({ ...entry, words: words?.[index] ?? "" });
	}
}
