import { beginningOf } from "@goodcry/server/beginning";
import type { DramaList, ListEntry } from "goodcry";
import { readChoices } from "./choices.ts";

/** Shorter than the longest title that a list may have, so that the mark of what was cut fits behind it. */
const longestTitle = 190;

/**
 * The list that the preview of an article shows, as its form carries it: what is linked or was chosen is linked, every other
 * entry stays as text, and only what the person ticked to leave out is left out.
 */
export function listOfPreview(form: FormData): DramaList {
	const text = (name: string): string => {
		const value = form.get(name);
		return typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : "";
	};
	const choices = readChoices(form);
	const entries: ListEntry[] = [];
	for (let place = 0; form.has(`title.${place}`); place++) {
		if (form.has(`leave.${place}`)) continue;
		const year = Number(text(`year.${place}`)) || null;
		const slug = choices.get(place) || null;
		entries.push({ slug, title: text(`title.${place}`), year, words: text(`words.${place}`) });
	}
	return {
		title: beginningOf(text("list.title").replace(/\s+/g, " "), longestTitle),
		locale: text("list.locale") === "ko" ? "ko" : "en",
		introduction: text("list.introduction"),
		entries,
		closing: text("list.closing"),
	};
}
