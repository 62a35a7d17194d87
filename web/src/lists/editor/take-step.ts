import type { DraftEntry } from "./list-draft.ts";

/** What a button of an entry does. */
export type EntryStep = "up" | "down" | "remove";

/** The entries after a step of one of them; the same where it cannot be taken. */
export function takeStep(entries: readonly DraftEntry[], step: EntryStep, id: string): readonly DraftEntry[] {
	const at = entries.findIndex((entry) => entry.id === id);
	const entry = entries[at];
	if (!entry) return entries;
	const others = entries.filter((one) => one !== entry);
	if (step === "remove") return others;
	return others.toSpliced(Math.max(0, step === "up" ? at - 1 : at + 1), 0, entry);
}

/** A button's value, such as "up:a1b2c3d4e5"; null when it is not one of an entry. */
export function readStep(value: string): { readonly step: EntryStep; readonly id: string } | null {
	const [, step, id] = /^(up|down|remove):([0-9a-z]{4,40})$/.exec(value) ?? [];
	return step !== undefined && isStep(step) && id !== undefined ? { step, id } : null;
}

function isStep(text: string): text is EntryStep {
	return text === "up" || text === "down" || text === "remove";
}
