import { AppError } from "../app-error.ts";
import type { ListEntry } from "./list.ts";

/** An entry of a kept list: `id` stays with it wherever it moves. */
export interface KeptEntry extends ListEntry {
	readonly id: string;
}

/** Where an entry goes: to a rank (1 is the first; beyond the last means last), or beside another entry. */
export type Place = { readonly to: number } | { readonly before: string } | { readonly after: string };

/** One change to a list's entries. */
export type EntryEdit =
	| { readonly edit: "add"; readonly entry: KeptEntry; readonly at?: Place }
	| { readonly edit: "move"; readonly id: string; readonly at: Place }
	| { readonly edit: "remove"; readonly id: string };

/**
 * The entries after some edits, one after the other; all of them or, when one cannot be made, none. Moving neither loses
 * nor doubles an entry. Edits name entries by id, so they mean the same whatever others did to the ranks meanwhile.
 * @throws AppError `unknown-entry` when an edit names an entry that is not there.
 */
export function changeEntries(entries: readonly KeptEntry[], edits: readonly EntryEdit[]): readonly KeptEntry[] {
	return edits.reduce(changeOnce, entries);
}

function changeOnce(entries: readonly KeptEntry[], edit: EntryEdit): readonly KeptEntry[] {
	if (edit.edit === "add") return insert(entries, edit.entry, edit.at ?? { to: entries.length + 1 });
	const from = indexOf(entries, edit.id);
	const rest = entries.toSpliced(from, 1);
	const entry = entries[from];
	if (edit.edit === "remove" || !entry || isBesideItself(edit.at, edit.id)) {
		return edit.edit === "remove" ? rest : entries;
	}
	return insert(rest, entry, edit.at);
}

/** Beside itself is where it already stands. */
function isBesideItself(at: Place, id: string): boolean {
	return ("before" in at && at.before === id) || ("after" in at && at.after === id);
}

function insert(entries: readonly KeptEntry[], entry: KeptEntry, at: Place): readonly KeptEntry[] {
	return entries.toSpliced(indexAt(entries, at), 0, entry);
}

function indexAt(entries: readonly KeptEntry[], at: Place): number {
	if ("before" in at) return indexOf(entries, at.before);
	if ("after" in at) return indexOf(entries, at.after) + 1;
	return Math.min(Math.max(at.to - 1, 0), entries.length);
}

function indexOf(entries: readonly KeptEntry[], id: string): number {
	const index = entries.findIndex((entry) => entry.id === id);
	if (index >= 0) return index;
	throw new AppError(
		"unknown-entry",
		`The list has no entry ${id}; somebody may have removed it.`,
		"Read the list again and name an entry by the id that it gives.",
	);
}
