import type { Locale } from "goodcry";

/** An entry as the editor's form carries it. */
export interface DraftEntry {
	readonly id: string;
	readonly slug: string | null;
	readonly title: string;
	readonly year: number | null;
	readonly words: string;
}

/** A list as the editor's form carries it: what may be sent to update-list. */
export interface ListDraft {
	readonly title: string;
	readonly locale: Locale;
	readonly introduction: string;
	readonly entries: readonly DraftEntry[];
	readonly closing: string;
}

/** The editor's form as it was sent. */
export interface ListForm {
	/** An entry that is to lead nowhere has no slug in it. */
	readonly draft: ListDraft;
	readonly version: number;
	/** By entry id: the drama, in any spelling, that it is to lead to. */
	readonly wantedDramas: ReadonlyMap<string, string>;
}

/** Reads the editor's form. Fields of the entries stand in rank order; line ends come as the browser sends them. */
export function readListForm(form: FormData): ListForm {
	const text = (name: string): string => plain(form.get(name));
	const column = (name: string): string[] => form.getAll(name).map(plain);
	const [ids, slugs, titles, years, words] = ["id", "slug", "name", "year", "words"].map(column);
	const typed = column("drama").map((name) => name.trim());
	const unlinked = new Set(column("unlink"));
	const entries = (ids ?? []).map((id, index) => ({
		...{
			id,
			slug: unlinked.has(id) ? null : slugs?.[index] || null,
			title: titles?.[index] ?? "",
			words: words?.[index] ?? "",
		},
		year: Number(years?.[index]) || null,
	}));
	const draft: ListDraft = {
		title: text("title"),
		locale: text("locale") === "ko" ? "ko" : "en",
		introduction: text("introduction"),
		entries,
		closing: text("closing"),
	};
	const wantedDramas = new Map((ids ?? []).flatMap((id, index) => (typed[index] ? [[id, typed[index]]] : [])));
	return { draft, version: Number(text("version")) || 1, wantedDramas };
}

/** The part of a kept list that the form carries. */
export function draftOf({ title, locale, introduction, entries, closing }: ListDraft): ListDraft {
	const kept = entries.map(({ id, slug, title: name, year, words }) => ({ id, slug, title: name, year, words }));
	return { title, locale, introduction, entries: kept, closing };
}

/** Whether two drafts say the same. */
export function isSameDraft(a: ListDraft, b: ListDraft): boolean {
	return JSON.stringify(draftOf(a)) === JSON.stringify(draftOf(b));
}

function plain(value: FormDataEntryValue | null): string {
	return typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
}
