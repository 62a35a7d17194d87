import { randomInt } from "node:crypto";
import { romanize } from "koroman";

/** Digits and letters that are not mistaken for each other when read aloud (Crockford's base 32). */
const letters = "0123456789abcdefghjkmnpqrstvwxyz";
const longestTitle = 60;

/** A new name for a list's address: its title in Latin letters, then eight random ones, so that it is read and not guessed. */
export function makeListSlug(title: string): string {
	const words = romanize(title.normalize("NFC"))
		.normalize("NFD")
		.toLowerCase()
		.replace(/['’]|\p{M}/gu, "")
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	let shown = "";
	for (const word of words) {
		if (shown.length + word.length >= longestTitle) break;
		shown += `${word}-`;
	}
	return `${shown || "list-"}${randomLetters(8)}`;
}

/** A new id for an entry, unlike any other of its list. */
export function makeEntryId(): string {
	return randomLetters(10);
}

function randomLetters(count: number): string {
	return Array.from({ length: count }, () => letters[randomInt(letters.length)]).join("");
}
